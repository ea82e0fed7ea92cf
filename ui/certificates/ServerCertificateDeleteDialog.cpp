// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/ServerCertificateDeleteDialog.h"

#include "ui/certificates/DialogFoot.h"
#include "ui/certificates/FindingLines.h"
#include "ui/text/DateText.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {
constexpr int kDeleteWidth = 560;
} // namespace

ServerCertificateDeleteDialog::ServerCertificateDeleteDialog(Theme &theme, const Facts &facts,
                                                             QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_facts(facts)
    , m_heading(new TextLabel(theme, FontRole::Object, Token::Text, this))
    , m_consequences(new QWidget(this))
    , m_lines(new QVBoxLayout(m_consequences))
    , m_keep(new QCheckBox(this))
    , m_foot(new DialogFoot(theme, SignButton::Kind::Danger, this))
{
    setObjectName(u"deleteServerCertificateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kDeleteWidth);
    m_heading->setWordWrap(true);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
    m_keep->setObjectName(u"keepForUndoCheckBox"_s);
    m_keep->setVisible(facts.canKeep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_consequences);
    layout->addWidget(m_keep);
    layout->addStretch(1);
    layout->addWidget(m_foot);
    connect(&m_foot->cancel(), &QAbstractButton::clicked, this, &QDialog::reject);
    connect(&m_foot->confirm(), &QAbstractButton::clicked, this, [this] {
        m_foot->setBusy(true);
        Q_EMIT confirmed(m_facts.canKeep && m_keep->isChecked());
    });
    retranslate();
    m_foot->cancel().setFocus();
}

void ServerCertificateDeleteDialog::showError(const QString &error) { m_foot->showError(error); }

void ServerCertificateDeleteDialog::retranslate()
{
    setWindowTitle(tr("Delete Custom RADIUS Server Certificate"));
    //: %1 name of a certificate
    m_heading->setText(tr("Delete “%1”?").arg(m_facts.name));
    clearLayout(m_lines);
    addFindingLine(m_theme, m_lines, State::Warning,
                   m_facts.mistCa.isEmpty()
                           ? tr("Clients are shown the default certificate (auth.mist.com) of the "
                                "Mist CA instead.")
                           //: %1 name of a CA
                           : tr("Clients are shown the default certificate (auth.mist.com) "
                                "instead, issued by “%1”.")
                                     .arg(m_facts.mistCa));
    addFindingLine(m_theme, m_lines, State::Error,
                   tr("Every client that does not trust the Mist CA, or expects another server "
                      "name, refuses it and gets no connection."));
    addFindingLine(m_theme, m_lines, State::Info,
                   m_facts.clientsKnown ? tr("%Ln client(s) were seen with 802.1X.", nullptr,
                                             static_cast<int>(m_facts.clients))
                                        : tr("How many clients use 802.1X is not known here."));
    addFindingLine(m_theme, m_lines, State::Info,
                   tr("Use Replace instead where another certificate is to take its place: that "
                      "is one step, and clients never meet the default one."));
    //: %1 "the system keychain"
    m_keep->setText(tr("Keep the old certificate and key for undo (encrypted, key in %1)")
                            .arg(m_facts.keychain));
    m_foot->setNote(tr("Goes into the draft; nothing is sent yet."));
    m_foot->confirm().setTexts(tr("Delete"), u"Delete"_s);
    m_foot->cancel().setTexts(tr("Cancel"), u"Cancel"_s);
}

void ServerCertificateDeleteDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
