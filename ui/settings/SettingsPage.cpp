// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/SettingsPage.h"

#include "ui/page/SecretPlaceText.h"
#include "ui/settings/NetworkSettings.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/PageTitleRow.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace sekisho::ui {

namespace {

/// Forms stop at that width (visual guide section 13).
constexpr int kFormWidth = 720;

} // namespace

SettingsPage::SettingsPage(const PageServices &services, ViewChoices &choices, Settings &settings,
                           auth::TokenStore &tokens, QAbstractItemModel &shortcuts,
                           const QString &workspaceRoot, QWidget *parent)
    : Page(services, parent)
    , m_choices(choices)
    , m_settings(settings)
    , m_workspaceRoot(workspaceRoot)
    , m_title(new PageTitleRow(services.theme, this))
{
    setObjectName(QStringLiteral("settingsPage"));
    build(tokens, shortcuts);
    connect(&choices, &ViewChoices::changed, this, &SettingsPage::refresh);
    connect(&settings, &Settings::changed, this, &SettingsPage::refresh);
    connect(&services.theme, &Theme::changed, this, [this] {
        fitShortcuts();
        update();
    });
    retranslate();
}

void SettingsPage::build(auth::TokenStore &tokens, QAbstractItemModel &shortcuts)
{
    Theme &theme = services().theme;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_title);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("settingsScrollArea"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll, 1);
    auto *body = new QWidget;
    m_scroll->setWidget(body);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(16, 4, 16, 24);
    auto *form = new QWidget;
    form->setMaximumWidth(kFormWidth);
    row->addWidget(form, 100);
    row->addStretch(1);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);

    m_lookTitle = new TextLabel(theme, FontRole::Section, Token::Text, form);
    column->addWidget(m_lookTitle);
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("languageComboBox"));
    for (UiLanguage language : {UiLanguage::System, UiLanguage::English, UiLanguage::Japanese})
        m_language->addItem(QString(), static_cast<int>(language));
    m_languageField = new FormField(theme, m_language, form);
    m_appearance = new QComboBox;
    m_appearance->setObjectName(QStringLiteral("appearanceComboBox"));
    for (Theme::Appearance appearance :
         {Theme::Appearance::System, Theme::Appearance::Light, Theme::Appearance::Dark})
        m_appearance->addItem(QString(), static_cast<int>(appearance));
    m_appearanceField = new FormField(theme, m_appearance, form);
    m_density = new QComboBox;
    m_density->setObjectName(QStringLiteral("densityComboBox"));
    for (Density density : {Density::Compact, Density::Standard, Density::Roomy})
        m_density->addItem(QString(), static_cast<int>(density));
    m_densityField = new FormField(theme, m_density, form);
    auto *combos = new QHBoxLayout;
    combos->setSpacing(16);
    combos->addWidget(m_languageField, 1, Qt::AlignBottom);
    combos->addWidget(m_appearanceField, 1, Qt::AlignBottom);
    combos->addWidget(m_densityField, 1, Qt::AlignBottom);
    column->addLayout(combos);
    auto *checks = new QVBoxLayout;
    checks->setSpacing(0);
    m_portalNames = new QCheckBox(form);
    m_portalNames->setObjectName(QStringLiteral("portalNamesCheckBox"));
    checks->addWidget(m_portalNames);
    m_rail = new QCheckBox(form);
    m_rail->setObjectName(QStringLiteral("railAsIconsCheckBox"));
    checks->addWidget(m_rail);
    m_reopen = new QCheckBox(form);
    m_reopen->setObjectName(QStringLiteral("reopenLastCheckBox"));
    checks->addWidget(m_reopen);
    column->addLayout(checks);

    column->addSpacing(12);
    m_keptTitle = new TextLabel(theme, FontRole::Section, Token::Text, form);
    column->addWidget(m_keptTitle);
    auto *folderRow = new QWidget;
    auto *folderLayout = new QHBoxLayout(folderRow);
    folderLayout->setContentsMargins(0, 0, 0, 0);
    folderLayout->setSpacing(8);
    m_folder = new QLineEdit;
    m_folder->setObjectName(QStringLiteral("workspaceFolderLineEdit"));
    m_folder->setReadOnly(true);
    m_chooseFolder = new SignButton(theme);
    m_chooseFolder->setObjectName(QStringLiteral("chooseFolderButton"));
    folderLayout->addWidget(m_folder, 1);
    folderLayout->addWidget(m_chooseFolder);
    folderRow->setFocusProxy(m_folder);
    m_folderField = new FormField(theme, folderRow, form);
    column->addWidget(m_folderField);
    m_secrets = new QLineEdit;
    m_secrets->setObjectName(QStringLiteral("secretPlaceLineEdit"));
    m_secrets->setReadOnly(true);
    m_secretsField = new FormField(theme, m_secrets, form);
    column->addWidget(m_secretsField);

    column->addSpacing(12);
    m_network = new NetworkSettings(theme, m_settings, tokens, form);
    column->addWidget(m_network);

    column->addSpacing(12);
    m_keysTitle = new TextLabel(theme, FontRole::Section, Token::Text, form);
    column->addWidget(m_keysTitle);
    m_keys = new DataTable(theme, services().view, QStringLiteral("settings.shortcuts"), form);
    m_keys->setObjectName(QStringLiteral("shortcutsTableView"));
    m_keys->setColumns({{150, false, true, false, 0},
                        {260, false, true, true, 0},
                        {120, false, false, false, 0}});
    m_keys->setSourceModel(&shortcuts);
    // Only the page scrolls.
    m_keys->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_keys);
    connect(m_keys->model(), &QAbstractItemModel::modelReset, this, &SettingsPage::fitShortcuts);
    connect(m_keys->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SettingsPage::showShortcut);
    fitShortcuts();

    connect(m_language, &QComboBox::activated, this, [this](int index) {
        m_choices.setLanguage(static_cast<UiLanguage>(m_language->itemData(index).toInt()));
    });
    connect(m_appearance, &QComboBox::activated, this, [this](int index) {
        m_choices.setAppearance(
                static_cast<Theme::Appearance>(m_appearance->itemData(index).toInt()));
    });
    connect(m_density, &QComboBox::activated, this, [this](int index) {
        m_choices.setDensity(static_cast<Density>(m_density->itemData(index).toInt()));
    });
    connect(m_portalNames, &QCheckBox::toggled, this,
            [this](bool on) { m_choices.setPortalNames(on); });
    connect(m_rail, &QCheckBox::toggled, this, [this](bool on) { m_choices.setRailAsIcons(on); });
    connect(m_reopen, &QCheckBox::toggled, this,
            [this](bool on) { m_settings.set(settingKeys().reopenLast, on); });
    connect(m_chooseFolder, &QPushButton::clicked, this, &SettingsPage::chooseFolder);
}

