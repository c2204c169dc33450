// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Pictures.h"

#include <QLocale>
#include <algorithm>

namespace coir::ui {
namespace {

QString q(const std::string& s) { return QString::fromStdString(s); }
QString number(double v, int decimals) { return QString::number(v, 'f', decimals); }

/// One overload a scene: columns and rows of its table twin.
struct Twin {
    const PictureStyle& style;
    PictureTable t;

    QString words(const Message& m) const { return style.words ? style.words(m) : q(plain(m)); }
    void row(const report::Ref& ref, QStringList cells) {
        t.rows.push_back(std::move(cells));
        t.refs.push_back(ref);
    }
    void operator()(const std::monostate&) {}
    void operator()(const report::RibbonScene& s) {
        t.columns = {PictureWords::tr("Date"), PictureWords::tr("Firm"), PictureWords::tr("What"), PictureWords::tr("Weight")};
        for (const auto& m : s.marks)
            row(m.ref, {isoWords(m.at), m.lane < s.lanes.size() ? q(s.lanes[m.lane].name) : QString(), words(m.label), {}});
        for (const auto& l : s.lanes)
            row(l.ref, {l.founded ? isoWords(*l.founded) : QString(), q(l.name), words(l.role), {}});
        for (const auto& x : s.threads)
            row(x.ref, {{}, x.from < s.lanes.size() && x.to < s.lanes.size() ? q(s.lanes[x.from].name) + QStringLiteral(" → ") + q(s.lanes[x.to].name) : QString(), words(x.label), number(x.weight, 2)});
    }
    void operator()(const report::ColocationScene& s) {
        t.columns = {PictureWords::tr("Firm"), PictureWords::tr("Founded"), PictureWords::tr("Closed"), PictureWords::tr("Dormant"), PictureWords::tr("Bursts"), PictureWords::tr("What")};
        for (const auto& r : s.rows) {
            QStringList dormant, bursts;
            for (const auto& [a, z] : r.dormant)
                dormant << isoWords(a) + QStringLiteral(" – ") + isoWords(z);
            for (const auto& [at, ref] : r.bursts)
                bursts << isoWords(at).left(7);
            row(r.ref, {q(r.name), r.founded ? isoWords(*r.founded) : QString(), r.closed ? isoWords(*r.closed) : QString(), dormant.join(QStringLiteral("; ")), bursts.join(QStringLiteral("; ")), words(r.note)});
        }
    }
    void operator()(const report::OwnershipScene& s) {
        t.columns = {PictureWords::tr("Holder"), PictureWords::tr("Firm"), PictureWords::tr("Share"), PictureWords::tr("Loop")};
        for (const auto& e : s.edges)
            row(e.ref, {q(s.nodes[e.holder].name), q(s.nodes[e.firm].name), q(e.share), e.loop ? PictureWords::tr("yes") : QString()});
    }
    void operator()(const report::CircleScene& s) {
        t.columns = {PictureWords::tr("Guarantor"), PictureWords::tr("Debtor"), PictureWords::tr("Amount")};
        for (const auto& e : s.edges)
            row(e.ref, {q(s.members[e.from].name), q(s.members[e.to].name), q(e.amount)});
    }
    void operator()(const report::FlowScene& s) {
        t.columns = {PictureWords::tr("Time"), PictureWords::tr("Payer"), PictureWords::tr("Payee"), PictureWords::tr("Amount")};
        for (const auto& e : s.transfers)
            row(e.ref, {q(isoMoment(e.at)), q(s.lanes[e.from].name), q(s.lanes[e.to].name), q(e.amount)});
    }
    void operator()(const report::ScatterScene& s) {
        t.columns = {PictureWords::tr("Date"), PictureWords::tr("Price"), PictureWords::tr("Same importer"), PictureWords::tr("Flagged")};
        for (const auto& e : s.points)
            row(e.ref, {isoWords(e.at), QLocale::c().toString(e.value, 'g', 8), e.own ? PictureWords::tr("yes") : QString(), e.flagged ? PictureWords::tr("yes") : QString()});
    }
    void operator()(const report::MatrixScene& s) {
        t.columns = {PictureWords::tr("Buyer"), PictureWords::tr("Item or key"), PictureWords::tr("Count")};
        for (const auto& e : s.cells)
            row(e.ref, {q(s.rows[e.row]), q(s.columns[e.column].name), QString::number(e.count)});
    }
    void operator()(const report::TileScene& s) {
        t.columns = {PictureWords::tr("County"), PictureWords::tr("Value")};
        for (const auto& e : s.tiles)
            row(e.ref, {q(e.name), e.suppressed ? words(s.suppressedWord) : q(e.value)});
    }
    void operator()(const report::HexScene& s) {
        t.columns = {PictureWords::tr("Place"), PictureWords::tr("Cell"), PictureWords::tr("Class"), PictureWords::tr("Value")};
        const QStringList classes = classWords(s);
        for (const auto& e : s.cells) {
            const auto i = s.rates ? e.level : e.level + static_cast<int>(classes.size()) - 4;
            row(e.ref, {q(e.name), q(e.ref.key), e.suppressed ? PictureWords::tr("too few") : i >= 0 && i < classes.size() ? classes[i] : QString::number(e.level), e.suppressed ? QString() : q(e.value)});
        }
    }
    void operator()(const report::WaterfallScene& s) {
        t.columns = {PictureWords::tr("Fact"), PictureWords::tr("Points")};
        for (const auto& e : s.bars)
            row(e.ref, {words(e.label), number(e.weighs ? e.delta : 0, 1)});
    }
    void operator()(const report::TimelineScene& s) {
        t.columns = {PictureWords::tr("Date"), PictureWords::tr("Kind"), PictureWords::tr("What")};
        for (const auto& e : s.events)
            row(e.ref, {isoWords(e.at), e.lane < s.lanes.size() ? words(s.lanes[e.lane]) : QString(), words(e.label)});
    }
    void operator()(const report::RelationScene& s) {
        t.columns = {PictureWords::tr("From"), PictureWords::tr("To"), PictureWords::tr("What")};
        for (const auto& e : s.edges)
            row(e.ref, {q(s.nodes[e.from].name), q(s.nodes[e.to].name), q(e.label)});
    }
};

} // namespace

void draw(QPainter& p, const QRectF& r, const report::Scene& scene, const PictureStyle& style, Hits* hits) {
    std::visit(
        [&](const auto& s) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(s)>, std::monostate>)
                draw(p, r, s, style, hits);
        },
        scene);
}

