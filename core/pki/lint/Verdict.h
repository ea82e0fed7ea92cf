// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/lint/Lint.h"

namespace sekisho::lint {

/// Whether a certificate works in a role on a platform.
enum class Outcome {
    Works,        ///< no rule of the platform objects; there may be notices
    MayFail,      ///< refused by some versions or configurations
    Refused,      ///< at least one rule says that the platform refuses it
    NotApplicable ///< a CA as an end entity, an end entity as a CA
};

/// The rows of the matrix: a CA is judged as root or as intermediate, whichever it is.
enum class Usage { RadiusServer, Client, Authority };

struct VerdictCell
{
    Usage usage = Usage::RadiusServer;
    Platform platform = Platform::Mist;
    Outcome outcome = Outcome::NotApplicable;
    QList<Finding> findings; ///< what concerns this platform, worst first
    int rules = 0;           ///< how many were applied
    int holding = 0;         ///< of these without warning or error
};

/// One certificate, judged as everything it could be used as.
struct Verdict
{
    QList<Platform> platforms;  ///< columns
    QList<VerdictCell> cells;   ///< usage by usage, each in the order of `platforms`
    Roles assumed;              ///< what it is by its own words
    QList<Finding> findings;    ///< in the assumed (or chosen) role, all platforms, worst first
    int chainLength = 0;        ///< certificates from this one up, itself included
    bool chainComplete = false; ///< ends in a self-signed certificate
    QString chainEnd;           ///< name of the last one that is here, or of the issuer missing

    const VerdictCell *cell(Usage usage, Platform platform) const;
    /// The row that `assumed` stands for; the first of two.
    Usage assumedUsage() const;
};

/// Judges item `index` with the others at hand. Of `options`, roles choose what `findings` is about
/// (none: as assumed), platforms the columns (none: Mist and the five supplicants, and the services
/// whose profiles are chosen).
Verdict judge(const QList<pki::Item> &items, qsizetype index, const Options &options,
              const CancelToken &cancel = {});

} // namespace sekisho::lint
