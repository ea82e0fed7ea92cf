// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/GalleryPage.h"

#include "core/base/Error.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/ChipView.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/PageState.h"
#include "ui/widgets/SecretLineEdit.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ToastArea.h"
#include "ui/widgets/ValidityBar.h"
#include "ui/widgets/ViewSettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFocusFrame>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One colour with its name on it.
class Swatch : public QWidget
{
public:
    Swatch(Theme &theme, Token ground, Token text, Token line, const QString &name, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_ground(ground)
        , m_text(text)
        , m_line(line)
        , m_name(name)
    {
        setMinimumSize(60, 26);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return QSize(73, 26); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(QPen(m_theme.color(m_line), 1));
        p.setBrush(m_theme.color(m_ground));
        p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        p.setFont(m_theme.font(FontRole::PortalName));
        p.setPen(m_theme.color(m_text));
        p.drawText(rect().adjusted(6, 0, 0, -1), Qt::AlignVCenter | Qt::AlignLeft, m_name);
    }

private:
    Theme &m_theme;
    Token m_ground;
    Token m_text;
    Token m_line;
    QString m_name;
};

class HitSample : public QWidget
{
public:
    HitSample(Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedSize(64, 10);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        HitBar::paint(p, rect(), 1.0, m_theme);
    }

private:
    Theme &m_theme;
};

/// A card: base ground, hairline.
class Card : public QFrame
{
public:
    Card(Theme &theme, QWidget *parent, Token line = Token::Line)
        : QFrame(parent)
        , m_theme(theme)
        , m_line(line)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(QPen(m_theme.color(m_line), 1));
        p.setBrush(m_theme.color(Token::Base));
        p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }

private:
    Theme &m_theme;
    Token m_line;
};

class Heading : public TextLabel
{
public:
    Heading(Theme &theme, const QString &text, QWidget *parent)
        : TextLabel(theme, text, FontRole::SmallBold, Token::Text2, parent)
        , m_theme(theme)
    {
        setContentsMargins(0, 0, 0, 4);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        TextLabel::paintEvent(event);
        QPainter p(this);
        p.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::Line));
    }

private:
    Theme &m_theme;
};

/// Shows row 0 as selected in a focused view and row 1 as selected in another, side by side.
class SampleRows : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem sample = option;
        sample.state &= ~(QStyle::State_Selected | QStyle::State_Active);
        sample.widget = nullptr;
        if (index.row() == 0)
            sample.state |= QStyle::State_Selected | QStyle::State_Active;
        if (index.row() == 1)
            sample.state |= QStyle::State_Selected;
        CellDelegate::paint(painter, sample, index);
    }
};

QTableView *sampleTable(QWidget *parent, QStandardItemModel *model, int rowHeight)
{
    auto *table = new QTableView(parent);
    model->setParent(table);
    table->setModel(model);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(rowHeight);
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setTabKeyNavigation(false);
    return table;
}

void ringRound(QWidget *target)
{
    // The ring is placed where its widget lies, which is known once the layout has run.
    QTimer::singleShot(0, target, [target] {
        auto *frame = new QFocusFrame(target->window());
        frame->setWidget(target);
    });
}

} // namespace

