// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/context.h"

#include "base/csv.h"
#include "base/hash.h"
#include "detect/clearing.h"
#include "rules/law_title.h"
#include "store/load_facts.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <map>
#include <set>

namespace coir::report {

namespace {

std::string fixed(double v, int decimals) {
    char b[64];
    std::snprintf(b, sizeof b, "%.*f", decimals, v);
    return b;
}

/// From a thousand on whole numbers with groups, others with two decimals, below a tenth with four; a minus sign, no hyphen.
constexpr double kWholeFrom = 1000;

std::string figureText(double v) {
    if (std::fabs(v) >= 1e15)
        return decimal(v);
    const double whole = std::trunc(v);
    const double part = std::fabs(v - whole);
    if (part == 0 || std::fabs(v) >= kWholeFrom)
        return (v < 0 ? "−" : "") + grouped(static_cast<std::int64_t>(std::llround(std::fabs(v))));
    // A small figure keeps digits that say something; one still smaller says that it is.
    const int decimals = std::fabs(v) < 0.1 ? 4 : 2;
    if (std::fabs(v) < 0.00005)
        return std::string(v < 0 ? "> −" : "< ") + "0.0001";
    std::string digits = fixed(part, decimals);
    while (digits.back() == '0')
        digits.pop_back();
    if (digits == "1.")                              // .996 rounds up to the next whole number
        return (v < 0 ? "−" : "") + grouped(static_cast<std::int64_t>(std::fabs(whole)) + 1);
    return (v < 0 ? "−" : "") + grouped(static_cast<std::int64_t>(std::fabs(whole))) + (digits == "0." ? std::string() : digits.substr(1));
}

/// State of a clearing condition in words.
Message clearingWord(const detect::ClearedBy& condition, const store::VerdictEntry* said) {
    using State = detect::Clearing::State;
    const auto clearing = detect::clearingOf(condition, said);
    if (clearing.state == State::Met)
        return clearing.byPerson ? COIR_MSG("report", "Met: it clears (entered by %1)").arg(said->who) : COIR_MSG("report", "checked: met");
    if (clearing.state == State::NotMet)
        return clearing.byPerson ? COIR_MSG("report", "Not met: it does not clear (entered by %1)").arg(said->who)
                                 : COIR_MSG("report", "checked: not met in the data");
    return COIR_MSG("report", "☐ to be checked on site");
}

Message term(std::string_view word) { return COIR_MSG("report", "%1").term(word); }

/// Registers that analysis knows, in the order of the coverage table.
constexpr std::string_view kRegisters[] = {
    COIR_TERM("registration"), COIR_TERM("holding"),     COIR_TERM("post"),             COIR_TERM("change"),          COIR_TERM("annual_report"),
    COIR_TERM("penalty"),      COIR_TERM("list_entry"),  COIR_TERM("abnormal_entry"),   COIR_TERM("licence"),         COIR_TERM("tax_rating"),
    COIR_TERM("tax_arrears"),  COIR_TERM("enforcement"), COIR_TERM("declaration_line"), COIR_TERM("tariff"),          COIR_TERM("purchase"),
    COIR_TERM("payment"),      COIR_TERM("invoice_month"), COIR_TERM("utility_quarter"), COIR_TERM("guarantee"),      COIR_TERM("grid_event"),
    COIR_TERM("repair"),       COIR_TERM("objection"),   COIR_TERM("licensed_site"),
};

} // namespace

Message levelWord(detect::Level level) {
    switch (level) {
    case detect::Level::High: return COIR_MSG("report", "high");
    case detect::Level::Watch: return COIR_MSG("report", "watch");
    case detect::Level::Hint: return COIR_MSG("report", "hint");
    }
    return {};
}

std::string_view levelSign(detect::Level level) {
    switch (level) {
    case detect::Level::High: return "▲";
    case detect::Level::Watch: return "◆";
    case detect::Level::Hint: return "●";
    }
    return "";
}

Result<std::optional<RatingRow>> ratingOf(const Context& context, store::FirmIndex firm) {
    COIR_TRY(auto s, context.reader.db().prepare("SELECT tier, points_hundredths, coverage, veto FROM rating WHERE firm_id = ?1"));
    COIR_TRY(const bool row, s.bind(1, context.facts->firms[static_cast<std::size_t>(firm)].entity).step());
    if (!row)
        return std::optional<RatingRow>{};
    return RatingRow{s.string(0), static_cast<double>(s.integer(1)) / 100, s.real(2), s.string(3)};
}

Result<Frame> makeFrame(const Context& context, Message kindName, const std::vector<const detect::Finding*>& used, std::string_view subject) {
    Frame f;
    f.kindName = std::move(kindName);
    COIR_TRY(f.number, context.reader.meta("document_no"));
    COIR_TRY(f.unit, context.reader.meta("unit"));
    COIR_TRY(f.handler, context.reader.meta("handler"));
    COIR_TRY(f.reviewer, context.reader.meta("reviewer"));
    COIR_TRY(f.synthetic, store::isSynthetic(context.reader));
    f.mark = COIR_MSG("report", "Internal");
    f.masking = COIR_MSG("report", "masked");
    f.asOf = context.facts->asOf;
    f.printedOn = context.printedOn;
    std::set<std::pair<std::string, int>> packs;
    for (const auto* x : used)
        packs.emplace(x->packId, x->packVersion);
    f.packs.assign(packs.begin(), packs.end());
    COIR_TRY(auto s, context.reader.db().prepare("SELECT DISTINCT scheme, scheme_version FROM rating ORDER BY scheme, scheme_version"));
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            break;
        f.packs.emplace_back(s.string(0), static_cast<int>(s.integer(1)));
    }
    if (f.number.empty())
        // A page needs a name even before the office gives its own number.
        f.number = "COIR-" + isoDate(f.asOf.valid) + "-" + shortHash(f.unit + isoDate(f.asOf.known) + std::string(subject), 6);
    return f;
}

