// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/History.h"

#include <QAbstractTableModel>

namespace sekisho::ui {

/// Who changed what, when: changes of single items, newest first.
class ItemEventModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Item, By, Entry, ColumnCount };

    explicit ItemEventModel(QObject *parent = nullptr);

    void setEvents(const QList<sync::ItemEvent> &events, const QDateTime &now);
    const sync::ItemEvent *event(const QVariant &id) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    static QString idOf(const sync::ItemEvent &event);
    QString text(const sync::ItemEvent &event, int column) const;

    QList<sync::ItemEvent> m_events;
    QDateTime m_now;
};

} // namespace sekisho::ui
