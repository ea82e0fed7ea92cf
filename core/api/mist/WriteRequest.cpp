// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/WriteRequest.h"

#include "core/api/mist/Codec.h"
#include "core/api/mist/Json.h"
#include "core/api/mist/Pages.h"
#include "core/api/mist/RawFields.h"
#include "core/api/mist/WriteSyntax.h"

#include <QJsonDocument>
#include <QUuid>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Shorter texts are too likely to be part of something else.
constexpr qsizetype kShortestSecret = 3;
/// Lines of a key are looked for one by one: answers are cut, and escape line breaks.
constexpr qsizetype kShortestLine = 16;

Error refused(const Write &write, const QString &why)
{
    return Error(ErrorCode::InvalidArgument, {QString(itemTypeName(write.type) + u'/' + write.id)},
                 why);
}

QString encoded(const QString &segment)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(segment));
}

/// The last part of the path of a type's collection; empty for what has none.
QString collectionOf(ItemType type)
{
    switch (type) {
    case ItemType::Rule:
        return u"/nacrules"_s;
    case ItemType::Label:
        return u"/nactags"_s;
    case ItemType::IdentityProvider:
        return u"/ssos"_s;
    case ItemType::CrlFile:
        return u"/setting/mist_nac_crls"_s;
    case ItemType::Portal:
        return u"/nacportals"_s;
    case ItemType::Endpoint:
        return u"/usermacs"_s;
    default:
        return {};
    }
}

bool isOfMistNac(ItemType type) { return kindOf(type) == Kind::Setting; }

// Markers of the store and of drafts stand for secrets; sent, they would replace them.
bool holdsMarker(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().contains("$secret:"_L1);
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), holdsMarker);
    }
    if (isSecretMarker(value))
        return true;
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(), holdsMarker);
}

bool isCloudId(const QString &id)
{
    return !id.isEmpty() && !isLocalId(id) && id != "."_L1 && id != ".."_L1;
}

void setJson(WriteRequest &request, const QJsonDocument &body)
{
    request.body = body.toJson(QJsonDocument::Compact);
    request.contentType = "application/json";
}

Result<WriteRequest> objectRequest(const Write &write, const QString &collection)
{
    WriteRequest request;
    request.path = collection;
    if (write.verb == Verb::Create) {
        request.method = net::Method::Post;
    } else {
        if (!isCloudId(write.id))
            return fail(refused(write, u"no id of the cloud"_s));
        request.path += u'/' + encoded(write.id);
        request.method = write.verb == Verb::Update ? net::Method::Put : net::Method::Delete;
    }
    if (write.verb != Verb::Delete)
        setJson(request, QJsonDocument(write.body));
    return request;
}

Result<WriteRequest> providerRequest(const Write &write, const QString &collection)
{
    const QString type = json::text(write.body, "idp_type"_L1);
    const bool isKnown = !type.isEmpty() || (write.verb == Verb::Delete && write.body.isEmpty());
    // saml is what the cloud takes a missing type for (mist-api 7.1).
    if (!isKnown || type == "saml"_L1)
        return fail(refused(write, u"idp_type saml is the sign-in of admins"_s));
    return objectRequest(write, collection);
}

QByteArray part(const QByteArray &boundary, const QByteArray &disposition, const QByteArray &type,
                const QByteArray &content)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition +
           "\r\nContent-Type: " + type + "\r\n\r\n" + content + "\r\n";
}

// RFC 7578. The file's own name says nothing that the cloud keeps.
Result<WriteRequest> crlRequest(const Write &write, const QString &collection)
{
    if (write.verb == Verb::Delete)
        return objectRequest(write, collection);
    const QByteArray file =
            write.file.isEmpty()
                    ? QByteArray::fromBase64(json::text(write.body, "file"_L1).toLatin1())
                    : write.file;
    if (!isCrl(file))
        return fail(refused(write, u"neither a PEM nor a DER CRL"_s));
    QByteArray boundary;
    do {
        boundary = "sekisho-" + QUuid::createUuid().toRfc4122().toHex();
    } while (file.contains(boundary));
    WriteRequest request;
    request.method = net::Method::Post;
    request.path = collection;
    request.contentType = "multipart/form-data; boundary=" + boundary;
    const QString name = json::text(write.body, "name"_L1);
    if (!name.isEmpty())
        request.body +=
                part(boundary, "name=\"json\"", "application/json",
                     QJsonDocument(QJsonObject{{u"name"_s, name}}).toJson(QJsonDocument::Compact));
    request.body += part(boundary, "name=\"file\"; filename=\"issuer.crl\"",
                         "application/octet-stream", file);
    request.body += "--" + boundary + "--\r\n";
    return request;
}

