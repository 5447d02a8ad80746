<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AssumptionsText</name>
    <message numerus="yes">
        <source>%n assumption(s)</source>
        <translation>
            <numerusform>%n assumption</numerusform>
            <numerusform>%n assumptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthoritiesText</name>
    <message numerus="yes">
        <source>%n authority(ies) must be at the table: </source>
        <translation>
            <numerusform>%n authority must be at the table: </numerusform>
            <numerusform>%n authorities must be at the table: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrokersText</name>
    <message numerus="yes">
        <source>%n more not shown.</source>
        <translation>
            <numerusform>%n more not shown.</numerusform>
            <numerusform>%n more not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All linked participants hang together; %n have no link</source>
        <translation>
            <numerusform>All linked participants hang together; %n has no link</numerusform>
            <numerusform>All linked participants hang together; %n have no link</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentCheck</name>
    <message numerus="yes">
        <source>%n more value(s) like these</source>
        <translation>
            <numerusform>%n more value like these</numerusform>
            <numerusform>%n more values like these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n row(s))</source>
        <translation>
            <numerusform>(%n row)</numerusform>
            <numerusform>(%n rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawingEdits</name>
    <message numerus="yes">
        <source>Add %n cluster(s)</source>
        <translation>
            <numerusform>Add %n cluster</numerusform>
            <numerusform>Add %n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n cluster(s) into %1</source>
        <translation>
            <numerusform>Merge %n cluster into %1</numerusform>
            <numerusform>Merge %n clusters into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtentReadout</name>
    <message numerus="yes">
        <source>Crosses provincial lines: it lies in %n provinces</source>
        <translation>
            <numerusform>Crosses a provincial line: it lies in %n province</numerusform>
            <numerusform>Crosses provincial lines: it lies in %n provinces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>Not computable: %1 and %n more figure(s), because %2.</source>
        <translation>
            <numerusform>Not computable: %1 and %n more figure, because %2.</numerusform>
            <numerusform>Not computable: %1 and %n more figures, because %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadingText</name>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>%n more note</numerusform>
            <numerusform>%n more notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesText</name>
    <message numerus="yes">
        <source>%n provincial line(s) run through it</source>
        <extracomment>&quot;%n line(s)&quot; is followed by their length</extracomment>
        <translation>
            <numerusform>%n provincial line runs through it</numerusform>
            <numerusform>%n provincial lines run through it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairsText</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantEdits</name>
    <message numerus="yes">
        <source>Remove %n participant(s)</source>
        <translation>
            <numerusform>Remove %n participant</numerusform>
            <numerusform>Remove %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n link(s)</source>
        <translation>
            <numerusform>Remove %n link</numerusform>
            <numerusform>Remove %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n participant(s) to %1</source>
        <extracomment>undo text; %1 is the name of a cluster</extracomment>
        <translation>
            <numerusform>Add %n participant to %1</numerusform>
            <numerusform>Add %n participants to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n participant(s) out of %1</source>
        <extracomment>undo text; %1 is the name of a cluster</extracomment>
        <translation>
            <numerusform>Take %n participant out of %1</numerusform>
            <numerusform>Take %n participants out of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProvinceText</name>
    <message numerus="yes">
        <source>%n cluster(s) have a part here</source>
        <translation>
            <numerusform>%n cluster has a part here</numerusform>
            <numerusform>%n clusters have a part here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n of their tables this authority belongs</source>
        <translation>
            <numerusform>at %n of their tables this authority belongs</numerusform>
            <numerusform>at %n of their tables this authority belongs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachText</name>
    <message numerus="yes">
        <source>%n link(s) with an end without a place are left out.</source>
        <translation>
            <numerusform>%n link with an end without a place is left out.</numerusform>
            <numerusform>%n links with an end without a place are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Geodesic, of the %n link(s) whose ends both have a place.</source>
        <translation>
            <numerusform>Geodesic, of the %n link whose ends both have a place.</numerusform>
            <numerusform>Geodesic, of the %n links whose ends both have a place.</numerusform>
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
    <message numerus="yes">
        <source>    and %n more</source>
        <translation>
            <numerusform>    and %n more</numerusform>
            <numerusform>    and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolesText</name>
    <message numerus="yes">
        <source>%n gap(s): </source>
        <translation>
            <numerusform>%n gap: </numerusform>
            <numerusform>%n gaps: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharesText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>SpecialisationText</name>
    <message numerus="yes">
        <source>The %n industry(ies) with most employees.</source>
        <translation>
            <numerusform>The industry with most employees.</numerusform>
            <numerusform>The %n industries with most employees.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableEdits</name>
    <message numerus="yes">
        <source>Change “%1” of %n row(s)</source>
        <extracomment>Undo text; %1 is a column heading (&quot;Kind&quot;)</extracomment>
        <translation>
            <numerusform>Change “%1” of %n row</numerusform>
            <numerusform>Change “%1” of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n participant(s)</source>
        <translation>
            <numerusform>Delete %n participant</numerusform>
            <numerusform>Delete %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n link(s)</source>
        <translation>
            <numerusform>Delete %n link</numerusform>
            <numerusform>Delete %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) deleted.</source>
        <translation>
            <numerusform>%n participant deleted.</numerusform>
            <numerusform>%n participants deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) deleted.</source>
        <translation>
            <numerusform>%n link deleted.</numerusform>
            <numerusform>%n links deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) went along.</source>
        <translation>
            <numerusform>%n link went along.</numerusform>
            <numerusform>%n links went along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s) went along.</source>
        <translation>
            <numerusform>%n membership went along.</numerusform>
            <numerusform>%n memberships went along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) lost the lead participant.</source>
        <translation>
            <numerusform>%n cluster lost the lead participant.</numerusform>
            <numerusform>%n clusters lost the lead participant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Validity</name>
    <message numerus="yes">
        <source>Repaired, it has %n part(s) and the same area</source>
        <translation>
            <numerusform>Repaired, it has %n part and the same area</numerusform>
            <numerusform>Repaired, it has %n parts and the same area</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repaired, it has %n part(s) and is %1 km² larger</source>
        <translation>
            <numerusform>Repaired, it has %n part and is %1 km² larger</numerusform>
            <numerusform>Repaired, it has %n parts and is %1 km² larger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repaired, it has %n part(s) and is %1 km² smaller</source>
        <translation>
            <numerusform>Repaired, it has %n part and is %1 km² smaller</numerusform>
            <numerusform>Repaired, it has %n parts and is %1 km² smaller</numerusform>
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
    <name>atlas::ui::BoundarySetDialog</name>
    <message numerus="yes">
        <source>%n province(s)</source>
        <translation>
            <numerusform>%n province</numerusform>
            <numerusform>%n provinces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n district(s)</source>
        <translation>
            <numerusform>%n district</numerusform>
            <numerusform>%n districts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) would begin or cease to cross.</source>
        <translation>
            <numerusform>%n cluster would begin or cease to cross.</numerusform>
            <numerusform>%n clusters would begin or cease to cross.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::CompareWindow</name>
    <message numerus="yes">
        <source>At most %n cluster(s) fit beside each other.</source>
        <translation>
            <numerusform>At most %n cluster fits.</numerusform>
            <numerusform>At most %n clusters fit beside each other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::LassoTool</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::LinkFilter</name>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::ManyCellsDialog</name>
    <message numerus="yes">
        <source>%n row(s) will change.</source>
        <translation>
            <numerusform>%n row will change.</numerusform>
            <numerusform>%n rows will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have this value already.</source>
        <translation>
            <numerusform>%n row has this value already.</numerusform>
            <numerusform>%n rows have this value already.</numerusform>
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
    <name>atlas::ui::NetworkCanvas</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::OwnStylesBox</name>
    <message numerus="yes">
        <source>%n reference(s) to pictures or files in the style were not taken over.</source>
        <translation>
            <numerusform>%n reference to a picture or file in the style was not taken over.</numerusform>
            <numerusform>%n references to pictures or files in the style were not taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::RecoveryDialog</name>
    <message numerus="yes">
        <source>%1 (%n step(s))</source>
        <translation>
            <numerusform>%1 (%n step)</numerusform>
            <numerusform>%1 (%n steps)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What would come back: %n step(s).</source>
        <translation>
            <numerusform>What would come back: %n step.</numerusform>
            <numerusform>What would come back: %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n step(s) are listed.</source>
        <translation>
            <numerusform>The last step is listed.</numerusform>
            <numerusform>The last %n steps are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::ShareRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::SuggestTool</name>
    <message numerus="yes">
        <source>%1: %n participant(s)</source>
        <extracomment>%1 is the number of a suggested cluster</extracomment>
        <translation>
            <numerusform>%1: %n participant</numerusform>
            <numerusform>%1: %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n cluster(s)</source>
        <translation>
            <numerusform>Create %n cluster</numerusform>
            <numerusform>Create %n clusters</numerusform>
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
    <message numerus="yes">
        <source>&amp;Delete %n row(s)</source>
        <translation>
            <numerusform>&amp;Delete %n row</numerusform>
            <numerusform>&amp;Delete %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::UnitsTool</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::WhatIfPanel</name>
    <message numerus="yes">
        <source>%n other figure(s) change</source>
        <translation>
            <numerusform>%n other figure changes</numerusform>
            <numerusform>%n other figures change</numerusform>
        </translation>
    </message>
</context>
</TS>
