// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

namespace sekisho {

/// A cloud identifier that cannot be mixed up with another kind's: StrongId<struct RuleTag>.
/// Holds the text exactly as the cloud wrote it (usually a lower-case UUID).
template <class Tag>
class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(QString value)
        : m_value(std::move(value))
    {
    }

    const QString &value() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }
    bool operator==(const StrongId &) const = default;
    bool operator<(const StrongId &other) const { return m_value < other.m_value; }
    friend size_t qHash(const StrongId &id, size_t seed = 0) noexcept
    {
        return ::qHash(id.m_value, seed);
    }

private:
    QString m_value;
};

} // namespace sekisho
