// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/LabelAttributesForm.h"

#include "core/api/mist/LabelItem.h"
#include "core/api/mist/WriteSyntax.h"
#include "ui/policies/LabelEntryLine.h"
#include "ui/policies/LabelEntryList.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr QLatin1StringView kMarker = "$secret:"_L1;
constexpr qsizetype kNamesShown = 8;

} // namespace

LabelAttributesForm::LabelAttributesForm(const LabelFormContext &context, nac::LabelType type,
                                         QWidget *parent)
    : LabelForm(parent)
    , m_context(context)
    , m_type(type)
    , m_list(new LabelEntryList(context.services.theme,
                                [this](const QString &typed) { return read(typed); }))
    , m_listField(new FormField(context.services.theme, m_list, this))
    , m_tag(new QComboBox(this))
    , m_line(new LabelEntryLine)
    , m_lineField(new FormField(context.services.theme, m_line, this))
    , m_add(new SignButton(context.services.theme, SignButton::Kind::Normal, this))
    , m_remove(new SignButton(context.services.theme, SignButton::Kind::Normal, this))
    , m_note(new TextLabel(context.services.theme, FontRole::Small, Token::Text2, this))
    , m_names(new QStringListModel(this))
{
    m_list->setObjectName(u"valuesTable"_s);
    m_tag->setObjectName(u"tagComboBox"_s);
    m_tag->addItem(QString(), u"1"_s);
    m_tag->addItem(QString(), u"2"_s);
    m_tag->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_tag->setVisible(isEgress());
    m_line->setObjectName(u"valueLineEdit"_s);
    m_add->setObjectName(u"addValueButton"_s);
    m_remove->setObjectName(u"removeValuesButton"_s);
    for (SignButton *button : {m_add, m_remove}) {
        button->setSmall(true);
        button->setAutoDefault(false);
    }
    m_add->setIconName(u"plus"_s);
    m_note->setObjectName(u"valuesNoteLabel"_s);
    m_note->setWordWrap(true);
    if (!isEgress()) {
        auto *completer = new QCompleter(m_names, m_line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_line->setCompleter(completer);
    }
    setFocusProxy(m_line);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_tag);
    tools->addWidget(m_add);
    tools->addWidget(m_remove);
    tools->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_listField);
    column->addWidget(m_note);
    column->addWidget(m_lineField);
    column->addLayout(tools);
    column->addStretch(1);
    connect(m_line, &LabelEntryLine::entered, this, &LabelAttributesForm::addLine);
    connect(m_line, &LabelEntryLine::listPasted, this, &LabelAttributesForm::add);
    connect(m_list, &LabelEntryList::pasted, this, &LabelAttributesForm::add);
    connect(m_add, &QAbstractButton::clicked, this, &LabelAttributesForm::addLine);
    connect(m_remove, &QAbstractButton::clicked, m_list, &LabelEntryList::removeSelected);
    connect(m_line, &QLineEdit::textChanged, this, &LabelAttributesForm::complete);
    connect(&m_list->entries(), &LabelEntryModel::edited, this, &LabelAttributesForm::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_list->selectionModel()->hasSelection()); });
}

nac::RadiusFamily LabelAttributesForm::family() const
{
    return m_type == nac::LabelType::RadiusVendorAttributes ? nac::RadiusFamily::Vendor
                                                            : nac::RadiusFamily::Standard;
}

LabelEntry LabelAttributesForm::readEgress(const QString &typed) const
{
    LabelEntry entry{typed.trimmed()};
    if (!entry.text.isEmpty() && !api::mist::isEgressVlan(entry.text)) {
        entry.state = State::Error;
        entry.message = tr("An egress VLAN is 1 (tagged) or 2 (untagged) and the VLAN: 1vlan-30.");
    }
    return entry;
}

