// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/inspector/InspectorPageDriver.h"

#include <QAbstractButton>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::test {

QDateTime Material::now() { return QDateTime(QDate(2026, 11, 21), QTime(1, 42), Qt::UTC); }

const Material &Material::get()
{
    static const Material made = [] {
        Material m;
        const QDateTime from(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC);
        const auto caKey = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256).value();
        pki::CertificateTemplate authority;
        authority.subject = {{u"C"_s, u"JP"_s},
                             {u"O"_s, u"Kakuu Seiki K.K."_s},
                             {u"CN"_s, u"Kakuu Seiki Root CA G2"_s}};
        authority.notBefore = from;
        authority.notAfter = from.addYears(10);
        authority.ca = true;
        authority.keyUsage = {u"keyCertSign"_s, u"cRLSign"_s};
        m.ca = pki::buildCertificate(authority, caKey, {}, caKey).value();

        const auto key = pki::SigningKey::generate(pki::SigningKey::Kind::Rsa2048).value();
        pki::CertificateTemplate server;
        server.subject = {{u"C"_s, u"JP"_s},
                          {u"O"_s, u"架空精機株式会社"_s},
                          {u"CN"_s, u"radius.example.jp"_s}};
        server.notBefore = from;
        server.notAfter = QDateTime(QDate(2029, 9, 30), QTime(14, 59, 59), Qt::UTC);
        server.serial = QByteArray::fromHex("68a2328d8c2da953ef8321a1c8799fdd854be366");
        server.keyUsage = {u"digitalSignature"_s, u"keyEncipherment"_s};
        server.extendedKeyUsage = {u"serverAuth"_s};
        server.subjectAlternativeNames = {u"DNS:radius.example.jp"_s, u"DNS:radius2.example.jp"_s};
        server.crlDistributionPoints = {u"http://pki.example.jp/server-g2.crl"_s};
        server.ocspUrls = {u"http://ocsp.example.jp"_s};
        m.leaf = pki::buildCertificate(server, key, m.ca, caKey).value();

        pki::CertificateTemplate old = server;
        old.subject = {{u"CN"_s, u"old.example.jp"_s}};
        old.notBefore = from.addYears(-3);
        old.notAfter = from.addYears(-1);
        old.serial.clear();
        m.expired = pki::buildCertificate(old, key, m.ca, caKey).value();

        const Secret pem = key.toPem();
        m.keyPem = QByteArray(pem.reveal().data(), pem.reveal().size());
        m.pkcs12 = pki::buildPkcs12(m.leaf, key, {m.ca}, Secret(QByteArray("s3cret")), u"pc"_s)
                           .value();
        m.crl = pki::buildCrl(m.ca, caKey, from, now().addDays(-2), 7, {}).value();
        m.revoking = pki::buildCrl(m.ca, caKey, now().addDays(-1), now().addDays(6), 8,
                                   {{server.serial, now().addDays(-2), 1}})
                             .value();
        pki::CertificateTemplate client = server;
        client.subject = {{u"CN"_s, u"pc-0412"_s}};
        client.serial.clear();
        client.extendedKeyUsage = {u"clientAuth"_s};
        client.subjectAlternativeNames = {u"DNS:pc-0412.example.jp"_s};
        m.client = pki::buildCertificate(client, key, m.ca, caKey).value();
        m.csr = pki::buildCsr(server, key).value();
        return m;
    }();
    return made;
}

InspectorPageDriver::InspectorPageDriver()
{
    theme.apply(*qApp);
    theme.setAppearance(ui::Theme::Appearance::Light);
    language.setLanguage(ui::UiLanguage::English);
    page = std::make_unique<ui::InspectorPage>(
            ui::PageServices{theme, theme.icons(), clock, view, {}});
    page->resize(1150, 614);
    page->show();
}

QString InspectorPageDriver::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void InspectorPageDriver::open(const QStringList &files)
{
    page->openFiles(files);
    QTRY_VERIFY_WITH_TIMEOUT(!page->controller().isReading(), 60'000);
}

QStringList InspectorPageDriver::treeTexts() const
{
    QStringList texts;
    const QAbstractItemModel &model = page->controller().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex top = model.index(row, 0);
        texts.append(top.data().toString());
        for (int child = 0; child < model.rowCount(top); ++child)
            texts.append(u"  "_s + model.index(child, 0, top).data().toString());
    }
    return texts;
}

void InspectorPageDriver::select(const QString &text)
{
    const QAbstractItemModel &model = page->controller().model();
    const QModelIndexList found = model.match(model.index(0, 0), Qt::DisplayRole, text, 1,
                                              Qt::MatchExactly | Qt::MatchRecursive);
    QVERIFY2(!found.isEmpty(), qPrintable(text));
    page->tree().setCurrentIndex(found.first());
    if (page->controller().model().itemAt(found.first()) &&
        page->controller().model().itemAt(found.first())->type == pki::ItemType::Certificate)
        QTRY_VERIFY(!page->objectPane().text().isEmpty());
}

QAbstractButton *InspectorPageDriver::button(const char *objectName) const
{
    return find<QAbstractButton>(objectName);
}

} // namespace sekisho::test
