// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ReportDialog.h"

#include "language/Wording.h"
#include "look/Style.h"
#include "look/Tokens.h"
#include "parts/FindingWords.h"
#include "parts/Panel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QToolButton>
#include <QUrl>

namespace coir::ui {
namespace {
constexpr int kWide = 980;
constexpr int kHigh = 820;
constexpr int kPrintResolution = 300;                ///< pages are sent as pictures: finer ones cost memory and say no more
constexpr double kZoomStep = 1.25, kZoomLeast = .25, kZoomMost = 4;
constexpr qint64 kPiece = 1 << 20;                   ///< bytes between two looks at the cancel button
constexpr auto kProvince = "460000";

Error cannotWrite(const QString& path) {
    return Error{ErrorCode::NotPermitted, {toCore(path), 0, {}, {}}, COIR_MSG("ReportDialog", "The report could not be written"),
                 COIR_MSG("ReportDialog", "Choose another folder")};
}

/// The file that stands there is replaced when the new one is whole, not before.
Result<QString> copyWhole(const QString& from, const QString& to, JobContext& job) {
    QFile made(from);
    QSaveFile file(to);
    if (!made.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        return tl::make_unexpected(cannotWrite(to));
    while (!made.atEnd()) {
        const QByteArray piece = made.read(kPiece);
        if (piece.isEmpty() || file.write(piece) != piece.size())
            return tl::make_unexpected(cannotWrite(to));
        if (!job.step(made.pos(), made.size()))
            return cancelledError(); // what was written so far goes with the QSaveFile
    }
    if (!file.commit())
        return tl::make_unexpected(cannotWrite(to));
    return to;
}

/// Page by page, so that it can be cancelled between two.
Result<QString> sendPages(const QString& from, QPrinter& printer, JobContext& job) {
    QPdfDocument document;
    if (document.load(from) != QPdfDocument::Error::None)
        return tl::make_unexpected(cannotWrite(from));
    const QString to = printer.outputFileName();
    // A printer that writes a file writes beside it: a cancelled one leaves what stood there.
    const QString part = to.isEmpty() ? QString() : to + QStringLiteral(".part");
    if (!part.isEmpty())
        printer.setOutputFileName(part);
    QPainter painter;
    const bool begun = painter.begin(&printer);
    bool cancelled = false;
    for (int i = 0, n = document.pageCount(); begun && i < n && !cancelled; ++i) {
        if (i > 0)
            printer.newPage();
        painter.drawImage(painter.viewport(), document.render(i, painter.viewport().size()));
        cancelled = !job.step(i + 1, n);
    }
    if (cancelled)
        printer.abort();
    const bool good = begun && painter.end() && !cancelled;
    if (part.isEmpty() ? good : good && (!QFile::exists(to) || QFile::remove(to)) && QFile::rename(part, to))
        return to;
    QFile::remove(part);
    if (cancelled)
        return cancelledError();
    return tl::make_unexpected(cannotWrite(to.isEmpty() ? printer.printerName() : to));
}
} // namespace

ReportDialog::ReportDialog(Workspace& workspace, const Selection& about, QWidget* parent, const QString& area)
    : QDialog(parent), m_workspace(workspace), m_shot(workspace.snapshot()), m_kind(new QComboBox(this)),
      m_area(new QComboBox(this)), m_document(new QPdfDocument(this)), m_view(new QPdfView(this)),
      m_runner(workspace.jobs(), this), m_writer(workspace.jobs(), this) {
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Report"));
    setAccessibleName(windowTitle());
    resize(kWide, kHigh);
    auto* all = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    m_kind->setObjectName(QStringLiteral("report.kind"));
    m_kind->setAccessibleName(tr("Kind of report"));
    m_area->setObjectName(QStringLiteral("report.area"));
    m_area->setAccessibleName(tr("Area"));
    row->addWidget(m_kind, 1);
    row->addWidget(m_area);
    m_save = makeButton(QStringLiteral("report.save"), tr("Save as PDF…"), QStringLiteral("save"), kind::kPrimary, this);
    m_print = makeButton(QStringLiteral("report.print"), tr("Print…"), QStringLiteral("print"), nullptr, this);
    row->addWidget(m_print);
    row->addWidget(m_save);
    all->addLayout(row);
    all->addWidget(buildPageRow());
    m_view->setObjectName(QStringLiteral("report.view"));
    m_view->setAccessibleName(tr("Preview"));
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_states = new StateStack(QStringLiteral("report.states"), m_view, this);
    all->addWidget(m_states, 1);
    all->addWidget(buildOutcomeRow());

    offer(about, !area.isEmpty());
    for (const auto& c : m_choices)
        m_kind->addItem(c.title);
    m_area->addItem(tr("whole province"), QString::fromLatin1(kProvince));
    for (const auto& u : m_shot->library->lexicon->divisions().units())
        m_area->addItem(fromCore(u.name), fromCore(u.code));
    m_area->setCurrentIndex(std::max(0, m_area->findData(area)));
    connect(m_kind, &QComboBox::activated, this, &ReportDialog::make);
    connect(m_area, &QComboBox::activated, this, &ReportDialog::make);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::print);
    connect(&workspace.jobs(), &JobBoard::changed, this, &ReportDialog::showJob);
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &ReportDialog::showPage);
    make();
}

