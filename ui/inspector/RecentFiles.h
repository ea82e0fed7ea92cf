// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace sekisho::ui {

class ViewSettings;

/// The names of files and folders opened last, newest first. Nothing of what is in them is kept,
/// and not even the names where the person does not want it.
class RecentFiles
{
public:
    explicit RecentFiles(ViewSettings &settings);

    QStringList paths() const;
    /// Moves them to the front. More than a few at once are one drop, not a choice: not kept.
    void add(const QStringList &paths);
    void clear();
    bool isKept() const;
    /// Off forgets what there is.
    void setKept(bool kept);

    static constexpr int kKept = 12;

private:
    ViewSettings &m_settings;
};

} // namespace sekisho::ui
