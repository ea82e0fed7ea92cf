// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/EndpointCsv.h"

#include <QStringConverter>
#include <optional>

namespace sekisho::nac {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    QString text;
    QString encoding;
};

/// The whole of `bytes`, or nothing where a byte does not fit. Replacement characters that were in
/// the file already are no fault.
std::optional<QString> decoded(QStringDecoder decoder, const QByteArray &bytes)
{
    if (!decoder.isValid())
        return {};
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return {};
    return text;
}

/// Names under which Qt may know the code page of Japanese Windows, best first. Qt has it where it
/// was built with ICU; elsewhere the code page of the system is tried, which is the same in Japan.
constexpr const char *kShiftJis[] = {"windows-31j", "Shift_JIS"};

std::optional<QString> fromShiftJis(const QByteArray &bytes)
{
    for (const char *name : kShiftJis) {
        QStringDecoder decoder(name);
        if (decoder.isValid()) {
            const QString text = decoder.decode(bytes);
            // ICU's converters do not all say that they met a fault; the character does.
            if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
                return {};
            return text;
        }
    }
    const auto text = decoded(QStringDecoder(QStringDecoder::System), bytes);
    return text && !text->contains(QChar::ReplacementCharacter) ? text : std::nullopt;
}

Text textOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        return {decoder.decode(bytes), u"UTF-16"_s};
    }
    if (auto text = decoded(QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless),
                            bytes))
        return {*text, u"UTF-8"_s};
    if (auto text = fromShiftJis(bytes))
        return {*text, u"Shift_JIS"_s};
    // With a BOM it is UTF-8 whatever else is wrong: the rows with the damage are refused.
    if (bytes.startsWith("\xef\xbb\xbf"))
        return {QString::fromUtf8(bytes), u"UTF-8"_s};
    return {QString::fromLatin1(bytes), u"ISO-8859-1"_s};
}

