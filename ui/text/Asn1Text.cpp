// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/Asn1Text.h"

#include "ui/text/DateText.h"
#include "ui/text/StatementText.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

using pki::Asn1ErrorId;
using pki::Asn1MeaningId;
using pki::DerRule;

namespace {

QString number(const QString &text) { return DateText::number(text.toLongLong()); }

} // namespace

QString Asn1Text::meaning(const pki::Asn1Meaning &meaning)
{
    const auto argument = [&meaning](int i) { return meaning.arguments.value(i); };
    switch (meaning.id) {
    case Asn1MeaningId::None:
        return {};
    case Asn1MeaningId::Rest:
        //: %1 a number
        return tr("%1 bytes that could not be taken apart").arg(number(argument(0)));
    case Asn1MeaningId::Hidden:
        return tr("Part of a private key. It is not shown.");
    case Asn1MeaningId::NotOpened:
        //: %1 a number
        return tr("%1 bytes that are not opened: nested too deep, or too many elements")
                .arg(number(argument(0)));
    case Asn1MeaningId::Time:
        return u"%1 UTC = %2"_s.arg(meaning.time.toString(u"yyyy-MM-dd HH:mm:ss"_s),
                                    DateText::dateTimeZone(meaning.time));
    case Asn1MeaningId::BadTime:
        //: %1 the characters as they stand
        return tr("Not a time: %1").arg(argument(0));
    case Asn1MeaningId::Version:
        //: %1 version as people count, %2 the number that stands for it
        return tr("Version %1 (written as %2)").arg(argument(0), argument(1));
    case Asn1MeaningId::Serial:
        //: %1 serial number in hex
        return tr("Serial number %1").arg(argument(0));
    case Asn1MeaningId::Integer:
    case Asn1MeaningId::Enumerated:
    case Asn1MeaningId::BitNames:
    case Asn1MeaningId::Name:
    case Asn1MeaningId::PublicKey:
    case Asn1MeaningId::Algorithm:
    case Asn1MeaningId::Boolean:
        return argument(0);
    case Asn1MeaningId::BigInteger:
        //: %1 start of a number in hex, %2 its size
        return tr("%1 (%2 bits)").arg(argument(0), number(argument(1)));
    case Asn1MeaningId::Null:
        //: the ASN.1 value NULL
        return tr("Nothing (NULL)");
    case Asn1MeaningId::ObjectId:
        return argument(1).isEmpty() ? argument(0) : u"%1 = %2"_s.arg(argument(0), argument(1));
    case Asn1MeaningId::String:
        return argument(1) == "1"_L1
                       ? tr("“%1” (1 character)").arg(argument(0))
                       //: %1 a text, %2 its length
                       : tr("“%1” (%2 characters)").arg(argument(0), number(argument(1)));
    case Asn1MeaningId::Attribute:
        return u"%1 = %2 (%3)"_s.arg(argument(0), argument(1), argument(2));
    case Asn1MeaningId::Bits:
        //: %1 a number
        return tr("%1 bits").arg(number(argument(0)));
    case Asn1MeaningId::Extension: {
        const QString words =
                StatementText::text(pki::explainExtension(argument(1), meaning.value));
        return words.isEmpty() ? argument(3) : words;
    }
    case Asn1MeaningId::GeneralName:
        return u"%1: %2"_s.arg(argument(0), argument(1));
    case Asn1MeaningId::Octets:
        //: %1 a number
        return tr("%1 bytes").arg(number(argument(0)));
    case Asn1MeaningId::Wrapper:
        //: %1 a number, %2 name or type of an element
        return tr("%1 bytes that hold an element of their own: %2")
                .arg(number(argument(0)), argument(1));
    case Asn1MeaningId::Elements:
        return argument(0) == "1"_L1 ? tr("1 element inside")
                                     //: %1 a number
                                     : tr("%1 elements inside").arg(number(argument(0)));
    }
    return {};
}

