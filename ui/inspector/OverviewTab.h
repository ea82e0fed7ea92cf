// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/InspectorInput.h"
#include "ui/text/FingerprintText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Roles.h"

#include <QScrollArea>
#include <optional>

class QBoxLayout;
class QComboBox;

namespace sekisho::ui {

class PropertyBox;
class SectionFrame;
class SegmentedControl;
class SignButton;
class TextLabel;
class ValidityBar;
class VerdictPane;
class ViewSettings;

/// The first tab: the portal's Properties and validity (the Mist view), in the full view also key,
/// fingerprints, uses and names at the left, the verdict at the right. For other objects and for
/// files a single column.
class OverviewTab : public QScrollArea
{
    Q_OBJECT
public:
    explicit OverviewTab(Theme &theme, QWidget *parent = nullptr);

    /// Where the view and the form of fingerprints are remembered; must outlive this.
    void setViewSettings(ViewSettings &settings);
    bool isFullView() const;
    FingerprintText::Form fingerprintForm() const { return m_form; }

    void showCertificate(const pki::CertificateDetails &details, const QDateTime &now);
    void showItem(const pki::Item &item, const QDateTime &now);
    void showInput(const InspectorInput &input);
    QString propertiesText() const;
    VerdictPane &verdict() const { return *m_verdict; }
    void retranslate();
    /// In front of an extension's OID in bytesRequested().
    static constexpr QLatin1StringView kExtensionLink{"extension:"};

Q_SIGNALS:
    /// Where in the DER a property stands: "validity/notAfter", or an extension.
    void bytesRequested(const QString &element);
    void copyRequested(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setSideVisible(bool visible);
    void setSpan(const QDateTime &from, const QDateTime &to, const QDateTime &now);
    void makeLeft();
    QList<PropertyBox *> boxes() const;
    void fillCertificate();
    void fillFingerprints();
    void fillNames();
    void showFullView();

    Theme &m_theme;
    QBoxLayout *m_columns;
    ViewSettings *m_settings = nullptr;
    FingerprintText::Form m_form = FingerprintText::Form::Colons;
    std::optional<pki::CertificateDetails> m_certificate; ///< while one is shown
    QWidget *m_left;
    QWidget *m_right;
    SegmentedControl *m_view;
    SectionFrame *m_properties;
    SignButton *m_copy;
    PropertyBox *m_propertyBox;
    QWidget *m_validityRow;
    ValidityBar *m_bar;
    TextLabel *m_daysLeft;
    PropertyBox *m_keyBox;
    SectionFrame *m_prints;
    QComboBox *m_formBox;
    PropertyBox *m_printsBox;
    SectionFrame *m_use;
    PropertyBox *m_useBox;
    SectionFrame *m_names;
    PropertyBox *m_namesBox;
    SectionFrame *m_pointers;
    PropertyBox *m_pointersBox;
    VerdictPane *m_verdict;
};

} // namespace sekisho::ui
