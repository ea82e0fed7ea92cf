// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Roles.h"

#include <QAbstractTableModel>
#include <QSet>
#include <functional>

namespace sekisho::ui {

/// One value of a label while it is edited.
struct LabelEntry
{
    QString text;              ///< as it will be sent
    QString shown = {};        ///< where that differs: a secret as dots
    State state = State::None; ///< Error: cannot be saved; Warning: will probably not work
    QString message = {};
};

/// The values of a label, each once, with what is wrong with each and how many clients it matches.
/// Values are edited in place.
class LabelEntryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Text, Clients, ColumnCount };
    /// Judges a value as it was typed and spells it as the cloud wants it; an empty text: nothing.
    using Reader = std::function<LabelEntry(const QString &typed)>;

    LabelEntryModel(Reader reader, QObject *parent);

    /// As they came: not spelled anew, but judged.
    void setTexts(const QStringList &texts);
    QStringList texts() const;
    /// Those that are not there yet, at the end; how many came.
    int add(const QStringList &typed);
    void remove(QList<int> rows);
    void replace(int row, const QString &typed);
    const LabelEntry &entry(int row) const { return m_entries.at(row); }
    int errors() const { return m_errors; }
    int warnings() const { return m_warnings; }
    /// The first entry with an error, else with a warning; null: all is well.
    const LabelEntry *worst() const;

    /// Clients of each value, in the order of the rows; empty: not known.
    void setCounts(const QList<int> &counts, const QList<int> &tooHard);
    void setCountsShown(bool shown);
    /// Judges every value again: the language changed.
    void reread();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited();

private:
    void recount();
    void count(const LabelEntry &entry, int by);

    Reader m_reader;
    QList<LabelEntry> m_entries;
    QSet<QString> m_known;
    QList<int> m_counts;
    QSet<int> m_tooHard;
    int m_errors = 0;
    int m_warnings = 0;
    bool m_countsShown = false;
};

} // namespace sekisho::ui
