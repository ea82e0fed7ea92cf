// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/HexViewAccessible.h"

#include "ui/widgets/HexView.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

/// Two digits and a separator.
constexpr int kPerByte = 3;
/// More would not fit into an int of characters.
constexpr qsizetype kMostBytes = std::numeric_limits<int>::max() / kPerByte;

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<HexView *>(object);
    return view ? new HexViewAccessible(view) : nullptr;
}

} // namespace

HexViewAccessible::HexViewAccessible(HexView *view)
    : QAccessibleWidget(view, QAccessible::EditableText)
{
}

void HexViewAccessible::install()
{
    static const bool done = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(done)
}

int HexViewAccessible::placeOf(qsizetype byte)
{
    return static_cast<int>(std::min(byte, kMostBytes)) * kPerByte;
}

HexView &HexViewAccessible::view() const { return *static_cast<HexView *>(widget()); }

QAccessible::State HexViewAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString HexViewAccessible::text(QAccessible::Text which) const
{
    // What the cursor is on, also for readers that know no text interface.
    if (which == QAccessible::Value)
        return view().accessibleDescription();
    return QAccessibleWidget::text(which);
}

void *HexViewAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void HexViewAccessible::selection(int index, int *start, int *end) const
{
    *start = *end = 0;
    if (index != 0 || view().selectionLength() == 0)
        return;
    *start = placeOf(view().selectionStart());
    *end = placeOf(view().selectionStart() + view().selectionLength()) - 1;
}

int HexViewAccessible::selectionCount() const { return view().selectionLength() > 0 ? 1 : 0; }

void HexViewAccessible::addSelection(int start, int end) { setSelection(0, start, end); }

void HexViewAccessible::removeSelection(int index)
{
    if (index == 0)
        view().select(view().cursor(), 0);
}

void HexViewAccessible::setSelection(int index, int start, int end)
{
    if (index != 0 || start < 0 || end <= start)
        return;
    const int first = start / kPerByte;
    view().select(first, (end - 1) / kPerByte - first + 1);
}

int HexViewAccessible::cursorPosition() const { return placeOf(view().cursor()); }

void HexViewAccessible::setCursorPosition(int position)
{
    if (position >= 0)
        view().setCursorTo(position / kPerByte);
}

int HexViewAccessible::characterCount() const
{
    return std::max(0, placeOf(view().bytes().size()) - 1);
}

QString HexViewAccessible::text(int start, int end) const
{
    start = std::clamp(start, 0, characterCount());
    end = std::clamp(end, start, characterCount());
    const QByteArray &bytes = view().bytes();
    const int first = start / kPerByte;
    const int last = (end + kPerByte - 1) / kPerByte;
    QString out;
    out.reserve((last - first) * kPerByte);
    for (int i = first; i < last && i < bytes.size(); ++i) {
        out += QString::number(static_cast<uchar>(bytes.at(i)), 16).rightJustified(2, u'0');
        out += (i + 1) % view().bytesPerRow() == 0 ? u'\n' : u' ';
    }
    return out.mid(start - first * kPerByte, end - start);
}

HexViewAccessible::Range HexViewAccessible::unitAt(int offset,
                                                   QAccessible::TextBoundaryType boundary) const
{
    const int count = characterCount();
    if (offset < 0 || offset >= count)
        return {};
    switch (boundary) {
    case QAccessible::CharBoundary:
        return {offset, offset + 1};
    case QAccessible::WordBoundary: {
        const int start = offset / kPerByte * kPerByte;
        return {start, std::min(start + kPerByte - 1, count)};
    }
    case QAccessible::NoBoundary:
        return {0, count};
    default: // sentence, paragraph, line: a row
        break;
    }
    const int row = view().bytesPerRow() * kPerByte;
    const int start = offset / row * row;
    return {start, std::min(start + row, count)};
}

QString HexViewAccessible::give(const Range &range, int *start, int *end) const
{
    *start = range.start;
    *end = range.end;
    return range.start < 0 ? QString() : text(range.start, range.end);
}

QString HexViewAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType boundary,
                                        int *start, int *end) const
{
    return give(unitAt(offset, boundary), start, end);
}

QString HexViewAccessible::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary,
                                            int *start, int *end) const
{
    const int here = unitAt(std::min(offset, characterCount() - 1), boundary).start;
    // The separator between two bytes belongs to no word.
    const int step = boundary == QAccessible::WordBoundary ? kPerByte : 1;
    return give(here < step ? Range() : unitAt(here - step, boundary), start, end);
}

QString HexViewAccessible::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary,
                                           int *start, int *end) const
{
    const Range here = unitAt(offset, boundary);
    const int step = boundary == QAccessible::WordBoundary ? 1 : 0;
    return give(here.end < 0 ? Range() : unitAt(here.end + step, boundary), start, end);
}

QRect HexViewAccessible::characterRect(int offset) const
{
    if (offset < 0 || offset >= characterCount())
        return {};
    QRect rect = view().byteRect(offset / kPerByte);
    const int width = rect.width() / 2;
    const int part = offset % kPerByte;
    rect = QRect(rect.left() + part * width, rect.top(), width, rect.height());
    return {view().viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int HexViewAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint local = view().viewport()->mapFromGlobal(point);
    if (view().bytes().isEmpty() || !view().viewport()->rect().contains(local))
        return -1;
    return placeOf(view().byteAt(local));
}

void HexViewAccessible::scrollToSubstring(int start, int)
{
    if (start >= 0)
        view().scrollToOffset(start / kPerByte);
}

QString HexViewAccessible::attributes(int offset, int *start, int *end) const
{
    // All of it looks the same.
    *start = 0;
    *end = characterCount();
    Q_UNUSED(offset)
    return {};
}

} // namespace sekisho::ui
