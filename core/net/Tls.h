// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QObject>
#include <QSslCertificate>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace sekisho::net {

/// One certificate of a connection, as far as a person wants to know it.
struct TlsCertificate
{
    QString subject; ///< common name, or the organization
    QString issuer;
    QDateTime notAfter;
    QByteArray der;
};

/// How the connection to a host is protected.
struct TlsDetails
{
    QString host;
    QString protocol;            ///< "TLS 1.3"
    QString cipher;              ///< "TLS_AES_256_GCM_SHA384"
    QList<TlsCertificate> chain; ///< the server's first
    /// An authority that only this computer was told to trust signed it: somebody between here and
    /// the cloud reads along, as proxies of companies do.
    bool privateAuthority = false;
    QDateTime since; ///< when the connection was made
};

/// The certificates in a file, PEM or DER. FileUnreadable, FileTooLarge, NotRecognised.
Result<QList<QSslCertificate>> readAuthorities(const QString &path);
/// Whom an access manager trusts, and how its connections are protected: the newest of each host.
class TlsWatch : public QObject
{
    Q_OBJECT
public:
    TlsWatch(QNetworkAccessManager &manager, Clock &clock, QObject *parent = nullptr);
    ~TlsWatch() override;

    /// From now on every connection of this process trusts these beside what the system trusts; an
    /// empty list goes back to the system alone. Open connections are given up.
    void trustAlso(const QList<QSslCertificate> &authorities);

    /// Nothing until there was a connection.
    std::optional<TlsDetails> of(const QString &host) const;

Q_SIGNALS:
    void changed(const QString &host);

private:
    void take(QNetworkReply *reply);

    QNetworkAccessManager &m_manager;
    Clock &m_clock;
    QList<QSslCertificate> m_own;
    QMap<QString, TlsDetails> m_details;
};

} // namespace sekisho::net
