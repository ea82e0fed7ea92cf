// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/demo/DemoFixture.h"
#include "tests/support/TestRegistry.h"

#include <QNetworkCookie>

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;
using test::DemoReply;

/// Login, second factor, cookies and X-CSRFToken of the demo cloud, with the plainest client.
class tst_DemoSession : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::DemoFixture> m_demo;
    QByteArray m_cookies;
    QByteArray m_csrf;

    DemoReply ask(const QByteArray &verb, const QString &path, const QJsonObject &body = {},
                  bool withCsrf = true)
    {
        QNetworkRequest request(m_demo->url(path));
        request.setRawHeader("Content-Type", "application/json");
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        if (!m_cookies.isEmpty())
            request.setRawHeader("Cookie", m_cookies);
        if (withCsrf && !m_csrf.isEmpty())
            request.setRawHeader("X-CSRFToken", m_csrf);
        return test::DemoFixture::finish(m_demo->manager.sendCustomRequest(
                request, verb, verb == "GET" ? QByteArray() : QJsonDocument(body).toJson()));
    }

    DemoReply login(const QString &email, const QString &password = u"demo-not-a-secret"_s)
    {
        m_cookies.clear();
        m_csrf.clear();
        DemoReply reply = ask("POST", u"login"_s, {{u"email"_s, email}, {u"password"_s, password}});
        const auto cookies = QNetworkCookie::parseCookies(reply.headers.value("set-cookie"));
        for (const QNetworkCookie &cookie : cookies) {
            m_cookies += (m_cookies.isEmpty() ? "" : "; ") +
                         cookie.toRawForm(QNetworkCookie::NameAndValueOnly);
            if (cookie.name().startsWith("csrftoken"))
                m_csrf = cookie.value();
        }
        return reply;
    }

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<test::DemoFixture>();
        QVERIFY(m_demo->start());
        m_cookies.clear();
        m_csrf.clear();
    }
    void cleanup() { m_demo.reset(); }

    void aSessionReadsAndWrites()
    {
        QCOMPARE(login(u"demo@example.jp"_s).status, 200);
        QVERIFY(m_cookies.contains("sessionid=") && !m_csrf.isEmpty());
        QCOMPARE(ask("GET", u"self"_s).object().value("email"_L1).toString(), u"demo@example.jp"_s);
        const QJsonObject label{{u"name"_s, u"made by a session"_s},
                                {u"type"_s, u"match"_s},
                                {u"match"_s, u"cert_cn"_s},
                                {u"values"_s, QJsonArray{u"x"_s}}};
        QCOMPARE(ask("POST", u"@/nactags"_s, label).status, 200);
        QCOMPARE(ask("GET", u"self/usage"_s).object().value("requests"_L1).toInt(), 3);
    }

    void wrongPasswordsAndUnknownAccountsLookAlike()
    {
        const DemoReply wrong = login(u"demo@example.jp"_s, u"guess"_s);
        const DemoReply unknown = login(u"nobody@example.jp"_s);
        QCOMPARE(wrong.status, 400);
        QCOMPARE(wrong.body, unknown.body);
        QVERIFY(m_cookies.isEmpty());
        QCOMPARE(ask("GET", u"self"_s).status, 401);
    }

    void writingWithoutTheHeaderIsRefused()
    {
        login(u"demo@example.jp"_s);
        const DemoReply refused = ask("PUT", u"@/setting"_s, {}, false);
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.detail().startsWith("CSRF"_L1));
        QCOMPARE(ask("GET", u"self"_s, {}, false).status, 200);
        m_demo->cloud->setSwitch(u"csrf"_s, u"always"_s);
        QCOMPARE(ask("GET", u"self"_s, {}, false).status, 403);
        QCOMPARE(ask("GET", u"self"_s).status, 200);
    }

    void secondFactor()
    {
        const DemoReply half = login(u"demo-2fa@example.jp"_s);
        QCOMPARE(half.status, 200);
        QVERIFY(half.object().value("two_factor_required"_L1).toBool());
        // The session is known and trusted with nothing.
        QVERIFY(ask("GET", u"self"_s).object().value("two_factor_required"_L1).toBool());
        QCOMPARE(ask("GET", u"@/setting"_s).status, 401);
        QCOMPARE(ask("POST", u"login/two_factor"_s, {{u"two_factor"_s, u"000000"_s}}).status, 401);
        QCOMPARE(ask("POST", u"login/two_factor"_s, {{u"two_factor"_s, u"123456"_s}}).status, 200);
        QCOMPARE(ask("GET", u"@/setting"_s).status, 200);
    }

    void secondFactorOfNobody()
    {
        const QJsonObject code{{u"two_factor"_s, u"123456"_s}};
        QCOMPARE(ask("POST", u"login/two_factor"_s, code).status, 401);
        login(u"demo@example.jp"_s);
        QCOMPARE(ask("POST", u"login/two_factor"_s, code).status, 404);
    }

    void identityProviderAccounts()
    {
        const QJsonObject email{{u"email"_s, u"demo-sso@example.jp"_s}};
        QVERIFY(ask("POST", u"login/lookup"_s, email)
                        .object()
                        .value("sso_url"_L1)
                        .toString()
                        .startsWith("https://"_L1));
        QCOMPARE(ask("POST", u"login/lookup"_s, {{u"email"_s, u"demo@example.jp"_s}}).body, "{}");
        const DemoReply refused = login(u"demo-sso@example.jp"_s);
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.object().contains("forward_url"_L1));
    }

    void logoutEndsIt()
    {
        login(u"demo@example.jp"_s);
        QCOMPARE(ask("POST", u"logout"_s, {}, false).status, 403);
        QCOMPARE(ask("POST", u"logout"_s).status, 200);
        QCOMPARE(ask("GET", u"self"_s).status, 401);
        QCOMPARE(ask("POST", u"logout"_s).status, 401);
    }

    void sessionsExpire()
    {
        login(u"demo@example.jp"_s);
        m_demo->clock.advanceSeconds(1439 * 60);
        QCOMPARE(ask("GET", u"self"_s).status, 200);
        m_demo->clock.advanceSeconds(61);
        QCOMPARE(ask("GET", u"self"_s).status, 401);
        m_demo->cloud->setSwitch(u"session-expiry"_s, u"0"_s);
        login(u"demo@example.jp"_s);
        QCOMPARE(ask("GET", u"self"_s).status, 401);
    }

    void readOnlyAccounts()
    {
        login(u"demo-read@example.jp"_s);
        QCOMPARE(ask("GET", u"self"_s)
                         .object()["privileges"_L1]
                         .toArray()
                         .first()
                         .toObject()["role"_L1]
                         .toString(),
                 u"read"_s);
        QCOMPARE(ask("PUT", u"@/setting"_s).status, 403);
        QCOMPARE(ask("POST", u"logout"_s).status, 200);
    }

    void cookieNamesMayCarryTheCloud()
    {
        m_demo->cloud->setSwitch(u"cookie-suffix"_s, u"cloud"_s);
        login(u"demo@example.jp"_s);
        QVERIFY(m_cookies.contains("csrftoken.demo=") && m_cookies.contains("sessionid.demo="));
        QCOMPARE(ask("PUT", u"@/setting"_s).status, 200);
    }
};

SEKISHO_TEST(DemoSession);
#include "tst_DemoSession.moc"
