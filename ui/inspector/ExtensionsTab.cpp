// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/ExtensionsTab.h"

#include "ui/text/LongText.h"
#include "ui/text/StatementText.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

ExtensionsTab::ExtensionsTab(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeView)
    , m_name(new TextLabel(theme, FontRole::Section))
    , m_facts(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_showBytes(new SignButton(theme))
    , m_text(new QPlainTextEdit)
    , m_none(new TextLabel(theme, FontRole::Body, Token::Text2))
{
    setObjectName(u"extensionsTab"_s);
    m_list->setObjectName(u"extensionsList"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CellDelegate(theme, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->header()->setStretchLastSection(false);
    m_showBytes->setObjectName(u"showBytesButton"_s);
    m_showBytes->setSmall(true);
    m_facts->setElideMode(Qt::ElideRight);
    m_text->setObjectName(u"extensionText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(theme.font(FontRole::Mono));
    m_none->setContentsMargins(16, 16, 16, 16);

    auto *title = new QHBoxLayout;
    title->setContentsMargins(16, 8, 16, 6);
    title->setSpacing(8);
    title->addWidget(m_name);
    title->addWidget(m_facts, 1);
    title->addWidget(m_showBytes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 3);
    layout->addWidget(new Hairline(theme));
    layout->addLayout(title);
    layout->addWidget(m_text, 2);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { showCurrent(); });
    connect(m_showBytes, &QPushButton::clicked, this, &ExtensionsTab::requestBytes);
    connect(m_list, &QAbstractItemView::activated, this, &ExtensionsTab::requestBytes);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (!m_model.extension(m_list->currentIndex()))
            return;
        auto *menu = new QMenu(this);
        menu->setObjectName(u"extensionMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(menu->addAction(tr("Show bytes")), &QAction::triggered, this,
                &ExtensionsTab::requestBytes);
        menu->popup(m_list->viewport()->mapToGlobal(position));
    });
    connect(&theme, &Theme::changed, this,
            [this, &theme] { m_text->setFont(theme.font(FontRole::Mono)); });
    clear();
    retranslate();
}

void ExtensionsTab::setExtensions(const QList<pki::Extension> &extensions)
{
    m_model.setExtensions(extensions);
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0, 0));
    showCurrent();
}

void ExtensionsTab::requestBytes()
{
    const pki::Extension *extension = m_model.extension(m_list->currentIndex());
    if (extension && extension->range.isValid())
        Q_EMIT bytesRequested(extension->range.offset, extension->range.length);
}

void ExtensionsTab::clear()
{
    m_model.setExtensions({});
    showCurrent();
}

void ExtensionsTab::retranslate()
{
    m_list->setAccessibleName(tr("Extensions"));
    m_text->setAccessibleName(tr("Decoded extension"));
    m_showBytes->setTexts(tr("Show bytes"));
    m_showBytes->setAccessibleName(tr("Show bytes"));
    m_none->setText(tr("There are no extensions."));
    m_model.retranslate();
    showCurrent();
}

void ExtensionsTab::showCurrent()
{
    const pki::Extension *node = m_model.extension(m_list->currentIndex());
    const bool some = m_model.rowCount() > 0;
    m_none->setVisible(!some);
    m_list->setVisible(some);
    m_text->setVisible(some);
    m_showBytes->setVisible(node != nullptr);
    m_name->setVisible(node != nullptr);
    m_facts->setVisible(node != nullptr);
    if (!node) {
        m_text->clear();
        return;
    }
    m_name->setText(StatementText::extensionName(*node));
    //: %1 object identifier; the extension is critical
    m_facts->setText((node->critical ? tr("%1 · critical")
                                     //: %1 object identifier; the extension is not critical
                                     : tr("%1 · not critical"))
                             .arg(node->oid));
    // OpenSSL indents by what stood above it.
    QStringList lines = LongText::shortened(node->decoded, LongText::kPage).split(u'\n');
    for (QString &text : lines) {
        while (text.endsWith(u' '))
            text.chop(1);
    }
    const QString decoded = lines.join(u'\n').trimmed();
    const QString words = m_model.words(m_list->currentIndex());
    // The same thing once more in the usual technical form.
    const QString whole =
            words.isEmpty() ? decoded : words + u"\n\n"_s + tr("Technical form:") + u'\n' + decoded;
    m_text->setPlainText(LongText::shortened(whole, LongText::kPage));
}

void ExtensionsTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int unit = m_list->fontMetrics().horizontalAdvance(u'0');
    QHeaderView *header = m_list->header();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ExtensionModel::ValueColumn, QHeaderView::Stretch);
    header->resizeSection(ExtensionModel::NameColumn, unit * 32);
    // The word itself decides: it is long in Japanese.
    const QString critical =
            m_model.headerData(ExtensionModel::CriticalColumn, Qt::Horizontal, Qt::DisplayRole)
                    .toString();
    header->resizeSection(ExtensionModel::CriticalColumn,
                          m_list->fontMetrics().horizontalAdvance(critical) + unit * 4);
    header->resizeSection(ExtensionModel::OidColumn, unit * 20);
}

} // namespace sekisho::ui
