// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ChangePrint.h"

#include "app/ctl/ChangeJson.h"
#include "app/ctl/Command.h"
#include "app/ctl/Console.h"
#include "ui/text/DateText.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

using ui::ChangeText;

ChangePrint::ChangePrint(Console &console, const ui::ChangeNames &names)
    : m_console(console)
    , m_names(names)
{
}

void ChangePrint::item(const sync::PlanItem &item)
{
    m_console.line(u"  "_s + ChangeText::itemChange(item, m_names));
    if (item.state == sync::ItemState::Conflict)
        m_console.line(u"    "_s + ChangeText::conflict(item, m_names) + u"  "_s +
                       item.key.toText());
    for (const api::mist::WriteProblem &problem : item.problems)
        m_console.line(u"    "_s + ChangeText::problem(item.key.type, problem, m_names));
    for (const QString &path : item.secretsNeeded) {
        m_console.line(u"    %1: --secret-file %2=…"_s.arg(ChangeText::secretNeeded(item.key, path),
                                                           secretPlaceText(item.key, path)));
    }
}

void ChangePrint::plan(const sync::Plan &plan)
{
    if (plan.items.isEmpty()) {
        m_console.line(tr("The draft changes nothing."));
        return;
    }
    m_console.line(tr("Changes:"));
    for (const sync::PlanItem &each : plan.items)
        item(each);
    if (!plan.operations.isEmpty())
        m_console.line(tr("Operations, in this order:"));
    for (const sync::Operation &operation : plan.operations) {
        QString line =
                u"%1  %2"_s.arg(operation.number, 4).arg(ChangeText::operation(operation, m_names));
        const QString access = ChangeText::access(operation.access);
        if (!access.isEmpty())
            line += u" · "_s + access;
        m_console.line(line);
    }
    for (const sync::Between &span : plan.between)
        m_console.line(u"  "_s + ChangeText::between(span, m_names));
    if (plan.conflicts() > 0)
        m_console.line(
                tr("%n conflict(s) to decide: sekishoctl resolve.", nullptr, plan.conflicts()));
    if (plan.blocked() > 0)
        m_console.line(tr("%n item(s) cannot be sent as they are.", nullptr, plan.blocked()));
    //: %1 id of a plan
    m_console.line(tr("Plan: %1").arg(plan.id));
}

void ChangePrint::push(const sync::PushReport &report)
{
    for (const sync::OperationReport &operation : report.operations) {
        m_console.line(u"%1  %2: %3"_s.arg(operation.operation.number, 4)
                               .arg(ChangeText::operation(operation.operation, m_names),
                                    ChangeText::operationState(operation.state)));
        if (operation.error)
            m_console.line(u"      "_s + errorMessage(*operation.error));
        if (!operation.differs.isEmpty()) {
            //: %1 names of fields
            m_console.line(u"      "_s + tr("The cloud shows something else in: %1")
                                                 .arg(operation.differs.join(u", "_s)));
        }
    }
    //: %1 number of a push, %2 how it ended, %3 a number of requests
    m_console.line(tr("Push %1: %2. Requests: %3.")
                           .arg(report.id)
                           .arg(ChangeText::pushState(report.state))
                           .arg(report.requests));
    if (report.error)
        m_console.line(errorMessage(*report.error));
}

void ChangePrint::differences(const QList<sync::PlanItem> &items)
{
    if (items.isEmpty())
        m_console.line(tr("No difference."));
    for (const sync::PlanItem &each : items)
        m_console.line(ChangeText::itemChange(each, m_names));
}

void ChangePrint::point(const sync::HistoryPoint &point)
{
    const bool isPush = point.what == sync::HistoryPoint::What::Push;
    //: %1 number of a push, %2 of a snapshot
    QString line = ui::DateText::dateTimeZone(point.time) + u"  "_s +
                   (isPush ? tr("Push %1").arg(point.id) : tr("Snapshot %1").arg(point.id));
    //: %1 to %3 numbers of objects
    line += u"  "_s + tr("added %1, changed %2, removed %3")
                              .arg(point.added)
                              .arg(point.changed)
                              .arg(point.removed);
    if (isPush && point.pushState != sync::PushState::Done)
        line += u"  "_s + ChangeText::pushState(point.pushState);
    if (!point.admins.isEmpty())
        line += u"  "_s + point.admins.join(u", "_s);
    m_console.line(line);
}

void ChangePrint::event(const sync::ItemEvent &event)
{
    QStringList parts{ui::DateText::dateTimeZone(event.when.isValid() ? event.when : event.noticed),
                      ChangeText::item(event.key, event.name), ChangeText::change(event.change)};
    for (const QString &part : {event.admin, event.message}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (event.push > 0)
        parts.append(tr("Push %1").arg(event.push));
    m_console.line(parts.join(u"  "_s));
}

} // namespace sekisho::ctl
