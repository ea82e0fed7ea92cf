// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Certificate.h"
#include "core/pki/rehearse/Rehearsal.h"

#include <QStringList>

// Private to core/pki/rehearse: what one supplicant documents beyond what OpenSSL verifies.
namespace sekisho::pki::rehearsal {

/// A certificate as these rules look at it.
struct ChainCertificate
{
    CertificateIndex index;
    int rsaBits = 0; ///< 0 = not RSA
};

/// A refusal by a rule: the code, and which certificate (0 = leaf). Empty reason: no objection.
struct RuleVerdict
{
    QString reason;
    int depth = 0;
};

/// Does the certificate carry one of the names in `wanted` (separated by ";")? `option`: in which
/// of wpa_supplicant's options they stand.
bool serverNameMatches(Supplicant supplicant, const CertificateIndex &leaf, const QString &wanted,
                       NameOption option = NameOption::DomainMatch);

/// Objections of the supplicant to a server's chain that OpenSSL accepts; leaf first, anchor last.
RuleVerdict judgeServerChain(const RehearsalSetup &setup, const QList<ChainCertificate> &chain);

/// The name that the supplicant holds the certificate against; empty = none.
QString nameToMatch(const RehearsalSetup &setup);

/// Whether the supplicant offers this client certificate at all.
bool offersClientCertificate(Supplicant supplicant, const CertificateIndex &leaf);

/// What has to be taken for granted about this supplicant with this leaf.
QStringList supplicantAssumptions(const RehearsalSetup &setup, const CertificateIndex &serverLeaf);

/// Without a certificate: does it say EAP-Nak (wpa_supplicant), or send an empty Certificate?
bool naksWithoutCertificate(Supplicant supplicant);

} // namespace sekisho::pki::rehearsal
