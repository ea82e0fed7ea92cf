// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The attacks of oauth-desktop.md section 3 on the listener, by raw socket: "State and codes",
// "iss" and "HTTP".

#include "core/auth/SignInValues.h"
#include "tests/core/auth/LoopbackBench.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::auth;
using namespace sekisho::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void addStateRows()
{
    const auto row = [](const char *name, const QByteArray &query, int status = 400) {
        QTest::newRow(name) << callback(query) << status;
    };
    row("state missing", "code=x");
    row("state empty", "state=&code=x");
    row("state without =", "state&code=x");
    row("state wrong", "state=" + QByteArray(43, 'A') + "&code=x");
    row("state shorter", "state=" + kState.chopped(1) + "&code=x");
    row("state longer", "state=" + kState + "A&code=x");
    row("state in other case", "state=" + kState.toLower() + "&code=x");
    row("state repeated", "state=@STATE@&state=@STATE@&code=x");
    row("state repeated, other", "state=@STATE@&state=b&code=x");
    row("state repeated, encoded name", "state=@STATE@&s%74ate=b&code=x");
    row("state of another attempt", "state=" + randomValue() + "&code=x");
    row("state with NUL behind", "state=@STATE@%00&code=x");
    row("state with space", "state=@STATE@+&code=x");
    row("error without state", "error=access_denied");
    row("error with wrong state", "error=access_denied&state=b");
    row("code missing", "state=@STATE@");
    row("code empty", "state=@STATE@&code=");
    row("code repeated", "state=@STATE@&code=a&code=b");
    row("code repeated, same", "state=@STATE@&code=a&code=a");
    row("code repeated, encoded name", "state=@STATE@&code=a&%63ode=b");
    row("code with NUL", "state=@STATE@&code=a%00b");
    row("code with line break", "state=@STATE@&code=a%0D%0AX-Evil:1");
    row("code invalid UTF-8", "state=@STATE@&code=%C3%28");
    row("code overlong UTF-8", "state=@STATE@&code=%C0%AF");
    row("code half encoded", "state=@STATE@&code=a%2");
    row("code badly encoded", "state=@STATE@&code=a%zz");
    row("code not ASCII", "state=@STATE@&code=%E3%81%82");
    row("code too long for any code", "state=@STATE@&code=" + QByteArray(9'000, 'a'), 414);
    row("code and error", "state=@STATE@&code=a&error=access_denied");
    row("error repeated", "state=@STATE@&error=a&error=b");
    row("iss repeated", "state=@STATE@&code=a&iss=https://a&iss=https://a");
    row("path parameter", "state=@STATE@;code=a");
    row("another parameter is no UTF-8", "state=@STATE@&code=a&x=%C3%28");
}

void addPathRows()
{
    const auto row = [](const char *name, const QByteArray &target, int status = 404) {
        QTest::newRow(name) << get(target) << status;
    };
    const QByteArray query = "?state=@STATE@&code=@CODE@";
    row("favicon", "/favicon.ico");
    row("root", "/" + query);
    row("longer path", "/cb/entraEVIL" + query);
    row("trailing slash", "/cb/entra/" + query);
    row("double slash", "//cb/entra" + query);
    row("slashes between", "/cb//entra" + query);
    row("upper case", "/CB/ENTRA" + query);
    row("encoded letter", "/%63b/entra" + query);
    row("encoded slash", "/cb%2Fentra" + query);
    row("path parameter", "/cb/entra;x" + query);
    row("dots", "/../cb/entra" + query);
    row("dots inside", "/cb/x/../entra" + query);
    row("path of another provider", "/cb/okta" + query);
    row("absolute form", "http://127.0.0.1:@PORT@/cb/entra" + query, 400);
    row("absolute form of another host", "http://evil.example/cb/entra" + query, 400);
    row("authority form", "127.0.0.1:@PORT@", 400);
    row("asterisk", "*", 400);
    row("fragment", "/cb/entra" + query + "#x", 400);
    row("space in the target", "/cb/entra ?state=@STATE@&code=x", 400);
    row("byte above ASCII", "/cb/entra\xE3" + query, 400);
}

void addMethodRows()
{
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &more = {},
                        int status = 405) {
        QTest::newRow(name) << method + " /cb/entra?" + kGood +
                                       " HTTP/1.1\r\nHost: 127.0.0.1:@PORT@\r\n" + more + "\r\n"
                            << status;
    };
    row("HEAD", "HEAD");
    row("POST not asked for", "POST");
    row("POST with a body not asked for", "POST", "Content-Length: 0\r\n");
    row("PUT", "PUT");
    row("DELETE", "DELETE");
    row("TRACE", "TRACE");
    row("PATCH", "PATCH");
    row("CONNECT", "CONNECT");
    row("get in lower case", "get");
    row("made-up method", "GETT");
    row("preflight of a private network", "OPTIONS",
        "Origin: https://evil.example\r\nAccess-Control-Request-Method: GET\r\n"
        "Access-Control-Request-Private-Network: true\r\n");
    row("no method", "", {}, 400);
    row("method that is none", "G@T", {}, 400);
}

void addHeadRows()
{
    const QByteArray line = "GET /cb/entra?" + kGood;
    const QByteArray host = "Host: 127.0.0.1:@PORT@\r\n";
    const auto row = [](const char *name, const QByteArray &request, int status = 400) {
        QTest::newRow(name) << request << status;
    };
    row("foreign Host", line + " HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    row("foreign Host with our port", line + " HTTP/1.1\r\nHost: evil.example:@PORT@\r\n\r\n");
    row("Host without port", line + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    row("Host with another port", line + " HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n");
    row("the other spelling of loopback", line + " HTTP/1.1\r\nHost: localhost:@PORT@\r\n\r\n");
    row("IPv6 spelling", line + " HTTP/1.1\r\nHost: [::1]:@PORT@\r\n\r\n");
    row("Host with a dot behind", line + " HTTP/1.1\r\nHost: 127.0.0.1.:@PORT@\r\n\r\n");
    row("Host with a name before", line + " HTTP/1.1\r\nHost: x@127.0.0.1:@PORT@\r\n\r\n");
    row("Host empty", line + " HTTP/1.1\r\nHost:\r\n\r\n");
    row("no Host", line + " HTTP/1.1\r\nX: y\r\n\r\n");
    row("no header at all", line + " HTTP/1.1\r\n\r\n");
    row("two Hosts", line + " HTTP/1.1\r\n" + host + "Host: evil.example\r\n\r\n");
    row("two equal Hosts", line + " HTTP/1.1\r\n" + host + host + "\r\n");
    row("HTTP/0.9", line + "\r\n\r\n");
    row("HTTP/2.0", line + " HTTP/2.0\r\n" + host + "\r\n");
    row("HTTP/1.2", line + " HTTP/1.2\r\n" + host + "\r\n");
    row("no HTTP", line + " FTP/1.1\r\n" + host + "\r\n");
    row("two spaces", "GET  /cb/entra?" + kGood + " HTTP/1.1\r\n" + host + "\r\n");
    row("tab instead of space", "GET\t/cb/entra?" + kGood + " HTTP/1.1\r\n" + host + "\r\n");
    row("empty line first", "\r\n" + line + " HTTP/1.1\r\n" + host + "\r\n");
    row("header without colon", line + " HTTP/1.1\r\n" + host + "Nonsense\r\n\r\n");
    row("header without name", line + " HTTP/1.1\r\n" + host + ": x\r\n\r\n");
    row("space before the colon", line + " HTTP/1.1\r\nHost : 127.0.0.1:@PORT@\r\n\r\n");
    row("folded header", line + " HTTP/1.1\r\n" + host + "X: y\r\n z\r\n\r\n");
    row("bare line feeds", line + " HTTP/1.1\nHost: 127.0.0.1:@PORT@\n\n");
    row("one bare line feed", line + " HTTP/1.1\r\nHost: 127.0.0.1:@PORT@\n\r\n");
    row("bare carriage return", line + " HTTP/1.1\r\n" + host + "X: a\rb\r\n\r\n");
    row("NUL in a value", line + " HTTP/1.1\r\n" + host + QByteArray("X: a\0b\r\n\r\n", 10));
    row("NUL in the target", QByteArray("GET /cb/entra\0 HTTP/1.1\r\n", 24) + host + "\r\n");
    row("NUL first", QByteArray("\0\0\0\0", 4));
    row("control byte in a name", line + " HTTP/1.1\r\n" + host + "X\x01: a\r\n\r\n");
    row("TLS ClientHello", QByteArray::fromHex("160301020001000001fc0303") + QByteArray(300, 'r'));
    row("SSH", "SSH-2.0-OpenSSH_9.2\r\n");
    row("chunked", line + " HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("chunked and a length",
        "POST /cb/entra HTTP/1.1\r\n" + host +
                "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nabc");
    row("GET with a body", line + " HTTP/1.1\r\n" + host + "Content-Length: 3\r\n\r\nabc");
    row("two lengths",
        line + " HTTP/1.1\r\n" + host + "Content-Length: 0\r\nContent-Length: 0\r\n\r\n");
    row("negative length", line + " HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n");
    row("length with a sign", line + " HTTP/1.1\r\n" + host + "Content-Length: +1\r\n\r\n");
    row("length in hex", line + " HTTP/1.1\r\n" + host + "Content-Length: 0x1\r\n\r\n");
    row("length without a number", line + " HTTP/1.1\r\n" + host + "Content-Length:\r\n\r\n");
    row("length above the limit",
        "POST /cb/entra HTTP/1.1\r\n" + host + "Content-Length: 16385\r\n\r\n", 413);
    row("length beyond all numbers",
        "POST /cb/entra HTTP/1.1\r\n" + host + "Content-Length: 99999999999999999999\r\n\r\n", 413);
    row("one long line", "GET /" + QByteArray(8'300, 'a'), 414);
    row("one long header", line + " HTTP/1.1\r\n" + host + "X: " + QByteArray(8'300, 'a'), 431);
    row("header of 1 MiB", line + " HTTP/1.1\r\n" + host + "X: " + QByteArray(1 << 20, 'a'), 431);
    QByteArray many;
    for (int i = 0; i < 10'000; ++i)
        many += "X-" + QByteArray::number(i) + ": y\r\n";
    row("10,000 headers", line + " HTTP/1.1\r\n" + host + many + "\r\n", 431);
}

} // namespace

/// What the listener takes for the answer of the right sign-in.
class tst_LoopbackRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        addStateRows();
        addPathRows();
        addMethodRows();
        addHeadRows();
    }

    // Whatever is refused does not end the attempt: the right answer is still taken afterwards.
    void refused()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        LoopbackBench bench;
        QVERIFY(bench.listening);
        const QByteArray answer = bench.talk(request);
        QCOMPARE(RawBrowser::statusOf(answer), status);
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        QVERIFY(!answer.contains("Access-Control-"));
        QCOMPARE(answer.contains("\r\nAllow: GET\r\n"), status == 405);
        QVERIFY(bench.answers.isEmpty());
        QVERIFY(bench.listener.isListening());

        QCOMPARE(bench.status(callback(kGood)), 200);
        QTRY_COMPARE_WITH_TIMEOUT(bench.answers.size(), 1, 60'000);
        QCOMPARE(codeOf(bench.answers.constFirst()), QString::fromLatin1(kCode));
    }

    void codes_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("encoded slash") << QByteArray("a%2Fb") << QByteArray("a/b");
        QTest::newRow("encoded plus") << QByteArray("a%2Bb") << QByteArray("a+b");
        QTest::newRow("plus is a space") << QByteArray("a+b") << QByteArray("a b");
        QTest::newRow("encoded equals") << QByteArray("a%3D%3d") << QByteArray("a==");
        QTest::newRow("equals as it is") << QByteArray("a==") << QByteArray("a==");
        QTest::newRow("percent") << QByteArray("a%25b") << QByteArray("a%b");
        QTest::newRow("decoded only once") << QByteArray("a%252Fb") << QByteArray("a%2Fb");
        QTest::newRow("4 KiB") << QByteArray(4096, 'c') << QByteArray(4096, 'c');
    }

    void codes()
    {
        QFETCH(const QByteArray, encoded);
        QFETCH(const QByteArray, code);
        LoopbackBench bench;
        QCOMPARE(bench.status(
                         callback("unknown=1&code=" + encoded + "&state=@STATE@&session_state=2")),
                 200);
        QTRY_COMPARE_WITH_TIMEOUT(bench.answers.size(), 1, 60'000);
        QCOMPARE(codeOf(bench.answers.constFirst()).toLatin1(), code);
        // One shot: the port is closed.
        QVERIFY(!bench.listener.isListening());
        QCOMPARE(bench.status(callback(kGood)), 0);
        QCOMPARE(bench.answers.size(), 1);
    }

    void anErrorWithTheRightStateCounts()
    {
        LoopbackBench bench;
        const QByteArray answer =
                bench.talk(callback("error=access_denied&state=@STATE@&error_description="
                                    "%3Cscript%3Ealert(1)%3C%2Fscript%3E%0D%0Aplanted"));
        QCOMPARE(RawBrowser::statusOf(answer), 200);
        QVERIFY(!answer.contains("script>") && !answer.contains("planted"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.answers.size(), 1, 60'000);
        QCOMPARE(bench.answers.constFirst().error, u"access_denied"_s);
        QCOMPARE(bench.answers.constFirst().description, u"<script>alert(1)</script> planted"_s);
        QVERIFY(!bench.answers.constFirst().code);
    }

    void issuers_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<bool>("required");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char *name, const char *more, bool required, bool taken) {
            QTest::newRow(name) << QByteArray(more) << required << taken;
        };
        row("right", "&iss=https%3A%2F%2Flogin.example%2Fv2.0", true, true);
        row("not encoded", "&iss=https://login.example/v2.0", true, true);
        row("missing, not announced", "", false, true);
        row("missing while announced", "", true, false);
        row("wrong", "&iss=https://evil.example/v2.0", false, false);
        row("trailing slash", "&iss=https://login.example/v2.0/", false, false);
        row("other case", "&iss=https://Login.example/v2.0", false, false);
        row("empty", "&iss=", false, false);
    }

    // A wrong issuer with the right state is a mix-up: the sign-in is over, its code not used.
    void issuers()
    {
        QFETCH(const QByteArray, more);
        QFETCH(const bool, required);
        QFETCH(const bool, taken);
        LoopbackSettings settings;
        settings.issuer = "https://login.example/v2.0";
        settings.issuerRequired = required;
        LoopbackBench bench(std::move(settings));
        QCOMPARE(bench.status(callback(kGood + more)), taken ? 200 : 400);
        QTRY_COMPARE_WITH_TIMEOUT(bench.answers.size(), 1, 60'000);
        const LoopbackAnswer answer = bench.answers.constFirst();
        QCOMPARE(bool(answer.code), taken);
        if (!taken)
            QCOMPARE(answer.failure, Error(ErrorCode::SignInMismatch, {u"iss"_s}));
        QVERIFY(!bench.listener.isListening());
    }

    void twentyWrongStatesEndIt()
    {
        LoopbackBench bench;
        for (int i = 1; i <= LoopbackListener::kMaxForeign; ++i) {
            QVERIFY(bench.listener.isListening());
            QCOMPARE(bench.status(callback("code=x&state=" + QByteArray::number(i))), 400);
        }
        QTRY_COMPARE_WITH_TIMEOUT(bench.answers.size(), 1, 60'000);
        QCOMPARE(bench.answers.constFirst().failure, Error(ErrorCode::SignInInterference));
        QVERIFY(!bench.listener.isListening());
    }

    // However the bytes are cut, the result is the same, of good requests and of bad ones.
    void splitAtEveryByte_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::newRow("good") << callback(kGood) << 200;
        QTest::newRow("wrong state") << callback("code=a&state=b") << 400;
        QTest::newRow("wrong Host")
                << QByteArray("GET /cb/entra HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("bare line feed") << QByteArray("GET /cb/entra HTTP/1.1\nHost: a\n\n") << 400;
    }

    void splitAtEveryByte()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        const QByteArray whole = LoopbackBench().filled(request);
        for (qsizetype i = 0; i <= whole.size(); ++i) {
            LoopbackBench bench;
            const QByteArray mine = bench.filled(request);
            const QByteArray answer =
                    RawBrowser::talk(bench.listener.port(), {mine.left(i), mine.mid(i)});
            QVERIFY2(RawBrowser::statusOf(answer) == status, QByteArray::number(i).constData());
        }
        LoopbackBench bench;
        QList<QByteArray> bytes;
        for (const char byte : bench.filled(request))
            bytes.append(QByteArray(1, byte));
        QCOMPARE(RawBrowser::statusOf(RawBrowser::talk(bench.listener.port(), bytes)), status);
    }

    void formPost_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray form = "application/x-www-form-urlencoded";
        QTest::newRow("good") << form << kGood << 200;
        QTest::newRow("with charset") << form + "; charset=UTF-8" << kGood << 200;
        QTest::newRow("as text") << QByteArray("text/plain") << kGood << 415;
        QTest::newRow("as JSON") << QByteArray("application/json") << kGood << 415;
        QTest::newRow("no type") << QByteArray() << kGood << 415;
        QTest::newRow("empty") << form << QByteArray() << 400;
        QTest::newRow("wrong state") << form << QByteArray("state=x&code=y") << 400;
        QTest::newRow("parameters twice") << form << kGood + "&code=z" << 400;
        QTest::newRow("16 KiB of something else")
                << form << kGood + "&x=" + QByteArray(16'000, 'y') << 200;
    }

    void formPost()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        LoopbackSettings settings;
        settings.formPost = true;
        LoopbackBench bench(std::move(settings));
        const QByteArray filled = bench.filled(body);
        QCOMPARE(bench.status("POST /cb/entra HTTP/1.1\r\nHost: 127.0.0.1:@PORT@\r\n" +
                              (type.isEmpty() ? type : "Content-Type: " + type + "\r\n") +
                              "Content-Length: " + QByteArray::number(filled.size()) + "\r\n\r\n" +
                              filled),
                 status);
        QCOMPARE(bench.listener.isListening(), status != 200);
        if (status == 200)
            QTRY_COMPARE_WITH_TIMEOUT(bench.answers.size(), 1, 60'000);
    }
};

SEKISHO_TEST(LoopbackRequests);
#include "tst_LoopbackRequests.moc"
