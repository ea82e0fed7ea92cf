// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <vector>

namespace sekisho::demo {

/// A lower-case UUID that is the same for the same seed, kind and number.
QString demoId(quint32 seed, QStringView kind, quint64 number);

/// A certificate of the Onboard CA. 100,000 of them must be lean, so the texts are made on demand.
struct IssuedRow
{
    enum Provider : quint8 { Intune, Jamf, Byod };

    quint64 serial = 0;
    qint64 created = 0; ///< epoch seconds
    qint64 expires = 0;
    quint32 number = 0; ///< of the device
    Provider provider = Intune;
    bool revoked = false;

    QString serialNumber() const; ///< hex pairs with spaces, as one vendor example has it
    QString commonName() const;
    QString deviceId() const;
    QString providerName() const;
};

/// What is known of a client and of the way it connects: the facts that rules look at.
struct DemoClient
{
    enum Certificate : quint8 {
        NoCertificate,
        DeviceCaG2,
        DeviceCaG1,
        ScepCa,
        UnknownBranchCa,
        LabCa
    };
    /// What the outcome of an attempt is before any rule is read.
    enum Trouble : quint8 {
        None,
        UnknownIssuer,
        CertificateExpired,
        ServerRefused, ///< the client does not accept our server certificate
        MdmUnknown     ///< Intune has not answered yet
    };

    QString mac;
    QString hostname;
    QString username;
    QString authType; ///< as in rules: eap-tls, mab, …
    bool wireless = true;
    QString ssid;
    int site = 0; ///< index into OrgState::sites
    QString accessDevice;
    QString bssid;
    QString portId;
    QString nasVendor;
    QString nasIp;
    QString clientIp;
    Certificate certificate = NoCertificate;
    QString certSerial;
    qint64 certExpiry = 0;
    QStringList certEku;
    QString certTemplate;
    QString certSanDns;
    QString certSanUpn;
    int idp = -1; ///< index into OrgState::ssos at start, -1 = none asked
    QStringList idpRoles;
    QStringList usermacLabels;
    QString mdmProvider;
    QString mdmCompliance; ///< compliant, not compliant, unknown; empty = not managed
    QString edrStatus;
    QString family;
    QString manufacturer;
    QString model;
    QString os;
    QString guestAuthState;
    bool randomMac = false;
    Trouble trouble = None;

    // What the rules of the first day make of it.
    int rule = -1;       ///< index into OrgState::firstRules
    int dryRunRule = -1; ///< the same
    bool permitted = false;
    QString vlan;
    QStringList responseAttributes;
    qint64 lastSeen = 0; ///< epoch milliseconds
    bool sessionOver = false;
    bool loggedIn = false; ///< has at least one event
};

/// One event; its fields follow from the client and the type.
struct EventRow
{
    qint64 time = 0; ///< epoch milliseconds
    quint32 client = 0;
    quint8 type = 0;        ///< index into eventTypes()
    bool evaluated = false; ///< the policies were read: nacrule fields are present
};

/// All event types that DemoCloud sends or lists, by index.
const QStringList &eventTypes();
/// Index of a type; must exist.
quint8 eventType(QLatin1StringView name);

struct CrlRow
{
    QJsonObject json; ///< id, name, times; url is made on demand
    QByteArray bytes;
};

/// One organization as the cloud holds it.
struct OrgState
{
    QString id;
    QString role; ///< of both tokens' owner; the read-only token always reads
    QJsonObject organization;
    QList<QJsonObject> sites;
    QList<QJsonObject> siteGroups;
    QList<QJsonObject> mxClusters;
    QJsonObject setting;        ///< with mist_nac, where there is one
    QString certificate;        ///< PEM of the Mist CA
    QString pendingCertificate; ///< PEM of the one that takes over next; empty: none
    qint64 pendingExpiry = 0;   ///< epoch seconds: when it takes over by itself
    int mistCaSerial = 1;       ///< of the newest Mist CA
    QByteArray deviceCrl;
    QList<CrlRow> crls;

    QJsonObject scep; ///< enabled, suspended, cert_providers; the rest is made on demand
    bool scepOffered = true;
    QString scepCertificate; ///< PEM
    std::vector<IssuedRow> issued;

    QList<QJsonObject> rules;
    QList<QJsonObject> tags;
    QList<QJsonObject> ssos;
    QList<QJsonObject> nacPortals;
    QList<QJsonObject> pskPortals;
    QList<QJsonObject> userMacs;
    /// By app name: accounts as the cloud lists them.
    QMap<QString, QJsonArray> links;

    /// Ids and names of rules as they were when the events were made.
    QStringList firstRuleIds;
    QStringList firstRuleNames;
    QStringList firstSsoIds;
    std::vector<DemoClient> clients;
    std::vector<EventRow> events; ///< oldest first
    QList<QJsonObject> logs;      ///< oldest first
};

} // namespace sekisho::demo
