// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/AuthorityAddDialog.h"

#include "ui/certificates/AuthorityCandidateModel.h"
#include "ui/certificates/CertificateInput.h"
#include "ui/certificates/DialogFoot.h"
#include "ui/certificates/FindingLines.h"
#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/SectionFrame.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QScrollArea>
#include <QThreadPool>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using nac::AuthorityVerdict;

namespace {

QString pemOf(const QList<QByteArray> &ders)
{
    QByteArray text;
    for (const QByteArray &der : ders)
        text += pki::certificateToPem(der);
    return QString::fromLatin1(text);
}

} // namespace

AuthorityAddDialog::AuthorityAddDialog(const PageServices &services,
                                       const QList<pki::CertificateDetails> &registered,
                                       QWidget *parent)
    : QDialog(parent)
    , m_theme(services.theme)
    , m_clock(services.clock)
    , m_registered(registered)
    , m_model(new AuthorityCandidateModel(this))
    , m_input(new CertificateInput(m_theme, this))
    , m_summary(new TextLabel(m_theme, FontRole::Object, Token::Text, this))
    , m_table(new DataTable(m_theme, services.view, u"certificates.candidates"_s, this))
    , m_area(new QScrollArea(this))
    , m_foot(new DialogFoot(m_theme, SignButton::Kind::Primary, this))
{
    setObjectName(u"addAuthorityDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1080, 620);
    build();
    m_input->takeDropsOn(this);
    connect(m_input, &CertificateInput::changed, this, [this] {
        m_keysTakenOut = false;
        review();
    });
    connect(m_input, &CertificateInput::filesRead, this, &AuthorityAddDialog::takeFiles);
    connect(m_table, &DataTable::currentObjectChanged, this, &AuthorityAddDialog::showCurrent);
    connect(&m_foot->cancel(), &QAbstractButton::clicked, this, &QDialog::reject);
    connect(&m_foot->confirm(), &QAbstractButton::clicked, this, [this] {
        m_foot->setBusy(true);
        Q_EMIT confirmed(m_model->review().accepted());
    });
    retranslate();
    m_input->setFocus();
}

void AuthorityAddDialog::build()
{
    m_summary->setObjectName(u"summaryLabel"_s);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"candidateTable"_s);
    m_table->setColumns({{168, false, true, false, 0},
                         {170, false, true, false, 0},
                         {100, false, false, false, 1},
                         {0, false, false, true, 0}});
    m_table->setSourceModel(m_model);
    m_table->setDefaultSort(-1);
    m_table->setTabKeyNavigation(false);
    auto *content = new QWidget;
    m_details = new QVBoxLayout(content);
    m_details->setContentsMargins(0, 0, 4, 0);
    m_area->setObjectName(u"detailsArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(content);

    QVBoxLayout *column = m_foot->layOut(*this, m_input);
    column->addWidget(m_summary);
    column->addWidget(m_table, 3);
    column->addWidget(m_area, 4);
}

void AuthorityAddDialog::addCertificates(const QList<QByteArray> &ders)
{
    if (!ders.isEmpty())
        m_input->append(pemOf(ders));
}

void AuthorityAddDialog::addFiles(const QStringList &paths) { m_input->openFiles(paths); }

void AuthorityAddDialog::takeFiles(const QList<InputFile> &files)
{
    m_fileErrors.clear();
    m_emptyFiles.clear();
    m_lockedFiles.clear();
    QList<QByteArray> ders;
    for (const InputFile &file : files) {
        ders += file.certificates;
        if (file.error)
            m_fileErrors.append(*file.error);
        else if (file.certificates.isEmpty())
            (file.isLocked ? m_lockedFiles : m_emptyFiles).append(file.name);
    }
    addCertificates(ders);
    refresh();
}

void AuthorityAddDialog::review()
{
    m_isStale = true;
    refresh();
    if (m_isReviewing)
        return;
    m_isReviewing = true;
    m_isStale = false;
    auto work = [bytes = m_input->bytes(), registered = m_registered,
                 now = m_clock.now()]() -> Result<nac::AuthorityReview> {
        return nac::reviewAuthorities(bytes, registered, now);
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), std::move(work)), this,
                [this](const Result<nac::AuthorityReview> &review) {
                    m_isReviewing = false;
                    if (m_isStale)
                        return this->review();
                    if (review)
                        take(*review);
                });
}

void AuthorityAddDialog::take(const nac::AuthorityReview &review)
{
    m_model->setReview(review);
    if (review.hasPrivateKey()) {
        // A key has no business in a field that everybody can read.
        m_input->setTextQuietly(pemOf(review.certificates()));
        m_keysTakenOut = true;
    }
    if (m_table->shownRows() > 0 && !m_table->currentObject().isValid())
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    showCurrent();
    refresh();
}

