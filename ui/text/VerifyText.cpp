// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/VerifyText.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

struct Row
{
    const char *code;
    const char *words;
};

template <std::size_t N>
const char *wordsFor(const std::array<Row, N> &rows, const QString &code)
{
    for (const Row &row : rows) {
        if (code == QLatin1StringView(row.code))
            return row.words;
    }
    return nullptr;
}

} // namespace

QString VerifyText::chainReason(const QString &code)
{
    static constexpr std::array kRows = {
            Row{"ok", QT_TR_NOOP("The chain is valid")},
            Row{"unspecified", QT_TR_NOOP("OpenSSL gives no reason")},
            Row{"unable-to-get-issuer-cert",
                QT_TR_NOOP("The chain ends at a trusted certificate that is not a root, and its "
                           "issuer is not there")},
            Row{"unable-to-get-issuer-cert-locally",
                QT_TR_NOOP("The issuer is not among the open or trusted certificates")},
            Row{"unable-to-verify-leaf-signature",
                QT_TR_NOOP("There is no issuer to verify the signature with")},
            Row{"unable-to-decrypt-cert-signature",
                QT_TR_NOOP("The signature cannot be decrypted")},
            Row{"unable-to-decode-issuer-public-key",
                QT_TR_NOOP("The issuer's public key cannot be read")},
            Row{"no-issuer-public-key", QT_TR_NOOP("The issuer has no usable public key")},
            Row{"cert-signature-failure",
                QT_TR_NOOP("The name fits, but the signature was not made with this key")},
            Row{"cert-not-yet-valid", QT_TR_NOOP("It is not yet valid on that date")},
            Row{"cert-has-expired", QT_TR_NOOP("It has expired on that date")},
            Row{"error-in-cert-not-before-field",
                QT_TR_NOOP("The beginning of its validity cannot be read")},
            Row{"error-in-cert-not-after-field",
                QT_TR_NOOP("The end of its validity cannot be read")},
            Row{"out-of-mem", QT_TR_NOOP("There was not enough memory")},
            Row{"depth-zero-self-signed-cert",
                QT_TR_NOOP("It is self-signed and not trusted itself")},
            Row{"self-signed-cert-in-chain",
                QT_TR_NOOP("The chain ends at a root that is not trusted")},
            Row{"cert-chain-too-long", QT_TR_NOOP("The chain is longer than allowed")},
            Row{"path-length-exceeded", QT_TR_NOOP("There are more certificate authorities below "
                                                   "it than its path length allows")},
            Row{"invalid-purpose",
                QT_TR_NOOP("It is not allowed for this purpose (key usage or extended key usage)")},
            Row{"cert-untrusted", QT_TR_NOOP("It is not trusted for this purpose")},
            Row{"cert-rejected", QT_TR_NOOP("It is marked as rejected for this purpose")},
            Row{"subject-issuer-mismatch",
                QT_TR_NOOP("The key identifier fits, but its subject is not the issuer's name")},
            Row{"akid-skid-mismatch",
                QT_TR_NOOP("The key identifiers differ: another key of the same name")},
            Row{"akid-issuer-serial-mismatch",
                QT_TR_NOOP("The authority key identifier names another issuer and serial number")},
            Row{"keyusage-no-certsign",
                QT_TR_NOOP("Its key usage does not allow signing certificates")},
            Row{"invalid-ca", QT_TR_NOOP("It is not a certificate authority")},
            Row{"invalid-non-ca", QT_TR_NOOP("It is a certificate authority where none may be")},
            Row{"unhandled-critical-extension",
                QT_TR_NOOP("It has a critical extension that is not understood")},
            Row{"invalid-extension",
                QT_TR_NOOP("An extension is malformed or contradicts another")},
            Row{"path-loop", QT_TR_NOOP("The chain runs in a circle")},
            Row{"hostname-mismatch", QT_TR_NOOP("The DNS name does not match")},
            Row{"email-mismatch", QT_TR_NOOP("The e-mail address does not match")},
            Row{"ip-address-mismatch", QT_TR_NOOP("The IP address does not match")},
            Row{"ee-key-too-small", QT_TR_NOOP("Its key is too weak for the OpenSSL level")},
            Row{"ca-key-too-small",
                QT_TR_NOOP(
                        "The key of the certificate authority is too weak for the OpenSSL level")},
            Row{"ca-md-too-weak",
                QT_TR_NOOP("The signature's digest is too weak for the OpenSSL level")},
            Row{"unsupported-signature-algorithm",
                QT_TR_NOOP("The signature algorithm is not supported")},
            Row{"signature-algorithm-mismatch",
                QT_TR_NOOP("The signature algorithm does not belong to the issuer's key")},
            Row{"limit-exceeded", QT_TR_NOOP("There is more than is looked at")},
            Row{"no-anchor-behind",
                QT_TR_NOOP("It issued the certificate, but leads to no trusted root")},
            Row{"not-an-anchor", QT_TR_NOOP("It is a root, but not in the chosen trust set")},
            Row{"malformed", QT_TR_NOOP("It cannot be decoded")},
    };
    const char *words = wordsFor(kRows, code);
    return words ? tr(words) : QString();
}

