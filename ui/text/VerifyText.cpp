// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/VerifyText.h"

#include "ui/text/CodeWords.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

} // namespace

QString VerifyText::chainReason(const QString &code)
{
    static constexpr std::array kRows = {
            CodeWords{"ok", QT_TR_NOOP("The chain is valid")},
            CodeWords{"unspecified", QT_TR_NOOP("OpenSSL gives no reason")},
            CodeWords{"unable-to-get-issuer-cert",
                      QT_TR_NOOP(
                              "The chain ends at a trusted certificate that is not a root, and its "
                              "issuer is not there")},
            CodeWords{"unable-to-get-issuer-cert-locally",
                      QT_TR_NOOP("The issuer is not among the open or trusted certificates")},
            CodeWords{"unable-to-verify-leaf-signature",
                      QT_TR_NOOP("There is no issuer to verify the signature with")},
            CodeWords{"unable-to-decrypt-cert-signature",
                      QT_TR_NOOP("The signature cannot be decrypted")},
            CodeWords{"unable-to-decode-issuer-public-key",
                      QT_TR_NOOP("The issuer's public key cannot be read")},
            CodeWords{"no-issuer-public-key", QT_TR_NOOP("The issuer has no usable public key")},
            CodeWords{"cert-signature-failure",
                      QT_TR_NOOP("The name fits, but the signature was not made with this key")},
            CodeWords{"cert-not-yet-valid", QT_TR_NOOP("It is not yet valid on that date")},
            CodeWords{"cert-has-expired", QT_TR_NOOP("It has expired on that date")},
            CodeWords{"error-in-cert-not-before-field",
                      QT_TR_NOOP("The beginning of its validity cannot be read")},
            CodeWords{"error-in-cert-not-after-field",
                      QT_TR_NOOP("The end of its validity cannot be read")},
            CodeWords{"out-of-mem", QT_TR_NOOP("There was not enough memory")},
            CodeWords{"depth-zero-self-signed-cert",
                      QT_TR_NOOP("It is self-signed and not trusted itself")},
            CodeWords{"self-signed-cert-in-chain",
                      QT_TR_NOOP("The chain ends at a root that is not trusted")},
            CodeWords{"cert-chain-too-long", QT_TR_NOOP("The chain is longer than allowed")},
            CodeWords{"path-length-exceeded",
                      QT_TR_NOOP("There are more certificate authorities below "
                                 "it than its path length allows")},
            CodeWords{"invalid-purpose", QT_TR_NOOP("It is not allowed for this purpose (key usage "
                                                    "or extended key usage)")},
            CodeWords{"cert-untrusted", QT_TR_NOOP("It is not trusted for this purpose")},
            CodeWords{"cert-rejected", QT_TR_NOOP("It is marked as rejected for this purpose")},
            CodeWords{"subject-issuer-mismatch",
                      QT_TR_NOOP(
                              "The key identifier fits, but its subject is not the issuer's name")},
            CodeWords{"akid-skid-mismatch",
                      QT_TR_NOOP("The key identifiers differ: another key of the same name")},
            CodeWords{
                    "akid-issuer-serial-mismatch",
                    QT_TR_NOOP(
                            "The authority key identifier names another issuer and serial number")},
            CodeWords{"keyusage-no-certsign",
                      QT_TR_NOOP("Its key usage does not allow signing certificates")},
            CodeWords{"invalid-ca", QT_TR_NOOP("It is not a certificate authority")},
            CodeWords{"invalid-non-ca",
                      QT_TR_NOOP("It is a certificate authority where none may be")},
            CodeWords{"unhandled-critical-extension",
                      QT_TR_NOOP("It has a critical extension that is not understood")},
            CodeWords{"invalid-extension",
                      QT_TR_NOOP("An extension is malformed or contradicts another")},
            CodeWords{"path-loop", QT_TR_NOOP("The chain runs in a circle")},
            CodeWords{"hostname-mismatch", QT_TR_NOOP("The DNS name does not match")},
            CodeWords{"email-mismatch", QT_TR_NOOP("The e-mail address does not match")},
            CodeWords{"ip-address-mismatch", QT_TR_NOOP("The IP address does not match")},
            CodeWords{"ee-key-too-small", QT_TR_NOOP("Its key is too weak for the OpenSSL level")},
            CodeWords{"ca-key-too-small", QT_TR_NOOP("The key of the certificate authority is too "
                                                     "weak for the OpenSSL level")},
            CodeWords{"ca-md-too-weak",
                      QT_TR_NOOP("The signature's digest is too weak for the OpenSSL level")},
            CodeWords{"unsupported-signature-algorithm",
                      QT_TR_NOOP("The signature algorithm is not supported")},
            CodeWords{"signature-algorithm-mismatch",
                      QT_TR_NOOP("The signature algorithm does not belong to the issuer's key")},
            CodeWords{"limit-exceeded", QT_TR_NOOP("There is more than is looked at")},
            CodeWords{"no-anchor-behind",
                      QT_TR_NOOP("It issued the certificate, but leads to no trusted root")},
            CodeWords{"not-an-anchor", QT_TR_NOOP("It is a root, but not in the chosen trust set")},
            CodeWords{"malformed", QT_TR_NOOP("It cannot be decoded")},
    };
    const char *words = wordsFor(kRows, code);
    return words ? tr(words) : QString();
}