void drawHead(QPainter& p, const QRectF& r, const report::Caption& caption, const PictureStyle& style) {
    Brush b(p, style, nullptr);
    double room = r.width();
    if (caption.synthetic) {
        const QString mark = PictureWords::tr("Synthetic data");
        const double w = b.textWidth(mark, 11) + b.u(14);
        const QRectF box(r.right() - w, r.top(), w, b.u(18));
        b.line(box.topLeft(), box.topRight(), b.colours().text2, 1, true);
        b.line(box.bottomLeft(), box.bottomRight(), b.colours().text2, 1, true);
        b.line(box.topLeft(), box.bottomLeft(), b.colours().text2, 1, true);
        b.line(box.topRight(), box.bottomRight(), b.colours().text2, 1, true);
        b.text(box.center(), Qt::AlignHCenter, mark, b.colours().text2, 11);
        room -= w + b.u(12);
    }
    b.text({r.left(), r.top() + b.u(9)}, Qt::AlignLeft, b.words(caption.title), b.colours().text, 14, room);
}

const report::Caption* captionOf(const report::Scene& scene) {
    return std::visit(
        [](const auto& s) -> const report::Caption* {
            if constexpr (std::is_same_v<std::decay_t<decltype(s)>, std::monostate>)
                return nullptr;
            else
                return &s.caption;
        },
        scene);
}

double heightFor(const report::Scene& scene, double width, double px) {
    const double u = px / 12;
    struct {
        double width, u;
        double operator()(const std::monostate&) const { return 0; }
        double operator()(const report::RibbonScene& s) const { return u * (86 + 84 * static_cast<double>(s.lanes.size()) + 16 * static_cast<double>(std::min<std::size_t>(s.marks.size(), 4))); }
        double operator()(const report::ColocationScene& s) const { return u * (84 + 30 * static_cast<double>(s.rows.size())); }
        double operator()(const report::OwnershipScene& s) const {
            int layers = 0;
            for (const auto& n : s.nodes)
                layers = std::max(layers, n.layer + 1);
            return u * (24 + 96 * layers);
        }
        double operator()(const report::CircleScene& s) const { return std::min(width * 0.6, u * (190 + 16 * static_cast<double>(std::min<std::size_t>(s.members.size(), 12)))); }
        double operator()(const report::FlowScene& s) const { return u * (60 + 44 * static_cast<double>(s.lanes.size())); }
        double operator()(const report::ScatterScene&) const { return std::min(width * 0.55, u * 320); }
        double operator()(const report::MatrixScene& s) const { return u * (130 + 20 * static_cast<double>(s.rows.size())); }
        double operator()(const report::TileScene&) const { return std::min(width + u * 60, u * 520); }
        double operator()(const report::HexScene&) const { return std::min(width * 0.85 + u * 70, u * 520); }
        double operator()(const report::WaterfallScene&) const { return u * 230; }
        double operator()(const report::TimelineScene& s) const { return u * (58 + 40 * static_cast<double>(s.lanes.size())); }
        double operator()(const report::RelationScene& s) const { return std::min(width * 0.62, u * (170 + 16 * static_cast<double>(std::min<std::size_t>(s.nodes.size(), 18)))); }
    } const height{width, u};
    return std::visit(height, scene);
}

PictureTable tableOf(const report::Scene& scene, const PictureStyle& style) {
    Twin twin{style, {}};
    std::visit(twin, scene);
    return std::move(twin.t);
}

} // namespace coir::ui
