// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Elide.h"

#include <QTextDocument>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

QString Elide::distinguishedName(const QString &name, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    // Attributes end at a comma (one-line and RFC 4514) or begin with a slash (OpenSSL's form).
    const bool slashes = name.startsWith(u'/');
    const QChar separator = slashes ? u'/' : u',';
    for (qsizetype at = name.indexOf(separator, 1); at >= 0; at = name.indexOf(separator, at + 1)) {
        const QString rest = slashes ? u"…"_s + name.mid(at) : u"… "_s + name.mid(at + 1).trimmed();
        if (metrics.horizontalAdvance(rest) <= width)
            return rest;
    }
    // Not even the last attribute fits whole: its value alone, and that keeps its end, too, because
    // names of one family of authorities differ there.
    const qsizetype last = name.lastIndexOf(separator);
    const QString attribute = name.mid(last + 1);
    const QString value = attribute.mid(attribute.indexOf(u'=') + 1).trimmed();
    const QString marked = u"… "_s + value;
    if (last > 0 && metrics.horizontalAdvance(marked) <= width)
        return marked;
    return metrics.elidedText(value, Qt::ElideLeft, width);
}

QString Elide::text(const QString &text, Qt::TextElideMode mode, const QFontMetrics &metrics,
                    int width)
{
    if (mode == Qt::ElideLeft && (text.contains(u'=')))
        return distinguishedName(text, metrics, width);
    return metrics.elidedText(text, mode, width);
}

QString Elide::toolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return u"<span>"_s + text.toHtmlEscaped() + u"</span>"_s;
}

} // namespace sekisho::ui
