// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The drafts of the Changes page: choosing, naming, discarding, files.

#include "ui/changes/ChangesPage.h"
#include "ui/changes/DraftDialogs.h"
#include "ui/page/ChangeDesk.h"
#include "ui/page/FileSaver.h"
#include "ui/text/ChangeText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QMenu>
#include <QPointer>

namespace sekisho::ui {

namespace {

/// A draft of 100,000 endpoints is a tenth of that.
constexpr qint64 kMostBytes = 256LL * 1024 * 1024;

Result<QJsonObject> readDocument(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path}, file.errorString());
    if (file.size() > kMostBytes)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(kMostBytes)});
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return fail(ErrorCode::InvalidArgument, {path}, QStringLiteral("schema"));
    return document.object();
}

/// Without what systems do not take in names of files.
QString fileName(const QString &draft)
{
    QString name = draft;
    for (QChar &c : name) {
        if (QStringLiteral("\\/:*?\"<>|").contains(c))
            c = QLatin1Char('-');
    }
    return name + QStringLiteral(".json");
}

} // namespace

void ChangesPage::listDrafts()
{
    if (!m_desk || !m_desk->draft())
        return;
    async::then(m_desk->drafts(), this, [this](const Result<QList<sync::DraftInfo>> &drafts) {
        if (!drafts)
            return;
        m_known = *drafts;
        if (m_draftsMenu->isVisible())
            fillDraftsMenu();
    });
}

void ChangesPage::fillDraftsMenu()
{
    m_draftsMenu->clear();
    const sync::DraftPtr draft = m_desk->draft();
    for (const sync::DraftInfo &info : std::as_const(m_known)) {
        const bool current = draft && draft->info.id == info.id;
        const int items = current ? int(draft->items.size()) : info.items;
        //: A draft in a menu: its name and how many changes it holds
        QString text = tr("%1 (%2)").arg(ChangeText::draftName(info), DateText::number(items));
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction *action = m_draftsMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(current);
        connect(action, &QAction::triggered, this, [this, id = info.id] {
            async::then(m_desk->selectDraft(id), this,
                        [this](const Result<sync::DraftPtr> &chosen) {
                            if (!chosen)
                                fail(chosen.error());
                        });
        });
    }
    if (!m_draftsMenu->isEmpty())
        m_draftsMenu->addSeparator();
    const auto add = [this](const QString &text, const char *name, void (ChangesPage::*slot)()) {
        QAction *action = m_draftsMenu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("New draft…"), "newDraftAction", &ChangesPage::askNewDraft);
    add(tr("Rename this draft…"), "renameDraftAction", &ChangesPage::askRename);
    m_draftsMenu->addSeparator();
    add(tr("Import draft…"), "importDraftAction", &ChangesPage::askImport);
}

void ChangesPage::askName(const QString &title, const QString &name, const QString &verb,
                          const std::function<Future<>(const QString &)> &act)
{
    auto *dialog = new DraftNameDialog(theme(), title, name, verb, window());
    connect(dialog, &DraftNameDialog::named, this, [this, dialog, act](const QString &chosen) {
        async::then(act(chosen), dialog, [this, dialog](const Result<> &done) {
            if (done) {
                dialog->accept();
                listDrafts();
            } else if (done.error().code == ErrorCode::InvalidArgument) {
                dialog->showError(tr("There is a draft of that name already."));
            } else {
                dialog->showError(ErrorText::sentence(done.error()));
            }
        });
    });
    dialog->open();
}

void ChangesPage::askNewDraft()
{
    askName(tr("New draft"), {}, tr("Make the draft"), [this](const QString &name) {
        const async::Answer<void> answer;
        async::then(m_desk->createDraft(name), this, [answer](const Result<sync::DraftPtr> &draft) {
            answer.give(draft ? Result<>() : tl::unexpected(draft.error()));
        });
        return answer.future();
    });
}

void ChangesPage::askRename()
{
    const sync::DraftPtr draft = m_desk->draft();
    if (!draft)
        return;
    askName(tr("Rename draft"), ChangeText::draftName(draft->info), tr("Rename"),
            [this, id = draft->info.id](const QString &name) {
                return m_desk->renameDraft(id, name);
            });
}

void ChangesPage::askDiscard()
{
    const sync::DraftPtr draft = m_desk ? m_desk->draft() : nullptr;
    if (!draft)
        return;
    auto *dialog = new LossDialog(
            theme(), tr("Discard draft"),
            //: %1 is the name of a draft
            tr("Discard “%1”?").arg(ChangeText::draftName(draft->info)),
            tr("%Ln pending change(s) and all steps of undo go away. This cannot be undone; export "
               "the draft first to keep it. The cloud is not touched.",
               nullptr, int(draft->items.size())),
            tr("Discard draft"), window());
    connect(dialog, &QDialog::accepted, this, [this, id = draft->info.id] {
        async::then(m_desk->discardDraft(id), this, [this](const Result<sync::DraftPtr> &left) {
            if (!left)
                fail(left.error());
            else
                Q_EMIT noticeRequested(tr("The draft was discarded."));
            listDrafts();
        });
    });
    dialog->open();
}

void ChangesPage::exportDraft()
{
    const sync::DraftPtr draft = m_desk->draft();
    if (!draft)
        return;
    m_saver->ask(window(), tr("Export draft"), fileName(ChangeText::draftName(draft->info)),
                 {tr("Drafts (%1)").arg(QStringLiteral("*.json"))},
                 QJsonDocument(m_desk->document()).toJson());
}

void ChangesPage::askImport()
{
    auto *dialog = new QFileDialog(window(), tr("Import draft"));
    dialog->setObjectName(QStringLiteral("importDraftDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
            {tr("Drafts and exported configurations (%1)").arg(QStringLiteral("*.json")),
             tr("All files (%1)").arg(QStringLiteral("*"))});
    connect(dialog, &QFileDialog::fileSelected, this, &ChangesPage::importFile);
    dialog->open();
}

void ChangesPage::importFile(const QString &path)
{
    async::then(
            async::onPool(*QThreadPool::globalInstance(), [path] { return readDocument(path); }),
            this, [this, path](const Result<QJsonObject> &document) {
                if (document)
                    importDocument(*document, path);
                else
                    fail(document.error());
            });
}

void ChangesPage::importDocument(const QJsonObject &document, const QString &path)
{
    async::then(m_desk->editFrom(document), this,
                [this, path](const Result<sync::DraftEdit> &edit) {
                    if (!edit) {
                        fail(edit.error());
                        return;
                    }
                    if (edit->changes.isEmpty()) {
                        Q_EMIT noticeRequested(tr("The file changes nothing here."));
                        return;
                    }
                    const int count = int(edit->changes.size());
                    async::then(m_desk->edit(*edit), this,
                                [this, path, count](const Result<sync::DraftPtr> &draft) {
                                    if (!draft)
                                        fail(draft.error());
                                    else
                                        //: %1 is the path of a file
                                        Q_EMIT noticeRequested(
                                                tr("%Ln change(s) imported from %1", nullptr, count)
                                                        .arg(path));
                                });
                });
}

} // namespace sekisho::ui
