// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/MistCertificateRenewDialog.h"

#include "ui/certificates/DialogFoot.h"
#include "ui/certificates/FindingLines.h"
#include "ui/text/DateText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {
constexpr int kRenewWidth = 600;
} // namespace

MistCertificateRenewDialog::MistCertificateRenewDialog(Theme &theme, const Facts &facts,
                                                       QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_facts(facts)
    , m_heading(new TextLabel(theme, FontRole::Object, Token::Text, this))
    , m_apply(new QRadioButton(this))
    , m_regenerate(new QRadioButton(this))
    , m_consequences(new QWidget(this))
    , m_lines(new QVBoxLayout(m_consequences))
    , m_name(new QLineEdit)
    , m_nameField(new FormField(theme, m_name, this))
    , m_foot(new DialogFoot(theme, SignButton::Kind::Danger, this))
{
    setObjectName(u"renewMistCertificateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kRenewWidth);
    m_apply->setObjectName(u"applyPendingRadioButton"_s);
    m_regenerate->setObjectName(u"regenerateRadioButton"_s);
    m_apply->setEnabled(facts.pending);
    (facts.pending ? m_apply : m_regenerate)->setChecked(true);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
    m_name->setObjectName(u"organizationNameLineEdit"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_apply);
    layout->addWidget(m_regenerate);
    layout->addWidget(m_consequences);
    layout->addWidget(m_nameField);
    layout->addStretch(1);
    layout->addWidget(m_foot);
    connect(m_apply, &QAbstractButton::toggled, this, &MistCertificateRenewDialog::retranslate);
    connect(m_name, &QLineEdit::textChanged, this, &MistCertificateRenewDialog::refresh);
    connect(&m_foot->cancel(), &QAbstractButton::clicked, this, &QDialog::reject);
    connect(&m_foot->confirm(), &QAbstractButton::clicked, this, [this] {
        m_foot->setBusy(true);
        Q_EMIT confirmed(action());
    });
    retranslate();
    m_foot->cancel().setFocus();
}

MistCertificateRenewDialog::Action MistCertificateRenewDialog::action() const
{
    return m_apply->isChecked() ? Action::ApplyPending : Action::Regenerate;
}

void MistCertificateRenewDialog::showError(const QString &error) { m_foot->showError(error); }

void MistCertificateRenewDialog::refresh()
{
    const bool typed = m_name->text().trimmed() == m_facts.organization;
    m_foot->setReason(typed ? QString() : tr("Type the organization’s name first."));
}

void MistCertificateRenewDialog::retranslate()
{
    setWindowTitle(tr("Renew the Mist certificate"));
    m_heading->setText(tr("Replace the organization’s own CA now?"));
    m_apply->setText(!m_facts.pending ? tr("Apply pending (there is no successor now)")
                     : m_facts.takesOver.isValid()
                             //: %1 a date
                             ? tr("Apply pending: the successor that would take over on %1")
                                       .arg(DateText::date(m_facts.takesOver))
                             : tr("Apply pending: the successor that is waiting"));
    m_regenerate->setText(tr("Regenerate: drop this CA and its successor, and issue a new one"));
    clearLayout(m_lines);
    const auto line = [this](State state, const QString &text) {
        addFindingLine(m_theme, m_lines, state, text);
    };
    if (m_facts.customServer) {
        line(State::Warning,
             tr("Clients are shown your custom RADIUS server certificate and notice nothing now. "
                "Without it they would be shown one of the new CA."));
    } else {
        line(State::Error, tr("Clients are shown a server certificate of the new CA at once. Every "
                              "client that trusts only the old one refuses it and gets no "
                              "connection, until the new CA is installed on it."));
        if (m_facts.clients > 0)
            line(State::Error, tr("%Ln client(s) were seen with 802.1X.", nullptr,
                                  static_cast<int>(m_facts.clients)));
    }
    line(State::Error, tr("Devices that know Mist by the old CA (RadSec, Mist Edge) must get the "
                          "new one."));
    if (action() == Action::Regenerate)
        line(State::Warning, tr("The new CA does not exist yet, so nobody can be prepared for it. "
                                "A successor that was handed out already is dropped too."));
    line(State::Warning,
         tr("This happens at once, is no part of the draft, and cannot be undone."));
    //: %1 name of an organization
    m_nameField->setLabel(tr("Type “%1” to confirm").arg(m_facts.organization));
    m_name->setAccessibleName(tr("Name of the organization"));
    m_foot->setNote({});
    m_foot->confirm().setTexts(action() == Action::Regenerate ? tr("Regenerate")
                                                              : tr("Apply pending"));
    m_foot->cancel().setTexts(tr("Cancel"));
    refresh();
}

void MistCertificateRenewDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
