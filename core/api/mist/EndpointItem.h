// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Client.h"

#include <QJsonObject>

namespace sekisho::api::mist {

/// `item` (empty for a new endpoint) with what a person edits of `endpoint`. What means the same
/// stays as it is spelled, what is empty goes away, members that are not known here stay.
QJsonObject withEndpoint(QJsonObject item, const nac::Endpoint &endpoint);

/// The address in twelve lower-case hex digits from whatever a person wrote: any separators, full
/// width, "0:40:8c:0:0:1". The trimmed text itself where it is no address.
QString macFromText(const QString &text);

} // namespace sekisho::api::mist
