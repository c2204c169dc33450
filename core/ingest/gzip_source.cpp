// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/byte_source.h"

#include <zlib.h>

namespace coir::ingest {

namespace {

class GzipSource final : public ByteSource {
public:
    GzipSource(std::shared_ptr<OpenFile> file, const ReadLimits& limits)
        : ByteSource(std::move(file)), m_limits(limits), m_packed(plainSource(m_file)), m_in(std::size_t{256} << 10) {}
    ~GzipSource() override {
        if (m_started)
            inflateEnd(&m_stream);
    }

    Result<std::size_t> read(char* to, std::size_t size) override {
        std::size_t got = 0;
        while (got < size && !m_ended) {
            if (m_stream.avail_in == 0) {
                COIR_TRY(const std::size_t n, m_packed->read(m_in.data(), m_in.size()));
                if (n == 0) {
                    if (m_inMember || m_members == 0)
                        return refuse(m_file->path(), COIR_MSG("ingest", "The compressed file is cut off"),
                                      COIR_MSG("ingest", "Copy or download it again"));
                    m_ended = true;
                    break;
                }
                m_stream.next_in = reinterpret_cast<Bytef*>(m_in.data());
                m_stream.avail_in = static_cast<uInt>(n);
            }
            if (!m_inMember) {
                // Tapes and some programs pad with zeros after the last member.
                if (m_members > 0)
                    while (m_stream.avail_in > 0 && *m_stream.next_in == 0) {
                        ++m_stream.next_in;
                        --m_stream.avail_in;
                    }
                if (m_stream.avail_in == 0)
                    continue;
                COIR_CHECK(startMember());
            }
            m_stream.next_out = reinterpret_cast<Bytef*>(to + got);
            m_stream.avail_out = static_cast<uInt>(std::min<std::size_t>(size - got, std::size_t{1} << 20));
            const uInt room = m_stream.avail_out;
            const int state = inflate(&m_stream, Z_NO_FLUSH);
            got += room - m_stream.avail_out;
            m_inflated += room - m_stream.avail_out;
            if (state == Z_STREAM_END) {
                m_inMember = false;
                ++m_members;
            } else if (state == Z_MEM_ERROR) {
                return fail(ErrorCode::OutOfRoom, COIR_MSG("ingest", "Not enough memory to unpack the file"),
                            COIR_MSG("ingest", "Close other programs and try again"), Where{m_file->path(), 0, {}, {}});
            } else if (state != Z_OK && state != Z_BUF_ERROR) {
                return refuse(m_file->path(), COIR_MSG("ingest", "The compressed file is damaged"),
                              COIR_MSG("ingest", "Copy or download it again"));
            }
            COIR_CHECK(checkBomb());
        }
        return got;
    }

    Result<void> rewind(bool hashed) override {
        if (m_started)
            inflateEnd(&m_stream);
        m_stream = {};
        m_started = m_inMember = m_ended = false;
        m_members = m_inflated = 0;
        return m_packed->rewind(hashed);
    }
    std::uint64_t position() const override { return m_packed->position() - m_stream.avail_in; }
    std::optional<Digest> digest() const override { return m_packed->digest(); }

private:
    Result<void> startMember() {
        // 15 + 16: gzip wrapper only. A later member starts afresh on what is left of the input.
        const int state = m_started ? inflateReset(&m_stream) : inflateInit2(&m_stream, 15 + 16);
        if (state != Z_OK)
            return fail(ErrorCode::OutOfRoom, COIR_MSG("ingest", "Not enough memory to unpack the file"),
                        COIR_MSG("ingest", "Close other programs and try again"), Where{m_file->path(), 0, {}, {}});
        m_started = m_inMember = true;
        return {};
    }
    Result<void> checkBomb() const {
        const bool tooMuch = m_inflated > m_limits.inflatedBytes;
        const bool tooDense =
            m_inflated > m_limits.ratioFloor &&
            static_cast<double>(m_inflated) > m_limits.inflateRatio * static_cast<double>(std::max<std::uint64_t>(position(), 1));
        if (!tooMuch && !tooDense)
            return {};
        return refuse(m_file->path(),
                      COIR_MSG("ingest", "Unpacked, the file grows beyond any table (%1 bytes out of %2)")
                          .arg(static_cast<std::int64_t>(m_inflated))
                          .arg(static_cast<std::int64_t>(position())),
                      COIR_MSG("ingest", "Do not trust this file; ask its sender for a plain one"));
    }

    ReadLimits m_limits;
    std::unique_ptr<ByteSource> m_packed;
    std::vector<char> m_in;
    z_stream m_stream = {};
    bool m_started = false;
    bool m_inMember = false;
    bool m_ended = false;
    std::uint64_t m_members = 0;
    std::uint64_t m_inflated = 0;
};

} // namespace

std::unique_ptr<ByteSource> gzipSource(std::shared_ptr<OpenFile> file, const ReadLimits& limits) {
    return std::make_unique<GzipSource>(std::move(file), limits);
}

} // namespace coir::ingest
