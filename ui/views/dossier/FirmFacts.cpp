// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/FirmFacts.h"

#include "graph/from_facts.h"
#include "language/Wording.h"
#include "parts/FindingWords.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace coir::ui {
namespace {

struct FactText {
    Q_DECLARE_TR_FUNCTIONS(FactText)
};

QString standingWord(store::Standing s) {
    switch (s) {
    case store::Standing::Stands: return FactText::tr("stands");
    case store::Standing::Expired: return FactText::tr("publicity ended");
    case store::Standing::Repaired: return FactText::tr("repaired");
    case store::Standing::Disputed: return FactText::tr("disputed");
    case store::Standing::Unpublished: return FactText::tr("not published");
    case store::Standing::Withdrawn: return FactText::tr("withdrawn");
    case store::Standing::Informs: return FactText::tr("for information");
    }
    return {};
}

QString joined(std::initializer_list<QString> parts) {
    QStringList out;
    for (const QString& p : parts)
        if (!p.isEmpty())
            out << p;
    return out.join(QStringLiteral(" · "));
}

QString maybeMoney(const std::optional<std::int64_t>& fen) { return fen ? money(*fen) : QString(); }

template <class F> auto of(const std::vector<F>& facts, store::FirmIndex firm) {
    const auto [first, last] = store::ofFirm(facts, firm);
    return std::vector<F>(first, last);
}

} // namespace

std::vector<FactRow> factsOf(const CaseSnapshot& shot, store::FirmIndex firm) {
    const store::Facts& f = *shot.facts;
    const store::Firm& me = shot.firm(firm);
    std::vector<FactRow> out;
    const auto add = [&](std::optional<Date> on, std::optional<Date> until, std::string_view kind, QString text, store::RecordId record,
                         store::Standing standing = store::Standing::Stands) {
        out.push_back({on, until, registerWord(kind), std::move(text), standing == store::Standing::Stands ? QString() : standingWord(standing),
                       record, standing == store::Standing::Stands});
    };
    if (me.founded)
        add(me.founded, {}, "registration", FactText::tr("founded"), me.record);
    if (me.statusFrom && me.statusFrom != me.founded)
        add(me.statusFrom, {}, "registration", FactText::tr("status: %1").arg(statusWord(me.status)), me.statusRecord);
    for (const auto& x : of(f.changes, firm))
        add(x.on, {}, "change", joined({fromCore(x.item), fromCore(x.before) + QStringLiteral(" → ") + fromCore(x.after)}), x.record);
    for (const auto& x : of(f.penalties, firm))
        add(x.decided, x.publicityMax, "penalty", joined({fromCore(x.act), fromCore(x.kinds), maybeMoney(x.fineFen), fromCore(x.decisionNo)}), x.record, x.standing);
    for (const auto& x : of(f.listEntries, firm))
        add(x.entered, x.exited ? x.exited : x.to, "list_entry", joined({fromCore(x.listKind), fromCore(x.reason), fromCore(x.authority)}), x.record, x.standing);
    for (const auto& x : of(f.abnormalEntries, firm))
        add(x.entered, x.exited, "abnormal_entry", fromCore(x.reason), x.record, x.standing);
    for (const auto& x : of(f.enforcements, firm))
        add(x.filed, {}, "enforcement", joined({fromCore(x.caseNo), maybeMoney(x.amountFen), fromCore(x.state)}), x.record, x.standing);
    for (const auto& x : of(f.taxRatings, firm))
        add(x.rated, {}, "tax_rating", FactText::tr("%1: grade %2").arg(x.year).arg(fromCore(x.grade)), x.record);
    for (const auto& x : of(f.taxArrears, firm))
        add(x.announced, {}, "tax_arrears", joined({fromCore(x.kind), maybeMoney(x.balanceFen), fromCore(x.finding)}), x.record, x.standing);
    for (const auto& x : of(f.annualReports, firm))
        add(x.filed, {}, "annual_report",
            joined({QString::number(x.year), x.insured ? FactText::tr("insured %1").arg(*x.insured) : QString(),
                    x.revenueFen ? FactText::tr("revenue %1").arg(money(*x.revenueFen)) : QString()}),
            x.record);
    for (const auto& x : of(f.licences, firm))
        add(x.decided, x.to, "licence", joined({fromCore(x.name), fromCore(x.content).left(60)}), x.record);
    for (const auto& x : of(f.repairs, firm))
        add(x.closed, {}, "repair", joined({fromCore(x.infoKind), fromCore(x.decisionNo), fromCore(x.state)}), x.record);
    for (const auto& x : of(f.objections, firm))
        add(x.accepted, x.closed, "objection", joined({fromCore(x.infoKind), fromCore(x.decisionNo), fromCore(x.state)}), x.record);
    std::stable_sort(out.begin(), out.end(), [](const FactRow& a, const FactRow& b) {
        return a.on.value_or(Date{}) > b.on.value_or(Date{});
    });
    return out;
}

