// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/WriteChecks.h"

#include "core/api/mist/Json.h"
#include "core/api/mist/RawFields.h"
#include "core/api/mist/WriteSyntax.h"

#include <limits>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

// Limits of the portal and of Terraform (mist-api 5.2, 8.1); the server itself takes more.
constexpr qsizetype kLongestPortalName = 128;
constexpr int kMostGuestDevices = 100;
constexpr int kMostNumber = std::numeric_limits<int>::max();

bool isMarker(const QJsonValue &value)
{
    return isSecretMarker(value) || value.toString().startsWith("$secret:"_L1);
}

void checkPortal(WriteCheck &check)
{
    check.name(kLongestPortalName);
    check.range(u"cert_expire_time"_s, 1, kMostNumber);
    check.range(u"expiry_notification_time"_s, 0, kMostNumber);
    check.range(u"portal.max_num_devices"_s, 0, kMostGuestDevices);
    check.certificates(u"additional_cacerts"_s);
    check.certificates(u"sso.idp_cert"_s);
}

void checkEndpoint(WriteCheck &check)
{
    const QString mac = json::text(check.item(), "mac"_L1);
    switch (macAddress(mac)) {
    case MacSyntax::Good:
        break;
    case MacSyntax::Malformed:
        check.report(u"mac"_s, u"mac"_s, {mac});
        break;
    case MacSyntax::LocallyAdministered:
        check.report(u"mac-local"_s, u"mac"_s, {mac});
        break;
    }
    check.vlan(u"vlan"_s);
}

void checkCrl(WriteCheck &check)
{
    const QString file = json::text(check.item(), "file"_L1);
    if (file.isEmpty() && !check.isNew())
        return; // one that the cloud has says only its name
    if (!isCrl(QByteArray::fromBase64(file.toLatin1())))
        check.report(u"crl"_s, u"file"_s);
}

// The forms of the apps that are linked with credentials (mist-api 9). The others, Intune among
// them, are linked in the browser.
void checkAccount(WriteCheck &check)
{
    if (!check.isNew())
        return;
    struct Form
    {
        QLatin1StringView app;
        std::initializer_list<QLatin1StringView> fields;
    };
    static const Form kForms[] = {
            {"jamf"_L1,
             {"instance_url"_L1, "client_id"_L1, "client_secret"_L1, "smartgroup_name"_L1}},
            {"vmware"_L1,
             {"instance_url"_L1, "client_id"_L1, "client_secret"_L1, "webhook_enabled"_L1}},
            {"mobicontrol"_L1,
             {"instance_url"_L1, "client_id"_L1, "client_secret"_L1, "username"_L1, "password"_L1}},
            {"crowdstrike"_L1, {"customer_id"_L1, "client_id"_L1, "client_secret"_L1}},
            {"sentinelone"_L1, {"instance_url"_L1, "api_token"_L1}},
    };
    const QString app = check.id().section(u'/', 0, 0);
    for (const Form &form : kForms) {
        if (app == form.app) {
            check.required(form.fields);
            return;
        }
    }
    check.report(u"app-unknown"_s, {}, {app});
}

void checkByType(ItemType type, WriteCheck &check)
{
    switch (type) {
    case ItemType::Rule:
        return checkRule(check);
    case ItemType::Label:
        return checkLabel(check);
    case ItemType::IdentityProvider:
        return checkProvider(check);
    case ItemType::RealmMapping:
        return checkRealmMapping(check);
    case ItemType::DefaultIdp:
        return checkDefaultIdp(check);
    case ItemType::CertificateAuthority:
        return checkAuthority(check);
    case ItemType::ServerCertificate:
        return checkServerCertificate(check);
    case ItemType::NacSwitch:
        return checkSwitch(check);
    case ItemType::CrlFile:
        return checkCrl(check);
    case ItemType::OnboardCa:
        return;
    case ItemType::LinkedAccount:
        return checkAccount(check);
    case ItemType::Portal:
        return checkPortal(check);
    case ItemType::Endpoint:
        return checkEndpoint(check);
    }
}

} // namespace

