// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/DerTab.h"

#include "core/base/Async.h"
#include "core/pki/ThreadCleanup.h"
#include "ui/inspector/Asn1Search.h"
#include "ui/inspector/Asn1SearchBar.h"
#include "ui/inspector/HexHeader.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/HexView.h"
#include "ui/widgets/TextLabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

using pki::Asn1Node;
using pki::Asn1Tree;

namespace {

constexpr int kBesideFrom = 760;
/// With less, names and values are cut too short.
constexpr int kTreeWidth = 460;
// What is open from the start: a certificate to its fields, a CRL without its thousands of entries.
constexpr int kExpandedDepth = 4;
constexpr int kMostExpanded = 40;
/// Beyond, taking the bytes apart would be felt.
constexpr qsizetype kAtOnce = 256 * 1024;

/// Octets of the tag in front of those of the length.
qsizetype tagLength(const Asn1Tree &tree, const Asn1Node &node)
{
    if (node.has(Asn1Node::Rest))
        return 0;
    qsizetype length = 1;
    if ((node.identifier & 0x1f) == 0x1f) {
        while (static_cast<quint8>(tree.bytes().at(node.offset + length)) & 0x80)
            ++length;
        ++length;
    }
    return length;
}

} // namespace

DerTab::DerTab(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stack(new QStackedLayout(this))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_tree(new QTreeView)
    , m_hexHeader(new HexHeader(theme))
    , m_hex(new HexView(theme))
    , m_search(new Asn1SearchBar(theme))
    , m_foot(new Asn1Foot(theme))
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
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(40);
    m_hex->setObjectName(u"hexView"_s);
    m_hex->setFrameShape(QFrame::NoFrame);
    auto *bytes = new QWidget;
    auto *bytesColumn = new QVBoxLayout(bytes);
    bytesColumn->setContentsMargins(0, 0, 0, 0);
    bytesColumn->setSpacing(0);
    bytesColumn->addWidget(m_hexHeader);
    bytesColumn->addWidget(m_hex, 1);
    m_splitter->setObjectName(u"derSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(bytes);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_search->hide();

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_search);
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

    connectParts();
    setAbsent(Absence::Nothing);
    retranslate();
}

void DerTab::connectParts()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { onCurrentChanged(current); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (currentNode() >= 0)
            m_foot->makeMenu(this)->popup(m_tree->viewport()->mapToGlobal(position));
    });
    connect(m_hex, &HexView::cursorMoved, this, [this] { onCursorMoved(); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_splitterMoved = true;
        fitColumns(m_splitter->orientation() == Qt::Horizontal ? m_splitter->sizes().constFirst()
                                                               : width());
    });
    connect(m_foot, &Asn1Foot::copyRequested, this, &DerTab::copy);
    connect(m_foot, &Asn1Foot::findingsRequested, this, &DerTab::findingsRequested);
    connect(m_hexHeader, &HexHeader::searchRequested, this, &DerTab::openSearch);
    connect(m_search, &Asn1SearchBar::searchRequested, this, &DerTab::search);
    connect(m_search, &Asn1SearchBar::closed, m_tree, qOverload<>(&QWidget::setFocus));
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &DerTab::openSearch);
}

void DerTab::setContent(const QByteArray &der)
{
    m_blanked = false;
    read(der);
}

void DerTab::setBlanked(const QByteArray &der)
{
    m_blanked = true;
    read(der);
}

void DerTab::read(const QByteArray &der)
{
    // Shown already: the selection stays.
    if (m_stack->currentIndex() == 0 && m_hex->bytes() == der && !der.isEmpty())
        return;
    const quint64 reading = ++m_reading;
    if (der.size() <= kAtOnce)
        return setTree(std::make_shared<Asn1Tree>(der));
    using Tree = std::shared_ptr<const Asn1Tree>;
    // No bytes before it is known that they hold no private key.
    m_model.setTree({});
    m_hex->setBytes({});
    m_foot->setBusy(true);
    m_stack->setCurrentIndex(0);
    const auto work = [der]() -> Result<Tree> {
        const pki::ThreadCleanup cleanup;
        return Tree(std::make_shared<Asn1Tree>(der));
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this, reading](const Result<Tree> &tree) {
                    if (tree && reading == m_reading)
                        setTree(*tree);
                });
}

