// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/HeaderBar.h"

#include "ui/page/DraftWriter.h"
#include "ui/shell/SyncText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/NacText.h"
#include "ui/theme/IconSet.h"
#include "ui/theme/SekishoStyle.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ValidityBar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace sekisho::ui {

namespace {

constexpr int kOrganizationWidth = 216;
constexpr int kCommandBoxWidth = 300;
constexpr int kCommandBoxMinimum = 150;
/// Before the stretch beside it, the command box takes what is left.
constexpr int kCommandBoxStretch = 1000;
/// Below this page width the command box is only its icon (visual guide section 13).
constexpr int kNarrowPage = 720;
/// Nothing is said about work that takes less, in milliseconds (visual guide section 8, Progress).
constexpr int kPullDelay = 300;

/// The offline mark: sign and words on the warning's tint.
class OfflineMark : public QWidget
{
public:
    OfflineMark(Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setObjectName(QStringLiteral("offlineMark"));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void setText(const QString &text)
    {
        m_text = text;
        setAccessibleName(text);
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(FontRole::BodyBold));
        return QSize(9 + 16 + 6 + metrics.horizontalAdvance(m_text) + 9, metrics.height() + 8);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::WarningTint));
        painter.drawRoundedRect(rect(), 3, 3);
        const QColor warning = m_theme.color(Token::Warning);
        m_theme.icons().paint(painter, QRectF(9, (height() - 16) / 2.0, 16, 16),
                              QStringLiteral("cloudoff"), warning);
        painter.setPen(m_theme.color(Token::Text));
        painter.setFont(m_theme.font(FontRole::BodyBold));
        painter.drawText(rect().adjusted(31, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
    }

private:
    Theme &m_theme;
    QString m_text;
};

} // namespace

// ------------------------------------------------------------------------- OrganizationButton

OrganizationButton::OrganizationButton(Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("organizationButton"));
    setFlat(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void OrganizationButton::setTexts(const QString &name, const QString &detail, const QString &reason)
{
    m_name = name;
    m_detail = detail;
    QStringList lines{name, detail, reason};
    lines.removeAll(QString());
    setToolTip(lines.join(QLatin1Char('\n')));
    update();
}

QSize OrganizationButton::sizeHint() const
{
    const QFontMetrics bold(m_theme.font(FontRole::BodyBold));
    const QFontMetrics small(m_theme.font(FontRole::Small));
    // 216 at 13 px type, wider with larger type.
    const int width = qMax(kOrganizationWidth, kOrganizationWidth * bold.height() / 20);
    return QSize(width, qMax(49, bold.lineSpacing() + small.lineSpacing() + 12));
}

void OrganizationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isDown() || underMouse()) {
        painter.fillRect(rect(), m_theme.color(Token::AccentTint));
    }
    painter.setPen(QPen(m_theme.color(Token::Line), 0));
    painter.drawLine(rect().topRight(), rect().bottomRight());
    const QColor text = m_theme.color(Token::Text);
    const int middle = height() / 2;
    m_theme.icons().paint(painter, QRectF(12, middle - 10, 20, 20), QStringLiteral("org"), text);
    m_theme.icons().paint(painter, QRectF(width() - 12 - 14, middle - 7, 14, 14),
                          QStringLiteral("down"), text);
    const QFont boldFont = m_theme.font(FontRole::BodyBold);
    const QFont smallFont = m_theme.font(FontRole::Small);
    const QFontMetrics bold(boldFont);
    const QFontMetrics small(smallFont);
    const int left = 41;
    const int available = width() - left - 32;
    // Fonts for Japanese have generous line spacing: lines stand by their height.
    const int total = bold.height() + small.height() - 4;
    const int top = (height() - total) / 2;
    painter.setFont(boldFont);
    painter.setPen(text);
    painter.drawText(QRect(left, top, available, bold.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     bold.elidedText(m_name, Qt::ElideRight, available));
    painter.setFont(smallFont);
    painter.setPen(m_theme.color(Token::Text2));
    painter.drawText(QRect(left, top + bold.height() - 3, available, small.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     small.elidedText(m_detail, Qt::ElideRight, available));
    if (hasFocus())
        SekishoStyle::drawFocusRing(painter, QRectF(rect()).adjusted(5, 6, -7, -6), m_theme);
}

// --------------------------------------------------------------------------------- CommandBox

CommandBox::CommandBox(Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("commandBoxButton"));
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { refreshSize(); });
}

