// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/eapol/RadiusServer.h"

#include "core/pki/Reader.h"
#include "tests/core/pki/rehearse/Lab.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::test {

using namespace pki;

namespace {

const auto kSharedSecret = "rehearsal"_L1;
constexpr int kProcessTimeout = 30000;

QString serverProgram()
{
    // Debian keeps it in sbin, which is not on everybody's path.
    const QString found = QStandardPaths::findExecutable(u"freeradius"_s);
    return found.isEmpty() ? QStandardPaths::findExecutable(u"freeradius"_s,
                                                            {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
                           : found;
}

QString clientProgram() { return QStandardPaths::findExecutable(u"eapol_test"_s); }

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray keyFile(const Secret &pkcs8)
{
    return "-----BEGIN PRIVATE KEY-----\n" +
           QByteArray(pkcs8.reveal().data(), pkcs8.reveal().size()).toBase64() +
           "\n-----END PRIVATE KEY-----\n";
}

/// "fatal:unknown CA" of OpenSSL to "unknown_ca" of RFC 8446.
QString alertOf(const QString &text, const QRegularExpression &pattern)
{
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? match.captured(1).trimmed().toLower().replace(u' ', u'_') : QString();
}

} // namespace

QString RadiusServer::missingPrograms()
{
    QStringList missing;
    if (serverProgram().isEmpty())
        missing.append(u"freeradius"_s);
    if (clientProgram().isEmpty())
        missing.append(u"eapol_test (package eapoltest)"_s);
    return missing.isEmpty() ? QString() : "not installed: "_L1 + missing.join(", "_L1);
}

RadiusServer::~RadiusServer()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(kProcessTimeout))
            m_process.kill();
    }
}

QString RadiusServer::folder(int number) const
{
    return m_folder.filePath(u"setup%1"_s.arg(number));
}

bool RadiusServer::writeFiles(int number, const RehearsalSetup &setup) const
{
    if (!QDir().mkpath(folder(number)))
        return false;
    const QDir here(folder(number));
    bool ok = write(here.filePath(u"server.pem"_s), pemFile(setup.serverCertificates)) &&
              write(here.filePath(u"server.key"_s), keyFile(*setup.serverKey)) &&
              write(here.filePath(u"server-trust.pem"_s), pemFile(setup.serverTrust)) &&
              write(here.filePath(u"client-trust.pem"_s), pemFile(setup.clientTrust));
    if (setup.clientKey) {
        ok = ok && write(here.filePath(u"client.pem"_s), pemFile(setup.clientCertificates)) &&
             write(here.filePath(u"client.key"_s), keyFile(*setup.clientKey));
    }
    for (const TlsVersion version : {TlsVersion::Tls12, TlsVersion::Tls13}) {
        QStringList lines = {u"key_mgmt=WPA-EAP"_s, u"eap=TLS"_s, u"identity=\"pc1@example.jp\""_s};
        if (!setup.clientTrust.isEmpty())
            lines.append(u"ca_cert=\"%1\""_s.arg(here.filePath(u"client-trust.pem"_s)));
        if (setup.clientKey) {
            lines.append(u"client_cert=\"%1\""_s.arg(here.filePath(u"client.pem"_s)));
            lines.append(u"private_key=\"%1\""_s.arg(here.filePath(u"client.key"_s)));
        }
        if (!setup.serverName.isEmpty())
            lines.append(u"%1=\"%2\""_s.arg(nameOptionName(setup.nameOption), setup.serverName));
        if (setup.fragmentSize)
            lines.append(u"fragment_size=%1"_s.arg(*setup.fragmentSize));
        lines.append(u"phase1=\"tls_disable_tlsv1_3=%1\""_s.arg(version == TlsVersion::Tls12));
        ok = ok && write(here.filePath(u"client-%1.conf"_s.arg(tlsVersionName(version))),
                         "network={\n" + lines.join(u'\n').toUtf8() + "\n}\n");
    }
    return ok;
}

QString RadiusServer::moduleConfiguration(int number) const
{
    const RehearsalSetup &setup = m_setups.at(number);
    const QString fragments = setup.fragmentSize
                                      ? u"      fragment_size = %1\n"_s.arg(*setup.fragmentSize)
                                      : QString();
    return uR"(  eap eap_%1 {
    default_eap_type = tls
    tls-config common {
      private_key_file = %2/server.key
      certificate_file = %2/server.pem
      ca_file = %2/server-trust.pem
      ecdh_curve = "%4"
      cipher_list = "DEFAULT"
      tls_min_version = "1.2"
      tls_max_version = "1.3"
%3    }
    tls {
      tls = common
    }
  }
)"_s.arg(number)
            .arg(folder(number), fragments, setup.serverCurve);
}

QString RadiusServer::serverConfiguration(int number) const
{
    return uR"(server setup_%1 {
  listen {
    type = auth
    ipaddr = 127.0.0.1
    port = %2
  }
  authorize {
    eap_%1
  }
  authenticate {
    eap_%1
  }
}
)"_s.arg(number)
            .arg(m_ports.at(number));
}

