// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/JsonWriter.h"
#include "core/pki/Reader.h"
#include "core/pki/lint/Lint.h"

namespace sekisho::ctl {

/// One entry of findings[] (design section 5); `item` is the index within its own input.
void writeFinding(JsonWriter &json, const lint::Finding &finding, qsizetype item);
/// The same as lines for a terminal: severity, rule, title; reason and fix below.
QString findingText(const lint::Finding &finding, const QString &object);
bool hasErrors(const QList<lint::Finding> &findings);
/// What a list would call the object.
QString displayName(const pki::Item &item);

} // namespace sekisho::ctl
