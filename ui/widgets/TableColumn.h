// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sekisho::ui {

/// A column before anything was remembered. Widths are logical pixels at 13 px type and grow with
/// the font; 0 = by contents.
struct TableColumn
{
    int width = 120;
    bool hidden = false;    ///< hidden unless chosen
    bool mandatory = false; ///< never hidden: state and name
    bool stretch = false;   ///< takes what is left
    int priority = 0;       ///< higher ones are hidden first where the page is narrow; 0 never
    bool shape = false;     ///< shapes alone: no wider for its heading, which is in the tool tip
};

} // namespace sekisho::ui
