// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/RehearsalDialog.h"

#include "core/base/Async.h"
#include "ui/inspector/RehearsalStepModel.h"
#include "ui/text/DateText.h"
#include "ui/text/RehearsalText.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

// Nothing is said about what takes less (visual guide section 8, Progress).
constexpr int kProgressAfterMs = 300;
constexpr int kFormWidth = 330;

/// The first certificate of a choice, to index depth.
const pki::CertificateIndex *leafOf(const ObjectChoice &choice)
{
    for (const pki::Item &item : choice.items) {
        if (item.type == pki::ItemType::Certificate && item.certificate)
            return &*item.certificate;
    }
    return nullptr;
}

bool hasPurpose(const ObjectChoice &choice, QLatin1StringView oid)
{
    const pki::CertificateIndex *leaf = leafOf(choice);
    return leaf && !leaf->isCa && leaf->extendedKeyUsage.contains(oid);
}

/// Scrolls what does not fit; sideways there is always room.
QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

RehearsalDialog::RehearsalDialog(Theme &theme, const QList<ObjectChoice> &choices,
                                 const QList<QByteArray> &workspaceCas, const QDateTime &when,
                                 QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_when(when)
    , m_server(new QComboBox)
    , m_serverKey(new QComboBox)
    , m_client(new QComboBox)
    , m_clientKey(new QComboBox)
    , m_clientTrust(new QComboBox)
    , m_serverTrust(new QComboBox)
    , m_supplicant(new QComboBox)
    , m_tls(new QComboBox)
    , m_fragment(new QSpinBox)
    , m_name(new QLineEdit)
    , m_heading(new TextLabel(theme, FontRole::Object))
    , m_badge(new StateBadge(theme))
    , m_outcome(new TextLabel(theme, FontRole::BodyBold))
    , m_facts(new TextLabel(theme))
    , m_courseHeading(new TextLabel(theme, FontRole::BodyBold))
    , m_model(new RehearsalStepModel(this))
    , m_course(new QTreeView)
    , m_assumptionsHeading(new TextLabel(theme, FontRole::BodyBold))
    , m_assumptions(new TextLabel(theme, FontRole::Small, Token::Text2))
    , m_delay(new QTimer(this))
    , m_close(new SignButton(theme))
{
    setObjectName(u"rehearsalDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1040, 700);
    collect(choices, workspaceCas);

    auto *body = new QHBoxLayout;
    body->setSpacing(20);
    body->addWidget(buildForm());
    body->addWidget(buildResult(), 1);
    m_close->setObjectName(u"closeButton"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_heading);
    layout->addLayout(body, 1);
    layout->addLayout(foot);

    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_delay->setSingleShot(true);
    m_delay->setInterval(kProgressAfterMs);
    connect(m_delay, &QTimer::timeout, this, [this] {
        //: the answer is being worked out
        m_badge->set(State::Info, tr("Rehearsing…"));
    });
    retranslate();
    chooseDefaults();
    for (QComboBox *combo :
         {m_serverKey, m_client, m_clientKey, m_clientTrust, m_serverTrust, m_supplicant, m_tls})
        connect(combo, &QComboBox::currentIndexChanged, this, &RehearsalDialog::rehearse);
    connect(m_server, &QComboBox::currentIndexChanged, this, &RehearsalDialog::serverChosen);
    connect(m_fragment, &QSpinBox::valueChanged, this, &RehearsalDialog::rehearse);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameEdited = true; });
    connect(m_name, &QLineEdit::textChanged, this, &RehearsalDialog::rehearse);
    m_server->setFocus();
    rehearse();
}

RehearsalDialog::~RehearsalDialog() = default;

void RehearsalDialog::collect(const QList<ObjectChoice> &choices,
                              const QList<QByteArray> &workspaceCas)
{
    Trust roots{Trust::Kind::OpenRoots, {}, {}};
    Trust authorities{Trust::Kind::OpenCas, {}, {}};
    QList<Trust> single;
    for (const ObjectChoice &choice : choices) {
        const QList<QByteArray> certificates = RehearsalRequest::certificatesOf(choice);
        if (!certificates.isEmpty()) {
            m_certificates.append(choice);
            single.append({Trust::Kind::Choice, certificates, choice.label});
        }
        if (choice.item < 0)
            continue;
        if (!RehearsalRequest::keysOf(choice).isEmpty())
            m_keys.append(choice);
        const pki::CertificateIndex *index = leafOf(choice);
        if (index && index->isCa && !authorities.certificates.contains(certificates.first())) {
            authorities.certificates += certificates;
            if (index->selfIssued)
                roots.certificates += certificates;
        }
    }
    m_trusts = {{Trust::Kind::Nothing, {}, {}},
                roots,
                authorities,
                {Trust::Kind::Workspace, workspaceCas, {}}};
    m_trusts += single;
}

