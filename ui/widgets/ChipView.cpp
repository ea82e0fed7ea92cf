// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/ChipView.h"

#include "ui/text/StateText.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/Elide.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBadgeHeight = 20;
constexpr int kChipMaximum = 230;
constexpr int kChipIcon = 14;
constexpr int kCross = 14;

} // namespace

QString ChipPainter::excludedWord()
{
    //: In front of an excluded criterion
    return ChipView::tr("not");
}

int ChipPainter::width(const Chip &chip, const Theme &theme)
{
    int width = 12;
    const bool badge = chip.kind == Chip::Kind::Badge;
    const bool shape = badge ? chip.state != State::None : !chip.icon.isEmpty();
    if (shape)
        width += kChipIcon + (chip.text.isEmpty() ? 0 : 5);
    if (chip.kind == Chip::Kind::Excluded)
        width += QFontMetrics(theme.font(FontRole::BodyBold)).horizontalAdvance(excludedWord()) + 5;
    const QFontMetrics metrics(theme.font(badge ? FontRole::Small : FontRole::Body));
    width += metrics.horizontalAdvance(chip.text) + 1;
    return std::min(width, kChipMaximum);
}

void ChipPainter::paint(QPainter &p, const QRect &rect, const Chip &chip, const Theme &theme,
                        bool dimmed, Qt::LayoutDirection direction)
{
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    Token text = dimmed ? Token::Disabled : Token::Text;
    if (chip.kind == Chip::Kind::Badge) {
        const QRectF box(rect.left(), rect.center().y() - kBadgeHeight / 2 + 1, rect.width(),
                         kBadgeHeight);
        p.setPen(Qt::NoPen);
        p.setBrush(theme.color(stateTint(chip.state)));
        p.drawRoundedRect(box, 3, 3);
    } else {
        QPen pen(theme.color(Token::Edge), 1);
        Token ground = Token::Chip;
        switch (chip.kind) {
        case Chip::Kind::Result:
            ground = Token::AccentTint;
            pen.setColor(theme.color(Token::Mark));
            break;
        case Chip::Kind::Excluded:
            pen.setColor(theme.color(Token::Removed));
            pen.setDashPattern({3, 2});
            break;
        case Chip::Kind::Dangling:
            pen.setColor(theme.color(Token::Error));
            text = Token::Error;
            break;
        case Chip::Kind::Criterion:
        case Chip::Kind::Badge:
            break;
        }
        p.setPen(pen);
        p.setBrush(theme.color(ground));
        p.drawRoundedRect(frame, 3, 3);
    }
    QRect content = rect.adjusted(5, 0, -6, 0);
    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(direction, rect, part);
    };
    const QRect iconRect(content.left(), rect.top() + (rect.height() - kChipIcon) / 2, kChipIcon,
                         kChipIcon);
    if (chip.kind == Chip::Kind::Badge) {
        if (chip.state != State::None) {
            theme.icons().paintState(p, placed(iconRect), chip.state);
            content.adjust(kChipIcon + 5, 0, 0, 0);
        }
    } else if (!chip.icon.isEmpty()) {
        theme.icons().paint(p, placed(iconRect), chip.icon, theme.color(text));
        content.adjust(kChipIcon + 5, 0, 0, 0);
    }
    if (chip.kind == Chip::Kind::Excluded) {
        p.setFont(theme.font(FontRole::BodyBold));
        p.setPen(theme.color(Token::Removed));
        const int width = p.fontMetrics().horizontalAdvance(excludedWord());
        p.drawText(placed(QRect(content.left(), content.top(), width, content.height())),
                   Qt::AlignVCenter | Qt::AlignLeft, excludedWord());
        content.adjust(width + 5, 0, 0, 0);
    }
    p.setFont(theme.font(chip.kind == Chip::Kind::Badge ? FontRole::Small : FontRole::Body));
    p.setPen(theme.color(text));
    p.drawText(placed(content), Qt::AlignVCenter | Qt::AlignLeft,
               p.fontMetrics().elidedText(chip.text, Qt::ElideRight, content.width() + 1));
    p.restore();
}

ChipView::ChipView(Theme &theme, const Chip &chip, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_chip(chip)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_theme, &Theme::changed, this, [this] { refresh(); });
    refresh();
}

void ChipView::setChip(const Chip &chip)
{
    m_chip = chip;
    refresh();
}

void ChipView::setRemovable(bool removable)
{
    m_removable = removable;
    refresh();
}

void ChipView::refresh()
{
    QString name = m_chip.text;
    if (m_chip.kind == Chip::Kind::Excluded)
        name = ChipPainter::excludedWord() + u' ' + name;
    if (m_chip.kind == Chip::Kind::Badge && m_chip.state != State::None)
        name = StateText::word(m_chip.state) + u": "_s + name;
    setAccessibleName(name);
    //: For a chip that can be taken away
    setAccessibleDescription(m_removable ? tr("Delete removes it") : QString());
    setToolTip(ChipPainter::width(m_chip, m_theme) >= kChipMaximum ? Elide::toolTip(m_chip.text)
                                                                   : QString());
    updateGeometry();
    update();
}

QSize ChipView::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(FontRole::Body));
    return QSize(ChipPainter::width(m_chip, m_theme) + (m_removable ? kCross + 4 : 0),
                 std::max(ChipPainter::kHeight, metrics.height() + 2));
}

QRect ChipView::crossRect() const
{
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(width() - kCross - 6, (height() - kCross) / 2, kCross, kCross));
}

void ChipView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Chip shown = m_chip;
    ChipPainter::paint(painter, rect(), shown, m_theme, !isEnabled(), layoutDirection());
    if (m_removable)
        m_theme.icons().paint(painter, crossRect(), u"cross"_s, m_theme.color(Token::Text2));
}

void ChipView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_removable && crossRect().adjusted(-4, -4, 6, 4).contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void ChipView::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ChipView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QAbstractButton::changeEvent(event);
}

} // namespace sekisho::ui
