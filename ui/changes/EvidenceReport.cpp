// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/EvidenceReport.h"

#include "core/pki/Reader.h"
#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

using api::mist::Field;
using api::mist::FieldShape;
using api::mist::ItemKey;
using api::mist::ItemType;

namespace {

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

template <class T>
T byName(const QString &name, std::initializer_list<std::pair<const char16_t *, T>> table, T other)
{
    for (const auto &[text, value] : table) {
        if (name == QStringView(text))
            return value;
    }
    return other;
}

sync::PushState pushStateOf(const QString &name)
{
    using S = sync::PushState;
    return byName<S>(name, {{u"done", S::Done}, {u"stopped", S::Stopped}, {u"running", S::Running}},
                     S::Interrupted);
}

sync::OperationState operationStateOf(const QString &name)
{
    using S = sync::OperationState;
    return byName<S>(name,
                     {{u"waiting", S::Waiting},
                      {u"sent", S::Sent},
                      {u"done", S::Done},
                      {u"failed", S::Failed},
                      {u"skipped", S::Skipped}},
                     S::InDoubt);
}

sync::Change changeOf(const QString &name)
{
    using C = sync::Change;
    return byName<C>(name, {{u"added", C::Added}, {u"removed", C::Removed}}, C::Changed);
}

sync::Operation operationOf(const QJsonObject &json)
{
    using V = api::mist::Verb;
    sync::Operation operation;
    operation.number = json.value("number"_L1).toInt();
    operation.verb = byName<V>(json.value("verb"_L1).toString(),
                               {{u"create", V::Create}, {u"delete", V::Delete}}, V::Update);
    operation.type = api::mist::itemTypeFromName(json.value("type"_L1).toString())
                             .value_or(ItemType::NacSwitch);
    operation.id = json.value("id"_L1).toString();
    const QJsonArray items = json.value("items"_L1).toArray();
    for (const QJsonValue &item : items) {
        if (const std::optional<ItemKey> key = ItemKey::fromText(item.toString()))
            operation.items.append(*key);
    }
    return operation;
}

QString row(const QString &name, const QString &value)
{
    return u"<tr>"_s + ReportDocument::cell(name, u"th"_s) + ReportDocument::cell(value) +
           u"</tr>\n"_s;
}

QString lines(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(u'\n');
}

QString headRow(const QStringList &names)
{
    QString html = u"<tr>"_s;
    for (const QString &name : names)
        html += ReportDocument::cell(name, u"th"_s);
    return html + u"</tr>\n"_s;
}

QString cells(const QStringList &texts)
{
    QString html = u"<tr>"_s;
    for (const QString &text : texts)
        html += ReportDocument::cell(text);
    return html + u"</tr>\n"_s;
}

} // namespace

EvidenceReport::EvidenceReport(const QJsonObject &document, const ChangeNames &names)
    : m_document(document)
    , m_names(names)
{
    const QJsonArray items = document.value("items"_L1).toArray();
    for (const QJsonValue &value : items) {
        const QString name = value["name"_L1].toString();
        const std::optional<ItemKey> key = ItemKey::fromText(value["item"_L1].toString());
        if (!key || name.isEmpty())
            continue;
        m_names.add(key->id, name);
        m_names.add(value["cloud_id"_L1].toString(), name);
    }
}

QString EvidenceReport::title() const
{
    //: title of a report; %1 is a number
    return tr("Evidence of change: push %1").arg(m_document.value("push"_L1).toInteger());
}

QString EvidenceReport::fileName() const
{
    return u"evidence-%1-push-%2"_s.arg(m_document.value("started"_L1).toString().left(10))
            .arg(m_document.value("push"_L1).toInteger());
}

QByteArray EvidenceReport::json() const { return QJsonDocument(m_document).toJson(); }
QString EvidenceReport::html() const { return report().html(); }
QByteArray EvidenceReport::pdf() const { return report().pdf(); }

ReportDocument EvidenceReport::report() const
{
    return ReportDocument(title(), summary() + changes() + operations() + auditLog());
}

