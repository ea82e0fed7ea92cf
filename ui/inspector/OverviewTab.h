// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/InspectorInput.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Roles.h"

#include <QScrollArea>

class QBoxLayout;

namespace sekisho::ui {

class PropertyBox;
class SectionFrame;
class SignButton;
class TextLabel;
class ValidityBar;
class VerdictPane;

/// The first tab: the portal's Properties, validity, key, uses and names at the left, the verdict
/// at the right. For other objects and for files a single column.
class OverviewTab : public QScrollArea
{
    Q_OBJECT
public:
    explicit OverviewTab(Theme &theme, QWidget *parent = nullptr);

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

    Theme &m_theme;
    QBoxLayout *m_columns;
    QWidget *m_left;
    QWidget *m_right;
    SectionFrame *m_properties;
    SignButton *m_copy;
    PropertyBox *m_propertyBox;
    QWidget *m_validityRow;
    ValidityBar *m_bar;
    TextLabel *m_daysLeft;
    PropertyBox *m_keyBox;
    SectionFrame *m_use;
    PropertyBox *m_useBox;
    SectionFrame *m_names;
    PropertyBox *m_namesBox;
    SectionFrame *m_pointers;
    PropertyBox *m_pointersBox;
    VerdictPane *m_verdict;
};

} // namespace sekisho::ui
