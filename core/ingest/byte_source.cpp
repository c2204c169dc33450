// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/byte_source.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace coir::ingest {

tl::unexpected<Error> refuse(const std::string& file, Message what, Message remedy, std::int64_t row,
                             std::string column, std::string value) {
    return fail(ErrorCode::InputRefused, std::move(what), std::move(remedy),
                Where{file, row, std::move(column), std::move(value)});
}

namespace {

tl::unexpected<Error> refuseByErrno(const std::string& path, int number) {
    if (number == EACCES || number == EPERM)
        return fail(ErrorCode::NotPermitted, COIR_MSG("ingest", "The file may not be read"),
                    COIR_MSG("ingest", "Give yourself the right to read it, or copy it to a place of your own"),
                    Where{path, 0, {}, {}});
    if (number == ENOENT || number == ENOTDIR)
        return refuse(path, COIR_MSG("ingest", "There is no such file"),
                      COIR_MSG("ingest", "Check the path; the file may have been moved"));
    if (number == ENOMEM || number == EMFILE || number == ENFILE)
        return fail(ErrorCode::OutOfRoom, COIR_MSG("ingest", "The system has no room left to open the file"),
                    COIR_MSG("ingest", "Close other programs and try again"), Where{path, 0, {}, {}});
    return refuse(path, COIR_MSG("ingest", "The file cannot be read (system error %1)").arg(number),
                  COIR_MSG("ingest", "Check the disk, or copy the file to another place first"));
}

Result<void> checkRegular(const std::string& path, const struct stat& about) {
    if (S_ISREG(about.st_mode))
        return {};
    if (S_ISDIR(about.st_mode))
        return refuse(path, COIR_MSG("ingest", "This is a folder, not a file"),
                      COIR_MSG("ingest", "Name a file in it"));
    return refuse(path, COIR_MSG("ingest", "This is a pipe, socket or device, not a file"),
                  COIR_MSG("ingest", "Save its content as a file first"));
}

class PlainSource final : public ByteSource {
public:
    explicit PlainSource(std::shared_ptr<OpenFile> file) : ByteSource(std::move(file)) {}

    Result<std::size_t> read(char* to, std::size_t size) override {
        COIR_TRY(const std::size_t got, m_file->readAt(m_offset, to, size));
        m_offset += got;
        if (m_sum && got > 0)
            m_sum->add({to, got});
        if (got == 0 && size > 0) {
            COIR_CHECK(m_file->checkUnchanged());
            if (m_sum) {
                m_digest = m_sum->finish();
                m_sum.reset();
            }
        }
        return got;
    }
    Result<void> rewind(bool hashed) override {
        m_offset = 0;
        m_digest.reset();
        m_sum.reset();
        if (hashed)
            m_sum.emplace();
        return {};
    }
    std::uint64_t position() const override { return m_offset; }
    std::optional<Digest> digest() const override { return m_digest; }

private:
    std::uint64_t m_offset = 0;
    std::optional<Sha256> m_sum;
    std::optional<Digest> m_digest;
};

} // namespace

Result<std::shared_ptr<OpenFile>> OpenFile::open(const std::string& path) {
    struct stat about = {};
    if (::stat(path.c_str(), &about) != 0)
        return refuseByErrno(path, errno);
    COIR_CHECK(checkRegular(path, about));
    // O_NONBLOCK: should the file have become a pipe in between, the call returns at once.
    const int fd = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return refuseByErrno(path, errno);
    std::shared_ptr<OpenFile> file(new OpenFile);
    file->m_fd = fd;
    file->m_path = path;
    if (::fstat(fd, &about) != 0)
        return refuseByErrno(path, errno);
    COIR_CHECK(checkRegular(path, about));
    file->m_size = static_cast<std::uint64_t>(about.st_size);
    file->m_changedSeconds = about.st_mtim.tv_sec;
    file->m_changedNanoseconds = about.st_mtim.tv_nsec;
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL);
    return file;
}

OpenFile::~OpenFile() {
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<std::size_t> OpenFile::readAt(std::uint64_t offset, char* to, std::size_t size) const {
    std::size_t got = 0;
    while (got < size) {
        const ssize_t n = ::pread(m_fd, to + got, size - got, static_cast<off_t>(offset + got));
        if (n < 0) {
            if (errno == EINTR)
                continue;
            return refuseByErrno(m_path, errno);
        }
        if (n == 0)
            break;
        got += static_cast<std::size_t>(n);
    }
    return got;
}

Result<void> OpenFile::checkUnchanged() const {
    struct stat about = {};
    if (::fstat(m_fd, &about) != 0)
        return refuseByErrno(m_path, errno);
    if (static_cast<std::uint64_t>(about.st_size) != m_size || about.st_mtim.tv_sec != m_changedSeconds ||
        about.st_mtim.tv_nsec != m_changedNanoseconds)
        return refuse(m_path, COIR_MSG("ingest", "The file was changed while it was being read"),
                      COIR_MSG("ingest", "Wait until nothing writes to it any more and import it again"));
    return {};
}

std::unique_ptr<ByteSource> plainSource(std::shared_ptr<OpenFile> file) {
    return std::make_unique<PlainSource>(std::move(file));
}

Result<Digest> digestOfFile(const std::string& path, const std::stop_token& stop) {
    COIR_TRY(auto file, OpenFile::open(path));
    auto source = plainSource(std::move(file));
    COIR_CHECK(source->rewind(true));
    std::vector<char> buffer(std::size_t{1} << 20);
    for (;;) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, COIR_MSG("base", "Cancelled; nothing of it was kept"));
        COIR_TRY(const std::size_t got, source->read(buffer.data(), buffer.size()));
        if (got == 0)
            return *source->digest();
    }
}

} // namespace coir::ingest
