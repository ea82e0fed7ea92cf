// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/policies/RuleChoices.h"

#include <QAbstractListModel>

namespace sekisho::ui {

/// What a RulePicker offers, under headings, narrowed by what is typed: every word must occur.
/// Where nothing is found, the typed text itself is offered for what the cloud takes as free text.
class RulePickerModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum PickerRole { HeadingRole = Qt::UserRole + 100, DetailRole, IconNameRole, MissingRole };

    explicit RulePickerModel(QObject *parent = nullptr);

    void setChoices(const QList<RuleChoice> &choices);
    /// Groups in which typed text may be used.
    void setTypedGroups(const QList<RuleValue::Group> &groups);
    void setSide(RuleChoices::Side side);
    void setSearch(const QString &text);
    void setTicked(const QList<RuleValue> &values);
    const QList<RuleValue> &ticked() const { return m_ticked; }
    /// Null for headings.
    const RuleChoice *choice(int row) const;
    /// The first row at or after `row` (in steps of `step`) that can be ticked; -1: none.
    int nextChoice(int row, int step) const;
    int choiceCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        RuleValue::Group group = RuleValue::Group::Labels;
        int choice = -1; ///< into m_choices; -1: a heading; behind them: typed ones
    };
    void refresh();

    QList<RuleChoice> m_choices;
    QList<RuleChoice> m_typed;
    QList<RuleValue::Group> m_typedGroups;
    QStringList m_texts; ///< of m_choices, normalised
    RuleChoices::Side m_side = RuleChoices::Side::Matching;
    QString m_search;
    QList<RuleValue> m_ticked;
    QList<Row> m_rows;
};

} // namespace sekisho::ui