bool RadiusServer::start(const QList<RehearsalSetup> &setups)
{
    m_setups = setups;
    // All at once, so that no port is found twice.
    std::vector<std::unique_ptr<QUdpSocket>> sockets;
    for (qsizetype i = 0; i < setups.size(); ++i) {
        sockets.push_back(std::make_unique<QUdpSocket>());
        if (!sockets.back()->bind(QHostAddress::LocalHost, 0)) {
            m_reason = u"no free port"_s;
            return false;
        }
        m_ports.append(sockets.back()->localPort());
    }
    sockets.clear();

    QString text = uR"(name = rehearsal
prefix = /usr
libdir = /usr/lib/freeradius
max_requests = 16384
logdir = %1
run_dir = %1
security {
  allow_vulnerable_openssl = yes
  reject_delay = 0
}
thread pool {
  start_servers = 1
  max_servers = 2
  min_spare_servers = 1
  max_spare_servers = 2
}
client loopback {
  ipaddr = 127.0.0.1
  secret = %2
}
)"_s.arg(m_folder.path(), kSharedSecret);
    QString modules;
    QString servers;
    for (int i = 0; i < int(setups.size()); ++i) {
        if (!writeFiles(i, setups.at(i))) {
            m_reason = u"cannot write to "_s + m_folder.path();
            return false;
        }
        modules += moduleConfiguration(i);
        servers += serverConfiguration(i);
    }
    text += "modules {\n"_L1 + modules + "}\n"_L1 + servers;
    if (!write(m_folder.filePath(u"radiusd.conf"_s), text.toUtf8())) {
        m_reason = u"cannot write to "_s + m_folder.path();
        return false;
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.filePath(u"log"_s));
    m_process.start(serverProgram(), {u"-f"_s, u"-X"_s, u"-n"_s, u"radiusd"_s, u"-d"_s,
                                      m_folder.path(), u"-D"_s, u"/usr/share/freeradius"_s});
    const bool ready = QTest::qWaitFor(
            [this] {
                return m_process.state() == QProcess::NotRunning ||
                       readLog().contains("Ready to process requests"_L1);
            },
            kProcessTimeout);
    if (!ready || m_process.state() == QProcess::NotRunning) {
        m_reason = u"freeradius did not start: "_s + QString::number(m_process.exitCode()) +
                   readLog().right(1500);
        return false;
    }
    return true;
}

QString RadiusServer::readLog() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Authentication RadiusServer::authenticate(int number, TlsVersion version, int seconds)
{
    const qsizetype before = readLog().size();
    QProcess client;
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.start(clientProgram(),
                 {u"-c"_s, folder(number) + u"/client-%1.conf"_s.arg(tlsVersionName(version)),
                  u"-a"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_ports.at(number)), u"-s"_s,
                  QString(kSharedSecret), u"-r"_s, u"0"_s, u"-t"_s, QString::number(seconds)});
    Authentication result;
    if (!client.waitForFinished(kProcessTimeout)) {
        client.kill();
        client.waitForFinished(kProcessTimeout);
        result.output = u"eapol_test did not end"_s;
        return result;
    }
    result.output = QString::fromUtf8(client.readAllStandardOutput());
    result.log = readLog().mid(before);
    result.accepted = result.output.trimmed().endsWith("SUCCESS"_L1);
    result.accessRequests =
            int(result.output.count("Encapsulating EAP message into a RADIUS packet"_L1));
    static const QRegularExpression written(
            u"SSL3 alert: write \\(local SSL3 detected an error\\):fatal:([^\\n]+)"_s);
    static const QRegularExpression serverWrote(u"send TLS [0-9.]+ Alert, fatal ([a-z_]+)"_s);
    result.clientAlert = alertOf(result.output, written);
    result.serverAlert = alertOf(result.log, serverWrote);
    static const QRegularExpression pending(u"SSL: (\\d+) bytes pending from ssl_out"_s);
    QRegularExpressionMatchIterator sizes = pending.globalMatch(result.output);
    if (sizes.hasNext())
        result.clientHelloBytes = sizes.next().captured(1).toInt();
    // With HelloRetryRequest each side speaks once more before its flight.
    const bool retried = version == TlsVersion::Tls13 && !m_setups.at(number).serverCurve.isEmpty();
    if (retried && sizes.hasNext())
        sizes.next();
    if (sizes.hasNext())
        result.clientFlightBytes = sizes.next().captured(1).toInt();
    static const QRegularExpression length(u"SSL: TLS Message Length: (\\d+)"_s);
    QRegularExpressionMatchIterator lengths = length.globalMatch(result.output);
    if (retried && lengths.hasNext())
        lengths.next();
    result.serverFlightBytes = lengths.hasNext() ? lengths.next().captured(1).toInt() : 0;
    return result;
}

} // namespace sekisho::test
