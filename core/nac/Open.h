// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>
#include <optional>
#include <utility>

namespace sekisho::nac {

/// An enum value as the cloud wrote it. The cloud may know values that we do not: then `known` is
/// empty and `raw` is shown as it is and sent back unchanged.
template <class E>
struct Open
{
    std::optional<E> known;
    QString raw;

    bool is(E value) const { return known == value; }
    bool isEmpty() const { return raw.isEmpty(); }
    bool operator==(const Open &other) const { return raw == other.raw; }
};

} // namespace sekisho::nac
