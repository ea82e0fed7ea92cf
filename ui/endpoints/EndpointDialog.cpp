// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/EndpointDialog.h"

#include "core/api/mist/EndpointItem.h"
#include "core/nac/EndpointCsv.h"
#include "core/sync/EndpointImport.h"
#include "ui/endpoints/LabelCompleter.h"
#include "ui/text/ChangeText.h"
#include "ui/text/NacText.h"
#include "ui/widgets/DialogFootRow.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr int kDialogWidth = 560;
constexpr int kNoteLines = 3;

/// The sentence for what is wrong with `field`; empty: nothing.
QString problemOf(const nac::Endpoint &endpoint, QLatin1StringView field)
{
    const QList<api::mist::WriteProblem> problems = sync::endpointProblems(endpoint);
    for (const api::mist::WriteProblem &problem : problems) {
        if (problem.field == field)
            return ChangeText::problem(api::mist::ItemType::Endpoint, problem, {});
    }
    return {};
}

} // namespace

EndpointDialog::EndpointDialog(Theme &theme, const nac::Endpoint &endpoint,
                               const QStringList &labels, Taken taken, QWidget *parent)
    : GrowingDialog(parent)
    , m_theme(theme)
    , m_given(endpoint)
    , m_taken(std::move(taken))
    , m_mac(new QLineEdit(NacText::mac(endpoint.mac)))
    , m_name(new QLineEdit(endpoint.name))
    , m_labels(new QLineEdit(endpoint.labels.join(u", "_s)))
    , m_vlan(new QLineEdit(endpoint.vlan))
    , m_role(new QLineEdit(endpoint.radiusGroup))
    , m_notes(new QPlainTextEdit(endpoint.notes))
    , m_macField(new FormField(theme, m_mac, this))
    , m_nameField(new FormField(theme, m_name, this))
    , m_labelsField(new FormField(theme, m_labels, this))
    , m_vlanField(new FormField(theme, m_vlan, this))
    , m_roleField(new FormField(theme, m_role, this))
    , m_notesField(new FormField(theme, m_notes, this))
    , m_note(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_save(new SignButton(theme, SignButton::Kind::Primary, this))
    , m_cancel(new SignButton(theme, SignButton::Kind::Normal, this))
{
    setObjectName(u"endpointDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kDialogWidth);
    new LabelCompleter(labels, m_labels);
    build();
    connect(m_mac, &QLineEdit::editingFinished, this, &EndpointDialog::judgeMac);
    connect(m_vlan, &QLineEdit::editingFinished, this, &EndpointDialog::judgeVlan);
    // Typing only takes an error away.
    connect(m_mac, &QLineEdit::textEdited, m_macField, [this] { m_macField->setError({}); });
    connect(m_vlan, &QLineEdit::textEdited, m_vlanField, [this] { m_vlanField->setError({}); });
    retranslate();
    (isNew() ? m_mac : m_name)->setFocus();
}

void EndpointDialog::build()
{
    m_mac->setObjectName(u"macLineEdit"_s);
    m_mac->setFont(m_theme.font(FontRole::Mono));
    m_mac->setReadOnly(!isNew());
    m_name->setObjectName(u"nameLineEdit"_s);
    m_labels->setObjectName(u"labelsLineEdit"_s);
    m_vlan->setObjectName(u"vlanLineEdit"_s);
    m_role->setObjectName(u"roleLineEdit"_s);
    m_notes->setObjectName(u"notesTextEdit"_s);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(m_notes->fontMetrics().lineSpacing() * kNoteLines + 14);
    m_note->setWordWrap(true);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_macField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_nameField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_labelsField, 1, 0, 1, 2);
    grid->addWidget(m_vlanField, 2, 0, Qt::AlignTop);
    grid->addWidget(m_roleField, 2, 1, Qt::AlignTop);
    grid->addWidget(m_notesField, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::YesRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(14);
    column->addLayout(grid);
    column->addStretch(1);
    column->addLayout(dialogFootRow(m_note, buttons));
    connect(m_save, &QAbstractButton::clicked, this, &EndpointDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void EndpointDialog::retranslate()
{
    setWindowTitle(isNew() ? tr("Add Endpoint") : tr("Edit Endpoint"));
    m_macField->setLabel(tr("MAC address"), u"MAC address"_s);
    m_macField->setRequired(isNew());
    m_macField->setHint(isNew() ? tr("In any spelling: 00:40:8c:00:00:01, 0040.8c00.0001 …")
                                : tr("An endpoint is its address, so it stays. Add another one "
                                     "for another address."));
    m_nameField->setLabel(tr("Name"), u"Name"_s);
    m_labelsField->setLabel(tr("Client labels"), u"Client labels"_s);
    m_labelsField->setHint(tr("Separated by commas. Rules match them by labels of the type Client "
                              "Label."));
    m_vlanField->setLabel(tr("VLAN"), u"VLAN"_s);
    m_vlanField->setHint(tr("1 to 4094, or the name of a VLAN."));
    m_roleField->setLabel(tr("Role"), u"Role"_s);
    m_roleField->setHint(tr("The RADIUS group that the device gets."));
    m_notesField->setLabel(tr("Notes"), u"Notes"_s);
    m_note->setText(m_error.isEmpty() ? tr("Goes into the draft; nothing is sent yet.") : m_error);
    m_note->setToken(m_error.isEmpty() ? Token::Text2 : Token::Error);
    m_save->setTexts(isNew() ? tr("Add to the draft") : tr("Save to the draft"));
    m_cancel->setTexts(tr("Cancel"));
}

nac::Endpoint EndpointDialog::endpoint() const
{
    nac::Endpoint endpoint = m_given;
    if (isNew())
        endpoint.mac = api::mist::macFromText(m_mac->text());
    endpoint.name = m_name->text().trimmed();
    endpoint.labels = nac::endpointLabels(m_labels->text());
    endpoint.vlan = m_vlan->text().trimmed();
    endpoint.radiusGroup = m_role->text().trimmed();
    endpoint.notes = m_notes->toPlainText().trimmed();
    return endpoint;
}

QString EndpointDialog::macError() const
{
    if (!isNew())
        return {};
    const nac::Endpoint now = endpoint();
    if (now.mac.isEmpty())
        return tr("A MAC address is needed.");
    if (const QString problem = problemOf(now, "mac"_L1); !problem.isEmpty())
        //: %1 is a sentence without its full stop
        return tr("%1.").arg(problem);
    return m_taken && m_taken(now.mac) ? tr("There is an endpoint with this address.") : QString();
}

QString EndpointDialog::vlanError() const
{
    const QString problem = problemOf(endpoint(), "vlan"_L1);
    //: %1 is a sentence without its full stop
    return problem.isEmpty() ? QString() : tr("%1.").arg(problem);
}

void EndpointDialog::judgeMac()
{
    if (!isNew() || m_mac->text().trimmed().isEmpty())
        return; // Save asks for it
    const QString error = macError();
    m_macField->setError(error);
    if (error.isEmpty())
        m_mac->setText(NacText::mac(endpoint().mac));
}

void EndpointDialog::judgeVlan() { m_vlanField->setError(vlanError()); }

void EndpointDialog::save()
{
    m_macField->setError(macError());
    m_vlanField->setError(vlanError());
    if (m_macField->hasError())
        return m_mac->setFocus();
    if (m_vlanField->hasError())
        return m_vlan->setFocus();
    m_error.clear();
    retranslate();
    setBusy(true);
    Q_EMIT saved(endpoint());
}

void EndpointDialog::setBusy(bool busy) { m_save->setEnabled(!busy); }

void EndpointDialog::showError(const QString &error)
{
    setBusy(false);
    m_error = error;
    retranslate();
    m_save->setFocus();
}

} // namespace sekisho::ui
