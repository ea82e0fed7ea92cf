// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

namespace sekisho::auth {

/// The access manager of one token request, never shared: no redirects, no cookies, no cache, no
/// authentication of its own, a body that is sent once, an answer of at most 1 MiB. QtNetworkAuth
/// 6.4 offers no other place for this.
class TokenNam : public QNetworkAccessManager
{
    Q_OBJECT
public:
    static constexpr qint64 kMaxAnswer = 1024 * 1024;

    using QNetworkAccessManager::QNetworkAccessManager;

    /// POSTs a form, for what is not the business of QtNetworkAuth.
    QNetworkReply *postForm(const QUrl &url, const QByteArray &body);
    QNetworkReply *reply() const { return m_reply; }
    bool isTooLarge() const { return m_tooLarge; }
    int requests() const { return m_requests; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &given,
                                 QIODevice *body) override;

private:
    QPointer<QNetworkReply> m_reply;
    bool m_tooLarge = false;
    int m_requests = 0;
};

} // namespace sekisho::auth
