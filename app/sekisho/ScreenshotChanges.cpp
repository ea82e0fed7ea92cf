// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/ScreenshotChanges.h"

#include "ui/changes/HistoryController.h"
#include "ui/shell/WorkspaceDesk.h"

#include <QJsonArray>

namespace sekisho::app {

using api::mist::ItemKey;
using api::mist::ItemType;
using namespace Qt::Literals::StringLiterals;

namespace {

void addToList(QJsonObject &item, const QString &path, const QString &entry)
{
    QJsonArray list = api::mist::valueAt(item, path).toArray();
    list.append(entry);
    api::mist::setValueAt(item, path, list);
}

void rename(QJsonObject &item, const QString &suffix)
{
    const QString path = u"name"_s;
    api::mist::setValueAt(item, path, api::mist::valueAt(item, path).toString() + suffix);
}

} // namespace

ScreenshotChanges::ScreenshotChanges(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

ScreenshotChanges::~ScreenshotChanges() = default;

void ScreenshotChanges::fail(const Error &error)
{
    m_failure = error.toLogLine();
    m_done = true;
}

void ScreenshotChanges::start()
{
    const nac::OrganizationPtr organization = m_services.session.organization();
    for (const nac::Label &label : organization->labels) {
        if (!label.isMatch())
            m_results.append(label.id.value());
    }
    if (organization->rules.size() < 3 || m_results.size() < 4) {
        fail(Error(ErrorCode::NotFound));
        return;
    }
    for (const nac::Rule &rule : organization->rules) {
        if (!rule.assignedLabels.isEmpty() && m_rule.id.isEmpty())
            m_rule = {ItemType::Rule, rule.id.value()};
    }
    edit(
            {ItemType::Label, m_results.at(0)},
            [](QJsonObject &item) { rename(item, u" (2026)"_s); }, [this] { pushFirst(); });
}

void ScreenshotChanges::edit(const ItemKey &key, const std::function<void(QJsonObject &)> &change,
                             const Step &next)
{
    ui::WorkspaceDesk &desk = m_services.session.desk();
    async::then(desk.item(key), this,
                [this, key, change, next](const Result<std::optional<QJsonObject>> &found) {
                    if (!found || !*found) {
                        fail(found ? Error(ErrorCode::NotFound) : found.error());
                        return;
                    }
                    QJsonObject item = **found;
                    m_live.insert(key, item);
                    change(item);
                    async::then(m_services.session.desk().edit({u"edit"_s, {{key, item}}, {}}),
                                this, [this, next](const Result<sync::DraftPtr> &draft) {
                                    if (draft)
                                        next();
                                    else
                                        fail(draft.error());
                                });
                });
}

void ScreenshotChanges::pushFirst()
{
    ui::WorkspaceDesk &desk = m_services.session.desk();
    async::then(desk.plan({}), this, [this](const Result<std::shared_ptr<const sync::Plan>> &plan) {
        if (!plan) {
            fail(plan.error());
            return;
        }
        async::then(m_services.session.desk().push((*plan)->id, {}), this,
                    [this](const Result<sync::PushReport> &report) {
                        if (report)
                            readEvidence(report->id);
                        else
                            fail(report.error());
                    });
    });
}

void ScreenshotChanges::readEvidence(qint64 push)
{
    const ui::HistoryServices history =
            ui::historyServices(m_services.session.desk(), *m_services.clock);
    async::then(history.evidence(push), this, [this](const Result<QJsonObject> &document) {
        if (!document) {
            fail(document.error());
            return;
        }
        m_evidence = *document;
        draftRule();
    });
}

void ScreenshotChanges::draftRule()
{
    const nac::OrganizationPtr organization = m_services.session.organization();
    edit(
            m_rule,
            [this, organization](QJsonObject &item) {
                addToList(item, u"apply_tags"_s, m_results.at(1));
                if (!organization->sites.isEmpty())
                    addToList(item, u"not_matching.site_ids"_s,
                              organization->sites.constLast().id.value());
            },
            [this] { draftRest(); });
}

void ScreenshotChanges::draftRest()
{
    edit(
            {ItemType::Label, m_results.at(2)}, [](QJsonObject &item) { rename(item, u" B"_s); },
            [this] {
                edit(
                        {ItemType::Label, m_results.at(3)},
                        [](QJsonObject &item) { rename(item, u" C"_s); },
                        [this] {
                            // A rule like the one in conflict, at the end.
                            QJsonObject rule = m_live.value(m_rule);
                            rename(rule, u" (2)"_s);
                            api::mist::setValueAt(rule, u"order"_s, 100'000);
                            const ItemKey key{ItemType::Rule, api::mist::newLocalId()};
                            async::then(
                                    m_services.session.desk().edit({u"add"_s, {{key, rule}}, {}}),
                                    this, [this](const Result<sync::DraftPtr> &draft) {
                                        if (draft)
                                            otherAdministrator();
                                        else
                                            fail(draft.error());
                                    });
                        });
            });
}

void ScreenshotChanges::otherAdministrator()
{
    const sync::WorkspaceInfo info = m_services.session.info();
    async::then(m_services.demo.tokens().read(u"token/"_s + info.id), this,
                [this, info](const Result<std::shared_ptr<const Secret>> &token) {
                    const auto cloud = api::mist::cloudFromText(info.cloudUrl);
                    if (!token || !*token || !cloud) {
                        fail(Error(ErrorCode::TokenMissing));
                        return;
                    }
                    m_client = std::make_unique<api::mist::MistClient>(
                            m_services.http, *cloud, (*token)->clone(), *m_services.clock);
                    write(
                            m_rule,
                            [this](QJsonObject &item) {
                                rename(item, u" 2026"_s);
                                addToList(item, u"apply_tags"_s, m_results.at(3));
                            },
                            [this] {
                                write(
                                        {ItemType::Label, m_results.at(3)},
                                        [](QJsonObject &item) { rename(item, u" C"_s); },
                                        [this] { m_done = true; });
                            });
                });
}

void ScreenshotChanges::write(const ItemKey &key, const std::function<void(QJsonObject &)> &change,
                              const Step &next)
{
    QJsonObject after = m_live.value(key);
    change(after);
    api::mist::Write request;
    request.type = key.type;
    request.id = key.id;
    request.body = api::mist::updateBody(key.type, m_live.value(key), after);
    async::then(m_client->write(m_services.session.info().organization, request), this,
                [this, next](const Result<api::mist::Written> &written) {
                    if (written)
                        next();
                    else
                        fail(written.error());
                });
}

sync::PushReport ScreenshotChanges::inTheMiddle(const sync::Plan &plan, const QDateTime &now)
{
    sync::PushReport report;
    report.started = now;
    for (const sync::Operation &operation : plan.operations) {
        sync::OperationReport one;
        one.operation = operation;
        const qsizetype at = report.operations.size();
        if (at == 0) {
            one.state = sync::OperationState::Done;
            one.answered = now;
        } else if (at == 1) {
            one.state = sync::OperationState::Sent;
        }
        report.operations.append(one);
    }
    return report;
}

} // namespace sekisho::app
