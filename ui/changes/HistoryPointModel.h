// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/History.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// Points in time, newest first.
class HistoryPointModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, What, By, Changes, ColumnCount };

    explicit HistoryPointModel(QObject *parent = nullptr);

    void setPoints(const QList<sync::HistoryPoint> &points, const QDateTime &now);
    const QList<sync::HistoryPoint> &points() const { return m_points; }
    const sync::HistoryPoint *point(const QVariant &id) const;
    /// ObjectRole of a point: "pull 12", "push 3".
    static QString idOf(const sync::HistoryPoint &point);
    /// "2 added, 1 removed"; nothing for none.
    static QString countsText(const sync::HistoryPoint &point);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const sync::HistoryPoint &point, int column) const;
    QString whatText(const sync::HistoryPoint &point) const;

    QList<sync::HistoryPoint> m_points;
    QDateTime m_now;
};

} // namespace sekisho::ui
