// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/ReviewController.h"

#include "ui/text/ChangeText.h"

#include <QJsonArray>
#include <algorithm>

namespace sekisho::ui {

using api::mist::ItemMap;
using sync::PlanItem;

namespace {

/// After the last edit, in milliseconds; several in a row make one plan.
constexpr int kQuiet = 400;

/// What the draft does, without the cloud.
QList<PlanItem> localItems(const sync::Draft &draft)
{
    ItemMap before;
    ItemMap after;
    for (auto it = draft.items.begin(); it != draft.items.end(); ++it) {
        if (it.value().base)
            before.insert(it.key(), *it.value().base);
        if (it.value().value)
            after.insert(it.key(), *it.value().value);
    }
    return sync::difference(before, after);
}

/// `value` with what is at `path` ("key", "auth_servers[0].secret") being the draft secret `id`.
QJsonValue withSecretAt(const QJsonValue &value, const QString &path, const QString &id)
{
    if (path.isEmpty()) {
        // The secret of a RADIUS attribute stands behind its name.
        const QString text = value.toString();
        const qsizetype at = text.indexOf(QLatin1String("$secret:"));
        if (at < 0)
            return api::mist::draftSecretMarker(id);
        return QString(text.left(at) + QStringLiteral("$secret:draft:") + id);
    }
    if (path.startsWith(QLatin1Char('['))) {
        const qsizetype end = path.indexOf(QLatin1Char(']'));
        QJsonArray list = value.toArray();
        const int place = path.mid(1, end - 1).toInt();
        if (place < 0 || place >= list.size())
            return value;
        QString rest = path.mid(end + 1);
        if (rest.startsWith(QLatin1Char('.')))
            rest.remove(0, 1);
        list.replace(place, withSecretAt(list.at(place), rest, id));
        return list;
    }
    qsizetype end = 0;
    while (end < path.size() && path.at(end) != QLatin1Char('.') &&
           path.at(end) != QLatin1Char('['))
        ++end;
    QString rest = path.mid(end);
    if (rest.startsWith(QLatin1Char('.')))
        rest.remove(0, 1);
    QJsonObject object = value.toObject();
    const QString member = path.left(end);
    object.insert(member, withSecretAt(object.value(member), rest, id));
    return object;
}

} // namespace

ReviewController::ReviewController(ChangeDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_scope(std::make_unique<QObject>())
{
    m_planTimer.setSingleShot(true);
    m_planTimer.setInterval(kQuiet);
    connect(&m_planTimer, &QTimer::timeout, this, &ReviewController::planNow);
    connect(&desk, &ChangeDesk::changed, this, &ReviewController::draftChanged);
    connect(&desk, &ChangeDesk::reset, this, &ReviewController::reset);
    connect(&desk, &ChangeDesk::progressed, this, [this](const sync::PushReport &report) {
        if (m_stage != Stage::Pushing)
            return;
        m_report = report;
        Q_EMIT progressed();
    });
    draftChanged();
    askInterrupted();
}

ReviewController::~ReviewController()
{
    if (m_cancel)
        m_cancel->cancel();
}

void ReviewController::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    if (active && (m_stage == Stage::Local || m_stale))
        planNow();
}

void ReviewController::setOffline(bool offline)
{
    if (m_offline == offline)
        return;
    m_offline = offline;
    if (!offline && m_active && (m_stage == Stage::Local || m_stale))
        m_planTimer.start();
    Q_EMIT changed();
}

const PlanItem *ReviewController::item(const api::mist::ItemKey &key) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&key](const PlanItem &item) { return item.key == key; });
    return found == m_items.end() ? nullptr : &*found;
}

void ReviewController::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

bool ReviewController::mayPlan() const
{
    return m_active && !m_offline && m_desk.hasClient() && m_stage != Stage::Pushing &&
           m_stage != Stage::Finished;
}

