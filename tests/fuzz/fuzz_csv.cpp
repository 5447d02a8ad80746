// SPDX-License-Identifier: GPL-2.0-or-later
// Texts that are said to be tables: encoding, delimiter, records, header, columns.
#include "app/intake/column_fit.h"
#include "app/intake/column_guess.h"
#include "app/intake/delimited_text.h"
#include "app/intake/source_table.h"
#include "app/intake/text_codec.h"
#include "tests/fuzz/fuzz_target.h"

#include <QSet>
#include <QStringEncoder>

using namespace atlas;
using namespace Qt::StringLiterals;
using fuzz::promise;

namespace {

void look(const intake::SourceTable &table)
{
    const QSet<QString> distinct(table.columns.begin(), table.columns.end());
    promise(distinct.size() == table.columns.size(), "columns have distinct names");
    promise(!distinct.contains(QString()), "columns have names");
    std::int64_t before = 0;
    for (const intake::SourceTable::Row &row : table.rows) {
        promise(row.cells.size() == table.columns.size(), "rows have a cell for each column");
        promise(row.number > before, "rows keep their order");
        before = row.number;
    }
    for (const intake::ImportKind kind : {intake::ImportKind::Participants, intake::ImportKind::Links}) {
        const QMap<QString, int> guess = intake::guessColumns(kind, table.columns);
        const QList<int> columns = guess.values();
        promise(QSet<int>(columns.begin(), columns.end()).size() == columns.size(), "a column fills one field");
        for (const intake::ColumnGuess &field : intake::weighColumns(kind, table, guess, {}))
            promise(field.confidence >= 0 && field.confidence <= 1, "confidence is a share");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto encoding = intake::settleFileEncoding(bytes, {});
    promise(encoding.ok(), "some encoding holds any bytes");
    const std::optional<QString> text = intake::decodeText(bytes, encoding->name);
    promise(text.has_value(), "the settled encoding holds the bytes");
    promise(QStringLiteral(",;|\t").contains(intake::sniffDelimiter(*text)) ||
                text->startsWith(u"sep="_s, Qt::CaseInsensitive),
            "the delimiter is one of those that are looked for");
    model::Progress progress;
    const auto split = intake::splitDelimited(*text, progress);
    if (!split) {
        promise(!split.problem().what.isEmpty(), "a refusal has words");
        return 0;
    }
    for (const int header : {0, 1, 3}) {
        const auto table = intake::tableFromRecords(split->records, header);
        if (table)
            look(*table);
        else
            promise(!table.problem().what.isEmpty(), "a refusal has words");
    }
    return 0;
}

std::vector<QByteArray> atlas::fuzz::seeds()
{
    const QString table =
        u"한국 기업 목록\n\n업체명,경도,위도,시도,종업원수\n가온,126.5,37.5,서울,\"1,200\"\n나래,128.2,37.4,경기,31\n합계,,,,1231\n"_s;
    QStringEncoder korean("windows-949");
    QStringEncoder wide("UTF-16LE");
    QString tabbed = table;
    tabbed.replace(u',', u'\t');
    return {table.toUtf8(),
            korean(table),
            "\xFF\xFE" + QByteArray(wide(table)),
            tabbed.toUtf8(),
            "sep=;\r\nid;name;x;y\r\n1;\"a;b\";126,5;37,5\r\n2;\"c\"\"d\";127,5;37,4\r\n",
            "from|to|weight\ra|b|1\rb|c|2\r",
            u"\uFEFF참여기관,,연계,\n이름,코드,유형,건수\n가,\"=\"\"01000\"\"\",공동연구,41.0\n"_s.toUtf8()};
}
