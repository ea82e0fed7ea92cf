// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/convert/SafeFile.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_SafeFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysAreForTheOwner();
    void nothingIsOverwrittenUnasked();
    void onlyRegularFilesAreReplaced();
    void linksStayLinks();
};

void tst_SafeFile::keysAreForTheOwner()
{
    QTemporaryDir folder;
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther;
    const QString path = folder.filePath(u"key.pem"_s);
    QVERIFY(writeFileSafely(path, "secret", FileReaders::OwnerOnly, false).has_value());
    QCOMPARE(contentOf(path), "secret");
#ifndef Q_OS_WIN
    QVERIFY(!(QFileInfo(path).permissions() & others));
    // Replacing a file that everybody may read does not hand its rights down.
    const QString open = folder.filePath(u"open.pem"_s);
    QVERIFY(writeFileSafely(open, "old", FileReaders::Everybody, false).has_value());
    QVERIFY(QFile::setPermissions(open, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                QFileDevice::ReadGroup | QFileDevice::ReadOther));
    QVERIFY(writeFileSafely(open, "new", FileReaders::OwnerOnly, true).has_value());
    QCOMPARE(contentOf(open), "new");
    QVERIFY(!(QFileInfo(open).permissions() & others));
#else
    Q_UNUSED(others)
#endif
}

void tst_SafeFile::nothingIsOverwrittenUnasked()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pem"_s);
    QVERIFY(writeFileSafely(path, "first", FileReaders::Everybody, false).has_value());
    const auto second = writeFileSafely(path, "second", FileReaders::OwnerOnly, false);
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(second.error().detail, u"exists"_s);
    QCOMPARE(contentOf(path), "first");
    QVERIFY(writeFileSafely(path, "third", FileReaders::Everybody, true).has_value());
    QCOMPARE(contentOf(path), "third");
    // Nothing is left beside it.
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.pem"_s});
    QCOMPARE(writeFileSafely(folder.filePath(u"none/a"_s), "x", FileReaders::Everybody, false)
                     .error()
                     .code,
             ErrorCode::FileUnwritable);
}

void tst_SafeFile::onlyRegularFilesAreReplaced()
{
    QTemporaryDir folder;
    const auto outcome = writeFileSafely(folder.path(), "x", FileReaders::Everybody, true);
    QVERIFY(!outcome.has_value());
#ifdef Q_OS_UNIX
    QVERIFY(!writeFileSafely(u"/dev/null"_s, "x", FileReaders::OwnerOnly, true).has_value());
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
#endif
}

void tst_SafeFile::linksStayLinks()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString target = folder.filePath(u"real.pem"_s);
    const QString link = folder.filePath(u"link.pem"_s);
    QVERIFY(writeFileSafely(target, "old", FileReaders::Everybody, false).has_value());
    QVERIFY(QFile::link(target, link));
    QVERIFY(!writeFileSafely(link, "new", FileReaders::OwnerOnly, false).has_value());
    QVERIFY(writeFileSafely(link, "new", FileReaders::OwnerOnly, true).has_value());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(target), "new");
#else
    QSKIP("no symbolic links"); // house-rule: on Windows they need rights
#endif
}

SEKISHO_TEST(SafeFile);
#include "tst_SafeFile.moc"
