// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <initializer_list>
#include <type_traits>

namespace sekisho::ctl {

template <class E>
struct Name
{
    E value;
    QLatin1StringView text;
};

/// What the JSON output calls a value; empty for those that are not in the list.
template <class E>
QString nameIn(E value, std::initializer_list<Name<std::type_identity_t<E>>> names)
{
    for (const auto &name : names) {
        if (name.value == value)
            return name.text;
    }
    return {};
}

} // namespace sekisho::ctl
