// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/HexView.h"

#include "ui/widgets/HexViewAccessible.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMargin = 10;

QChar printable(char byte)
{
    const uchar c = static_cast<uchar>(byte);
    return c >= 0x20 && c < 0x7f ? QChar(static_cast<char16_t>(c)) : QChar(u'.');
}

} // namespace

HexView::HexView(Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    HexViewAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setProperty("ownFocus", true);
    viewport()->setCursor(Qt::IBeamCursor);
    connect(&m_theme, &Theme::changed, this, [this] { relayout(); });
    relayout();
}

void HexView::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_highlights.clear();
    m_cursor = 0;
    m_anchor = 0;
    m_hasSelection = false;
    verticalScrollBar()->setValue(0);
    relayout();
    announce();
}

void HexView::setHighlights(const QList<Highlight> &highlights)
{
    m_highlights = highlights;
    viewport()->update();
}

int HexView::widthFor(int bytesPerRow) const
{
    const qreal width = kMargin * 2 + m_charWidth * (m_digits + 2 + bytesPerRow * 4 + 2);
    return qCeil(width) + verticalScrollBar()->sizeHint().width();
}

QSize HexView::sizeHint() const { return QSize(widthFor(16), m_rowHeight * 16); }

void HexView::relayout()
{
    const QFont font = m_theme.font(FontRole::Mono);
    viewport()->setFont(font);
    const QFontMetricsF metrics(font);
    m_charWidth = metrics.horizontalAdvance(u'0');
    m_rowHeight = std::max(20, qCeil(metrics.height()) + 3);
    m_digits = m_bytes.size() > 0x10000 ? 8 : 4;
    const auto widthFor = [this](int perRow) {
        return kMargin * 2 + m_charWidth * (m_digits + 2 + perRow * 3 + 2 + perRow);
    };
    m_perRow = viewport()->width() >= widthFor(16) ? 16 : 8;
    const qsizetype rows = (m_bytes.size() + m_perRow - 1) / m_perRow;
    const int visible = std::max(1, viewport()->height() / m_rowHeight);
    verticalScrollBar()->setRange(0, static_cast<int>(std::max<qsizetype>(0, rows - visible)));
    verticalScrollBar()->setPageStep(visible);
    verticalScrollBar()->setSingleStep(1);
    horizontalScrollBar()->setRange(0,
                                    std::max(0, qCeil(widthFor(m_perRow)) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

QRectF HexView::cell(qsizetype offset, bool text) const
{
    const qsizetype row = offset / m_perRow - verticalScrollBar()->value();
    const int column = static_cast<int>(offset % m_perRow);
    const qreal left = kMargin - horizontalScrollBar()->value();
    const qreal hexStart = left + m_charWidth * (m_digits + 2);
    const qreal y = static_cast<qreal>(row) * m_rowHeight;
    // A gap after eight bytes.
    const qreal gap = column >= 8 ? m_charWidth : 0;
    if (!text)
        return QRectF(hexStart + column * 3 * m_charWidth + gap, y, 2 * m_charWidth, m_rowHeight);
    const qreal textStart = hexStart + m_charWidth * (m_perRow * 3 + (m_perRow > 8 ? 2 : 1));
    return QRectF(textStart + column * m_charWidth, y, m_charWidth, m_rowHeight);
}

qsizetype HexView::offsetAt(const QPoint &position) const
{
    const qsizetype row = verticalScrollBar()->value() + std::max(0, position.y()) / m_rowHeight;
    int best = 0;
    qreal distance = 1e9;
    for (int column = 0; column < m_perRow; ++column) {
        for (const bool text : {false, true}) {
            const QRectF rect = cell(row * m_perRow + column, text);
            const qreal away = std::abs(rect.center().x() - position.x());
            if (away < distance) {
                distance = away;
                best = column;
            }
        }
    }
    return std::clamp<qsizetype>(row * m_perRow + best, 0,
                                 std::max<qsizetype>(0, m_bytes.size() - 1));
}

void HexView::paintEvent(QPaintEvent *)
{
    QPainter p(viewport());
    p.fillRect(viewport()->rect(), m_theme.color(Token::Base));
    p.setFont(m_theme.font(FontRole::Mono));
    const qsizetype first = qsizetype(verticalScrollBar()->value()) * m_perRow;
    const int rows = viewport()->height() / m_rowHeight + 1;
    const qsizetype last = std::min<qsizetype>(m_bytes.size(), first + qsizetype(rows) * m_perRow);
    const qsizetype selected = selectionStart();
    const qsizetype selectedEnd = selected + selectionLength();

    for (const Highlight &mark : std::as_const(m_highlights)) {
        const qsizetype begin = std::max(mark.offset, first);
        const qsizetype end = std::min(mark.offset + mark.length, last);
        for (qsizetype offset = begin; offset < end; ++offset) {
            for (const bool text : {false, true}) {
                QRectF rect = cell(offset, text);
                if (mark.underline) {
                    if (!text)
                        p.fillRect(QRectF(rect.left(), rect.bottom() - 3, rect.width(), 1),
                                   m_theme.color(Token::Field));
                    continue;
                }
                rect = text ? rect.adjusted(0, 2, 0, -2) : rect.adjusted(-1, 2, 1, -2);
                p.fillRect(rect, m_theme.color(mark.token));
            }
        }
    }
    if (m_hasSelection) {
        for (qsizetype offset = std::max(selected, first); offset < std::min(selectedEnd, last);
             ++offset) {
            for (const bool text : {false, true}) {
                const QRectF rect = cell(offset, text).adjusted(text ? 0 : -1, 1, text ? 0 : 1, -1);
                p.fillRect(rect, m_theme.color(hasFocus() ? Token::Select : Token::SelectIdle));
            }
        }
    }
    for (qsizetype row = first; row < last; row += m_perRow) {
        const QRectF start = cell(row, false);
        p.setPen(m_theme.color(Token::Text2));
        p.drawText(QRectF(kMargin - horizontalScrollBar()->value(), start.top(),
                          m_charWidth * (m_digits + 1), m_rowHeight),
                   Qt::AlignVCenter | Qt::AlignLeft,
                   QString::number(row, 16).rightJustified(m_digits, u'0'));
        p.setPen(m_theme.color(Token::Text));
        for (qsizetype offset = row; offset < std::min<qsizetype>(row + m_perRow, last); ++offset) {
            const uchar byte = static_cast<uchar>(m_bytes.at(offset));
            p.drawText(cell(offset, false), Qt::AlignCenter | Qt::TextDontClip,
                       QString::number(byte, 16).rightJustified(2, u'0'));
            p.drawText(cell(offset, true), Qt::AlignCenter | Qt::TextDontClip,
                       printable(m_bytes.at(offset)));
        }
    }
    if (hasFocus() && !m_bytes.isEmpty()) {
        p.setPen(QPen(m_theme.color(Token::Link), 1));
        p.setBrush(Qt::NoBrush);
        p.drawRect(cell(m_cursor, false).adjusted(-1.5, 1.5, 1.5, -1.5));
        p.drawRect(cell(m_cursor, true).adjusted(-0.5, 1.5, 0.5, -1.5));
    }
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const qsizetype top = qsizetype(verticalScrollBar()->value()) * m_perRow;
    const qsizetype row = m_cursor / m_perRow - verticalScrollBar()->value();
    const bool seen = row >= 0 && row <= event->oldSize().height() / m_rowHeight;
    relayout();
    verticalScrollBar()->setValue(static_cast<int>(top / m_perRow));
    // What was looked at stays in sight.
    if (seen)
        scrollToOffset(m_cursor);
}

void HexView::scrollToOffset(qsizetype offset)
{
    const int row = static_cast<int>(offset / m_perRow);
    const int top = verticalScrollBar()->value();
    const int visible = std::max(1, viewport()->height() / m_rowHeight);
    if (row < top || row >= top + visible)
        verticalScrollBar()->setValue(std::max(0, row - visible / 3));
}

void HexView::select(qsizetype offset, qsizetype length)
{
    if (m_bytes.isEmpty())
        return;
    m_anchor = std::clamp<qsizetype>(offset, 0, m_bytes.size() - 1);
    m_cursor = m_anchor;
    m_hasSelection = length > 0;
    if (m_hasSelection)
        m_anchor = std::clamp<qsizetype>(offset + length - 1, 0, m_bytes.size() - 1);
    scrollToOffset(m_cursor);
    viewport()->update();
    announce();
    Q_EMIT selectionChanged();
}

qsizetype HexView::selectionStart() const
{
    return m_hasSelection ? std::min(m_anchor, m_cursor) : m_cursor;
}

qsizetype HexView::selectionLength() const
{
    return m_hasSelection ? std::abs(m_anchor - m_cursor) + 1 : 0;
}

QString HexView::selectedHex() const
{
    const QByteArray part =
            m_hasSelection ? m_bytes.mid(selectionStart(), selectionLength()) : m_bytes;
    return QString::fromLatin1(part.toHex(' '));
}

void HexView::copy() { QApplication::clipboard()->setText(selectedHex()); }

void HexView::moveCursor(qsizetype offset, bool extend)
{
    if (m_bytes.isEmpty())
        return;
    const qsizetype before = selectionLength();
    m_cursor = std::clamp<qsizetype>(offset, 0, m_bytes.size() - 1);
    if (extend) {
        m_hasSelection = true;
    } else {
        m_anchor = m_cursor;
        m_hasSelection = false;
    }
    scrollToOffset(m_cursor);
    viewport()->update();
    announce();
    Q_EMIT cursorMoved(m_cursor);
    if (extend || before > 0)
        Q_EMIT selectionChanged();
}

void HexView::announce()
{
    if (m_bytes.isEmpty()) {
        setAccessibleDescription({});
        return;
    }
    const uchar byte = static_cast<uchar>(m_bytes.at(m_cursor));
    //: Read aloud: %1 offset, %2 the byte in hex, %3 number of bytes
    setAccessibleDescription(tr("Offset %1: %2, of %3 bytes")
                                     .arg(m_cursor)
                                     .arg(QString::number(byte, 16).rightJustified(2, u'0'))
                                     .arg(m_bytes.size()));
    const int cursor = HexViewAccessible::placeOf(m_cursor);
    if (m_hasSelection) {
        const int start = HexViewAccessible::placeOf(selectionStart());
        const int end = HexViewAccessible::placeOf(selectionStart() + selectionLength()) - 1;
        QAccessibleTextSelectionEvent selected(this, start, end);
        selected.setCursorPosition(cursor);
        QAccessible::updateAccessibility(&selected);
    } else {
        QAccessibleTextCursorEvent moved(this, cursor);
        QAccessible::updateAccessibility(&moved);
    }
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveCursor(offsetAt(event->position().toPoint()), event->modifiers() & Qt::ShiftModifier);
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        const qsizetype at = offsetAt(event->position().toPoint());
        if (at != m_cursor)
            moveCursor(at, true);
    }
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const int page = std::max(1, viewport()->height() / m_rowHeight) * m_perRow;
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        select(0, m_bytes.size());
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(m_cursor - 1, extend);
        return;
    case Qt::Key_Right:
        moveCursor(m_cursor + 1, extend);
        return;
    case Qt::Key_Up:
        moveCursor(m_cursor - (m_cursor >= m_perRow ? m_perRow : 0), extend);
        return;
    case Qt::Key_Down:
        moveCursor(m_cursor + (m_cursor + m_perRow < m_bytes.size() ? m_perRow : 0), extend);
        return;
    case Qt::Key_PageUp:
        moveCursor(m_cursor - page, extend);
        return;
    case Qt::Key_PageDown:
        moveCursor(m_cursor + page, extend);
        return;
    case Qt::Key_Home:
        moveCursor(control ? 0 : m_cursor - m_cursor % m_perRow, extend);
        return;
    case Qt::Key_End:
        moveCursor(control ? m_bytes.size() - 1 : m_cursor - m_cursor % m_perRow + m_perRow - 1,
                   extend);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void HexView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HexView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void HexView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        announce();
    QAbstractScrollArea::changeEvent(event);
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("Copy as hex"));
    copyAction->setShortcut(QKeySequence::Copy);
    connect(copyAction, &QAction::triggered, this, &HexView::copy);
    QAction *textAction = menu->addAction(tr("Copy as text"));
    connect(textAction, &QAction::triggered, this, [this] {
        const QByteArray part =
                m_hasSelection ? m_bytes.mid(selectionStart(), selectionLength()) : m_bytes;
        QString text;
        for (const char byte : part)
            text += printable(byte);
        QApplication::clipboard()->setText(text);
    });
    menu->popup(event->globalPos());
}

} // namespace sekisho::ui
