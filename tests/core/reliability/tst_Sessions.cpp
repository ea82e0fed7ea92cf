// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reliability/ReliabilityFixture.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using api::mist::Field;
using api::mist::Verb;
using test::ItemKey;
using test::ItemMap;
using test::ItemType;
using test::Kind;
using test::LineFault;
using test::newLabel;
using test::ReliabilityFixture;
using test::words;

namespace {

/// Two admins who write at once and a console that drafts, all in one organization, and what a
/// serial execution of all that was accepted makes of it.
class World
{
public:
    explicit World(quint32 seed)
        : m_fixture({{u"rate-limit"_s, u"10000000"_s}})
        , m_random(seed)
        , m_model(truth())
    {
    }

    /// One session of the console with admins in between; false with error().
    bool session();
    QString error() const { return m_error; }
    QString counts() const
    {
        return u"%1 pushes, %2 conflicts, %3 plans changed, %4 interruptions, %5 stopped, "
               "%6 writes of admins"_s.arg(m_pushes)
                       .arg(m_conflicts)
                       .arg(m_planChanged)
                       .arg(m_interruptions)
                       .arg(m_stopped)
                       .arg(m_adminWrites);
    }

private:
    int roll(int sides) { return m_random.bounded(sides); }
    bool chance(int percent) { return roll(100) < percent; }
    QString word() { return u"%1 %2"_s.arg(u"Session"_s).arg(++m_words); }
    ItemMap truth() const
    {
        ItemMap all = m_fixture.truth({Kind::Setting, Kind::Rule, Kind::Label, Kind::Endpoint});
        return all;
    }
    bool failed(const QString &why)
    {
        m_error = why;
        return false;
    }
    ItemKey pick(const ItemMap &items, ItemType type)
    {
        QList<ItemKey> keys;
        for (auto it = items.lowerBound({type, {}}); it != items.end() && it.key().type == type;
             ++it)
            keys.append(it.key());
        return keys.size() < 4 ? ItemKey{type, {}} : keys.at(roll(int(keys.size())));
    }
    static bool isUsed(const ItemMap &items, const ItemKey &key)
    {
        for (auto it = items.begin(); it != items.end(); ++it) {
            if (api::mist::referencesOf(it.key(), *it).contains(key))
                return true;
        }
        return false;
    }

    /// A random change of `items`: the key (with a local id where it is new) and its new value.
    std::pair<ItemKey, std::optional<QJsonObject>> change(const ItemMap &items, bool mayRemove);
    QJsonObject newItem(ItemType type, const ItemMap &items);
    QJsonObject edited(const ItemKey &key, QJsonObject item, const ItemMap &items);

    void adminWrites(bool mayRemove, const QSet<ItemKey> &apart = {});
    bool edit();
    bool decide();
    bool push();
    bool take(const PushReport &report, const QMap<ItemKey, DraftItem> &draft);
    bool takeItem(const Operation &operation, const ItemKey &planned,
                  const QMap<QString, QString> &ids);
    bool compare();

