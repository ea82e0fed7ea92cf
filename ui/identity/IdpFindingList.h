// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/IdpFindings.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace sekisho::ui {

class LinkButton;

/// What is odd about who answers for which domain: the worst line, and all of them if somebody
/// wants to see them. Hidden while there is nothing.
class IdpFindingList : public QWidget
{
    Q_OBJECT
public:
    explicit IdpFindingList(Theme &theme, QWidget *parent = nullptr);

    void setOrganization(const nac::OrganizationPtr &organization);
    const QList<nac::IdpFinding> &findings() const { return m_findings; }
    void retranslate();

private:
    void rebuild();

    Theme &m_theme;
    nac::OrganizationPtr m_organization;
    QList<nac::IdpFinding> m_findings;
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
    LinkButton *m_more;
    bool m_expanded = false;
};

} // namespace sekisho::ui
