// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/handover.h"

#include "ingest/profile.h"

#include <cstdio>
#include <system_error>

namespace coir::sample {

namespace {

struct Layout {
    Form form;
    Codec codec;
    DayForm day;
};
// Parts of a form follow each other. Every encoding, delimiter and date form of domain.md B.8 occurs.
constexpr Layout kLayout[] = {
    {Form::Registry, Codec::Utf8Bom, DayForm::Dashes},
    {Form::Registry, Codec::Gb18030, DayForm::Slashes},
    {Form::Shareholders, Codec::Utf8, DayForm::Dashes},
    {Form::Officers, Codec::Gb18030Gz, DayForm::Dashes},
    {Form::Changes, Codec::Utf8Pipe, DayForm::Han},
    {Form::AnnualReport, Codec::Gb18030, DayForm::Dashes},
    {Form::AnnualReport, Codec::Utf8Bom, DayForm::Plain},
    {Form::Penalty, Codec::Utf8Bom, DayForm::Slashes},
    {Form::PenaltyOld, Codec::Gb18030, DayForm::Plain},
    {Form::Licence, Codec::Xlsx, DayForm::Dashes},
    {Form::SeriousList, Codec::Utf8, DayForm::Han},
    {Form::Defaulter, Codec::JsonRecords, DayForm::Han},
    {Form::Abnormal, Codec::Utf16LeTab, DayForm::Dashes},
    {Form::TaxRating, Codec::Gb18030, DayForm::Slashes},
    {Form::TaxArrears, Codec::Utf8, DayForm::Dashes},
    {Form::Enforcement, Codec::Utf8Bom, DayForm::Serial},
    {Form::Declaration, Codec::Utf8Gz, DayForm::Dashes},
    {Form::Declaration, Codec::Utf8, DayForm::Plain},
    {Form::Tariff, Codec::Gb18030, DayForm::Dashes},
    {Form::DutyFree, Codec::Utf8Gz, DayForm::Dashes},
    {Form::Payment, Codec::Gb18030Gz, DayForm::Slashes},
    {Form::Payment, Codec::Utf8, DayForm::Dashes},
    {Form::Invoice, Codec::Utf8Gz, DayForm::Dashes},
    {Form::Utility, Codec::Gb18030, DayForm::Dashes},
    {Form::GridEvent, Codec::Utf8, DayForm::Dashes},
    {Form::Repair, Codec::Xlsx, DayForm::Dashes},
    {Form::Objection, Codec::Utf8Bom, DayForm::Slashes},
    {Form::Guarantee, Codec::Gb18030, DayForm::Dashes},
    {Form::LicensedSite, Codec::Utf8, DayForm::Dashes},
};

/// A name that says nothing of what is inside; the same for every province, so that a new one replaces the old.
std::string fileName(std::size_t ordinal, Codec codec) {
    static constexpr std::string_view kWords[] = {"导出", "材料", "附件", "新建", "汇总", "报送", "data", "export", "tmp"};
    Random random = draw(0, Stream::Plan, 7000 + ordinal);
    char out[64];
    std::snprintf(out, sizeof out, "%s_%02zu%04x", std::string(pickOf(random, kWords)).c_str(), ordinal + 1,
                  static_cast<unsigned>(random.below(65536)));
    return std::string(out) + std::string(extensionOf(codec));
}

Result<std::vector<std::string>> printedHeadings(const ingest::ProfileSet& profiles, Form form) {
    const auto& ours = headingsOf(form);
    const auto refuse = [&](std::string_view column) {
        return fail(ErrorCode::InputRefused, COIR_MSG("sample", "No import profile fits the form %1").arg(formName(form)),
                    COIR_MSG("sample", "Install the profiles that belong to this version"),
                    Where{std::string(profileOf(form)), 0, std::string(column), {}});
    };
    const auto profile = profiles.find(profileOf(form));
    if (!profile)
        return refuse({});
    const auto outcome = ingest::ProfileSet::fit(profile, ours);
    std::vector<std::string> out;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const int field = outcome.match ? outcome.match->fields[i] : -1;
        if (field < 0)
            return refuse(ours[i]);
        out.push_back(profile->fields[static_cast<std::size_t>(field)].headings.front());
    }
    return out;
}

} // namespace

Handover::Handover(Handover&& other) noexcept
    : m_dir(std::move(other.m_dir)), m_seed(other.m_seed), m_count(other.m_count), m_parts(std::move(other.m_parts)),
      m_kept(other.m_kept) {
    other.m_kept = true;
}

Handover::~Handover() {
    if (!m_kept)
        removeAll();
}

void Handover::removeAll() {
    for (auto& parts : m_parts)
        for (auto& part : parts) {
            part.file.reset();
            std::error_code ignored;
            std::filesystem::remove(m_dir / part.name, ignored);
        }
}

Result<Handover> Handover::open(const std::filesystem::path& dir, const std::filesystem::path& resources, std::uint64_t seed) {
    COIR_TRY(const ingest::ProfileSet profiles, ingest::ProfileSet::load(resources / "profiles"));
    Handover out(dir, seed);
    for (std::size_t i = 0; i < std::size(kLayout); ++i) {
        const Layout& layout = kLayout[i];
        Habits habits = layout.codec == Codec::Xlsx ? cleanHabits() : Habits{};
        habits.twice = Habits{}.twice;
        habits.day = layout.day;
        const std::string name = fileName(i, layout.codec);
        COIR_TRY(const auto headings, printedHeadings(profiles, layout.form));
        COIR_TRY(auto file, openTable(dir / name, layout.codec, headings, habits));
        out.m_parts[static_cast<std::size_t>(layout.form)].push_back({layout.form, name, habits, std::move(file), 0});
    }
    return out;
}

void Handover::write(Form form, const Row& row, std::size_t part) {
    auto& parts = m_parts[static_cast<std::size_t>(form)];
    Part& p = parts[std::min(part, parts.size() - 1)];
    Random random = draw(m_seed, Stream::Dirt, m_count++);
    const bool twice = random.chance(p.habits.twice);
    Random again = random;
    p.file->write(row, random);
    ++p.rows;
    if (twice) {
        p.file->write(row, again);
        ++p.rows;
    }
}

Result<std::vector<SampleFile>> Handover::close() {
    std::vector<SampleFile> out;
    for (auto& parts : m_parts)
        for (auto& part : parts) {
            COIR_CHECK(part.file->close());
            out.push_back({part.name, std::string(formName(part.form)), part.rows});
        }
    m_kept = true;
    return out;
}

} // namespace coir::sample
