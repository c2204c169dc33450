// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ManualPages.h"

#include "detect/detector.h"
#include "graph/ownership_result.h"
#include "heat/heat_field.h"
#include "language/Wording.h"
#include "parts/FindingWords.h"
#include "score/scheme.h"
#include "store/publicity.h"

#include <QCoreApplication>

namespace coir::ui {
namespace {

struct ManualText {
    Q_DECLARE_TR_FUNCTIONS(ManualText)
};
constexpr qsizetype kMostWords = 24; ///< of a list of words; the pack holds them all

QString safe(const QString& words) { return words.toHtmlEscaped(); }
QString heading(const QString& words) { return QStringLiteral("<h3>%1</h3>").arg(safe(words)); }
QString paragraph(const QString& words) { return QStringLiteral("<p>%1</p>").arg(safe(words)); }

QString table(const QStringList& headings, const std::vector<QStringList>& rows) {
    QString out = QStringLiteral("<table border='0' cellspacing='0' cellpadding='4' width='100%'><tr>");
    for (const QString& h : headings)
        out += QStringLiteral("<th align='left'>%1</th>").arg(safe(h));
    out += QStringLiteral("</tr>");
    for (const QStringList& row : rows) {
        out += QStringLiteral("<tr>");
        for (const QString& c : row)
            out += QStringLiteral("<td valign='top'>%1</td>").arg(safe(c));
        out += QStringLiteral("</tr>");
    }
    return out + QStringLiteral("</table>");
}

/// How a detector goes about it, in a few sentences.
QString methodOf(std::string_view detector) {
    if (detector == "shell")
        return ManualText::tr("Adds up signs that a firm has no business of its own: an address, phone or person shared by many, founded in a "
                              "batch, nobody insured, invoices without purchases. Each sign has a weight; together they give 1 − the product of "
                              "(1 − weight). Signs of one family alone never make a high level; a met clearing condition halves its sign.");
    if (detector == "phoenix")
        return ManualText::tr("Compares firms that ended under a sanction with firms founded around that day: name, address, contact, people, "
                              "trade, scope, place. Each comparison gives bits for or against (Fellegi and Sunter); with the time between they "
                              "give a probability. Successors of successors count while the product of probabilities stays high enough.");
    if (detector == "ownership-cycle")
        return ManualText::tr("Looks for firms that own each other in a ring and says how much of the ring belongs to nobody outside it.");
    if (detector == "guarantee-circle")
        return ManualText::tr("Looks for rings of guarantees that are in force at once, and weighs them by closing ratio, by "
                              "exposure against equity and by members on a list.");
    if (detector == "contagion")
        return ManualText::tr("Lets risk run from listed firms along control, shareholding and guarantees, damped at each step, for a few steps. "
                              "A firm's own entry is no lead here; banks, state platforms and firms with many neighbours pass nothing on.");
    if (detector == "duty-free-ring")
        return ManualText::tr("Looks for buyers of the same goods who share a payer, a device or a recipient: blocks of buyers "
                              "who each have several of the block's items.");
    if (detector == "undervaluation")
        return ManualText::tr("Compares the unit price of a declaration line with lines of the same commodity, origin, trade mode, currency and terms in the "
                              "same quarter: the distance from the median in robust standard deviations. Too few lines to compare: not judged.");
    if (detector == "payment-cycle")
        return ManualText::tr("Looks for money that comes back to where it started within the time allowed, step by step with similar amounts, and for "
                              "repeated near-equal transfers.");
    if (detector == "payment-fan-in")
        return ManualText::tr("Looks for accounts that many new counterparties pay into within days and that pass nearly all of it on.");
    if (detector == "hot-spot")
        return ManualText::tr("Getis-Ord Gi* on hexagons: is the rate of a cell and its neighbours higher than chance explains? Corrected for the "
                              "number of cells; small cells are smoothed and suppressed.");
    return {};
}

QString valueText(const std::vector<std::pair<std::string, std::string>>& flat, std::string_view path) {
    QStringList out;
    qsizetype left = 0;
    for (const auto& [key, value] : flat) {
        const bool below = key == path || (key.size() > path.size() && key.compare(0, path.size(), path) == 0 && key[path.size()] == '.');
        if (!below)
            continue;
        if (key.ends_with(".x") && !out.isEmpty()) // a step: from this value on, that weight
            out.back() += QStringLiteral(" → ") + fromCore(value);
        else if (out.size() < kMostWords)
            out << fromCore(value);
        else
            ++left;
    }
    return out.join(QStringLiteral("; ")) + (left > 0 ? QStringLiteral(" … +%1").arg(left) : QString());
}

QString thresholds(const rules::RulePack& pack, std::span<const rules::ParameterInfo> parameters) {
    const auto flat = pack.flat();
    std::vector<QStringList> rows;
    for (const auto& p : parameters)
        rows.push_back({termOf("parameter", p.title), valueText(flat, p.path), p.unit.empty() ? QString() : termOf("unit", p.unit)});
    return table({ManualText::tr("Threshold"), ManualText::tr("Value"), ManualText::tr("Unit")}, rows);
}

QString packLine(const rules::RulePack& pack) {
    return paragraph(ManualText::tr("Rule pack %1, version %2, in force from %3; %4.")
                         .arg(fromCore(pack.id())).arg(pack.version()).arg(date(pack.from()),
                              pack.status() == "law" ? ManualText::tr("set by law") : ManualText::tr("a default of this program, to be set by the office")));
}

QString lawTitle(const rules::Law& law) {
    return currentLanguage() == QStringLiteral("en") ? fromCore(law.titleEn) + QStringLiteral(" 《%1》").arg(fromCore(law.titleZh))
                                                     : QStringLiteral("《%1》").arg(fromCore(law.titleZh));
}

QString laws(const rules::RuleLibrary& library, const std::vector<rules::LegalBasis>& legal) {
    if (legal.empty())
        return {};
    std::vector<QStringList> rows;
    for (const auto& b : legal)
        if (const auto* law = library.law(b.law))
            rows.push_back({lawTitle(*law), b.article.empty() ? QStringLiteral("—") : fromCore(b.article), fromCore(law->number),
                            law->from ? date(*law->from) : QStringLiteral("—")});
    return heading(ManualText::tr("Laws")) +
           table({ManualText::tr("Law"), ManualText::tr("Article"), ManualText::tr("Number"), ManualText::tr("In force from")}, rows) +
           paragraph(ManualText::tr("A lead rests on these as what may be looked into; whether facts fulfil them the authority decides."));
}

ManualPage detectorPage(const rules::RuleLibrary& library, const detect::Detector& detector, Date day) {
    const auto& info = detector.info();
    ManualPage page{detectorTitle(info.id), {}};
    page.html = QStringLiteral("<h2>%1</h2>").arg(safe(page.title)) + paragraph(methodOf(info.id));
    const auto registers = [](const std::vector<std::string_view>& names) {
        QStringList out;
        for (const auto n : names)
            out << registerWord(n);
        return out.join(ManualText::tr(", "));
    };
    if (!info.needs.all.empty())
        page.html += paragraph(ManualText::tr("Needs: %1. Without one of them it says “not judged”.").arg(registers(info.needs.all)));
    if (!info.needs.useful.empty())
        page.html += paragraph(ManualText::tr("Uses where they are there: %1.").arg(registers(info.needs.useful)));
    std::vector<QStringList> rows;
    for (const auto& r : detector.reasons())
        rows.push_back({termOf("reason", r.title), r.clears.empty() ? QStringLiteral("—") : termOf("reason", r.clears)});
    page.html += heading(ManualText::tr("What it may say, and what would clear it")) + table({ManualText::tr("Reason"), ManualText::tr("What would clear it")}, rows);
    if (const auto pack = library.pick(info.pack, day))
        page.html += heading(ManualText::tr("Thresholds")) + thresholds(**pack, info.parameters) + packLine(**pack) + laws(library, (*pack)->legal());
    return page;
}

ManualPage packPage(const rules::RuleLibrary& library, const QString& title, const QString& says, std::string_view id,
                    std::span<const rules::ParameterInfo> parameters, Date day) {
    ManualPage page{title, QStringLiteral("<h2>%1</h2>").arg(safe(title)) + paragraph(says)};
    if (const auto pack = library.pick(id, day))
        page.html += heading(ManualText::tr("Thresholds")) + thresholds(**pack, parameters) + packLine(**pack) + laws(library, (*pack)->legal());
    return page;
}

ManualPage tiersPage(const rules::RuleLibrary& library, Date day) {
    ManualPage page{ManualText::tr("Tiers"), {}};
    page.html = QStringLiteral("<h2>%1</h2>").arg(safe(page.title)) +
                paragraph(ManualText::tr("A local estimate, kept apart from official ratings: five dimensions start at their weight, facts in force take points "
                                         "away, good ones add. Repaired, expired and disputed facts do not weigh. Too few registers: no tier. Persons and "
                                         "individual businesses are not rated."));
    const auto pack = library.pick(score::kSchemePack, day);
    if (!pack)
        return page;
    const auto scheme = score::parseScheme(**pack);
    if (!scheme)
        return page;
    const bool english = currentLanguage() == QStringLiteral("en");
    std::vector<QStringList> bands, rows;
    for (const auto& b : scheme->bands)
        bands.push_back({QString(QLatin1Char(b.tier)), ManualText::tr("from %1 points").arg(number(b.from, 0))});
    for (const auto& d : scheme->dimensions)
        for (const auto& i : d.indicators) {
            QStringList points;
            for (const double p : i.points)
                points << signedNumber(p, 0);
            rows.push_back({fromCore(english ? d.en : d.zh), fromCore(english ? i.en : i.zh), points.join(QStringLiteral(" / ")), i.cap > 0 ? number(i.cap, 0) : QStringLiteral("—")});
        }
    page.html += heading(ManualText::tr("Bands")) + table({ManualText::tr("Tier"), ManualText::tr("Points")}, bands) +
                 heading(ManualText::tr("Indicators")) +
                 table({ManualText::tr("Dimension"), ManualText::tr("Indicator"), ManualText::tr("Points"), ManualText::tr("At most")}, rows) + packLine(**pack) +
                 laws(library, scheme->legal);
    return page;
}

} // namespace

std::vector<ManualPage> manualPages(const rules::RuleLibrary& library, Date day) {
    std::vector<ManualPage> pages;
    for (const auto* d : detect::detectors())
        pages.push_back(detectorPage(library, *d, day));
    pages.push_back(tiersPage(library, day));
    pages.push_back(packPage(library, ManualText::tr("Heat"),
                             ManualText::tr("Rates by county and hexagon, smoothed towards the mean where few firms stand behind them; hot and cold cells by Gi* with "
                                            "a correction for the number of cells. Cells with too few firms or one or two events are not shown."),
                             "heat.field", heat::heatParameters(), day));
    pages.push_back(packPage(library, ManualText::tr("Ownership and control"),
                             ManualText::tr("Shares through all chains with loops solved exactly; control by more than half of the votes, own and of firms controlled; "
                                            "beneficial owners by the criteria of the filing rules. What no list names belongs to “unknown”."),
                             graph::kOwnershipPack, graph::ownershipParameters(), day));
    pages.push_back(packPage(library, ManualText::tr("How long a penalty weighs"),
                             ManualText::tr("The decision date picks the rules: how long a fact is published, and how its weight falls with time."),
                             "publicity", store::publicityParameters(), day));
    return pages;
}

} // namespace coir::ui