QString VerifyText::extensionReason(const QString &code)
{
    static constexpr std::array kRows = {
            Row{"no-explicit-policy",
                QT_TR_NOOP("No acceptable certificate policy applies to the whole chain")},
            Row{"invalid-policy-extension",
                QT_TR_NOOP("A policy extension is malformed or inconsistent")},
            Row{"permitted-violation",
                QT_TR_NOOP("A name lies outside the permitted names of a certificate authority")},
            Row{"excluded-violation",
                QT_TR_NOOP("A name lies within the excluded names of a certificate authority")},
            Row{"subtree-minmax",
                QT_TR_NOOP("The name constraints use minimum or maximum, which is not supported")},
            Row{"unsupported-constraint-type",
                QT_TR_NOOP("The name constraints are of a kind that is not supported")},
            Row{"unsupported-constraint-syntax", QT_TR_NOOP("The name constraints cannot be read")},
            Row{"unsupported-name-syntax",
                QT_TR_NOOP("A name cannot be compared with the name constraints")},
            Row{"unsupported-extension-feature",
                QT_TR_NOOP("An extension uses a feature that is not supported")},
            Row{"unnested-resource",
                QT_TR_NOOP("Its address resources are not contained in the issuer's")},
            Row{"proxy-certificates-not-allowed", QT_TR_NOOP("It is a proxy certificate")},
            Row{"keyusage-no-digital-signature",
                QT_TR_NOOP("Its key usage lacks digitalSignature")},
            Row{"pathlen-invalid-for-non-ca",
                QT_TR_NOOP("It has a path length without being a certificate authority")},
            Row{"pathlen-without-ku-key-cert-sign",
                QT_TR_NOOP("It has a path length without keyCertSign")},
            Row{"ku-key-cert-sign-invalid-for-non-ca",
                QT_TR_NOOP("It has keyCertSign without being a certificate authority")},
            Row{"issuer-name-empty", QT_TR_NOOP("The issuer's name is empty")},
            Row{"subject-name-empty", QT_TR_NOOP("The subject is empty")},
            Row{"missing-authority-key-identifier",
                QT_TR_NOOP("The authority key identifier is missing")},
            Row{"missing-subject-key-identifier",
                QT_TR_NOOP("The subject key identifier is missing")},
            Row{"empty-subject-alt-name", QT_TR_NOOP("The subject alternative name is empty")},
            Row{"empty-subject-san-not-critical",
                QT_TR_NOOP(
                        "The subject is empty and the subject alternative name is not critical")},
            Row{"ca-bcons-not-critical", QT_TR_NOOP("Basic constraints are not critical")},
            Row{"authority-key-identifier-critical",
                QT_TR_NOOP("The authority key identifier is critical")},
            Row{"subject-key-identifier-critical",
                QT_TR_NOOP("The subject key identifier is critical")},
            Row{"ca-cert-missing-key-usage",
                QT_TR_NOOP("The certificate authority has no key usage")},
            Row{"extensions-require-version-3",
                QT_TR_NOOP("It has extensions without being version 3")},
            Row{"ec-key-explicit-params",
                QT_TR_NOOP("The key spells out its curve instead of naming it")},
            Row{"signature-algorithm-inconsistency",
                QT_TR_NOOP("The two places that name the signature algorithm differ")},
    };
    const char *words = wordsFor(kRows, code);
    return words ? tr(words) : QString();
}

