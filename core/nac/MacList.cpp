// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/MacList.h"

#include <QSet>

namespace sekisho::nac {

namespace {

constexpr qsizetype kDigits = 12;
constexpr qsizetype kOuiDigits = 6;
constexpr qsizetype kMostSomeDuplicates = 20;
constexpr qsizetype kLongestShown = 60;

/// ASCII for its full-width twin, everything else as it is.
QChar narrow(QChar c)
{
    return c >= QChar(0xff01) && c <= QChar(0xff5e) ? QChar(c.unicode() - 0xfee0) : c;
}

bool isMacSeparator(QChar c)
{
    return c == u':' || c == u'-' || c == u'.' || c == u'_' || c == QChar(0x2013);
}

bool endsEntry(QChar c) { return c == u',' || c == u';' || c == u'\t' || c == QChar(0x3001); }

class MacListReader
{
public:
    MacList read(const QString &text)
    {
        const QStringView all(text);
        for (qsizetype from = 0; from < all.size();) {
            qsizetype end = from;
            while (end < all.size() && all.at(end) != u'\n' && all.at(end) != u'\r')
                ++end;
            ++m_line;
            takeLine(all.mid(from, end - from));
            if (end + 1 < all.size() && all.at(end) == u'\r' && all.at(end + 1) == u'\n')
                ++end;
            from = end + 1;
        }
        return std::move(m_list);
    }

private:
    void takeLine(QStringView line)
    {
        if (const qsizetype remark = line.indexOf(u'#'); remark >= 0)
            line = line.left(remark);
        for (qsizetype from = 0; from <= line.size();) {
            qsizetype end = from;
            while (end < line.size() && !endsEntry(narrow(line.at(end))))
                ++end;
            takeEntry(line.mid(from, end - from).trimmed());
            from = end + 1;
        }
    }

    /// "00 40 8c 00 00 01" is one address, "00408c000001 00408c000002" are two.
    void takeEntry(QStringView entry)
    {
        while (entry.size() > 1 && entry.startsWith(u'"') && entry.endsWith(u'"'))
            entry = entry.mid(1, entry.size() - 2).trimmed();
        if (entry.isEmpty())
            return;
        if (const QString value = macPattern(entry); !value.isEmpty())
            return take(value);
        const QString spaced = entry.toString().simplified();
        const QStringList parts = spaced.split(u' ');
        if (parts.size() == 1)
            return refuse(spaced);
        for (const QString &part : parts) {
            const QString value = macPattern(part);
            if (value.isEmpty())
                refuse(part);
            else
                take(value);
        }
    }

    void take(const QString &value)
    {
        if (m_seen.contains(value)) {
            ++m_list.duplicates;
            if (m_list.someDuplicates.size() < kMostSomeDuplicates &&
                !m_list.someDuplicates.contains(value))
                m_list.someDuplicates.append(value);
            return;
        }
        m_seen.insert(value);
        m_list.values.append(value);
    }

    void refuse(const QString &text)
    {
        ++m_list.badCount;
        if (m_list.bad.size() < MacList::kMostBad)
            m_list.bad.append({m_line, text.left(kLongestShown)});
    }

    MacList m_list;
    QSet<QString> m_seen;
    int m_line = 0;
};

} // namespace

QString macPattern(QStringView text)
{
    text = text.trimmed();
    QString digits;
    digits.reserve(kDigits + 2);
    bool negated = false;
    bool star = false;
    QList<qsizetype> groups{0};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = narrow(text.at(i)).toLower();
        if (star || groups.size() > kDigits)
            return {};
        if (c == u'!' && i == 0) {
            negated = true;
        } else if ((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f')) {
            digits += c;
            ++groups.last();
        } else if (c == u'*') {
            star = true;
        } else if (isMacSeparator(c) || c == u' ') {
            groups.append(0);
        } else {
            return {};
        }
    }
    // Some systems leave out the zero in front: 0:40:8c:0:0:1.
    if (!star && groups.size() == 6 && digits.size() < kDigits) {
        QString padded;
        for (qsizetype at = 0; const qsizetype size : std::as_const(groups)) {
            if (size < 1 || size > 2)
                return {};
            padded += digits.mid(at, size).rightJustified(2, u'0');
            at += size;
        }
        digits = padded;
    }
    const bool isOui = !star && digits.size() == kOuiDigits;
    if (digits.isEmpty() || digits.size() > kDigits || (star && digits.size() == kDigits) ||
        (!star && !isOui && digits.size() != kDigits))
        return {};
    if (star || isOui)
        digits += u'*';
    return negated ? u'!' + digits : digits;
}

MacList readMacList(const QString &text) { return MacListReader().read(text); }

} // namespace sekisho::nac
