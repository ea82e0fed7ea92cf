// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

// Files made to hang, fill or mislead whoever opens them. Made at run time, each time the same in
// what matters; none is kept in the tree.
namespace sekisho::test {

struct HostileFile
{
    const char *name;     ///< of the file, its ending included
    QByteArray (*make)(); ///< its bytes; may take a second
    /// What the reader says, each once and in order: "id", or "id/which" of a limit.
    QStringList problems;
    /// What it finds all the same: "certificate 2", in the order met.
    QStringList items;
    bool large = false; ///< large or slow: for the measurement, too much under sanitizers
};

/// The table: every kind of bad input that issue 3 names, and what is like it.
const QList<HostileFile> &hostileFiles();

/// A good RADIUS certificate with its CA (PEM) and its key (PKCS#8 PEM), to go with a bad file.
QByteArray goodChainPem();
QByteArray goodKeyPem();
/// Not the large ones; under sanitizers none that is much of the same either.
bool isForTests(const HostileFile &file);
/// Of what is encrypted above and can be opened.
inline constexpr char kHostilePassword[] = "secret";

} // namespace sekisho::test
