// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/lint/Lint.h"
#include "ui/theme/Theme.h"

#include <QScrollArea>

class QComboBox;

namespace sekisho::ui {

class FindingList;
class SignButton;
class TextLabel;

/// All findings about one object in its role, worst first; can be narrowed to a severity.
class FindingsTab : public QScrollArea
{
    Q_OBJECT
public:
    explicit FindingsTab(Theme &theme, QWidget *parent = nullptr);

    void setFindings(const QList<lint::Finding> &findings);
    FindingList &list() const { return *m_list; }
    void retranslate();

Q_SIGNALS:
    void bytesRequested(qsizetype offset, qsizetype length);
    void copyRequested(const QString &text);

private:
    void refresh();

    QList<lint::Finding> m_findings;
    TextLabel *m_summary;
    QComboBox *m_from;
    SignButton *m_copy;
    TextLabel *m_nothing;
    FindingList *m_list;
};

} // namespace sekisho::ui