void ReportDialog::offer(const Selection& about, bool areaFirst) {
    const auto base = [&] {
        ReportOrder o;
        o.asOf = m_shot->asOf;
        o.language = toCore(currentLanguage());
        o.printedOn = today();
        return o;
    };
    if (about.kind == Selection::Kind::Finding)
        if (const auto* f = m_shot->finding(toCore(about.key))) {
            ReportOrder o = base();
            o.findingIds = {f->id};
            m_choices.push_back({tr("Case report on the lead: %1, %2").arg(detectorTitle(f->detector), subjectText(*m_shot, *f)), o, subjectText(*m_shot, *f)});
            if (const auto firm = mainFirm(*f); firm != store::kNoFirm)
                offerFirm(base(), firm);
        }
    if (about.kind == Selection::Kind::Firm)
        if (const auto firm = m_shot->facts->find(toCore(about.key)); firm != store::kNoFirm)
            offerFirm(base(), firm);
    std::vector<Choice> regions;
    ReportOrder region = base();
    region.kind = ReportOrder::Kind::Region;
    regions.push_back({tr("Regional risk briefing"), region, {}});
    region.kind = ReportOrder::Kind::RegionWithCases;
    regions.push_back({tr("Regional risk briefing with the ten highest leads"), region, {}});
    m_choices.insert(areaFirst ? m_choices.begin() : m_choices.end(), regions.begin(), regions.end());
}

// A firm without a lead has a report, too: that nothing was found, and where was looked.
void ReportDialog::offerFirm(ReportOrder order, store::FirmIndex firm) {
    const store::Firm& f = m_shot->firm(firm);
    const QString name = fromCore(f.name);
    order.subject = f.key;
    const bool any = !m_shot->findingsOf(firm).empty();
    m_choices.push_back({any ? tr("Case report on all leads of %1").arg(name) : tr("Case report on %1: no lead, and where was looked").arg(name), order, name});
}

// Which page of how many, and how large.
QWidget* ReportDialog::buildPageRow() {
    auto* line = new QWidget(this);
    line->setObjectName(QStringLiteral("report.pages"));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const char* name, const QString& words, const QString& sign, std::function<void()> act) {
        auto* b = new QToolButton(line);
        b->setObjectName(QString::fromLatin1(name));
        b->setText(sign);
        b->setToolTip(words);
        b->setAccessibleName(words);
        b->setFocusPolicy(Qt::TabFocus);
        connect(b, &QToolButton::clicked, this, std::move(act));
        return b;
    };
    m_before = button("report.before", tr("Page before"), QStringLiteral("‹"), [this] { turn(-1); });
    m_after = button("report.after", tr("Next page"), QStringLiteral("›"), [this] { turn(1); });
    m_page = new Words(Words::Tone::Second, {}, line);
    m_page->setObjectName(QStringLiteral("report.page"));
    m_smaller = button("report.smaller", tr("Smaller"), QStringLiteral("−"), [this] { zoom(1 / kZoomStep); });
    m_larger = button("report.larger", tr("Larger"), QStringLiteral("+"), [this] { zoom(kZoomStep); });
    m_zoom = new Words(Words::Tone::Second, {}, line);
    m_zoom->setObjectName(QStringLiteral("report.zoom"));
    m_fit = button("report.fit", tr("As wide as the window"), tr("Page width"), [this] {
        m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
        showPage();
    });
    row->addWidget(m_before);
    row->addWidget(m_page);
    row->addWidget(m_after);
    row->addStretch(1);
    row->addWidget(m_smaller);
    row->addWidget(m_zoom);
    row->addWidget(m_larger);
    row->addWidget(m_fit);
    return line;
}

