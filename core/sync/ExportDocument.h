// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/Workspace.h"

#include <QJsonObject>

namespace sekisho::sync {

/// The configuration as `sekishoctl export --format json` prints it, schema sekisho.export/1: the
/// cloud's own objects without secrets and without the fields that the cloud sets by itself. Ids
/// are kept; the order is the same for the same configuration. "unreadable_kinds" names what the
/// pull could not read; a member of which nothing could be read is left out, so that it does not
/// look empty (linked_accounts may lack single apps: "linked_app/jamf").
QJsonObject exportConfiguration(const WorkspaceInfo &workspace, const RawSnapshot &snapshot);

/// The same for Terraform (api::mist::terraformConfiguration()).
QByteArray exportTerraform(const WorkspaceInfo &workspace, const RawSnapshot &snapshot);
/// The same as a table for a spreadsheet, RFC 4180 in UTF-8 with a BOM: type, id, name, field,
/// value. A line for each field that says anything; lists and objects as JSON, secrets left out.
QByteArray exportTable(const WorkspaceInfo &workspace, const RawSnapshot &snapshot);

/// A value without its secret markers; lists lose such entries.
QJsonValue withoutSecrets(const QJsonValue &value);

/// The same of the newest snapshot, made on the pool. An empty object if there is no snapshot yet.
Future<QJsonObject> exportConfiguration(Workspace &workspace);

} // namespace sekisho::sync
