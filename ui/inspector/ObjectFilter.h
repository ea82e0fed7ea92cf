// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Result.h"
#include "ui/inspector/InspectorInput.h"

#include <QByteArrayList>
#include <atomic>
#include <mutex>
#include <vector>

namespace sekisho::ui {

/// The texts of one input's objects, as a filter compares them (see TableFilterProxy::normalised).
/// Made once, on whichever thread asks first.
class SearchTexts
{
public:
    const QByteArrayList &of(const QList<pki::Item> &items);
    bool isMade() const { return m_done; }

private:
    std::atomic<bool> m_done = false;
    std::once_flag m_made;
    QByteArrayList m_texts;
};

/// What a filter leaves of one input: all of it, or some rows (objects, then problems).
struct ShownInput
{
    int input = 0; ///< among all that are open
    bool all = false;
    QList<int> rows;
};

/// Words that must all occur in a field of an object, in its file's name, or between them.
class ObjectFilter
{
public:
    ObjectFilter() = default;
    /// As typed; fingerprints and serial numbers may have colons, blanks and capitals.
    explicit ObjectFilter(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// What matching needs of an input; small, for there may be 100,000 of them.
    struct Searched
    {
        explicit Searched(const InspectorInput &input);
        QString name;
        QList<pki::Item> items; ///< shared, not copied
        std::shared_ptr<SearchTexts> search;
    };

    /// False if nothing of the input is left. For any thread.
    bool matches(const Searched &input, ShownInput &shown) const;

    /// What is to be looked at, from one on, to be handed to another thread.
    static std::vector<Searched> snapshot(const std::vector<InspectorInput> &inputs, int from = 0);
    /// Looks through all of them. Cancelled if that was asked for meanwhile.
    Result<std::vector<ShownInput>> matchAll(const std::vector<Searched> &inputs,
                                             const CancelToken &cancel) const;

private:
    QByteArrayList m_words;
};

} // namespace sekisho::ui
