// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/SekishoStyle.h"

#include "ui/theme/FocusRing.h"
#include "ui/theme/StyleParts.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using namespace style;

namespace {

QRectF inner(const QRect &rect) { return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5); }

void chevron(QPainter *painter, const QPointF &center, const QColor &color, qreal half = 4,
             Qt::ArrowType direction = Qt::DownArrow)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->translate(center);
    switch (direction) {
    case Qt::UpArrow:
        painter->rotate(180);
        break;
    case Qt::LeftArrow:
        painter->rotate(90);
        break;
    case Qt::RightArrow:
        painter->rotate(-90);
        break;
    default:
        break;
    }
    const QPointF points[] = {{-half, -half / 2}, {0, half / 2}, {half, -half / 2}};
    painter->drawPolyline(points, 3);
    painter->restore();
}

/// Rounds only the outer corners of the first and last button of a segmented control.
QPainterPath framePath(const QRectF &rect, const QString &segment)
{
    QPainterPath path;
    if (segment.isEmpty()) {
        path.addRoundedRect(rect, kRadius, kRadius);
        return path;
    }
    const bool left = segment == "first"_L1 || segment == "only"_L1;
    const bool right = segment == "last"_L1 || segment == "only"_L1;
    path.addRoundedRect(rect, kRadius, kRadius);
    QPainterPath squares;
    if (!left)
        squares.addRect(QRectF(rect.left(), rect.top(), rect.width() / 2, rect.height()));
    if (!right)
        squares.addRect(QRectF(rect.center().x(), rect.top(), rect.width() / 2, rect.height()));
    return path.united(squares).simplified();
}

/// Draws inputs: base ground, field outline; error outline while the property "invalid" is set.
void inputFrame(QPainter *painter, const QRect &rect, const Theme &theme, bool enabled,
                bool readOnly, bool invalid, qreal radius = kRadius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(theme.color(enabled && !readOnly ? Token::Base : Token::Window));
    if (invalid) {
        painter->setPen(QPen(theme.color(Token::Error), 2));
        painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    } else {
        painter->setPen(QPen(theme.color(enabled && !readOnly ? Token::Field : Token::Line), 1));
        painter->drawRoundedRect(inner(rect), radius, radius);
    }
    painter->restore();
}

bool isReadOnly(const QWidget *widget)
{
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->isReadOnly();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return edit->isReadOnly();
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
        return edit->isReadOnly();
    return false;
}

bool isInvalid(const QWidget *widget) { return widget && widget->property("invalid").toBool(); }

/// What shows through beside the thumb: the ground of the list or pane that scrolls.
Token groundOfScrollBar(const QWidget *bar)
{
    const QWidget *around = bar && !bar->isWindow() ? bar->parentWidget() : nullptr;
    for (; around; around = around->isWindow() ? nullptr : around->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(around))
            return Token::Base;
        if (qobject_cast<const QPlainTextEdit *>(around) || qobject_cast<const QTextEdit *>(around))
            return Token::Window;
        if (around->property("raised").toBool())
            return Token::Raised;
    }
    return Token::Window;
}

/// Whether the trailing edge of `view` lies at a splitter's handle, which is a line itself.
bool endsAtHandle(const QWidget *view)
{
    const QWidget *pane = view;
    while (pane->parentWidget() && !pane->isWindow() &&
           !qobject_cast<const QSplitter *>(pane->parentWidget()))
        pane = pane->parentWidget();
    const auto *splitter = qobject_cast<const QSplitter *>(pane->parentWidget());
    if (!splitter || pane->isWindow() || splitter->orientation() != Qt::Horizontal ||
        splitter->handleWidth() > 1)
        return false;
    bool passed = false;
    bool followed = false;
    for (int i = 0; i < splitter->count(); ++i) {
        followed = followed || (passed && !splitter->widget(i)->isHidden());
        passed = passed || splitter->widget(i) == pane;
    }
    const QRect area(view->mapTo(pane, QPoint()), view->size());
    const bool mirrored = splitter->layoutDirection() == Qt::RightToLeft;
    return followed && (mirrored ? area.left() <= 0 : area.right() >= pane->width() - 1);
}

} // namespace

