// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Write.h"
#include "core/nac/EndpointCsv.h"
#include "core/sync/Draft.h"

namespace sekisho::sync {

/// What one record of a list of endpoints would do.
struct EndpointImportRow
{
    enum class Outcome { New, Changed, Same, Refused };
    int line = 0;
    Outcome outcome = Outcome::Refused;
    /// As it will be; of a refused record what could be read. Without an id: a new one.
    nac::Endpoint endpoint;
    /// Why it is refused: as of checkWrite(), or "csv-quote", "csv-cells", "csv-encoding"
    /// (EndpointCsvRow::problem), "mac-missing", "mac-twice" (the line that has it first).
    api::mist::WriteProblem problem;
};

/// What an import would do before it does it.
struct EndpointImport
{
    QList<EndpointImportRow> rows; ///< in the order of the file
    QHash<EndpointImportRow::Outcome, int> counts;
    /// New and changed ones.
    QList<nac::Endpoint> wanted() const;
    int count(EndpointImportRow::Outcome outcome) const { return counts.value(outcome); }
};

/// Compares a list with `now`, the endpoints as the draft leaves them, and `removed`, those that
/// the draft takes away (an import brings them back). Columns that the list does not have stay as
/// they are; an empty cell empties. Takes a second for 100,000: not on the GUI thread.
EndpointImport planEndpointImport(const nac::EndpointCsv &csv, const QList<nac::Endpoint> &now,
                                  const QList<nac::Endpoint> &removed);

/// Why `endpoint` cannot be written; empty if it can. Its MAC address is in plain digits.
QList<api::mist::WriteProblem> endpointProblems(const nac::Endpoint &endpoint);

/// The step that makes `wanted` of the endpoints in `items` (their newest values; what a person
/// does not edit stays). Those without an id are added. `what` as DraftEdit::what.
DraftEdit endpointEdit(const QString &what, const QList<nac::Endpoint> &wanted,
                       const ItemMap &items);

/// The same endpoints with labels added and taken away; those that stay as they are are left out.
QList<nac::Endpoint> relabelled(const QList<nac::Endpoint> &endpoints, const QStringList &added,
                                const QStringList &removed);

ItemKey endpointKey(const nac::Endpoint &endpoint);

} // namespace sekisho::sync
