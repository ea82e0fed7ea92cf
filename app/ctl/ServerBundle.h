// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/pki/doctor/BundleDoctor.h"

#include <QStringList>

class QCommandLineParser;

namespace sekisho::ctl {

/// Where a RADIUS server certificate comes from, as the command line names it.
struct BundleSources
{
    QStringList certificates;
    QString key;      ///< empty: in the file of the certificate
    QString password; ///< empty = none
    QDateTime now;
    QStringList complete; ///< files and folders with certificates to complete the chain from
};

/// --cert, --key, --key-password-file, --complete
void declareBundle(QCommandLineParser &parser);
/// InvalidArgument: no --cert, arguments that belong nowhere, "-" twice.
Result<BundleSources> bundleSources(const QCommandLineParser &parser, const QDateTime &now);
/// What the doctor says; an error where there is no certificate or no key to judge. Pool thread.
Result<doctor::BundleReport> examineBundle(const BundleSources &sources);
/// The same of what it makes of them, in order and as PEM: what is sent.
Result<doctor::BundleReport> examineMendedBundle(const BundleSources &sources);
/// "FILE:offset: what is wrong", for standard error.
QStringList problemMessages(const doctor::BundleReport &report, const BundleSources &sources);

} // namespace sekisho::ctl
