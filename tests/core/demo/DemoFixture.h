// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/DemoCloud.h"
#include "core/demo/Switches.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

namespace sekisho::test {

/// One answer, whole.
struct DemoReply
{
    int status = 0; ///< 0 = no answer
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body;
    QByteArray contentType;
    QHash<QByteArray, QByteArray> headers; ///< lower-case names

    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray results() const { return object().value(QStringLiteral("results")).toArray(); }
    QString detail() const { return object().value(QStringLiteral("detail")).toString(); }
};

/// A demo cloud and the plainest possible client of it. The clock stands still. These are the tests
/// of DemoCloud itself: what they do not set is in its default position, whatever the environment
/// says.
class DemoFixture
{
public:
    FixedClock clock{QDateTime(QDate(2026, 11, 21), QTime(1, 41, 7), Qt::UTC)};
    std::unique_ptr<demo::DemoCloud> cloud;
    QNetworkAccessManager manager;
    QByteArray token;

    /// False (with a QWARN) when the cloud does not start.
    bool start(demo::DemoOptions options = {})
    {
        for (const demo::SwitchDescription &one : demo::Switches::all()) {
            if (!options.switches.contains(one.name))
                options.switches.insert(one.name, one.values.first());
        }
        return startAsIs(options);
    }
    /// Without these positions.
    bool startAsIs(const demo::DemoOptions &options)
    {
        manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        auto started = demo::DemoCloud::start(options, clock);
        if (!started) {
            qWarning("%ls", qUtf16Printable(started.error().toLogLine()));
            return false;
        }
        cloud = std::move(*started);
        token = cloud->token().toLatin1();
        return true;
    }

    /// `path` below /api/v1; "@/x" is below the organization.
    QUrl url(const QString &path) const
    {
        QString full = path;
        if (full.startsWith(QStringLiteral("@")))
            full.replace(0, 1, QStringLiteral("orgs/") + cloud->organizationId());
        if (!full.startsWith(u'/'))
            full.prepend(QStringLiteral("/api/v1/"));
        return QUrl(cloud->url().toString() + full);
    }

    QNetworkRequest request(const QString &path, const QByteArray &contentType = {}) const
    {
        QNetworkRequest request(url(path));
        request.setRawHeader("Authorization", "Token " + token);
        if (!contentType.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
        return request;
    }

    static DemoReply finish(QNetworkReply *reply, int milliseconds = 20'000)
    {
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(milliseconds);
        DemoReply result;
        result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        result.error = reply->error();
        if (reply->isOpen())
            result.body = reply->readAll();
        result.contentType = reply->rawHeader("Content-Type");
        const auto pairs = reply->rawHeaderPairs();
        for (const auto &[name, value] : pairs)
            result.headers.insert(name.toLower(), value);
        reply->abort();
        reply->deleteLater();
        return result;
    }

    DemoReply get(const QString &path) { return finish(manager.get(request(path))); }
    DemoReply sendBytes(const QByteArray &verb, const QString &path, const QByteArray &body,
                        const QByteArray &contentType = "application/json")
    {
        return finish(manager.sendCustomRequest(request(path, contentType), verb, body));
    }
    DemoReply send(const QByteArray &verb, const QString &path, const QJsonObject &body = {})
    {
        return sendBytes(verb, path, QJsonDocument(body).toJson());
    }
    DemoReply sendArray(const QByteArray &verb, const QString &path, const QJsonArray &body)
    {
        return sendBytes(verb, path, QJsonDocument(body).toJson());
    }

    /// Every object of a search, page by page along `next`.
    QList<QJsonObject> all(const QString &path)
    {
        QList<QJsonObject> objects;
        QString next = path;
        while (!next.isEmpty()) {
            const QJsonObject page = get(next).object();
            const QJsonArray results = page.value(QStringLiteral("results")).toArray();
            for (const QJsonValue &value : results)
                objects.append(value.toObject());
            next = page.value(QStringLiteral("next")).toString();
        }
        return objects;
    }
    /// The object of that name in a list.
    QJsonObject named(const QString &listPath, const QString &name)
    {
        const QJsonArray list = get(listPath).array();
        for (const QJsonValue &value : list) {
            if (value.toObject().value(QStringLiteral("name")).toString() == name)
                return value.toObject();
        }
        return {};
    }
};

} // namespace sekisho::test
