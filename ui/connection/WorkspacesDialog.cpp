// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/WorkspacesDialog.h"

#include "core/base/Log.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace sekisho::ui {

WorkspaceModel::WorkspaceModel(Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void WorkspaceModel::setWorkspaces(const QList<sync::WorkspaceInfo> &workspaces,
                                   const QString &openId)
{
    beginResetModel();
    m_workspaces = workspaces;
    m_openId = openId;
    endResetModel();
}

void WorkspaceModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_workspaces.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const sync::WorkspaceInfo *WorkspaceModel::workspaceAt(int row) const
{
    return row >= 0 && row < m_workspaces.size() ? &m_workspaces.at(row) : nullptr;
}

int WorkspaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_workspaces.size());
}

int WorkspaceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorkspaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        //: Column head
        return tr("Organization");
    case CloudColumn:
        //: Column head
        return tr("Cloud");
    case SyncedColumn:
        //: Column head: time of the last sync
        return tr("Last sync");
    case FolderColumn:
        //: Column head: where the workspace lies on the disk
        return tr("Folder");
    default:
        return {};
    }
}

QVariant WorkspaceModel::data(const QModelIndex &index, int role) const
{
    const sync::WorkspaceInfo *workspace = index.isValid() ? workspaceAt(index.row()) : nullptr;
    if (!workspace)
        return {};
    if (role == ObjectRole)
        return workspace->id;
    if (role == SortRole && index.column() == SyncedColumn)
        return workspace->lastPull;
    if (role == ElideRole && index.column() == FolderColumn)
        return static_cast<int>(Qt::ElideMiddle);
    if (role == StateRole && index.column() == NameColumn)
        return static_cast<int>(workspace->id == m_openId ? State::Ok : State::None);
    if (role == Qt::AccessibleTextRole && index.column() == NameColumn && workspace->id == m_openId)
        //: %1 is an organization
        return tr("%1, open now").arg(workspace->organizationName);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return workspace->organizationName;
    case CloudColumn:
        return workspace->cloudName.isEmpty() ? QUrl(workspace->cloudUrl).host()
                                              : workspace->cloudName;
    case SyncedColumn:
        return workspace->lastPull.isValid() ? DateText::day(workspace->lastPull, m_clock.now())
                                             : QStringLiteral("–");
    case FolderColumn:
        return QDir::toNativeSeparators(workspace->path);
    default:
        return {};
    }
}

