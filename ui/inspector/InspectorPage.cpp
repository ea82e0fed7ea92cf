// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/InspectorPage.h"

#include "ui/inspector/BundleDoctorDialog.h"
#include "ui/inspector/ChainTab.h"
#include "ui/inspector/DerTab.h"
#include "ui/inspector/InspectorText.h"
#include "ui/inspector/InspectorTools.h"
#include "ui/inspector/ObjectList.h"
#include "ui/inspector/ObjectTree.h"
#include "ui/inspector/OpenMenu.h"
#include "ui/inspector/OverviewTab.h"
#include "ui/inspector/PasswordPanel.h"
#include "ui/inspector/RehearsalDialog.h"
#include "ui/inspector/RowJudge.h"
#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/PageState.h"
#include "ui/widgets/PageTitleRow.h"
#include "ui/widgets/SecretLineEdit.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ValidityBar.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QSplitter>
#include <QStyle>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

// Nothing is said about what takes less (visual guide section 8, Progress).
constexpr int kProgressAfterMs = 300;
// Files opened together are unfolded only where that still gives an overview.
constexpr int kUnfoldUpTo = 20;
// The tree is as wide as its names, within these, until somebody drags its edge.
constexpr int kTreeMinimum = 226;
constexpr int kTreeMaximum = 340;

/// The frame over the page while files are dragged above it.
class DropMark : public QWidget
{
public:
    DropMark(Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setObjectName(u"dropMark"_s);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QPen pen(m_theme.color(Token::Link), 2, Qt::DashLine);
        painter.setPen(pen);
        painter.drawRect(QRectF(rect()).adjusted(3, 3, -3, -3));
    }

private:
    Theme &m_theme;
};

} // namespace

