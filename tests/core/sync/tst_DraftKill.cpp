// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Database.h"
#include "core/sync/WorkspaceFile.h"
#include "tests/core/sync/DraftStream.h"
#include "tests/support/TestRegistry.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;

/// kill -9 at random moments of a stream of edits: what was answered is there, what was not is
/// there whole or not at all, and the file is good. SEKISHO_LONG=1: 200 times.
class tst_DraftKill : public QObject
{
    Q_OBJECT

    /// Longest time until a kill, in milliseconds: some hundred edits.
    static constexpr int kLongest = 150;

    static QMap<ItemKey, QJsonObject> valuesOf(const Draft &draft)
    {
        QMap<ItemKey, QJsonObject> values;
        for (auto it = draft.items.begin(); it != draft.items.end(); ++it)
            values.insert(it.key(), it->value.value_or(QJsonObject()));
        return values;
    }

private Q_SLOTS:
    void whatWasAnsweredIsThere()
    {
        const int kills = qEnvironmentVariableIntValue("SEKISHO_LONG") ? 200 : 12;
        const quint32 seed = QRandomGenerator::system()->generate();
        QRandomGenerator random(seed);
        const QTemporaryDir dir;
        const QString folder = dir.filePath(u"workspace"_s);
        int answered = 0;
        for (int i = 0; i < kills; ++i) {
            const quint32 stream = random.generate();
            QProcess child;
            child.start(QStringLiteral(SEKISHO_DRAFT_CHILD), {folder, QString::number(stream)});
            QVERIFY(child.waitForStarted());
            QByteArray said;
            QVERIFY(QTest::qWaitFor(
                    [&] {
                        said += child.readAllStandardOutput();
                        return said.contains("ready\n");
                    },
                    60'000));
            child.waitForFinished(int(random.bounded(kLongest)));
            QCOMPARE(child.state(), QProcess::Running);
            child.kill();
            QVERIFY(child.waitForFinished());
            said += child.readAllStandardOutput();
            // A line cut off was not heard.
            const int acknowledged = int(said.count("ack\n"));
            QCOMPARE(said.count('\n'), acknowledged + 1);
            answered += acknowledged;

            test::DraftFixture after(folder);
            const auto values = valuesOf(*after.draft);
            const QByteArray where = QByteArray("seed ") + QByteArray::number(seed) + ", kill " +
                                     QByteArray::number(i) + ", answered " +
                                     QByteArray::number(acknowledged);
            QVERIFY2(values == test::draftAfter(stream, acknowledged) ||
                             values == test::draftAfter(stream, acknowledged + 1),
                     where.constData());
            // Every step can still be undone.
            for (int steps = 0; after.draft->canUndo; ++steps) {
                QVERIFY2(steps <= acknowledged + 1, where.constData());
                after.undo();
            }
            QVERIFY2(after.draft->isEmpty(), where.constData());
            after.book.reset();
            after.close();
            auto database =
                    store::Database::open(databasePath(folder), store::Database::Mode::ReadOnly);
            QVERIFY(database);
            QCOMPARE((*database)->text(u"PRAGMA integrity_check"_s).value(), u"ok"_s);
            QCOMPARE((*database)
                             ->integer(u"SELECT count(*) FROM pragma_foreign_key_check"_s)
                             .value(),
                     0);
        }
        qInfo() << kills << "kills, seed" << seed << "answered" << answered;
        QVERIFY(answered > kills);
    }
};

SEKISHO_TEST(DraftKill);
#include "tst_DraftKill.moc"
