// SPDX-License-Identifier: GPL-3.0-or-later
// The visit list on paper.
#include "language/Wording.h"
#include "look/Tokens.h"
#include "views/alerts/VisitList.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <array>

namespace coir::ui {
namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(VisitList)
};

/// Columns on paper, their share of the width, whether words break anywhere (codes do).
struct PaperColumn {
    VisitColumn column;
    double share;
    bool anywhere = false;
};
constexpr std::array<PaperColumn, 11> kPaper{{{VisitColumn::Stop, .034},
                                              {VisitColumn::Firm, .135},
                                              {VisitColumn::Code, .12, true},
                                              {VisitColumn::Area, .045},
                                              {VisitColumn::Level, .04},
                                              {VisitColumn::Address, .135},
                                              {VisitColumn::Reason, .165},
                                              {VisitColumn::Ask, .13},
                                              {VisitColumn::Clears, .046},
                                              {VisitColumn::Lead, .06, true},
                                              {VisitColumn::Signed, .09}}};
constexpr double kRoomToSign = 34; ///< points: a date and a name by hand
constexpr double kPad = 3;
constexpr double kFoot = 14;
constexpr double kEndless = 4000;
constexpr int kWrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QFont bold(QFont font) {
    font.setBold(true);
    return font;
}

/// One list on one device, measured in points of 1/72 inch.
class VisitPaper {
public:
    VisitPaper(QPagedPaintDevice& paper, QPainter& painter, const VisitFrame& frame, const VisitList& list)
        : m_paper(paper), m_p(painter), m_frame(frame), m_list(list) {
        const double scale = paper.logicalDpiX() / 72.0;
        m_p.scale(scale, scale);
        m_width = paper.width() / scale;
        m_height = paper.height() / scale;
    }

    void paint() {
        drawPage(true);
        for (std::size_t i = 0; i < m_list.rows.size(); ++i)
            drawRow(m_list.rows[i], i > 0 ? &m_list.rows[i - 1] : nullptr);
        drawClearing();
    }

private:
    double share(const PaperColumn& c) const { return c.share * m_width; }
    double room(const PaperColumn& c) const { return share(c) - 2 * kPad; }
    static int flags(const PaperColumn& c) { return kWrap | (c.anywhere ? static_cast<int>(Qt::TextWrapAnywhere) : 0); }
    double heightOf(const QFont& font, double width, const QString& words, int flags = kWrap) {
        m_p.setFont(font);
        return words.isEmpty() ? 0 : m_p.boundingRect(QRectF(0, 0, width, kEndless), flags, words).height();
    }
    void rule(double from, const QPen& pen) {
        m_p.setPen(pen);
        m_p.drawLine(QPointF(from, m_y), QPointF(m_width, m_y));
    }
    bool fits(double tall) const { return m_y + tall <= m_height - kFoot; }

    void drawPage(bool withHeadings) {
        if (m_page++ > 0)
            m_paper.newPage();
        m_y = 0;
        m_p.setPen(m_c.text);
        if (m_page == 1) {
            m_p.setFont(font::picture(15));
            m_p.drawText(QRectF(0, 0, m_width, 22), Qt::AlignLeft | Qt::AlignVCenter, m_frame.title);
            m_y += 24;
        }
        m_p.setFont(m_small);
        m_p.setPen(m_c.text2);
        m_p.drawText(QRectF(0, m_y, m_width, 10), Qt::AlignLeft,
                     QStringList{m_frame.unit, m_frame.handler, m_frame.asOf, m_frame.printed}.join(QStringLiteral("   ")).trimmed());
        m_p.drawText(QRectF(0, m_y, m_width, 10), Qt::AlignRight, m_frame.synthetic);
        m_p.drawText(QRectF(0, m_height - 10, m_width * .8, 10), Qt::AlignLeft, m_frame.note);
        m_p.drawText(QRectF(0, m_height - 10, m_width, 10), Qt::AlignRight, PaperText::tr("page %1").arg(m_page));
        m_y += 14;
        if (!withHeadings)
            return;
        rule(0, QPen(m_c.text, .8));
        double x = 0, tall = 12;
        for (const PaperColumn& c : kPaper)
            tall = std::max(tall, heightOf(m_body, room(c), heading(c)));
        for (const PaperColumn& c : kPaper) {
            m_p.drawText(QRectF(x + kPad, m_y + kPad, room(c), tall), kWrap | Qt::TextDontClip, heading(c));
            x += share(c);
        }
        m_y += tall + 2 * kPad;
        rule(0, QPen(m_c.text, .8));
    }

    QString heading(const PaperColumn& c) const {
        if (c.column == VisitColumn::Clears)
            return PaperText::tr("Cleared by");
        return m_frame.headings[static_cast<qsizetype>(c.column)];
    }

    /// `follows`: of the same stop, on the same page; what stands above is not said again.
    static QString words(const VisitRow& r, VisitColumn column, const VisitRow* follows) {
        switch (column) {
        case VisitColumn::Stop: return follows ? QString() : r.stop;
        case VisitColumn::Firm: return r.name;
        case VisitColumn::Code: return r.code;
        case VisitColumn::Area: return r.area;
        case VisitColumn::Level: return r.level;
        case VisitColumn::Address: return follows && follows->address == r.address ? QStringLiteral("〃") : r.address;
        case VisitColumn::Reason: return r.reason;
        case VisitColumn::Ask: return follows && follows->ask == r.ask ? QStringLiteral("〃") : r.ask;
        case VisitColumn::Clears: return r.clearsAt;
        case VisitColumn::Lead: return r.finding.left(8);
        default: return {};
        }
    }

