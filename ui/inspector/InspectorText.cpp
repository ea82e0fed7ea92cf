// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/InspectorText.h"

#include "ui/text/CertificateText.h"
#include "ui/text/ContainerText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/ItemText.h"
#include "ui/text/StatementText.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

/// The order of severity.
int rank(State state)
{
    switch (state) {
    case State::Error:
        return 5;
    case State::Warning:
        return 4;
    case State::Notice:
        return 3;
    case State::Unknown:
        return 2;
    case State::Ok:
        return 1;
    default:
        return 0;
    }
}

QString generalNames(const QList<pki::GeneralName> &names)
{
    QStringList values;
    for (const pki::GeneralName &name : names)
        values.append(name.value);
    return values.join(u'\n');
}

} // namespace

QString InspectorText::inputName(const InspectorInput &input)
{
    switch (input.origin) {
    case InspectorInput::Origin::File:
        return QFileInfo(input.path).fileName();
    case InspectorInput::Origin::Paste:
        //: name of something pasted; %1 is a running number
        return tr("Pasted %1").arg(input.number);
    case InspectorInput::Origin::Handover:
        break;
    }
    return input.title;
}

QString InspectorText::itemType(pki::ItemType type) { return ItemText::type(type); }

QString InspectorText::itemName(const pki::Item &item) { return ItemText::name(item); }

QString InspectorText::itemIcon(pki::ItemType type)
{
    switch (type) {
    case pki::ItemType::Certificate:
        return u"certificate"_s;
    case pki::ItemType::Csr:
        return u"request"_s;
    case pki::ItemType::Crl:
        return u"crl"_s;
    case pki::ItemType::PrivateKey:
    case pki::ItemType::PublicKey:
        return u"key"_s;
    case pki::ItemType::OcspResponse:
        return u"shield"_s;
    case pki::ItemType::Pkcs7:
    case pki::ItemType::Pkcs12:
        return u"lock"_s;
    case pki::ItemType::Profile:
        return u"file"_s;
    case pki::ItemType::Unknown:
        break;
    }
    return u"help"_s;
}

State InspectorText::itemState(const pki::Item &item, const QDateTime &now)
{
    // Quiet where nothing is wrong: a check mark would say that more was looked at.
    switch (item.type) {
    case pki::ItemType::Certificate: {
        if (!item.certificate)
            return State::Unknown;
        const State state = CertificateText::validityState(item.certificate->notBefore,
                                                           item.certificate->notAfter, now);
        return state == State::Ok ? State::None : state;
    }
    case pki::ItemType::Csr:
        return item.csr && item.csr->signatureValid ? State::None : State::Error;
    case pki::ItemType::Crl:
        return item.crl && item.crl->nextUpdate.isValid() && item.crl->nextUpdate < now
                       ? State::Error
                       : State::None;
    case pki::ItemType::PrivateKey:
        return item.key && item.key->encrypted && item.key->spkiSha256.isEmpty() ? State::Unknown
                                                                                 : State::None;
    case pki::ItemType::PublicKey:
    case pki::ItemType::OcspResponse:
    case pki::ItemType::Pkcs7:
    case pki::ItemType::Profile:
        return State::None;
    case pki::ItemType::Pkcs12:
    case pki::ItemType::Unknown:
        break;
    }
    return State::Unknown;
}

QString InspectorText::itemStateText(const pki::Item &item, const QDateTime &now)
{
    switch (item.type) {
    case pki::ItemType::Certificate:
        if (!item.certificate)
            return {};
        if (item.certificate->notBefore > now)
            return tr("Not valid yet");
        return DateText::daysLeft(item.certificate->notAfter, now);
    case pki::ItemType::Csr:
        return item.csr && item.csr->signatureValid ? tr("Signature holds")
                                                    : tr("Signature does not hold");
    case pki::ItemType::Crl:
        if (!item.crl || !item.crl->nextUpdate.isValid())
            return tr("Without an end date");
        return DateText::daysLeft(item.crl->nextUpdate, now);
    case pki::ItemType::PrivateKey:
        if (item.key && item.key->encrypted)
            return item.key->spkiSha256.isEmpty() ? tr("Locked by a password")
                                                  : tr("Opened with a password");
        return tr("Not encrypted");
    case pki::ItemType::Pkcs12:
        return tr("Locked by a password");
    case pki::ItemType::Unknown:
        return tr("Not recognised");
    default:
        return {};
    }
}

