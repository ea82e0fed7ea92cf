// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/FirstStartPage.h"

#include "ui/connection/ConnectionForm.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/IconSet.h"
#include "ui/theme/SekishoStyle.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sekisho::ui {

namespace {

constexpr int kSideWidth = 404;
/// Recent workspaces shown; the rest is in the dialog.
constexpr int kRecentShown = 4;

class MarkWidget : public QWidget
{
public:
    MarkWidget(Theme &theme, int size, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedSize(size, size);
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

/// A line of the scale, larger or smaller by a factor: the product's name and its claim stand on
/// this page only.
class ScaledLabel : public QLabel
{
public:
    ScaledLabel(Theme &theme, FontRole role, qreal factor, Token token, QWidget *parent)
        : QLabel(parent)
        , m_theme(theme)
        , m_role(role)
        , m_factor(factor)
        , m_token(token)
    {
        connect(&theme, &Theme::changed, this, [this] { restyle(); });
        restyle();
    }

private:
    void restyle()
    {
        QFont scaled = m_theme.font(m_role);
        if (scaled.pixelSize() > 0)
            scaled.setPixelSize(qRound(scaled.pixelSize() * m_factor));
        else
            scaled.setPointSizeF(scaled.pointSizeF() * m_factor);
        setFont(scaled);
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, m_theme.color(m_token));
        setPalette(colors);
    }

    Theme &m_theme;
    FontRole m_role;
    qreal m_factor;
    Token m_token;
};

QFrame *hairline(Theme &theme, QWidget *parent)
{
    class Line : public QFrame
    {
    public:
        Line(Theme &lineTheme, QWidget *lineParent)
            : QFrame(lineParent)
            , m_theme(lineTheme)
        {
            setFixedHeight(1);
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            painter.fillRect(rect(), m_theme.color(Token::Line));
        }

    private:
        Theme &m_theme;
    };
    return new Line(theme, parent);
}

} // namespace

// ------------------------------------------------------------------------------- ChoiceButton

ChoiceButton::ChoiceButton(Theme &theme, const QString &icon, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChoiceButton::setTexts(const QString &title, const QString &sentence)
{
    m_title = title;
    m_sentence = sentence;
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QSize ChoiceButton::sizeHint() const { return QSize(415, heightForWidth(415)); }
QSize ChoiceButton::minimumSizeHint() const { return QSize(220, heightForWidth(415)); }

int ChoiceButton::heightForWidth(int width) const
{
    const QFontMetrics bold(m_theme.font(FontRole::BodyBold));
    const QFontMetrics body(m_theme.font(FontRole::Body));
    const int text = qMax(100, width - 50 - 14);
    return 22 + bold.lineSpacing() +
           body.boundingRect(QRect(0, 0, text, 1000), Qt::TextWordWrap, m_sentence).height() + 2;
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Edge), 1));
    painter.setBrush(m_theme.color(isDown() || underMouse() ? Token::AccentTint : Token::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QColor text = m_theme.color(isEnabled() ? Token::Text : Token::Disabled);
    m_theme.icons().paint(painter, QRectF(15, 11, 24, 24), m_icon, text);
    const QFont bold = m_theme.font(FontRole::BodyBold);
    const QFontMetrics metrics(bold);
    painter.setFont(bold);
    painter.setPen(text);
    const QRect area = rect().adjusted(50, 11, -14, -8);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, m_title);
    painter.setFont(m_theme.font(FontRole::Body));
    painter.setPen(m_theme.color(isEnabled() ? Token::Text2 : Token::Disabled));
    painter.drawText(area.adjusted(0, metrics.lineSpacing(), 0, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
    if (hasFocus())
        SekishoStyle::drawFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), m_theme);
}

// ----------------------------------------------------------------------------- FirstStartPage

FirstStartPage::FirstStartPage(Theme &theme, ViewSettings &view, ViewChoices &choices,
                               ConnectionController &controller, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_choices(choices)
    , m_form(new ConnectionForm(theme, view, controller))
{
    setObjectName(QStringLiteral("firstStartPage"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(makeMain(), 1);
    connect(&choices, &ViewChoices::changed, this, &FirstStartPage::refreshChoices);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    retranslate();
}

QWidget *FirstStartPage::makeSide()
{
    m_side = new QWidget(this);
    m_side->setFixedWidth(kSideWidth);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(44, 56, 44, 24);
    column->setSpacing(0);
    m_mark = new MarkWidget(m_theme, 64, m_side);
    column->addWidget(m_mark);
    column->addSpacing(18);
    m_name = new ScaledLabel(m_theme, FontRole::Title, 1.5, Token::Text, m_side);
    m_name->setObjectName(QStringLiteral("productNameLabel"));
    column->addWidget(m_name);
    column->addSpacing(8);
    m_claim = new ScaledLabel(m_theme, FontRole::Body, 1.15, Token::Text2, m_side);
    m_claim->setWordWrap(true);
    column->addWidget(m_claim);
    column->addSpacing(26);
    const char *icons[] = {"eye", "cloudoff", "lock"};
    for (int i = 0; i < 3; ++i) {
        auto *fact = new QHBoxLayout;
        fact->setSpacing(8);
        column->addSpacing(16);
        fact->addWidget(
                new IconLabel(m_theme, QString::fromLatin1(icons[i]), 20, Token::Text, m_side), 0,
                Qt::AlignTop);
        m_facts[i] = new TextLabel(m_theme, FontRole::Body, Token::Text, m_side);
        m_facts[i]->setWordWrap(true);
        fact->addWidget(m_facts[i], 1);
        column->addLayout(fact);
    }
    column->addStretch(1);

    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("languageComboBox"));
    m_languageField = new FormField(m_theme, m_language, m_side);
    m_appearance = new QComboBox;
    m_appearance->setObjectName(QStringLiteral("appearanceComboBox"));
    m_appearanceField = new FormField(m_theme, m_appearance, m_side);
    auto *combos = new QHBoxLayout;
    combos->setSpacing(12);
    combos->addWidget(m_languageField, 1, Qt::AlignBottom);
    combos->addWidget(m_appearanceField, 1, Qt::AlignBottom);
    column->addLayout(combos);
    column->addSpacing(14);
    m_version = new TextLabel(m_theme, FontRole::Small, Token::Text2, m_side);
    m_version->setWordWrap(true);
    column->addWidget(m_version);

    for (UiLanguage language : {UiLanguage::System, UiLanguage::English, UiLanguage::Japanese})
        m_language->addItem(QString(), static_cast<int>(language));
    for (Theme::Appearance appearance :
         {Theme::Appearance::System, Theme::Appearance::Light, Theme::Appearance::Dark})
        m_appearance->addItem(QString(), static_cast<int>(appearance));
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        m_choices.setLanguage(static_cast<UiLanguage>(m_language->itemData(index).toInt()));
    });
    connect(m_appearance, &QComboBox::activated, this, [this](int index) {
        m_choices.setAppearance(
                static_cast<Theme::Appearance>(m_appearance->itemData(index).toInt()));
    });
    return m_side;
}

QWidget *FirstStartPage::makeMain()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("firstStartScrollArea"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *main = new QWidget;
    scroll->setWidget(main);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(56, 56, 64, 24);
    column->setSpacing(20);

    m_banner = new Banner(m_theme, main);
    m_banner->setObjectName(QStringLiteral("openFailedBanner"));
    m_banner->hide();
    column->addWidget(m_banner);

    m_recent = new QWidget(main);
    m_recent->setObjectName(QStringLiteral("recentWorkspaces"));
    auto *recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, 0, 0, 0);
    recent->setSpacing(8);
    m_recentTitle = new TextLabel(m_theme, FontRole::Section, Token::Text, m_recent);
    recent->addWidget(m_recentTitle);
    m_recentRows = new QVBoxLayout;
    m_recentRows->setSpacing(4);
    recent->addLayout(m_recentRows);
    m_recent->hide();
    column->addWidget(m_recent);

