// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/ExportDocument.h"

#include "core/api/mist/Codec.h"
#include "core/api/mist/RawFields.h"
#include "core/api/mist/Terraform.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::sync {

using api::mist::Kind;
using api::mist::RawObject;

QJsonValue withoutSecrets(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray kept;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            if (!api::mist::isSecretMarker(item))
                kept.append(withoutSecrets(item));
        }
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!api::mist::isSecretMarker(it.value()))
            kept.insert(it.key(), withoutSecrets(it.value()));
    }
    return kept;
}

namespace {

QJsonObject writable(const QJsonObject &json)
{
    QJsonObject kept = withoutSecrets(json).toObject();
    const QStringList readOnly = api::mist::readOnlyFields();
    for (const QString &field : readOnly)
        kept.remove(field);
    return kept;
}

QList<RawObject> sortedById(QList<RawObject> objects)
{
    std::sort(objects.begin(), objects.end(),
              [](const RawObject &a, const RawObject &b) { return a.id < b.id; });
    return objects;
}

QJsonArray list(const RawSnapshot &snapshot, Kind kind)
{
    QJsonArray array;
    const QList<RawObject> objects = sortedById(snapshot.objects.value(kind));
    for (const RawObject &object : objects)
        array.append(writable(object.json));
    return array;
}

/// In evaluation order; what cannot be decoded comes last.
QJsonArray ruleList(const RawSnapshot &snapshot)
{
    struct Entry
    {
        bool decoded = false;
        nac::Rule rule;
        QJsonObject json;
    };
    std::vector<Entry> entries;
    const QList<RawObject> objects = sortedById(snapshot.objects.value(Kind::Rule));
    for (const RawObject &object : objects) {
        const Result<nac::Rule> rule = api::mist::decodeRule(object.json);
        entries.push_back({rule.has_value(), rule.value_or(nac::Rule()), writable(object.json)});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        if (a.decoded != b.decoded)
            return a.decoded;
        return a.decoded && nac::evaluatesBefore(a.rule, b.rule);
    });
    QJsonArray array;
    for (const Entry &entry : entries)
        array.append(entry.json);
    return array;
}

QJsonObject single(const RawSnapshot &snapshot, Kind kind)
{
    const QList<RawObject> objects = snapshot.objects.value(kind);
    return objects.isEmpty() ? QJsonObject() : objects.first().json;
}

QJsonArray accountList(const RawSnapshot &snapshot)
{
    QJsonArray array;
    const QList<RawObject> apps = sortedById(snapshot.objects.value(Kind::LinkedApp));
    for (const RawObject &app : apps) {
        const QJsonArray accounts = api::mist::linkedAccountsOf(app.json);
        for (const QJsonValue &account : accounts) {
            QJsonObject entry = writable(account.toObject());
            entry.insert(u"app"_s, app.id);
            array.append(entry);
        }
    }
    return array;
}

bool couldBeRead(const RawSnapshot &snapshot, Kind kind)
{
    const QStringList &unreadable = snapshot.unreadableKinds;
    const QString name = api::mist::kindName(kind);
    if (unreadable.contains(name))
        return false;
    if (kind != Kind::LinkedApp)
        return true;
    const QList<nac::LinkedApp> apps = nac::allLinkedApps();
    return std::any_of(apps.begin(), apps.end(), [&](nac::LinkedApp app) {
        return !unreadable.contains(name + u'/' + nac::linkedAppKey(app));
    });
}

} // namespace

namespace {

/// A cell; what a spreadsheet would take for a formula is told to be text.
QString cell(QString text)
{
    static const QString risky = u"=+-@\t\r"_s;
    if (!text.isEmpty() && risky.contains(text.at(0)))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') &&
        !text.contains(u'\r'))
        return text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

QString plainText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isUndefined() || value.isNull())
        return {};
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

} // namespace

QByteArray exportTerraform(const WorkspaceInfo &workspace, const RawSnapshot &snapshot)
{
    return api::mist::terraformConfiguration(
            snapshot.objects,
            {workspace.organization.value(), workspace.organizationName, snapshot.unreadableKinds});
}

QByteArray exportTable(const WorkspaceInfo &, const RawSnapshot &snapshot)
{
    QString out = u"\ufefftype,id,name,field,value\r\n"_s;
    const api::mist::ItemMap items = api::mist::itemsOf(snapshot.objects);
    for (auto it = items.begin(); it != items.end(); ++it) {
        const QJsonObject item = withoutSecrets(*it).toObject();
        const QString head = cell(api::mist::itemTypeName(it.key().type)) + u',' +
                             cell(it.key().id) + u',' + cell(api::mist::itemName(it.key(), *it)) +
                             u',';
        const QList<api::mist::Field> fields = api::mist::fieldsIn(it.key().type, {&item});
        for (const api::mist::Field &field : fields) {
            const QString text = plainText(api::mist::valueAt(item, field.path));
            if (!text.isEmpty())
                out += head + cell(field.path) + u',' + cell(text) + "\r\n"_L1;
        }
    }
    return out.toUtf8();
}

QJsonObject exportConfiguration(const WorkspaceInfo &workspace, const RawSnapshot &snapshot)
{
    QJsonObject document{
            {u"schema"_s, u"sekisho.export/1"_s},
            {u"organization"_s, QJsonObject{{u"id"_s, workspace.organization.value()},
                                            {u"name"_s, workspace.organizationName},
                                            {u"cloud"_s, workspace.cloudName.isEmpty()
                                                                 ? QUrl(workspace.cloudUrl).host()
                                                                 : workspace.cloudName}}},
            {u"pulled"_s, snapshot.snapshot.completed.toUTC().toString(Qt::ISODate)},
            {u"unreadable_kinds"_s, QJsonArray::fromStringList(snapshot.unreadableKinds)},
    };
    // An empty list says that there is nothing, and who applies it deletes the rest. Of what could
    // not be read nothing is said.
    const auto add = [&](const QString &member, Kind kind, const QJsonValue &value) {
        if (couldBeRead(snapshot, kind))
            document.insert(member, value);
    };
    add(u"mist_nac"_s, Kind::Setting,
        writable(api::mist::nacPartOfSetting(single(snapshot, Kind::Setting))));
    add(u"rules"_s, Kind::Rule, ruleList(snapshot));
    add(u"labels"_s, Kind::Label, list(snapshot, Kind::Label));
    add(u"identity_providers"_s, Kind::Sso, list(snapshot, Kind::Sso));
    add(u"onboard_ca"_s, Kind::OnboardCa, writable(single(snapshot, Kind::OnboardCa)));
    add(u"portals"_s, Kind::Portal, list(snapshot, Kind::Portal));
    add(u"linked_accounts"_s, Kind::LinkedApp, accountList(snapshot));
    add(u"endpoints"_s, Kind::Endpoint, list(snapshot, Kind::Endpoint));
    add(u"crl_files"_s, Kind::CrlFile, list(snapshot, Kind::CrlFile));
    return document;
}

Future<QJsonObject> exportConfiguration(Workspace &workspace)
{
    return workspace.exportDocument([info = workspace.info()](const RawSnapshot &snapshot) {
        return exportConfiguration(info, snapshot);
    });
}

} // namespace sekisho::sync
