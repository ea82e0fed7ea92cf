// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/RadiusDictionary.h"
#include "tests/support/TestRegistry.h"

#include <QSet>
#include <QTest>

using namespace sekisho::nac;
using namespace Qt::Literals::StringLiterals;
using Kind = RadiusFinding::Kind;

Q_DECLARE_METATYPE(sekisho::nac::RadiusFinding::Kind)
Q_DECLARE_METATYPE(sekisho::nac::RadiusFamily)

class tst_RadiusDictionary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isConsistent()
    {
        QSet<QString> names;
        QVERIFY(radiusDictionary().size() > 200);
        for (const RadiusAttribute &one : radiusDictionary()) {
            QVERIFY2(!names.contains(one.name.toLower()), qPrintable(one.name));
            names.insert(one.name.toLower());
            QVERIFY(!one.source.isEmpty());
            QCOMPARE(radiusAttributeOf(one.name.toUpper())->name, one.name);
            QVERIFY(one.valueNames.isEmpty() || one.type == RadiusType::Integer);
            for (const QString &value : one.valueNames) {
                bool ok = false;
                value.section(u'=', -1).toUInt(&ok);
                QVERIFY2(ok, qPrintable(one.name + value));
                // Every named value may be written by name and by number.
                for (const QString &text : {value.section(u'=', 0, -2), value.section(u'=', -1)})
                    QVERIFY(!checkRadiusAttribute(one.name + u'=' + text, one.family).isError());
            }
        }
    }

    void checksEntries_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<RadiusFamily>("family");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("suggestion");
        const auto standard = [](const char *entry, Kind kind, const char *suggestion = "") {
            QTest::newRow(entry) << QString::fromLatin1(entry) << RadiusFamily::Standard << kind
                                 << QString::fromLatin1(suggestion);
        };
        const auto vendor = [](const char *entry, Kind kind, const char *suggestion = "") {
            QTest::newRow(entry) << QString::fromLatin1(entry) << RadiusFamily::Vendor << kind
                                 << QString::fromLatin1(suggestion);
        };
        standard("Idle-Timeout=600", Kind::Good);
        standard("Termination-Action=RADIUS-Request", Kind::Good);
        standard("Termination-Action=1", Kind::Good);
        standard("Tunnel-Type:1=VLAN", Kind::Good);
        standard("Filter-Id=a=b", Kind::Good);
        standard("Framed-IP-Address=10.1.2.3", Kind::Good);
        standard("Framed-IPv6-Prefix=2001:db8::/64", Kind::Good);
        standard("Login-IPv6-Host=2001:db8::1", Kind::Good);
        standard("Login-IPv6-Host=::ffff:10.0.0.1", Kind::Good);
        standard("Framed-Interface-Id=0:0:0:1", Kind::Good);
        standard("Class=0x1f2e", Kind::Good);
        standard("Tunnel-Password=$secret:draft:1", Kind::Good);
        standard("Idle-Timeout=soon", Kind::BadValue);
        standard("Idle-Timeout=-1", Kind::BadValue);
        standard("Idle-Timeout=4294967296", Kind::BadValue);
        standard("Termination-Action=Sometimes", Kind::BadValue);
        standard("Framed-IP-Address=10.1.2", Kind::BadValue);
        standard("Framed-IP-Address=10.1.2.300", Kind::BadValue);
        standard("Framed-IPv6-Prefix=2001:db8::/200", Kind::BadValue);
        standard("Login-IPv6-Host=1:2", Kind::BadValue);
        standard("Login-IPv6-Host=1::2::3", Kind::BadValue);
        standard("Framed-Interface-Id=1:2", Kind::BadValue);
        standard("Class=0x1f2", Kind::BadValue);
        standard("Idle-Timeot=600", Kind::UnknownName, "Idle-Timeout");
        standard("My-Own-Thing=1", Kind::UnknownName);
        standard("Idle-Timeout:1=600", Kind::UnknownName, "Idle-Timeout");
        standard("Tunnel-Type:32=VLAN", Kind::UnknownName);
        standard("idle-timeout=600", Kind::OtherCase, "Idle-Timeout");
        standard("NAS-IP-Address=10.0.0.1", Kind::NotInAccept, "NAS-IP-Address");
        standard("Cisco-AVPair=shell:priv-lvl=15", Kind::OtherFamily, "Cisco-AVPair");
        standard("Idle-Timeout", Kind::Malformed);
        standard("Idle-Timeout = 600", Kind::Malformed);
        standard("=600", Kind::Malformed);
        standard("Idle-Timeout=", Kind::Malformed);
        vendor("PaloAlto-Admin-Role=superuser", Kind::Good);
        vendor("Juniper-Local-User-Name=netadmin", Kind::Good);
        vendor("Cisco-AVPair=shell:priv-lvl=15", Kind::Good);
        vendor("Aruba-User-Vlan=750", Kind::Good);
        vendor("Aruba-User-Vlan=corp", Kind::BadValue);
        vendor("PaloAlto-Admin-Rol=superuser", Kind::UnknownName, "PaloAlto-Admin-Role");
        vendor("Session-Timeout=60", Kind::OtherFamily, "Session-Timeout");
    }
    void checksEntries()
    {
        QFETCH(const QString, entry);
        QFETCH(const RadiusFamily, family);
        QFETCH(const Kind, kind);
        QFETCH(const QString, suggestion);
        const RadiusFinding finding = checkRadiusAttribute(entry, family);
        QCOMPARE(finding.kind, kind);
        if (kind == Kind::UnknownName || !suggestion.isEmpty())
            QCOMPARE(finding.suggestion, suggestion);
    }

    void countsBytesNotLetters()
    {
        const QString long253(253, u'x');
        QCOMPARE(checkRadiusAttribute(u"Filter-Id="_s + long253, RadiusFamily::Standard).kind,
                 Kind::Good);
        QCOMPARE(checkRadiusAttribute(u"Filter-Id="_s + QString(85, u'語'), RadiusFamily::Standard)
                         .kind,
                 Kind::TooLong);
    }

    void completesNamesThenValues()
    {
        const QStringList names = radiusCompletions(RadiusFamily::Standard, u"Term"_s);
        QVERIFY(names.contains(u"Termination-Action="_s));
        QVERIFY(!names.contains(u"NAS-IP-Address="_s)); // no server sends it
        QVERIFY(!names.contains(u"Cisco-AVPair="_s));
        QCOMPARE(radiusCompletions(RadiusFamily::Standard, u"Termination-Action="_s),
                 (QStringList{u"Termination-Action=Default"_s,
                              u"Termination-Action=RADIUS-Request"_s}));
        QVERIFY(radiusCompletions(RadiusFamily::Vendor, u""_s).contains(u"Cisco-AVPair="_s));
    }
};

SEKISHO_TEST(RadiusDictionary);
#include "tst_RadiusDictionary.moc"