    double rowHeight(const VisitRow& r, const VisitRow* follows) {
        double tall = kRoomToSign;
        for (const PaperColumn& c : kPaper) {
            double need = heightOf(m_body, room(c), words(r, c.column, follows), flags(c));
            if (c.column == VisitColumn::Firm && r.marked)
                need += heightOf(m_strong, room(c), mark(r));
            tall = std::max(tall, need);
        }
        return tall + 2 * kPad;
    }

    static QString mark(const VisitRow& r) { return QStringLiteral("■ ") + r.status; }

    void drawRow(const VisitRow& r, const VisitRow* before) {
        bool newPart = r.part != (before ? before->part : report::VisitPart::Stop);
        const VisitRow* follows = before && r.part == report::VisitPart::Stop && before->stop == r.stop ? before : nullptr;
        double tall = rowHeight(r, follows);
        constexpr double kPartHigh = 18;
        if (!fits(tall + (newPart ? kPartHigh : 0))) {
            drawPage(true);
            follows = nullptr;
            tall = rowHeight(r, nullptr);
            newPart = r.part != report::VisitPart::Stop; // each sheet says it
        } else if (before) {
            // Rows of one stop hang together: the line between them leaves the number free.
            rule(follows ? kPaper[0].share * m_width : 0, QPen(follows ? m_c.line : m_c.text2, .4));
        }
        if (newPart) {
            const QRectF band(0, m_y, m_width, kPartHigh);
            m_p.fillRect(band, m_c.surface2);
            m_p.setFont(m_strong);
            m_p.setPen(m_c.text);
            m_p.drawText(band.adjusted(kPad, 0, -kPad, 0), Qt::AlignLeft | Qt::AlignVCenter, visitPartWords(r.part));
            m_y += kPartHigh;
        }
        double x = 0;
        for (const PaperColumn& c : kPaper) {
            const QRectF box(x + kPad, m_y + kPad, room(c), tall);
            const QString said = words(r, c.column, follows);
            const QFont& font = c.column == VisitColumn::Stop ? m_strong : m_body;
            const double high = heightOf(font, room(c), said, flags(c));
            m_p.setPen(m_c.text);
            m_p.drawText(box, flags(c) | Qt::TextDontClip, said);
            if (c.column == VisitColumn::Firm && r.marked) {
                m_p.setFont(m_strong);
                m_p.setPen(m_c.watch.text);
                m_p.drawText(box.translated(0, high), kWrap | Qt::TextDontClip, mark(r));
            }
            x += share(c);
        }
        m_y += tall;
        if (&r == &m_list.rows.back())
            rule(0, QPen(m_c.text, .8));
    }

    void drawClearing() {
        if (m_list.clearing.empty())
            return;
        const QString title = PaperText::tr("What would clear a lead, by the letters under “Cleared by”");
        m_y += 10;
        bool titled = false;
        for (const ClearingNote& note : m_list.clearing) {
            const QString head = QStringLiteral("%1  %2").arg(note.letter, note.title);
            const QString all = note.conditions.join(PaperText::tr("; "));
            constexpr double kHeadShare = .14;
            const double left = kHeadShare * m_width;
            const double tall = std::max(heightOf(m_strong, left - kPad, head), heightOf(m_body, m_width - left, all)) + 4;
            if (!fits(tall + (titled ? 0 : 14)))
                drawPage(false);
            m_p.setPen(m_c.text);
            if (!titled) {
                m_p.setFont(m_strong);
                m_p.drawText(QRectF(0, m_y, m_width, 12), Qt::AlignLeft | Qt::AlignTop, title);
                m_y += 14;
                titled = true;
            }
            m_p.setFont(m_strong);
            m_p.drawText(QRectF(0, m_y, left - kPad, tall), kWrap | Qt::TextDontClip, head);
            m_p.setFont(m_body);
            m_p.drawText(QRectF(left, m_y, m_width - left, tall), kWrap | Qt::TextDontClip, all);
            m_y += tall;
        }
    }

    QPagedPaintDevice& m_paper;
    QPainter& m_p;
    const VisitFrame& m_frame;
    const VisitList& m_list;
    const Colours& m_c = paperColours();
    const QFont m_body = font::picture(8), m_strong = bold(m_body), m_small = font::picture(7);
    double m_width = 0, m_height = 0, m_y = 0;
    int m_page = 0;
};

tl::unexpected<Error> cannotPaint(const std::string& why) {
    return fail(ErrorCode::NotPermitted, COIR_MSG("VisitList", "The visit list could not be written: %1").arg(why),
                COIR_MSG("VisitList", "Choose another folder, or close the file in the other program"), {});
}

} // namespace

Result<> paintVisitSheet(QPagedPaintDevice& paper, const VisitFrame& frame, const VisitList& list) {
    paper.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(15, 14, 15, 14), QPageLayout::Millimeter));
    QPainter p;
    if (!p.begin(&paper))
        return cannotPaint("open");
    VisitPaper(paper, p, frame, list).paint();
    if (!p.end())
        return cannotPaint("close");
    return {};
}

} // namespace coir::ui
