// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/HelpDialogs.h"

#include "ui/theme/IconSet.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <array>

namespace sekisho::ui {

namespace {

struct Notice
{
    const char *name;
    const char *licence;
    const char *holder;
    const char *address;
};

// Licences are named by their SPDX identifiers, which are not translated.
constexpr std::array kNotices{
        Notice{"Qt", "LGPL-3.0-only, GPL-3.0-only (Qt HTTP Server, Qt Network Authorization)",
               "The Qt Company Ltd. and contributors", "https://www.qt.io/"},
        Notice{"OpenSSL", "Apache-2.0", "The OpenSSL Project Authors", "https://www.openssl.org/"},
        Notice{"QtKeychain", "BSD-3-Clause", "Frank Osterfeld",
               "https://github.com/frankosterfeld/qtkeychain"},
        Notice{"libarchive", "BSD-2-Clause", "Tim Kientzle and contributors",
               "https://www.libarchive.org/"},
        Notice{"SQLite", "public domain", "D. Richard Hipp and contributors",
               "https://www.sqlite.org/"},
        Notice{"tl::expected", "CC0-1.0", "Sy Brand", "https://github.com/TartanLlama/expected"},
};

class AboutMark : public QWidget
{
public:
    AboutMark(Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedSize(56, 56);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawPixmap(0, 0, m_theme.icons().mark(width(), devicePixelRatioF()));
    }

private:
    Theme &m_theme;
};

} // namespace

// ---------------------------------------------------------------------------- ShortcutsDialog

ShortcutsDialog::ShortcutsDialog(Theme &theme, ViewSettings &view, const CommandSet &commands,
                                 QWidget *parent)
    : QDialog(parent)
    , m_model(new ShortcutModel(commands, this))
    , m_filter(new FilterBar(theme, this))
    , m_table(new DataTable(theme, view, QStringLiteral("shortcuts"), this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(620, 560);
    m_table->setObjectName(QStringLiteral("shortcutsTableView"));
    m_table->setColumns({{150, false, true, false, 0},
                         {260, false, true, true, 0},
                         {120, false, false, false, 0}});
    m_table->setSourceModel(m_model);
    m_filter->attach(*m_table);
    m_filter->setExportVisible(false);
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_close->setObjectName(QStringLiteral("closeButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    retranslate();
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ShortcutsDialog::retranslate()
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_table->setAccessibleName(tr("Keyboard Shortcuts"));
    //: Closes the dialog
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_model->retranslate();
}

// -------------------------------------------------------------------------------- AboutDialog

AboutDialog::AboutDialog(Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_mark(new AboutMark(theme, this))
    , m_name(new TextLabel(theme, FontRole::Title, Token::Text, this))
    , m_version(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_what(new TextLabel(theme, FontRole::Body, Token::Text, this))
    , m_trademarks(new TextLabel(theme, FontRole::Body, Token::Text, this))
    , m_noticesTitle(new TextLabel(theme, FontRole::Section, Token::Text, this))
    , m_notices(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 520);
    m_what->setWordWrap(true);
    m_trademarks->setWordWrap(true);
    m_notices->setObjectName(QStringLiteral("noticesTextBrowser"));
    m_notices->setOpenExternalLinks(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_name);
    names->addWidget(m_version);
    head->addLayout(names, 1);
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_close->setObjectName(QStringLiteral("closeButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_what);
    column->addWidget(m_trademarks);
    column->addWidget(m_noticesTitle);
    column->addWidget(m_notices, 1);
    column->addWidget(buttons);
    retranslate();
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Sekisho"));
    m_name->setText(QStringLiteral("Sekisho 関所"));
    //: %1 is the program's version, %2 that of Qt
    m_version->setText(tr("Version %1, running on Qt %2")
                               .arg(QStringLiteral(SEKISHO_VERSION), QLatin1String(qVersion())));
    m_what->setText(tr("Desktop console for certificate-based network access. Copyright 2026 The "
                       "Sekisho Authors, under the GNU General Public License, version 3 or "
                       "later. It comes with no warranty."));
    m_trademarks->setText(tr("Not a Juniper product, and not made or endorsed by any vendor whose "
                             "services it talks to. Their names belong to them."));
    m_noticesTitle->setText(tr("Made with"));
    m_notices->setAccessibleName(tr("Notices of third parties"));
    QString html;
    for (const Notice &notice : kNotices)
        html += QStringLiteral("<p><b>%1</b> · %2<br>%3<br><a href=\"%4\">%4</a></p>")
                        .arg(QString::fromLatin1(notice.name).toHtmlEscaped(),
                             QString::fromLatin1(notice.licence).toHtmlEscaped(),
                             QString::fromLatin1(notice.holder).toHtmlEscaped(),
                             QString::fromLatin1(notice.address));
    m_notices->setHtml(html);
    //: Closes the dialog
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace sekisho::ui
