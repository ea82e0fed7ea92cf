// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/RecentFiles.h"

#include "ui/widgets/ViewSettings.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

QString pathsKey() { return u"inspector/recentFiles"_s; }
QString keptKey() { return u"inspector/keepRecentFiles"_s; }

} // namespace

RecentFiles::RecentFiles(ViewSettings &settings)
    : m_settings(settings)
{
}

QStringList RecentFiles::paths() const
{
    return isKept() ? m_settings.value(pathsKey()).toStringList().mid(0, kKept) : QStringList();
}

void RecentFiles::add(const QStringList &paths)
{
    if (!isKept() || paths.isEmpty() || paths.size() > kKept)
        return;
    QStringList list = this->paths();
    for (auto it = paths.crbegin(); it != paths.crend(); ++it) {
        const QString path = QDir::cleanPath(QDir().absoluteFilePath(*it));
        list.removeAll(path);
        list.prepend(path);
    }
    m_settings.setValue(pathsKey(), list.mid(0, kKept));
}

void RecentFiles::clear() { m_settings.remove(pathsKey()); }

bool RecentFiles::isKept() const { return m_settings.value(keptKey(), true).toBool(); }

void RecentFiles::setKept(bool kept)
{
    if (kept) {
        m_settings.remove(keptKey());
        return;
    }
    m_settings.setValue(keptKey(), false);
    clear();
}

} // namespace sekisho::ui
