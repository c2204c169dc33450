// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/PictureWidget.h"

#include "language/Wording.h"
#include "render/PictureFile.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QToolTip>
#include <QtConcurrent>

namespace coir::ui {
namespace {
constexpr std::size_t kManyCells = 300; ///< hexagons that cost more than a frame may wait for

QString wordsForPicture(const Message& m) { return wordsOf(m); }

bool takesLong(const report::Scene& scene) {
    const auto* map = std::get_if<report::HexScene>(&scene);
    return map && map->cells.size() > kManyCells;
}
/// A picture that is saved: width, words, line of the title, margin.
constexpr double kSavedWidth = 960, kWords = 12, kSavedHead = 26, kSavedMargin = 12;
} // namespace

PictureWidget::PictureWidget(const QString& name, QWidget* parent) : QWidget(parent) {
    setObjectName(name);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(size::kStep * 30);
}

void PictureWidget::setScene(report::Scene scene) {
    m_scene = std::make_shared<const report::Scene>(std::move(scene));
    m_current = m_hovered = -1;
    m_stale = true;
    m_hits.clear();
    describe();
    updateGeometry();
    update();
    Q_EMIT sceneChanged();
}

void PictureWidget::describe() {
    const report::Caption* caption = captionOf(*m_scene);
    setAccessibleName(caption ? wordsOf(caption->title) : tr("Picture"));
    if (m_current >= 0 && m_current < static_cast<int>(m_hits.size()))
        setAccessibleDescription(m_hits[static_cast<std::size_t>(m_current)].words);
    else
        setAccessibleDescription(caption ? wordsOf(caption->denominator) : QString());
}

PictureTable PictureWidget::table() const { return tableOf(*m_scene, PictureStyle::screen(devicePixelRatioF(), wordsForPicture)); }

QSize PictureWidget::sizeHint() const { return {640, heightForWidth(640)}; }
int PictureWidget::heightForWidth(int width) const {
    return static_cast<int>(heightFor(*m_scene, width - 2 * size::kPanelInside, 12)) + 2 * size::kPanelInside;
}

QRectF PictureWidget::area() const {
    return QRectF(rect()).adjusted(size::kPanelInside, size::kGap, -size::kPanelInside, -size::kGap);
}

void PictureWidget::redraw() {
    const double dpr = devicePixelRatioF();
    m_kept = QPixmap(size() * dpr);
    m_kept.setDevicePixelRatio(dpr);
    m_kept.fill(colours().surface);
    m_hits.clear();
    m_stale = false;
    ++m_drawing;
    QPainter painter(&m_kept);
    draw(painter, area(), *m_scene, PictureStyle::screen(dpr, wordsForPicture), &m_hits);
}

void PictureWidget::redrawAside() {
    struct Drawn {
        QImage image;
        Hits hits;
    };
    m_stale = false;
    auto* watcher = new QFutureWatcher<Drawn>(this);
    connect(watcher, &QFutureWatcher<Drawn>::finished, this, [this, watcher, asked = ++m_drawing] {
        watcher->deleteLater();
        if (asked != m_drawing)
            return;
        Drawn drawn = watcher->future().takeResult();
        m_kept = QPixmap::fromImage(std::move(drawn.image));
        m_hits = std::move(drawn.hits);
        update();
    });
    watcher->setFuture(QtConcurrent::run([scene = m_scene, size = size(), dpr = devicePixelRatioF(), where = area(), ground = colours().surface] {
        Drawn drawn;
        drawn.image = QImage(size * dpr, QImage::Format_ARGB32_Premultiplied);
        drawn.image.setDevicePixelRatio(dpr);
        drawn.image.fill(ground);
        QPainter painter(&drawn.image);
        draw(painter, where, *scene, PictureStyle::screen(dpr, wordsForPicture), &drawn.hits);
        return drawn;
    }));
}

void PictureWidget::paintEvent(QPaintEvent*) {
    if (m_stale || m_kept.devicePixelRatio() != devicePixelRatioF())
        takesLong(*m_scene) ? redrawAside() : redraw();
    QPainter painter(this);
    if (m_kept.isNull())
        painter.fillRect(rect(), colours().surface);
    painter.drawPixmap(0, 0, m_kept);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto ring = [&](int i, double width) {
        if (i < 0 || i >= static_cast<int>(m_hits.size()))
            return;
        painter.setPen(QPen(colours().accent, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_hits[static_cast<std::size_t>(i)].box.adjusted(-2, -2, 2, 2), size::kRadius, size::kRadius);
    };
    if (m_hovered != m_current)
        ring(m_hovered, 1);
    if (hasFocus() || m_current >= 0)
        ring(m_current, size::kFocusRing);
}

int PictureWidget::hitAt(const QPointF& at) const {
    int best = -1;
    double area = 0;
    for (std::size_t i = 0; i < m_hits.size(); ++i) {
        const QRectF& box = m_hits[i].box;
        if (!box.adjusted(-2, -2, 2, 2).contains(at))
            continue;
        // The smallest mark under the pointer is meant.
        if (const double a = box.width() * box.height(); best < 0 || a < area) {
            best = static_cast<int>(i);
            area = a;
        }
    }
    return best;
}

void PictureWidget::mouseMoveEvent(QMouseEvent* event) {
    const int at = hitAt(event->position());
    if (at != m_hovered) {
        m_hovered = at;
        setCursor(at >= 0 && !m_hits[static_cast<std::size_t>(at)].ref.empty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
    if (at >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), m_hits[static_cast<std::size_t>(at)].words, this);
    else
        QToolTip::hideText();
}

void PictureWidget::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const int at = hitAt(event->position());
    if (at < 0)
        return;
    m_current = at;
    describe();
    update();
    if (!m_hits[static_cast<std::size_t>(at)].ref.empty())
        Q_EMIT opened(m_hits[static_cast<std::size_t>(at)].ref);
}

void PictureWidget::leaveEvent(QEvent*) {
    m_hovered = -1;
    update();
}

void PictureWidget::walk(int step) {
    if (m_stale)
        redraw();
    const int n = static_cast<int>(m_hits.size());
    if (n == 0)
        return;
    m_current = m_current < 0 ? (step > 0 ? 0 : n - 1) : (m_current + step + n) % n;
    describe();
    const Hit& hit = m_hits[static_cast<std::size_t>(m_current)];
    QToolTip::showText(mapToGlobal(hit.box.bottomLeft().toPoint()), hit.words, this);
    update();
}

void PictureWidget::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copyTable();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: walk(1); return;
    case Qt::Key_Left:
    case Qt::Key_Up: walk(-1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && m_current < static_cast<int>(m_hits.size())) {
            Q_EMIT opened(m_hits[static_cast<std::size_t>(m_current)].ref);
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void PictureWidget::resizeEvent(QResizeEvent*) { m_stale = true; }

void PictureWidget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        m_stale = true;
        describe();
        update();
    }
    QWidget::changeEvent(event);
}

void PictureWidget::copyTable() const {
    const PictureTable t = table();
    QString text = t.columns.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const QStringList& row : t.rows)
        text += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    QApplication::clipboard()->setText(text);
}

