// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace sekisho::ui {

class IconButton;

/// The line above the bytes: its name, the search, and what the colours and the underline of the
/// hex view mean.
class HexHeader : public QWidget
{
    Q_OBJECT
public:
    explicit HexHeader(Theme &theme, QWidget *parent = nullptr);
    void retranslate();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void searchRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry
    {
        Token token;
        bool underline;
        QString word;
    };
    QList<Entry> entries() const;
    int legendWidth() const;

    Theme &m_theme;
    IconButton *m_search;
};

} // namespace sekisho::ui
