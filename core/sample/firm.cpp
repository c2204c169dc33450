// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/firm.h"

#include "sample/draw.h"
#include "text/codes.h"

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace coir::sample {

namespace {

constexpr std::int64_t kBodies = 99999;
constexpr Date kSettled{18992};  // 2021-12-31: relatives and neighbours of the background founded their firms before

template <class T> int weighted(std::span<const T> from, Random& random) {
    static const int total =
        std::accumulate(from.begin(), from.end(), 0, [](int sum, const T& t) { return sum + t.weight; });
    auto n = static_cast<int>(random.below(static_cast<std::uint64_t>(total)));
    for (std::size_t i = 0; i < from.size(); ++i) {
        n -= from[i].weight;
        if (n < 0)
            return static_cast<int>(i);
    }
    return 0;
}

int placeOf(std::uint64_t seed, std::int64_t index) {
    Random random = draw(seed, Stream::Place, static_cast<std::uint64_t>(index));
    return weighted(places(), random);
}

/// Four neighbouring numbers are one block; some blocks are neighbours in one unit, some are relatives.
enum class Block : std::uint8_t { Strangers, Neighbours, Relatives, RelativesByName };
Block blockOf(std::uint64_t seed, std::int64_t index) {
    const double u = draw(seed, Stream::Block, static_cast<std::uint64_t>(index / 4)).unit();
    return u < 0.06 ? Block::Neighbours : u < 0.09 ? Block::Relatives : u < 0.12 ? Block::RelativesByName : Block::Strangers;
}

std::string shortCity(const Place& place) {
    return std::string(place.city.substr(0, place.city.starts_with("五指山") ? 9 : 6));
}

std::string tradeNameOf(std::uint64_t seed, std::int64_t index) {
    Random random = draw(seed, Stream::Firm, static_cast<std::uint64_t>(index));
    if (random.chance(0.03))
        return std::string(pickOf(random, commonTradeNames()));
    std::string out(pickOf(random, nameHeads()));
    if (random.chance(0.55))
        out += pickOf(random, nameHeads());
    return out + std::string(pickOf(random, nameTails()));
}

void giveHolders(std::uint64_t seed, Firm& firm, const Reserved& reserved) {
    Random random = draw(seed, Stream::Holders, static_cast<std::uint64_t>(firm.index));
    const PersonId founder = random.chance(0.93) ? firm.representative : kOtherHolders + static_cast<PersonId>(firm.index) * 4;
    const PersonId other = kOtherHolders + static_cast<PersonId>(firm.index) * 4 + 1;
    const auto give = [&](HolderLine::Kind kind, std::uint64_t id, int basisPoints) {
        firm.holders.push_back({kind, id, basisPoints, firm.capital * basisPoints / 10000});
    };
    using enum HolderLine::Kind;
    const double u = firm.organisationClass == '2' ? 0.0 : random.unit();
    std::int64_t parent = -1;
    if (u >= 0.88 && firm.index > 0) {
        parent = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(firm.index)));
        if (conductOf(seed, parent) != Conduct::Good || organisationClassOf(seed, parent) != '1' || reserved(parent) || reserved(firm.index))
            parent = -1;  // no risk flows by chance, neither a bad firm's nor a planted one's
    }
    if (u < 0.50 || (u >= 0.88 && parent < 0)) {
        give(Person, founder, 10000);
    } else if (u < 0.78) {
        const int share = static_cast<int>(random.between(10, 19)) * 500;
        give(Person, founder, share);
        give(Person, other, 10000 - share);
    } else if (u < 0.85) {
        const int share = static_cast<int>(random.between(34, 60)) * 100;
        const int second = static_cast<int>(random.between(20, 35)) * 100;
        give(Person, founder, share);
        give(Person, other, std::min(second, 10000 - share));
        if (share + second < 10000)
            give(Person, other + 1, 10000 - share - second);
    } else if (u < 0.868) {
        give(Person, founder, static_cast<int>(random.between(60, 90)) * 100);  // the rest was not delivered
    } else if (u < 0.87) {
        give(Person, founder, 6000);  // more than the whole: the office mistook a column
        give(Person, other, 5500);
    } else if (u < 0.88) {
        give(Foreign, other, 3000);
        give(Person, founder, 7000);
    } else if (u < 0.96) {
        const int share = static_cast<int>(random.between(51, 100)) * 100;
        give(HolderLine::Kind::Firm, static_cast<std::uint64_t>(parent), share);
        if (share < 10000)
            give(Person, founder, 10000 - share);
    } else {
        const int share = static_cast<int>(random.between(10, 24)) * 100;
        give(Person, founder, 10000 - share);
        give(HolderLine::Kind::Firm, static_cast<std::uint64_t>(parent), share);
    }
}

} // namespace

