// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/VisitList.h"

#include "language/Wording.h"
#include "parts/Cells.h"
#include "parts/FindingWords.h"
#include "shell/Workspace.h"

#include <QCoreApplication>
#include <QPdfWriter>
#include <filesystem>
#include <xlsxwriter.h>

namespace coir::ui {
namespace {

struct VisitText {
    Q_DECLARE_TR_FUNCTIONS(VisitList)
};

constexpr auto kColumns = static_cast<std::size_t>(VisitColumn::Count);
constexpr std::array<double, kColumns> kSheetWidths{6, 26, 12, 22, 10, 8, 34, 48, 46, 44, 20, 18};
constexpr unsigned kMarkedGround = 0xFFE9D6, kPartGround = 0xE4E7EB;

tl::unexpected<Error> cannotWrite(const std::string& path, const std::string& why) {
    return fail(ErrorCode::NotPermitted, COIR_MSG("VisitList", "The visit list could not be written: %1").arg(why),
                COIR_MSG("VisitList", "Choose another folder, or close the file in the other program"), {path, 0, {}, {}});
}

QStringList cellsOf(const VisitRow& r) {
    return {r.stop, r.name, r.status, r.code, r.area, r.level, r.address, r.reason, r.ask, r.clears, r.finding, QString()};
}

/// Written beside and then put in place: a failure leaves what stood there.
class InPlace {
public:
    explicit InPlace(const std::string& path) : m_path(path), m_part(path + ".part") {}
    ~InPlace() {
        std::error_code ignored;
        std::filesystem::remove(m_part, ignored);
    }
    const std::string& part() const { return m_part; }
    Result<> put() const {
        std::error_code failed;
        std::filesystem::rename(m_part, m_path, failed);
        if (failed)
            return cannotWrite(m_path, failed.message());
        return {};
    }

private:
    std::string m_path, m_part;
};

} // namespace

QString visitPartWords(report::VisitPart part) {
    switch (part) {
    case report::VisitPart::Stop: break;
    case report::VisitPart::NoAddress: return VisitText::tr("No address on file: find it first");
    case report::VisitPart::Closed: return VisitText::tr("Revoked, deregistered or moved away: check by records, no visit");
    }
    return {};
}

VisitList visitList(const CaseSnapshot& shot, const std::vector<const detect::Finding*>& findings) {
    const report::VisitPlan plan = report::visitPlan(*shot.facts, *shot.library->lexicon, findings);
    VisitList list;
    list.stops = plan.stops;
    list.firms = plan.firms;
    for (const auto& line : plan.lines) {
        const detect::Finding& f = *line.finding;
        const auto& firm = shot.firm(line.firm);
        VisitRow r;
        r.part = line.part;
        r.stop = line.stop > 0 ? QString::number(line.stop) : QStringLiteral("—");
        r.name = fromCore(firm.name);
        r.status = statusWord(firm.status);
        r.marked = !firm.active();
        r.code = fromCore(firm.key);
        r.address = fromCore(line.address);
        r.area = areaName(shot, firm.county);
        r.rank = levelOf(f.level);
        r.level = levelWord(r.rank);
        r.reason = VisitText::tr("%1 %2: %3").arg(detectorTitle(f.detector), roleWord(line.role), mainReason(f));
        r.ask = askFor(f.detector);
        QStringList clears;
        for (const auto& c : f.clearedBy)
            if (c.state != detect::ClearedBy::State::Met)
                clears << wordsOf(c.text);
        r.clears = clears.join(VisitText::tr("; "));
        r.clearsAt = fromCore(line.clears);
        r.finding = fromCore(f.id);
        list.rows.push_back(std::move(r));
    }
    for (const auto& c : plan.clearing) {
        ClearingNote note{fromCore(c.letter), detectorTitle(c.detector), {}};
        for (std::size_t i = 0; i < c.conditions.size(); ++i)
            note.conditions << QStringLiteral("%1%2 %3").arg(note.letter).arg(i + 1).arg(wordsOf(c.conditions[i]));
        list.clearing.push_back(std::move(note));
    }
    return list;
}

VisitFrame visitFrame(const Workspace& workspace, const CaseSnapshot& shot) {
    const Office office = workspace.office();
    VisitFrame f;
    f.title = VisitText::tr("Visit list");
    f.asOf = VisitText::tr("Valid on %1, known on %2").arg(date(shot.asOf.valid), date(shot.asOf.known));
    f.unit = office.unit;
    f.handler = office.handler;
    f.synthetic = shot.synthetic ? VisitText::tr("Synthetic data: nothing may be enforced by it") : QString();
    f.note = VisitText::tr("Leads, not verdicts. Facts that are repaired, expired or disputed carry no weight here.");
    f.printed = VisitText::tr("Made on %1").arg(date(today()));
    f.headings = {VisitText::tr("Stop"), VisitText::tr("Firm"),   VisitText::tr("Status"),     VisitText::tr("Code"),
                  VisitText::tr("Area"), VisitText::tr("Level"),  VisitText::tr("Address"),    VisitText::tr("Reason"),
                  VisitText::tr("To ask for"), VisitText::tr("What would clear it"), VisitText::tr("Lead"), VisitText::tr("Visited on, signature")};
    return f;
}

Result<> writeVisitWorkbook(const std::string& path, const VisitFrame& frame, const VisitList& list) {
    lxw_workbook_options options{};
    const InPlace place(path);
    lxw_workbook* book = workbook_new_opt(place.part().c_str(), &options);
    if (!book)
        return cannotWrite(path, "memory");
    lxw_format* head = workbook_add_format(book);
    format_set_bold(head);
    format_set_bottom(head, LXW_BORDER_THIN);
    format_set_text_wrap(head);
    lxw_format* cell = workbook_add_format(book);
    format_set_text_wrap(cell);
    format_set_align(cell, LXW_ALIGN_VERTICAL_TOP);
    lxw_worksheet* sheet = workbook_add_worksheet(book, frame.title.left(31).toUtf8().constData());
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_freeze_panes(sheet, 1, 0);
    for (std::size_t c = 0; c < kSheetWidths.size(); ++c) {
        worksheet_set_column(sheet, static_cast<lxw_col_t>(c), static_cast<lxw_col_t>(c), kSheetWidths[c], nullptr);
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(c),
                               frame.headings[static_cast<qsizetype>(c)].toUtf8().constData(), head);
    }
    lxw_format* part = workbook_add_format(book);
    format_set_bold(part);
    format_set_bg_color(part, kPartGround);
    lxw_format* marked = workbook_add_format(book);
    format_set_bold(marked);
    format_set_text_wrap(marked);
    format_set_align(marked, LXW_ALIGN_VERTICAL_TOP);
    format_set_bg_color(marked, kMarkedGround);
    // write_string throughout: a name that looks like a formula stays text.
    lxw_row_t down = 0;
    report::VisitPart last = report::VisitPart::Stop;
    for (const VisitRow& r : list.rows) {
        if (r.part != last) {
            last = r.part;
            ++down;
            worksheet_merge_range(sheet, down, 0, down, kColumns - 1, visitPartWords(r.part).toUtf8().constData(), part);
        }
        const QStringList cells = cellsOf(r);
        ++down;
        for (qsizetype c = 0; c < cells.size(); ++c) {
            const auto column = static_cast<VisitColumn>(c);
            const bool warns = r.marked && (column == VisitColumn::Firm || column == VisitColumn::Status);
            worksheet_write_string(sheet, down, static_cast<lxw_col_t>(c), cells[c].toUtf8().constData(), warns ? marked : cell);
        }
    }
    lxw_worksheet* origin = workbook_add_worksheet(book, VisitText::tr("Origin").toUtf8().constData());
    worksheet_set_column(origin, 0, 0, 90, nullptr);
    lxw_row_t line = 0;
    for (const QString& words : {frame.title, frame.asOf, frame.printed, frame.unit, frame.handler, frame.synthetic, frame.note})
        if (!words.isEmpty())
            worksheet_write_string(origin, line++, 0, words.toUtf8().constData(), cell);
    ++line;
    for (const VisitRow& r : list.rows)
        worksheet_write_string(origin, line++, 0, QStringLiteral("%1  %2").arg(r.code, r.finding).toUtf8().constData(), cell);
    if (const lxw_error e = workbook_close(book); e != LXW_NO_ERROR)
        return cannotWrite(path, lxw_strerror(e));
    return place.put();
}

Result<> writeVisitSheet(const std::string& path, const VisitFrame& frame, const VisitList& list) {
    const InPlace place(path);
    {
        QPdfWriter pdf(fromCore(place.part()));
        pdf.setResolution(1200);
        pdf.setTitle(frame.title);
        if (auto painted = paintVisitSheet(pdf, frame, list); !painted) {
            painted.error().where.file = path;
            return painted;
        }
    }
    return place.put();
}

} // namespace coir::ui