void PictureWidget::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("picture.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int at = event->reason() == QContextMenuEvent::Mouse ? hitAt(event->pos()) : m_current;
    const report::Ref behind = at >= 0 ? m_hits[static_cast<std::size_t>(at)].ref : report::Ref{};
    QAction* open = menu->addAction(tr("Open what stands behind it"));
    open->setEnabled(!behind.empty());
    if (!open->isEnabled())
        open->setText(tr("Open what stands behind it (point at a mark first)"));
    // The scene may change while the menu stands: what was pointed at is kept, not its place.
    connect(open, &QAction::triggered, this, [this, behind] { Q_EMIT opened(behind); });
    connect(menu->addAction(tr("Copy as table")), &QAction::triggered, this, &PictureWidget::copyTable);
    connect(menu->addAction(tr("Save picture…")), &QAction::triggered, this, &PictureWidget::save);
    menu->popup(event->globalPos());
}

void PictureWidget::save() {
    const report::Caption* caption = m_scene ? captionOf(*m_scene) : nullptr;
    if (!caption)
        return;
    const QString title = wordsOf(caption->title);
    QString name = title + QLatin1Char(' ') + date(caption->asOf.valid);
    name.remove(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|]")));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save picture"), name + QStringLiteral(".png"), tr("Pictures (*.svg *.png *.pdf)"));
    if (path.isEmpty())
        return;
    const QSizeF size(kSavedWidth, heightFor(*m_scene, kSavedWidth, kWords) + kSavedHead + 2 * kSavedMargin);
    auto* watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcher<Result<>>::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (const Result<> written = watcher->result(); !written) {
            const ErrorWords words = wordsOf(written.error());
            auto* box = new QMessageBox(QMessageBox::Warning, QStringLiteral("Coir"), words.what, QMessageBox::Ok, this);
            box->setInformativeText(words.where + QLatin1Char('\n') + words.remedy);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        }
    });
    watcher->setFuture(QtConcurrent::run([path, size, title, scene = m_scene] {
        return writePicture(path, size, title, [&](QPainter& p, const QRectF& r) {
            const QRectF inner = r.adjusted(kSavedMargin, kSavedMargin, -kSavedMargin, -kSavedMargin);
            const PictureStyle style = PictureStyle::print(kWords, wordsForPicture);
            drawHead(p, inner, *captionOf(*scene), style);
            draw(p, inner.adjusted(0, kSavedHead, 0, 0), *scene, style);
        });
    }));
}

} // namespace coir::ui
