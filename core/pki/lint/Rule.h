// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/lint/Facts.h"
#include "core/pki/lint/Lint.h"

// Private to core/pki/lint: what a rule is, what it sees and how it speaks.
namespace sekisho::lint {

class Surroundings;

/// What one call of a rule looks at.
struct Judged
{
    const pki::Item &item;
    qsizetype index;          ///< of the item
    const Facts *certificate; ///< where the item is one
    Role role;                ///< as which it is judged now
    const Surroundings &around;
    /// Bundle rules: the items of the delivery, in its order. Otherwise the item alone.
    QList<qsizetype> bundle;

    const pki::CertificateIndex &fields() const { return *item.certificate; }
};

/// Where a rule puts what it finds. Rule id, role, item, platforms and source come from the engine.
class Reporter
{
public:
    /// With the rule's own severity and platforms; `variant` picks another sentence of the rule.
    Reporter &add(QStringList arguments = {}, const char *variant = "");
    Reporter &add(Severity severity, QStringList arguments = {}, const char *variant = "");
    /// These say more about the finding that was added last.
    Reporter &field(const char *path);
    Reporter &at(pki::ByteRange range);
    Reporter &on(Platforms platforms);
    Reporter &item(qsizetype index); ///< bundle rules: which of the items

private:
    friend class Engine;
    struct State;
    explicit Reporter(State &state)
        : m_state(state)
    {
    }
    State &m_state;
};

/// One rule: one small function. Defined in tables, one a file, in the catalogue's order.
struct Rule
{
    const char *id;
    Severity severity;   ///< what add() without one says
    Roles roles;         ///< as what an object must be judged for the rule to run
    Platforms platforms; ///< whom it concerns; none = everyone
    /// The rule runs where one of these is chosen; none = always (also in Rfc5280 only if `rfc`).
    Profiles profiles;
    const char *source;
    void (*check)(const Judged &, Reporter &);
    bool rfc = false;        ///< belongs to the profile Rfc5280 (catalogue section 4)
    bool publicOnly = false; ///< only for what is publicly trusted (catalogue 1.3)
};

// The tables; each in Rules<Name>.cpp.
std::span<const Rule> x509Rules();          ///< catalogue 4: certificates
std::span<const Rule> x509NameRules();      ///< catalogue 4: issuer and subject
std::span<const Rule> x509ExtensionRules(); ///< catalogue 4: extensions
std::span<const Rule> x509AddressRules();   ///< catalogue 4: SAN, CRL DP, AIA, name constraints
std::span<const Rule> x509ChainRules();     ///< catalogue 4: what needs the issuer
std::span<const Rule> crlRules();           ///< catalogue 4: CRL
std::span<const Rule> ocspRules();          ///< catalogue 4: OCSP response
std::span<const Rule> keyRules();           ///< catalogue 5: keys
std::span<const Rule> signatureRules();     ///< catalogue 5: signature algorithms
std::span<const Rule> mistRules();          ///< catalogue 2
std::span<const Rule> eapRules();           ///< catalogue 3
std::span<const Rule> wireRules();          ///< catalogue 3.1
std::span<const Rule> windowsRules();       ///< catalogue 6.1
std::span<const Rule> appleRules();         ///< catalogue 6.2
std::span<const Rule> androidRules();       ///< catalogue 6.3
std::span<const Rule> linuxRules();         ///< catalogue 6.4
std::span<const Rule> serviceRules();       ///< catalogue 6.5: MDM and identity services
std::span<const Rule> pkcs12Rules();        ///< catalogue 6.5: p12.*
std::span<const Rule> publicRules();        ///< catalogue 7
std::span<const Rule> leafRules();          ///< catalogue 1.1: an end entity of unknown purpose

} // namespace sekisho::lint
