// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/rehearse/Rehearsal.h"

#include <QProcess>
#include <QTemporaryDir>

namespace sekisho::test {

/// One authentication of eapol_test, as its output and the server's log tell it.
struct Authentication
{
    bool accepted = false;
    int accessRequests = 0;
    QString clientAlert; ///< RFC 8446 name; empty = none
    QString serverAlert;
    int clientHelloBytes = 0;
    int clientFlightBytes = 0; ///< 0 = none seen
    int serverFlightBytes = 0;
    QString output; ///< of eapol_test, for messages
    QString log;    ///< of the server during it
};

/// A FreeRADIUS of our own on free ports of the loopback, with one virtual server for each set-up,
/// in a folder of its own. Needs no root and touches no installed configuration.
class RadiusServer
{
public:
    /// Empty, or why the programs cannot be used.
    static QString missingPrograms();

    ~RadiusServer();
    /// Writes the configuration and starts; false with reason() if the server does not come up.
    bool start(const QList<pki::RehearsalSetup> &setups);
    QString reason() const { return m_reason; }
    /// `seconds`: after which eapol_test gives up where nothing goes on.
    Authentication authenticate(int number, pki::TlsVersion version, int seconds);

private:
    QString folder(int number) const;
    QString moduleConfiguration(int number) const;
    QString serverConfiguration(int number) const;
    bool writeFiles(int number, const pki::RehearsalSetup &setup) const;
    QString readLog() const;

    QTemporaryDir m_folder;
    QList<pki::RehearsalSetup> m_setups;
    QList<quint16> m_ports;
    QProcess m_process;
    QString m_reason;
};

} // namespace sekisho::test
