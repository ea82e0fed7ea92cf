// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CrlUploadDialog.h"

#include "core/base/Async.h"
#include "ui/certificates/AuthorityCandidateModel.h"
#include "ui/certificates/CertificateInput.h"
#include "ui/certificates/CrlCandidateModel.h"
#include "ui/certificates/CrlText.h"
#include "ui/certificates/DialogFoot.h"
#include "ui/certificates/FindingLines.h"
#include "ui/certificates/FindingText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/LintText.h"
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

CrlUploadDialog::CrlUploadDialog(const PageServices &services, const nac::CrlPlace &place,
                                 QWidget *parent)
    : QDialog(parent)
    , m_theme(services.theme)
    , m_place(place)
    , m_model(new CrlCandidateModel(this))
    , m_input(new CertificateInput(m_theme, this))
    , m_summary(new TextLabel(m_theme, FontRole::Object, Token::Text, this))
    , m_table(new DataTable(m_theme, services.view, u"certificates.crlCandidates"_s, this))
    , m_area(new QScrollArea(this))
    , m_foot(new DialogFoot(m_theme, SignButton::Kind::Primary, this))
{
    setObjectName(u"uploadCrlDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1020, 600);
    build();
    m_input->takeDropsOn(this);
    connect(m_input, &CertificateInput::changed, this, &CrlUploadDialog::review);
    connect(m_input, &CertificateInput::filesRead, this, [this](const QList<InputFile> &files) {
        // Lists may be megabytes: files stay files, the field is for pasted text.
        if (!m_place.wanted.isEmpty())
            m_files.clear();
        m_files += files;
        review();
    });
    connect(m_table, &DataTable::currentObjectChanged, this, &CrlUploadDialog::showCurrent);
    connect(&m_foot->cancel(), &QAbstractButton::clicked, this, &QDialog::reject);
    connect(&m_foot->confirm(), &QAbstractButton::clicked, this, [this] {
        m_foot->setBusy(true);
        Q_EMIT confirmed(accepted());
    });
    retranslate();
    m_input->setFocus();
}

void CrlUploadDialog::build()
{
    m_summary->setObjectName(u"summaryLabel"_s);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"crlCandidateTable"_s);
    m_table->setColumns({{150, false, true, false, 0},
                         {0, false, true, true, 0},
                         {150, false, false, false, 1},
                         {90, false, false, false, 2}});
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
    column->addWidget(m_table, 2);
    column->addWidget(m_area, 5);
}

void CrlUploadDialog::addFiles(const QStringList &paths) { m_input->openFiles(paths); }

QList<nac::CrlCandidate> CrlUploadDialog::accepted() const
{
    QList<nac::CrlCandidate> crls = m_model->candidates();
    crls.removeIf([](const nac::CrlCandidate &one) {
        return one.verdict == nac::AuthorityVerdict::Refuse;
    });
    return crls;
}

void CrlUploadDialog::review()
{
    m_isStale = true;
    refresh();
    if (m_isReviewing)
        return;
    m_isReviewing = true;
    m_isStale = false;
    QList<QByteArray> sources{m_input->bytes()};
    for (const InputFile &file : std::as_const(m_files))
        sources.append(file.bytes);
    sources.removeAll({});
    auto work = [sources, place = m_place]() -> Result<QList<nac::CrlCandidate>> {
        return nac::reviewCrls(sources, place);
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), std::move(work)), this,
                [this](const Result<QList<nac::CrlCandidate>> &candidates) {
                    m_isReviewing = false;
                    if (m_isStale)
                        return review();
                    if (candidates)
                        m_model->setCandidates(*candidates);
                    if (m_table->shownRows() > 0 && !m_table->currentObject().isValid())
                        m_table->setCurrentIndex(m_table->model()->index(0, 0));
                    showCurrent();
                    refresh();
                });
}

void CrlUploadDialog::showCurrent()
{
    clearLayout(m_details);
    const nac::CrlCandidate *one = m_model->candidate(m_table->currentObject().toString());
    m_area->setVisible(one);
    if (!one)
        return;
    for (const nac::CrlFinding &finding : one->findings)
        addFindingLine(m_theme, m_details, FindingText::state(finding.severity),
                       CrlText::finding(finding));
    for (const lint::Finding &rule : one->rules)
        addFindingLine(m_theme, m_details, LintText::state(rule.severity),
                       LintText::sentence(rule));
    if (one->change) {
        for (const QString &line : CrlText::changes(*one->change))
            addFindingLine(m_theme, m_details, State::Changed, line);
    }
    if (one->info) {
        auto *frame = new SectionFrame(m_theme, SectionFrame::Look::Plain, m_area->widget());
        frame->setHeading(tr("Properties"));
        auto *box = new PropertyBox(m_theme, frame);
        box->setObjectName(u"propertyBox"_s);
        box->setFramed(true);
        box->setLabelWidth(150);
        box->setRows(CrlText::properties(*one->info));
        frame->body()->addWidget(box);
        m_details->addWidget(frame);
    }
    m_details->addStretch(1);
}

void CrlUploadDialog::refresh()
{
    QStringList errors;
    for (const InputFile &file : std::as_const(m_files)) {
        if (file.error)
            errors.append(ErrorText::sentence(*file.error));
    }
    const bool isBusy = m_isReviewing || m_isStale;
    const bool isNothing = !isBusy && m_model->rowCount() == 0;
    const bool isEmpty = m_input->edit().document()->isEmpty();
    if (isNothing && !isEmpty)
        errors.append(tr("There is no certificate revocation list in this text."));
    m_input->field().setError(errors.join(u' '));
    m_table->setVisible(m_model->rowCount() > 0);
    const int count = int(accepted().size());
    if (isBusy)
        m_summary->setText(tr("Reading …"));
    else if (m_model->rowCount() == 0)
        m_summary->setText(
                tr("Upload the CRL of a CA where the Mist cloud cannot fetch it itself."));
    else
        //: %1 and %2 are numbers
        m_summary->setText(tr("%1 of %2 can be uploaded").arg(count).arg(m_model->rowCount()));
    QString reason;
    if (isBusy)
        reason = tr("What was given is being read.");
    else if (m_model->rowCount() == 0)
        reason = tr("Open a file, drop one, or paste a CRL.");
    else if (count == 0)
        reason = tr("There is no CRL that can be uploaded.");
    else if (count > 1 && !m_place.wanted.isEmpty())
        reason = tr("One CRL takes the place of one.");
    m_foot->setReason(reason);
    m_foot->setNote(tr("Goes into the draft; nothing is sent yet."));
}

void CrlUploadDialog::retranslate()
{
    const bool isReplacing = !m_place.wanted.isEmpty();
    setWindowTitle(isReplacing ? tr("Replace CRL File") : tr("Upload CRL Files"));
    m_input->setTexts(tr("Certificate revocation list"), {}, tr("Open CRL files"),
                      {tr("CRL files (*.crl *.pem *.der)"), tr("All files (*)")});
    m_input->field().setHint(tr("PEM or DER. Drop files here, or paste PEM."));
    m_table->setAccessibleName(tr("What was found"));
    m_area->setAccessibleName(tr("Properties"));
    m_foot->confirm().setTexts(isReplacing ? tr("Replace") : tr("Save"),
                               isReplacing ? QString() : u"Save"_s);
    m_foot->cancel().setTexts(tr("Cancel"), u"Cancel"_s);
    m_model->retranslate();
    showCurrent();
    refresh();
}

void CrlUploadDialog::showError(const QString &error) { m_foot->showError(error); }

void CrlUploadDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
