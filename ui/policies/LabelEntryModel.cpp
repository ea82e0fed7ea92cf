// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/LabelEntryModel.h"

#include "ui/text/DateText.h"

#include <algorithm>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

LabelEntryModel::LabelEntryModel(Reader reader, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(std::move(reader))
{
}

void LabelEntryModel::count(const LabelEntry &entry, int by)
{
    m_errors += entry.state == State::Error ? by : 0;
    m_warnings += entry.state == State::Warning ? by : 0;
}

void LabelEntryModel::recount()
{
    m_errors = 0;
    m_warnings = 0;
    m_known.clear();
    m_known.reserve(m_entries.size());
    for (const LabelEntry &entry : std::as_const(m_entries)) {
        count(entry, 1);
        m_known.insert(entry.text);
    }
}

void LabelEntryModel::setTexts(const QStringList &texts)
{
    beginResetModel();
    m_entries.clear();
    m_entries.reserve(texts.size());
    for (const QString &text : texts) {
        LabelEntry entry = m_reader(text);
        entry.text = text;
        m_entries.append(entry);
    }
    m_counts.clear();
    m_tooHard.clear();
    recount();
    endResetModel();
    Q_EMIT edited();
}

QStringList LabelEntryModel::texts() const
{
    QStringList texts;
    texts.reserve(m_entries.size());
    for (const LabelEntry &entry : m_entries)
        texts.append(entry.text);
    return texts;
}

int LabelEntryModel::add(const QStringList &typed)
{
    QList<LabelEntry> fresh;
    for (const QString &one : typed) {
        LabelEntry entry = m_reader(one);
        if (entry.text.isEmpty() || m_known.contains(entry.text))
            continue;
        m_known.insert(entry.text);
        count(entry, 1);
        fresh.append(std::move(entry));
    }
    if (fresh.isEmpty())
        return 0;
    beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
    m_entries += fresh;
    m_counts.clear();
    endInsertRows();
    Q_EMIT edited();
    return int(fresh.size());
}

void LabelEntryModel::remove(QList<int> rows)
{
    if (rows.isEmpty())
        return;
    const QSet<int> gone(rows.begin(), rows.end());
    beginResetModel();
    QList<LabelEntry> kept;
    kept.reserve(m_entries.size());
    for (int row = 0; row < m_entries.size(); ++row) {
        if (!gone.contains(row))
            kept.append(m_entries.at(row));
    }
    m_entries = kept;
    m_counts.clear();
    m_tooHard.clear();
    recount();
    endResetModel();
    Q_EMIT edited();
}

void LabelEntryModel::replace(int row, const QString &typed)
{
    setData(index(row, Text), typed, Qt::EditRole);
}

const LabelEntry *LabelEntryModel::worst() const
{
    for (const State state : {State::Error, State::Warning}) {
        const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                        [&](const LabelEntry &one) { return one.state == state; });
        if (found != m_entries.end())
            return &*found;
    }
    return nullptr;
}

void LabelEntryModel::setCounts(const QList<int> &counts, const QList<int> &tooHard)
{
    if (counts.size() != m_entries.size())
        return; // of an older state
    m_counts = counts;
    m_tooHard = QSet<int>(tooHard.begin(), tooHard.end());
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void LabelEntryModel::setCountsShown(bool shown)
{
    if (shown == m_countsShown)
        return;
    beginResetModel();
    m_countsShown = shown;
    endResetModel();
}

void LabelEntryModel::reread()
{
    for (LabelEntry &entry : m_entries) {
        const QString text = entry.text;
        entry = m_reader(text);
        entry.text = text;
    }
    recount();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int LabelEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int LabelEntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_countsShown ? ColumnCount : 1;
}

QVariant LabelEntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LabelEntry &one = m_entries.at(index.row());
    const QString shown = one.shown.isEmpty() ? one.text : one.shown;
    if (index.column() == Clients) {
        const int clients = m_counts.value(index.row(), -1);
        const bool tooHard = m_tooHard.contains(index.row());
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        if (role == Qt::DisplayRole)
            return tooHard ? tr("too slow") : clients < 0 ? u"…"_s : DateText::number(clients);
        if (role == StateRole)
            return int(tooHard ? State::Warning : State::None);
        if (role == DimmedRole)
            return clients <= 0;
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return tooHard ? tr("This expression takes too long on a real value.")
                           : tr("Matches %Ln client(s)", nullptr, std::max(clients, 0));
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case ClipboardRole:
        return shown;
    case Qt::EditRole:
        return one.text;
    case StateRole:
        return int(one.state);
    case TintRole:
        return int(one.state == State::Error || one.state == State::Warning ? one.state
                                                                            : State::None);
    case ElideRole:
        // A name in slash form ends with what tells it apart.
        return int(shown.startsWith(u'/') ? Qt::ElideLeft : Qt::ElideRight);
    case Qt::ToolTipRole:
        return one.message.isEmpty() ? shown : shown + u'\n' + one.message;
    case Qt::AccessibleTextRole:
        return one.message.isEmpty() ? shown : shown + u": "_s + one.message;
    case ObjectRole:
        return one.text;
    default:
        return {};
    }
}

QVariant LabelEntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Clients)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    //: Column: a value of a label
    return section == Text ? tr("Value")
                           //: Column: number of clients that a value matches
                           : tr("Clients");
}

Qt::ItemFlags LabelEntryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    // A secret is typed anew, not edited.
    if (index.isValid() && index.column() == Text && m_entries.at(index.row()).shown.isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool LabelEntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Text)
        return false;
    LabelEntry &old = m_entries[index.row()];
    LabelEntry entry = m_reader(value.toString());
    if (entry.text == old.text || entry.text.isEmpty() || m_known.contains(entry.text))
        return false;
    m_known.remove(old.text);
    m_known.insert(entry.text);
    count(old, -1);
    count(entry, 1);
    old = entry;
    m_counts.clear();
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    Q_EMIT edited();
    return true;
}

} // namespace sekisho::ui
