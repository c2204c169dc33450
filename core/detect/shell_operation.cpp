// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the firm does anything: S5 S8 S9 S10 S11.
#include "detect/shell_terms.h"
#include "base/csv.h"
#include "base/grouped.h"
#include "stats/robust.h"
#include "store/report_years.h"
#include "text/cell_list.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace coir::detect {

using store::Firm;
using store::FirmIndex;
using store::InvoiceMonth;

namespace {

constexpr double kFen = 100;

double yuan(std::int64_t fen) { return static_cast<double>(fen) / kFen; }

std::string monthName(int index) {
    const int year = 1970 + index / 12, month = index % 12 + 1;
    return std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month);
}

/// The invoice months of one firm up to the as-of, ascending, one a month.
std::vector<const InvoiceMonth*> monthsOf(const ShellView& v, FirmIndex firm) {
    std::vector<const InvoiceMonth*> out;
    const int last = monthIndex(v.today());
    const auto [first, end] = store::ofFirm(v.facts().invoices, firm);
    for (const auto* m = first; m != end; ++m)
        if (m->month <= last)
            out.push_back(m);
    std::stable_sort(out.begin(), out.end(), [](const auto* a, const auto* b) { return a->month < b->month; });
    return out;
}

/// The last `months` months that end with the latest delivered one; empty where that one is too old.
std::vector<const InvoiceMonth*> window(const ShellView& v, const std::vector<const InvoiceMonth*>& all, int months) {
    std::vector<const InvoiceMonth*> out;
    const int oldest = monthIndex(v.today()) - v.in.pack.integer("window.months_back");
    if (all.empty() || all.back()->month < oldest)
        return out;
    for (const auto* m : all)
        if (m->month > all.back()->month - months)
            out.push_back(m);
    return out;
}

std::string wholeYuan(std::int64_t fen) { return std::to_string(static_cast<std::int64_t>(std::llround(yuan(fen)))); }

Evidence quote(const InvoiceMonth& m, const char* field, const std::string& value, const char* code) {
    return {m.record, field, monthName(m.month) + ": " + value, EvidenceRole::Supports, code};
}

/// S5: the last two delivered years both report nobody insured.
void addUninsured(const ShellView& v, FirmIndex i, int lastYear, std::vector<ShellTerm>& out) {
    const Firm& f = v.firm(i);
    if (!f.founded || v.today() <= addMonths(*f.founded, v.in.pack.integer("indicator.S5.age_months")))
        return;
    std::map<int, const store::AnnualReport*> byYear;
    const auto [first, end] = store::ofFirm(v.facts().annualReports, i);
    const int thisYear = split(v.today()).year;
    for (const auto* r = first; r != end; ++r)
        if (r->year < thisYear) // a year that is not over has no report: a slip of the pen
            byYear[r->year] = r;
    const auto wanted = static_cast<std::size_t>(v.number("indicator.S5.years"));
    // A firm whose reports ended long ago says nothing about today.
    if (byYear.size() < wanted || byYear.rbegin()->first < lastYear - 1)
        return;
    std::vector<const store::AnnualReport*> run;
    for (auto it = byYear.rbegin(); it != byYear.rend() && run.size() < wanted; ++it) {
        const bool next = run.empty() || run.back()->year - it->first == 1;
        if (!next || !it->second->insured || *it->second->insured != 0)
            return;
        run.push_back(it->second);
    }
    ShellTerm t{"S5", 1, 0, COIR_MSG("detect", "Nobody insured in the annual reports of %1 and %2").arg(run.back()->year).arg(run.front()->year), {}, nullptr, ""};
    for (const auto* r : run)
        t.evidence.push_back({r->record, "insured", "0", EvidenceRole::Supports, "S5"});
    out.push_back(std::move(t));
}

/// What one register says of one month of a firm.
struct Month {
    int index = 0;
    double yuan = 0;
    std::vector<Evidence> rows;
};

std::vector<Month> salesOf(const std::vector<const InvoiceMonth*>& all) {
    std::vector<Month> out;
    for (const auto* m : all)
        if (m->salesFen)
            out.push_back({m->month, yuan(*m->salesFen), {quote(*m, "sales", wholeYuan(*m->salesFen), "S8")}});
    return out;
}

