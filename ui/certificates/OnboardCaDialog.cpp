// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/OnboardCaDialog.h"

#include "ui/text/DateText.h"
#include "ui/text/NacText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DialogFootRow.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/SectionFrame.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using nac::OnboardCaState;

namespace {

constexpr int kOnboardWidth = 660;
constexpr int kOnboardMostHeight = 672;

/// What input methods and keyboards write differently is the same name.
QString comparableName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).simplified();
}

} // namespace

OnboardCaDialog::OnboardCaDialog(Theme &theme, const Facts &facts, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_facts(facts)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget(m_scroll))
    , m_choice(new QComboBox)
    , m_field(new FormField(theme, m_choice, m_content))
    , m_meaning(new TextLabel(theme, FontRole::Body, Token::Text, m_content))
    , m_about(new TextLabel(theme, FontRole::Body, Token::Text2, m_content))
    , m_disable(new QWidget(m_content))
    , m_octagon(new IconLabel(theme, State::Error, 28, m_disable))
    , m_heading(new TextLabel(theme, FontRole::Section, Token::Text, m_disable))
    , m_final(new TextLabel(theme, FontRole::Body, Token::Text2, m_disable))
    , m_export(new SignButton(theme, SignButton::Kind::Normal, m_disable))
    , m_alternative(new Banner(theme, m_disable))
    , m_name(new QLineEdit)
    , m_nameField(new FormField(theme, m_name, m_disable))
    , m_note(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_save(new SignButton(theme, SignButton::Kind::Primary, this))
    , m_cancel(new SignButton(theme, SignButton::Kind::Normal, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"onboardCaDialog"_s);
    build();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_error.clear();
        retranslate();
    });
    connect(m_name, &QLineEdit::textChanged, this, &OnboardCaDialog::refresh);
    connect(m_export, &QAbstractButton::clicked, this, &OnboardCaDialog::exportRequested);
    connect(m_alternative, &Banner::buttonClicked, this, [this] {
        choose(OnboardCaState::Suspended);
        m_choice->setFocus();
    });
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        m_busy = true;
        refresh();
        Q_EMIT saved(choice());
    });
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    choose(facts.drafted);
    retranslate();
    if (isAvailable())
        m_choice->setFocus();
    else
        m_cancel->setFocus();
}

void OnboardCaDialog::build()
{
    for (const OnboardCaState state :
         {OnboardCaState::Active, OnboardCaState::Suspended, OnboardCaState::Disabled})
        m_choice->addItem(QString(), static_cast<int>(state));
    m_choice->setObjectName(u"onboardStateComboBox"_s);
    m_choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_meaning->setObjectName(u"meaningLabel"_s);
    m_about->setObjectName(u"factsLabel"_s);
    m_note->setObjectName(u"noteLabel"_s);
    for (TextLabel *label : {m_meaning, m_about, m_heading, m_final, m_note})
        label->setWordWrap(true);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setAutoDefault(false);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 14, 16, 8);
    column->setSpacing(12);
    column->addWidget(m_field, 0, Qt::AlignLeading);
    column->addWidget(m_meaning);
    auto *disable = new QVBoxLayout(m_disable);
    disable->setContentsMargins(0, 0, 0, 0);
    disable->setSpacing(12);
    buildLosses(disable);
    column->addWidget(m_disable);
    column->addWidget(m_about);
    column->addStretch(1);
    m_scroll->setObjectName(u"onboardScrollArea"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_content);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::YesRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    QHBoxLayout *foot = dialogFootRow(m_note, buttons);
    foot->setContentsMargins(16, 10, 16, 12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(new Hairline(m_theme, this));
    layout->addLayout(foot);
    setMinimumWidth(480);
    resize(kOnboardWidth, 320);
}

void OnboardCaDialog::buildLosses(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_octagon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_heading);
    words->addWidget(m_final);
    head->addLayout(words, 1);
    column->addLayout(head);
    m_heading->setObjectName(u"disableHeading"_s);

    auto *card = new SectionFrame(m_theme, SectionFrame::Look::Card, m_disable);
    card->setHeading({});
    m_export->setSmall(true);
    m_export->setAutoDefault(false);
    m_export->setObjectName(u"exportIssuedButton"_s);
    m_clients = addLoss(card->body(), State::Error);
    m_records = addLoss(card->body(), State::Error, m_export);
    m_issuing = addLoss(card->body(), State::Error);
    m_rules = addLoss(card->body(), State::Warning);
    m_clients.text->setObjectName(u"lostClientsLabel"_s);
    m_records.text->setObjectName(u"lostRecordsLabel"_s);
    m_issuing.text->setObjectName(u"lostIssuingLabel"_s);
    m_rules.text->setObjectName(u"lostRulesLabel"_s);
    column->addWidget(card);
    m_alternative->setObjectName(u"suspendBanner"_s);
    column->addWidget(m_alternative);
    m_name->setObjectName(u"organizationNameLineEdit"_s);
    column->addWidget(m_nameField);
}

