// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace sekisho::ui {

class ViewSettings;

/// Every shared widget in every state on one page (`sekisho --gallery`), for eyes and tests.
class GalleryPage : public QWidget
{
    Q_OBJECT
public:
    GalleryPage(Theme &theme, ViewSettings &settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    /// Begins a room.
    void heading(QVBoxLayout &column, const QString &text);

    // GalleryMarks.cpp
    void addColours(QVBoxLayout &column);
    void addStates(QVBoxLayout &column);
    void addIcons(QVBoxLayout &column);
    void addChips(QVBoxLayout &column);
    void addBars(QVBoxLayout &column);
    void addType(QVBoxLayout &column);
    void addOtherIcons(QVBoxLayout &column);

    // GalleryControls.cpp
    void addButtons(QVBoxLayout &column);
    void addFields(QVBoxLayout &column);
    void addBanners(QVBoxLayout &column);

    // GalleryTables.cpp
    void addVerdicts(QVBoxLayout &column);
    void addDiff(QVBoxLayout &column);
    void addRows(QVBoxLayout &column);
    void addPalette(QVBoxLayout &column);

    // GalleryStates.cpp
    void addEmpty(QVBoxLayout &column);
    void addFilteredOut(QVBoxLayout &column);
    void addLoading(QVBoxLayout &column);
    void addFailed(QVBoxLayout &column);
    void addToast(QVBoxLayout &column);

    Theme &m_theme;
    ViewSettings &m_settings;
    QWidget *m_content = nullptr;
};

} // namespace sekisho::ui
