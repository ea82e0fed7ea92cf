// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "core/pki/verify/NameMatch.h"
#include "tests/core/pki/verify/ChainForge.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using pki::NameMatcher;

class tst_NameMatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachAsItsSupplicant_data();
    void eachAsItsSupplicant();
    void severalNames();
    void kindsOfAlternativeNames();
    void namesToOffer();
    void nothingConfigured();
};

void tst_NameMatch::eachAsItsSupplicant_data()
{
    QTest::addColumn<QString>("commonName");
    QTest::addColumn<QStringList>("dns");
    QTest::addColumn<QString>("wanted");
    // wpa_supplicant domain_match, domain_suffix_match (as Android and ChromeOS),
    // altsubject_match; Windows; Apple; TLS.
    QTest::addColumn<QStringList>("codes");
    const QString radius = u"radius.example.jp"_s;
    const QString no = u"mismatch"_s;
    const QString dns = u"dns"_s;
    const QString cn = u"cn"_s;
    const QString onlyCn = u"only-in-cn"_s;
    const QString letters = u"case-differs"_s;
    QTest::newRow("whole name") << u"x"_s << QStringList{radius} << radius
                                << QStringList{dns, dns, dns, dns, dns, dns};
    QTest::newRow("large letters") << u"x"_s << QStringList{radius} << u"Radius.Example.JP"_s
                                   << QStringList{dns, dns, letters, dns, dns, dns};
    QTest::newRow("suffix") << u"x"_s << QStringList{radius} << u"example.jp"_s
                            << QStringList{no, dns, no, no, no, no};
    QTest::newRow("half a label") << u"x"_s << QStringList{radius} << u"ample.jp"_s
                                  << QStringList{no, no, no, no, no, no};
    QTest::newRow("CN where there is no dNSName")
            << radius << QStringList() << radius << QStringList{cn, cn, onlyCn, cn, onlyCn, onlyCn};
    QTest::newRow("CN beside another dNSName")
            << radius << QStringList{u"other.example.org"_s} << radius
            << QStringList{onlyCn, onlyCn, onlyCn, onlyCn, onlyCn, onlyCn};
    QTest::newRow("asterisk in the certificate")
            << u"x"_s << QStringList{u"*.example.jp"_s} << radius
            << QStringList{no, no, no, dns, dns, dns};
    QTest::newRow("asterisk below the suffix")
            << u"x"_s << QStringList{u"*.example.jp"_s} << u"example.jp"_s
            << QStringList{no, dns, no, no, no, no};
    QTest::newRow("asterisk in the CN")
            << u"*.example.jp"_s << QStringList{radius} << radius
            << QStringList{dns, dns, dns, u"wildcard-in-cn"_s, dns, dns};
    QTest::newRow("asterisk for two labels")
            << u"x"_s << QStringList{u"*.example.jp"_s} << u"a.b.example.jp"_s
            << QStringList{no, no, no, no, no, no};
    QTest::newRow("asterisk right below the top")
            << u"x"_s << QStringList{u"*.jp"_s} << u"example.jp"_s
            << QStringList{no, no, no, no, no, no};
    QTest::newRow("asterisk in the profile") << u"x"_s << QStringList{radius} << u"*.example.jp"_s
                                             << QStringList{no, no, no, no, dns, no};
    QTest::newRow("no name at all")
            << QString() << QStringList() << radius << QStringList(6, u"no-name"_s);
}