/// Declared value by month. Only yuan: nothing is converted (ruling 15). A month without a line is missing, not zero.
std::vector<Month> declaredOf(const ShellView& v, FirmIndex firm) {
    const auto currencies = v.in.pack.words("indicator.S8.currencies");
    std::map<int, Month> months;
    const auto [first, end] = store::ofFirm(v.facts().declarationLines, firm);
    for (const auto* d = first; d != end; ++d) {
        if (!d->total || d->at.date() > v.today() || std::find(currencies.begin(), currencies.end(), d->currency) == currencies.end())
            continue;
        Month& m = months[monthIndex(d->at.date())];
        m.index = monthIndex(d->at.date());
        m.yuan += *d->total;
        m.rows.push_back({d->record, "total", monthName(m.index) + ": " + std::to_string(static_cast<std::int64_t>(std::llround(*d->total))), EvidenceRole::Supports, "S8"});
    }
    std::vector<Month> out;
    for (auto& [index, m] : months)
        out.push_back(std::move(m));
    return out;
}

/// S8: half a year of next to nothing, then a month far above it; of sales or of declared value. `all` ascends.
std::optional<ShellTerm> burstOf(const ShellView& v, const std::vector<Month>& all, bool declared) {
    const int oldest = monthIndex(v.today()) - v.in.pack.integer("window.months_back");
    const double nearZero = v.number("indicator.S8.near_zero_yuan"), least = v.number("indicator.S8.burst_yuan");
    const double spread = v.number("indicator.S8.mads");
    const auto quiet = static_cast<std::size_t>(v.number("indicator.S8.quiet_months"));
    const int lookBack = v.in.pack.integer("indicator.S8.look_back_months");
    for (std::size_t k = quiet; k < all.size(); ++k) {
        const Month& burst = all[k];
        if (burst.index < oldest || burst.yuan <= least)
            continue;
        std::vector<double> before;
        for (std::size_t j = 0; j < k; ++j)
            if (all[j].index >= burst.index - lookBack)
                before.push_back(all[j].yuan);
        if (before.size() < quiet || std::any_of(before.end() - static_cast<std::ptrdiff_t>(quiet), before.end(),
                                                 [&](double s) { return s >= nearZero; }))
            continue;
        if (burst.yuan <= stats::median(before) + spread * stats::robustScale(before, 0).mad)
            continue;
        ShellTerm t{"S8", 1, burst.yuan,
                    declared ? COIR_MSG("detect", "Next to nothing declared for %1 months, then %2 yuan in %3").arg(quiet).arg(groupedWhole(burst.yuan)).arg(monthName(burst.index))
                             : COIR_MSG("detect", "Next to no sales for %1 months, then %2 yuan in %3").arg(quiet).arg(groupedWhole(burst.yuan)).arg(monthName(burst.index)),
                    burst.rows, nullptr, ""};
        for (std::size_t j = k - quiet; j < k; ++j)
            t.evidence.insert(t.evidence.end(), all[j].rows.begin(), all[j].rows.end());
        return t;
    }
    return std::nullopt;
}

