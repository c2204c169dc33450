// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/firm_places.h"

#include "text/lexicon.h"

namespace coir::detect {

std::vector<text::Address> registeredPlaces(const store::Facts& facts, const text::Lexicon& lexicon, JobContext& job) {
    std::vector<text::Address> out(facts.firms.size());
    parallelChunks(job, facts.firms.size(), 2048, [&](std::size_t begin, std::size_t end, std::size_t) {
        for (std::size_t i = begin; i < end; ++i) {
            const store::Firm& f = facts.firms[i];
            if (f.inRegistry && !f.address.empty())
                out[i] = text::parseAddress(lexicon, f.address, f.county.empty() ? f.division : f.county);
        }
    });
    return out;
}

LicensedSites::LicensedSites(const store::Facts& facts, const text::Lexicon& lexicon)
    : m_delivered(facts.delivered("licensed_site")) {
    for (const store::LicensedSite& s : facts.licensedSites) {
        if (s.agency) {
            m_agencies.emplace(s.addressOrToken, s.record);
        } else if (s.cluster) {
            text::Address a = text::parseAddress(lexicon, s.addressOrToken);
            if (a.deepest() == text::AddressLevel::None)
                continue;
            for (const std::string& bucket : {a.road, a.site.empty() ? std::string() : "@" + a.site})
                if (!bucket.empty())
                    m_clusters[bucket].push_back({a, s.record});
        }
    }
}

store::RecordId LicensedSites::clusterOf(const text::Address& address) const {
    for (const std::string& bucket : {address.road, address.site.empty() ? std::string() : "@" + address.site})
        if (const auto at = m_clusters.find(bucket); !bucket.empty() && at != m_clusters.end())
            for (const Site& s : at->second)
                if (text::covers(s.address, address))
                    return s.record;
    return 0;
}

store::RecordId LicensedSites::agencyOf(const std::string& token) const {
    const auto at = token.empty() ? m_agencies.end() : m_agencies.find(token);
    return at == m_agencies.end() ? 0 : at->second;
}

} // namespace coir::detect
