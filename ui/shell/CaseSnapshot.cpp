// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/CaseSnapshot.h"

#include "detect/finding_store.h"
#include "ingest/profile.h"
#include "parts/Cells.h"
#include "pipeline/analysis.h"
#include "score/rating_store.h"
#include "score/scheme.h"
#include "store/load_facts.h"

#include <QThreadPool>
#include <algorithm>

namespace coir::ui {
Result<std::shared_ptr<const Library>> loadLibrary(const std::filesystem::path& resources) {
    COIR_TRY(auto library, pipeline::loadKnowledge(resources));
    return std::make_shared<const Library>(std::move(library));
}

const detect::Finding* CaseSnapshot::finding(std::string_view id) const {
    const auto it = findingIndex.find(std::string(id));
    return it == findingIndex.end() ? nullptr : &findings[it->second];
}

const std::vector<std::size_t>& CaseSnapshot::findingsOf(store::FirmIndex firm) const {
    static const std::vector<std::size_t> kNone;
    const auto it = firmFindings.find(firm);
    return it == firmFindings.end() ? kNone : it->second;
}

const store::Firm* CaseSnapshot::firm(std::string_view key) const {
    const store::FirmIndex i = facts ? facts->find(key) : store::kNoFirm;
    return i == store::kNoFirm ? nullptr : &firm(i);
}

Tier CaseSnapshot::tier(store::FirmIndex firm) const {
    const score::Scorecard* c = card(firm);
    return c ? tierOf(c->tier) : Tier::None;
}

Level levelOf(detect::Level level) {
    switch (level) {
    case detect::Level::High: return Level::High;
    case detect::Level::Watch: return Level::Watch;
    case detect::Level::Hint: break;
    }
    return Level::Hint;
}

namespace {

Result<> readResults(store::CaseFile& reader, CaseSnapshot& shot, JobContext& job) {
    COIR_TRY(shot.facts, store::loadFacts(reader, shot.asOf, *shot.library->rules, job));
    job.phase(COIR_MSG("Workspace", "Reading findings and tiers"));
    COIR_TRY(shot.findings, detect::loadFindings(reader, {}, shot.facts.get()));
    COIR_TRY(shot.notJudged, detect::loadNotJudged(reader));
    COIR_TRY(shot.ratings, score::loadRatings(reader, score::kSchemeId, *shot.facts));
    return {};
}

Result<> workOutResults(store::CaseFile& reader, CaseSnapshot& shot, JobContext& job) {
    COIR_TRY(auto results, pipeline::workOut(reader, *shot.library, shot.asOf, {true, false, true, false, {}}, job));
    shot.facts = std::move(results.facts);
    shot.findings = std::move(results.findings);
    for (auto& [detector, messages] : results.notJudged)
        for (Message& m : messages)
            shot.notJudged.emplace_back(detector, std::move(m));
    std::stable_sort(shot.notJudged.begin(), shot.notJudged.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    shot.ratings = std::move(*results.ratings);
    return {};
}

} // namespace

Result<SnapshotPtr> takeSnapshot(const std::filesystem::path& path, std::shared_ptr<const Library> library,
                                 std::optional<AsOf> asOf, JobContext& job) {
    job.phase(COIR_MSG("Workspace", "Opening the case"));
    COIR_TRY(store::CaseFile reader, store::CaseFile::open(path, store::CaseFile::Access::Read));
    // One view of the case: whatever another program writes meanwhile, facts and results belong together.
    COIR_TRY(auto view, store::Transaction::begin(reader.db(), store::Transaction::Kind::Read));
    // Some hundred thousand facts are let go on a worker, whoever lets go last.
    std::shared_ptr<CaseSnapshot> shot(new CaseSnapshot, [](CaseSnapshot* old) { QThreadPool::globalInstance()->start([old] { delete old; }); });
    shot->path = path;
    shot->library = library;
    COIR_TRY(shot->revision, reader.revision());
    COIR_TRY(shot->latest, store::defaultAsOf(reader));
    COIR_TRY(shot->synthetic, store::isSynthetic(reader));
    for (std::size_t i = 0; i < kOfficeMeta.size(); ++i) {
        COIR_TRY(shot->office[i], reader.meta(kOfficeMeta[i]));
    }
    // A case opens at the dates its results were worked out for.
    COIR_TRY(shot->resultsAsOf, pipeline::resultsAsOf(reader));
    COIR_TRY(shot->factsChanged, pipeline::resultsStale(reader));
    shot->asOf = asOf ? *asOf : shot->resultsAsOf ? *shot->resultsAsOf : shot->latest;
    COIR_CHECK(shot->kept() ? readResults(reader, *shot, job) : workOutResults(reader, *shot, job));
    if (job.cancelled())
        return cancelledError();
    COIR_TRY(shot->verdicts, store::verdictsInForce(reader));
    if (const auto pack = library->rules->pick(score::kSchemePack, shot->asOf.valid))
        if (auto scheme = score::parseScheme(**pack))
            shot->scheme = std::move(*scheme);
    COIR_TRY(shot->sources, store::sourceRows(reader));
    COIR_CHECK(view.commit());
    for (std::size_t i = 0; i < shot->findings.size(); ++i) {
        shot->findingIndex.emplace(shot->findings[i].id, i);
        for (const auto& s : shot->findings[i].subjects)
            if (s.firm != store::kNoFirm) {
                auto& list = shot->firmFindings[s.firm];
                if (list.empty() || list.back() != i)
                    list.push_back(i);
            }
    }
    return shot;
}

Result<score::Ratings> ratingsAsOf(const CaseSnapshot& shot, AsOf earlier, JobContext& job) {
    COIR_TRY(store::CaseFile reader, store::CaseFile::open(shot.path, store::CaseFile::Access::Read));
    COIR_TRY(auto then, pipeline::workOut(reader, *shot.library, earlier, {false, false, true, false, {}}, job));
    const auto& facts = then.facts;
    score::Ratings& ratings = *then.ratings;
    // Firms are known by other numbers then: give the cards those of today.
    std::vector<score::Scorecard> cards;
    for (auto& card : ratings.cards)
        if (const auto now = shot.facts->find(facts->firms[static_cast<std::size_t>(card.firm)].key); now != store::kNoFirm) {
            card.firm = now;
            cards.push_back(std::move(card));
        }
    std::sort(cards.begin(), cards.end(), [](const auto& a, const auto& b) { return a.firm < b.firm; });
    ratings.cards = std::move(cards);
    return std::move(ratings);
}

} // namespace coir::ui
