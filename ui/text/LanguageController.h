// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QObject>
#include <memory>
#include <optional>
#include <vector>

class QTranslator;

namespace sekisho::ui {

class Theme;

/// The language of the interface. Pseudo is for tests: accents and 40 % more length.
enum class UiLanguage { System, English, Japanese, Pseudo };

/// "", "en", "ja", "qps"; what settings and --lang hold. Unknown codes mean System.
QString languageCode(UiLanguage language);
UiLanguage languageFromCode(const QString &code);

/// Installs translators (resources :/i18n), the default QLocale and the fonts. Widgets receive
/// LanguageChange from Qt. The composition root makes one and keeps it for the program's life.
class LanguageController : public QObject
{
    Q_OBJECT
public:
    explicit LanguageController(Theme &theme, QObject *parent = nullptr);
    ~LanguageController() override;

    /// Does nothing where that language is in force already.
    void setLanguage(UiLanguage language);
    UiLanguage language() const { return m_language; }
    /// The language in force: English, Japanese or Pseudo.
    UiLanguage effectiveLanguage() const;
    /// The system's locale when its language is the interface's, else en_US or ja_JP.
    QLocale locale() const;
    bool isJapanese() const { return effectiveLanguage() == UiLanguage::Japanese; }
    /// Each language's own name, for pickers: "English", "日本語".
    static QString nativeName(UiLanguage language);

Q_SIGNALS:
    void languageChanged();

private:
    void removeTranslators();
    bool isApplied() const;

    Theme &m_theme;
    UiLanguage m_language = UiLanguage::System;
    std::optional<UiLanguage> m_applied; ///< what the translators are for
    QLocale m_systemLocale;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace sekisho::ui
