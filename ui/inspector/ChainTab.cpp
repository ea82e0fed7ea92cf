// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/ChainTab.h"

#include "core/base/Async.h"
#include "core/pki/Reader.h"
#include "core/pki/ThreadCleanup.h"
#include "core/pki/verify/NameMatch.h"
#include "ui/inspector/NameMatchView.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/VerifyText.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

// Nothing is said about what takes less (visual guide section 8, Progress).
constexpr int kProgressAfterMs = 300;
// Debian's level for FreeRADIUS and every TLS program.
constexpr int kUsualLevel = 2;
// More suggestions than anybody reads; a certificate may have 100,000 names.
constexpr qsizetype kMostNames = 20;

/// A label and its control side by side, kept together when the row wraps.
QWidget *labelled(TextLabel *label, QWidget *control)
{
    auto *pair = new QWidget;
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(6);
    layout->addWidget(label);
    layout->addWidget(control);
    label->setBuddy(control);
    return pair;
}

/// Keeps the choice while the words change.
void refill(QComboBox *combo, const QList<QPair<QString, QVariant>> &entries)
{
    const QSignalBlocker quiet(combo);
    const int current = std::max(combo->currentIndex(), 0);
    const bool first = combo->count() == 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const int row = static_cast<int>(i);
        if (first)
            combo->addItem(entries.at(i).first, entries.at(i).second);
        else
            combo->setItemText(row, entries.at(i).first);
    }
    combo->setCurrentIndex(current);
}

} // namespace

