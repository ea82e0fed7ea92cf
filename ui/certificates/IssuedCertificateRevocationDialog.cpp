// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/IssuedCertificateRevocationDialog.h"

#include "ui/certificates/IssuedCertificateRevocationModel.h"
#include "ui/page/CloudDesk.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using RevocationState = api::mist::RevocationState;

namespace {

/// Of so many the names are said.
constexpr qsizetype kNamed = 3;

QString issuedName(const nac::IssuedCertificate &certificate)
{
    return certificate.commonName.isEmpty() ? certificate.serialNumber : certificate.commonName;
}

} // namespace

IssuedCertificateRevocationDialog::IssuedCertificateRevocationDialog(
        const PageServices &services, const QList<nac::IssuedCertificate> &certificates,
        QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_model(new IssuedCertificateRevocationModel(certificates, this))
    , m_heading(new TextLabel(services.theme, FontRole::Section, Token::Text, this))
    , m_meaning(new TextLabel(services.theme, FontRole::Body, Token::Text, this))
    , m_filter(new FilterBar(services.theme, this))
    , m_table(new DataTable(services.theme, services.view, u"certificates.revocation"_s, this))
    , m_know(new QCheckBox(this))
    , m_count(new QLineEdit)
    , m_countField(new FormField(services.theme, m_count, this))
    , m_progress(new QProgressBar(this))
    , m_note(new TextLabel(services.theme, FontRole::Small, Token::Text2, this))
    , m_revoke(new SignButton(services.theme, SignButton::Kind::Danger, this))
    , m_close(new SignButton(services.theme, SignButton::Kind::Normal, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"revocationDialog"_s);
    build();
    connect(m_know, &QCheckBox::toggled, this, &IssuedCertificateRevocationDialog::refresh);
    connect(m_count, &QLineEdit::textChanged, this, &IssuedCertificateRevocationDialog::refresh);
    connect(m_revoke, &QAbstractButton::clicked, this, &IssuedCertificateRevocationDialog::run);
    connect(m_close, &QAbstractButton::clicked, this, &IssuedCertificateRevocationDialog::reject);
    connect(m_filter, &FilterBar::exported, this, [this](const QString &path, int rows) {
        //: %1 is the path of a file
        m_note->setText(tr("%Ln line(s) written to %1", nullptr, rows).arg(path));
    });
    connect(m_filter, &FilterBar::exportFailed, this,
            [this](const QString &, const QString &reason) { m_note->setText(reason); });
    connect(m_table, &DataTable::clearFilterRequested, m_filter, &FilterBar::clear);
    retranslate();
    m_close->setFocus();
}

IssuedCertificateRevocationDialog::~IssuedCertificateRevocationDialog() { m_cancel.cancel(); }

void IssuedCertificateRevocationDialog::build()
{
    m_heading->setObjectName(u"revocationHeading"_s);
    m_meaning->setObjectName(u"revocationMeaning"_s);
    m_note->setObjectName(u"revocationNote"_s);
    for (TextLabel *label : {m_heading, m_meaning, m_note})
        label->setWordWrap(true);
    m_table->setObjectName(u"revocationTable"_s);
    m_table->setSourceModel(m_model);
    m_table->setColumns({{130, false, true, false, 0},
                         {150, false, true, false, 0},
                         {120, false, false, false, 2},
                         {170, false, false, false, 1},
                         {0, false, false, true, 0}});
    m_filter->attach(*m_table);
    m_filter->setExportName(u"revocation"_s);
    m_know->setObjectName(u"knowCheckBox"_s);
    m_count->setObjectName(u"countLineEdit"_s);
    m_progress->setObjectName(u"revocationProgress"_s);
    m_revoke->setObjectName(u"confirmRevokeButton"_s);
    m_revoke->setAutoDefault(false);
    m_close->setObjectName(u"closeRevocationButton"_s);
    m_close->setAutoDefault(false);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_revoke, QDialogButtonBox::YesRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_note, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_heading);
    column->addWidget(m_meaning);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_know);
    column->addWidget(m_countField);
    column->addWidget(m_progress);
    column->addLayout(foot);
    resize(880, 520);
}

bool IssuedCertificateRevocationDialog::isConfirmed() const
{
    if (m_stage == Stage::Finished)
        return true; // asked for once
    const qsizetype certificates = m_model->certificates().size();
    if (certificates < kTypedFrom)
        return m_know->isChecked();
    QString typed = m_count->text().normalized(QString::NormalizationForm_KC);
    typed.removeIf([](QChar c) { return c.isSpace() || c.isPunct(); });
    return typed == QString::number(certificates);
}

QString IssuedCertificateRevocationDialog::heading() const
{
    const QList<nac::IssuedCertificate> &certificates = m_model->certificates();
    QStringList names;
    for (qsizetype i = 0; i < qMin(kNamed, certificates.size()); ++i)
        names.append(issuedName(certificates.at(i)));
    const QString list = names.join(tr(", ", "between items of a list"));
    const qsizetype more = certificates.size() - names.size();
    const QString who = more > 0
                                //: %1 is a list of names; so many more
                                ? tr("%1 and %Ln more", nullptr, int(more)).arg(list)
                                : list;
    //: %1 is a list of names
    return tr("Revoke %Ln certificate(s): %1", nullptr, int(certificates.size())).arg(who);
}

