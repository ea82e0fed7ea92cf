// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/Faults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Word
{
    QLatin1StringView word;
    FaultKind kind;
};
constexpr Word kWords[] = {{"drop"_L1, FaultKind::Drop},
                           {"cut"_L1, FaultKind::Cut},
                           {"slow"_L1, FaultKind::Slow},
                           {"drip"_L1, FaultKind::Drip},
                           {"hang"_L1, FaultKind::Hang},
                           {"html"_L1, FaultKind::Html},
                           {"type"_L1, FaultKind::Type},
                           {"length"_L1, FaultKind::Length},
                           {"half"_L1, FaultKind::Half},
                           {"shape"_L1, FaultKind::Shape},
                           {"missing"_L1, FaultKind::Missing},
                           {"enum"_L1, FaultKind::Enum},
                           {"huge"_L1, FaultKind::Huge},
                           {"endless"_L1, FaultKind::Endless},
                           {"foreign-next"_L1, FaultKind::ForeignNext},
                           {"redirect"_L1, FaultKind::Redirect}};

const QStringList kStatuses = {u"400"_s, u"401"_s, u"403"_s, u"404"_s, u"429"_s,
                               u"500"_s, u"502"_s, u"503"_s, u"504"_s};

/// Keys whose values are enumerations, in any object of the API.
const QStringList kEnumerations = {
        u"action"_s,         u"type"_s,        u"match"_s,          u"auth_type"_s,
        u"idp_type"_s,       u"oauth_type"_s,  u"ldap_type"_s,      u"role"_s,
        u"last_status"_s,    u"access_type"_s, u"eap_type"_s,       u"guest_auth_state"_s,
        u"cert_provider"_s,  u"client_type"_s, u"port_type"_s,      u"username_attr"_s,
        u"edr_status"_s,     u"coa_type"_s,    u"use_ip_version"_s, u"port_types"_s,
        u"cert_providers"_s, u"scope"_s};

bool isId(const QString &segment)
{
    static const QRegularExpression mac(u"^[0-9a-f]{12}$"_s);
    return !QUuid::fromString(segment).isNull() || mac.match(segment).hasMatch();
}

QJsonValue misshapen(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return 7;
    case QJsonValue::Double:
        return u"seven"_s;
    case QJsonValue::Bool:
        return QJsonArray{u"yes"_s};
    case QJsonValue::Array:
        return QJsonObject{{u"0"_s, u"not a list"_s}};
    case QJsonValue::Object:
        return QJsonArray{u"not an object"_s};
    default:
        return u"not null"_s;
    }
}

QJsonObject misshapenFields(QJsonObject object)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = misshapen(it.value());
    return object;
}

/// Applies `change` to the objects that the answer lists: the elements of an array, the `results`
/// of a search, or the object itself.
template <class Change>
QJsonValue eachObject(const QJsonValue &answer, Change change)
{
    const auto inArray = [&](const QJsonArray &array) {
        QJsonArray changed;
        for (const QJsonValue &element : array)
            changed.append(element.isObject() ? QJsonValue(change(element.toObject())) : element);
        return changed;
    };
    if (answer.isArray())
        return inArray(answer.toArray());
    QJsonObject object = answer.toObject();
    if (object.value("results"_L1).isArray()) {
        object.insert("results"_L1, inArray(object.value("results"_L1).toArray()));
        return object;
    }
    return change(object);
}

QJsonValue without(const QJsonValue &value, const QString &key)
{
    if (value.isArray()) {
        QJsonArray changed;
        for (const QJsonValue &element : value.toArray())
            changed.append(without(element, key));
        return changed;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    object.remove(key);
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = without(it.value(), key);
    return object;
}

QJsonValue unknownEnums(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray changed;
        for (const QJsonValue &element : value.toArray())
            changed.append(unknownEnums(element));
        return changed;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (kEnumerations.contains(it.key()) && it.value().isString())
            it.value() = QString(u"future_"_s + it.key());
        else if (kEnumerations.contains(it.key()) && it.value().isArray())
            it.value() = QJsonArray{QString(u"future_"_s + it.key())};
        else
            it.value() = unknownEnums(it.value());
    }
    return object;
}

