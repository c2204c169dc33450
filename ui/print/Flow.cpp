// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/Flow.h"

#include "print/PageText.h"
#include "print/TableFlow.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace coir::ui {

namespace {

constexpr double kMm = kUnitsPerPoint * 72 / 25.4;
constexpr double kLeft = 20 * kMm, kRight = kPageWidth - 20 * kMm, kTop = 24 * kMm, kBottom = kPageHeight - 22 * kMm;
constexpr double kSealSide = 22 * kMm, kSealAbove = 100;
constexpr double kUnderLead = 60;                   ///< room under a paragraph
constexpr int kMostLeadLines = 3;                   ///< longer words over a table may stand apart from it
constexpr double kShrink = 0.72;                    ///< a picture may be set this much lower to stay on its page
constexpr double kBodyLeading = 1.75, kQuietLeading = 1.55, kHeadLeading = 1.5;

/// 1 → 一 … 99; other scripts get figures.
QString sectionNumber(int n, bool chinese) {
    if (!chinese)
        return QString::number(n) + QStringLiteral(". ");
    static const QString kDigits = QStringLiteral("〇一二三四五六七八九");
    QString out;
    if (n >= 10) {
        if (n >= 20)
            out += kDigits[n / 10];
        out += QStringLiteral("十");
        if (n % 10)
            out += kDigits[n % 10];
    } else {
        out = kDigits[n];
    }
    return out + QStringLiteral("、");
}
QString subNumber(int n, int m, bool chinese) {
    if (!chinese)
        return QString::number(n) + QLatin1Char('.') + QString::number(m) + QLatin1Char(' ');
    return QStringLiteral("（") + sectionNumber(m, true).chopped(1) + QStringLiteral("）");
}

std::vector<TextBlock::Run> runsOf(const report::Paragraph& paragraph, const PageWords& words, bool chinese) {
    std::vector<TextBlock::Run> runs;
    for (const auto& s : paragraph.spans) {
        QString text = words(s.text);
        const bool needsStop = !text.isEmpty() && !QStringLiteral("。.；;：:！？!?").contains(text.back());
        runs.push_back({text, s.strong, false});
        if (!s.cites.empty()) {
            QString cites;
            for (const int n : s.cites)
                cites += QStringLiteral("[%1]").arg(n);
            runs.push_back({cites, false, true});
        }
        using Ends = report::Span::Ends;
        const QString stop = s.ends == Ends::WithColon ? (chinese ? QStringLiteral("：") : QStringLiteral(": "))
                             : s.ends == Ends::InList  ? (chinese ? QStringLiteral("、") : QStringLiteral(", "))
                                                       : (chinese ? QStringLiteral("。") : QStringLiteral(". "));
        runs.push_back({needsStop ? stop : chinese ? QString() : QStringLiteral(" "), s.strong, false});
    }
    return runs;
}

/// A title over more than one line breaks into lines of like length, not into one and a word.
TextBlock balanced(const QString& text, const QFont& font, double width) {
    const auto set = [&](double w) { return TextBlock({{text, false, false}}, font, w, Qt::AlignLeft, kHeadLeading); };
    TextBlock best = set(width);
    const int lines = best.lines();
    if (lines < 2)
        return best;
    double low = width / lines, high = width;
    for (int i = 0; i < 8; ++i) {
        const double middle = (low + high) / 2;
        TextBlock t = set(middle);
        if (t.lines() > lines) {
            low = middle;
        } else {
            high = middle;
            best = std::move(t);
        }
    }
    return best;
}

/// Puts blocks one under the other; a heading waits until it knows that what follows fits with it.
class Builder final : public PageSink {
public:
    Builder(const PageWords& words, const FigureMaker& figures) : m_words(words), m_figures(figures) {
        m_chinese = words(COIR_MSG("report", "report-script")) != QStringLiteral("latin");
        newPage();
    }