void ReviewController::reset()
{
    m_scope = std::make_unique<QObject>();
    m_planTimer.stop();
    if (m_cancel)
        m_cancel->cancel();
    m_cancel.reset();
    m_stop.reset();
    m_planScope.reset();
    m_plan.reset();
    m_report.reset();
    m_interrupted.reset();
    m_error.reset();
    m_planError.reset();
    m_seen.reset();
    m_stopping = false;
    m_stage = Stage::Closed;
    draftChanged();
    askInterrupted();
}

void ReviewController::askInterrupted()
{
    if (!m_desk.hasClient())
        return;
    async::then(m_desk.interrupted(), m_scope.get(),
                [this](const Result<std::optional<sync::PushReport>> &found) {
                    if (!found) {
                        m_error = found.error();
                    } else if (m_stage != Stage::Pushing) {
                        m_interrupted = *found;
                    }
                    Q_EMIT changed();
                });
}

// -------------------------------------------------------------------------------------- plans

void ReviewController::draftChanged()
{
    const sync::DraftPtr draft = m_desk.draft();
    if (draft == m_seen && m_stage != Stage::Closed) {
        Q_EMIT changed(); // the organization did: names and places
        return;
    }
    m_seen = draft;
    if (m_stage == Stage::Pushing || m_stage == Stage::Finished) {
        Q_EMIT changed();
        return;
    }
    if (!draft || draft->isEmpty()) {
        m_planTimer.stop();
        m_plan.reset();
        m_items.clear();
        m_stale = false;
        setStage(draft ? Stage::Empty : Stage::Closed);
        return;
    }
    showLocal();
}

void ReviewController::showLocal()
{
    const sync::DraftPtr draft = m_desk.draft();
    // What is being planned is of another draft.
    m_planScope.reset();
    m_stale = m_plan != nullptr;
    if (!m_plan || !mayPlan()) {
        m_plan.reset();
        m_items = localItems(*draft);
        m_stale = false;
        m_stage = Stage::Local;
    }
    if (mayPlan())
        m_planTimer.start();
    Q_EMIT changed();
}

void ReviewController::planNow()
{
    m_planTimer.stop();
    const sync::DraftPtr draft = m_desk.draft();
    if (!mayPlan() || !draft || draft->isEmpty())
        return;
    if (m_cancel)
        m_cancel->cancel();
    m_cancel = std::make_unique<CancelSource>();
    m_planError.reset();
    // The answer to an earlier question must not pass for this one's.
    m_planScope = std::make_unique<QObject>();
    async::then(m_desk.plan(m_cancel->token()), m_planScope.get(),
                [this](const Result<std::shared_ptr<const sync::Plan>> &plan) { planned(plan); });
    setStage(Stage::Planning);
}

void ReviewController::cancelPlan()
{
    if (m_stage == Stage::Planning && m_cancel)
        m_cancel->cancel();
}

void ReviewController::planned(const Result<std::shared_ptr<const sync::Plan>> &plan)
{
    m_cancel.reset();
    const sync::DraftPtr draft = m_desk.draft();
    if (!draft || draft->isEmpty())
        return;
    if (!plan) {
        if (plan.error().code != ErrorCode::Cancelled)
            m_planError = plan.error();
        m_plan.reset();
        m_items = localItems(*draft);
        m_stale = false;
        setStage(Stage::Local);
        return;
    }
    m_plan = *plan;
    m_items = m_plan->items;
    m_stale = false;
    setStage(Stage::Planned);
}

// -------------------------------------------------------------------------------------- pushes

void ReviewController::push()
{
    if (m_stage != Stage::Planned || m_stale || !m_plan || !m_plan->canPush())
        return;
    m_error.reset();
    m_report.reset();
    m_stopping = false;
    m_stop = std::make_unique<CancelSource>();
    m_stage = Stage::Pushing;
    async::then(m_desk.push(m_plan->id, m_stop->token()), m_scope.get(),
                [this](const Result<sync::PushReport> &report) { pushed(report); });
    Q_EMIT changed();
}

