// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/verify/DirectVerify.h"

#include <openssl/err.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <ctime>

namespace sekisho::test {

namespace {

template <auto Decode>
auto decoded(const QByteArray &der)
{
    const auto *p = reinterpret_cast<const unsigned char *>(der.constData());
    return Decode(nullptr, &p, long(der.size()));
}

void setOptions(X509_VERIFY_PARAM *param, const pki::VerifyOptions &options)
{
    using pki::Purpose;
    if (options.purpose == Purpose::Server || options.purpose == Purpose::EapServer)
        X509_VERIFY_PARAM_set_purpose(param, X509_PURPOSE_SSL_SERVER);
    if (options.purpose == Purpose::Client || options.purpose == Purpose::EapClient)
        X509_VERIFY_PARAM_set_purpose(param, X509_PURPOSE_SSL_CLIENT);
    unsigned long flags = 0;
    if (options.partialChain)
        flags |= X509_V_FLAG_PARTIAL_CHAIN;
    if (options.explicitPolicy)
        flags |= X509_V_FLAG_EXPLICIT_POLICY;
    if (options.inhibitAny)
        flags |= X509_V_FLAG_INHIBIT_ANY;
    if (options.inhibitMapping)
        flags |= X509_V_FLAG_INHIBIT_MAP;
    if (options.crlCheck != pki::CrlCheck::None)
        flags |= X509_V_FLAG_CRL_CHECK | X509_V_FLAG_EXTENDED_CRL_SUPPORT | X509_V_FLAG_USE_DELTAS;
    if (options.crlCheck == pki::CrlCheck::Chain)
        flags |= X509_V_FLAG_CRL_CHECK_ALL;
    if (options.time)
        X509_VERIFY_PARAM_set_time(param, std::time_t(options.time->toSecsSinceEpoch()));
    else
        flags |= X509_V_FLAG_NO_CHECK_TIME;
    X509_VERIFY_PARAM_set_flags(param, flags);
    if (options.maxDepth >= 0)
        X509_VERIFY_PARAM_set_depth(param, options.maxDepth);
    X509_VERIFY_PARAM_set_auth_level(param, options.authLevel);
    for (const pki::WantedName &name : options.names) {
        const QByteArray value = name.value.toUtf8();
        if (name.kind == pki::WantedName::Kind::Dns)
            X509_VERIFY_PARAM_set1_host(param, value.constData(), size_t(value.size()));
        else if (name.kind == pki::WantedName::Kind::Ip)
            X509_VERIFY_PARAM_set1_ip_asc(param, value.constData());
        else
            X509_VERIFY_PARAM_set1_email(param, value.constData(), size_t(value.size()));
    }
    QStringList policies = options.policies;
    if (policies.isEmpty() && options.explicitPolicy)
        policies.append(QStringLiteral("2.5.29.32.0"));
    if (!policies.isEmpty())
        X509_VERIFY_PARAM_set_flags(param, X509_V_FLAG_POLICY_CHECK);
    for (const QString &oid : policies)
        X509_VERIFY_PARAM_add0_policy(param, OBJ_txt2obj(oid.toLatin1().constData(), 1));
}

} // namespace

DirectAnswer directVerify(const QByteArray &leaf, const pki::TrustMaterial &material,
                          const pki::VerifyOptions &options)
{
    X509_STORE *store = X509_STORE_new();
    for (const QByteArray &der : material.trusted) {
        X509 *certificate = decoded<d2i_X509>(der);
        if (certificate)
            X509_STORE_add_cert(store, certificate);
        X509_free(certificate);
    }
    // Not into the store, where OpenSSL looks by the name of the certificate's issuer only and
    // finds no indirect ones; `openssl verify -CRLfile` does likewise.
    STACK_OF(X509_CRL) *crls = sk_X509_CRL_new_null();
    for (const QByteArray &der : material.crls) {
        if (X509_CRL *crl = decoded<d2i_X509_CRL>(der))
            sk_X509_CRL_push(crls, crl);
    }
    STACK_OF(X509) *untrusted = sk_X509_new_null();
    for (const QByteArray &der : material.untrusted) {
        if (X509 *certificate = decoded<d2i_X509>(der))
            sk_X509_push(untrusted, certificate);
    }
    X509_VERIFY_PARAM *param = X509_VERIFY_PARAM_new();
    setOptions(param, options);
    X509_STORE_set1_param(store, param);
    X509 *subject = decoded<d2i_X509>(leaf);
    DirectAnswer answer;
    X509_STORE_CTX *context = X509_STORE_CTX_new();
    if (subject && X509_STORE_CTX_init(context, store, subject, untrusted) == 1) {
        X509_STORE_CTX_set0_crls(context, crls);
        answer.valid = X509_verify_cert(context) == 1;
        answer.error = X509_STORE_CTX_get_error(context);
    }
    X509_STORE_CTX_free(context);
    X509_VERIFY_PARAM_free(param);
    X509_free(subject);
    sk_X509_pop_free(untrusted, X509_free);
    sk_X509_CRL_pop_free(crls, X509_CRL_free);
    X509_STORE_free(store);
    ERR_clear_error();
    return answer;
}

} // namespace sekisho::test