    double width() const override { return kRight - kLeft; }
    double left() const override { return kLeft; }
    double room() const override { return kBottom - m_y; }
    double fullRoom() const override { return kBottom - kTop; }
    double y() const override { return m_y; }
    void advance(double by) override { m_y += by; }
    void draw(std::function<void(QPainter&)> step) override { m_pages.pages.back().push_back(std::move(step)); }
    void newPage() override {
        m_pages.pages.emplace_back();
        m_y = kTop;
    }
    /// Makes room for `height` together with a heading that waits, and sets that heading.
    void begin(double height) override {
        if (room() < std::min(headRoom() + height, fullRoom()))
            newPage();
        for (const Waiting& heading : std::exchange(m_waiting, {})) {
            if (heading.level == Waiting::kLead) {
                const double top = m_y;
                draw([heading, top](QPainter& p) { heading.block.draw(p, kLeft, top, heading.colour); });
                m_y += heading.block.height() + kUnderLead;
                continue;
            }
            if (m_y > kTop + 1)
                m_y += headSpace() * 0.6;
            m_pages.outline.push_back({heading.title, heading.level, static_cast<int>(m_pages.pages.size()) - 1, m_y / kUnitsPerPoint});
            const double top = m_y;
            draw([block = heading.block, top](QPainter& p) { block.draw(p, kLeft, top, PaperType::ink()); });
            m_y += heading.block.height();
            if (heading.level == 1) {
                const double line = m_y;
                draw([line](QPainter& p) { p.fillRect(QRectF(kLeft, line, kRight - kLeft, 8), PaperType::rule()); });
            }
            m_y += headSpace() * 0.4;
        }
    }

    void title(const report::Report& r) {
        const TextBlock title = balanced(m_words(r.title), PaperType::title(), width());
        QStringList under;
        if (!r.frame.unit.empty())
            under << QString::fromStdString(r.frame.unit);
        under << QString::fromStdString(isoDate(r.frame.printedOn.value_or(r.frame.asOf.valid))) << m_words(r.subtitle);
        const TextBlock sub({{under.join(QStringLiteral("　")), false, false}}, PaperType::table(), width(), Qt::AlignLeft, kHeadLeading);
        const double top = m_y, second = m_y + title.height() + 30;
        draw([title, sub, top, second](QPainter& p) {
            title.draw(p, kLeft, top, PaperType::ink());
            sub.draw(p, kLeft, second, PaperType::grey());
        });
        m_y = second + sub.height() + 120;
    }

    void section(const report::Section& s) {
        if (s.newPage && m_y > kTop + 1)
            newPage();
        if (s.level <= 1) {
            ++m_section;
            m_sub = 0;
        }
        const QString number = s.level <= 1 ? sectionNumber(m_section, m_chinese) : subNumber(m_section, ++m_sub, m_chinese);
        // A heading right under another one: both wait for what follows, the outer first.
        const QString title = number + m_words(s.title);
        m_waiting.push_back({TextBlock({{title, false, false}}, PaperType::heading(s.level), width(), Qt::AlignLeft, kHeadLeading), title, s.level});
        for (std::size_t i = 0; i < s.blocks.size(); ++i) {
            // Words that lead to a table do not end a page: they wait for it as a heading does.
            m_leads = i + 1 < s.blocks.size() && std::holds_alternative<report::Table>(s.blocks[i + 1]);
            std::visit([this](const auto& block) { put(block); }, s.blocks[i]);
        }
    }

    void put(const report::Paragraph& paragraph) {
        const QFont font = paragraph.quiet ? PaperType::quiet() : PaperType::body();
        const TextBlock block(runsOf(paragraph, m_words, m_chinese), font, width(), Qt::AlignLeft, paragraph.quiet ? kQuietLeading : kBodyLeading);
        const QColor colour = paragraph.quiet ? PaperType::grey() : PaperType::ink();
        if (m_leads && block.lines() <= kMostLeadLines) {
            m_waiting.push_back({block, {}, Waiting::kLead, colour});
            return;
        }
        begin(block.heightOf(0, std::min(3, block.lines())));
        for (int line = 0; line < block.lines();) {
            int fits = 0;
            while (line + fits < block.lines() && block.heightOf(line, fits + 1) <= room())
                ++fits;
            if (fits == 0) {
                newPage();
                continue;
            }
            if (line + fits + 1 == block.lines() && fits > 2)
                --fits;                              // no line alone on the next page
            const double top = m_y;
            draw([block, colour, top, line, fits](QPainter& p) { block.draw(p, kLeft, top, colour, line, fits); });
            m_y += block.heightOf(line, fits);
            line += fits;
        }
        m_y += kUnderLead;
    }

    void put(const report::Table& table) { flowTable(*this, table, m_words); }

