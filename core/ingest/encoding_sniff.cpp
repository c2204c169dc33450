// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/text_decoder.h"

#include <algorithm>

namespace coir::ingest {

namespace {

constexpr std::size_t kPiece = std::size_t{64} << 10;
/// So many bytes beyond ASCII tell UTF-8 and GB18030 apart beyond doubt.
constexpr std::uint64_t kEnough = 4096;
/// A longer file in pure ASCII up to here is taken for UTF-8; faults later on show as such.
constexpr std::uint64_t kFarEnough = std::uint64_t{64} << 20;

struct Zeros {
    std::size_t even = 0, odd = 0;
    explicit Zeros(std::string_view bytes) {
        for (std::size_t i = 0; i < bytes.size(); ++i)
            if (bytes[i] == 0)
                ++(i % 2 == 0 ? even : odd);
    }
};

/// Text in 16-bit units without a mark: its ASCII (delimiters, digits, line ends) shows as zeros on one side.
std::optional<Encoding> sixteenBits(std::string_view bytes, const Zeros& zeros) {
    const std::size_t most = std::max(zeros.even, zeros.odd), least = std::min(zeros.even, zeros.odd);
    if (most * 100 < bytes.size() || least * 10 > most)
        return std::nullopt;
    const Encoding encoding = zeros.odd > zeros.even ? Encoding::Utf16Le : Encoding::Utf16Be;
    const auto decoder = makeDecoder(encoding);
    std::string text;
    decoder->add(bytes.substr(0, bytes.size() & ~std::size_t{1}), text);
    if (decoder->faultCount > 0 || text.find('\0') != std::string::npos)
        return std::nullopt;
    return encoding;
}

} // namespace

Result<Encoding> sniffEncoding(ByteSource& source) {
    COIR_CHECK(source.rewind(false));
    std::vector<char> buffer(kPiece);
    const auto utf8 = makeDecoder(Encoding::Utf8);
    const auto gb18030 = makeDecoder(Encoding::Gb18030);
    std::string scratch;
    std::uint64_t read = 0, beyondAscii = 0;
    bool first = true;
    for (;;) {
        COIR_TRY(const std::size_t got, source.read(buffer.data(), buffer.size()));
        if (got == 0)
            break;
        const std::string_view bytes(buffer.data(), got);
        if (first) {
            first = false;
            if (bytes.starts_with("\xEF\xBB\xBF"))
                return source.rewind(false).map([] { return Encoding::Utf8; });
            if (bytes.starts_with("\xFF\xFE"))
                return source.rewind(false).map([] { return Encoding::Utf16Le; });
            if (bytes.starts_with("\xFE\xFF"))
                return source.rewind(false).map([] { return Encoding::Utf16Be; });
            const Zeros zeros(bytes);
            if (zeros.even + zeros.odd > 0) {
                if (const auto encoding = sixteenBits(bytes, zeros))
                    return source.rewind(false).map([&] { return *encoding; });
                if ((zeros.even + zeros.odd) * 100 > bytes.size())
                    return refuse(source.file().path(), COIR_MSG("ingest", "This is no text and no workbook"),
                                  COIR_MSG("ingest", "Export the table as CSV, XLSX or JSON"));
            }
        }
        read += got;
        beyondAscii += static_cast<std::uint64_t>(
            std::count_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
        // While nothing but ASCII has come, the decoders would say nothing.
        if (beyondAscii > 0) {
            scratch.clear();
            utf8->add(bytes, scratch);
            scratch.clear();
            gb18030->add(bytes, scratch);
            utf8->faults.clear();
            gb18030->faults.clear();
        }
        if (beyondAscii >= kEnough || read >= kFarEnough)
            break;
    }
    if (read < kFarEnough && beyondAscii < kEnough) {
        utf8->finish(scratch);
        gb18030->finish(scratch);
    }
    COIR_CHECK(source.rewind(false));
    const std::uint64_t fewest = std::min(utf8->faultCount, gb18030->faultCount);
    if (fewest > 0 && fewest * 10 > beyondAscii && beyondAscii > 40)
        return refuse(source.file().path(), COIR_MSG("ingest", "The encoding of the text is not known"),
                      COIR_MSG("ingest", "Save it as UTF-8 or GB18030, or say which encoding it has"));
    return utf8->faultCount <= gb18030->faultCount ? Encoding::Utf8 : Encoding::Gb18030;
}

} // namespace coir::ingest
