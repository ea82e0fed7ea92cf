// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/SekishoStyle.h"

#include "ui/theme/StyleParts.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPushButton>
#include <QStyleOption>
#include <algorithm>

// The measures of visual guide section 4; SekishoStyle.cpp paints.
namespace sekisho::ui {

using namespace style;

int SekishoStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kMark;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 7;
    case PM_ScrollBarExtent:
        return kScrollBarExtent;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return 8;
    case PM_HeaderMarkSize:
        return 10;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
        return 0;
    case PM_MenuBarHMargin:
        return 6;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 5;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return 26;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 16;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_TreeViewIndentation:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SekishoStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Table_GridLineColor:
        return static_cast<int>(m_theme.color(Token::Line).rgb());
    case SH_Widget_Animation_Duration:
        return 0; // guide section 15
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022; // small bullets
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_EtchDisabledText:
        return 0;
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize SekishoStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        QFont font = widget ? widget->font() : QApplication::font();
        // Bold from the start, so that a button does not grow when it is checked or enabled.
        const Kind kind = kindOf(widget);
        const auto *real = qobject_cast<const QPushButton *>(widget);
        if (kind == Kind::Primary || kind == Kind::Danger || (real && real->isCheckable()))
            font.setBold(true);
        const QFontMetrics metrics(font);
        const int text = button->text.isEmpty()
                                 ? 0
                                 : metrics.size(Qt::TextShowMnemonic, button->text).width();
        const int icon = button->icon.isNull() ? 0 : button->iconSize.width();
        const bool smallOne = isSmall(widget);
        const int height = smallOne ? kSmallHeight : kControlHeight;
        if (!text)
            return QSize(height, height);
        int width = text + icon + (icon ? 6 : 0) + 2 * (smallOne ? 9 : kButtonPadding);
        if (button->features & QStyleOptionButton::HasMenu)
            width += 18;
        const bool free =
                smallOne || kind == Kind::Flat || (widget && widget->property("segment").isValid());
        if (!free && !(real && real->property("freeWidth").toBool()))
            width = std::max(width, kButtonMinimum - 20);
        return QSize(width, std::max(height, metrics.height() + (smallOne ? 4 : 8)));
    }
    case CT_LineEdit: {
        const QFontMetrics metrics(widget ? widget->font() : QApplication::font());
        return QSize(contents.width() + 2 * kInputPadding,
                     std::max(kControlHeight, metrics.height() + 8));
    }
    case CT_ComboBox: {
        const QFontMetrics metrics(widget ? widget->font() : QApplication::font());
        return QSize(
                contents.width() + kInputPadding + kArrowZone + 4,
                std::max(isSmall(widget) ? kSmallHeight : kControlHeight, metrics.height() + 6));
    }
    case CT_SpinBox: {
        const QFontMetrics metrics(widget ? widget->font() : QApplication::font());
        return QSize(contents.width() + kInputPadding + kArrowZone,
                     std::max(kControlHeight, metrics.height() + 8));
    }
    case CT_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            break;
        const QFontMetrics metrics(m_theme.font(FontRole::SmallBold));
        const int text =
                header->text.isEmpty() ? 0 : metrics.horizontalAdvance(header->text) + kSortZone;
        return QSize(text + 2 * kInputPadding, std::max(28, metrics.height() + 8) + 1);
    }
    case CT_MenuBarItem: {
        const QFontMetrics metrics(widget ? widget->font() : QApplication::font());
        return QSize(contents.width() + 18, std::max(26, metrics.height() + 6));
    }
    case CT_MenuItem: {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size.setHeight(std::max(size.height(), 28));
        return size;
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        size.setHeight(std::max(size.height(), 24)); // smallest hit area
        return size;
    }
    case CT_ProgressBar:
        return QSize(contents.width(), 6);
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect SekishoStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth <= 0)
            return option->rect;
        // QLineEdit adds 2 of its own.
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(kInputPadding - 2, 1, -(kInputPadding - 2), -1));
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents: {
        QRect rect = option->rect;
        const int height = std::min(6, rect.height());
        rect.setTop(rect.center().y() - height / 2 + (height % 2 ? 0 : 1));
        rect.setHeight(height);
        return rect;
    }
    case SE_HeaderLabel:
        return option->rect.adjusted(kInputPadding, 0, -kInputPadding, -1);
    case SE_PushButtonContents:
        return option->rect.adjusted(2, 1, -2, -1);
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect SekishoStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl subControl, const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ComboBox) {
        switch (subControl) {
        case SC_ComboBoxFrame:
            return rect;
        case SC_ComboBoxArrow:
            return visualRect(
                    option->direction, rect,
                    QRect(rect.right() - kArrowZone + 1, rect.top(), kArrowZone, rect.height()));
        case SC_ComboBoxEditField:
            return visualRect(option->direction, rect,
                              rect.adjusted(kInputPadding, 1, -kArrowZone, -1));
        case SC_ComboBoxListBoxPopup:
            return rect;
        default:
            break;
        }
    }
    if (control == CC_SpinBox) {
        const QRect buttons(rect.right() - kArrowZone + 4, rect.top() + 2, kArrowZone - 6,
                            rect.height() - 4);
        switch (subControl) {
        case SC_SpinBoxFrame:
            return rect;
        case SC_SpinBoxUp:
            return visualRect(
                    option->direction, rect,
                    QRect(buttons.left(), buttons.top(), buttons.width(), buttons.height() / 2));
        case SC_SpinBoxDown:
            return visualRect(option->direction, rect,
                              QRect(buttons.left(), buttons.top() + buttons.height() / 2,
                                    buttons.width(), buttons.height() - buttons.height() / 2));
        case SC_SpinBoxEditField: {
            const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
            const bool buttonless = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
            return visualRect(
                    option->direction, rect,
                    rect.adjusted(kInputPadding - 2, 1, buttonless ? -6 : -kArrowZone, -1));
        }
        default:
            break;
        }
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar) {
            const bool horizontal = bar->orientation == Qt::Horizontal;
            const int length = horizontal ? rect.width() : rect.height();
            const int range = bar->maximum - bar->minimum;
            int thumb = length;
            if (range > 0) {
                const qint64 whole = qint64(range) + bar->pageStep;
                thumb = static_cast<int>(qint64(bar->pageStep) * length /
                                         std::max<qint64>(1, whole));
                thumb = std::clamp(thumb, std::min(length, 28), length);
            }
            const int start =
                    sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                            length - thumb, bar->upsideDown);
            QRect result;
            switch (subControl) {
            case SC_ScrollBarSlider:
                result = horizontal ? QRect(start, 0, thumb, rect.height())
                                    : QRect(0, start, rect.width(), thumb);
                break;
            case SC_ScrollBarGroove:
                result = QRect(0, 0, rect.width(), rect.height());
                break;
            case SC_ScrollBarSubPage:
                result = horizontal ? QRect(0, 0, start, rect.height())
                                    : QRect(0, 0, rect.width(), start);
                break;
            case SC_ScrollBarAddPage:
                result = horizontal ? QRect(start + thumb, 0, length - start - thumb, rect.height())
                                    : QRect(0, start + thumb, rect.width(), length - start - thumb);
                break;
            default:
                return {}; // no arrows
            }
            return visualRect(option->direction, rect, result.translated(rect.topLeft()));
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace sekisho::ui
