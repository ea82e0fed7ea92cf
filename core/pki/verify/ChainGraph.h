// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CancelToken.h"
#include "core/pki/verify/Verifier.h"

namespace sekisho::pki {

/// A certificate that is part of the picture, with what is known of it.
struct ChainNode
{
    QByteArray der;
    CertificateIndex index;
    bool trusted = false;       ///< it stands among the trusted ones
    bool anchor = false;        ///< a chain may end here: trusted, and self-signed or partial chain
    bool selfSigned = false;    ///< self-issued, and its key verifies its signature
    bool reachesAnchor = false; ///< an anchor, or accepted edges lead to one
};

/// "node `issuer` could have issued node `issued`": accepted where nothing speaks against it.
struct ChainEdge
{
    int issued = 0;
    int issuer = 0;
    QStringList reasons; ///< codes of VerifyCodes.h, empty = accepted
    bool isAccepted() const { return reasons.isEmpty(); }
};

/// Every certificate that could stand above a leaf, by name or by key identifier.
struct ChainGraph
{
    QList<ChainNode> nodes; ///< the leaf first, then in the order in which they were met
    QList<ChainEdge> edges;
    bool limited = false; ///< there was more than is looked at
};

/// Looks at all candidate issuers, and theirs, upwards from the leaf. MalformedDer for a leaf that
/// is no certificate, Cancelled. Work is bounded (edges, signatures): beyond it an edge has the
/// reason "limit-exceeded" or is not there, and `limited` is set.
Result<ChainGraph> buildChainGraph(const QByteArray &leafDer, const TrustMaterial &material,
                                   const VerifyOptions &options, const CancelToken &cancel = {});

} // namespace sekisho::pki
