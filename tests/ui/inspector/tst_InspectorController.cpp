// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/inspector/InspectorPageDriver.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::Material;
using ui::InspectorController;

class tst_InspectorController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void orderIsThatOfOpening();
    void thousandsOfFilesDoNotBlock();
    void cancelKeepsWhatWasRead();
    void foldersStandForTheirFiles();
    void unreadableFilesAreSaid();
    void passwordsOpen();
    void pastedSecretsAreForgotten();
    void savedBytesAreRight();

private:
    FixedClock m_clock{Material::now()};
    QTemporaryDir m_folder;
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
};

void tst_InspectorController::orderIsThatOfOpening()
{
    InspectorController controller(m_clock);
    QStringList files;
    for (int i = 0; i < 200; ++i)
        files.append(write(u"order-%1.der"_s.arg(i),
                           i % 3 == 0 ? Material::get().leaf : Material::get().ca));
    controller.openFiles(files);
    QTRY_VERIFY(!controller.isReading());
    QStringList opened;
    for (int row = 0; row < controller.model().inputCount(); ++row)
        opened.append(controller.model().input(row).path);
    QCOMPARE(opened, files);
}

void tst_InspectorController::thousandsOfFilesDoNotBlock()
{
    InspectorController controller(m_clock);
    constexpr int kFiles = 2000;
    QStringList files;
    for (int i = 0; i < kFiles; ++i)
        files.append(write(u"many-%1.der"_s.arg(i), Material::get().leaf));
    // The event loop turns between the batches: count its turns and how much came in each.
    int turns = 0;
    int largest = 0;
    QTimer timer;
    timer.setInterval(0);
    connect(&timer, &QTimer::timeout, this, [&turns] { ++turns; });
    connect(&controller.model(), &QAbstractItemModel::rowsInserted, this,
            [&largest](const QModelIndex &, int first, int last) {
                largest = qMax(largest, last - first + 1);
            });
    timer.start();
    controller.setShowEvery(0); // as it comes
    QSignalSpy progress(&controller, &InspectorController::progressed);
    controller.openFiles(files);
    QVERIFY(controller.isReading());
    QTRY_VERIFY_WITH_TIMEOUT(!controller.isReading(), 60'000);
    QCOMPARE(controller.model().inputCount(), kFiles);
    QVERIFY2(turns > 20, qPrintable(QString::number(turns)));
    QVERIFY2(largest < kFiles / 10, qPrintable(QString::number(largest)));
    QVERIFY(progress.size() > 20);
    QCOMPARE(progress.last().at(0).toInt(), kFiles);
}

void tst_InspectorController::cancelKeepsWhatWasRead()
{
    InspectorController controller(m_clock);
    QStringList files;
    for (int i = 0; i < 1000; ++i)
        files.append(write(u"cancel-%1.der"_s.arg(i), Material::get().leaf));
    QSignalSpy finished(&controller, &InspectorController::readingFinished);
    controller.openFiles(files);
    QTRY_VERIFY(controller.model().inputCount() > 0);
    controller.cancel();
    QVERIFY(!controller.isReading());
    QCOMPARE(finished.size(), 1);
    const int kept = controller.model().inputCount();
    QVERIFY(kept > 0 && kept < 1000);
    // What was under way does not come in later, and the next files do.
    controller.openFiles({files.last()});
    QTRY_VERIFY(!controller.isReading());
    QCOMPARE(controller.model().inputCount(), kept + 1);
}

void tst_InspectorController::foldersStandForTheirFiles()
{
    QTemporaryDir folder;
    for (const QString &name : {u"b.der"_s, u"a.der"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Material::get().leaf);
    }
    InspectorController controller(m_clock);
    controller.openFiles({folder.path()});
    QTRY_COMPARE(controller.model().inputCount(), 2);
    QVERIFY(controller.model().input(0).path.endsWith("a.der"_L1));
}

void tst_InspectorController::unreadableFilesAreSaid()
{
    InspectorController controller(m_clock);
    controller.openFiles({m_folder.filePath(u"missing.pem"_s)});
    QTRY_COMPARE(controller.model().inputCount(), 1);
    QCOMPARE(controller.model().input(0).result.problems.at(0).error.code,
             ErrorCode::FileUnreadable);
}

void tst_InspectorController::passwordsOpen()
{
    InspectorController controller(m_clock);
    controller.openFiles({write(u"a.p12"_s, Material::get().pkcs12)});
    QTRY_COMPARE(controller.model().inputCount(), 1);
    QVERIFY(controller.model().input(0).result.passwordNeeded);
    QSignalSpy tried(&controller, &InspectorController::passwordTried);
    controller.tryPassword(0, Secret(QByteArray("wrong")));
    QTRY_COMPARE(tried.size(), 1);
    QCOMPARE(tried.at(0).at(0).toBool(), false);
    QCOMPARE(tried.at(0).at(1).value<Error>().code, ErrorCode::WrongPassword);
    QVERIFY(controller.model().input(0).result.passwordNeeded);
    controller.tryPassword(0, Secret(QByteArray("s3cret")));
    QTRY_COMPARE(tried.size(), 2);
    QCOMPARE(tried.at(1).at(0).toBool(), true);
    QVERIFY(controller.model().itemCount() >= 3);
}

void tst_InspectorController::pastedSecretsAreForgotten()
{
    InspectorController controller(m_clock);
    controller.openPasted(Material::get().keyPem);
    QTRY_COMPARE(controller.model().inputCount(), 1);
    QVERIFY(!controller.model().input(0).bytes);

    // A locked one is kept until it is opened.
    const auto key = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
    const Secret pem = key->toPem(Secret(QByteArray("s3cret")));
    controller.openPasted(QByteArray(pem.reveal().data(), pem.reveal().size()));
    QTRY_COMPARE(controller.model().inputCount(), 2);
    QVERIFY(controller.model().input(1).bytes);
    QSignalSpy tried(&controller, &InspectorController::passwordTried);
    controller.tryPassword(1, Secret(QByteArray("s3cret")));
    QTRY_COMPARE(tried.size(), 1);
    QCOMPARE(tried.at(0).at(0).toBool(), true);
    QVERIFY(!controller.model().input(1).bytes);
}

void tst_InspectorController::savedBytesAreRight()
{
    InspectorController controller(m_clock);
    controller.openDers({Material::get().leaf}, u"From a page"_s);
    QTRY_COMPARE(controller.model().itemCount(), 1);
    const pki::Item &item = controller.model().input(0).result.items.at(0);
    const QString path = m_folder.filePath(u"saved.pem"_s);
    QVERIFY(test::await(controller.save(path, InspectorController::exportedBytes(item, true)))
                    .has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(pki::certificatesFromPem(file.readAll()), QList<QByteArray>{Material::get().leaf});
    QCOMPARE(InspectorController::exportedBytes(item, false), Material::get().leaf);
    QVERIFY(!test::await(controller.save(m_folder.filePath(u"none/x"_s), "x")).has_value());

    pki::Item key;
    key.type = pki::ItemType::PrivateKey;
    key.der = "never set, but never exported either";
    QVERIFY(InspectorController::exportedBytes(key, true).isEmpty());
    QVERIFY(InspectorController::exportedBytes(key, false).isEmpty());
}

SEKISHO_TEST(InspectorController);
#include "tst_InspectorController.moc"
