// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/HistoryPointModel.h"

#include "ui/text/ChangeText.h"
#include "ui/text/DateText.h"
#include "ui/widgets/Roles.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

using sync::HistoryPoint;

HistoryPointModel::HistoryPointModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void HistoryPointModel::setPoints(const QList<HistoryPoint> &points, const QDateTime &now)
{
    beginResetModel();
    m_points = points;
    m_now = now;
    endResetModel();
}

const HistoryPoint *HistoryPointModel::point(const QVariant &id) const
{
    for (const HistoryPoint &point : m_points) {
        if (idOf(point) == id.toString())
            return &point;
    }
    return nullptr;
}

QString HistoryPointModel::idOf(const HistoryPoint &point)
{
    return (point.what == HistoryPoint::What::Push ? u"push "_s : u"pull "_s) +
           QString::number(point.id);
}

QString HistoryPointModel::countsText(const HistoryPoint &point)
{
    QStringList parts;
    if (point.added > 0)
        parts.append(tr("%n added", nullptr, int(point.added)));
    if (point.changed > 0)
        parts.append(tr("%n changed", nullptr, int(point.changed)));
    if (point.removed > 0)
        parts.append(tr("%n removed", nullptr, int(point.removed)));
    //: between "2 added" and "1 removed"
    return parts.join(tr(", "));
}

void HistoryPointModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_points.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HistoryPointModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_points.size());
}

int HistoryPointModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryPointModel::whatText(const HistoryPoint &point) const
{
    if (point.what == HistoryPoint::What::Push) {
        //: a push in a list of points in time; %1 is what became of it ("Done", "Stopped")
        return point.pushState == sync::PushState::Done
                       ? tr("Push")
                       : tr("Push: %1").arg(ChangeText::pushState(point.pushState));
    }
    //: in a list of points in time: the first look at the cloud, changes that were found by a look
    return point.before == 0 ? tr("First sync") : tr("Changes in the cloud");
}

QString HistoryPointModel::text(const HistoryPoint &point, int column) const
{
    switch (column) {
    case Time:
        return DateText::day(point.time, m_now) +
               (point.time.toLocalTime().date() == m_now.toLocalTime().date()
                        ? QString()
                        : u' ' + DateText::time(point.time));
    case What:
        return whatText(point);
    case By:
        if (point.what == HistoryPoint::What::Push)
            //: who did it
            return tr("this console");
        if (point.before == 0)
            return {};
        //: who did it: the cloud's log names nobody
        return point.admins.isEmpty() ? tr("not known") : point.admins.join(tr(", "));
    case Changes:
        return countsText(point);
    default:
        return {};
    }
}

QVariant HistoryPointModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryPoint &point = m_points.at(index.row());
    switch (role) {
    case ObjectRole:
        return idOf(point);
    case Qt::DisplayRole: {
        const QString shown = text(point, index.column());
        return shown.isEmpty() ? u"–"_s : shown;
    }
    case ClipboardRole:
        return index.column() == Time ? DateText::dateTimeZone(point.time)
                                      : text(point, index.column());
    case SortRole:
        if (index.column() == Time)
            return point.time;
        if (index.column() == Changes)
            return point.added + point.changed + point.removed;
        return text(point, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Time)
            return DateText::dateTimeZone(point.time);
        return {};
    case StateRole:
        if (index.column() == What && point.what == HistoryPoint::What::Push)
            return int(ChangeText::pushShape(point.pushState));
        return {};
    case IconRole:
        if (index.column() == What && point.what == HistoryPoint::What::Pull)
            return u"cloud"_s;
        return {};
    case QuietRole:
        return index.column() == By && point.what == HistoryPoint::What::Pull &&
               point.admins.isEmpty();
    case Qt::AccessibleTextRole:
        if (text(point, index.column()).isEmpty())
            return tr("empty");
        return {};
    default:
        return {};
    }
}

QVariant HistoryPointModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        //: head of a column: what a point in time is
        return tr("What");
    case By:
        //: head of a column: who made the changes
        return tr("By");
    case Changes:
        return tr("Changes");
    default:
        return {};
    }
}

} // namespace sekisho::ui