/// Takes records off a text, one at a time.
class Reader
{
public:
    Reader(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    struct Record
    {
        int line = 0;
        QStringList cells;
        bool isBroken = false;
    };

    bool atEnd() const { return m_at >= m_text.size(); }
    void setSeparator(QChar separator) { m_separator = separator; }

    Record next()
    {
        const qsizetype start = m_at;
        const int line = m_line;
        Record record;
        record.line = line;
        while (true) {
            const std::optional<QString> cell = atEnd() ? QString() : takeCell();
            if (!cell) {
                // What the quotes were to hold is not known: this line only.
                m_at = start;
                m_line = line;
                record.isBroken = true;
                skipLine();
                return record;
            }
            record.cells.append(*cell);
            if (atEnd())
                return record;
            if (m_text.at(m_at) == m_separator) {
                ++m_at;
                continue;
            }
            takeLineEnd();
            return record;
        }
    }

private:
    bool isLineEnd(QChar c) const { return c == u'\n' || c == u'\r'; }

    void takeLineEnd()
    {
        if (m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    void skipLine()
    {
        while (!atEnd() && !isLineEnd(m_text.at(m_at)))
            ++m_at;
        if (!atEnd())
            takeLineEnd();
    }

    std::optional<QString> takeCell()
    {
        const qsizetype start = m_at;
        while (!atEnd() && m_text.at(m_at) == u' ')
            ++m_at;
        if (!atEnd() && m_text.at(m_at) == u'"')
            return takeQuoted();
        m_at = start;
        while (!atEnd() && m_text.at(m_at) != m_separator && !isLineEnd(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    std::optional<QString> takeQuoted()
    {
        QString value;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c != u'"') {
                if (c == u'\n')
                    ++m_line;
                value += c;
                continue;
            }
            if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                value += c;
                ++m_at;
                continue;
            }
            ++m_at;
            while (!atEnd() && m_text.at(m_at) == u' ')
                ++m_at;
            if (atEnd() || m_text.at(m_at) == m_separator || isLineEnd(m_text.at(m_at)))
                return value;
            return {};
        }
        return {};
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// The sign that parts the first line: the one that is there most, outside quotes.
QChar separatorOf(const QString &text)
{
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == u'\n' || c == u'\r')
            break;
        commas += c == u',' ? 1 : 0;
        semicolons += c == u';' ? 1 : 0;
        tabs += c == u'\t' ? 1 : 0;
    }
    if (semicolons > commas && semicolons >= tabs)
        return u';';
    return tabs > commas ? u'\t' : u',';
}

std::optional<EndpointColumn> columnNamed(const QString &heading,
                                          const QHash<QString, EndpointColumn> &more)
{
    static const QHash<QString, EndpointColumn> kNames = {
            {u"mac"_s, EndpointColumn::Mac},
            {u"mac address"_s, EndpointColumn::Mac},
            {u"labels"_s, EndpointColumn::Labels},
            {u"label"_s, EndpointColumn::Labels},
            {u"vlan"_s, EndpointColumn::Vlan},
            {u"notes"_s, EndpointColumn::Notes},
            {u"note"_s, EndpointColumn::Notes},
            {u"name"_s, EndpointColumn::Name},
            {u"radius_group"_s, EndpointColumn::RadiusGroup},
            {u"radius group"_s, EndpointColumn::RadiusGroup}};
    const QString name = heading.trimmed().toLower();
    if (const auto own = kNames.find(name); own != kNames.end())
        return *own;
    if (const auto other = more.find(name); other != more.end())
        return *other;
    return {};
}

/// A MAC address by its looks, to tell a first record from headings.
bool looksLikeMac(const QString &cell)
{
    constexpr int kDigits = 12;
    int digits = 0;
    for (const QChar c : cell) {
        if (c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f'))
            ++digits;
        else if (!u":-. "_s.contains(c))
            return false;
    }
    return digits == kDigits;
}

/// What a table's export puts before a cell that a spreadsheet would run as a formula.
QString withoutGuard(QString cell)
{
    if (cell.size() > 1 && cell.startsWith(u'\'') && u"=+-@\t\r"_s.contains(cell.at(1)))
        cell.remove(0, 1);
    return cell;
}

QString presentCell(const QString &cell)
{
    const QString text = withoutGuard(cell.trimmed());
    return text.isNull() ? u""_s : text;
}

struct Heading
{
    QList<std::optional<EndpointColumn>> columns;
    QStringList unknown;
    bool isThere = true;
    bool hasMac = false;
};

Heading headingOf(const QStringList &cells, const QHash<QString, EndpointColumn> &names)
{
    Heading heading;
    if (!cells.isEmpty() && looksLikeMac(cells.constFirst().trimmed())) {
        for (int column = 0; column < kEndpointColumns; ++column)
            heading.columns.append(EndpointColumn(column));
        heading.isThere = false;
        heading.hasMac = true;
        return heading;
    }
    for (const QString &cell : cells) {
        std::optional<EndpointColumn> column = columnNamed(cell, names);
        // Of two columns of one name the first one counts.
        if (column && heading.columns.contains(column))
            column.reset();
        heading.columns.append(column);
        heading.hasMac = heading.hasMac || column == EndpointColumn::Mac;
        if (!column && !cell.trimmed().isEmpty())
            heading.unknown.append(cell.trimmed());
    }
    return heading;
}

EndpointCsvRow rowOf(const Reader::Record &record, const Heading &heading)
{
    EndpointCsvRow row;
    row.line = record.line;
    if (record.isBroken) {
        row.problem = u"quote"_s;
        return row;
    }
    for (qsizetype i = 0; i < record.cells.size(); ++i) {
        const QString &cell = record.cells.at(i);
        if (i >= heading.columns.size()) {
            if (!cell.trimmed().isEmpty())
                row.problem = u"cells"_s;
            continue;
        }
        if (cell.contains(QChar::ReplacementCharacter))
            row.problem = u"encoding"_s;
        if (const auto column = heading.columns.at(i))
            row.cells[size_t(*column)] = presentCell(cell);
    }
    return row;
}

bool isEmpty(const Reader::Record &record)
{
    return !record.isBroken &&
           std::all_of(record.cells.begin(), record.cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

Result<EndpointCsv> readEndpointCsv(const QByteArray &bytes,
                                    const QHash<QString, EndpointColumn> &headings)
{
    if (bytes.size() > kMostEndpointCsvBytes)
        return fail(ErrorCode::LimitExceeded, {u"file-bytes"_s}, u"a list of endpoints"_s);
    const Text decodedText = textOf(bytes);
    const QString &text = decodedText.text;
    Reader reader(text, separatorOf(text));
    EndpointCsv csv;
    csv.encoding = decodedText.encoding;
    csv.separator = separatorOf(text);

    std::optional<Heading> heading;
    while (!reader.atEnd()) {
        const Reader::Record record = reader.next();
        if (isEmpty(record))
            continue;
        // "sep=;" is Excel's own first line.
        const QString first = record.cells.value(0).trimmed();
        if (!heading && first.startsWith("sep="_L1, Qt::CaseInsensitive)) {
            csv.separator = first.size() > 4 ? first.at(4) : csv.separator;
            reader.setSeparator(csv.separator);
            continue;
        }
        if (!heading) {
            heading = headingOf(record.cells, headings);
            if (!heading->hasMac)
                return fail(ErrorCode::InvalidArgument, {}, u"no-mac-column"_s);
            csv.hasHeading = heading->isThere;
            csv.unknownColumns = heading->unknown;
            if (heading->isThere)
                continue;
        }
        csv.rows.append(rowOf(record, *heading));
    }
    if (!heading)
        return fail(ErrorCode::InvalidArgument, {}, u"empty"_s);
    return csv;
}

QStringList endpointLabels(const QString &cell)
{
    QStringList labels;
    const QStringList parts = cell.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString label = part.trimmed();
        if (!label.isEmpty() && !labels.contains(label))
            labels.append(label);
    }
    return labels;
}

} // namespace sekisho::nac
