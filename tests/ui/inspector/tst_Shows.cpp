// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Digest.h"
#include "core/pki/Reader.h"
#include "core/pki/explain/KeyIdentifier.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/inspector/InspectorPageDriver.h"
#include "ui/inspector/ExtensionsTab.h"
#include "ui/inspector/OverviewTab.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::InspectorPageDriver;
using test::Material;
using ui::ObjectPane;
using ui::OverviewTab;
using ui::PropertyBox;

namespace {

/// The value of a row; null where there is none.
QString value(const PropertyBox *box, const QString &label)
{
    for (const ui::PropertyRow &row : box->rows()) {
        if (row.label == label)
            return row.value;
    }
    return {};
}

QStringList labels(const PropertyBox *box)
{
    QStringList all;
    for (const ui::PropertyRow &row : box->rows())
        all.append(row.label);
    return all;
}

/// A certificate with the extensions that a Microsoft CA and others put in.
QByteArray richCertificate()
{
    const auto key = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256).value();
    pki::CertificateTemplate t;
    t.subject = {{u"C"_s, u"JP"_s}, {u"CN"_s, u"rich.example.jp"_s}};
    t.notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    t.notAfter = t.notBefore.addYears(1);
    t.keyUsage = {u"digitalSignature"_s};
    t.extendedKeyUsage = {u"serverAuth"_s, u"1.3.6.1.5.5.7.3.14"_s};
    t.subjectAlternativeNames = {u"DNS:rich.example.jp"_s,
                                 u"otherName:1.3.6.1.4.1.311.20.2.3;UTF8:u@corp.example"_s};
    t.otherExtensions = {
            {u"certificatePolicies"_s, u"1.3.6.1.4.1.40808.1.3.1"_s},
            {u"1.3.6.1.4.1.311.21.7"_s, u"DER:300b06032a0304020164020103"_s},
            {u"tlsfeature"_s, u"status_request"_s},
            {u"nsComment"_s, u"left behind"_s},
            {u"1.2.3.4.5"_s, u"DER:300a0201070c026869060103"_s},
    };
    return pki::buildCertificate(t, key, Material::get().ca,
                                 pki::SigningKey::generate(pki::SigningKey::Kind::Ec256).value())
            .value();
}

} // namespace

