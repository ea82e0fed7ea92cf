// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/History.h"

#include <QJsonArray>

namespace sekisho::ctl {

// Drafts, plans, pushes and history as sekishoctl prints them (design section 5). Of secrets only
// {"$secret": true}: neither value nor digest.

QJsonValue timeJson(const QDateTime &time);
/// A value of an item as it may be shown.
QJsonValue shownJson(const QJsonValue &value);
QJsonObject draftJson(const sync::DraftInfo &draft);
QJsonObject planItemJson(const sync::PlanItem &item);
QJsonArray planItemsJson(const QList<sync::PlanItem> &items);
/// Members "item", "change", "fields" … of a difference: no state, nobody's side.
QJsonArray differencesJson(const QList<sync::PlanItem> &items);
/// "plan_id", "operations", "items", "between", "conflicts", "blocked", "can_push".
QJsonObject planJson(const sync::Plan &plan);
QJsonObject pushJson(const sync::PushReport &report);
QJsonObject pointJson(const sync::HistoryPoint &point);
QJsonObject eventJson(const sync::ItemEvent &event);
QJsonArray problemsJson(const QList<api::mist::WriteProblem> &problems);

/// "identity_provider/0f3c….ldap_bind_password": what --secret-file of plan and push takes.
QString secretPlaceText(const api::mist::ItemKey &item, const QString &path);

} // namespace sekisho::ctl
