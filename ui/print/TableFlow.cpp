// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/TableFlow.h"

#include "print/PageText.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <qrencode.h>

namespace coir::ui {

namespace {

constexpr double kPad = 34, kGutter = 70, kLeading = 1.45;
constexpr double kWhole = 0.3;                       ///< of a page: tables up to this height are not broken
constexpr double kLeastPart = 400;                   ///< of a row taller than a page, what is worth beginning

struct Row {
    std::vector<TextBlock> cells;
    int lines = 0;
    double height(int first, int count) const {
        double h = 0;
        for (const auto& c : cells)
            h = std::max(h, first < c.lines() ? c.heightOf(first, count) : 0);
        return h;
    }
};

std::vector<TextBlock::Run> runsOf(const report::Cell& c, const PageWords& words) {
    std::vector<TextBlock::Run> runs{{words(c.text), c.strong, false}};
    QString cites;
    for (const int n : c.cites)
        cites += QStringLiteral("[%1]").arg(n);
    if (!cites.isEmpty())
        runs.push_back({cites, false, true});
    return runs;
}

} // namespace

void flowTable(PageSink& sink, const report::Table& table, const PageWords& words) {
    if (table.rows.empty()) {
        const Message none = table.ifEmpty.empty() ? report::nothingFound() : table.ifEmpty;
        const TextBlock block({{words(none), false, false}}, PaperType::body(), sink.width(), Qt::AlignLeft, kLeading);
        sink.begin(block.height());
        const double top = sink.y(), left = sink.left();
        sink.draw([block, top, left](QPainter& p) { block.draw(p, left, top, PaperType::ink()); });
        sink.advance(block.height() + 80);
        return;
    }
    double sum = 0;
    for (const auto& c : table.columns)
        sum += c.width;
    const double usable = sink.width() - kGutter * static_cast<double>(table.columns.size() - 1);
    std::vector<double> x, w;
    double at = sink.left();
    for (const auto& c : table.columns) {
        x.push_back(at);
        w.push_back(usable * c.width / sum);
        at += w.back() + kGutter;
    }
    const auto align = [&](std::size_t i) { return table.columns[i].align == report::Column::Align::Right ? Qt::AlignRight : Qt::AlignLeft; };

    Row head;
    bool named = false;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        head.cells.emplace_back(std::vector<TextBlock::Run>{{words(table.columns[i].title), false, false}}, PaperType::table(), w[i], align(i), kLeading);
        head.lines = std::max(head.lines, head.cells.back().lines());
        named = named || !table.columns[i].title.empty();
    }
    const double headHeight = named ? head.height(0, head.lines) + 2 * kPad : 0;
    const double left = sink.left(), right = sink.left() + sink.width();
    const auto putHead = [&] {
        if (!named)
            return;
        const double top = sink.y();
        sink.draw([=](QPainter& p) {
            p.fillRect(QRectF(left, top, right - left, 10), PaperType::rule());
            for (std::size_t i = 0; i < head.cells.size(); ++i)
                head.cells[i].draw(p, x[i], top + kPad, PaperType::ink());
            p.fillRect(QRectF(left, top + headHeight - 5, right - left, 5), PaperType::rule());
        });
        sink.advance(headHeight);
    };

    std::vector<Row> rows;
    std::vector<double> heights;
    for (const auto& r : table.rows) {
        Row row;
        for (std::size_t i = 0; i < r.size() && i < table.columns.size(); ++i) {
            row.cells.emplace_back(runsOf(r[i], words), table.columns[i].mono ? PaperType::mono() : PaperType::table(), w[i], align(i), kLeading);
            row.lines = std::max(row.lines, row.cells.back().lines());
        }
        heights.push_back(row.height(0, row.lines) + 2 * kPad);
        rows.push_back(std::move(row));
    }
    std::optional<TextBlock> note;
    if (!table.note.empty())
        note.emplace(std::vector<TextBlock::Run>{{words(table.note), false, false}}, PaperType::quiet(), sink.width(), Qt::AlignLeft, kLeading);
    const double noteHeight = note ? note->height() + kPad : 0;

    // A small table stays whole; of a long one two rows at least stand on either side of a break, and the note stays
    // with the last of them.
    const std::size_t n = rows.size();
    const double whole = headHeight + std::accumulate(heights.begin(), heights.end(), 0.0) + noteHeight;
    const double least = whole <= kWhole * sink.fullRoom() ? whole : headHeight + heights[0] + (n > 1 ? heights[1] : noteHeight);
    sink.begin(std::min(least, sink.fullRoom() / 2));
    putHead();
    for (std::size_t i = 0; i < n; ++i) {
        const Row& row = rows[i];
        double needed = heights[i];
        if (i + 1 == n)
            needed += noteHeight;
        else if (i + 2 == n)
            needed += heights[i + 1] + noteHeight;
        const double page = sink.fullRoom() - headHeight;
        if (i > 0 && needed > sink.room() && (needed <= page || sink.room() < kLeastPart)) {
            sink.newPage();
            putHead();
        }
        for (int line = 0; line < row.lines;) {
            int fits = 0;
            while (line + fits < row.lines && row.height(line, fits + 1) + 2 * kPad <= sink.room())
                ++fits;
            if (fits == 0) {
                sink.newPage();
                putHead();
                continue;
            }
            const double top = sink.y(), part = row.height(line, fits) + 2 * kPad;
            const bool last = line + fits >= row.lines;
            sink.draw([=](QPainter& p) {
                for (std::size_t k = 0; k < row.cells.size(); ++k)
                    if (line < row.cells[k].lines())
                        row.cells[k].draw(p, x[k], top + kPad, PaperType::ink(), line, fits);
                if (last)
                    p.fillRect(QRectF(left, top + part - 4, right - left, 4), PaperType::hairline());
            });
            sink.advance(part);
            line += fits;
        }
    }
    if (note) {
        if (noteHeight > sink.room())
            sink.newPage();
        const double top = sink.y() + kPad;
        sink.draw([block = *note, top, left](QPainter& p) { block.draw(p, left, top, PaperType::grey()); });
        sink.advance(noteHeight);
    }
    sink.advance(110);
}

std::function<void(QPainter&, const QRectF&)> qrPainter(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), QRcode_free);
    if (!code)
        return [](QPainter&, const QRectF&) {};
    const int n = code->width;
    std::vector<bool> dark(static_cast<std::size_t>(n) * static_cast<std::size_t>(n));
    for (std::size_t i = 0; i < dark.size(); ++i)
        dark[i] = (code->data[i] & 1) != 0;
    return [n, dark](QPainter& p, const QRectF& box) {
        const double cell = box.width() / n;
        for (int row = 0; row < n; ++row)
            for (int from = 0; from < n; ++from) {
                // Dark runs of a row as one rectangle: fewer paths, no hairline gaps between modules.
                int to = from;
                while (to < n && dark[static_cast<std::size_t>(row * n + to)])
                    ++to;
                if (to > from)
                    p.fillRect(QRectF(box.left() + from * cell, box.top() + row * cell, (to - from) * cell, cell), PaperType::rule());
                from = to;
            }
    };
}

} // namespace coir::ui
