// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/SlashName.h"

#include "core/nac/LabelValue.h"

#include <algorithm>

namespace sekisho::nac {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAttributeName(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.isLetterOrNumber() && c.unicode() < 0x80) || c == u'.' || c == u'-';
    });
}

} // namespace

QList<NamePart> nameParts(const pki::DistinguishedName &name, NameSpelling spelling)
{
    QList<NamePart> parts;
    for (const auto &rdn : name.rdns) {
        if (spelling == NameSpelling::Escaped) {
            pki::DistinguishedName alone;
            alone.rdns.append(rdn);
            parts += namePartsFromSlashForm(alone.slashForm());
            continue;
        }
        QStringList pairs;
        for (const pki::AttributeTypeAndValue &attribute : rdn) {
            QString value = attribute.value;
            value.replace(u'/', u"\\/"_s).replace(u'+', u"\\+"_s);
            pairs.append(attribute.name + u'=' + value);
        }
        const QString text = pairs.join(u'+');
        parts.append({text.section(u'=', 0, 0), text.section(u'=', 1)});
    }
    return parts;
}

QString slashForm(const QList<NamePart> &parts)
{
    QString text;
    for (const NamePart &part : parts)
        text += u'/' + part.name + u'=' + part.value;
    return text;
}

QList<NamePart> namePartsFromSlashForm(const QString &text)
{
    QList<NamePart> parts;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = text.at(from) == u'/' ? from + 1 : from;
        const qsizetype begin = end;
        while (end < text.size() && text.at(end) != u'/')
            end += text.at(end) == u'\\' ? 2 : 1;
        const QString piece = text.mid(begin, end - begin);
        const qsizetype sign = piece.indexOf(u'=');
        if (sign > 0 && isAttributeName(QStringView(piece).left(sign)))
            parts.append({piece.left(sign), piece.mid(sign + 1)});
        else if (!parts.isEmpty())
            parts.last().value += u'/' + piece; // an older spelling: a slash in a value
        from = end;
    }
    return parts;
}

QString valueForParts(const QList<NamePart> &parts, const QList<bool> &chosen)
{
    QList<NamePart> kept;
    qsizetype first = -1;
    qsizetype last = -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!chosen.value(i))
            continue;
        if (first < 0)
            first = i;
        last = i;
        kept.append(parts.at(i));
    }
    if (kept.isEmpty())
        return {};
    const bool fromStart = first == 0;
    const bool toEnd = last == parts.size() - 1;
    using Form = LabelValue::Form;
    if (kept.size() == last - first + 1) {
        const Form form = fromStart && toEnd ? Form::Exact
                          : fromStart        ? Form::Prefix
                          : toEnd            ? Form::Suffix
                                             : Form::Contains;
        return labelValueToText({form, false, slashForm(kept) + (toEnd ? QString() : u"/"_s)});
    }
    QString expression = fromStart ? u"^"_s : u"^.*"_s;
    for (qsizetype i = first; i <= last; ++i) {
        if (chosen.value(i))
            expression += QRegularExpression::escape(slashForm({parts.at(i)}));
        else if (!expression.endsWith(".*"_L1))
            expression += u".*"_s;
    }
    expression += toEnd ? u"$"_s : u"/.*$"_s;
    return labelValueToText({Form::Regex, false, expression});
}

} // namespace sekisho::nac
