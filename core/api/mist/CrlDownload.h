// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/MistClient.h"

namespace sekisho::api::mist {

/// The bytes of an uploaded CRL file from the address that the cloud lists it with (mist-api 6.3).
/// The token goes to the cloud's own host alone; elsewhere it is asked for without, by https only:
/// InvalidArgument for other addresses.
Future<QByteArray> downloadCrl(MistClient &client, const QString &address, CancelToken cancel = {});

} // namespace sekisho::api::mist
