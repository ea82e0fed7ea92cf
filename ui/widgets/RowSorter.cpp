// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/RowSorter.h"

#include "ui/widgets/Roles.h"

#include <QAbstractItemModel>
#include <QCollator>
#include <QDateTime>
#include <algorithm>
#include <numeric>

namespace sekisho::ui {

namespace {

struct KeyColumn
{
    std::vector<SortKey> plain;
    std::vector<QCollatorSortKey> text; ///< index = source row, only if any text
    bool hasText = false;

    /// <0, 0, >0
    int compare(int a, int b) const
    {
        const SortKey &x = plain[static_cast<size_t>(a)];
        const SortKey &y = plain[static_cast<size_t>(b)];
        if (x.kind != y.kind)
            return x.kind < y.kind ? -1 : 1;
        switch (x.kind) {
        case SortKey::Kind::None:
            return 0;
        case SortKey::Kind::Number:
            return x.number < y.number ? -1 : (x.number > y.number ? 1 : 0);
        case SortKey::Kind::Text:
            return text[static_cast<size_t>(a)].compare(text[static_cast<size_t>(b)]);
        }
        return 0;
    }
};

KeyColumn keysOf(ColumnValues values, const QCollator &collator)
{
    KeyColumn keys;
    keys.plain = std::move(values.plain);
    keys.hasText = !values.texts.isEmpty();
    keys.text.reserve(static_cast<size_t>(values.texts.size()));
    for (QString &text : values.texts) {
        keys.text.push_back(collator.sortKey(text));
        text.clear(); // of 100,000 rows there is no need for both
    }
    return keys;
}

QCollator makeCollator()
{
    QCollator collator;
    // The C locale knows no numeric order, and where it is set nobody asked for byte order.
    if (collator.locale() == QLocale::c())
        collator.setLocale(QLocale(QLocale::English));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace

void ColumnValues::read(const QAbstractItemModel &model, int first, int end)
{
    plain.resize(static_cast<size_t>(end));
    for (int row = first; row < end; ++row) {
        const QModelIndex index = model.index(row, column);
        QVariant value = index.data(SortRole);
        if (!value.isValid())
            value = index.data(Qt::DisplayRole);
        SortKey &key = plain[static_cast<size_t>(row)];
        QString text;
        switch (value.typeId()) {
        case QMetaType::UnknownType:
            break;
        case QMetaType::QDateTime:
            if (value.toDateTime().isValid())
                key = {SortKey::Kind::Number,
                       static_cast<double>(value.toDateTime().toMSecsSinceEpoch())};
            break;
        case QMetaType::QDate:
            if (value.toDate().isValid())
                key = {SortKey::Kind::Number, static_cast<double>(value.toDate().toJulianDay())};
            break;
        case QMetaType::QString:
            text = value.toString();
            key.kind = SortKey::Kind::Text;
            break;
        default: {
            bool isNumber = false;
            const double number = value.toDouble(&isNumber);
            if (isNumber) {
                key = {SortKey::Kind::Number, number};
            } else {
                text = value.toString();
                key.kind = SortKey::Kind::Text;
            }
        }
        }
        if (key.kind == SortKey::Kind::Text && texts.isEmpty())
            texts.resize(model.rowCount());
        if (!texts.isEmpty())
            texts[row] = text;
    }
}

void RowSorter::readUpTo(const QAbstractItemModel &model, int end)
{
    first.read(model, read, end);
    if (second.column >= 0)
        second.read(model, read, end);
    read = end;
}

std::vector<int> RowSorter::order()
{
    std::vector<int> sorted(static_cast<size_t>(rows));
    std::iota(sorted.begin(), sorted.end(), 0);
    const QCollator collator = makeCollator();
    const KeyColumn one = keysOf(std::move(first), collator);
    const bool both = second.column >= 0;
    const KeyColumn other = both ? keysOf(std::move(second), collator) : KeyColumn();
    const int sign = descending ? -1 : 1;
    const int secondSign = secondDescending ? -1 : 1;
    std::stable_sort(sorted.begin(), sorted.end(), [&](int a, int b) {
        int result = one.compare(a, b) * sign;
        if (result == 0 && both)
            result = other.compare(a, b) * secondSign;
        return result < 0;
    });
    return sorted;
}

} // namespace sekisho::ui
