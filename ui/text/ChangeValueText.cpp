// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values of fields and what differs between two of them.

#include "core/api/mist/RawFields.h"
#include "core/pki/Reader.h"
#include "ui/text/ChangeText.h"
#include "ui/text/CodeWords.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sekisho::ui {

using api::mist::Field;
using api::mist::FieldShape;
using api::mist::ItemType;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Serial numbers are long; their end tells them apart.
constexpr qsizetype kLongestSerial = 20;
constexpr qsizetype kLongestObject = 400;

/// Words of the cloud for what the portal has words of its own for. A code alone means any field,
/// "field=code" one of them.
constexpr std::array kValueWords = {
        CodeWords{"automatic", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Automatic")},
        CodeWords{"reauth", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Reauthenticate")},
        CodeWords{"disconnect", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Disconnect")},
        CodeWords{"guest_portal", QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Guest portal")},
        CodeWords{"guest_admin",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Guest administration")},
        CodeWords{"marvis_client",
                  QT_TRANSLATE_NOOP("sekisho::ui::ChangeText", "Client onboarding")},
};

template <class E>
std::optional<E> known(const QString &raw, std::initializer_list<std::pair<const char *, E>> words)
{
    for (const auto &[word, value] : words) {
        if (raw == QLatin1StringView(word))
            return value;
    }
    return std::nullopt;
}

QString ruleWord(const QString &path, const QString &raw)
{
    if (path == "action"_L1) {
        const auto action = known<nac::RuleAction>(
                raw, {{"allow", nac::RuleAction::Allow}, {"block", nac::RuleAction::Block}});
        return action ? NacText::ruleAction(*action) : raw;
    }
    if (path.endsWith("matching.auth_type"_L1))
        return NacText::authTypeName(raw);
    if (path.endsWith("matching.port_types"_L1)) {
        const auto port = known<nac::PortType>(
                raw, {{"wired", nac::PortType::Wired}, {"wireless", nac::PortType::Wireless}});
        return port ? NacText::portType(*port) : raw;
    }
    if (path == "guest_auth_state"_L1)
        return NacText::guestState(
                {known<nac::GuestAuthState>(raw, {{"authorized", nac::GuestAuthState::Authorized},
                                                  {"unknown", nac::GuestAuthState::Unknown}}),
                 raw});
    return raw;
}

QString labelWord(const QString &path, const QString &raw)
{
    using nac::LabelType;
    if (path != "type"_L1)
        return raw;
    const auto type =
            known<LabelType>(raw, {{"match", LabelType::Match},
                                   {"vlan", LabelType::Vlan},
                                   {"egress_vlan_names", LabelType::EgressVlanNames},
                                   {"gbp_tag", LabelType::GbpTag},
                                   {"radius_attrs", LabelType::RadiusAttributes},
                                   {"radius_group", LabelType::RadiusGroup},
                                   {"radius_vendor_attrs", LabelType::RadiusVendorAttributes},
                                   {"redirect_nacportal_id", LabelType::RedirectPortal},
                                   {"session_timeout", LabelType::SessionTimeout},
                                   {"username_attr", LabelType::UsernameAttribute}});
    return type ? NacText::labelType(*type) : raw;
}

/// A RADIUS attribute may hold a secret after its name.
QString withoutSecret(const QString &text)
{
    const qsizetype at = text.indexOf("$secret:"_L1);
    return at < 0 ? text : QString(text.left(at) + u"••••"_s);
}

bool isList(const Field &field)
{
    return field.shape == FieldShape::Set || field.shape == FieldShape::Sequence ||
           field.shape == FieldShape::Certificates;
}

bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() ||
           (value.isString() && value.toString().isEmpty());
}

/// What two values of a list have in common stays, the rest goes or comes.
QList<ChangeLine> listLines(const QStringList &before, QStringList after)
{
    QList<ChangeLine> lines;
    for (const QString &text : before) {
        const bool stays = after.removeOne(text);
        lines.append({stays ? ChangeLine::Kind::Same : ChangeLine::Kind::Removed, text});
    }
    for (const QString &text : std::as_const(after))
        lines.append({ChangeLine::Kind::Added, text});
    return lines;
}

} // namespace

QString ChangeText::certificate(const QString &pem)
{
    QStringList texts;
    for (const QByteArray &der : pki::certificatesFromPem(pem.toUtf8())) {
        const Result<pki::CertificateIndex> read = pki::readCertificateIndex(der);
        if (!read) {
            texts.append(tr("A certificate that cannot be read"));
            continue;
        }
        QString serial = QString::fromLatin1(read->serial.toHex());
        if (serial.size() > kLongestSerial)
            serial = u"…"_s + serial.right(kLongestSerial);
        //: A certificate: %1 is its name, %2 its serial number, %3 and %4 are dates
        texts.append(tr("%1, serial %2, %3 to %4")
                             .arg(read->subject.displayName(), serial,
                                  DateText::date(read->notBefore), DateText::date(read->notAfter)));
    }
    if (texts.isEmpty() && !pem.trimmed().isEmpty())
        texts.append(tr("A text that is no certificate"));
    return texts.join(u'\n');
}

QString ChangeText::objectText(const QJsonValue &value)
{
    if (api::mist::isSecretMarker(value))
        return u"••••"_s;
    if (value.isBool())
        return value.toBool() ? tr("on") : tr("off");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isString())
        return withoutSecret(value.toString());
    QStringList parts;
    if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray())
            parts.append(objectText(entry));
        return parts.join(tr(", ", "between items of a list"));
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        parts.append(it.key() + u": "_s + objectText(it.value()));
    return parts.join(tr(", ", "between items of a list"));
}

QString ChangeText::typedValue(ItemType type, const Field &field, const QJsonValue &value,
                               const ChangeNames &names)
{
    if (isNothing(value))
        return {};
    if (field.shape == FieldShape::Secret || api::mist::isSecretMarker(value))
        return tr("a secret");
    if (field.shape == FieldShape::Certificate || field.shape == FieldShape::Certificates)
        return certificate(value.toString());
    if (!value.isString() || (field.shape == FieldShape::Flag && !value.isBool()))
        return objectText(value).left(kLongestObject);
    const QString raw = value.toString();
    if (type == ItemType::Rule) {
        if (const QString word = ruleWord(field.path, raw); word != raw)
            return word;
    }
    if (type == ItemType::Label) {
        if (const QString word = labelWord(field.path, raw); word != raw)
            return word;
    }
    if (type == ItemType::Endpoint && field.path == "mac"_L1)
        return NacText::mac(raw);
    if (const char *words = wordsFor(kValueWords, raw))
        return tr(words);
    return withoutSecret(names.of(raw));
}

QStringList ChangeText::value(ItemType type, const Field &field, const QJsonValue &value,
                              const ChangeNames &names)
{
    QStringList texts;
    if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray())
            texts += typedValue(type, field, entry, names);
    } else if (const QString text = typedValue(type, field, value, names); !text.isEmpty()) {
        texts = text.split(u'\n');
    }
    return texts;
}

