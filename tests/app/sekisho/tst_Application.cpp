// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/Application.h"
#include "tests/support/TestRegistry.h"
#include "ui/inspector/InspectorWindow.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QFile>
#include <QFileOpenEvent>
#include <QTemporaryDir>
#include <QTest>

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Window>
QList<Window *> shown()
{
    QList<Window *> found;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<Window *>(widget); window && window->isVisible())
            found.append(window);
    }
    return found;
}

} // namespace

// What the system asks of the program, as the event loop hands it over.
class tst_Application : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name) const
    {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write("not a certificate\n") < 0)
            return {};
        return made.fileName();
    }

    static void hand(const QString &path)
    {
        QFileOpenEvent event(path);
        QCoreApplication::sendEvent(qApp, &event);
    }

private Q_SLOTS:
    // They refer to the program's services.
    void cleanup() { QVERIFY(shown<ui::InspectorWindow>().isEmpty()); }

    // A double click on macOS: the event comes before the program has begun.
    void fileThatTheProgramIsStartedForIsInspected()
    {
        app::Application program(app::CommandLine::parse({}, m_folder.path()));
        hand(file(u"first.pem"_s));
        program.start({});
        QTRY_COMPARE(shown<ui::InspectorWindow>().size(), 1);
        QVERIFY(shown<ui::MainWindow>().isEmpty());

        hand(file(u"second.pem"_s));
        QCOMPARE(shown<ui::InspectorWindow>().size(), 2);
    }

    void withoutAFileTheConsoleOpens()
    {
        app::Application program(app::CommandLine::parse({}, m_folder.path()));
        program.start({});
        QTRY_COMPARE(shown<ui::MainWindow>().size(), 1);
        QVERIFY(shown<ui::InspectorWindow>().isEmpty());
    }
};

SEKISHO_TEST(Application);
#include "tst_Application.moc"
