// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Issuer and subject: what they must hold and how their strings are encoded.
#include "core/pki/Names.h"
#include "core/pki/lint/Parts.h"

#include <QStringDecoder>

namespace sekisho::lint {

using namespace pki;

namespace {

constexpr quint8 kUtf8 = 0x0c;
constexpr quint8 kPrintable = 0x13;
constexpr quint8 kTeletex = 0x14;
constexpr quint8 kIa5 = 0x16;
constexpr quint8 kUniversal = 0x1c;
constexpr quint8 kBmp = 0x1e;

void issuerEmpty(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    if (certificate.issuer.content.isEmpty())
        report.add().field("issuer").at(certificate.range(certificate.issuer));
}

void subjectEmptyCa(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    if (certificate.subject.content.isEmpty())
        report.add().field("subject").at(certificate.range(certificate.subject));
}

void subjectEmptySan(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    if (!certificate.subject.content.isEmpty())
        return;
    const RawExtension *names = certificate.extension(oid::kSubjectAltName);
    if (!names)
        report.add({}, "missing").field("subject").at(certificate.range(certificate.subject));
    else if (!names->critical)
        report.add({}, "critical").field("subject_alternative_names").at(certificate.range(names));
}

void sanCriticalNonEmpty(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const RawExtension *names = certificate.extension(oid::kSubjectAltName);
    if (names && names->critical && !certificate.subject.content.isEmpty())
        report.add().field("subject_alternative_names").at(certificate.range(names));
}

/// Calls `judge(attribute, field)` for the subject's attributes, and the issuer's where the issuer
/// is not here to be judged itself; until it has said true kMostFindings times.
template <class Judge>
void eachAttribute(const Judged &judged, Judge judge)
{
    const Facts &certificate = *judged.certificate;
    int told = 0;
    for (const RawAttribute &attribute : attributesOf(certificate.subject)) {
        if (judge(attribute, "subject") && ++told == kMostFindings)
            return;
    }
    if (certificate.index().selfIssued || !judged.around.namedIssuersOf(certificate).isEmpty()) {
        return;
    }
    for (const RawAttribute &attribute : attributesOf(certificate.issuer)) {
        if (judge(attribute, "issuer") && ++told == kMostFindings)
            return;
    }
}

qsizetype characters(const DerElement &value)
{
    switch (value.tag) {
    case kUtf8:
        return std::count_if(value.content.begin(), value.content.end(),
                             [](char c) { return (static_cast<quint8>(c) & 0xc0) != 0x80; });
    case kBmp:
        return value.content.size() / 2;
    case kUniversal:
        return value.content.size() / 4;
    default:
        return value.content.size();
    }
}

/// Upper bounds of RFC 5280 appendix A.1; 0 = none.
qsizetype longest(QByteArrayView oid)
{
    if (isEmailAddress(oid))
        return 255;
    switch (x520Arc(oid)) {
    case 3:  // commonName
    case 5:  // serialNumber
    case 10: // organizationName
    case 11: // organizationalUnitName
    case 12: // title
        return 64;
    case 7: // localityName
    case 8: // stateOrProvinceName
    case 9: // streetAddress: X.520
        return 128;
    case 65: // pseudonym
        return 128;
    default:
        return 0;
    }
}

bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

void nameLengths(const Judged &judged, Reporter &report)
{
    eachAttribute(judged, [&](const RawAttribute &attribute, const char *field) {
        const ByteRange place = judged.certificate->range(attribute.value);
        const QByteArrayView text = attribute.value.content;
        if (text.isEmpty()) {
            report.add({attributeName(attribute.oid)}, "empty").field(field).at(place);
            return true;
        }
        if (x520Arc(attribute.oid) == 6) {
            if (text.size() == 2 && isLetter(text[0]) && isLetter(text[1]))
                return false;
            report.add({decodeString(attribute.value).left(80)}, "country").field(field).at(place);
            return true;
        }
        const qsizetype most = longest(attribute.oid);
        const qsizetype length = most > 0 ? characters(attribute.value) : 0;
        if (length <= most)
            return false;
        report.add({attributeName(attribute.oid), QString::number(length), QString::number(most)})
                .field(field)
                .at(place);
        return true;
    });
}

void nameStringTypes(const Judged &judged, Reporter &report)
{
    // The subject only: an issuer's name is copied from the authority as it stands.
    const Facts &certificate = *judged.certificate;
    int told = 0;
    for (const RawAttribute &attribute : attributesOf(certificate.subject)) {
        const quint8 tag = attribute.value.tag;
        const int arc = x520Arc(attribute.oid);
        const char *variant = nullptr;
        if (arc == 6 || arc == 5 || arc == 46) { // C, serialNumber, dnQualifier
            if (tag != kPrintable)
                variant = "printable";
        } else if (isEmailAddress(attribute.oid) || isDomainComponent(attribute.oid)) {
            if (tag != kIa5)
                variant = "ia5";
        } else if (arc >= 0 && isStringType(tag) && tag != kUtf8 && tag != kPrintable) {
            variant = "directory";
        }
        if (!variant)
            continue;
        report.add({attributeName(attribute.oid), stringTypeName(tag)}, variant)
                .field("subject")
                .at(certificate.range(attribute.value));
        if (++told == kMostFindings)
            return;
    }
}

/// RFC 5280 appendix B, X.680 41.4.
bool isPrintable(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || QByteArrayView(" '()+,-./:=?").contains(c);
}

void namePrintableAlphabet(const Judged &judged, Reporter &report)
{
    eachAttribute(judged, [&](const RawAttribute &attribute, const char *field) {
        if (attribute.value.tag != kPrintable)
            return false;
        const QByteArrayView text = attribute.value.content;
        const auto bad = std::find_if_not(text.begin(), text.end(), isPrintable);
        if (bad == text.end())
            return false;
        const auto octet = static_cast<quint8>(*bad);
        const QString shown = octet > 0x20 && octet < 0x7f
                                      ? QString(QLatin1Char(*bad))
                                      : QStringLiteral("0x%1").arg(octet, 2, 16, QLatin1Char('0'));
        report.add({attributeName(attribute.oid), shown})
                .field(field)
                .at(judged.certificate->range(attribute.value));
        return true;
    });
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<quint8>(c) < 0x80; });
}

