// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/CommandSet.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

namespace sekisho::test {

/// A person without a mouse: keys go where the focus is, and nowhere else.
class Keyboard
{
public:
    explicit Keyboard(QWidget &window)
        : m_window(window)
    {
    }

    /// The dialog in front, else the window.
    QWidget &front() const
    {
        QWidget *modal = QApplication::activeModalWidget();
        return modal ? *modal : m_window;
    }
    /// What a key that is pressed now goes to.
    QWidget &focus() const
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup->focusWidget() ? *popup->focusWidget() : *popup;
        QWidget &top = front();
        if (!top.isActiveWindow()) {
            // What a window manager does when a dialog has closed; here there is none.
            top.activateWindow();
            if (!QTest::qWaitForWindowActive(&top))
                qWarning("the window does not become active");
        }
        return top.focusWidget() ? *top.focusWidget() : top;
    }
    QString focusName() const { return focus().objectName(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(&focus(), key, modifiers);
    }
    /// One by one; what is not ASCII comes as from an input method.
    void type(const QString &text) const
    {
        for (const QChar letter : text) {
            if (letter.unicode() < 0x80) {
                QTest::keyClick(&focus(), letter.toLatin1());
                continue;
            }
            QInputMethodEvent event;
            event.setCommitString(letter);
            QCoreApplication::sendEvent(&focus(), &event);
        }
    }
    void paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }

    /// Tab until the focus is on the control of that name. Where it does not lead there: the names
    /// on the way.
    QString tabTo(const QString &name) const
    {
        QStringList way;
        const QWidget *first = &focus();
        for (int i = 0; i < 400; ++i) {
            const QWidget &now = focus();
            if (now.objectName() == name)
                return {};
            if (i > 0 && &now == first)
                break;
            way.append(now.objectName().isEmpty() ? QLatin1String(now.metaObject()->className())
                                                  : now.objectName());
            press(Qt::Key_Tab);
        }
        return name + QStringLiteral(" is not among ") + way.join(QStringLiteral(", "));
    }
    /// Every control that Tab comes by in the window in front.
    QSet<const QWidget *> tabRound() const
    {
        QSet<const QWidget *> seen;
        for (int i = 0; i < 600; ++i) {
            const QWidget *now = &focus();
            if (seen.contains(now))
                break;
            seen.insert(now);
            press(Qt::Key_Tab);
        }
        return seen;
    }

    /// The command palette: Ctrl+K, the name of the command as it is shown, Enter. Not the first
    /// one found: false.
    bool run(const QString &command) const
    {
        press(Qt::Key_K, Qt::ControlModifier);
        if (focusName() != QLatin1String("paletteLineEdit"))
            return false;
        paste(command);
        const auto *list =
                m_window.findChild<QAbstractItemView *>(QStringLiteral("paletteListView"));
        const QString first = list->currentIndex().data().toString();
        const bool found = first == command || first == command + QChar(u'…');
        if (!found)
            qWarning("%s is found first", qPrintable(first));
        press(found ? Qt::Key_Return : Qt::Key_Escape);
        return found;
    }
    bool run(const QAction &action) const
    {
        return run(ui::CommandSet::withoutMnemonic(action.text()));
    }

    /// The path into the open file dialog, Enter.
    bool answerFile(const QString &path) const
    {
        auto *line = qobject_cast<QLineEdit *>(&focus());
        if (!line || line->objectName() != QLatin1String("fileNameEdit"))
            return false;
        line->setText(path); // typed letters would open the completer over it
        press(Qt::Key_Return);
        return true;
    }

private:
    QWidget &m_window;
};

} // namespace sekisho::test

/// Moves the focus by Tab to a control, or fails with the way it went.
#define TAB_TO(keys, name) \
    do { \
        const QString lost = (keys).tabTo(QStringLiteral(name)); \
        QVERIFY2(lost.isEmpty(), qPrintable(lost)); \
    } while (false)