QString EvidenceReport::summary() const
{
    const QJsonObject organization = m_document.value("organization"_L1).toObject();
    const QString started = DateText::dateTimeZone(timeOf(m_document.value("started"_L1)));
    const QString ended = DateText::dateTimeZone(timeOf(m_document.value("ended"_L1)));
    const auto text = [&](QLatin1StringView key) { return m_document.value(key).toString(); };
    QString html = ReportDocument::table();
    html += row(tr("Organization"), lines({organization.value("name"_L1).toString(),
                                           organization.value("id"_L1).toString()}));
    html += row(tr("Cloud"), lines({organization.value("cloud_name"_L1).toString(),
                                    organization.value("cloud"_L1).toString()}));
    //: who pushed: name or address of the account that the token belongs to
    html += row(tr("Account"), text("account"_L1));
    html += row(tr("Result"), ChangeText::pushState(pushStateOf(text("state"_L1))));
    if (const QString error = errorText(m_document.value("error"_L1)); !error.isEmpty())
        html += row(tr("Reason"), error);
    html += row(tr("Started"), started);
    html += row(tr("Ended"), ended);
    html += row(tr("Requests"), DateText::number(m_document.value("requests"_L1).toInteger()));
    html += row(tr("Plan"), text("plan_id"_L1));
    html += row(tr("SHA-256 of the JSON document"), text("sha256"_L1));
    return html + u"</table>\n"_s;
}

QString EvidenceReport::changes() const
{
    QString html = ReportDocument::heading(tr("What changed"));
    const QJsonArray items = m_document.value("items"_L1).toArray();
    if (items.isEmpty())
        html += ReportDocument::paragraph(tr("Nothing."));
    for (const QJsonValue &item : items)
        html += change(item.toObject());
    return html;
}

QString EvidenceReport::change(const QJsonObject &item) const
{
    const std::optional<ItemKey> key = ItemKey::fromText(item.value("item"_L1).toString());
    if (!key)
        return {};
    sync::PlanItem named;
    named.key = *key;
    named.name = item.value("name"_L1).toString();
    if (item.value("before"_L1).isObject())
        named.base = item.value("before"_L1).toObject();
    if (item.value("after"_L1).isObject())
        named.mine = item.value("after"_L1).toObject();
    const QString heading = ChangeText::item(named, m_names);
    const QString what = ChangeText::change(changeOf(item.value("change"_L1).toString()));
    //: heading in a report: %1 names an object, %2 is "added", "changed" or "removed"
    QString html = ReportDocument::cell(tr("%1: %2").arg(heading, what), u"h3"_s) + u'\n';
    const QJsonObject before = item.value("before"_L1).toObject();
    const QJsonObject after = item.value("after"_L1).toObject();
    QStringList shown;
    const QJsonArray paths = item.value("fields"_L1).toArray();
    for (const QJsonValue &path : paths)
        shown.append(path.toString());
    html += ReportDocument::table() + headRow({tr("Field"), tr("Before"), tr("After")});
    const QList<Field> fields = api::mist::fieldsIn(key->type, {&before, &after});
    for (const Field &field : fields) {
        const QJsonValue was = api::mist::valueAt(before, field.path);
        const QJsonValue is = api::mist::valueAt(after, field.path);
        if (was.isUndefined() && is.isUndefined())
            continue;
        if (!shown.isEmpty() && !shown.contains(field.path))
            continue;
        html += cells({ChangeText::fieldName(key->type, field.path), values(key->type, field, was),
                       values(key->type, field, is)});
    }
    return html + u"</table>\n"_s;
}

QString EvidenceReport::values(ItemType type, const Field &field, const QJsonValue &value) const
{
    if (field.shape == FieldShape::Certificate || field.shape == FieldShape::Certificates) {
        if (const QString text = certificates(value); !text.isEmpty())
            return text;
    }
    const QStringList texts = ChangeText::value(type, field, value, m_names);
    return texts.isEmpty() ? u"–"_s : texts.join(u'\n');
}