    ReliabilityFixture m_fixture;
    QRandomGenerator m_random;
    ItemMap m_model;
    QSet<ItemKey> m_new; ///< made since the model was last compared
    /// What the person at the console saw of what the draft changes, newest sight.
    QMap<ItemKey, std::optional<QJsonObject>> m_seen;
    std::shared_ptr<const Plan> m_plan;
    QString m_error;
    int m_words = 0;
    int m_order = 10'000;
    int m_pushes = 0;
    int m_conflicts = 0;
    int m_planChanged = 0;
    int m_interruptions = 0;
    int m_stopped = 0;
    int m_adminWrites = 0;
};

QJsonObject World::newItem(ItemType type, const ItemMap &items)
{
    if (type == ItemType::Label)
        return newLabel(word(), u"ssid-%1"_s.arg(m_words));
    if (type == ItemType::Endpoint) {
        const int number = ++m_words;
        return {{u"mac"_s, u"00000d%1"_s.arg(number, 6, 16, QLatin1Char('0'))},
                {u"name"_s, word()}};
    }
    m_order += 10;
    QJsonArray labels;
    for (auto it = items.lowerBound({ItemType::Label, {}});
         it != items.end() && it.key().type == ItemType::Label; ++it) {
        if (it->value("match"_L1).toString() == "ssid"_L1 && labels.isEmpty() && chance(30))
            labels.append(it.key().id);
    }
    return {{u"name"_s, word()},
            {u"action"_s, u"block"_s},
            {u"order"_s, m_order},
            {u"matching"_s, QJsonObject{{u"nactags"_s, labels}, {u"auth_type"_s, u"mab"_s}}}};
}

QJsonObject World::edited(const ItemKey &key, QJsonObject item, const ItemMap &items)
{
    if (key.type == ItemType::Endpoint) {
        item.insert(chance(50) ? u"name"_s : u"notes"_s, word());
    } else if (key.type == ItemType::Label) {
        if (item.value("match"_L1).toString() == "ssid"_L1 && chance(50))
            item.insert(u"values"_s, QJsonArray{word()});
        else
            item.insert(u"name"_s, word());
    } else {
        switch (roll(4)) {
        case 0:
            item.insert(u"name"_s, word());
            break;
        case 1:
            item.insert(u"enabled"_s, !item.value("enabled"_L1).toBool(true));
            break;
        case 2:
            item.insert(u"dry_run"_s, !item.value("dry_run"_L1).toBool());
            break;
        default:
            // Somewhere else among the rules.
            const QJsonObject other = items.value(pick(items, ItemType::Rule));
            item.insert(u"order"_s, other.value("order"_L1).toInt() + 1);
        }
    }
    return item;
}

std::pair<ItemKey, std::optional<QJsonObject>> World::change(const ItemMap &items, bool mayRemove)
{
    static constexpr ItemType kTypes[] = {ItemType::Rule, ItemType::Rule, ItemType::Label,
                                          ItemType::Endpoint, ItemType::NacSwitch};
    const ItemType type = kTypes[roll(5)];
    if (type == ItemType::NacSwitch) {
        const int which = roll(3);
        const ItemKey key{type, which == 0   ? u"usermac_expiry"_s
                                : which == 1 ? u"eu_only"_s
                                             : u"use_ssl_port"_s};
        const bool is = items.value(key).value("value"_L1).toBool();
        return {key, QJsonObject{{u"value"_s,
                                  which == 0 ? QJsonValue(1 + roll(300)) : QJsonValue(!is)}}};
    }
    const ItemKey key = pick(items, type);
    if (key.id.isEmpty() || chance(25))
        return {{type, api::mist::newLocalId()}, newItem(type, items)};
    if (mayRemove && chance(25) && !isUsed(items, key))
        return {key, std::nullopt};
    return {key, edited(key, items.value(key), items)};
}

/// Straight into the cloud, with the newest state before their eyes; never where `apart` says.
void World::adminWrites(bool mayRemove, const QSet<ItemKey> &apart)
{
    auto [key, value] = change(m_model, mayRemove);
    // What the console has in its draft is what matters most.
    const QList<ItemKey> drafted = m_fixture.drafts->current()->items.keys();
    const ItemKey same = drafted.value(roll(int(drafted.size()) + 1));
    if (apart.isEmpty() && m_model.contains(same) && same.type != ItemType::NacSwitch) {
        key = same;
        value = edited(key, m_model.value(key), m_model);
        if (mayRemove && chance(25) && !isUsed(m_model, key))
            value.reset();
    }
    if (apart.contains(key))
        return;
    ++m_adminWrites;
    if (key.type == ItemType::NacSwitch) {
        if (!m_fixture.writeSwitch(key.id, value->value("value"_L1)))
            qFatal("the admin could not write");
        m_model.insert(key, *value);
        return;
    }
    if (!value) {
        if (!m_fixture.write(Verb::Delete, key))
            qFatal("the admin could not remove");
        m_model.remove(key);
        return;
    }
    const bool make = api::mist::isLocalId(key.id);
    QJsonObject after = *value;
    if (!make) // a person at the portal does not move rules
        after.insert(u"order"_s, m_model.value(key).value("order"_L1));
    const QJsonObject body = make ? api::mist::createBody(key.type, after)
                                  : api::mist::updateBody(key.type, m_model.value(key), after);
    const auto written = m_fixture.write(make ? Verb::Create : Verb::Update, key, body);
    if (!written)
        qFatal("%s", qPrintable(written.error().toLogLine()));
    const ItemKey there{key.type, make ? written->id : key.id};
    if (make)
        m_new.insert(there);
    if (after.value("order"_L1).isUndefined())
        after.remove("order"_L1);
    m_model.insert(there, after);
}

/// Some steps in the draft, on top of a snapshot that may be old.
bool World::edit()
{
    if (chance(60) && !m_fixture.pull())
        return failed(u"pull"_s);
    m_seen.clear();
    ItemMap items = m_fixture.items();
    const ItemMap snapshot = items;
    for (int i = 1 + roll(5); i > 0; --i) {
        const auto [key, value] = change(items, true);
        // A rule in the draft may not lose its label under way: that is planning's to say.
        m_fixture.edit({{key, value}});
        if (!m_seen.contains(key))
            m_seen.insert(key, snapshot.contains(key) ? std::make_optional(snapshot.value(key))
                                                      : std::nullopt);
        if (value)
            items.insert(key, *value);
        else
            items.remove(key);
    }
    return true;
}

/// Plans until nothing is in the way: conflicts are shown and decided, what cannot be sent goes.
bool World::decide()
{
    for (int i = 0; i < 20; ++i) {
        const auto plan = m_fixture.plan();
        if (!plan)
            return failed(plan.error().toLogLine());
        m_plan = *plan;
        if (m_plan->conflicts() == 0 && m_plan->blocked() == 0)
            return true;
        for (const PlanItem &item : m_plan->items) {
            DraftEdit step;
            if (item.state == ItemState::Conflict) {
                ++m_conflicts;
                step = resolveConflict(item, chance(50) ? Choice::Mine : Choice::Theirs);
            } else if (item.state == ItemState::Blocked) {
                step = resolveConflict(item, Choice::Theirs);
                step.changes = {{item.key, item.theirs}};
                step.bases = {{item.key, item.theirs}};
            } else {
                continue;
            }
            m_seen.insert(item.key, item.theirs);
            if (const auto kept = test::await(m_fixture.drafts->edit(step)); !kept)
                return failed(kept.error().toLogLine());
        }
    }
    return failed(u"no end of conflicts:\n"_s + test::PushFixture::problemsOf(*m_plan));
}

bool World::takeItem(const Operation &operation, const ItemKey &planned,
                     const QMap<QString, QString> &ids)
{
    const bool together = operation.type == ItemType::NacSwitch || operation.items.size() > 1;
    const auto state = [&](const std::optional<QJsonObject> &all) -> std::optional<QJsonObject> {
        if (!all || !together)
            return all ? std::make_optional(test::withIds(*all, ids)) : std::nullopt;
        const QJsonValue own = all->value(planned.toText());
        return own.isObject() ? std::make_optional(test::withIds(own.toObject(), ids))
                              : std::nullopt;
    };
    const ItemKey key = test::withIds(planned, ids);
    const auto before = state(operation.before);
    const auto after = state(operation.after);
    const QJsonObject is = m_model.value(key);
    const QJsonObject seen = m_seen.value(planned).value_or(QJsonObject());
    // What is overwritten or removed was before the person's eyes.
    QJsonObject merged = is;
    const QJsonObject was = before.value_or(QJsonObject());
    const QJsonObject will = after.value_or(QJsonObject());
    for (const Field &field : api::mist::fieldsIn(key.type, {&is, &was, &will})) {
        const QJsonValue here = api::mist::valueAt(is, field.path);
        const QJsonValue to = api::mist::valueAt(will, field.path);
        const bool touched =
                !after ||
                !api::mist::sameValue(key.type, field, api::mist::valueAt(was, field.path), to);
        if (!touched)
            continue;
        api::mist::setValueAt(merged, field.path, to);
        const bool overwrites = m_model.contains(key) && field.path != "order"_L1 &&
                                !api::mist::sameValue(key.type, field, here, to);
        if (overwrites &&
            !api::mist::sameValue(key.type, field, here, api::mist::valueAt(seen, field.path)))
            return failed(u"%1 %2 vanished and nobody was asked"_s.arg(key.toText(), field.path));
    }
    if (!after) {
        m_model.remove(key);
        return true;
    }
    if (!m_model.contains(key))
        m_new.insert(key);
    m_model.insert(key, merged);
    return true;
}

bool World::take(const PushReport &report, const QMap<ItemKey, DraftItem> &draft)
{
    QSet<ItemKey> done;
    for (const OperationReport &each : report.operations) {
        if (each.state != OperationState::Done)
            continue;
        for (const ItemKey &key : each.operation.items) {
            done.insert(key);
            if (!takeItem(each.operation, key, report.ids))
                return false;
        }
    }
    if (!compare())
        return false;
    // And what the console wanted is there.
    for (auto it = draft.begin(); it != draft.end(); ++it) {
        const ItemKey key = test::withIds(it.key(), report.ids);
        if (!done.contains(it.key()) && report.state != PushState::Done)
            continue;
        if (!it->value) {
            if (m_model.contains(key) && key.type != ItemType::NacSwitch)
                return failed(key.toText() + u" should be gone"_s);
            continue;
        }
        const QJsonObject value = test::withIds(*it->value, report.ids);
        const QJsonObject base = test::withIds(it->base.value_or(QJsonObject()), report.ids);
        const QJsonObject is = m_model.value(key);
        for (const Field &field : api::mist::fieldsIn(key.type, {&value, &base})) {
            const QJsonValue wanted = api::mist::valueAt(value, field.path);
            if (field.path == "order"_L1 ||
                api::mist::sameValue(key.type, field, wanted, api::mist::valueAt(base, field.path)))
                continue;
            if (!api::mist::sameValue(key.type, field, wanted, api::mist::valueAt(is, field.path)))
                return failed(u"%1 %2 of the console is lost"_s.arg(key.toText(), field.path));
        }
    }
    return true;
}

/// The cloud is what the model says.
bool World::compare()
{
    const ItemMap is = truth();
    QString difference = test::differenceOf(m_model, is);
    ItemMap old = is;
    for (const ItemKey &key : std::as_const(m_new))
        old.remove(key);
    ItemMap oldModel = m_model;
    for (const ItemKey &key : std::as_const(m_new))
        oldModel.remove(key);
    difference += test::differenceOf(old, oldModel);
    if (!difference.isEmpty())
        return failed(u"the cloud is not what was accepted:\n"_s + difference);
    m_model = is;
    m_new.clear();
    return true;
}

bool World::push()
{
    const QMap<ItemKey, DraftItem> draft = m_fixture.drafts->current()->items;
    QSet<ItemKey> planned;
    for (const PlanItem &item : m_plan->items) {
        planned.insert(item.key);
        const auto value = item.result.value_or(QJsonObject());
        for (const ItemKey &key : api::mist::referencesOf(item.key, value))
            planned.insert(key);
    }
    for (const Operation &operation : m_plan->operations)
        planned.unite({operation.items.begin(), operation.items.end()});
    PushTuning tuning = m_fixture.tuning;
    tuning.onBoundary = [&](const QString &boundary) {
        if (boundary.startsWith("answered"_L1) && chance(15))
            adminWrites(false, planned);
    };
    m_fixture.service->setTuning(tuning);
    m_fixture.proxy.decide([this](const test::Crossing &crossing) {
        switch (crossing.isWrite() ? roll(30) : 29) {
        case 0:
            return LineFault{LineFault::AnswerCut, roll(80)};
        case 1:
            return LineFault{LineFault::RequestLost, 0};
        case 2:
            return LineFault{LineFault::TooMany, chance(80) ? 3600 : 0};
        case 3:
            return LineFault{LineFault::Revoked, 0};
        default:
            return LineFault{};
        }
    });
    auto report = test::await(m_fixture.service->push(m_plan->id));
    m_fixture.service->setTuning(m_fixture.tuning);
    m_interruptions += report && report->state == PushState::Interrupted ? 1 : 0;
    if (report)
        report = m_fixture.finish(report, chance(50));
    m_fixture.heal();
    if (!report) {
        if (report.error().code != ErrorCode::PlanChanged)
            return failed(words(report));
        ++m_planChanged; // looked at once more by decide()
        return true;
    }
    ++m_pushes;
    if (report->state == PushState::Stopped)
        ++m_stopped;
    else if (report->state != PushState::Done)
        return failed(words(report));
    // Not all is read back (n + 8 requests); what is says nothing else.
    for (const OperationReport &operation : std::as_const(report->operations)) {
        if (!operation.differs.isEmpty())
            return failed(words(report));
    }
    if (!take(*report, draft))
        return failed(m_error + u'\n' + words(report));
    if (report->state == PushState::Done && !m_fixture.drafts->current()->isEmpty())
        return failed(u"the draft is not empty"_s);
    return true;
}

bool World::session()
{
    if (!edit())
        return false;
    for (int round = 0; round < 10; ++round) {
        for (int i = roll(4); i > 0; --i)
            adminWrites(true);
        if (!decide())
            return false;
        if (m_plan->operations.isEmpty())
            break;
        if (round < 4 && chance(30)) // between looking and sending
            adminWrites(true);
        if (!push())
            return false;
        if (m_fixture.drafts->current()->isEmpty())
            break;
    }
    const auto empty = test::await(m_fixture.drafts->discard(m_fixture.drafts->current()->info.id));
    return empty && compare();
}

} // namespace

