// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/LabelValue.h"
#include "core/nac/Organization.h"

namespace sekisho::nac {

/// Whether the clients of a snapshot tell what labels of this kind are compared with. Of the others
/// (SAN, EKU, template, NAS address …) nothing is known here.
bool clientsShow(MatchKind kind);
/// What a label of the kind is compared with for this client; empty: it has nothing of the kind.
QStringList factsOf(MatchKind kind, const Client &client);

struct SeenFact
{
    QString value;
    int clients = 0; ///< 0: known from elsewhere (endpoints, certificate authorities, events)
};
/// What has been seen of a kind, the most frequent first: for completion. Not for the GUI thread.
QList<SeenFact> seenFacts(MatchKind kind, const Organization &organization, qsizetype most = 2'000);

/// What a label would do to the clients of a snapshot.
struct LabelTrial
{
    struct Example
    {
        QString client; ///< host name, user name or MAC address
        QStringList facts;
        bool matched = false;
    };
    QList<int> counts;              ///< clients that each value matches
    QList<int> tooHard;             ///< indexes of expressions that take too long
    QHash<int, QString> nearMisses; ///< by index: what an unmatched value probably means
    int clients = 0;                ///< with a fact of the kind
    int matched = 0;
    bool isWhole = true; ///< false: there were too many comparisons to look at every client
    QList<Example> examples;
};
/// Tries `values` on every client. `filter` is what examples must contain (name, MAC address or
/// fact); empty: the first of both kinds. Bounded work; not for the GUI thread.
LabelTrial tryLabel(MatchKind kind, const QStringList &values, bool matchAll,
                    const QList<Client> &clients, const QString &filter = {});

/// A seen value that differs from `value` (raw, as in a label) only in case, spaces or punctuation,
/// of a name in slash form perhaps in one part only: the whole value with that put right; empty:
/// none.
QString nearMiss(MatchKind kind, const QString &value, const QStringList &seen);

} // namespace sekisho::nac
