// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/PemText.h"

#include <algorithm>
#include <array>

namespace sekisho::pki {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr char kEnDash1252 = '\x96'; // Windows-1252, and our stand-in for the dashes of UTF-16
constexpr char kEmDash1252 = '\x97';
constexpr qsizetype kLongestLabel = 64;
constexpr qsizetype kLongestDashes = 64;
constexpr qsizetype kLongestHeaderLine = 256;

/// Length of the dash that ends just before `end`: 0 = there is none.
qsizetype dashBefore(QByteArrayView text, qsizetype end)
{
    if (end <= 0)
        return 0;
    const char last = text[end - 1];
    if (last == '-')
        return 1;
    if (end >= 3) {
        const auto three = text.sliced(end - 3, 3);
        const bool general = three[0] == '\xe2' && three[1] == '\x80' && last >= '\x90' &&
                             last <= '\x95';                      // U+2010 … U+2015
        if (general || three == QByteArrayView("\xe2\x88\x92", 3) // minus sign
            || three == QByteArrayView("\xef\xb9\x98", 3)         // small em dash
            || three == QByteArrayView("\xef\xb9\xa3", 3)         // small hyphen
            || three == QByteArrayView("\xef\xbc\x8d", 3)) {      // full-width hyphen
            return 3;
        }
    }
    return last == kEnDash1252 || last == kEmDash1252 ? 1 : 0;
}

qsizetype dashAt(QByteArrayView text, qsizetype at)
{
    if (at >= text.size())
        return 0;
    if (text[at] == '-')
        return 1;
    if (at + 3 <= text.size() && (text[at] == '\xe2' || text[at] == '\xef') &&
        dashBefore(text, at + 3) == 3) {
        return 3;
    }
    return text[at] == kEnDash1252 || text[at] == kEmDash1252 ? 1 : 0;
}

/// Length of the blank or joiner at `at` that looks like nothing and is no ASCII: 0 = there is
/// none.
qsizetype invisibleLength(QByteArrayView text, qsizetype at)
{
    if (at >= text.size() || static_cast<quint8>(text[at]) < 0x80)
        return 0; // asked for every character
    const auto rest = text.sliced(at, std::min<qsizetype>(3, text.size() - at));
    if (rest.startsWith("\xc2\xa0") || rest.startsWith("\xc2\xad")) // no-break space, soft hyphen
        return 2;
    if (rest.startsWith('\xa0')) // Windows-1252
        return 1;
    if (rest.size() == 3 && rest.startsWith("\xe2\x80") &&
        (static_cast<quint8>(rest[2]) <= 0x8f || rest[2] == '\xaf')) {
        return 3; // spaces of every width, joiners, direction marks
    }
    if (rest.startsWith("\xef\xbb\xbf") || rest.startsWith("\xe2\x80\x8b") ||
        rest.startsWith("\xe2\x80\xa8") || rest.startsWith("\xe2\x81\xa0") ||
        rest.startsWith("\xe3\x80\x80")) {
        return 3;
    }
    return 0;
}

bool isKnownLabel(QByteArrayView label)
{
    static const std::array<QByteArrayView, 8> endings = {
            "CERTIFICATE", "CERTIFICATE REQUEST",
            "CRL",         "PRIVATE KEY",
            "PUBLIC KEY",  "PKCS7",
            "CMS",         "PKCS12",
    };
    return std::any_of(endings.begin(), endings.end(),
                       [&](QByteArrayView ending) { return label.endsWith(ending); });
}

/// 0–63, or -1.
constexpr std::array<qint8, 256> base64Table()
{
    std::array<qint8, 256> table{};
    for (auto &entry : table)
        entry = -1;
    constexpr char kAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < 64; ++i)
        table[static_cast<quint8>(kAlphabet[i])] = static_cast<qint8>(i);
    return table;
}
constexpr std::array<qint8, 256> kBase64 = base64Table();

/// The number an editor, a pager or `grep -n` put before a line.
struct LineNumber
{
    int value = -1;
    qsizetype end = 0; ///< where the line itself starts
    explicit operator bool() const { return value >= 0; }
};

