// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/EventDetails.h"

#include "core/api/mist/Codec.h"
#include "core/api/mist/Json.h"

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

struct EventRow
{
    QLatin1StringView key;
    EventField field;
    bool isTime = false;
};

constexpr EventRow kEventRows[] = {
        {"cert_san_dns"_L1, EventField::CertificateSanDns},
        {"cert_san_upn"_L1, EventField::CertificateSanUpn},
        {"cert_san_email"_L1, EventField::CertificateSanEmail},
        {"cert_subject"_L1, EventField::CertificateSubject},
        {"cert_serial"_L1, EventField::CertificateSerial},
        {"cert_expiry"_L1, EventField::CertificateExpiry, true},
        {"cert_template"_L1, EventField::CertificateTemplate},
        {"idp_username"_L1, EventField::IdpUserName},
        {"idp_role"_L1, EventField::IdpRoles},
        {"usermac_label"_L1, EventField::EndpointLabels},
        {"mdm_provider"_L1, EventField::MdmProvider},
        {"mdm_compliance"_L1, EventField::MdmCompliance},
        {"pre_mdm_compliance"_L1, EventField::MdmComplianceBefore},
        {"mdm_last_checked"_L1, EventField::MdmLastChecked, true},
        {"edr_provider"_L1, EventField::EdrProvider},
        {"edr_status"_L1, EventField::EdrStatus},
        {"vlan_source"_L1, EventField::VlanSource},
        {"resp_attrs"_L1, EventField::ResponseAttributes},
        {"ap"_L1, EventField::AccessPoint},
        {"bssid"_L1, EventField::Bssid},
        {"device_mac"_L1, EventField::AccessDevice},
        {"port_id"_L1, EventField::Port},
        {"nas_vendor"_L1, EventField::NasVendor},
        {"nas_ip"_L1, EventField::NasAddress},
        {"client_ip"_L1, EventField::ClientAddress},
};

} // namespace

EventDetails eventDetails(const nac::ClientEvent &event)
{
    EventDetails details;
    details.rest = event.extra;
    for (const EventRow &row : kEventRows) {
        const auto value = event.extra.constFind(row.key);
        if (value == event.extra.constEnd() || !json::isPresent(*value))
            continue;
        EventDetail detail;
        detail.field = row.field;
        if (row.isTime)
            detail.time = decodeTime(*value);
        else
            detail.text = json::textList(event.extra, row.key).join(u'\n');
        // What is of another shape than expected is shown as it came.
        if (detail.text.isEmpty() && !detail.time.isValid())
            continue;
        details.known.append(detail);
        details.rest.remove(row.key);
    }
    return details;
}

} // namespace sekisho::api::mist
