// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Limits.h"
#include "core/pki/ReadSession.h"

#include <QXmlStreamReader>

#include <memory>

// Configuration for clients: Apple's .mobileconfig (a property list), eap-config (the eduroam
// metadata format, draft-winter-opsawg-eap-metadata) and the WLAN profile of Windows. Other XML is
// searched for certificates.
namespace sekisho::pki {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kListed = 1000;

/// Bytes that may be an object, and where they stood.
struct Candidate
{
    QByteArray bytes;
    QString label;
    qsizetype offset = 0;
    std::shared_ptr<const Secret> password;
    bool claimed = false; ///< it stands where only a certificate or key can stand
};

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && list.size() < kListed && !list.contains(text))
        list.append(text.left(1000));
}

/// From the count of UTF-16 units that QXmlStreamReader gives to bytes of UTF-8.
class ByteOffsets
{
public:
    explicit ByteOffsets(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_wide(bytes.size() > 1 &&
                 (bytes[0] == '\0' || bytes[1] == '\0' || bytes[0] == '\xff' || bytes[0] == '\xfe'))
    {
    }

    qsizetype at(qint64 units)
    {
        if (m_wide)
            return clamp(static_cast<qsizetype>(units) * 2);
        while (m_units < units && m_byte < m_bytes.size()) {
            const auto lead = static_cast<quint8>(m_bytes[m_byte]);
            m_byte += lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
            m_units += lead >= 0xf0 ? 2 : 1;
        }
        return clamp(m_byte);
    }

private:
    qsizetype clamp(qsizetype offset) const
    {
        return qBound<qsizetype>(0, offset, std::max<qsizetype>(0, m_bytes.size() - 1));
    }

    QByteArrayView m_bytes;
    bool m_wide;
    qint64 m_units = 0;
    qsizetype m_byte = 0;
};

class ProfileParser
{
public:
    explicit ProfileParser(QByteArrayView bytes)
        : m_xml(QByteArray::fromRawData(bytes.data(), bytes.size()))
        , m_offsets(bytes)
    {
    }

    void parse();

    ProfileInfo profile;
    QList<Candidate> candidates;
    bool started = false; ///< there was a root element
    bool failed = false;
    bool limited = false;
    qsizetype errorOffset = 0;

private:
    struct Element
    {
        QString name;
        QString text;
        qsizetype offset = 0;
        bool hasChildren = false;
    };
    struct Dictionary
    {
        QString key;
        QList<Candidate> data;
        QString fileName;
        std::shared_ptr<const Secret> password;
    };

    void endElement(Element element);
    void endPlistElement(const Element &element);
    void endEapConfigElement(const Element &element);
    void endWlanElement(const Element &element);
    void endOtherElement(const Element &element);
    void addCandidate(const Element &element, const QString &label, bool claimed);
    QString parentName(qsizetype up = 0) const
    {
        const qsizetype at = static_cast<qsizetype>(m_stack.size()) - 1 - up;
        return at >= 0 ? m_stack.at(static_cast<std::size_t>(at)).name : QString();
    }

