// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/text/FingerprintText.h"
#include "ui/text/StatementText.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::ui;

namespace {

/// Every id that core/pki/explain can say, from its sources.
QStringList statementIds()
{
    QStringList ids;
    const QDir folder(QStringLiteral(SEKISHO_SOURCE_DIR "/core/pki/explain"));
    static const QRegularExpression said(
            u"\"((?:[a-z][a-z0-9]*-[a-z0-9-]+)|attribute|policy|purpose|reason|sct|ssid|"
            "precertificate)\""_s);
    for (const QString &file : folder.entryList({u"Explain*.cpp"_s})) {
        QFile source(folder.filePath(file));
        if (!source.open(QIODevice::ReadOnly))
            continue;
        auto found = said.globalMatch(QString::fromUtf8(source.readAll()));
        while (found.hasNext())
            ids.append(found.next().captured(1));
    }
    // Made from what GeneralName calls itself, and by Say.
    for (const char *type :
         {"dns", "email", "uri", "ip", "dirname", "rid", "x400", "ediparty", "network"})
        ids.append(u"name-"_s + QLatin1StringView(type));
    ids.append(u"more"_s);
    ids.removeDuplicates();
    return ids;
}

} // namespace

class tst_StatementText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStatementHasWords()
    {
        test::UiFixture ui;
        const QStringList ids = statementIds();
        QVERIFY2(ids.size() > 90, qPrintable(QString::number(ids.size())));
        for (const QString &id : ids) {
            if (id == "name-"_L1 || id == "key-usage"_L1)
                continue;
            const QString text = StatementText::of({id, {u"1"_s, u"2"_s, u"3"_s}});
            QVERIFY2(text != id + u" 1 2 3"_s, qPrintable(id));
            QVERIFY2(!text.contains(QRegularExpression(u"%[1-9]"_s)), qPrintable(text));
        }
        for (const char *bit :
             {"digitalSignature", "nonRepudiation", "keyEncipherment", "dataEncipherment",
              "keyAgreement", "keyCertSign", "cRLSign", "encipherOnly", "decipherOnly"}) {
            const QString name = QString::fromLatin1(bit);
            QVERIFY(StatementText::of({u"key-usage"_s, {name}}).contains(u'(' + name + u')'));
        }
    }

    void sentences()
    {
        test::UiFixture ui;
        QCOMPARE(StatementText::of({u"policy-tod-strict"_s, {u"1.3.6.1.4.1.40808.1.3.1"_s}}),
                 u"WPA3 TOD-STRICT: users cannot override a failed check of the server "
                 "(1.3.6.1.4.1.40808.1.3.1)"_s);
        QCOMPARE(StatementText::of({u"reason"_s, {u"1"_s}}),
                 u"Reason: key compromised (keyCompromise)"_s);
        QCOMPARE(StatementText::of({u"reason"_s, {u"77"_s}}), u"Reason: 77"_s);
        QCOMPARE(StatementText::of({u"only-reasons"_s, {u"keyCompromise, superseded"_s}}),
                 u"Covers only these reasons: key compromised (keyCompromise), "
                 "superseded (superseded)"_s);
        QCOMPARE(StatementText::of({u"purpose"_s, {u""_s, u"1.2.3"_s}}),
                 u"Purpose without a known name: 1.2.3"_s);
        // What stands in a certificate is never a place of the sentence.
        QCOMPARE(StatementText::of({u"name-other"_s, {u"%2"_s, u"%1"_s}}), u"Other name %2: %1"_s);
        QCOMPARE(StatementText::text({{u"is-ca"_s, {}, 0}, {u"path-length"_s, {u"1"_s}, 1}}),
                 u"A certification authority: may sign certificates\n"
                 "  At most 1 further CA certificates below it"_s);
        QVERIFY(StatementText::of({u"sct"_s, {u"2026-01-02T03:04:05Z"_s}}).contains("2026"_L1));
        QVERIFY(!StatementText::of({u"sct"_s, {u"2026-01-02T03:04:05Z"_s}}).contains("T03"_L1));
        QCOMPARE(StatementText::of({u"nobody-knows"_s, {u"x"_s}}), u"nobody-knows x"_s);
    }

    void namesOfExtensions()
    {
        pki::Extension extension;
        extension.oid = extension.name = u"1.3.6.1.4.1.311.21.7"_s;
        QCOMPARE(StatementText::extensionName(extension), u"Microsoft certificate template"_s);
        extension.oid = extension.name = u"1.2.3"_s;
        QCOMPARE(StatementText::extensionName(extension), u"1.2.3"_s);
        extension.name = u"X509v3 Key Usage"_s;
        QCOMPARE(StatementText::extensionName(extension), u"X509v3 Key Usage"_s);
    }

    void keyIdentifiers()
    {
        test::UiFixture ui;
        for (const char *method : {"rfc5280-1", "rfc5280-2", "rfc7093-1", "rfc7093-2", "rfc7093-3",
                                   "rfc7093-4-sha1", "rfc7093-4-sha256", "rfc7093-4-sha384",
                                   "rfc7093-4-sha512", "sha256", "sha384", "sha512", "other"})
            QVERIFY(StatementText::keyIdentifierMethod(QString::fromLatin1(method)) !=
                    QLatin1StringView(method));
    }

    void revocationEntries()
    {
        test::UiFixture ui;
        pki::CrlEntry entry;
        entry.serial = QByteArray::fromHex("05ab");
        entry.when = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
        entry.reason = 1;
        entry.issuer = u"CN=Other"_s;
        const QString text = StatementText::entries({entry}, 3);
        QVERIFY2(text.startsWith(u"05ab · "_s), qPrintable(text));
        QVERIFY(text.contains("key compromised (keyCompromise)"_L1));
        QVERIFY(text.contains("issued by CN=Other"_L1));
        QVERIFY(text.endsWith("2 more"_L1));
    }

    void fingerprints()
    {
        test::UiFixture ui;
        using Form = FingerprintText::Form;
        const QByteArray bytes = QByteArray::fromHex("00abff");
        QCOMPARE(FingerprintText::of(bytes, Form::Colons), u"00:AB:FF"_s);
        QCOMPARE(FingerprintText::of(bytes, Form::UpperHex), u"00ABFF"_s);
        QCOMPARE(FingerprintText::of(bytes, Form::LowerHex), u"00abff"_s);
        QCOMPARE(FingerprintText::of(bytes, Form::Base64), u"AKv/"_s);
        for (const Form form : FingerprintText::forms())
            QCOMPARE(FingerprintText::form(FingerprintText::id(form)), form);
        QCOMPARE(FingerprintText::form(u"nothing"_s), Form::Colons);
    }
};

SEKISHO_TEST(StatementText);
#include "tst_StatementText.moc"
