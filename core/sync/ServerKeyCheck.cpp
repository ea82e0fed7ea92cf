// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/ServerKeyCheck.h"

#include "core/pki/Reader.h"

#include <algorithm>

namespace sekisho::sync {

using namespace Qt::Literals::StringLiterals;
using api::mist::WriteProblem;

namespace {

bool isTyped(const QJsonObject &item)
{
    return !api::mist::draftSecretId(item.value("key"_L1)).isEmpty() ||
           !api::mist::draftSecretId(item.value("password"_L1)).isEmpty();
}

/// Whether one of the certificates has this public key.
bool isOf(const QByteArray &spkiSha256, const QList<QByteArray> &certificates)
{
    return std::any_of(certificates.begin(), certificates.end(), [&](const QByteArray &der) {
        const Result<pki::CertificateDetails> details = pki::readCertificateDetails(der);
        return details && details->spkiSha256 == spkiSha256;
    });
}

/// The key may be a good one all the same.
bool cannotBeJudged(const pki::ReadResult &read)
{
    return std::any_of(read.problems.begin(), read.problems.end(), [](const pki::Problem &problem) {
        return problem.error.code == ErrorCode::LimitExceeded ||
               problem.error.code == ErrorCode::UnsupportedKey;
    });
}

} // namespace

QList<WriteProblem> typedKeyProblems(const ItemKey &itemKey, const QJsonObject &item,
                                     const FreshState &fresh, const Secret &digestKey,
                                     const TypedSecrets &typed)
{
    if (itemKey.type != ItemType::ServerCertificate || !isTyped(item))
        return {};
    constexpr auto kSetting = api::mist::Kind::Setting;
    const ItemMap raw = api::mist::itemsOf({{kSetting, fresh.raw.value(kSetting)}});
    QStringList missing;
    const QJsonObject real = api::mist::withSecrets(
            itemKey.type, item, raw.value(itemKey), digestKey,
            [&typed](const QString &id) { return typed.value(id); }, &missing);
    if (!missing.isEmpty())
        return {};
    const Secret key = Secret::fromString(real.value("key"_L1).toString());
    const Secret password = Secret::fromString(real.value("password"_L1).toString());
    pki::ReadOptions options;
    if (!password.isEmpty())
        options.passwords = {&password};
    const pki::ReadResult read = pki::readObjects(key.reveal(), options);
    if (cannotBeJudged(read))
        return {};
    const auto found = std::find_if(read.items.begin(), read.items.end(), [](const pki::Item &one) {
        return one.key && one.type == pki::ItemType::PrivateKey;
    });
    if (found == read.items.end())
        return {{u"private-key"_s, u"key"_s, {}}};
    if (found->key->spkiSha256.isEmpty())
        return {{password.isEmpty() ? u"required"_s : u"key-password"_s, u"password"_s, {}}};
    const QList<QByteArray> certificates =
            api::mist::certificatesOf(real.value("cert"_L1).toString());
    if (certificates.isEmpty() || isOf(found->key->spkiSha256, certificates))
        return {};
    return {{u"key-mismatch"_s, u"key"_s, {}}};
}

} // namespace sekisho::sync
