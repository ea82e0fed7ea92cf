// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a label's values are made of: wildcards, expressions, MAC addresses, names in slash form.

#include "core/nac/LabelTrial.h"
#include "core/nac/MacList.h"
#include "core/nac/SlashName.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho::nac;
using namespace Qt::Literals::StringLiterals;
using Form = LabelValue::Form;

Q_DECLARE_METATYPE(sekisho::nac::LabelValue)

namespace {

sekisho::pki::DistinguishedName nameOf(const QList<QPair<QString, QString>> &parts)
{
    sekisho::pki::DistinguishedName name;
    for (const auto &[type, value] : parts)
        name.rdns.append({{QString(), type, value, u"UTF8String"_s}});
    return name;
}

Client client(const QString &host, const QString &issuer)
{
    Client made;
    made.hostname = host;
    made.mac = u"00408c000001"_s;
    made.certIssuer = issuer;
    return made;
}

} // namespace

class tst_LabelValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesValuesApart_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<LabelValue>("value");
        QTest::newRow("exact") << u"john"_s << LabelValue{Form::Exact, false, u"john"_s};
        QTest::newRow("prefix") << u"staff*"_s << LabelValue{Form::Prefix, false, u"staff"_s};
        QTest::newRow("suffix") << u"*.jp"_s << LabelValue{Form::Suffix, false, u".jp"_s};
        QTest::newRow("contains") << u"*lab*"_s << LabelValue{Form::Contains, false, u"lab"_s};
        QTest::newRow("not") << u"!guest"_s << LabelValue{Form::Exact, true, u"guest"_s};
        QTest::newRow("not suffix") << u"!*.jp"_s << LabelValue{Form::Suffix, true, u".jp"_s};
        QTest::newRow("regex") << u"regex=^a*$"_s << LabelValue{Form::Regex, false, u"^a*$"_s};
        QTest::newRow("everything") << u"*"_s << LabelValue{Form::Suffix, false, u""_s};
        QTest::newRow("two stars") << u"**"_s << LabelValue{Form::Contains, false, u""_s};
        QTest::newRow("inner star") << u"a*b"_s << LabelValue{Form::Exact, false, u"a*b"_s};
        QTest::newRow("empty") << u""_s << LabelValue{Form::Exact, false, u""_s};
    }
    void takesValuesApart()
    {
        QFETCH(const QString, raw);
        QFETCH(const LabelValue, value);
        QVERIFY(labelValueFromText(raw) == value);
        QCOMPARE(labelValueToText(value), raw);
    }

    void matchesAsTheSyntaxSays_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("yes");
        QTest::addColumn<QString>("no");
        QTest::newRow("exact") << u"staff"_s << u"staff"_s << u"Staff"_s;
        QTest::newRow("prefix") << u"staff*"_s << u"staff-1"_s << u"a staff"_s;
        QTest::newRow("suffix") << u"*.jp"_s << u"a.jp"_s << u"a.jp.x"_s;
        QTest::newRow("contains") << u"*lab*"_s << u"slab"_s << u"la"_s;
        QTest::newRow("not") << u"!staff"_s << u"guest"_s << u"staff"_s;
        QTest::newRow("not prefix") << u"!st*"_s << u"guest"_s << u"staff"_s;
        QTest::newRow("regex") << u"regex=^pc-[0-9]+$"_s << u"pc-12"_s << u"pc-x"_s;
    }
    void matchesAsTheSyntaxSays()
    {
        QFETCH(const QString, value);
        QFETCH(const QString, yes);
        QFETCH(const QString, no);
        LabelMatcher matcher({u"nothing"_s, value});
        QCOMPARE(matcher.matching(yes), QList<int>{1});
        QCOMPARE(matcher.matching(no), QList<int>());
    }

    void matchesAnyOrAll()
    {
        LabelMatcher matcher({u"a"_s, u"b"_s});
        QVERIFY(matcher.matches({u"a"_s}, false));
        QVERIFY(!matcher.matches({u"a"_s}, true));
        QVERIFY(matcher.matches({u"b"_s, u"a"_s}, true));
        QVERIFY(!LabelMatcher({}).matches({u"a"_s}, true));
    }

    void aCatastrophicExpressionIsGivenUp()
    {
        const QString evil = u"(a+)+$"_s;
        QCOMPARE(regexProblem(evil).kind, RegexProblem::Kind::Nested);
        QCOMPARE(regexProblem(evil).offset, 4);
        LabelMatcher matcher({u"regex="_s + evil, u"*a!"_s});
        const QString fact = QString(4'000, u'a') + u'!';
        // It would take longer than the universe has been there; the other value still counts.
        QCOMPARE(matcher.matching(fact), QList<int>{1});
        QCOMPARE(matcher.tooHard(), QList<int>{0});
        QCOMPARE(matcher.matching(u"aaa"_s), QList<int>()); // given up for good
    }

    void judgesExpressions()
    {
        using Kind = RegexProblem::Kind;
        QCOMPARE(regexProblem({}).kind, Kind::Empty);
        QCOMPARE(regexProblem(u"a("_s).kind, Kind::Syntax);
        QVERIFY(regexProblem(u"a("_s).offset > 0);
        for (const char *fine : {"^/C=JP/.*CN=x$", "(ab)+", "(a|b)*c", "[(a+)+]x", "a{2,5}",
                                 R"(\(a+\)+)", "(a{1,3})+", "(?:a+)b", "(a++)+"})
            QVERIFY2(regexProblem(QString::fromLatin1(fine)).kind == Kind::None, fine);
        for (const char *evil : {"(a*)*", "(?:x+y*)+", "((ab)+c)*", "(.{2,})+", "(a|b+)*"})
            QVERIFY2(regexProblem(QString::fromLatin1(evil)).kind == Kind::Nested, evil);
    }

    void cleansMacLists()
    {
        const MacList list =
                readMacList(u"00:40:8C:00:00:01\r\n00-40-8c-00-00-02, 0040.8c00.0003;5C5B35*\n"
                            "# a remark\n00408c000001 # twice\n00 40 8c 00 00 05\n0:40:8c:0:0:6\n"
                            "5c:5b:36\n00408c00000g\n\n00408c000007 00408c000008\n"
                            "００４０８ｃ００００09\n!00408c*\n*\n00408c0000011\n"_s);
        QCOMPARE(list.values,
                 (QStringList{u"00408c000001"_s, u"00408c000002"_s, u"00408c000003"_s, u"5c5b35*"_s,
                              u"00408c000005"_s, u"00408c000006"_s, u"5c5b36*"_s, u"00408c000007"_s,
                              u"00408c000008"_s, u"00408c000009"_s, u"!00408c*"_s}));
        QCOMPARE(list.duplicates, 1);
        QCOMPARE(list.someDuplicates, QStringList{u"00408c000001"_s});
        QCOMPARE(list.badCount, 3);
        QCOMPARE(list.bad.at(0), (MacList::BadEntry{8, u"00408c00000g"_s}));
        QCOMPARE(list.bad.at(1).line, 13);
        QCOMPARE(list.bad.at(2).line, 14);
    }

    void aHundredThousandAddressesAreNoTrouble()
    {
        QString text;
        QStringList values;
        for (int i = 0; i < 100'000; ++i) {
            values.append(u"00408c%1"_s.arg(i, 6, 16, QLatin1Char('0')));
            text += values.last() + u'\n';
        }
        const MacList list = readMacList(text + text.left(130));
        QCOMPARE(list.values, values);
        QCOMPARE(list.duplicates, 10);
        // Comparing with them costs no more than with one.
        LabelMatcher matcher(list.values);
        QCOMPARE(matcher.cost(), 1);
        QCOMPARE(matcher.matching(u"00408c00ffff"_s), QList<int>{0xffff});
    }

    void namesKeepEscapesAndJapanese()
    {
        const auto name = nameOf(
                {{u"C"_s, u"JP"_s}, {u"O"_s, u"架空/精機 A+B"_s}, {u"CN"_s, u"Device CA"_s}});
        const QList<NamePart> readable = nameParts(name, NameSpelling::Readable);
        QCOMPARE(slashForm(readable), u"/C=JP/O=架空\\/精機 A\\+B/CN=Device CA"_s);
        const QList<NamePart> escaped = nameParts(name, NameSpelling::Escaped);
        QCOMPARE(slashForm(escaped), name.slashForm());
        QVERIFY(slashForm(escaped).contains(u"\\xE6\\x9E\\xB6\\xE7\\xA9\\xBA\\/"_s));
        QCOMPARE(escaped.size(), 3);
        for (const auto &parts : {readable, escaped})
            QCOMPARE(namePartsFromSlashForm(slashForm(parts)), parts);
        QCOMPARE(namePartsFromSlashForm(u"/O=a/b/CN=x"_s),
                 (QList<NamePart>{{u"O"_s, u"a/b"_s}, {u"CN"_s, u"x"_s}}));
    }

    void chosenPartsBecomeAValue()
    {
        const QList<NamePart> parts{
                {u"C"_s, u"JP"_s}, {u"O"_s, u"K.K."_s}, {u"OU"_s, u"IT"_s}, {u"CN"_s, u"CA"_s}};
        const QString whole = u"/C=JP/O=K.K./OU=IT/CN=CA"_s;
        const auto value = [&](QList<bool> chosen) { return valueForParts(parts, chosen); };
        QCOMPARE(value({true, true, true, true}), whole);
        QCOMPARE(value({true, true, false, false}), u"/C=JP/O=K.K./*"_s);
        QCOMPARE(value({false, false, false, true}), u"*/CN=CA"_s);
        QCOMPARE(value({false, true, false, false}), u"*/O=K.K./*"_s);
        QCOMPARE(value({false, false, false, false}), QString());
        // Whatever is chosen, the name itself matches, and one with another chosen part does not.
        for (int bits = 1; bits < 16; ++bits) {
            QList<bool> chosen;
            QString other = whole;
            for (int i = 0; i < 4; ++i)
                chosen.append(bits & (1 << i));
            LabelMatcher matcher({value(chosen)});
            QVERIFY2(!matcher.matching(whole).isEmpty(), qPrintable(value(chosen)));
            for (int i = 0; i < 4; ++i) {
                QList<NamePart> changed = parts;
                changed[i].value = u"zz"_s;
                QCOMPARE(matcher.matching(slashForm(changed)).isEmpty(), chosen.at(i));
            }
        }
    }

    void triesValuesOnClients()
    {
        const QString g1 = u"/C=JP/O=Kakuu Seiki K.K./CN=CA G1"_s;
        const QString g2 = u"/C=JP/O=Kakuu Seiki K.K./CN=CA G2"_s;
        QList<Client> clients;
        for (int i = 0; i < 30; ++i)
            clients.append(client(u"pc-%1"_s.arg(i), i < 10 ? g1 : g2));
        clients.append(client(u"printer"_s, {}));
        const LabelTrial trial = tryLabel(
                MatchKind::CertIssuer,
                {g1, u"/C=JP/O=Kakuu Seiki KK/CN=Nagoya*"_s, u"regex=(x+x+)+y"_s}, false, clients);
        QCOMPARE(trial.counts, (QList<int>{10, 0, 0}));
        QCOMPARE(trial.clients, 30); // the printer has no certificate
        QCOMPARE(trial.matched, 10);
        QVERIFY(trial.isWhole);
        QCOMPARE(trial.nearMisses.value(1), u"/C=JP/O=Kakuu Seiki K.K./CN=Nagoya*"_s);
        QCOMPARE(trial.nearMisses.size(), 1);
        QCOMPARE(trial.examples.size(), 8);
        QVERIFY(std::any_of(trial.examples.begin(), trial.examples.end(),
                            [](const auto &one) { return one.matched; }));
        QVERIFY(std::any_of(trial.examples.begin(), trial.examples.end(),
                            [](const auto &one) { return !one.matched; }));
        const LabelTrial found = tryLabel(MatchKind::CertIssuer, {g1}, false, clients, u"pc-29"_s);
        QCOMPARE(found.examples.size(), 1);
        QCOMPARE(found.examples.first().client, u"pc-29"_s);
        QVERIFY(!clientsShow(MatchKind::CertEku));
    }

    void suggestsWhatHasBeenSeen()
    {
        Organization organization;
        for (int i = 0; i < 3; ++i) {
            Client one;
            one.idpRoles = {u"grp-b"_s, i ? u"grp-c"_s : u"grp-a"_s};
            one.username = u"u%1@corp.example"_s.arg(i);
            organization.clients.append(one);
        }
        Endpoint endpoint;
        endpoint.labels = {u"printer"_s};
        organization.endpoints.append(endpoint);
        const QList<SeenFact> roles = seenFacts(MatchKind::IdpRole, organization);
        QCOMPARE(roles.size(), 3);
        QCOMPARE(roles.first().value, u"grp-b"_s);
        QCOMPARE(roles.first().clients, 3);
        QCOMPARE(seenFacts(MatchKind::UsermacLabel, organization).first().value, u"printer"_s);
        QCOMPARE(seenFacts(MatchKind::Realm, organization).first().value, u"corp.example"_s);
    }
};

SEKISHO_TEST(LabelValues);
#include "tst_LabelValues.moc"
