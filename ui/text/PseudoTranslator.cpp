// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/PseudoTranslator.h"

#include <QHash>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

PseudoTranslator::PseudoTranslator(QObject *parent)
    : QTranslator(parent)
{
}

QString PseudoTranslator::translate(const char *context, const char *sourceText,
                                    const char *disambiguation, int n) const
{
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    // Qt's own dialogs and shortcuts keep their words.
    if (!sourceText || !*sourceText || qstrncmp(context, "sekisho", 7) != 0)
        return {};
    return pseudo(QString::fromUtf8(sourceText));
}

QString PseudoTranslator::pseudo(const QString &text)
{
    static const QHash<QChar, QChar> accents = {
            {u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ó'}, {u'u', u'ú'}, {u'y', u'ý'},
            {u'n', u'ñ'}, {u'c', u'ç'}, {u's', u'š'}, {u'z', u'ž'}, {u'A', u'Å'}, {u'E', u'É'},
            {u'I', u'Í'}, {u'O', u'Ö'}, {u'U', u'Ü'}, {u'N', u'Ñ'}, {u'C', u'Ç'}, {u'S', u'Š'}};
    QString result;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        // Placeholders %1, %n, %L1, tags and mnemonics stay as they are.
        if (c == u'%' && i + 1 < text.size()) {
            result += c;
            while (i + 1 < text.size() &&
                   (text.at(i + 1).isDigit() || text.at(i + 1) == u'n' || text.at(i + 1) == u'L')) {
                result += text.at(++i);
                if (text.at(i) == u'n')
                    break;
            }
            continue;
        }
        if (c == u'<') {
            while (i < text.size() && text.at(i) != u'>')
                result += text.at(i++);
            if (i < text.size())
                result += u'>';
            continue;
        }
        if (c.isLetter())
            ++letters;
        result += accents.value(c, c);
    }
    // 40 % more of what is read.
    const qsizetype more = (letters * 2 + 4) / 5;
    QString padding;
    static const QString filler = u"ëxträ "_s;
    while (padding.size() < more)
        padding += filler.at(padding.size() % filler.size());
    return padding.isEmpty() ? result : result + u' ' + padding.trimmed();
}

} // namespace sekisho::ui
