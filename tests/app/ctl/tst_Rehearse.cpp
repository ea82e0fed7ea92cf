// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "tests/app/ctl/Ctl.h"
#include "tests/core/pki/rehearse/Lab.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::test;

/// `sekishoctl rehearse`: the JSON contract of design section 5, files of several forms, exit
/// codes.
class tst_Rehearse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFieldOfTheContractIsThere();
    void refusalIsOne();
    void optionsOfTheTwoPrograms();
    void pkcs12HoldsBoth();
    void encryptedKeyNeedsItsPassword();
    void judgesAtATime();
    void wrongUseIsTwo_data();
    void wrongUseIsTwo();
    void textForPeople();

private:
    QStringList all(const QStringList &more = {}) const
    {
        return QStringList{u"rehearse"_s,
                           u"--server-cert"_s,
                           m_ctl.path(u"server.pem"_s),
                           u"--server-key"_s,
                           m_ctl.path(u"server.key"_s),
                           u"--client"_s,
                           m_ctl.path(u"client.pem"_s),
                           u"--client-key"_s,
                           m_ctl.path(u"client.key"_s),
                           u"--client-trust"_s,
                           m_ctl.path(u"client-trust.pem"_s),
                           u"--server-trust"_s,
                           m_ctl.path(u"server-trust.pem"_s),
                           u"--server-name"_s,
                           u"radius.example.jp"_s,
                           u"--supplicant"_s,
                           u"wpa_supplicant"_s} +
               more;
    }

    Ctl m_ctl;
    Holder m_server;
    Holder m_serverCa;
};

void tst_Rehearse::initTestCase()
{
    const Holder serverRoot = makeRoot(u"Server Root"_s);
    m_serverCa = makeIntermediate(u"Server CA"_s, serverRoot);
    m_server = makeServer(m_serverCa);
    const Holder clientRoot = makeRoot(u"Client Root"_s);
    const Holder client = makeClient(clientRoot);
    const auto keyOf = [](const Holder &holder, const Secret &password = {}) {
        return holder.key->toPem(password).reveal().toByteArray();
    };
    m_ctl.write(u"server.pem"_s, pemFile({m_server.der, m_serverCa.der}));
    m_ctl.write(u"server.key"_s, keyOf(m_server));
    m_ctl.write(u"server-encrypted.key"_s, keyOf(m_server, Secret("wisteria")));
    m_ctl.write(u"client.pem"_s, pemFile({client.der}));
    m_ctl.write(u"client.key"_s, keyOf(client));
    m_ctl.write(u"client-trust.pem"_s, serverRoot.der);
    m_ctl.write(u"server-trust.pem"_s, clientRoot.pem());
    m_ctl.write(u"password"_s, "wisteria\n");
    const auto bundle = pki::buildPkcs12(m_server.der, *m_server.key, {m_serverCa.der},
                                         Secret("wisteria"), u"radius"_s);
    QVERIFY(bundle);
    m_ctl.write(u"server.p12"_s, *bundle);
}

void tst_Rehearse::everyFieldOfTheContractIsThere()
{
    for (const QString &version : {u"1.2"_s, u"1.3"_s}) {
        const CtlRun run = m_ctl.run(all({u"--tls"_s, version}));
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.isOneJsonObject());
        const QJsonObject json = run.json();
        QCOMPARE(json.value(u"schema"_s).toString(), u"sekisho.rehearse/1"_s);
        QCOMPARE(json.value(u"outcome"_s).toString(), u"accepted"_s);
        QVERIFY(json.contains(u"reason"_s) && json.value(u"reason"_s).isNull());
        QVERIFY(json.contains(u"alert"_s) && json.value(u"alert"_s).isNull());
        QCOMPARE(json.value(u"tls_version"_s).toString(), version);
        const int server = json.value(u"server_flight_bytes"_s).toInt();
        const int client = json.value(u"client_flight_bytes"_s).toInt();
        QVERIFY(server > 1000 && client > 500);
        QCOMPARE(json.value(u"round_trips"_s).toInt(),
                 1 + 1 + (server + 1013) / 1014 + (client + 1397) / 1398);
        QVERIFY(json.value(u"steps"_s).toArray().size() >= 7);
        QVERIFY(!json.value(u"assumptions"_s).toArray().isEmpty());
        QVERIFY(run.messages.isEmpty());
    }
}

void tst_Rehearse::optionsOfTheTwoPrograms()
{
    // ecdh_curve: one more round trip with TLS 1.3.
    const auto trips = [&](const QStringList &more) {
        return m_ctl.run(all(QStringList{u"--tls"_s, u"1.3"_s} + more))
                .json()
                .value(u"round_trips"_s)
                .toInt();
    };
    QCOMPARE(trips({u"--server-curve"_s, u"prime256v1"_s}), trips({}) + 1);
    QCOMPARE(m_ctl.run(all({u"--server-curve"_s, u"nothing"_s})).exitCode, 2);
    // The option in which the name stands.
    const auto outcome = [&](const QString &option, const QString &name) {
        QStringList arguments = all({u"--name-option"_s, option});
        arguments[arguments.indexOf(u"radius.example.jp"_s)] = name;
        return m_ctl.run(arguments).exitCode;
    };
    QCOMPARE(outcome(u"domain_match"_s, u"example.jp"_s), 1);
    QCOMPARE(outcome(u"domain_suffix_match"_s, u"example.jp"_s), 0);
    QCOMPARE(outcome(u"altsubject_match"_s, u"DNS:radius.example.jp"_s), 0);
    QCOMPARE(outcome(u"altsubject_match"_s, u"DNS:example.jp"_s), 1);
    QCOMPARE(outcome(u"subject_match"_s, u"example.jp"_s), 2);
}

