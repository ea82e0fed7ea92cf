// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/Tls.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <algorithm>

namespace sekisho::net {

namespace {

constexpr qint64 kMaxFile = 1024 * 1024;

QString nameOf(const QSslCertificate &certificate, bool issuer)
{
    for (const auto part : {QSslCertificate::CommonName, QSslCertificate::Organization}) {
        const QStringList names =
                issuer ? certificate.issuerInfo(part) : certificate.subjectInfo(part);
        if (!names.isEmpty())
            return names.constFirst();
    }
    return {};
}

bool isSignedBy(const QList<QSslCertificate> &own, const QList<QSslCertificate> &chain)
{
    return std::any_of(chain.begin(), chain.end(), [&own](const QSslCertificate &certificate) {
        return std::any_of(own.begin(), own.end(), [&](const QSslCertificate &authority) {
            return certificate == authority ||
                   (certificate.issuerInfo(QSslCertificate::CommonName) ==
                            authority.subjectInfo(QSslCertificate::CommonName) &&
                    certificate.issuerInfo(QSslCertificate::Organization) ==
                            authority.subjectInfo(QSslCertificate::Organization));
        });
    });
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    default:
        return QStringLiteral("TLS");
    }
}

} // namespace

Result<QList<QSslCertificate>> readAuthorities(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path}, file.errorString());
    if (file.size() > kMaxFile)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(kMaxFile)});
    const QByteArray bytes = file.read(kMaxFile);
    QList<QSslCertificate> found = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (found.isEmpty())
        found = QSslCertificate::fromData(bytes, QSsl::Der);
    found.removeIf([](const QSslCertificate &certificate) { return certificate.isNull(); });
    if (found.isEmpty())
        return fail(ErrorCode::NotRecognised, {}, path);
    return found;
}

TlsWatch::TlsWatch(QNetworkAccessManager &manager, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_clock(clock)
{
    connect(&manager, &QNetworkAccessManager::encrypted, this, &TlsWatch::take);
}

TlsWatch::~TlsWatch() = default;

void TlsWatch::trustAlso(const QList<QSslCertificate> &authorities)
{
    if (authorities == m_own)
        return;
    m_own = authorities;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    // A list of one's own ends the loading on demand, so the system's have to be in it.
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    QSslConfiguration::setDefaultConfiguration(configuration);
    m_manager.clearConnectionCache();
}

std::optional<TlsDetails> TlsWatch::of(const QString &host) const
{
    const auto found = m_details.constFind(host);
    return found == m_details.cend() ? std::nullopt : std::optional(*found);
}

void TlsWatch::take(QNetworkReply *reply)
{
    const QSslConfiguration tls = reply->sslConfiguration();
    const QList<QSslCertificate> chain = tls.peerCertificateChain();
    TlsDetails details;
    details.host = reply->url().host();
    details.protocol = protocolName(tls.sessionProtocol());
    details.cipher = tls.sessionCipher().name();
    details.privateAuthority = isSignedBy(m_own, chain);
    details.since = m_clock.now();
    for (const QSslCertificate &certificate : chain)
        details.chain.append({nameOf(certificate, false), nameOf(certificate, true),
                              certificate.expiryDate().toUTC(), certificate.toDer()});
    m_details.insert(details.host, details);
    Q_EMIT changed(details.host);
}

} // namespace sekisho::net
