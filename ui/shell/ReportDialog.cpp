// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ReportDialog.h"

#include "language/Wording.h"
#include "look/Style.h"
#include "look/Tokens.h"
#include "parts/FindingWords.h"
#include "parts/Panel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>

namespace coir::ui {
namespace {
constexpr int kWide = 980;
constexpr int kHigh = 820;
constexpr int kPrintResolution = 300;                ///< pages are sent as pictures: finer ones cost memory and say no more
constexpr auto kProvince = "460000";
} // namespace

ReportDialog::ReportDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_shot(workspace.snapshot()), m_kind(new QComboBox(this)),
      m_area(new QComboBox(this)), m_document(new QPdfDocument(this)), m_view(new QPdfView(this)),
      m_runner(workspace.jobs(), this) {
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
    m_view->setObjectName(QStringLiteral("report.view"));
    m_view->setAccessibleName(tr("Preview"));
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_states = new StateStack(QStringLiteral("report.states"), m_view, this);
    all->addWidget(m_states, 1);

    const auto base = [&] {
        ReportOrder o;
        o.asOf = m_shot->asOf;
        o.language = toCore(currentLanguage());
        o.printedOn = today();
        return o;
    };
    const Selection& s = workspace.selection();
    if (s.kind == Selection::Kind::Finding)
        if (const auto* f = m_shot->finding(toCore(s.key))) {
            ReportOrder o = base();
            o.findingIds = {f->id};
            m_choices.push_back({tr("Case report on the lead: %1, %2").arg(detectorTitle(f->detector), subjectText(*m_shot, *f)), o});
            if (const auto firm = mainFirm(*f); firm != store::kNoFirm) {
                ReportOrder whole = base();
                whole.subject = m_shot->firm(firm).key;
                m_choices.push_back({tr("Case report on all leads of %1").arg(fromCore(m_shot->firm(firm).name)), whole});
            }
        }
    if (s.kind == Selection::Kind::Firm)
        if (const auto* f = m_shot->firm(toCore(s.key)); f && !m_shot->findingsOf(m_shot->facts->find(f->key)).empty()) {
            ReportOrder o = base();
            o.subject = f->key;
            m_choices.push_back({tr("Case report on all leads of %1").arg(fromCore(f->name)), o});
        }
    ReportOrder region = base();
    region.kind = ReportOrder::Kind::Region;
    m_choices.push_back({tr("Regional risk briefing"), region});
    region.kind = ReportOrder::Kind::RegionWithCases;
    m_choices.push_back({tr("Regional risk briefing with the ten highest leads"), region});
    for (const auto& c : m_choices)
        m_kind->addItem(c.title);
    m_area->addItem(tr("whole province"), QString::fromLatin1(kProvince));
    for (const auto& u : m_shot->library->lexicon->divisions().units())
        m_area->addItem(fromCore(u.name), fromCore(u.code));
    connect(m_kind, &QComboBox::activated, this, &ReportDialog::make);
    connect(m_area, &QComboBox::activated, this, &ReportDialog::make);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::print);
    make();
}

void ReportDialog::make() {
    ReportOrder order = m_choices[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))].order;
    m_area->setVisible(order.kind != ReportOrder::Kind::Case);
    order.area = toCore(m_area->currentData().toString());
    m_save->setEnabled(false);
    m_print->setEnabled(false);
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
            if (!made)
                return m_states->showFailed(made.error(), [this] { make(); });
            m_shown = fromCore(*made);
            m_document->load(m_shown);
            m_save->setEnabled(true);
            m_print->setEnabled(true);
            m_states->showContent();
            Q_EMIT previewReady();
        });
}

void ReportDialog::note(const std::string& action, const QString& detail) {
    m_workspace.write(COIR_MSG("ReportDialog", "Noting the report in the audit"),
                      [action, detail = toCore(detail)](store::CaseFile& file) { return file.audit(action, detail); });
}

void ReportDialog::save() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the report"), tr("report") + QStringLiteral(".pdf"),
                                                      QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    // The file that stands there is replaced when the new one is whole, not before.
    QFile made(m_shown);
    QSaveFile file(path);
    const bool written = made.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly) && file.write(made.readAll()) == made.size() && file.commit();
    if (!written)
        return m_workspace.report(Error{ErrorCode::NotPermitted, {toCore(path), 0, {}, {}},
                                        COIR_MSG("ReportDialog", "The report could not be written"),
                                        COIR_MSG("ReportDialog", "Choose another folder")});
    note("report", m_kind->currentText());
    m_workspace.say(tr("Report written: %1").arg(path));
}

void ReportDialog::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setResolution(kPrintResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    QPrintDialog ask(&printer, this);
    if (ask.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    for (int i = 0; i < m_document->pageCount(); ++i) {
        if (i > 0)
            printer.newPage();
        painter.drawImage(painter.viewport(), m_document->render(i, painter.viewport().size()));
    }
    note("print", m_kind->currentText());
}

} // namespace coir::ui
