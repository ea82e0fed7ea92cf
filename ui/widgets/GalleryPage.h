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
    void heading(QVBoxLayout &column, const QString &text);
    void buildFirst(QVBoxLayout &column);
    void buildSecond(QVBoxLayout &column);
    void buildThird(QVBoxLayout &column);

    Theme &m_theme;
    ViewSettings &m_settings;
    QWidget *m_content = nullptr;
};

} // namespace sekisho::ui