    void put(const report::Figure& figure) {
        const ReadyFigure ready = m_figures ? m_figures(figure, width()) : ReadyFigure{};
        const bool drawn = static_cast<bool>(ready.draw);
        ++m_figure;
        const QString number = QCoreApplication::translate("report", "Figure %1").arg(m_figure) + QStringLiteral("　");
        const TextBlock caption({{(drawn ? number : QString()) + (drawn ? m_words(figure.caption) : QCoreApplication::translate("report", "No picture: the data imported do not give one.")), false, false}},
                                PaperType::table(), width(), Qt::AlignLeft, kHeadLeading);
        if (!drawn)
            --m_figure;
        // A picture shares its page with what explains it.
        double height = drawn ? std::min(ready.height, 0.58 * fullRoom()) : 0;
        // Rather a little lower than on the next page with half of this one left white.
        const double left = room() - headRoom() - caption.height() - 60;
        if (height > left && left >= kShrink * height)
            height = left;
        begin(height + caption.height() + 60);
        if (drawn) {
            const QRectF box(kLeft, m_y, width(), height);
            const auto paint = ready.draw;
            draw([paint, box](QPainter& p) {
                p.save();
                paint(p, box);
                p.restore();
            });
            m_y += height + 40;
        }
        const double top = m_y;
        draw([caption, top](QPainter& p) { caption.draw(p, kLeft, top, PaperType::grey()); });
        m_y += caption.height() + 90;
    }

    void put(const report::Checks& checks) {
        QString line;
        for (const auto& [label, ticked] : checks.items)
            line += (ticked ? QStringLiteral("☑ ") : QStringLiteral("☐ ")) + m_words(label) + QStringLiteral("　　");
        const TextBlock block({{line, false, false}}, PaperType::body(), width(), Qt::AlignLeft, kBodyLeading);
        begin(block.height());
        const double top = m_y;
        draw([block, top](QPainter& p) { block.draw(p, kLeft, top, PaperType::ink()); });
        m_y += block.height() + 40;
    }

    void put(const report::Properties& properties) {
        report::Table t;
        t.columns = {{{}, report::Column::Align::Left, 1, false}, {{}, report::Column::Align::Left, 3, false}};
        for (const auto& [label, value] : properties.rows)
            t.rows.push_back({report::cell(label), value});
        flowTable(*this, t, m_words);
    }

    void put(const report::Signatures& signatures) {
        const double lineHeight = 260;
        const auto rows = (signatures.places.size() + 1) / 2;
        begin(lineHeight * static_cast<double>(rows) + 60 + kSealAbove + kSealSide); // the seal stands on the page that is signed
        for (std::size_t i = 0; i < signatures.places.size(); ++i) {
            const double x = kLeft + (i % 2 ? width() / 2 : 0), top = m_y + static_cast<double>(i / 2) * lineHeight;
            const TextBlock label({{m_words(signatures.places[i]), false, false}}, PaperType::table(), 700, Qt::AlignLeft, kHeadLeading);
            const TextBlock date({{QCoreApplication::translate("report", "Date"), false, false}}, PaperType::table(), 300, Qt::AlignLeft, kHeadLeading);
            draw([label, date, x, top](QPainter& p) {
                label.draw(p, x, top + 90, PaperType::ink());
                p.fillRect(QRectF(x + 640, top + 210, 820, 4), PaperType::rule());
                date.draw(p, x + 1500, top + 90, PaperType::ink());
                p.fillRect(QRectF(x + 1720, top + 210, 560, 4), PaperType::rule());
            });
        }
        m_y += lineHeight * static_cast<double>(rows) + 60;
    }

    void seal(const QString& hash, const std::function<void(QPainter&, const QRectF&)>& code, const QStringList& lines) {
        const double side = kSealSide;
        begin(0); // a heading with nothing under it
        if (room() < side + kSealAbove)
            newPage();
        m_y += kSealAbove;
        const double top = m_y;
        std::vector<TextBlock> texts;
        for (const auto& l : lines)
            texts.emplace_back(std::vector<TextBlock::Run>{{l, false, false}}, PaperType::frame(), width() - side - 150, Qt::AlignLeft, kHeadLeading);
        const TextBlock mono({{hash, false, false}}, PaperType::mono(), width() - side - 150, Qt::AlignLeft, kHeadLeading);
        draw([=](QPainter& p) {
            code(p, QRectF(kLeft, top, side, side));
            double y = top;
            for (const auto& t : texts) {
                t.draw(p, kLeft + side + 150, y, PaperType::grey());
                y += t.height();
            }
            mono.draw(p, kLeft + side + 150, y, PaperType::ink());
        });
        m_y += side;
    }

