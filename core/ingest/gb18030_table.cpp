// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/gb18030_table.h"

#include <algorithm>
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

struct PrivateUse {
    char16_t from;
    char32_t to;
};
// Checked against the tables of glibc's iconv.
constexpr PrivateUse kPrivateUse[] = {
    {0xE78D, 0xFE10},  {0xE78E, 0xFE12},  {0xE78F, 0xFE11},  {0xE790, 0xFE13},  {0xE791, 0xFE14},
    {0xE792, 0xFE15},  {0xE793, 0xFE16},  {0xE794, 0xFE17},  {0xE795, 0xFE18},  {0xE796, 0xFE19},
    {0xE816, 0x20087}, {0xE817, 0x20089}, {0xE818, 0x200CC}, {0xE81E, 0x9FB4},  {0xE826, 0x9FB5},
    {0xE82B, 0x9FB6},  {0xE82C, 0x9FB7},  {0xE831, 0x215D7}, {0xE832, 0x9FB8},  {0xE83B, 0x2298F},
    {0xE843, 0x9FB9},  {0xE854, 0x9FBA},  {0xE855, 0x241FE}, {0xE864, 0x9FBB},
};

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

char32_t standardOfPrivateUse(char32_t codePoint) {
    const auto found = std::lower_bound(std::begin(kPrivateUse), std::end(kPrivateUse), codePoint,
                                        [](const PrivateUse& entry, char32_t c) { return entry.from < c; });
    return found != std::end(kPrivateUse) && found->from == codePoint ? found->to : 0;
}

} // namespace coir::ingest