OnboardCaDialog::Loss OnboardCaDialog::addLoss(QVBoxLayout *column, State state, QWidget *atEnd)
{
    Loss loss;
    loss.row = new QWidget(m_disable);
    auto *line = new QHBoxLayout(loss.row);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(12);
    line->addWidget(new IconLabel(m_theme, state, 16, loss.row), 0, Qt::AlignTop);
    loss.text = new TextLabel(m_theme, FontRole::Body, Token::Text, loss.row);
    loss.text->setWordWrap(true);
    line->addWidget(loss.text, 1);
    if (atEnd)
        line->addWidget(atEnd, 0, Qt::AlignTop);
    column->addWidget(loss.row);
    return loss;
}

QString OnboardCaDialog::choiceText(OnboardCaState state)
{
    switch (state) {
    case OnboardCaState::Active:
        //: Choice of the portal's Onboard CA Configuration
        return tr("Active");
    case OnboardCaState::Suspended:
        //: Choice of the portal's Onboard CA Configuration
        return tr("Suspend");
    case OnboardCaState::Disabled:
        //: Choice of the portal's Onboard CA Configuration
        return tr("Disable");
    case OnboardCaState::Unavailable:
        break;
    }
    return {};
}

OnboardCaState OnboardCaDialog::choice() const
{
    return static_cast<OnboardCaState>(m_choice->currentData().toInt());
}

void OnboardCaDialog::choose(OnboardCaState state)
{
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(state)));
}

void OnboardCaDialog::setImpact(const nac::OnboardCaImpact &impact)
{
    m_impact = impact;
    retranslateLosses();
}

bool OnboardCaDialog::isNameTyped() const
{
    return comparableName(m_name->text()) == comparableName(m_facts.organization);
}

QString OnboardCaDialog::whyNot() const
{
    if (!m_facts.whyNotWritable.isEmpty())
        return m_facts.whyNotWritable;
    if (choice() == m_facts.drafted)
        return tr("Nothing is changed.");
    if (choice() == OnboardCaState::Disabled && !isNameTyped())
        return tr("The name of the organization does not match yet.");
    return {};
}

void OnboardCaDialog::refresh()
{
    const bool disable = isAvailable() && choice() == OnboardCaState::Disabled &&
                         m_facts.drafted != OnboardCaState::Disabled;
    if (disable) {
        if (m_name->text().isEmpty() || !isNameTyped())
            m_nameField->setStatus(State::Unknown, tr("Does not match yet"));
        else
            m_nameField->setStatus(State::Ok, tr("Matches"));
    }
    m_save->setDisabledReason(whyNot());
    if (m_busy)
        m_save->setEnabled(false);
}

void OnboardCaDialog::retranslate()
{
    const bool available = isAvailable();
    const bool disable = available && choice() == OnboardCaState::Disabled &&
                         m_facts.drafted != OnboardCaState::Disabled;
    setWindowTitle(tr("Onboard CA Configuration"));
    for (int i = 0; i < m_choice->count(); ++i)
        m_choice->setItemText(
                i, choiceText(static_cast<OnboardCaState>(m_choice->itemData(i).toInt())));
    m_field->setVisible(available);
    m_field->setLabel(tr("Onboard Certificate Authority"), u"Onboard Certificate Authority"_s);
    const QString now = NacText::onboardCaState(m_facts.live);
    m_field->setHint(m_facts.live == m_facts.drafted
                             //: %1 is a state: "Active"
                             ? tr("Now: %1").arg(now)
                             //: %1 is a state: "Active", %2 another one
                             : tr("Now: %1. In the draft: %2.")
                                       .arg(now, NacText::onboardCaState(m_facts.drafted)));
    m_choice->setEnabled(m_facts.whyNotWritable.isEmpty());
    m_choice->setToolTip(m_facts.whyNotWritable);
    retranslateMeaning();
    m_disable->setVisible(disable);
    if (disable)
        retranslateLosses();
    m_save->setVisible(available);
    m_save->setKind(disable ? SignButton::Kind::Danger : SignButton::Kind::Primary);
    m_save->setTexts(disable ? tr("Add Disable to the draft") : tr("Save to the draft"));
    m_cancel->setTexts(available ? tr("Cancel") : tr("Close"));
    m_note->setToken(m_error.isEmpty() ? Token::Text2 : Token::Error);
    if (!m_error.isEmpty())
        m_note->setText(m_error);
    else if (!available)
        m_note->setText({});
    else if (!m_facts.whyNotWritable.isEmpty())
        m_note->setText(m_facts.whyNotWritable);
    else
        m_note->setText(tr("Goes into the draft; nothing changes until it is pushed."));
    refresh();
    fit();
}

