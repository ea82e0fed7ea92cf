// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/ctl/Demo.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::test {

DemoWorkspace::DemoWorkspace(const QStringList &more)
    : m_process(m_ctl.start(
              QStringList{u"demo"_s, u"serve"_s, u"--port"_s, u"0"_s, u"--size"_s, u"small"_s} +
              more))
{
    while (!m_process->canReadLine() && m_process->waitForReadyRead(120'000)) {
    }
    m_hello = QJsonDocument::fromJson(m_process->readLine()).object();
    m_tokenFile = m_ctl.write(u"token"_s, m_hello.value("token"_L1).toString().toUtf8() + '\n');
    const CtlRun pulled = connectAndPull(folder());
    if (pulled.exitCode != 0)
        qFatal("%s", pulled.messages.constData());
}

DemoWorkspace::~DemoWorkspace()
{
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(30'000)) {
        m_process->kill();
        m_process->waitForFinished();
    }
}

CtlRun DemoWorkspace::connectAndPull(const QString &where)
{
    const CtlRun connected = m_ctl.run(
            {u"connect"_s, u"--cloud"_s, m_hello.value("url"_L1).toString(), u"--token-file"_s,
             m_tokenFile, u"--org"_s, organization(), u"--workspace"_s, where});
    if (connected.exitCode != 0)
        return connected;
    return m_ctl.run({u"pull"_s, u"--workspace"_s, where, u"--token-file"_s, m_tokenFile});
}

CtlRun DemoWorkspace::run(const QStringList &arguments, const QByteArray &input)
{
    const CtlRun run = m_ctl.run(
            arguments + QStringList{u"--workspace"_s, folder(), u"--token-file"_s, m_tokenFile},
            input);
    m_printed += run.output + run.messages;
    return run;
}

QJsonObject DemoWorkspace::cloud()
{
    const QString where = m_ctl.path(u"look %1"_s.arg(++m_looks));
    const CtlRun pulled = connectAndPull(where);
    if (pulled.exitCode != 0)
        qFatal("%s", pulled.messages.constData());
    QJsonObject document = m_ctl.run({u"export"_s, u"--workspace"_s, where}).json();
    document.remove("pulled"_L1);
    return document;
}

std::unique_ptr<QProcess> DemoWorkspace::start(const QStringList &arguments) const
{
    return m_ctl.start(arguments +
                       QStringList{u"--workspace"_s, folder(), u"--token-file"_s, m_tokenFile});
}

std::optional<QByteArray> DemoWorkspace::send(const QByteArray &verb, const QString &path,
                                              const QJsonObject &body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(
            QUrl(m_hello.value("url"_L1).toString() + u"/api/v1/orgs/"_s + organization() + path));
    request.setRawHeader("Authorization", "Token " + m_hello.value("token"_L1).toString().toUtf8());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply =
            verb == "GET"
                    ? network.get(request)
                    : network.sendCustomRequest(request, verb,
                                                QJsonDocument(body).toJson(QJsonDocument::Compact));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    std::optional<QByteArray> answer;
    if (reply->error() == QNetworkReply::NoError)
        answer = reply->readAll();
    else
        qWarning("%s", qPrintable(reply->errorString()));
    delete reply;
    return answer;
}

} // namespace sekisho::test
