// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace sekisho::ui {

class Theme;

/// Fusion with the frames, marks and focus ring of the visual guide, painted from the tokens.
/// Buttons read the dynamic property "kind": "primary", "danger", "flat" or nothing.
class SekishoStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit SekishoStyle(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                  const QWidget *widget = nullptr,
                  QStyleHintReturn *returnData = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget = nullptr) const override;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    /// The ring of visual guide section 4: 2 px in link, 1 px away from `frame`.
    static void drawFocusRing(QPainter &painter, const QRectF &frame, const Theme &theme,
                              qreal radius = 4);

private:
    /// The parts of a table's head; false is for the base style (vertical heads).
    bool drawHeader(ControlElement element, const QStyleOption &option, QPainter &painter,
                    const QWidget *widget) const;

    const Theme &m_theme;
};

} // namespace sekisho::ui
