// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/IdpForm.h"

namespace sekisho::ui {

// Private to ui/identity: which member of nac::IdpForm a field shows.

/// "tenantId": the object name of its control begins with it.
QString idpFieldKey(nac::IdpField field);
/// The member behind a field for text, for several entries, for a secret. Only for fields that are
/// such.
QString nac::IdpForm::*idpText(nac::IdpField field);
QStringList nac::IdpForm::*idpList(nac::IdpField field);
nac::IdpSecret nac::IdpForm::*idpSecret(nac::IdpField field);
/// Whether a new provider of that kind must have it.
bool idpIsRequired(nac::IdpField field, nac::IdpKind kind);

} // namespace sekisho::ui
