// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/LinkFormDialog.h"

#include "ui/text/NacText.h"
#include "ui/widgets/DialogFootRow.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SecretLineEdit.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

using api::mist::LinkField;

namespace {

constexpr int kLinkFormWidth = 540;
constexpr int kLongestFormValue = 2'000;

QString controlName(LinkField field)
{
    switch (field) {
    case LinkField::InstanceUrl:
        return u"instanceUrlLineEdit"_s;
    case LinkField::CustomerId:
        return u"customerIdLineEdit"_s;
    case LinkField::ClientId:
        return u"clientIdLineEdit"_s;
    case LinkField::ClientSecret:
        return u"clientSecretLineEdit"_s;
    case LinkField::Username:
        return u"usernameLineEdit"_s;
    case LinkField::Password:
        return u"passwordLineEdit"_s;
    case LinkField::ApiToken:
        return u"apiTokenLineEdit"_s;
    case LinkField::SmartGroup:
        return u"smartGroupLineEdit"_s;
    case LinkField::WebhookEnabled:
        break;
    }
    return u"webhookCheckBox"_s;
}

QString knownValue(const nac::LinkedAccount &account, LinkField field)
{
    switch (field) {
    case LinkField::InstanceUrl:
        return account.instanceUrl;
    case LinkField::ClientId:
        return account.clientId;
    case LinkField::SmartGroup:
        return account.smartGroup;
    default:
        return {};
    }
}

} // namespace

