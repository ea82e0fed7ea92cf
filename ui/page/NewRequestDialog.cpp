// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/NewRequestDialog.h"

#include "core/pki/convert/Convert.h"
#include "ui/page/NameEditor.h"
#include "ui/page/PasswordPair.h"
#include "ui/page/RequestMaker.h"
#include "ui/text/ConvertText.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

NewRequestDialog::NewRequestDialog(Theme &theme, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_heading(new TextLabel(theme, FontRole::Object))
    , m_profile(new QComboBox)
    , m_profileField(new FormField(theme, m_profile))
    , m_key(new QComboBox)
    , m_keyField(new FormField(theme, m_key))
    , m_names(new NameEditor(theme))
    , m_password(new PasswordPair(theme))
    , m_clear(new QCheckBox)
    , m_testCa(new QCheckBox)
    , m_testCaHint(new TextLabel(theme, FontRole::Small, Token::Text2))
    , m_formArea(new QScrollArea)
    , m_previewLabel(new TextLabel(theme, FontRole::BodyBold))
    , m_preview(new QPlainTextEdit)
    , m_copy(new SignButton(theme))
    , m_findings(new QWidget)
    , m_findingsLayout(new QVBoxLayout(m_findings))
    , m_resultShape(new StateBadge(theme))
    , m_result(new TextLabel(theme, FontRole::Small))
    , m_make(new SignButton(theme, SignButton::Kind::Primary))
    , m_cancel(new SignButton(theme))
    , m_close(new SignButton(theme))
{
    setObjectName(u"newRequestDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(940, 640);
    m_result->setWordWrap(true);
    m_result->setObjectName(u"requestResult"_s);
    m_resultShape->hide();
    m_make->setObjectName(u"makeButton"_s);
    m_cancel->setObjectName(u"cancelMakingButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_make->setDefault(true);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(14);
    columns->addWidget(buildForm(), 5);
    columns->addWidget(buildPreview(), 4);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_resultShape, 0, Qt::AlignTop);
    foot->addWidget(m_result, 1);
    foot->addWidget(m_cancel, 0, Qt::AlignBottom);
    foot->addWidget(m_close, 0, Qt::AlignBottom);
    foot->addWidget(m_make, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_heading);
    layout->addLayout(columns, 1);
    layout->addLayout(foot);

    connect(m_make, &QPushButton::clicked, this, &NewRequestDialog::askForFile);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_cancelSource.cancel(); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_preview->toPlainText());
        Q_EMIT copied(tr("Copied."));
    });
    connect(&theme, &Theme::changed, this,
            [this] { m_preview->setFont(m_theme.font(FontRole::Mono)); });
    setMaking(false);
    retranslate();
    m_subject.first().edit->setFocus();
}

NewRequestDialog::~NewRequestDialog() { m_cancelSource.cancel(); }

QWidget *NewRequestDialog::buildForm()
{
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(10);
    m_profile->setObjectName(u"profileCombo"_s);
    m_key->setObjectName(u"keyCombo"_s);
    m_clear->setObjectName(u"keyInClearCheckBox"_s);
    m_testCa->setObjectName(u"testCaCheckBox"_s);
    m_testCaHint->setWordWrap(true);
    for (const pki::RequestProfile profile : pki::requestProfiles())
        m_profile->addItem(QString(), static_cast<int>(profile));
    for (const pki::SigningKey::Kind kind : pki::keyKinds())
        m_key->addItem(ConvertText::keyKind(kind), static_cast<int>(kind));
    m_key->setCurrentIndex(m_key->findData(static_cast<int>(pki::SigningKey::Kind::Rsa3072)));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(10);
    choices->addWidget(m_profileField, 1, Qt::AlignTop);
    choices->addWidget(m_keyField, 1, Qt::AlignTop);
    layout->addLayout(choices);

    for (const QString &key : {u"CN"_s, u"O"_s, u"OU"_s, u"L"_s, u"ST"_s, u"C"_s}) {
        auto *edit = new QLineEdit;
        edit->setObjectName(u"subject%1LineEdit"_s.arg(key));
        m_subject.append({key, edit, new FormField(m_theme, edit)});
        connect(edit, &QLineEdit::textChanged, this, &NewRequestDialog::refresh);
    }
    layout->addWidget(m_subject.at(0).field);
    for (qsizetype i = 1; i < m_subject.size(); i += 2) {
        auto *pair = new QHBoxLayout;
        pair->setSpacing(10);
        pair->addWidget(m_subject.at(i).field, 1, Qt::AlignTop);
        if (i + 1 < m_subject.size())
            pair->addWidget(m_subject.at(i + 1).field, 1, Qt::AlignTop);
        else
            pair->addStretch(1);
        layout->addLayout(pair);
    }
    m_names->add(u"dns"_s);
    layout->addWidget(m_names);
    layout->addWidget(m_password);
    layout->addWidget(m_clear);
    layout->addWidget(m_testCa);
    layout->addWidget(m_testCaHint);
    layout->addStretch(1);

    connect(m_profile, &QComboBox::currentIndexChanged, this, &NewRequestDialog::refresh);
    connect(m_key, &QComboBox::currentIndexChanged, this, &NewRequestDialog::refresh);
    connect(m_names, &NameEditor::edited, this, &NewRequestDialog::refresh);
    connect(m_clear, &QCheckBox::toggled, m_password, &QWidget::setDisabled);
    m_formArea->setObjectName(u"requestForm"_s);
    m_formArea->setFocusPolicy(Qt::NoFocus);
    m_formArea->setWidgetResizable(true);
    m_formArea->setFrameShape(QFrame::NoFrame);
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formArea->setWidget(form);
    return m_formArea;
}

