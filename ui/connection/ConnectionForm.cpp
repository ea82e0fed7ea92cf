// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/ConnectionForm.h"

#include "ui/connection/OrganizationModel.h"
#include "ui/page/SecretPlaceText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SecretLineEdit.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sekisho::ui {

namespace {

constexpr int kFieldWidth = 430;
constexpr int kTableWidth = 640;
constexpr int kRowsShown = 4;
/// A full pull of an ordinary organization, paging aside (design section 3).
constexpr int kPullRequests = 26;

/// The number of a step in its circle.
class StepNumber : public QWidget
{
public:
    StepNumber(Theme &theme, int number, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_number(number)
    {
        setFixedSize(sizeHint());
    }
    QSize sizeHint() const override { return QSize(26, 26); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Token::Field), 1));
        painter.setBrush(m_theme.color(Token::Base));
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(m_theme.color(Token::Text));
        painter.setFont(m_theme.font(FontRole::BodyBold));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    Theme &m_theme;
    int m_number;
};

} // namespace

ConnectionForm::ConnectionForm(Theme &theme, ViewSettings &view, ConnectionController &controller,
                               QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_controller(controller)
    , m_cloud(new QComboBox)
    , m_token(new SecretLineEdit(theme))
    , m_check(new SignButton(theme))
    , m_stored(new SignButton(theme))
    , m_storedMenu(new QMenu(this))
    , m_rows(new QStackedWidget)
    , m_other(new SignButton(theme, SignButton::Kind::Flat))
    , m_email(new QLineEdit)
    , m_password(new SecretLineEdit(theme))
    , m_signIn(new SignButton(theme))
    , m_code(new QLineEdit)
    , m_sendCode(new SignButton(theme))
    , m_keep(new QCheckBox(this))
    , m_model(new OrganizationModel(this))
    , m_table(new DataTable(theme, view, QStringLiteral("connection.organizations")))
    , m_open(new SignButton(theme, SignButton::Kind::Primary))
    , m_openHint(new TextLabel(theme, FontRole::Small, Token::Text2))
    , m_technical(new TextLabel(theme, FontRole::Mono, Token::Text2))
{
    setObjectName(QStringLiteral("connectionForm"));
    m_cloud->setObjectName(QStringLiteral("cloudComboBox"));
    m_cloud->setEditable(true);
    m_cloud->setInsertPolicy(QComboBox::NoInsert);
    m_cloud->setMaxVisibleItems(20);
    m_cloud->lineEdit()->setObjectName(QStringLiteral("cloudLineEdit"));
    m_cloud->setFixedWidth(kFieldWidth);
    m_cloudField = new FormField(theme, m_cloud, this);

    m_rows->addWidget(makeTokenRow());
    m_rows->addWidget(makeAccountRow());
    m_rows->addWidget(makeCodeRow());
    m_rows->setFixedHeight(m_token->sizeHint().height());
    m_tokenField = new FormField(theme, m_rows, this);
    m_other->setObjectName(QStringLiteral("otherWayButton"));
    m_other->setSmall(true);
    m_tokenField->setCorner(m_other);
    m_keep->setObjectName(QStringLiteral("keepSessionCheckBox"));
    m_keep->hide();

    m_table->setObjectName(QStringLiteral("organizationTableView"));
    m_table->setColumns({{0, false, true, true, 0},
                         {170, false, true, false, 0},
                         {220, false, true, false, 0}});
    m_table->setSourceModel(m_model);
    m_table->setUserSortable(false);
    m_table->horizontalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumWidth(420);
    m_table->setMaximumWidth(kTableWidth);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_organizationField = new FormField(theme, m_table, this);

    m_open->setObjectName(QStringLiteral("openOrganizationButton"));
    m_openHint->setWordWrap(true);
    m_technical->setObjectName(QStringLiteral("connectionTechnicalLabel"));
    m_technical->setWordWrap(true);
    m_technical->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_technical->hide();

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(20);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new StepNumber(theme, 1, this), 0, 0, Qt::AlignTop);
    grid->addWidget(m_cloudField, 0, 1);
    auto *second = new QVBoxLayout;
    second->setSpacing(4);
    auto *who = new QHBoxLayout;
    m_tokenField->setMaximumWidth(kTableWidth);
    who->addWidget(m_tokenField, 100);
    who->addStretch(1);
    second->addLayout(who);
    second->addWidget(m_keep);
    second->addWidget(m_technical);
    grid->addWidget(new StepNumber(theme, 2, this), 1, 0, Qt::AlignTop);
    grid->addLayout(second, 1, 1);
    grid->addWidget(new StepNumber(theme, 3, this), 2, 0, Qt::AlignTop);
    grid->addWidget(m_organizationField, 2, 1);
    auto *last = new QHBoxLayout;
    last->setSpacing(14);
    last->addWidget(m_open);
    last->addWidget(m_openHint, 1);
    grid->addLayout(last, 3, 1);

    fillClouds();
    // APAC 01 would be a guess about the person; the first entry of the list is the vendor's first.
    connect(m_cloud, &QComboBox::editTextChanged, this, [this] {
        m_controller.reset();
        fillStored();
        refresh();
    });
    connect(m_token, &QLineEdit::textEdited, this, [this] { m_controller.reset(); });
    connect(m_token, &QLineEdit::returnPressed, this, &ConnectionForm::check);
    connect(m_check, &QPushButton::clicked, this, &ConnectionForm::check);
    for (QLineEdit *field : {m_email, static_cast<QLineEdit *>(m_password)}) {
        connect(field, &QLineEdit::textEdited, this, [this] { m_controller.reset(); });
        connect(field, &QLineEdit::returnPressed, this, &ConnectionForm::signIn);
    }
    connect(m_signIn, &QPushButton::clicked, this, &ConnectionForm::signIn);
    connect(m_code, &QLineEdit::returnPressed, this, &ConnectionForm::sendCode);
    connect(m_sendCode, &QPushButton::clicked, this, &ConnectionForm::sendCode);
    connect(m_other, &QPushButton::clicked, this, [this] { useAccount(!m_account); });
    connect(m_keep, &QCheckBox::toggled, this, [this](bool keep) {
        m_controller.setKeepSession(keep);
        refresh();
    });
    connect(m_open, &QPushButton::clicked, this, &ConnectionForm::open);
    connect(m_table, &DataTable::rowActivated, this, &ConnectionForm::open);
    connect(m_table, &DataTable::currentObjectChanged, this, [this] { refresh(); });
    connect(&m_controller, &ConnectionController::changed, this, &ConnectionForm::refresh);
    connect(&theme, &Theme::changed, this, &ConnectionForm::refresh);
    retranslate();
}

