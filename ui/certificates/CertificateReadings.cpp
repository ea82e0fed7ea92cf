// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CertificateReadings.h"

#include "core/pki/Reader.h"
#include "ui/page/FileSaver.h"
#include "ui/text/ErrorText.h"

namespace sekisho::ui {

namespace {

/// The first one that is a certificate at all, readable or not; empty if the cloud gave none.
QByteArray onboardCaDer(const nac::Organization &organization)
{
    for (const QString &pem : organization.settings.onboardCaCertificates) {
        const QList<QByteArray> ders = pki::certificatesFromPem(pem.toUtf8());
        if (!ders.isEmpty())
            return ders.first();
    }
    return {};
}

} // namespace

CertificateReadings::CertificateReadings(QWidget *page)
    : QObject(page)
    , m_page(page)
    , m_saver(new FileSaver(this))
{
    connect(m_saver, &FileSaver::saved, this, [this](const QString &path) {
        //: %1 is the path of a file
        Q_EMIT noticeRequested(tr("Saved as %1").arg(path));
    });
    connect(m_saver, &FileSaver::failed, this,
            [this](const Error &error) { Q_EMIT noticeRequested(ErrorText::sentence(error)); });
}

QString CertificateReadings::whyNot(Reading reading, const nac::OrganizationPtr &organization)
{
    if (!organization)
        return tr("Nothing has been fetched yet.");
    const auto unless = [](bool possible, const QString &reason) {
        return possible ? QString() : reason;
    };
    switch (reading) {
    case Reading::MistCertificate:
        return unless(
                !pki::certificatesFromPem(organization->mistCertificate.pem.toUtf8()).isEmpty(),
                tr("The cloud gave no certificate."));
    case Reading::ServerCertificate:
        return unless(organization->settings.hasServerCertificate,
                      tr("No custom RADIUS server certificate is in use."));
    case Reading::OnboardCa:
        break;
    case Reading::MdmInformation:
        return unless(organization->onboardCa.state == nac::OnboardCaState::Active,
                      tr("Only while the Onboard CA is active."));
    case Reading::DownloadOnboardCa:
        return unless(!onboardCaDer(*organization).isEmpty(),
                      tr("The cloud gave no Onboard CA certificate."));
    }
    return {};
}

void CertificateReadings::show(Reading reading)
{
    if (!whyNot(reading, m_organization).isEmpty())
        return;
    switch (reading) {
    case Reading::MistCertificate:   // MistCertificateController
    case Reading::ServerCertificate: // ServerCertificateController
    case Reading::OnboardCa:
    case Reading::MdmInformation: // OnboardCaController
        break;
    case Reading::DownloadOnboardCa:
        m_saver->ask(
                m_page->window(), tr("Download Onboard CA Certificate"),
                QStringLiteral("mist-scep-ca.crt"),
                {{tr("PEM (*.crt *.pem)"), pki::certificateToPem(onboardCaDer(*m_organization))},
                 {tr("DER (*.cer *.der)"), onboardCaDer(*m_organization)}});
        break;
    }
}

} // namespace sekisho::ui
