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
#include <QHeaderView>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTimer>

namespace coir::ui {
namespace {
constexpr int kWide = 1200; ///< within a screen of 1280 × 720
constexpr int kHigh = 620;
constexpr int kPrintResolution = 600;

/// A row of the list, or what stands over the rows of a part.
struct ShownRow {
    VisitRow row;
    QString heading;
};

enum Shown { kStop, kName, kStatus, kLevel, kAddress, kReason, kAsk };

std::vector<ShownRow> shownRows(const VisitList& list) {
    std::vector<ShownRow> shown;
    report::VisitPart last = report::VisitPart::Stop;
    for (const VisitRow& r : list.rows) {
        if (r.part != last) {
            last = r.part;
            shown.push_back({{}, visitPartWords(r.part)});
        }
        shown.push_back({r, {}});
    }
    return shown;
}

QVariant visitCell(const ShownRow& shown, int column, int role) {
    const VisitRow& r = shown.row;
    if (!shown.heading.isEmpty())
        return role == Qt::DisplayRole && column == kStop ? QVariant(shown.heading) : QVariant();
    if (role == kValueRole && column == kLevel)
        return static_cast<int>(r.rank);
    if (role == Qt::ToolTipRole)
        switch (column) {
        case kName: return r.code;
        case kAddress: return r.area;
        case kReason: return VisitDialog::tr("What would clear it: %1").arg(r.clears);
        default: return {};
        }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case kStop: return r.stop;
    case kName: return r.name;
    case kStatus: return r.marked ? QStringLiteral("■ ") + r.status : QString();
    case kLevel: return r.level;
    case kAddress: return r.address;
    case kReason: return r.reason;
    default: return r.ask;
    }
}
} // namespace

VisitDialog::VisitDialog(Workspace& workspace, const SnapshotPtr& shot, const std::vector<const detect::Finding*>& findings, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_frame(visitFrame(workspace, *shot)), m_list(visitList(*shot, findings)),
      m_asOf(date(shot->asOf.valid)), m_writer(workspace.jobs(), this) {
    setObjectName(QStringLiteral("visitDialog"));
    setWindowTitle(m_frame.title);
    setAccessibleName(windowTitle());
    resize(kWide, kHigh);
    auto* all = new QVBoxLayout(this);
    all->setSpacing(size::kGap);
    auto* count = new Words(Words::Tone::Second, tr("%1 stops, %2 firms, %3 lines from %4 leads   ·   %5").arg(m_list.stops).arg(m_list.firms).arg(m_list.rows.size()).arg(findings.size()).arg(m_frame.asOf), this);
    count->setObjectName(QStringLiteral("visit.count"));
    all->addWidget(count);
    auto* table = new Table(QStringLiteral("visit.rows"), m_frame.title, this);
    const auto heading = [this](VisitColumn c) { return m_frame.headings[static_cast<qsizetype>(c)]; };
    auto* model = new RowsModel<ShownRow>({{QStringLiteral("stop"), heading(VisitColumn::Stop), Cell::Text, 56, {}},
                                           {QStringLiteral("name"), heading(VisitColumn::Firm), Cell::Text, 180, {}},
                                           {QStringLiteral("status"), heading(VisitColumn::Status), Cell::Warning, 96, {}},
                                           {QStringLiteral("level"), heading(VisitColumn::Level), Cell::Level, 88, {}},
                                           {QStringLiteral("address"), heading(VisitColumn::Address), Cell::Text, 210, {}},
                                           {QStringLiteral("reason"), heading(VisitColumn::Reason), Cell::Text, 260, {}},
                                           {QStringLiteral("ask"), heading(VisitColumn::Ask), Cell::Text, 250, {}}},
                                          visitCell, {}, table);
    table->setSortingEnabled(false); // the order is that of the walk
    table->setRowsModel(model, kReason);
    static_cast<CellDelegate*>(table->itemDelegate())->setWraps(true);
    const std::vector<ShownRow> shown = shownRows(m_list);
    model->setRows(shown);
    table->setWordWrap(true);
    for (std::size_t i = 0; i < shown.size(); ++i)
        if (!shown[i].heading.isEmpty()) // one line over all columns
            table->setSpan(static_cast<int>(i), kStop, 1, model->columnCount());
    // Rows as high as their words need at the widths in force, which are known once the dialog stands.
    auto* fit = new QTimer(this);
    fit->setSingleShot(true);
    fit->setInterval(0);
    connect(fit, &QTimer::timeout, table, [table] {
        for (int i = 0; i < table->model()->rowCount(); ++i)
            if (table->columnSpan(i, kStop) == 1)
                table->resizeRowToContents(i);
    });
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, fit, qOverload<>(&QTimer::start));
    fit->start();
    all->addWidget(table, 1);
    m_outcome = new Words(Words::Tone::Second, tr("A4 across, one sheet or more, with a column to sign, the clearing conditions once at the end; the workbook has the same rows, each with its conditions, and a sheet that says where they come from."), this);
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

QString VisitDialog::offeredName(const QString& suffix) const { return fileName({m_frame.title, tr("%1 firms").arg(m_list.firms), m_asOf}, suffix); }

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
        [to = path.toStdString(), paper = suffix == QStringLiteral(".pdf"), frame = m_frame, list = m_list] {
            return paper ? writeVisitSheet(to, frame, list) : writeVisitWorkbook(to, frame, list);
        },
        tr("Visit list written: %1").arg(path));
}

void VisitDialog::printOn(std::shared_ptr<QPrinter> printer) {
    printer->setResolution(kPrintResolution);
    run(COIR_MSG("VisitDialog", "Printing the visit list"), [printer, frame = m_frame, list = m_list] { return paintVisitSheet(*printer, frame, list); },
        tr("Sent to the printer"));
}

} // namespace coir::ui
