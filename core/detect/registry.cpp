// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/contagion.h"
#include "detect/detector.h"
#include "detect/duty_free_ring.h"
#include "detect/guarantee_circle.h"
#include "detect/hot_spot.h"
#include "detect/ownership_cycle.h"
#include "detect/payment_cycle.h"
#include "detect/payment_fan_in.h"
#include "detect/phoenix.h"
#include "detect/shell.h"
#include "detect/undervaluation.h"

namespace coir::detect {

// One line each, in display order. No self-registration: a static library would drop it.
const std::vector<const Detector*>& detectors() {
    static const std::vector<const Detector*> kAll = {
        &shell(),
        &phoenix(),
        &ownershipCycle(),
        &guaranteeCircle(),
        &contagion(),
        &dutyFreeRing(),
        &undervaluation(),
        &paymentCycle(),
        &paymentFanIn(),
        &hotSpot(),
    };
    return kAll;
}

const Detector* detectorById(std::string_view id) {
    for (const auto* d : detectors())
        if (d->info().id == id)
            return d;
    return nullptr;
}

} // namespace coir::detect