namespace {

/// A row of controls of which the first takes the focus.
QWidget *makeRow(std::initializer_list<QWidget *> controls)
{
    auto *row = new QWidget;
    row->setFocusProxy(*controls.begin());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *control : controls)
        layout->addWidget(control);
    layout->addStretch(1);
    return row;
}

} // namespace

QWidget *ConnectionForm::makeTokenRow()
{
    m_token->setObjectName(QStringLiteral("tokenLineEdit"));
    m_token->setMinimumWidth(kFieldWidth);
    m_token->setMaximumWidth(kFieldWidth);
    m_check->setObjectName(QStringLiteral("checkButton"));
    m_stored->setObjectName(QStringLiteral("storedTokenButton"));
    m_stored->setMenu(m_storedMenu);
    m_storedMenu->setObjectName(QStringLiteral("storedTokenMenu"));
    return makeRow({m_token, m_check, m_stored});
}

QWidget *ConnectionForm::makeAccountRow()
{
    m_email->setObjectName(QStringLiteral("emailLineEdit"));
    m_email->setFixedWidth((kFieldWidth - 8) / 2);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_password->setObjectName(QStringLiteral("passwordLineEdit"));
    m_password->setFixedWidth((kFieldWidth - 8) / 2);
    m_signIn->setObjectName(QStringLiteral("signInButton"));
    return makeRow({m_email, m_password, m_signIn});
}

QWidget *ConnectionForm::makeCodeRow()
{
    m_code->setObjectName(QStringLiteral("codeLineEdit"));
    m_code->setFixedWidth((kFieldWidth - 8) / 2);
    m_code->setMaxLength(32);
    m_sendCode->setObjectName(QStringLiteral("sendCodeButton"));
    return makeRow({m_code, m_sendCode});
}

