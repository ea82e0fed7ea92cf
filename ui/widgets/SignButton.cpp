// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/SignButton.h"

#include "ui/theme/IconSet.h"
#include "ui/theme/SekishoStyle.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString withoutDots(QString text)
{
    text.remove(u'…').remove(u"..."_s).remove(u'&');
    return text.trimmed();
}

QString kindName(SignButton::Kind kind)
{
    switch (kind) {
    case SignButton::Kind::Primary:
        return u"primary"_s;
    case SignButton::Kind::Danger:
        return u"danger"_s;
    case SignButton::Kind::Flat:
        return u"flat"_s;
    case SignButton::Kind::Normal:
        break;
    }
    return {};
}

} // namespace

SignButton::SignButton(Theme &theme, Kind kind, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    setProperty("kind", kindName(kind));
    connect(&m_theme, &Theme::changed, this, [this] { refresh(); });
    refresh();
}

void SignButton::setTexts(const QString &text, const QString &portalName)
{
    setText(text);
    m_portalName = portalName;
    refresh();
}

void SignButton::setKind(Kind kind)
{
    m_kind = kind;
    setProperty("kind", kindName(kind));
    refresh();
}

void SignButton::setSmall(bool isSmall)
{
    m_small = isSmall;
    setProperty("small", isSmall);
    refresh();
}

void SignButton::setIconName(const QString &name)
{
    m_iconName = name;
    refresh();
}

void SignButton::setDisabledReason(const QString &reason)
{
    if (m_reason.isEmpty())
        m_plainToolTip = toolTip();
    m_reason = reason;
    setEnabled(reason.isEmpty());
    setToolTip(reason.isEmpty() ? m_plainToolTip : reason);
    setAccessibleDescription(reason);
}

void SignButton::setPortalNameInToolTip(bool inToolTip)
{
    if (m_portalNameInToolTip == inToolTip)
        return;
    m_portalNameInToolTip = inToolTip;
    refresh();
}

bool SignButton::hasPortalName() const
{
    return m_theme.showsPortalNames() && !m_portalName.isEmpty() &&
           withoutDots(text()) != withoutDots(m_portalName);
}

bool SignButton::isTwoLine() const { return hasPortalName() && !m_small && !m_portalNameInToolTip; }

QString SignButton::fullToolTip() const
{
    if (!hasPortalName() || isTwoLine())
        return toolTip();
    return toolTip().isEmpty() ? m_portalName : m_portalName + u'\n' + toolTip();
}

bool SignButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), fullToolTip(), this);
        return true;
    }
    // Without autoDefault Enter would be the dialog's, and Save where the focus is on Close. What
    // destroys stays what Enter never does.
    if (event->type() == QEvent::KeyPress && m_kind != Kind::Danger) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (!key->isAutoRepeat())
                click();
            return true;
        }
    }
    return QPushButton::event(event);
}

void SignButton::refresh()
{
    setFont(m_theme.font(FontRole::Body));
    if (!m_iconName.isEmpty()) {
        const Token token = m_kind == Kind::Primary  ? Token::OnAccent
                            : m_kind == Kind::Danger ? Token::Error
                                                     : Token::Text;
        setIcon(m_theme.icons().icon(m_iconName, token));
        setIconSize(QSize(16, 16));
    }
    QString name = text();
    name.remove(u'&');
    setAccessibleName(hasPortalName() && !m_small ? name + u" ("_s + m_portalName + u')' : name);
    updateGeometry();
    update();
}

QSize SignButton::sizeHint() const
{
    QSize size = QPushButton::sizeHint();
    if (isTwoLine()) {
        const QFontMetrics small(m_theme.font(FontRole::PortalName));
        size.setWidth(std::max(size.width(), small.horizontalAdvance(m_portalName) + 2 * 9));
        size.setHeight(std::max(38, fontMetrics().height() + small.height() + 2));
    }
    return size;
}

void SignButton::paintEvent(QPaintEvent *event)
{
    if (!isTwoLine()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    // The text in the upper part, the portal's name below it: lines of 16 and 12.
    const QFont small = m_theme.font(FontRole::PortalName);
    const int lower = QFontMetrics(small).ascent() + QFontMetrics(small).descent();
    const int top = (height() - 16 - 12) / 2 - 1;
    const int body = fontMetrics().height();
    option.rect = QRect(rect().left(), top + (16 - body) / 2, width(), body);
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
    painter.setFont(small);
    painter.setPen(m_theme.color(!isEnabled()              ? Token::Disabled
                                 : m_kind == Kind::Primary ? Token::OnAccent
                                                           : Token::Text2));
    painter.drawText(QRect(0, top + 17 + (12 - lower) / 2, width(), lower), Qt::AlignCenter,
                     m_portalName);
}

void SignButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::EnabledChange)
        refresh();
}

IconButton::IconButton(Theme &theme, const QString &icon, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    setIconSize(QSize(16, 16));
    setIconName(icon);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IconButton::setName(const QString &name, const QString &shortcut)
{
    setAccessibleName(name);
    setToolTip(shortcut.isEmpty() ? name : name + u" ("_s + shortcut + u')');
}

void IconButton::setIconName(const QString &name) { setIcon(m_theme.icons().icon(name)); }

void IconButton::setFlatLook(bool flat) { setProperty("kind", flat ? u"flat"_s : QString()); }

void IconButton::setSmall(bool isSmall)
{
    m_small = isSmall;
    setProperty("small", isSmall);
    setIconSize(isSmall ? QSize(14, 14) : QSize(16, 16));
    updateGeometry();
}

QSize IconButton::sizeHint() const
{
    const int side = m_small ? 24 : 28;
    return menu() ? QSize(side + 14, side) : QSize(side, side);
}

LinkButton::LinkButton(Theme &theme, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize LinkButton::sizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(text()) + 2, std::max(24, fontMetrics().height()));
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(m_theme.color(isEnabled() ? Token::Link : Token::Disabled));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextHideMnemonic, text());
}

} // namespace sekisho::ui
