// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sekisho/Services.h"
#include "core/api/mist/Write.h"
#include "core/sync/Push.h"

#include <QPointer>

namespace sekisho::app {

/// What the pictures of the Changes page show, made in the open demo organization: a push that is
/// in the history, then a draft whose first change clashes with what another administrator does in
/// the demo cloud meanwhile. Goes through the same doors as a person.
class ScreenshotChanges : public QObject
{
    Q_OBJECT
public:
    explicit ScreenshotChanges(Services &services, QObject *parent = nullptr);
    ~ScreenshotChanges() override;

    void start();
    bool isDone() const { return m_done; }
    /// Why it did not come about; empty if it did.
    QString failure() const { return m_failure; }
    /// The sekisho.evidence/1 document of the push.
    QJsonObject evidence() const { return m_evidence; }
    /// The push of `plan` as it looks in the middle.
    static sync::PushReport inTheMiddle(const sync::Plan &plan, const QDateTime &now);

private:
    using Step = std::function<void()>;
    void fail(const Error &error);
    /// Reads `key`, changes it with `change` and puts it into the draft; then `next`.
    void edit(const api::mist::ItemKey &key, const std::function<void(QJsonObject &)> &change,
              const Step &next);
    void pushFirst();
    void readEvidence(qint64 push);
    void draftRule();
    void draftRest();
    void otherAdministrator();
    void write(const api::mist::ItemKey &key, const std::function<void(QJsonObject &)> &change,
               const Step &next);

    Services &m_services;
    std::unique_ptr<api::mist::MistClient> m_client; ///< of the other administrator
    QMap<api::mist::ItemKey, QJsonObject> m_live;
    api::mist::ItemKey m_rule;
    QStringList m_results; ///< ids of labels that can be assigned
    QJsonObject m_evidence;
    QString m_failure;
    bool m_done = false;
};

} // namespace sekisho::app