void DerTab::setTree(std::shared_ptr<const Asn1Tree> tree)
{
    if (tree->holdsSecret() && !m_blanked)
        return setAbsent(Absence::PrivateKey);
    m_model.setTree(std::move(tree));
    m_hex->setBytes(m_model.tree().bytes());
    m_search->setResult({});
    const Asn1Tree &shown = m_model.tree();
    for (int node = 0; node < std::min(shown.size(), 2000); ++node) {
        const Asn1Node &found = shown.node(node);
        if (found.childCount == 0 || found.childCount > kMostExpanded ||
            shown.depth(node) >= kExpandedDepth)
            continue;
        // Fields, not what is inside them.
        const QString name = shown.name(node);
        static const QStringList kOpen{u"tbsCertificate"_s,
                                       u"validity"_s,
                                       u"subject"_s,
                                       u"extensions"_s,
                                       u"tbsCertList"_s,
                                       u"tbsResponseData"_s,
                                       u"certificationRequestInfo"_s};
        const bool listOfExtensions =
                found.parent >= 0 && name.isEmpty() && shown.name(found.parent) == "extensions"_L1;
        if (found.parent < 0 || kOpen.contains(name) || listOfExtensions ||
            found.has(Asn1Node::Broken) || shown.kind() == pki::Asn1Kind::Unknown)
            m_tree->expand(m_model.indexOf(node));
    }
    m_stack->setCurrentIndex(0);
    // Damage is what one came for.
    int first = shown.isEmpty() ? -1 : 0;
    if (shown.isMalformed()) {
        const int broken = shown.at(shown.errors().first().offset);
        first = broken >= 0 ? broken : first;
    }
    m_foot->show(shown, first, first < 0 ? QString() : m_model.elementName(first));
    if (first >= 0)
        selectNode(first);
    Q_EMIT contentReady();
}

