// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "app/ctl/Sources.h"
#include "core/pki/verify/ChainGraph.h"
#include "core/pki/verify/Revocation.h"

namespace sekisho::sync {
class Workspace;
}

namespace sekisho::ctl {

/// Builds and validates the chain of one certificate, offline, with the anchors given.
class VerifyCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    ~VerifyCommand() override;

    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;

private:
    /// Files by what they are for.
    struct Files
    {
        QString leaf;
        QStringList trusted;
        QStringList untrusted;
        QStringList crls;
        QStringList ocspResponses;
        QStringList trustSets;            ///< "system", "mozilla", "workspace"
        QStringList serverNames;          ///< names that supplicants are told
        QList<QByteArray> workspace = {}; ///< DER of the workspace's authorities
    };
    using VerifyTask = Task<Files, pki::VerifyOptions>;
    struct Answer
    {
        pki::CertificateIndex leaf;
        pki::VerifyResult result;
        QList<pki::Revocation> revocations; ///< of the chain, all but its last
        pki::ChainGraph graph;
        qsizetype anchors = 0;
        QStringList serverNames;
        QStringList messages; ///< for standard error
    };

    Result<pki::VerifyOptions> optionsOf(const QCommandLineParser &parser) const;
    Result<Files> filesOf(const QCommandLineParser &parser) const;
    void takeWorkspace(const QCommandLineParser &parser, const VerifyTask &task);
    void judgeOnPool(const VerifyTask &task);
    static Result<Answer> judge(const VerifyTask &task);
    static Result<pki::TrustMaterial> materialOf(const VerifyTask &task, Answer &answer);
    /// A link of a valid chain that is known to be revoked makes it invalid.
    static void heedRevocations(Answer &answer);
    static void addTrustSets(const Files &files, pki::TrustMaterial &material, Answer &answer);
    void print(const Answer &answer);
    void printJsonOf(const Answer &answer);
    void printTextOf(const Answer &answer);

    bool m_json = false;
    std::shared_ptr<sync::Workspace> m_workspace;
};

} // namespace sekisho::ctl