void SettingsPage::setOrganization(nac::OrganizationPtr organization)
{
    // Settings are the person's, not the organization's.
    Q_UNUSED(organization)
}

void SettingsPage::setAvailability(const PageContext &context) { Q_UNUSED(context) }

void SettingsPage::setSecretPlace(auth::TokenStore::Place place)
{
    m_place = place;
    refresh();
}

void SettingsPage::focusFilter() { m_language->setFocus(Qt::ShortcutFocusReason); }

QList<QWidget *> SettingsPage::panes() const
{
    return {m_language, m_network->firstField(), m_keys};
}

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), services().theme.color(Token::Window));
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void SettingsPage::retranslate()
{
    m_title->setTitle(tr("Settings"));
    m_lookTitle->setText(tr("Look and language"));
    m_languageField->setLabel(tr("Language / 言語"));
    m_language->setAccessibleName(tr("Language / 言語"));
    //: Entry of a list: the language of the system
    m_language->setItemText(0, tr("As the system"));
    m_language->setItemText(1, LanguageController::nativeName(UiLanguage::English));
    m_language->setItemText(2, LanguageController::nativeName(UiLanguage::Japanese));
    //: Field: light or dark
    m_appearanceField->setLabel(tr("Appearance"));
    m_appearance->setAccessibleName(tr("Appearance"));
    //: Entry of a list: the appearance of the system
    m_appearance->setItemText(0, tr("As the system"));
    //: Appearance
    m_appearance->setItemText(1, tr("Light"));
    //: Appearance
    m_appearance->setItemText(2, tr("Dark"));
    //: Field: height of table rows
    m_densityField->setLabel(tr("Density of rows"));
    m_density->setAccessibleName(tr("Density of rows"));
    //: Density of rows
    m_density->setItemText(0, tr("Compact"));
    //: Density of rows
    m_density->setItemText(1, tr("Standard"));
    //: Density of rows
    m_density->setItemText(2, tr("Roomy"));
    m_portalNames->setText(tr("Show the portal's English names beneath Japanese ones"));
    m_portalNames->setAccessibleName(m_portalNames->text());
    m_rail->setText(tr("Navigation as icons"));
    m_rail->setAccessibleName(m_rail->text());
    m_reopen->setText(tr("Open the last organization at start"));
    m_reopen->setAccessibleName(m_reopen->text());
    m_keptTitle->setText(tr("Where things are kept"));
    m_folderField->setLabel(tr("Folder of the workspaces"));
    m_folder->setAccessibleName(tr("Folder of the workspaces"));
    //: Button: chooses a folder
    m_chooseFolder->setTexts(tr("Change…"));
    m_chooseFolder->setAccessibleName(tr("Change the folder of the workspaces"));
    m_secretsField->setLabel(tr("Tokens and keys"));
    m_secrets->setAccessibleName(tr("Tokens and keys"));
    m_keysTitle->setText(tr("Keyboard shortcuts"));
    m_keys->setAccessibleName(tr("Keyboard shortcuts"));
    refresh();
}