void tst_Rehearse::refusalIsOne()
{
    QStringList arguments = all();
    arguments[arguments.indexOf(u"radius.example.jp"_s)] = u"other.example.jp"_s;
    const CtlRun run = m_ctl.run(arguments);
    QCOMPARE(run.exitCode, 1);
    const QJsonObject json = run.json();
    QCOMPARE(json.value(u"outcome"_s).toString(), u"refused-by-client"_s);
    QCOMPARE(json.value(u"reason"_s).toString(), u"name-mismatch"_s);
    QCOMPARE(json.value(u"alert"_s).toString(), u"internal_error"_s);
    QCOMPARE(json.value(u"alert_number"_s).toInt(), 80);
    QCOMPARE(json.value(u"alert_from"_s).toString(), u"client"_s);
    QCOMPARE(json.value(u"alert_delivered"_s).toBool(), true);
    QCOMPARE(json.value(u"depth"_s).toInt(-1), 0);
}

void tst_Rehearse::pkcs12HoldsBoth()
{
    QStringList arguments = all({u"--password-file"_s, m_ctl.path(u"password"_s)});
    arguments.remove(arguments.indexOf(u"--server-key"_s), 2);
    arguments[2] = m_ctl.path(u"server.p12"_s);
    const CtlRun run = m_ctl.run(arguments);
    QCOMPARE(run.exitCode, 0);
    const int fromPkcs12 = run.json().value(u"server_flight_bytes"_s).toInt();
    const int fromPem = m_ctl.run(all()).json().value(u"server_flight_bytes"_s).toInt();
    QVERIFY(qAbs(fromPkcs12 - fromPem) <= 4);
}

void tst_Rehearse::encryptedKeyNeedsItsPassword()
{
    QStringList arguments = all();
    arguments[4] = m_ctl.path(u"server-encrypted.key"_s);
    const CtlRun without = m_ctl.run(arguments);
    QCOMPARE(without.exitCode, 2);
    QCOMPARE(without.json().value(u"error"_s).toObject().value(u"code"_s).toString(),
             u"PasswordRequired"_s);
    const CtlRun with =
            m_ctl.run(arguments + QStringList{u"--password-file"_s, m_ctl.path(u"password"_s)});
    QCOMPARE(with.exitCode, 0);
}

void tst_Rehearse::judgesAtATime()
{
    const CtlRun run = m_ctl.run(all({u"--time"_s, u"2039-01-01T00:00:00Z"_s}));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.json().value(u"reason"_s).toString(), u"cert-has-expired"_s);
    QCOMPARE(run.json().value(u"alert"_s).toString(), u"certificate_expired"_s);
}

void tst_Rehearse::wrongUseIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{u"rehearse"_s};
    QTest::newRow("supplicant") << all({u"--supplicant"_s, u"windows95"_s});
    QTest::newRow("version") << all({u"--tls"_s, u"1.1"_s});
    QTest::newRow("fragment") << all({u"--fragment-size"_s, u"4001"_s});
    QTest::newRow("fragment is a word") << all({u"--fragment-size"_s, u"large"_s});
    QTest::newRow("time without zone") << all({u"--time"_s, u"2027-01-01T00:00:00"_s});
    QTest::newRow("no such file") << all({u"--client-trust"_s, u"/nonexistent.pem"_s});
    QTest::newRow("trust is a key") << all({u"--server-trust"_s, m_ctl.path(u"server.key"_s)});
    QTest::newRow("not an object") << all({u"--server-trust"_s, m_ctl.path(u"password"_s)});
    QTest::newRow("key of another") << all({u"--server-key"_s, m_ctl.path(u"password"_s)});
    QStringList noSupplicant = all();
    noSupplicant.remove(noSupplicant.size() - 2, 2);
    QTest::newRow("no supplicant") << noSupplicant;
    QStringList wrongOrder = all();
    m_ctl.write(u"reversed.pem"_s, pemFile({m_serverCa.der, m_server.der}));
    wrongOrder[2] = m_ctl.path(u"reversed.pem"_s);
    QTest::newRow("key of the second certificate") << wrongOrder;
}

void tst_Rehearse::wrongUseIsTwo()
{
    QFETCH(QStringList, arguments);
    const CtlRun run = m_ctl.run(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.json().contains(u"error"_s));
    QVERIFY(!run.messages.isEmpty());
}

void tst_Rehearse::textForPeople()
{
    const CtlRun run = m_ctl.run(all({u"--text"_s}));
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.startsWith("Accepted"));
    QVERIFY(run.output.contains("ClientHello"));
    QVERIFY(run.output.contains("184 bytes, one fragment"));
    QVERIFY(!run.output.contains("PRIVATE"));
}

SEKISHO_TEST(Rehearse);
#include "tst_Rehearse.moc"
