// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QFrame>

class QStandardItemModel;
class QTableView;

/// What the rooms of GalleryPage are furnished with.
namespace sekisho::ui::gallery {

/// A card: base ground, hairline.
class Card : public QFrame
{
    Q_OBJECT
public:
    Card(Theme &theme, QWidget *parent, Token line = Token::Line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Token m_line;
};

/// The name of a room, above a hairline.
class Heading : public TextLabel
{
    Q_OBJECT
public:
    Heading(Theme &theme, const QString &text, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
};

/// Shows `model`, which it takes, as high as its rows and without scroll bars.
QTableView *sampleTable(QWidget *parent, QStandardItemModel *model, int rowHeight);
/// The focus ring, whether `target` has the focus or not.
void ringRound(QWidget *target);

} // namespace sekisho::ui::gallery