/// The same page for ever. A plain list says so by its headers and by being full, a search by
/// `next`.
QJsonValue endless(const QJsonValue &answer, const HttpCall &call, HttpAnswer &http)
{
    const int limit = qMax(1, call.query.queryItemValue(u"limit"_s).toInt());
    const int page = call.query.queryItemValue(u"page"_s).toInt();
    const auto filled = [limit](const QJsonArray &items) {
        QJsonArray full = items;
        for (qsizetype i = 0; !items.isEmpty() && full.size() < qMin(limit, 1000); ++i)
            full.append(items.at(i % items.size()));
        return full;
    };
    if (answer.isArray()) {
        for (auto &[key, value] : http.headers) {
            if (key == "X-Page-Total")
                value = QByteArrayLiteral("1000000000");
        }
        return filled(answer.toArray());
    }
    QJsonObject object = answer.toObject();
    if (!object.value("results"_L1).isArray())
        return answer;
    object.insert("results"_L1, filled(object.value("results"_L1).toArray()));
    if (object.contains("total"_L1)) {
        QUrlQuery query = call.query;
        const int turn = query.queryItemValue(u"search_after"_s).section(u'-', 1).toInt();
        query.removeQueryItem(u"search_after"_s);
        query.addQueryItem(u"search_after"_s, u"again-%1"_s.arg(qMax(turn, page) + 1));
        object.insert("next"_L1, QString(call.path + u'?' + query.toString(QUrl::FullyEncoded)));
    }
    return object;
}

const QByteArray kPortalPage = QByteArrayLiteral(
        "<!DOCTYPE html><html><head><title>Guest network</title></head><body><h1>Welcome</h1>"
        "<form method=\"post\" action=\"/login\"><label>Room number <input "
        "name=\"room\"></label><button>Go online</button></form></body></html>");

} // namespace

Result<Fault> Fault::parse(const QString &text)
{
    const auto bad = [&](const QString &why) {
        return fail(ErrorCode::InvalidArgument, {text}, why);
    };
    Fault fault;
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return bad(u"a fault is [METHOD ]PATTERN=FAULT[:ARGUMENT][@N]"_s);
    QString pattern = text.left(equals).trimmed();
    if (const qsizetype space = pattern.indexOf(u' '); space > 0) {
        fault.method = pattern.left(space).toLatin1();
        pattern = pattern.mid(space + 1).trimmed();
    }
    if (pattern != "*"_L1)
        fault.pattern = pattern.split(u'/', Qt::SkipEmptyParts);

    QString what = text.mid(equals + 1);
    static const QRegularExpression nth(u"@(\\d+)(\\+?)$"_s);
    if (const auto match = nth.match(what); match.hasMatch()) {
        fault.only = match.captured(1).toInt();
        fault.andLater = !match.captured(2).isEmpty();
        what.truncate(match.capturedStart());
        if (fault.only < 1)
            return bad(u"requests are counted from 1"_s);
    }
    const QString word = what.section(u':', 0, 0);
    fault.argument = what.section(u':', 1);
    if (kStatuses.contains(word)) {
        fault.kind = FaultKind::Status;
        fault.status = word.toInt();
        return fault;
    }
    QStringList words = kStatuses;
    for (const Word &known : kWords) {
        if (known.word == word) {
            fault.kind = known.kind;
            return fault;
        }
        words.append(known.word);
    }
    return bad(u"faults: "_s + words.join(u", "_s));
}

bool Fault::matches(const QByteArray &requestMethod, const QString &path) const
{
    if (!method.isEmpty() && method != requestMethod)
        return false;
    if (pattern.isEmpty())
        return true;
    QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    const auto endsWithPattern = [this](const QStringList &all) {
        if (all.size() < pattern.size())
            return false;
        const qsizetype offset = all.size() - pattern.size();
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const auto wildcard = QRegularExpression::wildcardToRegularExpression(pattern.at(i));
            if (!QRegularExpression(wildcard).match(all.at(offset + i)).hasMatch())
                return false;
        }
        return true;
    };
    if (endsWithPattern(segments))
        return true;
    if (segments.isEmpty() || !isId(segments.last()))
        return false;
    segments.removeLast();
    return endsWithPattern(segments);
}

int Fault::number(int otherwise) const
{
    bool valid = false;
    const int value = argument.toInt(&valid);
    return valid ? value : otherwise;
}

bool Fault::executes() const
{
    return kind != FaultKind::Status && kind != FaultKind::Drop && kind != FaultKind::Html &&
           kind != FaultKind::Redirect;
}

