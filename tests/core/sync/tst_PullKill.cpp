// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sync/Generations.h"
#include "tests/support/TestRegistry.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using api::mist::Kind;

/// kill -9 at random points of a pull: whatever was going on, the next start opens the workspace
/// and shows the last whole snapshot, of one generation and complete.
class tst_PullKill : public QObject
{
    Q_OBJECT

    static constexpr int kKills = 40;
    /// Longer than the last quarter and the promotion take, in milliseconds.
    static constexpr int kRest = 200;

    struct Seen
    {
        int generation = -1;
        qint64 snapshots = 0;
    };

    /// Checks that the workspace is whole; what it shows.
    Result<Seen> look(const QString &folder)
    {
        FixedClock clock(test::generationTime(0));
        const auto workspace = test::await(Workspace::open(folder, clock));
        if (!workspace)
            return fail(workspace.error());
        Seen seen;
        const auto snapshots = test::await((*workspace)->snapshots());
        if (!snapshots)
            return fail(snapshots.error());
        seen.snapshots = snapshots->size();
        const auto raw = test::await((*workspace)->rawSnapshot());
        if (!raw)
            return fail(raw.error());
        if (!*raw)
            return seen;
        QSet<QString> generations;
        for (const Kind kind : {Kind::Label, Kind::Rule, Kind::Endpoint}) {
            for (const auto &object : (*raw)->objects.value(kind))
                generations.insert(object.json.value("notes"_L1).toString());
        }
        if (generations.size() != 1)
            return fail(ErrorCode::Internal, QStringList(generations.begin(), generations.end()));
        seen.generation = generations.begin()->toInt();
        for (const Kind kind : {Kind::Label, Kind::Rule, Kind::Endpoint}) {
            const qsizetype size = (*raw)->objects.value(kind).size();
            if (size != test::kGenerationLabels + seen.generation % 7)
                return fail(ErrorCode::Internal, {u"incomplete"_s, QString::number(size)});
        }
        const auto counts = test::await((*workspace)->counts());
        if (!counts || counts->size() != api::mist::allKinds().size())
            return fail(ErrorCode::Internal, {u"counts"_s});
        return seen;
    }

    bool start(QProcess &child, const QString &folder, int generation, qint64 later, int step = -1)
    {
        child.start(QStringLiteral(SEKISHO_PULL_CHILD),
                    {u"pull"_s, folder, QString::number(generation), QString::number(later),
                     QString::number(step)});
        return child.waitForStarted();
    }
    /// Until the child has made that many requests; false if it ended before.
    bool waitForSteps(QProcess &child, int steps)
    {
        while (steps > 0) {
            while (child.canReadLine()) {
                if (child.readLine().startsWith("step") && --steps == 0)
                    return true;
            }
            if (!child.waitForReadyRead(60'000) && !child.canReadLine())
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void theLastWholeSnapshotIsThere()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(u"workspace"_s);
        {
            test::WorkspaceFixture first(folder);
            first.cloud = test::generationCloud(0);
            QVERIFY(test::await(first.puller->pull()));
        }
        Seen before = look(folder).value();
        QCOMPARE(before.generation, 0);
        QCOMPARE(before.snapshots, 1);

        // How many requests an undisturbed pull makes.
        QProcess whole;
        QVERIFY(start(whole, folder, 1, 3600));
        QVERIFY(whole.waitForFinished(60'000));
        QCOMPARE(whole.exitCode(), 0);
        const int steps = int(whole.readAllStandardOutput().count("step"));
        QVERIFY2(steps > 20, qPrintable(QString::number(steps)));
        // Generations differ in size, so that not all make as many.
        const int surely = steps * 3 / 4;
        before = look(folder).value();
        QCOMPARE(before.generation, 1);

        const quint32 seed = QRandomGenerator::system()->generate();
        qInfo() << "seed" << seed << "steps" << steps;
        QRandomGenerator random(seed);
        int cut = 0;
        for (int i = 0; i < kKills; ++i) {
            const int generation = i + 2;
            // An hour later each time: nothing of a killed pull may be used, so that a snapshot of
            // two generations can only come from a half promotion.
            QProcess child;
            bool finished = false;
            if (i % 2 == 0) {
                // At one of its requests, while the store is at work: never gets through.
                const int step = 1 + int(random.bounded(surely));
                QVERIFY(start(child, folder, generation, 3600 * (generation + 1), step));
                QVERIFY(waitForSteps(child, step));
            } else {
                // Some moment later: in the promotion, shortly before or after it.
                QVERIFY(start(child, folder, generation, 3600 * (generation + 1)));
                QVERIFY(waitForSteps(child, surely));
                child.waitForFinished(int(random.bounded(kRest)));
                finished = child.state() == QProcess::NotRunning;
            }
            if (!finished) {
                child.kill();
                QVERIFY(child.waitForFinished());
            }
            const Result<Seen> after = look(folder);
            QVERIFY2(after, qPrintable(u"kill %1: %2"_s.arg(i).arg(
                                    after ? QString() : after.error().toLogLine())));
            // Either it got through or nothing of it is to be seen.
            if (after->generation == generation) {
                QVERIFY(i % 2 != 0);
                QCOMPARE(after->snapshots, before.snapshots + 1);
            } else {
                QVERIFY(!finished);
                ++cut;
                QCOMPARE(after->generation, before.generation);
                QCOMPARE(after->snapshots, before.snapshots);
            }
            before = *after;
        }
        QVERIFY2(cut >= kKills / 2, qPrintable(QString::number(cut)));
    }

    /// Within 15 minutes a killed pull is gone on with, again and again, and gets through.
    void aKilledPullGoesOn()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(u"workspace"_s);
        {
            test::WorkspaceFixture first(folder);
            first.cloud = test::generationCloud(0);
            QVERIFY(test::await(first.puller->pull()));
        }
        for (int i = 0; i < 5; ++i) {
            // Each time a few requests further: it waits at that one, however fast the machine is.
            QProcess child;
            const int step = 5;
            QVERIFY(start(child, folder, 5, 3600 + i * 60, step));
            QVERIFY(waitForSteps(child, step));
            QCOMPARE(child.state(), QProcess::Running);
            child.kill();
            QVERIFY(child.waitForFinished());
        }
        QProcess last;
        QVERIFY(start(last, folder, 5, 3600 + 600));
        QVERIFY(last.waitForFinished(60'000));
        QCOMPARE(last.exitCode(), 0);
        const Result<Seen> seen = look(folder);
        QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().toLogLine()));
        QCOMPARE(seen->generation, 5);
    }
};

SEKISHO_TEST(PullKill);
#include "tst_PullKill.moc"