void OnboardCaDialog::retranslateMeaning()
{
    if (!isAvailable()) {
        m_meaning->setText(tr("The Onboard CA (Mist SCEP) issues client certificates to devices "
                              "through Intune, Jamf or the NAC portal, so that no PKI of your own "
                              "is needed."));
        m_about->setText(tr("It is not enabled for this organization. The vendor enables it on "
                            "request: ask its sales or support for it, naming the organization. "
                            "After that it appears here with the next sync."));
        return;
    }
    switch (choice()) {
    case OnboardCaState::Active:
        m_meaning->setText(m_facts.live == OnboardCaState::Disabled
                                   ? tr("The cloud makes a new CA, issues client certificates with "
                                        "it and manages them.")
                                   : tr("The CA issues and manages client certificates."));
        break;
    case OnboardCaState::Suspended:
        m_meaning->setText(tr("The service stops: nothing is issued and nothing renewed. Its data "
                              "stay, and Active brings it back."));
        break;
    case OnboardCaState::Disabled:
    case OnboardCaState::Unavailable:
        m_meaning->setText(m_facts.drafted == OnboardCaState::Disabled
                                   ? tr("The service is off. There are no data of it.")
                                   : QString());
        break;
    }
    m_meaning->setVisible(!m_meaning->text().isEmpty());
    QStringList facts;
    if (m_facts.issued > 0)
        //: Number of certificates that the CA has issued
        facts.append(tr("%Ln certificate(s) issued", nullptr, int(m_facts.issued)));
    if (m_facts.certificateEnds.isValid())
        //: %1 is a date
        facts.append(
                tr("CA certificate valid until %1").arg(DateText::date(m_facts.certificateEnds)));
    m_about->setText(facts.join(u'\n'));
    m_about->setVisible(!facts.isEmpty());
}

void OnboardCaDialog::retranslateLosses()
{
    m_heading->setText(tr("Disables the Onboard CA and deletes all of its data"));
    m_final->setText(tr("This cannot be undone, neither in the portal nor by Undo here."));
    const nac::OnboardCaImpact impact = m_impact.value_or(nac::OnboardCaImpact());
    m_clients.text->setText(
            impact.clients > 0
                    //: %Ln devices have been seen with a certificate of the CA
                    ? tr("%Ln client(s) seen with such a certificate can no longer sign in",
                         nullptr, int(impact.clients))
                    : tr("No client was seen with such a certificate, as far as is known here"));
    const int certificates = int(m_impact ? impact.certificates : m_facts.issued);
    QString records = tr("The records of %Ln issued client certificate(s) are deleted", nullptr,
                         certificates);
    if (m_impact)
        records += u'\n' + tr("%Ln certificate(s) among them are still valid and stop working",
                              nullptr, int(impact.valid));
    m_records.text->setText(records);
    m_export->setTexts(tr("Save as CSV…"));
    m_export->setVisible(certificates > 0);
    QStringList providers;
    for (const QString &provider : m_facts.providers)
        providers.append(NacText::provider(provider));
    m_issuing.text->setText(
            providers.isEmpty()
                    ? tr("No new certificates are issued")
                    //: %1 is a list: "Intune, NAC portal"
                    : tr("No new certificates are issued through %1")
                              .arg(providers.join(tr(", ", "between items of a list"))));
    m_rules.row->setVisible(!impact.rules.isEmpty());
    m_rules.text->setText(tr("%Ln Auth Policies rule(s) lose those clients: %1", nullptr,
                             int(impact.rules.size()))
                                  .arg(impact.rules.join(tr(", ", "between items of a list"))));
    m_alternative->setContent(State::Info, tr("Suspend stops the service and keeps its data."));
    m_alternative->setButton(0, tr("Suspend instead"));
    m_alternative->setVisible(m_facts.live == OnboardCaState::Active);
    //: %1 is the name of the organization
    m_nameField->setLabel(
            tr("To go on, type the name of the organization: %1").arg(m_facts.organization));
    fit();
}

void OnboardCaDialog::showError(const QString &error)
{
    m_busy = false;
    m_error = error;
    retranslate();
    m_cancel->setFocus();
}

void OnboardCaDialog::fit()
{
    // Grows with what is said, up to what fits on the screen; the rest scrolls.
    QLayout *content = m_content->layout();
    content->activate();
    const int inside = content->hasHeightForWidth() ? content->totalHeightForWidth(width())
                                                    : content->totalSizeHint().height();
    const int foot = layout()->sizeHint().height() - m_scroll->sizeHint().height();
    const int most = screen()
                             ? qMin(kOnboardMostHeight, screen()->availableGeometry().height() - 80)
                             : kOnboardMostHeight;
    const int needed = qMin(inside + qMax(foot, 52) + 4, most);
    if (height() < needed)
        resize(width(), needed);
}

bool OnboardCaDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void OnboardCaDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter neither destroys nor throws away what was typed.
    if (m_name->hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return;
    QDialog::keyPressEvent(event);
}

void OnboardCaDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
