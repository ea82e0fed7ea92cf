// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/HistoryComparisonPane.h"

#include "ui/changes/ComparedItemModel.h"
#include "ui/changes/DiffView.h"
#include "ui/changes/EvidenceReport.h"
#include "ui/page/FileSaver.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

using sync::ItemKey;
using sync::PlanItem;

HistoryComparisonPane::HistoryComparisonPane(Theme &theme, HistoryController &controller,
                                             QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_controller(controller)
    , m_model(new ComparedItemModel(this))
    , m_saver(new FileSaver(this))
{
    setObjectName(u"historyComparison"_s);
    build();
    connect(&m_controller, &HistoryController::comparisonChanged, this,
            &HistoryComparisonPane::refresh);
    connect(m_saver, &FileSaver::saved, this, [this](const QString &path) {
        //: %1 is a path
        Q_EMIT noticeRequested(tr("The evidence is in %1.").arg(path));
    });
    connect(m_saver, &FileSaver::failed, this, &HistoryComparisonPane::showError);
    refresh();
}

HistoryComparisonPane::~HistoryComparisonPane() = default;

void HistoryComparisonPane::build()
{
    m_title = new TextLabel(m_theme, FontRole::Object, Token::Text, this);
    m_title->setObjectName(u"comparisonTitle"_s);
    m_title->setWordWrap(true);
    m_subtitle = new TextLabel(m_theme, FontRole::Small, Token::Text2, this);
    m_subtitle->setObjectName(u"comparisonSubtitle"_s);
    m_subtitle->setWordWrap(true);
    m_banner = new Banner(m_theme, this);
    m_banner->setObjectName(u"historyBanner"_s);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 10, 16, 8);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    head->addWidget(buildButtons());
    head->addWidget(m_banner);

    m_list = new QListView;
    m_list->setObjectName(u"comparedItems"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CellDelegate(m_theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(90);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryComparisonPane::showCurrent);

    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setObjectName(u"comparisonSplitter"_s);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(1);
    parts->addWidget(m_list);
    parts->addWidget(buildItem());
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(parts, 1);
    setMinimumWidth(320);
}

QWidget *HistoryComparisonPane::buildButtons()
{
    auto *row = new QWidget(this);
    m_restore = new SignButton(m_theme, SignButton::Kind::Normal, row);
    m_restore->setObjectName(u"restoreButton"_s);
    m_restore->setIconName(u"undo"_s);
    m_undo = new SignButton(m_theme, SignButton::Kind::Normal, row);
    m_undo->setObjectName(u"undoPushButton"_s);
    m_evidence = new SignButton(m_theme, SignButton::Kind::Normal, row);
    m_evidence->setObjectName(u"evidenceButton"_s);
    m_evidence->setIconName(u"file"_s);
    m_restoreMenu = new QMenu(m_restore);
    m_restoreMenu->setObjectName(u"restoreMenu"_s);
    m_evidenceMenu = new QMenu(m_evidence);
    m_evidenceMenu->setObjectName(u"evidenceMenu"_s);
    m_pdf = m_evidenceMenu->addAction(QString());
    m_html = m_evidenceMenu->addAction(QString());
    m_json = m_evidenceMenu->addAction(QString());
    m_pdf->setObjectName(u"evidencePdfAction"_s);
    m_html->setObjectName(u"evidenceHtmlAction"_s);
    m_json->setObjectName(u"evidenceJsonAction"_s);

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_restore);
    layout->addWidget(m_undo);
    layout->addWidget(m_evidence);
    layout->addStretch(1);

    connect(m_restore, &QPushButton::clicked, this, [this] {
        fillRestoreMenu();
        m_restoreMenu->popup(m_restore->mapToGlobal(QPoint(0, m_restore->height())));
    });
    connect(m_evidence, &QPushButton::clicked, this, [this] {
        m_evidenceMenu->popup(m_evidence->mapToGlobal(QPoint(0, m_evidence->height())));
    });
    connect(m_undo, &QPushButton::clicked, this,
            [this] { m_controller.undoPush(m_controller.comparison().push); });
    connect(m_pdf, &QAction::triggered, this, [this] { saveEvidence(Format::Pdf); });
    connect(m_html, &QAction::triggered, this, [this] { saveEvidence(Format::Html); });
    connect(m_json, &QAction::triggered, this, [this] { saveEvidence(Format::Json); });
    return row;
}

