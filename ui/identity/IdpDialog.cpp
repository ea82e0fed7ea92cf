// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/IdpDialog.h"

#include "ui/identity/IdpFormFields.h"
#include "ui/identity/IdpText.h"
#include "ui/page/CloudDesk.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DialogFootRow.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using nac::IdpField;
using nac::IdpForm;
using nac::IdpKind;
using nac::IdpType;

namespace {
constexpr int kIdpDialogWidth = 660;
constexpr int kIdpDialogHeight = 700;
constexpr int kRealmLines = 3;
} // namespace

IdpDialog::IdpDialog(const PageServices &services, Setup setup, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_setup(std::move(setup))
    , m_name(new QLineEdit(m_setup.form.name))
    , m_type(new QComboBox)
    , m_variant(new QComboBox)
    , m_realms(new QPlainTextEdit(m_setup.form.realms.join(u'\n')))
    , m_default(new QCheckBox)
    , m_nameField(new FormField(services.theme, m_name, this))
    , m_typeField(new FormField(services.theme, m_type, this))
    , m_variantField(new FormField(services.theme, m_variant, this))
    , m_realmsField(new FormField(services.theme, m_realms, this))
    , m_defaultField(new FormField(services.theme, m_default, this))
    , m_banner(new Banner(services.theme, this))
    , m_view(new IdpFormView(services, m_setup.provider, this))
    , m_note(new TextLabel(services.theme, FontRole::Small, Token::Text2, this))
    , m_save(new SignButton(services.theme, SignButton::Kind::Primary, this))
    , m_cancel(new SignButton(services.theme, SignButton::Kind::Normal, this))
{
    setObjectName(u"idpDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_default->setChecked(m_setup.form.isDefault);
    fillTypes();
    fillVariants();
    m_view->setForm(m_setup.form, m_setup.inCloud && m_setup.form.scim);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        fillVariants();
        chooseKind();
    });
    connect(m_variant, &QComboBox::currentIndexChanged, this, &IdpDialog::chooseKind);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameTouched = true;
        judge();
    });
    connect(m_realms, &QPlainTextEdit::textChanged, this, [this] {
        m_realmsTouched = true;
        judge();
    });
    connect(m_default, &QCheckBox::toggled, this, &IdpDialog::judge);
    connect(m_view, &IdpFormView::changed, this, &IdpDialog::judge);
    connect(m_view, &IdpFormView::noticeRequested, this, &IdpDialog::noticeRequested);
    retranslate();
    askForClusters();
    m_name->setFocus();
    const int room = screen() ? screen()->availableGeometry().height() * 9 / 10 : kIdpDialogHeight;
    resize(kIdpDialogWidth, qMin(kIdpDialogHeight, room));
}