State InspectorText::problemState(const pki::Problem &problem)
{
    switch (problem.error.code) {
    case ErrorCode::PasswordRequired:
        return State::Unknown;
    case ErrorCode::MissingMac:
        return State::Warning; // it was read all the same
    default:
        return State::Error;
    }
}

QString InspectorText::problem(const pki::Problem &problem)
{
    return ErrorText::of(problem.error).title;
}

State InspectorText::worse(State a, State b) { return rank(b) > rank(a) ? b : a; }

State InspectorText::inputState(const InspectorInput &input)
{
    // The objects carry their own marks; a file repeats only what concerns the file.
    State worst = input.result.repairs.isEmpty() ? State::None : State::Notice;
    for (const pki::Problem &problem : input.result.problems)
        worst = worse(worst, problemState(problem));
    if (input.result.items.isEmpty() && input.result.problems.isEmpty())
        worst = worse(worst, State::Unknown);
    return worst;
}

QString InspectorText::inputStateText(const InspectorInput &input)
{
    QStringList parts;
    parts.append(tr("%n object(s)", nullptr, static_cast<int>(input.result.items.size())));
    if (!input.result.repairs.isEmpty())
        parts.append(tr("%n repair(s)", nullptr, static_cast<int>(input.result.repairs.size())));
    if (!input.result.problems.isEmpty())
        parts.append(tr("%n problem(s)", nullptr, static_cast<int>(input.result.problems.size())));
    //: between parts of a list in one line
    return parts.join(tr(", "));
}

QString InspectorText::format(const QString &format)
{
    if (format == "base64"_L1)
        return u"Base64"_s;
    if (format == "pkcs7"_L1)
        return u"PKCS#7"_s;
    if (format == "pkcs12"_L1)
        return u"PKCS#12"_s;
    if (format == "openssh"_L1)
        return u"OpenSSH"_s;
    if (format == "hex"_L1)
        return tr("Hexadecimal digits");
    if (format == "mobileconfig"_L1 || format == "eap-config"_L1 || format == "wlan-profile"_L1)
        return ContainerText::profileKind(format);
    if (format.isEmpty() || format == "unknown"_L1) {
        //: format of a file
        return tr("Unknown format");
    }
    return format.toUpper();
}

QString InspectorText::role(const QString &role)
{
    if (role == "root-ca"_L1)
        return tr("Root CA");
    if (role == "intermediate-ca"_L1)
        return tr("Intermediate CA");
    if (role == "radius-server"_L1)
        return tr("RADIUS server");
    if (role == "client"_L1) {
        //: role of a certificate: it identifies a device or user
        return tr("Client");
    }
    if (role == "leaf"_L1)
        return tr("End entity");
    return role;
}

