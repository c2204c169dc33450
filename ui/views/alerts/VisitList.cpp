// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/VisitList.h"

#include "language/Wording.h"
#include "look/Tokens.h"
#include "parts/Cells.h"
#include "parts/FindingWords.h"
#include "shell/Workspace.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <filesystem>
#include <xlsxwriter.h>

namespace coir::ui {
namespace {

struct VisitText {
    Q_DECLARE_TR_FUNCTIONS(VisitList)
};

constexpr std::array kShares{0.12, 0.122, 0.045, 0.04, 0.12, 0.148, 0.13, 0.115, 0.05, 0.11};
constexpr double kRoomToSign = 34; ///< points: a date and a name by hand
constexpr std::array<double, 10> kSheetWidths{26, 22, 10, 8, 34, 48, 46, 40, 20, 18};
static_assert(kShares.size() == kSheetWidths.size());

tl::unexpected<Error> cannotWrite(const std::string& path, const std::string& why) {
    return fail(ErrorCode::NotPermitted, COIR_MSG("VisitList", "The visit list could not be written: %1").arg(why),
                COIR_MSG("VisitList", "Choose another folder, or close the file in the other program"), {path, 0, {}, {}});
}

QStringList cellsOf(const VisitRow& r, bool paper) {
    return {r.name, r.code, r.area, r.level, r.address, r.reason, r.ask, r.clears, paper ? r.finding.left(8) : r.finding, QString()};
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

std::vector<VisitRow> visitRows(const CaseSnapshot& shot, const std::vector<const detect::Finding*>& findings) {
    std::vector<VisitRow> rows;
    for (const auto* f : findings) {
        QStringList clears;
        for (const auto& c : f->clearedBy)
            if (c.state != detect::ClearedBy::State::Met)
                clears << wordsOf(c.text);
        for (const auto& s : f->subjects) {
            // Whom one can visit: firms that are spoken of as acting, not every neighbour of a pattern.
            if (s.firm == store::kNoFirm || (s.role == detect::Role::Victim))
                continue;
            const auto& firm = shot.firm(s.firm);
            VisitRow r;
            r.name = fromCore(firm.name);
            if (!firm.active()) // nobody need go to a door that was closed
                r.name = VisitText::tr("%1 (%2)").arg(r.name, statusWord(firm.status));
            r.code = fromCore(firm.key);
            r.address = fromCore(firm.address.empty() ? firm.reportAddress : firm.address);
            r.area = areaName(shot, firm.county);
            r.level = levelWord(levelOf(f->level));
            r.reason = VisitText::tr("%1 %2: %3").arg(detectorTitle(f->detector), roleWord(s.role), mainReason(*f));
            r.ask = askFor(f->detector);
            r.clears = clears.join(VisitText::tr("; "));
            r.detector = detectorTitle(f->detector);
            r.finding = fromCore(f->id);
            rows.push_back(std::move(r));
        }
    }
    return rows;
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
    f.headings = {VisitText::tr("Firm"),   VisitText::tr("Code"),       VisitText::tr("Area"),               VisitText::tr("Level"),
                  VisitText::tr("Address"), VisitText::tr("Reason"),     VisitText::tr("To ask for"), VisitText::tr("What would clear it"),
                  VisitText::tr("Lead"),   VisitText::tr("Visited on, signature")};
    return f;
}

Result<> writeVisitWorkbook(const std::string& path, const VisitFrame& frame, const std::vector<VisitRow>& rows) {
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
    // write_string throughout: a name that looks like a formula stays text.
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const QStringList cells = cellsOf(rows[r], false);
        for (qsizetype c = 0; c < cells.size(); ++c)
            worksheet_write_string(sheet, static_cast<lxw_row_t>(r + 1), static_cast<lxw_col_t>(c),
                                   cells[c].toUtf8().constData(), cell);
    }
    lxw_worksheet* origin = workbook_add_worksheet(book, VisitText::tr("Origin").toUtf8().constData());
    worksheet_set_column(origin, 0, 0, 90, nullptr);
    lxw_row_t line = 0;
    for (const QString& words : {frame.title, frame.asOf, frame.printed, frame.unit, frame.handler, frame.synthetic, frame.note})
        if (!words.isEmpty())
            worksheet_write_string(origin, line++, 0, words.toUtf8().constData(), cell);
    ++line;
    for (const VisitRow& r : rows)
        worksheet_write_string(origin, line++, 0, QStringLiteral("%1  %2").arg(r.code, r.finding).toUtf8().constData(), cell);
    if (const lxw_error e = workbook_close(book); e != LXW_NO_ERROR)
        return cannotWrite(path, lxw_strerror(e));
    return place.put();
}

Result<> writeVisitSheet(const std::string& path, const VisitFrame& frame, const std::vector<VisitRow>& rows) {
    const InPlace place(path);
    {
        QPdfWriter pdf(fromCore(place.part()));
        pdf.setResolution(1200);
        pdf.setTitle(frame.title);
        if (auto painted = paintVisitSheet(pdf, frame, rows); !painted) {
            painted.error().where.file = path;
            return painted;
        }
    }
    return place.put();
}

Result<> paintVisitSheet(QPagedPaintDevice& paper, const VisitFrame& frame, const std::vector<VisitRow>& rows) {
    paper.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(15, 14, 15, 14), QPageLayout::Millimeter));
    QPainter p;
    if (!p.begin(&paper))
        return cannotWrite({}, "open");
    // Painted in points of 1/72 inch, so that sizes read as on paper.
    const double scale = paper.logicalDpiX() / 72.0;
    p.scale(scale, scale);
    const double width = paper.width() / scale, height = paper.height() / scale;
    const Colours& c = paperColours();
    const QFont body = font::picture(8), small = font::picture(7), title = font::picture(15);
    const double pad = 3;
    double y = 0;
    int page = 0;
    const auto drawHead = [&] {
        ++page;
        y = 0;
        p.setPen(c.text);
        if (page == 1) {
            p.setFont(title);
            p.drawText(QRectF(0, y, width, 22), Qt::AlignLeft | Qt::AlignVCenter, frame.title);
            y += 24;
        }
        p.setFont(small);
        p.setPen(c.text2);
        p.drawText(QRectF(0, y, width, 10), Qt::AlignLeft,
                   QStringList{frame.unit, frame.handler, frame.asOf, frame.printed}.join(QStringLiteral("   ")).trimmed());
        p.drawText(QRectF(0, y, width, 10), Qt::AlignRight, frame.synthetic);
        y += 14;
        p.setPen(QPen(c.text, .8));
        p.drawLine(QPointF(0, y), QPointF(width, y));
        double x = 0;
        p.setFont(body);
        for (std::size_t i = 0; i < kShares.size(); ++i) {
            p.drawText(QRectF(x + pad, y + pad, kShares[i] * width - 2 * pad, 12), Qt::AlignLeft | Qt::TextDontClip,
                       frame.headings[static_cast<qsizetype>(i)]);
            x += kShares[i] * width;
        }
        y += 12 + 2 * pad;
        p.drawLine(QPointF(0, y), QPointF(width, y));
        p.setFont(small);
        p.setPen(c.text2);
        p.drawText(QRectF(0, height - 10, width * .8, 10), Qt::AlignLeft, frame.note);
        p.drawText(QRectF(0, height - 10, width, 10), Qt::AlignRight, VisitText::tr("page %1").arg(page));
    };
    drawHead();
    constexpr int kFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere;
    for (const VisitRow& r : rows) {
        const QStringList cells = cellsOf(r, true);
        p.setFont(body);
        double tall = kRoomToSign;
        for (std::size_t i = 0; i < kShares.size(); ++i)
            tall = std::max(tall, p.boundingRect(QRectF(0, 0, kShares[i] * width - 2 * pad, 4000), kFlags,
                                                 cells[static_cast<qsizetype>(i)]).height());
        if (y + tall + 2 * pad > height - 14) {
            paper.newPage();
            drawHead();
            p.setFont(body);
        }
        p.setPen(c.text);
        double x = 0;
        for (std::size_t i = 0; i < kShares.size(); ++i) {
            p.drawText(QRectF(x + pad, y + pad, kShares[i] * width - 2 * pad, tall), kFlags | Qt::TextDontClip,
                       cells[static_cast<qsizetype>(i)]);
            x += kShares[i] * width;
        }
        y += tall + 2 * pad;
        p.setPen(QPen(c.line, .4));
        p.drawLine(QPointF(0, y), QPointF(width, y));
    }
    if (!p.end())
        return cannotWrite({}, "close");
    return {};
}

} // namespace coir::ui