QString VerifyText::extensionReason(const QString &code)
{
    static constexpr std::array kRows = {
            CodeWords{"no-explicit-policy",
                      QT_TR_NOOP("No acceptable certificate policy applies to the whole chain")},
            CodeWords{"invalid-policy-extension",
                      QT_TR_NOOP("A policy extension is malformed or inconsistent")},
            CodeWords{
                    "permitted-violation",
                    QT_TR_NOOP(
                            "A name lies outside the permitted names of a certificate authority")},
            CodeWords{
                    "excluded-violation",
                    QT_TR_NOOP("A name lies within the excluded names of a certificate authority")},
            CodeWords{
                    "subtree-minmax",
                    QT_TR_NOOP(
                            "The name constraints use minimum or maximum, which is not supported")},
            CodeWords{"unsupported-constraint-type",
                      QT_TR_NOOP("The name constraints are of a kind that is not supported")},
            CodeWords{"unsupported-constraint-syntax",
                      QT_TR_NOOP("The name constraints cannot be read")},
            CodeWords{"unsupported-name-syntax",
                      QT_TR_NOOP("A name cannot be compared with the name constraints")},
            CodeWords{"unsupported-extension-feature",
                      QT_TR_NOOP("An extension uses a feature that is not supported")},
            CodeWords{"unnested-resource",
                      QT_TR_NOOP("Its address resources are not contained in the issuer's")},
            CodeWords{"proxy-certificates-not-allowed", QT_TR_NOOP("It is a proxy certificate")},
            CodeWords{"keyusage-no-digital-signature",
                      QT_TR_NOOP("Its key usage lacks digitalSignature")},
            CodeWords{"pathlen-invalid-for-non-ca",
                      QT_TR_NOOP("It has a path length without being a certificate authority")},
            CodeWords{"pathlen-without-ku-key-cert-sign",
                      QT_TR_NOOP("It has a path length without keyCertSign")},
            CodeWords{"ku-key-cert-sign-invalid-for-non-ca",
                      QT_TR_NOOP("It has keyCertSign without being a certificate authority")},
            CodeWords{"issuer-name-empty", QT_TR_NOOP("The issuer's name is empty")},
            CodeWords{"subject-name-empty", QT_TR_NOOP("The subject is empty")},
            CodeWords{"missing-authority-key-identifier",
                      QT_TR_NOOP("The authority key identifier is missing")},
            CodeWords{"missing-subject-key-identifier",
                      QT_TR_NOOP("The subject key identifier is missing")},
            CodeWords{"empty-subject-alt-name",
                      QT_TR_NOOP("The subject alternative name is empty")},
            CodeWords{"empty-subject-san-not-critical",
                      QT_TR_NOOP("The subject is empty and the subject alternative name is not "
                                 "critical")},
            CodeWords{"ca-bcons-not-critical", QT_TR_NOOP("Basic constraints are not critical")},
            CodeWords{"authority-key-identifier-critical",
                      QT_TR_NOOP("The authority key identifier is critical")},
            CodeWords{"subject-key-identifier-critical",
                      QT_TR_NOOP("The subject key identifier is critical")},
            CodeWords{"ca-cert-missing-key-usage",
                      QT_TR_NOOP("The certificate authority has no key usage")},
            CodeWords{"extensions-require-version-3",
                      QT_TR_NOOP("It has extensions without being version 3")},
            CodeWords{"ec-key-explicit-params",
                      QT_TR_NOOP("The key spells out its curve instead of naming it")},
            CodeWords{"signature-algorithm-inconsistency",
                      QT_TR_NOOP("The two places that name the signature algorithm differ")},
    };
    const char *words = wordsFor(kRows, code);
    return words ? tr(words) : QString();
}