QString EvidenceReport::certificates(const QJsonValue &value) const
{
    QString pem = value.toString();
    const QJsonArray several = value.toArray();
    for (const QJsonValue &one : several)
        pem += one.toString() + u'\n';
    QStringList texts;
    const QList<QByteArray> all = api::mist::certificatesOf(pem);
    for (const QByteArray &der : all) {
        const Result<pki::CertificateIndex> read = pki::readCertificateIndex(der);
        const QByteArray digest = QCryptographicHash::hash(der, QCryptographicHash::Sha256);
        QStringList lines;
        if (read) {
            lines = {tr("Subject: %1").arg(read->subject.oneLine()),
                     tr("Issuer: %1").arg(read->issuer.oneLine()),
                     tr("Serial number: %1").arg(read->serialHex()),
                     tr("Valid: %1").arg(CertificateText::validity(*read))};
        }
        lines.append(tr("SHA-256: %1").arg(CertificateText::fingerprint(digest)));
        texts.append(lines.join(u'\n'));
    }
    return texts.join(u"\n\n"_s);
}

QString EvidenceReport::errorText(const QJsonValue &value) const
{
    if (!value.isObject())
        return {};
    const QString name = value["code"_L1].toString();
    Error error;
    const QList<ErrorCode> codes = allErrorCodes();
    for (const ErrorCode code : codes) {
        if (errorCodeName(code) == name)
            error.code = code;
    }
    const QJsonArray arguments = value["arguments"_L1].toArray();
    for (const QJsonValue &argument : arguments)
        error.arguments.append(argument.toString());
    error.request = value["request"_L1].toString();
    error.httpStatus = value["http_status"_L1].toInt();
    error.cloudText = value["cloud_text"_L1].toString();
    const QString technical = ErrorText::technicalLine(error);
    return ErrorText::sentence(error) + (technical.isEmpty() ? QString() : u'\n' + technical);
}

QString EvidenceReport::operations() const
{
    QString html = ReportDocument::heading(tr("What was sent"));
    const QJsonArray operations = m_document.value("operations"_L1).toArray();
    html += ReportDocument::table() +
            //: heads of a table: number, operation, result, time
            headRow({tr("No."), tr("Operation"), tr("Result"), tr("Sent"), tr("Read back")});
    for (const QJsonValue &value : operations) {
        const QJsonObject json = value.toObject();
        const sync::Operation operation = operationOf(json);
        const sync::OperationState state = operationStateOf(json.value("state"_L1).toString());
        QString result = ChangeText::operationState(state);
        if (const QString error = errorText(json.value("error"_L1)); !error.isEmpty())
            result += u'\n' + error;
        QStringList differs;
        const QJsonArray paths = json.value("differs"_L1).toArray();
        for (const QJsonValue &path : paths)
            differs.append(ChangeText::fieldName(operation.type, path.toString()));
        //: whether reading an object back showed what was written
        QString verified = json.value("verified"_L1).toBool() ? tr("as written") : u"–"_s;
        if (!differs.isEmpty())
            verified = tr("differs: %1").arg(differs.join(u", "_s));
        QString id = json.value("cloud_id"_L1).toString();
        if (id.isEmpty())
            id = operation.id;
        const QDateTime sent = timeOf(json.value("sent"_L1));
        html += cells({QString::number(operation.number),
                       ChangeText::operation(operation, m_names) +
                               (id.isEmpty() ? QString() : u'\n' + id),
                       result, sent.isValid() ? DateText::timeSeconds(sent) : u"–"_s, verified});
    }
    return html + u"</table>\n"_s;
}

QString EvidenceReport::auditLog() const
{
    QString html = ReportDocument::heading(tr("What the cloud's audit log says"));
    const QJsonArray events = m_document.value("audit_log"_L1).toArray();
    QString rows;
    for (const QJsonValue &value : events) {
        if (value["message"_L1].toString().isEmpty())
            continue;
        const std::optional<ItemKey> key = ItemKey::fromText(value["item"_L1].toString());
        rows += cells({DateText::dateTime(timeOf(value["time"_L1])), value["admin"_L1].toString(),
                       value["message"_L1].toString(),
                       key ? ChangeText::item(*key, value["name"_L1].toString()) : QString()});
    }
    if (rows.isEmpty())
        return html + ReportDocument::paragraph(tr("No entry was found."));
    return html + ReportDocument::table() +
           headRow({tr("Time"), tr("Administrator"), tr("Entry"), tr("Object")}) + rows +
           u"</table>\n"_s;
}

} // namespace sekisho::ui
