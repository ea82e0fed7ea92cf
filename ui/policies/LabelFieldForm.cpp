// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/LabelFieldForm.h"

#include "core/api/mist/LabelItem.h"
#include "core/api/mist/WriteSyntax.h"
#include "ui/widgets/FormField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr int kLastGbpTag = 65'535;
constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

bool isVariable(const QString &text) { return text.contains("{{"_L1) && text.contains("}}"_L1); }

QStringList knownRoles(const nac::Organization &organization)
{
    QStringList roles;
    for (const nac::Label &label : organization.labels)
        roles.append(label.radiusGroup);
    for (const nac::Endpoint &endpoint : organization.endpoints)
        roles.append(endpoint.radiusGroup);
    roles.removeAll(QString());
    roles.removeDuplicates();
    roles.sort();
    return roles;
}

} // namespace

LabelFieldForm::LabelFieldForm(const LabelFormContext &context, nac::LabelType type,
                               QWidget *parent)
    : LabelForm(parent)
    , m_context(context)
    , m_type(type)
    , m_edit(new QLineEdit)
    , m_choice(new QComboBox)
    , m_field(new FormField(context.services.theme,
                            isChoice() ? static_cast<QWidget *>(m_choice) : m_edit, this))
    , m_override(new QCheckBox(this))
{
    m_edit->setObjectName(u"valueLineEdit"_s);
    m_choice->setObjectName(u"valueComboBox"_s);
    m_override->setObjectName(u"overrideCheckBox"_s);
    m_override->setVisible(mayBeOverridden());
    (isChoice() ? static_cast<QWidget *>(m_edit) : m_choice)->setParent(this);
    (isChoice() ? static_cast<QWidget *>(m_edit) : m_choice)->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_field);
    column->addWidget(m_override);
    if (type == nac::LabelType::RadiusGroup && context.organization) {
        auto *completer = new QCompleter(knownRoles(*context.organization), m_edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_edit->setCompleter(completer);
    }
    fillChoices();
    setFocusProxy(isChoice() ? static_cast<QWidget *>(m_choice) : m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &LabelFieldForm::refresh);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &LabelFieldForm::refresh);
    connect(m_override, &QCheckBox::toggled, this, &LabelForm::changed);
}

bool LabelFieldForm::isChoice() const
{
    return m_type == nac::LabelType::UsernameAttribute || m_type == nac::LabelType::RedirectPortal;
}

bool LabelFieldForm::mayBeOverridden() const
{
    return m_type == nac::LabelType::Vlan || m_type == nac::LabelType::RadiusGroup ||
           m_type == nac::LabelType::UsernameAttribute;
}

void LabelFieldForm::fillChoices()
{
    const QString chosen = m_choice->currentData().toString();
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    if (m_type == nac::LabelType::RedirectPortal) {
        if (m_context.organization) {
            for (const nac::Portal &portal : m_context.organization->portals)
                m_choice->addItem(portal.name, portal.id.value());
        }
    } else {
        const QStringList attributes = api::mist::knownUsernameAttributes();
        for (const QString &attribute : attributes)
            m_choice->addItem(attribute == "automatic"_L1 ? tr("Automatic")
                              : attribute == "cn"_L1      ? tr("Common Name of the certificate")
                              : attribute == "dns"_L1     ? tr("DNS name of the certificate")
                              : attribute == "email"_L1   ? tr("E-mail address of the certificate")
                              : attribute == "upn"_L1     ? tr("UPN of the certificate")
                                                          : attribute,
                              attribute);
    }
    if (!m_unknownChoice.isEmpty() && m_choice->findData(m_unknownChoice) < 0)
        m_choice->addItem(m_unknownChoice, m_unknownChoice);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(chosen)));
}

void LabelFieldForm::load(const nac::Label &label)
{
    m_override->setChecked(label.allowUsermacOverride);
    const QString value = nac::valuesOf(label).value(0);
    if (isChoice()) {
        m_unknownChoice = value;
        fillChoices();
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(value)));
    } else {
        m_edit->setText(value);
    }
    refresh();
}

QString LabelFieldForm::text() const
{
    return isChoice() ? m_choice->currentData().toString() : m_edit->text().trimmed();
}

