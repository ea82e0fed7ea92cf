// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/ctl/Demo.h"
#include "tests/support/TestRegistry.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using sekisho::test::CtlRun;
using sekisho::test::DemoWorkspace;

namespace {

/// The person in front of the consent page: reads nothing, presses the button.
int press(const QUrl &page, const QString &answer)
{
    QNetworkAccessManager network;
    QUrlQuery form;
    form.addQueryItem(u"state"_s, QUrlQuery(page).queryItemValue(u"state"_s));
    form.addQueryItem(u"answer"_s, answer);
    QNetworkRequest request(page);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QNetworkReply *reply = network.post(request, form.toString(QUrl::FullyEncoded).toUtf8());
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    delete reply;
    return status;
}

} // namespace

/// What the cloud does at once, and what asks it: certificates, providers, accounts.
class tst_CloudActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // The other positions: tst_OnboardCaActions.
        m_demo = std::make_unique<DemoWorkspace>(sekisho::test::kShowsAll +
                                                 QStringList{u"--set"_s, u"revoke-unknown=refuse"_s,
                                                             u"--set"_s, u"link-page=demo"_s});
        const QJsonObject workspace = run({u"status"_s}).json().value("workspace"_L1).toObject();
        m_name = workspace.value("organization"_L1).toObject().value("name"_L1).toString();
        QVERIFY(!m_name.isEmpty());
    }
    void onboardCa();
    void issuedCertificates();
    void mistCertificate();
    void whoAnswers();
    void credentials();
    void linking();
    void onboardCaDisabled();
    void usage_data();
    void usage();
    void cleanupTestCase() { m_demo.reset(); }

private:
    CtlRun run(const QStringList &arguments) { return m_demo->run(arguments); }
    bool push()
    {
        const CtlRun plan = run({u"plan"_s});
        const CtlRun pushed = run({u"push"_s, u"--yes"_s});
        if (pushed.exitCode != 0)
            qWarning("%s%s", plan.words().constData(), pushed.words().constData());
        return pushed.exitCode == 0;
    }
    QJsonDocument inTheCloud(const QString &path)
    {
        return QJsonDocument::fromJson(m_demo->send("GET", path).value_or(QByteArray()));
    }
    QString realm()
    {
        const QJsonArray idps = run({u"export"_s})
                                        .json()
                                        .value("mist_nac"_L1)
                                        .toObject()
                                        .value("idps"_L1)
                                        .toArray();
        return idps.first().toObject().value("user_realms"_L1).toArray().first().toString();
    }

    std::unique_ptr<DemoWorkspace> m_demo;
    QString m_name;
};

void tst_CloudActions::onboardCa()
{
    const CtlRun status = run({u"scep"_s, u"status"_s});
    QVERIFY2(status.exitCode == 0, status.words().constData());
    QCOMPARE(status.json().value("state"_L1).toString(), u"active"_s);
    QVERIFY(status.json().value("valid"_L1).toInt() > 0);
    QCOMPARE(run({u"scep"_s, u"suspend"_s}).exitCode, 0);
    QCOMPARE(run({u"scep"_s, u"status"_s}).json().value("draft_state"_L1).toString(),
             u"suspended"_s);
    for (const QStringList &confirm : {QStringList(), QStringList{u"--confirm"_s, u"yes"_s}}) {
        const CtlRun refused = run(QStringList{u"scep"_s, u"disable"_s} + confirm);
        QVERIFY2(refused.exitCode == 2, refused.words().constData());
        QVERIFY(refused.messages.contains(m_name.toUtf8()));
    }
    QCOMPARE(run({u"scep"_s, u"disable"_s, u"--confirm"_s, m_name}).exitCode, 0);
    QCOMPARE(run({u"scep"_s, u"status"_s}).json().value("draft_state"_L1).toString(),
             u"disabled"_s);
    // Back to what it is: no change.
    QCOMPARE(run({u"drafts"_s, u"discard"_s}).exitCode, 0);
    QCOMPARE(run({u"scep"_s, u"activate"_s}).exitCode, 0);
    QCOMPARE(run({u"diff"_s}).exitCode, 0);
    QCOMPARE(run({u"scep"_s, u"suspend"_s}).exitCode, 0);
    QVERIFY(push());
    QCOMPARE(inTheCloud(u"/setting/mist_scep"_s)["suspended"_L1], QJsonValue(true));
    QCOMPARE(run({u"scep"_s, u"activate"_s}).exitCode, 0);
    QVERIFY(push());
    const QJsonDocument active = inTheCloud(u"/setting/mist_scep"_s);
    QVERIFY(!active["suspended"_L1].toBool());
    QCOMPARE(active["enabled"_L1], QJsonValue(true));
}

