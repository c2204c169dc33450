// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/shell.h"

#include "detect/shell_terms.h"
#include "store/status.h"

#include <algorithm>
#include <array>
#include <set>

namespace coir::detect {

using store::Firm;
using store::FirmIndex;

namespace {

using Kind = rules::ParameterInfo::Kind;

const std::vector<rules::ParameterInfo>& parameters() {
    static const std::vector<rules::ParameterInfo> kAll = {
        {"indicator.S1.weight", Kind::Number, "", 0, 1, "Weight of indicator S1"},
        {"indicator.S2.weight", Kind::Number, "", 0, 1, "Weight of indicator S2"},
        {"indicator.S3.weight", Kind::Number, "", 0, 1, "Weight of indicator S3"},
        {"indicator.S4.weight", Kind::Number, "", 0, 1, "Weight of indicator S4"},
        {"indicator.S5.weight", Kind::Number, "", 0, 1, "Weight of indicator S5"},
        {"indicator.S6.weight", Kind::Number, "", 0, 1, "Weight of indicator S6"},
        {"indicator.S7.weight", Kind::Number, "", 0, 1, "Weight of indicator S7"},
        {"indicator.S8.weight", Kind::Number, "", 0, 1, "Weight of indicator S8"},
        {"indicator.S9.weight", Kind::Number, "", 0, 1, "Weight of indicator S9"},
        {"indicator.S10.weight", Kind::Number, "", 0, 1, "Weight of indicator S10"},
        {"indicator.S11.weight", Kind::Number, "", 0, 1, "Weight of indicator S11"},
        {"indicator.S12.weight", Kind::Number, "", 0, 1, "Weight of indicator S12"},
        {"indicator.S13.weight", Kind::Number, "", 0, 1, "Weight of indicator S13"},
        {"indicator.S14.weight", Kind::Number, "", 0, 1, "Weight of indicator S14"},
        {"indicator.S15.weight", Kind::Number, "", 0, 1, "Weight of indicator S15"},
        {"indicator.S18.weight", Kind::Number, "", 0, 1, "Weight of indicator S18"},
        {"indicator.S1.steps", Kind::Steps, "firms", 0, 1, "Strength by active firms at one unit"},
        {"indicator.S2.points", Kind::Steps, "firms", 0, 1, "Strength by firms of one representative, linear between the points"},
        {"indicator.S2.sections", Kind::Number, "industries", 1, 20, "Unrelated industries at least"},
        {"indicator.S3.firms", Kind::Number, "firms", 2, 1000, "Firms of one finance officer or tax handler at least"},
        {"indicator.S4.firms", Kind::Number, "firms", 2, 1000, "Firms on one phone or e-mail at least"},
        {"indicator.S5.years", Kind::Number, "years", 2, 2, "Annual reports in a row without anybody insured"},
        {"indicator.S5.due_month", Kind::Number, "", 1, 12, "Annual reports are due in the month"},
        {"indicator.S5.due_day", Kind::Number, "", 1, 31, "Annual reports are due on the day"},
        {"indicator.S5.least_share", Kind::Number, "", 0, 1, "Share of a year's firms from which on its reports were delivered"},
        {"indicator.S5.age_months", Kind::Number, "months", 0, 120, "Only firms older than"},
        {"indicator.S6.subscribed_yuan", Kind::Number, "yuan", 0, 1e12, "Subscribed capital at least"},
        {"indicator.S6.paid_share", Kind::Number, "", 0, 1, "Paid-up share below"},
        {"indicator.S6.age_months", Kind::Number, "months", 0, 120, "Only firms older than"},
        {"indicator.S7.months", Kind::Number, "months", 1, 120, "A life shorter than"},
        {"indicator.S7.earlier_firms", Kind::Number, "firms", 1, 100, "Closed earlier firms of the representative at least"},
        {"indicator.S8.near_zero_yuan", Kind::Number, "yuan", 0, 1e9, "A month of next to no sales stays below"},
        {"indicator.S8.quiet_months", Kind::Number, "months", 1, 24, "Such months in a row before the burst"},
        {"indicator.S8.look_back_months", Kind::Number, "months", 1, 36, "Months before the burst that give median and spread"},
        {"indicator.S8.mads", Kind::Number, "", 0, 100, "Burst above the median by so many median absolute deviations"},
        {"indicator.S8.burst_yuan", Kind::Number, "yuan", 0, 1e12, "Burst above"},
        {"indicator.S8.currencies", Kind::Texts, "", 0, 0, "Currencies of declared value that are yuan"},
        {"indicator.S9.sections", Kind::Texts, "", 0, 0, "Industries of trade"},
        {"indicator.S9.months", Kind::Number, "months", 1, 36, "Months compared"},
        {"indicator.S9.min_months", Kind::Number, "months", 1, 36, "Delivered months at least"},
        {"indicator.S9.min_yuan", Kind::Number, "yuan", 0, 1e12, "Sales or purchases at least"},
        {"indicator.S9.cosine", Kind::Number, "", 0, 1, "Agreement of goods bought and sold below"},
        {"indicator.S9.ratio_high", Kind::Number, "", 0, 1e6, "Sales by purchases above"},
        {"indicator.S9.ratio_low", Kind::Number, "", 0, 1, "Sales by purchases below"},
        {"indicator.S10.months", Kind::Number, "months", 1, 36, "Months compared"},
        {"indicator.S10.min_months", Kind::Number, "months", 1, 36, "Delivered months at least"},
        {"indicator.S10.min_invoices", Kind::Number, "invoices", 1, 1e6, "Invoices at least"},
        {"indicator.S10.share", Kind::Number, "", 0, 1, "Share of invoices at the limit from"},
        {"indicator.S11.sections", Kind::Texts, "", 0, 0, "Industries of manufacture"},
        {"indicator.S11.percentile", Kind::Number, "%", 0, 50, "Power by sales below this percentile of the sector"},
        {"indicator.S11.sector_firms", Kind::Number, "firms", 5, 1e5, "Firms of a sector at least"},
        {"indicator.S11.min_quarters", Kind::Number, "quarters", 1, 4, "Delivered quarters at least"},
        {"indicator.S11.min_yuan", Kind::Number, "yuan", 1, 1e12, "Sales at least"},
        {"indicator.S12.depth", Kind::Number, "levels", 1, 100, "Levels of firms above more than"},
        {"indicator.S12.unknown_share", Kind::Number, "", 0, 1, "Integrated share of unknown holders from"},
        {"indicator.S13.changes", Kind::Number, "changes", 1, 100, "Changes at least"},
        {"indicator.S13.months", Kind::Number, "months", 1, 60, "Within"},
        {"indicator.S14.firms", Kind::Number, "firms", 2, 1000, "Firms founded together at least"},
        {"indicator.S14.days", Kind::Number, "days", 0, 366, "Within"},
        {"indicator.S14.edits", Kind::Number, "", 0, 5, "Trade names differ by at most so many edits"},
        {"indicator.S14.characters_in_common", Kind::Number, "", 0, 5, "Trade names share at least so many characters"},
        {"families.identity", Kind::Texts, "", 0, 0, "Indicators of identity"},
        {"families.operation", Kind::Texts, "", 0, 0, "Indicators of operation"},
        {"families.capital", Kind::Texts, "", 0, 0, "Indicators of capital"},
        {"families.life", Kind::Texts, "", 0, 0, "Indicators of life"},
        {"families.single_cap", Kind::Number, "", 0, 1, "Score at most with one family alone"},
        {"pairs.first", Kind::Texts, "", 0, 0, "Correlated pair of which the stronger counts"},
        {"pairs.second", Kind::Texts, "", 0, 0, "Correlated pair of which the stronger counts"},
        {"subject.codes", Kind::Texts, "", 0, 0, "Subjects: codes begin with"},
        {"subject.closed_months", Kind::Number, "months", 0, 120, "Closed firms count for so long"},
        {"window.months_back", Kind::Number, "months", 1, 120, "Windows end within so many months of the as-of"},
        {"clearing.factor", Kind::Number, "", 0, 1, "Factor of a term that a licensed site clears"},
        {"evidence.peers", Kind::Number, "rows", 1, 1000, "Rows of other firms quoted a reason"},
        {"words.finance_officers", Kind::Texts, "", 0, 0, "Titles of finance officers and tax handlers"},
        {"words.burst_changes", Kind::Texts, "", 0, 0, "Changes that count for a burst"},
    };
    return kAll;
}

constexpr std::array<ReasonInfo, 18> kReasons = {{
    {"S1", "Mass-registration address", "Licensed cluster address, park or incubator; a branch or holding platform with a real seat there"},
    {"S2", "Nominee legal representative", "One person who really runs a group of firms; a holding or fund platform"},
    {"S3", "Shared finance officer or tax handler", "A licensed bookkeeping or registration agency serves the firms"},
    {"S4", "Shared phone or e-mail", "The contact belongs to a licensed agency or to one group"},
    {"S5", "Nobody insured", "First-year firm, seasonal farm, holding or project company, staff insured elsewhere in the group"},
    {"S6", "Unpaid capital", "The payment period of the articles has not ended; capital paid since"},
    {"S7", "Short life", "Project company closed as planned"},
    {"S8", "Dormant, then a burst of sales or declarations", "A real order with delivery and payment; seasonal trade; a project begins"},
    {"S9", "Goods bought and sold disagree", "Purchases without invoice (farm produce), stock of earlier years, a change of trade"},
    {"S10", "Invoices written up to the limit", "One large contract invoiced in parts; the limit was raised since"},
    {"S11", "Power does not fit the output", "Work given to others, own power, production moved"},
    {"S12", "Circular, deep or unknown ownership", "Holders named in a register not delivered; fund or state structure"},
    {"S13", "Burst of changes", "A reorganisation or sale at arm's length"},
    {"S14", "Batch creation", "Franchise, branches or a fund family registered together; licensed cluster address"},
    {"S15", "Former runaway link", "The person left before the runaway firm was so determined"},
    {"S16", "Licence absent", ""},
    {"S17", "Dwelling or virtual address", ""},
    {"S18", "Unreachable at its address", "Removed from the abnormal list; found at a reported new address"},
}};

const ReasonInfo& reasonOf(std::string_view code) {
    return *std::find_if(kReasons.begin(), kReasons.end(), [&](const ReasonInfo& r) { return r.code == code; });
}

/// Who may be the subject of a finding (ruling 13).
std::vector<char> subjects(const store::Facts& facts, const rules::RulePack& pack) {
    const auto codes = pack.words("subject.codes");
    const Date since = addMonths(facts.asOf.valid, -pack.integer("subject.closed_months"));
    std::vector<char> out(facts.firms.size(), 0);
    for (std::size_t i = 0; i < out.size(); ++i) {
        const Firm& f = facts.firms[i];
        const bool kind = f.inRegistry && f.hasUscc && std::any_of(codes.begin(), codes.end(), [&](const std::string& c) { return f.key.rfind(c, 0) == 0; });
        const bool alive = f.active() || f.status == store::Status::Suspended || (closed(f.status) && f.statusFrom && *f.statusFrom > since);
        out[i] = kind && alive ? 1 : 0;
    }
    return out;
}

struct Families {
    std::map<std::string, std::string, std::less<>> family; ///< by code
    std::vector<std::vector<std::string>> pairs;
};

/// The families of the pack. @error InputRefused  an indicator that weighs stands in none or in two, or a family names another.
Result<Families> familiesOf(const rules::RulePack& pack) {
    Families out;
    const auto weighs = [](std::string_view code) { return std::any_of(parameters().begin(), parameters().end(), [&](const auto& p) { return p.path == "indicator." + std::string(code) + ".weight"; }); };
    const auto refused = [&](const std::string& code) {
        return fail(ErrorCode::InputRefused, COIR_MSG("detect", "%1 does not name the indicator %2 in exactly one family").arg(pack.id()).arg(code),
                    COIR_MSG("detect", "Write each indicator once, under identity, operation, capital or life"));
    };
    for (const char* name : {"identity", "operation", "capital", "life"})
        for (const auto& code : pack.words(std::string("families.") + name))
            if (!weighs(code) || !out.family.emplace(code, name).second)
                return refused(code);
    for (const ReasonInfo& r : kReasons)
        if (weighs(r.code) && out.family.find(r.code) == out.family.end())
            return refused(std::string(r.code));
    out.pairs = {pack.words("pairs.first"), pack.words("pairs.second")};
    return out;
}

/// The terms that count: of a correlated pair the stronger one (the earlier code where equal).
std::vector<const ShellTerm*> counted(const std::vector<ShellTerm>& terms, const Families& families, const rules::RulePack& pack) {
    const auto strength = [&](const ShellTerm& t) { return pack.number(std::string("indicator.") + t.code + ".weight") * t.x; };
    std::vector<const ShellTerm*> out;
    for (const ShellTerm& t : terms) {
        bool beaten = false;
        for (const auto& pair : families.pairs)
            if (std::find(pair.begin(), pair.end(), t.code) != pair.end())
                for (const ShellTerm& other : terms)
                    if (&other != &t && std::find(pair.begin(), pair.end(), other.code) != pair.end())
                        beaten = beaten || strength(other) > strength(t) || (strength(other) == strength(t) && &other < &t);
        if (!beaten)
            out.push_back(&t);
    }
    return out;
}

std::size_t order(std::string_view code) {
    for (std::size_t i = 0; i < kReasons.size(); ++i)
        if (kReasons[i].code == code)
            return i;
    return kReasons.size();
}

class Shell final : public Detector {
public:
    const DetectorInfo& info() const override {
        static const DetectorInfo kInfo{"shell", "Shell company", "detect.shell",
                                        {{"registration"},
                                         {"annual_report", "invoice_month", "declaration_line", "utility_quarter", "post", "change", "holding", "tax_arrears", "abnormal_entry", "licensed_site"}},
                                        parameters()};
        return kInfo;
    }
    std::span<const ReasonInfo> reasons() const override { return kReasons; }

