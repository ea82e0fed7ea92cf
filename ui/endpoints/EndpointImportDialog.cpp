// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/EndpointImportDialog.h"

#include "ui/endpoints/EndpointImportModel.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

using Kind = sync::EndpointImportRow::Outcome;
constexpr Kind kKinds[] = {Kind::New, Kind::Changed, Kind::Same, Kind::Refused};

/// Why the file as a whole cannot be used.
QString failureText(const Error &error)
{
    if (error.code == ErrorCode::InvalidArgument && error.detail == "no-mac-column"_L1)
        return EndpointImportDialog::tr("The first line has no column “mac”. It should read: "
                                        "mac,labels,vlan,notes,name,radius_group");
    if (error.code == ErrorCode::InvalidArgument && error.detail == "empty"_L1)
        return EndpointImportDialog::tr("The file is empty.");
    return ErrorText::sentence(error);
}

} // namespace

EndpointImportDialog::EndpointImportDialog(const PageServices &services, QWidget *parent)
    : QDialog(parent)
    , m_theme(services.theme)
    , m_model(new EndpointImportModel(this))
    , m_heading(new TextLabel(m_theme, FontRole::Object, Token::Text, this))
    , m_file(new TextLabel(m_theme, FontRole::Small, Token::Text2, this))
    , m_filter(new FilterBar(m_theme, this))
    , m_choice(new QComboBox(m_filter))
    , m_table(new DataTable(m_theme, services.view, u"endpoints.import"_s, this))
    , m_note(new TextLabel(m_theme, FontRole::Small, Token::Text2, this))
    , m_confirm(new SignButton(m_theme, SignButton::Kind::Primary, this))
    , m_cancel(new SignButton(m_theme, SignButton::Kind::Normal, this))
{
    setObjectName(u"endpointImportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1120, 600);
    build();
    retranslate();
}

void EndpointImportDialog::build()
{
    m_heading->setObjectName(u"importHeading"_s);
    m_heading->setWordWrap(true);
    m_file->setObjectName(u"importFileNote"_s);
    m_file->setWordWrap(true);
    m_note->setObjectName(u"importNote"_s);
    m_note->setWordWrap(true);
    m_table->setObjectName(u"importTable"_s);
    m_table->setColumns({{100, false, true, false, 0},
                         {60, false, true, false, 0},
                         {150, false, true, false, 0},
                         {120, false, false, false, 1},
                         {120, false, false, false, 2},
                         {64, false, false, false, 3},
                         {80, true, false, false, 4},
                         {110, true, false, false, 5},
                         {0, false, true, true, 0}});
    m_table->setSourceModel(m_model);
    // What cannot be taken is what one has to look at.
    m_table->setDefaultSort(EndpointImportModel::Result);
    m_choice->setObjectName(u"importChoice"_s);
    for (qsizetype i = 0; i <= qsizetype(std::size(kKinds)); ++i)
        m_choice->addItem(QString());
    m_filter->addCriterion(m_choice);
    m_filter->attach(*m_table);
    m_filter->setExportName(u"endpoint-import"_s);
    m_confirm->setObjectName(u"confirmImportButton"_s);
    m_confirm->setDefault(true);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_confirm, QDialogButtonBox::YesRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_file);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addLayout(foot);

    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        if (chosen <= 0) {
            m_table->filter().setRowPredicate(nullptr);
            return;
        }
        m_table->filter().setRowPredicate(
                [this, kind = kKinds[chosen - 1]](const QAbstractItemModel &, int row) {
                    return m_model->outcome(row) == kind;
                });
    });
    connect(m_table, &DataTable::clearFilterRequested, this, [this] {
        m_filter->clear();
        m_choice->setCurrentIndex(0);
    });
    connect(m_filter, &FilterBar::exported, this, [this](const QString &path, int rows) {
        m_error.clear();
        //: %1 is the name of a file
        m_note->setText(
                tr("%Ln line(s) written to %1", nullptr, rows).arg(QFileInfo(path).fileName()));
        Q_EMIT noticeRequested(m_note->text());
    });
    connect(m_filter, &FilterBar::exportFailed, this,
            [this](const QString &, const QString &reason) { showError(reason); });
    connect(m_confirm, &QAbstractButton::clicked, this, [this] {
        setBusy(true);
        Q_EMIT confirmed(m_model->import().wanted());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Result<EndpointImportDialog::Outcome>
EndpointImportDialog::compared(const QString &path,
                               const QHash<QString, nac::EndpointColumn> &headings,
                               const QList<nac::Endpoint> &now, const QList<nac::Endpoint> &removed)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path}, file.errorString());
    // Not by size(): what is no plain file has none.
    const QByteArray bytes = file.read(nac::kMostEndpointCsvBytes + 1);
    if (bytes.size() > nac::kMostEndpointCsvBytes)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(nac::kMostEndpointCsvBytes)});
    Result<nac::EndpointCsv> csv = nac::readEndpointCsv(bytes, headings);
    if (!csv)
        return fail(csv.error());
    Outcome outcome;
    outcome.import = sync::planEndpointImport(*csv, now, removed);
    csv->rows.clear();
    outcome.csv = std::move(*csv);
    return outcome;
}

