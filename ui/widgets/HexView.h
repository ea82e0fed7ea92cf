// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractScrollArea>

namespace sekisho::ui {

/// Bytes as offset, hex and text; read only. Ranges can be marked (tag, length, value of an ASN.1
/// element), a range can be selected with mouse or Shift+arrows and copied. Sixteen bytes a row, or
/// eight where it is narrow. Screen readers see it as text (HexViewAccessible).
class HexView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    struct Highlight
    {
        qsizetype offset = 0;
        qsizetype length = 0;
        Token token = Token::HexVal;
        bool underline = false; ///< instead of a ground: the element around it
    };

    explicit HexView(Theme &theme, QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes);
    const QByteArray &bytes() const { return m_bytes; }
    void setHighlights(const QList<Highlight> &highlights);
    QList<Highlight> highlights() const { return m_highlights; }
    void scrollToOffset(qsizetype offset);
    /// Selects bytes [offset, offset + length) and moves the cursor to the first.
    void select(qsizetype offset, qsizetype length);
    qsizetype cursor() const { return m_cursor; }
    /// Moves the cursor as a click does.
    void setCursorTo(qsizetype offset) { moveCursor(offset, false); }
    /// Where a byte's digits are, and which byte is nearest to a point; in the viewport.
    QRect byteRect(qsizetype offset) const { return cell(offset, false).toRect(); }
    qsizetype byteAt(const QPoint &position) const { return offsetAt(position); }
    qsizetype selectionStart() const;
    qsizetype selectionLength() const;
    /// "75 20 53 …" of the selection (all bytes if there is none); `asText` gives its characters.
    QString selectedHex() const;
    int bytesPerRow() const { return m_perRow; }
    /// The width that as many bytes a row (16 or 8) need, scroll bar included.
    int widthFor(int bytesPerRow) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void cursorMoved(qsizetype offset);
    void selectionChanged();

public Q_SLOTS:
    void copy();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void relayout();
    void moveCursor(qsizetype offset, bool extend);
    qsizetype offsetAt(const QPoint &position) const;
    QRectF cell(qsizetype offset, bool text) const;
    void announce();

    Theme &m_theme;
    QByteArray m_bytes;
    QList<Highlight> m_highlights;
    qsizetype m_cursor = 0;
    qsizetype m_anchor = 0;
    bool m_hasSelection = false;
    int m_perRow = 16;
    int m_digits = 4;
    qreal m_charWidth = 8;
    int m_rowHeight = 20;
};

} // namespace sekisho::ui
