// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/DerTab.h"

#include "ui/inspector/Hairline.h"
#include "ui/text/DateText.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/HexView.h"
#include "ui/widgets/TextLabel.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimeZone>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr int kBesideFrom = 760;
// Deeper levels open by hand: a CRL has thousands of entries.
constexpr int kExpandedDepth = 2;

/// UTCTime and GeneralizedTime in the form that RFC 5280 4.1.2.5 allows; invalid for others.
QDateTime decodeTime(const FieldNode &node)
{
    QString text = node.value;
    if (!text.endsWith(u'Z'))
        return {};
    text.chop(1);
    if (node.type == "UTCTime"_L1 && text.size() == 12)
        text.prepend(text.left(2).toInt() >= 50 ? u"19"_s : u"20"_s);
    else if (node.type != "GeneralizedTime"_L1 || text.size() != 14)
        return {};
    const QDateTime time = QDateTime::fromString(text, u"yyyyMMddHHmmss"_s);
    return QDateTime(time.date(), time.time(), QTimeZone::utc());
}

} // namespace

DerTab::DerTab(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(false)
    , m_stack(new QStackedLayout(this))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_tree(new QTreeView)
    , m_hex(new HexView(theme))
    , m_footName(new TextLabel(theme, FontRole::Section))
    , m_footFacts(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_footValue(new TextLabel(theme))
    , m_foot(new QWidget)
    , m_absent(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_absentPage(new QWidget)
{
    setObjectName(u"derTab"_s);
    m_tree->setObjectName(u"fieldsTree"_s);
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new CellDelegate(theme, m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(40);
    m_hex->setObjectName(u"hexView"_s);
    m_hex->setFrameShape(QFrame::NoFrame);
    m_splitter->setObjectName(u"derSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_hex);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);

    m_footValue->setWordWrap(true);
    m_footValue->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_footFacts->setElideMode(Qt::ElideRight);
    auto *footTitle = new QHBoxLayout;
    footTitle->setSpacing(8);
    footTitle->addWidget(m_footName);
    footTitle->addWidget(m_footFacts, 1);
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(16, 9, 16, 10);
    foot->setSpacing(3);
    foot->addLayout(footTitle);
    foot->addWidget(m_footValue);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addWidget(new Hairline(theme));
    column->addWidget(m_foot);
    m_stack->addWidget(content);

    m_absent->setWordWrap(true);
    auto *absent = new QVBoxLayout(m_absentPage);
    absent->setContentsMargins(16, 16, 16, 16);
    absent->addWidget(m_absent);
    absent->addStretch(1);
    m_stack->addWidget(m_absentPage);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { onCurrentChanged(current); });
    connect(m_hex, &HexView::cursorMoved, this, [this](qsizetype offset) {
        if (m_linking)
            return;
        const QModelIndex index = m_model.indexAt(offset);
        if (!index.isValid())
            return;
        m_linking = true;
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
        showFoot(m_model.node(index));
        m_linking = false;
    });
    setAbsent(Absence::Nothing);
    retranslate();
}

void DerTab::setContent(const QByteArray &der, FieldNode root)
{
    m_model.setRoot(std::move(root));
    m_hex->setHighlights({});
    m_hex->setBytes(der);
    m_tree->expandToDepth(kExpandedDepth - 1);
    m_stack->setCurrentIndex(0);
    if (m_model.rowCount() > 0)
        m_tree->setCurrentIndex(m_model.index(0, 0));
}

void DerTab::setAbsent(Absence why)
{
    m_why = why;
    m_model.clear();
    m_hex->setBytes({});
    m_absent->setText(absenceText());
    m_stack->setCurrentIndex(1);
}

QString DerTab::absenceText() const
{
    switch (m_why) {
    case Absence::PrivateKey:
        return tr("The bytes of a private key are not shown, so that they do not end up in a "
                  "screenshot or on the clipboard.");
    case Absence::Locked:
        return tr("The bytes can be read once the password is given.");
    case Absence::Nothing:
        break;
    }
    return tr("There are no bytes to show.");
}

void DerTab::retranslate()
{
    m_tree->setAccessibleName(tr("Fields"));
    m_hex->setAccessibleName(tr("Bytes"));
    m_absent->setText(absenceText());
    m_model.retranslate();
    showFoot(m_model.node(m_tree->currentIndex()));
}

void DerTab::selectElement(qsizetype offset)
{
    const QModelIndex index = m_model.indexAt(offset);
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

void DerTab::onCurrentChanged(const QModelIndex &current)
{
    const FieldNode *node = m_model.node(current);
    showFoot(node);
    if (!node)
        return;
    QList<HexView::Highlight> marks;
    if (const FieldNode *around = m_model.node(current.parent())) {
        if (around->range.length <= m_hex->bytes().size() && current.parent().parent().isValid())
            marks.append({around->range.offset, around->range.length, Token::HexVal, true});
    }
    // Tag and length: one byte of tag is all that X.509 uses.
    marks.append({node->range.offset, 1, Token::HexTag, false});
    marks.append({node->range.offset + 1, node->header - 1, Token::HexLen, false});
    marks.append({node->range.offset + node->header, node->range.length - node->header,
                  Token::HexVal, false});
    m_hex->setHighlights(marks);
    if (m_linking)
        return;
    m_linking = true;
    m_hex->scrollToOffset(node->range.offset);
    m_linking = false;
}

void DerTab::showFoot(const FieldNode *node)
{
    m_foot->setVisible(node != nullptr);
    if (!node)
        return;
    m_footName->setText(node->name);
    QStringList facts;
    if (node->isExtension) {
        facts.append(node->oid);
        //: kind of an extension
        facts.append(node->critical ? tr("critical") : tr("not critical"));
    } else {
        if (node->type != node->name)
            facts.append(node->type);
        if (!node->oid.isEmpty())
            facts.append(node->oid);
    }
    //: %1 and %2 are the same byte offset, decimal and hexadecimal
    facts.append(tr("at %1 (0x%2)")
                         .arg(node->range.offset)
                         .arg(node->range.offset, 4, 16, QLatin1Char('0')));
    //: %1 and %2 are numbers of bytes
    facts.append(tr("header %1 + value %2 bytes")
                         .arg(node->header)
                         .arg(node->range.length - node->header));
    m_footFacts->setText(facts.join(u" · "_s));
    const QDateTime time = decodeTime(*node);
    QString value = time.isValid() ? u"%1 UTC = %2"_s.arg(time.toString(u"yyyy-MM-dd HH:mm:ss"_s),
                                                          DateText::dateTimeZone(time))
                    : node->text.isEmpty() ? node->value
                                           : node->text.trimmed();
    // Three lines; the rest is in the Extensions and Text tabs.
    constexpr qsizetype kLines = 3;
    const QStringList lines = value.split(u'\n');
    if (lines.size() > kLines)
        value = lines.mid(0, kLines).join(u'\n') + u" …"_s;
    constexpr qsizetype kLongest = 300;
    m_footValue->setText(value.size() > kLongest ? value.left(kLongest) + u" …"_s : value);
    m_footValue->setVisible(!value.isEmpty());
}

void DerTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= kBesideFrom;
    m_splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    if (beside && event->oldSize().width() < kBesideFrom) {
        const int hex = qMin(m_hex->sizeHint().width(), width() / 2);
        m_splitter->setSizes({width() - hex, hex});
    } else if (!beside && event->oldSize().width() >= kBesideFrom) {
        m_splitter->setSizes({height() / 2, height() / 2});
    }
    // The value column takes what the others leave.
    const int unit = m_tree->fontMetrics().horizontalAdvance(u'0');
    QHeaderView *header = m_tree->header();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(FieldModel::ValueColumn, QHeaderView::Stretch);
    header->resizeSection(FieldModel::NameColumn, unit * 22);
    header->resizeSection(FieldModel::TypeColumn, unit * 12);
    header->resizeSection(FieldModel::OffsetColumn, unit * 6);
    header->resizeSection(FieldModel::LengthColumn, unit * 9);
}

} // namespace sekisho::ui
