// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"

namespace sekisho::test {

/// A chain of three made once: root, intermediate, radius.example.jp, all EC.
struct Chain
{
    pki::SigningKey rootKey;
    pki::SigningKey interKey;
    pki::SigningKey key;
    QByteArray root;
    QByteArray inter;
    QByteArray leaf;

    static const Chain &get();
    static QDateTime from(); ///< 2026-01-01
    /// What the leaf was made from, to make others like it.
    static pki::CertificateTemplate leafTemplate();
    QByteArray issue(const pki::CertificateTemplate &description,
                     const pki::SigningKey &subjectKey) const;
};

/// As the reader gives them.
QList<pki::Item> itemsOf(const QByteArray &bytes, const Secret *password = nullptr);
QList<pki::Item> itemsOf(const QList<QByteArray> &ders);
pki::Item keyItem(const pki::SigningKey &key);

} // namespace sekisho::test
