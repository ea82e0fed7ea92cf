// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/ObjectPane.h"

#include "ui/inspector/ChainTab.h"
#include "ui/inspector/DerTab.h"
#include "ui/inspector/ExtensionsTab.h"
#include "ui/inspector/FindingsTab.h"
#include "ui/inspector/InspectorController.h"
#include "ui/inspector/InspectorText.h"
#include "ui/inspector/OverviewTab.h"
#include "ui/inspector/PasswordPanel.h"
#include "ui/inspector/VerdictPane.h"
#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/LintText.h"
#include "ui/text/LongText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FindingList.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/MiniTabBar.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

ObjectPane::ObjectPane(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, u"certificate"_s, 20))
    , m_title(new TextLabel(theme, FontRole::Object))
    , m_subtitle(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_role(new QComboBox)
    , m_badge(new StateBadge(theme))
    , m_dayLabel(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_day(new QDateEdit)
    , m_copy(new SignButton(theme))
    , m_save(new SignButton(theme))
    , m_copyMenu(new QMenu(this))
    , m_saveMenu(new QMenu(this))
    , m_tabs(new MiniTabBar(theme))
    , m_banner(new Banner(theme))
    , m_password(new PasswordPanel(theme))
    , m_pages(new QStackedWidget)
    , m_overview(new OverviewTab(theme))
    , m_chain(new ChainTab(theme))
    , m_findings(new FindingsTab(theme))
    , m_extensions(new ExtensionsTab(theme))
    , m_der(new DerTab(theme))
    , m_text(new QPlainTextEdit)
{
    setObjectName(u"objectPane"_s);
    m_title->setElideMode(Qt::ElideMiddle);
    m_title->setObjectName(u"objectTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_badge->setBoxed(true);
    m_badge->setObjectName(u"objectBadge"_s);
    m_role->setObjectName(u"roleBox"_s);
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const lint::Roles role :
         {lint::Roles(), lint::Roles(lint::Role::RadiusServer), lint::Roles(lint::Role::Client),
          lint::Roles(lint::Role::IntermediateCa), lint::Roles(lint::Role::RootCa)})
        m_role->addItem(QString(), int(role.toInt()));
    m_day->setObjectName(u"judgementDay"_s);
    m_day->setCalendarPopup(true);
    m_dayLabel->setBuddy(m_day);
    m_copy->setObjectName(u"copyObjectButton"_s);
    m_save->setObjectName(u"saveObjectButton"_s);
    m_copy->setSmall(true);
    m_save->setSmall(true);
    m_copy->setIconName(u"copy"_s);
    m_save->setIconName(u"download"_s);
    m_copyMenu->setObjectName(u"copyObjectMenu"_s);
    m_saveMenu->setObjectName(u"saveObjectMenu"_s);
    addCommand(m_copyMenu, u"copyPemAction"_s, Command::CopyPem);
    addCommand(m_copyMenu, u"copyBase64Action"_s, Command::CopyBase64);
    addCommand(m_copyMenu, u"copyDerAction"_s, Command::CopyDer);
    addCommand(m_copyMenu, u"copySubjectAction"_s, Command::CopySubject);
    addCommand(m_copyMenu, u"copySha1Action"_s, Command::CopySha1);
    addCommand(m_copyMenu, u"copySha256Action"_s, Command::CopySha256);
    addCommand(m_saveMenu, u"savePemAction"_s, Command::SavePem);
    addCommand(m_saveMenu, u"saveDerAction"_s, Command::SaveDer);
    addCommand(m_saveMenu, u"saveReportHtmlAction"_s, Command::SaveReportHtml);
    addCommand(m_saveMenu, u"saveReportPdfAction"_s, Command::SaveReportPdf);
    addCommand(m_saveMenu, u"previewReportAction"_s, Command::PreviewReport);
    addCommand(m_saveMenu, u"printReportAction"_s, Command::PrintReport);
    m_tabs->setObjectName(u"objectTabs"_s);
    m_tabs->setExpanding(false);
    for (int i = 0; i <= static_cast<int>(Tab::Text); ++i)
        m_tabs->addTab(QString());
    m_text->setObjectName(u"objectText"_s);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(theme.font(FontRole::Mono));
    m_banner->setObjectName(u"objectBanner"_s);
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_chain);
    m_pages->addWidget(m_findings);
    m_pages->addWidget(m_extensions);
    m_pages->addWidget(m_der);
    m_pages->addWidget(m_text);

    m_titleRow = new QHBoxLayout;
    m_choiceRow = new QHBoxLayout;
    QHBoxLayout *title = m_titleRow;
    title->setContentsMargins(16, 9, 16, 4);
    title->setSpacing(10);
    title->addWidget(m_icon);
    title->addWidget(m_title);
    title->addWidget(m_subtitle);
    title->addWidget(m_role);
    title->addWidget(m_badge);
    title->addStretch(1);
    title->addWidget(m_dayLabel);
    title->addWidget(m_day);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(8, 0, 16, 0);
    tabs->addWidget(m_tabs);
    tabs->setSpacing(8);
    tabs->addStretch(1);
    tabs->addWidget(m_copy);
    tabs->addWidget(m_save);
    m_bannerRow = new QHBoxLayout;
    m_bannerRow->addWidget(m_banner);
    m_passwordRow = new QHBoxLayout;
    m_passwordRow->addWidget(m_password);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_titleRow);
    layout->addLayout(m_choiceRow);
    layout->addLayout(tabs);
    layout->addWidget(new Hairline(theme));
    layout->addLayout(m_bannerRow);
    layout->addLayout(m_passwordRow);
    layout->addWidget(m_pages, 1);
    m_password->hide();

    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { m_copyMenu->popup(m_copy->mapToGlobal(QPoint(0, m_copy->height()))); });
    connect(m_save, &QPushButton::clicked, this,
            [this] { m_saveMenu->popup(m_save->mapToGlobal(QPoint(0, m_save->height()))); });
    connect(m_overview, &OverviewTab::copyRequested, this, &ObjectPane::copyTextRequested);
    connect(m_extensions, &ExtensionsTab::bytesRequested, this, &ObjectPane::showBytes);
    connect(m_overview, &OverviewTab::bytesRequested, this, &ObjectPane::showBytesOf);
    connect(m_der, &DerTab::copyRequested, this, &ObjectPane::copyTextRequested);
    connect(m_der, &DerTab::saveRequested, this, &ObjectPane::saveElementRequested);
    connect(m_der, &DerTab::findingsRequested, this, [this] { setTab(Tab::Findings); });
    connect(&m_overview->verdict(), &VerdictPane::bytesRequested, this, &ObjectPane::showBytes);
    connect(&m_overview->verdict(), &VerdictPane::profilesChanged, this,
            &ObjectPane::choicesChanged);
    connect(m_findings, &FindingsTab::bytesRequested, this, &ObjectPane::showBytes);
    connect(m_findings, &FindingsTab::copyRequested, this, &ObjectPane::copyTextRequested);
    connect(m_role, &QComboBox::activated, this, &ObjectPane::choicesChanged);
    connect(m_day, &QDateEdit::userDateChanged, this, [this](QDate day) {
        m_dayChosen = day != m_now.toLocalTime().date();
        if (m_item && m_item->type == pki::ItemType::Certificate)
            m_chain->setLeaf(m_item->der, choices().day);
        Q_EMIT choicesChanged();
    });
    connect(&theme, &Theme::changed, this,
            [this] { m_text->setFont(m_theme.font(FontRole::Mono)); });
    refresh();
}