void AuthorityAddDialog::showCurrent()
{
    clearLayout(m_details);
    const nac::AuthorityCandidate *one = m_model->candidate(m_table->currentObject().toString());
    m_area->setVisible(one);
    if (!one)
        return;
    QWidget *content = m_area->widget();
    addFindingLines(m_theme, m_details, one->findings);
    if (one->details) {
        auto *frame = new SectionFrame(m_theme, SectionFrame::Look::Plain, content);
        //: Heading of the portal's box with name, validity, issuer … of a certificate
        frame->setHeading(tr("Properties"));
        auto *box = new PropertyBox(m_theme, frame);
        box->setObjectName(u"propertyBox"_s);
        box->setFramed(true);
        box->setLabelWidth(150);
        box->setRows(CertificateText::properties(*one->details));
        frame->body()->addWidget(box);
        m_details->addWidget(frame);
    }
    m_details->addStretch(1);
}

QString AuthorityAddDialog::summary() const
{
    const nac::AuthorityReview &review = m_model->review();
    if (m_isReviewing)
        return tr("Reading …");
    if (review.candidates.isEmpty())
        return tr("Paste the certificate of the CA that signs the client certificates.");
    QStringList parts;
    const auto add = [&parts](qsizetype count, const QString &text) {
        if (count > 0)
            parts.append(text);
    };
    const auto count = [&review](AuthorityVerdict verdict) { return int(review.count(verdict)); };
    add(count(AuthorityVerdict::Add),
        tr("%Ln will be added", nullptr, count(AuthorityVerdict::Add)));
    add(count(AuthorityVerdict::Warn),
        tr("%Ln will be added with a warning", nullptr, count(AuthorityVerdict::Warn)));
    add(count(AuthorityVerdict::Refuse),
        tr("%Ln refused", nullptr, count(AuthorityVerdict::Refuse)));
    return parts.join(u" · "_s);
}

QString AuthorityAddDialog::fieldStatus() const
{
    QStringList sentences;
    if (m_keysTakenOut)
        sentences.append(tr("A private key stood here too. It was taken out of the field: a CA "
                            "needs its certificate alone."));
    for (const Error &error : m_fileErrors)
        sentences.append(ErrorText::sentence(error));
    for (const QString &name : m_lockedFiles)
        //: %1 is the name of a file
        sentences.append(tr("%1 opens with its password only: open it in the Inspector, and send "
                            "the certificates from there.")
                                 .arg(name));
    for (const QString &name : m_emptyFiles)
        //: %1 is the name of a file
        sentences.append(tr("%1 holds no certificate.").arg(name));
    return sentences.join(u' ');
}

void AuthorityAddDialog::refresh()
{
    const nac::AuthorityReview &review = m_model->review();
    const qsizetype accepted = review.candidates.size() - review.count(AuthorityVerdict::Refuse);
    m_summary->setText(summary());
    m_table->setVisible(!review.candidates.isEmpty());
    const bool isEmpty = m_input->edit().document()->isEmpty();
    FormField &field = m_input->field();
    const bool isNothing = !m_isReviewing && !isEmpty && review.candidates.isEmpty();
    field.setError(isNothing ? tr("There is no certificate in this text.") : QString());
    const QString status = fieldStatus();
    field.setStatus(status.isEmpty() ? State::None : State::Warning, status);
    QString reason;
    if (m_isReviewing || m_isStale)
        reason = tr("What was pasted is being read.");
    else if (isEmpty && review.candidates.isEmpty())
        reason = tr("Paste a certificate, drop files, or open them.");
    else if (accepted == 0)
        reason = tr("There is no certificate that can be added.");
    m_foot->setReason(reason);
    m_foot->setNote(tr("Save puts %Ln certificate(s) into the draft; nothing is sent yet.", nullptr,
                       int(accepted)));
}

void AuthorityAddDialog::retranslate()
{
    setWindowTitle(tr("Add Certificate Authority"));
    m_input->setTexts(
            tr("Signed Certificate"), u"Signed Certificate"_s, tr("Open certificates"),
            {tr("Certificates (*.crt *.cer *.pem *.der *.p7b *.p7c)"), tr("All files (*)")});
    m_input->field().setHint(tr("One or many: PEM with its BEGIN and END lines, PKCS#7, or "
                                "files dropped here."));
    m_table->setAccessibleName(tr("What was found"));
    m_area->setAccessibleName(tr("Properties"));
    //: Button of the portal: puts what the form says into the draft
    m_foot->confirm().setTexts(tr("Save"), u"Save"_s);
    m_foot->cancel().setTexts(tr("Cancel"), u"Cancel"_s);
    m_model->retranslate();
    showCurrent();
    refresh();
}

void AuthorityAddDialog::showError(const QString &error) { m_foot->showError(error); }

void AuthorityAddDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
