// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Client.h"

namespace sekisho::api::mist {

/// What clouds tell of an event beside the members of nac::ClientEvent (mist-api 11.1), in the
/// order in which it is shown.
enum class EventField {
    CertificateSanDns,
    CertificateSanUpn,
    CertificateSanEmail,
    CertificateSubject,
    CertificateSerial,
    CertificateExpiry,
    CertificateTemplate,
    IdpUserName,
    IdpRoles,
    EndpointLabels,
    MdmProvider,
    MdmCompliance,
    MdmComplianceBefore,
    MdmLastChecked,
    EdrProvider,
    EdrStatus,
    VlanSource,
    ResponseAttributes,
    AccessPoint,
    Bssid,
    AccessDevice,
    Port,
    NasVendor,
    NasAddress,
    ClientAddress
};

struct EventDetail
{
    EventField field = EventField::CertificateSubject;
    QString text;   ///< lists one entry a line
    QDateTime time; ///< valid for fields that are times
};

struct EventDetails
{
    QList<EventDetail> known; ///< only those that are there
    QJsonObject rest;         ///< what this version has no name for
};

/// Reads ClientEvent::extra, when an event is looked at.
EventDetails eventDetails(const nac::ClientEvent &event);

} // namespace sekisho::api::mist