QWidget *RehearsalDialog::buildForm()
{
    const QList<QPair<QWidget *, QString>> rows = {{m_server, u"serverCertificateCombo"_s},
                                                   {m_serverKey, u"serverKeyCombo"_s},
                                                   {m_serverTrust, u"serverTrustCombo"_s},
                                                   {m_client, u"clientCertificateCombo"_s},
                                                   {m_clientKey, u"clientKeyCombo"_s},
                                                   {m_clientTrust, u"clientTrustCombo"_s},
                                                   {m_name, u"serverNameEdit"_s},
                                                   {m_supplicant, u"supplicantCombo"_s},
                                                   {m_tls, u"tlsCombo"_s},
                                                   {m_fragment, u"fragmentSizeSpin"_s}};
    m_fragment->setRange(0, pki::rehearsal::kLargestFragmentSize);
    m_fragment->setSingleStep(100);
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(2, 0, 10, 0);
    layout->setSpacing(8);
    for (const auto &[control, name] : rows) {
        control->setObjectName(name);
        if (auto *combo = qobject_cast<QComboBox *>(control)) {
            combo->setMinimumContentsLength(16);
            combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        }
        auto *field = new FormField(m_theme, control);
        m_fields.append(field);
        layout->addWidget(field);
    }
    layout->addStretch(1);
    QScrollArea *area = scrolled(form);
    area->setObjectName(u"rehearsalForm"_s);
    area->setFixedWidth(kFormWidth);
    return area;
}

QWidget *RehearsalDialog::buildResult()
{
    m_badge->setObjectName(u"rehearsalBadge"_s);
    m_badge->setBoxed(true);
    m_outcome->setObjectName(u"rehearsalOutcome"_s);
    m_facts->setObjectName(u"rehearsalFacts"_s);
    m_assumptions->setObjectName(u"rehearsalAssumptions"_s);
    for (TextLabel *label : {m_outcome, m_facts, m_assumptions}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::StrongFocus);
    }
    m_course->setObjectName(u"rehearsalCourse"_s);
    m_course->setModel(m_model);
    m_course->setItemDelegate(new CellDelegate(m_theme, m_course));
    m_course->setRootIsDecorated(false);
    m_course->setUniformRowHeights(true);
    m_course->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_course->header()->setStretchLastSection(false);
    m_course->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_course->header()->setSectionResizeMode(RehearsalStepModel::What, QHeaderView::Stretch);
    m_course->header()->setSectionsMovable(false);

    auto *result = new QWidget;
    auto *badge = new QHBoxLayout;
    badge->addWidget(m_badge);
    badge->addStretch(1);
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(badge);
    layout->addWidget(m_outcome);
    layout->addWidget(m_facts);
    layout->addWidget(m_courseHeading);
    layout->addWidget(m_course, 1);
    layout->addWidget(m_assumptionsHeading);
    layout->addWidget(m_assumptions);
    return result;
}

void RehearsalDialog::chooseDefaults()
{
    constexpr QLatin1StringView kServerAuth("1.3.6.1.5.5.7.3.1");
    constexpr QLatin1StringView kClientAuth("1.3.6.1.5.5.7.3.2");
    const auto firstWith = [this](QLatin1StringView oid) {
        for (int row = 0; row < static_cast<int>(m_certificates.size()); ++row) {
            if (hasPurpose(m_certificates.at(row), oid))
                return row;
        }
        return -1;
    };
    const auto trustRow = [this](Trust::Kind kind) {
        for (int row = 0; row < static_cast<int>(m_trusts.size()); ++row) {
            if (m_trusts.at(row).kind == kind && !m_trusts.at(row).certificates.isEmpty())
                return row;
        }
        return -1;
    };
    m_server->setCurrentIndex(std::max(firstWith(kServerAuth), 0));
    m_client->setCurrentIndex(firstWith(kClientAuth) + 1); // row 0 is no certificate
    m_clientTrust->setCurrentIndex(std::max(trustRow(Trust::Kind::OpenRoots), 0));
    const int workspace = trustRow(Trust::Kind::Workspace);
    m_serverTrust->setCurrentIndex(
            std::max(workspace >= 0 ? workspace : trustRow(Trust::Kind::OpenRoots), 0));
    m_supplicant->setCurrentIndex(0);
    serverChosen();
}

