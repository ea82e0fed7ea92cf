// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTextDocument>
#include <QWidget>

namespace sekisho::test {

/// Walks everything that is visible under a widget and lists what breaks the rules of accessibility
/// and of long texts. An empty list is what tests ask for.
class WidgetWalker
{
public:
    explicit WidgetWalker(const QWidget &root)
        : m_root(root)
    {
    }

    /// Focusable widgets without a name for a screen reader.
    QStringList withoutName() const
    {
        QStringList found;
        each([&](const QWidget &widget) {
            if (widget.focusPolicy() == Qt::NoFocus || isPartOfAControl(widget))
                return;
            QAccessibleInterface *face =
                    QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
            if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
                found.append(describe(widget));
        });
        return found;
    }

    /// Controls that no test and no script can name.
    QStringList withoutObjectName() const
    {
        QStringList found;
        each([&](const QWidget &widget) {
            if (widget.focusPolicy() == Qt::NoFocus || isPartOfAControl(widget))
                return;
            if (widget.objectName().isEmpty())
                found.append(describe(widget));
        });
        return found;
    }

    /// Buttons, labels, badges and tabs that are smaller than their text.
    QStringList cutTexts() const
    {
        QStringList found;
        each([&](const QWidget &widget) {
            if (const QString cut = cutText(widget); !cut.isEmpty())
                found.append(describe(widget) + QLatin1Char(' ') + cut);
        });
        return found;
    }

    static QString describe(const QWidget &widget)
    {
        return QStringLiteral("%1 '%2' in '%3'")
                .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
                     widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
    }

private:
    template <class Visitor>
    void each(Visitor visit) const
    {
        const QList<QWidget *> widgets = m_root.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->isVisibleTo(&m_root))
                visit(*widget);
        }
    }

    static bool isPartOfAControl(const QWidget &widget)
    {
        if (qobject_cast<const QHeaderView *>(&widget) ||
            qobject_cast<const QScrollBar *>(&widget) ||
            qobject_cast<const QSplitterHandle *>(&widget) ||
            qobject_cast<const QMenu *>(&widget) || widget.inherits("QFocusFrame"))
            return true;
        const QWidget *parent = widget.parentWidget();
        return qobject_cast<const QAbstractSpinBox *>(parent) ||
               qobject_cast<const QComboBox *>(parent) ||
               (parent && parent->inherits("QComboBoxPrivateContainer"));
    }

    static QString cutText(const QWidget &widget)
    {
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            const QFontMetrics metrics(tabs->font());
            for (int tab = 0; tab < tabs->count(); ++tab) {
                const int needed = metrics.size(Qt::TextShowMnemonic, tabs->tabText(tab)).width();
                if (tabs->isTabVisible(tab) && tabs->tabRect(tab).width() < needed)
                    return tabs->tabText(tab);
            }
            return {};
        }
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            const auto *text = qobject_cast<const ui::TextLabel *>(label);
            if (label->text().isEmpty() || (text && text->elideMode() != Qt::ElideNone))
                return {};
            const bool tooLow =
                    label->wordWrap() && label->height() < label->heightForWidth(label->width());
            const bool tooNarrow =
                    !label->wordWrap() && label->width() < label->minimumSizeHint().width();
            return tooLow || tooNarrow ? label->text() : QString();
        }
        // Qt lays out the icons inside a line edit by a metric of its own.
        if (widget.inherits("QLineEditIconButton"))
            return {};
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            return button->width() < button->minimumSizeHint().width() ||
                                   button->width() < button->sizeHint().width()
                           ? button->text()
                           : QString();
        if (const auto *badge = qobject_cast<const ui::StateBadge *>(&widget))
            return badge->width() < badge->sizeHint().width() ? badge->text() : QString();
        return {};
    }

    const QWidget &m_root;
};

} // namespace sekisho::test
