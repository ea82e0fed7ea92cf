// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QLocale>
#include <QStringList>

namespace sekisho::ui {

/// Font families by interface language and platform (visual guide section 5). The Japanese families
/// are always in the list: the data may be Japanese where the interface is English.
struct FontSetup
{
    /// `systemFamily` stays first where the platform's own font serves the language.
    static QStringList families(QLocale::Language language, const QString &systemFamily);
    static QStringList fixedFamilies(QLocale::Language language);
    /// The system's font with these families and no smaller than the language allows (12 px).
    static QFont interfaceFont(const QFont &system, QLocale::Language language);
};

} // namespace sekisho::ui
