// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/OpenMenu.h"

#include "core/base/Async.h"
#include "ui/text/DateText.h"

#include <QDir>
#include <QFileDialog>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

OpenMenu::OpenMenu(ViewSettings &settings, QWidget *parent)
    : QMenu(parent)
    , m_recent(settings)
    , m_files(addAction(QString()))
    , m_folder(addAction(QString()))
    , m_clipboard(addAction(QString()))
    , m_recentMenu(addMenu(QString()))
    , m_watchFolder(nullptr)
    , m_stopWatching(nullptr)
{
    setObjectName(u"openMenu"_s);
    addSeparator();
    m_watchFolder = addAction(QString());
    m_stopWatching = addAction(QString());
    m_files->setObjectName(u"openMenuFilesAction"_s);
    m_folder->setObjectName(u"openFolderAction"_s);
    m_clipboard->setObjectName(u"inspectClipboardAction"_s);
    m_recentMenu->setObjectName(u"recentFilesMenu"_s);
    m_watchFolder->setObjectName(u"watchFolderAction"_s);
    m_stopWatching->setObjectName(u"stopWatchingAction"_s);
    connect(m_files, &QAction::triggered, this, &OpenMenu::filesRequested);
    connect(m_folder, &QAction::triggered, this, &OpenMenu::chooseFolder);
    connect(m_clipboard, &QAction::triggered, this, &OpenMenu::clipboardRequested);
    connect(m_watchFolder, &QAction::triggered, this, &OpenMenu::chooseWatchedFolder);
    connect(m_stopWatching, &QAction::triggered, this, &OpenMenu::stopWatching);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &OpenMenu::fillRecent);
    connect(&m_watch, &FolderWatch::limited, this, [this](int folders) {
        //: %1 number
        Q_EMIT notice(tr("Only the first %1 folders in it are watched; changes in others show when "
                         "it is opened again.")
                              .arg(DateText::number(folders)));
    });
    connect(&m_watch, &FolderWatch::folderGone, this, [this](const QString &folder) {
        retranslate();
        Q_EMIT watchChanged();
        //: %1 path of a folder
        Q_EMIT notice(tr("The folder %1 is no longer there. It is not watched any more.")
                              .arg(QDir::toNativeSeparators(folder)));
    });
    retranslate();
}

void OpenMenu::retranslate()
{
    m_files->setText(tr("Open &files…"));
    m_folder->setText(tr("Open f&older…"));
    m_clipboard->setText(tr("Inspect &clipboard"));
    m_recentMenu->setTitle(tr("&Recent"));
    m_watchFolder->setText(tr("&Watch folder…"));
    m_stopWatching->setVisible(m_watch.isActive());
    //: %1 name of a folder
    m_stopWatching->setText(tr("&Stop watching %1").arg(QDir(m_watch.folder()).dirName()));
    fillRecent();
}

void OpenMenu::fillRecent()
{
    m_recentMenu->clear();
    const QStringList paths = m_recent.paths();
    for (const QString &path : paths) {
        QString shown = QDir::toNativeSeparators(path);
        shown.replace(u'&', u"&&"_s);
        QAction *action = m_recentMenu->addAction(shown);
        action->setData(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT pathsChosen({path}); });
    }
    if (paths.isEmpty())
        m_recentMenu->addAction(tr("Nothing was opened yet"))->setEnabled(false);
    m_recentMenu->addSeparator();
    QAction *keep = m_recentMenu->addAction(tr("&Remember names of opened files"));
    keep->setObjectName(u"keepRecentAction"_s);
    keep->setCheckable(true);
    keep->setChecked(m_recent.isKept());
    connect(keep, &QAction::toggled, this, [this](bool kept) { m_recent.setKept(kept); });
    QAction *clear = m_recentMenu->addAction(tr("&Clear this list"));
    clear->setObjectName(u"clearRecentAction"_s);
    clear->setEnabled(!paths.isEmpty());
    connect(clear, &QAction::triggered, this, [this] { m_recent.clear(); });
    markMissing(paths);
}

void OpenMenu::markMissing(const QStringList &paths)
{
    // On the pool: a path may be on a server that does not answer.
    const auto work = [paths]() -> Result<QStringList> {
        QStringList missing;
        std::copy_if(paths.cbegin(), paths.cend(), std::back_inserter(missing),
                     [](const QString &path) { return !QFileInfo::exists(path); });
        return missing;
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this](const Result<QStringList> &missing) {
                    const QList<QAction *> actions = m_recentMenu->actions();
                    for (QAction *action : actions) {
                        const QString path = action->data().toString();
                        if (path.isEmpty() || !missing || !missing->contains(path) ||
                            !action->isEnabled())
                            continue;
                        action->setEnabled(false);
                        //: entry of a menu; %1 path of a file
                        action->setText(tr("%1 (no longer there)").arg(action->text()));
                    }
                });
}

void OpenMenu::chooseFolder()
{
    auto *dialog = new QFileDialog(parentWidget(), tr("Open folder"));
    dialog->setObjectName(u"openFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { Q_EMIT pathsChosen({folder}); });
    dialog->open();
}

void OpenMenu::chooseWatchedFolder()
{
    auto *dialog = new QFileDialog(parentWidget(), tr("Watch folder"));
    dialog->setObjectName(u"watchFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &OpenMenu::watchFolder);
    dialog->open();
}

void OpenMenu::stopWatching()
{
    m_watch.stop();
    retranslate();
    Q_EMIT watchChanged();
}

void OpenMenu::watchFolder(const QString &folder)
{
    m_watch.start(folder);
    retranslate();
    Q_EMIT watchChanged();
    Q_EMIT pathsChosen({folder});
    //: %1 path of a folder
    Q_EMIT notice(tr("Watching %1 and the folders in it: files that change are read again.")
                          .arg(QDir::toNativeSeparators(folder)));
}

} // namespace sekisho::ui