SekishoStyle::SekishoStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(theme)
{
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
        (new FocusRing(*application))->setParent(this);
}

void SekishoStyle::drawFocusRing(QPainter &painter, const QRectF &frame, const Theme &theme,
                                 qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Token::Link), 2));
    painter.drawRoundedRect(frame.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    painter.restore();
}

void SekishoStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_FrameFocusRect:
        return; // FocusRing and the delegates say where the focus is
    case PE_PanelButtonCommand: {
        const Kind kind = kindOf(widget);
        const bool down = option->state & State_Sunken;
        const bool checked = option->state & State_On;
        const bool hover = (option->state & State_MouseOver) && enabled;
        QColor ground = m_theme.color(Token::Button);
        QColor line = m_theme.color(hover ? Token::Field : Token::Edge);
        if (!enabled) {
            ground = m_theme.color(Token::Window);
            line = m_theme.color(Token::Line);
        } else if (checked) {
            ground = m_theme.color(Token::AccentTint);
            line = m_theme.color(Token::Mark);
        } else if (kind == Kind::Primary) {
            ground = m_theme.color(Token::Accent);
            if (hover)
                ground = ground.lighter(112);
            if (down)
                ground = ground.darker(115);
            line = ground;
        } else if (kind == Kind::Danger) {
            line = m_theme.color(Token::Error);
        }
        if (down && kind != Kind::Primary && enabled)
            ground = m_theme.color(Token::Select);
        if (kind == Kind::Flat && !checked) {
            if (!down && !hover)
                return;
            if (!down)
                ground = m_theme.color(Token::SelectIdle);
            line = ground;
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(line, 1));
        painter->setBrush(ground);
        const QString segment = widget ? widget->property("segment").toString() : QString();
        painter->drawPath(framePath(inner(option->rect), segment));
        painter->restore();
        return;
    }
    case PE_PanelButtonTool: {
        const bool down = option->state & (State_Sunken | State_On);
        const bool raised = option->state & State_Raised;
        const bool hover = (option->state & State_MouseOver) && enabled;
        if (!down && !hover && (option->state & State_AutoRaise))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen((option->state & State_AutoRaise) && !raised && !down
                                ? Qt::NoPen
                                : QPen(m_theme.color(Token::Edge), 1));
        painter->setBrush(m_theme.color(down ? Token::AccentTint : Token::SelectIdle));
        painter->drawRoundedRect(inner(option->rect), kRadius, kRadius);
        painter->restore();
        return;
    }
    case PE_FrameDefaultButton:
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth <= 0) {
            if (!widget || !widget->property("bare").toBool())
                painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
            return;
        }
        inputFrame(painter, option->rect, m_theme, enabled, isReadOnly(widget), isInvalid(widget));
        return;
    }
    case PE_FrameLineEdit:
        return; // drawn with its panel
    case PE_Frame: {
        if (widget && (qobject_cast<const QPlainTextEdit *>(widget) ||
                       qobject_cast<const QTextEdit *>(widget))) {
            inputFrame(painter, option->rect, m_theme, enabled, isReadOnly(widget),
                       isInvalid(widget), 3);
            return;
        }
        const bool popup = widget && widget->window() == widget;
        QRect frame = option->rect;
        painter->save();
        if (qobject_cast<const QAbstractItemView *>(widget) && endsAtHandle(widget)) {
            const bool mirrored = option->direction == Qt::RightToLeft;
            painter->fillRect(
                    QRect(mirrored ? frame.left() : frame.right(), frame.top(), 1, frame.height()),
                    m_theme.color(Token::Base));
            painter->setClipRect(frame, Qt::IntersectClip);
            frame.adjust(mirrored ? -1 : 0, 0, mirrored ? 0 : 1, 0);
        }
        painter->setPen(QPen(m_theme.color(popup ? Token::Field : Token::Line), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(inner(frame));
        painter->restore();
        return;
    }
    case PE_FrameMenu:
    case PE_FrameWindow:
        painter->save();
        painter->setPen(QPen(m_theme.color(Token::Field), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(inner(option->rect));
        painter->restore();
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_theme.color(Token::Base));
        return;
    case PE_PanelTipLabel:
        painter->save();
        painter->setPen(QPen(m_theme.color(Token::Field), 1));
        painter->setBrush(m_theme.color(Token::Raised));
        painter->drawRect(inner(option->rect));
        painter->restore();
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorRadioButton: {
        const bool radio = element == PE_IndicatorRadioButton;
        const bool on = option->state & State_On;
        const bool half = option->state & State_NoChange;
        const bool filled = (on || half) && enabled;
        QRectF box = inner(option->rect);
        const qreal side = std::min(box.width(), box.height());
        box = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QColor line = filled ? m_theme.color(Token::Accent)
                                   : m_theme.color(enabled ? Token::Field : Token::Line);
        painter->setPen(QPen(line, 1));
        painter->setBrush(filled ? m_theme.color(Token::Accent)
                                 : m_theme.color(enabled ? Token::Base : Token::Window));
        if (radio)
            painter->drawEllipse(box);
        else
            painter->drawRoundedRect(box, 3, 3);
        const QColor mark = m_theme.color(enabled ? Token::OnAccent : Token::Disabled);
        if (on && radio) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(mark);
            painter->drawEllipse(box.center(), side / 4, side / 4);
        } else if (on) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(mark, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            const QPointF c = box.center();
            const qreal u = side / 14;
            const QPointF points[] = {{c.x() - 3 * u, c.y()},
                                      {c.x() - u, c.y() + 2 * u},
                                      {c.x() + 3 * u, c.y() - 2 * u}};
            painter->drawPolyline(points, 3);
        } else if (half) {
            painter->setPen(QPen(mark, 2));
            painter->drawLine(QPointF(box.left() + 4, box.center().y()),
                              QPointF(box.right() - 4, box.center().y()));
        }
        painter->restore();
        return;
    }
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        chevron(painter, QRectF(option->rect).center(),
                m_theme.color(enabled ? Token::Text2 : Token::Disabled));
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        chevron(painter, QRectF(option->rect).center(),
                m_theme.color(enabled ? Token::Text2 : Token::Disabled), 4, Qt::UpArrow);
        return;
    case PE_IndicatorArrowLeft:
        chevron(painter, QRectF(option->rect).center(), m_theme.color(Token::Text2), 4,
                Qt::LeftArrow);
        return;
    case PE_IndicatorArrowRight:
        chevron(painter, QRectF(option->rect).center(), m_theme.color(Token::Text2), 4,
                Qt::RightArrow);
        return;
    case PE_IndicatorHeaderArrow:
        return; // drawn with the label, on its line
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const QPointF center = QRectF(option->rect).center();
            const bool open = option->state & State_Open;
            const bool mirrored = option->direction == Qt::RightToLeft;
            chevron(painter, center, m_theme.color(Token::Text), 3.5,
                    open ? Qt::DownArrow : (mirrored ? Qt::LeftArrow : Qt::RightArrow));
        }
        return;
    case PE_FrameTabBarBase:
        painter->save();
        painter->setPen(QPen(m_theme.color(Token::Line), 1));
        painter->drawLine(QPointF(option->rect.left(), option->rect.bottom() + 0.5),
                          QPointF(option->rect.right() + 1, option->rect.bottom() + 0.5));
        painter->restore();
        return;
    case PE_FrameTabWidget:
    case PE_FrameGroupBox:
        painter->save();
        painter->setPen(QPen(m_theme.color(Token::Line), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(inner(option->rect), 3, 3);
        painter->restore();
        return;
    case PE_PanelItemViewRow:
        return; // cells paint themselves
    case PE_PanelItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (!item)
            break;
        if (item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option->rect, item->backgroundBrush);
        if (option->state & State_Selected) {
            const bool focus =
                    widget && (widget->hasFocus() || widget->window()->windowType() == Qt::Popup ||
                               widget->property("showAsFocused").toBool());
            painter->fillRect(option->rect,
                              m_theme.color(focus ? Token::Select : Token::SelectIdle));
        } else if ((option->state & State_MouseOver) && widget &&
                   widget->window()->windowType() == Qt::Popup) {
            painter->fillRect(option->rect, m_theme.color(Token::Select));
        }
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void SekishoStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case CE_FocusFrame:
        drawFocusRing(*painter, QRectF(option->rect).adjusted(3, 3, -3, -3), m_theme);
        return;
    case CE_PushButtonBevel: {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton panel = *button;
            proxy()->drawPrimitive(PE_PanelButtonCommand, &panel, painter, widget);
            return;
        }
        break;
    }
    case CE_PushButtonLabel: {
        const auto *source = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!source)
            break;
        const Kind kind = kindOf(widget);
        const bool checked = option->state & State_On;
        QColor color = m_theme.color(enabled ? Token::Text : Token::Disabled);
        if (enabled && !checked && kind == Kind::Primary)
            color = m_theme.color(Token::OnAccent);
        else if (enabled && kind == Kind::Danger)
            color = m_theme.color(Token::Error);
        painter->save();
        QFont font = painter->font();
        font.setBold(enabled ? kind == Kind::Primary || kind == Kind::Danger || checked : checked);
        painter->setFont(font);
        painter->setPen(color);
        const QFontMetrics metrics(font);
        const bool hasMenu = source->features & QStyleOptionButton::HasMenu;
        const int iconSize = source->icon.isNull() ? 0 : source->iconSize.width();
        const int gap = iconSize && !source->text.isEmpty() ? 6 : 0;
        const int textWidth = source->text.isEmpty()
                                      ? 0
                                      : metrics.size(Qt::TextShowMnemonic, source->text).width();
        const int menuZone = hasMenu ? 18 : 0;
        int x = option->rect.x() +
                std::max(0, (option->rect.width() - iconSize - gap - textWidth - menuZone) / 2);
        if (iconSize) {
            const QRect iconRect(x, option->rect.y() + (option->rect.height() - iconSize) / 2,
                                 iconSize, iconSize);
            source->icon.paint(painter, visualRect(option->direction, option->rect, iconRect),
                               Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                               checked ? QIcon::On : QIcon::Off);
            x += iconSize + gap;
        }
        if (textWidth) {
            int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic;
            if (!proxy()->styleHint(SH_UnderlineShortcut, option, widget))
                flags |= Qt::TextHideMnemonic;
            const QRect textRect(x, option->rect.y(), textWidth, option->rect.height());
            painter->drawText(visualRect(option->direction, option->rect, textRect), flags,
                              source->text);
        }
        if (hasMenu)
            chevron(painter,
                    visualRect(option->direction, option->rect,
                               QRect(option->rect.right() - 14, option->rect.y(), 10,
                                     option->rect.height()))
                            .center(),
                    color, 3.5);
        painter->restore();
        return;
    }
    case CE_ComboBoxLabel: {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (!combo || combo->editable)
            break;
        QRect rect = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
        painter->save();
        painter->setPen(m_theme.color(enabled ? Token::Text : Token::Disabled));
        if (!combo->currentIcon.isNull()) {
            const QRect iconRect(rect.left(), rect.center().y() - combo->iconSize.height() / 2,
                                 combo->iconSize.width(), combo->iconSize.height());
            combo->currentIcon.paint(painter, visualRect(option->direction, rect, iconRect),
                                     Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
            rect.adjust(combo->iconSize.width() + 6, 0, 0, 0);
        }
        const QString text =
                painter->fontMetrics().elidedText(combo->currentText, Qt::ElideRight, rect.width());
        painter->drawText(
                rect, visualAlignment(option->direction, Qt::AlignLeft) | Qt::AlignVCenter, text);
        painter->restore();
        return;
    }
    case CE_Header:
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
    case CE_HeaderLabel:
        if (drawHeader(element, *option, *painter, widget))
            return;
        break;
    case CE_TabBarTabShape: {
        if (!(option->state & State_Selected))
            return;
        const QRectF r(option->rect);
        painter->fillRect(QRectF(r.left(), r.bottom() - 3, r.width(), 3),
                          m_theme.color(Token::Mark));
        return;
    }
    case CE_Splitter:
        painter->fillRect(option->rect, m_theme.color(Token::Line));
        return;
    case CE_ProgressBarGroove: {
        painter->save();
        painter->setPen(QPen(m_theme.color(Token::Field), 1));
        painter->setBrush(m_theme.color(Token::Base));
        painter->drawRect(inner(option->rect));
        painter->restore();
        return;
    }
    case CE_ProgressBarContents: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (!bar || bar->maximum <= bar->minimum)
            return;
        const double share = double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
        QRectF rect = QRectF(option->rect).adjusted(1, 1, -1, -1);
        rect.setWidth(rect.width() * std::clamp(share, 0.0, 1.0));
        painter->fillRect(rect, m_theme.color(Token::Accent));
        return;
    }
    case CE_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            break;
        QStyleOptionMenuItem copy = *item;
        painter->fillRect(option->rect, m_theme.color(Token::Base));
        if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
            painter->fillRect(QRect(option->rect.left() + 8, option->rect.center().y(),
                                    option->rect.width() - 16, 1),
                              m_theme.color(Token::Line));
            return;
        }
        if ((option->state & State_Selected) &&
            item->menuItemType != QStyleOptionMenuItem::Separator)
            painter->fillRect(option->rect.adjusted(3, 0, -3, 0),
                              m_theme.color(enabled ? Token::Select : Token::SelectIdle));
        copy.state &= ~State_Selected;
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    case CE_MenuBarItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            break;
        painter->fillRect(option->rect, m_theme.color(Token::Raised));
        if (option->state & (State_Selected | State_Sunken))
            painter->fillRect(option->rect.adjusted(0, 2, 0, -3), m_theme.color(Token::Select));
        painter->save();
        painter->fillRect(
                QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                m_theme.color(Token::Line));
        painter->setPen(m_theme.color(enabled ? Token::Text : Token::Disabled));
        int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
        if (!proxy()->styleHint(SH_UnderlineShortcut, option, widget))
            flags |= Qt::TextHideMnemonic;
        painter->drawText(option->rect, flags, item->text);
        painter->restore();
        return;
    }
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.color(Token::Raised));
        painter->fillRect(
                QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                m_theme.color(Token::Line));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void SekishoStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    switch (control) {
    case CC_ComboBox: {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (!combo)
            break;
        if (combo->frame)
            inputFrame(painter, option->rect, m_theme, enabled, false, isInvalid(widget));
        const QRect arrow = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
        chevron(painter, QRectF(arrow).center(),
                m_theme.color(enabled ? Token::Text2 : Token::Disabled), 5);
        return;
    }
    case CC_SpinBox: {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (!spin)
            break;
        if (spin->frame)
            inputFrame(painter, option->rect, m_theme, enabled, false, isInvalid(widget));
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const bool up = enabled && (spin->stepEnabled & QAbstractSpinBox::StepUpEnabled);
        const bool down = enabled && (spin->stepEnabled & QAbstractSpinBox::StepDownEnabled);
        chevron(painter,
                QRectF(proxy()->subControlRect(control, option, SC_SpinBoxUp, widget)).center(),
                m_theme.color(up ? Token::Text2 : Token::Disabled), 3.5, Qt::UpArrow);
        chevron(painter,
                QRectF(proxy()->subControlRect(control, option, SC_SpinBoxDown, widget)).center(),
                m_theme.color(down ? Token::Text2 : Token::Disabled), 3.5);
        return;
    }
    case CC_ScrollBar: {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            break;
        const QRect slider = proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget);
        painter->fillRect(option->rect, m_theme.color(groundOfScrollBar(widget)));
        if (bar->minimum == bar->maximum)
            return;
        const bool active = (option->activeSubControls & SC_ScrollBarSlider) &&
                            (option->state & (State_MouseOver | State_Sunken));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(active ? Token::Text2 : Token::Field));
        const QRectF thumb = QRectF(slider).adjusted(3, 3, -3, -3);
        painter->drawRoundedRect(thumb, 3, 3);
        painter->restore();
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void SekishoStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QCheckBox *>(widget) || qobject_cast<QRadioButton *>(widget) ||
        qobject_cast<QToolButton *>(widget) || widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_Hover, true);
}

void SekishoStyle::unpolish(QWidget *widget) { QProxyStyle::unpolish(widget); }

} // namespace sekisho::ui