GalleryPage::GalleryPage(Theme &theme, ViewSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
{
    setObjectName(u"galleryPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

void GalleryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void GalleryPage::rebuild()
{
    delete m_content;
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"galleryScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    page->setObjectName(u"gallery"_s);
    scroll->setWidget(page);
    layout()->addWidget(scroll);
    m_content = scroll;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(18, 12, 18, 12);
    columns->setSpacing(20);
    const int stretches[] = {466, 438, 386};
    for (const int stretch : stretches) {
        auto *holder = new QWidget(page);
        holder->setMinimumWidth(320);
        auto *inside = new QVBoxLayout(holder);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(6);
        columns->addWidget(holder, stretch);
        if (stretch == 466)
            buildFirst(*inside);
        else if (stretch == 438)
            buildSecond(*inside);
        else
            buildThird(*inside);
        inside->addStretch(1);
    }
}

void GalleryPage::heading(QVBoxLayout &column, const QString &text)
{
    if (column.count() > 0)
        column.addSpacing(3);
    column.addWidget(new Heading(m_theme, text, column.parentWidget()));
}

void GalleryPage::buildFirst(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    heading(column, tr("Colours (text 4.5:1 or better on its ground)"));
    auto *swatches = new QGridLayout;
    swatches->setSpacing(5);
    struct Sample
    {
        Token ground, text, line;
        Token name;
    };
    const Sample samples[] = {{Token::Window, Token::Text, Token::Line, Token::Window},
                              {Token::Rail, Token::Text, Token::Line, Token::Rail},
                              {Token::Base, Token::Text, Token::Line, Token::Base},
                              {Token::Raised, Token::Text, Token::Line, Token::Raised},
                              {Token::Select, Token::Text, Token::Line, Token::Select},
                              {Token::AccentTint, Token::Text, Token::Line, Token::AccentTint},
                              {Token::Accent, Token::OnAccent, Token::Line, Token::Accent},
                              {Token::Window, Token::Text, Token::Line, Token::Text},
                              {Token::Window, Token::Text2, Token::Line, Token::Text2},
                              {Token::Window, Token::Disabled, Token::Line, Token::Disabled},
                              {Token::Window, Token::Link, Token::Line, Token::Link},
                              {Token::Window, Token::Text, Token::Field, Token::Field},
                              {Token::ErrorTint, Token::Error, Token::Line, Token::Error},
                              {Token::WarningTint, Token::Warning, Token::Line, Token::Warning},
                              {Token::NoticeTint, Token::Notice, Token::Line, Token::Notice},
                              {Token::InfoTint, Token::Info, Token::Line, Token::Info},
                              {Token::OkTint, Token::Ok, Token::Line, Token::Ok},
                              {Token::UnknownTint, Token::Unknown, Token::Line, Token::Unknown}};
    int at = 0;
    for (const Sample &sample : samples) {
        swatches->addWidget(new Swatch(m_theme, sample.ground, sample.text, sample.line,
                                       tokenName(sample.name), parent),
                            at / 6, at % 6);
        ++at;
    }
    column.addLayout(swatches);

    heading(column, tr("State: shape + word + colour"));
    auto *states = new QWidget(parent);
    auto *stateFlow = new FlowLayout(states, 10, 6);
    for (const State state : StateText::all())
        stateFlow->addWidget(new StateBadge(m_theme, state, {}, false, states));
    column.addWidget(states);
    auto *boxes = new QWidget(parent);
    auto *boxFlow = new FlowLayout(boxes, 10, 6);
    boxFlow->addWidget(
            new StateBadge(m_theme, State::Error, StateText::count(State::Error, 1), true, boxes));
    boxFlow->addWidget(new StateBadge(m_theme, State::Warning, StateText::count(State::Warning, 2),
                                      true, boxes));
    boxFlow->addWidget(new StateBadge(m_theme, State::Notice, StateText::count(State::Notice, 1),
                                      true, boxes));
    boxFlow->addWidget(new StateBadge(m_theme, State::Info, tr("Dry run"), true, boxes));
    boxFlow->addWidget(new StateBadge(m_theme, State::Ok, tr("Pushed"), true, boxes));
    column.addWidget(boxes);

    heading(column, tr("Icons (20 px, stroke 1.5, one colour)"));
    auto *icons = new QWidget(parent);
    auto *iconFlow = new FlowLayout(icons, 11, 8);
    const QStringList first = {u"certificate"_s, u"policy"_s,   u"label"_s,   u"idp"_s,
                               u"endpoint"_s,    u"activity"_s, u"radar"_s,   u"inspector"_s,
                               u"changes"_s,     u"settings"_s, u"sync"_s,    u"cloudoff"_s,
                               u"search"_s,      u"filter"_s,   u"columns"_s, u"key"_s,
                               u"lock"_s,        u"copy"_s,     u"undo"_s,    u"vlan"_s,
                               u"site"_s,        u"wifi"_s,     u"wired"_s,   u"device"_s,
                               u"person"_s,      u"crl"_s};
    for (const QString &name : first)
        iconFlow->addWidget(new IconLabel(m_theme, name, 20, Token::Text, icons));
    column.addWidget(icons);

    heading(column, tr("Chips: criteria and results"));
    auto *chips = new QWidget(parent);
    auto *chipFlow = new FlowLayout(chips, 5, 5);
    using K = Chip::Kind;
    const Chip chipList[] = {{K::Criterion, u"policy"_s, u"EAP-TLS"_s, State::None},
                             {K::Criterion, u"device"_s, u"Intune-Compliant"_s, State::None},
                             {K::Excluded, u"site"_s, u"Lobby"_s, State::None},
                             {K::Dangling, u"label"_s, tr("Deleted label"), State::None},
                             {K::Result, u"vlan"_s, u"Corp VLAN 750"_s, State::None},
                             {K::Result, u"person"_s, u"byod"_s, State::None},
                             {K::Criterion, u"wifi"_s, tr("Wireless"), State::None}};
    ChipView *lastChip = nullptr;
    for (const Chip &chip : chipList) {
        lastChip = new ChipView(m_theme, chip, chips);
        chipFlow->addWidget(lastChip);
    }
    ringRound(lastChip);
    column.addWidget(chips);

    heading(column, tr("Validity bar, hit bar, progress"));
    const QDateTime now(QDate(2026, 11, 21), QTime(1, 42), Qt::UTC);
    auto *validity = new QWidget(parent);
    auto *validityFlow = new FlowLayout(validity, 10, 6);
    const auto bar = [&](int elapsed, int days) {
        auto *widget = new ValidityBar(m_theme, validity);
        widget->setSpan({now.addDays(-elapsed), now.addDays(days), now});
        return widget;
    };
    validityFlow->addWidget(bar(447, 1044));
    validityFlow->addWidget(
            new TextLabel(m_theme, tr("1,044 d left"), FontRole::Body, Token::Text, validity));
    validityFlow->addWidget(bar(720, 54));
    validityFlow->addWidget(
            new StateBadge(m_theme, State::Warning, tr("54 d left"), false, validity));
    validityFlow->addWidget(bar(400, -2));
    validityFlow->addWidget(new StateBadge(m_theme, State::Error, tr("2 d over"), false, validity));
    column.addWidget(validity);
    auto *hits = new QHBoxLayout;
    hits->setSpacing(8);
    hits->addWidget(new HitSample(m_theme, parent));
    hits->addWidget(new TextLabel(m_theme, u"18,412"_s, FontRole::Body, Token::Text, parent));
    hits->addSpacing(14);
    auto *progress = new ThinProgress(m_theme, parent);
    progress->setFixedWidth(150);
    progress->setProgress(3, 5);
    hits->addWidget(progress);
    hits->addWidget(new TextLabel(m_theme, tr("3 of 5"), FontRole::Body, Token::Text, parent));
    auto *cancel = new SignButton(m_theme, SignButton::Kind::Normal, parent);
    cancel->setObjectName(u"galleryCancelButton"_s);
    cancel->setSmall(true);
    cancel->setTexts(tr("Cancel"));
    hits->addWidget(cancel);
    hits->addStretch(1);
    column.addLayout(hits);

    heading(column, tr("Type"));
    auto *type = new QGridLayout;
    type->setVerticalSpacing(1);
    type->setColumnStretch(0, 1);
    const auto line = [&](const QString &text, FontRole role, const QString &size) {
        const int row = type->rowCount();
        type->addWidget(new TextLabel(m_theme, text, role, Token::Text, parent), row, 0);
        type->addWidget(new TextLabel(m_theme, size, FontRole::Small, Token::Text2, parent), row,
                        1);
    };
    line(tr("Page title"), FontRole::Title, u"20/26 bold"_s);
    line(tr("Section heading"), FontRole::Section, u"15/20 bold"_s);
    line(tr("Body text, table cells, buttons"), FontRole::Body, u"13/18"_s);
    line(tr("Hint, time stamps, table headers"), FontRole::Small, u"12/16"_s);
    line(u"68a2328d8c2da953 /C=JP/O=…"_s, FontRole::Mono, u"mono 12"_s);
    column.addLayout(type);

    heading(column, tr("Verdict cells"));
    auto *verdicts = new QStandardItemModel(1, 5);
    const QPair<State, QString> words[] = {{State::Ok, tr("Works")},
                                           {State::Warning, tr("May fail")},
                                           {State::Error, tr("Refused")},
                                           {State::Unknown, tr("Unknown")},
                                           {State::Skip, tr("n/a")}};
    for (int i = 0; i < 5; ++i) {
        auto *item = new QStandardItem(words[i].second);
        item->setData(static_cast<int>(words[i].first), StateRole);
        if (words[i].first == State::Warning || words[i].first == State::Error)
            item->setData(static_cast<int>(words[i].first), TintRole);
        verdicts->setItem(0, i, item);
    }
    QTableView *verdictTable = sampleTable(parent, verdicts, 28);
    verdictTable->setObjectName(u"galleryVerdictTable"_s);
    verdictTable->setAccessibleName(tr("Verdict cells"));
    auto *verdictCells = new CellDelegate(m_theme, verdictTable);
    verdictTable->setItemDelegate(verdictCells);
    verdictTable->setShowGrid(true);
    verdictTable->horizontalHeader()->hide();
    verdictTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verdictTable->horizontalHeader()->setStretchLastSection(true);
    verdictTable->setFixedHeight(30);
    column.addWidget(verdictTable);

    heading(column, tr("The other icons"));
    auto *others = new QWidget(parent);
    auto *otherFlow = new FlowLayout(others, 11, 8);
    for (const QString &name : IconSet::names()) {
        if (!first.contains(name))
            otherFlow->addWidget(new IconLabel(m_theme, name, 20, Token::Text, others));
    }
    column.addWidget(others);
}

void GalleryPage::buildSecond(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    const auto button = [&](SignButton::Kind kind, const QString &name, const QString &text,
                            const QString &portal = {}) {
        auto *made = new SignButton(m_theme, kind, parent);
        made->setObjectName(name);
        made->setTexts(text, portal);
        return made;
    };
    using B = SignButton::Kind;
    heading(column, tr("Buttons"));
    auto *row = new QHBoxLayout;
    row->setSpacing(7);
    row->addWidget(button(B::Primary, u"galleryPushButton"_s, tr("Push")));
    row->addWidget(button(B::Normal, u"galleryEditButton"_s, tr("Edit…")));
    SignButton *focused = button(B::Normal, u"galleryFocusedButton"_s, tr("Focused"));
    ringRound(focused);
    row->addWidget(focused);
    SignButton *disabled = button(B::Normal, u"galleryDisabledButton"_s, tr("Disabled"));
    disabled->setEnabled(false);
    row->addWidget(disabled);
    row->addWidget(button(B::Danger, u"galleryRemoveButton"_s, tr("Remove")));
    row->addStretch(1);
    column.addLayout(row);
    row = new QHBoxLayout;
    row->setSpacing(8);
    auto *columnsButton = new IconButton(m_theme, u"columns"_s, parent);
    columnsButton->setObjectName(u"galleryColumnsButton"_s);
    columnsButton->setName(tr("Choose columns"));
    row->addWidget(columnsButton);
    auto *segments = new SegmentedControl(m_theme, parent);
    segments->addSegment(u"draft"_s, tr("Draft"));
    segments->addSegment(u"live"_s, tr("Live"));
    row->addWidget(segments);
    row->addWidget(button(B::Normal, u"galleryAddAuthorityButton"_s,
                          tr("Add Certificate Authority"), u"Add Certificate Authority"_s));
    row->addWidget(button(B::Primary, u"galleryAddRuleButton"_s, tr("Add Rule"), u"Add Rule"_s));
    row->addStretch(1);
    column.addLayout(row);

    heading(column, tr("Form fields"));
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(12);
    fields->setVerticalSpacing(8);
    auto *name = new QLineEdit(u"Plant LDAP"_s, parent);
    name->setObjectName(u"galleryNameLineEdit"_s);
    ringRound(name);
    auto *nameField = new FormField(m_theme, name, parent);
    nameField->setLabel(tr("Name"), u"Name"_s);
    nameField->setRequired(true);
    nameField->setHint(tr("Shown in events under this name."));
    fields->addWidget(nameField, 0, 0);
    auto *vlan = new QLineEdit(u"4095"_s, parent);
    vlan->setObjectName(u"galleryVlanLineEdit"_s);
    auto *vlanField = new FormField(m_theme, vlan, parent);
    vlanField->setLabel(u"VLAN"_s);
    vlanField->setError(tr("1 to 4094, or a name"));
    fields->addWidget(vlanField, 0, 1);
    auto *cloud = new QComboBox(parent);
    cloud->setObjectName(u"galleryCloudComboBox"_s);
    cloud->addItems({u"APAC 01"_s, u"Global 01"_s, u"EMEA 01"_s});
    auto *cloudField = new FormField(m_theme, cloud, parent);
    cloudField->setLabel(tr("Cloud"));
    fields->addWidget(cloudField, 1, 0);
    auto *secret = new SecretLineEdit(m_theme, parent);
    secret->setObjectName(u"gallerySecretLineEdit"_s);
    secret->setText(u"········"_s);
    auto *secretField = new FormField(m_theme, secret, parent);
    secretField->setLabel(tr("Secret"), u"Secret"_s);
    fields->addWidget(secretField, 1, 1);
    fields->setColumnStretch(0, 1);
    fields->setColumnStretch(1, 1);
    column.addLayout(fields);
    row = new QHBoxLayout;
    row->setSpacing(16);
    auto *checked = new QCheckBox(tr("Checked"), parent);
    checked->setObjectName(u"galleryCheckedCheckBox"_s);
    checked->setChecked(true);
    row->addWidget(checked);
    auto *unchecked = new QCheckBox(tr("Unchecked"), parent);
    unchecked->setObjectName(u"galleryUncheckedCheckBox"_s);
    row->addWidget(unchecked);
    auto *mine = new QRadioButton(tr("Mine"), parent);
    mine->setObjectName(u"galleryMineRadioButton"_s);
    mine->setChecked(true);
    row->addWidget(mine);
    auto *theirs = new QRadioButton(tr("Theirs"), parent);
    theirs->setObjectName(u"galleryTheirsRadioButton"_s);
    row->addWidget(theirs);
    row->addStretch(1);
    column.addLayout(row);

    heading(column, tr("Banners"));
    const auto banner = [&](State state, const QString &icon, const QString &text,
                            const QString &action) {
        auto *made = new Banner(m_theme, parent);
        if (!icon.isEmpty())
            made->setIconName(icon);
        made->setContent(state, text);
        made->setButton(0, action);
        column.addWidget(made);
    };
    banner(State::Error, {}, tr("Intune cannot be synced."), tr("Link again…"));
    banner(State::Warning, u"cloudoff"_s, tr("Offline: you see the state of 10:38."), {});
    banner(State::Info, u"lock"_s, tr("Read only: nothing can be changed."), tr("Change token…"));
    banner(State::InDoubt, {}, tr("The last push was cut off. Asking the cloud what arrived."), {});

    heading(column, tr("Diff"));
    auto *diff = new Card(m_theme, parent);
    auto *diffGrid = new QGridLayout(diff);
    diffGrid->setContentsMargins(8, 5, 8, 5);
    diffGrid->setHorizontalSpacing(8);
    diffGrid->setVerticalSpacing(4);
    diffGrid->setColumnStretch(2, 1);
    diffGrid->setColumnStretch(3, 1);
    diffGrid->setColumnMinimumWidth(1, 112);
    const auto marked = [&](const QString &text, bool removed) {
        auto *label = new TextLabel(m_theme, FontRole::Body, Token::Text, diff);
        label->setTextFormat(Qt::RichText);
        label->setText(
                text == u"–"
                        ? text
                        : u"<span style=\"background-color:%1;text-decoration:%2\">&nbsp;%3&nbsp;</span>"_s
                                  .arg(m_theme.color(removed ? Token::RemovedTint
                                                             : Token::AddedTint)
                                               .name(),
                                       removed ? u"line-through"_s : u"none"_s,
                                       text.toHtmlEscaped()));
        return label;
    };
    const auto diffRow = [&](State state, const QString &field, const QString &before,
                             const QString &after) {
        int at = diffGrid->rowCount();
        if (state != State::Changed) {
            auto *hairline = new Heading(m_theme, QString(), diff);
            hairline->setContentsMargins(0, 0, 0, 0);
            hairline->setFixedHeight(1);
            diffGrid->addWidget(hairline, at++, 0, 1, 4);
        }
        diffGrid->addWidget(new IconLabel(m_theme, state, 14, diff), at, 0);
        diffGrid->addWidget(new TextLabel(m_theme, field, FontRole::Body, Token::Text, diff), at,
                            1);
        diffGrid->addWidget(marked(before, true), at, 2);
        diffGrid->addWidget(marked(after, false), at, 3);
    };
    diffRow(State::Changed, u"VLAN"_s, u"750"_s, u"751"_s);
    diffRow(State::Added, tr("Not matching"), u"–"_s, tr("site Lobby"));
    diffRow(State::Removed, tr("Value"), u"O=Kakuu Seiki KK"_s, u"–"_s);
    column.addWidget(diff);

    heading(column, tr("Table rows"));
    auto *rows = new QStandardItemModel(3, 3);
    rows->setHorizontalHeaderLabels({QString(), tr("Name"), tr("Hits")});
    const QPair<QString, QString> texts[] = {{tr("Selected, focused"), u"1,204"_s},
                                             {tr("Selected, other pane focused"), u"214"_s},
                                             {tr("Disabled rule"), u"–"_s}};
    for (int i = 0; i < 3; ++i) {
        auto *first = new QStandardItem;
        auto *middle = new QStandardItem(texts[i].first);
        auto *number = new QStandardItem(texts[i].second);
        number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (QStandardItem *item : {first, middle, number})
            item->setData(i == 2, DimmedRole);
        rows->setItem(i, 0, first);
        rows->setItem(i, 1, middle);
        rows->setItem(i, 2, number);
    }
    rows->setHeaderData(2, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                        Qt::TextAlignmentRole);
    QTableView *table = sampleTable(parent, rows, m_theme.rowHeight() - 3);
    table->setObjectName(u"galleryRowsTable"_s);
    table->setAccessibleName(tr("Table rows"));
    table->setItemDelegate(new SampleRows(m_theme, table));
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->horizontalHeader()->setMinimumSectionSize(28);
    table->setColumnWidth(0, 28);
    table->setColumnWidth(2, 120);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          3 * (m_theme.rowHeight() - 3) + 2);
    column.addWidget(table);
}

void GalleryPage::buildThird(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    const auto card = [&](int height) {
        auto *made = new Card(m_theme, parent);
        auto *inside = new QVBoxLayout(made);
        inside->setContentsMargins(1, 1, 1, 1);
        made->setMinimumHeight(height);
        column.addWidget(made);
        return made;
    };
    heading(column, tr("Empty, nothing yet"));
    Card *emptyCard = card(116);
    auto *empty = new PageState(m_theme, emptyCard);
    empty->showEmpty(u"certificate"_s, tr("There are no Certificates."),
                     tr("Add the CA that signed your client certificates."),
                     tr("Add Certificate Authority…"));
    emptyCard->layout()->addWidget(empty);

    heading(column, tr("Empty, by filter"));
    auto *model = new QStandardItemModel(5, 1, parent);
    auto *filtered = new DataTable(m_theme, m_settings, u"gallery.filtered"_s, parent);
    filtered->setObjectName(u"galleryFilteredTable"_s);
    filtered->setAccessibleName(tr("Empty, by filter"));
    filtered->horizontalHeader()->hide();
    filtered->setSourceModel(model);
    filtered->setFilterText(u"nagoyo"_s);
    filtered->setFixedHeight(38);
    column.addWidget(filtered);

    heading(column, tr("Loading, only after one second"));
    Card *loadingCard = card(56);
    auto *loadingColumn = new QVBoxLayout;
    loadingColumn->setContentsMargins(13, 9, 13, 9);
    auto *loadingRow = new QHBoxLayout;
    auto *loadingText = new TextLabel(m_theme, tr("Fetching rules and labels, 3 of 9 requests"),
                                      FontRole::Body, Token::Text, loadingCard);
    loadingText->setWordWrap(true);
    loadingRow->addWidget(loadingText, 1);
    auto *cancel = new SignButton(m_theme, SignButton::Kind::Normal, loadingCard);
    cancel->setObjectName(u"galleryLoadingCancelButton"_s);
    cancel->setSmall(true);
    cancel->setTexts(tr("Cancel"));
    loadingRow->addWidget(cancel);
    loadingColumn->addLayout(loadingRow);
    auto *progress = new ThinProgress(m_theme, loadingCard);
    progress->setProgress(3, 9);
    loadingColumn->addWidget(progress);
    static_cast<QVBoxLayout *>(loadingCard->layout())->addLayout(loadingColumn);

    heading(column, tr("Failed"));
    Card *failedCard = card(112);
    auto *failed = new PageState(m_theme, failedCard);
    Error error(ErrorCode::Forbidden);
    error.httpStatus = 403;
    error.request = u"GET /orgs/…/setting"_s;
    error.cloudText = u"no permission"_s;
    failed->showFailed(error);
    failedCard->layout()->addWidget(failed);

    heading(column, tr("Toast, 8 s, only for what can be undone"));
    auto *toastHolder = new QWidget(parent);
    toastHolder->setMinimumHeight(40);
    auto *toastColumn = new QVBoxLayout(toastHolder);
    toastColumn->setContentsMargins(0, 0, 0, 0);
    auto *toast = new ToastArea(m_theme, nullptr);
    toast->setParent(toastHolder);
    toast->setDuration(24 * 3600 * 1000);
    toastColumn->addWidget(toast);
    toast->showToast(State::Ok, tr("Rule 7 removed in the draft"), tr("Undo"));
    column.addWidget(toastHolder);

    heading(column, tr("Command palette, Ctrl+K"));
    auto *palette = new Card(m_theme, parent, Token::Field);
    auto *paletteColumn = new QVBoxLayout(palette);
    paletteColumn->setContentsMargins(1, 8, 1, 1);
    paletteColumn->setSpacing(7);
    auto *search = new QLineEdit(u"radius"_s, palette);
    search->setObjectName(u"galleryPaletteLineEdit"_s);
    search->setAccessibleName(tr("Command palette, Ctrl+K"));
    search->addAction(m_theme.icons().icon(u"search"_s), QLineEdit::LeadingPosition);
    ringRound(search);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(8, 0, 8, 0);
    searchRow->addWidget(search);
    paletteColumn->addLayout(searchRow);
    auto *found = new QStandardItemModel(3, 2);
    const QStringList hits[] = {
            {u"certificate"_s, tr("Import Custom RADIUS Server Certificate"), QString()},
            {u"certificate"_s, u"radius.example.jp"_s, tr("Certificates")},
            {u"inspector"_s, u"radius-bundle.pem"_s, tr("Inspector")}};
    for (int i = 0; i < 3; ++i) {
        auto *first = new QStandardItem(hits[i].at(1));
        first->setData(hits[i].at(0), IconRole);
        auto *second = new QStandardItem(hits[i].at(2));
        second->setData(true, QuietRole);
        second->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        found->setItem(i, 0, first);
        found->setItem(i, 1, second);
    }
    QTableView *list = sampleTable(palette, found, 28);
    list->setObjectName(u"galleryPaletteTable"_s);
    list->setAccessibleName(tr("Command palette, Ctrl+K"));
    list->setFrameShape(QFrame::NoFrame);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setProperty("showAsFocused", true);
    auto *cells = new CellDelegate(m_theme, list);
    cells->setGridLines(false);
    list->setItemDelegate(cells);
    list->horizontalHeader()->hide();
    list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->selectRow(0);
    list->setFixedHeight(3 * 28);
    paletteColumn->addWidget(list);
    column.addWidget(palette);
}

} // namespace sekisho::ui
