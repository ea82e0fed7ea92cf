// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/ObjectFilter.h"

#include "core/base/Async.h"
#include "core/pki/SearchText.h"
#include "core/pki/ThreadCleanup.h"
#include "ui/widgets/TableFilterProxy.h"

#include <QThreadPool>

namespace sekisho::ui {

const QByteArrayList &SearchTexts::of(const QList<pki::Item> &items)
{
    std::call_once(m_made, [&] {
        m_texts.reserve(items.size());
        for (const pki::Item &item : items)
            m_texts.append(TableFilterProxy::normalised(pki::searchText(item)).toUtf8());
        m_done = true;
    });
    return m_texts;
}

ObjectFilter::ObjectFilter(const QString &typed)
{
    const QStringList words =
            TableFilterProxy::normalised(pki::searchQuery(typed)).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        // A fingerprint among other words.
        m_words.append(pki::searchQuery(word).toUtf8());
    }
}

ObjectFilter::Searched::Searched(const InspectorInput &input)
    : name(input.path.isEmpty() ? input.title : input.path)
    , items(input.result.items)
    , search(input.search)
{
}

bool ObjectFilter::matches(const Searched &input, ShownInput &shown) const
{
    const QByteArray file = TableFilterProxy::normalised(input.name).toUtf8();
    QByteArrayList left;
    for (const QByteArray &word : m_words) {
        if (!file.contains(word))
            left.append(word);
    }
    shown.all = left.isEmpty();
    shown.rows.clear();
    if (shown.all)
        return true;
    SearchTexts own;
    const QByteArrayList &texts = (input.search ? *input.search : own).of(input.items);
    for (int row = 0; row < texts.size(); ++row) {
        const QByteArray &text = texts.at(row);
        if (std::all_of(left.cbegin(), left.cend(),
                        [&](const QByteArray &word) { return text.contains(word); }))
            shown.rows.append(row);
    }
    return !shown.rows.isEmpty();
}

std::vector<ObjectFilter::Searched>
ObjectFilter::snapshot(const std::vector<InspectorInput> &inputs, int from)
{
    return std::vector<Searched>(inputs.begin() + from, inputs.end());
}

Result<std::vector<ShownInput>> ObjectFilter::matchAll(const std::vector<Searched> &inputs,
                                                       const CancelToken &cancel) const
{
    constexpr int kPerPiece = 256;
    const int count = static_cast<int>(inputs.size());
    const int pieces = (count + kPerPiece - 1) / kPerPiece;
    std::vector<std::vector<ShownInput>> found(static_cast<size_t>(pieces));
    async::forEach(*QThreadPool::globalInstance(), pieces, [&](int piece) {
        const pki::ThreadCleanup cleanup;
        const int end = std::min(count, (piece + 1) * kPerPiece);
        for (int i = piece * kPerPiece; i < end && !cancel.isCancelled(); ++i) {
            ShownInput shown;
            shown.input = i;
            if (matches(inputs[static_cast<size_t>(i)], shown))
                found[static_cast<size_t>(piece)].push_back(std::move(shown));
        }
    });
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled);
    std::vector<ShownInput> all;
    for (std::vector<ShownInput> &piece : found)
        std::move(piece.begin(), piece.end(), std::back_inserter(all));
    return all;
}

} // namespace sekisho::ui
