// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/protocol/harmless_qml.h"

#include "maps/protocol/values.h"

#include <QStringList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace atlas::maps::protocol {

namespace {

constexpr int deepest = 200;

/// What a layer's look consists of, as children of <qgis>.
bool isLook(const QString &name)
{
    static const QStringList kept{QStringLiteral("renderer-v2"),  QStringLiteral("labeling"),
                                  QStringLiteral("blendMode"),    QStringLiteral("featureBlendMode"),
                                  QStringLiteral("layerOpacity"), QStringLiteral("layerGeometryType")};
    return kept.contains(name);
}

/// The plain symbol layer that stands for one that shows a picture; empty for all others.
QString plainClass(const QString &symbolLayer)
{
    if (symbolLayer == QLatin1String("SvgMarker") || symbolLayer == QLatin1String("RasterMarker") ||
        symbolLayer == QLatin1String("AnimatedMarker")) {
        return QStringLiteral("SimpleMarker");
    }
    if (symbolLayer == QLatin1String("SVGFill") || symbolLayer == QLatin1String("RasterFill")) {
        return QStringLiteral("SimpleFill");
    }
    return symbolLayer == QLatin1String("RasterLine") ? QStringLiteral("SimpleLine") : QString();
}

bool pointsOutside(const QString &value)
{
    return value.startsWith(QLatin1Char('/')) || value.startsWith(QLatin1String("./")) ||
           value.startsWith(QLatin1String("../")) || value.startsWith(QLatin1String("base64:")) ||
           value.contains(QLatin1String("://")) || value.startsWith(QLatin1String("file:")) ||
           value.startsWith(QLatin1String("data:"));
}

class Cleaner
{
public:
    explicit Cleaner(const QByteArray &bytes) : m_reader(bytes), m_writer(&m_result.qml)
    {
        m_reader.setNamespaceProcessing(false);
    }

    HarmlessQml clean()
    {
        bool isStyle = false;
        bool hasRenderer = false;
        int depth = 0;
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isDTD() && !m_reader.entityDeclarations().isEmpty()) {
                return fault(HarmlessQml::Fault::NotStyle);
            }
            if (m_reader.isStartElement()) {
                const QString name = m_reader.name().toString();
                if (depth == 0) {
                    isStyle = name == QLatin1String("qgis");
                    if (!isStyle) {
                        return fault(HarmlessQml::Fault::NotStyle);
                    }
                }
                if (depth == 1 && !isLook(name)) {
                    m_reader.skipCurrentElement();
                    continue;
                }
                if (++depth > deepest) {
                    return fault(HarmlessQml::Fault::NotXml);
                }
                hasRenderer = hasRenderer || name == QLatin1String("renderer-v2");
                copyElement(name);
            } else if (m_reader.isEndElement()) {
                --depth;
                m_writer.writeEndElement();
            } else if (m_reader.isCharacters() && depth > 0 && !m_reader.isWhitespace()) {
                m_writer.writeCharacters(m_reader.text().toString());
            }
        }
        if (m_reader.hasError()) {
            return fault(HarmlessQml::Fault::NotXml);
        }
        return isStyle && hasRenderer ? m_result : fault(HarmlessQml::Fault::NotStyle);
    }

private:
    HarmlessQml fault(HarmlessQml::Fault fault)
    {
        HarmlessQml result;
        result.fault = fault;
        result.line = static_cast<int>(m_reader.lineNumber());
        return result;
    }

    void copyElement(const QString &name)
    {
        m_writer.writeStartElement(name);
        const QXmlStreamAttributes attributes = m_reader.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QString key = attribute.qualifiedName().toString();
            QString value = attribute.value().toString();
            const QString plain =
                name == QLatin1String("layer") && key == QLatin1String("class") ? plainClass(value) : QString();
            if (!plain.isEmpty()) {
                value = plain;
                ++m_result.replaced;
            } else if (pointsOutside(value)) {
                value.clear();
                ++m_result.replaced;
            }
            m_writer.writeAttribute(key, value);
        }
    }

    HarmlessQml m_result;
    QXmlStreamReader m_reader;
    QXmlStreamWriter m_writer;
};

} // namespace

HarmlessQml harmlessQml(const QByteArray &bytes)
{
    if (bytes.size() > maximumQmlLength) {
        HarmlessQml result;
        result.fault = HarmlessQml::Fault::TooLarge;
        return result;
    }
    return Cleaner(bytes).clean();
}

} // namespace atlas::maps::protocol