    Result<DetectorOutput> run(const DetectorInput& in, JobContext& job) const override {
        COIR_TRY(const Families families, familiesOf(in.pack));
        DetectorOutput out;
        const auto places = registeredPlaces(in.facts, in.lexicon, job);
        if (job.cancelled())
            return cancelledError();
        const LicensedSites sites(in.facts, in.lexicon);
        const auto subject = subjects(in.facts, in.pack);
        const ShellView view{in, places, sites, subject};
        ShellTerms terms(in.facts.firms.size());
        addIdentityTerms(view, terms);
        if (job.cancelled())
            return cancelledError();
        addOperationTerms(view, terms, out.notJudged);
        addCapitalTerms(view, terms);
        addLifeTerms(view, terms);
        out.notJudged.push_back(COIR_MSG("detect", "Trade without the licence it needs (S16) cannot be judged: this version has no list of goods that need a licence"));
        out.notJudged.push_back(COIR_MSG("detect", "A dwelling or letter box as seat (S17) cannot be judged: this version has no directory of such addresses"));

        for (std::size_t i = 0; i < terms.size(); ++i) {
            if (terms[i].empty())
                continue;
            if (!job.step(static_cast<std::int64_t>(i), static_cast<std::int64_t>(terms.size())))
                return cancelledError();
            COIR_TRY(auto finding, judge(view, static_cast<FirmIndex>(i), terms[i], families));
            if (finding)
                out.findings.push_back(std::move(*finding));
        }
        return out;
    }

private:
    static Result<std::optional<Finding>> judge(const ShellView& v, FirmIndex i, std::vector<ShellTerm>& all, const Families& families) {
        std::stable_sort(all.begin(), all.end(), [](const ShellTerm& a, const ShellTerm& b) { return order(a.code) < order(b.code); });
        const auto chosen = counted(all, families, v.in.pack);
        std::vector<double> parts;
        std::set<std::string> kinds;
        for (const ShellTerm* t : chosen) {
            parts.push_back(v.in.pack.number(std::string("indicator.") + t->code + ".weight") * t->x);
            kinds.insert(families.family.at(t->code));
        }
        double score = noisyOr(parts);
        if (kinds.size() < 2)
            score = std::min(score, v.number("families.single_cap"));

        FindingBuilder builder("shell", v.in.pack, v.in.facts.asOf, v.in.levels);
        builder.firm(v.facts(), i, Role::Suspect).period(v.firm(i).founded, v.today());
        std::vector<std::pair<std::string, std::string>> used = v.in.pack.flat("families.single_cap");
        const auto shown = static_cast<std::size_t>(v.number("evidence.peers"));
        for (const ShellTerm& t : all) {
            const bool counts = std::find(chosen.begin(), chosen.end(), &t) != chosen.end();
            const double weight = v.in.pack.number(std::string("indicator.") + t.code + ".weight");
            builder.reason({t.code, t.text, t.value, counts ? weight * t.x : 0, families.family.at(t.code)});
            for (const Evidence& e : t.evidence)
                if (e.record > 0)
                    builder.evidence(e);
            std::size_t n = 0;
            if (t.peers)
                for (const FirmIndex p : *t.peers)
                    if (p != i && n++ < shown)
                        builder.evidence({v.firm(p).record, t.field, quoted(v.firm(p), t.field), EvidenceRole::Supports, t.code});
            if (t.clearing != 0)
                builder.evidence({t.clearing, "category", categoryOf(v.facts(), t.clearing), EvidenceRole::Clears, t.code});
            builder.clearedBy({t.code, clearing(t.code), t.cleared});
            for (auto& p : v.in.pack.flat(std::string("indicator.") + t.code))
                used.push_back(std::move(p));
        }
        builder.parameters(std::move(used));
        return builder.build(score);
    }

    static std::string quoted(const Firm& f, const std::string& field) {
        return field == "address"       ? f.address
               : field == "name"        ? f.name
               : field == "rep_token"   ? f.repToken
               : field == "phone_token" ? f.phoneToken
                                        : f.emailToken;
    }

    /// The words stand in the list of reasons; here they become a message of the same text.
    static std::string categoryOf(const store::Facts& facts, store::RecordId site) {
        const auto at = std::find_if(facts.licensedSites.begin(), facts.licensedSites.end(), [&](const auto& s) { return s.record == site; });
        return at == facts.licensedSites.end() ? std::string() : at->category;
    }
    static Message clearing(std::string_view code) { return Message{"reason", std::string(reasonOf(code).clears), {}}; }
};

} // namespace

const Detector& shell() {
    static const Shell kShell;
    return kShell;
}

} // namespace coir::detect
