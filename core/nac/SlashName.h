// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Certificate.h"

#include <QList>
#include <QStringList>

namespace sekisho::nac {

/// "CN" and "Device CA" of "/C=JP/O=Kakuu/CN=Device CA", the value spelled as it stands there.
struct NamePart
{
    QString name;
    QString value;
    bool operator==(const NamePart &) const = default;
};

/// Which of them the cloud compares is not documented (mist-api 5.2 says "OpenSSL one-line DN").
enum class NameSpelling {
    Escaped, ///< as X509_NAME_oneline() has it: \xE6\x9E\xB6 for what is not printable ASCII
    Readable ///< letters as they are
};
/// The parts of a distinguished name in the order of the certificate, one for each RDN.
QList<NamePart> nameParts(const pki::DistinguishedName &name, NameSpelling spelling);
/// "/C=JP/O=…/CN=…".
QString slashForm(const QList<NamePart> &parts);
/// The other way round: parts begin at a "/Name=" whose slash has no backslash before it.
QList<NamePart> namePartsFromSlashForm(const QString &text);

/// A label value that fits names with the chosen parts of `parts`: the whole name, its beginning
/// (`x*`), its end (`*x`), its middle (`*x*`), or an expression where there are gaps. Empty if
/// nothing is chosen.
QString valueForParts(const QList<NamePart> &parts, const QList<bool> &chosen);

} // namespace sekisho::nac
