// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/BundleJudge.h"

#include "core/base/Async.h"
#include "core/pki/ThreadCleanup.h"

namespace sekisho::ui {

BundleJudge::BundleJudge(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

BundleJudge::~BundleJudge() { m_cancel.cancel(); }

void BundleJudge::judge(doctor::BundleFields fields)
{
    if (!m_running) {
        start(std::move(fields));
        return;
    }
    // The answer to the old question is of no interest any more.
    m_cancel.cancel();
    m_waiting = std::move(fields);
}

void BundleJudge::start(doctor::BundleFields fields)
{
    m_running = true;
    m_cancel = CancelSource();
    auto work = [fields = std::move(fields), now = m_clock.now(),
                 token = m_cancel.token()]() -> Result<doctor::BundleReport> {
        const pki::ThreadCleanup cleanup;
        return doctor::diagnose(fields, now, token);
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), std::move(work)), this,
                [this](const Result<doctor::BundleReport> &report) {
                    m_running = false;
                    if (m_waiting) {
                        doctor::BundleFields next = std::move(*m_waiting);
                        m_waiting.reset();
                        start(std::move(next));
                    } else if (report) {
                        Q_EMIT judged(*report);
                    }
                });
}

} // namespace sekisho::ui
