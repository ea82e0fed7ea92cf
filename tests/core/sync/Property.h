// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDebug>
#include <QtGlobal>
#include <rapidcheck.h>
#include <sstream>

namespace sekisho::test {

/// Whether a property holds for `few` random cases (50 times as many with SEKISHO_LONG=1). What
/// failed is printed with the smallest case found and the seed; RC_PARAMS="seed=…" repeats it.
template <class Testable>
bool holds(const char *what, Testable &&testable, int few = 100)
{
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess = qEnvironmentVariableIntValue("SEKISHO_LONG") ? few * 50 : few;
    params.maxDiscardRatio = 100;
    rc::detail::TestMetadata metadata;
    metadata.id = what;
    metadata.description = what;
    const auto result =
            rc::detail::checkTestable(std::forward<Testable>(testable), metadata, params);
    std::ostringstream text;
    rc::detail::printResultMessage(result, text);
    const bool good = result.template is<rc::detail::SuccessResult>();
    qInfo().noquote() << what << "seed" << params.seed << QString::fromStdString(text.str());
    return good;
}

/// A number from `low` to `high`, any with the same chance in every case.
inline int pick(int low, int high)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, high + 1));
}
inline bool chance(int percent) { return pick(1, 100) <= percent; }

/// A random sequence of the elements.
template <class List>
List shuffled(List list)
{
    for (auto i = list.size(); i > 1; --i)
        list.swapItemsAt(i - 1, pick(0, int(i) - 1));
    return list;
}

} // namespace sekisho::test
