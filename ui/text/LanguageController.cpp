// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/LanguageController.h"

#include "ui/text/PseudoTranslator.h"
#include "ui/theme/Resources.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

QString languageCode(UiLanguage language)
{
    switch (language) {
    case UiLanguage::English:
        return u"en"_s;
    case UiLanguage::Japanese:
        return u"ja"_s;
    case UiLanguage::Pseudo:
        return u"qps"_s;
    case UiLanguage::System:
        break;
    }
    return {};
}

UiLanguage languageFromCode(const QString &code)
{
    for (const UiLanguage language :
         {UiLanguage::English, UiLanguage::Japanese, UiLanguage::Pseudo}) {
        if (code.compare(languageCode(language), Qt::CaseInsensitive) == 0)
            return language;
    }
    return UiLanguage::System;
}

LanguageController::LanguageController(Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_systemLocale(QLocale::system())
{
    initResources();
}

LanguageController::~LanguageController() { removeTranslators(); }

UiLanguage LanguageController::effectiveLanguage() const
{
    if (m_language != UiLanguage::System)
        return m_language;
    const QStringList wanted = m_systemLocale.uiLanguages();
    for (const QString &code : wanted) {
        if (code.startsWith(u"ja"_s))
            return UiLanguage::Japanese;
        if (code.startsWith(u"en"_s))
            return UiLanguage::English;
    }
    return UiLanguage::English;
}

QLocale LanguageController::locale() const
{
    const QLocale::Language wanted = isJapanese() ? QLocale::Japanese : QLocale::English;
    if (m_systemLocale.language() == wanted)
        return m_systemLocale;
    return wanted == QLocale::Japanese ? QLocale(QLocale::Japanese, QLocale::Japan)
                                       : QLocale(QLocale::English, QLocale::UnitedStates);
}

QString LanguageController::nativeName(UiLanguage language)
{
    switch (language) {
    case UiLanguage::English:
        return u"English"_s;
    case UiLanguage::Japanese:
        return u"日本語"_s;
    case UiLanguage::Pseudo:
        return u"Pseudo"_s;
    case UiLanguage::System:
        break;
    }
    return {};
}

void LanguageController::removeTranslators()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

void LanguageController::setLanguage(UiLanguage language)
{
    m_language = language;
    if (isApplied())
        return;
    removeTranslators();
    QLocale::setDefault(locale());
    m_theme.setFontLanguage(locale().language());

    const auto install = [this](std::unique_ptr<QTranslator> translator) {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    };
    // English plural forms lie under the pseudo-locale and under what Japanese may lack.
    if (auto english = std::make_unique<QTranslator>();
        !isJapanese() && english->load(u":/i18n/sekisho_en.qm"_s))
        install(std::move(english));
    if (isJapanese()) {
        // Standard buttons and dialogs of Qt itself, where the system has them.
        if (auto qt = std::make_unique<QTranslator>();
            qt->load(QLocale(QLocale::Japanese), u"qtbase"_s, u"_"_s,
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            install(std::move(qt));
        if (auto japanese = std::make_unique<QTranslator>();
            japanese->load(u":/i18n/sekisho_ja.qm"_s))
            install(std::move(japanese));
    }
    if (effectiveLanguage() == UiLanguage::Pseudo)
        install(std::make_unique<PseudoTranslator>());
    m_applied = effectiveLanguage();
    Q_EMIT languageChanged();
}

// The system's language may have changed, and so may the locale and the fonts, which are not only
// this object's.
bool LanguageController::isApplied() const
{
    return m_applied == effectiveLanguage() && QLocale() == locale() &&
           m_theme.fontLanguage() == locale().language();
}

} // namespace sekisho::ui