QString entryPath(const QString &path, qsizetype index) { return u"%1[%2]"_s.arg(path).arg(index); }

WriteCheck::WriteCheck(const ItemKey &key, const QJsonObject &item,
                       const std::function<bool(const ItemKey &)> &exists, const ItemSource &find)
    : m_key(key)
    , m_item(item)
    , m_exists(exists)
    , m_find(find)
{
}

std::optional<QJsonObject> WriteCheck::other(const ItemKey &key) const
{
    return m_find ? m_find(key) : std::nullopt;
}

void WriteCheck::report(const QString &id, const QString &field, const QStringList &arguments)
{
    m_problems.append({id, field, arguments});
}

void WriteCheck::name(qsizetype longest)
{
    const QString name = json::text(m_item, "name"_L1);
    if (name.trimmed().isEmpty())
        report(u"name-missing"_s, u"name"_s);
    // Characters as a person counts them: one outside the BMP is two QChars.
    else if (const qsizetype length = name.toUcs4().size(); length > longest)
        report(u"name-too-long"_s, u"name"_s, {QString::number(longest), QString::number(length)});
}

void WriteCheck::required(const QString &path)
{
    const QJsonValue value = valueAt(m_item, path);
    const bool isBlank = value.isString() && value.toString().trimmed().isEmpty();
    if (!json::isPresent(value) || isBlank)
        report(u"required"_s, path);
}

void WriteCheck::required(std::initializer_list<QLatin1StringView> paths)
{
    for (const QLatin1StringView path : paths)
        required(QString(path));
}

void WriteCheck::range(const QString &path, qint64 least, qint64 most)
{
    const QJsonValue value = valueAt(m_item, path);
    if (value.isUndefined() || value.isNull())
        return;
    const std::optional<qint64> number = json::integer({{u"x"_s, value}}, "x"_L1);
    if (!number || *number < least || *number > most)
        report(u"range"_s, path,
               {json::toText(value), QString::number(least), QString::number(most)});
}

void WriteCheck::vlan(const QString &path)
{
    const QJsonValue value = valueAt(m_item, path);
    const QString text = json::toText(value);
    if (!text.isEmpty() && !isVlan(text))
        report(u"vlan"_s, path, {text});
}

void WriteCheck::certificates(const QString &path)
{
    const QJsonValue value = valueAt(m_item, path);
    const auto isGood = [](const QJsonValue &one) {
        return isMarker(one) || (one.isString() && isPemCertificates(one.toString()));
    };
    if (!value.isArray()) {
        if (json::isPresent(value) && !isGood(value))
            report(u"certificate"_s, path);
        return;
    }
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!isGood(entries.at(i)))
            report(u"certificate"_s, entryPath(path, i));
    }
}

void WriteCheck::privateKey(const QString &path)
{
    const QJsonValue value = valueAt(m_item, path);
    if (json::isPresent(value) && !isMarker(value) &&
        !(value.isString() && isPemPrivateKey(value.toString())))
        report(u"private-key"_s, path);
}

void WriteCheck::reference(const QString &path, ItemType type)
{
    const QJsonValue value = valueAt(m_item, path);
    const QJsonArray ids = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &entry : ids) {
        const QString id = json::toText(entry);
        if (!id.isEmpty() && !exists({type, id}))
            report(u"dangling"_s, path, {itemTypeName(type), id});
    }
}

QList<WriteProblem> checkWrite(const ItemKey &key, const QJsonObject &item,
                               const std::function<bool(const ItemKey &)> &exists,
                               const ItemSource &find)
{
    WriteCheck check(key, item, exists, find);
    checkByType(key.type, check);
    return check.take();
}

QList<WriteProblem> checkWrite(ItemType type, const QJsonObject &item,
                               const std::function<bool(const ItemKey &)> &exists)
{
    return checkWrite(ItemKey{type, {}}, item, exists);
}

} // namespace sekisho::api::mist