bool isUtf8(QByteArrayView text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString ignored = decoder.decode(text);
    return !decoder.hasError();
}

void nameUtf8Valid(const Judged &judged, Reporter &report)
{
    eachAttribute(judged, [&](const RawAttribute &attribute, const char *field) {
        if (attribute.value.tag != kUtf8 || isAscii(attribute.value.content) ||
            isUtf8(attribute.value.content)) {
            return false;
        }
        report.add({attributeName(attribute.oid)})
                .field(field)
                .at(judged.certificate->range(attribute.value));
        return true;
    });
}

/// Control characters, and those that leave no trace: zero-width, direction marks, U+FEFF.
bool isInvisible(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x20 || (code >= 0x7f && code <= 0x9f) || code == 0x00ad || code == 0xfeff ||
           (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) ||
           (code >= 0x2060 && code <= 0x2069);
}

/// U+0020, U+3000, U+00A0 and their kin.
bool isBlank(QChar c) { return c.isSpace(); }

void nameUtf8Nfc(const Judged &judged, Reporter &report)
{
    eachAttribute(judged, [&](const RawAttribute &attribute, const char *field) {
        if (attribute.value.tag != kUtf8 || attribute.value.content.isEmpty())
            return false;
        const QString text = QString::fromUtf8(attribute.value.content);
        const auto hidden = std::find_if(text.cbegin(), text.cend(), isInvisible);
        const char *variant = nullptr;
        QStringList arguments{attributeName(attribute.oid)};
        if (hidden != text.cend()) {
            variant = "invisible";
            arguments.append(QStringLiteral("U+%1")
                                     .arg(hidden->unicode(), 4, 16, QLatin1Char('0'))
                                     .toUpper());
        } else if (!text.isEmpty() && (isBlank(text.front()) || isBlank(text.back()))) {
            variant = "space";
        } else if (!isAscii(attribute.value.content) &&
                   text.normalized(QString::NormalizationForm_C) != text) {
            variant = "nfc";
        }
        if (!variant)
            return false;
        report.add(arguments, variant).field(field).at(judged.certificate->range(attribute.value));
        return true;
    });
}

bool isEucJp(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto lead = static_cast<quint8>(text[i]);
        if (lead < 0x80)
            continue;
        const bool isLead = lead == 0x8e || (lead >= 0xa1 && lead <= 0xfe);
        if (!isLead || ++i == text.size() || static_cast<quint8>(text[i]) < 0xa1)
            return false;
    }
    return true;
}

/// With at least one lead octet of kanji or kana that Latin-1 has no letter for.
bool isShiftJis(QByteArrayView text)
{
    bool telling = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto lead = static_cast<quint8>(text[i]);
        if (lead < 0x80 || (lead >= 0xa1 && lead <= 0xdf))
            continue;
        if (lead == 0x80 || lead == 0xa0 || lead > 0xfc || ++i == text.size())
            return false;
        const auto trail = static_cast<quint8>(text[i]);
        if (trail < 0x40 || trail == 0x7f || trail > 0xfc)
            return false;
        telling = telling || lead <= 0x9f;
    }
    return telling;
}

/// What the octets of a string that should hold none beyond ASCII most likely are.
QString likelyEncoding(QByteArrayView text)
{
    if (isUtf8(text))
        return QStringLiteral("UTF-8");
    if (isEucJp(text))
        return QStringLiteral("EUC-JP");
    return isShiftJis(text) ? QStringLiteral("Shift_JIS") : QStringLiteral("ISO 8859-1");
}

