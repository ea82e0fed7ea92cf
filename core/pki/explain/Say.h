// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Der.h"
#include "core/pki/explain/Explain.h"

// Private to core/pki/explain: who collects statements, and who makes them.
namespace sekisho::pki::explain {

/// Collects statements up to kMostStatements, counts the others.
class Say
{
public:
    void say(QLatin1StringView id, const QStringList &arguments = {}, int level = 0);
    QList<Statement> take();

private:
    QList<Statement> m_statements;
    qsizetype m_more = 0;
};

/// Each takes the value of one extension; false if it is malformed.
using Explainer = bool (*)(QByteArrayView value, Say &say);
struct Entry
{
    const char *oid;
    Explainer explain;
};

QList<Entry> standardExplainers();
QList<Entry> policyExplainers();
QList<Entry> microsoftExplainers();
QList<Entry> otherExplainers();

// What several of them need.

/// The one element that is all of `value`; false if there is another tag or something behind it.
bool whole(QByteArrayView value, quint8 tag, DerElement &element);
/// Dotted; empty if malformed.
QString dotted(const DerElement &objectId);
/// Decimal, or "0x…" for what is longer than 8 octets or negative.
QString number(QByteArrayView content);
/// "AB:CD:EF", cut after 64 octets.
QString octets(QByteArrayView bytes);
/// Text of any string type, GeneralString too.
QString text(const DerElement &element);
/// RFC 3339; empty if it is no time.
QString time(const DerElement &element);
/// Whether the bit of a BIT STRING's content is set (bit 0 is the first).
bool bit(QByteArrayView bitString, int number);
/// One GeneralName as a statement "name-…"; false if it is malformed.
bool sayGeneralName(const DerElement &name, Say &say, int level);
/// Each of GeneralNames' content.
bool sayGeneralNames(QByteArrayView content, Say &say, int level);
/// CRLDistributionPoints (RFC 5280 4.2.1.13), also of freshestCRL and Microsoft's CRL self CDP.
bool sayDistributionPoints(QByteArrayView value, Say &say);
/// PolicyConstraints, also Microsoft's.
bool sayPolicyConstraints(QByteArrayView value, Say &say);

} // namespace sekisho::pki::explain
