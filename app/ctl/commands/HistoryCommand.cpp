// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/HistoryCommand.h"

#include "app/ctl/ChangeJson.h"
#include "app/ctl/ChangePrint.h"
#include "app/ctl/Console.h"

#include <QCommandLineParser>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

QString HistoryCommand::name() const { return u"history"_s; }

QString HistoryCommand::summary() const
{
    return tr("List pulls and pushes, and who changed what.");
}

void HistoryCommand::declare(QCommandLineParser &parser) const
{
    //: placeholder for a number in --help
    const QString number = tr("number");
    parser.addOption({u"search"_s,
                      tr("List changes whose item, name, admin or message holds this text; all "
                         "changes with an empty text."),
                      //: placeholder in --help
                      tr("text")});
    parser.addOption({u"limit"_s, tr("At most so many, the newest first."), number});
    parser.addOption({u"evidence"_s,
                      tr("Print the evidence of this push: before, after, who, when, results. "
                         "Always JSON."),
                      number});
    declareWorkspace(parser);
}

void HistoryCommand::start(const QCommandLineParser &parser)
{
    const auto limit = numberOption(parser, u"limit"_s);
    const auto evidence = numberOption(parser, u"evidence"_s);
    if (!limit || !evidence)
        return failWith(limit ? evidence.error() : limit.error(), wantsJson(parser));
    m_limit = int(limit->value_or(0));
    m_evidence = evidence->value_or(0);
    if (parser.isSet(u"search"_s))
        m_search = parser.value(u"search"_s);
    open(parser, Access::WriteOrRead, Cloud::No);
}

void HistoryCommand::ready()
{
    m_history = std::make_unique<sync::History>(workspace(), clock());
    if (m_evidence > 0)
        printEvidence();
    else if (m_search)
        printEvents();
    else
        printPoints();
}

void HistoryCommand::printPoints()
{
    next(m_history->points(), [this](const QList<sync::HistoryPoint> &points) {
        const QList<sync::HistoryPoint> shown = m_limit > 0 ? points.mid(0, m_limit) : points;
        if (json()) {
            QJsonArray list;
            for (const sync::HistoryPoint &point : shown)
                list.append(pointJson(point));
            printJson({{u"points"_s, list}});
        } else {
            ChangePrint print(console(), names());
            for (const sync::HistoryPoint &point : shown)
                print.point(point);
        }
        end(Fine);
    });
}

void HistoryCommand::printEvents()
{
    constexpr int kUsual = 1000;
    next(m_history->search(*m_search, m_limit > 0 ? m_limit : kUsual),
         [this](const QList<sync::ItemEvent> &events) {
             if (json()) {
                 QJsonArray list;
                 for (const sync::ItemEvent &event : events)
                     list.append(eventJson(event));
                 printJson({{u"search"_s, *m_search}, {u"events"_s, list}});
             } else {
                 ChangePrint print(console(), names());
                 for (const sync::ItemEvent &event : events)
                     print.event(event);
             }
             end(Fine);
         });
}

void HistoryCommand::printEvidence()
{
    next(m_history->push(m_evidence), [this](const sync::PushReport &report) {
        next(m_history->eventsOf(m_evidence), [this, report](const QList<sync::ItemEvent> &events) {
            // The document carries its own schema and the digest of its bytes.
            const QJsonObject document =
                    sync::evidenceDocument(report, workspace()->info(), account(), events);
            console().write(QJsonDocument(document).toJson(QJsonDocument::Indented));
            end(Fine);
        });
    });
}

// ------------------------------------------------------------------------------------------ diff

QString DiffCommand::name() const { return u"diff"_s; }

QString DiffCommand::summary() const
{
    return tr("Show what the draft changes, or what two snapshots differ in.");
}

void DiffCommand::declare(QCommandLineParser &parser) const
{
    //: placeholder for a number in --help
    const QString number = tr("number");
    parser.addOption({u"from"_s, tr("Snapshot to compare; history lists them."), number});
    parser.addOption({u"to"_s, tr("Snapshot to compare it with; without it the newest."), number});
    declareWorkspace(parser);
}

void DiffCommand::start(const QCommandLineParser &parser)
{
    const auto from = numberOption(parser, u"from"_s);
    const auto to = numberOption(parser, u"to"_s);
    if (!from || !to)
        return failWith(from ? to.error() : from.error(), wantsJson(parser));
    if (*to && !*from)
        return failWith(missing(u"--from"_s), wantsJson(parser));
    m_from = from->value_or(0);
    m_to = to->value_or(0);
    open(parser, Access::WriteOrRead, Cloud::No);
}

void DiffCommand::ready()
{
    if (m_from == 0) {
        m_from = snapshotId();
        return print(ItemEdit(snapshot()).differenceTo(edited()), u"draft"_s);
    }
    if (m_to == 0)
        m_to = snapshotId();
    m_history = std::make_unique<sync::History>(workspace(), clock());
    next(m_history->compare(m_from, m_to),
         [this](const QList<sync::PlanItem> &items) { print(items, m_to); });
}

void DiffCommand::print(const QList<sync::PlanItem> &items, const QJsonValue &to)
{
    if (json())
        printJson({{u"from"_s, m_from}, {u"to"_s, to}, {u"items"_s, differencesJson(items)}});
    else
        ChangePrint(console(), names()).differences(items);
    end(items.isEmpty() ? Fine : AnswerIsNo);
}

} // namespace sekisho::ctl