void RehearsalDialog::serverChosen()
{
    // What the client is told to expect is, until somebody says otherwise, what there is.
    if (!m_nameEdited && m_server->currentIndex() >= 0 &&
        m_server->currentIndex() < m_certificates.size()) {
        QString name;
        if (const pki::CertificateIndex *leaf =
                    leafOf(m_certificates.at(m_server->currentIndex()))) {
            for (const pki::GeneralName &one : leaf->subjectAlternativeNames) {
                if (one.type == "dns"_L1 && name.isEmpty())
                    name = one.value;
            }
        }
        const QSignalBlocker quiet(m_name);
        m_name->setText(name);
    }
    rehearse();
}

RehearsalRequest RehearsalDialog::request() const
{
    RehearsalRequest made;
    const auto keys = [this](const QComboBox *combo) {
        QList<pki::Item> all;
        for (int row = 0; row < static_cast<int>(m_keys.size()); ++row) {
            if (combo->currentIndex() <= 0 || combo->currentIndex() == row + 1)
                all += RehearsalRequest::keysOf(m_keys.at(row));
        }
        return all;
    };
    pki::RehearsalSetup &setup = made.setup;
    setup.serverCertificates =
            RehearsalRequest::certificatesOf(m_certificates.value(m_server->currentIndex()));
    made.serverKeys = keys(m_serverKey);
    if (m_client->currentIndex() > 0) {
        setup.clientCertificates = RehearsalRequest::certificatesOf(
                m_certificates.value(m_client->currentIndex() - 1));
        made.clientKeys = keys(m_clientKey);
    }
    setup.clientTrust = m_trusts.value(m_clientTrust->currentIndex()).certificates;
    setup.serverTrust = m_trusts.value(m_serverTrust->currentIndex()).certificates;
    setup.serverName = m_name->text().trimmed();
    setup.supplicant = pki::allSupplicants().value(m_supplicant->currentIndex());
    setup.tls = m_tls->currentIndex() == 1 ? pki::TlsVersion::Tls13 : pki::TlsVersion::Tls12;
    if (m_fragment->value() > 0)
        setup.fragmentSize = m_fragment->value();
    setup.time = m_when;
    return made;
}

void RehearsalDialog::rehearse()
{
    if (m_filling)
        return;
    const int generation = ++m_generation;
    m_delay->start();
    async::then(async::onPool(*QThreadPool::globalInstance(),
                              [asked = request()] { return asked.run(); }),
                this, [this, generation](const Result<pki::RehearsalResult> &result) {
                    if (generation == m_generation)
                        take(result);
                });
}

void RehearsalDialog::take(const Result<pki::RehearsalResult> &result)
{
    m_delay->stop();
    m_result.reset();
    m_error.reset();
    if (result)
        m_result = *result;
    else
        m_error = result.error();
    m_model->setSteps(m_result ? m_result->steps : QList<pki::RehearsalStep>());
    showResult();
    // Said aloud where the focus is elsewhere: one changes a choice and hears what comes of it.
    QAccessibleEvent said(m_outcome, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
    Q_EMIT rehearsed();
}

void RehearsalDialog::showResult()
{
    const bool answered = m_result.has_value();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_course), static_cast<QWidget *>(m_facts),
          static_cast<QWidget *>(m_courseHeading), static_cast<QWidget *>(m_assumptions),
          static_cast<QWidget *>(m_assumptionsHeading)})
        widget->setVisible(answered);
    if (!answered) {
        if (m_error) {
            m_badge->set(State::Info, tr("Cannot be rehearsed"));
            m_outcome->setText(RehearsalText::inputProblem(*m_error));
        }
        m_outcome->setAccessibleName(m_outcome->text());
        return;
    }
    const bool accepted = m_result->outcome == pki::RehearsalOutcome::Accepted;
    //: result of a rehearsal, on a badge
    m_badge->set(accepted ? State::Ok : State::Error, accepted ? tr("Accepted") : tr("Refused"));
    const QString outcome = RehearsalText::outcome(m_result->outcome);
    const QString reason = RehearsalText::reason(*m_result);
    m_outcome->setText(reason.isEmpty() ? outcome : outcome + u'\n' + reason);
    m_outcome->setAccessibleName(m_outcome->text());
    showFacts();
    QStringList assumptions;
    for (const QString &code : std::as_const(m_result->assumptions))
        assumptions.append(u"• "_s + RehearsalText::assumption(code));
    m_assumptions->setText(assumptions.join(u'\n'));
    m_assumptions->setAccessibleName(tr("Taken for granted") + u'\n' + m_assumptions->text());
}