void CommandBox::refreshSize()
{
    setMaximumWidth(sizeHint().width());
    updateGeometry();
    update();
}

void CommandBox::setTexts(const QString &placeholder, const QString &shortcut)
{
    m_placeholder = placeholder;
    m_shortcut = shortcut;
    setAccessibleName(placeholder);
    setToolTip(placeholder + QStringLiteral(" (") + shortcut + QLatin1Char(')'));
    refreshSize();
}

void CommandBox::setIconOnly(bool iconOnly)
{
    if (m_iconOnly == iconOnly)
        return;
    m_iconOnly = iconOnly;
    refreshSize();
}

QSize CommandBox::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(FontRole::Body));
    const int height = qMax(28, metrics.height() + 8);
    if (m_iconOnly)
        return QSize(height, height);
    const QFontMetrics keys(m_theme.font(FontRole::Mono));
    return QSize(qMax(kCommandBoxWidth, metrics.horizontalAdvance(m_placeholder) +
                                                keys.horizontalAdvance(m_shortcut) + 60),
                 height);
}

QSize CommandBox::minimumSizeHint() const
{
    const QSize full = sizeHint();
    return QSize(m_iconOnly ? full.height() : kCommandBoxMinimum, full.height());
}

void CommandBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(m_theme.color(Token::Field), 1));
    painter.setBrush(m_theme.color(Token::Base));
    painter.drawRoundedRect(frame, 4, 4);
    const QColor grey = m_theme.color(Token::Text2);
    const bool small = width() < 2 * height();
    const qreal iconLeft = small ? (width() - 16) / 2.0 : 9.0;
    m_theme.icons().paint(painter, QRectF(iconLeft, (height() - 16) / 2.0, 16, 16),
                          QStringLiteral("search"), grey);
    if (!small) {
        int right = width() - 9;
        const QFont keyFont = m_theme.font(FontRole::Mono);
        const QFontMetrics keys(keyFont);
        const int keyWidth = keys.horizontalAdvance(m_shortcut) + 8;
        const int textWidth =
                QFontMetrics(m_theme.font(FontRole::Body)).horizontalAdvance(m_placeholder);
        if (32 + textWidth + keyWidth + 16 <= width()) {
            const QRectF key(right - keyWidth + 0.5, (height() - 18) / 2.0 + 0.5, keyWidth, 17);
            painter.setPen(QPen(m_theme.color(Token::Edge), 1));
            painter.setBrush(m_theme.color(Token::Raised));
            painter.drawRoundedRect(key, 3, 3);
            painter.setPen(grey);
            painter.setFont(keyFont);
            painter.drawText(key, Qt::AlignCenter, m_shortcut);
            right -= keyWidth + 6;
        }
        const QFont font = m_theme.font(FontRole::Body);
        painter.setFont(font);
        painter.setPen(grey);
        const QRect area(32, 0, right - 32, height());
        painter.drawText(
                area, Qt::AlignVCenter | Qt::AlignLeft,
                QFontMetrics(font).elidedText(m_placeholder, Qt::ElideRight, area.width()));
    }
    if (hasFocus())
        SekishoStyle::drawFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_theme);
}

// ---------------------------------------------------------------------------------- HeaderBar

