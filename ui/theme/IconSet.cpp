// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/IconSet.h"

#include "ui/theme/Theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPaintDevice>
#include <QPainter>
#include <QPainterPath>
#include <cmath>
#if SEKISHO_HAVE_SVG
#include <QSvgRenderer>
#endif

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Asks the theme for its colour each time it paints.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(const Theme &theme, QString name, Token token)
        : m_theme(&theme)
        , m_name(std::move(name))
        , m_token(token)
    {
    }
    TintedIconEngine(const Theme &theme, State state)
        : m_theme(&theme)
        , m_state(state)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        if (!m_theme)
            return;
        if (m_state != State::None)
            m_theme->icons().paintState(*painter, rect, m_state);
        else
            m_theme->icons().paint(*painter, rect, m_name, color(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        if (!m_theme || size.isEmpty())
            return {};
        const int logical = std::max(1, qRound(std::min(size.width(), size.height()) / scale));
        QPixmap pixmap = m_state != State::None
                                 ? m_theme->icons().state(m_state, logical, scale)
                                 : m_theme->icons().pixmap(m_name, logical, scale, color(mode));
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    QString key() const override { return u"SekishoTinted"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !m_theme; }

private:
    QColor color(QIcon::Mode mode) const
    {
        return m_theme->color(mode == QIcon::Disabled ? Token::Disabled : m_token);
    }

    QPointer<const Theme> m_theme;
    QString m_name;
    Token m_token = Token::Text;
    State m_state = State::None;
};

void cut(QPainter &painter, const QPen &pen, const QPainterPath &path)
{
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

void cutDot(QPainter &painter, const QPointF &center, qreal radius)
{
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawEllipse(center, radius, radius);
    painter.restore();
}

QPainterPath lines(std::initializer_list<std::initializer_list<QPointF>> strokes)
{
    QPainterPath path;
    for (const auto &stroke : strokes) {
        bool first = true;
        for (const QPointF &point : stroke) {
            if (first)
                path.moveTo(point);
            else
                path.lineTo(point);
            first = false;
        }
    }
    return path;
}

/// The shapes of visual guide section 3 on a 16 grid. Signs inside filled shapes are cut out.
void drawState(QPainter &p, State state, const QColor &color)
{
    const auto pen = [&color](qreal width) {
        return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    const QPen sign(QColor(Qt::black), 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const auto fill = [&] {
        p.setPen(Qt::NoPen);
        p.setBrush(color);
    };
    const auto outline = [&](const QPen &with) {
        p.setPen(with);
        p.setBrush(Qt::NoBrush);
    };
    const auto square = [&] {
        fill();
        p.drawRoundedRect(QRectF(1, 1, 14, 14), 2, 2);
    };
    const auto ring = [&] {
        outline(pen(1.4));
        p.drawEllipse(QPointF(8, 8), 6.4, 6.4);
    };

    switch (state) {
    case State::None:
        break;
    case State::Ok:
        fill();
        p.drawEllipse(QPointF(8, 8), 7, 7);
        cut(p, sign, lines({{{4.8, 8.3}, {7, 10.5}, {11.2, 5.8}}}));
        break;
    case State::Warning:
        p.setPen(QPen(color, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p.setBrush(color);
        p.drawPolygon(QPolygonF{{8, 1.2}, {15.4, 14.3}, {0.6, 14.3}});
        cut(p, sign, lines({{{8, 5.8}, {8, 9.8}}}));
        cutDot(p, {8, 12}, 1);
        break;
    case State::Error:
        fill();
        p.drawPolygon(
                QPolygonF{{5, 1}, {11, 1}, {15, 5}, {15, 11}, {11, 15}, {5, 15}, {1, 11}, {1, 5}});
        cut(p, sign, lines({{{5.4, 5.4}, {10.6, 10.6}}, {{10.6, 5.4}, {5.4, 10.6}}}));
        break;
    case State::Notice:
        fill();
        p.drawPolygon(QPolygonF{{8, 0.8}, {15.2, 8}, {8, 15.2}, {0.8, 8}});
        cut(p, sign, lines({{{8, 5}, {8, 8.4}}}));
        cutDot(p, {8, 11}, 0.95);
        break;
    case State::Info:
        ring();
        outline(pen(1.7));
        p.drawPath(lines({{{8, 7.4}, {8, 11.2}}}));
        fill();
        p.drawEllipse(QPointF(8, 4.9), 1, 1);
        break;
    case State::Unknown: {
        QPen broken(color, 1.4, Qt::SolidLine, Qt::FlatCap);
        broken.setDashPattern({2.6 / 1.4, 2.0 / 1.4});
        outline(broken);
        p.drawEllipse(QPointF(8, 8), 6.4, 6.4);
        QPainterPath mark(QPointF(6.2, 6.5));
        mark.arcTo(QRectF(6.2, 4.6, 3.8, 3.8), 180, -251.6);
        mark.cubicTo(8.2, 8.5, 8, 8.8, 8, 9.3);
        outline(pen(1.4));
        p.drawPath(mark);
        fill();
        p.drawEllipse(QPointF(8, 11.4), 0.85, 0.85);
        break;
    }
    case State::Skip:
        ring();
        outline(pen(1.6));
        p.drawPath(lines({{{5, 8}, {11, 8}}}));
        break;
    case State::Block:
        outline(QPen(color, 2.2, Qt::SolidLine, Qt::FlatCap));
        p.drawEllipse(QPointF(8, 8), 6, 6);
        p.drawPath(lines({{{3.9, 12.1}, {12.1, 3.9}}}));
        break;
    case State::Allow: {
        QPainterPath gate(QPointF(2, 14));
        gate.lineTo(2, 5.5);
        gate.cubicTo(2, 3, 4, 1.5, 8, 1.5);
        gate.cubicTo(12, 1.5, 14, 3, 14, 5.5);
        gate.lineTo(14, 14);
        outline(QPen(color, 1.8, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        p.drawPath(gate);
        outline(pen(1.8));
        p.drawPath(lines({{{5, 8.8}, {7.2, 11.1}, {11.1, 6.5}}}));
        break;
    }
    case State::Added:
        square();
        cut(p, sign, lines({{{8, 4.5}, {8, 11.5}}, {{4.5, 8}, {11.5, 8}}}));
        break;
    case State::Removed:
        square();
        cut(p, sign, lines({{{4.5, 8}, {11.5, 8}}}));
        break;
    case State::Changed: {
        square();
        QPainterPath pencil = lines(
                {{{4.5, 11.5}, {5.1, 9.2}, {9.5, 4.8}, {11.2, 6.5}, {6.8, 10.9}, {4.5, 11.5}}});
        QPen thin = sign;
        thin.setWidthF(1.3);
        cut(p, thin, pencil);
        break;
    }
    case State::Conflict:
        fill();
        p.drawPolygon(QPolygonF{{7, 2}, {7, 14}, {0.8, 8}});
        p.drawPolygon(QPolygonF{{9, 2}, {9, 14}, {15.2, 8}});
        break;
    case State::InDoubt: {
        QPainterPath glass = lines({{{3, 1.5}, {13, 1.5}}, {{3, 14.5}, {13, 14.5}}});
        glass.moveTo(4, 1.5);
        glass.cubicTo(4, 5, 6.5, 6, 8, 8);
        glass.cubicTo(9.5, 6, 12, 5, 12, 1.5);
        glass.moveTo(4, 14.5);
        glass.cubicTo(4, 11, 6.5, 10, 8, 8);
        glass.cubicTo(9.5, 10, 12, 11, 12, 14.5);
        outline(QPen(color, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        p.drawPath(glass);
        break;
    }
    }
}

QPixmap blank(int size, qreal dpr)
{
    QPixmap pixmap(QSize(qCeil(size * dpr), qCeil(size * dpr)));
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

#if SEKISHO_HAVE_SVG
QByteArray svgSource(const QString &name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
#endif

QString cacheKey(const QString &name, int size, qreal dpr, QRgb color)
{
    return u"%1/%2/%3/%4"_s.arg(name).arg(size).arg(dpr).arg(color, 0, 16);
}

} // namespace

IconSet::IconSet(const Theme &theme)
    : m_theme(theme)
{
}

QStringList IconSet::names()
{
    return {u"activity"_s, u"analyze"_s,  u"calendar"_s, u"certificate"_s, u"changes"_s,
            u"check"_s,    u"clock"_s,    u"cloud"_s,    u"cloudoff"_s,    u"columns"_s,
            u"copy"_s,     u"crl"_s,      u"cross"_s,    u"device"_s,      u"down"_s,
            u"download"_s, u"drag"_s,     u"endpoint"_s, u"external"_s,    u"eye"_s,
            u"file"_s,     u"filter"_s,   u"folder"_s,   u"globe"_s,       u"help"_s,
            u"home"_s,     u"idp"_s,      u"info"_s,     u"inspector"_s,   u"key"_s,
            u"label"_s,    u"left"_s,     u"link"_s,     u"list"_s,        u"lock"_s,
            u"minus"_s,    u"moon"_s,     u"more"_s,     u"org"_s,         u"pencil"_s,
            u"person"_s,   u"play"_s,     u"plus"_s,     u"policy"_s,      u"radar"_s,
            u"redo"_s,     u"replay"_s,   u"request"_s,  u"right"_s,       u"search"_s,
            u"server"_s,   u"settings"_s, u"shield"_s,   u"site"_s,        u"sync"_s,
            u"terminal"_s, u"trash"_s,    u"undo"_s,     u"up"_s,          u"upload"_s,
            u"vlan"_s,     u"wifi"_s,     u"wired"_s};
}

QIcon IconSet::icon(const QString &name, Token token) const
{
    if (!names().contains(name))
        return {};
    return QIcon(new TintedIconEngine(m_theme, name, token));
}

QIcon IconSet::stateIcon(State state) const
{
    if (state == State::None)
        return {};
    return QIcon(new TintedIconEngine(m_theme, state));
}

QPixmap IconSet::pixmap(const QString &name, int size, qreal dpr, const QColor &color) const
{
#if SEKISHO_HAVE_SVG
    const QString key = cacheKey(name, size, dpr, color.rgba());
    if (const auto found = m_cache.constFind(key); found != m_cache.cend())
        return *found;
    QByteArray source = svgSource(name);
    if (source.isEmpty())
        return {};
    source.replace("#000000", color.name(QColor::HexRgb).toLatin1());
    // Guide section 6: thin strokes stay legible at 16.
    if (size <= 16)
        source.replace("stroke-width=\"1.5\"", "stroke-width=\"1.7\"");
    QSvgRenderer renderer(source);
    QPixmap pixmap = blank(size, dpr);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    m_cache.insert(key, pixmap);
    return pixmap;
#else
    Q_UNUSED(name)
    Q_UNUSED(size)
    Q_UNUSED(dpr)
    Q_UNUSED(color)
    return {};
#endif
}

QPixmap IconSet::state(State state, int size, qreal dpr) const
{
    if (state == State::None)
        return {};
    const QColor color = m_theme.color(stateToken(state));
    const QString key =
            cacheKey(u"state%1"_s.arg(static_cast<int>(state)), size, dpr, color.rgba());
    if (const auto found = m_cache.constFind(key); found != m_cache.cend())
        return *found;
    QPixmap pixmap = blank(size, dpr);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 16.0, size / 16.0);
    drawState(painter, state, color);
    painter.end();
    m_cache.insert(key, pixmap);
    return pixmap;
}

QPixmap IconSet::mark(int size, qreal dpr) const
{
    const QColor beam = m_theme.color(m_theme.isDark() ? Token::Link : Token::Accent);
    QPixmap pixmap = blank(size, dpr);
    QPainter p(&pixmap);
    p.setRenderHint(QPainter::Antialiasing);
    p.scale(size / 48.0, size / 48.0);
    p.setPen(Qt::NoPen);
    p.setBrush(beam);
    // As resources/icons/mark.svg: two posts, one beam, a sill.
    QPainterPath gate;
    gate.setFillRule(Qt::WindingFill);
    gate.addRect(9, 5, 5, 37);
    gate.addRect(34, 5, 5, 37);
    gate.addRect(3, 11, 42, 6);
    gate.addRect(3, 42, 42, 3);
    p.drawPath(gate);
    p.setOpacity(0.55);
    p.drawPolygon(QPolygonF{{16, 21}, {22, 23}, {22, 39}, {16, 41}});
    p.drawPolygon(QPolygonF{{32, 21}, {29, 22}, {29, 40}, {32, 41}});
    p.setOpacity(1);
    p.setBrush(m_theme.color(Token::MarkPass));
    p.drawRect(QRectF(23.8, 25, 3.4, 9));
    return pixmap;
}

void IconSet::paint(QPainter &painter, const QRectF &rect, const QString &name,
                    const QColor &color) const
{
    const int size = qRound(std::min(rect.width(), rect.height()));
    const QPixmap image = pixmap(name, size, painter.device()->devicePixelRatio(), color);
    if (image.isNull())
        return;
    painter.drawPixmap(QPointF(std::round(rect.center().x() - size / 2.0),
                               std::round(rect.center().y() - size / 2.0)),
                       image);
}

void IconSet::paintState(QPainter &painter, const QRectF &rect, State state) const
{
    const int size = qRound(std::min(rect.width(), rect.height()));
    const QPixmap image = this->state(state, size, painter.device()->devicePixelRatio());
    if (image.isNull())
        return;
    painter.drawPixmap(QPointF(std::round(rect.center().x() - size / 2.0),
                               std::round(rect.center().y() - size / 2.0)),
                       image);
}

} // namespace sekisho::ui
