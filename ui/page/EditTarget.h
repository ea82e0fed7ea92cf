// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Items.h"
#include "ui/page/Page.h"

namespace sekisho::ui {

/// Page::showTarget() of the page pageEditing(key) opens the editor of the item with this.
QVariant editTarget(const api::mist::ItemKey &key);
/// The item in such a target; nothing: it is another kind of target.
std::optional<api::mist::ItemKey> editTargetOf(const QVariant &target);

/// The page that shows items of this type.
PageId pageShowing(api::mist::ItemType type);
/// The page that has an editor for what the item shall be; nothing where there is none: a CA is its
/// certificate, so another one is another item, and what a link was made with is not kept.
std::optional<PageId> pageEditing(const api::mist::ItemKey &key);

} // namespace sekisho::ui