// What runs, and what became of it.
QWidget* ReportDialog::buildOutcomeRow() {
    auto* line = new QWidget(this);
    line->setObjectName(QStringLiteral("report.foot"));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_outcome = new Words(Words::Tone::Second, {}, line);
    m_outcome->setObjectName(QStringLiteral("report.outcome"));
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->setWordWrap(true);
    m_openFolder = new Words(Words::Tone::Link, tr("Open the folder"), line);
    m_openFolder->setObjectName(QStringLiteral("report.openFolder"));
    m_openFolder->setAccessibleName(m_openFolder->text());
    m_openFolder->hide();
    connect(m_openFolder, &Words::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_written).absolutePath())); });
    m_bar = new QProgressBar(line);
    m_bar->setObjectName(QStringLiteral("report.progress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(size::kStep * 30);
    m_bar->hide();
    m_cancel = makeButton(QStringLiteral("report.cancel"), tr("Cancel"), {}, nullptr, line);
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] { (m_writer.running() ? m_writer : m_runner).askToStop(); });
    row->addWidget(m_outcome, 1);
    row->addWidget(m_openFolder);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    return line;
}

void ReportDialog::showJob() {
    const bool any = m_writer.running() || m_runner.running();
    m_bar->setVisible(any);
    m_cancel->setVisible(any);
    if (!any)
        return;
    const auto running = m_workspace.jobs().running();
    const int id = m_writer.running() ? m_writer.id() : m_runner.id();
    for (const JobState& job : running)
        if (job.id == id) {
            m_cancel->setEnabled(!job.cancelling);
            m_bar->setRange(0, job.total > 0 ? 1000 : 0);
            if (job.total > 0)
                m_bar->setValue(static_cast<int>(1000 * job.done / job.total));
        }
}

void ReportDialog::lookingAtFile(bool there) {
    for (QWidget* w : std::initializer_list<QWidget*>{m_save, m_print, m_smaller, m_larger, m_fit})
        w->setEnabled(there);
    showPage();
}

void ReportDialog::showPage() {
    const int pages = m_shown.isEmpty() || m_runner.running() ? 0 : m_document->pageCount();
    const int page = m_view->pageNavigator()->currentPage();
    m_page->setText(pages > 0 ? tr("Page %1 of %2").arg(page + 1).arg(pages) : QString());
    m_before->setEnabled(pages > 0 && page > 0);
    m_after->setEnabled(page + 1 < pages);
    m_zoom->setText(pages == 0 ? QString()
                    : m_view->zoomMode() == QPdfView::ZoomMode::Custom ? percent(m_view->zoomFactor())
                                                                       : tr("page width"));
}

void ReportDialog::turn(int by) {
    const int page = std::clamp(m_view->pageNavigator()->currentPage() + by, 0, std::max(0, m_document->pageCount() - 1));
    m_view->pageNavigator()->jump(page, {}, m_view->pageNavigator()->currentZoom());
    showPage();
}

void ReportDialog::zoom(double by) {
    if (m_view->zoomMode() != QPdfView::ZoomMode::Custom) {
        // From the size it has now, not from a leap to 100 %.
        const double points = m_document->pagePointSize(0).width();
        const QMargins around = m_view->documentMargins();
        const double room = m_view->viewport()->width() - around.left() - around.right();
        if (points > 0)
            m_view->setZoomFactor(room / (points * m_view->logicalDpiX() / 72.0));
        m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    }
    m_view->setZoomFactor(std::clamp(m_view->zoomFactor() * by, kZoomLeast, kZoomMost));
    showPage();
}

void ReportDialog::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::ZoomIn) || (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Equal))
        return zoom(kZoomStep);
    if (event->matches(QKeySequence::ZoomOut))
        return zoom(1 / kZoomStep);
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        return turn(event->key() == Qt::Key_PageDown ? 1 : -1);
    QDialog::keyPressEvent(event);
}

