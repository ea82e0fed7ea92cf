// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/HclText.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace sekisho::api::hcl {

using namespace Qt::Literals::StringLiterals;

namespace {

using Members = Value::Members;

QString indent(int depth) { return QString(qsizetype(depth) * 2, u' '); }

bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// What an object's member may be called without quotes. "for" would begin a for expression.
bool isPlainName(const QString &name)
{
    if (name.isEmpty() || name == "for"_L1 || !(isAsciiLetter(name.at(0)) || name.at(0) == u'_'))
        return false;
    return std::all_of(name.begin(), name.end(),
                       [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_'; });
}

/// Characters that nobody sees or that end a line somewhere.
bool mustBeEscaped(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff ||
           (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

QString escape(char32_t c) { return u"\\u%1"_s.arg(uint(c), 4, 16, QLatin1Char('0')); }

/// The inside of a string literal.
QString body(const QString &text)
{
    QString out;
    out.reserve(text.size() + 8);
    const QList<uint> points = text.toUcs4();
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points.at(i);
        const char32_t next = i + 1 < points.size() ? points.at(i + 1) : 0;
        if (c == U'"' || c == U'\\') {
            out += u'\\';
            out += QChar(ushort(c));
        } else if (c == U'\n') {
            out += "\\n"_L1;
        } else if (c == U'\r') {
            out += "\\r"_L1;
        } else if (c == U'\t') {
            out += "\\t"_L1;
        } else if ((c == U'$' || c == U'%') && next == U'{') {
            out += QString(2, QChar(ushort(c)));
        } else if ((c == U'$' || c == U'%') && next == c) {
            // In front of "${" it would be taken for a part of the escape.
            out += escape(c);
        } else if (c >= 0xd800 && c < 0xe000) {
            out += QChar(QChar::ReplacementCharacter); // half of a pair: no character
        } else if (mustBeEscaped(c)) {
            out += escape(c);
        } else {
            out += QString::fromUcs4(&c, 1);
        }
    }
    return out;
}

QString numberText(double number)
{
    constexpr double kExact = 9007199254740992.0; // 2^53
    if (std::floor(number) == number && std::abs(number) < kExact)
        return QString::number(qint64(number));
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

bool isMultiLine(const Value &value)
{
    if (value.kind == Value::Kind::Object)
        return !value.members.empty();
    return value.kind == Value::Kind::List &&
           (value.entries.size() > 1 ||
            std::any_of(value.entries.begin(), value.entries.end(), isMultiLine));
}

QString valueText(const Value &value, int depth);

/// Equal signs of neighbouring lines stand below each other, as `terraform fmt` puts them.
QString membersText(const Members &members, int depth)
{
    const auto nameOf = [](const std::pair<QString, Value> &member) {
        return isPlainName(member.first) ? member.first : quoted(member.first);
    };
    QString out;
    for (std::size_t i = 0; i < members.size();) {
        std::size_t end = i;
        qsizetype width = 0;
        while (end < members.size() && !isMultiLine(members[end].second))
            width = std::max(width, nameOf(members[end++]).size());
        if (end == i)
            width = nameOf(members[end++]).size();
        for (; i < end; ++i) {
            out += indent(depth) + nameOf(members[i]).leftJustified(width) + " = "_L1 +
                   valueText(members[i].second, depth) + u'\n';
        }
    }
    return out;
}

QString listText(const Value &value, int depth)
{
    if (value.entries.empty())
        return u"[]"_s;
    if (!isMultiLine(value))
        return u'[' + valueText(value.entries.front(), depth) + u']';
    QString out = u"[\n"_s;
    for (const Value &entry : value.entries)
        out += indent(depth + 1) + valueText(entry, depth + 1) + ",\n"_L1;
    return out + indent(depth) + u']';
}

QString valueText(const Value &value, int depth)
{
    switch (value.kind) {
    case Value::Kind::Null:
        break;
    case Value::Kind::Flag:
        return value.flag ? u"true"_s : u"false"_s;
    case Value::Kind::Number:
        return numberText(value.number);
    case Value::Kind::Text:
        return quoted(value.text);
    case Value::Kind::Expression:
        return value.text;
    case Value::Kind::List:
        return listText(value, depth);
    case Value::Kind::Object:
        if (value.members.empty())
            return u"{}"_s;
        return "{\n"_L1 + membersText(value.members, depth + 1) + indent(depth) + u'}';
    }
    return u"null"_s;
}

QString commentText(const QStringList &lines, int depth)
{
    QString out;
    for (QString line : lines) {
        std::replace_if(
                line.begin(), line.end(), [](QChar c) { return mustBeEscaped(c.unicode()); }, u' ');
        out += indent(depth) + (u"# "_s + line).trimmed() + u'\n';
    }
    return out;
}

QString blockText(const Block &block, int depth)
{
    QString out = commentText(block.comments, depth);
    if (block.type.isEmpty())
        return out; // a remark that belongs to none
    out += indent(depth) + block.type;
    for (const QString &label : block.labels)
        out += u' ' + quoted(label);
    out += " {\n"_L1 + commentText(block.notes, depth + 1) +
           membersText(block.attributes, depth + 1);
    for (std::size_t i = 0; i < block.blocks.size(); ++i) {
        if (i > 0 || !block.attributes.empty())
            out += u'\n';
        out += blockText(block.blocks[i], depth + 1);
    }
    return out + indent(depth) + "}\n"_L1;
}

} // namespace

Value::Value() = default;
Value::~Value() = default;
Value::Value(const Value &other) = default;
Value::Value(Value &&other) noexcept = default;
Value &Value::operator=(const Value &other) = default;
Value &Value::operator=(Value &&other) noexcept = default;

Value Value::ofFlag(bool flag)
{
    Value value;
    value.kind = Kind::Flag;
    value.flag = flag;
    return value;
}

Value Value::ofNumber(double number)
{
    Value value;
    value.kind = Kind::Number;
    value.number = number;
    return value;
}

Value Value::ofText(const QString &text)
{
    Value value;
    value.kind = Kind::Text;
    value.text = text;
    return value;
}

Value Value::ofExpression(const QString &expression)
{
    Value value;
    value.kind = Kind::Expression;
    value.text = expression;
    return value;
}

Value Value::ofList(std::vector<Value> entries)
{
    Value value;
    value.kind = Kind::List;
    value.entries = std::move(entries);
    return value;
}

Value Value::ofObject(Members members)
{
    Value value;
    value.kind = Kind::Object;
    value.members = std::move(members);
    return value;
}

QString quoted(const QString &text) { return u'"' + body(text) + u'"'; }

QString quotedThen(const QString &text, const QString &expression)
{
    // A "$" in front of the template would escape it.
    const bool ends = text.endsWith(u'$') || text.endsWith(u'%');
    const QString front = ends ? body(text.chopped(1)) + escape(text.back().unicode()) : body(text);
    return u'"' + front + "${"_L1 + expression + "}\""_L1;
}

QString identifier(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (isAsciiLetter(c) || isAsciiDigit(c))
            out += c.toLower();
        else if (c.category() != QChar::Mark_NonSpacing && !out.isEmpty() && !out.endsWith(u'_'))
            out += u'_';
    }
    while (out.endsWith(u'_'))
        out.chop(1);
    if (!out.isEmpty() && isAsciiDigit(out.at(0)))
        out.prepend("n_"_L1);
    return out;
}

QString inOneLine(const Value &value)
{
    QStringList parts;
    switch (value.kind) {
    case Value::Kind::List:
        for (const Value &entry : value.entries)
            parts.append(inOneLine(entry));
        return u'[' + parts.join(", "_L1) + u']';
    case Value::Kind::Object:
        for (const auto &[name, member] : value.members)
            parts.append((isPlainName(name) ? name : quoted(name)) + " = "_L1 + inOneLine(member));
        return parts.isEmpty() ? u"{}"_s : "{ "_L1 + parts.join(", "_L1) + " }"_L1;
    default:
        return valueText(value, 0);
    }
}

QByteArray toText(const std::vector<Block> &blocks)
{
    QString out;
    for (const Block &block : blocks) {
        if (!out.isEmpty())
            out += u'\n';
        out += blockText(block, 0);
    }
    return out.toUtf8();
}

} // namespace sekisho::api::hcl