LineNumber lineNumber(QByteArrayView text, qsizetype from, qsizetype to)
{
    LineNumber number;
    qsizetype position = from;
    while (position < to && (text[position] == ' ' || text[position] == '\t'))
        ++position;
    const qsizetype digits = position;
    int value = 0;
    while (position < to && position - digits < 7 && text[position] >= '0' && text[position] <= '9')
        value = value * 10 + (text[position++] - '0');
    if (position == digits)
        return number;
    const qsizetype behind = position;
    if (position < to && (text[position] == ':' || text[position] == '.' || text[position] == ')' ||
                          text[position] == '|' || text[position] == ']'))
        ++position;
    while (position < to && (text[position] == ' ' || text[position] == '\t'))
        ++position;
    const bool lineEnds = position >= to || text[position] == '\n' || text[position] == '\r';
    if (position == behind && !lineEnds)
        return number;
    number.value = value;
    number.end = position;
    return number;
}

/// Whether every line of the body has a number before it, each one more than the last.
bool hasLineNumbers(QByteArrayView text, qsizetype from, qsizetype to)
{
    // The rest of the BEGIN line is not ours.
    qsizetype position = from;
    while (position < to && text[position] != '\n' && text[position] != '\r')
        ++position;
    int lines = 0;
    int last = -1;
    while (position < to) {
        while (position < to && (text[position] == '\n' || text[position] == '\r'))
            ++position;
        qsizetype end = position;
        while (end < to && text[end] != '\n' && text[end] != '\r')
            ++end;
        if (!text.sliced(position, end - position).trimmed().isEmpty()) {
            const LineNumber number = lineNumber(text, position, end);
            if (!number || (lines > 0 && number.value != last + 1))
                return false;
            last = number.value;
            ++lines;
        }
        position = end;
    }
    return lines >= 2;
}

/// Walks over a body, character by character, and says what each stretch is.
class BodyScanner
{
public:
    /// `atLine`: whether `from` is the start of a line.
    BodyScanner(QByteArrayView text, qsizetype from, qsizetype to, bool numbered, bool atLine)
        : m_text(text)
        , m_position(from)
        , m_end(to)
        , m_lineStart(numbered && atLine)
        , m_numbered(numbered)
    {
    }

    enum class What { End, Value, Padding, Bad };
    struct Token
    {
        What what = What::End;
        qint8 value = 0;
        qsizetype at = 0;
    };

    Token next()
    {
        while (m_position < m_end) {
            if (m_numbered && m_lineStart && m_blank < 0) {
                if (const LineNumber number = lineNumber(m_text, m_position, m_end)) {
                    note("line-numbers"_L1, m_position);
                    m_position = number.end;
                    m_lineStart = false;
                    continue;
                }
            }
            const qsizetype at = m_position;
            const char c = m_text[at];
            if (const qint8 value = kBase64[static_cast<quint8>(c)]; value >= 0) {
                ++m_position;
                startOfValue(at);
                return {What::Value, value, at};
            }
            if (c == '\n' || c == '\r') {
                lineEnd(at);
                newLine();
                ++m_position;
            } else if (c == ' ' || c == '\t' || c == '\f' || c == '\v') {
                if (m_blank < 0)
                    m_blank = at;
                ++m_position;
            } else if (c == '=') {
                ++m_position;
                return {What::Padding, 0, at};
            } else if ((c == '>' || c == '|') && m_lineStart) {
                note("quoting"_L1, at);
                m_blank = -1;
                m_quoted = true;
                ++m_position;
            } else if (c == '\\') {
                Token token;
                if (escape(token))
                    return token;
            } else if (c == '"' || c == '\'') {
                stringQuote(c);
            } else if (c == ',' || c == ';') {
                note("string-quotes"_L1, at);
                ++m_position;
            } else if (c == '-' || c == '_') {
                note("base64url"_L1, at);
                ++m_position;
                startOfValue(at);
                return {What::Value, static_cast<qint8>(c == '-' ? 62 : 63), at};
            } else if (c == '<' || c == '&') {
                if (!markup())
                    return {What::Bad, 0, at};
            } else if (const qsizetype length = invisibleLength(m_text.first(m_end), at);
                       length > 0) {
                note("invisible-characters"_L1, at);
                m_position += length;
            } else {
                return {What::Bad, 0, at};
            }
        }
        return {What::End, 0, m_end};
    }

