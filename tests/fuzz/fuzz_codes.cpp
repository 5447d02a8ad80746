// SPDX-License-Identifier: GPL-2.0-or-later
// What people write as codes, numbers, dates and words. One a line.
#include "app/intake/code_system.h"
#include "app/intake/number_text.h"
#include "app/intake/recipe.h"
#include "app/intake/region_finder.h"
#include "app/intake/vocabulary_words.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/unit/import_fixture.h"

#include <cmath>

using namespace atlas;
using namespace Qt::StringLiterals;
using fuzz::promise;

namespace {

const intake::RegionFinder &finder()
{
    static const model::Tables korea = test::smallKorea();
    static const intake::RegionFinder regions(korea);
    return regions;
}

void lookAt(const QString &text)
{
    const QString code = intake::plainCode(text);
    promise(code.size() <= text.normalized(QString::NormalizationForm_KC).size(), "a code does not grow");
    const auto regions = static_cast<int>(finder().regions().size());
    for (const char *system : {"kostat", "mois", "iso3166-2", "statcan", "ons", ""}) {
        const intake::FoundRegion found = finder().byCode(code, QLatin1String(system));
        promise(found.region >= -1 && found.region < regions, "a region that is there, or none");
        promise(found.region >= 0 || !found.problem.isEmpty(), "none has a reason");
    }
    for (const intake::FoundRegion &found :
         {finder().byName(text, {}), finder().byName({}, text), finder().byAddress(text)})
        promise(found.region >= 0 || !found.problem.isEmpty(), "none has a reason");
    for (const auto style : {intake::NumberStyle::Point, intake::NumberStyle::DecimalComma}) {
        const auto number = intake::numberFrom(text, style);
        promise(!number || std::isfinite(*number), "numbers are finite");
    }
    const auto date = intake::dateValue(text);
    promise(!date || intake::dateValue(*date) == date, "a date reads as itself");
    for (int vocabulary = 1; vocabulary <= static_cast<int>(model::Vocabulary::Precision); ++vocabulary) {
        const auto value = intake::vocabularyValue(static_cast<model::Vocabulary>(vocabulary), text);
        promise(!value || !value->isEmpty(), "a word stands for something");
    }
    if (const auto choices = intake::choicesFromJson(text.toUtf8())) {
        const QByteArray json = intake::choicesToJson(*choices);
        const auto again = intake::choicesFromJson(json);
        promise(again && intake::choicesToJson(*again) == json, "choices read as themselves");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    std::vector<intake::CodedName> labels;
    std::vector<intake::CodeInUse> uses;
    for (const QString &line : text.split(u'\n')) {
        constexpr std::size_t most = 200;
        if (labels.size() == most)
            break;
        lookAt(line);
        labels.push_back({intake::plainCode(line.section(u'\t', 0, 0)), line.section(u'\t', 1), {}});
        uses.push_back({labels.back().code, -1});
    }
    for (const char *wanted : {"", "kostat", "mois", "ons", "own"}) {
        const auto system = intake::settleCodeSystem(QLatin1String(wanted), labels);
        promise(system ? !system->name.isEmpty() : !system.problem().what.isEmpty(), "a system or a reason");
        const auto used = intake::settleCodesInUse(finder(), uses, QLatin1String(wanted));
        promise(used || !used.problem().what.isEmpty(), "a system or a reason");
    }
    for (const intake::CodeSystemOverlap &overlap : intake::codeSystemOverlaps(labels))
        promise(overlap.found <= overlap.codes, "no more found than there are");
    return 0;
}

std::vector<QByteArray> atlas::fuzz::seeds()
{
    return {
        u"11\t서울특별시\n21\t부산광역시\n31\t경기도\n"_s.toUtf8(),
        u"26\t부산광역시\n41\t경기도\n=\"01000\"\n４１\n41.0\n 1100000000 \n"_s.toUtf8(),
        "KR-11\tSeoul\nKR-49\tJeju\n",
        "E12000001\nW92000004\n1001\n2466\n",
        u"2020.1.5\n20200105\n2020년 1월 5일\n12000021\n1,234.5\n37°33'59.4\"N\n１２３명\n-5\n1e308\n"_s.toUtf8(),
        u"경기도 수원시 장안구 가상로 1\n(04524) 서울 중구 세종대로 110\n주관\n공동연구\n예\n"_s.toUtf8(),
        R"({"kind":"links","columns":{"name":"a"},"header_row":3,"consents":["codes"],"boundaries":{"level":"both"}})"};
}