void ObjectPane::addCommand(QMenu *menu, const QString &objectName, Command command)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this,
            [this, command] { Q_EMIT commandTriggered(command); });
    m_actions.insert(command, action);
}

QString ObjectPane::title() const { return m_title->text(); }
QString ObjectPane::text() const { return m_text->toPlainText(); }

void ObjectPane::showNothing()
{
    m_input.reset();
    m_item.reset();
    m_problem.reset();
    m_details.reset();
    m_verdict.reset();
    m_found.reset();
    m_passwordFor.clear();
    refresh();
}

void ObjectPane::showInput(const InspectorInput &input, const QDateTime &now)
{
    m_input = input;
    m_item.reset();
    m_problem.reset();
    m_details.reset();
    m_verdict.reset();
    m_found.reset();
    m_now = now;
    refresh();
}

void ObjectPane::showItem(const InspectorInput &input, const pki::Item &item, const QDateTime &now)
{
    m_input = input;
    m_item = item;
    m_problem.reset();
    m_details.reset();
    m_verdict.reset();
    m_found.reset();
    m_now = now;
    refresh();
}

void ObjectPane::showProblem(const InspectorInput &input, const pki::Problem &problem,
                             const QDateTime &now)
{
    m_input = input;
    m_item.reset();
    m_problem = problem;
    m_details.reset();
    m_verdict.reset();
    m_found.reset();
    m_now = now;
    refresh();
}

