// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/MiniTabBar.h"

#include "ui/theme/IconSet.h"
#include "ui/theme/SekishoStyle.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOption>

namespace sekisho::ui {

namespace {
constexpr int kPadding = 13;
constexpr int kTightPadding = 7;
constexpr int kShape = 14;
constexpr int kGap = 6;
} // namespace

MiniTabBar::MiniTabBar(Theme &theme, QWidget *parent)
    : QTabBar(parent)
    , m_theme(theme)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setProperty("ownFocus", true);
    connect(&m_theme, &Theme::changed, this, [this] {
        setFont(m_theme.font(FontRole::Body));
        updateGeometry();
        update();
    });
    setFont(m_theme.font(FontRole::Body));
}

void MiniTabBar::setTabState(int index, State state, const QString &accessible)
{
    setTabData(index, static_cast<int>(state));
    setTabToolTip(index, accessible);
    setAccessibleTabName(index, accessible.isEmpty()
                                        ? QString()
                                        : tabText(index) + QStringLiteral(", ") + accessible);
    // The only public way to have the tabs laid out anew.
    setTabText(index, tabText(index));
}

void MiniTabBar::setTight(bool tight)
{
    if (m_tight == tight)
        return;
    m_tight = tight;
    if (count() > 0)
        setTabText(0, tabText(0)); // as above
    updateGeometry();
}

QSize MiniTabBar::tabSizeHint(int index) const
{
    // Bold from the start, so that tabs stay where they are when the current one changes.
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int width = metrics.size(Qt::TextShowMnemonic, tabText(index)).width() +
                2 * (m_tight ? kTightPadding : kPadding);
    if (static_cast<State>(tabData(index).toInt()) != State::None)
        width += kShape + kGap;
    return QSize(width, std::max(32, metrics.height() + 12));
}

void MiniTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        if (!tab.isValid() || !isTabVisible(i))
            continue;
        const bool current = i == currentIndex();
        QFont shown = font();
        shown.setBold(current);
        painter.setFont(shown);
        painter.setPen(m_theme.color(isTabEnabled(i) ? Token::Text : Token::Disabled));
        const State state = static_cast<State>(tabData(i).toInt());
        const int shape = state == State::None ? 0 : kShape + kGap;
        const int text = painter.fontMetrics().size(Qt::TextShowMnemonic, tabText(i)).width();
        const int start = tab.left() + (tab.width() - text - shape) / 2;
        const QRect textRect(start, tab.top(), text, tab.height() - 2);
        painter.drawText(QStyle::visualRect(layoutDirection(), tab, textRect),
                         Qt::AlignCenter | Qt::TextHideMnemonic, tabText(i));
        if (shape) {
            const QRect shapeRect(start + text + kGap, tab.top() + (tab.height() - 2 - kShape) / 2,
                                  kShape, kShape);
            m_theme.icons().paintState(
                    painter, QStyle::visualRect(layoutDirection(), tab, shapeRect), state);
        }
        if (current) {
            painter.fillRect(QRect(tab.left(), tab.bottom() - 2, tab.width(), 3),
                             m_theme.color(Token::Mark));
            if (hasFocus()) {
                const QRectF ring = QRectF(tab).adjusted(4, 5, -4, -7);
                SekishoStyle::drawFocusRing(painter, ring, m_theme, 3);
            }
        }
    }
}

void MiniTabBar::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace sekisho::ui