void RehearsalDialog::showFacts()
{
    QStringList lines;
    const QString alert = RehearsalText::alert(*m_result);
    if (!alert.isEmpty())
        lines.append(alert);
    //: %1 number, %2 what that means for devices
    lines.append(tr("%1 round trips. %2")
                         .arg(DateText::number(m_result->roundTrips),
                              RehearsalText::roundTrips(*m_result)));
    if (m_result->uncertain) {
        lines.append(tr("One more or one less is possible: a flight nearly fills its last "
                        "fragment."));
    }
    const bool clientRefused = m_result->outcome == pki::RehearsalOutcome::RefusedByClient;
    if (m_result->serverFlightBytes > 0 && clientRefused) {
        //: %1 number of bytes that the server sends with its certificates, %2 the most in a
        //: fragment
        lines.append(tr("Server’s flight with its certificates: %1 bytes (at most %2 in a "
                        "fragment).")
                             .arg(DateText::number(m_result->serverFlightBytes),
                                  DateText::number(m_result->serverFragmentBytes)));
    } else if (m_result->serverFlightBytes > 0) {
        //: %1, %2 numbers of bytes that each side sends with its certificates; %3, %4 the most in
        //: one fragment
        lines.append(tr("Flights with the certificates: server %1 bytes (at most %3 in a "
                        "fragment), client %2 bytes (at most %4).")
                             .arg(DateText::number(m_result->serverFlightBytes),
                                  DateText::number(m_result->clientFlightBytes),
                                  DateText::number(m_result->serverFragmentBytes),
                                  DateText::number(m_result->clientFragmentBytes)));
    }
    m_facts->setText(lines.join(u'\n'));
    m_facts->setAccessibleName(m_facts->text());
}

QString RehearsalDialog::trustLabel(const Trust &trust) const
{
    const auto counted = [&trust](const QString &label) {
        //: %1 a group of certificates, %2 how many
        return tr("%1: %2").arg(label, DateText::number(trust.certificates.size()));
    };
    switch (trust.kind) {
    case Trust::Kind::Nothing:
        //: nothing is trusted
        return tr("Nothing");
    case Trust::Kind::OpenRoots:
        return counted(tr("Open root certificates"));
    case Trust::Kind::OpenCas:
        return counted(tr("All open CA certificates"));
    case Trust::Kind::Workspace:
        return counted(tr("The workspace’s CAs"));
    case Trust::Kind::Choice:
        break;
    }
    return trust.label;
}

void RehearsalDialog::retranslateChoices()
{
    m_filling = true;
    const auto fill = [](QComboBox *combo, const QStringList &texts) {
        const int before = combo->currentIndex();
        combo->clear();
        combo->addItems(texts);
        combo->setCurrentIndex(std::max(before, 0));
    };
    QStringList certificates;
    for (const ObjectChoice &choice : std::as_const(m_certificates))
        certificates.append(choice.label);
    //: no client certificate
    const QStringList orNone = QStringList{tr("None")} + certificates;
    QStringList keys{tr("The open key that belongs to it")};
    for (const ObjectChoice &choice : std::as_const(m_keys))
        keys.append(choice.label);
    QStringList trusts;
    for (const Trust &trust : std::as_const(m_trusts))
        trusts.append(trustLabel(trust));
    QStringList supplicants;
    for (const pki::Supplicant one : pki::allSupplicants())
        supplicants.append(RehearsalText::supplicant(one));
    fill(m_server, certificates);
    fill(m_client, orNone);
    fill(m_serverKey, keys);
    fill(m_clientKey, keys);
    fill(m_clientTrust, trusts);
    fill(m_serverTrust, trusts);
    fill(m_supplicant, supplicants);
    fill(m_tls, {u"TLS 1.2"_s, u"TLS 1.3"_s});
    m_filling = false;
}

void RehearsalDialog::retranslate()
{
    setWindowTitle(tr("Rehearse EAP"));
    //: heading of a dialog
    m_heading->setText(tr("Rehearse an EAP-TLS authentication"));
    retranslateChoices();
    const QStringList labels = {tr("RADIUS server’s certificate file"),
                                tr("RADIUS server’s key"),
                                tr("RADIUS server trusts"),
                                tr("Client’s certificate file"),
                                tr("Client’s key"),
                                tr("Client trusts"),
                                tr("Server name that the client expects"),
                                tr("Client"),
                                tr("TLS version"),
                                tr("Fragment size")};
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        m_fields.at(i)->setLabel(labels.at(i));
        m_fields.at(i)->control()->setAccessibleName(labels.at(i));
    }
    //: fragment size: what each program has by itself
    m_fragment->setSpecialValueText(tr("Each program’s own"));
    m_name->setPlaceholderText(tr("any"));
    //: heading: the steps of an authentication
    m_courseHeading->setText(tr("Course"));
    m_course->setAccessibleName(tr("Course of the authentication"));
    m_assumptionsHeading->setText(tr("Taken for granted"));
    m_close->setTexts(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_model->retranslate();
    showResult();
}

void RehearsalDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace sekisho::ui
