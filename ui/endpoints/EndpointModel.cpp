// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/EndpointModel.h"

#include "core/api/mist/Codec.h"
#include "core/api/mist/WriteSyntax.h"
#include "ui/text/NacText.h"
#include "ui/text/StateText.h"

#include <QSet>
#include <tuple>

namespace sekisho::ui {

namespace {

/// More runs of changed rows than this are told as a reset.
constexpr int kMostRuns = 200;

bool isSame(const nac::Endpoint &a, const nac::Endpoint &b)
{
    return a.mac == b.mac && a.name == b.name && a.labels == b.labels && a.vlan == b.vlan &&
           a.radiusGroup == b.radiusGroup && a.notes == b.notes;
}

nac::Endpoint decoded(const QString &id, const QJsonObject &item)
{
    nac::Endpoint endpoint = api::mist::decodeEndpoint(item);
    endpoint.id = nac::EndpointId(id);
    return endpoint;
}

} // namespace

EndpointModel::EndpointModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void EndpointModel::setOrganization(const nac::OrganizationPtr &organization)
{
    m_organization = organization;
    refresh();
}

void EndpointModel::setDraft(const sync::DraftPtr &draft)
{
    DraftMarks drafted(draft, api::mist::ItemType::Endpoint);
    if (drafted == m_drafted)
        return;
    m_drafted = std::move(drafted);
    refresh();
}

EndpointModel::Rows EndpointModel::rows() const
{
    Rows rows;
    if (m_organization)
        rows.endpoints = m_organization->endpoints;
    if (m_drafted.isEmpty())
        return rows;
    rows.marks.fill(State::None, rows.endpoints.size());
    QSet<QString> met;
    for (qsizetype row = 0; row < rows.endpoints.size(); ++row) {
        const QString id = rows.endpoints.at(row).id.value();
        const auto item = m_drafted.items().constFind(id);
        if (item == m_drafted.items().cend())
            continue;
        met.insert(id);
        if (item->value)
            rows.endpoints[row] = decoded(id, *item->value);
        rows.marks[row] = item->value ? State::Changed : State::Removed;
    }
    QStringList added;
    for (auto item = m_drafted.items().begin(); item != m_drafted.items().end(); ++item) {
        if (item->value && !met.contains(item.key()))
            added.append(item.key());
    }
    // In the order in which they were added, so that rows stay where they are.
    std::sort(added.begin(), added.end(), [this](const QString &a, const QString &b) {
        const sync::DraftItem &first = *m_drafted.items().constFind(a);
        const sync::DraftItem &second = *m_drafted.items().constFind(b);
        return std::tie(first.edited, a) < std::tie(second.edited, b);
    });
    for (const QString &id : std::as_const(added)) {
        const sync::DraftItem &item = *m_drafted.items().constFind(id);
        rows.endpoints.append(decoded(id, *item.value));
        rows.marks.append(item.base ? State::Conflict : State::Added);
    }
    return rows;
}

void EndpointModel::refresh()
{
    Rows next = rows();
    const qsizetype before = m_rows.endpoints.size();
    const qsizetype after = next.endpoints.size();
    const qsizetype common = std::min(before, after);
    const auto markIn = [](const Rows &rows, qsizetype row) {
        return rows.marks.isEmpty() ? State::None : rows.marks.at(row);
    };
    bool isReset = before == 0;
    QList<std::pair<int, int>> runs;
    for (qsizetype row = 0; row < common && !isReset; ++row) {
        const nac::Endpoint &was = m_rows.endpoints.at(row);
        const nac::Endpoint &is = next.endpoints.at(row);
        isReset = was.id != is.id;
        if (isSame(was, is) && markIn(m_rows, row) == markIn(next, row))
            continue;
        if (!runs.isEmpty() && runs.constLast().second == int(row) - 1)
            runs.last().second = int(row);
        else
            runs.append({int(row), int(row)});
        isReset = isReset || runs.size() > kMostRuns;
    }
    m_rowOfMac.clear();
    if (isReset) {
        beginResetModel();
        m_rows = std::move(next);
        endResetModel();
        return;
    }
    if (before != after) {
        if (before < after)
            beginInsertRows({}, int(before), int(after) - 1);
        else
            beginRemoveRows({}, int(after), int(before) - 1);
        m_rows = std::move(next);
        if (before < after)
            endInsertRows();
        else
            endRemoveRows();
    } else {
        m_rows = std::move(next);
    }
    for (const auto &[first, last] : std::as_const(runs))
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

int EndpointModel::rowOf(const QString &mac) const
{
    if (m_rowOfMac.isEmpty() && !m_rows.endpoints.isEmpty()) {
        m_rowOfMac.reserve(m_rows.endpoints.size());
        for (qsizetype row = 0; row < m_rows.endpoints.size(); ++row)
            m_rowOfMac.insert(api::mist::plainMac(m_rows.endpoints.at(row).mac), int(row));
    }
    return m_rowOfMac.value(mac, -1);
}

int EndpointModel::rowOf(const nac::EndpointId &id) const
{
    for (qsizetype row = 0; row < m_rows.endpoints.size(); ++row) {
        if (m_rows.endpoints.at(row).id == id)
            return int(row);
    }
    return -1;
}

QList<nac::Endpoint> EndpointModel::present() const
{
    if (m_rows.marks.isEmpty())
        return m_rows.endpoints;
    QList<nac::Endpoint> found;
    for (int row = 0; row < rowCount(); ++row) {
        if (!isRemoved(row))
            found.append(endpoint(row));
    }
    return found;
}

QList<nac::Endpoint> EndpointModel::removed() const
{
    QList<nac::Endpoint> found;
    for (int row = 0; row < rowCount(); ++row) {
        if (isRemoved(row))
            found.append(endpoint(row));
    }
    return found;
}

QStringList EndpointModel::knownLabels() const
{
    QSet<QString> labels;
    for (const nac::Endpoint &endpoint : m_rows.endpoints)
        labels.unite(QSet<QString>(endpoint.labels.begin(), endpoint.labels.end()));
    QStringList sorted(labels.begin(), labels.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

void EndpointModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.endpoints.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int EndpointModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.endpoints.size());
}

int EndpointModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EndpointModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const nac::Endpoint &one = endpoint(index.row());
    if (role == ObjectRole)
        return one.mac;
    if (index.column() == Mark)
        return DraftMarks::data(mark(index.row()), role);
    if (role == DimmedRole && isRemoved(index.row()))
        return true;
    const auto text = [role](const QString &value) -> QVariant {
        if (role == Qt::DisplayRole)
            return value.isEmpty() ? QStringLiteral("–") : value;
        if (role == ClipboardRole || role == SortRole)
            return value;
        if (role == DimmedRole)
            return value.isEmpty();
        if (role == Qt::AccessibleTextRole && value.isEmpty())
            return tr("empty");
        return {};
    };
    switch (index.column()) {
    case Mac:
        if (role == MonoRole)
            return true;
        // Found with and without separators.
        if (role == SearchRole)
            return QStringList{NacText::mac(one.mac), one.mac}.join(QLatin1Char(' '));
        return text(NacText::mac(one.mac));
    case Name:
        return text(one.name);
    case Labels:
        if (role == ChipsRole && !one.labels.isEmpty()) {
            QList<Chip> chips;
            for (const QString &label : one.labels)
                chips.append({Chip::Kind::Criterion, QStringLiteral("label"), label, State::None});
            return QVariant::fromValue(chips);
        }
        return text(one.labels.join(QStringLiteral(", ")));
    case Vlan:
        return text(one.vlan);
    case Role:
        return text(one.radiusGroup);
    case Notes:
        if (role == Qt::ToolTipRole && !one.notes.isEmpty())
            return one.notes;
        return text(one.notes);
    default:
        return {};
    }
}

QVariant EndpointModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTip = role == Qt::ToolTipRole && section == Mark; // too narrow for its heading
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && !isTip))
        return {};
    switch (section) {
    case Mark:
        //: Column: what the draft does to a row
        return tr("Draft");
    case Mac:
        //: Column: MAC address
        return tr("MAC");
    case Name:
        //: Column: name of an endpoint
        return tr("Name");
    case Labels:
        //: Column: labels that were given to an endpoint
        return tr("Client labels");
    case Vlan:
        //: Column: VLAN of an endpoint
        return tr("VLAN");
    case Role:
        //: Column: RADIUS role of an endpoint
        return tr("Role");
    case Notes:
        //: Column: free text
        return tr("Notes");
    default:
        return {};
    }
}

} // namespace sekisho::ui
