// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/PemText.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <array>

// How text was written down on its way here: UTF-16, the escapes of HTML, JSON and URLs, hex.
namespace sekisho::pki {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr char kEnDash1252 = '\x96'; // Windows-1252, and our stand-in for dashes beyond ASCII
constexpr char kNotAscii = '\x1a';

bool isDash(uint unit)
{
    return (unit >= 0x2010 && unit <= 0x2015) || unit == 0x2212 || unit == 0xfe58 ||
           unit == 0xfe63 || unit == 0xff0d;
}

bool isSpace(uint unit)
{
    return unit == 0x00a0 || unit == 0x3000 || unit == 0xfeff || (unit >= 0x2000 && unit <= 0x200f);
}

char asciiStandIn(uint unit)
{
    if (unit < 0x80)
        return static_cast<char>(unit);
    if (isDash(unit))
        return kEnDash1252;
    return isSpace(unit) ? ' ' : kNotAscii;
}

/// One escape: what it stands for and how long it is written.
struct Escape
{
    char character = 0;
    qsizetype length = 0; ///< 0 = none here
};

struct NamedEntity
{
    QByteArrayView name;
    char character;
};

// HTML's names for what PEM is made of (HTML Living Standard 13.5).
constexpr std::array<NamedEntity, 15> kEntities = {{{"plus", '+'},
                                                    {"sol", '/'},
                                                    {"equals", '='},
                                                    {"hyphen", kEnDash1252},
                                                    {"dash", kEnDash1252},
                                                    {"ndash", kEnDash1252},
                                                    {"mdash", kEnDash1252},
                                                    {"minus", kEnDash1252},
                                                    {"horbar", kEnDash1252},
                                                    {"nbsp", ' '},
                                                    {"colon", ':'},
                                                    {"comma", ','},
                                                    {"NewLine", '\n'},
                                                    {"quot", '"'},
                                                    {"gt", '>'}}};

Escape htmlEscapeAt(QByteArrayView text, qsizetype at)
{
    constexpr qsizetype kLongest = 12;
    const QByteArrayView rest = text.sliced(at, std::min(kLongest, text.size() - at));
    const qsizetype end = rest.indexOf(';');
    if (end < 2 || rest[0] != '&')
        return {};
    const QByteArrayView name = rest.sliced(1, end - 1);
    if (name[0] != '#') {
        for (const NamedEntity &entity : kEntities) {
            if (entity.name == name)
                return {entity.character, end + 1};
        }
        return {};
    }
    bool ok = false;
    const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const uint code = name.sliced(hex ? 2 : 1).toByteArray().toUInt(&ok, hex ? 16 : 10);
    const char character = ok ? asciiStandIn(code) : kNotAscii;
    return character == kNotAscii || character == '\0' ? Escape{} : Escape{character, end + 1};
}

Escape jsonEscapeAt(QByteArrayView text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return {};
    bool ok = false;
    const uint code = text.sliced(at + 2, 4).toByteArray().toUInt(&ok, 16);
    const char character = ok ? asciiStandIn(code) : kNotAscii;
    return character == kNotAscii || character == '\0' ? Escape{} : Escape{character, 6};
}

Escape percentEscapeAt(QByteArrayView text, qsizetype at)
{
    if (at + 3 > text.size() || text[at] != '%')
        return {};
    bool ok = false;
    const uint code = text.sliced(at + 1, 2).toByteArray().toUInt(&ok, 16);
    return ok && code != 0 ? Escape{static_cast<char>(code), 3} : Escape{};
}

/// Line ends are overlooked anyway; only what PEM cannot do without makes the detour worth while.
bool matters(char c)
{
    return c == '-' || c == '+' || c == '/' || c == '=' || c == ' ' || c == kEnDash1252 ||
           (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Digits in pairs with whatever separates them; false where a character fits nothing.
bool appendHex(QByteArrayView text, QByteArray &bytes)
{
    int high = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '0' && i + 1 < text.size() && (text[i + 1] == 'x' || text[i + 1] == 'X') &&
            high < 0) {
            ++i;
            continue;
        }
        if (c == '\\' && i + 1 < text.size() && text[i + 1] == 'x') {
            ++i;
            continue;
        }
        if (const int value = hexValue(c); value >= 0) {
            if (high < 0) {
                high = value;
            } else {
                bytes.append(static_cast<char>(high * 16 + value));
                high = -1;
            }
        } else if (!QByteArrayView(" \t\r\n:,;-{}\"'").contains(c) || high >= 0) {
            return false;
        }
    }
    return high < 0;
}

/// A line of xxd, hexdump -C or od: "00000010: 3082 02a0  0..." or "0010  30 82 02 a0". Without the
/// offset and the characters behind; the line itself if it is none.
QByteArrayView dumpedPart(QByteArrayView line)
{
    const QByteArrayView trimmed = line.trimmed();
    qsizetype digits = 0;
    while (digits < trimmed.size() && hexValue(trimmed[digits]) >= 0)
        ++digits;
    // hexdump ends with the length alone.
    if (digits == trimmed.size() && (digits == 7 || digits == 8))
        return {};
    if (digits < 4 || digits > 8 || digits == trimmed.size())
        return line;
    const bool colon = trimmed[digits] == ':';
    const bool blanks = trimmed.sliced(digits).startsWith("  ") || trimmed[digits] == '\t';
    if (!colon && !blanks)
        return line;
    QByteArrayView rest = trimmed.sliced(digits + 1).trimmed();
    // Characters stand behind two blanks, of xxd the first ones; hexdump -C has two blanks in the
    // middle as well, and bars around the characters.
    const qsizetype bar = colon || !rest.endsWith('|') ? -1 : rest.indexOf("  |");
    if (bar >= 0)
        return rest.first(bar);
    const qsizetype gap = colon ? rest.indexOf("  ") : rest.lastIndexOf("  ");
    if (gap < 0 || colon)
        return gap < 0 ? rest : rest.first(gap);
    QByteArray ignored;
    const QByteArrayView behind = rest.sliced(gap).trimmed();
    const bool moreBytes = behind.size() > 2 && behind.contains(' ') && appendHex(behind, ignored);
    return moreBytes ? rest : rest.first(gap);
}

} // namespace