Result<WriteRequest> settingRequest(const Write &write, const QString &organization)
{
    WriteRequest request;
    request.method = net::Method::Put;
    request.path = organization + u"/setting"_s;
    // A mist_nac inside mist_nac would replace everything by nothing.
    const bool isWrapped = write.body.size() == 1 && write.body.contains("mist_nac"_L1);
    if (write.body.contains("mist_nac"_L1) && !isWrapped)
        return fail(refused(write, u"settings beside mist_nac are not ours"_s));
    // What is left out is gone, so nothing at all is the end of everything.
    if (write.body.isEmpty())
        return fail(refused(write, u"an empty mist_nac"_s));
    setJson(request,
            QJsonDocument(isWrapped ? write.body : QJsonObject{{u"mist_nac"_s, write.body}}));
    return request;
}

Result<WriteRequest> onboardCaRequest(const Write &write, const QString &organization)
{
    WriteRequest request;
    request.path = organization + u"/setting/mist_scep"_s;
    const QJsonValue enabled = write.body.value("enabled"_L1);
    if (write.verb == Verb::Delete || (enabled.isBool() && !enabled.toBool())) {
        request.method = net::Method::Delete;
        return request;
    }
    request.method = net::Method::Put;
    setJson(request, QJsonDocument(write.body));
    return request;
}

Result<WriteRequest> accountRequest(const Write &write, const QString &organization)
{
    const QString app = write.id.section(u'/', 0, 0);
    const QString account = write.id.section(u'/', 1);
    if (app.isEmpty() || !isCloudId(app))
        return fail(refused(write, u"no app"_s));
    WriteRequest request;
    request.path = organization + u"/setting/"_s + encoded(app) + u"/link_accounts"_s;
    if (write.verb == Verb::Create) {
        request.method = net::Method::Post;
        setJson(request, QJsonDocument(write.body));
        return request;
    }
    // "~" begins the ids of ours (ItemObjects.cpp) for accounts that have none of the cloud's.
    if (!isCloudId(account) || account.startsWith(u'~'))
        return fail(refused(write, u"the cloud gave this account no id"_s));
    request.path += u'/' + encoded(account);
    request.method = write.verb == Verb::Update ? net::Method::Put : net::Method::Delete;
    if (write.verb == Verb::Update) {
        QJsonObject body = write.body;
        body.insert("account_id"_L1, account);
        setJson(request, QJsonDocument(body));
    }
    return request;
}

Result<WriteRequest> bulkRequest(const Write &write, const QString &collection)
{
    if (write.type != ItemType::Endpoint)
        return fail(refused(write, u"only endpoints go in bulk"_s));
    const auto idOf = [](const QJsonValue &entry) {
        return entry.isString() ? entry.toString() : json::text(entry.toObject(), "id"_L1);
    };
    if (write.verb != Verb::Create) {
        for (const QJsonValue &entry : write.bulk) {
            if (!isCloudId(idOf(entry)))
                return fail(refused(write, u"an entry without an id of the cloud"_s));
        }
    }
    WriteRequest request;
    request.method = write.verb == Verb::Update ? net::Method::Put : net::Method::Post;
    request.path = collection;
    if (write.verb == Verb::Create)
        request.path += u"/import"_s;
    if (write.verb != Verb::Delete) {
        setJson(request, QJsonDocument(write.bulk));
        return request;
    }
    request.path += u"/delete"_s;
    QJsonArray ids;
    for (const QJsonValue &entry : write.bulk)
        ids.append(idOf(entry));
    setJson(request, QJsonDocument(QJsonObject{{u"usermac_ids"_s, ids}}));
    return request;
}

// Of all accounts of the app the one that was just linked: it has what was sent, and no other is
// younger.
QJsonObject newAccount(const QJsonArray &accounts, const QJsonObject &sent)
{
    QJsonObject best;
    int bestFits = -1;
    for (const QJsonValue &value : accounts) {
        const QJsonObject account = value.toObject();
        int fits = 0;
        for (auto it = sent.begin(); it != sent.end(); ++it)
            fits += account.contains(it.key()) && account.value(it.key()) == it.value() ? 1 : 0;
        const bool isYounger = account.value("linked_timestamp"_L1).toDouble() >=
                               best.value("linked_timestamp"_L1).toDouble();
        if (fits > bestFits || (fits == bestFits && isYounger)) {
            best = account;
            bestFits = fits;
        }
    }
    return best;
}

