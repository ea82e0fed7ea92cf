// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/KeychainTokenStore.h"

#include <qt6keychain/keychain.h>

namespace sekisho::auth {

namespace {

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return Error(ErrorCode::TokenMissing, {}, job.errorString());
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        return Error(ErrorCode::KeychainDenied, {}, job.errorString());
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // what a missing D-Bus session looks like
    case QKeychain::NoError:
        break;
    }
    return Error(ErrorCode::KeychainUnavailable, {}, job.errorString());
}

class QtKeychain final : public Keychain
{
public:
    explicit QtKeychain(const QString &service)
        : m_service(service)
    {
    }

    Future<std::shared_ptr<const Secret>> read(const QString &key) override
    {
        using Pointer = std::shared_ptr<const Secret>;
        auto *job = new QKeychain::ReadPasswordJob(m_service);
        const async::Answer<Pointer> answer;
        QObject::connect(job, &QKeychain::Job::finished, job, [job, answer] {
            if (job->error() != QKeychain::NoError) {
                answer.give(fail(errorOf(*job)));
                return;
            }
            answer.give(Pointer(std::make_shared<const Secret>(job->binaryData())));
        });
        begin(job, key);
        return answer.future();
    }

    Future<> write(const QString &key, const Secret &secret) override
    {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        const QByteArrayView bytes = secret.reveal();
        job->setBinaryData(QByteArray(bytes.data(), bytes.size()));
        return started(job, key);
    }

    Future<> remove(const QString &key) override
    {
        return started(new QKeychain::DeletePasswordJob(m_service), key);
    }

private:
    static void begin(QKeychain::Job *job, const QString &key)
    {
        job->setKey(key);
        job->setInsecureFallback(false);
        job->start(); // deletes itself after finished()
    }

    static Future<> started(QKeychain::Job *job, const QString &key)
    {
        const bool removal = qobject_cast<QKeychain::DeletePasswordJob *>(job) != nullptr;
        const async::Answer<void> answer;
        QObject::connect(job, &QKeychain::Job::finished, job, [job, removal, answer] {
            // That there was nothing to remove is what remove() wants.
            if (job->error() == QKeychain::NoError ||
                (removal && job->error() == QKeychain::EntryNotFound))
                answer.give({});
            else
                answer.give(fail(errorOf(*job)));
        });
        begin(job, key);
        return answer.future();
    }

    QString m_service;
};

} // namespace

std::unique_ptr<Keychain> makeQtKeychain(const QString &service)
{
    return std::make_unique<QtKeychain>(service);
}

} // namespace sekisho::auth
