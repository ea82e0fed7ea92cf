// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/Page.h"

#include <QAction>
#include <array>

namespace sekisho::ui {

namespace {

struct PageName
{
    PageId page;
    const char *key;
};

constexpr std::array<PageName, 9> kPages{{
        {PageId::Certificates, "certificates"},
        {PageId::AuthPolicies, "policies"},
        {PageId::Labels, "labels"},
        {PageId::IdentityProviders, "identity"},
        {PageId::Endpoints, "endpoints"},
        {PageId::Activity, "activity"},
        {PageId::Inspector, "inspector"},
        {PageId::Changes, "changes"},
        {PageId::Settings, "settings"},
}};

} // namespace

QList<PageId> allPages()
{
    QList<PageId> pages;
    for (const PageName &name : kPages)
        pages.append(name.page);
    return pages;
}

QString pageKey(PageId page)
{
    for (const PageName &name : kPages) {
        if (name.page == page)
            return QString::fromLatin1(name.key);
    }
    return {};
}

std::optional<PageId> pageFromKey(const QString &key)
{
    for (const PageName &name : kPages) {
        if (key == QLatin1String(name.key))
            return name.page;
    }
    return std::nullopt;
}

Page::Page(const PageServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
}

Page::~Page() = default;

void Page::runOrSayWhy(QAction &action)
{
    if (action.isEnabled())
        action.trigger();
    else
        Q_EMIT noticeRequested(action.toolTip());
}

} // namespace sekisho::ui
