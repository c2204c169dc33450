// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/gb18030_table.h"

#include <memory>
#include <string_view>
#include <unicode/ucnv.h>

namespace coir::ingest {

namespace {

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

/// One character by ICU under its STOP callback; 0 if it knows none.
char16_t byIcu(UConverter* converter, std::string_view bytes) {
    UErrorCode error = U_ZERO_ERROR;
    UChar out[4] = {};
    ucnv_reset(converter);
    const int32_t n =
        ucnv_toUChars(converter, out, 4, bytes.data(), static_cast<int32_t>(bytes.size()), &error);
    return U_SUCCESS(error) && n == 1 ? out[0] : u'\0';
}

} // namespace

Gb18030Table::Gb18030Table() : m_two(126 * kTrails, u'\0'), m_four(kFourOfPlane0, u'\0') {
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open("GB18030", &error));
    if (U_FAILURE(error))
        return; // ICU always has it; without, every such byte is a fault that the user sees
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    for (unsigned b1 = 0x81; b1 <= 0xFE; ++b1)
        for (unsigned b2 = 0x40; b2 <= 0xFE; ++b2)
            if (b2 != 0x7F) {
                const char bytes[] = {static_cast<char>(b1), static_cast<char>(b2)};
                m_two[(b1 - 0x81) * kTrails + (b2 - 0x40)] = byIcu(converter.get(), {bytes, 2});
            }
    for (std::uint32_t place = 0; place < kFourOfPlane0; ++place) {
        const char bytes[] = {static_cast<char>(0x81 + place / 12600), static_cast<char>(0x30 + place / 1260 % 10),
                              static_cast<char>(0x81 + place / 10 % 126), static_cast<char>(0x30 + place % 10)};
        m_four[place] = byIcu(converter.get(), {bytes, 4});
    }
}

const Gb18030Table& Gb18030Table::instance() {
    static const Gb18030Table table;
    return table;
}

} // namespace coir::ingest
