// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/indicators.h"

#include "base/csv.h"
#include "store/latest_rating.h"

#include <algorithm>

namespace coir::score {

using store::FirmIndex;
using store::Standing;

namespace {

bool contains(const std::vector<std::string>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string severityWord(store::Severity s) {
    switch (s) {
    case store::Severity::Minor: return "minor";
    case store::Severity::General: return "general";
    case store::Severity::Serious: return "serious";
    }
    return "general";
}

/// Why an entry that ended weighs no more; empty where only its publicity ran out.
Message left(const std::optional<Date>& exited) {
    return exited ? COIR_MSG("score", "Removed on %1: it does not weigh").arg(isoDate(*exited)) : Message{};
}

/// A line with its points already worked out from standing and decay.
Line made(const Indicator& indicator, double weight, Standing standing, double decay, std::string raw,
          std::vector<LineEvidence> evidence, Message stands, Message expired = {}) {
    Line line;
    line.code = indicator.code;
    line.raw = std::move(raw);
    line.weight = weight;
    line.cap = indicator.cap;
    line.decay = decay;
    line.standing = standing;
    line.evidence = std::move(evidence);
    const double full = weight * decay;
    line.points = standing == Standing::Stands ? full : 0;
    line.disputedPoints = standing == Standing::Disputed ? full : line.points;
    switch (standing) {
    case Standing::Stands: line.reason = std::move(stands); break;
    case Standing::Expired:
        line.reason = !expired.empty() ? std::move(expired) : COIR_MSG("score", "Publicity has ended: it does not weigh");
        break;
    case Standing::Repaired: line.reason = COIR_MSG("score", "Repaired: it does not weigh"); break;
    case Standing::Disputed: line.reason = COIR_MSG("score", "Disputed: it does not weigh"); break;
    case Standing::Unpublished: line.reason = COIR_MSG("score", "Not published: it does not weigh"); break;
    case Standing::Withdrawn: line.reason = COIR_MSG("score", "Withdrawn by who decided it: it does not weigh"); break;
    case Standing::Informs: line.reason = COIR_MSG("score", "On a list without weight"); break;
    }
    return line;
}

class Lines {
public:
    Lines(const Indicator& indicator, const Registers& registers, FirmIndex firm, std::vector<Line>& out)
        : m_indicator(indicator), m_registers(registers), m_facts(registers.input.facts), m_index(firm),
          m_firm(m_facts.firms[static_cast<std::size_t>(firm)]), m_out(out) {}

    void append() {
        switch (m_indicator.rule) {
        case Rule::Status: return status();
        case Rule::Abnormal: return abnormal(false);
        case Rule::Unreachable: return abnormal(true);
        case Rule::AnnualReport: return annualReport();
        case Rule::Age: return age();
        case Rule::Penalty: return penalty();
        case Rule::SeriousList: return lists(&store::ListEntry::seriousList, false);
        case Rule::Defaulter: return lists(&store::ListEntry::defaulter, true);
        case Rule::WageArrears: return lists(&store::ListEntry::wageArrears, true);
        case Rule::Enforcement: return enforcement();
        case Rule::TaxArrears: return taxArrears();
        case Rule::ControlChain: return controlChain();
        case Rule::GuaranteeDefaulter: return guarantee();
        case Rule::Shell: return shell();
        case Rule::TaxGrade: return taxGrade();
        case Rule::CommitmentBreach:
        case Rule::CommitmentKept: return; // no fact of the case speaks of commitments: the indicator is uncovered
        }
    }

private:
    double weight(std::size_t k = 0) const { return m_indicator.points[k]; }
    template <class F> std::span<const F> own(const std::vector<F>& facts) const {
        const auto [first, last] = store::ofFirm(facts, m_index);
        return {first, last};
    }
    void add(double points, Standing standing, double decay, std::string raw, std::vector<LineEvidence> evidence,
             Message reason) {
        m_out.push_back(made(m_indicator, points, standing, decay, std::move(raw), std::move(evidence), std::move(reason)));
    }
    /// A rule that fires once: the first fact that weighs carries the points, the others stand beside it as evidence;
    /// facts that do not weigh keep lines of their own.
    void once(double points, std::vector<Line> candidates) {
        Line* carrier = nullptr;
        bool disputedCounted = false;
        for (Line& line : candidates) {
            line.weight = points;
            if (line.standing == Standing::Stands && carrier) {
                carrier->evidence.insert(carrier->evidence.end(), line.evidence.begin(), line.evidence.end());
                continue;
            }
            if (line.standing == Standing::Stands)
                carrier = &line;
        }
        const Line* first = carrier;
        for (Line& line : candidates) {
            if (line.standing == Standing::Stands && &line != first)
                continue;
            if (line.standing == Standing::Disputed) {
                if (first || disputedCounted)
                    line.disputedPoints = 0; // fires once, disputed or not
                disputedCounted = true;
            }
            m_out.push_back(line);
        }
    }

    void status() {
        const std::string word(store::statusName(m_firm.status));
        if (!contains(m_indicator.words, word))
            return;
        add(weight(), Standing::Stands, 1, word,
            {{m_firm.statusRecord > 0 ? m_firm.statusRecord : m_firm.record, "status", word}},
            COIR_MSG("score", "Registration status: %1").term(word));
    }

    void abnormal(bool unreachableOnly) {
        std::vector<Line> found;
        for (const auto& e : own(m_facts.abnormalEntries))
            if (!unreachableOnly || e.unreachable)
                found.push_back(made(m_indicator, weight(), e.standing, 1, e.reason,
                                     {{e.record, "reason", e.reason}},
                                     unreachableOnly
                                         ? COIR_MSG("score", "Unreachable at the registered address since %1").arg(isoDate(e.entered))
                                         : COIR_MSG("score", "On the abnormal list since %1").arg(isoDate(e.entered)),
                                     left(e.exited)));
        once(weight(), std::move(found));
    }

    void annualReport() {
        const auto& years = m_registers.reportYears;
        const auto take = std::min<std::size_t>(years.size(), static_cast<std::size_t>(std::max(0, m_indicator.count)));
        for (std::size_t k = years.size() - take; k < years.size(); ++k) {
            const int year = years[k];
            if (m_firm.founded && split(*m_firm.founded).year > year)
                continue;
            const auto reports = own(m_facts.annualReports);
            if (std::any_of(reports.begin(), reports.end(), [&](const auto& r) { return r.year == year; }))
                continue;
            add(weight(), Standing::Stands, 1, std::to_string(year),
                {{m_firm.record, "founded", m_firm.founded ? isoDate(*m_firm.founded) : std::string()}},
                COIR_MSG("score", "No annual report for %1 in the delivered register").arg(year));
        }
    }

    void age() {
        if (!m_firm.founded || addMonths(*m_firm.founded, m_indicator.count) <= m_facts.asOf.valid)
            return;
        add(weight(), Standing::Stands, 1, isoDate(*m_firm.founded),
            {{m_firm.record, "founded", isoDate(*m_firm.founded)}},
            COIR_MSG("score", "Founded on %1, less than %2 months ago").arg(isoDate(*m_firm.founded)).arg(m_indicator.count));
    }

    void penalty() {
        for (const auto& p : own(m_facts.penalties)) {
            const auto severity = static_cast<std::size_t>(p.severity);
            add(weight(severity), p.standing, p.decay, severityWord(p.severity), {{p.record, "decision_no", p.decisionNo}},
                COIR_MSG("score", "Penalty %1 of %2, weight now %3")
                    .arg(p.decisionNo).arg(isoDate(p.decided)).arg(p.decay, 2));
        }
    }

    void lists(bool store::ListEntry::*which, bool onlyOnce) {
        std::vector<Line> found;
        for (const auto& e : own(m_facts.listEntries)) {
            if (!(e.*which) || (which == &store::ListEntry::seriousList && e.defaulter))
                continue;
            found.push_back(made(m_indicator, weight(), e.standing, onlyOnce ? 1 : e.decay, e.listKind,
                                 {{e.record, "list_kind", e.listKind}},
                                 which == &store::ListEntry::wageArrears && e.seriousList
                                     ? COIR_MSG("score", "Wages in arrears: on the list %1 since %2. A duty not performed; the entry weighs apart as a serious fact in lawfulness").arg(e.listKind).arg(isoDate(e.entered))
                                     : COIR_MSG("score", "On the list %1 since %2").arg(e.listKind).arg(isoDate(e.entered)),
                                 left(e.exited)));
        }
        if (onlyOnce)
            return once(weight(), std::move(found));
        m_out.insert(m_out.end(), found.begin(), found.end());
    }

    void enforcement() {
        std::vector<Line> found;
        for (const auto& e : own(m_facts.enforcements))
            if (e.open)
                found.push_back(made(m_indicator, weight(), e.standing, 1, e.caseNo, {{e.record, "case_no", e.caseNo}},
                                     COIR_MSG("score", "Enforcement %1 is open").arg(e.caseNo)));
        once(weight(), std::move(found));
    }

    void taxArrears() {
        std::vector<Line> found;
        for (const auto& t : own(m_facts.taxArrears)) {
            if (!store::owed(t))
                continue;
            const std::string amount = t.balanceFen ? decimal(static_cast<double>(*t.balanceFen) / 100) : std::string();
            found.push_back(made(m_indicator, weight(), t.standing, 1, amount, {{t.record, "balance", amount}},
                                 COIR_MSG("score", "Tax arrears announced on %1").arg(isoDate(t.announced)),
                                 COIR_MSG("score", "A later notice of this tax stands in its place")));
        }
        once(weight(), std::move(found));
    }

    void controlChain() {
        Line line;
        int nearest = 0, nearestDisputed = 0;
        for (const auto& member : m_registers.chain.around(m_index)) {
            const auto [first, last] = store::ofFirm(m_facts.listEntries, member.firm);
            for (const auto* e = first; e != last; ++e) {
                const bool stands = weighs(*e);
                if (!e->seriousList || e->defaulter || (!stands && e->standing != Standing::Disputed))
                    continue;
                if (nearestDisputed == 0)
                    nearestDisputed = member.steps;
                const auto& other = m_facts.firms[static_cast<std::size_t>(member.firm)];
                if (nearest == 0 && (stands || line.evidence.empty())) {
                    if (stands)
                        nearest = member.steps;
                    line.raw = other.key;
                    line.reason = !stands ? COIR_MSG("score", "Disputed: it does not weigh")
                                  : member.steps == 1
                                      ? COIR_MSG("score", "Controls or is controlled by %1, which is on a serious list").arg(other.name)
                                      : COIR_MSG("score", "One step of control from %1, which is on a serious list").arg(other.name);
                }
                line.evidence.push_back({e->record, "list_kind", e->listKind});
            }
        }
        if (line.evidence.empty())
            return;
        line.code = m_indicator.code;
        line.cap = m_indicator.cap;
        line.standing = nearest > 0 ? Standing::Stands : Standing::Disputed;
        line.weight = weight(static_cast<std::size_t>((nearest > 0 ? nearest : nearestDisputed) - 1));
        line.points = nearest > 0 ? line.weight : 0;
        line.disputedPoints = weight(static_cast<std::size_t>(nearestDisputed - 1));
        m_out.push_back(std::move(line));
    }

    void guarantee() {
        std::vector<Line> found;
        for (const auto& g : own(m_facts.guarantees)) {
            if (g.debtor == store::kNoFirm)
                continue;
            const auto& debtor = m_facts.firms[static_cast<std::size_t>(g.debtor)];
            const auto [first, last] = store::ofFirm(m_facts.listEntries, g.debtor);
            for (const auto* e = first; e != last; ++e)
                if (e->defaulter)
                    found.push_back(made(m_indicator, weight(), e->standing, 1, debtor.key,
                                         {{g.record, "debtor", debtor.name}, {e->record, "list_kind", e->listKind}},
                                         COIR_MSG("score", "Guarantees %1, a judgment defaulter").arg(debtor.name)));
        }
        once(weight(), std::move(found));
    }

    void shell() {
        const auto it = m_registers.input.shellScore.find(m_index);
        if (it == m_registers.input.shellScore.end() || it->second + 1e-12 < m_indicator.from)
            return;
        add(weight(), Standing::Stands, 1, decimal(it->second), {{m_firm.record, "name", m_firm.name}},
            COIR_MSG("score", "Shell likelihood %1").arg(it->second, 2));
    }

    void taxGrade() {
        const store::TaxRating* latest = store::latestRating(m_facts, m_index);
        if (latest && contains(m_indicator.words, latest->grade))
            add(weight(), Standing::Stands, 1, latest->grade, {{latest->record, "grade", latest->grade}},
                COIR_MSG("score", "Official tax credit %1 for %2").arg(latest->grade).arg(latest->year));
    }

    const Indicator& m_indicator;
    const Registers& m_registers;
    const store::Facts& m_facts;
    FirmIndex m_index;
    const store::Firm& m_firm;
    std::vector<Line>& m_out;
};

} // namespace

void appendLines(const Indicator& indicator, const Registers& registers, FirmIndex firm, std::vector<Line>& lines) {
    Lines(indicator, registers, firm, lines).append();
}

} // namespace coir::score