QWidget *NewRequestDialog::buildPreview()
{
    m_preview->setObjectName(u"configPreview"_s);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(m_theme.font(FontRole::Mono));
    m_copy->setObjectName(u"copyConfigButton"_s);
    m_copy->setSmall(true);
    m_copy->setIconName(u"copy"_s);
    m_findingsLayout->setContentsMargins(0, 0, 0, 0);
    m_findingsLayout->setSpacing(4);
    auto *title = new QHBoxLayout;
    title->addWidget(m_previewLabel, 1);
    title->addWidget(m_copy);
    auto *preview = new QWidget;
    auto *layout = new QVBoxLayout(preview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(title);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_findings);
    return preview;
}

pki::RequestDescription NewRequestDialog::description() const
{
    pki::RequestDescription made;
    made.profile = static_cast<pki::RequestProfile>(m_profile->currentData().toInt());
    made.key = static_cast<pki::SigningKey::Kind>(m_key->currentData().toInt());
    // From the largest to the smallest, as X.520 names are written; the form asks for what matters
    // first.
    for (const QString &key : {u"C"_s, u"ST"_s, u"L"_s, u"O"_s, u"OU"_s, u"CN"_s}) {
        for (const SubjectField &field : m_subject) {
            if (field.key == key && !field.edit->text().trimmed().isEmpty())
                made.subject.append({key, field.edit->text().trimmed()});
        }
    }
    made.alternativeNames = m_names->names();
    return made;
}

bool NewRequestDialog::check()
{
    const QList<pki::RequestFinding> findings = pki::checkRequest(description());
    const auto error = std::find_if(findings.cbegin(), findings.cend(),
                                    [](const pki::RequestFinding &f) { return f.isError; });
    if (error != findings.cend()) {
        say(false, ConvertText::finding(*error));
        return false;
    }
    if (m_clear->isChecked())
        return true;
    if (m_password->isEmpty()) {
        m_password->setError(
                ConvertText::refusal(Error(ErrorCode::InvalidArgument, {u"key-in-clear"_s})));
        return false;
    }
    return m_password->confirm();
}

