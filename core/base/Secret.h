// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QDebug;

namespace sekisho {

/// Bytes that nobody but their user may see: tokens, passwords, private keys. Moves, does not copy
/// implicitly (use clone()), overwrites its memory when it ends, prints as "***".
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    /// UTF-8 of `text`. The caller's QString is his to forget.
    static Secret fromString(const QString &text);

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    Secret clone() const;
    bool isEmpty() const { return m_bytes.isEmpty(); }
    qsizetype size() const { return m_bytes.size(); }
    /// The bytes themselves, valid while this object lives. Do not keep, log or store them.
    QByteArrayView reveal() const { return m_bytes; }
    /// Takes the same time wherever the difference is.
    bool equals(QByteArrayView other) const;
    void clear();

private:
    QByteArray m_bytes;
};

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace sekisho
