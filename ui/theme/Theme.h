// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Token.h"

#include <QFont>
#include <QLocale>
#include <QObject>
#include <QPalette>
#include <memory>

class QApplication;
class QWidget;

namespace sekisho::ui {

class IconSet;

/// The type scale of visual guide section 5.
enum class FontRole {
    Title,   ///< page title, one per page
    Object,  ///< dialog question, object title
    Section, ///< heading of a part
    Body,
    BodyBold,
    Small,
    SmallBold,  ///< table headers
    PortalName, ///< second line of signboards, Latin only
    Mono
};

/// Row height of tables (View menu). Only rows change, never the type.
enum class Density { Compact, Standard, Roomy };

/// Colours, fonts, icons and the few choices about the look, as one object that the composition
/// root makes and every widget is given by reference. Widgets listen to changed() and to their own
/// PaletteChange, FontChange and LanguageChange events. GUI thread.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    /// What is in force now, the system's choice resolved.
    bool isDark() const { return m_dark; }
    /// The system asks for high contrast: its own palette then replaces the tokens' ground and
    /// text.
    bool isHighContrast() const { return m_highContrast; }

    QColor color(Token token) const;
    /// A font of the scale, made from the application's font and the interface language.
    QFont font(FontRole role) const;
    const IconSet &icons() const { return *m_icons; }

    Density density() const { return m_density; }
    void setDensity(Density density);
    /// Height of a table row in the current density; rows with chips are 18 taller than the line.
    int rowHeight(bool withChips = false) const;

    /// View > Portal names: the portal's English names small beneath Japanese controls.
    bool showsPortalNames() const { return m_portalNames; }
    void setShowsPortalNames(bool shows);

    /// Families and smallest sizes follow the interface language (visual guide section 5).
    void setFontLanguage(QLocale::Language language);
    QLocale::Language fontLanguage() const { return m_language; }

    /// Style, palette (with one of their own for item views and tool tips) and fonts of the
    /// program. Called once by the composition root; later changes apply themselves.
    void apply(QApplication &application);
    QPalette palette() const;
    QPalette itemViewPalette() const;

Q_SIGNALS:
    /// Appearance, density, fonts or portal names changed: repaint, ask again for fonts and sizes.
    void changed();

private:
    void resolveAppearance();
    void applyNow();

    Appearance m_appearance = Appearance::System;
    bool m_dark = false;
    bool m_highContrast = false;
    bool m_portalNames = true;
    Density m_density = Density::Standard;
    QLocale::Language m_language = QLocale::English;
    QPalette m_systemPalette;
    QFont m_systemFont;
    QApplication *m_application = nullptr;
    std::unique_ptr<IconSet> m_icons;
};

} // namespace sekisho::ui