void ObjectPane::setDetails(const pki::CertificateDetails &details)
{
    m_details = details;
    refresh();
}

void ObjectPane::setDetailsFailed(const Error &error)
{
    m_banner->setContent(State::Error, ErrorText::of(error).title, ErrorText::of(error).body);
    refreshMargins();
}

void ObjectPane::setVerdict(const lint::Verdict &verdict)
{
    m_verdict = verdict;
    refreshJudgement();
}

void ObjectPane::setFindings(const QList<lint::Finding> &findings)
{
    m_found = findings;
    refreshJudgement();
}

Judge::Choices ObjectPane::choices() const
{
    Judge::Choices choices;
    choices.roles = lint::Roles::fromInt(m_role->currentData().toUInt());
    choices.profiles = m_overview->verdict().profiles();
    const QDateTime day = chosenDay();
    choices.day = day.isValid() ? day : m_now;
    return choices;
}

QDateTime ObjectPane::chosenDay() const
{
    return m_dayChosen ? QDateTime(m_day->date(), QTime(12, 0)).toUTC() : QDateTime();
}

void ObjectPane::showBytes(qsizetype offset, qsizetype length)
{
    setTab(Tab::Der);
    m_der->showBytes(offset, length);
    m_der->tree().setFocus(Qt::OtherFocusReason);
}

void ObjectPane::showBytesOf(const QString &element)
{
    const bool found =
            element.startsWith(OverviewTab::kExtensionLink)
                    ? m_der->showExtension(element.mid(OverviewTab::kExtensionLink.size()))
                    : m_der->showElement(element.split(u'/'));
    if (!found)
        return;
    setTab(Tab::Der);
    m_der->tree().setFocus(Qt::OtherFocusReason);
}

void ObjectPane::refreshRoles()
{
    const QSignalBlocker quiet(m_role);
    QStringList assumed;
    if (m_verdict) {
        for (const lint::Role role :
             {lint::Role::RootCa, lint::Role::IntermediateCa, lint::Role::RadiusServer,
              lint::Role::Client, lint::Role::Leaf}) {
            if (m_verdict->assumed.testFlag(role))
                assumed.append(LintText::role(role));
        }
    }
    //: %1 what a certificate is used as, by its own words
    m_role->setItemText(0, assumed.isEmpty()
                                   ? tr("Role: by its contents")
                                   : tr("Role: %1").arg(assumed.join(tr(", ", "between names"))));
    for (int i = 1; i < m_role->count(); ++i) {
        const auto role = lint::Role(m_role->itemData(i).toUInt());
        //: %1 what a certificate is to be judged as, chosen by the person
        m_role->setItemText(i, tr("Judged as: %1").arg(LintText::role(role)));
    }
    m_role->setAccessibleName(tr("Judged as"));
}

void ObjectPane::refreshJudgement()
{
    const bool certificate = m_item && m_item->type == pki::ItemType::Certificate;
    m_role->setVisible(certificate);
    m_day->setVisible(m_item.has_value());
    m_dayLabel->setVisible(m_item.has_value());
    refreshRoles();
    if (m_item && !m_dayChosen) {
        const QSignalBlocker quiet(m_day);
        m_day->setDate(m_now.toLocalTime().date());
    }
    QList<lint::Finding> findings;
    if (m_verdict)
        findings = m_verdict->findings;
    else if (m_found)
        findings = *m_found;
    const bool judged = m_verdict || m_found;
    if (m_verdict)
        m_overview->verdict().setVerdict(*m_verdict);
    else
        m_overview->verdict().clear();
    m_findings->setFindings(findings);
    m_der->setFindings(findings);
    m_tabs->setTabText(static_cast<int>(Tab::Findings),
                       judged ? tr("Findings (%1)").arg(findings.size()) : tr("Findings"));
    if (judged) {
        const LintText::Counts counts = LintText::count(findings);
        m_badge->setVisible(true);
        m_badge->setBoxed(true);
        m_badge->set(LintText::state(counts), LintText::summary(counts));
    }
    fitTabRow();
}