void LabelFieldForm::store(nac::Label &label) const
{
    if (mayBeOverridden())
        label.allowUsermacOverride = m_override->isChecked();
    switch (m_type) {
    case nac::LabelType::Vlan:
        label.vlan = text();
        break;
    case nac::LabelType::GbpTag:
        label.gbpTag = text();
        break;
    case nac::LabelType::RadiusGroup:
        label.radiusGroup = text();
        break;
    case nac::LabelType::RedirectPortal:
        label.redirectPortal = nac::PortalId(text());
        break;
    case nac::LabelType::SessionTimeout:
        label.sessionTimeoutSeconds = text().toLongLong();
        break;
    case nac::LabelType::UsernameAttribute:
        label.usernameAttribute = text();
        break;
    default:
        break;
    }
}

QString LabelFieldForm::problem() const
{
    const QString value = text();
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (value.isEmpty() && m_type == nac::LabelType::RedirectPortal)
        return tr("There is no portal to redirect to. Make one in the portal of Mist first.");
    if (value.isEmpty())
        return tr("A value is needed.");
    switch (m_type) {
    case nac::LabelType::Vlan:
        return api::mist::isVlan(value) ? QString()
                                        : tr("A VLAN is a number from 1 to 4094 or a name.");
    case nac::LabelType::GbpTag:
        if (isVariable(value) || (isNumber && number >= 1 && number <= kLastGbpTag))
            return {};
        return tr("A GBP tag is a number from 1 to 65535, or a site variable such as {{tag}}.");
    case nac::LabelType::SessionTimeout:
        if (isNumber && number >= 1 && number <= std::numeric_limits<qint32>::max())
            return {};
        return tr("The time-out is a whole number of seconds, 1 or more.");
    default:
        return {};
    }
}

QString LabelFieldForm::reading() const
{
    bool isNumber = false;
    const qint64 seconds = text().toLongLong(&isNumber);
    if (!isNumber || seconds < kMinute)
        return {};
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString &unit) {
        if (count > 0)
            parts.append(unit.arg(count));
    };
    //: A length of time; %1 is a number
    add(seconds / kDay, tr("%1 d"));
    //: A length of time; %1 is a number
    add(seconds % kDay / kHour, tr("%1 h"));
    //: A length of time; %1 is a number
    add(seconds % kHour / kMinute, tr("%1 min"));
    //: A length of time; %1 is a number
    add(seconds % kMinute, tr("%1 s"));
    return parts.join(u' ');
}

void LabelFieldForm::refresh()
{
    // Nothing is wrong with a field that is still empty; Save says what is missing.
    m_field->setError(text().isEmpty() ? QString() : problem());
    if (m_type == nac::LabelType::SessionTimeout) {
        const QString read = reading();
        //: Seconds read as hours and minutes; %1 is "8 h 30 min"
        m_field->setHint(read.isEmpty() ? tr("In seconds.") : tr("In seconds: %1.").arg(read));
    }
    Q_EMIT changed();
}

void LabelFieldForm::retranslate()
{
    QString label;
    QString portal;
    QString hint;
    switch (m_type) {
    case nac::LabelType::Vlan:
        label = portal = u"VLAN"_s;
        hint = tr("1 to 4094, or the name of a VLAN.");
        break;
    case nac::LabelType::GbpTag:
        label = tr("GBP Tag");
        portal = u"GBP Tag"_s;
        hint = tr("1 to 65535, or a site variable such as {{tag}}.");
        break;
    case nac::LabelType::RadiusGroup:
        label = tr("Role");
        portal = u"Role"_s;
        hint = tr("The RADIUS group that the network device gets.");
        break;
    case nac::LabelType::RedirectPortal:
        label = tr("Portal");
        hint = tr("Clients are sent there to sign in or to enrol.");
        break;
    case nac::LabelType::SessionTimeout:
        label = tr("Session Timeout");
        portal = u"Session Timeout"_s;
        hint = tr("In seconds.");
        break;
    case nac::LabelType::UsernameAttribute:
        label = tr("User name is taken from");
        break;
    default:
        break;
    }
    m_field->setLabel(label, portal);
    m_field->setRequired(true);
    m_field->setHint(hint);
    m_override->setText(tr("The &endpoint's own value wins"));
    m_override->setToolTip(
            tr("An endpoint that has a VLAN, role or user name of its own keeps it."));
    fillChoices();
    refresh();
}

} // namespace sekisho::ui
