// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/IdpExplainDialog.h"

#include "core/pki/Reader.h"
#include "ui/identity/IdentityText.h"
#include "ui/identity/IdpPemEdit.h"
#include "ui/identity/IdpText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kExplainWidth = 600;
constexpr int kExplainHeight = 560;
constexpr int kExplainPemLines = 4;
} // namespace

IdpExplainDialog::IdpExplainDialog(const PageServices &services,
                                   const nac::OrganizationPtr &organization,
                                   const QString &userName, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_organization(organization)
    , m_user(new QLineEdit(userName))
    , m_pem(new IdpPemEdit(services.theme))
    , m_machine(new QCheckBox(this))
    , m_userField(new FormField(services.theme, m_user, this))
    , m_pemField(new FormField(services.theme, m_pem, this))
    , m_file(new LinkButton(services.theme, {}, m_pemField))
    , m_answer(new TextLabel(services.theme, FontRole::BodyBold, Token::Text, this))
    , m_stepsColumn(new QVBoxLayout)
    , m_close(new SignButton(services.theme, SignButton::Kind::Normal, this))
{
    setObjectName(u"idpExplainDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_user, &QLineEdit::textChanged, this, &IdpExplainDialog::refresh);
    connect(m_machine, &QCheckBox::toggled, this, &IdpExplainDialog::refresh);
    connect(m_pem, &QPlainTextEdit::textChanged, this, &IdpExplainDialog::readCertificate);
    connect(m_pem, &IdpPemEdit::fileDropped, this, &IdpExplainDialog::takeFile);
    connect(m_file, &QAbstractButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Open a client certificate"));
        dialog->setObjectName(u"explainFileDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &IdpExplainDialog::takeFile);
        dialog->open();
    });
    retranslate();
    resize(kExplainWidth, kExplainHeight);
    m_user->setFocus();
}

void IdpExplainDialog::build()
{
    m_user->setObjectName(u"explainUserLineEdit"_s);
    m_user->setClearButtonEnabled(true);
    m_pem->setObjectName(u"explainCertificateTextEdit"_s);
    m_pem->setFixedHeight(m_pem->fontMetrics().lineSpacing() * kExplainPemLines + 14);
    m_machine->setObjectName(u"explainMachineCheckBox"_s);
    m_file->setObjectName(u"explainFileButton"_s);
    m_file->setAutoDefault(false);
    m_pemField->setCorner(m_file);
    m_answer->setObjectName(u"explainAnswerLabel"_s);
    m_answer->setWordWrap(true);
    m_close->setObjectName(u"closeButton"_s);
    m_close->setAutoDefault(false);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 8);
    column->setSpacing(12);
    column->addWidget(m_userField);
    column->addWidget(m_pemField);
    column->addWidget(m_machine);
    column->addWidget(m_answer);
    column->addLayout(m_stepsColumn);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"explainScrollArea"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    buttons->setContentsMargins(16, 8, 16, 12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void IdpExplainDialog::setOrganization(const nac::OrganizationPtr &organization)
{
    m_organization = organization;
    refresh();
}

void IdpExplainDialog::takeFile(const QString &path)
{
    IdpPemEdit::readFile(path, this, [this](const Result<QByteArray> &bytes) {
        if (!bytes)
            return m_pemField->setError(ErrorText::sentence(bytes.error()));
        // DER becomes PEM, so that what is explained is what can be seen.
        QByteArray text = *bytes;
        if (!text.contains("-----BEGIN"))
            text = pki::certificateToPem(text);
        m_pem->setPlainText(QString::fromUtf8(text));
    });
}

void IdpExplainDialog::readCertificate()
{
    const int generation = ++m_generation;
    const QByteArray text = m_pem->toPlainText().toUtf8();
    using Found = std::optional<pki::CertificateIndex>;
    const auto work = [text]() -> Result<Found> {
        const pki::ReadResult read = pki::readObjects(text);
        for (const pki::Item &item : read.items) {
            if (item.type == pki::ItemType::Certificate && item.certificate)
                return Found(item.certificate);
        }
        return Found();
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this, generation](const Result<Found> &found) {
                    if (generation != m_generation || !found)
                        return;
                    m_certificate = *found;
                    const bool isEmpty = m_pem->toPlainText().trimmed().isEmpty();
                    m_pemField->setError(!m_certificate && !isEmpty
                                                 ? tr("There is no certificate in this.")
                                                 : QString());
                    refresh();
                });
}

void IdpExplainDialog::refresh()
{
    m_machine->setEnabled(m_certificate.has_value());
    m_user->setEnabled(!m_certificate.has_value());
    if (!m_organization)
        return;
    showSteps(m_certificate
                      ? nac::explainIdp(*m_organization, *m_certificate, m_machine->isChecked())
                      : nac::explainIdp(*m_organization, m_user->text()));
}

void IdpExplainDialog::showSteps(const nac::IdpExplanation &explanation)
{
    QString answer;
    if (!explanation.name.isEmpty())
        //: %1 is a user name, %2 the name of a provider or that there is none
        answer = tr("%1: %2").arg(explanation.name,
                                  IdentityText::answerName(*m_organization, explanation.answer));
    m_answer->setText(answer);
    m_answer->setVisible(!answer.isEmpty());
    delete m_steps;
    m_steps = new QWidget(this);
    auto *column = new QVBoxLayout(m_steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    QStringList spoken;
    for (const nac::IdpStep &step : explanation.steps) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *shape = new IconLabel(m_services.theme, IdpText::stepState(step), 14, m_steps);
        auto *text = new TextLabel(m_services.theme, IdpText::step(*m_organization, step),
                                   FontRole::Body, Token::Text, m_steps);
        text->setObjectName(u"explainStepLabel"_s);
        text->setWordWrap(true);
        row->addWidget(shape, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        column->addLayout(row);
        spoken.append(text->text());
    }
    m_stepsColumn->addWidget(m_steps);
    m_steps->show();
    (m_certificate ? static_cast<QWidget *>(m_pem) : m_user)
            ->setAccessibleDescription((QStringList{answer} + spoken).join(u' '));
}

void IdpExplainDialog::retranslate()
{
    setWindowTitle(tr("Which IDP answers, and why"));
    m_userField->setLabel(tr("User name"));
    m_user->setPlaceholderText(tr("user@domain"));
    m_pemField->setLabel(tr("Or a client certificate"));
    m_pemField->setHint(tr("PEM; paste it, drop a file here, or open one."));
    m_file->setText(tr("File…"));
    m_machine->setText(tr("It is a machine's certificate"));
    m_close->setTexts(tr("Close"));
    refresh();
}

void IdpExplainDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
