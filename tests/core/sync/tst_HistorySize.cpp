// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/PullStore.h"
#include "core/sync/History.h"
#include "core/sync/WorkspaceStore.h"
#include "tests/core/sync/WorkspaceFixture.h"
#include "tests/support/TestRegistry.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;

namespace {

// What a year may be: 2,000 objects of which 40 change every day (rules, the largest ones), and
// mist_nac with 65 CAs, 100 KB, one of which is exchanged every day.
constexpr int kRules = 700;
constexpr int kLabels = 500;
constexpr int kEndpoints = 800;
constexpr int kClients = 500;
constexpr int kChangedADay = 40;
constexpr int kEntriesADay = 60;
constexpr int kAuthorities = 65;
constexpr qint64 kLimit = 200'000'000;

/// The objects of an organization as a pull stages them; only what changed is made anew.
class Year
{
public:
    explicit Year(quint32 seed)
        : m_random(seed)
    {
        for (int i = 0; i < kRules; ++i)
            m_rules.append(object(ruleId(i), ruleJson(i)));
        for (int i = 0; i < kLabels; ++i)
            m_labels.append(object(u"label-%1"_s.arg(i), {{u"name"_s, u"Label %1"_s.arg(i)},
                                                          {u"type"_s, u"match"_s},
                                                          {u"values"_s, ids(4)}}));
        for (int i = 0; i < kEndpoints; ++i)
            m_endpoints.append(
                    object(u"endpoint-%1"_s.arg(i),
                           {{u"mac"_s, noise(12)}, {u"name"_s, noise(20)}, {u"labels"_s, ids(2)}}));
        for (int i = 0; i < kAuthorities; ++i)
            m_authorities.append(pem());
    }