LabelEntry LabelAttributesForm::read(const QString &typed)
{
    if (isEgress())
        return readEgress(typed);
    LabelEntry entry{typed.trimmed()};
    if (entry.text.isEmpty())
        return entry;
    if (!entry.text.contains(kMarker)) {
        // A secret leaves the list at once; what stands there instead names it.
        if (const qsizetype at = api::mist::secretOfAttribute(entry.text);
            at > 0 && at < entry.text.size()) {
            const QString id = u"typed-%1"_s.arg(m_secrets.size() + 1);
            m_secrets.insert(id, std::make_shared<Secret>(Secret::fromString(entry.text.mid(at))));
            entry.text = api::mist::attributeWithSecret(entry.text, id);
        }
    }
    if (const qsizetype at = entry.text.indexOf(kMarker); at >= 0)
        entry.shown = entry.text.left(at) + u"••••••••"_s;
    nac::RadiusFinding finding = nac::checkRadiusAttribute(entry.text, family());
    // What no dictionary could name is no attribute, known here or not.
    if (!finding.isError() &&
        api::mist::radiusAttribute(entry.text) != api::mist::AttributeSyntax::Good)
        finding.kind = nac::RadiusFinding::Kind::Malformed;
    entry.message = messageOf(finding);
    entry.state = entry.message.isEmpty() ? State::None
                  : finding.isError()     ? State::Error
                                          : State::Warning;
    return entry;
}

QString LabelAttributesForm::messageOf(const nac::RadiusFinding &finding) const
{
    using Kind = nac::RadiusFinding::Kind;
    switch (finding.kind) {
    case Kind::Good:
        return {};
    case Kind::Malformed:
        return tr("An attribute is written Name=Value, without spaces around the sign.");
    case Kind::TooLong:
        return tr("A value has at most 253 bytes.");
    case Kind::UnknownName:
        return finding.suggestion.isEmpty()
                       ? tr("No attribute of this name is known here.")
                       //: %1 is the name of an attribute
                       : tr("No attribute of this name is known here. Is %1 meant?")
                                 .arg(finding.suggestion);
    case Kind::OtherCase:
        //: %1 is the name of an attribute
        return tr("It is written %1.").arg(finding.suggestion);
    case Kind::OtherFamily:
        return family() == nac::RadiusFamily::Vendor
                       ? tr("This is a standard attribute; it belongs in a label of standard "
                            "attributes.")
                       : tr("This is a vendor's attribute; it belongs in a label of vendor "
                            "attributes.");
    case Kind::NotInAccept:
        return tr("A RADIUS server does not send this attribute to a network device.");
    case Kind::BadValue:
        break;
    }
    if (!finding.valueNames.isEmpty()) {
        QStringList names;
        for (const QString &value : finding.valueNames.mid(0, kNamesShown))
            names.append(value.section(u'=', 0, -2));
        //: %1 is a list of names: "Default, RADIUS-Request"
        return tr("The value is a number or one of: %1.")
                .arg(names.join(tr(", ", "between items of a list")));
    }
    switch (finding.type) {
    case nac::RadiusType::Integer:
    case nac::RadiusType::Date:
        return tr("The value is a whole number.");
    case nac::RadiusType::Ipv4:
        return tr("The value is an IPv4 address.");
    case nac::RadiusType::Ipv6:
        return tr("The value is an IPv6 address.");
    case nac::RadiusType::Ipv6Prefix:
        return tr("The value is an IPv6 prefix such as 2001:db8::/64.");
    case nac::RadiusType::InterfaceId:
        return tr("The value is an interface id such as 0:0:0:1.");
    case nac::RadiusType::Octets:
        return tr("The value is text, or 0x and an even number of hexadecimal digits.");
    case nac::RadiusType::Text:
        break;
    }
    return tr("The value does not fit the attribute.");
}

void LabelAttributesForm::add(const QString &text)
{
    m_list->entries().add(text.split(u'\n', Qt::SkipEmptyParts));
}