void ReportDialog::make() {
    ReportOrder order = m_choices[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))].order;
    m_area->setVisible(order.kind != ReportOrder::Kind::Case);
    order.area = toCore(m_area->currentData().toString());
    m_shown.clear();
    m_outcome->setText({});
    m_openFolder->hide();
    lookingAtFile(false);
    m_states->showRunning(tr("The report is being made…"));
    const std::string path = m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_made)).toStdString();
    m_runner.start<std::string>(
        COIR_MSG("ReportDialog", "Making the report"),
        [shot = m_shot, order, path](JobContext& job) -> Result<std::string> {
            COIR_TRY(store::CaseFile reader, store::CaseFile::open(shot->path, store::CaseFile::Access::Read));
            const pipeline::Knowledge knowledge{shot->library->resources, shot->library->rules, shot->library->lexicon,
                                                shot->library->profiles};
            COIR_CHECK(printReport(reader, knowledge, order, path, job, shot->facts));
            return path;
        },
        [this](Result<std::string> made) {
            showJob();
            if (!made)
                return m_states->showFailed(made.error(), [this] { make(); });
            m_shown = fromCore(*made);
            m_document->load(m_shown);
            m_states->showContent();
            lookingAtFile(!m_writer.running());
            Q_EMIT previewReady();
        });
    showJob();
}

void ReportDialog::note(const std::string& action, const QString& detail) {
    m_workspace.write(COIR_MSG("ReportDialog", "Noting the report in the audit"),
                      [action, detail = toCore(detail)](store::CaseFile& file) { return file.audit(action, detail); });
}

// Said here, not in a bar behind the dialog.
void ReportDialog::finish(const Result<QString>& written, const std::string& action) {
    showJob();
    lookingAtFile(!m_shown.isEmpty()); // another report may be in the making meanwhile
    if (!written) {
        const ErrorWords words = wordsOf(written.error());
        m_outcome->setText(QStringList{words.what, words.where, words.remedy}.join(QStringLiteral("  ")).simplified());
    } else {
        m_written = *written;
        m_outcome->setText(m_written.isEmpty() ? tr("Sent to the printer") : tr("Written: %1").arg(m_written));
        note(action, m_kind->currentText());
    }
    m_openFolder->setVisible(written && !m_written.isEmpty());
    Q_EMIT ended();
}

void ReportDialog::saveTo(const QString& path) {
    lookingAtFile(false);
    m_openFolder->hide();
    m_outcome->setText(tr("Writing %1").arg(path));
    m_writer.start<QString>(
        COIR_MSG("ReportDialog", "Writing the report"), [from = m_shown, path](JobContext& job) { return copyWhole(from, path, job); },
        [this](Result<QString> written) { finish(written, "report"); });
    showJob();
}

QString ReportDialog::offeredName() const {
    const Choice& c = m_choices[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))];
    const QString about = c.order.kind == ReportOrder::Kind::Case ? c.about : m_area->currentText();
    return fileName({c.order.kind == ReportOrder::Kind::Case ? tr("case report") : tr("risk briefing"), about, date(m_shot->asOf.valid)}, QStringLiteral(".pdf"));
}

void ReportDialog::save() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the report"), offeredName(),
                                                      QStringLiteral("PDF (*.pdf)"));
    if (!path.isEmpty())
        saveTo(path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive) ? path : path + QStringLiteral(".pdf"));
}

void ReportDialog::printOn(std::shared_ptr<QPrinter> printer) {
    printer->setResolution(kPrintResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    lookingAtFile(false);
    m_openFolder->hide();
    m_outcome->setText(tr("Printing…"));
    m_writer.start<QString>(
        COIR_MSG("ReportDialog", "Printing the report"), [from = m_shown, printer](JobContext& job) { return sendPages(from, *printer, job); },
        [this](Result<QString> sent) { finish(sent, "print"); });
    showJob();
}

void ReportDialog::print() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto* ask = new QPrintDialog(printer.get(), this);
    connect(ask, &QDialog::accepted, this, [this, printer] { printOn(printer); });
    openDialog(ask);
}

} // namespace coir::ui
