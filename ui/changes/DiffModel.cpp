// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/DiffModel.h"

#include "ui/text/DateText.h"

namespace sekisho::ui {

using sync::Choice;
using sync::FieldChange;
using Side = sync::FieldChange::Side;
using Kind = ChangeLine::Kind;

DiffModel::DiffModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DiffModel::setItem(const sync::PlanItem &item, Look look, const ChangeNames &names)
{
    beginResetModel();
    // Choices are about these values and no others.
    if (item.key != m_item.key || item.mine != m_item.mine || item.theirs != m_item.theirs)
        m_choices.clear();
    m_item = item;
    m_look = look;
    m_names = names;
    endResetModel();
}

void DiffModel::setChoosable(bool choosable)
{
    if (m_choosable == choosable)
        return;
    m_choosable = choosable;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void DiffModel::choose(int row, Choice choice)
{
    if (!m_choosable || row < 0 || row >= rowCount())
        return;
    m_choices.insert(m_item.fields.at(row).field.path, choice);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT chosen();
}

void DiffModel::chooseAll(Choice choice)
{
    if (!m_choosable || rowCount() == 0)
        return;
    // What only one side changed stays (sync::resolveConflict()).
    m_choices.clear();
    for (const FieldChange &field : std::as_const(m_item.fields)) {
        if (field.side == Side::Both)
            m_choices.insert(field.field.path, choice);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT chosen();
}

std::optional<Choice> DiffModel::choiceOf(int row) const
{
    const FieldChange &field = m_item.fields.at(row);
    if (const auto found = m_choices.find(field.field.path); found != m_choices.end())
        return *found;
    switch (field.side) {
    case Side::Mine:
    case Side::Same:
        return Choice::Mine;
    case Side::Theirs:
        return Choice::Theirs;
    case Side::Both:
        break;
    }
    return std::nullopt;
}

QMap<QString, Choice> DiffModel::choices() const
{
    QMap<QString, Choice> choices;
    for (int row = 0; row < rowCount(); ++row) {
        if (const std::optional<Choice> choice = choiceOf(row))
            choices.insert(m_item.fields.at(row).field.path, *choice);
    }
    return choices;
}

QStringList DiffModel::undecided() const
{
    QStringList names;
    for (int row = 0; row < rowCount(); ++row) {
        if (!choiceOf(row))
            names.append(ChangeText::fieldName(m_item.key.type, m_item.fields.at(row).field.path));
    }
    return names;
}

int DiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_item.fields.size());
}

int DiffModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_look == Look::ThreeWay ? 4 : 3;
}

bool DiffModel::isPlace(const FieldChange &field) const
{
    return field.field.shape == api::mist::FieldShape::Position &&
           (m_item.placeBefore > 0 || m_item.placeAfter > 0);
}

QString DiffModel::placeText(int column) const
{
    const int place = column == Mine ? m_item.placeAfter : m_item.placeBefore;
    return place > 0 ? DateText::number(place) : QString();
}

QList<ChangeLine> DiffModel::linesOf(const FieldChange &field, int column) const
{
    const auto type = m_item.key.type;
    if (isPlace(field) && column != Theirs) {
        const QString text = placeText(column);
        if (text.isEmpty())
            return {{Kind::Same, ChangeText::nothing(field.field)}};
        const bool moved = m_item.placeBefore != m_item.placeAfter;
        return {{column == Mine && moved
                         ? Kind::Added
                         : (moved && m_look != Look::ThreeWay ? Kind::Removed : Kind::Same),
                 text}};
    }
    if (column == Before) {
        QList<ChangeLine> lines;
        const bool secret = field.field.shape == api::mist::FieldShape::Secret;
        if (m_look != Look::ThreeWay && !secret) {
            // What goes away is struck through where it stood.
            for (const ChangeLine &line :
                 ChangeText::lines(type, field.field, field.before, field.mine, m_names)) {
                if (line.kind != Kind::Added)
                    lines.append(line);
            }
        } else {
            for (const QString &text : ChangeText::value(type, field.field, field.before, m_names))
                lines.append({Kind::Same, text});
        }
        if (lines.isEmpty())
            lines.append({Kind::Same, ChangeText::nothing(field.field)});
        return lines;
    }
    const QJsonValue &value = column == Mine ? field.mine : field.theirs;
    QList<ChangeLine> lines = ChangeText::lines(type, field.field, field.before, value, m_names);
    if (m_look != Look::ThreeWay) {
        lines.removeIf([](const ChangeLine &line) { return line.kind == Kind::Removed; });
        if (lines.isEmpty())
            lines.append({Kind::Same, ChangeText::nothing(field.field)});
    }
    return lines;
}

