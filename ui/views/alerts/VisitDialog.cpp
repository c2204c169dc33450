// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/VisitDialog.h"

#include "language/Wording.h"
#include "look/Style.h"
#include "look/Tokens.h"
#include "models/RowsModel.h"
#include "parts/Panel.h"
#include "parts/Table.h"
#include "shell/Workspace.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <set>

namespace coir::ui {
namespace {
constexpr int kWide = 900;
constexpr int kHigh = 460;
constexpr int kPrintResolution = 600;

QVariant visitCell(const VisitRow& r, int column, int role) {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case 0: return r.name;
    case 1: return r.area;
    case 2: return r.address;
    case 3: return r.reason;
    default: return r.ask;
    }
}
} // namespace

VisitDialog::VisitDialog(Workspace& workspace, const SnapshotPtr& shot, const std::vector<const detect::Finding*>& findings, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_frame(visitFrame(workspace, *shot)), m_rows(visitRows(*shot, findings)),
      m_asOf(date(shot->asOf.valid)), m_writer(workspace.jobs(), this) {
    setObjectName(QStringLiteral("visitDialog"));
    setWindowTitle(m_frame.title);
    setAccessibleName(windowTitle());
    resize(kWide, kHigh);
    std::set<QString> firms;
    for (const VisitRow& r : m_rows)
        firms.insert(r.code);
    m_firms = static_cast<int>(firms.size());
    auto* all = new QVBoxLayout(this);
    all->setSpacing(size::kGap);
    auto* count = new Words(Words::Tone::Second, tr("%1 firms, %2 lines from %3 leads   ·   %4").arg(m_firms).arg(m_rows.size()).arg(findings.size()).arg(m_frame.asOf), this);
    count->setObjectName(QStringLiteral("visit.count"));
    all->addWidget(count);
    auto* table = new Table(QStringLiteral("visit.rows"), m_frame.title, this);
    auto* model = new RowsModel<VisitRow>({{QStringLiteral("name"), m_frame.headings[0], Cell::Text, 200, {}},
                                           {QStringLiteral("area"), m_frame.headings[2], Cell::Muted, 70, {}},
                                           {QStringLiteral("address"), m_frame.headings[4], Cell::Text, 190, {}},
                                           {QStringLiteral("reason"), m_frame.headings[5], Cell::Text, 200, {}},
                                           {QStringLiteral("ask"), m_frame.headings[6], Cell::Text, 200, {}}},
                                          visitCell, {}, table);
    table->setRowsModel(model, 3);
    model->setRows(m_rows);
    all->addWidget(table, 1);
    m_outcome = new Words(Words::Tone::Second, tr("A4 across, one sheet or more, with a column to sign; the workbook has the same rows and a sheet that says where they come from."), this);
    m_outcome->setObjectName(QStringLiteral("visit.outcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    all->addWidget(m_outcome);
    auto* row = new QHBoxLayout;
    row->setSpacing(size::kGap);
    m_print = makeButton(QStringLiteral("visit.print"), tr("Print…"), QStringLiteral("print"), nullptr, this);
    m_pdf = makeButton(QStringLiteral("visit.pdf"), tr("Export PDF…"), QStringLiteral("save"), nullptr, this);
    m_book = makeButton(QStringLiteral("visit.book"), tr("Export XLSX…"), QStringLiteral("save"), kind::kPrimary, this);
    auto* close = makeButton(QStringLiteral("visit.close"), tr("Close"), {}, nullptr, this);
    row->addWidget(m_print);
    row->addWidget(m_pdf);
    row->addWidget(m_book);
    row->addStretch(1);
    row->addWidget(close);
    all->addLayout(row);
    m_book->setDefault(true);
    m_book->setFocus(Qt::OtherFocusReason);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(QStringLiteral(".pdf"), tr("Sheet of paper (*.pdf)")); });
    connect(m_book, &QPushButton::clicked, this, [this] { save(QStringLiteral(".xlsx"), tr("Workbook (*.xlsx)")); });
    connect(m_print, &QPushButton::clicked, this, [this] {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        auto* ask = new QPrintDialog(printer.get(), this);
        connect(ask, &QDialog::accepted, this, [this, printer] { printOn(printer); });
        openDialog(ask);
    });
}

QString VisitDialog::offeredName(const QString& suffix) const { return fileName({m_frame.title, tr("%1 firms").arg(m_firms), m_asOf}, suffix); }

void VisitDialog::enable(bool on) {
    for (QPushButton* b : {m_print, m_pdf, m_book})
        b->setEnabled(on);
}

void VisitDialog::run(Message title, std::function<Result<>()> write, const QString& done) {
    enable(false);
    m_writer.start<std::monostate>(
        std::move(title),
        [write = std::move(write)](JobContext&) -> Result<std::monostate> {
            COIR_CHECK(write());
            return std::monostate{};
        },
        [this, done](Result<std::monostate> written) {
            enable(true);
            if (written) {
                m_outcome->setText(done);
            } else {
                const ErrorWords words = wordsOf(written.error());
                m_outcome->setText(QStringList{words.what, words.where, words.remedy}.join(QStringLiteral("  ")).simplified());
            }
            Q_EMIT ended();
        });
}

void VisitDialog::save(const QString& suffix, const QString& filter) {
    QString path = QFileDialog::getSaveFileName(this, m_frame.title, offeredName(suffix), filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    run(COIR_MSG("VisitDialog", "Writing the visit list"),
        [to = path.toStdString(), paper = suffix == QStringLiteral(".pdf"), frame = m_frame, rows = m_rows] {
            return paper ? writeVisitSheet(to, frame, rows) : writeVisitWorkbook(to, frame, rows);
        },
        tr("Visit list written: %1").arg(path));
}

void VisitDialog::printOn(std::shared_ptr<QPrinter> printer) {
    printer->setResolution(kPrintResolution);
    run(COIR_MSG("VisitDialog", "Printing the visit list"), [printer, frame = m_frame, rows = m_rows] { return paintVisitSheet(*printer, frame, rows); },
        tr("Sent to the printer"));
}

} // namespace coir::ui
