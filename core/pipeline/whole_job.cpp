// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/whole_job.h"

#include "detect/finding_store.h"
#include "heat/heat_geojson.h"
#include "score/rating_store.h"
#include "score/ratings_files.h"
#include "score/scheme.h"

namespace coir::pipeline {

Result<WholeJob> importAndAnalyse(store::CaseFile& file, const std::vector<std::filesystem::path>& paths, const ingest::ImportOptions& given, const Knowledge& knowledge,
                                  const AskedDates& dates, JobContext& job) {
    ingest::ImportOptions options = given;
    options.lexicon = knowledge.lexicon;
    options.profiles = knowledge.profiles;
    options.rules = knowledge.rules;
    WholeJob out;
    COIR_TRY(out.import, ingest::importPaths(file, paths, options, job));
    COIR_TRY(out.analysis, analyse(file, knowledge, dates, {}, job));
    return out;
}

Result<std::string> findingsFile(store::CaseFile& reader, const Wording& wording) {
    COIR_TRY(auto findings, detect::loadFindings(reader));
    detect::sortFindings(findings);
    return detect::findingsJsonl(reader, findings, wording);
}

Result<std::string> ownershipFile(store::CaseFile& reader) { return graph::ownershipCsv(reader); }

Result<RatingFiles> ratingFiles(store::CaseFile& reader, const store::Facts& facts, const Wording& wording) {
    COIR_TRY(const auto ratings, score::loadRatings(reader, score::kSchemeId, facts));
    COIR_TRY(auto place, reader.db().prepare("SELECT b.sha256, b.file, b.member, r.row FROM record r JOIN batch b ON b.id = r.batch_id WHERE r.id = ?1"));
    const auto source = [&](store::RecordId record) {
        score::RecordSource out;
        const auto row = place.bind(1, record).step();
        if (row && *row)
            out = {place.string(0), place.string(1), place.string(2), place.integer(3)};
        place.reset();
        return out;
    };
    return RatingFiles{score::ratingsCsv(ratings, facts), score::ratingsJsonl(ratings, facts, source, wording)};
}

Result<std::string> heatFile(store::CaseFile& reader) { return heat::storedGeoJson(reader); }

} // namespace coir::pipeline
