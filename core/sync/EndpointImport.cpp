// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/EndpointImport.h"

#include "core/api/mist/EndpointItem.h"
#include "core/api/mist/WriteSyntax.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::sync {

using api::mist::WriteProblem;
using nac::Endpoint;
using nac::EndpointColumn;
using Outcome = EndpointImportRow::Outcome;

namespace {

/// Endpoints by address. The lists outlive it.
class Known
{
public:
    Known(const QList<Endpoint> &now, const QList<Endpoint> &removed)
    {
        m_now.reserve(now.size());
        for (const Endpoint &endpoint : now)
            m_now.insert(api::mist::plainMac(endpoint.mac), &endpoint);
        for (const Endpoint &endpoint : removed)
            m_removed.insert(api::mist::plainMac(endpoint.mac), &endpoint);
    }
    const Endpoint *now(const QString &mac) const { return m_now.value(mac); }
    const Endpoint *removed(const QString &mac) const { return m_removed.value(mac); }

private:
    QHash<QString, const Endpoint *> m_now;
    QHash<QString, const Endpoint *> m_removed;
};

/// What the record says over what is there.
Endpoint merged(Endpoint endpoint, const nac::EndpointCsvRow &row)
{
    const auto take = [&row](EndpointColumn column, QString &into) {
        if (!row.cell(column).isNull())
            into = row.cell(column);
    };
    take(EndpointColumn::Name, endpoint.name);
    take(EndpointColumn::Vlan, endpoint.vlan);
    take(EndpointColumn::RadiusGroup, endpoint.radiusGroup);
    take(EndpointColumn::Notes, endpoint.notes);
    if (!row.cell(EndpointColumn::Labels).isNull())
        endpoint.labels = nac::endpointLabels(row.cell(EndpointColumn::Labels));
    return endpoint;
}

bool isSame(const Endpoint &a, const Endpoint &b)
{
    const auto labels = [](QStringList list) {
        list.sort();
        return list;
    };
    return a.name == b.name && a.vlan == b.vlan && a.radiusGroup == b.radiusGroup &&
           a.notes == b.notes && labels(a.labels) == labels(b.labels);
}

EndpointImportRow judged(const nac::EndpointCsvRow &csv, const Known &known,
                         QHash<QString, int> &lines)
{
    EndpointImportRow row;
    row.line = csv.line;
    if (csv.problem == "quote"_L1) {
        row.problem = {u"csv-quote"_s, {}, {}};
        return row;
    }
    const QString mac = api::mist::macFromText(csv.cell(EndpointColumn::Mac));
    const Endpoint *there = known.now(mac);
    const Endpoint *gone = there ? nullptr : known.removed(mac);
    Endpoint base;
    if (there)
        base = *there;
    else if (gone)
        base = *gone;
    row.endpoint = merged(base, csv);
    if (!there && !gone)
        row.endpoint.mac = mac;
    if (!csv.problem.isEmpty()) {
        row.problem = {u"csv-"_s + csv.problem, {}, {}};
        return row;
    }
    if (mac.isEmpty()) {
        row.problem = {u"mac-missing"_s, u"mac"_s, {}};
        return row;
    }
    if (const int first = lines.value(mac); first > 0) {
        row.problem = {u"mac-twice"_s, u"mac"_s, {QString::number(first)}};
        return row;
    }
    if (const QList<WriteProblem> problems = endpointProblems(row.endpoint); !problems.isEmpty()) {
        row.problem = problems.constFirst();
        return row;
    }
    lines.insert(mac, csv.line);
    row.outcome = !there                         ? Outcome::New
                  : isSame(*there, row.endpoint) ? Outcome::Same
                                                 : Outcome::Changed;
    return row;
}

} // namespace

QList<Endpoint> EndpointImport::wanted() const
{
    QList<Endpoint> endpoints;
    for (const EndpointImportRow &row : rows) {
        if (row.outcome == Outcome::New || row.outcome == Outcome::Changed)
            endpoints.append(row.endpoint);
    }
    return endpoints;
}

EndpointImport planEndpointImport(const nac::EndpointCsv &csv, const QList<Endpoint> &now,
                                  const QList<Endpoint> &removed)
{
    const Known known(now, removed);
    QHash<QString, int> lines; ///< of addresses that the list had already
    EndpointImport import;
    import.rows.reserve(csv.rows.size());
    for (const nac::EndpointCsvRow &row : csv.rows) {
        import.rows.append(judged(row, known, lines));
        ++import.counts[import.rows.constLast().outcome];
    }
    return import;
}

QList<WriteProblem> endpointProblems(const Endpoint &endpoint)
{
    return api::mist::checkWrite(ItemType::Endpoint, api::mist::withEndpoint({}, endpoint),
                                 [](const ItemKey &) { return true; });
}

DraftEdit endpointEdit(const QString &what, const QList<Endpoint> &wanted, const ItemMap &items)
{
    DraftEdit edit;
    edit.what = what;
    for (const Endpoint &endpoint : wanted) {
        const bool isNew = endpoint.id.isEmpty();
        const ItemKey key = isNew ? ItemKey{ItemType::Endpoint, api::mist::newLocalId()}
                                  : endpointKey(endpoint);
        edit.changes.insert(key, api::mist::withEndpoint(items.value(key), endpoint));
    }
    return edit;
}

QList<Endpoint> relabelled(const QList<Endpoint> &endpoints, const QStringList &added,
                           const QStringList &removed)
{
    QList<Endpoint> changed;
    for (Endpoint endpoint : endpoints) {
        const QStringList before = endpoint.labels;
        for (const QString &label : removed)
            endpoint.labels.removeAll(label);
        for (const QString &label : added) {
            if (!endpoint.labels.contains(label))
                endpoint.labels.append(label);
        }
        if (endpoint.labels != before)
            changed.append(endpoint);
    }
    return changed;
}

ItemKey endpointKey(const Endpoint &endpoint) { return {ItemType::Endpoint, endpoint.id.value()}; }

} // namespace sekisho::sync
