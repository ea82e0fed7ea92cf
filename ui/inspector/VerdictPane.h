// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/VerdictModel.h"
#include "ui/theme/Theme.h"

#include <QWidget>
#include <optional>

class QMenu;
class QTableView;

namespace sekisho::ui {

class FindingList;
class SignButton;
class StateBadge;
class TextLabel;

/// Does this certificate work for 802.1X, for whom, and if not, why: the matrix, what Mist asks
/// for, the chain, and the findings of the cell that is selected. As high as its contents.
class VerdictPane : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictPane(Theme &theme, QWidget *parent = nullptr);

    /// Keeps the selected cell where the new verdict has it, else selects the worst one.
    void setVerdict(const lint::Verdict &verdict);
    /// While it is being judged: the frame stands, nothing is claimed.
    void clear();
    const VerdictModel &model() const { return m_model; }
    QTableView &table() const { return *m_table; }
    FindingList &findings() const { return *m_list; }
    /// The services that the person also judges for; none unless chosen.
    lint::Profiles profiles() const;
    QString toText() const;
    void retranslate();

Q_SIGNALS:
    void bytesRequested(qsizetype offset, qsizetype length);
    void profilesChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCell();
    void fitTable();

    Theme &m_theme;
    VerdictModel m_model;
    TextLabel *m_heading;
    SignButton *m_services;
    QMenu *m_serviceMenu;
    QList<QAction *> m_profiles;
    QTableView *m_table;
    StateBadge *m_mist;
    StateBadge *m_chain;
    TextLabel *m_cellTitle;
    TextLabel *m_cellRules;
    TextLabel *m_nothing;
    FindingList *m_list;
    std::optional<std::pair<lint::Usage, lint::Platform>> m_chosen;
};

} // namespace sekisho::ui
