// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTemporaryDir>

namespace sekisho::test {

/// A disk of a given size for one test: a tmpfs, mounted where that is allowed. Root may; others
/// re-run their test inside a user namespace (see rerunInNamespace()).
class SmallDisk
{
public:
    /// `bytes` is rounded up to whole pages.
    explicit SmallDisk(qint64 bytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_mounted; }
    QString reason() const { return m_reason; } ///< why it is not mounted
    QString path() const { return m_dir.path(); }
    QString filePath(const QString &name) const { return m_dir.filePath(name); }

    /// Fills the disk with a file of its own until only so much is left; -1 takes that file away.
    bool leaveRoom(qint64 bytes);
    bool setReadOnly(bool readOnly);

    /// Runs one function of a test class again where mounting is allowed. True when it ran there
    /// (`passed` says how it went); false with `reason` where the system does not let us.
    static bool rerunInNamespace(const char *testClass, const char *function, bool *passed,
                                 QString *reason);

private:
    QTemporaryDir m_dir;
    bool m_mounted = false;
    QString m_reason;
};

} // namespace sekisho::test

/// Declares `disk`; where mounting needs a namespace the test runs there and returns here. Where
/// neither is allowed the test is skipped: what it is about cannot be made there.
#define SEKISHO_SMALL_DISK(disk, testClass, bytes) \
    sekisho::test::SmallDisk disk(bytes); \
    if (!disk.isMounted()) { \
        bool passed = false; \
        QString reason; \
        if (sekisho::test::SmallDisk::rerunInNamespace(testClass, QTest::currentTestFunction(), \
                                                       &passed, &reason)) \
            QVERIFY2(passed, "failed in its namespace, see above"); \
        else \
            /* house-rule: says why */ QSKIP(qPrintable(disk.reason() + u' ' + reason)); \
        return; \
    } \
    static_assert(true, "needs a semicolon")
