// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

namespace sekisho::ui {

class HexView;

/// A HexView to a screen reader: text of two digits and a separator a byte (a blank, at the end of
/// a row a line feed), a word is a byte, a line is a row. Made of what is asked for, however large
/// the object.
class HexViewAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit HexViewAccessible(HexView *view);
    /// Makes screen readers see views this way; any number of calls.
    static void install();
    /// Where a byte stands in the text.
    static int placeOf(qsizetype byte);

    QAccessible::State state() const override;
    QString text(QAccessible::Text which) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                             int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                            int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                         int *end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    struct Range
    {
        int start = -1;
        int end = -1;
    };

    HexView &view() const;
    /// What of that kind holds the character; empty beyond the text.
    Range unitAt(int offset, QAccessible::TextBoundaryType boundary) const;
    QString give(const Range &range, int *start, int *end) const;
};

} // namespace sekisho::ui
