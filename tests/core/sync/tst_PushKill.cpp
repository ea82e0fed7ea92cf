// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sync/PushFixture.h"
#include "tests/support/Sanitized.h"
#include "tests/support/TestRegistry.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using test::ItemKey;
using test::ItemMap;
using test::ItemType;
using test::newLabel;
using test::PushFixture;

/// kill -9 at every step of the journal and at random moments of a push: after a restart and
/// resume() each operation took effect exactly once.
class tst_PushKill : public QObject
{
    Q_OBJECT

    std::unique_ptr<PushFixture> m_fixture;
    int m_round = 0;

    /// Creates, updates, removals and another sequence, all of it different in each round. The
    /// label of the round before goes.
    void editRound()
    {
        ++m_round;
        const ItemMap items = m_fixture->items();
        const QList<ItemKey> rules = m_fixture->keys(ItemType::Rule);
        const QString label = api::mist::newLocalId();
        api::mist::ItemChanges changes;
        changes.insert({ItemType::Label, label}, newLabel(u"Round %1"_s.arg(m_round)));
        changes.insert(
                {ItemType::Rule, api::mist::newLocalId()},
                QJsonObject{{u"name"_s, u"Rule of round %1"_s.arg(m_round)},
                            {u"action"_s, u"block"_s},
                            {u"order"_s, 100'000},
                            {u"matching"_s, QJsonObject{{u"nactags"_s, QJsonArray{label}}}}});
        for (const ItemKey &key :
             {m_fixture->named(ItemType::Rule, u"Rule of round %1"_s.arg(m_round - 1)),
              m_fixture->named(ItemType::Label, u"Round %1"_s.arg(m_round - 1))}) {
            if (!key.id.isEmpty())
                changes.insert(key, {});
        }
        // The first two rules change places, the third its name.
        QJsonObject first = items.value(rules.at(0));
        QJsonObject second = items.value(rules.at(1));
        const QJsonValue order = first.value("order"_L1);
        first.insert(u"order"_s, second.value("order"_L1));
        second.insert(u"order"_s, order);
        changes.insert(rules.at(0), first);
        changes.insert(rules.at(1), second);
        QJsonObject third = items.value(rules.at(2));
        third.insert(u"name"_s, u"Third in round %1"_s.arg(m_round));
        changes.insert(rules.at(2), third);
        changes.insert({ItemType::NacSwitch, u"usermac_expiry"_s},
                       QJsonObject{{u"value"_s, 1 + m_round % 1000}});
        m_fixture->edit(changes);
    }

    QProcessEnvironment environment(const QString &boundary) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SEKISHO_PUSH_ABORT"_s, boundary);
        return environment;
    }
    void start(QProcess &child, const QString &plan, const QString &boundary = {}) const
    {
        child.setProcessEnvironment(environment(boundary));
        child.start(QStringLiteral(SEKISHO_PUSH_CHILD),
                    {m_fixture->dir.filePath(u"workspace"_s), m_fixture->cloud->url().toString(),
                     m_fixture->cloud->token(), plan});
    }
    void lendWorkspace()
    {
        m_fixture->closeService();
        m_fixture->close();
    }
    void takeWorkspaceBack()
    {
        m_fixture->open();
        m_fixture->openService();
    }