InspectorPage::InspectorPage(const PageServices &pageServices, QWidget *parent)
    : Page(pageServices, parent)
    , m_controller(pageServices.clock)
    , m_title(new PageTitleRow(pageServices.theme))
    , m_progressRow(new QWidget)
    , m_progressText(new TextLabel(pageServices.theme))
    , m_progress(new ThinProgress(pageServices.theme))
    , m_cancel(new SignButton(pageServices.theme))
    , m_progressDelay(new QTimer(this))
    , m_state(new PageState(pageServices.theme))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_objectsHeading(new TextLabel(pageServices.theme, FontRole::BodyBold))
    , m_objectsCount(new TextLabel(pageServices.theme, FontRole::Small, Token::Text2))
    , m_dropHint(new TextLabel(pageServices.theme, FontRole::Small, Token::Text2))
    , m_tree(new ObjectTree(pageServices.theme))
    , m_object(new ObjectPane(pageServices.theme))
    , m_dropMark(new DropMark(pageServices.theme, this))
{
    setObjectName(u"inspectorPage"_s);
    setAcceptDrops(true);
    buildTitle();
    buildHandover();

    m_progressRow->setObjectName(u"readingProgressRow"_s);
    m_cancel->setObjectName(u"cancelReadingButton"_s);
    m_cancel->setSmall(true);
    auto *progress = new QHBoxLayout(m_progressRow);
    progress->setContentsMargins(16, 4, 16, 6);
    progress->setSpacing(8);
    progress->addWidget(m_progress);
    progress->addWidget(m_progressText, 1);
    progress->addWidget(m_cancel);
    m_progressRow->hide();
    m_progressDelay->setSingleShot(true);
    m_progressDelay->setInterval(kProgressAfterMs);

    m_object->overviewTab().setViewSettings(services().view);
    m_splitter->setObjectName(u"inspectorSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(buildLeft());
    m_splitter->addWidget(m_object);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({kTreeMinimum, 900});
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_splitterDragged = true; });
    m_state->setContent(m_splitter);
    m_state->setObjectName(u"inspectorState"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_progressRow);
    layout->addWidget(new Hairline(pageServices.theme));
    layout->addWidget(m_state, 1);

    InspectorModel &model = m_controller.model();
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &under, int first, int last) {
                const InspectorModel &shown = m_controller.model();
                if (!under.isValid() && last < kUnfoldUpTo) {
                    for (int row = first; row <= last; ++row)
                        m_tree->expand(shown.index(row, 0));
                }
                if (under.isValid())
                    m_tree->expand(under);
                refreshView();
                if (!m_tree->currentIndex().isValid() && shown.inputCount() > 0) {
                    const QModelIndex top = shown.index(0, 0);
                    const QModelIndex child = shown.index(0, 0, top);
                    m_tree->setCurrentIndex(
                            child.isValid() && shown.inputCount() < kUnfoldUpTo ? child : top);
                    // From the button that opened it to what was opened; never from elsewhere.
                    const QWidget *focused = QApplication::focusWidget();
                    if (!focused || m_title->isAncestorOf(focused) ||
                        m_state->isAncestorOf(focused))
                        m_tree->setFocus(Qt::OtherFocusReason);
                }
            });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] { refreshView(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        // The table may have found its row again already.
        showCurrent();
        refreshView();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { showCurrent(); });
    connect(&m_controller, &InspectorController::progressed, this, [this] { showProgress(); });
    connect(&m_controller, &InspectorController::readingFinished, this, [this] {
        m_progressDelay->stop();
        m_progressRow->hide();
        refreshView();
        fitTree();
        if (!m_wanted.isEmpty())
            showTarget(std::exchange(m_wanted, QString()));
    });
    connect(&m_controller, &InspectorController::passwordTried, this,
            [this](bool opened, const Error &error) {
                m_object->passwordPanel().edit().clear();
                if (opened) {
                    fitTree();
                    showCurrent();
                } else if (error.code != ErrorCode::Cancelled)
                    m_object->passwordPanel().showError(error);
            });
    connect(m_progressDelay, &QTimer::timeout, this, [this] {
        m_progressRow->show();
        showProgress();
    });
    connect(m_cancel, &QPushButton::clicked, &m_controller, &InspectorController::cancel);
    connect(m_state, &PageState::actionTriggered, this, &InspectorPage::chooseFiles);
    m_object->chainTab().setMaterialSource([this] { return chainMaterial(); });
    connect(&m_object->chainTab(), &ChainTab::certificateRequested, this,
            [this](const QString &sha256) { showTarget(sha256); });
    // Not with each batch of files: that would begin again and again.
    auto *material = new QTimer(this);
    material->setSingleShot(true);
    material->setInterval(0);
    connect(material, &QTimer::timeout, this, &InspectorPage::chainMaterialChanged);
    const auto soon = qOverload<>(&QTimer::start);
    connect(&m_controller, &InspectorController::readingFinished, material, soon);
    connect(&m_controller, &InspectorController::passwordTried, material, soon);
    connect(&model, &QAbstractItemModel::rowsRemoved, material, soon);
    connect(&model, &QAbstractItemModel::modelReset, material, soon);
    connect(m_object, &ObjectPane::commandTriggered, this, &InspectorPage::run);
    m_rowJudge = new RowJudge(*m_list, m_controller.model(), this);
    connect(m_object, &ObjectPane::choicesChanged, this, [this] {
        judgeCurrent();
        m_rowJudge->setDay(m_object->chosenDay());
    });
    connect(&m_judge, &Judge::judged, this, [this](const lint::Verdict &verdict) {
        m_object->setVerdict(verdict);
        Q_EMIT commandsChanged();
    });
    connect(&m_judge, &Judge::foundIn, m_object, &ObjectPane::setFindings);
    connect(m_object, &ObjectPane::copyTextRequested, this, &InspectorPage::copyText);
    connect(m_object, &ObjectPane::saveElementRequested, this, &InspectorPage::chooseElementFile);
    connect(&m_object->passwordPanel(), &PasswordPanel::submitted, this,
            &InspectorPage::submitPassword);
    retranslate();
    refreshView();
}

InspectorPage::~InspectorPage() = default;

void InspectorPage::buildTitle()
{
    auto *badge = new StateBadge(services().theme);
    badge->setObjectName(u"noNetworkBadge"_s);
    m_noNetwork = badge;
    m_title->addLeading(badge);
    m_open = m_title->addButton();
    m_open->setObjectName(u"openFilesButton"_s);
    m_open->setIconName(u"folder"_s);
    m_openMore = m_title->addIconButton(u"down"_s);
    m_openMore->setObjectName(u"openMenuButton"_s);
    buildOpenMenu();
    m_paste = m_title->addButton();
    m_paste->setObjectName(u"pasteButton"_s);
    m_bundle = m_title->addButton();
    m_bundle->setObjectName(u"checkBundleButton"_s);
    connect(m_bundle, &QPushButton::clicked, this, &InspectorPage::checkBundle);
    m_tools = new InspectorTools(services(), m_controller, *m_tree, *m_title, this);
    m_tools->addCompare();
    m_rehearse = m_title->addButton();
    m_rehearse->setObjectName(u"rehearseButton"_s);
    connect(m_rehearse, &QPushButton::clicked, this, &InspectorPage::rehearseEap);
    m_tools->addConvert();
    m_tools->addFoldable(m_rehearse);
    m_tools->addFoldable(m_bundle);
    connect(m_tools, &InspectorTools::clearRequested, this, &InspectorPage::clear);
    connect(m_tools, &InspectorTools::filesMade, this, &InspectorPage::openFiles);
    connect(m_tools, &InspectorTools::notice, this, &InspectorPage::noticeRequested);
    connect(m_open, &QPushButton::clicked, this, &InspectorPage::chooseFiles);
    connect(m_paste, &QPushButton::clicked, this, &InspectorPage::paste);
}