    QXmlStreamReader m_xml;
    ByteOffsets m_offsets;
    std::vector<Element> m_stack;
    std::vector<Dictionary> m_dictionaries;
    std::vector<std::shared_ptr<const Secret>> m_passphrases;
};

void ProfileParser::parse()
{
    qsizetype elements = 0;
    constexpr std::size_t kDeepest = 200;
    while (!m_xml.atEnd() && !limited) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement: {
            const QString name = m_xml.name().toString();
            if (!started) {
                started = true;
                if (name == "plist"_L1)
                    profile.kind = u"mobileconfig"_s;
                else if (name == "EAPIdentityProviderList"_L1)
                    profile.kind = u"eap-config"_s;
                else if (name == "WLANProfile"_L1 || name == "LANProfile"_L1)
                    profile.kind = u"wlan-profile"_s;
            }
            if (++elements > limits::kDocumentElements || m_stack.size() >= kDeepest) {
                limited = true;
                break;
            }
            if (!m_stack.empty()) {
                m_stack.back().hasChildren = true;
                m_stack.back().text.clear();
            }
            if (name == "dict"_L1 && profile.kind == "mobileconfig"_L1)
                m_dictionaries.emplace_back();
            m_stack.push_back({name, {}, m_offsets.at(m_xml.characterOffset()), false});
            break;
        }
        case QXmlStreamReader::Characters:
            if (!m_stack.empty() && !m_stack.back().hasChildren)
                m_stack.back().text += m_xml.text();
            break;
        case QXmlStreamReader::EndElement:
            if (!m_stack.empty()) {
                Element element = std::move(m_stack.back());
                m_stack.pop_back();
                endElement(std::move(element));
            }
            break;
        default:
            break;
        }
    }
    failed = m_xml.hasError();
    errorOffset = m_offsets.at(m_xml.characterOffset());
    // What was being read when the document broke off.
    for (Dictionary &open : m_dictionaries)
        candidates += open.data;
    // An eap-config file gives the passphrase behind the certificate it is for.
    if (profile.kind == "eap-config"_L1 && !m_passphrases.empty()) {
        for (Candidate &candidate : candidates)
            candidate.password = m_passphrases.back();
    }
}

void ProfileParser::addCandidate(const Element &element, const QString &label, bool claimed)
{
    Candidate candidate;
    QByteArray text = element.text.trimmed().toUtf8();
    candidate.bytes = text.contains("BEGIN ") ? text : QByteArray::fromBase64(text);
    candidate.label = label.left(200);
    candidate.offset = element.offset;
    candidate.claimed = claimed;
    if (candidate.bytes.isEmpty())
        return;
    if (!m_dictionaries.empty())
        m_dictionaries.back().data.append(std::move(candidate));
    else
        candidates.append(std::move(candidate));
}

void ProfileParser::endElement(Element element)
{
    if (profile.kind == "mobileconfig"_L1)
        endPlistElement(element);
    else if (profile.kind == "eap-config"_L1)
        endEapConfigElement(element);
    else if (profile.kind == "wlan-profile"_L1)
        endWlanElement(element);
    else
        endOtherElement(element);
}

void ProfileParser::endPlistElement(const Element &element)
{
    if (m_dictionaries.empty())
        return;
    Dictionary &dictionary = m_dictionaries.back();
    const QString text = element.text.trimmed();
    if (element.name == "key"_L1) {
        dictionary.key = text;
    } else if (element.name == "data"_L1) {
        // PayloadContent of com.apple.security.*; anything else that holds a certificate is
        // welcome.
        addCandidate(element, {}, dictionary.key == "PayloadContent"_L1);
    } else if (element.name == "string"_L1) {
        if (dictionary.key == "PayloadDisplayName"_L1 && m_dictionaries.size() == 1)
            profile.name = text.left(1000);
        else if (dictionary.key == "PayloadCertificateFileName"_L1)
            dictionary.fileName = text;
        else if (dictionary.key == "Password"_L1)
            dictionary.password = std::make_shared<const Secret>(element.text.toUtf8());
        else if (dictionary.key == "SSID_STR"_L1)
            addOnce(profile.ssids, text);
        else if (dictionary.key == "TLSTrustedServerNames"_L1)
            addOnce(profile.serverNames, text);
    } else if (element.name == "integer"_L1 && dictionary.key == "AcceptEAPTypes"_L1) {
        if (profile.eapTypes.size() < kListed)
            profile.eapTypes.append(text.toInt());
    } else if (element.name == "dict"_L1) {
        for (Candidate &candidate : dictionary.data) {
            candidate.label = dictionary.fileName.left(200);
            candidate.password = dictionary.password;
        }
        candidates += dictionary.data;
        m_dictionaries.pop_back();
    }
}

