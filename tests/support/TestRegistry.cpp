// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestRegistry.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QStandardPaths>
#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <cstdio>

namespace sekisho::test {

namespace {

#ifdef Q_OS_LINUX
qsizetype runningThreads()
{
    return QDir(QStringLiteral("/proc/self/task"))
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
            .size();
}

/// Waits, two seconds at most, until no more than @p before threads run. QThread::wait() returns
/// before the thread's own destructors have run; one that main() overtakes on its way out never
/// gives back what OpenSSL keeps per thread, and LeakSanitizer tells of it.
void awaitThreads(qsizetype before)
{
    QThreadPool::globalInstance()->waitForDone();
    for (const QDeadlineTimer end(2'000); runningThreads() > before && !end.hasExpired();)
        QThread::yieldCurrentThread();
}
#else
qsizetype runningThreads() { return 0; }
void awaitThreads(qsizetype) {}
#endif

} // namespace

std::vector<Registry::Entry> &Registry::entries()
{
    static std::vector<Entry> list;
    return list;
}

bool Registry::add(QString name, std::function<std::unique_ptr<QObject>()> make)
{
    entries().push_back({std::move(name), std::move(make)});
    return true;
}

int Registry::run(int argc, char **argv)
{
    // Private settings and data: no test may see or leave anything in the real ones.
    QStandardPaths::setTestModeEnabled(true);
    const qsizetype threads = runningThreads();
    QString wanted;
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == QStringLiteral("--class") && i + 1 < argc)
            wanted = QString::fromLocal8Bit(argv[++i]);
        else
            arguments.append(argument);
    }
    int failures = 0;
    bool ran = false;
    for (const Entry &entry : entries()) {
        if (!wanted.isEmpty() && entry.name != wanted)
            continue;
        ran = true;
        const std::unique_ptr<QObject> object = entry.make();
        failures += QTest::qExec(object.get(), arguments);
    }
    if (!ran) {
        std::fprintf(stderr, "no test class named %s\n", qPrintable(wanted));
        return 127;
    }
    awaitThreads(threads);
    return failures == 0 ? 0 : 1;
}

} // namespace sekisho::test