QList<PropertyRow> InspectorText::properties(const pki::Item &item)
{
    QList<PropertyRow> rows;
    const auto add = [&rows](const QString &label, const QString &value, bool mono = false) {
        if (!value.isEmpty())
            rows.append({label, value, mono, CertificateText::meaning(label)});
    };
    if (item.csr) {
        add(u"Common Name"_s, item.csr->subject.commonName());
        add(u"Subject"_s, StatementText::name(item.csr->subject));
        add(u"Subject Alternative Name"_s, generalNames(item.csr->subjectAlternativeNames));
        add(tr("Key"), CertificateText::key(item.csr->keyType, item.csr->keyBits, item.csr->curve));
        add(tr("Signature"), CertificateText::signatureAlgorithm(item.csr->signatureAlgorithm));
        add(tr("Signature check"),
            item.csr->signatureValid ? tr("Signature holds") : tr("Signature does not hold"));
        for (const pki::Extension &extension : item.csr->requestedExtensions)
            add(extension.name, StatementText::extension(extension));
    }
    if (item.crl) {
        add(u"Issuer"_s, StatementText::name(item.crl->issuer));
        add(u"This Update"_s, DateText::dateTimeZone(item.crl->thisUpdate));
        if (item.crl->nextUpdate.isValid())
            add(u"Next Update"_s, DateText::dateTimeZone(item.crl->nextUpdate));
        add(u"CRL Number"_s, item.crl->crlNumber, true);
        add(tr("Revoked certificates"), DateText::number(item.crl->revokedCount));
        add(tr("Signature"), CertificateText::signatureAlgorithm(item.crl->signatureAlgorithm));
        for (const pki::Extension &extension : item.crl->extensions)
            add(extension.name, StatementText::extension(extension));
        constexpr qsizetype kShown = 50;
        //: label: the first lines of a revocation list
        add(tr("Entries"),
            StatementText::entries(pki::crlEntries(item.der, kShown), item.crl->revokedCount));
    }
    if (item.profile)
        rows += ContainerText::properties(*item.profile);
    if (item.pkcs12)
        rows += ContainerText::properties(*item.pkcs12);
    if (item.key) {
        if (item.key->keyType != pki::KeyType::Unknown)
            add(tr("Key"),
                CertificateText::key(item.key->keyType, item.key->keyBits, item.key->curve));
        if (item.key->encrypted)
            add(tr("Encryption"), item.key->encryption);
        else if (item.type == pki::ItemType::PrivateKey)
            add(tr("Encryption"), tr("Not encrypted"));
        if (!item.key->spkiSha256.isEmpty())
            add(u"SPKI SHA-256"_s, CertificateText::fingerprint(item.key->spkiSha256), true);
    }
    if (!item.container.isEmpty()) {
        //: the container that an object came out of, e.g. PKCS#12
        add(tr("Found in"), format(item.container));
        add(tr("Friendly name"), item.label);
    }
    //: name of a file inside of a ZIP
    add(tr("File in the archive"), item.entry);
    if (item.type != pki::ItemType::PrivateKey && !item.sha256.isEmpty())
        add(u"SHA-256"_s, CertificateText::fingerprint(item.sha256), true);
    return rows;
}

QString InspectorText::repair(const pki::Repair &repair)
{
    const QString &id = repair.id;
    if (id == "bom"_L1)
        return tr("A byte order mark was skipped");
    if (id == "utf16"_L1)
        return tr("UTF-16 text was read as ASCII");
    if (id == "indentation"_L1)
        return tr("Indented lines were moved to the margin");
    if (id == "dashes"_L1)
        return tr("Other dashes were taken for those of the BEGIN and END lines");
    if (id == "quoting"_L1)
        return tr("The marks of a quoted mail were taken off");
    if (id == "string-quotes"_L1)
        return tr("Quotation marks around the text were taken off");
    if (id == "escaped-newlines"_L1)
        return tr("Line ends written as \\n were restored");
    if (id == "joined-lines"_L1)
        return tr("Lines that had been joined were separated");
    if (id == "blank-lines"_L1)
        return tr("Blank lines in the Base64 text were skipped");
    if (id == "line-ends"_L1)
        return tr("Missing line ends at the BEGIN and END lines were added");
    if (id == "cr-line-ends"_L1)
        return tr("Line ends of old Macintosh files were read");
    if (id == "invisible-characters"_L1)
        return tr("Invisible characters were skipped");
    if (id == "markup"_L1)
        return tr("Markup of a web page was skipped");
    if (id == "base64url"_L1)
        return tr("The URL form of Base64 was read");
    if (id == "padding"_L1)
        return tr("The padding at the end of the Base64 text was completed");
    if (id == "missing-armour"_L1)
        return tr("The BEGIN and END lines were missing");
    if (id == "missing-begin"_L1)
        return tr("A BEGIN line was missing");
    if (id == "missing-end"_L1)
        return tr("An END line was missing");
    if (id == "label-mismatch"_L1)
        return tr("The BEGIN and END lines named different things");
    if (id == "line-numbers"_L1)
        return tr("The numbers before the lines were taken off");
    if (id == "hex"_L1)
        return tr("Hexadecimal digits were read as bytes");
    if (id == "html-escapes"_L1)
        return tr("Characters written for a web page (such as &#43;) were restored");
    if (id == "json-escapes"_L1)
        return tr("Characters written for JSON (such as \\u002d) were restored");
    if (id == "url-escapes"_L1)
        return tr("Characters written for a web address (such as %2B) were restored");
    if (id == "http-head"_L1)
        return tr("The head of an HTTP answer was skipped");
    //: %1 short English id of a repair
    return tr("Repaired: %1").arg(id);
}

} // namespace sekisho::ui