QWidget *HistoryComparisonPane::buildItem()
{
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"comparedFields"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    m_scroll->setWidget(body);
    m_itemShape = new IconLabel(m_theme, State::Changed, 16, body);
    m_itemTitle = new TextLabel(m_theme, FontRole::Section, Token::Text, body);
    m_itemTitle->setObjectName(u"comparedItemTitle"_s);
    m_itemTitle->setWordWrap(true);
    m_diff = new DiffView(m_theme, body);
    m_diff->setObjectName(u"historyDiff"_s);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_itemShape, 0, Qt::AlignTop);
    title->addWidget(m_itemTitle, 1);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    column->addLayout(title);
    column->addWidget(m_diff);
    column->addStretch(1);
    return m_scroll;
}

void HistoryComparisonPane::setReadOnlyReason(const QString &reason)
{
    m_readOnly = reason;
    refreshButtons();
}

void HistoryComparisonPane::showError(const Error &error)
{
    const ErrorText text = ErrorText::of(error);
    m_banner->setContent(State::Error, text.title, text.body + u' ' + text.remedy);
}

QList<QWidget *> HistoryComparisonPane::panes() const { return {m_list, m_diff}; }

const PlanItem *HistoryComparisonPane::currentItem() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < m_model->items().size()
                   ? &m_model->items().at(index.row())
                   : nullptr;
}

void HistoryComparisonPane::refresh()
{
    m_banner->clear();
    const PlanItem *current = currentItem();
    const std::optional<ItemKey> key = current ? std::optional(current->key) : std::nullopt;
    m_model->setItems(m_controller.comparison().items, m_controller.services().names());
    refreshTitle();
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (key && m_model->items().at(i).key == *key)
            row = i;
    }
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(row));
    showCurrent();
}

void HistoryComparisonPane::refreshTitle()
{
    const HistoryComparison &shown = m_controller.comparison();
    m_list->setAccessibleName(tr("What differs"));
    m_pdf->setText(tr("Save as &PDF…"));
    m_html->setText(tr("Save as &HTML…"));
    m_json->setText(tr("Save as &JSON…"));
    //: button with a menu: which state to put into the draft
    m_restore->setTexts(tr("Restore…"));
    m_undo->setTexts(tr("Undo this push…"));
    m_evidence->setTexts(tr("Evidence report…"));
    if (!shown.afterTime.isValid()) {
        m_title->setText(tr("Nothing to compare"));
        m_subtitle->setText(tr("Choose one point to compare it with the one before, or two to "
                               "compare them with each other."));
        return;
    }
    const QString after = DateText::dateTime(shown.afterTime);
    if (shown.beforeTime.isValid())
        //: two moments that are compared
        m_title->setText(tr("%1 → %2").arg(DateText::dateTime(shown.beforeTime), after));
    else
        m_title->setText(after);
    if (m_controller.isComparing())
        m_subtitle->setText(tr("Comparing…"));
    else if (shown.before == 0 && shown.push == 0)
        m_subtitle->setText(tr("The first point: there is nothing to compare it with."));
    else if (shown.items.isEmpty())
        m_subtitle->setText(tr("Nothing differs."));
    else if (shown.event)
        m_subtitle->setText(logText(*shown.event));
    else
        m_subtitle->setText(tr("%n object(s) differ", nullptr, int(shown.items.size())));
}

QString HistoryComparisonPane::logText(const sync::ItemEvent &event) const
{
    if (event.message.isEmpty())
        return tr("The cloud's audit log does not say who it was.");
    //: from the audit log: %1 is an administrator, %2 a time, %3 the text of the entry
    return tr("%1, %2: “%3”").arg(event.admin, DateText::dateTime(event.when), event.message);
}