QWidget *InspectorPage::buildLeft()
{
    m_tree->setObjectName(u"objectsTree"_s);
    m_tree->setModel(&m_controller.model());
    m_list = new ObjectList(services().theme, services().view, m_controller, m_tree);
    prepareLists();
    connect(m_list, &ObjectList::viewChanged, this, [this](ObjectList::View view) {
        // Columns want the width of the page; a tree stands beside what it selects.
        const bool table = view == ObjectList::View::Table;
        m_splitter->setOrientation(table ? Qt::Vertical : Qt::Horizontal);
        m_dropHint->setVisible(!table); // the rows want its place
        if (table)
            m_splitter->setSizes({m_splitter->height() / 2, m_splitter->height() / 2});
        else
            fitTree();
    });
    connect(&m_controller, &InspectorController::filterApplied, this,
            &InspectorPage::refreshCounts);
    m_dropHint->setWordWrap(true);
    m_dropHint->setContentsMargins(12, 10, 12, 10);
    m_dropHint->setObjectName(u"dropHint"_s);

    auto *left = new QWidget;
    left->setObjectName(u"openObjects"_s);
    left->setMinimumWidth(170);
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(10, 7, 10, 7);
    heading->addWidget(m_objectsHeading, 1);
    heading->addWidget(m_objectsCount);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(new Hairline(services().theme));
    layout->addWidget(m_list, 1);
    layout->addWidget(new Hairline(services().theme));
    layout->addWidget(m_dropHint);
    return left;
}

void InspectorPage::retranslate()
{
    m_title->setTitle(tr("Inspector"));
    qobject_cast<StateBadge *>(m_noNetwork)->set(State::Info, tr("No network is used here"));
    m_open->setTexts(tr("Open files…"));
    m_open->setAccessibleName(tr("Open files"));
    m_open->setToolTip(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText));
    //: button: takes what is on the clipboard
    m_paste->setTexts(tr("Paste"));
    m_paste->setAccessibleName(tr("Paste"));
    m_paste->setToolTip(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText));
    //: button: opens the bundle doctor
    m_bundle->setTexts(tr("Check RADIUS bundle…"));
    m_bundle->setAccessibleName(tr("Check RADIUS bundle"));
    //: button: plays an EAP-TLS authentication through
    m_rehearse->setTexts(tr("Rehearse EAP…"));
    m_rehearse->setAccessibleName(tr("Rehearse an EAP-TLS authentication"));
    m_tools->retranslate();
    //: button: stops reading files
    m_cancel->setTexts(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Stop reading"));
    m_objectsHeading->setText(tr("Open objects"));
    m_tree->setAccessibleName(tr("Open objects"));
    m_dropHint->setText(
            tr("Drop files, folders or text here: PEM, DER, PKCS#7, PKCS#12, CSR, CRL, keys, OCSP "
               "responses, Java key stores, ZIP, profiles (.mobileconfig, eap-config, WLAN)."));
    //: button with a menu: other ways to open something
    m_openMore->setName(tr("More ways to open"));
    m_openMenu->retranslate();
    m_list->retranslate();
    m_controller.model().retranslate();
    refreshView();
    showProgress();
}

void InspectorPage::refreshCounts()
{
    const InspectorModel &model = m_controller.model();
    //: %1 is "4 files"
    m_objectsCount->setText(
            tr("%n in %1", "number of objects in files", static_cast<int>(model.itemCount()))
                    .arg(tr("%n file(s)", nullptr, model.inputCount())));
    if (model.isFiltered()) {
        //: %1 of %2 objects are left by the filter
        m_objectsCount->setText(tr("%1 of %2")
                                        .arg(DateText::number(model.shownItemCount()),
                                             DateText::number(model.itemCount())));
    }
    m_rehearse->setDisabledReason(model.itemCount() > 0 ? QString() : tr("Nothing is open."));
    m_tools->refresh();
    Q_EMIT statusTextChanged();
    Q_EMIT commandsChanged();
}

