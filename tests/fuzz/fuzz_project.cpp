// SPDX-License-Identifier: GPL-2.0-or-later
// Files that are said to be atlases.
#include "app/store/atlas_file.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/unit/import_fixture.h"

#include <QFile>
#include <QTemporaryDir>

using namespace atlas;
using fuzz::promise;

namespace {

const QTemporaryDir &folder()
{
    static const QTemporaryDir scratch;
    return scratch;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString path = folder().filePath(QStringLiteral("atlas.gpkg"));
    QFile file(path);
    promise(file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
                file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size)) ==
                    static_cast<qint64>(size),
            "there is a scratch file");
    file.close();
    model::Progress progress;
    const auto atlas = store::readAtlas(path, progress);
    if (!atlas) {
        promise(atlas.problem().sentence().contains(path), "a refusal names the file");
        promise(!atlas.problem().sentence().contains(u'\n'), "a refusal is one sentence");
        return 0;
    }
    for (const model::TableInfo &info : model::allTables()) {
        const model::Table &table = atlas->tables[info.id];
        for (model::Row row = 0; row < table.rowCount(); ++row) {
            for (std::size_t field = 0; field < info.fields.size(); ++field) {
                const model::Value value = table.value(row, static_cast<model::FieldIndex>(field));
                const auto *shape = std::get_if<model::ShapePtr>(&value);
                for (std::size_t ring = 0; shape && *shape && ring < (*shape)->ringCount(); ++ring)
                    promise((*shape)->ring(ring).size() >= 4, "rings are closed");
            }
        }
    }
    return 0;
}

std::vector<QByteArray> atlas::fuzz::seeds()
{
    const QString path = folder().filePath(QStringLiteral("seed.gpkg"));
    model::Tables tables = test::smallKorea();
    model::Table &participants = tables[model::TableId::Participants];
    const model::Row row = participants.appendRow();
    participants.setValue(row, model::ParticipantFields::Id, QStringLiteral("p1"));
    participants.setPoint(row, model::ParticipantFields::Geom, {127, 37.5});
    model::Progress progress;
    auto created = store::createAtlas(std::move(tables), {}, progress);
    promise(created.ok() && created->copy->saveTo(path, progress).ok(), "a seed can be made");
    created->copy->discard();
    QFile file(path);
    promise(file.open(QIODevice::ReadOnly), "the seed can be read");
    return {file.readAll(), QByteArray("SQLite format 3\0", 16) + QByteArray(500, '\0')};
}