Section coverageSection(const Context& context, const std::set<std::string_view>& read) {
    Section s;
    s.id = "coverage";
    s.title = COIR_MSG("report", "Basis and data");
    Table t;
    t.columns = {{COIR_MSG("report", "Register"), Column::Align::Left, 2, false}, {COIR_MSG("report", "Batches"), Column::Align::Left, 2, true},
                 {COIR_MSG("report", "Rows accepted"), Column::Align::Right, 1.2, false}, {COIR_MSG("report", "Refused"), Column::Align::Right, 0.9, false},
                 {COIR_MSG("report", "Through"), Column::Align::Right, 1.2, false}};
    Paragraph others;
    for (const auto name : kRegisters) {
        if (!read.empty() && !read.count(name)) {
            if (context.facts->delivered(name))
                others.spans.push_back({term(name), false, {}, Span::Ends::InList});
            continue;
        }
        std::int64_t accepted = 0, refused = 0;
        std::string batches;
        int more = 0;
        for (const auto& b : context.facts->batches) {
            if (b.fact != name)
                continue;
            accepted += b.accepted;
            refused += b.quarantined;
            if (batches.size() < 18)
                batches += (batches.empty() ? "" : " ") + b.sha256.substr(0, 8);
            else
                ++more;
        }
        if (more > 0)
            batches += " +" + std::to_string(more);
        const bool there = context.facts->delivered(name);
        const auto latest = context.facts->latestEvent(name);
        t.rows.push_back({cell(term(name)), cell(there ? batches : "—"), there ? cell(grouped(accepted)) : cell("—"), there ? cell(grouped(refused)) : cell("—"),
                          !there  ? cell(COIR_MSG("report", "not imported"))
                          : latest ? cell(isoDate(*latest))
                                   : cell(COIR_MSG("report", "undated"))});
    }
    t.note = COIR_MSG("report", "A register that was not imported is not read as \"no record\". \"Not found\" always means: not found in the batches and dates above.");
    s.blocks.push_back(std::move(t));
    if (!others.spans.empty()) {
        others.quiet = true;
        others.spans.back().ends = Span::Ends::WithStop;
        others.spans.insert(others.spans.begin(), {COIR_MSG("report", "Imported as well, of no use to this report"), false, {}, Span::Ends::WithColon});
        s.blocks.push_back(std::move(others));
    }
    return s;
}

Section lawSection(const Context& context, const std::vector<const detect::Finding*>& findings) {
    Section s;
    s.id = "law";
    s.title = COIR_MSG("report", "Legal basis");
    std::set<std::pair<std::string, std::string>> seen;
    Table t;
    // What is not known of a law is left out, a column of it altogether.
    const bool articles = std::any_of(findings.begin(), findings.end(), [](const auto* f) {
        return std::any_of(f->basis.begin(), f->basis.end(), [](const auto& b) { return !b.article.empty(); });
    });
    t.columns = {{COIR_MSG("report", "Law"), Column::Align::Left, 3.4, false}, {COIR_MSG("report", "Number"), Column::Align::Left, 2.6, false}};
    if (articles)
        t.columns.push_back({COIR_MSG("report", "Article"), Column::Align::Left, 0.9, false});
    t.columns.push_back({COIR_MSG("report", "In force from"), Column::Align::Left, 1.2, false});
    for (const auto* f : findings)
        for (const auto& b : f->basis) {
            if (!seen.emplace(b.law, b.article).second)
                continue;
            const auto* law = context.rules.law(b.law);
            std::vector<Cell> row{law ? cell(rules::lawTitle(*law)) : cell(b.law), cell(law ? law->number : std::string())};
            if (articles)
                row.push_back(cell(b.article));
            row.push_back(cell(law && law->from ? isoDate(*law->from) : std::string()));
            t.rows.push_back(std::move(row));
        }
    t.note = COIR_MSG("report", "Articles are to be checked against the text in force; whether facts fulfil them is for the competent authority to decide.");
    s.blocks.push_back(std::move(t));
    return s;
}

