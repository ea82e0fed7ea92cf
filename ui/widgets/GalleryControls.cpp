// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/GalleryPage.h"

#include "ui/widgets/Banner.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/GalleryParts.h"
#include "ui/widgets/SecretLineEdit.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SignButton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

// Rooms of what one presses and fills in, and of what is said above a page.
namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

void GalleryPage::addButtons(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    const auto button = [&](SignButton::Kind kind, const QString &name, const QString &text,
                            const QString &portal = {}) {
        auto *made = new SignButton(m_theme, kind, parent);
        made->setObjectName(name);
        made->setTexts(text, portal);
        return made;
    };
    using B = SignButton::Kind;
    heading(column, tr("Buttons"));
    auto *row = new QHBoxLayout;
    row->setSpacing(7);
    row->addWidget(button(B::Primary, u"galleryPushButton"_s, tr("Push")));
    row->addWidget(button(B::Normal, u"galleryEditButton"_s, tr("Edit…")));
    SignButton *focused = button(B::Normal, u"galleryFocusedButton"_s, tr("Focused"));
    gallery::ringRound(focused);
    row->addWidget(focused);
    SignButton *disabled = button(B::Normal, u"galleryDisabledButton"_s, tr("Disabled"));
    disabled->setEnabled(false);
    row->addWidget(disabled);
    row->addWidget(button(B::Danger, u"galleryRemoveButton"_s, tr("Remove")));
    row->addStretch(1);
    column.addLayout(row);
    row = new QHBoxLayout;
    row->setSpacing(8);
    auto *columnsButton = new IconButton(m_theme, u"columns"_s, parent);
    columnsButton->setObjectName(u"galleryColumnsButton"_s);
    columnsButton->setName(tr("Choose columns"));
    row->addWidget(columnsButton);
    auto *segments = new SegmentedControl(m_theme, parent);
    segments->addSegment(u"draft"_s, tr("Draft"));
    segments->addSegment(u"live"_s, tr("Live"));
    row->addWidget(segments);
    row->addWidget(button(B::Normal, u"galleryAddAuthorityButton"_s,
                          tr("Add Certificate Authority"), u"Add Certificate Authority"_s));
    row->addWidget(button(B::Primary, u"galleryAddRuleButton"_s, tr("Add Rule"), u"Add Rule"_s));
    row->addStretch(1);
    column.addLayout(row);
}

void GalleryPage::addFields(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    heading(column, tr("Form fields"));
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(12);
    fields->setVerticalSpacing(8);
    auto *name = new QLineEdit(u"Plant LDAP"_s, parent);
    name->setObjectName(u"galleryNameLineEdit"_s);
    gallery::ringRound(name);
    auto *nameField = new FormField(m_theme, name, parent);
    nameField->setLabel(tr("Name"), u"Name"_s);
    nameField->setRequired(true);
    nameField->setHint(tr("Shown in events under this name."));
    fields->addWidget(nameField, 0, 0);
    auto *vlan = new QLineEdit(u"4095"_s, parent);
    vlan->setObjectName(u"galleryVlanLineEdit"_s);
    auto *vlanField = new FormField(m_theme, vlan, parent);
    vlanField->setLabel(u"VLAN"_s);
    vlanField->setError(tr("1 to 4094, or a name"));
    fields->addWidget(vlanField, 0, 1);
    auto *cloud = new QComboBox(parent);
    cloud->setObjectName(u"galleryCloudComboBox"_s);
    cloud->addItems({u"APAC 01"_s, u"Global 01"_s, u"EMEA 01"_s});
    auto *cloudField = new FormField(m_theme, cloud, parent);
    cloudField->setLabel(tr("Cloud"));
    fields->addWidget(cloudField, 1, 0);
    auto *secret = new SecretLineEdit(m_theme, parent);
    secret->setObjectName(u"gallerySecretLineEdit"_s);
    secret->setText(u"········"_s);
    auto *secretField = new FormField(m_theme, secret, parent);
    secretField->setLabel(tr("Secret"), u"Secret"_s);
    fields->addWidget(secretField, 1, 1);
    fields->setColumnStretch(0, 1);
    fields->setColumnStretch(1, 1);
    column.addLayout(fields);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *checked = new QCheckBox(tr("Checked"), parent);
    checked->setObjectName(u"galleryCheckedCheckBox"_s);
    checked->setChecked(true);
    row->addWidget(checked);
    auto *unchecked = new QCheckBox(tr("Unchecked"), parent);
    unchecked->setObjectName(u"galleryUncheckedCheckBox"_s);
    row->addWidget(unchecked);
    auto *mine = new QRadioButton(tr("Mine"), parent);
    mine->setObjectName(u"galleryMineRadioButton"_s);
    mine->setChecked(true);
    row->addWidget(mine);
    auto *theirs = new QRadioButton(tr("Theirs"), parent);
    theirs->setObjectName(u"galleryTheirsRadioButton"_s);
    row->addWidget(theirs);
    row->addStretch(1);
    column.addLayout(row);
}

void GalleryPage::addBanners(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    heading(column, tr("Banners"));
    const auto banner = [&](State state, const QString &icon, const QString &text,
                            const QString &action) {
        auto *made = new Banner(m_theme, parent);
        if (!icon.isEmpty())
            made->setIconName(icon);
        made->setContent(state, text);
        made->setButton(0, action);
        column.addWidget(made);
    };
    banner(State::Error, {}, tr("Intune cannot be synced."), tr("Link again…"));
    banner(State::Warning, u"cloudoff"_s, tr("Offline: you see the state of 10:38."), {});
    banner(State::Info, u"lock"_s, tr("Read only: nothing can be changed."), tr("Change token…"));
    banner(State::InDoubt, {}, tr("The last push was cut off. Asking the cloud what arrived."), {});
}

} // namespace sekisho::ui
