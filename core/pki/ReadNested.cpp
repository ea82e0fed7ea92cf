// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Limits.h"
#include "core/pki/ReadSession.h"

// Inputs inside of an input: the same reader again, with what is left of the budget.
namespace sekisho::pki {

namespace {

using namespace Qt::Literals::StringLiterals;

QString joined(const QString &outer, const QString &inner)
{
    if (outer.isEmpty() || inner.isEmpty())
        return outer.isEmpty() ? inner : outer;
    return outer + u'/' + inner;
}

} // namespace

void ReadSession::startFrom(const Spent &spent)
{
    m_spent = spent.work;
    m_unpacked = spent.unpacked;
}

bool ReadSession::unpack(qsizetype bytes, qsizetype offset)
{
    m_unpacked += bytes;
    if (m_unpacked <= limits::kUnpackedBytes)
        return true;
    if (!m_full)
        addLimit(u"unpacked-bytes"_s, offset);
    m_full = true;
    return false;
}

bool ReadSession::readNested(QByteArrayView bytes, const Source &source, bool mustKnow)
{
    if (m_full)
        return false;
    if (m_depth + 1 > limits::kInputDepth) {
        addLimit(u"input-depth"_s, source.itemOffset);
        return false;
    }
    ReadOptions options = m_options;
    options.passwords.insert(options.passwords.begin(), source.passwords.begin(),
                             source.passwords.end());
    options.maxItems -= static_cast<int>(m_result.items.size());
    ReadResult inner;
    Spent spent{m_spent, m_unpacked};
    readInput(bytes, options, inner, m_depth + 1, spent);
    startFrom(spent);
    if (m_unpacked > limits::kUnpackedBytes)
        m_full = true;
    const bool known = !inner.items.isEmpty();
    const auto isUnknown = [](const Item &item) { return item.type == ItemType::Unknown; };
    if (!mustKnow && std::all_of(inner.items.cbegin(), inner.items.cend(), isUnknown)) {
        // Not a word about what nobody claimed to be a certificate, but for what was cut short.
        for (Problem &problem : inner.problems) {
            if (problem.error.code == ErrorCode::LimitExceeded)
                addProblem(problem.id, source.itemOffset, std::move(problem.error));
        }
        return false;
    }
    for (Repair &repair : inner.repairs) {
        addRepair(repair.id, source.itemOffset);
        if (!m_result.repairs.isEmpty())
            m_result.repairs.last().entry = joined(source.entry, repair.entry);
    }
    for (Problem &problem : inner.problems) {
        addProblem(problem.id, source.itemOffset, std::move(problem.error));
        if (!m_result.problems.isEmpty())
            m_result.problems.last().entry = joined(source.entry, problem.entry);
    }
    for (Item &item : inner.items) {
        item.offset = source.itemOffset;
        item.entry = joined(source.entry, item.entry);
        item.passwordBeside = item.passwordBeside || !source.passwords.empty();
        if (item.container.isEmpty())
            item.container = source.container;
        if (item.label.isEmpty() || (m_depth == 0 && !source.label.isEmpty() &&
                                     item.label == QLatin1StringView("CERTIFICATE")))
            item.label = source.label;
        addItem(std::move(item));
    }
    m_result.passwordNeeded = m_result.passwordNeeded || inner.passwordNeeded;
    return known;
}

} // namespace sekisho::pki