    qsizetype position() const { return m_position; }
    void skipTo(qsizetype position)
    {
        m_position = position;
        newLine();
    }
    const QList<Repair> &repairs() const { return m_repairs; }

private:
    void note(QLatin1StringView id, qsizetype at)
    {
        const bool known = std::any_of(m_repairs.cbegin(), m_repairs.cend(),
                                       [&](const Repair &r) { return r.id == id; });
        if (!known)
            m_repairs.append({QString(id), at});
    }

    void newLine()
    {
        m_lineStart = true;
        m_blank = -1;
        m_quoted = false;
    }

    /// Remembers a line of nothing between two lines of base64; OpenSSL takes it for the end of
    /// the headers and then refuses the block.
    void lineEnd(qsizetype at)
    {
        const bool pair = m_text[at] == '\n' && at > 0 && m_text[at - 1] == '\r';
        if (!pair && m_seen && m_lineEnd >= 0 && m_emptyLine < 0 &&
            m_text.sliced(m_lineEnd, at - m_lineEnd).trimmed().isEmpty())
            m_emptyLine = at;
        m_lineEnd = at + 1;
    }

    void startOfValue(qsizetype)
    {
        m_seen = true;
        if (m_emptyLine >= 0) {
            note("blank-lines"_L1, m_emptyLine);
            m_emptyLine = -1;
        }
        if (m_blank >= 0) {
            if (!m_lineStart)
                note("joined-lines"_L1, m_blank);
            else if (!m_quoted)
                note("indentation"_L1, m_blank);
            m_blank = -1;
        }
        m_lineStart = false;
    }

    /// A backslash: \n, \r, \t, \/, \u00XX, or the end of a shell line. True if it stands for a
    /// base64 character.
    bool escape(Token &token)
    {
        const qsizetype at = m_position;
        const char after = at + 1 < m_end ? m_text[at + 1] : '\n';
        if (after == '/') {
            m_position += 2;
            note("escaped-newlines"_L1, at);
            startOfValue(at);
            token = {What::Value, 63, at};
            return true;
        }
        if (after == 'u' && at + 6 <= m_end) {
            bool ok = false;
            const int code = m_text.sliced(at + 2, 4).toByteArray().toInt(&ok, 16);
            if (ok && code < 0x80) {
                m_position += 6;
                note("escaped-newlines"_L1, at);
                if (code == '=') {
                    token = {What::Padding, 0, at};
                    return true;
                }
                if (const qint8 value = kBase64[static_cast<std::size_t>(code)]; value >= 0) {
                    startOfValue(at);
                    token = {What::Value, value, at};
                    return true;
                }
                return false;
            }
        }
        if (after == 'n' || after == 'r' || after == 't' || after == '\\') {
            m_position += after == '\\' ? 1 : 2; // "\\n": doubly escaped
            note("escaped-newlines"_L1, at);
            newLine();
            return false;
        }
        if (after == '\n' || after == '\r') {
            ++m_position;
            note("escaped-newlines"_L1, at);
            return false;
        }
        token = {What::Bad, 0, at};
        ++m_position;
        return true;
    }

    /// The end of one string literal and, further on, the start of the next.
    void stringQuote(char quote)
    {
        note("string-quotes"_L1, m_position);
        qsizetype next = m_text.first(m_end).indexOf(quote, m_position + 1);
        // Between two literals stand only blanks, commas, plus signs and line ends.
        for (qsizetype i = m_position + 1; i < (next < 0 ? m_end : next); ++i) {
            if (!QByteArrayView(" \t\r\n,+;.()[]&").contains(m_text[i])) {
                next = -1;
                break;
            }
        }
        m_position = next < 0 ? m_position + 1 : next + 1;
        newLine();
    }

