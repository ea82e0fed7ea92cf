// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Secret.h"
#include "core/pki/lint/Lint.h"

#include <functional>
#include <memory>

/// Judges and mends what is to be pasted into the portal's "Import Custom RADIUS Server
/// Certificate". Pure: no network, no files, no clock; safe on any thread.
namespace sekisho::doctor {

/// The three fields of the form, in any form that the reader opens. A PKCS#12 file may stand in
/// either field or in both.
struct BundleFields
{
    Secret key;
    Secret password; ///< empty = none
    QByteArray certificates;
    /// DER of certificate authorities at hand, from which what is missing may be taken.
    QList<QByteArray> known;
    /// For lint::Options; none: the list of weak keys is not asked.
    std::function<bool(QByteArrayView, int)> isListedWeakKey;
};

enum class Field { Key, Certificates };

/// One certificate of the delivery and what became of it.
struct BundleLink
{
    enum class Fate {
        Kept,      ///< stands where it stood
        Moved,     ///< stands elsewhere in the chain now
        FromKey,   ///< comes out of the file of the key
        Repeated,  ///< left out: the same as another
        Alternate, ///< left out: a cross-sign; the chain goes another way
        Stranger   ///< left out: belongs to no chain of the leaf
    };
    Fate fate = Fate::Kept;
    qsizetype item = -1; ///< in BundleReport::items
    int given = -1;      ///< which certificate of the field it was, from 0; -1 = of none
};

struct FieldProblem
{
    Field field = Field::Certificates;
    pki::Problem problem;
};

/// What there is to say about three fields, and the fields as they should be pasted.
struct BundleReport
{
    /// Nothing that would keep the portal or every client from using it. What concerns single
    /// kinds of clients only ("apple.825") does not count.
    bool ready = false;
    QList<pki::Item> items; ///< certificates, then keys; what findings and links count
    QList<lint::Finding> findings;
    QList<FieldProblem> problems; ///< what could not be read
    qsizetype leaf = -1;          ///< -1 = there is no certificate
    qsizetype key = -1;           ///< the private key that was judged; -1 = there is none
    bool keyOpen = false;
    bool keyMatches = false;
    bool isComplete = false;   ///< up to a self-signed root
    QList<BundleLink> chain;   ///< leaf first
    QList<BundleLink> leftOut; ///< in the order given
    /// DER of what is missing above the chain, as far as it is known; in the chain's order.
    QList<QByteArray> missing;
    qsizetype serverFlightBytes = 0;
    qsizetype roundTrips = 0; ///< of an accepted authentication, about

    /// Signed Certificate: leaf first, root last. Empty without a certificate.
    QByteArray certificatePem;
    /// Private Key: as given where it was PEM, else PKCS#8. nullptr where there is none to show.
    std::shared_ptr<const Secret> keyPem;
    /// Private Key Password that belongs to keyPem; nullptr where that needs none.
    std::shared_ptr<const Secret> password;

    bool hasCertificate() const { return leaf >= 0; }
    bool hasKey() const { return key >= 0; }
};

/// `now` = the date of judgement. Cancelled: an incomplete report that is not ready.
BundleReport diagnose(const BundleFields &fields, const QDateTime &now,
                      const CancelToken &cancel = {});

/// The report on what `report` gives out, where that is sent instead of what was given: the key of
/// a PKCS#12 file goes out as PEM, and that it came otherwise needs no saying and stops nothing.
BundleReport reportOnOutput(BundleReport report);

/// PEM of a private key in clear; what Item::keyDer holds.
Secret privateKeyPem(const Secret &pkcs8);

} // namespace sekisho::doctor
