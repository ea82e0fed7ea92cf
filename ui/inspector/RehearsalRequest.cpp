// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/RehearsalRequest.h"

#include "core/pki/ThreadCleanup.h"

namespace sekisho::ui {

namespace {

/// Of several keys the one of the first certificate; of none that fits the only one there is, so
/// that the rehearsal says what is wrong with it.
std::shared_ptr<const Secret> keyFor(const QList<QByteArray> &certificates,
                                     const QList<pki::Item> &keys)
{
    if (certificates.isEmpty() || keys.isEmpty())
        return nullptr;
    const auto leaf = pki::readCertificateDetails(certificates.first());
    for (const pki::Item &key : keys) {
        if (leaf && key.key && key.key->spkiSha256 == leaf->spkiSha256)
            return key.keyDer;
    }
    return keys.size() == 1 ? keys.first().keyDer : nullptr;
}

} // namespace

Result<pki::RehearsalResult> RehearsalRequest::run() const
{
    const pki::ThreadCleanup cleanup;
    pki::RehearsalSetup complete = setup;
    complete.serverKey = keyFor(setup.serverCertificates, serverKeys);
    complete.clientKey = keyFor(setup.clientCertificates, clientKeys);
    return pki::rehearse(complete);
}

QList<QByteArray> RehearsalRequest::certificatesOf(const ObjectChoice &choice)
{
    QList<QByteArray> ders;
    for (const pki::Item &item : choice.items) {
        if (item.type == pki::ItemType::Certificate)
            ders.append(item.der);
    }
    return ders;
}

QList<pki::Item> RehearsalRequest::keysOf(const ObjectChoice &choice)
{
    QList<pki::Item> keys;
    for (const pki::Item &item : choice.items) {
        if (item.type == pki::ItemType::PrivateKey && item.keyDer)
            keys.append(item);
    }
    return keys;
}

} // namespace sekisho::ui