/// UTF-8 that was taken for Latin-1 and encoded once more.
bool isDoublyEncoded(QByteArrayView content)
{
    const QString text = QString::fromUtf8(content);
    if (!std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x100; }))
        return false;
    const QByteArray once = text.toLatin1();
    return !isAscii(once) && isUtf8(once);
}

void nameMojibake(const Judged &judged, Reporter &report)
{
    eachAttribute(judged, [&](const RawAttribute &attribute, const char *field) {
        const QByteArrayView text = attribute.value.content;
        const quint8 tag = attribute.value.tag;
        if (isAscii(text))
            return false;
        const ByteRange place = judged.certificate->range(attribute.value);
        if (tag == kUtf8 && isUtf8(text) && isDoublyEncoded(text)) {
            report.add({attributeName(attribute.oid)}, "double").field(field).at(place);
            return true;
        }
        if (tag != kTeletex && tag != kPrintable)
            return false;
        report.add({attributeName(attribute.oid), stringTypeName(tag), likelyEncoding(text)})
                .field(field)
                .at(place);
        return true;
    });
}

void nameDuplicateRdn(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const QList<RawAttribute> attributes = attributesOf(certificate.subject);
    // A domain is spelt in several DC, and what lives in a directory has the path to it in several
    // CN and OU (Active Directory: CN=pc1,CN=Computers,DC=example,DC=jp). Nothing else comes twice.
    const bool inDirectory =
            std::any_of(attributes.cbegin(), attributes.cend(),
                        [](const RawAttribute &other) { return isDomainComponent(other.oid); });
    for (qsizetype i = 0; i < attributes.size() && i < 64; ++i) {
        const RawAttribute &attribute = attributes.at(i);
        const bool again = !inDirectory && std::any_of(attributes.cbegin(), attributes.cbegin() + i,
                                                       [&](const RawAttribute &other) {
                                                           return other.oid == attribute.oid;
                                                       });
        if (again) {
            report.add({attributeName(attribute.oid)})
                    .field("subject")
                    .at(certificate.range(attribute.value));
            break;
        }
    }
    const auto several =
            std::find_if(attributes.cbegin(), attributes.cend(),
                         [](const RawAttribute &attribute) { return attribute.sizeOfRdn > 1; });
    if (several != attributes.cend()) {
        report.add({attributeName(several->oid)}, "multi-valued")
                .field("subject")
                .at(certificate.range(several->value));
    }
}

constexpr Roles kAll = kCertificates;

const Rule kRules[] = {
        {"x509.issuer.empty",
         Severity::Error,
         kAll,
         {},
         {},
         "RFC 5280 4.1.2.4",
         &issuerEmpty,
         true},
        {"x509.subject.empty-ca",
         Severity::Error,
         kAuthorities,
         {},
         {},
         "RFC 5280 4.1.2.6",
         &subjectEmptyCa,
         true},
        {"x509.subject.empty-san",
         Severity::Error,
         kEndEntities,
         {},
         {},
         "RFC 5280 4.1.2.6, 4.2.1.6",
         &subjectEmptySan,
         true},
        {"x509.san.critical-nonempty",
         Severity::Notice,
         kEndEntities,
         {},
         {},
         "RFC 5280 4.2.1.6",
         &sanCriticalNonEmpty,
         true},
        {"x509.name.lengths",
         Severity::Warning,
         kAll,
         {},
         {},
         "RFC 5280 appendix A.1",
         &nameLengths,
         true},
        {"x509.name.string-types",
         Severity::Warning,
         kAll,
         {},
         {},
         "RFC 5280 4.1.2.4, appendix A.1",
         &nameStringTypes,
         true},
        {"x509.name.printable-alphabet",
         Severity::Error,
         kAll,
         {},
         {},
         "RFC 5280 appendix B",
         &namePrintableAlphabet,
         true},
        {"x509.name.utf8-valid", Severity::Error, kAll, {}, {}, "RFC 3629", &nameUtf8Valid, true},
        {"x509.name.utf8-nfc",
         Severity::Notice,
         kAll,
         {},
         {},
         "RFC 5280 7.1, RFC 9549",
         &nameUtf8Nfc,
         true},
        {"x509.name.mojibake",
         Severity::Warning,
         kAll,
         {},
         {},
         "RFC 5280 4.1.2.4",
         &nameMojibake,
         true},
        {"x509.name.duplicate-rdn",
         Severity::Notice,
         kAll,
         {},
         {},
         "CA/Browser Forum Baseline Requirements 7.1.4.1",
         &nameDuplicateRdn,
         true},
};

} // namespace

std::span<const Rule> x509NameRules() { return kRules; }

} // namespace sekisho::lint
