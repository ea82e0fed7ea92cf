// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Result.h"
#include "core/pki/verify/Revocation.h"
#include "core/pki/verify/Verifier.h"

namespace sekisho::ui {

/// Where the anchors come from.
enum class TrustChoice { OpenFiles, Workspace, System, Mozilla, Folder };

/// DER of what is open in the Inspector and of the workspace's authorities.
struct ChainMaterial
{
    QList<QByteArray> certificates;
    QList<QByteArray> crls;
    QList<QByteArray> ocspResponses;
    QList<QByteArray> workspace;
};

struct ChainRequest
{
    QByteArray leaf;
    ChainMaterial material;
    TrustChoice trust = TrustChoice::OpenFiles;
    QString folder;
    pki::VerifyOptions options;
};

/// What the Chain tab shows.
struct ChainReport
{
    struct Step
    {
        QByteArray sha256;
        pki::CertificateIndex certificate;
        bool anchor = false; ///< the chain ends here, in a trusted certificate
        bool trusted = false;
        QString error;      ///< the reason for which the chain is refused here; else empty
        QStringList strict; ///< codes of strict findings
        pki::Revocation revocation;
        bool hasRevocation = false; ///< false of roots, which nobody can revoke
    };
    struct Rejected
    {
        QByteArray sha256;
        pki::CertificateIndex candidate;
        QString issued; ///< display name of the certificate that it could have issued
        QStringList reasons;
    };
    bool valid = false;
    QString reason; ///< code
    int depth = 0;
    QList<Step> path;
    QList<Rejected> rejected;
    qsizetype anchors = 0; ///< certificates in the trust set
    bool limited = false;  ///< there were more candidates than are looked at
};

/// Loads the trust set and judges. Blocks: pool thread only. Cancelled, FileUnreadable (of a
/// folder), MalformedDer.
Result<ChainReport> judgeChain(const ChainRequest &request, const CancelToken &cancel);

} // namespace sekisho::ui
