// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/FontSetup.h"

#include <QFontInfo>
#include <QtGlobal>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

QStringList FontSetup::families(QLocale::Language language, const QString &systemFamily)
{
    const bool japanese = language == QLocale::Japanese;
    QStringList list;
#if defined(Q_OS_WIN)
    if (japanese)
        list << u"Yu Gothic UI"_s << u"Meiryo"_s << u"Segoe UI"_s;
    else
        list << systemFamily << u"Segoe UI"_s << u"Yu Gothic UI"_s << u"Meiryo"_s;
#elif defined(Q_OS_MACOS)
    if (japanese)
        list << u"Hiragino Sans"_s << systemFamily;
    else
        list << systemFamily << u"Hiragino Sans"_s;
#else
    // Only the JP cut has Japanese shapes for characters that Chinese shares.
    if (japanese)
        list << u"Noto Sans CJK JP"_s << systemFamily << u"Noto Sans"_s;
    else
        list << systemFamily << u"Noto Sans"_s << u"Noto Sans CJK JP"_s;
#endif
    list.removeAll(QString());
    list.removeDuplicates();
    return list;
}

QStringList FontSetup::fixedFamilies(QLocale::Language language)
{
    Q_UNUSED(language)
#if defined(Q_OS_WIN)
    return {u"Cascadia Mono"_s, u"Consolas"_s, u"BIZ UDGothic"_s};
#elif defined(Q_OS_MACOS)
    return {u"SF Mono"_s, u"Menlo"_s, u"Hiragino Sans"_s};
#else
    return {u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Noto Sans Mono CJK JP"_s};
#endif
}

QFont FontSetup::interfaceFont(const QFont &system, QLocale::Language language)
{
    QFont font = system;
    QString family = system.family();
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    // Where no desktop says anything, fontconfig's alias or Qt's own fall-back stands here. What is
    // behind another name is asked last: it loads that font.
    const auto isFallBack = [&system] {
        const QString found = QFontInfo(system).family();
        return found.startsWith(u"DejaVu"_s) || found.startsWith(u"Bitstream"_s);
    };
    if (family.isEmpty() || family.startsWith(u"Sans"_s, Qt::CaseInsensitive) || isFallBack())
        family = u"Noto Sans"_s;
#endif
    font.setFamilies(families(language, family));
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    // Qt's own default where no desktop says anything: then the size of the drawings, 13 px.
    if (system.family().startsWith(u"Sans"_s, Qt::CaseInsensitive) && system.pointSize() == 9)
        font.setPointSizeF(9.75);
#endif
    // Never below 12 px, which Japanese needs.
    const int pixels = QFontInfo(font).pixelSize();
    const int smallest = 12;
    if (pixels < smallest)
        font.setPixelSize(smallest);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

} // namespace sekisho::ui
