// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "tests/ui/inspector/InspectorPageDriver.h"
#include "ui/inspector/VerdictReport.h"

#include <QAction>
#include <QFileDialog>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;
using test::InspectorPageDriver;
using test::Material;

class tst_VerdictReport : public QObject
{
    Q_OBJECT

    static pki::CertificateDetails certificate(const QByteArray &der)
    {
        return *pki::readCertificateDetails(der);
    }
    static lint::Verdict judged(const QByteArray &der)
    {
        lint::Options options;
        options.now = Material::now();
        return lint::judge(pki::readObjects(der).items, 0, options);
    }

private Q_SLOTS:
    void holdsPropertiesMatrixAndReasons()
    {
        const test::UiFixture ui;
        const auto details = certificate(Material::get().leaf);
        const lint::Verdict verdict = judged(Material::get().leaf);
        const QString html = VerdictReport(details, verdict, Material::now()).html();
        for (const QString &part : {u"radius.example.jp"_s, u"Common Name"_s, u"Windows"_s,
                                    u"Android"_s, u"Nov 21, 2026"_s, u"lang=\"en\""_s}) {
            QVERIFY2(html.contains(part), qPrintable(part));
        }
        QVERIFY(!verdict.findings.isEmpty());
        for (const lint::Finding &finding : verdict.findings)
            QVERIFY2(html.contains(finding.id), qPrintable(finding.id));
        // Nothing is fetched when it is opened.
        for (const QString &part : {u"<img"_s, u"<script"_s, u"<link"_s, u"@import"_s, u"url("_s})
            QVERIFY2(!html.contains(part), qPrintable(part));
    }

    void speaksJapanese()
    {
        const test::UiFixture ui(UiLanguage::Japanese);
        const auto details = certificate(Material::get().leaf);
        const lint::Verdict verdict = judged(Material::get().leaf);
        const QString html = VerdictReport(details, verdict, Material::now()).html();
        QVERIFY(html.contains(u"lang=\"ja\""_s));
        QVERIFY(html.contains(u"2026/11/21"_s));
        QVERIFY(html.contains(u"拒否"_s));
    }

    // A certificate says what its maker wanted it to.
    void namesAreEscaped()
    {
        const test::UiFixture ui;
        const auto key = *pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
        pki::CertificateTemplate described;
        described.subject = {{u"CN"_s, u"<script>alert(1)</script>&"_s}};
        described.notBefore = Material::now().addDays(-1);
        described.notAfter = Material::now().addDays(10);
        const QByteArray der = pki::buildCertificate(described, key, {}, key).value();
        const auto details = certificate(der);
        const lint::Verdict verdict = judged(der);
        const QString html = VerdictReport(details, verdict, Material::now()).html();
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(html.contains(u"&lt;script&gt;"_s));
    }

    void pdfHasPages()
    {
        const test::UiFixture ui;
        const auto details = certificate(Material::get().leaf);
        const lint::Verdict verdict = judged(Material::get().leaf);
        const QByteArray pdf = VerdictReport(details, verdict, Material::now()).pdf();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/Page"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        // SEKISHO_PICTURES=folder keeps it, to look at.
        const QString folder = qEnvironmentVariable("SEKISHO_PICTURES");
        if (!folder.isEmpty()) {
            QFile file(folder + u"/verdict.pdf"_s);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
        }
    }

    void isSavedFromThePage()
    {
        InspectorPageDriver driver;
        driver.page->resize(1150, 640);
        driver.page->show();
        driver.open({driver.write(u"leaf.der"_s, Material::get().leaf)});
        driver.select(u"radius.example.jp"_s);
        QTRY_VERIFY(driver.page->objectPane().verdict());
        QTRY_VERIFY(driver.page->objectPane().details());
        driver.find<QAction>("saveReportHtmlAction")->trigger();
        auto *dialog = driver.find<QFileDialog>("saveObjectDialog");
        QVERIFY(dialog);
        const QString path = driver.write(u"verdict.html"_s, {});
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        const auto saved = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_VERIFY(saved().contains("radius.example.jp"));
        QVERIFY(saved().startsWith("<!DOCTYPE html>"));
    }
};

SEKISHO_TEST(VerdictReport);
#include "tst_VerdictReport.moc"