void ObjectPane::setTab(Tab tab) { m_tabs->setCurrentIndex(static_cast<int>(tab)); }
ObjectPane::Tab ObjectPane::tab() const { return static_cast<Tab>(m_tabs->currentIndex()); }

void ObjectPane::activateNextTab()
{
    for (int step = 1; step <= m_tabs->count(); ++step) {
        const int next = (m_tabs->currentIndex() + step) % m_tabs->count();
        if (m_tabs->isTabVisible(next)) {
            m_tabs->setCurrentIndex(next);
            return;
        }
    }
}

void ObjectPane::setTabsFor(bool certificate, bool object)
{
    // Only what changes: QTabBar forgets to lay out again when a call that changes nothing follows.
    const auto show = [this](Tab tab, bool visible) {
        if (m_tabs->isTabVisible(static_cast<int>(tab)) != visible)
            m_tabs->setTabVisible(static_cast<int>(tab), visible);
    };
    show(Tab::Chain, certificate);
    show(Tab::Findings, object);
    show(Tab::Extensions, certificate);
    show(Tab::Der, object || (m_problem && !m_problem->der.isEmpty()));
    show(Tab::Text, object);
    if (!m_tabs->isTabVisible(m_tabs->currentIndex()))
        setTab(Tab::Overview);
}

void ObjectPane::refreshBanner()
{
    if (!m_input) {
        m_banner->clear();
        return;
    }
    const QString name = InspectorText::inputName(*m_input);
    if (m_problem) {
        //: %1 byte offset, %2 file name
        QString place = tr("At byte %1 of %2. What could be read is shown.")
                                .arg(m_problem->offset)
                                .arg(name);
        if (m_problem->blanked) {
            //: about the DER tab of a damaged key; %1 another sentence
            place = tr("%1 Values that may be part of a private key are shown as zeros.")
                            .arg(place);
        }
        m_banner->setContent(InspectorText::problemState(*m_problem),
                             InspectorText::problem(*m_problem) + tr("."), place);
        return;
    }
    QList<pki::Problem> problems;
    QList<pki::Problem> warnings;
    for (const pki::Problem &problem : m_input->result.problems) {
        const State state = InspectorText::problemState(problem);
        if (state == State::Error)
            problems.append(problem);
        else if (state == State::Warning)
            warnings.append(problem);
    }
    if (!problems.isEmpty()) {
        //: %1 file name
        m_banner->setContent(State::Error,
                             tr("%n part(s) of %1 could not be read.", nullptr,
                                static_cast<int>(problems.size()))
                                     .arg(name),
                             //: %1 what is wrong, %2 byte offset
                             tr("%1, at byte %2.")
                                     .arg(InspectorText::problem(problems.first()))
                                     .arg(problems.first().offset));
        return;
    }
    if (!warnings.isEmpty()) {
        m_banner->setContent(State::Warning, InspectorText::problem(warnings.first()) + tr("."),
                             ErrorText::of(warnings.first().error).body);
        return;
    }
    if (!m_input->result.repairs.isEmpty()) {
        QStringList repairs;
        for (const pki::Repair &repair : m_input->result.repairs) {
            const QString sentence = InspectorText::repair(repair);
            if (!repairs.contains(sentence))
                repairs.append(sentence);
        }
        //: %1 file name
        m_banner->setContent(State::Notice, tr("%1 was repaired while reading.").arg(name),
                             //: between sentences about repairs; the last one is followed by "."
                             repairs.join(tr("; ")) + tr("."));
        return;
    }
    m_banner->clear();
}

// What is not there leaves no gap.
void ObjectPane::refreshMargins()
{
    const int banner = m_banner->isHidden() ? 0 : 10;
    const int password = m_password->isHidden() ? 0 : 10;
    m_bannerRow->setContentsMargins(16, banner, 16, banner);
    m_passwordRow->setContentsMargins(16, password, 16, password);
}