void ProfileParser::endEapConfigElement(const Element &element)
{
    const QString text = element.text.trimmed();
    if (element.name == "CA"_L1 || element.name == "ClientCertificate"_L1) {
        addCandidate(element, element.name, true);
    } else if (element.name == "Passphrase"_L1) {
        if (static_cast<qsizetype>(m_passphrases.size()) < limits::kDocumentPasswords)
            m_passphrases.push_back(std::make_shared<const Secret>(element.text.toUtf8()));
    } else if (element.name == "ServerID"_L1) {
        addOnce(profile.serverNames, text);
    } else if (element.name == "SSID"_L1) {
        addOnce(profile.ssids, text);
    } else if (element.name == "DisplayName"_L1) {
        if (profile.name.isEmpty())
            profile.name = text.left(1000);
    } else if (element.name == "Type"_L1 && parentName() == "EAPMethod"_L1) {
        if (profile.eapTypes.size() < kListed)
            profile.eapTypes.append(text.toInt());
    }
}

void ProfileParser::endWlanElement(const Element &element)
{
    const QString text = element.text.trimmed();
    if (element.name == "TrustedRootCA"_L1 || element.name == "TrustedRootCAHash"_L1) {
        // "ad 7e 1c 28 …": SHA-1, as the certificate dialog of Windows prints it.
        QByteArray hex = text.toLatin1();
        hex.replace(' ', "");
        const QByteArray thumbprint = QByteArray::fromHex(hex);
        if (!thumbprint.isEmpty() && profile.trustedRoots.size() < kListed &&
            !profile.trustedRoots.contains(thumbprint))
            profile.trustedRoots.append(thumbprint.left(64));
    } else if (element.name == "ServerNames"_L1) {
        const QStringList names = text.split(u';', Qt::SkipEmptyParts);
        for (const QString &name : names)
            addOnce(profile.serverNames, name.trimmed());
    } else if (element.name == "Type"_L1 && !element.hasChildren) {
        const int type = text.toInt();
        if (type > 0 && profile.eapTypes.size() < kListed && !profile.eapTypes.contains(type))
            profile.eapTypes.append(type);
    } else if (element.name == "name"_L1) {
        if (parentName() == "SSID"_L1)
            addOnce(profile.ssids, text);
        else if (profile.name.isEmpty())
            profile.name = text.left(1000);
    } else {
        endOtherElement(element);
    }
}

void ProfileParser::endOtherElement(const Element &element)
{
    // The smallest object worth while is longer than this.
    constexpr qsizetype kShortest = 48;
    const QStringView text = QStringView(element.text).trimmed();
    if (text.size() >= kShortest && (text.startsWith("MI"_L1) || text.contains("BEGIN "_L1)))
        addCandidate(element, element.name, element.name.endsWith("Certificate"_L1));
}

} // namespace

bool ReadSession::readXml(QByteArrayView bytes, const Source &outer,
                          const std::function<qsizetype(qsizetype)> &inputOffsets)
{
    const auto at = [&](qsizetype offset) {
        return outer.itemOffset + (inputOffsets ? inputOffsets(offset) : offset);
    };
    if (bytes.size() > limits::kDocumentBytes)
        return false;
    ProfileParser parser(bytes);
    parser.parse();
    const bool isProfile = !parser.profile.kind.isEmpty();
    if (!isProfile && parser.candidates.isEmpty())
        return false;
    m_result.format = isProfile ? parser.profile.kind : u"xml"_s;
    Source source = outer;
    source.inputOffset = nullptr;
    if (isProfile) {
        Item item = newItem(ItemType::Profile, bytes, source);
        item.der.clear();
        item.label = parser.profile.name;
        item.profile = parser.profile;
        addItem(std::move(item));
    }
    source.container = m_result.format;
    for (const Candidate &candidate : std::as_const(parser.candidates)) {
        if (m_full || !unpack(candidate.bytes.size(), at(candidate.offset)))
            break;
        source.itemOffset = at(candidate.offset);
        source.label = candidate.label;
        source.passwords.clear();
        if (candidate.password)
            source.passwords.push_back(candidate.password.get());
        readNested(candidate.bytes, source, candidate.claimed);
    }
    if (parser.limited)
        addLimit(u"document-elements"_s, at(parser.errorOffset));
    else if (parser.failed)
        addMalformed(at(parser.errorOffset), u"XML"_s);
    return true;
}

} // namespace sekisho::pki
