// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/ObjectTableModel.h"

#include "ui/inspector/InspectorText.h"
#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/widgets/Roles.h"

#include <QTimer>
#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

// Sorting 100,000 rows anew for every batch of files would keep the window busy.
constexpr int kCatchUpMs = 400;
constexpr int kRowsPerMoreMs = 50; ///< the more there are, the seldomer

struct Cell
{
    QString text;
    QVariant sort;
    QString clipboard; ///< where it differs from the text
};

QString keyText(const pki::Item &item)
{
    if (item.certificate)
        return CertificateText::key(*item.certificate);
    if (item.csr)
        return CertificateText::key(item.csr->keyType, item.csr->keyBits, item.csr->curve);
    if (item.key && item.key->keyType != pki::KeyType::Unknown)
        return CertificateText::key(item.key->keyType, item.key->keyBits, item.key->curve);
    return {};
}

Cell timeCell(const QDateTime &time)
{
    if (!time.isValid())
        return {{}, {}, {}};
    return {DateText::date(time), time, time.toString(Qt::ISODate)};
}

Cell cellOf(const InspectorInput &input, const pki::Item &item, int column)
{
    switch (column) {
    case ObjectTableModel::Subject:
        return {InspectorText::itemName(item), {}, {}};
    case ObjectTableModel::Issuer:
        if (item.certificate)
            return {item.certificate->issuer.displayName(), {}, item.certificate->issuer.oneLine()};
        return item.crl ? Cell{item.crl->issuer.displayName(), {}, item.crl->issuer.oneLine()}
                        : Cell();
    case ObjectTableModel::NotAfter:
        if (item.certificate)
            return timeCell(item.certificate->notAfter);
        return item.crl ? timeCell(item.crl->nextUpdate) : Cell();
    case ObjectTableModel::Key:
        return {keyText(item), {}, {}};
    case ObjectTableModel::Serial:
        return {item.certificate ? item.certificate->serialHex() : QString(), {}, {}};
    case ObjectTableModel::Sha256:
        if (item.type == pki::ItemType::PrivateKey)
            return {};
        return {QString::fromLatin1(item.sha256.toHex()), {}, {}};
    case ObjectTableModel::File: {
        const QString name = InspectorText::inputName(input);
        return {item.entry.isEmpty() ? name : name + u" › "_s + item.entry, {}, input.path};
    }
    default:
        return {};
    }
}

} // namespace

ObjectTableModel::ObjectTableModel(const InspectorModel &objects, QObject *parent)
    : QAbstractTableModel(parent)
    , m_objects(objects)
    , m_catchUp(new QTimer(this))
{
    m_catchUp->setSingleShot(true);
    connect(m_catchUp, &QTimer::timeout, this, &ObjectTableModel::catchUp);
    const auto later = [this] {
        if (m_active && !m_catchUp->isActive())
            m_catchUp->start(kCatchUpMs + rowCount() / kRowsPerMoreMs);
    };
    // Rows point into the tree's model: what goes there goes here at once.
    const auto now = [this] {
        if (!m_rows.empty() || m_active)
            refresh();
    };
    connect(&objects, &QAbstractItemModel::rowsInserted, this,
            [later, now](const QModelIndex &under) { under.isValid() ? now() : later(); });
    connect(&objects, &QAbstractItemModel::rowsRemoved, this, now);
    connect(&objects, &QAbstractItemModel::modelReset, this, now);
    connect(&objects, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &, const QList<int> &roles) {
                if (m_rows.empty())
                    return;
                if (first.parent().isValid()) {
                    // The mark of one object.
                    if (const int row = rowOf(first); row >= 0)
                        Q_EMIT dataChanged(index(row, Subject), index(row, Subject), roles);
                    return;
                }
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), roles);
            });
}

void ObjectTableModel::setActive(bool active)
{
    m_active = active;
    refresh();
}

void ObjectTableModel::refresh()
{
    m_catchUp->stop();
    beginResetModel();
    m_rows = rowsFrom(0);
    m_inputs = m_active ? m_objects.rowCount() : 0;
    endResetModel();
}

