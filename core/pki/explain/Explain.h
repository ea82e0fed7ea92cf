// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QStringList>

namespace sekisho::pki {

/// One thing that an extension says. Codes; ui/text/StatementText has the words. Times are
/// "2026-11-21T03:04:05Z".
struct Statement
{
    QString id; ///< kebab-case: "name-dns", "policy", "require-explicit-policy"
    QStringList arguments;
    int level = 0; ///< belongs to the nearest one before it with a lower level

    friend bool operator==(const Statement &a, const Statement &b)
    {
        return a.id == b.id && a.arguments == b.arguments && a.level == b.level;
    }
};

/// What the value of an extension (the DER inside its OCTET STRING) says, statement by statement,
/// in order of encoding. Empty for extensions that are not known here and for malformed ones. Of
/// thousands of statements the first kMostStatements and then {"more", {count}}.
QList<Statement> explainExtension(const QString &oid, QByteArrayView value);

inline constexpr qsizetype kMostStatements = 200;

} // namespace sekisho::pki