InputText::InputText(QByteArrayView input, QList<Repair> &repairs)
    : m_bytes(input)
{
    bool wide = false;
    bool bigEndian = false;
    if (input.startsWith("\xef\xbb\xbf")) {
        repairs.append({u"bom"_s, 0});
        m_start = 3;
        m_bytes = input.sliced(3);
    } else if (input.size() >= 2 &&
               (input.startsWith("\xff\xfe") || input.startsWith("\xfe\xff"))) {
        wide = true;
        bigEndian = input[0] == '\xfe';
        repairs.append({u"bom"_s, 0});
        m_start = 2;
    } else if (input.size() >= 16) {
        // Without a mark: ASCII text has zeros in every other byte.
        int evenZeros = 0;
        int oddZeros = 0;
        const qsizetype looked = std::min<qsizetype>(input.size(), 64) & ~qsizetype(1);
        for (qsizetype i = 0; i < looked; i += 2) {
            evenZeros += input[i] == 0;
            oddZeros += input[i + 1] == 0;
        }
        const qsizetype most = looked / 2 * 3 / 4;
        wide = (evenZeros >= most) != (oddZeros >= most);
        bigEndian = evenZeros >= most;
    }
    if (wide) {
        repairs.append({u"utf16"_s, 0});
        widen(input, bigEndian);
    }
    unescape(repairs);
}

InputText::~InputText()
{
    // May hold a private key.
    for (QByteArray *own : {&m_converted, &m_unescaped}) {
        if (!own->isEmpty())
            OPENSSL_cleanse(own->data(), static_cast<std::size_t>(own->size()));
    }
}

void InputText::widen(QByteArrayView input, bool bigEndian)
{
    m_unit = 2;
    const qsizetype units = (input.size() - m_start) / 2;
    m_converted.resize(units);
    for (qsizetype i = 0; i < units; ++i) {
        const auto first = static_cast<quint8>(input[m_start + 2 * i]);
        const auto second = static_cast<quint8>(input[m_start + 2 * i + 1]);
        m_converted[i] = asciiStandIn(bigEndian ? static_cast<uint>((first << 8) | second)
                                                : static_cast<uint>((second << 8) | first));
    }
    m_bytes = m_converted;
}

void InputText::unescape(QList<Repair> &repairs)
{
    Escape (*escapeAt)(QByteArrayView, qsizetype) = nullptr;
    QString repair;
    char sign = '&';
    if (m_bytes.contains("BEGIN%20")) {
        escapeAt = percentEscapeAt;
        repair = u"url-escapes"_s;
        sign = '%';
    } else if (m_bytes.contains("\\u002d\\u002d") || m_bytes.contains("\\u002D\\u002D")) {
        escapeAt = jsonEscapeAt;
        repair = u"json-escapes"_s;
        sign = '\\';
    } else {
        escapeAt = htmlEscapeAt;
        repair = u"html-escapes"_s;
    }
    qsizetype first = m_bytes.indexOf(sign);
    while (first >= 0) {
        const Escape escape = escapeAt(m_bytes, first);
        if (escape.length > 0 && matters(escape.character))
            break;
        first = m_bytes.indexOf(sign, first + 1);
    }
    if (first < 0)
        return;
    repairs.append({repair, inputOffset(first)});
    // Line ends before `first` are escapes too.
    qsizetype from = 0;
    qsizetype lost = 0;
    m_unescaped.reserve(m_bytes.size());
    for (qsizetype at = m_bytes.indexOf(sign); at >= 0; at = m_bytes.indexOf(sign, at + 1)) {
        if (at < from)
            continue;
        const Escape escape = escapeAt(m_bytes, at);
        if (escape.length == 0)
            continue;
        m_unescaped.append(m_bytes.sliced(from, at - from));
        m_unescaped.append(escape.character);
        from = at + escape.length;
        lost += escape.length - 1;
        m_shifts.emplace_back(m_unescaped.size(), lost);
    }
    m_unescaped.append(m_bytes.sliced(from));
    m_bytes = m_unescaped;
}

qsizetype InputText::inputOffset(qsizetype position) const
{
    const auto next = std::upper_bound(
            m_shifts.begin(), m_shifts.end(), position,
            [](qsizetype value, const auto &shift) { return value < shift.first; });
    if (next != m_shifts.begin())
        position += std::prev(next)->second;
    return m_start + position * m_unit;
}

QByteArray decodeHexText(QByteArrayView text)
{
    QByteArray plain;
    if (appendHex(text, plain) && plain.startsWith('\x30'))
        return plain;
    QByteArray dumped;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (!line.trimmed().isEmpty() && !appendHex(dumpedPart(line), dumped))
            return {};
    }
    return dumped;
}

} // namespace sekisho::pki
