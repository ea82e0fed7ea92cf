// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/Theme.h"

#include "ui/theme/FontSetup.h"
#include "ui/theme/IconSet.h"
#include "ui/theme/Resources.h"
#include "ui/theme/SekishoStyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QSettings>
#include <QStyleHints>
#include <QToolTip>
#include <algorithm>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool systemAsksForHighContrast(const QPalette &system)
{
#if defined(Q_OS_WIN)
    // HCF_HIGHCONTRASTON is bit 0 of HIGHCONTRAST::dwFlags, kept as text in the registry.
    const QSettings settings(u"HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"_s,
                             QSettings::NativeFormat);
    if (settings.value(u"Flags"_s).toString().toInt() & 1)
        return true;
#endif
    // High-contrast themes of the desktops are pure black and white; ordinary ones are not.
    const QRgb ground = system.color(QPalette::Window).rgb();
    const QRgb text = system.color(QPalette::WindowText).rgb();
    const QRgb black = QColor(Qt::black).rgb();
    const QRgb white = QColor(Qt::white).rgb();
    return (ground == black && text == white) || (ground == white && text == black);
}

bool systemIsDark(const QPalette &system)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return system.color(QPalette::Window).lightness() <
           system.color(QPalette::WindowText).lightness();
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_systemPalette(QGuiApplication::palette())
    , m_systemFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont))
    , m_icons(std::make_unique<IconSet>(*this))
{
    initResources();
    resolveAppearance();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_appearance != Appearance::System)
            return;
        resolveAppearance();
        applyNow();
    });
#endif
}

Theme::~Theme() = default;

void Theme::resolveAppearance()
{
    m_highContrast =
            m_appearance == Appearance::System && systemAsksForHighContrast(m_systemPalette);
    switch (m_appearance) {
    case Appearance::System:
        m_dark = systemIsDark(m_systemPalette);
        break;
    case Appearance::Light:
        m_dark = false;
        break;
    case Appearance::Dark:
        m_dark = true;
        break;
    }
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    resolveAppearance();
    applyNow();
}

QColor Theme::color(Token token) const
{
    if (!m_highContrast)
        return tokenColor(token, m_dark);
    switch (token) {
    case Token::Window:
    case Token::Rail:
    case Token::Raised:
        return m_systemPalette.color(QPalette::Window);
    case Token::Button:
    case Token::Chip:
        return m_systemPalette.color(QPalette::Button);
    case Token::Base:
    case Token::Alt:
    case Token::AccentTint:
    case Token::ErrorTint:
    case Token::WarningTint:
    case Token::NoticeTint:
    case Token::InfoTint:
    case Token::OkTint:
    case Token::UnknownTint:
    case Token::AddedTint:
    case Token::RemovedTint:
    case Token::ChangedTint:
    case Token::HexTag:
    case Token::HexLen:
    case Token::HexVal:
        return m_systemPalette.color(QPalette::Base);
    case Token::Accent:
    case Token::Select:
    case Token::SelectIdle:
        return m_systemPalette.color(QPalette::Highlight);
    case Token::OnAccent:
        return m_systemPalette.color(QPalette::HighlightedText);
    case Token::Link:
    case Token::Mark:
        return m_systemPalette.color(QPalette::Link);
    case Token::Disabled:
        return m_systemPalette.color(QPalette::Disabled, QPalette::WindowText);
    case Token::Shade:
    case Token::MarkPass:
        return tokenColor(token, m_dark);
    default:
        return m_systemPalette.color(QPalette::WindowText);
    }
}