WorkspacesDialog::WorkspacesDialog(Theme &theme, ViewSettings &view, Clock &clock,
                                   sync::WorkspaceDirectory &workspaces, auth::TokenStore &tokens,
                                   const QString &openId, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_workspaces(workspaces)
    , m_tokens(tokens)
    , m_openId(openId)
    , m_model(new WorkspaceModel(clock, this))
    , m_table(new DataTable(theme, view, QStringLiteral("workspaces"), this))
    , m_banner(new Banner(theme, this))
    , m_where(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_open(new SignButton(theme, SignButton::Kind::Primary, this))
    , m_remove(new SignButton(theme, SignButton::Kind::Danger, this))
{
    setObjectName(QStringLiteral("workspacesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(760, 420);
    m_table->setObjectName(QStringLiteral("workspacesTableView"));
    m_table->setColumns({{220, false, true, false, 0},
                         {110, false, false, false, 0},
                         {160, false, false, false, 0},
                         {200, false, false, true, 0}});
    m_table->setSourceModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_banner->setObjectName(QStringLiteral("workspacesBanner"));
    m_banner->hide();
    m_open->setObjectName(QStringLiteral("openWorkspaceButton"));
    m_remove->setObjectName(QStringLiteral("removeWorkspaceButton"));
    m_where->setWordWrap(true);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_close->setObjectName(QStringLiteral("closeButton"));
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_remove);
    foot->addStretch(1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    column->addWidget(m_where);
    column->addLayout(foot);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &DataTable::currentObjectChanged, this, [this] {
        m_asking = false;
        refresh();
    });
    const auto open = [this] {
        const sync::WorkspaceInfo *workspace =
                m_model->workspaceAt(m_table->currentSourceIndex().row());
        if (!workspace)
            return;
        const sync::WorkspaceInfo chosen = *workspace;
        accept();
        Q_EMIT openRequested(chosen);
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_table, &DataTable::rowActivated, this, open);
    connect(m_remove, &QPushButton::clicked, this, &WorkspacesDialog::askRemoval);
    connect(m_banner, &Banner::buttonClicked, this, [this](int button) {
        if (button == 0) {
            remove();
        } else {
            m_asking = false;
            refresh();
        }
    });
    reload();
    retranslate();
}

void WorkspacesDialog::reload()
{
    m_model->setWorkspaces(m_workspaces.list(), m_openId);
    refresh();
}

void WorkspacesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void WorkspacesDialog::retranslate()
{
    setWindowTitle(tr("Workspaces"));
    m_table->setAccessibleName(tr("Workspaces"));
    m_table->setEmptyState(QStringLiteral("org"), tr("There are no workspaces."),
                           tr("Connecting to an organization makes one."));
    //: Button: opens the chosen workspace
    m_open->setTexts(tr("Open"));
    m_open->setAccessibleName(tr("Open the chosen workspace"));
    //: Button: removes the chosen workspace from this computer
    m_remove->setTexts(tr("Remove…"));
    m_remove->setAccessibleName(tr("Remove the chosen workspace from this computer"));
    //: Closes the dialog
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    //: %1 is a folder
    m_where->setText(
            tr("Workspaces are in %1.").arg(QDir::toNativeSeparators(m_workspaces.root())));
    m_model->retranslate();
    refresh();
}

void WorkspacesDialog::refresh()
{
    const sync::WorkspaceInfo *workspace =
            m_model->workspaceAt(m_table->currentSourceIndex().row());
    m_open->setDisabledReason(workspace ? QString() : tr("Choose a workspace first."));
    if (!workspace)
        m_remove->setDisabledReason(tr("Choose a workspace first."));
    else if (workspace->id == m_openId)
        m_remove->setDisabledReason(tr("This workspace is open. Open another one, or close the "
                                       "organization first."));
    else
        m_remove->setDisabledReason({});
    if (m_error) {
        const ErrorText text = ErrorText::of(*m_error);
        m_banner->setButton(0, {});
        m_banner->setButton(1, {});
        m_banner->setContent(State::Error, text.title, text.body);
    } else if (m_asking && workspace) {
        //: %1 is an organization
        m_banner->setContent(State::Warning,
                             tr("Remove %1 from this computer?").arg(workspace->organizationName),
                             tr("Its snapshots, their history and its token are deleted here. "
                                "Nothing changes in the cloud."));
        //: Button: confirms the removal
        m_banner->setButton(0, tr("Remove"), SignButton::Kind::Danger);
        //: Button: keeps the workspace
        m_banner->setButton(1, tr("Keep"));
    } else {
        m_banner->clear();
    }
}

void WorkspacesDialog::askRemoval()
{
    m_error.reset();
    m_asking = true;
    refresh();
}

void WorkspacesDialog::remove()
{
    const sync::WorkspaceInfo *found = m_model->workspaceAt(m_table->currentSourceIndex().row());
    m_asking = false;
    if (!found)
        return;
    const sync::WorkspaceInfo workspace = *found;
    const Result<> gone = m_workspaces.remove(workspace);
    if (!gone) {
        m_error = gone.error();
        refresh();
        return;
    }
    for (const QString &kind :
         {QStringLiteral("token/"), QStringLiteral("digest-key/"), QStringLiteral("kept-key/")}) {
        async::then(m_tokens.remove(kind + workspace.id), this, [this](const Result<> &removed) {
            if (removed)
                return;
            qCWarning(lcAuth).noquote() << "secret stays:" << removed.error().toLogLine();
            m_error = removed.error();
            refresh();
        });
    }
    reload();
    Q_EMIT this->removed(workspace);
}

} // namespace sekisho::ui