/// 20 random sessions, 500 with SEKISHO_LONG=1; SEKISHO_SEED repeats one run.
class tst_Sessions : public QObject
{
    Q_OBJECT

    quint32 m_seed = 0;
    std::unique_ptr<World> m_world;
    int m_sessions = 0;

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = qEnvironmentVariableIsSet("SEKISHO_SEED")
                         ? qEnvironmentVariable("SEKISHO_SEED").toUInt()
                         : QRandomGenerator::global()->generate();
        m_world = std::make_unique<World>(m_seed);
    }
    void cleanupTestCase()
    {
        qInfo().noquote() << "seed" << m_seed << m_world->counts();
        m_world.reset();
    }

    /// In parts, for each of which Qt Test allows its time.
    void twoAdminsAndTheConsole_data()
    {
        QTest::addColumn<int>("until");
        for (int until = 20; until <= (test::isLong() ? 500 : 20); until += 20)
            QTest::addRow("until %d", until) << until;
    }
    void twoAdminsAndTheConsole()
    {
        QFETCH(int, until);
        QVERIFY2(m_world->error().isEmpty(), "an earlier session failed");
        for (; m_sessions < until; ++m_sessions) {
            const bool good = m_world->session();
            QVERIFY2(good, qPrintable(u"seed %1, session %2: %3"_s.arg(m_seed)
                                              .arg(m_sessions)
                                              .arg(m_world->error())));
        }
    }
};

SEKISHO_TEST(Sessions);
#include "tst_Sessions.moc"