void ObjectPane::fillMenus()
{
    const bool exportable =
            m_item && m_item->type != pki::ItemType::PrivateKey && !m_item->der.isEmpty();
    const bool certificate = exportable && m_item->type == pki::ItemType::Certificate;
    m_copy->setVisible(exportable);
    m_save->setVisible(exportable);
    const bool pem = exportable && InspectorController::hasPem(*m_item);
    for (const Command each : {Command::CopyPem, Command::SavePem})
        m_actions.value(each)->setVisible(pem);
    m_actions.value(Command::CopySubject)
            ->setVisible(certificate || (exportable && (m_item->csr || m_item->crl)));
    for (const Command each : {Command::CopySha1, Command::SaveReportHtml, Command::SaveReportPdf,
                               Command::PreviewReport, Command::PrintReport})
        m_actions.value(each)->setVisible(certificate);
}

void ObjectPane::nameCommands()
{
    const auto name = [this](Command command, const QString &text) {
        m_actions.value(command)->setText(text);
    };
    name(Command::CopyPem, tr("Copy as PEM"));
    name(Command::CopyBase64, tr("Copy DER as base64"));
    name(Command::CopyDer, tr("Copy DER as hex"));
    name(Command::CopySubject, tr("Copy subject"));
    name(Command::CopySha1, tr("Copy SHA-1 fingerprint"));
    name(Command::CopySha256, tr("Copy SHA-256 fingerprint"));
    name(Command::SavePem, tr("Save as PEM…"));
    name(Command::SaveDer, tr("Save as DER…"));
    name(Command::SaveReportHtml, tr("Save verdict as HTML…"));
    name(Command::SaveReportPdf, tr("Save verdict as PDF…"));
    name(Command::PreviewReport, tr("Print preview of the verdict…"));
    name(Command::PrintReport, tr("Print the verdict…"));
}

void ObjectPane::refresh()
{
    const auto name = [this](Tab tab, const QString &text) {
        m_tabs->setTabText(static_cast<int>(tab), text);
    };
    name(Tab::Overview, tr("Overview"));
    //: tab: the path from the certificate to its anchor
    name(Tab::Chain, tr("Chain"));
    name(Tab::Extensions,
         m_details ? tr("Extensions (%1)").arg(m_details->extensions.size()) : tr("Extensions"));
    //: tab: the object as OpenSSL prints it
    name(Tab::Text, tr("Text"));
    //: before a date: the day for which validity is judged
    m_dayLabel->setText(tr("As of"));
    m_day->setAccessibleName(tr("Day of judgement"));
    m_day->setLocale(QLocale());
    m_day->setDisplayFormat(DateText::datePattern());
    m_tabs->setAccessibleName(tr("Views of the object"));
    m_text->setAccessibleName(tr("Text"));
    fitTabRow();
    nameCommands();
    fillMenus();
    refreshBanner();

    const bool locked = m_input && m_input->result.passwordNeeded;
    const QString file = m_input ? InspectorText::inputName(*m_input) : QString();
    if (locked && m_passwordFor != file)
        m_password->ask(file);
    m_passwordFor = locked ? file : QString();
    m_password->setVisible(locked);
    refreshMargins();

    const bool isCertificate = m_item && m_item->type == pki::ItemType::Certificate;
    setTabsFor(isCertificate, m_item.has_value());
    m_chain->setLeaf(isCertificate ? m_item->der : QByteArray(), choices().day);
    m_tabs->setVisible(m_input.has_value());
    m_icon->setVisible(m_input.has_value());
    m_pages->setVisible(m_input.has_value());
    m_chain->retranslate();
    m_extensions->retranslate();
    m_der->retranslate();
    m_overview->retranslate();
    m_findings->retranslate();
    if (!m_item)
        refreshJudgement();
    if (!m_input) {
        m_title->clear();
        m_subtitle->clear();
        m_badge->hide();
        m_text->clear();
        m_der->setAbsent(DerTab::Absence::Nothing);
        m_extensions->clear();
        return;
    }
    if (!m_item) {
        m_icon->setIcon(u"file"_s);
        m_title->setText(file);
        m_subtitle->setText(InspectorText::format(m_input->result.format));
        m_badge->setVisible(false);
        m_overview->showInput(*m_input);
        m_text->clear();
        // What is malformed shows up to where it breaks.
        if (m_problem && m_problem->blanked)
            m_der->setBlanked(m_problem->der);
        else if (m_problem && !m_problem->der.isEmpty())
            m_der->setContent(m_problem->der);
        else
            m_der->setAbsent(DerTab::Absence::Nothing);
        m_extensions->clear();
        return;
    }

    const pki::Item &item = *m_item;
    m_icon->setIcon(InspectorText::itemIcon(item.type));
    m_title->setText(InspectorText::itemName(item));
    const QString type = InspectorText::itemType(item.type);
    // What a certificate is, its role says.
    m_subtitle->setText(isCertificate || m_title->text().startsWith(type) ? QString() : type);
    const QString state = InspectorText::itemStateText(item, m_now);
    m_badge->setVisible(!state.isEmpty());
    const State shape = InspectorText::itemState(item, m_now);
    m_badge->setBoxed(shape != State::None);
    m_badge->set(shape, state);
    refreshJudgement();
    if (isCertificate && m_details) {
        m_overview->showCertificate(*m_details, m_now);
        m_extensions->setExtensions(m_details->extensions);
        m_der->setContent(m_details->der);
        m_text->setPlainText(LongText::shortened(m_details->text, LongText::kPage));
        return;
    }
    if (isCertificate && item.certificate) {
        // Index depth until full depth arrives.
        pki::CertificateDetails shallow;
        shallow.index = *item.certificate;
        shallow.der = item.der;
        m_overview->showCertificate(shallow, m_now);
    } else {
        m_overview->showItem(item, m_now);
    }
    m_extensions->clear();
    m_text->setPlainText(item.type == pki::ItemType::PrivateKey
                                 ? tr("The text of a private key is not shown.")
                                 : LongText::shortened(item.text, LongText::kPage));
    if (item.type == pki::ItemType::PrivateKey)
        m_der->setAbsent(DerTab::Absence::PrivateKey);
    else if (item.der.isEmpty())
        m_der->setAbsent(locked ? DerTab::Absence::Locked : DerTab::Absence::Nothing);
    else
        m_der->setContent(item.der);
}

