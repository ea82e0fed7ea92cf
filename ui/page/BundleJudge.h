// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Clock.h"
#include "core/pki/doctor/BundleDoctor.h"

#include <QObject>
#include <optional>

namespace sekisho::ui {

/// Runs the bundle doctor on the thread pool, one call after the other: what is asked while one is
/// running waits, and only the last such question is answered.
class BundleJudge : public QObject
{
    Q_OBJECT
public:
    explicit BundleJudge(const Clock &clock, QObject *parent = nullptr);
    ~BundleJudge() override;

    void judge(doctor::BundleFields fields);
    bool isBusy() const { return m_running || m_waiting; }

Q_SIGNALS:
    void judged(const sekisho::doctor::BundleReport &report);

private:
    void start(doctor::BundleFields fields);

    const Clock &m_clock;
    CancelSource m_cancel;
    bool m_running = false;
    std::optional<doctor::BundleFields> m_waiting;
};

} // namespace sekisho::ui