Written writtenBulk(const QJsonObject &answer, bool isDelete)
{
    Written written;
    written.object = answer;
    written.rowErrors = json::textList(answer, "errors"_L1);
    const bool hasRows = answer.contains("updated"_L1) || answer.contains("added"_L1) ||
                         answer.contains("errors"_L1);
    const bool isStrong =
            answer.contains("usermacs"_L1) && json::text(answer, "consistency"_L1) != "eventual"_L1;
    written.accepted = !isDelete && !hasRows && !isStrong;
    return written;
}

Written writtenAccount(const Write &write, const QJsonObject &answer)
{
    Written written;
    written.id = write.id;
    if (write.verb != Verb::Create) {
        written.object = answer;
        return written;
    }
    const QJsonArray accounts = linkedAccountsOf(answer);
    written.object = accounts.isEmpty() ? QJsonObject() : newAccount(accounts, write.body);
    const QString id = json::text(written.object, "account_id"_L1);
    written.id = id.isEmpty() ? QString() : QString(write.id.section(u'/', 0, 0) + u'/' + id);
    return written;
}

} // namespace

Result<WriteRequest> requestOf(const Write &write, const nac::OrganizationId &organization)
{
    const bool sends = write.verb != Verb::Delete || isOfMistNac(write.type);
    if (sends && (holdsMarker(write.body) || holdsMarker(write.bulk)))
        return fail(refused(write, u"a marker in the place of a secret"_s));
    const QString org = organizationPath(organization, {});
    const QString collection = organizationPath(organization, collectionOf(write.type));
    if (!write.bulk.isEmpty())
        return bulkRequest(write, collection);
    if (isOfMistNac(write.type))
        return settingRequest(write, org);
    switch (write.type) {
    case ItemType::IdentityProvider:
        return providerRequest(write, collection);
    case ItemType::CrlFile:
        return crlRequest(write, collection);
    case ItemType::OnboardCa:
        return onboardCaRequest(write, org);
    case ItemType::LinkedAccount:
        return accountRequest(write, org);
    default:
        return objectRequest(write, collection);
    }
}

bool isTaken(const net::HttpResponse &response)
{
    return response.status >= 200 && response.status < 300;
}

Result<Written> readWritten(const Write &write, const net::HttpResponse &response,
                            const Asked &asked)
{
    QJsonObject answer;
    if (!response.body.trimmed().isEmpty()) {
        const Result<QJsonValue> value = parseBody(response, asked);
        if (!value)
            return fail(value.error());
        // One vendor text types an answer as a list of the one object (mist-api 2.1).
        answer = value->isArray() ? value->toArray().first().toObject() : value->toObject();
    }
    Written written;
    written.id = write.id;
    written.object = answer;
    if (!write.bulk.isEmpty()) {
        written = writtenBulk(answer, write.verb == Verb::Delete);
    } else if (isOfMistNac(write.type)) {
        // The other members of the settings are not ours to hold (mist-api 4).
        const QJsonObject nac = nacPartOfSetting(answer);
        written.object = nac.isEmpty() ? QJsonObject() : QJsonObject{{u"mist_nac"_s, nac}};
    } else if (write.type == ItemType::LinkedAccount) {
        written = writtenAccount(write, answer);
    } else if (write.verb == Verb::Create) {
        written.id = json::text(answer, "id"_L1);
    }
    written.accepted = written.accepted || response.status == 202;
    return written;
}

QString withoutSecretsOf(const QJsonObject &body, QString text)
{
    const QJsonObject redacted = redactSecrets(Kind::Setting, body, Secret());
    const QStringList paths = secretPaths(redacted);
    for (const QString &path : paths) {
        // Of an attribute "Name=Value" only the value is secret.
        const qsizetype from = secretAt(redacted, path).toString().indexOf("$secret:"_L1);
        const QString secret = secretAt(body, path).toString().mid(std::max<qsizetype>(from, 0));
        QStringList parts{secret};
        const QStringList lines = secret.split(u'\n');
        for (const QString &line : lines) {
            if (lines.size() > 1 && line.size() >= kShortestLine)
                parts.append(line);
        }
        for (const QString &part : std::as_const(parts)) {
            if (part.size() >= kShortestSecret)
                text.replace(part, u"***"_s);
        }
    }
    return text;
}

Result<QString> pathOfOne(const nac::OrganizationId &organization, Kind kind, const QString &id)
{
    for (const ItemType type : {ItemType::Rule, ItemType::Label, ItemType::IdentityProvider,
                                ItemType::Portal, ItemType::Endpoint}) {
        if (kindOf(type) == kind && isCloudId(id))
            return organizationPath(organization, collectionOf(type) + u'/' + encoded(id));
    }
    return fail(ErrorCode::InvalidArgument, {QString(kindName(kind) + u'/' + id)});
}

} // namespace sekisho::api::mist
