// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/Panel.h"

#include "language/Wording.h"
#include "look/Icons.h"
#include "look/Style.h"
#include "look/Tokens.h"
#include "parts/WrapLayout.h"

#include <QBoxLayout>
#include <QDialog>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QScreen>

namespace coir::ui {
namespace {
constexpr QSize kFrameRoom(12, 46); ///< what a window manager draws round a dialog, at most

/// A button that Enter presses as Space does, also outside a dialog, and before a dialog gives Enter to its default.
template <class Button> class Pressed : public Button {
public:
    using Button::Button;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !(event->modifiers() & ~Qt::KeypadModifier) && this->isEnabled())
            return this->click();
        Button::keyPressEvent(event);
    }
};

constexpr int kVeil = 140; ///< of 255

/// Fades what lies under it: an opacity effect would draw all of it twice, whatever changed.
class Veil : public QWidget {
public:
    explicit Veil(QWidget* parent) : QWidget(parent) { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent* event) override {
        QColor ground = colours().window;
        ground.setAlpha(kVeil);
        QPainter(this).fillRect(event->rect(), ground);
    }
};
} // namespace

Words::Words(Tone tone, const QString& text, QWidget* parent) : QLabel(text, parent), m_tone(tone) {
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // else the ground of the parent would choose
    dress();
}

void Words::setTone(Tone tone) {
    m_tone = tone;
    dress();
}

void Words::dress() {
    m_dressing = true;
    const Colours& c = colours();
    QColor colour = c.text;
    const QFont* f = &font::body();
    switch (m_tone) {
    case Tone::Body: break;
    case Tone::Second: colour = c.text2; break;
    case Tone::Small:
        f = &font::small();
        colour = c.text2;
        break;
    case Tone::Section: f = &font::section(); break;
    case Tone::Title: f = &font::title(); break;
    case Tone::Figure: f = &font::figure(); break;
    case Tone::Strong: f = &font::strong(); break;
    case Tone::Mono: f = &font::mono(); break;
    case Tone::Warning: colour = c.watch.text; break;
    case Tone::Link:
        colour = c.accent;
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::TabFocus);
        break;
    }
    setFont(*f);
    QPalette p = palette();
    p.setColor(QPalette::WindowText, colour);
    setPalette(p);
    m_dressing = false;
}

void Words::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (!m_dressing && (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange ||
                        event->type() == QEvent::ParentChange))
        dress();
}
void Words::mouseReleaseEvent(QMouseEvent* event) {
    if (m_tone == Tone::Link && event->button() == Qt::LeftButton)
        Q_EMIT clicked();
    else
        QLabel::mouseReleaseEvent(event);
}
void Words::keyPressEvent(QKeyEvent* event) {
    if (m_tone == Tone::Link && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space))
        Q_EMIT clicked();
    else
        QLabel::keyPressEvent(event);
}
void Words::enterEvent(QEnterEvent* event) {
    if (m_tone == Tone::Link) {
        QFont f = font();
        f.setUnderline(true);
        setFont(f);
    }
    QLabel::enterEvent(event);
}
void Words::leaveEvent(QEvent* event) {
    if (m_tone == Tone::Link)
        setFont(font::body());
    QLabel::leaveEvent(event);
}

void Words::paintEvent(QPaintEvent* event) {
    const QString words = text();
    if (wordWrap() || words.contains(u'\n') || Qt::mightBeRichText(words) || fontMetrics().horizontalAdvance(words) <= contentsRect().width())
        return QLabel::paintEvent(event);
    QPainter p(this);
    style()->drawItemText(&p, contentsRect(), static_cast<int>(alignment() | Qt::TextSingleLine), palette(), isEnabled(),
                          fontMetrics().elidedText(words, Qt::ElideRight, contentsRect().width()), foregroundRole());
}

Panel::Panel(const QString& name, const QString& title, QWidget* parent)
    : QFrame(parent), m_title(new Words(Words::Tone::Section, title, this)),
      m_subtitle(new Words(Words::Tone::Small, {}, this)) {
    setObjectName(name);
    setAccessibleName(title);
    kind::set(this, kind::kPanel);
    setFrameShape(QFrame::StyledPanel);
    m_title->setObjectName(name + QStringLiteral(".title"));
    m_subtitle->setObjectName(name + QStringLiteral(".subtitle"));
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_head = new QHBoxLayout;
    m_head->setContentsMargins(size::kPanelInside, size::kStep, size::kGap, size::kStep);
    m_head->setSpacing(size::kGap);
    m_head->addWidget(m_title);
    m_head->addWidget(m_subtitle, 1);
    auto* head = new QWidget(this);
    head->setObjectName(name + QStringLiteral(".head"));
    head->setLayout(m_head);
    head->setMinimumHeight(size::kPanelHead);
    head->setVisible(!title.isEmpty());
    column->addWidget(head);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    column->addLayout(m_body, 1);
}