QString Asn1Text::error(Asn1ErrorId id)
{
    switch (id) {
    case Asn1ErrorId::CutShort:
        return tr("The bytes end inside an element.");
    case Asn1ErrorId::ForeignContent:
        return tr("What this element must hold is not there or is not all there is.");
    case Asn1ErrorId::HeaderCutShort:
        return tr("Tag or length run into the end of the element around them.");
    case Asn1ErrorId::LengthTooLong:
        return tr("The element is longer than the one around it.");
    case Asn1ErrorId::BadLength:
        return tr("The length is none that can be.");
    case Asn1ErrorId::BadTag:
        return tr("The tag number is none that can be.");
    case Asn1ErrorId::IndefinitePrimitive:
        return tr("Only elements made of elements may leave their length open.");
    case Asn1ErrorId::MissingEnd:
        return tr("The length is left open, and the end mark (00 00) is missing.");
    case Asn1ErrorId::StrayEnd:
        return tr("An end mark (00 00) where none is due.");
    }
    return {};
}

QString Asn1Text::finding(DerRule rule)
{
    switch (rule) {
    case DerRule::Malformed:
        return tr("The bytes break here.");
    case DerRule::TrailingData:
        return tr("There are bytes behind the object.");
    case DerRule::IndefiniteLength:
        return tr("DER does not leave a length open (X.690 10.1).");
    case DerRule::NonMinimalLength:
        return tr("DER wants the shortest form of a length (X.690 10.1).");
    case DerRule::NonMinimalTag:
        return tr("The tag is longer than needed (X.690 8.1.2).");
    case DerRule::ConstructedString:
        return tr("DER does not write a string in pieces (X.690 10.2).");
    case DerRule::WrongForm:
        return tr("The tag says primitive for constructed or the other way round (X.690 8).");
    case DerRule::BooleanLength:
        return tr("A BOOLEAN is one byte (X.690 8.2.1).");
    case DerRule::BooleanNotFf:
        return tr("DER writes TRUE as FF (X.690 11.1).");
    case DerRule::IntegerEmpty:
        return tr("An INTEGER has at least one byte (X.690 8.3.1).");
    case DerRule::NonMinimalInteger:
        return tr("The INTEGER has a needless first byte (X.690 8.3.2).");
    case DerRule::NullNotEmpty:
        return tr("NULL has no content (X.690 8.8.2).");
    case DerRule::BadObjectIdentifier:
        return tr("The OBJECT IDENTIFIER is empty, cut short or padded (X.690 8.19.2).");
    case DerRule::BitStringUnusedBits:
        return tr(
                "The unused bits of the BIT STRING must be zero and at most seven (X.690 11.2.1).");
    case DerRule::BitStringTrailingZeros:
        return tr("Named bits end with the last one that is set (X.690 11.2.2).");
    case DerRule::SetOrder:
        return tr("The members of the SET are not in order (X.690 11.6).");
    case DerRule::DefaultEncoded:
        return tr("DER leaves out a value that is the default anyway (X.690 11.5).");
    case DerRule::TimeForm:
        return tr(
                "DER writes times with seconds and Z, without needless digits (X.690 11.7, 11.8).");
    case DerRule::StringCharacters:
        return tr("The string has a byte that its type does not allow.");
    }
    return {};
}

QString Asn1Text::confirmation(const pki::Asn1Tree &tree, int node)
{
    const pki::Asn1Node &found = tree.node(node);
    // 2050 and later must be GeneralizedTime, all before it UTCTime.
    const bool utcTime = found.isUniversal(23);
    if (!utcTime && !found.isUniversal(24))
        return {};
    const QString name = tree.name(node);
    if (name != "notBefore"_L1 && name != "notAfter"_L1 && name != "thisUpdate"_L1 &&
        name != "nextUpdate"_L1)
        return {};
    const pki::Asn1Meaning said = pki::asn1Meaning(tree, node);
    if (said.id != Asn1MeaningId::Time || tree.kind() == pki::Asn1Kind::OcspResponse)
        return {};
    if (utcTime)
        return tr("UTCTime is the right form up to 2049 (RFC 5280 4.1.2.5.1).");
    return said.time.date().year() >= 2050
                   ? tr("GeneralizedTime is the right form from 2050 on (RFC 5280 4.1.2.5.2).")
                   : QString();
}

} // namespace sekisho::ui
