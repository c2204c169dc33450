// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the readers.
#pragma once
#include "ingest/table_reader.h"

#include <memory>

namespace coir::ingest {

/// Refusal of a file with its place; `row` 0 = the file as a whole.
tl::unexpected<Error> refuse(const std::string& file, Message what, Message remedy, std::int64_t row = 0,
                             std::string column = {}, std::string value = {});

/// A regular file held open; its size is that at opening.
class OpenFile {
public:
    /// Looks before it opens and again after, so that neither a pipe nor a device is ever waited on.
    static Result<std::shared_ptr<OpenFile>> open(const std::string& path);
    ~OpenFile();
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    int descriptor() const { return m_fd; }
    std::uint64_t size() const { return m_size; }
    const std::string& path() const { return m_path; }
    /// Reads at a place; fewer bytes than asked only at the end.
    Result<std::size_t> readAt(std::uint64_t offset, char* to, std::size_t size) const;
    /// Fails if the file has been written to since it was opened.
    Result<void> checkUnchanged() const;

private:
    OpenFile() = default;
    std::string m_path;
    int m_fd = -1;
    std::uint64_t m_size = 0;
    std::int64_t m_changedSeconds = 0;
    std::int64_t m_changedNanoseconds = 0;
};

/// Bytes of a file, forward; what a text is decoded from.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// 0 at the end.
    virtual Result<std::size_t> read(char* to, std::size_t size) = 0;
    /// Back to the start. With `hashed` the next pass sums the file's own bytes.
    virtual Result<void> rewind(bool hashed) = 0;
    /// Bytes of the file used so far.
    virtual std::uint64_t position() const = 0;
    virtual std::optional<Digest> digest() const = 0;
    const OpenFile& file() const { return *m_file; }

protected:
    explicit ByteSource(std::shared_ptr<OpenFile> file) : m_file(std::move(file)) {}
    std::shared_ptr<OpenFile> m_file;
};

std::unique_ptr<ByteSource> plainSource(std::shared_ptr<OpenFile> file);
/// All members of a gzip file one after the other; refuses damage, truncation and bombs.
std::unique_ptr<ByteSource> gzipSource(std::shared_ptr<OpenFile> file, const ReadLimits& limits);

} // namespace coir::ingest