Date dayBetween(Random& random, Date from, Date to) {
    return {static_cast<std::int32_t>(random.between(from.days, std::max(from, to).days))};
}

char organisationClassOf(std::uint64_t seed, std::int64_t index) {
    const double u = draw(seed, Stream::Conduct, static_cast<std::uint64_t>(index) * 2 + 1).unit();
    return u < 0.82 ? '1' : u < 0.96 ? '2' : '3';
}

Conduct conductOf(std::uint64_t seed, std::int64_t index) {
    const double u = draw(seed, Stream::Conduct, static_cast<std::uint64_t>(index) * 2).unit();
    return u < 0.655 ? Conduct::Good : u < 0.90 ? Conduct::Fair : u < 0.98 ? Conduct::Poor : Conduct::Bad;
}

std::string usccOf(std::uint64_t seed, std::int64_t index, char organisationClass) {
    const std::int64_t round = index / kBodies;
    const std::int64_t within = index % kBodies;
    const auto divisions = static_cast<std::int64_t>(places().size());
    const auto division = static_cast<std::size_t>((placeOf(seed, within) + round) % divisions);
    char body[24];
    std::snprintf(body, sizeof body, "PDY%05d", static_cast<int>(within + 1));
    return text::makeUscc('9', organisationClass, places()[division].code, body);
}

std::string composeName(const Place& place, std::string_view tradeName, const Industry& industry, int style) {
    const std::string city = shortCity(place);
    std::string out;
    switch (style) {
    case 0: out = "海南"; break;
    case 1: return std::string(tradeName) + "（海南）" + std::string(industry.word) + "有限公司";
    case 2: return city + std::string(place.district) + std::string(tradeName) + std::string(industry.word) + "商行";
    case 3: return city + std::string(tradeName) + std::string(industry.word) + "专业合作社";
    default: out = city;
    }
    return out + std::string(tradeName) + std::string(industry.word) + "有限公司";
}

void completeFirm(std::uint64_t seed, Firm& firm, const Reserved& reserved) {
    Random random = draw(seed, Stream::Contact, static_cast<std::uint64_t>(firm.index));
    const int style = firm.organisationClass == '2' ? 2 : firm.organisationClass == '3' ? 3 : static_cast<int>(random.below(3));
    if (firm.name.empty())
        firm.name = composeName(firm.place(), firm.tradeName, firm.trade(), style == 2 && firm.organisationClass == '1' ? 4 : style);
    firm.uscc = usccOf(seed, firm.index, firm.organisationClass);
    firm.orgCode = text::organisationOf(firm.uscc);
    char number[32];
    std::snprintf(number, sizeof number, "%.6s%08lld0", std::string(firm.place().cityCode).c_str(),
                  static_cast<long long>(firm.index % 40000000 + 1));
    firm.regNo = number;
    if (const char check = text::checkRegistrationNumber(firm.regNo).expected)
        firm.regNo.back() = check;
    if (firm.phone.empty())
        firm.phone = phoneNumber(static_cast<std::uint64_t>(firm.index) + 1000000);
    if (firm.email.empty() && random.chance(0.4))
        firm.email = "firm" + std::to_string(firm.index) + "@example.com";
    firm.registrationAddress = spellAddress(firm.address, firm.spelling);
    if (firm.scope.empty()) {
        firm.scope = std::string(firm.trade().scope);
        if (random.chance(0.5))
            firm.scope += "；" + std::string(industries()[random.below(industries().size())].scope);
    }
    if (firm.holders.empty())
        giveHolders(seed, firm, reserved);
}