LinkFormDialog::LinkFormDialog(Theme &theme, nac::LinkedApp app, const nac::LinkedAccount *again,
                               QWidget *parent)
    : GrowingDialog(parent)
    , m_theme(theme)
    , m_app(app)
    , m_again(again != nullptr)
    , m_note(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_save(new SignButton(theme, SignButton::Kind::Primary, this))
    , m_cancel(new SignButton(theme, SignButton::Kind::Normal, this))
{
    setObjectName(u"linkFormDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kLinkFormWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(12);
    const QList<LinkField> fields = api::mist::linkFields(app);
    for (const LinkField field : fields) {
        if (field == LinkField::WebhookEnabled) {
            m_webhook = new QCheckBox(this);
            m_webhook->setObjectName(controlName(field));
            column->addWidget(m_webhook);
            continue;
        }
        auto *edit = api::mist::isSecretField(field) ? new SecretLineEdit(theme, this)
                                                     : new QLineEdit(this);
        edit->setObjectName(controlName(field));
        edit->setMaxLength(kLongestFormValue);
        if (again)
            edit->setText(knownValue(*again, field));
        m_rows.append({field, edit, new FormField(theme, edit, this), false});
        column->addWidget(m_rows.constLast().frame);
        const qsizetype place = m_rows.size() - 1;
        connect(edit, &QLineEdit::textEdited, this, [this] { judge(); });
        connect(edit, &QLineEdit::editingFinished, this, [this, place] {
            m_rows[place].touched =
                    m_rows.at(place).touched || !m_rows.at(place).edit->text().isEmpty();
            judge();
        });
    }
    m_note->setWordWrap(true);
    m_note->setObjectName(u"noteLabel"_s);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::YesRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    column->addStretch(1);
    column->addLayout(dialogFootRow(m_note, buttons));
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        m_error.clear();
        setBusy(true);
        retranslate();
        Q_EMIT saved();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    for (const Row &row : std::as_const(m_rows)) {
        if (row.edit->text().isEmpty()) {
            row.edit->setFocus();
            break;
        }
    }
}

QString LinkFormDialog::labelOf(LinkField field)
{
    switch (field) {
    case LinkField::InstanceUrl:
        return tr("Instance URL");
    case LinkField::CustomerId:
        return tr("Customer ID");
    case LinkField::ClientId:
        return tr("Client ID");
    case LinkField::ClientSecret:
        return tr("Client Secret");
    case LinkField::Username:
        return tr("Username");
    case LinkField::Password:
        return tr("Password");
    case LinkField::ApiToken:
        return tr("API Token");
    case LinkField::SmartGroup:
        return tr("Smart Group Name");
    case LinkField::WebhookEnabled:
        return tr("&Webhook");
    }
    return {};
}

QString LinkFormDialog::portalNameOf(LinkField field)
{
    switch (field) {
    case LinkField::InstanceUrl:
        return u"Instance URL"_s;
    case LinkField::CustomerId:
        return u"Customer ID"_s;
    case LinkField::ClientId:
        return u"Client ID"_s;
    case LinkField::ClientSecret:
        return u"Client Secret"_s;
    case LinkField::Username:
        return u"Username"_s;
    case LinkField::Password:
        return u"Password"_s;
    case LinkField::ApiToken:
        return u"API Token"_s;
    case LinkField::SmartGroup:
        return u"Smart Group Name"_s;
    case LinkField::WebhookEnabled:
        break;
    }
    return {};
}

QString LinkFormDialog::hintOf(LinkField field) const
{
    if (api::mist::isSecretField(field))
        return m_again ? tr("Enter it again: the cloud does not give it out.")
                       : tr("Kept in the system keychain until it is sent.");
    if (field == LinkField::InstanceUrl)
        return tr("A host such as example.jamfcloud.com, or its https address.");
    if (field == LinkField::SmartGroup)
        return tr("Devices in this group count as compliant.");
    return {};
}

QString LinkFormDialog::problemOf(const Row &row) const
{
    const QString text = row.edit->text().trimmed();
    if (text.isEmpty())
        return tr("%1 is needed.").arg(labelOf(row.field));
    if (row.field == LinkField::InstanceUrl && !api::mist::isInstanceAddress(text))
        return tr("Not a host name or https address.");
    const bool control = std::any_of(text.cbegin(), text.cend(),
                                     [](QChar c) { return c.category() == QChar::Other_Control; });
    return control ? tr("Control characters are not possible here.") : QString();
}

void LinkFormDialog::judge()
{
    QString first;
    for (const Row &row : std::as_const(m_rows)) {
        const QString problem = problemOf(row);
        // An empty field that was never left is no mistake yet.
        const bool shown = row.touched || !row.edit->text().isEmpty();
        row.frame->setError(shown ? problem : QString());
        if (first.isEmpty())
            first = problem;
    }
    m_save->setDisabledReason(m_busy ? tr("Being saved.") : first);
}

void LinkFormDialog::retranslate()
{
    const QString app = NacText::linkedApp(m_app);
    //: %1 is the name of a service
    setWindowTitle(m_again ? tr("Link %1 again").arg(app) : tr("Link Account: %1").arg(app));
    for (const Row &row : std::as_const(m_rows)) {
        row.frame->setLabel(labelOf(row.field), portalNameOf(row.field));
        row.frame->setRequired(true);
        row.frame->setHint(hintOf(row.field));
    }
    if (m_webhook) {
        m_webhook->setText(labelOf(LinkField::WebhookEnabled));
        m_webhook->setToolTip(tr("The cloud then shows an address, a user and a password to enter "
                                 "in Workspace ONE."));
    }
    QString note = tr("Goes into the draft; nothing is sent yet.");
    if (m_again)
        note = tr("%1 The failing account stays until you unlink it.").arg(note);
    m_note->setText(m_error.isEmpty() ? note : m_error);
    m_note->setToken(m_error.isEmpty() ? Token::Text2 : Token::Error);
    m_save->setTexts(tr("Add to the draft"));
    m_cancel->setTexts(tr("Cancel"));
    judge();
}

api::mist::LinkForm LinkFormDialog::form() const
{
    api::mist::LinkForm form;
    form.app = m_app;
    form.webhook = m_webhook && m_webhook->isChecked();
    for (const Row &row : m_rows) {
        if (!api::mist::isSecretField(row.field))
            form.values.insert(row.field, row.edit->text().trimmed());
    }
    return form;
}

Secret LinkFormDialog::secret(LinkField field) const
{
    for (const Row &row : m_rows) {
        if (row.field != field)
            continue;
        if (const auto *edit = qobject_cast<const SecretLineEdit *>(row.edit))
            return edit->secret();
    }
    return {};
}

void LinkFormDialog::setBusy(bool busy)
{
    m_busy = busy;
    judge();
}

void LinkFormDialog::showError(const QString &error)
{
    m_error = error;
    m_busy = false;
    retranslate();
    m_save->setFocus();
}

} // namespace sekisho::ui