void LabelAttributesForm::addLine()
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty())
        return;
    // "1vlan-30" says itself what it is.
    const bool isWhole = !isEgress() || (typed.size() > 1 && typed.at(0).isDigit() &&
                                         typed.at(1).isLetter() && api::mist::isEgressVlan(typed));
    m_list->entries().add({isWhole ? typed : m_tag->currentData().toString() + typed});
    m_line->clear();
    m_list->scrollToBottom();
}

void LabelAttributesForm::complete()
{
    if (!isEgress()) {
        const QStringList offered = nac::radiusCompletions(family(), m_line->text());
        if (offered != m_names->stringList())
            m_names->setStringList(offered);
    }
    judgeLine();
    m_add->setEnabled(!m_line->text().trimmed().isEmpty());
    Q_EMIT changed();
}

void LabelAttributesForm::judgeLine()
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty() || isEgress() || !typed.contains(u'=') || typed.endsWith(u'='))
        return m_lineField->setStatus(State::None, {});
    const nac::RadiusFinding finding = nac::checkRadiusAttribute(typed, family());
    const QString message = messageOf(finding);
    m_lineField->setStatus(message.isEmpty()   ? State::Ok
                           : finding.isError() ? State::Error
                                               : State::Warning,
                           message.isEmpty() ? tr("Name and value fit.") : message);
}

void LabelAttributesForm::load(const nac::Label &label)
{
    const QStringList texts = isEgress()                              ? label.egressVlanNames
                              : family() == nac::RadiusFamily::Vendor ? label.radiusVendorAttributes
                                                                      : label.radiusAttributes;
    m_list->entries().setTexts(texts);
    complete();
}

void LabelAttributesForm::store(nac::Label &label) const
{
    const QStringList texts = m_list->entries().texts();
    if (isEgress())
        label.egressVlanNames = texts;
    else if (family() == nac::RadiusFamily::Vendor)
        label.radiusVendorAttributes = texts;
    else
        label.radiusAttributes = texts;
}

QString LabelAttributesForm::problem() const
{
    if (m_list->entries().rowCount() == 0)
        return m_line->text().trimmed().isEmpty() ? tr("Add at least one value.")
                                                  : tr("Add the value to the list first.");
    if (m_list->entries().errors() > 0)
        return tr("%Ln value(s) cannot be used.", nullptr, m_list->entries().errors());
    return {};
}

void LabelAttributesForm::refresh()
{
    const LabelEntry *worst = m_list->entries().worst();
    m_note->setVisible(worst);
    if (worst) {
        //: %1 is a value, %2 says what is wrong with it
        m_note->setText(tr("%1: %2").arg(worst->shown.isEmpty() ? worst->text : worst->shown,
                                         worst->message));
        m_note->setToken(worst->state == State::Error ? Token::Error : Token::Warning);
    }
    m_remove->setEnabled(m_list->selectionModel()->hasSelection());
    Q_EMIT changed();
}

void LabelAttributesForm::retranslate()
{
    m_listField->setLabel(tr("Label Values"), u"Label Values"_s);
    m_listField->setHint(isEgress() ? tr("What the port carries beside the client's own VLAN.")
                                    : tr("The service takes any text; names, types and values are "
                                         "checked here."));
    m_list->setAccessibleName(tr("Label Values"));
    m_lineField->setLabel(isEgress() ? tr("VLAN") : tr("Attribute"));
    m_lineField->setHint(isEgress() ? tr("The name or number of a VLAN.")
                                    : tr("Name=Value, for example Idle-Timeout=600"));
    m_tag->setItemText(0, tr("tagged"));
    m_tag->setItemText(1, tr("untagged"));
    m_tag->setAccessibleName(tr("Tagged or untagged"));
    m_add->setTexts(tr("Add value"));
    m_remove->setTexts(tr("Remove"));
    m_list->entries().reread();
    judgeLine();
    refresh();
}

} // namespace sekisho::ui
