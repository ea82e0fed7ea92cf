// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Kind.h"
#include "core/sync/Workspace.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sekisho;

/// The program itself, started as a person starts it.
class tst_Headless : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void theDemoIsPulledAndCounted()
    {
        run({QStringLiteral("--headless"), QStringLiteral("--demo")});
        QCOMPARE(m_exitCode, 0);
        QJsonParseError error;
        const QJsonObject json = QJsonDocument::fromJson(m_out, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(m_out.count('\n'), 1);
        QCOMPARE(json.value(QStringLiteral("schema")).toString(), QStringLiteral("sekisho.pull/1"));
        const QJsonObject counts = json.value(QStringLiteral("counts")).toObject();
        const QJsonArray unreadable = json.value(QStringLiteral("unreadable_kinds")).toArray();
        QVERIFY(unreadable.isEmpty() || qEnvironmentVariableIsSet("SEKISHO_DEMO_SWITCHES"));
        for (api::mist::Kind kind : api::mist::allKinds()) {
            const QString name = api::mist::kindName(kind);
            if (!unreadable.contains(name))
                QVERIFY2(counts.value(name).toInt() > 0, qPrintable(name));
            if (!unreadable.contains(name) && kind == api::mist::Kind::IssuedCertificate)
                QCOMPARE(counts.value(name).toInt(), 2000);
        }
    }

    void aFolderWithoutAWorkspaceIsUnreadable()
    {
        QFile token(m_home->filePath(QStringLiteral("token")));
        QVERIFY(token.open(QIODevice::WriteOnly));
        token.write("t\n");
        token.close();
        run({QStringLiteral("--headless"), QStringLiteral("--workspace"), token.fileName(),
             QStringLiteral("--token-file"), token.fileName()});
        QCOMPARE(m_exitCode, 2);
        QVERIFY(m_out.isEmpty());
        QVERIFY(!m_err.isEmpty());
        // A mistyped folder stays as it is.
        for (const QString &folder :
             {m_home->path(), m_home->filePath(QStringLiteral("mistyped"))}) {
            run({QStringLiteral("--headless"), QStringLiteral("--workspace"), folder,
                 QStringLiteral("--token-file"), token.fileName()});
            QCOMPARE(m_exitCode, 2);
            QVERIFY(m_err.contains("FileUnreadable"));
        }
        QCOMPARE(QDir(m_home->path()).entryList(QDir::Files), QStringList{QStringLiteral("token")});
        QVERIFY(!QFileInfo::exists(m_home->filePath(QStringLiteral("mistyped"))));
    }

    void aTimedStartEndsWithThePaintedWindow()
    {
        run({QStringLiteral("--quit-when-painted")}, QStringLiteral("offscreen"));
        QCOMPARE(m_exitCode, 0);
        run({QStringLiteral("--quit-when-painted"), QStringLiteral("--demo")},
            QStringLiteral("offscreen"));
        QCOMPARE(m_exitCode, 0);
    }

    void aTimedStartWithoutItsWorkspaceFails()
    {
        const auto cloud = api::mist::cloudFromText(QStringLiteral("https://api.mist.com")).value();
        const auto info = sync::WorkspaceDirectory(m_home->filePath(QStringLiteral("made")))
                                  .create(cloud, nac::OrganizationId(QStringLiteral("o")),
                                          QStringLiteral("O"))
                                  .value();
        run({QStringLiteral("--quit-when-painted"), QStringLiteral("--workspace"), info.path},
            QStringLiteral("offscreen"));
        QCOMPARE(m_exitCode, 3);
        QVERIFY(m_err.contains("TokenMissing"));
        run({QStringLiteral("--quit-when-painted"), QStringLiteral("--workspace"),
             m_home->filePath(QStringLiteral("nothing"))},
            QStringLiteral("offscreen"));
        QCOMPARE(m_exitCode, 3);
        QVERIFY(m_err.contains("FileUnreadable"));
    }

    void usageErrorsEndWithTwo()
    {
        run({QStringLiteral("--headless")});
        QCOMPARE(m_exitCode, 2);
        QVERIFY(m_err.contains("--demo"));
    }

    void versionAndHelpNeedNoDisplay()
    {
        run({QStringLiteral("--version")});
        QCOMPARE(m_exitCode, 0);
        QVERIFY(m_out.startsWith("sekisho " SEKISHO_VERSION));
        run({QStringLiteral("--help")});
        QCOMPARE(m_exitCode, 0);
        QVERIFY(m_out.contains("--headless"));
    }

private:
    /// `platform`: Qt's, for a window; empty: as where there is no display at all.
    void run(const QStringList &arguments, const QString &platform = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // Neither a display nor the person's own folders.
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1String(name));
        environment.insert(QStringLiteral("HOME"), m_home->path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home->filePath(QStringLiteral("d")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                           m_home->filePath(QStringLiteral("c")));
        if (!platform.isEmpty())
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SEKISHO_PROGRAM), arguments);
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        m_exitCode = process.exitCode();
        m_out = process.readAllStandardOutput();
        m_err = process.readAllStandardError();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    int m_exitCode = -1;
    QByteArray m_out;
    QByteArray m_err;
};

SEKISHO_TEST(Headless);
#include "tst_Headless.moc"
