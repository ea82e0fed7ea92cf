// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Secret.h"

#include <QDebug>

namespace sekisho {

namespace {

// A plain memset before a free may be removed by the optimiser.
void wipe(QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    // data() would detach, that is copy, if somebody else held the same buffer.
    if (bytes.isDetached()) {
        volatile char *p = bytes.data();
        for (qsizetype i = 0; i < bytes.size(); ++i)
            p[i] = 0;
    }
    bytes.clear();
}

} // namespace

Secret::Secret(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    m_bytes.detach();
}

Secret Secret::fromString(const QString &text) { return Secret(text.toUtf8()); }

Secret::Secret(Secret &&other) noexcept { m_bytes.swap(other.m_bytes); }

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes.swap(other.m_bytes);
    }
    return *this;
}

Secret::~Secret() { wipe(m_bytes); }

Secret Secret::clone() const { return Secret(QByteArray(m_bytes.constData(), m_bytes.size())); }

bool Secret::equals(QByteArrayView other) const
{
    if (other.size() != m_bytes.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < other.size(); ++i)
        difference = static_cast<unsigned char>(difference | (m_bytes[i] ^ other[i]));
    return difference == 0;
}

void Secret::clear() { wipe(m_bytes); }

QDebug operator<<(QDebug debug, const Secret &) { return debug << "***"; }

} // namespace sekisho