/// S9: what a trading firm buys is not what it sells, or far more or less of it.
void addMismatch(const ShellView& v, FirmIndex i, const std::vector<const InvoiceMonth*>& all, std::vector<ShellTerm>& out) {
    const auto sections = v.in.pack.words("indicator.S9.sections");
    if (std::find(sections.begin(), sections.end(), v.firm(i).industrySection) == sections.end())
        return;
    // A month of which one figure was not delivered is missing, not zero (ruling 13): only whole months are compared.
    auto rows = window(v, all, v.in.pack.integer("indicator.S9.months"));
    std::erase_if(rows, [](const auto* m) { return !m->salesFen || !m->purchasesFen; });
    if (rows.size() < static_cast<std::size_t>(v.number("indicator.S9.min_months")))
        return;
    double sales = 0, purchases = 0;
    std::map<std::string, std::pair<double, double>> goods;
    for (const auto* m : rows) {
        sales += yuan(*m->salesFen);
        purchases += yuan(*m->purchasesFen);
        // A month's sum is not told apart by kind: each of the kinds named has an equal part of it.
        const auto bought = text::splitCellList(m->inCategory), sold = text::splitCellList(m->outCategory);
        for (const auto& kind : bought)
            goods[kind].first += std::max(yuan(*m->purchasesFen), 0.0) / static_cast<double>(bought.size());
        for (const auto& kind : sold)
            goods[kind].second += std::max(yuan(*m->salesFen), 0.0) / static_cast<double>(sold.size());
    }
    if (std::max(sales, purchases) < v.number("indicator.S9.min_yuan"))
        return;
    double dot = 0, in = 0, sold = 0;
    for (const auto& [category, amount] : goods) {
        dot += amount.first * amount.second;
        in += amount.first * amount.first;
        sold += amount.second * amount.second;
    }
    const auto add = [&](double value, Message text, bool kinds) {
        ShellTerm t{"S9", 1, value, std::move(text), {}, nullptr, ""};
        for (const auto* m : rows) {
            t.evidence.push_back(quote(*m, kinds ? "in_category" : "purchases_fen", kinds ? m->inCategory : wholeYuan(*m->purchasesFen), "S9"));
            t.evidence.push_back(quote(*m, kinds ? "out_category" : "sales_fen", kinds ? m->outCategory : wholeYuan(*m->salesFen), "S9"));
        }
        out.push_back(std::move(t));
    };
    const double cosine = in > 0 && sold > 0 ? dot / std::sqrt(in * sold) : 1;
    if (cosine < v.number("indicator.S9.cosine")) {
        add(cosine, COIR_MSG("detect", "Goods bought and goods sold hardly agree: cosine %1 over %2 months").arg(cosine, 2).arg(rows.size()), true);
        return;
    }
    const double ratio = purchases > 0 ? sales / purchases : HUGE_VAL;
    if (ratio > v.number("indicator.S9.ratio_high") || ratio < v.number("indicator.S9.ratio_low"))
        add(purchases > 0 ? ratio : 0, COIR_MSG("detect", "Sales of %1 yuan stand against purchases of %2 yuan over %3 months").arg(groupedWhole(sales)).arg(groupedWhole(purchases)).arg(rows.size()), false);
}

/// S10: nearly every invoice is written up to the limit.
void addTopInvoices(const ShellView& v, const std::vector<const InvoiceMonth*>& all, std::vector<ShellTerm>& out) {
    const auto rows = window(v, all, v.in.pack.integer("indicator.S10.months"));
    double invoices = 0, top = 0;
    std::size_t counted = 0;
    for (const auto* m : rows)
        if (m->invoices && m->topInvoices) {
            invoices += *m->invoices;
            top += *m->topInvoices;
            ++counted;
        }
    if (counted < static_cast<std::size_t>(v.number("indicator.S10.min_months")) || invoices < v.number("indicator.S10.min_invoices") ||
        top / invoices < v.number("indicator.S10.share"))
        return;
    ShellTerm t{"S10", 1, top / invoices, COIR_MSG("detect", "%1 of %2 invoices are written up to the limit").arg(top, 0).arg(invoices, 0), {}, nullptr, ""};
    for (const auto* m : rows)
        if (m->invoices && m->topInvoices)
            t.evidence.push_back(quote(*m, "top_invoices", std::to_string(*m->topInvoices) + "/" + std::to_string(*m->invoices), "S10"));
    out.push_back(std::move(t));
}