Firm backgroundFirm(std::uint64_t seed, std::int64_t index, const Reserved& reserved) {
    Firm firm;
    firm.index = index;
    firm.organisationClass = organisationClassOf(seed, index);
    firm.conduct = conductOf(seed, index);
    firm.tradeName = tradeNameOf(seed, index);
    const Block block = blockOf(seed, index);
    const std::int64_t first = index / 4 * 4;
    Random random = draw(seed, Stream::Firm, static_cast<std::uint64_t>(index) ^ (std::uint64_t{1} << 50));
    firm.industry = weighted(industries(), random);

    // Where it is.
    const bool neighbour = block == Block::Neighbours;
    const std::int64_t seat = neighbour ? first : index;
    Random where = draw(seed, Stream::Place, static_cast<std::uint64_t>(seat) ^ (std::uint64_t{1} << 50));
    const int place = placeOf(seed, seat);
    firm.address = randomAddress(place, where);
    const Place& p = places()[static_cast<std::size_t>(place)];
    const double east = where.normal() * p.spread;
    const double north = where.normal() * p.spread;
    firm.at = shifted({p.lng, p.lat}, east, north);
    firm.spelling = random.chance(0.7) ? 0 : static_cast<int>(random.below(kSpellings));

    // Who it is.
    firm.representative = static_cast<PersonId>(index);
    const bool relative = block == Block::Relatives || block == Block::RelativesByName;
    std::int64_t head = first;  // of the family: its first member outside the patterns
    while (head < index && (reserved(head) || reserved(index)))
        ++head;
    if (block == Block::Relatives)
        firm.representative = static_cast<PersonId>(head);
    if (block == Block::RelativesByName)
        firm.tradeName = tradeNameOf(seed, head);

    // When it was founded: two thirds in the last ten years.
    static constexpr Date kOldest{12784}, kGrowth{16801};  // 2005-01-01, 2016-01-01
    const Date latest = firm.conduct == Conduct::Good || firm.conduct == Conduct::Poor || firm.conduct == Conduct::Bad
                            ? kHorizon - 420
                            : kHorizon - 30;
    firm.founded = random.chance(0.33) ? dayBetween(random, kOldest, kGrowth) : dayBetween(random, kGrowth, latest);
    if (firm.conduct == Conduct::Fair && random.chance(0.25))
        firm.founded = dayBetween(random, kHorizon - 350, kHorizon - 20);
    if ((neighbour || relative) && firm.founded > kSettled)
        firm.founded = dayBetween(random, kGrowth, kSettled);

    // How it stands.
    firm.status = random.chance(0.6) ? "存续" : random.chance(0.5) ? "存续（在营、开业、在册）" : "在业";
    const double u = random.unit();
    const bool old = firm.founded < kHorizon - 800;
    if (firm.conduct == Conduct::Good && u < 0.07 && old) {
        firm.status = "注销";
        firm.closed = dayBetween(random, firm.founded + 700, kHorizon - 40);
        firm.closedInChanges = random.chance(0.7);
    } else if (firm.conduct != Conduct::Good && u < 0.06 && old) {
        firm.status = random.chance(0.6) ? "吊销，未注销" : "吊销";
        firm.closed = dayBetween(random, firm.founded + 700, kHorizon - 40);
        firm.closedInChanges = random.chance(0.8);
    } else if (u > 0.995) {
        firm.status = "歇业";
    } else if (u > 0.99) {
        firm.status = "迁入";
    }
    firm.approved = firm.closed ? *firm.closed : dayBetween(random, firm.founded, kHorizon - 10);

    // How large it is.
    static constexpr std::int64_t kCapitals[] = {1000, 5000, 10000, 20000, 50000, 50000, 100000, 100000, 200000, 500000, 1000000, 3000000};
    firm.capital = kCapitals[random.below(std::size(kCapitals))] * (firm.organisationClass == '2' ? 1 : 10) / 10;
    firm.paid = random.chance(0.55) ? firm.capital : firm.capital * random.between(2, 90) / 100;
    if (random.chance(0.04))
        firm.paid = 0;
    firm.staff = 1 + static_cast<int>(random.below(random.chance(0.85) ? 20 : 300));
    firm.noInsured = random.chance(firm.staff < 4 ? 0.35 : 0.04);
    firm.importer = random.chance(0.04) && firm.organisationClass == '1' && firm.active();

    if (random.chance(0.04) && firm.active() && firm.founded < kHorizon - 900) {
        firm.formerName = composeName(p, tradeNameOf(seed, index + (std::int64_t{1} << 40)), firm.trade(), 0);
        firm.renamed = dayBetween(random, firm.founded + 200, kHorizon - 60);
    }
    completeFirm(seed, firm, reserved);
    return firm;
}

FirmIdentity backgroundIdentity(std::uint64_t seed, std::int64_t index, const Reserved& reserved) {
    const Firm firm = backgroundFirm(seed, index, reserved);
    return {firm.uscc, firm.name};
}

} // namespace coir::sample
