// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/AuditMatch.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;

namespace {

NoticedChange noticed(ItemType type, Change change, const QStringList &names,
                      const QString &id = u"0f3c2d1e-aaaa"_s)
{
    return {{type, id}, change, names, {}, {}};
}

} // namespace

class tst_AuditMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreMatchedByWords_data()
    {
        using T = ItemType;
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("change");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *name, const QString &message, T type, Change change,
                            const QStringList &names, bool fits) {
            QTest::newRow(name) << message << int(type) << int(change) << names << fits;
        };
        const QStringList guest{u"Guest"_s};
        row("named", u"Update NAC Rule \"Guest\""_s, T::Rule, Change::Changed, guest, true);
        row("another name", u"Update NAC Rule \"Guest VLAN\""_s, T::Rule, Change::Changed, guest,
            false);
        row("another kind", u"Update NAC Tag \"Guest\""_s, T::Rule, Change::Changed, guest, false);
        row("another verb", u"Add NAC Rule \"Guest\""_s, T::Rule, Change::Changed, guest, false);
        row("added", u"Add NAC Rule \"Guest\""_s, T::Rule, Change::Added, guest, true);
        row("removed", u"Delete NAC Rule \"Guest\""_s, T::Rule, Change::Removed, guest, true);
        row("removed, not updated", u"Update NAC Rule \"Guest\""_s, T::Rule, Change::Removed, guest,
            false);
        row("former name", u"Update NAC Rule \"Visitors\""_s, T::Rule, Change::Changed,
            {u"Guest"_s, u"Visitors"_s}, true);
        row("without quotes", u"Update NAC Rule Guest"_s, T::Rule, Change::Changed, guest, true);
        row("a word of another name", u"Update NAC Rule Guest VLAN"_s, T::Rule, Change::Changed,
            guest, false);
        row("unknown verb", u"Reshuffled NAC Rule \"Guest\""_s, T::Rule, Change::Changed, guest,
            true);
        row("name that is a noun", u"Update NAC Rule \"SSO users\""_s, T::Rule, Change::Changed,
            {u"SSO users"_s}, true);
        row("name with quotes", u"Update NAC Rule \"The \"big\" one\""_s, T::Rule, Change::Changed,
            {u"The \"big\" one"_s}, true);
        row("by id", u"Update NAC Rule 0f3c2d1e-aaaa"_s, T::Rule, Change::Changed, {}, true);
        row("no name, no id", u"Update NAC Rule \"\""_s, T::Rule, Change::Changed, {QString()},
            false);
        row("visit", u"Accessed Org \"Guest\""_s, T::Rule, Change::Changed, {u"Other"_s}, false);
        row("Japanese", u"Update NAC Rule \"来訪者\""_s, T::Rule, Change::Changed, {u"来訪者"_s},
            true);
        row("settings", u"Update Organization Settings"_s, T::CertificateAuthority, Change::Added,
            {u"CA"_s}, true);
        row("not the settings", u"Update NAC Rule \"CA\""_s, T::CertificateAuthority, Change::Added,
            {u"CA"_s}, false);
        row("Onboard CA", u"Disable Onboard CA"_s, T::OnboardCa, Change::Changed, {}, true);
        row("MAC", u"Add User MAC \"3c5282f1a04c\""_s, T::Endpoint, Change::Added,
            {u"3c:52:82:f1:a0:4c"_s}, true);
        row("another MAC", u"Add User MAC \"3c5282f1a04d\""_s, T::Endpoint, Change::Added,
            {u"3c:52:82:f1:a0:4c"_s}, false);
        row("many MACs", u"Import 3 User MACs"_s, T::Endpoint, Change::Changed, {u"printer"_s},
            true);
        row("many MACs gone", u"Delete 3 User MACs"_s, T::Endpoint, Change::Added, {u"printer"_s},
            false);
    }
    void entriesAreMatchedByWords()
    {
        QFETCH(QString, message);
        QFETCH(int, type);
        QFETCH(int, change);
        QFETCH(QStringList, names);
        QFETCH(bool, fits);
        QCOMPARE(tellsOf(message, noticed(ItemType(type), Change(change), names)), fits);
    }

    void theNewestEntryThatFitsInTime()
    {
        const QDateTime noon = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);
        const auto entry = [&](const QString &id, int minutes, const QString &name) {
            return nac::AuditEntry{id, noon.addSecs(minutes * 60), u"netadmin"_s,
                                   u"Update NAC Rule \"%1\""_s.arg(name)};
        };
        const QList<nac::AuditEntry> entries{
                entry(u"later"_s, 70, u"Guest"_s), entry(u"other"_s, 50, u"Corp"_s),
                entry(u"b"_s, 40, u"Guest"_s), entry(u"a"_s, 10, u"Guest"_s),
                entry(u"before"_s, -30, u"Guest"_s)};
        NoticedChange change = noticed(ItemType::Rule, Change::Changed, {u"Guest"_s});
        change.since = noon;
        change.noticed = noon.addSecs(3600);
        QCOMPARE(causeOf(change, entries, {}), 2);
        QCOMPARE(causeOf(change, entries, {u"b"_s}), 3);
        QCOMPARE(causeOf(change, entries, {u"a"_s, u"b"_s}), -1);
    }
};

SEKISHO_TEST(AuditMatch);
#include "tst_AuditMatch.moc"
