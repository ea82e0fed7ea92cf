// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/AuthorityRemoveDialog.h"

#include "core/base/Async.h"
#include "ui/certificates/DialogFoot.h"
#include "ui/certificates/FindingLines.h"
#include "ui/certificates/OrphanModel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QThreadPool>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/// More names than this are a number.
constexpr qsizetype kMostNames = 5;
} // namespace

AuthorityRemoveDialog::AuthorityRemoveDialog(const PageServices &services,
                                             const nac::OrganizationPtr &organization,
                                             const QStringList &names,
                                             const QList<pki::CertificateDetails> &removed,
                                             QWidget *parent)
    : QDialog(parent)
    , m_theme(services.theme)
    , m_names(names)
    , m_question(new TextLabel(m_theme, FontRole::Object, Token::Text, this))
    , m_model(new OrphanModel(this))
    , m_table(new DataTable(m_theme, services.view, u"certificates.orphans"_s, this))
    , m_foot(new DialogFoot(m_theme, SignButton::Kind::Danger, this))
{
    setObjectName(u"removeAuthorityDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 460);
    m_question->setObjectName(u"questionLabel"_s);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_table->setObjectName(u"orphanTable"_s);
    m_table->setColumns({{180, false, true, false, 0},
                         {180, false, false, false, 1},
                         {0, false, false, true, 2},
                         {110, false, false, false, 0}});
    m_table->setSourceModel(m_model);
    m_table->setDefaultSort(-1);
    m_table->setTabKeyNavigation(false);
    auto *lines = new QWidget(this);
    m_lines = new QVBoxLayout(lines);
    m_lines->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_question);
    layout->addWidget(lines);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    layout->addWidget(m_foot);
    connect(&m_foot->cancel(), &QAbstractButton::clicked, this, &QDialog::reject);
    connect(&m_foot->confirm(), &QAbstractButton::clicked, this, [this] {
        m_foot->setBusy(true);
        Q_EMIT confirmed();
    });
    retranslate();
    m_foot->cancel().setFocus();

    auto work = [organization, removed]() -> Result<nac::Orphans> {
        return nac::orphansOf(*organization, removed);
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), std::move(work)), this,
                [this](const Result<nac::Orphans> &orphans) {
                    if (!orphans)
                        return;
                    m_orphans = *orphans;
                    m_model->setOrphans(*m_orphans);
                    retranslate();
                });
}

void AuthorityRemoveDialog::showConsequences()
{
    clearLayout(m_lines);
    if (!m_orphans)
        return addFindingLine(m_theme, m_lines, State::Info,
                              tr("Looking for clients with a certificate of these CAs …"));
    const int clients = int(m_orphans->clients.size());
    const int issued = int(m_orphans->issued.size());
    if (clients > 0)
        addFindingLine(
                m_theme, m_lines, State::Warning,
                tr("%Ln client(s) were seen with a certificate issued under what you remove. "
                   "They are refused as soon as this is pushed.",
                   nullptr, clients));
    if (issued > 0)
        addFindingLine(m_theme, m_lines, State::Warning,
                       tr("%Ln certificate(s) that the Onboard CA issued are refused as well.",
                          nullptr, issued));
    if (m_orphans->isUnknown)
        addFindingLine(m_theme, m_lines, State::Unknown,
                       tr("No clients and no events were read, so nobody knows who uses them."));
    else if (clients == 0 && issued == 0)
        addFindingLine(m_theme, m_lines, State::Ok,
                       tr("No client was seen with a certificate issued under what you remove. "
                          "Those that have not connected for a while are not counted."));
    if (!m_orphans->authoritiesBelow.isEmpty())
        //: %1 is a list of names of CAs
        addFindingLine(m_theme, m_lines, State::Info,
                       tr("CAs below stay registered and go on being trusted: %1.")
                               .arg(m_orphans->authoritiesBelow.mid(0, kMostNames).join(u", "_s)));
}

void AuthorityRemoveDialog::retranslate()
{
    setWindowTitle(tr("Remove Certificate Authority"));
    const int count = int(m_names.size());
    if (count == 1)
        //: %1 is the name of a CA
        m_question->setText(tr("Remove “%1”?").arg(m_names.constFirst()));
    else if (count <= kMostNames)
        //: %1 is a list of names
        m_question->setText(tr("Remove these CAs? %1").arg(m_names.join(u", "_s)));
    else
        m_question->setText(tr("Remove %Ln CA(s)?", nullptr, count));
    showConsequences();
    m_table->setVisible(m_model->rowCount() > 0);
    m_table->setAccessibleName(tr("Clients that are refused"));
    //: Button: takes CAs away, in the draft
    m_foot->confirm().setTexts(tr("Remove"));
    m_foot->cancel().setTexts(tr("Cancel"));
    m_foot->setReason(m_orphans ? QString() : tr("The clients are being counted."));
    m_foot->setNote(tr("Goes into the draft; nothing is sent yet."));
    m_model->retranslate();
}

void AuthorityRemoveDialog::showError(const QString &error) { m_foot->showError(error); }

void AuthorityRemoveDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
