// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/LabelForm.h"

#include "ui/policies/LabelAttributesForm.h"
#include "ui/policies/LabelFieldForm.h"
#include "ui/policies/LabelStatesForm.h"
#include "ui/policies/LabelValuesForm.h"

namespace sekisho::ui {

LabelForm *LabelForm::make(const LabelFormContext &context, const nac::Label &label,
                           QWidget *parent)
{
    if (!label.type.known)
        return nullptr;
    switch (*label.type.known) {
    case nac::LabelType::Match:
        if (label.match.is(nac::MatchKind::MdmStatus) || label.match.is(nac::MatchKind::EdrStatus))
            return new LabelStatesForm(context, *label.match.known, parent);
        return new LabelValuesForm(context, label.match, parent);
    case nac::LabelType::RadiusAttributes:
    case nac::LabelType::RadiusVendorAttributes:
    case nac::LabelType::EgressVlanNames:
        return new LabelAttributesForm(context, *label.type.known, parent);
    case nac::LabelType::Vlan:
    case nac::LabelType::GbpTag:
    case nac::LabelType::RadiusGroup:
    case nac::LabelType::RedirectPortal:
    case nac::LabelType::SessionTimeout:
    case nac::LabelType::UsernameAttribute:
        return new LabelFieldForm(context, *label.type.known, parent);
    }
    return nullptr;
}

} // namespace sekisho::ui
