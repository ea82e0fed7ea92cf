// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/IdpFormFields.h"

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using nac::IdpField;
using nac::IdpForm;

QString idpFieldKey(IdpField field)
{
    switch (field) {
    case IdpField::Name:
        return u"name"_s;
    case IdpField::Realms:
        return u"realms"_s;
    case IdpField::ExcludedRealms:
        return u"excludedRealms"_s;
    case IdpField::Hosts:
        return u"hosts"_s;
    case IdpField::BaseDn:
        return u"baseDn"_s;
    case IdpField::BindDn:
        return u"bindDn"_s;
    case IdpField::BindPassword:
        return u"bindPassword"_s;
    case IdpField::CaCertificates:
        return u"caCertificates"_s;
    case IdpField::ClientCertificate:
        return u"clientCertificate"_s;
    case IdpField::ClientKey:
        return u"clientKey"_s;
    case IdpField::UserFilter:
        return u"userFilter"_s;
    case IdpField::GroupFilter:
        return u"groupFilter"_s;
    case IdpField::MemberFilter:
        return u"memberFilter"_s;
    case IdpField::GroupBase:
        return u"groupBase"_s;
    case IdpField::TenantId:
        return u"tenantId"_s;
    case IdpField::ClientId:
        return u"clientId"_s;
    case IdpField::ClientSecret:
        return u"clientSecret"_s;
    case IdpField::RopcClientId:
        return u"ropcClientId"_s;
    case IdpField::RopcSecret:
        return u"ropcSecret"_s;
    case IdpField::ResolveGroups:
        return u"resolveGroups"_s;
    case IdpField::GroupAttribute:
        return u"groupAttribute"_s;
    case IdpField::ProviderDomain:
        return u"providerDomain"_s;
    case IdpField::Region:
        return u"region"_s;
    case IdpField::Scim:
        return u"scim"_s;
    case IdpField::OperatorName:
        return u"operatorName"_s;
    case IdpField::Ssids:
        return u"ssids"_s;
    case IdpField::Cluster:
        return u"cluster"_s;
    case IdpField::ProxyHosts:
        return u"proxyHosts"_s;
    case IdpField::AuthServers:
        return u"authServers"_s;
    case IdpField::AccountingServers:
        return u"accountingServers"_s;
    }
    return {};
}

QString IdpForm::*idpText(IdpField field)
{
    switch (field) {
    case IdpField::BaseDn:
        return &IdpForm::baseDn;
    case IdpField::BindDn:
        return &IdpForm::bindDn;
    case IdpField::UserFilter:
        return &IdpForm::userFilter;
    case IdpField::GroupFilter:
        return &IdpForm::groupFilter;
    case IdpField::MemberFilter:
        return &IdpForm::memberFilter;
    case IdpField::GroupAttribute:
        return &IdpForm::groupAttribute;
    case IdpField::GroupBase:
        return &IdpForm::groupBase;
    case IdpField::TenantId:
        return &IdpForm::tenantId;
    case IdpField::ProviderDomain:
        return &IdpForm::providerDomain;
    case IdpField::Region:
        return &IdpForm::pingRegion;
    case IdpField::ClientId:
        return &IdpForm::clientId;
    case IdpField::RopcClientId:
        return &IdpForm::ropcClientId;
    case IdpField::OperatorName:
        return &IdpForm::operatorName;
    case IdpField::Cluster:
        return &IdpForm::clusterId;
    default:
        return &IdpForm::name;
    }
}

QStringList IdpForm::*idpList(IdpField field)
{
    switch (field) {
    case IdpField::Hosts:
        return &IdpForm::hosts;
    case IdpField::ProxyHosts:
        return &IdpForm::proxyHosts;
    case IdpField::Ssids:
        return &IdpForm::ssids;
    case IdpField::ExcludedRealms:
        return &IdpForm::excludedRealms;
    default:
        return &IdpForm::realms;
    }
}

nac::IdpSecret IdpForm::*idpSecret(IdpField field)
{
    switch (field) {
    case IdpField::BindPassword:
        return &IdpForm::bindPassword;
    case IdpField::ClientKey:
        return &IdpForm::clientKey;
    case IdpField::RopcSecret:
        return &IdpForm::ropcSecret;
    default:
        return &IdpForm::clientSecret;
    }
}

bool idpIsRequired(IdpField field, nac::IdpKind kind)
{
    // What the checks ask of an empty form is what the form must have.
    IdpForm empty;
    empty.kind = kind;
    const QList<nac::IdpProblem> problems = nac::idpProblems(empty, {});
    return std::any_of(problems.begin(), problems.end(), [field](const nac::IdpProblem &problem) {
        return problem.field == field && problem.issue == nac::IdpIssue::Missing && problem.blocks;
    });
}

} // namespace sekisho::ui