void DerTab::setAbsent(Absence why)
{
    m_why = why;
    ++m_reading;
    m_model.setTree({});
    m_hex->setBytes({});
    m_foot->hide();
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

void DerTab::setFindings(const QList<lint::Finding> &findings)
{
    m_foot->setFindings(findings);
    if (const int node = currentNode(); node >= 0)
        m_foot->show(m_model.tree(), node, m_model.elementName(node));
}

void DerTab::retranslate()
{
    m_tree->setAccessibleName(tr("Fields"));
    m_hex->setAccessibleName(tr("Bytes"));
    m_absent->setText(absenceText());
    m_model.retranslate();
    m_hexHeader->retranslate();
    m_search->retranslate();
    m_foot->retranslate();
    fitColumns(m_tree->width());
    if (const int node = currentNode(); node >= 0)
        m_foot->show(m_model.tree(), node, m_model.elementName(node));
}

int DerTab::currentNode() const { return m_model.nodeOf(m_tree->currentIndex()); }

void DerTab::selectNode(int node)
{
    const QModelIndex index = m_model.indexOf(node);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void DerTab::showBytes(qsizetype offset, qsizetype length)
{
    const Asn1Tree &shown = m_model.tree();
    int node = shown.at(offset);
    while (node >= 0 && shown.node(node).end() < offset + length)
        node = shown.node(node).parent;
    if (node < 0)
        return;
    selectNode(node);
    const Asn1Node &found = shown.node(node);
    // A part of an element: the cursor tells which.
    if (length > 0 && (offset != found.offset || length != found.end() - found.offset))
        m_hex->select(offset, length);
}

bool DerTab::showElement(const QStringList &path)
{
    const int node = m_model.tree().find(path);
    if (node >= 0)
        selectNode(node);
    return node >= 0;
}

bool DerTab::showExtension(const QString &oid)
{
    const int node = m_model.tree().findExtension(oid);
    if (node >= 0)
        selectNode(node);
    return node >= 0;
}

void DerTab::openSearch()
{
    if (!m_model.tree().isEmpty())
        m_search->open();
}

void DerTab::search(const QString &wanted, bool backwards)
{
    if (wanted.trimmed().isEmpty())
        return;
    const qsizetype from = m_hex->cursor();
    const Asn1Hit hit = findInObject(m_model.tree(), wanted, from, backwards);
    if (hit.node < 0) {
        m_search->setResult(tr("Not found"));
        return;
    }
    //: %1 byte offset
    m_search->setResult(tr("At byte %1").arg(hit.offset));
    showBytes(hit.offset, hit.length);
}

void DerTab::copy(Asn1Foot::Copy what)
{
    const int node = currentNode();
    if (node < 0)
        return;
    const QByteArrayView whole = m_model.tree().whole(node);
    switch (what) {
    case Asn1Foot::Copy::Hex:
        Q_EMIT copyRequested(QString::fromLatin1(whole.toByteArray().toHex(' ')));
        break;
    case Asn1Foot::Copy::Base64:
        Q_EMIT copyRequested(QString::fromLatin1(whole.toByteArray().toBase64()));
        break;
    case Asn1Foot::Copy::Value:
        Q_EMIT copyRequested(m_model.tree().value(node));
        break;
    case Asn1Foot::Copy::SaveDer:
        Q_EMIT saveRequested(whole.toByteArray(), m_model.elementName(node));
        break;
    }
}

void DerTab::onCursorMoved()
{
    if (m_linking)
        return;
    const Asn1Tree &shown = m_model.tree();
    const bool range = m_hex->selectionLength() > 0;
    const qsizetype offset = range ? m_hex->selectionStart() : m_hex->cursor();
    const qsizetype length = range ? m_hex->selectionLength() : 1;
    int node = shown.at(offset);
    while (node >= 0 && shown.node(node).end() < offset + length)
        node = shown.node(node).parent;
    if (node < 0)
        return;
    m_linking = true;
    selectNode(node);
    m_linking = false;
}

void DerTab::onCurrentChanged(const QModelIndex &current)
{
    const int node = m_model.nodeOf(current);
    if (node < 0)
        return;
    m_foot->show(m_model.tree(), node, m_model.elementName(node));
    markNode(node);
    if (m_linking)
        return;
    m_linking = true;
    m_hex->select(m_model.tree().node(node).offset, 0);
    m_linking = false;
}

void DerTab::markNode(int node)
{
    const Asn1Tree &shown = m_model.tree();
    const Asn1Node &found = shown.node(node);
    QList<HexView::Highlight> marks;
    // The outermost element is everything: no use in marking it.
    if (found.parent >= 0 && shown.node(found.parent).parent >= 0) {
        const Asn1Node &around = shown.node(found.parent);
        marks.append({around.offset, around.end() - around.offset, Token::HexVal, true});
    }
    const qsizetype tag = tagLength(shown, found);
    marks.append({found.offset, tag, Token::HexTag, false});
    marks.append({found.offset + tag, found.headerLength - tag, Token::HexLen, false});
    marks.append({found.contentOffset(), found.contentLength, Token::HexVal, false});
    // End-of-contents octets stand for the length.
    marks.append({found.contentEnd(), found.end() - found.contentEnd(), Token::HexLen, false});
    m_hex->setHighlights(marks);
}

bool DerTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copy(Asn1Foot::Copy::Hex);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DerTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= kBesideFrom;
    const bool turns =
            beside != (m_splitter->orientation() == Qt::Horizontal) || !event->oldSize().isValid();
    m_splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    // The splitter takes its new size only after this.
    int room = m_tree->width();
    if (turns || !m_splitterMoved) {
        // Sixteen bytes a row where that leaves the tree enough.
        const int wide = m_hex->widthFor(16) + m_splitter->handleWidth();
        const int hex = width() - wide >= kTreeWidth ? wide : m_hex->widthFor(8);
        m_splitter->setSizes(beside ? QList<int>{width() - hex, hex}
                                    : QList<int>{height() / 2, height() / 2});
        room = beside ? width() - hex : width();
    }
    fitColumns(room);
}

/// The value column takes what the others leave.
void DerTab::fitColumns(int room)
{
    const QFontMetrics metrics = m_tree->fontMetrics();
    const int unit = metrics.horizontalAdvance(u'0');
    // The words themselves decide: they are longer or shorter in Japanese.
    const auto heading = [&](Asn1Model::Column column) {
        const QString text = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return metrics.horizontalAdvance(text) + 4 * unit;
    };
    QHeaderView *header = m_tree->header();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(Asn1Model::ValueColumn, QHeaderView::Stretch);
    header->resizeSection(Asn1Model::NameColumn, std::clamp(room / 3, unit * 20, unit * 30));
    header->resizeSection(Asn1Model::TypeColumn,
                          metrics.horizontalAdvance(u"SEQUENCE"_s) + 4 * unit);
    header->resizeSection(Asn1Model::OffsetColumn,
                          std::max(unit * 7, heading(Asn1Model::OffsetColumn)));
    header->resizeSection(Asn1Model::LengthColumn,
                          std::max(unit * 9, heading(Asn1Model::LengthColumn)));
}

} // namespace sekisho::ui
