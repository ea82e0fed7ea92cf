// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/ObjectPane.h"

#include "ui/inspector/DerTab.h"
#include "ui/inspector/ExtensionsTab.h"
#include "ui/inspector/Hairline.h"
#include "ui/inspector/InspectorText.h"
#include "ui/inspector/OverviewTab.h"
#include "ui/inspector/PasswordPanel.h"
#include "ui/text/CertificateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/MiniTabBar.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
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
    , m_badge(new StateBadge(theme))
    , m_copy(new SignButton(theme))
    , m_save(new SignButton(theme))
    , m_copyMenu(new QMenu(this))
    , m_saveMenu(new QMenu(this))
    , m_tabs(new MiniTabBar(theme))
    , m_banner(new Banner(theme))
    , m_password(new PasswordPanel(theme))
    , m_pages(new QStackedWidget)
    , m_overview(new OverviewTab(theme))
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
    m_copy->setObjectName(u"copyObjectButton"_s);
    m_save->setObjectName(u"saveObjectButton"_s);
    m_copy->setSmall(true);
    m_save->setSmall(true);
    m_copy->setIconName(u"copy"_s);
    m_save->setIconName(u"download"_s);
    m_copyMenu->setObjectName(u"copyObjectMenu"_s);
    m_saveMenu->setObjectName(u"saveObjectMenu"_s);
    m_actions = {addCommand(m_copyMenu, u"copyPemAction"_s, Command::CopyPem),
                 addCommand(m_copyMenu, u"copyDerAction"_s, Command::CopyDer),
                 addCommand(m_copyMenu, u"copySha1Action"_s, Command::CopySha1),
                 addCommand(m_copyMenu, u"copySha256Action"_s, Command::CopySha256),
                 addCommand(m_saveMenu, u"savePemAction"_s, Command::SavePem),
                 addCommand(m_saveMenu, u"saveDerAction"_s, Command::SaveDer)};
    m_tabs->setObjectName(u"objectTabs"_s);
    m_tabs->setExpanding(false);
    for (int i = 0; i < 4; ++i)
        m_tabs->addTab(QString());
    m_text->setObjectName(u"objectText"_s);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(theme.font(FontRole::Mono));
    m_banner->setObjectName(u"objectBanner"_s);
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_extensions);
    m_pages->addWidget(m_der);
    m_pages->addWidget(m_text);

    auto *title = new QHBoxLayout;
    title->setContentsMargins(16, 9, 16, 4);
    title->setSpacing(10);
    title->addWidget(m_icon);
    title->addWidget(m_title);
    title->addWidget(m_subtitle);
    title->addWidget(m_badge);
    title->addStretch(1);
    title->addWidget(m_copy);
    title->addWidget(m_save);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(8, 0, 8, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    m_bannerRow = new QHBoxLayout;
    m_bannerRow->addWidget(m_banner);
    m_passwordRow = new QHBoxLayout;
    m_passwordRow->addWidget(m_password);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(title);
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
    connect(m_extensions, &ExtensionsTab::bytesRequested, this, [this](qsizetype offset) {
        setTab(Tab::Der);
        m_der->selectElement(offset);
    });
    connect(&theme, &Theme::changed, this,
            [this] { m_text->setFont(m_theme.font(FontRole::Mono)); });
    refresh();
}

QAction *ObjectPane::addCommand(QMenu *menu, const QString &objectName, Command command)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this,
            [this, command] { Q_EMIT commandTriggered(command); });
    return action;
}

QString ObjectPane::title() const { return m_title->text(); }
QString ObjectPane::text() const { return m_text->toPlainText(); }

void ObjectPane::showNothing()
{
    m_input.reset();
    m_item.reset();
    m_problem.reset();
    m_details.reset();
    m_passwordFor.clear();
    refresh();
}

void ObjectPane::showInput(const InspectorInput &input, const QDateTime &now)
{
    m_input = input;
    m_item.reset();
    m_problem.reset();
    m_details.reset();
    m_now = now;
    refresh();
}

void ObjectPane::showItem(const InspectorInput &input, const pki::Item &item, const QDateTime &now)
{
    m_input = input;
    m_item = item;
    m_problem.reset();
    m_details.reset();
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
    show(Tab::Extensions, certificate);
    show(Tab::Der, object);
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
        m_banner->setContent(InspectorText::problemState(*m_problem),
                             InspectorText::problem(*m_problem) + tr("."),
                             tr("At byte %1 of %2. What could be read is shown.")
                                     .arg(m_problem->offset)
                                     .arg(name));
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
    m_actions.at(2)->setVisible(certificate);
}

void ObjectPane::refresh()
{
    m_tabs->setTabText(0, tr("Overview"));
    m_tabs->setTabText(1, m_details ? tr("Extensions (%1)").arg(m_details->extensions.size())
                                    : tr("Extensions"));
    m_tabs->setTabText(2, tr("ASN.1 and hex"));
    //: tab: the object as OpenSSL prints it
    m_tabs->setTabText(3, tr("Text"));
    m_tabs->setAccessibleName(tr("Views of the object"));
    m_text->setAccessibleName(tr("Text"));
    //: button with a menu
    m_copy->setTexts(tr("Copy…"));
    m_copy->setAccessibleName(tr("Copy the object"));
    //: button with a menu
    m_save->setTexts(tr("Save as…"));
    m_save->setAccessibleName(tr("Save the object as a file"));
    m_actions.at(0)->setText(tr("Copy as PEM"));
    m_actions.at(1)->setText(tr("Copy DER as hex"));
    m_actions.at(2)->setText(tr("Copy SHA-1 fingerprint"));
    m_actions.at(3)->setText(tr("Copy SHA-256 fingerprint"));
    m_actions.at(4)->setText(tr("Save as PEM…"));
    m_actions.at(5)->setText(tr("Save as DER…"));
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
    m_tabs->setVisible(m_input.has_value());
    m_icon->setVisible(m_input.has_value());
    m_pages->setVisible(m_input.has_value());
    m_extensions->retranslate();
    m_der->retranslate();
    m_overview->retranslate();
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
        m_der->setAbsent(DerTab::Absence::Nothing);
        m_extensions->clear();
        return;
    }

    const pki::Item &item = *m_item;
    m_icon->setIcon(InspectorText::itemIcon(item.type));
    m_title->setText(InspectorText::itemName(item));
    const QString type = InspectorText::itemType(item.type);
    m_subtitle->setText(m_title->text().startsWith(type) ? QString() : type);
    const QString state = InspectorText::itemStateText(item, m_now);
    m_badge->setVisible(!state.isEmpty());
    const State shape = InspectorText::itemState(item, m_now);
    m_badge->setBoxed(shape != State::None);
    m_badge->set(shape, state);
    if (isCertificate && m_details) {
        m_overview->showCertificate(*m_details, m_now);
        FieldNode fields = certificateFields(*m_details);
        m_extensions->setRoot(fields);
        m_der->setContent(m_details->der, std::move(fields));
        m_text->setPlainText(m_details->text);
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
                                 : item.text);
    if (item.type == pki::ItemType::PrivateKey)
        m_der->setAbsent(DerTab::Absence::PrivateKey);
    else if (item.der.isEmpty())
        m_der->setAbsent(locked ? DerTab::Absence::Locked : DerTab::Absence::Nothing);
    else if (!isCertificate)
        m_der->setContent(item.der, derElements(item.der));
    else
        m_der->setAbsent(DerTab::Absence::Nothing);
}

void ObjectPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace sekisho::ui