Result<> Faults::set(const QStringList &texts)
{
    QList<Fault> faults;
    for (const QString &text : texts) {
        auto fault = Fault::parse(text);
        if (!fault)
            return fail(fault.error());
        faults.append(*fault);
    }
    m_faults = faults;
    return {};
}

std::optional<Fault> Faults::next(const QByteArray &method, const QString &path)
{
    std::optional<Fault> found;
    for (Fault &fault : m_faults) {
        if (!fault.matches(method, path))
            continue;
        ++fault.seen;
        const bool now = fault.only == 0 || fault.seen == fault.only ||
                         (fault.andLater && fault.seen > fault.only);
        if (now && !found)
            found = fault;
    }
    return found;
}

HttpAnswer spoiled(HttpAnswer answer, const Fault &fault, const HttpCall &call)
{
    const auto json = [&answer] {
        const QJsonDocument document = QJsonDocument::fromJson(answer.body);
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    };
    const auto setJson = [&answer](const QJsonValue &value) {
        answer.body = value.isArray()
                              ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                              : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    };
    switch (fault.kind) {
    case FaultKind::Status: {
        answer = HttpAnswer();
        answer.status = fault.status;
        QString detail = u"Internal server error."_s;
        if (fault.status == 400)
            detail = u"JSON parse error - Expecting value: line 1 column 1 (char 0)"_s;
        else if (fault.status == 401)
            detail = u"Authentication credentials were not provided."_s;
        else if (fault.status == 403)
            detail = u"You do not have permission to perform this action."_s;
        else if (fault.status == 404)
            detail = u"Not found."_s;
        else if (fault.status == 429)
            detail = u"Request limit exceeded."_s;
        else if (fault.status == 503)
            detail = u"Service temporarily unavailable."_s;
        answer.body =
                QJsonDocument(QJsonObject{{u"detail"_s, detail}}).toJson(QJsonDocument::Compact);
        if (fault.status == 429)
            answer.headers.append({"Retry-After", QByteArray::number(fault.number(30))});
        else if (fault.status == 503 && !fault.argument.isEmpty())
            answer.headers.append({"Retry-After", QByteArray::number(fault.number(30))});
        break;
    }
    case FaultKind::Html:
        answer = HttpAnswer();
        answer.contentType = "text/html; charset=utf-8";
        answer.body = kPortalPage;
        break;
    case FaultKind::Redirect:
        answer = HttpAnswer();
        answer.status = 302;
        answer.contentType = "text/html; charset=utf-8";
        answer.headers.append(
                {"Location", fault.argument.isEmpty()
                                     ? QByteArrayLiteral("http://portal.invalid/login")
                                     : fault.argument.toUtf8()});
        answer.body = kPortalPage;
        break;
    case FaultKind::Type:
        answer.contentType = "text/plain; charset=utf-8";
        break;
    case FaultKind::Half:
        answer.body.truncate(answer.body.size() / 2);
        break;
    case FaultKind::Shape:
        if (fault.argument == "top"_L1)
            setJson(json().isArray() ? QJsonValue(QJsonObject{{u"unexpected"_s, true}})
                                     : QJsonValue(QJsonArray{u"unexpected"_s}));
        else
            setJson(eachObject(json(), misshapenFields));
        break;
    case FaultKind::Missing:
        if (fault.argument.isEmpty()) {
            setJson(eachObject(json(), [](const QJsonObject &object) {
                QJsonObject left;
                for (const auto &key :
                     {"id"_L1, "name"_L1, "mac"_L1, "serial_number"_L1, "next"_L1}) {
                    if (object.contains(key))
                        left.insert(key, object.value(key));
                }
                return left;
            }));
        } else {
            setJson(without(json(), fault.argument));
        }
        break;
    case FaultKind::Enum:
        setJson(unknownEnums(json()));
        break;
    case FaultKind::Endless:
        setJson(endless(json(), call, answer));
        break;
    case FaultKind::ForeignNext: {
        QJsonValue value = json();
        if (value.isObject()) {
            QJsonObject object = value.toObject();
            object.insert("next"_L1,
                          QString(u"https://mirror.invalid"_s + call.path + u"?search_after=1"_s));
            setJson(object);
        }
        break;
    }
    case FaultKind::Drop:
    case FaultKind::Cut:
    case FaultKind::Slow:
    case FaultKind::Drip:
    case FaultKind::Hang:
    case FaultKind::Length:
    case FaultKind::Huge:
        break; // of delivery: DemoCloud
    }
    return answer;
}

} // namespace sekisho::demo