QString VerifyText::revocationCode(const QString &code)
{
    static constexpr std::array kRows = {
            Row{"cert-revoked", QT_TR_NOOP("It has been revoked")},
            Row{"unable-to-get-crl", QT_TR_NOOP("There is no CRL for it")},
            Row{"unable-to-get-crl-issuer", QT_TR_NOOP("The issuer of the CRL is not there")},
            Row{"unable-to-decrypt-crl-signature",
                QT_TR_NOOP("The signature of the CRL cannot be decrypted")},
            Row{"crl-signature-failure",
                QT_TR_NOOP("The CRL was not signed with the issuer's key")},
            Row{"crl-not-yet-valid", QT_TR_NOOP("The CRL is from after that date")},
            Row{"crl-has-expired", QT_TR_NOOP("The CRL is out of date")},
            Row{"error-in-crl-last-update-field", QT_TR_NOOP("The date of the CRL cannot be read")},
            Row{"error-in-crl-next-update-field",
                QT_TR_NOOP("The next update of the CRL cannot be read")},
            Row{"keyusage-no-crl-sign",
                QT_TR_NOOP("The issuer's key usage does not allow signing CRLs")},
            Row{"unhandled-critical-crl-extension",
                QT_TR_NOOP("The CRL has a critical extension that is not understood")},
            Row{"different-crl-scope",
                QT_TR_NOOP("The CRL does not cover this kind of certificate")},
            Row{"crl-path-validation-error",
                QT_TR_NOOP("The issuer of the CRL cannot be verified")},
            Row{"no-revocation-data", QT_TR_NOOP("No CRL and no OCSP response for it is open")},
            Row{"other-issuer", QT_TR_NOOP("The CRL belongs to another issuer")},
            Row{"other-certificate", QT_TR_NOOP("The OCSP response is about another certificate")},
            Row{"ocsp-unsuccessful", QT_TR_NOOP("The OCSP responder could not answer")},
            Row{"ocsp-signer-not-authorised",
                QT_TR_NOOP("The OCSP response was not signed by the issuer or a responder of its")},
            Row{"ocsp-status-unknown",
                QT_TR_NOOP("The OCSP responder does not know the certificate")},
            Row{"ocsp-not-yet-valid", QT_TR_NOOP("The OCSP response is from after that date")},
            Row{"ocsp-has-expired", QT_TR_NOOP("The OCSP response is out of date")},
    };
    const char *words = wordsFor(kRows, code);
    return words ? tr(words) : QString();
}

QString VerifyText::reason(const QString &code)
{
    for (const auto part : {chainReason, extensionReason, revocationCode}) {
        if (const QString words = part(code); !words.isEmpty())
            return words;
    }
    return code;
}

QString VerifyText::reasons(const QStringList &codes)
{
    QStringList words;
    for (const QString &code : codes)
        words.append(reason(code));
    //: between phrases that say what is wrong
    return words.join(tr("; "));
}

QString VerifyText::purpose(const QString &code)
{
    static constexpr std::array kRows = {
            Row{"any", QT_TR_NOOP("Any")},
            Row{"server", QT_TR_NOOP("TLS server")},
            Row{"client", QT_TR_NOOP("TLS client")},
            Row{"eap-server", QT_TR_NOOP("EAP server (RADIUS)")},
            Row{"eap-client", QT_TR_NOOP("EAP client")},
    };
    const char *words = wordsFor(kRows, code);
    return words ? tr(words) : code;
}

QString VerifyText::revocationReason(int reason)
{
    // In the order of RFC 5280 5.3.1; 7 is not used.
    static constexpr std::array<const char *, 11> kWords = {
            QT_TR_NOOP("unspecified"),
            QT_TR_NOOP("key compromised"),
            QT_TR_NOOP("certificate authority compromised"),
            QT_TR_NOOP("affiliation changed"),
            QT_TR_NOOP("superseded"),
            QT_TR_NOOP("no longer used"),
            QT_TR_NOOP("on hold"),
            nullptr,
            QT_TR_NOOP("removed from the CRL"),
            QT_TR_NOOP("privilege withdrawn"),
            QT_TR_NOOP("attribute authority compromised"),
    };
    if (reason < 0 || reason >= static_cast<int>(kWords.size()))
        return {};
    const char *words = kWords[static_cast<std::size_t>(reason)];
    return words ? tr(words) : QString();
}

} // namespace sekisho::ui