void HistoryComparisonPane::refreshButtons()
{
    const HistoryComparison &shown = m_controller.comparison();
    const bool any = shown.before > 0 || shown.after > 0;
    m_restore->setDisabledReason(!m_readOnly.isEmpty() ? m_readOnly
                                 : !any                ? tr("Choose a point in time first.")
                                                       : QString());
    m_undo->setVisible(shown.push > 0);
    m_undo->setDisabledReason(m_readOnly);
    m_evidence->setVisible(shown.push > 0);
}

void HistoryComparisonPane::showCurrent()
{
    const PlanItem *item = currentItem();
    m_scroll->setVisible(item != nullptr);
    if (item) {
        const QString title = ChangeText::item(*item, m_model->names());
        m_itemShape->setState(ChangeText::changeState(item->change));
        m_itemTitle->setText(title);
        m_diff->setItem(*item, DiffModel::Look::BeforeAndAfter, m_model->names());
        m_diff->setAccessibleName(title);
    }
    refreshButtons();
}

void HistoryComparisonPane::fillRestoreMenu()
{
    m_restoreMenu->clear();
    const HistoryComparison &shown = m_controller.comparison();
    const auto add = [this](const QString &text, const QString &name, qint64 snapshot,
                            const QList<ItemKey> &items) {
        QAction *action = m_restoreMenu->addAction(QString(text).replace(u'&', u"&&"_s));
        action->setObjectName(name);
        connect(action, &QAction::triggered, this,
                [this, snapshot, items] { m_controller.restore(snapshot, items); });
    };
    struct Moment
    {
        qint64 snapshot;
        QDateTime time;
        QString name;
    };
    QList<Moment> moments;
    if (shown.before > 0)
        moments.append({shown.before, shown.beforeTime, u"Before"_s});
    if (shown.after > 0)
        moments.append({shown.after, shown.afterTime, u"After"_s});
    if (const PlanItem *item = currentItem()) {
        const QString what = ChangeText::item(item->key, item->name);
        for (const Moment &moment : std::as_const(moments))
            //: in a menu: %1 names an object, %2 is a time
            add(tr("%1 as of %2").arg(what, DateText::dateTime(moment.time)),
                u"restoreItem"_s + moment.name, moment.snapshot, {item->key});
        m_restoreMenu->addSeparator();
    }
    for (const Moment &moment : std::as_const(moments))
        //: in a menu: %1 is a time
        add(tr("Everything as of %1").arg(DateText::dateTime(moment.time)),
            u"restoreAll"_s + moment.name, moment.snapshot, {});
}

void HistoryComparisonPane::saveEvidence(Format format)
{
    const qint64 push = m_controller.comparison().push;
    if (push == 0)
        return;
    async::then(m_controller.services().evidence(push), this,
                [this, format](const Result<QJsonObject> &document) {
                    if (document)
                        save(EvidenceReport(*document, m_controller.services().names()), format);
                    else
                        showError(document.error());
                });
}

void HistoryComparisonPane::save(const EvidenceReport &report, Format format)
{
    QString suffix = u".json"_s;
    QString filter = tr("JSON documents (*.json)");
    QByteArray bytes;
    switch (format) {
    case Format::Pdf:
        suffix = u".pdf"_s;
        filter = tr("PDF documents (*.pdf)");
        bytes = report.pdf();
        break;
    case Format::Html:
        suffix = u".html"_s;
        filter = tr("HTML pages (*.html)");
        bytes = report.html().toUtf8();
        break;
    case Format::Json:
        bytes = report.json();
        break;
    }
    m_saver->ask(window(), tr("Save the evidence"), report.fileName() + suffix, {filter}, bytes);
}

void HistoryComparisonPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        refreshTitle();
        showCurrent();
    }
    QWidget::changeEvent(event);
}

} // namespace sekisho::ui
