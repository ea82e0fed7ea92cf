// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/StatementText.h"

#include "ui/text/DateText.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

/// What stands in both languages is not for translation.
struct Words
{
    const char *id;
    const char *text;
};

// clang-format off
constexpr Words kStatements[] = {
        // RFC 5280: names
        {"name-dns", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "DNS name %1")},
        {"name-email", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Mail address %1")},
        {"name-uri", "%1"},
        {"name-ip", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "IP address %1")},
        {"name-network", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Network %1")},
        {"name-dirname", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Directory name %1")},
        {"name-rid", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Registered identifier %1")},
        {"name-x400", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "X.400 address, bytes %1")},
        {"name-ediparty", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "EDI party name, bytes %1")},
        {"name-relative", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Name relative to the issuer's, bytes %1")},
        {"name-upn", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "User principal name (UPN) %1")},
        {"name-kerberos", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Kerberos principal %1")},
        {"name-srv", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Service name (SRV) %1")},
        {"name-nai-realm", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Realm for RadSec peers (NAI realm) %1")},
        {"name-xmpp", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "XMPP address %1")},
        {"name-smtp-utf8", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Mail address in UTF-8 %1")},
        {"name-hardware", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Hardware module: type %1, serial number %2")},
        {"name-permanent", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Permanent identifier %1 %2")},
        {"name-object-guid", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Directory object (GUID) %1")},
        {"name-other", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Other name %1: %2")},
        {"object-sid", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Security identifier (SID) of the account %1: strong mapping in Active Directory")},
        // RFC 5280: keys, constraints, pointers
        {"key-id", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Identifier of this key %1")},
        {"issuer-key-id", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Identifier of the issuer's key %1")},
        {"issuer-certificate-of", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "The issuer's certificate was issued by")},
        {"issuer-certificate-serial", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "The issuer's certificate has the serial number %1")},
        {"key-used-from", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "The private key signs from %1")},
        {"key-used-to", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "The private key signs until %1")},
        {"attribute", "%1: %2 (%3)"},
        {"is-ca", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "A certification authority: may sign certificates")},
        {"is-no-ca", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Not a certification authority")},
        {"path-length", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "At most %1 further CA certificates below it")},
        {"names-permitted", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Below it only these names are allowed")},
        {"names-excluded", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Below it these names are not allowed")},
        {"purpose", "%1 (%2)"},
        {"purpose-unnamed", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Purpose without a known name: %1")},
        {"list-at", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Revocation list")},
        {"this-list-at", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "This list is published at")},
        {"only-reasons", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Covers only these reasons: %1")},
        {"list-issuer", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "The list is signed by")},
        {"access-ocsp", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "OCSP responder")},
        {"access-issuers", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Certificate of the issuer")},
        {"access-time-stamping", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Time stamping service")},
        {"access-repository", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Repository of the CA")},
        {"access-other", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Other service (%1)")},
        // RFC 5280: revocation lists
        {"crl-number", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Number of this list: %1")},
        {"delta-base", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "A delta list: only the changes since list number %1")},
        {"only-user-certificates", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Covers end entity certificates only")},
        {"only-ca-certificates", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Covers CA certificates only")},
        {"only-attribute-certificates", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Covers attribute certificates only")},
        {"indirect-list", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Indirect: may list certificates of other issuers")},
        {"reason", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Reason: %1")},
        {"invalid-since", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Not to be trusted since %1")},
        {"hold-instruction", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "While on hold: %1")},
        {"certificate-issuer", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "From here on certificates of another issuer")},
        // Policies
        {"policy", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Policy %1")},
        {"policy-any", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Any policy (%1)")},
        {"policy-tod-strict", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "WPA3 TOD-STRICT: users cannot override a failed check of the server (%1)")},
        {"policy-tod-tofu", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "WPA3 TOD-TOFU: users may accept the server once, at the first connection, never later (%1)")},
        {"policy-ev", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "CA/Browser Forum: extended validation (%1)")},
        {"policy-dv", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "CA/Browser Forum: domain validated (%1)")},
        {"policy-ov", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "CA/Browser Forum: organization validated (%1)")},
        {"policy-iv", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "CA/Browser Forum: individual validated (%1)")},
        {"policy-cps", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Practice statement (CPS): %1")},
        {"policy-notice", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Notice to the user: %1")},
        {"policy-notice-reference", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Notice of %1, number %2")},
        {"policy-qualifier", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Qualifier %1")},
        {"policy-mapping", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Policy %1 of the issuer counts as %2 below it")},
        {"require-explicit-policy", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "After %1 more certificates the whole path needs an acceptable policy")},
        {"inhibit-policy-mapping", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "After %1 more certificates policies are no longer mapped")},
        {"inhibit-any-policy", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "After %1 more certificates anyPolicy no longer counts")},
        {"application-policy", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Application policy: %1")},
        {"application-policy-mapping", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Application policy %1 of the issuer counts as %2 below it")},
        // Microsoft
        {"template-name", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Certificate template (version 1): %1")},
        {"template-id", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Certificate template (version 2 and later): %1")},
        {"template-version", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Version of the template: %1.%2")},
        {"ca-version", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Certificate %1 of the CA, with its key %2 (counted from 0): certutil's V%1.%2")},
        {"previous-ca-hash", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "SHA-1 of the CA's certificate before this one %1")},
        {"next-publish", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "The next list is published at %1")},
        {"cross-certificates-at", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Cross certificates")},
        {"mail-cipher", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Mail program can read %1")},
        // RFC 4334, RFC 6960, RFC 6962, RFC 7633
        {"ssid", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "For the wireless network (SSID) %1")},
        {"must-staple", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "OCSP must-staple: the server has to send an OCSP response in the handshake")},
        {"must-staple-all", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "OCSP must-staple for the whole chain (status_request_v2)")},
        {"tls-feature", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "The server has to support TLS extension number %1")},
        {"ocsp-no-check", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "This OCSP responder's certificate is not checked for revocation")},
        {"precertificate", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Precertificate for transparency logs: no device accepts it")},
        {"sct", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Logged at %1 (certificate transparency)")},
        {"sct-log", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Log identifier %1")},
        {"sct-version", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Version %1")},
        {"sct-signature", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Signed by the log: %1")},
        // RFC 9399
        {"logo-issuer", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Logo of the issuer")},
        {"logo-subject", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Logo of the subject")},
        {"logo-community", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Logo of a community")},
        {"logo-other", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Other logo (%1)")},
        {"logo-image", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Image (%1): %2")},
        {"logo-audio", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Sound (%1): %2")},
        {"logo-reference", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Described at %1")},
        // RFC 3739, ETSI EN 319 412-5
        {"qc-compliance", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Qualified certificate under EU law")},
        {"qc-limit", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Limit of a transaction: %1 × 10^%2 %3")},
        {"qc-retention", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Records are kept %1 years after it ends")},
        {"qc-device", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "The private key is in a qualified device (QSCD)")},
        {"qc-disclosure", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Disclosure statement: %1")},
        {"qc-signature", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "For electronic signatures")},
        {"qc-seal", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "For electronic seals")},
        {"qc-website", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "For authentication of web sites")},
        {"qc-country", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Under the law of %1")},
        {"qc-syntax", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Follows RFC 3739, version %1")},
        {"qc-psd2", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "For payment services (PSD2)")},
        {"qc-other", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Statement %1")},
        // Netscape
        {"netscape-ssl-client", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "SSL client")},
        {"netscape-ssl-server", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "SSL server")},
        {"netscape-mail", "S/MIME"},
        {"netscape-object", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Signing of programs")},
        {"netscape-reserved", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Reserved bit")},
        {"netscape-ssl-ca", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "CA for SSL")},
        {"netscape-mail-ca", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "CA for S/MIME")},
        {"netscape-object-ca", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "CA for the signing of programs")},
        {"netscape-base-url", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Base of the other addresses: %1")},
        {"netscape-revocation-url", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Revocation check: %1")},
        {"netscape-ca-revocation-url", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Revocation check of the CA: %1")},
        {"netscape-renewal-url", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Renewal: %1")},
        {"netscape-policy-url", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Policy of the CA: %1")},
        {"netscape-server-name", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Name of the SSL server: %1")},
        {"netscape-comment", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Comment: %1")},
        // All
        {"more", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "%1 more are not shown")},
};

constexpr Words kKeyUsages[] = {
        {"digitalSignature", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Digital signatures, such as those of TLS handshakes (digitalSignature)")},
        {"nonRepudiation", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Signatures that cannot be denied later (nonRepudiation)")},
        {"keyEncipherment", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Encryption of keys, such as RSA key exchange (keyEncipherment)")},
        {"dataEncipherment", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Encryption of data (dataEncipherment)")},
        {"keyAgreement", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Key agreement such as ECDH (keyAgreement)")},
        {"keyCertSign", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Signing of certificates (keyCertSign)")},
        {"cRLSign", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Signing of revocation lists (cRLSign)")},
        {"encipherOnly", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Key agreement for encryption only (encipherOnly)")},
        {"decipherOnly", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "Key agreement for decryption only (decipherOnly)")},
};

// RFC 5280 5.3.1
constexpr Words kReasons[] = {
        {"unspecified", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "not specified")},
        {"keyCompromise", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "key compromised")},
        {"cACompromise", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "CA compromised")},
        {"affiliationChanged", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "affiliation changed")},
        {"superseded", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "superseded")},
        {"cessationOfOperation", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "no longer in operation")},
        {"certificateHold", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "on hold")},
        {"removeFromCRL", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "removed from the list")},
        {"privilegeWithdrawn", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "privilege withdrawn")},
        {"aACompromise", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "attribute authority compromised")},
};

constexpr Words kMethods[] = {
        {"rfc5280-1", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "RFC 5280 method 1: SHA-1 of the key")},
        {"rfc5280-2", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "RFC 5280 method 2: 60 bits of the SHA-1 of the key")},
        {"rfc7093-1", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "RFC 7093 method 1: 160 bits of the SHA-256 of the key")},
        {"rfc7093-2", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "RFC 7093 method 2: 160 bits of the SHA-384 of the key")},
        {"rfc7093-3", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "RFC 7093 method 3: 160 bits of the SHA-512 of the key")},
        {"rfc7093-4-sha1", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "RFC 7093 method 4: SHA-1 of SubjectPublicKeyInfo")},
        {"rfc7093-4-sha256", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "RFC 7093 method 4: SHA-256 of SubjectPublicKeyInfo")},
        {"rfc7093-4-sha384", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "RFC 7093 method 4: SHA-384 of SubjectPublicKeyInfo")},
        {"rfc7093-4-sha512", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "RFC 7093 method 4: SHA-512 of SubjectPublicKeyInfo")},
        {"sha256", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "SHA-256 of the key, in no standard")},
        {"sha384", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "SHA-384 of the key, in no standard")},
        {"sha512", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "SHA-512 of the key, in no standard")},
        {"other", QT_TRANSLATE_NOOP("sekisho::ui::StatementText", "made in another way")},
};
// clang-format on

constexpr Words kNames[] = {
        {"1.3.6.1.4.1.311.10.9.1", "Microsoft cross certificate distribution points"},
        {"1.3.6.1.4.1.311.20.2", "Microsoft certificate template name"},
        {"1.3.6.1.4.1.311.21.1", "Microsoft CA version"},
        {"1.3.6.1.4.1.311.21.2", "Microsoft previous CA certificate hash"},
        {"1.3.6.1.4.1.311.21.4", "Microsoft CRL next publish"},
        {"1.3.6.1.4.1.311.21.7", "Microsoft certificate template"},
        {"1.3.6.1.4.1.311.21.10", "Microsoft application policies"},
        {"1.3.6.1.4.1.311.21.11", "Microsoft application policy mappings"},
        {"1.3.6.1.4.1.311.21.12", "Microsoft application policy constraints"},
        {"1.3.6.1.4.1.311.21.14", "Microsoft published CRL locations"},
        {"1.3.6.1.4.1.311.25.2", "Microsoft security identifier (SID)"},
        {"1.3.6.1.5.5.7.1.13", "Wireless LAN SSID"},
};

using WordsById = QHash<QString, const char *>;

template <const auto &table>
QString words(const QString &id)
{
    static const WordsById all = [] {
        WordsById found;
        for (const Words &entry : table)
            found.insert(QString::fromLatin1(entry.id), entry.text);
        return found;
    }();
    const char *text = all.value(id);
    return text ? QCoreApplication::translate("sekisho::ui::StatementText", text) : QString();
}

/// "2026-11-21T00:00:00Z" in the local zone; anything else as it is.
QString readable(const QString &argument)
{
    constexpr qsizetype kTime = 20;
    if (argument.size() != kTime || !argument.endsWith(u'Z') || argument.at(4) != u'-')
        return argument;
    const QDateTime time = QDateTime::fromString(argument, Qt::ISODate);
    return time.isValid() ? DateText::dateTimeZone(time) : argument;
}

bool holdsTime(const QString &id)
{
    return id == "key-used-from"_L1 || id == "key-used-to"_L1 || id == "invalid-since"_L1 ||
           id == "next-publish"_L1 || id == "sct"_L1;
}

} // namespace

QString StatementText::of(const pki::Statement &statement)
{
    const QStringList &given = statement.arguments;
    if (statement.id == "key-usage"_L1)
        return words<kKeyUsages>(given.value(0));
    if (statement.id == "purpose"_L1 && given.value(0).isEmpty())
        return words<kStatements>(u"purpose-unnamed"_s).arg(given.value(1));
    const QString text = words<kStatements>(statement.id);
    if (text.isEmpty())
        return (QStringList(statement.id) + given).join(u' ');
    if (statement.id == "reason"_L1)
        return text.arg(reason(pki::crlReasonName(given.value(0).toInt())));
    if (statement.id == "only-reasons"_L1) {
        QStringList all;
        for (const QString &name : given.value(0).split(", "_L1, Qt::SkipEmptyParts))
            all.append(reason(name));
        return text.arg(all.join(tr(", ", "between reasons")));
    }
    if (holdsTime(statement.id))
        return text.arg(readable(given.value(0)));
    // All at once: what is in an argument is never a place itself.
    switch (given.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(given.at(0));
    case 2:
        return text.arg(given.at(0), given.at(1)).trimmed();
    default:
        return text.arg(given.at(0), given.at(1), given.at(2));
    }
}

QString StatementText::text(const QList<pki::Statement> &statements)
{
    QStringList lines;
    for (const pki::Statement &statement : statements)
        lines.append(QString(2 * statement.level, u' ') + of(statement));
    return lines.join(u'\n');
}

QString StatementText::extension(const pki::Extension &extension)
{
    const QString said = text(pki::explainExtension(extension.oid, extension.value));
    return said.isEmpty() ? extension.decoded.trimmed() : said;
}

QString StatementText::extensionName(const pki::Extension &extension)
{
    if (extension.name != extension.oid)
        return extension.name;
    for (const Words &known : kNames) {
        if (extension.oid == QLatin1StringView(known.id))
            return QString::fromLatin1(known.text);
    }
    return extension.name;
}

QString StatementText::name(const pki::DistinguishedName &name)
{
    constexpr qsizetype kShown = 100;
    QStringList lines;
    for (const auto &rdn : name.rdns) {
        for (const pki::AttributeTypeAndValue &attribute : rdn) {
            if (lines.size() < kShown)
                lines.append(
                        u"%1=%2 (%3)"_s.arg(attribute.name, attribute.value, attribute.stringType));
        }
    }
    return lines.join(u'\n');
}

QString StatementText::entry(const pki::CrlEntry &entry)
{
    QStringList parts{QString::fromLatin1(entry.serial.toHex()),
                      DateText::dateTimeZone(entry.when)};
    if (entry.reason >= 0)
        parts.append(reason(pki::crlReasonName(entry.reason)));
    if (entry.invalidSince.isValid()) {
        //: of a revoked certificate; %1 date and time
        parts.append(
                tr("not to be trusted since %1").arg(DateText::dateTimeZone(entry.invalidSince)));
    }
    if (!entry.issuer.isEmpty()) {
        //: of a revoked certificate in a list of somebody else; %1 a name
        parts.append(tr("issued by %1").arg(entry.issuer));
    }
    return parts.join(u" · "_s);
}

QString StatementText::entries(const QList<pki::CrlEntry> &first, qsizetype count)
{
    QStringList lines;
    for (const pki::CrlEntry &each : first)
        lines.append(entry(each));
    if (count > first.size())
        lines.append(tr("%n more", "revoked certificates", static_cast<int>(count - first.size())));
    return lines.join(u'\n');
}

QString StatementText::reason(const QString &name)
{
    const QString meaning = words<kReasons>(name);
    //: %1 why a certificate was revoked, %2 the standard's name for it
    return meaning.isEmpty() ? name : tr("%1 (%2)", "reason").arg(meaning, name);
}

QString StatementText::keyIdentifierMethod(const QString &method)
{
    const QString text = words<kMethods>(method);
    return text.isEmpty() ? method : text;
}

} // namespace sekisho::ui
