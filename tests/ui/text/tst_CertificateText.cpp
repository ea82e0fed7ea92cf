// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/text/CertificateText.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

class tst_CertificateText : public QObject
{
    Q_OBJECT

    static pki::CertificateIndex sample()
    {
        pki::CertificateIndex index;
        index.subject.rdns = {
                {{QStringLiteral("2.5.4.3"), QStringLiteral("CN"),
                  QStringLiteral("radius.example.jp"), QStringLiteral("UTF8String")}}};
        index.issuer = index.subject;
        index.serial = QByteArray::fromHex("68a2328d");
        index.notBefore = QDateTime(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC);
        index.notAfter = QDateTime(QDate(2029, 9, 30), QTime(14, 59), Qt::UTC);
        index.extendedKeyUsage = {QStringLiteral("1.3.6.1.5.5.7.3.1")};
        index.subjectAlternativeNames = {
                {QStringLiteral("dns"), QStringLiteral("radius.example.jp")}};
        return index;
    }

private Q_SLOTS:
    void propertiesInThePortalsOrder()
    {
        test::UiFixture ui;
        QStringList labels;
        const QList<PropertyRow> rows = CertificateText::properties(
                sample(), {QStringLiteral("http://pki.example.jp/g2.crl")});
        for (const PropertyRow &row : rows)
            labels.append(row.label);
        const QStringList expected = {
                QStringLiteral("Common Name"),        QStringLiteral("Valid From"),
                QStringLiteral("Valid To"),           QStringLiteral("Issuer"),
                QStringLiteral("Serial Number"),      QStringLiteral("CRL Distribution Points"),
                QStringLiteral("Extended Key Usage"), QStringLiteral("Subject Alternative Name")};
        QCOMPARE(labels, expected);
        QVERIFY(rows.first().toolTip.isEmpty());
        // Names stay English; the meaning is the tool tip. What is absent has no row.
        ui.languages.setLanguage(UiLanguage::Japanese);
        const QList<PropertyRow> japanese = CertificateText::properties(sample());
        QCOMPARE(japanese.size(), expected.size() - 1);
        for (const PropertyRow &row : japanese) {
            QVERIFY(expected.contains(row.label));
            QVERIFY2(!row.toolTip.isEmpty() && row.toolTip != row.label, qPrintable(row.label));
        }
    }

    void keys()
    {
        QCOMPARE(CertificateText::key(pki::KeyType::Rsa, 3072, {}), QStringLiteral("RSA 3072"));
        QCOMPARE(CertificateText::key(pki::KeyType::Rsa, 0, {}), QStringLiteral("RSA"));
        QCOMPARE(CertificateText::key(pki::KeyType::Ec, 256, QStringLiteral("prime256v1")),
                 QStringLiteral("EC P-256"));
        QCOMPARE(CertificateText::signatureAlgorithm(QStringLiteral("sha256WithRSAEncryption")),
                 QStringLiteral("SHA-256 with RSA"));
        QCOMPARE(CertificateText::signatureAlgorithm(QStringLiteral("ecdsa-with-SHA384")),
                 QStringLiteral("SHA-384 with ECDSA"));
        QCOMPARE(CertificateText::signatureAlgorithm(QStringLiteral("odd")), QStringLiteral("odd"));
    }

    void validityStates()
    {
        const QDateTime now(QDate(2026, 11, 21), QTime(0, 0), Qt::UTC);
        const QDateTime from = now.addDays(-100);
        QCOMPARE(CertificateText::validityState(from, now.addDays(91), now), State::Ok);
        QCOMPARE(CertificateText::validityState(from, now.addDays(90), now), State::Warning);
        QCOMPARE(CertificateText::validityState(from, now.addDays(8), now), State::Warning);
        QCOMPARE(CertificateText::validityState(from, now.addDays(7), now), State::Error);
        QCOMPARE(CertificateText::validityState(from, now.addSecs(-1), now), State::Error);
        QCOMPARE(CertificateText::validityState(now.addDays(1), now.addDays(400), now),
                 State::Error);
        QCOMPARE(CertificateText::validityState(from, {}, now), State::Unknown);
    }
};

SEKISHO_TEST(CertificateText);
#include "tst_CertificateText.moc"
