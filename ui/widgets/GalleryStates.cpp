// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/GalleryPage.h"

#include "core/base/Error.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/GalleryParts.h"
#include "ui/widgets/PageState.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ToastArea.h"
#include "ui/widgets/ValidityBar.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

// Rooms of the states of a page: empty, loading, failed; and what just happened.
namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

gallery::Card *addCard(Theme &theme, QVBoxLayout &column, int height)
{
    auto *made = new gallery::Card(theme, column.parentWidget());
    auto *inside = new QVBoxLayout(made);
    inside->setContentsMargins(1, 1, 1, 1);
    made->setMinimumHeight(height);
    column.addWidget(made);
    return made;
}

} // namespace

void GalleryPage::addEmpty(QVBoxLayout &column)
{
    heading(column, tr("Empty, nothing yet"));
    auto *emptyCard = addCard(m_theme, column, 116);
    auto *empty = new PageState(m_theme, emptyCard);
    empty->showEmpty(u"certificate"_s, tr("There are no Certificates."),
                     tr("Add the CA that signed your client certificates."),
                     tr("Add Certificate Authority…"));
    emptyCard->layout()->addWidget(empty);
}

void GalleryPage::addFilteredOut(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    heading(column, tr("Empty, by filter"));
    auto *model = new QStandardItemModel(5, 1, parent);
    auto *filtered = new DataTable(m_theme, m_settings, u"gallery.filtered"_s, parent);
    filtered->setObjectName(u"galleryFilteredTable"_s);
    filtered->setAccessibleName(tr("Empty, by filter"));
    filtered->horizontalHeader()->hide();
    filtered->setSourceModel(model);
    filtered->setFilterText(u"nagoyo"_s);
    filtered->setFixedHeight(38);
    column.addWidget(filtered);
}

void GalleryPage::addLoading(QVBoxLayout &column)
{
    heading(column, tr("Loading, only after one second"));
    auto *loadingCard = addCard(m_theme, column, 56);
    auto *loadingColumn = new QVBoxLayout;
    loadingColumn->setContentsMargins(13, 9, 13, 9);
    auto *loadingRow = new QHBoxLayout;
    auto *loadingText = new TextLabel(m_theme, tr("Fetching rules and labels, 3 of 9 requests"),
                                      FontRole::Body, Token::Text, loadingCard);
    loadingText->setWordWrap(true);
    loadingRow->addWidget(loadingText, 1);
    auto *cancel = new SignButton(m_theme, SignButton::Kind::Normal, loadingCard);
    cancel->setObjectName(u"galleryLoadingCancelButton"_s);
    cancel->setSmall(true);
    cancel->setTexts(tr("Cancel"));
    loadingRow->addWidget(cancel);
    loadingColumn->addLayout(loadingRow);
    auto *progress = new ThinProgress(m_theme, loadingCard);
    progress->setProgress(3, 9);
    loadingColumn->addWidget(progress);
    static_cast<QVBoxLayout *>(loadingCard->layout())->addLayout(loadingColumn);
}

void GalleryPage::addFailed(QVBoxLayout &column)
{
    heading(column, tr("Failed"));
    auto *failedCard = addCard(m_theme, column, 112);
    auto *failed = new PageState(m_theme, failedCard);
    Error error(ErrorCode::Forbidden);
    error.httpStatus = 403;
    error.request = u"GET /orgs/…/setting"_s;
    error.cloudText = u"no permission"_s;
    failed->showFailed(error);
    failedCard->layout()->addWidget(failed);
}

void GalleryPage::addToast(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    heading(column, tr("Toast, 8 s, only for what can be undone"));
    auto *toastHolder = new QWidget(parent);
    toastHolder->setMinimumHeight(40);
    auto *toastColumn = new QVBoxLayout(toastHolder);
    toastColumn->setContentsMargins(0, 0, 0, 0);
    auto *toast = new ToastArea(m_theme, nullptr);
    toast->setParent(toastHolder);
    toast->setDuration(24 * 3600 * 1000);
    toastColumn->addWidget(toast);
    toast->showToast(State::Ok, tr("Rule 7 removed in the draft"), tr("Undo"));
    column.addWidget(toastHolder);
}

} // namespace sekisho::ui
