// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample.h"

#include "sample/plan.h"
#include "sample/rows.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <system_error>

namespace coir::sample {

namespace {

constexpr std::int64_t kMostFirms = 2000000;

Result<void> writeText(const std::filesystem::path& path, const std::string& text) {
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out << text;
    out.close();
    if (!out)
        return fail(ErrorCode::NotPermitted, COIR_MSG("sample", "The file cannot be written"),
                    COIR_MSG("sample", "Choose a folder that can be written and has room"), Where{path.string(), 0, {}, {}});
    return {};
}

/// The line of README.txt that tells provinces apart begins so.
std::string whichProvince(std::int64_t firms, std::uint64_t seed) { return "firms " + std::to_string(firms) + ", seed " + std::to_string(seed) + ", rows "; }

/// Two provinces in one folder would be read as one delivery: the folder is free, or holds this very province.
Result<void> checkFolder(const SampleOptions& options) {
    std::error_code absent;
    const auto readmeAt = options.dir / "README.txt";
    if (!std::filesystem::exists(readmeAt, absent) && !std::filesystem::exists(options.dir / "truth.json", absent))
        return {};
    std::ifstream in(readmeAt, std::ios::binary);
    const std::string wanted = whichProvince(options.firms, options.seed);
    for (std::string line; std::getline(in, line);)
        if (line.starts_with(wanted))
            return {};
    return fail(ErrorCode::InputRefused, COIR_MSG("sample", "The folder holds another province or another README.txt"),
                COIR_MSG("sample", "Choose an empty folder, or delete this one first; nothing was overwritten"), Where{options.dir.string(), 0, {}, {}});
}

std::string readme(const SampleSummary& summary, std::uint64_t seed) {
    std::string out = "合成数据 / SYNTHETIC DATA\n\n"
                      "本文件夹内的全部企业、人员、代码、地址、事件均为程序生成，与任何真实主体无关。\n"
                      "组织机构代码取自国家标准预留的自用区间 PDY00001–PDY99999；手机号码取自未放号的 160 号段；\n"
                      "身份证号码使用不存在的地区代码 469099。truth.json 记录埋设的模式与相似但无害的对照。\n\n"
                      "Every firm, person, code, address and event in this folder is generated; none is real.\n"
                      "truth.json lists the planted patterns and the decoys.\n\n";
    out += whichProvince(summary.firms, seed) + std::to_string(summary.rows) + "\n";
    for (const auto& f : summary.files)
        out += f.name + "\t" + f.form + "\t" + std::to_string(f.rows) + "\n";
    return out;
}

} // namespace

Result<SampleSummary> writeSample(const SampleOptions& options, JobContext& job) {
    if (options.firms < 1 || options.firms > kMostFirms)
        return fail(ErrorCode::WrongUse, COIR_MSG("sample", "The number of firms is out of range"),
                    COIR_MSG("sample", "Give a number from 1 to %1").arg(kMostFirms),
                    Where{{}, 0, "firms", std::to_string(options.firms)});
    COIR_CHECK(checkFolder(options));
    std::error_code trouble;
    std::filesystem::create_directories(options.dir, trouble);
    if (trouble)
        return fail(ErrorCode::NotPermitted, COIR_MSG("sample", "The folder cannot be made"),
                    COIR_MSG("sample", "Choose a folder that can be written and has room"), Where{options.dir.string(), 0, {}, {}});

    job.phase(COIR_MSG("sample", "Writing the synthetic province"));
    const Plan plan = makePlan(options.seed, options.firms);
    COIR_TRY(Handover out, Handover::open(options.dir, options.resourcesDir, options.seed));
    writeTariff(plan, out);
    const std::int64_t report = std::max<std::int64_t>(1, options.firms / 100);
    for (std::int64_t i = 0; i < options.firms; ++i) {
        if (i % report == 0 && !job.step(i, options.firms))
            return cancelledError();
        const Firm firm = plan.firm(i);
        writeRegistration(plan, firm, out);
        writeHolders(plan, firm, out);
        writeOfficers(plan, firm, out);
        writeChanges(plan, firm, out);
        writeConduct(plan, firm, out);
        writeLicences(plan, firm, out);
        writeMonths(plan, firm, out);
        writeTies(plan, firm, out);
        writeDeclarations(plan, firm, out);
        writeEvents(plan, firm, out);
        writePurchases(plan, i, out);
        writeStrays(plan, i, out);
        plan.writeRows(i, out);
    }
    job.step(options.firms, options.firms);

    SampleSummary summary;
    summary.firms = options.firms;
    COIR_TRY(summary.files, out.close());
    for (const auto& f : summary.files)
        summary.rows += f.rows;
    for (const Pattern& p : plan.truth())
        ++(p.decoy ? summary.decoys : summary.patterns);
    COIR_CHECK(writeText(options.dir / "truth.json", truthJson(plan.truth())));
    COIR_CHECK(writeText(options.dir / "README.txt", readme(summary, options.seed)));
    return summary;
}

} // namespace coir::sample