/// S11: too little power for what is sold, against the firms of the same industry.
void addPower(const ShellView& v, ShellTerms& terms, std::vector<Message>& notJudged) {
    struct Use {
        FirmIndex firm;
        double perYuan;
    };
    std::map<std::string, std::vector<Use>> byDivision;
    std::vector<Use> whole;
    std::vector<std::vector<Evidence>> rowsOf(v.facts().firms.size());
    const auto section = v.in.pack.words("indicator.S11.sections");
    const int oldest = monthIndex(v.today()) - v.in.pack.integer("window.months_back");
    for (std::size_t i = 0; i < v.facts().firms.size(); ++i) {
        const Firm& f = v.facts().firms[i];
        if (!f.inRegistry || std::find(section.begin(), section.end(), f.industrySection) == section.end())
            continue;
        const auto index = static_cast<FirmIndex>(i);
        const auto [first, end] = store::ofFirm(v.facts().utilities, index);
        int lastQuarter = -1;
        for (const auto* u = first; u != end; ++u)
            if (u->powerKwh && ((u->year - 1970) * 12 + u->quarter * 3 - 1) <= monthIndex(v.today()))
                lastQuarter = std::max(lastQuarter, u->year * 4 + u->quarter - 1);
        if (lastQuarter < 0 || (lastQuarter / 4 - 1970) * 12 + (lastQuarter % 4) * 3 + 2 < oldest)
            continue;
        double power = 0, sales = 0;
        std::size_t quarters = 0;
        std::vector<Evidence> rows;
        const auto all = monthsOf(v, index);
        for (const auto* u = first; u != end; ++u) {
            const int q = u->year * 4 + u->quarter - 1;
            if (!u->powerKwh || q > lastQuarter || q <= lastQuarter - 4)
                continue;
            bool sold = false;
            for (const auto* m : all)
                if (m->salesFen && (1970 + m->month / 12) * 4 + (m->month % 12) / 3 == q) {
                    sales += yuan(*m->salesFen);
                    rows.push_back(quote(*m, "sales", wholeYuan(*m->salesFen), "S11"));
                    sold = true;
                }
            if (!sold)
                continue; // a quarter counts only where both registers tell of it
            power += *u->powerKwh;
            rows.push_back({u->record, "power_kwh", decimal(*u->powerKwh), EvidenceRole::Supports, "S11"});
            ++quarters;
        }
        if (quarters < static_cast<std::size_t>(v.number("indicator.S11.min_quarters")) || sales < v.number("indicator.S11.min_yuan"))
            continue;
        rowsOf[i] = std::move(rows);
        const Use use{index, power / sales};
        byDivision[f.industryCode.substr(0, 2)].push_back(use);
        whole.push_back(use);
    }
    const auto least = static_cast<std::size_t>(v.number("indicator.S11.sector_firms"));
    const double share = v.number("indicator.S11.percentile") / 100;
    const auto border = [&](const std::vector<Use>& group) {
        std::vector<double> values;
        for (const Use& u : group)
            values.push_back(u.perYuan);
        std::sort(values.begin(), values.end());
        return values[static_cast<std::size_t>(share * static_cast<double>(values.size()))];
    };
    if (whole.size() < least) {
        if (!whole.empty())
            notJudged.push_back(COIR_MSG("detect", "S11 not judgeable: power and sales of only %1 manufacturers are known").arg(whole.size()));
        return;
    }
    for (const auto& [division, group] : byDivision) {
        const bool own = group.size() >= least;
        const double limit = border(own ? group : whole);
        for (const Use& u : group)
            if (u.perYuan < limit && v.subject[static_cast<std::size_t>(u.firm)]) {
                ShellTerm t{"S11", 1, u.perYuan,
                            COIR_MSG("detect", "Power used per yuan of sales, %1 kWh, lies below %2, the %3th percentile of %4 firms of its sector").arg(u.perYuan, 6).arg(limit, 6).arg(share * 100, 0).arg((own ? group : whole).size()), rowsOf[static_cast<std::size_t>(u.firm)], nullptr, ""};
                terms[static_cast<std::size_t>(u.firm)].push_back(std::move(t));
            }
    }
}

} // namespace

void addOperationTerms(const ShellView& v, ShellTerms& terms, std::vector<Message>& notJudged) {
    const auto years = store::dueReportYears(v.facts(), {v.in.pack.integer("indicator.S5.due_month"), v.in.pack.integer("indicator.S5.due_day"),
                                                         v.number("indicator.S5.least_share")});
    const int lastYear = years.empty() ? 0 : years.back(); // ruling 19a
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (!v.subject[i])
            continue;
        const auto index = static_cast<FirmIndex>(i);
        addUninsured(v, index, lastYear, terms[i]);
        const auto all = monthsOf(v, index);
        auto burst = burstOf(v, salesOf(all), false);
        if (!burst)
            burst = burstOf(v, declaredOf(v, index), true);
        if (burst)
            terms[i].push_back(*std::move(burst));
        if (all.empty())
            continue;
        addMismatch(v, index, all, terms[i]);
        addTopInvoices(v, all, terms[i]);
    }
    addPower(v, terms, notJudged);
}

} // namespace coir::detect