std::vector<RelationRow> relationsOf(const CaseSnapshot& shot, store::FirmIndex firm) {
    const store::Facts& f = *shot.facts;
    std::vector<RelationRow> out;
    const auto nameOf = [&](store::FirmIndex i) { return fromCore(shot.firm(i).name); };
    for (const auto& h : of(f.holdings, firm))
        out.push_back({FactText::tr("held by"),
                       h.holder != store::kNoFirm                         ? nameOf(h.holder)
                       : h.holderKind == store::HolderKind::Person ? FactText::tr("natural person %1").arg(shortToken(h.holderKey))
                                                                          : fromCore(h.holderName),
                       joined({h.share ? percent(h.share->value(), 2) : QString(), maybeMoney(h.subscribedFen)}), h.from, h.to, h.holder, h.record});
    for (const auto& h : f.holdings)
        if (h.holder == firm && h.firm != store::kNoFirm)
            out.push_back({FactText::tr("holds"), nameOf(h.firm), h.share ? percent(h.share->value(), 2) : QString(), h.from, h.to, h.firm, h.record});
    for (const auto& g : of(f.guarantees, firm))
        out.push_back({FactText::tr("guarantees"), g.debtor == store::kNoFirm ? QStringLiteral("—") : nameOf(g.debtor),
                       joined({maybeMoney(g.amountFen), fromCore(g.creditor)}), g.from, g.to, g.debtor, g.record});
    for (const auto& g : f.guarantees)
        if (g.debtor == firm && g.firm != store::kNoFirm)
            out.push_back({FactText::tr("guaranteed by"), nameOf(g.firm), joined({maybeMoney(g.amountFen), fromCore(g.creditor)}), g.from, g.to, g.firm, g.record});
    const store::Firm& me = shot.firm(firm);
    int shared = 0;
    constexpr int kMostShared = 200; // a licensed address may hold thousands
    for (std::size_t i = 0; i < f.firms.size() && shared < kMostShared; ++i) {
        const store::Firm& other = f.firms[i];
        if (static_cast<store::FirmIndex>(i) == firm)
            continue;
        if (!me.phoneToken.empty() && other.phoneToken == me.phoneToken) {
            out.push_back({FactText::tr("same telephone"), fromCore(other.name), shortToken(me.phoneToken), {}, {}, static_cast<store::FirmIndex>(i), other.record});
            ++shared;
        }
        if (!me.address.empty() && other.address == me.address) {
            out.push_back({FactText::tr("same address"), fromCore(other.name), fromCore(other.address), {}, {}, static_cast<store::FirmIndex>(i), other.record});
            ++shared;
        }
        if (!me.repToken.empty() && other.repToken == me.repToken) {
            out.push_back({FactText::tr("same representative"), fromCore(other.name), shortToken(me.repToken), {}, {}, static_cast<store::FirmIndex>(i), other.record});
            ++shared;
        }
    }
    return out;
}

std::vector<PostRow> postsOf(const CaseSnapshot& shot, store::FirmIndex firm) {
    std::vector<PostRow> out;
    const store::Facts& f = *shot.facts;
    for (const auto& p : of(f.posts, firm)) {
        std::set<store::FirmIndex> firms;
        if (!p.token.empty())
            for (const auto& q : f.posts)
                if (q.token == p.token && q.firm != store::kNoFirm)
                    firms.insert(q.firm);
        out.push_back({fromCore(p.title), fromCore(p.mask), shortToken(p.token), p.from, p.to, static_cast<int>(firms.size()), p.record});
    }
    const store::Firm& me = shot.firm(firm);
    if (!me.repMask.empty())
        out.insert(out.begin(), {FactText::tr("legal representative"), fromCore(me.repMask), shortToken(me.repToken), {}, {}, 0, me.record});
    return out;
}

std::vector<Contradiction> contradictionsOf(const CaseSnapshot& shot, store::FirmIndex firm) {
    std::vector<Contradiction> out;
    const store::Facts& f = *shot.facts;
    const auto reports = of(f.annualReports, firm);
    const auto utilities = of(f.utilities, firm);
    // Staff in the annual report against the insured of the quarters of the same year.
    for (const auto& r : reports)
        for (const auto& u : utilities)
            if (r.insured && u.insured && u.year == r.year && u.quarter == 4 && *r.insured != *u.insured) {
                out.push_back({FactText::tr("insured %1").arg(r.year), FactText::tr("annual report %1").arg(*r.insured),
                               FactText::tr("social insurance %1").arg(*u.insured), r.record, u.record});
            }
    const store::Firm& me = shot.firm(firm);
    // Two spellings of one place are no contradiction.
    const auto place = [&](const std::string& address) { return graph::addressKey(*shot.library->lexicon, address, me.county.empty() ? me.division : me.county); };
    if (!reports.empty() && !reports.back().address.empty() && !me.address.empty() && reports.back().address != me.address &&
        (place(me.address).empty() || place(reports.back().address) != place(me.address)))
        out.push_back({FactText::tr("address"), FactText::tr("registry: %1").arg(fromCore(me.address)),
                       FactText::tr("annual report: %1").arg(fromCore(reports.back().address)), me.record, reports.back().record});
    return out;
}

LegalClock clockOf(const CaseSnapshot& shot, store::FirmIndex firm) {
    LegalClock c;
    const store::Facts& f = *shot.facts;
    const auto take = [&](const store::Sanction& s, std::string_view kind, const std::string& number, Date on) {
        if (!store::weighs(s))
            return;
        const auto due = [&](Date day) {
            return LegalClock::Due{day, QStringLiteral("%1 %2").arg(registerWord(kind), number.empty() ? date(on) : fromCore(number)), s.record};
        };
        if (s.publicityMin && (!c.earliestRepair || *s.publicityMin < c.earliestRepair->on))
            c.earliestRepair = due(*s.publicityMin);
        if (s.publicityMax && (!c.publicityEnd || *s.publicityMax > c.publicityEnd->on))
            c.publicityEnd = due(*s.publicityMax);
    };
    for (const auto& x : of(f.penalties, firm))
        take(x, "penalty", x.decisionNo, x.decided);
    for (const auto& x : of(f.listEntries, firm))
        take(x, "list_entry", x.decisionNo.empty() ? x.caseNo : x.decisionNo, x.entered);
    for (const auto& x : of(f.objections, firm))
        c.objections += !x.closed;
    return c;
}

} // namespace coir::ui
