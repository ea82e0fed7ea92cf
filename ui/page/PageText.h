// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/Page.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// Names, icons and places of the pages: what rail, palette, menus and title rows call them.
struct PageText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::PageText)
public:
    enum class Section { Access, Watch, Tools, Foot };

    static QString title(PageId page);
    /// The portal's English name, never translated; empty for pages the portal does not have.
    static QString portalName(PageId page);
    static QString icon(PageId page);
    static Section section(PageId page);
    static QString sectionTitle(Section section);
};

} // namespace sekisho::ui
