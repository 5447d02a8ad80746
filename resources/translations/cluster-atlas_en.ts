<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ExtentSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceCheck</name>
    <message numerus="yes">
        <source>%n more reference(s) name nothing</source>
        <translation>
            <numerusform>%n more reference names nothing</numerusform>
            <numerusform>%n more references name nothing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetNotes</name>
    <message numerus="yes">
        <source>%n participant(s) without a location are not shown.</source>
        <translation>
            <numerusform>%n participant without a location is not shown.</numerusform>
            <numerusform>%n participants without a location are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lighter link(s) are not shown.</source>
        <translation>
            <numerusform>%n lighter link is not shown.</numerusform>
            <numerusform>%n lighter links are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%n province(s)</source>
        <extracomment>after &quot;in&quot; or &quot;over&quot;: the provinces that hold participants</extracomment>
        <translation>
            <numerusform>%n province</numerusform>
            <numerusform>%n provinces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::BoundaryImporter</name>
    <message numerus="yes">
        <source>%n remark(s) on its rows.</source>
        <translation>
            <numerusform>%n remark on its rows.</numerusform>
            <numerusform>%n remarks on its rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::MapPicker</name>
    <message numerus="yes">
        <source>%n more here: click again to reach it</source>
        <translation>
            <numerusform>%n more here: click again to reach it</numerusform>
            <numerusform>%n more here: click again to reach them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::TablePanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>how many a table has</comment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
