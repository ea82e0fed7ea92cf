// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/SecretClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {
constexpr int kSecretOnClipboardMs = 60'000;
} // namespace

QMimeData *secretMimeData(const Secret &text)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(text.reveal()));
    // Klipper and those that follow it.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    // Clipboard history and cloud clipboard of Windows.
    for (const QString &format :
         {u"ExcludeClipboardContentFromMonitorProcessing"_s, u"Clipboard Viewer Ignore"_s})
        data->setData(u"application/x-qt-windows-mime;value=\"%1\""_s.arg(format), "1");
    return data;
}

void copySecret(const Secret &text)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QPointer<QMimeData> ours = secretMimeData(text);
    clipboard->setMimeData(ours);
    QTimer::singleShot(kSecretOnClipboardMs, clipboard, [clipboard, ours] {
        if (ours && clipboard->ownsClipboard() && clipboard->mimeData() == ours)
            clipboard->clear();
    });
}

} // namespace sekisho::ui
