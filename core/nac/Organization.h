// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/CertificateSettings.h"
#include "core/nac/Client.h"
#include "core/nac/IdentityProvider.h"
#include "core/nac/Label.h"
#include "core/nac/Rule.h"
#include "core/pki/Certificate.h"

#include <QHash>
#include <QMap>
#include <memory>
#include <optional>

namespace sekisho::nac {

/// What the token may do in this organization ("privileges" of /self).
enum class AccessRole { Admin, Write, Read, Helpdesk, Installer };

struct Privilege
{
    OrganizationId organization;
    QString organizationName;
    Open<AccessRole> role;
    bool siteScoped = false; ///< only some sites of the organization

    /// Which roles may write NAC settings is not documented; admin and write are assumed.
    bool mayWrite() const { return role.is(AccessRole::Admin) || role.is(AccessRole::Write); }
};

struct Self
{
    QString email; ///< empty for an organization token
    QString name;
    bool isOrganizationToken() const { return email.isEmpty(); }
    QList<Privilege> privileges; ///< one per organization, the strongest role
};

struct Site
{
    SiteId id;
    QString name;
    QList<SiteGroupId> groups;
};

struct SiteGroup
{
    SiteGroupId id;
    QString name;
};

struct FingerprintTypes
{
    QStringList families;
    QStringList manufacturers;
    QStringList models;
    QStringList osTypes;
};

/// One organization as the last whole snapshot holds it: an immutable value, handed to screens as
/// shared_ptr<const Organization>. Rules are in evaluation order. Bulk lists that may have 100,000
/// entries are implicitly shared, so copies are cheap.
struct Organization
{
    OrganizationId id;
    QString name;
    QString cloudHost;
    QString cloudName; ///< "APAC 01", "Demo", or empty for a typed host
    Self self;
    Open<AccessRole> role;
    QDateTime pulled; ///< when the snapshot was completed
    qint64 snapshotId = 0;

    QList<Site> sites;
    QList<SiteGroup> siteGroups;
    NacSettings settings;
    MistCertificate mistCertificate;
    QList<CrlFile> crlFiles;
    OnboardCa onboardCa;
    QList<IssuedCertificate> issuedCertificates;
    QList<Rule> rules;
    QList<Label> labels;
    QList<IdentityProvider> identityProviders;
    QList<LinkedAccount> linkedAccounts;
    QList<Portal> portals;
    QList<Endpoint> endpoints;
    QList<Client> clients;
    QList<ClientEvent> events; ///< newest first
    QMap<HitPeriod, HitCounts> hitCounts;
    QStringList eventTypes;
    FingerprintTypes fingerprintTypes;
    QList<AuditEntry> auditLog;

    /// Kinds that the token may not read (403) or the organization does not have; screens say so.
    QStringList unreadableKinds;

    /// A certificate of a PEM text in the settings.
    struct ReadCertificate
    {
        QByteArray der;
        std::optional<pki::CertificateDetails> details; ///< none: no certificate that can be read
    };
    /// Reads the certificates of `settings` and `mistCertificate` once, for all screens; on the
    /// thread that makes the organization.
    void readCertificates();
    /// The certificates in `pem`, in order; read now if they were not before.
    QList<ReadCertificate> certificatesOf(const QString &pem) const;
    QHash<QString, QList<ReadCertificate>> certificates; ///< by PEM text

    /// Whether nothing is known of a kind (api::mist::kindName): what is absent then may well
    /// exist. Linked accounts are read per app ("linked_app/jamf"): only when none of them could
    /// be.
    bool isUnreadable(const QString &kind) const;

    bool mayWrite() const { return role.is(AccessRole::Admin) || role.is(AccessRole::Write); }
    const Label *label(const LabelId &id) const;
    const Site *site(const SiteId &id) const;
    const SiteGroup *siteGroup(const SiteGroupId &id) const;
    const Rule *rule(const RuleId &id) const;
    const Portal *portal(const PortalId &id) const;
    const IdentityProvider *identityProvider(const IdentityProviderId &id) const;
    /// Rules whose criteria or results name the label, in evaluation order.
    QList<const Rule *> rulesUsing(const LabelId &id) const;
};

using OrganizationPtr = std::shared_ptr<const Organization>;

} // namespace sekisho::nac
