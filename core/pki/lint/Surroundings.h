// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/lint/Facts.h"
#include "core/pki/lint/Lint.h"
#include "core/pki/verify/Revocation.h"

#include <deque>
#include <memory>
#include <optional>

// Private to core/pki/lint: what stands around the object that a rule looks at.
namespace sekisho::lint {

/// All objects of one run, the choices for it, and what rules share: who issued what, which
/// signatures verify, which certificates are publicly trusted. Answers are kept; one thread.
class Surroundings
{
public:
    Surroundings(const QList<pki::Item> &items, const Options &options, Profiles profiles);
    ~Surroundings();

    const QList<pki::Item> &items() const { return m_items; }
    const Options &options() const { return m_options; }
    const QDateTime &now() const { return m_options.now; }
    Profiles profiles() const { return m_profiles; }
    /// Before the first rule runs.
    void choose(Profiles profiles) { m_profiles = profiles; }
    bool has(Profile profile) const { return m_profiles.testFlag(profile); }

    /// Facts of item `index`, nullptr where that is no certificate.
    const Facts *factsOf(qsizetype index) const;
    /// All certificates: the items', then the further authorities'.
    const std::deque<Facts> &certificates() const { return m_certificates; }

    /// The certificate that issued this one: name, key identifier and signature agree. nullptr if
    /// it is not here; itself if self-signed. Of several (cross-signs) one valid at now() first.
    const Facts *issuerOf(const Facts &certificate) const;
    /// Every certificate whose subject is this one's issuer, verified or not.
    QList<const Facts *> namedIssuersOf(const Facts &certificate) const;
    /// Whether `certificate` was signed with the key of `issuer`. Verified once, then remembered.
    bool isSignedBy(const Facts &certificate, const Facts &issuer) const;
    bool isSelfSigned(const Facts &certificate) const;
    /// There were more, or slower, signatures than are verified: from then on nothing is said to
    /// be signed by anybody.
    bool isExhausted() const;
    /// From the certificate to its root or to the last one whose issuer is not here; at most 16.
    QList<const Facts *> chainOf(const Facts &certificate) const;
    /// Certificates in this run that name this one as issuer and verify under it.
    bool isIssuer(const Facts &certificate) const;
    /// What the CRLs and OCSP responses at hand say at now(), if one of them says "revoked".
    std::optional<pki::Revocation> revocationOf(const Facts &certificate) const;
    bool isPubliclyTrusted(const Facts &certificate) const;
    /// Other certificates here with the same issuer and serial number but other contents.
    QList<const Facts *> sameSerial(const Facts &certificate) const;
    /// Other certificates here with the same SubjectPublicKeyInfo.
    QList<const Facts *> sameKey(const Facts &certificate) const;
    /// The item's index; -1 for a further authority.
    qsizetype indexOf(const Facts &certificate) const;
    /// Roles an item is judged in.
    Roles rolesOf(qsizetype index) const;
    /// Whether a private key may be a RADIUS server's: its certificate may be one; without a
    /// certificate of its own here, any may be, or there is no end entity at all.
    bool mayBeServerKey(const pki::Item &key) const;

private:
    struct Memory;
    const QList<pki::Item> &m_items;
    const Options &m_options;
    Profiles m_profiles;
    QList<pki::Item> m_furtherItems;
    std::deque<Facts> m_certificates;
    std::unique_ptr<Memory> m_memory;
};

/// How many rules look at a certificate in one of `roles` for `platform`, without those that only
/// concern public trust.
int ruleCount(Roles roles, Profiles profiles, Platform platform);

} // namespace sekisho::lint
