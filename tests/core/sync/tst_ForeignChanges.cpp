// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/ForeignChanges.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;
using api::mist::ItemKey;
using api::mist::ItemType;

namespace {

QDateTime at(int minute) { return QDateTime(QDate(2026, 11, 21), QTime(9, minute), Qt::UTC); }

QJsonObject label(const QString &name, const QString &value)
{
    return {{u"name"_s, name},
            {u"type"_s, u"match"_s},
            {u"match"_s, u"cert_cn"_s},
            {u"values"_s, QJsonArray{value}}};
}

nac::AuditEntry entry(int minute, const QString &admin, const QString &message)
{
    nac::AuditEntry made;
    made.time = at(minute);
    made.admin = admin;
    made.message = message;
    return made;
}

const ItemKey kLabel{ItemType::Label, u"label-1"_s};

sync::Draft draft(const std::optional<QJsonObject> &base, const std::optional<QJsonObject> &value)
{
    sync::Draft made;
    made.items.insert(kLabel, {base, value, at(10)});
    return made;
}

} // namespace

class tst_ForeignChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsAsItWasIsNoChange()
    {
        const auto mine = draft(label(u"A"_s, u"1"_s), label(u"A"_s, u"2"_s));
        QVERIFY(sync::foreignChanges(mine, {{kLabel, label(u"A"_s, u"1"_s)}}, {}).isEmpty());
        // Somebody did the same, or it was our own push.
        QVERIFY(sync::foreignChanges(mine, {{kLabel, label(u"A"_s, u"2"_s)}}, {}).isEmpty());
        const auto added = draft({}, label(u"A"_s, u"2"_s));
        QVERIFY(sync::foreignChanges(added, {}, {}).isEmpty());
        const auto removed = draft(label(u"A"_s, u"1"_s), {});
        QVERIFY(sync::foreignChanges(removed, {}, {}).isEmpty());
    }

    void theAdminIsTheOneWhoNamedIt()
    {
        const auto mine = draft(label(u"Corp"_s, u"1"_s), label(u"Corp"_s, u"2"_s));
        const QList<nac::AuditEntry> log = {entry(30, u"Tanaka"_s, u"Update NAC Rule \"Guests\""_s),
                                            entry(20, u"Suzuki"_s, u"Update NAC Tag \"Corp\""_s),
                                            entry(5, u"Mori"_s, u"Update NAC Tag \"Corp\""_s)};
        const auto changes = sync::foreignChanges(mine, {{kLabel, label(u"Corp"_s, u"3"_s)}}, log);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().key, kLabel);
        QCOMPARE(changes.first().name, u"Corp"_s);
        QCOMPARE(changes.first().admin, u"Suzuki"_s);
        QCOMPARE(changes.first().when, at(20));
        QVERIFY(!changes.first().removed);
    }

    void otherwiseTheOnlyOneThereWas()
    {
        const auto mine = draft(label(u"Corp"_s, u"1"_s), label(u"Corp"_s, u"2"_s));
        QList<nac::AuditEntry> log = {entry(30, u"Tanaka"_s, u"Update Organization Settings"_s),
                                      entry(5, u"Mori"_s, u"Update NAC Tag"_s)};
        auto changes = sync::foreignChanges(mine, {}, log);
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.first().removed);
        QCOMPARE(changes.first().name, u"Corp"_s);
        QCOMPARE(changes.first().admin, u"Tanaka"_s);
        log.append(entry(31, u"Suzuki"_s, u"Add NAC Rule"_s));
        changes = sync::foreignChanges(mine, {}, log);
        QVERIFY(changes.first().admin.isEmpty());
    }
};

SEKISHO_TEST(ForeignChanges);
#include "tst_ForeignChanges.moc"
