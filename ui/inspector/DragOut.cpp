// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/DragOut.h"

#include "ui/inspector/InspectorController.h"
#include "ui/inspector/InspectorText.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QDrag>
#include <QFile>
#include <QMimeData>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

/// What is larger goes by Save as…: a drag writes its file while the person holds the mouse.
constexpr qsizetype kLargest = 4 * 1024 * 1024;

QString fileName(const pki::Item &item, bool pem)
{
    static const QRegularExpression unsafe(u"[^\\w.-]+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString safe = InspectorText::itemName(item).replace(unsafe, u"_"_s).left(80);
    // A name of dots alone is a folder.
    const QString name = QString(safe).remove(u'.').isEmpty() ? u"object"_s : safe;
    return name + (pem ? u".pem"_s : u".der"_s);
}

/// The path of a new file with that name; empty if it cannot be written.
QString temporaryFile(const QString &name, const QByteArray &bytes)
{
    static QTemporaryDir folder; // goes with the program
    static int count = 0;
    const QString own = folder.filePath(QString::number(++count));
    const QString path = own + u'/' + name;
    QFile file(path);
    if (!folder.isValid() || !QDir().mkpath(own) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size())
        return {};
    return path;
}

} // namespace

DragOut::DragOut(QAbstractItemView *view, std::function<const pki::Item *()> item)
    : QObject(view)
    , m_view(view)
    , m_item(std::move(item))
{
    view->viewport()->installEventFilter(this);
}

QMimeData *DragOut::mimeData(const pki::Item &item)
{
    const bool pem = InspectorController::hasPem(item);
    if (item.der.size() > kLargest)
        return nullptr;
    const QByteArray bytes = InspectorController::exportedBytes(item, pem);
    if (bytes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    if (pem)
        data->setText(QString::fromLatin1(bytes));
    const QString path = temporaryFile(fileName(item, pem), bytes);
    if (!path.isEmpty())
        data->setUrls({QUrl::fromLocalFile(path)});
    return data;
}

void DragOut::start()
{
    const pki::Item *item = m_item();
    QMimeData *data = item ? mimeData(*item) : nullptr;
    if (!data)
        return;
    auto *drag = new QDrag(m_view);
    drag->setMimeData(data);
    // house-rule: a drag runs inside of exec(); Qt has no other way to begin one.
    drag->exec(Qt::CopyAction);
}

bool DragOut::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex at = m_view->indexAt(mouse->position().toPoint());
        // Where several rows can be selected, only what is selected already: else it is selecting.
        m_pressed = mouse->button() == Qt::LeftButton && at.isValid() &&
                    (m_view->selectionMode() == QAbstractItemView::SingleSelection ||
                     m_view->selectionModel()->isSelected(at));
        m_pressedAt = mouse->position().toPoint();
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_pressed = false;
    } else if (event->type() == QEvent::MouseMove && m_pressed) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if ((mouse->position().toPoint() - m_pressedAt).manhattanLength() >=
            QApplication::startDragDistance()) {
            m_pressed = false;
            start();
        }
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sekisho::ui