HeaderBar::HeaderBar(Theme &theme, WorkspaceSession &session, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_clock(clock)
    , m_organization(new OrganizationButton(theme, this))
    , m_shape(new IconLabel(theme, State::Ok, 16, this))
    , m_offline(new OfflineMark(theme, this))
    , m_text(new TextLabel(theme, FontRole::Small, Token::Text, this))
    , m_progress(new ThinProgress(theme, this))
    , m_sync(new IconButton(theme, QStringLiteral("sync"), this))
    , m_again(new SignButton(theme, SignButton::Kind::Normal, this))
    , m_cancel(new SignButton(theme, SignButton::Kind::Normal, this))
    , m_commandBox(new CommandBox(theme, this))
    , m_pendingMark(new IconLabel(theme, State::Changed, 16, this))
    , m_pending(new TextLabel(theme, FontRole::Body, Token::Text2, this))
    , m_review(new SignButton(theme, SignButton::Kind::Primary, this))
{
    setObjectName(QStringLiteral("headerBar"));
    m_text->setObjectName(QStringLiteral("syncStateLabel"));
    m_text->setElideMode(Qt::ElideRight);
    m_progress->setObjectName(QStringLiteral("syncProgressBar"));
    m_sync->setObjectName(QStringLiteral("syncButton"));
    m_sync->setFlatLook(true);
    m_again->setObjectName(QStringLiteral("tryAgainButton"));
    m_again->setSmall(true);
    m_cancel->setObjectName(QStringLiteral("cancelSyncButton"));
    m_cancel->setSmall(true);
    m_pending->setObjectName(QStringLiteral("pendingChangesLabel"));
    m_review->setObjectName(QStringLiteral("reviewAndPushButton"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 14, 1);
    row->setSpacing(8);
    row->addWidget(m_organization);
    row->addSpacing(6);
    row->addWidget(m_shape, 0, Qt::AlignVCenter);
    row->addWidget(m_offline, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 0, Qt::AlignVCenter);
    row->addWidget(m_progress, 0, Qt::AlignVCenter);
    row->addWidget(m_sync, 0, Qt::AlignVCenter);
    row->addWidget(m_again, 0, Qt::AlignVCenter);
    row->addWidget(m_cancel, 0, Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(m_commandBox, kCommandBoxStretch, Qt::AlignVCenter);
    row->addSpacing(8);
    row->addWidget(m_pendingMark, 0, Qt::AlignVCenter);
    row->addWidget(m_pending, 0, Qt::AlignVCenter);
    row->addSpacing(2);
    row->addWidget(m_review, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_sync, &QPushButton::clicked, this, &HeaderBar::syncRequested);
    connect(m_again, &QPushButton::clicked, this, &HeaderBar::syncRequested);
    connect(m_cancel, &QPushButton::clicked, this, &HeaderBar::cancelRequested);
    connect(m_commandBox, &QPushButton::clicked, this, &HeaderBar::paletteRequested);
    connect(m_review, &QPushButton::clicked, this, &HeaderBar::reviewRequested);
    connect(&session, &WorkspaceSession::contextChanged, this, &HeaderBar::refresh);
    connect(&session, &WorkspaceSession::organizationChanged, this, &HeaderBar::refresh);
    connect(&session, &WorkspaceSession::opened, this, &HeaderBar::refresh);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    // "4 min ago" grows older by itself.
    m_minute.setInterval(20'000);
    connect(&m_minute, &QTimer::timeout, this, &HeaderBar::refresh);
    m_minute.start();
    m_pullDelay.setSingleShot(true);
    m_pullDelay.setInterval(kPullDelay);
    connect(&m_pullDelay, &QTimer::timeout, this, &HeaderBar::refresh);
    retranslate();
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Raised));
    painter.setPen(QPen(m_theme.color(Token::Line), 0));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void HeaderBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeaderBar::retranslate()
{
    m_sync->setName(tr("Sync now"), QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText));
    m_again->setTexts(tr("Try again"));
    m_again->setAccessibleName(tr("Try to reach the cloud again"));
    //: Stops a running pull
    m_cancel->setTexts(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the sync"));
    m_commandBox->setTexts(tr("Search or run a command"),
                           QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_review->setTexts(tr("Review and push…"));
    m_review->setAccessibleName(tr("Review and push…"));
    refreshPending();
    refresh();
}

void HeaderBar::setPendingChanges(int count, const QString &whyNot)
{
    m_pendingChanges = count;
    m_whyNoReview = whyNot;
    refreshPending();
    fitCommandBox();
}

void HeaderBar::refreshPending()
{
    const bool wide = m_pageWidth >= kNarrowPage;
    m_pendingMark->setVisible(wide && m_pendingChanges > 0);
    m_pending->setVisible(wide);
    m_pending->setToken(m_pendingChanges > 0 ? Token::Text : Token::Text2);
    m_pending->setText(m_pendingChanges > 0 ? tr("%Ln pending change(s)", nullptr, m_pendingChanges)
                                            : tr("No pending changes"));
    m_review->setDisabledReason(m_whyNoReview);
}

void HeaderBar::setPageWidth(int width)
{
    m_pageWidth = width;
    refreshPending();
    refresh();
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCommandBox();
}

void HeaderBar::fitCommandBox()
{
    // Before anything else is cut, the box gives way.
    const int others =
            layout()->totalMinimumSize().width() - m_commandBox->minimumSizeHint().width();
    const bool iconOnly = m_pageWidth < kNarrowPage || others + kCommandBoxMinimum > width();
    if (iconOnly == m_commandBox->isIconOnly())
        return;
    m_commandBox->setIconOnly(iconOnly);
    layout()->activate(); // before it is painted
}

QString HeaderBar::syncText() const { return SyncText::sentence(m_session, m_clock.now()); }

void HeaderBar::announce(const QString &text)
{
    m_text->setAccessibleName(text);
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void HeaderBar::refresh()
{
    using Situation = SyncText::Situation;
    const QDateTime now = m_clock.now();
    Situation situation = SyncText::situation(m_session, now);
    QString sentence = SyncText::sentence(m_session, now);
    const PageContext &context = m_session.context();
    if (context.loading && !m_wasLoading)
        m_pullDelay.start();
    else if (!context.loading)
        m_pullDelay.stop();
    m_wasLoading = context.loading;
    if (situation == Situation::Pulling && m_pullDelay.isActive() && !context.isEmpty()) {
        situation = Situation::Synced;
        sentence = SyncText::synced(context, now);
    }
    const nac::OrganizationPtr organization = m_session.organization();

    const QString name = organization ? organization->name : m_session.info().organizationName;
    QString cloud = organization ? organization->cloudName : QString();
    if (cloud.isEmpty())
        cloud = m_session.info().cloudName;
    if (cloud.isEmpty())
        cloud = QUrl(m_session.info().cloudUrl).host();
    if (cloud == QLatin1String("Demo"))
        //: Name of the cloud of the demo organization
        cloud = tr("Demo");
    QString detail = cloud;
    if (organization) {
        const QString rights = context.lockedBy.isEmpty()
                                       ? NacText::accessRole(organization->role)
                                       //: In place of what the token may do, while another Sekisho
                                       //: writes the workspace
                                       : tr("read only, open elsewhere");
        //: %1 is the cloud ("APAC 01"), %2 what the token may do ("write access")
        detail = tr("%1 · %2").arg(cloud, rights);
    }
    m_organization->setTexts(name, detail, DraftWriter::whyReadOnly(context));
    //: Name of the button with the organization, for screen readers; %2 is its cloud and rights
    m_organization->setAccessibleName(tr("Organization %1, %2").arg(name, detail));

    const bool offline = situation == Situation::Offline;
    const bool pulling = situation == Situation::Pulling;
    const bool failed = situation == Situation::Failed;
    m_offline->setVisible(offline);
    m_shape->setVisible(!offline && !pulling && situation != Situation::Closed);
    switch (situation) {
    case Situation::Synced:
        m_shape->setState(State::Ok);
        break;
    case Situation::Failed:
        m_shape->setState(State::Error);
        break;
    case Situation::Waiting:
    case Situation::Opening:
        m_shape->setState(State::InDoubt);
        break;
    default:
        m_shape->setState(State::Unknown);
        break;
    }
    if (offline) {
        static_cast<OfflineMark *>(m_offline)->setText(sentence);
        m_text->setToken(Token::Text2);
        m_text->setText(
                context.isEmpty()
                        ? tr("Nothing has been fetched yet")
                        //: %1 is a time
                        : tr("Showing the state of %1").arg(SyncText::moment(context.dataOf, now)));
    } else {
        m_text->setToken(Token::Text);
        m_text->setText(sentence);
    }
    m_text->setToolTip(context.error ? ErrorText::sentence(*context.error) : QString());
    m_text->setAccessibleName(sentence);
    m_progress->setVisible(pulling && m_pageWidth >= kNarrowPage);
    m_progress->setProgress(context.requestsDone, context.requestsPlanned);
    m_progress->setAccessibleName(sentence);
    m_cancel->setVisible(pulling);
    m_again->setVisible(offline || failed);
    m_again->setEnabled(!context.loading);
    m_sync->setVisible(situation == Situation::Synced || situation == Situation::Never);

    if (offline && !m_wasOffline)
        announce(sentence);
    m_wasOffline = offline;
    fitCommandBox();
    update();
}

} // namespace sekisho::ui
