// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/WorkspaceFile.h"
#include "tests/core/sync/DraftFixture.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using test::label;
using test::labelKey;
using test::setTo;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// A database damaged at random offsets is refused as unreadable, or what is read of it is what was
/// written: no crash, and nothing else is taken for the truth. The count is that of
/// SEKISHO_DAMAGES (50; 1,000 with SEKISHO_LONG=1).
class tst_WorkspaceDamage : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate)};
    QList<QJsonObject> m_objects; ///< of the snapshot
    QMap<ItemKey, DraftItem> m_draft;
    QMap<ItemKey, DraftItem> m_undone;

    struct Outcome
    {
        bool refused = false; ///< the whole file
        int unreadable = 0;   ///< of snapshot, draft and undone draft
        QString wrong;        ///< what is neither right nor refused
    };

    template <class T, class Right>
    static void judge(const Result<T> &result, const char *what, const Right &right, Outcome &out)
    {
        if (!result && result.error().code == ErrorCode::StoreUnreadable)
            ++out.unreadable;
        else if (!result)
            out.wrong += QString::fromLatin1(what) + u": "_s + result.error().toLogLine();
        else if (!right(*result))
            out.wrong += QString::fromLatin1(what) + u" is another one"_s;
    }

    /// Every object is one that was stored. (That some are missing does no harm: the cloud has
    /// them, and is asked before anything is sent.)
    bool isKnown(const RawSnapshot &raw) const
    {
        for (const auto &list : raw.objects) {
            for (const auto &object : list) {
                if (!m_objects.contains(object.json))
                    return false;
            }
        }
        return true;
    }

    Outcome look(const QString &folder)
    {
        Outcome out;
        const auto workspace = test::await(Workspace::open(folder, m_clock));
        if (!workspace) {
            out.refused = workspace.error().code == ErrorCode::StoreUnreadable;
            if (!out.refused)
                out.wrong = workspace.error().toLogLine();
            return out;
        }
        judge(
                test::await((*workspace)->rawSnapshot()), "snapshot",
                [&](const auto &raw) { return !raw || isKnown(*raw); }, out);
        DraftBook book(*workspace, m_clock);
        judge(
                test::await(book.load()), "draft",
                [&](const DraftPtr &draft) { return draft->items == m_draft; }, out);
        judge(
                test::await(book.undo()), "undone",
                [&](const DraftPtr &draft) { return draft->items == m_undone; }, out);
        return out;
    }

private Q_SLOTS:
    void itIsSaidOrItIsRight()
    {
        test::DraftFixture fixture;
        for (int i = 0; i < 60; ++i)
            fixture.setLabel(QString::number(i), u"名前 %1"_s.arg(i));
        fixture.pull();
        for (int i = 0; i < 40; ++i) {
            m_undone = fixture.draft->items;
            fixture.edit(setTo(labelKey(u"label-%1"_s.arg(i)), label(u"edited %1"_s.arg(i))));
        }
        m_draft = fixture.draft->items;
        const auto raw = test::await(fixture.workspace->rawSnapshot()).value();
        for (const auto &list : raw->objects) {
            for (const auto &object : list)
                m_objects.append(object.json);
        }
        fixture.book.reset();
        fixture.close();
        const QByteArray good = bytesOf(databasePath(fixture.path));
        QVERIFY(good.size() > 50'000);

        const int wanted = qEnvironmentVariableIntValue("SEKISHO_DAMAGES");
        const int count = wanted > 0                                     ? wanted
                          : qEnvironmentVariableIntValue("SEKISHO_LONG") ? 1000
                                                                         : 50;
        const quint32 seed = QRandomGenerator::system()->generate();
        QRandomGenerator random(seed);
        int refused = 0;
        int unreadable = 0;
        for (int i = 0; i < count; ++i) {
            QByteArray bytes = good;
            const qsizetype at = qsizetype(random.bounded(quint32(bytes.size())));
            // A bit, a few bytes, or a sector.
            const qsizetype length = std::min<qsizetype>(
                    std::initializer_list<qsizetype>{1, 8, 512}.begin()[random.bounded(3)],
                    bytes.size() - at);
            for (qsizetype k = at; k < at + length; ++k)
                bytes[k] = length == 1 ? char(bytes.at(k) ^ (1 << random.bounded(8)))
                                       : char(random.bounded(256));
            const QTemporaryDir dir;
            writeBytes(databasePath(dir.path()), bytes);
            const Outcome out = look(dir.path());
            QVERIFY2(out.wrong.isEmpty(),
                     qPrintable(u"seed %1, damage %2 at %3, %4 bytes: %5"_s.arg(seed)
                                        .arg(i)
                                        .arg(at)
                                        .arg(length)
                                        .arg(out.wrong)));
            if (out.refused) {
                ++refused;
                QCOMPARE(bytesOf(databasePath(dir.path())), bytes); // untouched
            }
            unreadable += out.unreadable > 0 ? 1 : 0;
        }
        qInfo() << count << "damages, seed" << seed << "refused" << refused << "partly unreadable"
                << unreadable;
        QVERIFY(refused > 0);
    }

    /// What rotted is mended by the next pull, and the draft was never touched by it.
    void aPullMendsTheSnapshot()
    {
        test::DraftFixture fixture;
        fixture.pull();
        fixture.edit(setTo(labelKey(u"label-a"_s), label(u"A"_s)));
        m_draft = fixture.draft->items;
        fixture.book.reset();
        fixture.close();
        QByteArray bytes = bytesOf(databasePath(fixture.path));
        const qsizetype at = bytes.indexOf("\"name\":\"b\"");
        QVERIFY(at > 0);
        bytes[at + 8] = 'x';
        writeBytes(databasePath(fixture.path), bytes);
        fixture.open();
        QCOMPARE(test::await(fixture.workspace->organization()).error().code,
                 ErrorCode::StoreUnreadable);
        fixture.openBook();
        QCOMPARE(fixture.draft->items, m_draft);
        fixture.pull();
        const auto organization = test::await(fixture.workspace->organization());
        QVERIFY(organization && *organization);
        QCOMPARE((*organization)->labels.size(), 3);
    }
};

SEKISHO_TEST(WorkspaceDamage);
#include "tst_WorkspaceDamage.moc"
