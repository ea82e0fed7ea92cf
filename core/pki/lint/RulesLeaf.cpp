// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/Rule.h"

namespace sekisho::lint {

namespace {

void noPurpose(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    const auto *purposes = facts.extension(oid::kExtendedKeyUsage);
    report.add({}, purposes ? "other" : "").field("extended_key_usage").at(facts.range(purposes));
}

constexpr Rule kRules[] = {
        {"eku.missing", Severity::Warning, Role::Leaf, {}, {}, "RFC 5280 4.2.1.12", &noPurpose},
};

} // namespace

std::span<const Rule> leafRules() { return kRules; }

} // namespace sekisho::lint
