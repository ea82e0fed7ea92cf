// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/OverviewTab.h"

#include "core/pki/Digest.h"
#include "core/pki/explain/Explain.h"
#include "core/pki/explain/KeyIdentifier.h"
#include "ui/inspector/InspectorText.h"
#include "ui/inspector/VerdictPane.h"
#include "ui/text/CertificateText.h"
#include "ui/text/DateText.h"
#include "ui/text/StatementText.h"
#include "ui/widgets/PropertyBox.h"
#include "ui/widgets/SectionFrame.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SignButton.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ValidityBar.h"
#include "ui/widgets/ViewSettings.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QResizeEvent>
#include <QVBoxLayout>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

constexpr int kLeftWidth = 292;
/// Below, the matrix of the verdict would be too narrow for its words.
constexpr int kTwoColumnsFrom = 820;
/// From here on there is room for labels in one line.
constexpr int kWideFrom = 1000;
constexpr int kWideLeftWidth = 380;
constexpr int kNarrowLabels = 92;
constexpr int kWideLabels = 128;

constexpr auto kMistView = "mist"_L1;
constexpr auto kFullView = "full"_L1;
constexpr auto kViewKey = "inspector/view"_L1;
constexpr auto kFormKey = "inspector/fingerprints"_L1;

void addRow(QList<PropertyRow> &rows, const QString &label, const QString &value, bool mono = false)
{
    if (!value.isEmpty())
        rows.append({label, value, mono, CertificateText::meaning(label)});
}

/// Where in a certificate a property stands; empty for what is computed.
QString linkOf(const QString &label)
{
    static const QHash<QString, QString> links{
            {u"Common Name"_s, u"tbsCertificate/subject/commonName"_s},
            {u"Valid From"_s, u"tbsCertificate/validity/notBefore"_s},
            {u"Valid To"_s, u"tbsCertificate/validity/notAfter"_s},
            {u"Issuer"_s, u"tbsCertificate/issuer"_s},
            {u"Serial Number"_s, u"tbsCertificate/serialNumber"_s},
            {u"CRL Distribution Points"_s, u"extension:2.5.29.31"_s},
            {u"Extended Key Usage"_s, u"extension:2.5.29.37"_s},
            {u"Subject Alternative Name"_s, u"extension:2.5.29.17"_s},
            {u"Basic Constraints"_s, u"extension:2.5.29.19"_s},
            {u"Key Usage"_s, u"extension:2.5.29.15"_s},
            {u"CRL"_s, u"extension:2.5.29.31"_s},
            {u"OCSP"_s, u"extension:1.3.6.1.5.5.7.1.1"_s},
            {u"CA Issuers"_s, u"extension:1.3.6.1.5.5.7.1.1"_s},
    };
    return links.value(label);
}

QString selfSigned(const pki::CertificateDetails &details)
{
    if (details.selfSigned)
        return OverviewTab::tr("Yes, its signature was checked with its own key");
    if (!details.selfSignedKnown)
        return OverviewTab::tr("Not checked, that would take too long");
    return details.index.selfIssued
                   //: the certificate names itself as issuer but another key signed it
                   ? OverviewTab::tr("No, although subject and issuer are the same name")
                   //: the certificate is not self-signed
                   : OverviewTab::tr("No");
}

QList<PropertyRow> withLinks(QList<PropertyRow> rows)
{
    for (PropertyRow &row : rows) {
        if (row.link.isEmpty())
            row.link = linkOf(row.label);
    }
    return rows;
}

PropertyBox *makeBox(Theme &theme, const QString &objectName)
{
    auto *box = new PropertyBox(theme);
    box->setObjectName(objectName);
    box->setFramed(true);
    return box;
}

} // namespace

