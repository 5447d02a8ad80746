// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/xml_scan.h"

#include "app/intake/translate.h"

#include <QFile>
#include <QXmlStreamReader>

namespace atlas::intake {

namespace {

using model::Problem;

constexpr int deepest = 200;
constexpr qint64 biggest = qint64{256} << 20;

/// Whether the first that is no blank or mark is "<".
bool beginsWithTag(QFile &file)
{
    for (const char c : file.peek(4096)) {
        if (c == '<')
            return true;
        const bool passed =
            c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0' || static_cast<unsigned char>(c) >= 0x80;
        if (!passed)
            return false;
    }
    return false;
}

} // namespace

model::Result<XmlScan> scanXml(const QString &path)
{
    XmlScan scan;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !beginsWithTag(file))
        return scan;
    scan.isXml = true;
    if (file.size() > biggest)
        return Problem{{}, {}, translate("Intake", "the file is too big"), translate("Intake", "divide it")};
    QXmlStreamReader xml(&file);
    int depth = 0;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        const QString where = translate("Intake", "line %1").arg(xml.lineNumber());
        if (token == QXmlStreamReader::DTD && !xml.entityDeclarations().isEmpty()) {
            return Problem{{},
                           where,
                           translate("Intake", "it declares entities, which are not taken from files"),
                           translate("Intake", "save it without them")};
        }
        if (token == QXmlStreamReader::StartElement) {
            scan.networkLinks += xml.name() == QLatin1String("NetworkLink") ? 1 : 0;
            if (++depth > deepest) {
                return Problem{{},
                               where,
                               translate("Intake", "it is nested more than %1 deep").arg(deepest),
                               translate("Intake", "save it again, or get another copy")};
            }
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        }
    }
    if (xml.hasError()) {
        return Problem{{},
                       translate("Intake", "line %1").arg(xml.lineNumber()),
                       translate("Intake", "it is not well-formed XML (%1)").arg(xml.errorString()),
                       translate("Intake", "save it again, or get another copy")};
    }
    return scan;
}

} // namespace atlas::intake
