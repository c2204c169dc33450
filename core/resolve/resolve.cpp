// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolve/resolve.h"

#include "ingest/ingest.h"
#include "resolve/steps.h"
#include "store/checkpointer.h"
#include "store/seals.h"

#include <iterator>

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

} // namespace coir::resolve