void ReviewController::stop()
{
    if (m_stage != Stage::Pushing || !m_stop)
        return;
    m_stopping = true;
    m_stop->cancel();
    Q_EMIT changed();
}

void ReviewController::resume(bool goOn)
{
    if (!m_interrupted || m_stage == Stage::Pushing)
        return;
    m_error.reset();
    m_report = m_interrupted;
    m_interrupted.reset();
    m_stopping = false;
    m_stop = std::make_unique<CancelSource>();
    m_stage = Stage::Pushing;
    async::then(m_desk.resume(goOn, m_stop->token()), m_scope.get(),
                [this](const Result<sync::PushReport> &report) { pushed(report); });
    Q_EMIT changed();
}

void ReviewController::pushed(const Result<sync::PushReport> &report)
{
    m_stop.reset();
    m_stopping = false;
    if (!report) {
        m_error = report.error();
        // Nothing was sent (PlanChanged, PlanBlocked), or what was is in the journal.
        m_report.reset();
        m_plan.reset();
        m_stage = Stage::Closed;
        m_seen.reset();
        draftChanged();
        askInterrupted();
        return;
    }
    m_report = *report;
    if (report->state == sync::PushState::Interrupted)
        m_interrupted = *report;
    m_plan.reset();
    setStage(Stage::Finished);
}

void ReviewController::dismissReport()
{
    if (m_stage != Stage::Finished)
        return;
    m_report.reset();
    m_seen.reset();
    m_stage = Stage::Closed;
    draftChanged();
}

void ReviewController::undoPush()
{
    if (!m_report)
        return;
    const qint64 push = m_report->id;
    async::then(m_desk.draftUndo(push), m_scope.get(), [this](const Result<sync::DraftPtr> &draft) {
        if (!draft) {
            m_error = draft.error();
            Q_EMIT changed();
            return;
        }
        dismissReport();
    });
}

void ReviewController::edit(const sync::DraftEdit &edit)
{
    m_error.reset();
    async::then(m_desk.edit(edit), m_scope.get(), [this](const Result<sync::DraftPtr> &draft) {
        if (draft)
            return;
        m_error = draft.error();
        Q_EMIT changed();
    });
}

void ReviewController::enterSecret(const api::mist::ItemKey &item, const QString &path,
                                   Secret secret)
{
    if (secret.isEmpty())
        return;
    m_error.reset();
    const ChangeText::SecretPlace place = ChangeText::secretPlace(item, path);
    async::then(m_desk.keepSecret(std::move(secret)), m_scope.get(),
                [this, place](const Result<QString> &id) {
                    if (id) {
                        placeSecret(place.key, place.path, *id);
                        return;
                    }
                    m_error = id.error();
                    Q_EMIT changed();
                });
}

void ReviewController::placeSecret(const api::mist::ItemKey &key, const QString &path,
                                   const QString &secretId)
{
    async::then(m_desk.item(key), m_scope.get(),
                [this, key, path, secretId](const Result<std::optional<QJsonObject>> &found) {
                    if (!found || !*found) {
                        m_error = found ? Error(ErrorCode::NotFound) : found.error();
                        Q_EMIT changed();
                        return;
                    }
                    const QJsonObject now = withSecretAt(**found, path, secretId).toObject();
                    edit({QStringLiteral("edit"), {{key, now}}, {}});
                });
}

void ReviewController::dropSame()
{
    sync::DraftEdit step;
    step.what = QStringLiteral("resolve");
    for (const PlanItem &item : std::as_const(m_items)) {
        if (item.state != sync::ItemState::Same)
            continue;
        // An item that is its own base is not in the draft any more.
        step.changes.insert(item.key, item.theirs);
        step.bases.insert(item.key, item.theirs);
    }
    if (!step.changes.isEmpty())
        edit(step);
}

} // namespace sekisho::ui