QString VerifyText::revocationCode(const QString &code)
{
    static constexpr std::array kRows = {
            CodeWords{"cert-revoked", QT_TR_NOOP("It has been revoked")},
            CodeWords{"unable-to-get-crl", QT_TR_NOOP("There is no CRL for it")},
            CodeWords{"unable-to-get-crl-issuer", QT_TR_NOOP("The issuer of the CRL is not there")},
            CodeWords{"unable-to-decrypt-crl-signature",
                      QT_TR_NOOP("The signature of the CRL cannot be decrypted")},
            CodeWords{"crl-signature-failure",
                      QT_TR_NOOP("The CRL was not signed with the issuer's key")},
            CodeWords{"crl-not-yet-valid", QT_TR_NOOP("The CRL is from after that date")},
            CodeWords{"crl-has-expired", QT_TR_NOOP("The CRL is out of date")},
            CodeWords{"error-in-crl-last-update-field",
                      QT_TR_NOOP("The date of the CRL cannot be read")},
            CodeWords{"error-in-crl-next-update-field",
                      QT_TR_NOOP("The next update of the CRL cannot be read")},
            CodeWords{"keyusage-no-crl-sign",
                      QT_TR_NOOP("The issuer's key usage does not allow signing CRLs")},
            CodeWords{"unhandled-critical-crl-extension",
                      QT_TR_NOOP("The CRL has a critical extension that is not understood")},
            CodeWords{"different-crl-scope",
                      QT_TR_NOOP("The CRL does not cover this kind of certificate")},
            CodeWords{"crl-path-validation-error",
                      QT_TR_NOOP("The issuer of the CRL cannot be verified")},
            CodeWords{"no-revocation-data",
                      QT_TR_NOOP("No CRL and no OCSP response for it is open")},
            CodeWords{"other-issuer", QT_TR_NOOP("The CRL belongs to another issuer")},
            CodeWords{"other-certificate",
                      QT_TR_NOOP("The OCSP response is about another certificate")},
            CodeWords{"delta-crl-without-base",
                      QT_TR_NOOP("The complete CRL that the delta CRL belongs to is not open")},
            CodeWords{"crl-some-reasons-only",
                      QT_TR_NOOP("The open CRLs list certificates for some reasons only")},
            CodeWords{"ocsp-unsuccessful", QT_TR_NOOP("The OCSP responder could not answer")},
            CodeWords{"ocsp-signer-not-authorised",
                      QT_TR_NOOP("The OCSP response was not signed by the issuer or a responder of "
                                 "its")},
            CodeWords{"ocsp-status-unknown",
                      QT_TR_NOOP("The OCSP responder does not know the certificate")},
            CodeWords{"ocsp-not-yet-valid",
                      QT_TR_NOOP("The OCSP response is from after that date")},
            CodeWords{"ocsp-has-expired", QT_TR_NOOP("The OCSP response is out of date")},
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
            CodeWords{"any", QT_TR_NOOP("Any")},
            CodeWords{"server", QT_TR_NOOP("TLS server")},
            CodeWords{"client", QT_TR_NOOP("TLS client")},
            CodeWords{"eap-server", QT_TR_NOOP("EAP server (RADIUS)")},
            CodeWords{"eap-client", QT_TR_NOOP("EAP client")},
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

QString VerifyText::nameMatcher(const QString &code)
{
    static constexpr std::array kRows = {
            CodeWords{"windows", QT_TR_NOOP("Windows")},
            CodeWords{"apple", QT_TR_NOOP("Apple")},
            CodeWords{"android", QT_TR_NOOP("Android 11 and later")},
            CodeWords{"chromeos", QT_TR_NOOP("ChromeOS")},
            CodeWords{"wpa-domain-match", QT_TR_NOOP("wpa_supplicant, domain_match")},
            CodeWords{"wpa-domain-suffix-match", QT_TR_NOOP("wpa_supplicant, domain_suffix_match")},
            CodeWords{"wpa-altsubject-match", QT_TR_NOOP("wpa_supplicant, altsubject_match")},
            CodeWords{"tls", QT_TR_NOOP("Other TLS clients (RFC 9525)")},
    };
    const char *words = wordsFor(kRows, code);
    return words ? tr(words) : code;
}

QString VerifyText::nameMatch(const QString &code, const QString &name)
{
    static constexpr std::array kRows = {
            //: %1 name in the certificate
            CodeWords{"dns", QT_TR_NOOP("Fits the DNS name %1")},
            CodeWords{"email", QT_TR_NOOP("Fits the e-mail address %1")},
            CodeWords{"uri", QT_TR_NOOP("Fits the URI %1")},
            CodeWords{"cn", QT_TR_NOOP("Fits the Common Name %1; there is no DNS name")},
            CodeWords{"only-in-cn",
                      QT_TR_NOOP("Only the Common Name %1 fits, which is not looked at here")},
            CodeWords{"wildcard-in-cn",
                      QT_TR_NOOP("The Common Name %1 has a wildcard: refused in any case")},
            CodeWords{"case-differs",
                      QT_TR_NOOP("%1 differs in large and small letters, which count here")},
            CodeWords{"mismatch", QT_TR_NOOP("No name in the certificate fits")},
            CodeWords{"no-name", QT_TR_NOOP("The certificate has no name to compare")},
            CodeWords{"not-configured", QT_TR_NOOP("No name is asked for")},
    };
    const char *words = wordsFor(kRows, code);
    if (!words)
        return code;
    const QString text = tr(words);
    return text.contains(u"%1") ? text.arg(name) : text;
}

} // namespace sekisho::ui
