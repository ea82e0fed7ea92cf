// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/pki/CertificateBuilder.h"

#include <optional>

namespace sekisho::pki {

/// "rsa-2048", "rsa-3072", "rsa-4096", "ec-p256", "ec-p384", "ec-p521", "ed25519".
QString keyKindName(SigningKey::Kind kind);
std::optional<SigningKey::Kind> keyKindByName(const QString &name);
/// In the order of a list to choose from.
QList<SigningKey::Kind> keyKinds();

enum class RequestProfile {
    MistRadiusServer, ///< key usage, serverAuth, the common name also as dNSName if it is a host's
    Client,           ///< key usage, clientAuth
    Plain             ///< subject and alternative names only; the CA decides
};
/// "mist-radius-server", "client", "plain".
QString requestProfileName(RequestProfile profile);
std::optional<RequestProfile> requestProfileByName(const QString &name);
QList<RequestProfile> requestProfiles();

/// What a certificate request is to ask for.
struct RequestDescription
{
    RequestProfile profile = RequestProfile::MistRadiusServer;
    SigningKey::Kind key = SigningKey::Kind::Rsa3072;
    /// In order of encoding: {"C","JP"}, {"CN","radius.example.jp"}. Empty values are left out.
    QList<QPair<QString, QString>> subject;
    /// `type` is "dns", "ip", "email", "upn" or "uri".
    QList<GeneralName> alternativeNames;
};

/// Something about a description that stands in the way, or that may.
struct RequestFinding
{
    /// Errors: "no-subject", "bad-country", "bad-attribute", "too-long", "no-dns-name",
    /// "bad-dns-name", "bad-ip", "bad-email", "bad-upn", "bad-uri", "bad-type", and for a RADIUS
    /// server "wildcard". Others: "wildcard", "ed25519" (no supplicant takes it), "no-client-name",
    /// "converted-to-ace", "cn-as-dns" (of a RADIUS server: the common name is added as dNSName).
    QString code;
    QString value; ///< what it is about
    bool isError = true;
};
QList<RequestFinding> checkRequest(const RequestDescription &description);

/// What the profile makes of the description; for a CSR, without dates. Alternative names in
/// OpenSSL's conf form, the common name of a RADIUS server added as dNSName where it is a host name
/// with a dot.
CertificateTemplate requestTemplate(const RequestDescription &description);
/// PKCS#10 DER. InvalidArgument with the first error's code and value.
Result<QByteArray> makeRequest(const RequestDescription &description, const SigningKey &key);

/// The same request as a configuration for `openssl req -new -config …`, ASCII or UTF-8.
QString opensslConfig(const RequestDescription &description);
/// The commands that make key and request from it, one a line. File names are quoted for a POSIX
/// shell where that is needed.
QString opensslCommands(const RequestDescription &description, const QString &configFile,
                        const QString &keyFile, const QString &requestFile);

/// A self-signed CA for labs: "TEST" in common name and unit, kTestCaDays long, path length 0. It
/// must not be trusted by anything that matters.
struct TestCa
{
    QByteArray certificate; ///< DER
    SigningKey key;
};
inline constexpr int kTestCaDays = 30;
/// `name` goes behind "TEST " in the common name. Cancelled, Internal, InvalidArgument.
Result<TestCa> makeTestCa(const QString &name, SigningKey::Kind kind, const QDateTime &now,
                          const CancelToken &cancel = {});
/// A certificate from it for the key `spki`, valid as long as the CA. DER.
Result<QByteArray> issueFromTestCa(const TestCa &ca, const RequestDescription &description,
                                   QByteArrayView spki, const QDateTime &now);

} // namespace sekisho::pki
