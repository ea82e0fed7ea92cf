// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/CompareDialog.h"

#include "core/base/Async.h"
#include "core/pki/ThreadCleanup.h"
#include "ui/inspector/ReportButton.h"
#include "ui/page/DifferenceModel.h"
#include "ui/page/RenewalCheckRow.h"
#include "ui/text/ConvertText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/LongText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

QPlainTextEdit *valueBox(Theme &theme, const QString &objectName)
{
    auto *box = new QPlainTextEdit;
    box->setObjectName(objectName);
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    box->setFont(theme.font(FontRole::Mono));
    box->setMinimumHeight(3 * QFontMetrics(box->font()).lineSpacing() + 14);
    return box;
}

} // namespace

CompareDialog::CompareDialog(Theme &theme, const QList<ObjectChoice> &choices, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_choices(choices)
    , m_heading(new TextLabel(theme, FontRole::Object))
    , m_left(new QComboBox)
    , m_right(new QComboBox)
    , m_leftField(new FormField(theme, m_left))
    , m_rightField(new FormField(theme, m_right))
    , m_swap(new SignButton(theme))
    , m_result(new StateBadge(theme))
    , m_kind(new TextLabel(theme, FontRole::Body, Token::Text2))
    , m_checks(new QWidget)
    , m_checksLayout(new QVBoxLayout(m_checks))
    , m_checksArea(new QScrollArea)
    , m_model(new DifferenceModel(this))
    , m_table(new QTreeView)
    , m_report(new ReportButton(theme, [this] { return report(); }))
    , m_close(new SignButton(theme))
{
    setObjectName(u"compareDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(900, 620);

    m_result->setObjectName(u"compareResult"_s);
    m_result->setBoxed(true);
    auto *result = new QHBoxLayout;
    result->setSpacing(8);
    result->addWidget(m_result);
    result->addWidget(m_kind);
    result->addStretch(1);

    m_checksLayout->setContentsMargins(0, 0, 0, 0);
    m_checksLayout->setSpacing(2);
    m_checksArea->setObjectName(u"renewalChecks"_s);
    m_checksArea->setWidgetResizable(true);
    m_checksArea->setFrameShape(QFrame::NoFrame);
    m_checksArea->setWidget(m_checks);
    m_checksArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_table->setObjectName(u"differencesView"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(theme, m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->header()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CompareDialog::showCurrent);

    auto *foot = new QHBoxLayout;
    m_close->setObjectName(u"closeButton"_s);
    foot->addWidget(m_report);
    foot->addStretch(1);
    foot->addWidget(m_close);
    m_report->setFileName(u"comparison"_s);
    connect(m_report, &ReportButton::failed, this,
            [this](const Error &error) { m_kind->setText(ErrorText::of(error).title); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_heading);
    layout->addWidget(buildSides());
    layout->addLayout(result);
    layout->addWidget(m_checksArea, 2);
    layout->addWidget(m_table, 5);
    layout->addWidget(buildValues(), 2);
    layout->addLayout(foot);

    for (QComboBox *combo : {m_left, m_right}) {
        for (const ObjectChoice &choice : std::as_const(m_choices))
            combo->addItem(choice.label);
        connect(combo, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    }
    connect(m_swap, &QPushButton::clicked, this,
            [this] { choose(m_right->currentIndex(), m_left->currentIndex()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&theme, &Theme::changed, this, [this] {
        for (QPlainTextEdit *box : {m_leftValue, m_rightValue})
            box->setFont(m_theme.font(FontRole::Mono));
    });
    retranslate();
    m_left->setFocus();
}

CompareDialog::~CompareDialog() = default;

QWidget *CompareDialog::buildSides()
{
    m_left->setObjectName(u"leftCombo"_s);
    m_right->setObjectName(u"rightCombo"_s);
    m_swap->setObjectName(u"swapButton"_s);
    for (QComboBox *combo : {m_left, m_right}) {
        combo->setMinimumContentsLength(20);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    auto *sides = new QWidget;
    auto *layout = new QHBoxLayout(sides);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_leftField, 1);
    layout->addWidget(m_swap, 0, Qt::AlignBottom);
    layout->addWidget(m_rightField, 1);
    return sides;
}

QWidget *CompareDialog::buildValues()
{
    m_leftValue = valueBox(m_theme, u"leftValue"_s);
    m_rightValue = valueBox(m_theme, u"rightValue"_s);
    auto *values = new QWidget;
    auto *layout = new QHBoxLayout(values);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_leftValue, 1);
    layout->addWidget(m_rightValue, 1);
    return values;
}

void CompareDialog::choose(int left, int right)
{
    {
        const QSignalBlocker quietLeft(m_left);
        const QSignalBlocker quietRight(m_right);
        m_left->setCurrentIndex(left);
        m_right->setCurrentIndex(right);
    }
    compare();
}

void CompareDialog::compare()
{
    if (m_left->currentIndex() < 0 || m_right->currentIndex() < 0)
        return;
    const int generation = ++m_generation;
    const auto work = [left = m_choices.at(m_left->currentIndex()).items,
                       right = m_choices.at(m_right->currentIndex()).items] {
        const pki::ThreadCleanup cleanup;
        return pki::compareItems(left, right);
    };
    async::then(async::onPool(*QThreadPool::globalInstance(), work), this,
                [this, generation](const Result<pki::Comparison> &comparison) {
                    if (generation == m_generation)
                        take(comparison);
                });
}

void CompareDialog::take(const Result<pki::Comparison> &comparison)
{
    m_comparison.reset();
    if (comparison)
        m_comparison = *comparison;
    else
        m_error = comparison.error();
    m_model->setDifferences(m_comparison ? m_comparison->differences : QList<pki::Difference>());
    retranslate();
    // Words and fields want their width; the two sides share the rest.
    m_table->resizeColumnToContents(DifferenceModel::Kind);
    m_table->resizeColumnToContents(DifferenceModel::Field);
    const int used = m_table->columnWidth(DifferenceModel::Kind) +
                     m_table->columnWidth(DifferenceModel::Field);
    m_table->setColumnWidth(DifferenceModel::Left,
                            std::max(160, (m_table->viewport()->width() - used) / 2));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
    Q_EMIT compared();
}

void CompareDialog::showChecks()
{
    while (QLayoutItem *item = m_checksLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_comparison) {
        for (const pki::RenewalCheck &check : std::as_const(m_comparison->checks))
            m_checksLayout->addWidget(makeRenewalCheckRow(m_theme, check));
    }
    m_checksLayout->addStretch(1);
    m_checksArea->setVisible(m_comparison && !m_comparison->checks.isEmpty());
}

void CompareDialog::showCurrent()
{
    const pki::Difference *difference = m_model->differenceAt(m_table->currentIndex());
    const auto text = [difference](const QString &value) {
        return LongText::shortened(DifferenceModel::valueText(*difference, value), LongText::kPage);
    };
    m_leftValue->setPlainText(difference ? text(difference->left) : QString());
    m_rightValue->setPlainText(difference ? text(difference->right) : QString());
}

std::optional<ReportDocument> CompareDialog::report() const
{
    if (!m_comparison)
        return std::nullopt;
    //: heading of a report; %1 the certificate in use, %2 its replacement
    const QString title =
            tr("Comparison: %1 and %2").arg(m_left->currentText(), m_right->currentText());
    QString html =
            ReportDocument::paragraph(m_kind->text()) + ReportDocument::paragraph(m_result->text());
    if (!m_comparison->checks.isEmpty()) {
        html += ReportDocument::heading(m_checksArea->accessibleName()) + u"<ul>\n"_s;
        for (const pki::RenewalCheck &check : m_comparison->checks)
            html += ReportDocument::cell(StateText::word(stateOf(check.level)) + u": "_s +
                                                 ConvertText::check(check),
                                         u"li"_s);
        html += u"</ul>\n"_s;
    }
    if (m_model->rowCount() > 0)
        html += ReportDocument::heading(tr("Differences")) + ReportDocument::table(*m_model);
    return ReportDocument(title, html);
}

void CompareDialog::retranslate()
{
    setWindowTitle(tr("Compare"));
    //: heading of a dialog
    m_heading->setText(tr("Compare two open objects"));
    m_leftField->setLabel(tr("In use"));
    m_rightField->setLabel(tr("Replacement"));
    m_left->setAccessibleName(tr("In use"));
    m_right->setAccessibleName(tr("Replacement"));
    //: button: exchanges the two sides of a comparison
    m_swap->setTexts(tr("Swap"));
    m_swap->setAccessibleName(tr("Swap the sides"));
    m_table->setAccessibleName(tr("Differences"));
    m_checksArea->setAccessibleName(tr("What it means for a renewal"));
    m_leftValue->setAccessibleName(tr("Value in use"));
    m_rightValue->setAccessibleName(tr("Value of the replacement"));
    m_leftValue->setPlaceholderText(tr("nothing"));
    m_rightValue->setPlaceholderText(tr("nothing"));
    m_report->retranslate();
    m_report->setDisabledReason(m_comparison ? QString() : tr("There is nothing to report yet."));
    m_close->setTexts(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_model->retranslate();
    if (m_comparison) {
        m_result->set(m_comparison->equal() ? State::Ok : State::Changed,
                      m_comparison->equal()
                              ? tr("No difference")
                              : tr("%n difference(s)", nullptr,
                                   static_cast<int>(m_comparison->differences.size())));
        m_kind->setText(m_comparison->truncated
                                ? tr("%1, the first differences only")
                                          .arg(ConvertText::compared(m_comparison->kind))
                                : ConvertText::compared(m_comparison->kind));
    } else if (m_generation > 0) {
        m_result->set(State::Error, tr("Cannot be compared"));
        m_kind->setText(ConvertText::refusal(m_error));
    }
    m_result->setVisible(m_generation > 0);
    showChecks();
}

void CompareDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
