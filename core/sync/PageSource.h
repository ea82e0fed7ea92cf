// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/MistClient.h"

#include <memory>

namespace sekisho::sync {

/// Where a pull gets its pages from: a MistClient, or what a test plays. Lives on the thread of its
/// Puller; its futures finish there or elsewhere, and soon after `cancel`.
class PageSource
{
public:
    virtual ~PageSource() = default;
    /// As MistClient::page().
    virtual Future<api::mist::Page> page(const nac::OrganizationId &organization,
                                         api::mist::Kind kind, const QString &next,
                                         const api::mist::PullScope &scope,
                                         std::optional<nac::LinkedApp> linkedApp,
                                         CancelToken cancel) = 0;
};

} // namespace sekisho::sync
