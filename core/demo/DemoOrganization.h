// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/demo/DemoCloud.h"
#include "core/demo/State.h"

namespace sekisho::demo {

inline constexpr qint64 kDay = 86'400; ///< seconds

/// Kakuu Seiki K.K. and its two smaller organizations, made from a seed and the present. Ids, names
/// and clients are the same for the same seed; keys (and so certificates) are new each time.
/// Errors: whatever core/pki says.
Result<std::vector<OrgState>> makeOrganizations(quint32 seed, Size size, const QDateTime &now);

/// Everything with a key in it. PEM unless said otherwise.
struct DemoCertificates
{
    QString rootG2;
    QString deviceG2;    ///< the good one
    QString deviceG1;    ///< ends in 20 days; its CRL is on a private host
    QString device2016;  ///< ended 40 days ago
    QString labCa;       ///< without the CA flag
    QString rootG3;      ///< self-signed
    QString rootG3Cross; ///< the same name and key, signed by G2
    QString ldapClient;
    QString radiusChain; ///< leaf, then its lab CA
    QString radiusKey;   ///< encrypted
    QString radiusKeyPassword;
    QString mistCa;
    QString scepCa;
    QByteArray crlG1;     ///< DER; its next update was two days ago
    QByteArray crlG2;     ///< DER
    QByteArray deviceCrl; ///< PEM
};
Result<DemoCertificates> makeCertificates(const QString &organizationId, const QDateTime &now);
/// A Mist CA of the organization as the manual shows it (ten years less two days, RSA), PEM.
Result<QString> makeMistCa(const QString &organizationId, const QDateTime &from, int serial);

/// DER as PEM.
QString toPem(const QByteArray &der, const char *label);

/// A random number that is the same for the same seed (SplitMix64).
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 next();
    /// 0 … bound - 1.
    int below(int bound) { return int(next() % quint64(bound)); }

private:
    quint64 m_state;
};

// The parts, in the order in which they need each other.
void addLabels(OrgState &org, quint32 seed, double created, Size size);
void addRules(OrgState &org, quint32 seed, double created, Size size);
void addIdentityProviders(OrgState &org, quint32 seed, double created,
                          const DemoCertificates &certificates);
void addLinkedAccounts(OrgState &org, quint32 seed, const QDateTime &now);
void addIssuedCertificates(OrgState &org, quint32 seed, const QDateTime &now, Size size);
void addClients(OrgState &org, quint32 seed, const QDateTime &now, Size size);
void addEndpoints(OrgState &org, quint32 seed);
void addEvents(OrgState &org, quint32 seed, const QDateTime &now, Size size);
void addAuditLog(OrgState &org, quint32 seed, const QDateTime &now);

} // namespace sekisho::demo