void tst_NameMatch::eachAsItsSupplicant()
{
    QFETCH(QString, commonName);
    QFETCH(QStringList, dns);
    QFETCH(QString, wanted);
    QFETCH(QStringList, codes);
    pki::CertificateTemplate fields = test::serverLeafTemplate();
    fields.subject = {{u"O"_s, u"Kakuu"_s}};
    if (!commonName.isEmpty())
        fields.subject.append({u"CN"_s, commonName});
    fields.subjectAlternativeNames.clear();
    for (const QString &name : dns)
        fields.subjectAlternativeNames.append(u"DNS:"_s + name);
    const auto index = pki::readCertificateIndex(test::make(fields, 0, {}, 0));
    QVERIFY(index.has_value());
    QList<QPair<NameMatcher, QString>> expected{{NameMatcher::WpaDomainMatch, codes.at(0)},
                                                {NameMatcher::WpaDomainSuffixMatch, codes.at(1)},
                                                {NameMatcher::Android, codes.at(1)},
                                                {NameMatcher::ChromeOs, codes.at(1)},
                                                {NameMatcher::WpaAltSubjectMatch, codes.at(2)},
                                                {NameMatcher::Windows, codes.at(3)},
                                                {NameMatcher::Apple, codes.at(4)},
                                                {NameMatcher::Tls, codes.at(5)}};
    QCOMPARE(expected.size(), pki::allNameMatchers().size());
    for (const auto &[matcher, code] : std::as_const(expected)) {
        const pki::NameMatch match = pki::matchServerName(*index, wanted, matcher);
        QVERIFY2(match.code == code,
                 qPrintable(pki::nameMatcherName(matcher) + u": "_s + match.code));
        QCOMPARE(match.matches, match.code == "dns"_L1 || match.code == "cn"_L1);
    }
}

void tst_NameMatch::severalNames()
{
    const auto index = pki::readCertificateIndex(test::make(test::serverLeafTemplate(), 0, {}, 0));
    const QString list = u"a.example.org; radius.example.jp"_s;
    for (const NameMatcher matcher : pki::allNameMatchers()) {
        const bool takesLists = matcher != NameMatcher::Apple && matcher != NameMatcher::Tls;
        QCOMPARE(pki::matchServerName(*index, list, matcher).matches, takesLists);
    }
}

void tst_NameMatch::kindsOfAlternativeNames()
{
    // DNS:radius.example.jp, IP:192.0.2.7, email:admin@example.jp
    const auto index = pki::readCertificateIndex(test::make(test::serverLeafTemplate(), 0, {}, 0));
    const auto code = [&](const QString &wanted) {
        return pki::matchServerName(*index, wanted, NameMatcher::WpaAltSubjectMatch).code;
    };
    QCOMPARE(code(u"DNS:radius.example.jp"_s), u"dns"_s);
    QCOMPARE(code(u"EMAIL:admin@example.jp"_s), u"email"_s);
    QCOMPARE(code(u"EMAIL:Admin@example.jp"_s), u"case-differs"_s);
    QCOMPARE(code(u"URI:radius.example.jp"_s), u"mismatch"_s);
    QCOMPARE(code(u"DNS:a.example.org;EMAIL:admin@example.jp"_s), u"email"_s);
}

void tst_NameMatch::namesToOffer()
{
    pki::CertificateTemplate fields = test::serverLeafTemplate();
    fields.subjectAlternativeNames = {u"DNS:a.example.jp"_s, u"DNS:b.example.jp"_s};
    const auto index = pki::readCertificateIndex(test::make(fields, 0, {}, 0));
    QCOMPARE(pki::suggestedServerNames(*index),
             (QStringList{u"a.example.jp"_s, u"b.example.jp"_s, u"radius.example.jp"_s,
                          u"auth.mist.com"_s}));
}

void tst_NameMatch::nothingConfigured()
{
    const auto index = pki::readCertificateIndex(test::make(test::serverLeafTemplate(), 0, {}, 0));
    for (const NameMatcher matcher : pki::allNameMatchers()) {
        const pki::NameMatch match = pki::matchServerName(*index, u" "_s, matcher);
        QCOMPARE(match.code, u"not-configured"_s);
        // Android 11 and newer does not let a network be saved without a domain.
        QCOMPARE(match.matches, matcher != NameMatcher::Android);
    }
}

SEKISHO_TEST(NameMatch);
#include "tst_NameMatch.moc"
