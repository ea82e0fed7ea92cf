// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/Switches.h"
#include "tests/core/demo/DemoFixture.h"
#include "tests/support/TestRegistry.h"

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;

/// Each open fact about the real cloud, answered both ways, and switched while it runs.
class tst_DemoSwitches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<test::DemoFixture>();
        QVERIFY(m_demo->start());
    }
    void cleanup() { m_demo.reset(); }

    void unknownSwitchesAreRefused()
    {
        demo::Switches switches;
        QVERIFY(!switches.set(u"secrets"_s, u"perhaps"_s));
        QVERIFY(!switches.set(u"secrecy"_s, u"clear"_s));
        QVERIFY(!switches.set(u"rate-limit"_s, u"many"_s));
        QVERIFY(switches.set(u"rate-limit"_s, u"7"_s));
        QCOMPARE(switches.value(u"rate-limit"_s), u"7"_s);
        demo::DemoOptions options;
        options.switches = {{u"secrets"_s, u"perhaps"_s}};
        test::DemoFixture other;
        const auto started = demo::DemoCloud::start(options, other.clock);
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::InvalidArgument);
    }

    void theEnvironmentSetsWhatTheOptionsDoNot()
    {
        const QByteArray outside = qgetenv("SEKISHO_DEMO_SWITCHES");
        const auto back = qScopeGuard([&] { qputenv("SEKISHO_DEMO_SWITCHES", outside); });
        demo::DemoOptions options;
        options.size = demo::Size::Tiny;
        options.switches = {{u"nac"_s, u"present"_s}};
        qputenv("SEKISHO_DEMO_SWITCHES", "nac=absent,list-headers=absent");
        {
            test::DemoFixture other;
            QVERIFY(other.startAsIs(options));
            QVERIFY(other.get(u"@/setting"_s).object().contains("mist_nac"_L1));
            QVERIFY(!other.get(u"@/nacrules"_s).headers.contains("x-page-total"));
        }
        for (const char *wrong : {"nac", "nac=perhaps", "knack=absent", "=absent"}) {
            qputenv("SEKISHO_DEMO_SWITCHES", wrong);
            test::DemoFixture other;
            const auto started = demo::DemoCloud::start(options, other.clock);
            QVERIFY2(!started, wrong);
            QCOMPARE(started.error().code, ErrorCode::InvalidArgument);
        }
    }

    void everySwitchIsDescribed()
    {
        const QList<demo::SwitchDescription> all = demo::Switches::all();
        for (const demo::SwitchDescription &one : all) {
            QVERIFY(!one.values.isEmpty() && !one.source.isEmpty() && !one.meaning.isEmpty());
            demo::Switches switches;
            QCOMPARE(switches.value(one.name), one.values.first());
            for (const QString &value : one.values) {
                QVERIFY(switches.set(one.name, value));
                if (value != one.values.first())
                    qInfo().noquote() << "position" << one.name + u'=' + value; // for ./dev nightly
            }
        }
        const QMap<QString, QString> showcase = demo::Switches::showcase();
        for (auto it = showcase.cbegin(); it != showcase.cend(); ++it) {
            demo::Switches switches;
            QVERIFY(switches.set(it.key(), it.value()));
        }
    }

    void secrets()
    {
        const auto server = [this] {
            return m_demo->get(u"@/setting"_s)
                    .object()
                    .value("mist_nac"_L1)["server_cert"_L1]
                    .toObject();
        };
        QVERIFY(server().value("key"_L1).toString().contains("ENCRYPTED"_L1));
        QVERIFY(server().value("password"_L1).toString().startsWith("demo-not-a-secret-"_L1));
        m_demo->cloud->setSwitch(u"secrets"_s, u"masked"_s);
        QCOMPARE(server().value("key"_L1).toString(), u"********"_s);
        QVERIFY(server().value("cert"_L1).toString().contains("BEGIN CERTIFICATE"_L1));
        m_demo->cloud->setSwitch(u"secrets"_s, u"omitted"_s);
        QCOMPARE(server().keys(), QStringList{u"cert"_s});
        QVERIFY(!m_demo->get(u"@/ssos"_s).body.contains("demo-not-a-secret"));
    }

    void putNested()
    {
        const auto put = [this] {
            m_demo->send("PUT", u"@/setting"_s,
                         {{u"mist_nac"_s, QJsonObject{{u"eu_only"_s, true}}}});
            return m_demo->get(u"@/setting"_s).object().value("mist_nac"_L1).toObject();
        };
        m_demo->cloud->setSwitch(u"put-nested"_s, u"merge"_s);
        const QJsonObject merged = put();
        QVERIFY(merged.contains("cacerts"_L1) && merged.value("eu_only"_L1).toBool());
        // What merges knows null (RFC 7396).
        m_demo->send("PUT", u"@/setting"_s,
                     {{u"mist_nac"_s, QJsonObject{{u"default_idp_id"_s, QJsonValue::Null}}}});
        const QJsonValue cleared = m_demo->get(u"@/setting"_s).object().value("mist_nac"_L1);
        QVERIFY(cleared["default_idp_id"_L1].isUndefined() && cleared["eu_only"_L1].toBool());
        m_demo->cloud->setSwitch(u"put-nested"_s, u"replace"_s);
        QCOMPARE(put(), (QJsonObject{{u"eu_only"_s, true}}));
    }

    void serverCertificateOfNull()
    {
        const auto put = [this] {
            QJsonObject nac = m_demo->get(u"@/setting"_s).object().value("mist_nac"_L1).toObject();
            nac.insert("server_cert"_L1, QJsonValue::Null);
            return m_demo->send("PUT", u"@/setting"_s, {{u"mist_nac"_s, nac}}).status;
        };
        m_demo->cloud->setSwitch(u"server-cert-null"_s, u"refuse"_s);
        QCOMPARE(put(), 400);
        m_demo->cloud->setSwitch(u"server-cert-null"_s, u"remove"_s);
        QCOMPARE(put(), 200);
        const QJsonValue nac = m_demo->get(u"@/setting"_s).object().value("mist_nac"_L1);
        QVERIFY(nac["server_cert"_L1].isUndefined() && !nac["cacerts"_L1].isUndefined());
    }

    void loopbackForward()
    {
        const QString path = u"@/setting/intune/link_accounts?forward=http://127.0.0.1:1234/x"_s;
        QCOMPARE(m_demo->get(path).status, 200);
        m_demo->cloud->setSwitch(u"forward-loopback"_s, u"refuse"_s);
        QCOMPARE(m_demo->get(path).status, 400);
        QCOMPARE(m_demo->get(u"@/setting/intune/link_accounts?forward=https://manage.mist.com/"_s)
                         .status,
                 200);
    }

    void onboardCa()
    {
        m_demo->cloud->setSwitch(u"onboard-ca"_s, u"unavailable"_s);
        QCOMPARE(m_demo->get(u"@/setting/mist_scep"_s).status, 404);
        QCOMPARE(m_demo->get(u"@/setting/mist_scep/client_certs"_s).status, 404);
    }

    void certificateTimes()
    {
        const QString path = u"@/setting/mist_scep/client_certs?limit=1"_s;
        const qint64 seconds = m_demo->get(path).results().first()["expire_time"_L1].toInteger();
        m_demo->cloud->setSwitch(u"cert-times"_s, u"text"_s);
        const QString text = m_demo->get(path).results().first()["expire_time"_L1].toString();
        QVERIFY2(text.endsWith(".000000+00:00"_L1), qPrintable(text));
        // All at once, as long as the times were text.
        QVERIFY(m_demo->get(path).results().size() > 100);
        QVERIFY(!m_demo->get(path).object().contains("limit"_L1));
        QDateTime parsed = QDateTime::fromString(text.left(19), u"yyyy-MM-dd hh:mm:ss"_s);
        parsed.setTimeSpec(Qt::UTC);
        QCOMPARE(parsed.toSecsSinceEpoch(), seconds);
    }

    void scepPutKey()
    {
        const QString path = u"@/setting/mist_scep"_s;
        const auto put = [&](const QString &key, bool value) {
            m_demo->send("PUT", path, {{key, value}});
            return m_demo->get(path).object().value("enabled"_L1).toBool();
        };
        QCOMPARE(put(u"enable"_s, false), false);
        QCOMPARE(put(u"enabled"_s, true), true);
        m_demo->cloud->setSwitch(u"scep-put-key"_s, u"enabled"_s);
        QCOMPARE(put(u"enable"_s, false), true); // not heeded
        m_demo->cloud->setSwitch(u"scep-put-key"_s, u"enable"_s);
        QCOMPARE(put(u"enabled"_s, false), true);
        QCOMPARE(put(u"enable"_s, false), false);
    }

    void entraType()
    {
        const auto type = [this] {
            return m_demo->named(u"@/ssos"_s, u"Entra ID Kakuu"_s)
                    .value("oauth_type"_L1)
                    .toString();
        };
        QCOMPARE(type(), u"azure"_s);
        m_demo->cloud->setSwitch(u"entra-type"_s, u"standards"_s);
        QCOMPARE(type(), u"standards"_s);
        // Written back as it came, it is still Entra ID.
        QJsonObject sso = m_demo->named(u"@/ssos"_s, u"Entra ID Kakuu"_s);
        m_demo->send("PUT", u"@/ssos/"_s + sso.value("id"_L1).toString(), sso);
        m_demo->cloud->setSwitch(u"entra-type"_s, u"azure"_s);
        QCOMPARE(type(), u"azure"_s);
    }

    void linkTimes()
    {
        const auto time = [this] {
            return m_demo->get(u"@/setting/intune/link_accounts?forward=x"_s)
                    .object()
                    .value("accounts"_L1)[0]["last_sync"_L1]
                    .toInteger();
        };
        const qint64 seconds = time();
        QVERIFY(seconds < 10'000'000'000);
        m_demo->cloud->setSwitch(u"link-times"_s, u"milliseconds"_s);
        QCOMPARE(time(), seconds * 1000);
    }

    void listHeaders()
    {
        m_demo->cloud->setSwitch(u"list-headers"_s, u"absent"_s);
        const test::DemoReply reply = m_demo->get(u"@/nacrules?limit=5"_s);
        QVERIFY(!reply.headers.contains("x-page-total"));
        QCOMPARE(reply.array().size(), 5);
    }

    void sessionWord()
    {
        const QString path = u"@/nac_clients/count?distinct=status&duration=7d"_s;
        QVERIFY(m_demo->get(path).body.contains("session_stopped"));
        m_demo->cloud->setSwitch(u"session-word"_s, u"session_ended"_s);
        QVERIFY(m_demo->get(path).body.contains("session_ended"));
        QVERIFY(!m_demo->get(path).body.contains("session_stopped"));
    }

    void nacAbsent()
    {
        m_demo->cloud->setSwitch(u"nac"_s, u"absent"_s);
        QVERIFY(!m_demo->get(u"@/setting"_s).object().contains("mist_nac"_L1));
    }

    void undeclaredFields()
    {
        const QString events = u"@/nac_clients/events/search?duration=7d&limit=1&type="
                               "NAC_CLIENT_CERT_EXPIRED"_s;
        QVERIFY(!m_demo->get(events).results().first().toObject().contains("text"_L1));
        QVERIFY(!m_demo->get(u"@/setting"_s).body.contains("scep_cacerts"));
        m_demo->cloud->setSwitch(u"event-fields"_s, u"full"_s);
        m_demo->cloud->setSwitch(u"scep-fields"_s, u"present"_s);
        const QJsonValue event = m_demo->get(events).results().first();
        QCOMPARE(event["text"_L1].toString(), u"certificate has expired"_s);
        QVERIFY(event["cert_expiry"_L1].toInteger() < m_demo->clock.now().toSecsSinceEpoch());
        const QJsonValue nac = m_demo->get(u"@/setting"_s).object().value("mist_nac"_L1);
        QCOMPARE(nac["mist_scep_status"_L1].toString(), u"enabled"_s);
        QCOMPARE(nac["scep_cacerts"_L1].toArray().size(), 1);
    }

    void unknownNacKeys()
    {
        const auto put = [this] {
            QJsonObject nac = m_demo->get(u"@/setting"_s).object().value("mist_nac"_L1).toObject();
            nac.insert("quantum"_L1, 1);
            return m_demo->send("PUT", u"@/setting"_s, {{u"mist_nac"_s, nac}}).status;
        };
        QCOMPARE(put(), 200);
        QCOMPARE(m_demo->get(u"@/setting"_s).object()["mist_nac"_L1]["quantum"_L1].toInt(), 1);
        m_demo->cloud->setSwitch(u"nac-unknown-keys"_s, u"refuse"_s);
        QCOMPARE(put(), 400);
    }

    void errorBodies()
    {
        m_demo->cloud->setSwitch(u"not-found"_s, u"id"_s);
        const test::DemoReply missing = m_demo->get(u"@/nacrules/abc"_s);
        QCOMPARE(missing.status, 404);
        QCOMPARE(missing.object(), (QJsonObject{{u"id"_s, u"abc"_s}}));
        m_demo->cloud->setSwitch(u"validation-error"_s, u"fields"_s);
        const test::DemoReply invalid =
                m_demo->send("POST", u"@/nacrules"_s, {{u"name"_s, u"x"_s}});
        QCOMPARE(invalid.status, 400);
        QVERIFY(invalid.object().value("action"_L1).isArray());
    }

    void logsPath()
    {
        m_demo->cloud->setSwitch(u"logs-path"_s, u"old"_s);
        QCOMPARE(m_demo->get(u"@/logs"_s).status, 200);
        QCOMPARE(m_demo->get(u"@/logs/search"_s).status, 404);
        m_demo->cloud->setSwitch(u"logs-path"_s, u"new"_s);
        QCOMPARE(m_demo->get(u"@/logs"_s).status, 404);
        QCOMPARE(m_demo->get(u"@/logs/search"_s).status, 200);
    }

    void bulkUserMacs()
    {
        m_demo->cloud->setSwitch(u"bulk-usermacs"_s, u"async"_s);
        const test::DemoReply reply =
                m_demo->sendArray("POST", u"@/usermacs/import"_s,
                                  QJsonArray{QJsonObject{{u"mac"_s, u"001122334455"_s}}});
        QCOMPARE(reply.detail(), u"import in progress"_s);
        QCOMPARE(m_demo->get(u"@/usermacs/search?mac=001122334455"_s).array().size(), 1);
    }

    void usedLabels()
    {
        m_demo->cloud->setSwitch(u"used-label-delete"_s, u"refuse"_s);
        const QString used =
                u"@/nactags/"_s +
                m_demo->named(u"@/nactags"_s, u"Corp VLAN 750"_s).value("id"_L1).toString();
        QCOMPARE(m_demo->send("DELETE", used).status, 400);
        m_demo->cloud->setSwitch(u"used-label-delete"_s, u"allow"_s);
        QCOMPARE(m_demo->send("DELETE", used).status, 200);
    }

private:
    std::unique_ptr<test::DemoFixture> m_demo;
};

SEKISHO_TEST(DemoSwitches);
#include "tst_DemoSwitches.moc"
