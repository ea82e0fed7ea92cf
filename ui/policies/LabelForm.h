// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"
#include "ui/page/Page.h"

#include <QWidget>
#include <memory>

namespace sekisho::ui {

/// What the form of a label works with; both outlive it.
struct LabelFormContext
{
    const PageServices &services;
    nac::OrganizationPtr organization;
};

/// The part of the label editor that is fit for one type: edits the values of a label.
class LabelForm : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The form for a type of label; null for types that this version does not know.
    static LabelForm *make(const LabelFormContext &context, const nac::Label &label,
                           QWidget *parent);

    virtual void load(const nac::Label &label) = 0;
    /// Writes what the form holds into `label`; everything else of it stays.
    virtual void store(nac::Label &label) const = 0;
    /// Why the label cannot be saved as it is; empty: it can. Asked after every change: quick.
    virtual QString problem() const = 0;
    /// Secrets that were typed, by the id under which store() names them.
    virtual QMap<QString, std::shared_ptr<Secret>> secrets() const { return {}; }
    virtual void retranslate() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace sekisho::ui