void addFinding(std::vector<Section>& sections, const detect::Finding& f, const store::VerdictEntry* said, EvidenceIndex& index, int level, const std::string& prefix) {
    constexpr std::size_t kMostCites = 6;
    bool more = false; // rows that the page does not list
    const auto citesOf = [&](std::string_view reason) {
        std::vector<int> out;
        for (const auto& e : f.evidence) {
            if (e.reason != reason)
                continue;
            if (out.size() >= kMostCites) {
                more = true;
                break;
            }
            const int n = index.number(e);
            if (std::find(out.begin(), out.end(), n) == out.end())
                out.push_back(n);
        }
        return out;
    };
    Section reasons;
    reasons.id = prefix + "reasons";
    reasons.title = COIR_MSG("report", "Reasons and weights");
    reasons.level = level;
    reasons.blocks.push_back(Paragraph{{{COIR_MSG("report", "Detector %1, score %2, level %3 %4. A lead with its reasons, not a finding of fact.")
                                             .term(f.detector).arg(f.score, 2).arg(levelSign(f.level)).term(detect::levelName(f.level)), false, {}}}, true});
    Table t;
    // Codes that a pack numbers ("S8") are quoted elsewhere; words that only name a reason are not worth a column.
    const bool numbered = std::any_of(f.reasons.begin(), f.reasons.end(), [](const auto& r) { return r.code.size() > 1 && std::isupper(static_cast<unsigned char>(r.code[0])) && std::isdigit(static_cast<unsigned char>(r.code[1])); });
    if (numbered)
        t.columns.push_back({COIR_MSG("report", "Code"), Column::Align::Left, 0.5, false});
    t.columns.push_back({COIR_MSG("report", "Reason"), Column::Align::Left, 5, false});
    // Where evidence is weighed in bits from a prior on, the figure of a line is the sum so far.
    const bool bits = std::any_of(f.reasons.begin(), f.reasons.end(), [](const auto& r) { return r.code == "prior"; });
    t.columns.push_back({bits ? COIR_MSG("report", "Sum (bits)") : COIR_MSG("report", "Value"), Column::Align::Right, 1, false});
    t.columns.push_back({bits ? COIR_MSG("report", "Weight (bits)") : COIR_MSG("report", "Weight"), Column::Align::Right, bits ? 1.05 : 0.8, false});
    t.columns.push_back({COIR_MSG("report", "Evidence"), Column::Align::Left, 1.1, false});
    for (const auto& r : f.reasons) {
        std::string cites;
        const auto numbers = citesOf(r.code);
        for (const int n : numbers)
            cites += (cites.empty() ? "[" : " [") + std::to_string(n) + "]";
        std::vector<Cell> row;
        if (numbered)
            row.push_back(cell(r.code));
        row.push_back(cell(r.text));
        row.push_back(cell(r.weight == 0 && (bits || r.value == 0) ? std::string("—") : bits ? (r.value < 0 ? "−" : "") + fixed(std::fabs(r.value), 2) : figureText(r.value)));
        row.push_back(cell(r.weight == 0 ? std::string("—") : (r.weight > 0 ? "+" : "−") + fixed(std::fabs(r.weight), 2)));
        row.push_back(cell(cites.empty() ? "—" : cites));
        t.rows.push_back(std::move(row));
    }
    t.note = more ? COIR_MSG("report", "Weight: what the line adds to the score or to the sum of bits; a dash states a circumstance that weighs nothing by itself. Up to %1 rows of a reason are listed here; the case holds all %2 of this lead.").arg(kMostCites).arg(f.evidence.size())
                  : COIR_MSG("report", "Weight: what the line adds to the score or to the sum of bits; a dash states a circumstance that weighs nothing by itself.");
    reasons.blocks.push_back(std::move(t));
    sections.push_back(std::move(reasons));

    Section clears;
    clears.id = prefix + "counter-evidence";
    clears.title = COIR_MSG("report", "Counter-evidence and clearing conditions");
    clears.level = level;
    Table c;
    c.columns = {{COIR_MSG("report", "Condition that would clear the lead"), Column::Align::Left, 4, false}, {COIR_MSG("report", "State"), Column::Align::Left, 1.6, false}, {COIR_MSG("report", "Evidence"), Column::Align::Left, 1.2, false}};
    for (const auto& x : f.clearedBy) {
        std::string cites;
        for (const auto& e : f.evidence)
            if (e.role == detect::EvidenceRole::Clears && (e.reason == x.code || e.reason.empty()))
                cites += (cites.empty() ? "[" : " [") + std::to_string(index.number(e)) + "]";
        c.rows.push_back({cell(x.text), cell(clearingWord(x, said)), cell(cites.empty() ? "—" : cites)});
    }
    c.note = COIR_MSG("report", "Facts that have expired, were repaired or are disputed carry no weight here.");
    clears.blocks.push_back(std::move(c));
    sections.push_back(std::move(clears));

    Section picture;
    picture.id = prefix + "picture";
    picture.title = COIR_MSG("report", "The picture");
    picture.level = level;
    picture.blocks.push_back(Figure{Figure::Kind::Finding, f.id, COIR_MSG("report", "%1, as of %2").term(f.detector).arg(isoDate(f.asOf.valid)), 72});
    sections.push_back(std::move(picture));
}

} // namespace coir::report