QString IssuedCertificateRevocationDialog::resultText() const
{
    QStringList parts;
    const auto add = [&parts](qsizetype count, const QString &text) {
        if (count > 0)
            parts.append(text);
    };
    const int revoked = int(m_model->count(RevocationState::Revoked));
    const int gone = int(m_model->count(RevocationState::Gone));
    const int refused = int(m_model->count(RevocationState::Refused));
    const int doubtful = int(m_model->count(RevocationState::InDoubt));
    const int waiting = int(m_model->count(RevocationState::Waiting));
    //: Result of a revocation
    add(revoked, tr("%Ln revoked", nullptr, revoked));
    //: Result of a revocation: certificates that the cloud has no more
    add(gone, tr("%Ln not there any more", nullptr, gone));
    //: Result of a revocation
    add(refused, tr("%Ln not revoked", nullptr, refused));
    //: Result of a revocation: nobody knows
    add(doubtful, tr("%Ln in doubt", nullptr, doubtful));
    //: Result of a revocation: it ended before their turn
    add(waiting, tr("%Ln not tried", nullptr, waiting));
    QString text = parts.join(tr(" · ", "between results"));
    if (m_stoppedBy) {
        text += u'\n' + ErrorText::sentence(*m_stoppedBy);
        if (!m_stoppedBy->cloudText.isEmpty())
            //: %1 is what the cloud said, untranslated
            text += u'\n' + tr("The cloud says: %1").arg(m_stoppedBy->cloudText);
    } else if (m_cancelled) {
        text += u'\n' + tr("Stopped. What was revoked stays revoked.");
    }
    return text;
}

void IssuedCertificateRevocationDialog::retranslate()
{
    const int certificates = int(m_model->certificates().size());
    setWindowTitle(tr("Revoke"));
    m_heading->setText(heading());
    m_table->setAccessibleName(tr("Certificates to revoke"));
    m_know->setText(tr("I know that %Ln device(s) lose access", nullptr, certificates));
    m_countField->setLabel(tr("To go on, type the number of certificates: %1")
                                   .arg(DateText::number(certificates)));
    m_filter->setPlaceholder(tr("Name, device, serial number"));
    m_model->retranslate();
    refresh();
}

void IssuedCertificateRevocationDialog::refresh()
{
    const bool asking = m_stage == Stage::Asking;
    const bool running = m_stage == Stage::Running;
    const bool typed = m_model->certificates().size() >= kTypedFrom;
    const int rest = int(m_model->rest().size());
    m_know->setVisible(asking && !typed);
    m_countField->setVisible(asking && typed);
    m_progress->setVisible(running);
    m_progress->setRange(0, int(m_of));
    m_progress->setValue(int(m_settled));
    if (running) {
        m_meaning->setText(
                m_cancel.isCancelled()
                        ? tr("Stopping after the request that is on its way…")
                        //: %1 and %2 are numbers
                        : tr("%1 of %2 certificates done")
                                  .arg(DateText::number(m_settled), DateText::number(m_of)));
    } else if (asking) {
        m_meaning->setText(tr("The cloud refuses these certificates from now on: their devices can "
                              "no longer sign in until they get new ones. A revocation cannot be "
                              "taken back. It is done at once, not with the draft."));
    } else {
        m_meaning->setText(resultText());
    }
    m_note->setText(!isConfirmed() && asking
                            ? typed ? tr("Type the number first.") : tr("Tick the box first.")
                            : QString());
    m_revoke->setTexts(m_stage == Stage::Finished ? tr("Try the rest again (%Ln)", nullptr, rest)
                                                  : tr("Revoke %Ln certificate(s)", nullptr,
                                                       int(m_model->certificates().size())));
    m_revoke->setVisible(m_stage != Stage::Finished || rest > 0);
    m_revoke->setEnabled(!running && isConfirmed() && rest > 0);
    m_close->setTexts(running ? tr("Stop") : asking ? tr("Cancel") : tr("Close"));
    m_close->setEnabled(!running || !m_cancel.isCancelled());
}

void IssuedCertificateRevocationDialog::run()
{
    if (!m_services.cloud || isRunning() || !isConfirmed())
        return;
    const QStringList serials = m_model->rest();
    m_stage = Stage::Running;
    m_stoppedBy.reset();
    m_cancelled = false;
    m_settled = 0;
    m_of = serials.size();
    m_cancel = CancelSource();
    refresh();
    m_close->setFocus();
    const QPointer<IssuedCertificateRevocationDialog> guarded(this);
    async::then(m_services.cloud->revokeCertificates(serials, m_cancel.token(),
                                                     [guarded](qsizetype settled, qsizetype of) {
                                                         if (!guarded)
                                                             return;
                                                         guarded->m_settled = settled;
                                                         guarded->m_of = of;
                                                         guarded->refresh();
                                                     }),
                this,
                [this](const Result<api::mist::RevocationReport> &report) { finished(report); });
}

void IssuedCertificateRevocationDialog::finished(const Result<api::mist::RevocationReport> &report)
{
    m_stage = Stage::Finished;
    if (report) {
        m_model->apply(*report);
        m_stoppedBy = report->stoppedBy;
        m_cancelled = report->cancelled;
    } else {
        m_stoppedBy = report.error();
    }
    if (!m_model->rest().isEmpty())
        m_table->sortByColumn(IssuedCertificateRevocationModel::Result, Qt::AscendingOrder);
    refresh();
    Q_EMIT noticeRequested(resultText().section(u'\n', 0, 0));
    if (m_closing)
        QDialog::reject();
    else
        m_close->setFocus();
}

void IssuedCertificateRevocationDialog::reject()
{
    if (!isRunning())
        return QDialog::reject();
    // The first time it stops and says how far it came, the second time it goes as well.
    m_closing = m_cancel.isCancelled();
    m_cancel.cancel();
    refresh();
}

void IssuedCertificateRevocationDialog::keyPressEvent(QKeyEvent *event)
{
    if (m_count->hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return;
    QDialog::keyPressEvent(event);
}

void IssuedCertificateRevocationDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
