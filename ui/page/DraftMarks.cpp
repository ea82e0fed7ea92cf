// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/DraftMarks.h"

#include "ui/text/StateText.h"

#include <QCoreApplication>

namespace sekisho::ui {

DraftMarks::DraftMarks(const sync::DraftPtr &draft, api::mist::ItemType type)
{
    if (!draft)
        return;
    for (auto item = draft->items.lowerBound({type, QString()});
         item != draft->items.end() && item.key().type == type; ++item)
        m_items.insert(item.key().id, item.value());
}

State DraftMarks::mark(const QString &id, bool live) const
{
    const auto item = m_items.constFind(id);
    if (item == m_items.cend())
        return State::None;
    if (!item->value)
        return State::Removed;
    if (live)
        return State::Changed;
    return item->base ? State::Conflict : State::Added;
}

QVariant DraftMarks::data(State mark, int role)
{
    switch (role) {
    case StateRole:
    case SortRole:
        return int(mark);
    case ClipboardRole:
        return StateText::word(mark);
    case Qt::ToolTipRole:
        return mark == State::Conflict
                       ? QCoreApplication::translate("sekisho::ui::DraftMarks",
                                                     "Changed here, removed in the cloud")
                       : QString();
    case Qt::AccessibleTextRole:
        return mark == State::None
                       ? QCoreApplication::translate("sekisho::ui::DraftMarks", "no change")
                       : StateText::word(mark);
    default:
        return {};
    }
}

} // namespace sekisho::ui
