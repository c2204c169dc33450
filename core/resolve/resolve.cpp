// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolve/resolve.h"

#include "ingest/ingest.h"
#include "resolve/steps.h"
#include "store/checkpointer.h"
#include "store/seals.h"

#include <nlohmann/json.hpp>

namespace coir::resolve {

Result<ResolveSummary> resolveCase(store::CaseFile& file, const text::Lexicon& lexicon, JobContext& job) {
    job.phase(COIR_MSG("resolve", "Finding who is spoken of"));
    ResolveSummary summary;
    const ingest::RowFold fold(lexicon);
    COIR_CHECK(ingest::settleBrokenOff(file));
    auto& db = file.db();
    const store::Checkpointer aside(file, job.threads() > 1); // an import has filled the log: emptied while this one thinks
    const store::StopScope stop(db, job.stopToken());
    COIR_TRY(auto transaction, store::Transaction::begin(db));
    Run run{db, lexicon, fold, summary, job.threads() > 1 ? readFactsAhead(file, job.stopToken()) : std::future<Result<FactsRead>>()};
    using Step = Result<> (*)(Run&);
    constexpr Step kSteps[] = {loadMentions, findFirms, takeFactsRead, writeEntities, chainVersions, replaceHolderLists, writeSearchRows};
    std::int64_t done = 0;
    for (const Step step : kSteps) {
        COIR_CHECK(step(run));
        if (!job.step(++done, static_cast<std::int64_t>(std::size(kSteps))))
            return cancelledError();
    }
    COIR_CHECK(file.audit("resolve", std::to_string(summary.resolved) + " of " + std::to_string(summary.mentions)));
    COIR_CHECK(file.raiseRevision());
    COIR_CHECK(file.markResolved());
    COIR_CHECK(store::sealResolution(db));
    COIR_CHECK(transaction.commit());
    return summary;
}

Result<> assignMention(store::CaseFile& file, std::int64_t mention, std::string_view firmKey, std::string_view why) {
    auto& db = file.db();
    COIR_TRY(auto transaction, store::Transaction::begin(db));
    COIR_TRY(auto find, db.prepare("SELECT m.method, coalesce(e.key, ''), coalesce(e.kind, '') FROM mention m LEFT JOIN entity e ON e.id = m.entity_id WHERE m.id = ?1"));
    COIR_TRY(const bool there, find.bind(1, mention).step());
    if (!there)
        return fail(ErrorCode::WrongUse, COIR_MSG("resolve", "The case has no such mention"), COIR_MSG("resolve", "Choose one from the list"));
    const nlohmann::json inverse = {{"mention", mention}, {"method", find.string(0)}, {"firm", find.text(2) == "firm" ? find.string(1) : std::string()}};
    find.reset();
    std::optional<std::int64_t> entity;
    if (!firmKey.empty()) {
        COIR_TRY(auto firm, db.prepare("SELECT id FROM entity WHERE kind = 'firm' AND key = ?1"));
        COIR_TRY(const bool row, firm.bind(1, firmKey).step());
        if (!row)
            return fail(ErrorCode::WrongUse, COIR_MSG("resolve", "The case has no firm %1").arg(firmKey), COIR_MSG("resolve", "Choose a firm of the case"));
        entity = firm.integer(0);
    }
    {
        COIR_TRY(auto s, db.prepare("UPDATE mention SET entity_id = ?2, method = 'manual' WHERE id = ?1"));
        COIR_CHECK(s.bind(1, mention).bind(2, entity).run());
        const nlohmann::json body = {{"mention", mention}, {"firm", firmKey}};
        COIR_TRY(const std::string who, file.meta("handler"));
        COIR_TRY(auto edit, db.prepare("INSERT INTO edit (kind, body, inverse, who, at, why) VALUES ('assign_mention', ?1, ?2, ?3, ?4, ?5)"));
        COIR_CHECK(edit.bind(1, body.dump()).bind(2, inverse.dump()).bind(3, who).bind(4, isoDate(today())).bind(5, why).run());
    }
    COIR_CHECK(file.audit("assign_mention", std::to_string(mention) + " " + std::string(firmKey)));
    COIR_CHECK(file.raiseRevision());
    return transaction.commit();
}

} // namespace coir::resolve
