// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Label.h"

#include <QCoreApplication>
#include <QVariant>

namespace sekisho::ui {

/// The portal's Label Types and the attributes of each, for the combo boxes of the editor.
struct LabelTypes
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::LabelTypes)
public:
    /// A match kind, or for results none.
    struct Kind
    {
        nac::LabelType type = nac::LabelType::Match;
        std::optional<nac::MatchKind> match;
    };
    static QList<nac::LabelCategory> categories(bool matches, bool results);
    static QList<Kind> kinds(nac::LabelCategory category, bool matches, bool results);
    /// "VLAN (assigned)", "Issuer".
    static QString name(const Kind &kind);
    /// Of what data() gave; empty for what is not known.
    static QString name(const QVariant &data);
    static QVariant data(const Kind &kind);
    static QVariant dataOf(const nac::Label &label);
    /// Makes `label` one of the kind in `data`.
    static void setKind(nac::Label &label, const QVariant &data);
};

} // namespace sekisho::ui