    Pages take() { return std::move(m_pages); }

private:
    struct Waiting {
        TextBlock block;
        QString title;
        int level = 1;
        QColor colour = PaperType::ink();
        static constexpr int kLead = 0;              ///< level of words that lead to a table
    };

    double headSpace() const { return 150; }
    double headRoom() const {
        double room = 0;
        for (const Waiting& heading : m_waiting)
            room += heading.block.height() + (heading.level == Waiting::kLead ? kUnderLead : headSpace());
        return room;
    }
    const PageWords& m_words;
    const FigureMaker& m_figures;
    bool m_chinese = true;
    Pages m_pages;
    double m_y = kTop;
    bool m_leads = false;                            ///< a table comes after the block that is put
    std::vector<Waiting> m_waiting;                  ///< headings and words that stand directly over what comes next
    int m_section = 0, m_sub = 0, m_figure = 0;
};

} // namespace

Pages layOut(const report::Report& report, const QString& hash, const PageWords& words, const FigureMaker& figures) {
    Builder b(words, figures);
    b.title(report);
    for (const auto& s : report.sections)
        b.section(s);
    b.seal(hash, qrPainter(hash),
           {QCoreApplication::translate("report", "Content hash (SHA-256); the square holds the same text and no link."),
            QCoreApplication::translate("report", "Check: coir verify CASE --file this file.")});
    return b.take();
}

void drawFrame(QPainter& p, const report::Frame& frame, int page, int pages, const PageWords& words) {
    const QFont font = PaperType::frame();
    const auto text = [&](double x, double top, const QString& s, Qt::Alignment align, double width) {
        const TextBlock block({{s, false, false}}, font, width, align, kHeadLeading);
        block.draw(p, x, top, PaperType::grey(), 0, 1);
    };
    const double head = 12 * kMm, foot = kPageHeight - 16 * kMm;
    text(kLeft, head, words(frame.kindName) + QStringLiteral("　") + QString::fromStdString(frame.number), Qt::AlignLeft, kRight - kLeft);
    double x = kRight;
    const auto box = [&](const QString& s, bool dashed) {
        const double w = QFontMetricsF(font).horizontalAdvance(s) + 80, h = 140;
        x -= w;
        QPen pen(dashed ? PaperType::grey() : PaperType::ink(), 6);
        if (dashed)
            pen.setDashPattern({4, 3});
        p.setPen(pen);
        p.setBrush(Qt::NoBrush);
        p.drawRect(QRectF(x, head - 12, w, h));
        text(x, head + 2, s, Qt::AlignHCenter, w);
        x -= 70;
    };
    if (frame.synthetic)
        box(QCoreApplication::translate("report", "Synthetic data"), true);
    box(words(frame.mark), false);

    p.fillRect(QRectF(kLeft, foot - 40, kRight - kLeft, 4), PaperType::hairline());
    QString packs;
    if (!frame.packs.empty())
        packs = QString::fromStdString(frame.packs[0].first) + QStringLiteral(" v%1").arg(frame.packs[0].second);
    if (frame.packs.size() > 1)
        packs += QStringLiteral(" +%1").arg(frame.packs.size() - 1);
    text(kLeft, foot,
         QCoreApplication::translate("report", "Valid on %1　Known on %2　Rule packs %3　%4")
             .arg(QString::fromStdString(isoDate(frame.asOf.valid)), QString::fromStdString(isoDate(frame.asOf.known)), packs, words(frame.masking)),
         Qt::AlignLeft, kRight - kLeft);
    const auto person = [](const std::string& s) { return s.empty() ? QStringLiteral("______") : QString::fromStdString(s); };
    text(kLeft, foot,
         QCoreApplication::translate("report", "Handler %1　Reviewer %2　Page %3 of %4").arg(person(frame.handler), person(frame.reviewer)).arg(page + 1).arg(pages), Qt::AlignRight, kRight - kLeft);
}

} // namespace coir::ui