void Panel::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
    m_title->parentWidget()->setVisible(!title.isEmpty());
}
void Panel::setSubtitle(const QString& subtitle) {
    m_subtitle->setText(subtitle);
    m_subtitle->setToolTip(subtitle);
}
void Panel::addAction(QWidget* widget) { m_head->addWidget(widget); }
void Panel::setContent(QWidget* content, int margin) {
    m_body->setContentsMargins(margin, margin, margin, margin);
    m_body->addWidget(content, 1);
}

ViewHead::ViewHead(const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new Words(Words::Tone::Title, title, this)),
      m_subtitle(new Words(Words::Tone::Small, {}, this)), m_right(new WrapLayout) {
    setObjectName(name);
    m_title->setObjectName(name + QStringLiteral(".title"));
    m_subtitle->setObjectName(name + QStringLiteral(".subtitle"));
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::kStep / 2);
    auto* row = new QHBoxLayout;
    row->addWidget(m_title, 0, Qt::AlignTop);
    m_right->setSpacing(size::kGap - 2);
    row->addLayout(m_right, 1);
    column->addLayout(row);
    column->addWidget(m_subtitle); // a line of its own: it states denominators and must not be cut by filters
}
void ViewHead::setTitle(const QString& title) { m_title->setText(title); }
void ViewHead::setSubtitle(const QString& subtitle) {
    m_subtitle->setText(subtitle);
    m_subtitle->setToolTip(subtitle);
}
void ViewHead::add(QWidget* widget) { m_right->addWidget(widget); }

void openDialog(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // With its frame on the screen: its last row of buttons is never below the edge.
    const QWidget* beside = dialog->parentWidget() ? dialog->parentWidget() : dialog;
    if (dialog->testAttribute(Qt::WA_Resized))
        dialog->resize(dialog->size().boundedTo(beside->screen()->availableGeometry().size() - kFrameRoom));
    dialog->open();
}

QPushButton* makeButton(const QString& name, const QString& text, const QString& iconName, const char* look,
                        QWidget* parent) {
    auto* button = new Pressed<QPushButton>(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    if (look)
        kind::set(button, look);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, look == kind::kPrimary ? IconTone::OnAccent : IconTone::Normal));
    return button;
}