/// Last: what it had issued is gone with it.
void tst_CloudActions::onboardCaDisabled()
{
    QCOMPARE(run({u"scep"_s, u"disable"_s, u"--confirm"_s, m_name}).exitCode, 0);
    QVERIFY(push());
    QVERIFY(!inTheCloud(u"/setting/mist_scep"_s)["enabled"_L1].toBool());
}

void tst_CloudActions::issuedCertificates()
{
    const QJsonArray all = run({u"certs"_s, u"list"_s}).json().value("certificates"_L1).toArray();
    QVERIFY(all.size() > 2);
    const QString first = all.at(0).toObject().value("serial_number"_L1).toString();
    const QString second = all.at(1).toObject().value("serial_number"_L1).toString();
    const CtlRun shown = run({u"certs"_s, u"revoke"_s, first});
    QCOMPARE(shown.exitCode, 1);
    QCOMPARE(shown.json().value("sent"_L1), QJsonValue(false));
    const CtlRun revoked = run({u"certs"_s, u"revoke"_s, first, u"--yes"_s});
    QVERIFY2(revoked.exitCode == 0, revoked.words().constData());
    // One that is there, one that is not: the one is revoked, the other told.
    const CtlRun mixed = run({u"certs"_s, u"revoke"_s, second, u"00ffee"_s, u"--yes"_s});
    QVERIFY2(mixed.exitCode == 1, mixed.words().constData());
    QStringList states;
    const QJsonArray rows = mixed.json().value("certificates"_L1).toArray();
    for (const QJsonValue &row : rows)
        states.append(row.toObject().value("state"_L1).toString());
    QCOMPARE(states, (QStringList{u"revoked"_s, u"gone"_s}));
    QCOMPARE(run({u"pull"_s}).exitCode, 0);
    QCOMPARE(run({u"certs"_s, u"list"_s}).json().value("certificates"_L1).toArray().size(),
             all.size() - 2);
}

void tst_CloudActions::mistCertificate()
{
    const CtlRun shown = run({u"mist-cert"_s, u"show"_s});
    QCOMPARE(shown.exitCode, 0);
    const QString before = shown.json().value("pem"_L1).toString();
    QVERIFY(before.startsWith("-----BEGIN CERTIFICATE-----"_L1));
    QCOMPARE(run({u"mist-cert"_s, u"regenerate"_s}).exitCode, 2);
    const CtlRun done = run({u"mist-cert"_s, u"regenerate"_s, u"--confirm"_s, m_name});
    QVERIFY2(done.exitCode == 0, done.words().constData());
    QCOMPARE(run({u"pull"_s}).exitCode, 0);
    QVERIFY(run({u"mist-cert"_s, u"show"_s}).json().value("pem"_L1).toString() != before);
    // Nothing is pending now.
    QCOMPARE(run({u"mist-cert"_s, u"apply"_s, u"--confirm"_s, m_name}).exitCode, 3);
}

void tst_CloudActions::whoAnswers()
{
    const CtlRun known = run({u"idp"_s, u"explain"_s, u"sakura@"_s + realm()});
    QVERIFY2(known.exitCode == 0, known.words().constData());
    QCOMPARE(known.json().value("reason"_L1).toString(), u"realm_match"_s);
    QVERIFY(!known.json().value("steps"_L1).toArray().isEmpty());
    // The draft counts: nobody is left for a realm that nobody lists.
    const CtlRun other = run({u"idp"_s, u"explain"_s, u"x@nobody.invalid"_s});
    QVERIFY(other.json().value("reason"_L1).toString().endsWith("_unmapped"_L1));
    QCOMPARE(run({u"remove-default-idp"_s}).exitCode, 0);
    const CtlRun nobody = run({u"idp"_s, u"explain"_s, u"x@nobody.invalid"_s});
    QCOMPARE(nobody.exitCode, 1);
    QCOMPARE(nobody.json().value("reason"_L1).toString(), u"none_unmapped"_s);
    QCOMPARE(run({u"drafts"_s, u"discard"_s}).exitCode, 0);
    const QJsonObject nac = run({u"export"_s}).json().value("mist_nac"_L1).toObject();
    const QString file = m_demo->ctl().write(
            u"client.pem"_s, nac.value("cacerts"_L1).toArray().first().toString().toUtf8());
    const CtlRun certificate = run({u"idp"_s, u"explain"_s, u"--client-cert"_s, file});
    QVERIFY2(certificate.json().contains("user_name"_L1), certificate.words().constData());
    QCOMPARE(run({u"idp"_s, u"explain"_s, u"--text"_s, u"a@b"_s}).messages, QByteArray());
}

