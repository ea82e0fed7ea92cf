// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"
#include "core/pki/Reader.h"

#include <QString>
#include <memory>

namespace sekisho::ui {

class SearchTexts;

/// One thing that was opened: a file, a paste, or objects handed over by another page.
struct InspectorInput
{
    enum class Origin { File, Paste, Handover };
    Origin origin = Origin::File;
    QString path;   ///< File: absolute
    QString title;  ///< Handover: what the other page calls it
    int number = 0; ///< Paste: first, second …
    qsizetype size = 0;
    pki::ReadResult result;
    /// What was pasted, kept only while a password is still needed: it may hold a private key.
    std::shared_ptr<const Secret> bytes;
    /// What a filter looks at; made when the first filter asks, shared by copies.
    std::shared_ptr<SearchTexts> search;
};

} // namespace sekisho::ui
