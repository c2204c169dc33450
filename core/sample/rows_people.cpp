// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/rows.h"

#include <algorithm>
#include <cmath>

namespace coir::sample {

namespace {

constexpr Date kYearStart{20362};  // 2025-10-01

// Poisson by inversion, for means of a few.
int poisson(Random& random, double mean) {
    double p = std::exp(-mean);
    double sum = p;
    const double u = random.unit();
    int n = 0;
    while (u > sum && n < 200) {
        ++n;
        p *= mean / n;
        sum += p;
    }
    return n;
}

constexpr std::string_view kCategories[] = {"占道经营", "垃圾堆放", "消防隐患", "噪声扰民", "违规停放", "污水外溢"};

} // namespace

Row purchaseRow(const PurchaseDraft& p) {
    const DutyFreeItem& item = dutyFreeItems()[p.item];
    return {text(p.serial), time(p.at), text(p.shop), text(p.channel), text(p.buyer), text(p.ageBand),
            text(p.resident ? "是" : "否"), text(p.flight), day(p.leaving), text(p.pickup), count(item.category),
            text(item.brand), text(item.name), count(p.quantity), text(item.unit), amount(std::int64_t{item.price} * 100),
            text(p.payer), text(p.device), text(p.recipient), text(p.address), text(p.phone), text(p.tour)};
}

void writePurchases(const Plan& plan, std::int64_t slot, Handover& out) {
    const std::uint64_t seed = plan.seed();
    const std::int64_t trips = std::clamp<std::int64_t>(plan.firms(), 4000, 200000);
    static constexpr std::string_view kShops[] = {"合成国际免税城", "合成日月广场店", "合成机场T1店", "合成港口店"};
    static constexpr std::string_view kAges[] = {"18-25岁", "26-35岁", "26-35岁", "36-45岁", "46-60岁", "60岁以上"};
    for (std::int64_t t = slot * trips / plan.firms(); t < (slot + 1) * trips / plan.firms(); ++t) {
        Random random = draw(seed, Stream::Purchases, static_cast<std::uint64_t>(t));
        PurchaseDraft p;
        const PersonId buyer = kBuyers + (random.chance(0.12) ? random.below(static_cast<std::uint64_t>(trips))
                                                              : static_cast<std::uint64_t>(t));
        p.buyer = personToken(seed, buyer);
        // Small families: one of two or three pays.
        Random kin = draw(seed, Stream::Buyers, buyer / 3);
        const bool family = kin.chance(0.15);
        const PersonId payer = family ? buyer / 3 * 3 : buyer;
        p.payer = thingToken(seed, 3, payer);
        p.device = random.chance(0.6) ? thingToken(seed, 4, payer) : std::string();
        const Date on = dayBetween(random, kYearStart, kHorizon - 1);
        p.at = momentOf(on, static_cast<int>(random.between(9, 21)), static_cast<int>(random.below(60)), static_cast<int>(random.below(60)));
        p.shop = pickOf(random, kShops);
        p.channel = random.chance(0.3) ? "线上" : "线下";
        p.ageBand = pickOf(random, kAges);
        if (random.chance(0.004))
            p.ageBand = random.chance(0.5) ? "16-17岁" : "18岁以下";
        else if (random.chance(0.01))
            p.ageBand = "";
        p.resident = random.chance(0.15);
        p.leaving = std::min(on + static_cast<int>(random.between(0, 6)), kHorizon);
        p.flight = "HC" + std::to_string(random.between(1000, 1399));
        const bool mailed = random.chance(0.12);
        p.pickup = mailed ? "邮寄送达" : random.chance(0.8) ? "离岛提货" : "即购即提";
        if (mailed) {
            p.recipient = thingToken(seed, 5, payer);
            p.address = "合成省合成市收货点" + std::to_string(payer % 9000);
            p.phone = thingToken(seed, 6, payer);
        }
        if (random.chance(0.06))
            p.tour = "HT" + std::to_string(on.days) + std::to_string(random.below(9));
        const auto n = 1 + random.below(4);
        for (std::uint64_t k = 0; k < n; ++k) {
            p.serial = "GM" + std::to_string(t * 8 + static_cast<std::int64_t>(k) + 1000000);
            // Some goods sell far better than others.
            const double u = random.unit();
            p.item = static_cast<std::size_t>(u * u * static_cast<double>(dutyFreeItems().size()));
            p.quantity = 1 + static_cast<int>(random.below(3));
            p.at.seconds += static_cast<std::int64_t>(random.between(60, 900));
            out.write(Form::DutyFree, purchaseRow(p));
        }
    }
}

Row eventRow(const EventDraft& e) {
    Position at = e.wgs84;
    if (e.system > 0)
        at = toGcj02(at);
    if (e.system == 2)
        at = toBd09(at);
    static constexpr std::string_view kSystems[] = {"WGS-84", "GCJ-02", "BD-09"};
    return {text("SJ" + std::to_string(e.number)), time(e.at), text(e.category), number(at.lng, 6), number(at.lat, 6),
            text(kSystems[e.system]), code(e.division), text(e.severity), text(e.state)};
}

void writeEvents(const Plan& plan, const Firm& firm, Handover& out) {
    if (!firm.active())
        return;
    Random random = draw(plan.seed(), Stream::Events, static_cast<std::uint64_t>(firm.index));
    double mean = 0.3;
    bool hot = false;
    for (const HotArea& area : plan.hotAreas()) {
        const double east = (firm.at.lng - area.centre.lng) * 111320.0 * std::cos(area.centre.lat * 0.017453292519943295);
        const double north = (firm.at.lat - area.centre.lat) * 111320.0;
        if (std::hypot(east, north) < area.radius) {
            mean = area.mean;
            hot = true;
        }
    }
    const int n = poisson(random, mean);
    for (int k = 0; k < n; ++k) {
        EventDraft e;
        // Events of a planted hot spot are numbered from 8e11, so that truth.json can name them.
        e.number = (hot ? std::int64_t{800000000000} : std::int64_t{100000000000}) + firm.index * 64 + k % 64;
        const Date on = dayBetween(random, kYearStart + 1, kHorizon);
        e.at = momentOf(on, static_cast<int>(random.between(6, 22)), static_cast<int>(random.below(60)), static_cast<int>(random.below(60)));
        e.category = pickOf(random, kCategories);
        e.severity = random.chance(0.7) ? "一般" : random.chance(0.7) ? "较重" : "严重";
        e.state = random.chance(0.8) ? "已办结" : "处理中";
        e.wgs84 = shifted(firm.at, random.normal() * 150.0, random.normal() * 150.0);
        e.system = random.chance(0.5) ? 0 : random.chance(0.8) ? 1 : 2;
        e.division = firm.place().cityCode;
        out.write(Form::GridEvent, eventRow(e));
    }
}

namespace {

/// Rows that a check must refuse: a code with a letter that no code has, a day that does not exist, a payment of nothing,
/// a line without tariff number. Their subjects are firms of the background.
void writeSpoilt(const Plan& plan, std::int64_t slot, Random& random, Handover& out) {
    const std::int64_t other = (slot * 7 + 3) % plan.firms();
    if (plan.planted(other))
        return;
    const FirmIdentity who = plan.identity(other);
    const std::string number = std::to_string(slot + 1);
    switch (random.below(4)) {
    case 0: {
        std::string wrong = who.uscc;
        wrong[8] = 'O';  // as if P had been misread
        ListDraft e{"统计严重失信企业", "提供不真实统计资料", "合成省统计局", "琼合成列〔2026〕X" + number + "号", kHorizon - 90, std::nullopt, ""};
        out.write(Form::SeriousList, listRow({wrong, who.name}, e));
        break;
    }
    case 1:
        out.write(Form::Abnormal, {name(who.name), code(who.uscc), none(), text("未按照规定期限公示有关企业信息"), text("2025-02-30"),
                                   text("合成省市场监督管理局"), none(), none(), none(), none()});
        break;
    case 2: {
        PaymentDraft p;
        p.serial = "T" + std::to_string(800000000000 + slot);
        p.at = momentOf(kHorizon - 50, 11);
        p.payer = p.payee = who;
        p.payerAccount = thingToken(plan.seed(), 1, static_cast<std::uint64_t>(other));
        p.payeeAccount = thingToken(plan.seed(), 2, static_cast<std::uint64_t>(other));
        p.purpose = "冲正";
        out.write(Form::Payment, paymentRow(p), paymentPart(p.at.date()));
        break;
    }
    default: {
        LineDraft l;
        l.on = kHorizon - 70;
        l.declarationNo = declarationNumber(l.on, 700000000 + slot);
        l.importer = who;
        l.price = 1;
        l.quantity = 1;
        l.seller = "Hecheng Overseas 500";
        Row row = lineRow(l);
        row[21] = text("无法归类");
        out.write(Form::Declaration, row, declarationPart(l.on));
    }
    }
}

} // namespace

void writeStrays(const Plan& plan, std::int64_t slot, Handover& out) {
    Random random = draw(plan.seed(), Stream::Strays, static_cast<std::uint64_t>(slot));
    const PersonId person = kStrangers + (std::uint64_t{1} << 30) + static_cast<PersonId>(slot);
    const std::string who = personName(plan.seed(), person);
    const std::string number = std::to_string(slot + 1);
    const Date on = dayBetween(random, kHorizon - 800, kHorizon - 5);
    const std::string year = std::to_string(split(on).year);
    if (slot == 0) {  // the hand-over ends with this event
        EventDraft last;
        last.number = 600000000000;
        last.at = momentOf(kHorizon, 16, 40);
        last.category = "违规停放";
        last.severity = "一般";
        last.state = "处理中";
        last.wgs84 = {places()[0].lng, places()[0].lat};
        last.division = places()[0].cityCode;
        out.write(Form::GridEvent, eventRow(last));
    }
    if (random.chance(0.002))
        writeSpoilt(plan, slot, random, out);
    if (random.chance(0.006)) {  // a natural person among the penalties: to be counted and dropped
        Row row(headingsOf(Form::Penalty).size());
        row[0] = text(who);
        row[1] = text("自然人");
        row[11] = text("身份证");
        row[12] = text(random.chance(0.5) ? citizenId(plan.seed(), person, static_cast<int>(random.between(1960, 2000))) : "4690**********00**");
        row[13] = text("琼合成罚〔" + year + "〕P" + number + "号");
        row[14] = text("无证摆卖");
        row[17] = text("罚款");
        row[19] = amount(random.between(1, 50));
        row[22] = day(on);
        row[25] = text("合成海口市综合行政执法局");
        row[27] = text("合成省信用信息中心");
        row[29] = text("合成数据");
        out.write(Form::Penalty, row);
    }
    if (random.chance(0.004)) {
        Row row(headingsOf(Form::PenaltyOld).size());
        row[0] = text("琼合成罚〔2023〕Q" + number + "号");
        row[1] = text("占用道路");
        row[2] = text("罚款");
        row[6] = text(who);
        row[11] = text(citizenId(plan.seed(), person, static_cast<int>(random.between(1960, 2000))));
        row[13] = text("罚款人民币200元");
        row[14] = day(dayBetween(random, kHorizon - 1300, kHorizon - 700));
        row[15] = text("合成三亚市综合行政执法局");
        row[16] = text("0");
        row[17] = code("460200");
        row[19] = text("合成数据");
        out.write(Form::PenaltyOld, row);
    }
    if (random.chance(0.006))
        out.write(Form::Defaulter,
                  {text(who), text("（" + year + "）琼91执P" + number + "号"), text("4690**********00**"), none(), text("合成海口市人民法院"),
                   text("海南"), text("（" + year + "）琼91民初P" + number + "号"), day(on), text("合成人民法院"), text("偿还借款"),
                   text("全部未履行"), none(), text("100%"), text("违反财产报告制度"), day(std::min(on + 30, kHorizon))});
}

} // namespace coir::sample
