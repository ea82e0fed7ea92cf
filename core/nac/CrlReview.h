// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/AuthorityReview.h"
#include "core/pki/lint/Lint.h"

namespace sekisho::nac {

/// A CRL file of the organization with what is in it, as far as it could be had.
struct PresentCrl
{
    CrlFile file;
    QByteArray der; ///< empty: not known
    std::optional<pki::CrlInfo> info;
};

/// The CRL in what was downloaded or is in a draft (PEM or DER); nothing where there is none.
std::optional<PresentCrl> readPresentCrl(const CrlFile &file, const QByteArray &bytes);

/// What there is to say of a CRL beside the rules of core/pki/lint.
enum class CrlIssue {
    NotACrl,      ///< argument: pki::itemTypeName()
    Unreadable,   ///< not anything
    DeltaCrl,     ///< says only what changed; the cloud wants whole ones
    RepeatedHere, ///< of an issuer that another one further up is of; the cloud keeps one an issuer
    SameAsPresent, ///< the very file is there
    OtherIssuer,   ///< argument: the issuer that was asked for
    UnknownIssuer, ///< argument: its issuer, which is none of the registered CAs
    OtherKey,      ///< signed by another key than that of the registered CA of this name
    Older,         ///< argument: thisUpdate of the one that is there, RFC 3339
};

struct CrlFinding
{
    CrlIssue issue = CrlIssue::Unreadable;
    Severity severity = Severity::Error; ///< Error refuses
    QString argument;
    bool operator==(const CrlFinding &) const = default;
};

/// What changes where a CRL takes the place of another.
struct CrlChange
{
    pki::CrlInfo before;
    pki::CrlInfo after;
    qsizetype newlyRevoked = 0;
    qsizetype noLongerRevoked = 0;
    QStringList newSerials;  ///< the first of them, hex
    QStringList goneSerials; ///< the first of them, hex
};
CrlChange compareCrls(const PresentCrl &before, const QByteArray &der, const pki::CrlInfo &after);

struct CrlCandidate
{
    QByteArray der;
    std::optional<pki::CrlInfo> info;
    QList<CrlFinding> findings;
    QList<lint::Finding> rules; ///< of core/pki/lint, worst first
    AuthorityVerdict verdict = AuthorityVerdict::Refuse;
    CrlFileId replaces; ///< the file of this issuer; empty: a new one
    QString name;       ///< what the file is called: that of the one it replaces, else its issuer
    std::optional<CrlChange> change; ///< where what is there is known
    QString id;                      ///< "entry-N"
};

/// Where the CRLs shall go.
struct CrlPlace
{
    QList<pki::CertificateDetails> authorities; ///< registered CAs, the Onboard CA too
    QList<PresentCrl> present;
    CrlFileId wanted; ///< only one for this file will do; empty: any
    QDateTime now;
};

/// What can be uploaded of `sources` (PEM or DER, several in each). Pool thread: verifies
/// signatures.
QList<CrlCandidate> reviewCrls(const QList<QByteArray> &sources, const CrlPlace &place);

} // namespace sekisho::nac
