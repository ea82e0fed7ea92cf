// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CrlContents.h"

#include "core/base/Async.h"
#include "ui/page/CloudDesk.h"

#include <QCryptographicHash>
#include <QThreadPool>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

CrlContents::CrlContents(const PageServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    if (!services.cloud)
        return;
    connect(services.cloud, &CloudDesk::reset, this, [this] {
        // Another organization, or one that answers now: what failed may be asked again.
        ++m_generation;
        m_contents.removeIf([](const auto &entry) { return entry.value().state != State::Known; });
        Q_EMIT changed();
    });
}

QString CrlContents::keyOf(const nac::CrlFile &file)
{
    return file.id.value() + u'@' + QString::number(file.modified.toMSecsSinceEpoch()) + u'@' +
           file.url;
}

CrlContents::Content CrlContents::content(const nac::CrlFile &file) const
{
    const QByteArray drafted = m_drafted.value(file.id.value());
    if (drafted.isEmpty())
        return m_contents.value(keyOf(file));
    return m_contents.value(QString::fromLatin1(
            QCryptographicHash::hash(drafted, QCryptographicHash::Sha256).toHex()));
}

void CrlContents::setDrafted(const QHash<QString, QByteArray> &byId)
{
    m_drafted = byId;
    for (auto it = byId.begin(); it != byId.end(); ++it) {
        const QString key = QString::fromLatin1(
                QCryptographicHash::hash(it.value(), QCryptographicHash::Sha256).toHex());
        nac::CrlFile file;
        file.id = nac::CrlFileId(it.key());
        if (!it.value().isEmpty() && !m_contents.contains(key))
            read(key, file, it.value());
    }
}

void CrlContents::fetch(const QList<nac::CrlFile> &files)
{
    if (!m_services.cloud || !m_services.cloud->hasClient())
        return;
    for (const nac::CrlFile &file : files) {
        const QString key = keyOf(file);
        if (file.url.isEmpty() || m_contents.contains(key))
            continue;
        m_contents[key].state = State::Loading;
        async::then(m_services.cloud->crlFile(file.url), this,
                    [this, key, file, generation = m_generation](const Result<QByteArray> &bytes) {
                        if (generation != m_generation)
                            return;
                        if (bytes)
                            return read(key, file, *bytes);
                        m_contents[key] = {State::Failed, {}, bytes.error()};
                        Q_EMIT changed();
                    });
    }
    Q_EMIT changed();
}

void CrlContents::read(const QString &key, const nac::CrlFile &file, const QByteArray &bytes)
{
    m_contents[key].state = State::Loading;
    auto work = [file, bytes]() -> Result<nac::PresentCrl> {
        if (auto crl = nac::readPresentCrl(file, bytes))
            return std::move(*crl);
        return fail(ErrorCode::NotRecognised);
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), std::move(work)), this,
                [this, key](const Result<nac::PresentCrl> &crl) {
                    m_contents[key] = crl ? Content{State::Known, *crl, {}}
                                          : Content{State::Failed, {}, crl.error()};
                    Q_EMIT changed();
                });
}

} // namespace sekisho::ui