    /// "<br/>", "&#13;", "&#xD;".
    bool markup()
    {
        const char closing = m_text[m_position] == '<' ? '>' : ';';
        for (qsizetype i = m_position + 1; i < m_end && i < m_position + 12; ++i) {
            if (m_text[i] == closing) {
                note("markup"_L1, m_position);
                m_position = i + 1;
                newLine();
                return true;
            }
        }
        return false;
    }

    QByteArrayView m_text;
    qsizetype m_position;
    qsizetype m_end;
    qsizetype m_blank = -1;     ///< where blanks began that a value may follow
    qsizetype m_lineEnd = -1;   ///< behind the last CR or LF
    qsizetype m_emptyLine = -1; ///< the end of an empty line that a value may follow
    bool m_seen = false;        ///< a value, that is
    bool m_lineStart;
    bool m_quoted = false;
    bool m_numbered;
    QList<Repair> m_repairs;
};

/// RFC 1421 headers: lines with a colon up to the first empty line. Returns where the base64
/// starts.
qsizetype readHeaders(QByteArrayView text, qsizetype from, qsizetype to, bool numbered,
                      PemBody &body)
{
    qsizetype position = from;
    qsizetype afterHeaders = from;
    for (int line = 0; line < 16 && position < to; ++line) {
        // A line ends at CR, LF or an escaped \n.
        qsizetype end = position;
        qsizetype skip = 1;
        while (end < to && end - position < kLongestHeaderLine) {
            if (text[end] == '\n' || text[end] == '\r')
                break;
            if (text[end] == '\\' && end + 1 < to &&
                (text[end + 1] == 'n' || text[end + 1] == 'r')) {
                skip = 2;
                break;
            }
            ++end;
        }
        qsizetype start = position;
        if (const LineNumber number = numbered ? lineNumber(text, position, end) : LineNumber())
            start = number.end;
        QByteArray content = text.sliced(start, end - start).toByteArray().trimmed();
        while (content.startsWith('>') || content.startsWith('|'))
            content = content.mid(1).trimmed();
        const qsizetype colon = content.indexOf(':');
        if (colon > 0) {
            body.headers.append({content.left(colon), content.mid(colon + 1).trimmed()});
            afterHeaders = std::min(end + skip, to);
        } else if (!content.isEmpty()) {
            break; // base64 begins
        }
        position = std::min(end + skip, to);
    }
    return afterHeaders;
}

} // namespace

PemMarker PemMarkers::next()
{
    for (;;) {
        if (m_nextBegin != -1 && m_nextBegin < m_from)
            m_nextBegin = m_text.indexOf("BEGIN", m_from);
        if (m_nextEnd != -1 && m_nextEnd < m_from)
            m_nextEnd = m_text.indexOf("END", m_from);
        if (m_nextBegin < 0 && m_nextEnd < 0)
            return {};
        const bool begin = m_nextBegin >= 0 && (m_nextEnd < 0 || m_nextBegin < m_nextEnd);
        const qsizetype keyword = begin ? m_nextBegin : m_nextEnd;
        PemMarker marker = markerAt(keyword, begin);
        m_from = marker.found ? marker.end : keyword + 1;
        if (marker.found) {
            m_lastEnd = marker.end;
            return marker;
        }
    }
}