void EndpointImportDialog::start(const QString &path,
                                 const QHash<QString, nac::EndpointColumn> &headings,
                                 const QList<nac::Endpoint> &now,
                                 const QList<nac::Endpoint> &removed)
{
    m_path = path;
    refresh();
    auto work = [path, headings, now, removed] { return compared(path, headings, now, removed); };
    async::then(async::onPool(*QThreadPool::globalInstance(), std::move(work)), this,
                [this](const Result<Outcome> &outcome) { showOutcome(outcome); });
}

void EndpointImportDialog::showOutcome(const Result<Outcome> &outcome)
{
    if (!outcome) {
        m_failure = outcome.error();
    } else {
        m_csv = outcome->csv;
        m_model->setImport(outcome->import);
    }
    retranslate();
    if (m_confirm->isEnabled())
        m_confirm->setFocus();
}

QString EndpointImportDialog::summary() const
{
    if (m_failure)
        return tr("The file cannot be imported.");
    if (!m_csv)
        return tr("Comparing the file with the endpoints …");
    QStringList parts;
    for (const Kind kind : kKinds)
        //: %1 is "New" or "Refused", %2 a number
        parts.append(tr("%1: %2").arg(EndpointImportModel::outcomeText(kind),
                                      DateText::number(m_model->import().count(kind))));
    return parts.join(u" · "_s);
}

QString EndpointImportDialog::fileNote() const
{
    const QString name = QFileInfo(m_path).fileName();
    if (m_failure)
        //: %1 is the name of a file, %2 what is wrong with it
        return tr("%1: %2").arg(name, failureText(*m_failure));
    if (!m_csv)
        return name;
    QStringList parts = {name, m_csv->encoding};
    if (!m_csv->hasHeading)
        parts.append(tr("no heading: mac, labels, vlan, notes, name, radius_group"));
    if (!m_csv->unknownColumns.isEmpty())
        //: %1 is a list of names
        parts.append(tr("columns left out: %1").arg(m_csv->unknownColumns.join(u", "_s)));
    return parts.join(u" · "_s);
}

void EndpointImportDialog::refresh()
{
    const qsizetype wanted =
            m_model->import().count(Kind::New) + m_model->import().count(Kind::Changed);
    m_heading->setText(summary());
    m_file->setText(fileNote());
    m_confirm->setTexts(tr("Import %Ln endpoint(s)", nullptr, int(wanted)));
    m_confirm->setEnabled(!m_busy && wanted > 0);
    m_filter->setEnabled(m_csv.has_value());
    if (!m_error.isEmpty())
        m_note->setText(m_error);
    else if (m_csv && wanted == 0)
        m_note->setText(tr("There is nothing to import."));
    else
        m_note->setText(tr("Goes into the draft; nothing is sent yet. A column that the file does "
                           "not have stays as it is, an empty cell empties the field."));
    m_note->setToken(m_error.isEmpty() ? Token::Text2 : Token::Error);
    m_table->setEmptyState(u"endpoint"_s, m_csv ? tr("No line is here.") : QString());
}

void EndpointImportDialog::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void EndpointImportDialog::showError(const QString &error)
{
    m_error = error;
    setBusy(false);
}

void EndpointImportDialog::retranslate()
{
    setWindowTitle(tr("Import endpoints"));
    m_choice->setAccessibleName(tr("Show lines"));
    //: All lines of a file, whatever they would do
    m_choice->setItemText(0, tr("All lines"));
    for (int i = 0; i < int(std::size(kKinds)); ++i)
        m_choice->setItemText(i + 1, EndpointImportModel::outcomeText(kKinds[i]));
    m_table->setAccessibleName(tr("Lines of the file"));
    m_cancel->setTexts(tr("Cancel"));
    m_model->retranslate();
    refresh();
}

void EndpointImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