ChainTab::ChainTab(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_trust(new QComboBox)
    , m_purpose(new QComboBox)
    , m_level(new QComboBox)
    , m_serverName(new QComboBox)
    , m_trustLabel(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_purposeLabel(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_levelLabel(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_serverNameLabel(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_cancelButton(new SignButton(theme))
    , m_progressDelay(new QTimer(this))
    , m_badge(new StateBadge(theme))
    , m_verdict(new TextLabel(theme, FontRole::BodyBold))
    , m_facts(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_rejectedHeading(new TextLabel(theme, FontRole::Section))
    , m_none(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_why(new TextLabel(theme))
    , m_path(buildView(u"chainPath"_s, &m_pathModel))
    , m_rejected(buildView(u"chainRejected"_s, &m_rejectedModel))
    , m_names(new NameMatchView(theme))
{
    setObjectName(u"chainTab"_s);
    m_badge->setObjectName(u"chainBadge"_s);
    m_badge->setBoxed(true);
    m_verdict->setObjectName(u"chainVerdict"_s);
    m_verdict->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_facts->setObjectName(u"chainFacts"_s);
    m_none->setContentsMargins(16, 8, 16, 16);
    m_why->setObjectName(u"chainWhy"_s);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setContentsMargins(16, 8, 16, 10);
    m_rejectedHeading->setContentsMargins(16, 10, 16, 6);
    m_cancelButton->setObjectName(u"cancelChainButton"_s);
    m_cancelButton->setSmall(true);
    m_cancelButton->hide();
    m_progressDelay->setSingleShot(true);
    m_progressDelay->setInterval(kProgressAfterMs);

    auto *verdict = new QHBoxLayout;
    verdict->setContentsMargins(16, 4, 16, 8);
    verdict->setSpacing(8);
    verdict->addWidget(m_badge, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_verdict);
    words->addWidget(m_facts);
    verdict->addLayout(words, 1);
    verdict->addWidget(m_cancelButton, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildControls());
    layout->addLayout(verdict);
    layout->addWidget(new Hairline(theme));
    layout->addWidget(m_path, 1);
    layout->addWidget(new Hairline(theme));
    layout->addWidget(m_names, 1);
    layout->addWidget(m_rejectedHeading);
    layout->addWidget(m_none);
    layout->addWidget(m_rejected, 1);
    layout->addWidget(m_why);
    layout->addStretch(0);

    connect(m_rejected->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                m_why->setText(
                        current.siblingAtColumn(RejectedModel::ReasonColumn).data().toString());
            });
    connect(m_progressDelay, &QTimer::timeout, this, [this] {
        m_cancelButton->show();
        showReport();
    });
    connect(m_cancelButton, &QPushButton::clicked, this, &ChainTab::cancel);
    retranslate();
}

ChainTab::~ChainTab() { m_cancelSource.cancel(); }

QWidget *ChainTab::buildControls()
{
    auto *controls = new QWidget;
    auto *flow = new FlowLayout(controls, 8, 6);
    flow->setContentsMargins(16, 10, 16, 8);
    m_trust->setObjectName(u"chainTrust"_s);
    m_purpose->setObjectName(u"chainPurpose"_s);
    m_level->setObjectName(u"chainLevel"_s);
    for (QComboBox *combo : {m_trust, m_purpose, m_level})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    flow->addWidget(labelled(m_trustLabel, m_trust));
    flow->addWidget(labelled(m_purposeLabel, m_purpose));
    flow->addWidget(labelled(m_levelLabel, m_level));
    m_serverName->setObjectName(u"chainServerName"_s);
    m_serverName->setEditable(true);
    m_serverName->setInsertPolicy(QComboBox::NoInsert);
    m_serverName->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    m_serverName->lineEdit()->setObjectName(u"chainServerNameEdit"_s);
    m_serverName->lineEdit()->setMaxLength(1000);
    m_serverName->lineEdit()->setPlaceholderText(pki::kMistServerName);
    m_serverName->lineEdit()->setClearButtonEnabled(true);
    flow->addWidget(labelled(m_serverNameLabel, m_serverName));
    connect(m_serverName, &QComboBox::editTextChanged, this, &ChainTab::matchNames);
    fillChoices();
    m_purpose->setCurrentIndex(static_cast<int>(pki::Purpose::EapServer));
    m_level->setCurrentIndex(kUsualLevel);
    connect(m_trust, &QComboBox::activated, this, [this] {
        if (m_trust->currentData().toInt() == static_cast<int>(TrustChoice::Folder))
            chooseFolder();
        else
            choiceChanged();
    });
    connect(m_purpose, &QComboBox::activated, this, [this] { m_purposeChosen = true; });
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &ChainTab::choiceChanged);
    connect(m_level, &QComboBox::currentIndexChanged, this, &ChainTab::choiceChanged);
    return controls;
}

QTreeView *ChainTab::buildView(const QString &objectName, QAbstractItemModel *model)
{
    auto *view = new QTreeView;
    view->setObjectName(objectName);
    view->setModel(model);
    view->setItemDelegate(new CellDelegate(m_theme, view));
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setAllColumnsShowFocus(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->header()->setStretchLastSection(false);
    connect(view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT certificateRequested(index.data(ObjectRole).toString());
    });
    return view;
}

void ChainTab::fillChoices()
{
    const auto number = [](TrustChoice choice) { return QVariant(static_cast<int>(choice)); };
    const QString folder = m_folder.isEmpty() ? tr("A folder…")
                                              //: %1 name of a folder
                                              : tr("Folder %1…").arg(QDir(m_folder).dirName());
    refill(m_trust, {{tr("Open files"), number(TrustChoice::OpenFiles)},
                     {tr("The workspace's CAs"), number(TrustChoice::Workspace)},
                     {tr("System store"), number(TrustChoice::System)},
                     {tr("Mozilla bundle"), number(TrustChoice::Mozilla)},
                     {folder, number(TrustChoice::Folder)}});
    QList<QPair<QString, QVariant>> purposes;
    for (const pki::Purpose purpose : pki::allPurposes())
        purposes.append(
                {VerifyText::purpose(pki::purposeName(purpose)), static_cast<int>(purpose)});
    refill(m_purpose, purposes);
    QList<QPair<QString, QVariant>> levels;
    for (int level = 0; level <= 5; ++level)
        //: security level of OpenSSL
        levels.append({tr("Level %1").arg(level), level});
    refill(m_level, levels);
}

void ChainTab::retranslate()
{
    fillChoices();
    //: which certificates are trusted
    m_trustLabel->setText(tr("Trust"));
    m_trust->setAccessibleName(tr("Trusted certificates"));
    //: what the certificate is to be used for
    m_purposeLabel->setText(tr("Purpose"));
    m_purpose->setAccessibleName(tr("Purpose"));
    m_levelLabel->setText(tr("OpenSSL"));
    m_level->setAccessibleName(tr("Security level of OpenSSL"));
    //: label: name of the RADIUS server as clients are set to expect it
    m_serverNameLabel->setText(tr("Server name"));
    m_serverName->setAccessibleName(tr("Server name that clients expect"));
    m_serverName->lineEdit()->setAccessibleName(m_serverName->accessibleName());
    m_names->retranslate();
    //: button: stops judging
    m_cancelButton->setTexts(tr("Cancel"));
    m_cancelButton->setAccessibleName(tr("Stop judging the chain"));
    m_path->setAccessibleName(tr("Path to the anchor"));
    m_rejected->setAccessibleName(tr("Rejected candidates"));
    m_none->setText(tr("No candidate was rejected."));
    m_pathModel.retranslate();
    m_rejectedModel.retranslate();
    showReport();
    fitColumns();
}

QString ChainTab::verdict() const { return m_verdict->text(); }

void ChainTab::setMaterialSource(std::function<ChainMaterial()> source)
{
    m_source = std::move(source);
}

void ChainTab::setLeaf(const QByteArray &der, const QDateTime &day)
{
    if (der == m_leaf && day == m_day && !m_stale)
        return;
    const bool other = der != m_leaf;
    m_leaf = der;
    m_day = day;
    if (other) {
        offerNames();
        fitPurpose();
    }
    choiceChanged();
}

void ChainTab::setServerName(const QString &name) { m_serverName->setEditText(name); }

/// The names of this certificate and Mist's own; what has been typed stays.
void ChainTab::offerNames()
{
    const QSignalBlocker quiet(m_serverName);
    const QString typed = m_serverName->currentText();
    m_serverName->clear();
    const auto index = pki::readCertificateIndex(m_leaf);
    m_leafIndex = index ? std::optional(*index) : std::nullopt;
    if (m_leafIndex)
        m_serverName->addItems(pki::suggestedServerNames(*m_leafIndex).mid(0, kMostNames));
    m_serverName->setCurrentIndex(-1);
    m_serverName->setEditText(typed);
    matchNames();
}

/// A client is no worse for not being a server.
void ChainTab::fitPurpose()
{
    if (m_purposeChosen || !m_leafIndex)
        return;
    const QStringList &usages = m_leafIndex->extendedKeyUsage;
    // id-kp-serverAuth and id-kp-clientAuth, RFC 5280 4.2.1.12
    const bool server = usages.isEmpty() || usages.contains(u"1.3.6.1.5.5.7.3.1"_s);
    const bool client = usages.contains(u"1.3.6.1.5.5.7.3.2"_s);
    const pki::Purpose purpose = m_leafIndex->isCa ? pki::Purpose::Any
                                 : server          ? pki::Purpose::EapServer
                                 : client          ? pki::Purpose::EapClient
                                                   : pki::Purpose::Any;
    const QSignalBlocker quiet(m_purpose); // judged once, by who changed the leaf
    m_purpose->setCurrentIndex(m_purpose->findData(static_cast<int>(purpose)));
}

void ChainTab::matchNames()
{
    m_names->set(m_leafIndex.value_or(pki::CertificateIndex()),
                 m_leafIndex ? m_serverName->currentText() : QString());
}

void ChainTab::materialChanged() { choiceChanged(); }

void ChainTab::setTrustFolder(const QString &folder)
{
    m_folder = folder;
    fillChoices();
    m_trust->setCurrentIndex(m_trust->findData(static_cast<int>(TrustChoice::Folder)));
    choiceChanged();
}

void ChainTab::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Trust the certificates in a folder"));
    dialog->setObjectName(u"trustFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ChainTab::setTrustFolder);
    connect(dialog, &QDialog::rejected, this, [this] {
        if (m_folder.isEmpty())
            m_trust->setCurrentIndex(0);
        choiceChanged();
    });
    dialog->open();
}

void ChainTab::choiceChanged()
{
    m_cancelSource.cancel();
    ++m_generation;
    m_judging = false;
    m_progressDelay->stop();
    m_cancelButton->hide();
    m_report.reset();
    m_error.reset();
    m_stale = true;
    if (isVisible())
        judge();
    showReport();
}

void ChainTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale && !m_judging)
        judge();
    fitColumns();
}

void ChainTab::judge()
{
    m_stale = false;
    if (m_leaf.isEmpty() || !m_source)
        return;
    ChainRequest request;
    request.leaf = m_leaf;
    request.material = m_source();
    request.trust = static_cast<TrustChoice>(m_trust->currentData().toInt());
    request.folder = m_folder;
    request.options.purpose = static_cast<pki::Purpose>(m_purpose->currentData().toInt());
    request.options.authLevel = m_level->currentData().toInt();
    request.options.time = m_day.toUTC();
    m_cancelSource = CancelSource();
    m_judging = true;
    m_progressDelay->start();
    const auto work = [request, token = m_cancelSource.token()] {
        const pki::ThreadCleanup cleanup;
        return judgeChain(request, token);
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this, generation = m_generation](const Result<ChainReport> &report) {
                    if (generation == m_generation)
                        take(report);
                });
}

void ChainTab::cancel()
{
    if (!m_judging)
        return;
    m_cancelSource.cancel();
    ++m_generation;
    take(fail(ErrorCode::Cancelled));
}

void ChainTab::take(const Result<ChainReport> &report)
{
    m_judging = false;
    m_progressDelay->stop();
    m_cancelButton->hide();
    if (report)
        m_report = *report;
    else
        m_error = report.error();
    showReport();
    Q_EMIT judged();
}

void ChainTab::showReport()
{
    const ChainReport report = m_report.value_or(ChainReport());
    const bool some = m_report.has_value();
    m_pathModel.setSteps(report.path, m_day);
    m_rejectedModel.setRejected(report.rejected);
    m_path->setVisible(some);
    m_rejectedHeading->setVisible(some);
    m_rejected->setVisible(some && !report.rejected.isEmpty());
    m_none->setVisible(some && report.rejected.isEmpty());
    m_why->setVisible(some && !report.rejected.isEmpty());
    m_badge->setVisible(some);
    m_rejectedHeading->setText(
            tr("%n rejected candidate(s)", nullptr, static_cast<int>(report.rejected.size())));
    m_facts->clear();
    if (m_error) {
        m_verdict->setText(m_error->code == ErrorCode::Cancelled ? tr("Stopped.")
                                                                 : ErrorText::of(*m_error).title);
    } else if (!some) {
        m_verdict->setText(m_leaf.isEmpty() ? QString() : tr("Judging the chain…"));
    } else {
        m_badge->set(report.valid ? State::Ok : State::Error,
                     report.valid ? tr("Chain valid") : tr("Chain not valid"));
        const QString at = report.depth < report.path.size()
                                   ? m_pathModel.index(report.depth, 0).data().toString()
                                   : QString();
        if (report.valid)
            //: %1 name of the certificate at the end
            m_verdict->setText(tr("Leads to %1.").arg(at));
        else if (at.isEmpty())
            m_verdict->setText(VerifyText::reason(report.reason) + tr("."));
        else
            //: %1 name of a certificate, %2 what is wrong with it
            m_verdict->setText(tr("%1: %2.").arg(at, VerifyText::reason(report.reason)));
        QString facts = report.anchors > 0 ? tr("%n certificate(s) in the trust set.", nullptr,
                                                static_cast<int>(report.anchors))
                                           : emptyTrustSet();
        if (report.limited)
            facts += u' ' + tr("There are more candidates than are looked at.");
        m_facts->setText(facts);
    }
    if (m_path->model()->rowCount() > 0 && !m_path->currentIndex().isValid())
        m_path->setCurrentIndex(m_pathModel.index(0, 0));
    if (m_rejectedModel.rowCount() > 0 && !m_rejected->currentIndex().isValid())
        m_rejected->setCurrentIndex(m_rejectedModel.index(0, 0));
    fitColumns();
}

/// Why there is nothing to trust.
QString ChainTab::emptyTrustSet() const
{
    switch (static_cast<TrustChoice>(m_trust->currentData().toInt())) {
    case TrustChoice::OpenFiles:
        return tr("No root is open.");
    case TrustChoice::Workspace:
        return tr("No workspace is open, or it has no certificate authorities.");
    case TrustChoice::System:
        return tr("The system store cannot be read or is empty.");
    case TrustChoice::Mozilla:
        return tr("The Mozilla bundle is not installed on this computer.");
    case TrustChoice::Folder:
        return tr("The folder has no certificates.");
    }
    return {};
}

void ChainTab::fitColumns()
{
    const int unit = m_path->fontMetrics().horizontalAdvance(u'0');
    // As wide as what is in it, at most so many digits: in a narrow window what is stretched, the
    // state or the reason, needs the room.
    const auto fit = [unit](QTreeView *view, int stretched, const QList<int> &digits) {
        QHeaderView *header = view->header();
        const QAbstractItemView *items = view;
        header->setSectionResizeMode(QHeaderView::Interactive);
        header->setSectionResizeMode(stretched, QHeaderView::Stretch);
        for (int i = 0; i < digits.size(); ++i) {
            if (i == stretched)
                continue;
            const QString title =
                    view->model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
            const int words = view->fontMetrics().horizontalAdvance(title) + unit * 3;
            const int content = items->sizeHintForColumn(i) + unit;
            // A wide window has room for more.
            const int most = std::max(unit * digits.at(i), view->viewport()->width() / 4);
            header->resizeSection(i, std::max(words, std::min(content, most)));
        }
    };
    fit(m_path, ChainPathModel::StateColumn, {28, 18, 0, 16, 24});
    fit(m_rejected, RejectedModel::ReasonColumn, {28, 24, 0});
}

void ChainTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

} // namespace sekisho::ui
