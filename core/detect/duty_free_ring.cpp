// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/duty_free_ring.h"

#include "stats/dense_blocks.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <unordered_map>

namespace coir::detect {

namespace {

using Kind = rules::ParameterInfo::Kind;
constexpr rules::ParameterInfo kParameters[] = {
    {"blocks.count", Kind::Number, "blocks", 1, 100, "Dense blocks looked for"},
    {"chain.buyers", Kind::Number, "buyers", 2, 10000, "Fewest buyers of a chain"},
    {"chain.items", Kind::Number, "items", 1, 1000, "Fewest items of the block a buyer must hold"},
    {"chain.sharing", Kind::Number, "buyers", 2, 1000, "Buyers that must share a payer, device or recipient"},
    {"public.buyers", Kind::Number, "buyers", 2, 1e7, "A key with more buyers may be a public facility"},
    {"public.share", Kind::Number, "", 0, 1, "Such a key counts only if this share of its buyers is in the block"},
    {"hard_links.share", Kind::Number, "", 0, 1, "Share of the block's buyers with a hard link"},
    {"timing.buyers", Kind::Number, "buyers", 2, 10000, "Buyers within the time window at one shop"},
    {"timing.minutes", Kind::Number, "minutes", 1, 1440, "Length of the time window"},
    {"tour.share", Kind::Number, "", 0, 1, "Share of the chain's buyers with a tour number that clears"},
    {"weight.ring", Kind::Number, "", 0, 1, "Weight of buyers joined by hard links"},
    {"weight.share", Kind::Number, "", 0, 1, "Weight of the share of hard links"},
    {"weight.timing", Kind::Number, "", 0, 1, "Weight of simultaneous purchases"},
    {"clearing.factor", Kind::Number, "", 0, 1, "Share of the pattern's weight left when it is cleared"},
};

constexpr ReasonInfo kReasons[] = {
    {"ring", "Buyers of the same goods share a payer, device or recipient", "Tour group, family, corporate outing, hotel concierge"},
    {"shared-payer", "An account that pays for several buyers", "Account of a shop, hotel or tour leader"},
    {"shared-device", "A device that several buyers use", "Device of a shop or hotel"},
    {"shared-recipient", "A recipient that several buyers send to", "Pickup point or hotel"},
    {"hard-link-share", "Many of the block's buyers have a hard link", ""},
    {"timing", "Purchases of the ring within a short time at one shop", "Promotion, departure peak"},
};

const DetectorInfo kInfo{"duty-free-ring", "Duty-free buying ring", "detect.duty-free-ring", {{"purchase"}, {}}, kParameters};

constexpr std::array<std::string_view, 3> kKeyFields = {"payer", "device", "recipient"};
constexpr std::array<const char*, 3> kKeyReasons = {"shared-payer", "shared-device", "shared-recipient"};
const std::string& keyOf(const store::Purchase& p, std::size_t field) {
    return field == 0 ? p.payer : field == 1 ? p.device : p.recipient;
}

/// Buyers and items numbered in alphabetical order: no result depends on the order of the rows.
struct Market {
    std::vector<std::string> buyers, items;
    std::vector<std::int64_t> buyerOf, itemOf;               ///< per purchase; -1 where the row does not tell
    std::array<std::map<std::string, std::set<std::uint32_t>>, 3> keyBuyers;
};

std::string itemOf(const store::Purchase& p) { return p.brand.empty() ? p.goods : p.brand + " " + p.goods; }

std::vector<std::int64_t> number(const std::vector<std::string>& words, std::vector<std::string>& sorted) {
    sorted = words;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    if (!sorted.empty() && sorted.front().empty())
        sorted.erase(sorted.begin());
    std::vector<std::int64_t> result;
    for (const std::string& w : words)
        result.push_back(w.empty() ? -1 : std::lower_bound(sorted.begin(), sorted.end(), w) - sorted.begin());
    return result;
}

Market marketOf(const std::vector<store::Purchase>& purchases) {
    Market m;
    std::vector<std::string> buyers, items;
    for (const auto& p : purchases) {
        buyers.push_back(p.buyer);
        items.push_back(itemOf(p));
    }
    m.buyerOf = number(buyers, m.buyers);
    m.itemOf = number(items, m.items);
    for (std::size_t k = 0; k < purchases.size(); ++k)
        for (std::size_t field = 0; field < 3; ++field)
            if (m.buyerOf[k] >= 0 && !keyOf(purchases[k], field).empty())
                m.keyBuyers[field][keyOf(purchases[k], field)].insert(static_cast<std::uint32_t>(m.buyerOf[k]));
    return m;
}

/// A payer, device or recipient and the block's buyers that share it.
struct SharedKey {
    std::size_t field = 0;
    std::string key;
    std::set<std::uint32_t> buyers;
};

/// Union of buyers; the smallest number stands for its chain.
class Chains {
public:
    explicit Chains(std::size_t n) : m_parent(n) { std::iota(m_parent.begin(), m_parent.end(), 0u); }
    std::uint32_t root(std::uint32_t i) {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }
    void join(std::uint32_t a, std::uint32_t b) {
        a = root(a);
        b = root(b);
        m_parent[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::uint32_t> m_parent;
};

class DutyFreeRing final : public Detector {
public:
    const DetectorInfo& info() const override { return kInfo; }
    std::span<const ReasonInfo> reasons() const override { return kReasons; }

    Result<DetectorOutput> run(const DetectorInput& input, JobContext& job) const override {
        const auto& purchases = input.facts.purchases;
        const Market market = marketOf(purchases);
        std::vector<stats::BipartiteEdge> edges;
        std::size_t unusable = 0;
        for (std::size_t k = 0; k < purchases.size(); ++k) {
            if (market.buyerOf[k] < 0 || market.itemOf[k] < 0) {
                ++unusable;
                continue;
            }
            edges.emplace_back(static_cast<std::uint32_t>(market.buyerOf[k]), static_cast<std::uint32_t>(market.itemOf[k]));
        }
        DetectorOutput output;
        if (unusable > 0)
            output.notJudged.push_back(COIR_MSG("detect", "%1 purchases without buyer token or goods").arg(unusable));
        COIR_TRY(const auto blocks, stats::denseBlocks(edges, input.pack.integer("blocks.count"), job));
        for (const stats::DenseBlock& block : blocks)
            COIR_CHECK(judgeBlock(input, market, block, output));
        return output;
    }

private:
    static Result<void> judgeBlock(const DetectorInput& input, const Market& market, const stats::DenseBlock& block,
                                   DetectorOutput& output) {
        const auto& purchases = input.facts.purchases;
        const rules::RulePack& pack = input.pack;
        // Purchases inside the block, in the order of the facts.
        const std::set<std::uint32_t> blockBuyers(block.buyers.begin(), block.buyers.end());
        const std::set<std::uint32_t> blockItems(block.items.begin(), block.items.end());
        std::vector<std::size_t> inside;
        std::map<std::uint32_t, std::set<std::uint32_t>> basket;
        for (std::size_t k = 0; k < purchases.size(); ++k) {
            if (market.buyerOf[k] < 0 || market.itemOf[k] < 0)
                continue;
            const auto buyer = static_cast<std::uint32_t>(market.buyerOf[k]), item = static_cast<std::uint32_t>(market.itemOf[k]);
            if (!blockBuyers.contains(buyer) || !blockItems.contains(item))
                continue;
            inside.push_back(k);
            basket[buyer].insert(item);
        }
        const auto leastItems = static_cast<std::size_t>(pack.integer("chain.items"));
        std::erase_if(basket, [&](const auto& b) { return b.second.size() < leastItems; });

        std::vector<SharedKey> shared;
        std::size_t publicKeys = 0;
        for (std::size_t field = 0; field < 3; ++field) {
            std::map<std::string, std::set<std::uint32_t>> sharers;
            for (const std::size_t k : inside)
                if (const auto buyer = static_cast<std::uint32_t>(market.buyerOf[k]); basket.contains(buyer) && !keyOf(purchases[k], field).empty())
                    sharers[keyOf(purchases[k], field)].insert(buyer);
            for (auto& [key, buyers] : sharers) {
                if (buyers.size() < static_cast<std::size_t>(pack.integer("chain.sharing")))
                    continue;
                const double all = static_cast<double>(market.keyBuyers[field].at(key).size());
                if (all > pack.number("public.buyers") && static_cast<double>(buyers.size()) < pack.number("public.share") * all) {
                    ++publicKeys; // a till or a concierge joins strangers
                    continue;
                }
                shared.push_back({field, key, std::move(buyers)});
            }
        }
        Chains chains(market.buyers.size());
        std::set<std::uint32_t> linked;
        for (const SharedKey& s : shared)
            for (const std::uint32_t buyer : s.buyers) {
                chains.join(*s.buyers.begin(), buyer);
                linked.insert(buyer);
            }
        std::map<std::uint32_t, std::set<std::uint32_t>> members;
        for (const std::uint32_t buyer : linked)
            members[chains.root(buyer)].insert(buyer);
        const double share = static_cast<double>(linked.size()) / static_cast<double>(block.buyers.size());
        for (const auto& [root, chain] : members) {
            if (chain.size() < static_cast<std::size_t>(pack.integer("chain.buyers")))
                continue;
            COIR_TRY(auto finding, findingOf(input, market, block, inside, shared, chain, share, publicKeys));
            if (finding)
                output.findings.push_back(std::move(*finding));
        }
        return {};
    }

    /// Most buyers of one ring within the window at one shop, where the source gives a time of day. What others of the block
    /// did at another time says nothing of this ring.
    struct Rush {
        std::set<std::uint32_t> buyers;
        std::vector<std::size_t> rows;   ///< purchases within it
        std::string shop;
        Moment from{};
    };
    static Rush rushOf(const DetectorInput& input, const Market& market, const std::vector<std::size_t>& inside, const std::set<std::uint32_t>& chain) {
        const auto& purchases = input.facts.purchases;
        const auto buyer = [&market](std::size_t row) { return static_cast<std::uint32_t>(market.buyerOf[row]); };
        std::map<std::string, std::vector<std::size_t>> shops;
        for (const std::size_t k : inside)
            if (purchases[k].hasTime && !purchases[k].shop.empty() && chain.contains(buyer(k)))
                shops[purchases[k].shop].push_back(k);
        const auto window = static_cast<std::int64_t>(input.pack.number("timing.minutes") * 60);
        Rush best;
        std::size_t most = 0;
        for (auto& [shop, rows] : shops) {
            std::sort(rows.begin(), rows.end(), [&](std::size_t x, std::size_t y) {
                return std::tuple(purchases[x].at, buyer(x), x) < std::tuple(purchases[y].at, buyer(y), y);
            });
            std::map<std::uint32_t, int> within;
            for (std::size_t first = 0, last = 0; last < rows.size(); ++last) {
                ++within[buyer(rows[last])];
                for (; purchases[rows[last]].at.seconds - purchases[rows[first]].at.seconds > window; ++first)
                    if (--within[buyer(rows[first])] == 0)
                        within.erase(buyer(rows[first]));
                if (within.size() > most) {
                    most = within.size();
                    best.shop = shop;
                    best.from = purchases[rows[first]].at;
                }
            }
        }
        for (const std::size_t k : shops[best.shop])
            if (purchases[k].at >= best.from && purchases[k].at.seconds - best.from.seconds <= window) {
                best.rows.push_back(k);
                best.buyers.insert(buyer(k));
            }
        return best;
    }

    static Result<std::optional<Finding>> findingOf(const DetectorInput& input, const Market& market, const stats::DenseBlock& block,
                                                    const std::vector<std::size_t>& inside, const std::vector<SharedKey>& shared,
                                                    const std::set<std::uint32_t>& chain, double share, std::size_t publicKeys) {
        const store::Facts& facts = input.facts;
        const rules::RulePack& pack = input.pack;
        FindingBuilder builder(kInfo.id, pack, facts.asOf, input.levels);
        builder.parameters(pack.flat());
        std::string items;
        for (const std::uint32_t i : block.items)
            items += market.items[i] + "\n";
        builder.distinguish(items);
        for (const std::uint32_t buyer : chain)
            builder.subject({SubjectKind::Person, market.buyers[buyer], market.buyers[buyer].substr(0, 8), Role::Member});

        std::optional<Date> from, to;
        std::map<std::uint32_t, bool> tour;
        for (const std::size_t k : inside) {
            const auto& p = facts.purchases[k];
            const auto buyer = static_cast<std::uint32_t>(market.buyerOf[k]);
            if (!chain.contains(buyer))
                continue;
            from = from ? std::min(*from, p.at.date()) : p.at.date();
            to = to ? std::max(*to, p.at.date()) : p.at.date();
            tour[buyer] = tour[buyer] || !p.tourNo.empty();
            builder.evidence({p.record, "goods", market.items[static_cast<std::size_t>(market.itemOf[k])], EvidenceRole::Supports, "ring"});
            if (!p.tourNo.empty())
                builder.evidence({p.record, "tour_no", p.tourNo, EvidenceRole::Clears, "ring"});
        }
        builder.period(from, to);
        const auto touring = static_cast<double>(std::count_if(tour.begin(), tour.end(), [](const auto& t) { return t.second; }));
        const bool cleared = touring >= pack.number("tour.share") * static_cast<double>(chain.size());

        std::vector<double> terms{pack.number("weight.ring") * (cleared ? pack.number("clearing.factor") : 1)};
        // What they have in common: goods of the block that two or more of them bought.
        std::map<std::uint32_t, std::set<std::uint32_t>> buyersOfItem;
        for (const std::size_t k : inside)
            if (const auto buyer = static_cast<std::uint32_t>(market.buyerOf[k]); chain.contains(buyer))
                buyersOfItem[static_cast<std::uint32_t>(market.itemOf[k])].insert(buyer);
        const auto common = std::count_if(buyersOfItem.begin(), buyersOfItem.end(), [](const auto& i) { return i.second.size() >= 2; });
        builder.reason({"ring", COIR_MSG("detect", "%1 buyers joined by shared payers, devices or recipients bought the same %2 goods (block density %3)")
                                    .arg(chain.size()).arg(static_cast<std::int64_t>(common)).arg(block.density, 3),
                        static_cast<double>(chain.size()), terms[0], "ring"});
        for (const SharedKey& s : shared) {
            const auto mine = static_cast<std::size_t>(
                std::count_if(s.buyers.begin(), s.buyers.end(), [&](std::uint32_t b) { return chain.contains(b); }));
            if (mine == 0)
                continue;
            builder.reason({kKeyReasons[s.field], COIR_MSG("detect", "%1 %2… shared by %3 buyers").term(kKeyFields[s.field]).arg(s.key.substr(0, 8)).arg(mine),
                            static_cast<double>(mine), 0, "ring"});
            for (const std::size_t k : inside)
                if (keyOf(facts.purchases[k], s.field) == s.key && chain.contains(static_cast<std::uint32_t>(market.buyerOf[k])))
                    builder.evidence({facts.purchases[k].record, std::string(kKeyFields[s.field]), s.key, EvidenceRole::Supports, kKeyReasons[s.field]});
        }
        if (share >= pack.number("hard_links.share")) {
            terms.push_back(pack.number("weight.share"));
            builder.reason({"hard-link-share", COIR_MSG("detect", "%1 of the block's %2 buyers have such a link").arg(share, 2).arg(block.buyers.size()),
                            share, terms.back(), "links"});
        }
        const Rush rush = rushOf(input, market, inside, chain);
        if (rush.buyers.size() >= static_cast<std::size_t>(pack.integer("timing.buyers"))) {
            terms.push_back(pack.number("weight.timing"));
            builder.reason({"timing", COIR_MSG("detect", "%1 buyers of this ring within %2 minutes at %3, from %4")
                                          .arg(rush.buyers.size()).arg(pack.integer("timing.minutes")).arg(rush.shop).arg(isoMoment(rush.from)),
                            static_cast<double>(rush.buyers.size()), terms.back(), "timing"});
            for (const std::size_t k : rush.rows)
                builder.evidence({facts.purchases[k].record, "bought_at", isoMoment(facts.purchases[k].at), EvidenceRole::Supports, "timing"});
        }

        using State = ClearedBy::State;
        builder.clearedBy({"tour", COIR_MSG("detect", "Tour group: %1 of %2 buyers carry a tour number").arg(touring, 0).arg(chain.size()),
                           cleared ? State::Met : State::CheckedNotMet});
        builder.clearedBy({"public-device", COIR_MSG("detect", "Till, kiosk or concierge shared by strangers: %1 such keys left out").arg(publicKeys),
                           State::CheckedNotMet});
        builder.clearedBy({"family", COIR_MSG("detect", "Family or corporate outing"), State::NotChecked});
        builder.clearedBy({"promotion", COIR_MSG("detect", "Promotion or holiday peak of these goods"), State::NotChecked});
        return builder.build(noisyOr(terms));
    }
};

} // namespace

const Detector& dutyFreeRing() {
    static const DutyFreeRing detector;
    return detector;
}

} // namespace coir::detect