/// What the window shows of an object: both views of a certificate, fingerprints, words.
class tst_Shows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<InspectorPageDriver>();
        m_driver->page->resize(1100, 700);
        m_driver->page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_driver->page.get()));
    }
    void cleanup() { m_driver.reset(); }

    void mistViewIsThePortals()
    {
        show(Material::get().leaf);
        auto *box = m_driver->find<PropertyBox>("propertiesBox");
        const QStringList portal{u"Common Name"_s,        u"Valid From"_s,
                                 u"Valid To"_s,           u"Issuer"_s,
                                 u"Serial Number"_s,      u"CRL Distribution Points"_s,
                                 u"Extended Key Usage"_s, u"Subject Alternative Name"_s};
        // In the portal's order; only what is there.
        QStringList expected;
        for (const QString &name : portal) {
            if (labels(box).contains(name))
                expected.append(name);
        }
        QCOMPARE(labels(box), expected);
        QVERIFY(expected.size() >= 6);
        auto *prints = m_driver->find<PropertyBox>("fingerprintsBox");
        QVERIFY(prints->isVisible());
        auto *view = m_driver->find<ui::SegmentedControl>("certificateView");
        QVERIFY(!view->accessibleName().isEmpty());
        choose("mist");
        for (const char *name : {"fingerprintsBox", "keyBox", "useBox", "namesBox", "pointersBox"})
            QVERIFY2(!m_driver->find<PropertyBox>(name)->isVisible(), name);
        QVERIFY(box->isVisible());
        QVERIFY(!overview().propertiesText().contains("SHA-1"_L1));
        // Remembered by the next window.
        OverviewTab other(m_driver->theme);
        other.setViewSettings(m_driver->view);
        QVERIFY(!other.isFullView());
        choose("full");
        QVERIFY(prints->isVisible());
        QVERIFY(overview().propertiesText().contains("SHA-1"_L1));
    }

    void otherObjectsHaveOneView()
    {
        show(Material::get().csr);
        QVERIFY(!m_driver->find<ui::SegmentedControl>("certificateView")->isVisible());
        QVERIFY(!m_driver->find<PropertyBox>("fingerprintsBox")->isVisible());
    }

    void fingerprintsInTheChosenForm()
    {
        show(Material::get().leaf);
        const QByteArray &der = Material::get().leaf;
        auto *box = m_driver->find<PropertyBox>("fingerprintsBox");
        auto *form = m_driver->find<QComboBox>("fingerprintForm");
        QVERIFY(!form->accessibleName().isEmpty());
        const auto upper = [](const QByteArray &bytes, char separator) {
            return QString::fromLatin1(separator ? bytes.toHex(separator) : bytes.toHex())
                    .toUpper();
        };
        QCOMPARE(value(box, u"SHA-1"_s), upper(pki::sha1(der), ':'));
        QCOMPARE(value(box, u"SHA-512"_s), upper(pki::sha512(der), ':'));
        const auto details = pki::readCertificateDetails(der).value();
        const QString pin = QString::fromLatin1(details.spkiSha256.toBase64());
        QCOMPARE(value(box, u"Pin of the key"_s), pin);
        QVERIFY(value(box, u"Made by"_s).startsWith("RFC 5280 method 1"_L1));
        const auto take = [&](const char *id) {
            form->setCurrentIndex(form->findData(QString::fromLatin1(id)));
            Q_EMIT form->activated(form->currentIndex());
        };
        take("upper");
        QCOMPARE(value(box, u"SHA-256"_s), upper(pki::sha256(der), 0));
        take("lower");
        QCOMPARE(value(box, u"SHA-256"_s), QString::fromLatin1(pki::sha256(der).toHex()));
        take("base64");
        QCOMPARE(value(box, u"SHA-256"_s), QString::fromLatin1(pki::sha256(der).toBase64()));
        // The pin has one form only (RFC 7469).
        QCOMPARE(value(box, u"Pin of the key"_s), pin);
        // Copied and remembered as chosen.
        auto *copy = m_driver->page->findChild<QAction *>(u"copySha256Action"_s);
        QVERIFY(copy);
        copy->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QString::fromLatin1(pki::sha256(der).toBase64()));
        OverviewTab other(m_driver->theme);
        other.setViewSettings(m_driver->view);
        QCOMPARE(other.fingerprintForm(), ui::FingerprintText::Form::Base64);
    }

    void namesWithTheirStringTypes()
    {
        show(richCertificate());
        auto *box = m_driver->find<PropertyBox>("namesBox");
        QCOMPARE(value(box, u"C"_s), u"JP (PrintableString)"_s);
        QCOMPARE(value(box, u"CN"_s), u"rich.example.jp (UTF8String)"_s);
        QVERIFY(labels(box).contains(u"Issuer CN"_s));
        QCOMPARE(value(box, u"SAN dns"_s), u"rich.example.jp"_s);
        QCOMPARE(value(box, u"SAN othername"_s), u"User principal name (UPN) u@corp.example"_s);
    }

    void extensionsInWords()
    {
        show(richCertificate());
        m_driver->page->objectPane().setTab(ObjectPane::Tab::Extensions);
        QTreeView *list = m_driver->find<QTreeView>("extensionsList");
        auto *text = m_driver->find<QPlainTextEdit>("extensionText");
        const QList<QPair<QString, QString>> cases{
                {u"2.5.29.15"_s, u"Digital signatures, such as those of TLS handshakes"_s},
                {u"2.5.29.37"_s, u"EAP over LAN (1.3.6.1.5.5.7.3.14)"_s},
                {u"2.5.29.17"_s, u"User principal name (UPN) u@corp.example"_s},
                {u"2.5.29.32"_s, u"WPA3 TOD-STRICT"_s},
                {u"1.3.6.1.4.1.311.21.7"_s, u"Version of the template: 100.3"_s},
                {u"1.3.6.1.5.5.7.1.24"_s, u"OCSP must-staple"_s},
                {u"2.16.840.1.113730.1.13"_s, u"Comment: left behind"_s},
                // Nobody knows it: its bytes, and what they look like.
                {u"1.2.3.4.5"_s, u"30:0A:02:01:07:0C:02:68:69:06:01:03"_s},
                {u"1.2.3.4.5"_s, u"SEQUENCE of 3"_s},
                {u"1.2.3.4.5"_s, u"UTF8String \"hi\""_s}};
        for (const auto &[oid, words] : cases) {
            int row = -1;
            for (int i = 0; i < list->model()->rowCount(); ++i) {
                if (list->model()->index(i, ui::ExtensionModel::OidColumn).data() == oid)
                    row = i;
            }
            QVERIFY2(row >= 0, qPrintable(oid));
            list->setCurrentIndex(list->model()->index(row, 0));
            QVERIFY2(text->toPlainText().contains(words),
                     qPrintable(oid + u": "_s + text->toPlainText()));
        }
    }

    void revocationListsShowTheirLines()
    {
        const auto key = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256).value();
        const QDateTime day(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
        show(pki::buildCrl(Material::get().ca, key, day, day.addDays(60), 7,
                           {{QByteArray("\x05", 1), day, 1}, {QByteArray("\x06", 1), day, -1}})
                     .value());
        auto *box = m_driver->find<PropertyBox>("propertiesBox");
        const QStringList entries = value(box, u"Entries"_s).split(u'\n');
        QCOMPARE(entries.size(), 2);
        QVERIFY(entries.at(0).startsWith("05 "_L1));
        QVERIFY(entries.at(0).contains("key compromised (keyCompromise)"_L1));
        QVERIFY(value(box, u"Issuer"_s).contains("(PrintableString)"_L1));
        QCOMPARE(value(box, u"X509v3 CRL Number"_s), u"Number of this list: 7"_s);
    }

    void pkcs12BeforeItsPassword()
    {
        show(Material::get().pkcs12);
        auto *box = m_driver->find<PropertyBox>("propertiesBox");
        const QString all = box->toText();
        QVERIFY2(all.contains("MAC with SHA256"_L1), qPrintable(all));
        QVERIFY2(all.contains("PBES2 aes-256-cbc"_L1), qPrintable(all));
        for (const char *who : {"Windows 10", "Windows Server 2016", "macOS, iOS", "Android",
                                "Java", "OpenSSL 3", "OpenSSL 1.1", "NSS"})
            QVERIFY2(all.contains(QLatin1StringView(who)), who);
    }

private:
    OverviewTab &overview() const { return m_driver->page->objectPane().overviewTab(); }
    /// Opens the bytes as a file and selects the first object in it.
    void show(const QByteArray &bytes)
    {
        m_driver->open({m_driver->write(u"object.bin"_s, bytes)});
        QTreeView &tree = m_driver->page->tree();
        const QModelIndex file = tree.model()->index(0, 0);
        const QModelIndex object = tree.model()->index(0, 0, file);
        tree.setCurrentIndex(object);
        const pki::Item *item = m_driver->page->controller().model().itemAt(object);
        QVERIFY(item);
        if (item->type == pki::ItemType::Certificate)
            QTRY_VERIFY(m_driver->page->objectPane().details());
    }
    void choose(const char *view)
    {
        auto *control = m_driver->find<ui::SegmentedControl>("certificateView");
        control->setCurrentId(QString::fromLatin1(view));
        Q_EMIT control->currentChanged(QString::fromLatin1(view));
    }

    std::unique_ptr<InspectorPageDriver> m_driver;
};

SEKISHO_TEST(Shows);
#include "tst_Shows.moc"