void ConnectionForm::setAccount(bool account) { useAccount(account); }

void ConnectionForm::useAccount(bool account)
{
    if (m_account == account)
        return;
    m_account = account;
    m_token->clear();
    m_password->clear();
    m_code->clear();
    m_controller.reset();
    retranslate();
    m_rows->currentWidget()->setFocus();
}

void ConnectionForm::showRow()
{
    const bool code = m_account && m_controller.step() == ConnectionController::Step::SecondFactor;
    const int row = code ? 2 : m_account ? 1 : 0;
    // While a code is being checked its row stays.
    if (m_rows->currentIndex() == 2 && row == 1 &&
        m_controller.step() == ConnectionController::Step::Checking)
        return;
    const bool toCode = row == 2 && m_rows->currentIndex() != 2;
    m_rows->setCurrentIndex(row);
    if (toCode) {
        m_code->clear();
        m_code->setFocus();
    }
}

void ConnectionForm::signIn()
{
    if (m_controller.step() == ConnectionController::Step::Checking)
        return;
    m_usesStored = false;
    m_controller.signIn(cloudText(), m_email->text(), m_password->secret());
    m_password->clear();
}

void ConnectionForm::sendCode() { m_controller.secondFactor(m_code->text()); }

void ConnectionForm::fillClouds()
{
    for (const api::mist::Cloud &cloud : api::mist::knownClouds())
        m_cloud->addItem(cloud.name + QStringLiteral("  ") + cloud.apiUrl.host(),
                         cloud.apiUrl.toString());
}

void ConnectionForm::fillStored()
{
    m_storedMenu->clear();
    const QList<sync::WorkspaceInfo> workspaces = m_controller.workspacesOf(cloudText());
    for (const sync::WorkspaceInfo &workspace : workspaces) {
        // Names of the cloud, in which an ampersand is no shortcut.
        QString name = workspace.organizationName;
        QAction *action =
                m_storedMenu->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, workspace] { useStored(workspace); });
    }
    m_stored->setVisible(!workspaces.isEmpty());
}

void ConnectionForm::useStored(const sync::WorkspaceInfo &workspace)
{
    m_token->clear();
    m_usesStored = true;
    m_controller.checkStored(workspace);
}

QString ConnectionForm::cloudText() const
{
    const QString typed = m_cloud->currentText().trimmed();
    const int listed = m_cloud->findText(m_cloud->currentText());
    return listed >= 0 ? m_cloud->itemData(listed).toString() : typed;
}

void ConnectionForm::setCloud(const QString &cloudText)
{
    const Result<api::mist::Cloud> cloud = api::mist::cloudFromText(cloudText);
    const int listed = cloud ? m_cloud->findData(cloud->apiUrl.toString()) : -1;
    if (listed >= 0)
        m_cloud->setCurrentIndex(listed);
    else
        m_cloud->setEditText(cloudText);
}

void ConnectionForm::focusFirst()
{
    if (m_account)
        m_email->text().isEmpty() ? m_email->setFocus() : m_password->setFocus();
    else
        m_token->text().isEmpty() ? m_token->setFocus() : m_check->setFocus();
}

void ConnectionForm::check()
{
    if (m_controller.step() == ConnectionController::Step::Checking)
        return;
    m_usesStored = false;
    m_controller.check(cloudText(), m_token->secret());
}

void ConnectionForm::open()
{
    const QModelIndex index = m_table->currentSourceIndex();
    if (!index.isValid())
        return;
    m_token->clear();
    m_password->clear();
    m_controller.open(index.row());
}

void ConnectionForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConnectionForm::showEvent(QShowEvent *event)
{
    fillStored();
    QWidget::showEvent(event);
}