PemMarker PemMarkers::markerAt(qsizetype keyword, bool begin) const
{
    PemMarker marker;
    marker.begin = begin;
    marker.exact = true;

    qsizetype start = keyword;
    while (start > m_lastEnd && m_text[start - 1] == ' ' && keyword - start < 2) {
        --start;
        marker.exact = false;
    }
    int count = 0;
    bool longDash = false;
    while (keyword - start < kLongestDashes) {
        const qsizetype length = dashBefore(m_text, start);
        if (length == 0 || start - length < m_lastEnd)
            break;
        longDash = longDash || m_text[start - 1] != '-';
        start -= length;
        ++count;
    }
    if (count == 0 || (count == 1 && !longDash))
        return marker;
    marker.start = start;
    marker.dashes = start;
    marker.exact = marker.exact && count == 5 && !longDash;

    qsizetype position = keyword + (begin ? 5 : 3);
    const qsizetype labelStart = position;
    QByteArray label;
    while (position < m_text.size() && position - labelStart <= kLongestLabel) {
        if (const qsizetype length = invisibleLength(m_text, position)) {
            if (marker.invisible < 0)
                marker.invisible = position;
            label += ' ';
            position += length;
            continue;
        }
        const char c = m_text[position];
        const bool allowed = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' ||
                             c == '.' || c == '#' || c == '/' || (c >= 'a' && c <= 'z');
        if (!allowed)
            break;
        label += c;
        ++position;
    }
    label = label.simplified().toUpper();
    if (begin && label.isEmpty())
        return marker;
    marker.label = QString::fromLatin1(label);

    const qsizetype tailStart = position;
    int tail = 0;
    bool longTail = false;
    while (position - tailStart < kLongestDashes) {
        const qsizetype length = dashAt(m_text, position);
        if (length == 0)
            break;
        longTail = longTail || m_text[position] != '-';
        position += length;
        ++tail;
    }
    // "-----END X----------BEGIN Y-----": without a line end between them, each has its half.
    if (tail > 5 && tail % 2 == 0 && !longTail &&
        (m_text.sliced(position).startsWith("BEGIN") ||
         m_text.sliced(position).startsWith("END"))) {
        tail /= 2;
        position = tailStart + tail;
    }
    marker.end = position;
    if (tail != 5 || longTail) {
        if (marker.exact)
            marker.dashes = tailStart;
        marker.exact = false;
    }
    // Without dashes behind it, it must be a word of the trade and the end of its line.
    if (tail == 0) {
        const bool lineEnds = position >= m_text.size() || m_text[position] == '\n' ||
                              m_text[position] == '\r' || m_text[position] == '\\';
        if (!lineEnds || !isKnownLabel(label))
            return marker;
    }
    marker.found = true;
    return marker;
}

QByteArray PemBody::header(const char *name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

PemBody decodePemBody(QByteArrayView text, qsizetype from, qsizetype to)
{
    PemBody body;
    const bool numbered = hasLineNumbers(text, from, to);
    const qsizetype start = readHeaders(text, from, to, numbered, body);
    BodyScanner scanner(text, start, to, numbered, start != from);
    body.der.reserve((to - start) * 3 / 4 + 3);
    quint32 bits = 0;
    int held = 0;
    int padding = 0;
    for (;;) {
        const auto token = scanner.next();
        if (token.what == BodyScanner::What::End)
            break;
        if (token.what == BodyScanner::What::Bad ||
            (token.what == BodyScanner::What::Value && padding > 0) ||
            (token.what == BodyScanner::What::Padding && padding >= 2)) {
            body.badOffset = token.at;
            break;
        }
        if (token.what == BodyScanner::What::Padding) {
            ++padding;
            continue;
        }
        bits = (bits << 6) | static_cast<quint32>(token.value);
        ++body.characters;
        if (++held == 4) {
            body.der.append(static_cast<char>((bits >> 16) & 0xff));
            body.der.append(static_cast<char>((bits >> 8) & 0xff));
            body.der.append(static_cast<char>(bits & 0xff));
            held = 0;
            bits = 0;
        }
    }
    body.repairs = scanner.repairs();
    if (held == 1)
        body.cut = true;
    if (held >= 2)
        body.der.append(static_cast<char>((bits >> (held == 2 ? 4 : 10)) & 0xff));
    if (held == 3)
        body.der.append(static_cast<char>((bits >> 2) & 0xff));
    if (held >= 2 && padding != 4 - held)
        body.repairs.append({u"padding"_s, to});
    return body;
}

qsizetype textOffsetOfDer(QByteArrayView text, qsizetype from, qsizetype to, qsizetype derOffset)
{
    PemBody headers;
    const bool numbered = hasLineNumbers(text, from, to);
    const qsizetype start = readHeaders(text, from, to, numbered, headers);
    BodyScanner scanner(text, start, to, numbered, start != from);
    const qsizetype wanted = derOffset / 3 * 4 + derOffset % 3; // the character that starts it
    for (qsizetype seen = 0;;) {
        const auto token = scanner.next();
        if (token.what != BodyScanner::What::Value)
            return token.at;
        if (seen++ == wanted)
            return token.at;
    }
}

} // namespace sekisho::pki