void ObjectPane::fitTitleRow()
{
    const QList<QWidget *> choices{m_role, m_dayLabel, m_day};
    int needed = 2 * 16;
    for (const QWidget *each : QList<QWidget *>{m_icon, m_title, m_subtitle, m_badge} + choices) {
        if (!each->isHidden())
            needed += each->sizeHint().width() + m_titleRow->spacing();
    }
    const bool twoRows = needed > width();
    if (twoRows == m_twoRows)
        return;
    m_twoRows = twoRows;
    for (QWidget *each : choices)
        (twoRows ? m_titleRow : m_choiceRow)->removeWidget(each);
    while (QLayoutItem *stretch = m_choiceRow->takeAt(0))
        delete stretch;
    m_choiceRow->setContentsMargins(16, 0, 16, twoRows ? 4 : 0);
    m_choiceRow->setSpacing(m_titleRow->spacing());
    if (twoRows) {
        m_choiceRow->addWidget(m_role);
        m_choiceRow->addStretch(1);
        m_choiceRow->addWidget(m_dayLabel);
        m_choiceRow->addWidget(m_day);
    } else {
        m_titleRow->insertWidget(m_titleRow->indexOf(m_badge), m_role);
        m_titleRow->addWidget(m_dayLabel);
        m_titleRow->addWidget(m_day);
    }
}

void ObjectPane::fitTabRow()
{
    fitTitleRow();
    const auto fill = [this](bool words) {
        //: button with a menu
        m_copy->setTexts(words ? tr("Copy…") : QString());
        //: button with a menu
        m_save->setTexts(words ? tr("Save as…") : QString());
        m_copy->setAccessibleName(tr("Copy the object"));
        m_save->setAccessibleName(tr("Save the object as a file"));
        for (SignButton *button : {m_copy, m_save})
            button->setToolTip(words ? QString() : button->accessibleName());
    };
    const auto fits = [this] {
        constexpr int kMargins = 8 + 3 * 8 + 16;
        return m_tabs->sizeHint().width() + m_copy->sizeHint().width() +
                       m_save->sizeHint().width() + kMargins <=
               width();
    };
    const auto nameBytes = [this](const QString &text) {
        if (m_tabs->tabText(static_cast<int>(Tab::Der)) != text)
            m_tabs->setTabText(static_cast<int>(Tab::Der), text);
    };
    fill(true);
    m_tabs->setTight(false);
    nameBytes(tr("ASN.1 and hex"));
    if (fits())
        return;
    fill(false);
    m_tabs->setTight(!fits());
    if (!fits())
        nameBytes(QStringLiteral("ASN.1"));
}

void ObjectPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTabRow();
}

void ObjectPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace sekisho::ui