void tst_CloudActions::credentials()
{
    const QString user = u"sakura@"_s + realm();
    const auto test = [&](const char *password) {
        const QString file = m_demo->ctl().write(u"password"_s, password);
        return run({u"idp"_s, u"test"_s, user, u"--password-file"_s, file});
    };
    const CtlRun right = test("demo-not-a-secret\n");
    if (right.messages.contains("WebSockets")) { // built without
        QCOMPARE(right.exitCode, 2);
        return;
    }
    QVERIFY2(right.exitCode == 0, right.words().constData());
    QCOMPARE(right.json().value("outcome"_L1).toString(), u"accepted"_s);
    const CtlRun wrong = test("something-else\n");
    QVERIFY2(wrong.exitCode == 1, wrong.words().constData());
    QCOMPARE(wrong.json().value("outcome"_L1).toString(), u"wrong_credentials"_s);
    QVERIFY(!m_demo->printed().contains("something-else"));
}

/// The address is printed; the account is there as soon as the person has agreed.
void tst_CloudActions::linking()
{
    const std::unique_ptr<QProcess> link =
            m_demo->start({u"link"_s, u"start"_s, u"intune"_s, u"--timeout"_s, u"100"_s});
    QVERIFY(link->waitForStarted());
    link->setReadChannel(QProcess::StandardError);
    QByteArray messages;
    static const QRegularExpression address(u"http\\S+/demo/consent\\S+"_s);
    QRegularExpressionMatch found;
    while (!found.hasMatch() && link->waitForReadyRead(60'000)) {
        messages += link->readAllStandardError();
        found = address.match(QString::fromUtf8(messages));
    }
    QVERIFY2(found.hasMatch(), messages.constData());
    QVERIFY(press(QUrl(found.captured()), u"accept"_s) < 400);
    QVERIFY(link->waitForFinished(60'000));
    QCOMPARE(link->exitCode(), 0);
    QVERIFY(link->readAllStandardOutput().contains("account_id"));

    QCOMPARE(run({u"pull"_s}).exitCode, 0);
    const QJsonArray accounts = run({u"link"_s, u"list"_s}).json().value("accounts"_L1).toArray();
    QStringList intune;
    for (const QJsonValue &account : accounts) {
        if (account.toObject().value("app"_L1).toString() == "intune"_L1)
            intune.append(account.toObject().value("account_id"_L1).toString());
    }
    QVERIFY(!intune.isEmpty());
    const CtlRun forgotten = run({u"link"_s, u"forget"_s, u"intune"_s, intune.last()});
    QVERIFY2(forgotten.exitCode == 0, forgotten.words().constData());
    QCOMPARE(run({u"diff"_s}).json().value("items"_L1).toArray().size(), 1);
    const QString path = u"/setting/intune/link_accounts"_s;
    QVERIFY(inTheCloud(path).toJson().contains(intune.last().toUtf8()));
    QVERIFY(push());
    QVERIFY(!inTheCloud(path).toJson().contains(intune.last().toUtf8()));
}

void tst_CloudActions::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("scep") << QStringList{u"scep"_s};
    QTest::newRow("scep word") << QStringList{u"scep"_s, u"burn"_s};
    QTest::newRow("certs") << QStringList{u"certs"_s};
    QTest::newRow("no serial") << QStringList{u"certs"_s, u"revoke"_s};
    QTest::newRow("serials to list") << QStringList{u"certs"_s, u"list"_s, u"1"_s};
    QTest::newRow("mist-cert") << QStringList{u"mist-cert"_s, u"burn"_s};
    QTest::newRow("explain") << QStringList{u"idp"_s, u"explain"_s};
    QTest::newRow("no file") << QStringList{u"idp"_s, u"explain"_s, u"--client-cert"_s,
                                            u"/nowhere"_s};
    QTest::newRow("test") << QStringList{u"idp"_s, u"test"_s, u"a@b"_s};
    QTest::newRow("app") << QStringList{u"link"_s, u"start"_s, u"nothing"_s};
    QTest::newRow("forget") << QStringList{u"link"_s, u"forget"_s, u"nothing"_s};
    QTest::newRow("timeout") << QStringList{u"link"_s, u"start"_s, u"intune"_s, u"--timeout"_s,
                                            u"0"_s};
}

void tst_CloudActions::usage()
{
    QFETCH(QStringList, arguments);
    const CtlRun refused = run(arguments);
    QVERIFY2(refused.exitCode == 2, refused.words().constData());
    QVERIFY(refused.isOneJsonObject());
    QVERIFY(refused.json().contains("error"_L1));
}

SEKISHO_TEST(CloudActions);
#include "tst_CloudActions.moc"
