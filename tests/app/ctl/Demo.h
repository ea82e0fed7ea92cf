// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/ctl/Ctl.h"

#include <optional>

namespace sekisho::test {

/// Positions of a cloud that shows mist_nac with its secrets and has an Onboard CA, as most
/// commands about them need.
inline const QStringList kShowsAll{QStringLiteral("--set"), QStringLiteral("nac=present"),
                                   QStringLiteral("--set"), QStringLiteral("secrets=clear"),
                                   QStringLiteral("--set"), QStringLiteral("onboard-ca=available")};

/// A small demo cloud in a process of its own with a workspace that is pulled; what commands about
/// changes are run against.
class DemoWorkspace
{
public:
    explicit DemoWorkspace(const QStringList &more = {});
    ~DemoWorkspace();

    /// A command with --workspace and --token-file, JSON unless told otherwise.
    CtlRun run(const QStringList &arguments, const QByteArray &input = {});
    const Ctl &ctl() const { return m_ctl; }
    QString folder() const { return m_ctl.path(QStringLiteral("workspace")); }
    /// The cloud as it is: pulled into a workspace of its own and exported.
    QJsonObject cloud();
    /// Writes to the cloud (or reads) past the workspace, as another admin would. What it answered;
    /// nothing after an error.
    std::optional<QByteArray> send(const QByteArray &verb, const QString &path,
                                   const QJsonObject &body = {});
    /// The same command as run(), left running.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    QString organization() const
    {
        return m_hello.value(QLatin1String("organization_id")).toString();
    }
    /// All that was printed so far.
    const QByteArray &printed() const { return m_printed; }

private:
    CtlRun connectAndPull(const QString &folder);

    Ctl m_ctl;
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_hello;
    QString m_tokenFile;
    QByteArray m_printed;
    int m_looks = 0;
};

} // namespace sekisho::test
