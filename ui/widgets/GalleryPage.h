// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

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

    Theme &m_theme;
    ViewSettings &m_settings;
    QWidget *m_content = nullptr;
};

} // namespace sekisho::ui
