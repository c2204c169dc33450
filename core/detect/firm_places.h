// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "store/facts.h"
#include "text/addresses.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace coir::text { class Lexicon; }

namespace coir::detect {

/// Registered addresses of all registry firms, read once; by firm index (empty where not in the registry).
std::vector<text::Address> registeredPlaces(const store::Facts& facts, const text::Lexicon& lexicon, JobContext& job);

/// Licensed cluster addresses and agencies in force: what makes a shared address or a shared phone ordinary.
class LicensedSites {
public:
    LicensedSites(const store::Facts& facts, const text::Lexicon& lexicon);
    /// The register was delivered: not finding an address in it says something.
    bool delivered() const { return m_delivered; }
    /// Row of the licensed cluster address that covers this one; 0 if none.
    store::RecordId clusterOf(const text::Address& address) const;
    /// Is the token (phone, person, handler) one of a licensed agency? Gives the row, 0 if not.
    store::RecordId agencyOf(const std::string& token) const;

private:
    struct Site {
        text::Address address;
        store::RecordId record;
    };
    bool m_delivered = false;
    std::unordered_map<std::string, std::vector<Site>> m_clusters;   ///< by road, or by site
    std::unordered_map<std::string, store::RecordId> m_agencies;
};

} // namespace coir::detect