void IdpDialog::build()
{
    m_name->setObjectName(u"nameLineEdit"_s);
    m_type->setObjectName(u"typeComboBox"_s);
    m_variant->setObjectName(u"variantComboBox"_s);
    m_realms->setObjectName(u"realmsTextEdit"_s);
    m_realms->setTabChangesFocus(true);
    m_realms->setFixedHeight(m_realms->fontMetrics().lineSpacing() * kRealmLines + 14);
    m_default->setObjectName(u"defaultCheckBox"_s);
    m_banner->setObjectName(u"idpBanner"_s);
    m_note->setObjectName(u"noteLabel"_s);
    m_note->setWordWrap(true);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);

    auto *content = new QWidget(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_nameField, 0, 0, 1, 2);
    grid->addWidget(m_typeField, 1, 0, Qt::AlignTop);
    grid->addWidget(m_variantField, 1, 1, Qt::AlignTop);
    grid->addWidget(m_realmsField, 2, 0, 1, 2);
    grid->addWidget(m_defaultField, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 8);
    column->setSpacing(12);
    column->addWidget(m_banner);
    column->addLayout(grid);
    column->addWidget(m_view);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"idpScrollArea"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::YesRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    QHBoxLayout *foot = dialogFootRow(m_note, buttons);
    foot->setContentsMargins(16, 10, 16, 12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(new Hairline(m_services.theme, this));
    layout->addLayout(foot);
    connect(m_save, &QAbstractButton::clicked, this, &IdpDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void IdpDialog::fillTypes()
{
    const bool isUnknown = m_setup.form.kind == IdpKind::Unknown;
    if (isUnknown) {
        m_type->addItem(m_setup.unknownType);
    } else {
        for (const IdpType type :
             {IdpType::OAuth, IdpType::Ldap, IdpType::MxEdgeProxy, IdpType::OpenRoaming})
            m_type->addItem(IdpText::type(type), int(type));
        m_type->setCurrentIndex(m_type->findData(int(nac::idpTypeOf(m_setup.form.kind))));
    }
    // A provider is its type: the fields of the others would have to be found out of nothing.
    m_type->setEnabled(isNew());
    m_variant->setEnabled(isNew());
}

void IdpDialog::fillVariants()
{
    const QSignalBlocker quiet(m_variant);
    m_variant->clear();
    if (m_setup.form.kind == IdpKind::Unknown)
        return m_variantField->hide();
    const auto type = IdpType(m_type->currentData().toInt());
    const QList<IdpKind> kinds = nac::allIdpKinds();
    for (const IdpKind kind : kinds) {
        if (nac::idpTypeOf(kind) == type && !IdpText::variant(kind).isEmpty())
            m_variant->addItem(IdpText::variant(kind), int(kind));
    }
    m_variant->setCurrentIndex(qMax(0, m_variant->findData(int(m_setup.form.kind))));
    m_variantField->setLabel(IdpText::variantLabel(type));
    m_variantField->setVisible(m_variant->count() > 0);
}

IdpKind IdpDialog::chosenKind() const
{
    if (m_setup.form.kind == IdpKind::Unknown)
        return IdpKind::Unknown;
    if (m_variant->count() > 0)
        return IdpKind(m_variant->currentData().toInt());
    return IdpType(m_type->currentData().toInt()) == IdpType::MxEdgeProxy ? IdpKind::MistEdgeProxy
                                                                          : IdpKind::OpenRoaming;
}

void IdpDialog::chooseKind()
{
    // What was typed is there again where the other kind has the same field.
    m_setup.form = m_view->formOver(m_setup.form);
    for (nac::IdpSecret IdpForm::*secret : {&IdpForm::bindPassword, &IdpForm::clientKey,
                                            &IdpForm::clientSecret, &IdpForm::ropcSecret})
        m_setup.form.*secret = {};
    for (nac::IdpServer &server : m_setup.form.authServers)
        server.secret = {};
    for (nac::IdpServer &server : m_setup.form.accountingServers)
        server.secret = {};
    m_setup.form.kind = chosenKind();
    m_view->setForm(m_setup.form, false);
    QWidget *before = m_variant->isVisibleTo(this) ? static_cast<QWidget *>(m_variant) : m_type;
    QWidget *last = before;
    for (QWidget *next : QList<QWidget *>{m_realms, m_default} + m_view->controls()) {
        setTabOrder(last, next);
        last = next;
    }
    setTabOrder(last, m_save);
    askForClusters();
    judge();
}

void IdpDialog::askForClusters()
{
    if (m_setup.form.kind != IdpKind::MistEdgeProxy || m_clustersAsked || !m_services.cloud)
        return;
    m_clustersAsked = true;
    async::then(m_services.cloud->edgeClusters(), this,
                [this](const Result<QList<api::mist::EdgeCluster>> &clusters) {
                    if (clusters) // else the ID can be typed
                        m_view->setClusters(*clusters);
                });
}

IdpForm IdpDialog::form() const
{
    IdpForm form = m_view->formOver(m_setup.form);
    form.name = m_nameTouched ? m_name->text().trimmed() : m_setup.form.name;
    if (m_realmsTouched)
        form.realms = nac::realmsFrom(m_realms->toPlainText());
    form.isDefault = m_default->isChecked();
    return form;
}

void IdpDialog::judge()
{
    const IdpForm now = form();
    nac::IdpSurroundings around;
    if (!isNew())
        around.before = m_setup.form;
    around.otherNames = m_setup.otherNames;
    around.otherRealms = m_setup.otherRealms;
    around.pems = m_view->pems();
    const QList<nac::IdpProblem> problems = nac::idpProblems(now, around);
    m_view->setProblems(problems);
    QString name;
    QString realms;
    QString realmsWarning;
    QString nameWarning;
    m_reason.clear();
    for (const nac::IdpProblem &problem : problems) {
        const QString text = IdpText::problem(problem, now.kind);
        if (problem.field == IdpField::Name)
            (problem.blocks ? name : nameWarning) = text;
        if (problem.field == IdpField::Realms)
            (problem.blocks ? realms : realmsWarning) = text;
        if (problem.blocks && m_reason.isEmpty())
            m_reason = IdpText::problemWithField(problem, now.kind);
    }
    if (m_view->isReading())
        m_reason = tr("Reading what was pasted…");
    m_nameField->setError(m_nameTouched ? name : QString());
    m_nameField->setStatus(State::Warning, nameWarning);
    m_realmsField->setError(m_realmsTouched ? realms : QString());
    m_realmsField->setStatus(State::Warning,
                             isNew() && !m_realmsTouched ? QString() : realmsWarning);
    const bool replaces = m_default->isChecked() && !m_setup.otherDefault.isEmpty();
    m_defaultField->setHint(
            replaces
                    //: %1 is the name of a provider
                    ? tr("Takes the place of %1, which is the default now.")
                              .arg(m_setup.otherDefault)
                    : tr("Asked for names without a domain, and for domains that no provider "
                         "lists."));
    refreshNote();
}

void IdpDialog::refreshNote()
{
    QString note = tr("Goes into the draft; nothing is sent yet.");
    if (!m_error.isEmpty())
        note = m_error;
    else if (!m_reason.isEmpty())
        note = m_reason;
    m_note->setText(note);
    m_note->setToken(m_error.isEmpty() ? Token::Text2 : Token::Error);
    m_save->setDisabledReason(m_reason);
    m_save->setEnabled(m_reason.isEmpty() && !m_busy);
}

void IdpDialog::save()
{
    judge();
    if (!m_reason.isEmpty() || m_busy)
        return;
    m_error.clear();
    m_busy = true;
    refreshNote();
    Q_EMIT saved();
}

void IdpDialog::showError(const QString &error)
{
    m_busy = false;
    m_error = error;
    refreshNote();
    m_save->setFocus();
}

void IdpDialog::retranslate()
{
    setWindowTitle(isNew() ? tr("New Identity Provider") : tr("Edit Identity Provider"));
    m_nameField->setLabel(tr("Name"), u"Name"_s);
    m_nameField->setRequired(true);
    m_typeField->setLabel(tr("IDP Type"), u"IDP Type"_s);
    m_typeField->setHint(isNew() ? QString() : tr("A provider keeps its type. Add another one."));
    m_realmsField->setLabel(tr("Domain Names"), u"Domain Names"_s);
    m_realmsField->setHint(IdpText::hint(IdpField::Realms, m_setup.form.kind));
    m_defaultField->setLabel(tr("Default IDP"), u"Default IDP"_s);
    m_default->setText(tr("This is the default"));
    if (m_setup.form.kind == IdpKind::Unknown)
        m_banner->setContent(
                State::Info,
                tr("This version does not know the type “%1”.").arg(m_setup.unknownType),
                tr("Name, domain names and the default can be changed here; all else "
                   "stays as it is."));
    else
        m_banner->clear();
    if (const auto type = m_type->currentData(); type.isValid())
        m_variantField->setLabel(IdpText::variantLabel(IdpType(type.toInt())));
    m_view->retranslate();
    m_save->setTexts(isNew() ? tr("Add to the draft") : tr("Save to the draft"));
    m_cancel->setTexts(tr("Cancel"));
    judge();
}

void IdpDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
