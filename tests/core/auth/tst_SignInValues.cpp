// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/SignInValues.h"
#include "tests/support/TestRegistry.h"

#include <QSet>
#include <QTest>

using namespace sekisho;
using namespace sekisho::auth;
using namespace Qt::Literals::StringLiterals;

/// What a sign-in makes up, and where it may send the browser.
class tst_SignInValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tenThousandValues()
    {
        QSet<QByteArray> seen;
        QHash<char, int> firsts;
        for (int i = 0; i < 10'000; ++i) {
            const QByteArray value = randomValue();
            QCOMPARE(value.size(), 43);
            seen.insert(value);
            ++firsts[value.front()];
        }
        QCOMPARE(seen.size(), 10'000);
        // 64 letters, each some 156 times; six sigma. A clock or a counter would show here.
        QCOMPARE(firsts.size(), 64);
        for (const int count : std::as_const(firsts))
            QVERIFY(count > 80 && count < 232);
    }

    void theChallengeOfTheRfc()
    {
        QCOMPARE(codeChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
                 QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("opened");
        const auto row = [](const char *address, bool opened = false) {
            QTest::newRow(address) << QString::fromLatin1(address) << opened;
        };
        row("https://login.microsoftonline.com/common/adminconsent?state=x", true);
        row("https://login.microsoftonline.com:443/x", true);
        row("https://login.microsoftonline.us/x", true);
        row("http://login.microsoftonline.com/x");
        row("https://login.microsoftonline.com.evil.example/x");
        row("https://evil.example/login.microsoftonline.com");
        row("https://login.microsoftonline.com@evil.example/x");
        row("https://user:pw@login.microsoftonline.com/x");
        row("https://login.microsoftonline.com:8443/x");
        row("https://xlogin.microsoftonline.com/x");
        row("file:///etc/passwd");
        row("file://login.microsoftonline.com/x");
        row("javascript:alert(1)");
        row("ms-msdt:/id");
        row("//login.microsoftonline.com/x");
        row("login.microsoftonline.com/x");
        row("https:///x");
        row("");
        row("https://login.microsoftonline.com/a b");
        row("http://127.0.0.1:8080/demo/consent", true);
        row("http://127.0.0.1:8081/demo/consent");
        row("http://localhost:8080/demo/consent");
        row("https://127.0.0.1:8080/demo/consent");
    }

    void addresses()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, opened);
        const SignInHosts hosts{entraHosts(), QUrl(u"http://127.0.0.1:8080"_s)};
        const Result<QUrl> url = signInAddress(address, hosts);
        QCOMPARE(url.has_value(), opened);
        if (!opened)
            QCOMPARE(url.error().code, ErrorCode::SignInAddressRefused);
        // Without a demo cloud its address is one like any other.
        if (address.startsWith(u"http://"_s))
            QVERIFY(!signInAddress(address, {entraHosts(), {}}));
    }
};

SEKISHO_TEST(SignInValues);
#include "tst_SignInValues.moc"