QString ChangeText::nothing(const Field &field)
{
    if (field.shape == FieldShape::Secret)
        return tr("not set");
    if (field.path.startsWith("not_matching."_L1))
        return tr("nothing excluded");
    //: There is no value
    return isList(field) ? tr("none") : tr("not set");
}

QList<ChangeLine> ChangeText::lines(ItemType type, const Field &field, const QJsonValue &before,
                                    const QJsonValue &after, const ChangeNames &names)
{
    if (field.shape == FieldShape::Secret) {
        if (before == after)
            return {{ChangeLine::Kind::Same, isNothing(after) ? tr("not set") : tr("a secret")}};
        if (isNothing(after))
            return {{ChangeLine::Kind::Removed, tr("a secret")}};
        return {{ChangeLine::Kind::Added, isNothing(before) ? tr("a secret") : tr("changed")}};
    }
    const QStringList old = value(type, field, before, names);
    const QStringList now = value(type, field, after, names);
    if (isList(field) || before.isArray() || after.isArray() ||
        field.shape == FieldShape::Certificate) {
        QList<ChangeLine> lines = listLines(old, now);
        const bool onlyMoved =
                old != now && std::all_of(lines.cbegin(), lines.cend(), [](const ChangeLine &line) {
                    return line.kind == ChangeLine::Kind::Same;
                });
        if (!onlyMoved || field.shape == FieldShape::Set)
            return lines;
        const QString comma = tr(", ", "between items of a list");
        return {{ChangeLine::Kind::Removed, old.join(comma)},
                {ChangeLine::Kind::Added, now.join(comma)}};
    }
    if (old == now)
        return {{ChangeLine::Kind::Same, now.isEmpty() ? nothing(field) : now.first()}};
    QList<ChangeLine> lines;
    if (!old.isEmpty())
        lines.append({ChangeLine::Kind::Removed, old.join(u'\n')});
    if (!now.isEmpty())
        lines.append({ChangeLine::Kind::Added, now.join(u'\n')});
    return lines;
}

QString ChangeText::fieldChange(ItemType type, const Field &field, const QJsonValue &before,
                                const QJsonValue &after, const ChangeNames &names)
{
    const QString name = fieldName(type, field.path);
    if (field.shape == FieldShape::Secret) {
        if (isNothing(after))
            //: %1 is the name of a field that holds a secret
            return tr("%1 removed").arg(name);
        return isNothing(before) ? tr("%1 set").arg(name) : tr("%1 changed").arg(name);
    }
    QStringList gone;
    QStringList come;
    for (const ChangeLine &line : lines(type, field, before, after, names)) {
        if (line.kind == ChangeLine::Kind::Removed)
            gone.append(line.text);
        else if (line.kind == ChangeLine::Kind::Added)
            come.append(line.text);
    }
    if (!isList(field) && !before.isArray() && !after.isArray()) {
        const QString old = gone.isEmpty() ? nothing(field) : gone.join(u' ');
        const QString now = come.isEmpty() ? nothing(field) : come.join(u' ');
        //: A field and its value before and after: "Name: Guest → Visitors"
        return tr("%1: %2 → %3").arg(name, old, now);
    }
    QStringList parts;
    for (const QString &text : std::as_const(come))
        parts.append(u"+ "_s + text);
    for (const QString &text : std::as_const(gone))
        parts.append(u"− "_s + text);
    return name + u' ' + parts.join(tr(", ", "between items of a list"));
}

} // namespace sekisho::ui
