// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/protocol/harmless_qml.h"
#include "maps/protocol/values.h"

#include <QTest>

using atlas::maps::protocol::harmlessQml;
using atlas::maps::protocol::HarmlessQml;

class TestHarmlessQml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSymbolsAndLabels()
    {
        const QByteArray qml = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
                               "<qgis version=\"3.22\" labelsEnabled=\"1\">\n"
                               "<flags><Identifiable>1</Identifiable></flags>\n"
                               "<renderer-v2 type=\"singleSymbol\"><symbols><symbol name=\"0\" type=\"fill\">"
                               "<layer class=\"SimpleFill\"><prop k=\"color\" v=\"1,2,3,255\"/></layer>"
                               "</symbol></symbols></renderer-v2>\n"
                               "<labeling type=\"simple\"><settings>a &lt; b</settings></labeling>\n"
                               "<editforminit>import os</editforminit>\n"
                               "<attributeactions><actionsetting action=\"rm\"/></attributeactions>\n"
                               "<layerGeometryType>2</layerGeometryType></qgis>\n";
        const HarmlessQml harmless = harmlessQml(qml);
        QCOMPARE(harmless.fault, HarmlessQml::Fault::None);
        QCOMPARE(harmless.replaced, 0);
        QVERIFY(harmless.qml.contains(QStringLiteral("1,2,3,255")));
        QVERIFY(harmless.qml.contains(QStringLiteral("a &lt; b")));
        QVERIFY(harmless.qml.contains(QStringLiteral("layerGeometryType")));
        for (const char *gone : {"DOCTYPE", "import os", "attributeactions", "Identifiable"})
            QVERIFY2(!harmless.qml.contains(QLatin1String(gone)), gone);
        // What is harmless stays as it is.
        QCOMPARE(harmlessQml(harmless.qml.toUtf8()).qml, harmless.qml);
    }

    void takesOutWhatPointsOutside()
    {
        const QByteArray qml = "<qgis><renderer-v2><layer class=\"SvgMarker\"><prop k=\"name\" v=\"/etc/passwd\"/>"
                               "<Option name=\"name\" value=\"https://example.org/a.svg\"/></layer>"
                               "<layer class=\"RasterFill\"><prop k=\"imageFile\" v=\"base64:AAAA\"/></layer>"
                               "<layer class=\"SVGFill\"><prop k=\"svgFile\" v=\"../a.svg\"/></layer>"
                               "<layer class=\"RasterLine\"/></renderer-v2></qgis>";
        const HarmlessQml harmless = harmlessQml(qml);
        QCOMPARE(harmless.fault, HarmlessQml::Fault::None);
        QCOMPARE(harmless.replaced, 8);
        for (const char *gone : {"passwd", "://", "base64", "..", "Svg", "SVGFill", "Raster"})
            QVERIFY2(!harmless.qml.contains(QLatin1String(gone)), gone);
        QVERIFY(harmless.qml.contains(QStringLiteral("SimpleMarker")));
    }

    void saysWhatIsWrong_data()
    {
        using Fault = HarmlessQml::Fault;
        QTest::addColumn<QByteArray>("qml");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const QByteArray &qml, Fault fault) {
            QTest::newRow(name) << qml << static_cast<int>(fault);
        };
        row("empty", "", Fault::NotXml);
        row("not XML", "{\"version\": 8}", Fault::NotXml);
        row("cut off", "<qgis><renderer-v2>", Fault::NotXml);
        row("another root", "<StyledLayerDescriptor><renderer-v2/></StyledLayerDescriptor>", Fault::NotStyle);
        row("a raster's", "<qgis><pipe/></qgis>", Fault::NotStyle);
        row("entities", "<!DOCTYPE qgis [<!ENTITY a \"b\">]><qgis><renderer-v2 x=\"&a;\"/></qgis>", Fault::NotStyle);
        row("too large", QByteArray(atlas::maps::protocol::maximumQmlLength + 1, ' '), Fault::TooLarge);
        QByteArray deep = "<qgis>";
        for (int i = 0; i < 300; ++i)
            deep += "<renderer-v2>";
        row("too deep", deep, Fault::NotXml);
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, qml);
        QFETCH(int, fault);
        const HarmlessQml harmless = harmlessQml(qml);
        QCOMPARE(static_cast<int>(harmless.fault), fault);
        QVERIFY(harmless.qml.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHarmlessQml)
#include "tst_harmless_qml.moc"