QFont Theme::font(FontRole role) const
{
    const QFont base = FontSetup::interfaceFont(m_systemFont, m_language);
    QFont font = base;
    // Guide section 5: 20, 17, 15, 13, 12 and 10.5 at 13.
    double factor = 1.0;
    switch (role) {
    case FontRole::Title:
        factor = 20.0 / 13.0;
        break;
    case FontRole::Object:
        factor = 17.0 / 13.0;
        break;
    case FontRole::Section:
        factor = 15.0 / 13.0;
        break;
    case FontRole::Small:
    case FontRole::SmallBold:
    case FontRole::Mono:
        factor = 12.0 / 13.0;
        break;
    case FontRole::PortalName:
        factor = 10.5 / 13.0;
        break;
    case FontRole::Body:
    case FontRole::BodyBold:
        break;
    }
    if (role == FontRole::Mono) {
        font.setFamilies(FontSetup::fixedFamilies(m_language));
        font.setStyleHint(QFont::Monospace);
        font.setFixedPitch(true);
    } else if (role == FontRole::PortalName) {
        font.setFamilies(FontSetup::families(QLocale::English, m_systemFont.family()));
    }
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(8, qRound(font.pixelSize() * factor)));
    const bool japaneseText = m_language == QLocale::Japanese && role != FontRole::PortalName;
    if (japaneseText && QFontInfo(font).pixelSize() < 12)
        font.setPixelSize(12);
    const bool bold = role == FontRole::Title || role == FontRole::Object ||
                      role == FontRole::Section || role == FontRole::BodyBold ||
                      role == FontRole::SmallBold;
    font.setBold(bold);
    return font;
}

void Theme::setDensity(Density density)
{
    if (m_density == density)
        return;
    m_density = density;
    Q_EMIT changed();
}

int Theme::rowHeight(bool withChips) const
{
    // The guide's line is 18 at 13 px; the metrics of a font with Japanese in it say more.
    const int line = qRound(QFontInfo(font(FontRole::Body)).pixelSize() * 18.0 / 13.0);
    if (withChips)
        return line + 18;
    switch (m_density) {
    case Density::Compact:
        return line + 8;
    case Density::Standard:
        return line + 12;
    case Density::Roomy:
        return line + 16;
    }
    return line + 12;
}

void Theme::setShowsPortalNames(bool shows)
{
    if (m_portalNames == shows)
        return;
    m_portalNames = shows;
    Q_EMIT changed();
}

void Theme::setFontLanguage(QLocale::Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    applyNow();
}

QPalette Theme::palette() const
{
    if (m_highContrast)
        return m_systemPalette;
    QPalette palette;
    const auto all = [&palette](QPalette::ColorRole role, const QColor &color) {
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            palette.setColor(group, role, color);
    };
    all(QPalette::Window, color(Token::Window));
    all(QPalette::Base, color(Token::Base));
    all(QPalette::AlternateBase, color(Token::Alt));
    all(QPalette::Button, color(Token::Button));
    all(QPalette::Text, color(Token::Text));
    all(QPalette::WindowText, color(Token::Text));
    all(QPalette::ButtonText, color(Token::Text));
    all(QPalette::BrightText, color(Token::OnAccent));
    all(QPalette::PlaceholderText, color(Token::Text2));
    all(QPalette::Highlight, color(Token::Accent));
    all(QPalette::HighlightedText, color(Token::OnAccent));
    all(QPalette::Link, color(Token::Link));
    all(QPalette::LinkVisited, color(Token::Link));
    all(QPalette::ToolTipBase, color(Token::Raised));
    all(QPalette::ToolTipText, color(Token::Text));
    all(QPalette::Light, color(Token::Raised));
    all(QPalette::Midlight, color(Token::Raised));
    all(QPalette::Mid, color(Token::Line));
    all(QPalette::Dark, color(Token::Edge));
    all(QPalette::Shadow, color(Token::Field));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, color(Token::Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::SelectIdle));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Token::Window));
    return palette;
}

QPalette Theme::itemViewPalette() const
{
    QPalette palette = this->palette();
    if (m_highContrast)
        return palette;
    palette.setColor(QPalette::Active, QPalette::Highlight, color(Token::Select));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, color(Token::SelectIdle));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::SelectIdle));
    palette.setColor(QPalette::Active, QPalette::HighlightedText, color(Token::Text));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, color(Token::Text));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Token::Base));
    return palette;
}

void Theme::apply(QApplication &application)
{
    if (!m_application)
        application.setStyle(new SekishoStyle(*this));
    m_application = &application;
    applyNow();
}

void Theme::applyNow()
{
    if (m_application) {
        const QFont body = font(FontRole::Body);
        if (m_application->font() != body)
            QApplication::setFont(body);
        QApplication::setPalette(palette());
        QApplication::setPalette(itemViewPalette(), "QAbstractItemView");
        QApplication::setPalette(palette(), "QHeaderView");
        QToolTip::setPalette(palette());
        QToolTip::setFont(body);
    }
    Q_EMIT changed();
}

} // namespace sekisho::ui