void InspectorPage::refreshView()
{
    refreshCounts();
    if (m_controller.model().inputCount() > 0 || m_controller.isReading()) {
        m_state->showContent();
        return;
    }
    m_state->showEmpty(
            u"inspector"_s, tr("Drop files here"),
            tr("PEM, DER, PKCS#7, PKCS#12, CSR, CRL, keys, OCSP responses, Java key stores, ZIP "
               "and "
               "profiles (.mobileconfig, eap-config, WLAN) are read on this computer. Text can be "
               "pasted with %1.")
                    .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)),
            tr("Open files…"));
}

void InspectorPage::fitTree()
{
    if (m_splitterDragged || m_controller.model().inputCount() == 0 ||
        m_splitter->orientation() == Qt::Vertical)
        return;
    // A tree view keeps this to itself; a view does not.
    const QAbstractItemView &view = *m_tree;
    const int bar = m_tree->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_tree);
    const int width = qBound(kTreeMinimum, view.sizeHintForColumn(0) + bar, kTreeMaximum);
    m_splitter->setSizes({width, qMax(1, m_splitter->width() - width - m_splitter->handleWidth())});
}

QString InspectorPage::statusText() const
{
    const QModelIndex current = m_tree->currentIndex();
    const InspectorModel &model = m_controller.model();
    if (const pki::Item *item = model.itemAt(current)) {
        if (item->der.isEmpty())
            return InspectorText::itemType(item->type);
        //: %1 number of bytes, %2 format of the file, %3 byte offset in the file
        return tr("%1 bytes of DER in %2, at byte %3")
                .arg(DateText::number(item->der.size()),
                     InspectorText::format(model.inputAt(current)->result.format),
                     DateText::number(item->offset));
    }
    if (const InspectorInput *input = model.inputAt(current)) {
        return tr("%1 bytes, %2")
                .arg(DateText::number(input->size), InspectorText::format(input->result.format));
    }
    return {};
}

void InspectorPage::focusFilter() { m_list->focusFilter(); }

void InspectorPage::activateNextTab() { m_object->activateNextTab(); }

bool InspectorPage::showTarget(const QVariant &target)
{
    QModelIndex found = m_controller.model().find(target.toString());
    if (!found.isValid() && m_controller.model().isFiltered()) {
        m_list->filterField().clear();
        m_controller.setFilter(QString());
        found = m_controller.model().find(target.toString());
    }
    if (!found.isValid())
        return false;
    m_tree->setCurrentIndex(found);
    m_tree->scrollTo(found);
    return true;
}

QList<QWidget *> InspectorPage::panes() const { return {m_tree, &m_list->table(), m_object}; }

void InspectorPage::clear() { m_controller.clear(); }

const pki::Item *InspectorPage::currentItem() const
{
    return m_controller.model().itemAt(m_tree->currentIndex());
}

void InspectorPage::setOrganization(nac::OrganizationPtr organization)
{
    m_organization = std::move(organization);
    m_material.reset();
    m_object->chainTab().materialChanged();
}

void InspectorPage::chainMaterialChanged()
{
    // A filter hides, it closes nothing.
    const quint64 revision = m_controller.model().revision();
    if (std::exchange(m_judgedRevision, revision) == revision)
        return;
    m_object->chainTab().materialChanged();
    // A CA or a CRL that came later has its say in the verdict.
    judgeCurrent();
    m_rowJudge->refresh();
}

const ChainMaterial &InspectorPage::chainMaterial() const
{
    const InspectorModel &model = m_controller.model();
    if (m_material && m_materialRevision == model.revision())
        return *m_material;
    m_materialRevision = model.revision();
    ChainMaterial &material = m_material.emplace();
    for (int row = 0; row < model.inputCount(); ++row) {
        for (const pki::Item &item : model.input(row).result.items) {
            if (item.type == pki::ItemType::Certificate)
                material.certificates.append(item.der);
            else if (item.type == pki::ItemType::Crl)
                material.crls.append(item.der);
            else if (item.type == pki::ItemType::OcspResponse)
                material.ocspResponses.append(item.der);
        }
    }
    if (m_organization) {
        const nac::NacSettings &settings = m_organization->settings;
        for (const QString &pem : settings.certificateAuthorities + settings.onboardCaCertificates)
            material.workspace += pki::certificatesFromPem(pem.toUtf8());
    }
    return *m_material;
}

