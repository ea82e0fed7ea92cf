// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/HiddenTextEdit.h"

#include "ui/text/DateText.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr QChar kDot(0x2022);

bool isText(QByteArrayView bytes)
{
    // The 0x30 of DER is a digit; its length octet mostly is no text.
    return !bytes.contains('\0') && QByteArrayView(bytes).contains("-----BEGIN");
}

/// Lines of armour and headers as they are, everything else as dots. Copies nothing of the rest.
QString masked(QByteArrayView bytes)
{
    constexpr qsizetype kLongest = 40; // fits the field
    constexpr int kMostLines = 400;
    QString text;
    for (int lines = 0; !bytes.isEmpty() && lines < kMostLines; ++lines) {
        const qsizetype end = bytes.indexOf('\n');
        QByteArrayView line = (end < 0 ? bytes : bytes.first(end)).trimmed();
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
        if (line.startsWith("DEK-Info:") && line.contains(','))
            text += QString::fromLatin1(line.first(line.indexOf(',')));
        else if (line.size() < 80 && (line.startsWith("-----") || line.startsWith("Proc-Type:")))
            text += QString::fromLatin1(line);
        else
            text += QString(std::min(line.size(), kLongest), kDot);
        text += u'\n';
    }
    return text.trimmed();
}

} // namespace

HiddenTextEdit::HiddenTextEdit(Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(theme.font(FontRole::Mono));
    setAcceptDrops(true);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setFocusPolicy(Qt::StrongFocus);
    refresh();
}

void HiddenTextEdit::setContents(Secret contents, const QString &name)
{
    m_contents = std::move(contents);
    m_name = name;
    refresh();
    Q_EMIT contentsChanged();
}

void HiddenTextEdit::refresh()
{
    if (m_contents.isEmpty()) {
        setPlainText(QString());
        setAccessibleDescription(tr("Empty. Paste the key or choose a file."));
    } else if (isText(m_contents.reveal())) {
        setPlainText(masked(m_contents.reveal()));
        setAccessibleDescription(tr("Filled; its text is hidden. Delete empties it."));
    } else {
        //: %1 file name, %2 number of bytes
        setPlainText(tr("%1, %2 bytes")
                             .arg(m_name.isEmpty() ? tr("Data") : m_name,
                                  DateText::number(m_contents.size())));
        setAccessibleDescription(tr("Filled; its text is hidden. Delete empties it."));
    }
    setPlaceholderText(tr("Paste the key here. Its text stays hidden."));
}

void HiddenTextEdit::pasteClipboard()
{
    if (const QMimeData *pasted = QApplication::clipboard()->mimeData())
        insertFromMimeData(pasted);
}

bool HiddenTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasUrls();
}

void HiddenTextEdit::insertFromMimeData(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile())
        Q_EMIT fileDropped(urls.constFirst().toLocalFile());
    else if (source->hasText())
        setContents(Secret(source->text().toUtf8()));
}

void HiddenTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        pasteClipboard();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        setContents({});
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void HiddenTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: menu entry
    QAction *paste = menu->addAction(tr("Paste"), this, &HiddenTextEdit::pasteClipboard);
    const QMimeData *pasted = QApplication::clipboard()->mimeData();
    paste->setEnabled(pasted && canInsertFromMimeData(pasted));
    //: menu entry: empties the field
    QAction *clear = menu->addAction(tr("Clear"), this, [this] { setContents({}); });
    clear->setEnabled(!m_contents.isEmpty());
    menu->popup(event->globalPos());
}

void HiddenTextEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (canInsertFromMimeData(event->mimeData()))
        event->acceptProposedAction();
}

void HiddenTextEdit::dragMoveEvent(QDragMoveEvent *event)
{
    if (canInsertFromMimeData(event->mimeData()))
        event->acceptProposedAction();
}

void HiddenTextEdit::dropEvent(QDropEvent *event)
{
    insertFromMimeData(event->mimeData());
    event->acceptProposedAction();
}

void HiddenTextEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QPlainTextEdit::changeEvent(event);
}

} // namespace sekisho::ui