    void nextDay(const QDateTime &now)
    {
        for (int i = 0; i < kChangedADay; ++i) {
            const int at = m_random.bounded(kRules);
            m_rules[at] = object(ruleId(at), ruleJson(at));
        }
        m_authorities.removeFirst();
        m_authorities.append(pem());
        for (int i = 0; i < kEntriesADay; ++i) {
            const int at = m_random.bounded(kRules);
            const QDateTime time = now.addSecs(-m_random.bounded(86'000));
            store::StagedObject entry = object(
                    noise(36), {{u"admin_name"_s, u"netadmin%1 netadmin@example.jp"_s.arg(i % 5)},
                                {u"message"_s, u"Update NAC Rule \"Rule number %1\""_s.arg(at)},
                                {u"timestamp"_s, double(time.toSecsSinceEpoch())},
                                {u"src_ip"_s, u"192.0.2.1"_s}});
            entry.timeMs = time.toMSecsSinceEpoch();
            m_log.append(entry);
        }
        // A pull asks for what is new; a week of it is more than enough.
        if (m_log.size() > 7 * kEntriesADay)
            m_log.remove(0, kEntriesADay);
        m_clients.clear();
        for (int i = 0; i < kClients; ++i)
            m_clients.append(object(u"client-%1"_s.arg(i), {{u"last_seen"_s, noise(10)},
                                                            {u"cert_serial"_s, noise(40)},
                                                            {u"username"_s, noise(24)}}));
    }

    QMap<QString, QList<store::StagedObject>> parts() const
    {
        const QJsonObject nac{{u"cacerts"_s, QJsonArray::fromStringList(m_authorities)}};
        return {{u"rule"_s, m_rules},
                {u"label"_s, m_labels},
                {u"endpoint"_s, m_endpoints},
                {u"client"_s, m_clients},
                {u"audit_entry"_s, m_log},
                {u"setting"_s, {object(u"setting"_s, {{u"mist_nac"_s, nac}})}}};
    }

private:
    QString noise(int length)
    {
        static const QString letters =
                u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"_s;
        QString text(length, Qt::Uninitialized);
        for (QChar &c : text)
            c = letters.at(m_random.bounded(64));
        return text;
    }
    QJsonArray ids(int count)
    {
        QJsonArray list;
        for (int i = 0; i < count; ++i)
            list.append(noise(36));
        return list;
    }
    QString pem() // 1.5 KB
    {
        QString text = u"-----BEGIN CERTIFICATE-----\n"_s;
        for (int i = 0; i < 23; ++i)
            text += noise(64) + u'\n';
        return text + u"-----END CERTIFICATE-----\n"_s;
    }
    static QString ruleId(int i) { return u"rule-%1"_s.arg(i); }
    QJsonObject ruleJson(int i) // 2 KB, most of it ids
    {
        return {{u"id"_s, ruleId(i)},
                {u"name"_s, u"Rule number %1"_s.arg(i)},
                {u"action"_s, u"allow"_s},
                {u"order"_s, i},
                {u"matching"_s, QJsonObject{{u"auth_type"_s, u"cert"_s},
                                            {u"nactags"_s, ids(20)},
                                            {u"site_ids"_s, ids(14)}}},
                {u"not_matching"_s, QJsonObject{{u"nactags"_s, ids(8)}}},
                {u"apply_tags"_s, ids(6)}};
    }
    static store::StagedObject object(const QString &id, const QJsonObject &json)
    {
        return {id, 0, {}, store::packContent(QJsonDocument(json).toJson(QJsonDocument::Compact))};
    }

    QRandomGenerator m_random;
    QList<store::StagedObject> m_rules;
    QList<store::StagedObject> m_labels;
    QList<store::StagedObject> m_endpoints;
    QList<store::StagedObject> m_clients;
    QList<store::StagedObject> m_log;
    QStringList m_authorities;
};

/// A pull as Puller makes it, without the network.
Result<> pull(Workspace &workspace, const Year &year, const QDateTime &now)
{
    const auto parts = year.parts();
    return test::await(workspace.store().thread().run([parts,
                                                       now](store::Database &database) -> Result<> {
        const store::PromoteRules rules{{u"audit_entry"_s},
                                        now.addDays(-7),
                                        {u"audit_entry"_s, u"client"_s},
                                        {},
                                        {u"rule"_s, u"label"_s, u"endpoint"_s, u"setting"_s}};
        store::PullStore pulls(database);
        const Result<store::OpenPull> open = pulls.begin(now, now.addSecs(-900));
        if (!open)
            return fail(open.error());
        for (auto it = parts.begin(); it != parts.end(); ++it) {
            const store::KindPart part{it.key(), {}};
            if (const Result<> staged = pulls.stage(open->id, part, it.value()); !staged)
                return staged;
            const Result<> done = pulls.finishPart(open->id, part, false, now);
            if (!done)
                return done;
        }
        const auto promoted = pulls.promote(open->id, now, rules);
        if (!promoted)
            return fail(promoted.error());
        return pulls.prune(rules);
    }));
}

} // namespace

class tst_HistorySize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Without SEKISHO_LONG a part of the year, from which the rest follows: every day adds as
    /// much, apart from what is only kept for 7 days.
    void aYearOfDailyChangesIsSmall()
    {
        const bool whole = qEnvironmentVariableIntValue("SEKISHO_LONG") == 1;
        const int days = whole ? 365 : 24;
        constexpr int kSettled = 9; // from here on as much goes as comes of log and clients
        constexpr quint32 kSeed = 20261121;
        test::WorkspaceFixture fixture;
        History history(fixture.workspace, fixture.clock);
        Year year(kSeed);
        qint64 settled = 0;
        qint64 size = 0;
        QElapsedTimer timer;
        timer.start();
        for (int day = 0; day <= days; ++day) {
            year.nextDay(fixture.clock.now());
            QVERIFY(pull(*fixture.workspace, year, fixture.clock.now()));
            if (day == kSettled) {
                settled = test::await(history.compact({400, 30})).value();
                QVERIFY(settled > 0);
            }
            if (day < days)
                fixture.clock.advanceSeconds(24 * 3600);
        }
        const qint64 pulled = timer.restart();
        const auto events = test::await(history.search({}, 1'000'000));
        QVERIFY(events);
        const qint64 searched = timer.elapsed();
        size = test::await(history.compact({400, 30})).value();
        const qint64 perDay = (size - settled) / (days - kSettled);
        const qint64 aYear = settled + perDay * (365 - kSettled);
        qInfo("seed %u: %d days of 2,000 objects take %.1f MB, a day %.2f MB, a year %.1f MB; "
              "%lld item events; pulls %lld ms, first search %lld ms",
              kSeed, days, double(size) / 1e6, double(perDay) / 1e6, double(aYear) / 1e6,
              qlonglong(events->size()), pulled, searched);
        QVERIFY(perDay > 0);
        QVERIFY(aYear < kLimit);
        // 40 rules at most (chosen with repetition), a CA that went and one that came.
        QVERIFY(events->size() > days * 35);
        QVERIFY(events->size() <= days * (kChangedADay + 2));
        QCOMPARE(test::await(history.points()).value().size(), days + 1);
        // A search is as quick in a long history as in a short one: nothing is unpacked for it.
        timer.restart();
        QVERIFY(!test::await(history.search(u"Rule number 7"_s))->isEmpty());
        QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()).constData());
    }
};

SEKISHO_TEST(HistorySize);
#include "tst_HistorySize.moc"