    /// Goes on after a kill, as the next start does; what is to be seen then must be whole.
    void finish(const QString &plan, int writesBefore, int operations)
    {
        const auto open = test::await(m_fixture->service->interrupted());
        QVERIFY(open);
        Result<PushReport> report = *open ? test::await(m_fixture->service->resume(true))
                                          : Result<PushReport>(fail(ErrorCode::Internal));
        if (!*open) {
            // Killed before it began, or after it had ended.
            const auto pushes = test::await(m_fixture->service->pushes());
            QVERIFY(pushes);
            const bool ended = !pushes->isEmpty() && pushes->first().planId == plan;
            report = ended ? Result<PushReport>(pushes->first())
                           : test::await(m_fixture->service->push(plan));
        }
        VERIFY_DONE(report);
        QVERIFY(m_fixture->drafts->current()->isEmpty());
        // Each was sent, and taken, once.
        QCOMPARE(report->operations.size(), operations);
        QCOMPARE(m_fixture->writes() - writesBefore, operations);

        QVERIFY(m_fixture->pull());
        const ItemMap cloud = m_fixture->items();
        QMap<QString, int> names;
        for (auto it = cloud.begin(); it != cloud.end(); ++it)
            ++names[api::mist::itemName(it.key(), *it)];
        QCOMPARE(names.value(u"Round %1"_s.arg(m_round)), 1);
        QCOMPARE(names.value(u"Rule of round %1"_s.arg(m_round)), 1);
        QCOMPARE(names.value(u"Round %1"_s.arg(m_round - 1)), 0);
        QCOMPARE(names.value(u"Rule of round %1"_s.arg(m_round - 1)), 0);
        QCOMPARE(names.value(u"Third in round %1"_s.arg(m_round)), 1);
        QCOMPARE(cloud.value({ItemType::NacSwitch, u"usermac_expiry"_s}).value("value"_L1).toInt(),
                 1 + m_round % 1000);
    }
    QStringList namesInOrder() const
    {
        const ItemMap items = m_fixture->items();
        QStringList names;
        for (const ItemKey &key : m_fixture->keys(ItemType::Rule))
            names.append(api::mist::itemName(key, items.value(key)));
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Hundreds of pulls within an hour of the cloud.
        m_fixture = std::make_unique<PushFixture>(
                QMap<QString, QString>{{u"rate-limit"_s, u"1000000"_s}});
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void atEveryBoundary()
    {
        // An undisturbed one says which boundaries there are; the second round has all operations.
        QStringList boundaries;
        for (int i = 0; i < 2; ++i) {
            editRound();
            const auto plan = m_fixture->plan();
            QVERIFY(plan);
            QVERIFY2((*plan)->canPush(), qPrintable(PushFixture::problemsOf(**plan)));
            const int writes = m_fixture->writes();
            lendWorkspace();
            QProcess child;
            start(child, (*plan)->id);
            QVERIFY(child.waitForFinished(60'000));
            const QByteArray said = child.readAllStandardOutput();
            const QByteArray why = said + "exit " + QByteArray::number(child.exitCode()) + '\n' +
                                   child.readAllStandardError();
            QVERIFY2(child.exitCode() == 0, why.constData());
            takeWorkspaceBack();
            finish((*plan)->id, writes, int((*plan)->operations.size()));
            boundaries.clear();
            for (const QByteArray &line : said.split('\n')) {
                if (line.startsWith("at "))
                    boundaries.append(QString::fromUtf8(line.mid(3)));
            }
        }
        QVERIFY2(boundaries.size() > 40, qPrintable(boundaries.join(u'\n')));

        // A third of them each time (a ninth under sanitizers), all of them at night.
        const bool all = qEnvironmentVariableIsSet("SEKISHO_LONG");
        const int step = all ? 1 : test::kSanitized ? 9 : 3;
        const int from = QRandomGenerator::system()->bounded(step);
        qInfo() << "every" << step << "from" << from << "of" << boundaries.size();
        for (int i = from; i < int(boundaries.size()); i += step) {
            const QString boundary = boundaries.at(i);
            const QStringList before = namesInOrder();
            editRound();
            const auto plan = m_fixture->plan();
            QVERIFY(plan);
            const int writes = m_fixture->writes();
            lendWorkspace();
            QProcess child;
            start(child, (*plan)->id, boundary);
            QVERIFY(child.waitForFinished(60'000));
            QCOMPARE(child.exitCode(), 9);
            takeWorkspaceBack();
            finish((*plan)->id, writes, int((*plan)->operations.size()));
            if (QTest::currentTestFailed()) {
                qWarning() << "killed at" << boundary;
                return;
            }
            // The first two changed places.
            const QStringList after = namesInOrder();
            QCOMPARE(after.at(0), before.at(1));
            QCOMPARE(after.at(1), before.at(0));
        }
    }

    void atRandomMoments()
    {
        int kills = qEnvironmentVariableIsSet("SEKISHO_LONG") ? 200 : test::kSanitized ? 3 : 8;
        if (qEnvironmentVariableIsSet("SEKISHO_PUSH_KILLS"))
            kills = qEnvironmentVariableIntValue("SEKISHO_PUSH_KILLS");
        const quint32 seed = qEnvironmentVariableIsSet("SEKISHO_SEED")
                                     ? quint32(qEnvironmentVariableIntValue("SEKISHO_SEED"))
                                     : QRandomGenerator::system()->generate();
        qInfo() << "seed" << seed << "kills" << kills;
        QRandomGenerator random(seed);
        qint64 longest = 200;
        for (int i = 0; i < kills; ++i) {
            editRound();
            const auto plan = m_fixture->plan();
            QVERIFY(plan);
            const int writes = m_fixture->writes();
            lendWorkspace();
            QProcess child;
            QElapsedTimer timer;
            start(child, (*plan)->id);
            QVERIFY(child.waitForReadyRead(60'000)); // it has begun
            timer.start();
            if (!child.waitForFinished(int(random.bounded(longest)))) {
                child.kill();
                QVERIFY(child.waitForFinished());
            } else {
                longest = std::max<qint64>(timer.elapsed(), 20);
            }
            takeWorkspaceBack();
            finish((*plan)->id, writes, int((*plan)->operations.size()));
            if (QTest::currentTestFailed()) {
                qWarning() << "round" << i;
                return;
            }
        }
    }

    /// Killed again and again while it resumes.
    void whileItResumes()
    {
        editRound();
        const auto plan = m_fixture->plan();
        QVERIFY(plan);
        const int writes = m_fixture->writes();
        lendWorkspace();
        for (const auto &[what, boundary] : {std::pair{(*plan)->id, u"answered 1"_s},
                                             {u"resume"_s, u"after resume"_s},
                                             {u"resume"_s, u"before resolved 1"_s},
                                             {u"resume"_s, u"after resolved 1"_s},
                                             {u"resume"_s, u"answered 3"_s},
                                             {u"resume"_s, u"before settle"_s},
                                             {u"resume"_s, u"after settle"_s}}) {
            QProcess child;
            start(child, what, boundary);
            QVERIFY(child.waitForFinished(60'000));
            QVERIFY2(child.exitCode() == 9,
                     qPrintable(boundary + u": "_s + QString::fromUtf8(child.readAll())));
        }
        takeWorkspaceBack();
        finish((*plan)->id, writes, int((*plan)->operations.size()));
    }
};

SEKISHO_TEST(PushKill);
#include "tst_PushKill.moc"
