// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/ChainReport.h"

#include "core/auth/SystemCertificates.h"
#include "core/pki/Digest.h"
#include "core/pki/Reader.h"
#include "core/pki/verify/ChainGraph.h"
#include "core/pki/verify/TrustSet.h"

#include <QSet>

namespace sekisho::ui {

namespace {

/// Roots among what is open: there a person puts what he wants to trust.
QList<QByteArray> openRoots(const QList<QByteArray> &ders)
{
    QList<QByteArray> roots;
    for (const QByteArray &der : ders) {
        const auto index = pki::readCertificateIndex(der);
        if (index && index->selfIssued)
            roots.append(der);
    }
    return roots;
}

Result<QList<QByteArray>> anchorsOf(const ChainRequest &request, const CancelToken &cancel)
{
    switch (request.trust) {
    case TrustChoice::OpenFiles:
        return openRoots(request.material.certificates);
    case TrustChoice::Workspace:
        return request.material.workspace;
    case TrustChoice::System: {
        QList<QByteArray> ders = pki::openSslSystemCertificates();
        return ders.isEmpty() ? auth::systemCaCertificates() : ders;
    }
    case TrustChoice::Mozilla:
        return pki::mozillaCertificates();
    case TrustChoice::Folder:
        return pki::certificatesInFolder(request.folder, cancel);
    }
    return QList<QByteArray>();
}

void addPath(ChainReport &report, const pki::VerifyResult &result,
             const pki::TrustMaterial &material, const ChainRequest &request)
{
    const QSet<QByteArray> trusted(material.trusted.cbegin(), material.trusted.cend());
    for (qsizetype i = 0; i < result.chain.size(); ++i) {
        const pki::ChainEntry &entry = result.chain.at(i);
        ChainReport::Step step;
        step.sha256 = entry.sha256;
        if (auto index = pki::readCertificateIndex(entry.der))
            step.certificate = std::move(*index);
        step.trusted = trusted.contains(entry.der);
        step.anchor = step.trusted && i == result.chain.size() - 1;
        if (!result.valid && i == result.depth)
            step.error = result.reason;
        for (const pki::ChainFinding &finding : result.strict) {
            if (finding.depth == i)
                step.strict.append(finding.code);
        }
        if (i + 1 < result.chain.size()) {
            step.hasRevocation = true;
            step.revocation = pki::revocationOf(entry.der, result.chain.at(i + 1).der, material,
                                                request.options.time);
        }
        report.path.append(step);
    }
}

} // namespace

Result<ChainReport> judgeChain(const ChainRequest &request, const CancelToken &cancel)
{
    auto anchors = anchorsOf(request, cancel);
    if (!anchors)
        return tl::unexpected(anchors.error());
    pki::TrustMaterial material;
    material.trusted = std::move(*anchors);
    material.untrusted = request.material.certificates + request.material.workspace;
    material.crls = request.material.crls;
    material.ocspResponses = request.material.ocspResponses;
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled);

    const auto result = pki::verify(request.leaf, material, request.options);
    if (!result)
        return tl::unexpected(result.error());
    ChainReport report;
    report.valid = result->valid;
    report.reason = result->reason;
    report.depth = result->depth;
    report.anchors = material.trusted.size();
    addPath(report, *result, material, request);
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled);

    const auto graph = pki::buildChainGraph(request.leaf, material, request.options, cancel);
    if (!graph)
        return graph.error().code == ErrorCode::LimitExceeded ? Result<ChainReport>(report)
                                                              : tl::unexpected(graph.error());
    report.limited = graph->limited;
    for (const pki::ChainEdge &edge : graph->edges) {
        if (edge.isAccepted())
            continue;
        ChainReport::Rejected rejected;
        rejected.candidate = graph->nodes.at(edge.issuer).index;
        rejected.sha256 = pki::sha256(graph->nodes.at(edge.issuer).der);
        rejected.issued = graph->nodes.at(edge.issued).index.subject.displayName();
        rejected.reasons = edge.reasons;
        report.rejected.append(rejected);
    }
    return report;
}

} // namespace sekisho::ui
