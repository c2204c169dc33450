// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/text_decoder.h"

#include "ingest/gb18030_table.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <cstring>

namespace coir::ingest {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::string_view kMark = "\xEF\xBB\xBF";

class Utf8Decoder final : public TextDecoder {
    std::size_t decode(std::string_view bytes, bool last, std::string& out) override {
        const char* const begin = bytes.data();
        const char* const end = begin + bytes.size();
        const char* good = begin; // start of what is checked but not yet copied
        const char* p = begin;
        while (p < end) {
            const auto lead = static_cast<unsigned char>(*p);
            if (lead < 0x80) {
                p += asciiRun(p, end);
                continue;
            }
            // Table 3-7 of the Unicode standard: well-formed byte sequences.
            int length = 0;
            unsigned char low = 0x80, high = 0xBF;
            if (lead >= 0xC2 && lead <= 0xDF) {
                length = 2;
            } else if (lead >= 0xE0 && lead <= 0xEF) {
                length = 3;
                if (lead == 0xE0)
                    low = 0xA0;
                else if (lead == 0xED)
                    high = 0x9F;
            } else if (lead >= 0xF0 && lead <= 0xF4) {
                length = 4;
                if (lead == 0xF0)
                    low = 0x90;
                else if (lead == 0xF4)
                    high = 0x8F;
            }
            int have = length == 0 ? 0 : 1;
            while (have > 0 && have < length && p + have < end) {
                const auto c = static_cast<unsigned char>(p[have]);
                if (c < low || c > high)
                    break;
                low = 0x80;
                high = 0xBF;
                ++have;
            }
            if (length > 0 && have == length) {
                p += length;
                continue;
            }
            if (length > 0 && p + have == end && !last)
                break;
            out.append(good, p);
            const std::size_t bad = static_cast<std::size_t>(std::max(have, 1));
            fault({p, bad}, static_cast<std::size_t>(p - begin), out);
            p += bad;
            good = p;
        }
        out.append(good, p);
        return static_cast<std::size_t>(p - begin);
    }
};

class Gb18030Decoder final : public TextDecoder {
public:
    Gb18030Decoder() : m_table(Gb18030Table::instance()) {}

private:
    std::size_t decode(std::string_view bytes, bool last, std::string& out) override {
        const char* const begin = bytes.data();
        const char* const end = begin + bytes.size();
        const char* p = begin;
        out.reserve(out.size() + bytes.size() * 3 / 2);
        while (p < end) {
            const auto b1 = static_cast<unsigned char>(*p);
            if (b1 < 0x80) {
                const std::size_t n = asciiRun(p, end);
                out.append(p, n);
                p += n;
                continue;
            }
            const std::size_t left = static_cast<std::size_t>(end - p);
            const auto b2 = left > 1 ? static_cast<unsigned char>(p[1]) : 0u;
            const bool fourBytes = left > 1 && b2 >= 0x30 && b2 <= 0x39;
            if (b1 != 0x80 && b1 != 0xFF && !last && (left < 2 || (fourBytes && left < 4)))
                break;
            char32_t c = 0;
            std::size_t used = 2;
            if (left > 1 && !fourBytes) {
                c = m_table.two(b1, b2);
            } else if (fourBytes && left > 3) {
                c = m_table.four(b1, b2, static_cast<unsigned char>(p[2]), static_cast<unsigned char>(p[3]));
                used = 4;
            }
            if (c == 0) {
                // One byte only, so that a delimiter behind a stray lead byte is not swallowed.
                fault({p, 1}, static_cast<std::size_t>(p - begin), out);
                ++p;
                continue;
            }
            if (c >= 0xE78D && c <= 0xE864)
                if (const char32_t standard = text::standardGb18030(c); standard != c) {
                    c = standard;
                    ++privateUseMapped;
                }
            text::appendUtf8(out, c);
            p += used;
        }
        return static_cast<std::size_t>(p - begin);
    }
    const Gb18030Table& m_table;
};

class Utf16Decoder final : public TextDecoder {
public:
    explicit Utf16Decoder(bool bigEndian) : m_high(bigEndian ? 0 : 1), m_low(bigEndian ? 1 : 0) {}

private:
    char32_t unit(const char* p) const {
        return static_cast<char32_t>(static_cast<unsigned char>(p[m_high]) << 8 | static_cast<unsigned char>(p[m_low]));
    }
    std::size_t decode(std::string_view bytes, bool last, std::string& out) override {
        std::size_t i = 0;
        out.reserve(out.size() + bytes.size() * 3 / 2);
        while (i + 2 <= bytes.size()) {
            const char32_t first = unit(bytes.data() + i);
            if (first < 0x80) {
                out += static_cast<char>(first);
                i += 2;
            } else if (first < 0xD800 || first > 0xDFFF) {
                text::appendUtf8(out, first);
                i += 2;
            } else {
                if (first < 0xDC00 && i + 4 > bytes.size() && !last)
                    return i;
                const char32_t second = first < 0xDC00 && i + 4 <= bytes.size() ? unit(bytes.data() + i + 2) : 0;
                if (second >= 0xDC00 && second <= 0xDFFF) {
                    text::appendUtf8(out, 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
                    i += 4;
                } else {
                    fault(bytes.substr(i, 2), i, out);
                    i += 2;
                }
            }
        }
        if (last && i < bytes.size()) {
            fault(bytes.substr(i), i, out);
            i = bytes.size();
        }
        return i;
    }
    std::size_t m_high, m_low;
};

} // namespace

std::size_t asciiRun(const char* begin, const char* end) {
    const char* p = begin;
    while (end - p >= 8) {
        std::uint64_t word;
        std::memcpy(&word, p, 8);
        if ((word & 0x8080808080808080u) != 0)
            break;
        p += 8;
    }
    while (p < end && static_cast<unsigned char>(*p) < 0x80)
        ++p;
    return static_cast<std::size_t>(p - begin);
}

void TextDecoder::fault(std::string_view bad, std::size_t at, std::string& out) {
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (const char c : bad) {
        text += kDigits[static_cast<unsigned char>(c) >> 4];
        text += kDigits[static_cast<unsigned char>(c) & 15];
    }
    faults.push_back({m_text + (out.size() - m_outBefore), m_bytes + at, std::move(text)});
    ++faultCount;
    out += kReplacement;
}

void TextDecoder::run(std::string_view bytes, bool last, std::string& out) {
    m_outBefore = out.size();
    const std::size_t used = decode(bytes, last, out);
    m_rest.assign(bytes.substr(used));
    m_bytes += used;
    if (!m_started && out.size() > m_outBefore) {
        m_started = true;
        if (std::string_view(out).substr(m_outBefore, kMark.size()) == kMark) {
            out.erase(m_outBefore, kMark.size());
            for (auto& f : faults)
                f.textOffset -= kMark.size();
        }
    }
    m_text += out.size() - m_outBefore;
}

void TextDecoder::add(std::string_view bytes, std::string& out) {
    if (m_rest.empty()) {
        run(bytes, false, out);
        return;
    }
    const std::string joined = m_rest.append(bytes);
    run(joined, false, out);
}

void TextDecoder::finish(std::string& out) {
    const std::string rest = m_rest;
    run(rest, true, out);
}

std::unique_ptr<TextDecoder> makeDecoder(Encoding encoding) {
    switch (encoding) {
    case Encoding::Utf8: return std::make_unique<Utf8Decoder>();
    case Encoding::Gb18030: return std::make_unique<Gb18030Decoder>();
    case Encoding::Utf16Le: return std::make_unique<Utf16Decoder>(false);
    case Encoding::Utf16Be: return std::make_unique<Utf16Decoder>(true);
    }
    return std::make_unique<Utf8Decoder>();
}

TextStream::TextStream(std::unique_ptr<ByteSource> source, Encoding encoding)
    : m_source(std::move(source)), m_encoding(encoding), m_decoder(makeDecoder(encoding)),
      m_in(std::size_t{256} << 10) {}

Result<bool> TextStream::more(std::string& out) {
    if (m_ended)
        return false;
    COIR_TRY(const std::size_t got, m_source->read(m_in.data(), m_in.size()));
    if (got == 0) {
        m_ended = true;
        const std::size_t before = out.size();
        m_decoder->finish(out);
        return out.size() > before;
    }
    m_decoder->add({m_in.data(), got}, out);
    return true;
}

Result<void> TextStream::rewind(bool hashed) {
    m_decoder = makeDecoder(m_encoding);
    m_ended = false;
    return m_source->rewind(hashed);
}

} // namespace coir::ingest
