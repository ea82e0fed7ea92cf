// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/AuthorityReplaceDialog.h"

#include "core/base/Async.h"
#include "core/pki/ThreadCleanup.h"
#include "ui/certificates/CertificateInput.h"
#include "ui/certificates/DialogFoot.h"
#include "ui/certificates/FindingLines.h"
#include "ui/certificates/FindingText.h"
#include "ui/page/DifferenceModel.h"
#include "ui/page/RenewalCheckRow.h"
#include "ui/text/CertificateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollArea>
#include <QThreadPool>
#include <QTreeView>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using nac::AuthorityVerdict;

AuthorityReplaceDialog::AuthorityReplaceDialog(const PageServices &services,
                                               const nac::OrganizationPtr &organization,
                                               const pki::CertificateDetails &old, QWidget *parent)
    : QDialog(parent)
    , m_theme(services.theme)
    , m_clock(services.clock)
    , m_organization(organization)
    , m_old(old)
    , m_input(new CertificateInput(m_theme, this))
    , m_heading(new TextLabel(m_theme, FontRole::Object, Token::Text, this))
    , m_result(new StateBadge(m_theme, this))
    , m_area(new QScrollArea(this))
    , m_model(new DifferenceModel(this))
    , m_table(new QTreeView(this))
    , m_foot(new DialogFoot(m_theme, SignButton::Kind::Primary, this))
{
    setObjectName(u"replaceAuthorityDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1080, 620);
    build();
    m_input->takeDropsOn(this);
    connect(m_input, &CertificateInput::changed, this, &AuthorityReplaceDialog::review);
    connect(m_input, &CertificateInput::filesRead, this, [this](const QList<InputFile> &files) {
        QString text;
        for (const InputFile &file : files) {
            if (file.error)
                return m_foot->showError(ErrorText::sentence(*file.error));
            for (const QByteArray &der : file.certificates)
                text += QString::fromLatin1(pki::certificateToPem(der));
        }
        if (text.isEmpty())
            return m_foot->showError(tr("There is no certificate in this file."));
        m_input->edit().setPlainText(text);
    });
    connect(&m_foot->cancel(), &QAbstractButton::clicked, this, &QDialog::reject);
    connect(&m_foot->confirm(), &QAbstractButton::clicked, this, [this] {
        if (!replacement())
            return;
        m_foot->setBusy(true);
        Q_EMIT confirmed(replacement()->der);
    });
    retranslate();
    m_input->setFocus();
}

void AuthorityReplaceDialog::build()
{
    m_heading->setObjectName(u"replaceHeading"_s);
    m_heading->setWordWrap(true);
    m_result->setObjectName(u"compareResult"_s);
    m_result->setBoxed(true);
    auto *content = new QWidget;
    m_lines = new QVBoxLayout(content);
    m_lines->setContentsMargins(0, 0, 4, 0);
    m_lines->setSpacing(4);
    m_area->setObjectName(u"renewalChecks"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(content);
    m_table->setObjectName(u"differencesView"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_theme, m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->header()->setStretchLastSection(false);
    for (const int column : {DifferenceModel::Left, DifferenceModel::Right})
        m_table->header()->setSectionResizeMode(column, QHeaderView::Stretch);

    QVBoxLayout *column = m_foot->layOut(*this, m_input);
    column->addWidget(m_heading);
    column->addWidget(m_result, 0, Qt::AlignLeading);
    column->addWidget(m_area, 3);
    column->addWidget(m_table, 4);
}

void AuthorityReplaceDialog::addFiles(const QStringList &paths) { m_input->openFiles(paths); }

AuthorityReplaceDialog::Answer
AuthorityReplaceDialog::answerTo(const QByteArray &bytes, const nac::OrganizationPtr &organization,
                                 const pki::CertificateDetails &old, const QDateTime &now)
{
    const pki::ThreadCleanup cleanup;
    Answer answer;
    // Of the same key as the one it replaces: a renewal as it should be.
    QList<pki::CertificateDetails> others = nac::registeredAuthorities(*organization);
    others.removeIf([&old](const pki::CertificateDetails &one) {
        return one.index.sha256 == old.index.sha256;
    });
    answer.review = nac::reviewAuthorities(bytes, others, now);
    for (qsizetype i = 0; i < answer.review.candidates.size(); ++i) {
        if (answer.review.candidates.at(i).verdict != AuthorityVerdict::Refuse)
            answer.usable.append(i);
    }
    if (answer.usable.size() != 1)
        return answer;
    const nac::AuthorityCandidate &one = answer.review.candidates.at(answer.usable.constFirst());
    if (auto comparison =
                pki::compareItems(pki::readObjects(old.der).items, pki::readObjects(one.der).items))
        answer.comparison = std::move(*comparison);
    nac::Organization after = *organization;
    after.settings.certificateAuthorities.append(
            QString::fromLatin1(pki::certificateToPem(one.der)));
    answer.orphans = nac::orphansOf(after, {old});
    return answer;
}

void AuthorityReplaceDialog::review()
{
    m_isStale = true;
    m_answer.reset();
    refresh();
    if (m_isReviewing)
        return;
    m_isReviewing = true;
    m_isStale = false;
    auto work = [bytes = m_input->bytes(), organization = m_organization, old = m_old,
                 now = m_clock.now()]() -> Result<Answer> {
        return answerTo(bytes, organization, old, now);
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), std::move(work)), this,
                [this](const Result<Answer> &answer) {
                    m_isReviewing = false;
                    if (m_isStale)
                        return review();
                    if (answer)
                        m_answer = *answer;
                    if (m_answer && m_answer->review.hasPrivateKey()) {
                        QByteArray kept;
                        for (const QByteArray &der : m_answer->review.certificates())
                            kept += pki::certificateToPem(der);
                        m_input->setTextQuietly(QString::fromLatin1(kept));
                    }
                    refresh();
                });
}

const nac::AuthorityCandidate *AuthorityReplaceDialog::replacement() const
{
    if (!m_answer || m_answer->usable.size() != 1)
        return nullptr;
    const auto &one = m_answer->review.candidates.at(m_answer->usable.constFirst());
    return one.der == m_old.der ? nullptr : &one;
}

QString AuthorityReplaceDialog::reason() const
{
    if (m_isReviewing || m_isStale)
        return tr("What was pasted is being read.");
    if (!m_answer || m_answer->review.candidates.isEmpty())
        return tr("Paste the certificate that takes its place, drop a file, or open one.");
    if (m_answer->usable.isEmpty()) {
        const auto &findings = m_answer->review.candidates.constFirst().findings;
        return findings.isEmpty() ? tr("There is no certificate that can be used.")
                                  : FindingText::sentence(findings.constFirst());
    }
    if (m_answer->usable.size() > 1)
        return tr("These are several CA certificates. One takes the place of one.");
    return replacement() ? QString() : tr("This is the certificate that is in use.");
}

void AuthorityReplaceDialog::showAnswer()
{
    clearLayout(m_lines);
    const nac::AuthorityCandidate *one = replacement();
    m_model->setDifferences(one && m_answer->comparison ? m_answer->comparison->differences
                                                        : QList<pki::Difference>());
    const bool isShown = one && m_answer->comparison;
    m_result->setVisible(isShown);
    m_table->setVisible(isShown);
    m_area->setVisible(one);
    if (!one)
        return;
    if (const int left = int(m_answer->orphans.clients.size()); left > 0)
        addFindingLine(m_theme, m_lines, State::Warning,
                       tr("%Ln client(s) were seen with a certificate of the old CA. The new one "
                          "has another key or name, so they are refused until they get a new "
                          "certificate.",
                          nullptr, left));
    for (const nac::CertificateFinding &finding : one->findings)
        addFindingLine(m_theme, m_lines, FindingText::state(finding.severity),
                       FindingText::sentence(finding));
    if (m_answer->comparison) {
        for (const pki::RenewalCheck &check : std::as_const(m_answer->comparison->checks))
            m_lines->addWidget(makeRenewalCheckRow(m_theme, check));
        m_result->set(State::Changed, tr("%Ln difference(s)", nullptr,
                                         int(m_answer->comparison->differences.size())));
    }
    m_lines->addStretch(1);
    m_table->resizeColumnToContents(DifferenceModel::Kind);
    m_table->resizeColumnToContents(DifferenceModel::Field);
}

void AuthorityReplaceDialog::refresh()
{
    const QString why = reason();
    m_foot->setReason(why);
    showAnswer();
    const bool isWrong =
            m_answer && !m_isReviewing && !m_input->bytes().trimmed().isEmpty() && !replacement();
    m_input->field().setError(isWrong ? why : QString());
}

void AuthorityReplaceDialog::retranslate()
{
    setWindowTitle(tr("Replace Certificate Authority"));
    //: %1 is the name of a CA
    m_heading->setText(tr("Replaces “%1”").arg(CertificateText::displayName(m_old.index)));
    m_input->setTexts(
            tr("Signed Certificate"), u"Signed Certificate"_s, tr("Open certificate"),
            {tr("Certificates (*.crt *.cer *.pem *.der *.p7b *.p7c)"), tr("All files (*)")});
    m_table->setAccessibleName(tr("Differences"));
    m_area->setAccessibleName(tr("What it means"));
    m_foot->confirm().setTexts(tr("Replace"));
    m_foot->cancel().setTexts(tr("Cancel"));
    m_foot->setNote(tr("Old and new change places in one step of the draft; nothing is sent yet."));
    m_model->retranslate();
    refresh();
}

void AuthorityReplaceDialog::showError(const QString &error) { m_foot->showError(error); }

void AuthorityReplaceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
