// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where links, the palette and "Edit…" of a change lead on the certificates page.

#include "ui/certificates/CertificatesPage.h"
#include "ui/certificates/CrlFileController.h"
#include "ui/certificates/CrlFilePane.h"
#include "ui/certificates/NacSwitchPane.h"
#include "ui/page/EditTarget.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MiniTabBar.h"

#include <QAction>
#include <QLineEdit>
#include <QStackedWidget>

namespace sekisho::ui {

bool CertificatesPage::edit(const api::mist::ItemKey &key)
{
    using api::mist::ItemType;
    switch (key.type) {
    case ItemType::NacSwitch:
        m_tabs->setCurrentIndex(Switches);
        if (!m_switchPane->showSwitch(key))
            return false;
        runOrSayWhy(*m_switchPane->editAction());
        return true;
    case ItemType::CrlFile:
        m_tabs->setCurrentIndex(CrlFiles);
        if (!m_crlPane->showObject(key.id))
            return false;
        runOrSayWhy(*m_crls->replaceAction());
        return true;
    case ItemType::ServerCertificate:
        runOrSayWhy(*m_importServerAction);
        return true;
    case ItemType::OnboardCa:
        runOrSayWhy(*m_onboardAction);
        return true;
    default:
        return false;
    }
}

bool CertificatesPage::showTarget(const QVariant &target)
{
    if (const auto wanted = editTargetOf(target))
        return edit(*wanted);
    if (target.typeId() == QMetaType::QVariantMap) {
        const QVariantMap map = target.toMap();
        if (const QVariant given = map.value(QStringLiteral("addAuthorities")); given.isValid()) {
            QList<QByteArray> ders;
            const QVariantList list = given.toList();
            for (const QVariant &der : list)
                ders.append(der.toByteArray());
            m_tabs->setCurrentIndex(External);
            addCertificateAuthorities(ders);
            return true;
        }
        const QString wanted = map.value(QStringLiteral("tab")).toString();
        for (int tab = 0; tab < m_tabs->count(); ++tab) {
            if (!wanted.isEmpty() &&
                m_stack->widget(tab)->objectName() == wanted + QStringLiteral("Pane") &&
                isTabShown(tab))
                m_tabs->setCurrentIndex(tab);
        }
        if (map.contains(QStringLiteral("filter")))
            currentPane().filterBar().field().setText(
                    map.value(QStringLiteral("filter")).toString());
        return true;
    }
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (!isTabShown(tab))
            continue;
        const int before = m_tabs->currentIndex();
        m_tabs->setCurrentIndex(tab);
        if (currentPane().showObject(target))
            return true;
        m_tabs->setCurrentIndex(before);
    }
    return false;
}

} // namespace sekisho::ui
