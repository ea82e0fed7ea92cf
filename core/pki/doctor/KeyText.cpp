// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/doctor/KeyText.h"

#include "core/pki/CertificateBuilder.h"
#include "core/pki/OpenSslHandles.h"
#include "core/pki/PemText.h"
#include "core/pki/doctor/BundleDoctor.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::doctor {

using namespace pki;

namespace {

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

Secret pemOf(const QString &label, const PemBody &body)
{
    constexpr qsizetype kLine = 64; // RFC 7468 2
    const QByteArray name = label.toLatin1();
    QByteArray base64 = body.der.toBase64();
    QByteArray pem;
    // At once: a growing array would leave copies behind.
    pem.reserve(base64.size() + base64.size() / kLine + 2 * name.size() + 512);
    pem += "-----BEGIN " + name + "-----\n";
    for (const auto &[header, value] : body.headers)
        pem += header + ": " + value + '\n';
    if (!body.headers.isEmpty())
        pem += '\n';
    for (qsizetype i = 0; i < base64.size(); i += kLine) {
        pem.append(base64.constData() + i, std::min(kLine, base64.size() - i));
        pem += '\n';
    }
    pem += "-----END " + name + "-----\n";
    wipe(base64);
    return Secret(std::move(pem));
}

/// The block that begins where the item was found.
Secret sameBlock(const Item &item, QByteArrayView input)
{
    QList<Repair> repairs;
    const InputText map(input, repairs);
    PemMarkers markers(map.bytes());
    for (PemMarker marker = markers.next(); marker.found; marker = markers.next()) {
        if (!marker.begin || map.inputOffset(marker.start) != item.offset)
            continue;
        const PemMarker end = markers.next();
        PemBody body =
                decodePemBody(map.bytes(), marker.end, end.found ? end.start : map.bytes().size());
        Secret pem = body.der.isEmpty() ? Secret() : pemOf(item.label, body);
        wipe(body.der);
        return pem;
    }
    return {};
}

} // namespace

Secret privateKeyPem(const Secret &pkcs8)
{
    PemBody body;
    body.der = pkcs8.reveal().toByteArray();
    Secret pem = pemOf(u"PRIVATE KEY"_s, body);
    wipe(body.der);
    return pem;
}

Secret keyText(const Item &item, QByteArrayView input, const Secret &password)
{
    const bool isPem = item.container.isEmpty() && item.label.endsWith("PRIVATE KEY"_L1) &&
                       !item.label.startsWith("OPENSSH"_L1);
    if (isPem) {
        Secret same = sameBlock(item, input);
        if (!same.isEmpty())
            return same;
    }
    if (!item.keyDer)
        return {};
    const auto key = SigningKey::fromPkcs8(*item.keyDer);
    if (!key)
        return {};
    return item.key && item.key->encrypted && !password.isEmpty() ? key->toPem(password)
                                                                  : key->toPem();
}

} // namespace sekisho::doctor
