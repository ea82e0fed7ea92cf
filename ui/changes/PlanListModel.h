// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/ChangeText.h"

#include <QAbstractListModel>

namespace sekisho::ui {

/// The items of a draft or plan under headings: what must be decided, what cannot be sent yet, what
/// is sent in which order, what needs nothing. During and after a push each row has the state of
/// its operations.
class PlanListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum DataRole {
        HeadingRole = Qt::UserRole + 1, ///< bool
        ShapeRole,                      ///< State as int
        IconNameRole,                   ///< of a heading without a state's shape
        DetailRole,                     ///< second line
        EndRole,                        ///< text at the end: how it is sent, how many
        KeyRole                         ///< ItemKey::toText()
    };

    explicit PlanListModel(QObject *parent = nullptr);

    /// `plan` null: the draft alone.
    void setItems(const QList<sync::PlanItem> &items, const std::shared_ptr<const sync::Plan> &plan,
                  const ChangeNames &names);
    void setReport(const std::optional<sync::PushReport> &report);
    QModelIndex indexOf(const api::mist::ItemKey &key) const;
    /// The first item; invalid if there is none.
    QModelIndex first() const;
    static std::optional<api::mist::ItemKey> keyOf(const QModelIndex &index);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void retranslate();

private:
    enum class Section { Conflict, Blocked, Ready, Same };
    struct Row
    {
        Section section;
        qsizetype item = -1; ///< in m_items; -1 for a heading
    };
    QString headingText(Section section) const;
    QVariant headingData(const Row &row, int role) const;
    QString detail(const sync::PlanItem &item) const;
    QString verb(const sync::PlanItem &item) const;
    State shape(const sync::PlanItem &item) const;
    /// The operations that carry an item, in order.
    QList<const sync::Operation *> operationsOf(const api::mist::ItemKey &key) const;
    const sync::OperationReport *reportOf(const api::mist::ItemKey &key) const;
    int count(Section section) const;

    QList<sync::PlanItem> m_items;
    std::shared_ptr<const sync::Plan> m_plan;
    std::optional<sync::PushReport> m_report;
    ChangeNames m_names;
    QList<Row> m_rows;
};

} // namespace sekisho::ui