void ObjectTableModel::catchUp()
{
    m_catchUp->stop();
    if (!m_active)
        return;
    // Files only come at the end; everything else refreshes.
    const std::vector<Row> added = rowsFrom(m_inputs);
    m_inputs = m_objects.rowCount();
    if (added.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
    m_rows.insert(m_rows.end(), added.begin(), added.end());
    endInsertRows();
}

std::vector<ObjectTableModel::Row> ObjectTableModel::rowsFrom(int input) const
{
    std::vector<Row> rows;
    const int inputs = m_active ? m_objects.rowCount() : 0;
    for (; input < inputs; ++input) {
        const QModelIndex parent = m_objects.index(input, 0);
        const int children = m_objects.rowCount(parent);
        for (int child = 0; child < children; ++child) {
            if (!m_objects.itemAt(m_objects.index(child, 0, parent)))
                break; // problems come last
            rows.push_back({input, child});
        }
    }
    return rows;
}

QModelIndex ObjectTableModel::node(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Row &at = m_rows[static_cast<size_t>(row)];
    return m_objects.index(at.child, 0, m_objects.index(at.input, 0));
}

int ObjectTableModel::rowOf(const QModelIndex &node) const
{
    const Row wanted{node.parent().row(), node.row()};
    const auto at = std::lower_bound(
            m_rows.cbegin(), m_rows.cend(), wanted, [](const Row &a, const Row &b) {
                return std::tie(a.input, a.child) < std::tie(b.input, b.child);
            });
    const bool found =
            at != m_rows.cend() && at->input == wanted.input && at->child == wanted.child;
    return found ? static_cast<int>(at - m_rows.cbegin()) : -1;
}

QString ObjectTableModel::idOf(const QModelIndex &node) const
{
    const InspectorInput *input = m_objects.inputAt(node);
    const pki::Item *item = m_objects.itemAt(node);
    if (!input || !item)
        return {};
    return QString::fromLatin1(item->sha256.toHex()) + u'@' + QString::number(item->offset) + u'@' +
           (input->path.isEmpty() ? InspectorText::inputName(*input) : input->path);
}

QModelIndexList ObjectTableModel::match(const QModelIndex &start, int role, const QVariant &value,
                                        int hits, Qt::MatchFlags flags) const
{
    if (role != ObjectRole || hits != 1 || flags != Qt::MatchExactly)
        return QAbstractTableModel::match(start, role, value, hits, flags);
    const QString id = value.toString();
    const QByteArray sha256 =
            QByteArray::fromHex(QStringView(id).left(id.indexOf(u'@')).toLatin1());
    for (int row = std::max(start.row(), 0); row < rowCount(); ++row) {
        const QModelIndex at = node(row);
        const pki::Item *item = m_objects.itemAt(at);
        if (item && item->sha256 == sha256 && idOf(at) == id)
            return {index(row, start.column())};
    }
    return {};
}

int ObjectTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ObjectTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ObjectTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject:
        return tr("Subject");
    case Issuer:
        return tr("Issuer");
    case NotAfter:
        return tr("Not after");
    case Key:
        return tr("Key");
    case Serial:
        return tr("Serial number");
    case Sha256:
        return u"SHA-256"_s;
    case File:
        return tr("File");
    default:
        return {};
    }
}

QVariant ObjectTableModel::data(const QModelIndex &index, int role) const
{
    const QModelIndex at = node(index.row());
    const pki::Item *item = m_objects.itemAt(at);
    const InspectorInput *input = m_objects.inputAt(at);
    if (!item || !input)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellOf(*input, *item, index.column()).text;
    case SortRole: {
        const Cell cell = cellOf(*input, *item, index.column());
        return cell.sort.isValid()          ? cell.sort
               : index.column() == NotAfter ? QVariant(QDateTime())
                                            : QVariant(cell.text);
    }
    case ClipboardRole: {
        const Cell cell = cellOf(*input, *item, index.column());
        return cell.clipboard.isEmpty() ? cell.text : cell.clipboard;
    }
    case Qt::AccessibleTextRole: {
        const QString text = cellOf(*input, *item, index.column()).text;
        if (index.column() == Subject)
            return at.data(Qt::AccessibleTextRole);
        //: a cell of a table with nothing in it, for screen readers
        return text.isEmpty() ? tr("empty") : text;
    }
    case StateRole:
        return index.column() == Subject ? at.data(StateRole) : QVariant();
    case IconRole:
        return index.column() == Subject ? at.data(IconRole) : QVariant();
    case MonoRole:
        return index.column() == Serial || index.column() == Sha256;
    case ElideRole:
        return static_cast<int>(index.column() == Sha256 || index.column() == File
                                        ? Qt::ElideMiddle
                                        : Qt::ElideRight);
    case ObjectRole:
        return idOf(at);
    default:
        return {};
    }
}

} // namespace sekisho::ui