void SettingsPage::refresh()
{
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(m_choices.language())));
    m_appearance->setCurrentIndex(m_appearance->findData(static_cast<int>(m_choices.appearance())));
    m_density->setCurrentIndex(m_density->findData(static_cast<int>(m_choices.density())));
    m_portalNames->setChecked(m_choices.portalNames());
    m_rail->setChecked(m_choices.railAsIcons());
    m_reopen->setChecked(m_settings.value(settingKeys().reopenLast));
    const QString chosen = m_settings.value(settingKeys().workspaceFolder);
    const bool later = !chosen.isEmpty() && chosen != m_workspaceRoot;
    m_folder->setText(QDir::toNativeSeparators(later ? chosen : m_workspaceRoot));
    m_folderField->setHint(
            later ? tr("Takes effect at the next start. Workspaces that exist stay where they are.")
                  : tr("One folder for each organization: snapshots and their history, no "
                       "secrets."));
    m_secrets->setText(SecretPlaceText::sentence(m_place));
    m_secretsField->setHint(m_place == auth::TokenStore::Place::Memory
                                    ? tr("No keychain is used, so tokens are asked for again at "
                                         "the next start.")
                                    : tr("Never in a file of this program."));
}

void SettingsPage::fitShortcuts()
{
    const QHeaderView &header = *m_keys->horizontalHeader();
    m_keys->setFixedHeight(header.sizeHint().height() + m_keys->verticalHeader()->length() +
                           2 * m_keys->frameWidth());
}

void SettingsPage::showShortcut(const QModelIndex &index)
{
    if (!index.isValid() || window()->focusWidget() != m_keys)
        return;
    const QRect row = m_keys->visualRect(index);
    const QPoint middle = m_keys->viewport()->mapTo(m_scroll->widget(), row.center());
    // The page follows the rows, but stays where it is sideways.
    m_scroll->ensureVisible(m_scroll->horizontalScrollBar()->value(), middle.y(), 0, row.height());
}

void SettingsPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the workspaces"), m_workspaceRoot);
    dialog->setObjectName(QStringLiteral("workspaceFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_settings.set(settingKeys().workspaceFolder, QDir::cleanPath(folder));
    });
    dialog->open();
}

} // namespace sekisho::ui