void NewRequestDialog::askForFile()
{
    if (m_making || !check())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the request"));
    dialog->setObjectName(u"saveRequestDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    static const QRegularExpression unsafe(u"[^\\w.-]+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString name = m_subject.first().edit->text().trimmed().replace(unsafe, u"_"_s).left(80);
    dialog->setDefaultSuffix(u"csr"_s);
    dialog->selectFile((name.isEmpty() ? u"request"_s : name) + u".csr"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &NewRequestDialog::makeAt);
    dialog->open();
}

void NewRequestDialog::setProfile(pki::RequestProfile profile)
{
    m_profile->setCurrentIndex(m_profile->findData(static_cast<int>(profile)));
}

void NewRequestDialog::makeAt(const QString &requestFile)
{
    if (m_making || !check())
        return;
    RequestOrder order;
    order.description = description();
    order.requestFile = requestFile;
    order.withTestCa = m_testCa->isChecked();
    order.now = m_clock.now();
    if (!m_clear->isChecked())
        order.password = std::make_shared<const Secret>(m_password->secret());
    m_cancelSource = CancelSource();
    setMaking(true);
    async::then(makeRequestFiles(order, m_cancelSource.token()), this,
                [this, withTestCa = order.withTestCa](const Result<RequestFiles> &files) {
                    setMaking(false);
                    take(files);
                    if (!files)
                        return;
                    QStringList open{files->request};
                    if (withTestCa)
                        open += {files->certificate, files->testCa};
                    Q_EMIT requestMade(m_subject.first().edit->text().trimmed(), files->key,
                                       files->spkiSha256);
                    Q_EMIT made(open);
                });
}

void NewRequestDialog::take(const Result<RequestFiles> &files)
{
    if (files) {
        m_password->clear();
        //: %1, %2 and %3 paths of files
        return say(true, tr("Saved the request %1, its key %2 and the configuration %3.")
                                 .arg(QDir::toNativeSeparators(files->request),
                                      QFileInfo(files->key).fileName(),
                                      QFileInfo(files->config).fileName()));
    }
    if (files.error().code == ErrorCode::Cancelled)
        return say(false, tr("Cancelled. Nothing was saved."));
    say(false, ConvertText::refusal(files.error()));
}

void NewRequestDialog::say(bool good, const QString &sentence)
{
    m_resultShape->set(good ? State::Ok : State::Error);
    m_resultShape->show();
    m_result->setText(sentence);
    Q_EMIT finishedMaking(good, sentence);
}

void NewRequestDialog::setMaking(bool making)
{
    m_making = making;
    m_cancel->setVisible(making);
    m_make->setEnabled(!making);
    m_formArea->setEnabled(!making);
    if (making) {
        m_resultShape->hide();
        //: while a key is being made
        m_result->setText(tr("Making the key…"));
        m_cancel->setFocus();
    }
}

void NewRequestDialog::refresh()
{
    const pki::RequestDescription wanted = description();
    const QString name = m_subject.first().edit->text().trimmed();
    const QString file = name.isEmpty() ? u"request"_s : name;
    m_preview->setPlainText(
            pki::opensslConfig(wanted) + u'\n' + u"# "_s +
            pki::opensslCommands(wanted, u"openssl.cnf"_s, file + u".key"_s, file + u".csr"_s)
                    .trimmed()
                    .replace(u"\n"_s, u"\n# "_s) +
            u'\n');
    while (QLayoutItem *item = m_findingsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const pki::RequestFinding &finding : pki::checkRequest(wanted)) {
        // Before anything is typed that it is empty needs no saying.
        if (name.isEmpty() && (finding.code == "no-subject"_L1 || finding.code == "no-dns-name"_L1))
            continue;
        auto *row = new QWidget;
        row->setObjectName(u"finding:"_s + finding.code);
        const State state = finding.isError ? State::Error : State::Notice;
        auto *icon = new IconLabel(m_theme, state, 14);
        icon->setToolTip(StateText::word(state));
        auto *text = new TextLabel(m_theme, ConvertText::finding(finding), FontRole::Small);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(6);
        layout->addWidget(icon, 0, Qt::AlignTop);
        layout->addWidget(text, 1);
        m_findingsLayout->addWidget(row);
    }
}

void NewRequestDialog::retranslate()
{
    setWindowTitle(tr("New request"));
    //: heading of a dialog
    m_heading->setText(tr("New private key and certificate request"));
    m_profileField->setLabel(tr("What it is for"));
    m_profile->setAccessibleName(tr("What it is for"));
    for (int i = 0; i < m_profile->count(); ++i)
        m_profile->setItemText(i, ConvertText::profile(static_cast<pki::RequestProfile>(
                                          m_profile->itemData(i).toInt())));
    m_keyField->setLabel(tr("Key"));
    m_key->setAccessibleName(tr("Kind of the new key"));
    const QStringList labels{u"Common Name (CN)"_s,         u"Organization (O)"_s,
                             u"Organizational Unit (OU)"_s, u"Locality (L)"_s,
                             u"State or Province (ST)"_s,   u"Country (C)"_s};
    for (qsizetype i = 0; i < m_subject.size(); ++i) {
        m_subject.at(i).field->setLabel(labels.at(i));
        m_subject.at(i).edit->setAccessibleName(labels.at(i));
    }
    m_subject.first().field->setHint(
            tr("For a RADIUS server its DNS name, such as radius.example.jp."));
    m_names->retranslate();
    m_password->retranslate();
    //: %1 number
    m_password->setHint(tr("AES-256-CBC, PBKDF2-HMAC-SHA256, %1 iterations")
                                .arg(DateText::number(pki::kPkcs8Iterations)));
    m_clear->setText(tr("Write the private key without a password"));
    m_testCa->setText(tr("For labs: let a new test CA issue the certificate"));
    //: %1 number of days
    m_testCaHint->setText(
            tr("The CA is marked TEST, valid for %1 days, and its key is thrown away. "
               "Never trust it outside a lab.")
                    .arg(pki::kTestCaDays));
    m_previewLabel->setText(tr("The same as openssl.cnf"));
    m_preview->setAccessibleName(tr("The same as openssl.cnf"));
    m_copy->setTexts(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the configuration"));
    m_make->setTexts(tr("Make…"));
    m_make->setAccessibleName(tr("Make the key and the request"));
    //: button: stops making a key
    m_cancel->setTexts(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Stop making the key"));
    m_close->setTexts(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    refresh();
}

void NewRequestDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