DiffModel::Mark DiffModel::markOf(int row, int column) const
{
    if (!m_choosable || m_look != Look::ThreeWay || (column != Mine && column != Theirs))
        return Mark::NoChoice;
    const FieldChange &field = m_item.fields.at(row);
    const bool own = column == Mine;
    // Where one side is as before, its own cell has nothing to offer until it is chosen.
    const bool offers = field.side == Side::Both ||
                        (own ? field.side != Side::Theirs : field.side == Side::Theirs);
    const std::optional<Choice> choice = choiceOf(row);
    const bool picked = choice == (own ? Choice::Mine : Choice::Theirs);
    if (!offers && !picked)
        return Mark::NoChoice;
    return picked ? Mark::Chosen : Mark::Open;
}

QString DiffModel::fieldHint(const FieldChange &field) const
{
    if (m_look != Look::ThreeWay)
        return {};
    switch (field.side) {
    case Side::Mine:
        //: Only the draft changed the field
        return tr("only mine");
    case Side::Theirs:
        //: Only the cloud changed the field
        return tr("only theirs");
    case Side::Both:
        //: Draft and cloud changed the field, differently
        return tr("both");
    case Side::Same:
        //: Draft and cloud changed the field to the same value
        return tr("both, the same");
    }
    return {};
}

QString DiffModel::plain(const QModelIndex &index) const
{
    QStringList texts;
    for (const ChangeLine &line : data(index, LinesRole).value<QList<ChangeLine>>()) {
        //: A part of a value that comes or goes, for screen readers
        texts.append(line.kind == Kind::Added     ? tr("new: %1").arg(line.text)
                     : line.kind == Kind::Removed ? tr("gone: %1").arg(line.text)
                                                  : line.text);
    }
    return texts.join(QStringLiteral("; "));
}

QVariant DiffModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const FieldChange &field = m_item.fields.at(index.row());
    const int column = index.column();
    const bool asBefore =
            m_look == Look::ThreeWay && ((column == Mine && field.side == Side::Theirs) ||
                                         (column == Theirs && field.side == Side::Mine));
    switch (role) {
    case SideRole:
        return static_cast<int>(field.side);
    case MarkRole:
        return static_cast<int>(markOf(index.row(), column));
    case QuietTextRole: {
        const QList<ChangeLine> lines = linesOf(field, column);
        return asBefore || (lines.size() == 1 && lines.constFirst().kind == Kind::Same &&
                            lines.constFirst().text == ChangeText::nothing(field.field));
    }
    case ListRole:
        return field.before.isArray() || field.mine.isArray() || field.theirs.isArray();
    case LinesRole:
        if (column == FieldColumn)
            return {};
        return QVariant::fromValue(asBefore ? QList<ChangeLine>{{Kind::Same, tr("as before")}}
                                            : linesOf(field, column));
    case Qt::DisplayRole:
        if (column == FieldColumn)
            return ChangeText::fieldName(m_item.key.type, field.field.path);
        return plain(index);
    case Qt::ToolTipRole:
        return column == FieldColumn ? fieldHint(field) : QString();
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole: {
        if (column == FieldColumn) {
            const QString hint = fieldHint(field);
            const QString name = ChangeText::fieldName(m_item.key.type, field.field.path);
            return hint.isEmpty() ? name : QString(name + QStringLiteral(", ") + hint);
        }
        const Mark mark = markOf(index.row(), column);
        if (mark == Mark::Chosen)
            return tr("%1, chosen").arg(plain(index));
        if (mark == Mark::Open)
            return tr("%1, not chosen").arg(plain(index));
        return plain(index);
    }
    default:
        return {};
    }
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        //: Column of a comparison: the name of what differs
        return tr("Field");
    case Before:
        //: Column of a comparison: what the cloud has
        return m_look == Look::LiveAndDraft ? tr("Live")
                                            //: Column of a comparison
                                            : tr("Before");
    case Mine:
        if (m_look == Look::ThreeWay)
            //: Column of a comparison: what the draft has
            return tr("Mine");
        //: Column of a comparison: what the draft has
        return m_look == Look::LiveAndDraft ? tr("Draft")
                                            //: Column of a comparison
                                            : tr("After");
    case Theirs:
        //: Column of a comparison: what somebody else made of it in the cloud
        return tr("Theirs");
    default:
        return {};
    }
}

void DiffModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace sekisho::ui