void InspectorPage::showCurrent()
{
    const InspectorModel &model = m_controller.model();
    const QModelIndex current = m_tree->currentIndex();
    m_detailsOf.clear();
    m_judge.cancel();
    Q_EMIT statusTextChanged();
    const InspectorInput *input = model.inputAt(current);
    if (!input) {
        m_object->showNothing();
        return;
    }
    if (const pki::Problem *problem = model.problemAt(current)) {
        m_object->showProblem(*input, *problem, model.now());
        return;
    }
    const pki::Item *item = model.itemAt(current);
    if (!item) {
        m_object->showInput(*input, model.now());
        return;
    }
    m_object->showItem(*input, *item, model.now());
    judgeCurrent();
    Q_EMIT commandsChanged();
    if (item->type != pki::ItemType::Certificate || item->der.isEmpty())
        return;
    m_detailsOf = item->sha256;
    async::then(m_controller.details(item->der), this,
                [this, of = item->sha256](const Result<pki::CertificateDetails> &details) {
                    if (m_detailsOf != of)
                        return;
                    if (details)
                        m_object->setDetails(*details);
                    else
                        m_object->setDetailsFailed(details.error());
                    Q_EMIT commandsChanged();
                });
}

void InspectorPage::judgeCurrent()
{
    m_judge.judge(m_controller.model(), m_tree->currentIndex(), m_object->choices());
}

void InspectorPage::showProgress()
{
    if (m_controller.isReading() && m_progressRow->isHidden() && !m_progressDelay->isActive())
        m_progressDelay->start();
    m_progress->setProgress(m_controller.done(), m_controller.total());
    //: %1 of %2 files have been read
    m_progressText->setText(tr("%1 of %2 files")
                                    .arg(DateText::number(m_controller.done()),
                                         DateText::number(m_controller.total())));
}

void InspectorPage::copyText(const QString &text)
{
    QApplication::clipboard()->setText(text);
    Q_EMIT noticeRequested(tr("Copied."));
}

BundleDoctorDialog *InspectorPage::checkBundle()
{
    auto *dialog = new BundleDoctorDialog(services().theme, services().clock, this);
    const InspectorModel &model = m_controller.model();
    if (const InspectorInput *input = model.inputAt(m_tree->currentIndex())) {
        QList<pki::Item> items = input->result.items;
        const auto isOpenKey = [](const pki::Item &item) { return item.keyDer != nullptr; };
        // Certificates of one file and the key in another: the only open key is meant.
        if (std::none_of(items.cbegin(), items.cend(), isOpenKey)) {
            QList<pki::Item> keys;
            for (int row = 0; row < model.inputCount(); ++row) {
                const QList<pki::Item> &others = model.input(row).result.items;
                std::copy_if(others.cbegin(), others.cend(), std::back_inserter(keys), isOpenKey);
            }
            if (keys.size() == 1)
                items += keys;
        }
        dialog->take(items);
    }
    const ChainMaterial known = chainMaterial();
    dialog->setKnown(known.certificates + known.workspace);
    dialog->show();
    return dialog;
}

RehearsalDialog *InspectorPage::rehearseEap()
{
    const InspectorModel &model = m_controller.model();
    const QList<ObjectChoice> choices =
            ObjectChoice::of(model.inputs(), model.inputRow(m_tree->currentIndex()));
    // At the day that the page judges for, where something is shown.
    const QDateTime day = m_object->choices().day;
    auto *dialog = new RehearsalDialog(services().theme, choices, chainMaterial().workspace,
                                       day.isValid() ? day : services().clock.now(), this);
    dialog->show();
    return dialog;
}

void InspectorPage::submitPassword()
{
    const int row = m_controller.model().inputRow(m_tree->currentIndex());
    PasswordPanel &panel = m_object->passwordPanel();
    if (row < 0 || m_controller.isTryingPassword())
        return;
    panel.setBusy(true);
    m_controller.tryPassword(row, panel.edit().secret());
}

void InspectorPage::setDropMark(bool shown)
{
    m_dropMark->setGeometry(rect());
    m_dropMark->raise();
    m_dropMark->setVisible(shown);
}

void InspectorPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace sekisho::ui
