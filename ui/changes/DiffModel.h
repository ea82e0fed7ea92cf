// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/ChangeText.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// The fields of one item that differ, a row each: before, mine, theirs, and which of the two is
/// chosen. Texts are made when asked for, so nothing translated is kept.
class DiffModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// What stands beside each other.
    enum class Look {
        LiveAndDraft,   ///< columns Live, Draft
        BeforeAndAfter, ///< columns Before, After: history, reports
        ThreeWay        ///< columns Before, Mine, Theirs
    };
    enum Column { FieldColumn, Before, Mine, Theirs };
    enum class Mark { NoChoice, Open, Chosen };
    enum DataRole {
        LinesRole = Qt::UserRole + 1, ///< QList<ChangeLine>
        MarkRole,                     ///< Mark as int: a radio button before the lines
        SideRole,                     ///< FieldChange::Side as int
        QuietTextRole,                ///< bool: "as before", "none"
        ListRole                      ///< bool: lines are parts of a list
    };

    explicit DiffModel(QObject *parent = nullptr);

    void setItem(const sync::PlanItem &item, Look look, const ChangeNames &names);
    Look look() const { return m_look; }
    /// Whether fields can be chosen: conflicts that are decided field by field.
    void setChoosable(bool choosable);
    bool isChoosable() const { return m_choosable; }
    void choose(int row, sync::Choice choice);
    /// Of the fields in conflict.
    void chooseAll(sync::Choice choice);
    /// What was chosen, and what follows its side by itself.
    QMap<QString, sync::Choice> choices() const;
    /// Names of the fields in conflict that are still to be chosen.
    QStringList undecided() const;
    std::optional<sync::Choice> choiceOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

Q_SIGNALS:
    void chosen();

private:
    QList<ChangeLine> linesOf(const sync::FieldChange &field, int column) const;
    QString placeText(int column) const;
    QString plain(const QModelIndex &index) const;
    QString fieldHint(const sync::FieldChange &field) const;
    bool isPlace(const sync::FieldChange &field) const;
    Mark markOf(int row, int column) const;

    sync::PlanItem m_item;
    Look m_look = Look::LiveAndDraft;
    ChangeNames m_names;
    bool m_choosable = false;
    QMap<QString, sync::Choice> m_choices;
};

} // namespace sekisho::ui
