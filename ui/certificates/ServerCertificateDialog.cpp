// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/ServerCertificateDialog.h"

#include "core/base/Async.h"
#include "core/pki/ThreadCleanup.h"
#include "ui/certificates/DialogFoot.h"
#include "ui/certificates/ServerCertificateChecks.h"
#include "ui/page/BundleAnswer.h"
#include "ui/page/BundleForm.h"
#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/LintText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/SectionFrame.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr int kCertificateLines = 9;
constexpr QSize kUsualSize(1160, 672);

QList<pki::Item> itemsOf(const QList<QByteArray> &ders)
{
    QByteArray pem;
    for (const QByteArray &der : ders)
        pem += pki::certificateToPem(der);
    return pki::readObjects(pem).items;
}

} // namespace

ServerCertificateDialog::ServerCertificateDialog(Theme &theme, const Clock &clock, Facts facts,
                                                 QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_facts(std::move(facts))
    , m_banner(new Banner(theme, this))
    , m_form(new BundleForm(theme, clock, this))
    , m_answer(new BundleAnswer(theme, this))
    , m_checks(new ServerCertificateChecks(theme))
    , m_propertiesFrame(new SectionFrame(theme, SectionFrame::Look::Plain))
    , m_properties(new PropertyBox(theme, m_propertiesFrame))
    , m_keep(new QCheckBox(this))
    , m_keepHint(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_foot(new DialogFoot(theme, SignButton::Kind::Primary, this))
{
    setObjectName(u"importServerCertificateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_form->takeDropsOn(this);
    m_form->setKnown(m_facts.known);
    connect(m_form, &BundleForm::edited, this, [this] {
        m_stale = true;
        refresh();
    });
    connect(m_form, &BundleForm::judged, this, &ServerCertificateDialog::present);
    connect(m_form, &BundleForm::fileErrorChanged, this, [this] {
        m_foot->showError(m_form->fileError() ? ErrorText::sentence(*m_form->fileError())
                                              : QString());
    });
    connect(m_answer, &BundleAnswer::addMissingRequested, m_form, &BundleForm::addMissing);
    connect(m_answer, &BundleAnswer::mendRequested, m_form, &BundleForm::mend);
    connect(&m_foot->confirm(), &QAbstractButton::clicked, this, &ServerCertificateDialog::save);
    connect(&m_foot->cancel(), &QAbstractButton::clicked, this, &QDialog::reject);
    retranslate();
    const QScreen *screen = parent ? parent->screen() : QGuiApplication::primaryScreen();
    resize(kUsualSize.boundedTo(screen->availableGeometry().size() * 0.94));
    m_form->setFocus();
}

ServerCertificateDialog::~ServerCertificateDialog() { m_cancel.cancel(); }

void ServerCertificateDialog::build()
{
    m_banner->setObjectName(u"replaceBanner"_s);
    m_answer->setSends(true);
    m_form->setCertificateLines(kCertificateLines);
    m_answer->insertWidget(m_checks);
    m_keep->setObjectName(u"keepForUndoCheckBox"_s);
    m_keep->setVisible(m_facts.canKeep);
    m_keepHint->setVisible(m_facts.canKeep);
    m_keepHint->setWordWrap(true);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(18);
    columns->addWidget(buildFields(), 2);
    columns->addWidget(m_answer, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_banner);
    layout->addLayout(columns, 1);
    layout->addWidget(new Hairline(m_theme));
    layout->addWidget(m_keep);
    layout->addWidget(m_keepHint);
    layout->addWidget(m_foot);
}

/// The form with the Properties below it; scrolls where the window is low or the type is large.
QWidget *ServerCertificateDialog::buildFields()
{
    m_properties->setObjectName(u"propertyBox"_s);
    m_properties->setFramed(true);
    m_propertiesFrame->body()->addWidget(m_properties);
    m_propertiesFrame->hide();
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    column->addWidget(m_form);
    column->addWidget(m_propertiesFrame);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"serverCertificateFields"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    scroll->setMinimumWidth(inside->minimumSizeHint().width() + 12);
    return scroll;
}

bool ServerCertificateDialog::isJudging() const { return m_form->isJudging() || m_looking; }

void ServerCertificateDialog::present()
{
    m_stale = false;
    m_report = doctor::reportOnOutput(m_form->report());
    const doctor::BundleReport &report = m_report;
    m_answer->setReport(report);
    m_answer->setMendable(m_form->mendable());
    m_checks->setReport(report);
    ++m_question;
    m_looking = false;
    m_propertiesFrame->setVisible(report.hasCertificate());
    if (report.hasCertificate()) {
        const QByteArray &der = report.items.at(report.leaf).der;
        if (const auto details = pki::readCertificateDetails(der)) {
            m_properties->setRows(CertificateText::properties(*details));
            m_spki = details->spkiSha256;
            matchRequest(m_spki);
        }
        lookAhead();
    }
    refresh();
}

void ServerCertificateDialog::setPending(const QList<sync::PendingRequest> &requests, bool asked)
{
    m_pending = requests;
    m_asked = asked;
    showBanner();
}

/// The key of a request that was made here is where it was written then; once is enough.
void ServerCertificateDialog::matchRequest(const QByteArray &spkiSha256)
{
    const auto match = std::find_if(
            m_pending.cbegin(), m_pending.cend(),
            [&](const sync::PendingRequest &each) { return each.spkiSha256 == spkiSha256; });
    if (match == m_pending.cend() || m_report.hasKey() ||
        (m_matched && m_matched->spkiSha256 == spkiSha256))
        return;
    m_matched = *match;
    m_form->loadFile(BundleForm::Field::Key, match->keyFile);
    showBanner();
}

/// What is replaced, which request is answered, or which ones wait.
void ServerCertificateDialog::showBanner()
{
    if (m_matched) {
        m_banner->setContent(
                State::Ok,
                //: %1 name, %2 date
                tr("This is the certificate for the request “%1” of %2.")
                        .arg(m_matched->name, DateText::date(m_matched->made)),
                //: %1 path of a file
                tr("Its private key is in %1.").arg(QDir::toNativeSeparators(m_matched->keyFile)));
    } else if (m_asked) {
        QStringList names;
        for (const sync::PendingRequest &each : std::as_const(m_pending))
            names.append(each.name);
        m_banner->setContent(State::Info, tr("Paste the certificate that has arrived."),
                             //: %1 names
                             tr("It is matched by its key to the requests that wait: %1.")
                                     .arg(names.join(tr(", "))));
    } else if (!m_facts.present.isEmpty()) {
        const auto index = pki::readCertificateIndex(m_facts.present.constFirst());
        m_banner->setContent(
                State::Info,
                index ? //: %1 name of a certificate, %2 a date
                        tr("Replaces the present certificate (%1, until %2).")
                                .arg(CertificateText::displayName(*index),
                                     DateText::date(index->notAfter))
                      : tr("Replaces the present certificate."),
                tr("In one step, so clients never meet the default certificate in between."));
    }
}

/// What clients will think of it, and what changes for them: on the pool.
void ServerCertificateDialog::lookAhead()
{
    m_cancel.cancel();
    m_cancel = CancelSource();
    m_looking = true;
    const doctor::BundleReport &report = m_report;
    QList<pki::Item> chain;
    for (const doctor::BundleLink &link : report.chain)
        chain.append(report.items.at(link.item));
    lint::Options options;
    options.now = m_clock.now();
    options.roles = lint::Role::RadiusServer;
    options.authorities = report.missing;
    options.isListedWeakKey = lint::installedWeakKeys();
    const auto work = [chain, options, present = m_facts.present,
                       cancel = m_cancel.token()]() -> Result<Outlook> {
        const pki::ThreadCleanup cleanup;
        Outlook outlook;
        outlook.verdict = lint::judge(chain, 0, options, cancel);
        if (!present.isEmpty()) {
            if (const auto compared = pki::compareItems(itemsOf(present), chain))
                outlook.renewal = compared->checks;
        }
        return outlook;
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this, question = m_question,
                 mended = !report.missing.isEmpty()](const Result<Outlook> &outlook) {
                    if (question != m_question)
                        return;
                    m_looking = false;
                    if (outlook) {
                        m_checks->setVerdict(outlook->verdict, mended);
                        m_checks->setRenewal(outlook->renewal);
                    }
                });
}

QString ServerCertificateDialog::whyNotSave() const
{
    const doctor::BundleReport &report = m_report;
    if (m_stale)
        return tr("Being checked…");
    if (report.ready && report.keyPem)
        return {};
    if (!report.hasCertificate() && !report.hasKey() && report.problems.isEmpty())
        return tr("Fill in the private key and the certificates.");
    if (!report.hasKey())
        return tr("The private key is missing.");
    if (!report.hasCertificate())
        return tr("The certificate is missing.");
    const int errors = LintText::count(report.findings).errors;
    return errors > 0 ? tr("Fix %n error(s) first.", nullptr, errors)
                      : tr("It cannot be used as it is.");
}

void ServerCertificateDialog::refresh()
{
    m_foot->setReason(whyNotSave());
    // What was said about the last attempt is about what stood there then.
    if (m_stale)
        m_foot->showError({});
}

void ServerCertificateDialog::save()
{
    const doctor::BundleReport &report = m_report;
    if (!whyNotSave().isEmpty())
        return;
    Wanted wanted;
    if (const auto index = pki::readCertificateIndex(report.items.at(report.leaf).der))
        wanted.name = CertificateText::displayName(*index);
    wanted.spkiSha256 = m_spki;
    wanted.certificates = report.certificatePem;
    wanted.key = report.keyPem;
    wanted.password = report.password;
    wanted.keep = m_keep->isVisible() && m_keep->isChecked();
    m_foot->setBusy(true);
    Q_EMIT saved(wanted);
}

void ServerCertificateDialog::showError(const QString &error)
{
    m_foot->showError(error);
    m_foot->confirm().setFocus();
}

void ServerCertificateDialog::retranslate()
{
    const bool replaces = !m_facts.present.isEmpty();
    setWindowTitle(tr("Import Custom RADIUS Server Certificate"));
    showBanner();
    m_propertiesFrame->setHeading(tr("Properties (server certificate)"));
    //: %1 "the system keychain"
    m_keep->setText((replaces ? tr("Keep the old certificate and key for undo (encrypted, key in "
                                   "%1)")
                              : tr("Keep this certificate and key for undo (encrypted, key in %1)"))
                            .arg(m_facts.keychain));
    m_keepHint->setText(
            replaces ? tr("The old key can be kept where the cloud shows it or it was kept here "
                          "before. The new one is kept too, for the next time.")
                     : tr("Should it be replaced or removed one day, undo brings it back without "
                          "asking for its key."));
    m_foot->setNote(tr("Save puts it in the draft. Clients notice nothing until you push. The key "
                       "is kept out of logs and history."));
    m_foot->confirm().setTexts(tr("Save"), u"Save"_s);
    m_foot->cancel().setTexts(tr("Cancel"), u"Cancel"_s);
    refresh();
}

void ServerCertificateDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
