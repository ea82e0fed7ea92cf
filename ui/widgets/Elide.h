// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>
#include <QString>

namespace sekisho::ui {

/// Elides where the meaning is not (visual guide section 8).
struct Elide
{
    /// A distinguished name keeps its end, cut between attributes: "… CN=Kakuu Seiki Root CA G2".
    static QString distinguishedName(const QString &name, const QFontMetrics &metrics, int width);
    /// Names keep their beginning, ids and addresses beginning and end.
    static QString text(const QString &text, Qt::TextElideMode mode, const QFontMetrics &metrics,
                        int width);
    /// Text of a file or of the cloud as a tool tip, in which Qt would read markup.
    static QString toolTip(const QString &text);
};

} // namespace sekisho::ui