QToolButton* makeIconButton(const QString& name, const QString& accessibleName, const QString& iconName,
                            QWidget* parent) {
    auto* button = new Pressed<QToolButton>(parent);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setIcon(icon(iconName));
    kind::set(button, kind::kQuiet);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton* makeChip(const QString& name, const QString& text, QWidget* parent) {
    auto* chip = new Pressed<QToolButton>(parent);
    chip->setObjectName(name);
    chip->setAccessibleName(text);
    chip->setText(text);
    chip->setCheckable(true);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    kind::set(chip, kind::kChip);
    chip->setFocusPolicy(Qt::TabFocus);
    return chip;
}

StateStack::StateStack(const QString& name, QWidget* content, QWidget* parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_content(content) {
    setObjectName(name);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    m_stack->setObjectName(name + QStringLiteral(".stack"));

    m_contentPage = new QWidget(m_stack);
    m_contentPage->setObjectName(name + QStringLiteral(".content"));
    auto* column = new QVBoxLayout(m_contentPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::kGap);
    m_strip = new QFrame(m_contentPage);
    m_strip->setObjectName(name + QStringLiteral(".running"));
    kind::set(m_strip, kind::kPanel);
    m_strip->setFrameShape(QFrame::StyledPanel);
    auto* row = new QHBoxLayout(m_strip);
    row->setContentsMargins(size::kPanelInside, size::kStep, size::kPanelInside, size::kStep);
    m_stripWords = new Words(Words::Tone::Second, {}, m_strip);
    m_stripWords->setObjectName(name + QStringLiteral(".runningWords"));
    row->addWidget(m_stripWords);
    m_strip->hide();
    column->addWidget(m_strip);
    column->addWidget(content, 1);
    m_veil = new Veil(m_contentPage);
    m_veil->setObjectName(name + QStringLiteral(".veil"));
    m_veil->hide();
    content->installEventFilter(this);
    m_stack->addWidget(m_contentPage);

    auto* page = new QWidget(m_stack);
    page->setObjectName(name + QStringLiteral(".message"));
    auto* middle = new QVBoxLayout(page);
    middle->setSpacing(size::kGap);
    m_icon = new QLabel(page);
    m_icon->setObjectName(name + QStringLiteral(".icon"));
    m_icon->setAlignment(Qt::AlignCenter);
    m_says = new Words(Words::Tone::Section, {}, page);
    m_says->setObjectName(name + QStringLiteral(".says"));
    m_next = new Words(Words::Tone::Second, {}, page);
    m_next->setObjectName(name + QStringLiteral(".next"));
    for (Words* w : {m_says, m_next}) {
        w->setAlignment(Qt::AlignCenter);
        w->setWordWrap(true);
        w->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_action = makeButton(name + QStringLiteral(".action"), {}, {}, kind::kPrimary, page);
    middle->addStretch(2);
    middle->addWidget(m_icon);
    middle->addWidget(m_says);
    middle->addWidget(m_next);
    middle->addWidget(m_action, 0, Qt::AlignHCenter);
    m_others = new QHBoxLayout;
    m_others->setSpacing(size::kGap);
    m_others->setAlignment(Qt::AlignHCenter);
    middle->addLayout(m_others);
    middle->addStretch(3);
    m_stack->addWidget(page);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run();
    });
}

void StateStack::alsoOffer(const QString& action, std::function<void()> run) {
    const int n = static_cast<int>(m_further.size());
    auto* button = makeButton(objectName() + (n == 0 ? QStringLiteral(".other") : QStringLiteral(".other%1").arg(n + 1)), action, {}, nullptr,
                              m_action->parentWidget());
    connect(button, &QPushButton::clicked, this, std::move(run));
    m_others->addWidget(button);
    m_further.append(button);
    button->show();
}

bool StateStack::takeKeys() {
    if (m_state != State::Empty && m_state != State::Failed)
        return false;
    if (m_action->isHidden())
        return false;
    m_action->setFocus(Qt::OtherFocusReason);
    return true;
}

void StateStack::put(State state) {
    m_state = state;
    for (QPushButton* b : m_further) {
        b->hide();
        b->setObjectName({}); // the next offer may bear its name while this one waits to go: it may be what is pressed
        b->deleteLater();
    }
    m_further.clear();
    const bool content = state == State::Content || state == State::Running;
    m_stack->setCurrentIndex(content ? 0 : 1);
    m_strip->setVisible(state == State::Running);
    m_veil->setVisible(state == State::Running);
    layVeil();
}

void StateStack::layVeil() {
    m_veil->setGeometry(m_content->geometry());
    m_veil->raise();
}

bool StateStack::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_content && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        layVeil();
    return QWidget::eventFilter(watched, event);
}

void StateStack::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        showIcon();
}

void StateStack::showIcon() {
    m_icon->setPixmap(icon(m_iconName, m_state == State::Failed ? IconTone::Warning : IconTone::Accent)
                          .pixmap(size::kIconLarge, size::kIconLarge));
}

void StateStack::showContent() { put(State::Content); }

void StateStack::showEmpty(const QString& iconName, const QString& says, const QString& next, const QString& action,
                           std::function<void()> run) {
    m_iconName = iconName;
    m_says->setText(says);
    m_next->setText(next);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    m_run = std::move(run);
    put(State::Empty);
    showIcon();
}

void StateStack::showRunning(const QString& says) {
    m_stripWords->setText(says);
    put(State::Running);
}

void StateStack::showFailed(const Error& error, std::function<void()> again) {
    m_iconName = QStringLiteral("warning");
    const ErrorWords words = wordsOf(error);
    m_says->setText(words.where.isEmpty() ? words.what : words.what + u'\n' + words.where);
    m_next->setText(words.remedy);
    m_action->setText(tr("Try again"));
    m_action->setAccessibleName(m_action->text());
    m_action->setVisible(static_cast<bool>(again));
    m_run = std::move(again);
    put(State::Failed);
    showIcon();
}

} // namespace coir::ui