    m_title = new TextLabel(m_theme, FontRole::Title, Token::Text, main);
    column->addWidget(m_title);
    column->addWidget(m_form);
    column->addSpacing(8);
    column->addWidget(hairline(m_theme, main));
    m_withoutTitle = new TextLabel(m_theme, FontRole::Section, Token::Text, main);
    column->addWidget(m_withoutTitle);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(12);
    m_demo = new ChoiceButton(m_theme, QStringLiteral("play"), main);
    m_demo->setObjectName(QStringLiteral("demoButton"));
    m_files = new ChoiceButton(m_theme, QStringLiteral("inspector"), main);
    m_files->setObjectName(QStringLiteral("openFilesButton"));
    choices->addWidget(m_demo, 1);
    choices->addWidget(m_files, 1);
    column->addLayout(choices);
    column->addStretch(1);
    connect(m_demo, &QPushButton::clicked, this, &FirstStartPage::demoRequested);
    connect(m_files, &QPushButton::clicked, this, &FirstStartPage::filesRequested);
    return scroll;
}

void FirstStartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Window));
    const QRect side = m_side->geometry();
    painter.fillRect(side, m_theme.color(Token::Rail));
    painter.setPen(QPen(m_theme.color(Token::Line), 0));
    const int x = isRightToLeft() ? side.left() : side.right();
    painter.drawLine(x, 0, x, height());
}

void FirstStartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstStartPage::retranslate()
{
    // The name is a name in every language.
    m_name->setText(QStringLiteral("Sekisho 関所"));
    m_claim->setText(tr("Certificate-based network access, checked before it is sent."));
    m_facts[0]->setText(tr("No change is sent before you have seen it, and you can undo it "
                           "afterwards."));
    m_facts[1]->setText(tr("Works offline on the last known state. Edits are never lost."));
    m_facts[2]->setText(tr("Certificates and keys are examined on this computer only. Tokens stay "
                           "in the system keychain."));
    // Both languages at once: who cannot read one of them must find it.
    m_languageField->setLabel(tr("Language / 言語"));
    m_language->setAccessibleName(tr("Language / 言語"));
    //: Field: light or dark
    m_appearanceField->setLabel(tr("Appearance"));
    m_appearance->setAccessibleName(tr("Appearance"));
    //: %1 is a version number
    m_version->setText(
            tr("Version %1 · not a Juniper product").arg(QStringLiteral(SEKISHO_VERSION)));
    m_title->setText(tr("Connect to an organization"));
    m_recentTitle->setText(tr("Open again"));
    m_withoutTitle->setText(tr("Without an account"));
    m_demo->setTexts(tr("Try the demo organization"),
                     m_demoAvailable
                             ? tr("A complete made-up company that runs on this computer. No "
                                  "network.")
                             : tr("This build of the program has no demo organization."));
    m_files->setTexts(tr("Open certificate files…"),
                      tr("PEM, DER, PKCS#12, CSR, CRL. Dropping them on this window works too."));
    //: Entry of a list: the language of the system
    m_language->setItemText(0, tr("As the system"));
    m_language->setItemText(1, LanguageController::nativeName(UiLanguage::English));
    m_language->setItemText(2, LanguageController::nativeName(UiLanguage::Japanese));
    //: Entry of a list: the appearance of the system
    m_appearance->setItemText(0, tr("As the system"));
    //: Appearance
    m_appearance->setItemText(1, tr("Light"));
    //: Appearance
    m_appearance->setItemText(2, tr("Dark"));
    refreshChoices();
    refreshWorkspaces();
    if (m_error)
        showError(*m_error);
}

void FirstStartPage::refreshChoices()
{
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(m_choices.language())));
    m_appearance->setCurrentIndex(m_appearance->findData(static_cast<int>(m_choices.appearance())));
}

void FirstStartPage::setDemoAvailable(bool available)
{
    m_demoAvailable = available;
    m_demo->setEnabled(available);
    retranslate();
}

void FirstStartPage::setWorkspaces(const QList<sync::WorkspaceInfo> &workspaces,
                                   const QDateTime &now)
{
    m_workspaces = workspaces;
    m_now = now;
    refreshWorkspaces();
}

void FirstStartPage::refreshWorkspaces()
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_recent->setVisible(!m_workspaces.isEmpty());
    int shown = 0;
    for (const sync::WorkspaceInfo &workspace : std::as_const(m_workspaces)) {
        if (++shown > kRecentShown)
            break;
        auto *button = new ChoiceButton(m_theme, QStringLiteral("org"), m_recent);
        button->setObjectName(QStringLiteral("workspaceButton%1").arg(shown));
        const QString cloud = workspace.cloudName.isEmpty() ? QUrl(workspace.cloudUrl).host()
                                                            : workspace.cloudName;
        const QString synced =
                workspace.lastPull.isValid()
                        //: %1 is a date and time
                        ? tr("Synced %1").arg(DateText::day(workspace.lastPull, m_now))
                        : tr("Not synced yet");
        //: %1 is a cloud ("APAC 01"), %2 when it was synced
        button->setTexts(workspace.organizationName, tr("%1 · %2").arg(cloud, synced));
        connect(button, &QPushButton::clicked, this,
                [this, workspace] { Q_EMIT workspaceRequested(workspace); });
        m_recentRows->addWidget(button);
    }
    if (m_workspaces.size() > kRecentShown) {
        auto *more = new LinkButton(m_theme, tr("All workspaces…"), m_recent);
        more->setObjectName(QStringLiteral("allWorkspacesButton"));
        connect(more, &QPushButton::clicked, this, &FirstStartPage::manageRequested);
        m_recentRows->addWidget(more, 0, Qt::AlignLeft);
    }
}

void FirstStartPage::showError(const Error &error)
{
    m_error = error;
    const ErrorText text = ErrorText::of(error);
    m_banner->setContent(State::Error, text.title,
                         QStringList{text.body, text.remedy}.join(QLatin1Char(' ')).trimmed());
    m_banner->setToolTip(ErrorText::technicalLine(error));
}

void FirstStartPage::clearError()
{
    m_error.reset();
    m_banner->clear();
}

} // namespace sekisho::ui