OverviewTab::OverviewTab(Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_left(new QWidget)
    , m_right(new QWidget)
    , m_view(new SegmentedControl(theme))
    , m_properties(new SectionFrame(theme))
    , m_copy(new SignButton(theme))
    , m_propertyBox(makeBox(theme, u"propertiesBox"_s))
    , m_validityRow(new QWidget)
    , m_bar(new ValidityBar(theme))
    , m_daysLeft(new TextLabel(theme))
    , m_keyBox(makeBox(theme, u"keyBox"_s))
    , m_prints(new SectionFrame(theme))
    , m_formBox(new QComboBox)
    , m_printsBox(makeBox(theme, u"fingerprintsBox"_s))
    , m_use(new SectionFrame(theme))
    , m_useBox(makeBox(theme, u"useBox"_s))
    , m_names(new SectionFrame(theme))
    , m_namesBox(makeBox(theme, u"namesBox"_s))
    , m_pointers(new SectionFrame(theme))
    , m_pointersBox(makeBox(theme, u"pointersBox"_s))
    , m_verdict(new VerdictPane(theme))
{
    setObjectName(u"overviewTab"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);

    makeLeft();
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(12);
    right->addWidget(m_verdict);
    right->addStretch(1);

    auto *content = new QWidget;
    content->setObjectName(u"overviewContent"_s);
    // Its height follows from its width alone. The layout's own least height is that of its least
    // width, by which the area would scroll where everything fits.
    content->setMinimumHeight(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(16, 12, 16, 12);
    m_columns->setSpacing(16);
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_right, 1);
    m_columns->addStretch(0);
    setWidget(content);
    content->setAutoFillBackground(false);

    connect(m_copy, &QPushButton::clicked, this,
            [this] { Q_EMIT copyRequested(propertiesText()); });
    for (PropertyBox *box : boxes())
        connect(box, &PropertyBox::linkActivated, this, &OverviewTab::bytesRequested);
    connect(m_view, &SegmentedControl::currentChanged, this, [this](const QString &view) {
        if (m_settings)
            m_settings->setValue(kViewKey, view);
        showFullView();
    });
    connect(m_formBox, &QComboBox::activated, this, [this] {
        m_form = FingerprintText::form(m_formBox->currentData().toString());
        if (m_settings)
            m_settings->setValue(kFormKey, FingerprintText::id(m_form));
        if (m_certificate)
            fillFingerprints();
    });
    retranslate();
}

QList<PropertyBox *> OverviewTab::boxes() const
{
    return {m_propertyBox, m_keyBox, m_printsBox, m_useBox, m_namesBox, m_pointersBox};
}

void OverviewTab::makeLeft()
{
    m_view->setObjectName(u"certificateView"_s);
    m_view->addSegment(kMistView, {});
    m_view->addSegment(kFullView, {});
    m_view->setCurrentId(kFullView);
    m_copy->setObjectName(u"copyPropertiesButton"_s);
    m_copy->setSmall(true);
    m_copy->setIconName(u"copy"_s);
    m_properties->addHeadingWidget(m_copy);
    m_properties->body()->addWidget(m_propertyBox);
    m_bar->setBarWidth(128);
    m_formBox->setObjectName(u"fingerprintForm"_s);
    for (const FingerprintText::Form form : FingerprintText::forms())
        m_formBox->addItem(QString(), FingerprintText::id(form));
    m_prints->addHeadingWidget(m_formBox);
    m_prints->body()->addWidget(m_printsBox);
    for (PropertyBox *box : {m_keyBox, m_propertyBox, m_printsBox})
        box->setLabelWidth(kNarrowLabels);

    auto *validity = new QHBoxLayout(m_validityRow);
    validity->setContentsMargins(0, 0, 0, 0);
    validity->setSpacing(8);
    validity->addWidget(m_bar);
    validity->addWidget(m_daysLeft, 1);

    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(10);
    left->addWidget(m_view);
    left->addWidget(m_properties);
    left->addWidget(m_validityRow);
    left->addWidget(m_keyBox);
    left->addSpacing(4);
    left->addWidget(m_prints);
    left->addWidget(m_use);
    left->addWidget(m_names);
    left->addWidget(m_pointers);
    left->addStretch(1);

    m_use->body()->addWidget(m_useBox);
    m_names->body()->addWidget(m_namesBox);
    m_pointers->body()->addWidget(m_pointersBox);
}

void OverviewTab::setViewSettings(ViewSettings &settings)
{
    m_settings = &settings;
    m_form = FingerprintText::form(settings.value(kFormKey).toString());
    m_formBox->setCurrentIndex(m_formBox->findData(FingerprintText::id(m_form)));
    const QSignalBlocker quiet(m_view);
    m_view->setCurrentId(settings.value(kViewKey, QString(kFullView)).toString() == kMistView
                                 ? kMistView
                                 : kFullView);
}

bool OverviewTab::isFullView() const { return m_view->currentId() == kFullView; }

void OverviewTab::showFullView()
{
    const bool certificate = m_certificate.has_value();
    const bool full = certificate && isFullView();
    m_view->setVisible(certificate);
    m_keyBox->setVisible(full);
    m_prints->setVisible(full);
    m_use->setVisible(full);
    m_names->setVisible(full && !m_namesBox->rows().isEmpty());
    m_pointers->setVisible(full && !m_pointersBox->rows().isEmpty());
}

QString OverviewTab::propertiesText() const
{
    QString text = m_propertyBox->toText();
    if (!m_certificate || !isFullView())
        return text;
    return text + m_keyBox->toText() + m_printsBox->toText();
}

void OverviewTab::retranslate()
{
    m_properties->setHeading(tr("Properties"));
    //: button: copies the properties as text
    m_copy->setTexts(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy properties"));
    m_use->setHeading(tr("What it may be used for"));
    m_names->setHeading(tr("Names as they are encoded"));
    m_pointers->setHeading(tr("Where it points to"));
    //: how much of a certificate is shown: the eight properties that the Mist portal shows
    m_view->setSegmentText(kMistView, tr("Mist view"));
    //: how much of a certificate is shown: everything
    m_view->setSegmentText(kFullView, tr("Full view"));
    m_view->setAccessibleName(tr("How much is shown"));
    m_prints->setHeading(tr("Fingerprints"));
    m_formBox->setAccessibleName(tr("How fingerprints are written"));
    for (int i = 0; i < m_formBox->count(); ++i) {
        const auto form = FingerprintText::form(m_formBox->itemData(i).toString());
        m_formBox->setItemText(i, FingerprintText::name(form));
    }
    for (PropertyBox *box : boxes())
        //: in the menu of a property: goes to the place in the DER where it is written
        box->setLinkText(tr("Show bytes"));
    setAccessibleName(tr("Overview"));
}

void OverviewTab::setSpan(const QDateTime &from, const QDateTime &to, const QDateTime &now)
{
    const bool known = from.isValid() && to.isValid();
    m_validityRow->setVisible(known);
    if (!known)
        return;
    m_bar->setSpan({from, to, now});
    m_daysLeft->setText(from > now ? InspectorText::tr("Not valid yet")
                                   : DateText::daysLeft(to, now));
}

void OverviewTab::setSideVisible(bool visible)
{
    m_right->setVisible(visible);
    // Not that of the viewport: a scroll bar must not change what decides whether it is needed.
    const int room = maximumViewportSize().width();
    const bool beside = room >= kTwoColumnsFrom;
    // Below each other the verdict comes first.
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    // Alone, the left column keeps to the leading side; a stretch takes what it leaves.
    m_columns->setStretch(0, visible ? 0 : 1000);
    m_columns->setStretch(2, visible ? 0 : 1);
    const bool wide = room >= kWideFrom;
    for (PropertyBox *box : {m_keyBox, m_propertyBox, m_printsBox})
        box->setLabelWidth(wide || !visible ? kWideLabels : kNarrowLabels);
    if (beside && visible)
        m_left->setFixedWidth(wide ? kWideLeftWidth : kLeftWidth);
    else {
        m_left->setMinimumWidth(0);
        // Prose and forms stop at 720 (visual guide section 13).
        m_left->setMaximumWidth(720);
    }
}

void OverviewTab::resizeEvent(QResizeEvent *event)
{
    const auto arrangement = [this] {
        return std::tuple(m_columns->direction(), m_left->minimumWidth(), m_left->maximumWidth());
    };
    const auto before = arrangement();
    // The columns first: the scroll area measures what they come to.
    setSideVisible(!m_right->isHidden());
    QScrollArea::resizeEvent(event);
    // Labels that wrap know their height only after their layout has run.
    if (arrangement() != before)
        QCoreApplication::postEvent(viewport(), new QEvent(QEvent::LayoutRequest));
}

void OverviewTab::showCertificate(const pki::CertificateDetails &details, const QDateTime &now)
{
    m_certificate = details;
    m_propertyBox->setRows(withLinks(CertificateText::properties(details)));
    setSpan(details.index.notBefore, details.index.notAfter, now);
    fillCertificate();
    fillFingerprints();
    fillNames();
    showFullView();
    setSideVisible(true);
}

/// Key, uses, pointers.
void OverviewTab::fillCertificate()
{
    const pki::CertificateDetails &details = *m_certificate;
    const pki::CertificateIndex &index = details.index;
    QList<PropertyRow> key;
    addRow(key, tr("Key"), CertificateText::key(index));
    key.last().link = u"tbsCertificate/subjectPublicKeyInfo"_s;
    addRow(key, tr("Signature"), CertificateText::signatureAlgorithm(index.signatureAlgorithm));
    key.last().link = u"signatureAlgorithm"_s;
    m_keyBox->setRows(key);

    QList<PropertyRow> use;
    QStringList roles;
    for (const QString &role : details.roles)
        roles.append(InspectorText::role(role));
    //: label: what kind of certificate it is (root CA, RADIUS server …)
    addRow(use, tr("Role"), roles.join(tr(", ", "between names in a list")));
    addRow(use, u"Basic Constraints"_s,
           !index.isCa             ? u"CA: FALSE"_s
           : index.pathLength >= 0 ? u"CA: TRUE, pathlen: %1"_s.arg(index.pathLength)
                                   : u"CA: TRUE"_s);
    addRow(use, u"Key Usage"_s,
           index.hasKeyUsage ? pki::keyUsageNames(index.keyUsage).join(", "_L1)
                             : tr("Not restricted"));
    QStringList purposes;
    for (const QString &oid : index.extendedKeyUsage)
        purposes.append(pki::extendedKeyUsageName(oid));
    addRow(use, u"Extended Key Usage"_s,
           purposes.isEmpty() ? tr("Not restricted") : purposes.join(u'\n'));
    //: label: whether the certificate is signed with its own key
    addRow(use, tr("Self-signed"), selfSigned(details));
    addRow(use, tr("Version"), u"v%1"_s.arg(index.version));
    m_useBox->setRows(withLinks(use));

    QList<PropertyRow> pointers;
    addRow(pointers, u"CRL"_s, details.crlDistributionPoints.join(u'\n'));
    addRow(pointers, u"OCSP"_s, details.ocspUrls.join(u'\n'));
    addRow(pointers, u"CA Issuers"_s, details.caIssuersUrls.join(u'\n'));
    m_pointersBox->setRows(withLinks(pointers));
}

void OverviewTab::fillFingerprints()
{
    const pki::CertificateDetails &details = *m_certificate;
    QList<PropertyRow> prints;
    const auto add = [&](const QString &label, const QByteArray &bytes) {
        addRow(prints, label, FingerprintText::of(bytes, m_form), true);
    };
    add(u"SHA-1"_s, details.index.sha1);
    add(u"SHA-256"_s, details.index.sha256);
    add(u"SHA-512"_s, pki::sha512(details.der));
    if (!details.spkiSha256.isEmpty()) {
        //: label: SHA-256 of the public key, written as HTTP public key pinning has it
        addRow(prints, tr("Pin of the key"), pki::spkiPin(details.spkiSha256), true);
        prints.last().link = u"tbsCertificate/subjectPublicKeyInfo"_s;
        prints.last().toolTip = u"SHA-256, Base64 (RFC 7469)"_s;
    }
    if (const pki::KeyIdentifier key = pki::keyIdentifier(details.der); !key.id.isEmpty()) {
        add(tr("Key identifier"), key.id);
        prints.last().link = u"extension:2.5.29.14"_s;
        //: label: by which method of a standard the key identifier was made
        addRow(prints, tr("Made by"), StatementText::keyIdentifierMethod(key.method));
    }
    m_printsBox->setRows(prints);
}

void OverviewTab::fillNames()
{
    // All of them are in the extension's own tab.
    constexpr qsizetype kShown = 100;
    const pki::CertificateIndex &index = m_certificate->index;
    QList<PropertyRow> names;
    const auto addName = [&names](const pki::DistinguishedName &name, const QString &label,
                                  const QString &link) {
        for (const auto &rdn : name.rdns) {
            for (const pki::AttributeTypeAndValue &attribute : rdn) {
                if (names.size() >= kShown)
                    return;
                addRow(names, label.arg(attribute.name),
                       //: %1 value of a name's component, %2 its ASN.1 string type
                       tr("%1 (%2)").arg(attribute.value, attribute.stringType));
                names.last().link = link;
            }
        }
    };
    addName(index.subject, u"%1"_s, u"tbsCertificate/subject"_s);
    if (!index.selfIssued) {
        //: label: a component of the issuer's name; %1 is its short name such as CN
        addName(index.issuer, tr("Issuer %1"), u"tbsCertificate/issuer"_s);
    }
    QList<pki::Statement> words;
    for (const pki::Extension &extension : m_certificate->extensions) {
        if (extension.oid == "2.5.29.17"_L1)
            words = pki::explainExtension(extension.oid, extension.value);
    }
    for (qsizetype i = 0; i < index.subjectAlternativeNames.size() && i < kShown; ++i) {
        const pki::GeneralName &name = index.subjectAlternativeNames.at(i);
        const bool plain = name.type == "dns"_L1 || name.type == "ip"_L1 || name.type == "email"_L1;
        addRow(names, u"SAN %1"_s.arg(name.type),
               plain || i >= words.size() ? name.value : StatementText::of(words.at(i)));
        names.last().link = u"extension:2.5.29.17"_s;
    }
    if (const qsizetype more = index.subjectAlternativeNames.size() - kShown; more > 0) {
        addRow(names, u"SAN"_s, tr("%n more", nullptr, static_cast<int>(more)));
        names.last().link = u"extension:2.5.29.17"_s;
    }
    m_namesBox->setRows(names);
}

void OverviewTab::showItem(const pki::Item &item, const QDateTime &now)
{
    m_propertyBox->setRows(InspectorText::properties(item));
    if (item.crl)
        setSpan(item.crl->thisUpdate, item.crl->nextUpdate, now);
    else
        m_validityRow->setVisible(false);
    m_certificate.reset();
    showFullView();
    setSideVisible(false);
}

void OverviewTab::showInput(const InspectorInput &input)
{
    QList<PropertyRow> rows;
    addRow(rows, tr("File"),
           input.path.isEmpty() ? InspectorText::inputName(input)
                                : QDir::toNativeSeparators(input.path));
    //: label: PEM, DER, PKCS#12 …
    addRow(rows, tr("Format"), InspectorText::format(input.result.format));
    //: %1 a number of bytes, with separators
    addRow(rows, tr("Size"), tr("%1 bytes").arg(DateText::number(input.size)));
    QStringList objects;
    // A bundle of every CA has hundreds; the tree shows them all.
    constexpr qsizetype kShown = 50;
    for (const pki::Item &item : input.result.items.mid(0, kShown)) {
        //: %1 kind of object, %2 its name
        objects.append(tr("%1: %2").arg(InspectorText::itemType(item.type),
                                        InspectorText::itemName(item)));
    }
    if (input.result.items.size() > kShown)
        objects.append(
                tr("%n more", nullptr, static_cast<int>(input.result.items.size() - kShown)));
    addRow(rows, tr("Contains"),
           objects.isEmpty() ? tr("Nothing that is known here") : objects.join(u'\n'));
    QStringList repairs;
    for (const pki::Repair &repair : input.result.repairs) {
        //: %1 sentence about what was repaired, %2 byte offset
        repairs.append(tr("%1 (byte %2)").arg(InspectorText::repair(repair)).arg(repair.offset));
    }
    addRow(rows, tr("Repairs"), repairs.join(u'\n'));
    QStringList problems;
    for (const pki::Problem &problem : input.result.problems.mid(0, kShown))
        problems.append(
                tr("%1 (byte %2)").arg(InspectorText::problem(problem)).arg(problem.offset));
    addRow(rows, tr("Problems"), problems.join(u'\n'));
    m_propertyBox->setRows(rows);
    m_validityRow->setVisible(false);
    m_certificate.reset();
    showFullView();
    setSideVisible(false);
}

} // namespace sekisho::ui