void ConnectionForm::retranslate()
{
    //: Field: which of the vendor's clouds
    m_cloudField->setLabel(tr("Cloud"));
    m_cloud->setAccessibleName(tr("Cloud"));
    m_cloud->lineEdit()->setAccessibleName(tr("Cloud"));
    m_cloud->lineEdit()->setPlaceholderText(tr("Region, host or URL"));
    m_tokenField->setLabel(m_account ? tr("Account") : tr("API token"));
    //: Button: another way to connect
    m_other->setTexts(m_account ? tr("Use an API token") : tr("Sign in with password"));
    m_other->setAccessibleName(m_other->text());
    m_email->setAccessibleName(tr("E-mail address"));
    m_email->setPlaceholderText(tr("E-mail address"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholderText(tr("Password"));
    //: Button: to the cloud, with address and password
    m_signIn->setTexts(tr("Sign in"));
    m_signIn->setAccessibleName(tr("Sign in"));
    m_code->setAccessibleName(tr("Code of your authenticator"));
    m_code->setPlaceholderText(tr("Code of your authenticator"));
    //: Button: sends the code of the second factor
    m_sendCode->setTexts(tr("Confirm"));
    m_sendCode->setAccessibleName(tr("Confirm the code"));
    //: %1 is the name of the keychain ("the system keychain")
    m_keep->setText(tr("Keep the session in %1 until it ends by itself")
                            .arg(SecretPlaceText::keychainName()));
    m_keep->setAccessibleName(m_keep->text());
    m_token->setAccessibleName(tr("API token"));
    //: Button: asks the cloud whose token this is
    m_check->setTexts(tr("Check"));
    m_check->setAccessibleName(tr("Check the token"));
    //: Button with a menu of organizations: their token is taken from the keychain
    m_stored->setTexts(tr("Token of…"));
    m_stored->setAccessibleName(tr("Use the stored token of another organization"));
    m_stored->setToolTip(tr("Use the stored token of another organization"));
    //: Field: one of the token's organizations
    m_organizationField->setLabel(tr("Organization"));
    m_table->setAccessibleName(tr("Organizations of the token"));
    m_table->setEmptyState(QStringLiteral("org"),
                           m_account ? tr("Sign in to see the organizations.")
                                     : tr("Check the token to see its organizations."));
    m_open->setTexts(tr("Open organization"));
    m_open->setAccessibleName(tr("Open organization"));
    m_model->retranslate();
    refresh();
}

void ConnectionForm::refresh()
{
    using Step = ConnectionController::Step;
    const Step step = m_controller.step();
    const bool busy = step == Step::Checking || step == Step::Opening;

    const Result<api::mist::Cloud> cloud = api::mist::cloudFromText(cloudText());
    if (cloud && !cloud->name.isEmpty() && !cloud->portalUrl.isEmpty())
        //: %1 is a host ("manage.ac5.mist.com"), %2 a region ("APAC 01")
        m_cloudField->setHint(tr("Look at your portal's address: %1 is %2.")
                                      .arg(cloud->portalUrl.host(), cloud->name));
    else
        m_cloudField->setHint(tr("Choose a region, or type the host of your cloud's API."));
    m_cloudField->setError({});
    m_tokenField->setError({});
    m_tokenField->setStatus(State::None, {});
    m_organizationField->setError({});
    m_technical->hide();
    refreshWho();
    if (step == Step::Failed && m_controller.error())
        showFailure(*m_controller.error());
    showRow();
    m_keep->setVisible(m_account &&
                       m_controller.secretPlace() == auth::TokenStore::Place::Keychain);
    m_token->update();

    const bool hadRows = m_model->rowCount() > 0;
    m_model->setOrganizations(m_controller.organizations());
    if (!hadRows && m_model->rowCount() > 0)
        m_table->selectObject(m_controller.organizations().first().privilege.organization.value());
    const int rows = qBound(1, m_model->rowCount(), kRowsShown);
    m_table->setFixedHeight(qMax(rows * m_theme.rowHeight(), m_model->rowCount() ? 0 : 90) +
                            2 * m_table->frameWidth());

    m_check->setEnabled(!busy);
    m_signIn->setEnabled(!busy);
    m_sendCode->setEnabled(!busy);
    m_other->setEnabled(!busy);
    m_stored->setEnabled(!busy);
    m_cloud->setEnabled(step != Step::Opening);
    m_token->setEnabled(step != Step::Opening);
    const int chosen = m_table->currentSourceIndex().row();
    if (chosen >= 0 && chosen < m_controller.organizations().size() &&
        !m_controller.organizations().at(chosen).privilege.mayWrite())
        //: %1 is a role as the cloud names it ("read", "helpdesk")
        m_openHint->setText(
                tr("Read only: the role there is “%1”. The console will show "
                   "everything and change nothing.")
                        .arg(m_controller.organizations().at(chosen).privilege.role.raw));
    else
        m_openHint->setText(
                tr("Reads only, about %n requests. Nothing is written.", nullptr, kPullRequests));
    m_open->setDisabledReason(step == Step::Checked && m_table->currentSourceIndex().isValid()
                                      ? QString()
                              : m_account ? tr("Sign in and choose an organization first.")
                                          : tr("Check a token and choose an organization first."));
}

void ConnectionForm::refreshWho()
{
    using Step = ConnectionController::Step;
    const Step step = m_controller.step();
    m_tokenField->setHint(m_account ? tr("An account of this cloud with a password. The password "
                                         "is sent once and not kept.")
                                    : tr("An API token of your account or of the organization. "
                                         "Read rights are enough."));
    m_token->setProperty("invalid", false);
    if (step == Step::Checking) {
        m_tokenField->setStatus(State::InDoubt, m_account ? tr("Signing in.")
                                                          : tr("Asking the cloud whose token this "
                                                               "is."));
    } else if (step == Step::SecondFactor) {
        if (m_controller.error())
            m_tokenField->setError(ErrorText::sentence(*m_controller.error()));
        else
            m_tokenField->setStatus(State::Info, tr("The password is right. Now the code that your "
                                                    "authenticator shows."));
    } else if (step == Step::Checked || step == Step::Opening) {
        const nac::Self &self = m_controller.self();
        const QString owner = m_controller.isSession()
                                      ? //: %1 is an e-mail address
                                      tr("Signed in as %1.").arg(self.email)
                                      : self.isOrganizationToken()
                                                ? tr("Token of an organization.")
                                                //: %1 is an e-mail address
                                                : tr("Token of %1.").arg(self.email);
        QString place = //: %1 is the name of the keychain ("the system keychain")
                tr("It will be kept in %1.").arg(SecretPlaceText::keychainName());
        if (m_controller.secretPlace() == auth::TokenStore::Place::Memory)
            place = tr("There is no keychain: it will be kept in memory, for this run only.");
        else if (m_controller.isSession())
            place = m_keep->isChecked()
                            //: %1 is the name of the keychain ("the system keychain")
                            ? tr("The session will be kept in %1.")
                                      .arg(SecretPlaceText::keychainName())
                            : tr("The session is kept in memory, for this run only.");
        //: Two sentences: whose token it is, where it will be kept
        m_tokenField->setStatus(State::Ok, tr("%1 %2").arg(owner, place));
    }
}

void ConnectionForm::showFailure(const Error &error)
{
    using Field = ConnectionController::Field;
    QString sentence = ErrorText::sentence(error);
    if (error.code == ErrorCode::Unauthorized)
        sentence = tr("This cloud does not know the token. A token belongs to one cloud: compare "
                      "the cloud with your portal's address, or make a new token.");
    else if (error.code == ErrorCode::TokenMissing && m_account)
        sentence = tr("Enter e-mail address and password first.");
    else if (error.code == ErrorCode::TokenMissing && m_usesStored)
        sentence = tr("No token is stored for that organization. Paste one.");
    else if (error.code == ErrorCode::TokenMissing)
        sentence = tr("Paste the API token first.");
    else if (error.code == ErrorCode::NoOrganization)
        sentence = m_account ? tr("The account sees no organization. Ask an administrator to "
                                  "invite it to one.")
                             : tr("The token sees no organization. Ask an administrator to invite "
                                  "its owner to one.");
    else if (error.code == ErrorCode::LoginElsewhere)
        //: %1 is a host name
        sentence = tr("This account signs in at %1, which only a browser can do, and such accounts "
                      "cannot make tokens. Ask an administrator for an organization token.")
                           .arg(QUrl(error.arguments.value(0)).host());
    switch (m_controller.errorField()) {
    case Field::Cloud:
        m_cloudField->setError(sentence);
        break;
    case Field::Organization:
        m_organizationField->setError(sentence);
        break;
    case Field::Token:
    case Field::None:
        m_token->setProperty("invalid", true);
        m_tokenField->setError(sentence);
        break;
    }
    const QString technical = ErrorText::technicalLine(error);
    m_technical->setText(technical);
    m_technical->setVisible(!technical.isEmpty());
}

} // namespace sekisho::ui
