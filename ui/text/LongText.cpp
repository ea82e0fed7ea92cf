// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/LongText.h"

#include <limits>

namespace sekisho::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

int counted(qsizetype count)
{
    return static_cast<int>(std::min<qsizetype>(count, std::numeric_limits<int>::max()));
}

} // namespace

QString LongText::listed(const QStringList &names)
{
    constexpr qsizetype kNames = 20;
    QStringList shown;
    for (const QString &name : names.first(std::min(names.size(), kNames)))
        shown.append(shortened(name, {1, 200, 200}));
    const QString list = shown.join(u", "_s);
    //: %1 names one after the other, %2 number of those left out
    return names.size() > kNames ? tr("%1 … and %2 more").arg(list).arg(names.size() - kNames)
                                 : list;
}

QString LongText::moreLines(qsizetype count)
{
    return tr("… and %n more line(s)", nullptr, counted(count));
}

QString LongText::moreCharacters(qsizetype count)
{
    return tr("… and %n more character(s)", nullptr, counted(count));
}

QString LongText::shortened(const QString &text, const Limits &limits)
{
    if (text.size() <= limits.lineCharacters && text.count(u'\n') < limits.lines)
        return text;
    QString shown;
    qsizetype lines = 0;
    for (qsizetype from = 0; from <= text.size(); ++lines) {
        if (lines == limits.lines || shown.size() >= limits.characters)
            return shown + moreLines(QStringView(text).sliced(from).count(u'\n') + 1);
        qsizetype end = text.indexOf(u'\n', from);
        if (end < 0)
            end = text.size();
        qsizetype kept = std::min(end - from, limits.lineCharacters);
        if (kept < end - from && kept > 0 && text.at(from + kept - 1).isHighSurrogate())
            --kept;
        shown += QStringView(text).sliced(from, kept);
        if (kept < end - from)
            shown += u' ' + moreCharacters(end - from - kept);
        if (end < text.size())
            shown += u'\n';
        from = end + 1;
    }
    return shown;
}

} // namespace sekisho::ui
