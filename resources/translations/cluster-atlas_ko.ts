<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Analysis</name>
    <message>
        <source>There is no boundary set with the ID &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of those in the map, or import it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing the clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the province of each participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the network of the whole map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Checks the file&apos;s integrity and its references, and lists every finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>makes an atlas, empty or from a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes boundaries from a file into an atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints the crossing report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draws the map into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks the file and lists the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster Atlas: maps and crossing diagnostics for geographic clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands (each has --help):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no remarks and no progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call is not understood: %1; see cluster-atlas --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: cluster-atlas %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>An ID is needed; give the row one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID &quot;%1&quot; is already in use in this table; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value does not fit the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows belong to another atlas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineProcess</name>
    <message>
        <source>No folder for temporary files can be made.</source>
        <translation>임시 파일 폴더를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>The map engine (%1) is of another version than this program.</source>
        <translation>지도 엔진(%1)의 버전이 이 프로그램과 다릅니다.</translation>
    </message>
</context>
<context>
    <name>ExtentSection</name>
    <message>
        <source>too small to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>area (share)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Extent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 – %2</source>
        <extracomment>a provincial line between two provinces that runs through the extent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geodesic length of the common border strictly inside the extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By district</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km of the %2–%3 line runs through the extent; %4 of its area lies beyond it, outside %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provincial lines run through the extent for %2 km, the longest stretch %3–%4 (%5 km); %6 of its area lies outside %7, in %8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent has parts in several provinces that do not touch: %1 of its area lies outside %2, in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 participants are outside it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent may reach from %1 into %2 (%3 of its area), but the part beyond lies within the %4 km positional error of these boundaries, so whether it crosses is uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of the area, %3 of the participants)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of the participants)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities with a part of at least %1 that belong at the table: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illustrative, not documented facts: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 linked pairs cross provincial lines where chance would give about %3 (E-I %4, by chance %5, %6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network keeps within provinces more than chance would: %1; %2 links leave the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network crosses provincial lines more than chance would: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published counts (%1): %2 has %3 of %4 (%5), at or above the %6 that counts as dominant here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published counts (%1): no dominant province; the largest, %2, has %3 of %4 (%5), below %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cluster has no extent drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extent&apos;s geometry cannot be used; draw it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map has no province boundaries; import some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no participants, or too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the participants has a province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no links between participants with a province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all participants are in one province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no two participants of different provinces are connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lead participant is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of the extent lies outside the provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network is too large for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computation was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area outside the provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concentration of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effective number of provinces by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the area outside the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the participants outside the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concentration of the participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effective number of provinces by participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host by lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-I index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected E-I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rescaled E-I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permutation p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permeability by size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permeability by degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assortativity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brokers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything about provincial lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not computable: %1, because %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent lies in one province, %1 (%2 of its area).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km² of the extent (%2) lies in no province: at sea, abroad, or beyond what these boundaries show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts too small to count (%1 km² in all): %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 participants (%3) are outside %4, which shares the lead by participants with another province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 participants (%3) are outside %4, the host by participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead, %1, is in %2, outside the host province %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1, %2 of the connected cross-province pairs (%3 of %4) would be cut off from each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is declared in %2 but its point lies in %3; the declaration was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 participants are placed by location within %3 km of a provincial line, so their province is uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 participants have no province and take no part in the figures by province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview boundaries: lines may be off by %1 km; what lies within that is called uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent&apos;s geometry was invalid (%1) and was repaired for the analysis; check its outline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>layer of the file, when it has several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of its texts: UTF-8, CP949 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference system of its coordinates: EPSG:5179 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what its regions are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of its codes: kostat, mois, iso3166-2, ons, statcan or a name of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which column holds code, name, name_en or parent_code; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the boundary set; the same name completes a set with its other level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the boundaries&apos; reference date: YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where they come from; credited on maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overview, statistical or cadastral (statistical)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the boundary set in use as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would happen and write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say it as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the atlas is open elsewhere (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close it there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the boundaries of a GeoPackage, GeoJSON, TopoJSON or shapefile into an atlas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version imports boundaries only, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be imported; boundaries can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Import boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give overview, statistical or cadastral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give province or district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it as YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 has the code %2 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row has both a polygon and a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another file, or the column of the codes with --map code=COLUMN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file does not tell whether its regions are provinces or districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say it with --level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the codes look like those of another level (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its coordinates lie outside the reference system %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its polygon has no area (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its polygons can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the reference system (--crs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3; area changed by %4 km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the boundary set &quot;%1&quot; has the code system %2, the file has %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import it under another --name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the set has no province &quot;%1&quot; for the district %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regions of the set that the file does not have stay as they are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no province for the codes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the form of the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it alone has all of the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the codes (%1 …) are of no code system that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name theirs with --code-system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the names that go with the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the codes (%1) mean different regions in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which with --code-system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fields are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which it is with --crs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which it is with --crs; these would fit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference system &quot;%1&quot; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give another with --crs, EPSG:5179 for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coordinates are not degrees, but &quot;%1&quot; is in degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its projection; the file does not state its datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s reference system lacks its datum and was taken for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated by the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file states degrees (%1), but its coordinates are not degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coordinates are not degrees and the file states no reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none stated; the coordinates are degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote stands inside an unquoted cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or the end of the line is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has no header row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has %1 cells, the header %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no table of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a CSV, TSV, XLSX or ODS table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close it, or take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line has more than %1 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell has more than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has more than %1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a distance in kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the cluster&apos;s members has a place to make the extent from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a circle (lon,lat,km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member&apos;s place is too close to a pole or to 180° for a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the boundary set has no region with the code &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no region is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a polygon in well-known text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the polygon is not valid (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a way to delineate a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only files on this computer can be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download it first and name the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no permission to read the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask its owner for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, layer %2: %3 read, %4 new, %5 known (nothing written: dry run)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, layer %2: %3 read, %4 new, %5 known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no layer &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no layer with polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are several layers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which with --layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the .cpg file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the .dbf file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no file of boundaries that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no file of boundaries that can be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a GeoPackage, GeoJSON, TopoJSON or shapefile (.shp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it can be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no regions in it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no code or no multipolygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no boundary set &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundaries have no field &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column looks like the regions&apos; codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name it with --map code=COLUMN; the columns are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; in %2.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has no ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the values this column takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ID &quot;%1&quot; stands more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither 0 nor 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column can&apos;t be given as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1, %2&quot; is not a place in degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no sample &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row looks like a header with the names of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the table a header row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header was found in line %1; what stands above it was passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a row of totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 cells, the header %2; what is too much was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank rows left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its zero bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it is valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8; the likeliest by its bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encoding &quot;%1&quot; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give --encoding UTF-8 or CP949, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the texts are not in the encoding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave --encoding away, or give another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only plain characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 says %2, which does not fit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every text is valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8; every text is valid CP949 (Korean)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither UTF-8 nor CP949</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapEngine</name>
    <message>
        <source>Starting the map engine…</source>
        <translation>지도 엔진을 시작하는 중…</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>지도를 그리는 중…</translation>
    </message>
    <message>
        <source>The map engine has ended; starting it again…</source>
        <translation>지도 엔진이 종료되어 다시 시작하는 중…</translation>
    </message>
    <message>
        <source>The map engine is missing; maps cannot be drawn.</source>
        <translation>지도 엔진이 없어 지도를 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The map engine cannot be used; maps cannot be drawn.</source>
        <translation>지도 엔진을 사용할 수 없어 지도를 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The map engine is missing: there is no program %1. Install Cluster Atlas again, or set CLUSTER_ATLAS_MAP_ENGINE to the engine’s path. Everything but the map can be used.</source>
        <translation>지도 엔진이 없습니다: %1 프로그램을 찾을 수 없습니다. Cluster Atlas를 다시 설치하거나 CLUSTER_ATLAS_MAP_ENGINE에 엔진 경로를 지정하십시오. 지도 외의 기능은 모두 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>The map engine did not answer and was ended; it is started again.</source>
        <translation>지도 엔진이 응답하지 않아 종료하고 다시 시작합니다.</translation>
    </message>
    <message>
        <source>The map engine did not answer while drawing “%1” and was ended; it is started again.</source>
        <translation>“%1” 레이어를 그리는 동안 지도 엔진이 응답하지 않아 종료하고 다시 시작합니다.</translation>
    </message>
    <message>
        <source>The map engine ended unexpectedly; it is started again.</source>
        <translation>지도 엔진이 예기치 않게 종료되어 다시 시작합니다.</translation>
    </message>
    <message>
        <source>The map engine ended unexpectedly while drawing “%1”; it is started again.</source>
        <translation>“%1” 레이어를 그리는 동안 지도 엔진이 예기치 않게 종료되어 다시 시작합니다.</translation>
    </message>
    <message>
        <source>The coordinate system “%1” is not known.</source>
        <translation>“%1” 좌표계를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The file cannot be written; choose another folder or name.</source>
        <translation>파일을 쓸 수 없습니다. 다른 폴더나 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>There is no room for the picture; free some disk space.</source>
        <translation>그림을 저장할 공간이 없습니다. 디스크 공간을 확보하십시오.</translation>
    </message>
    <message>
        <source>The map could not be drawn (%1).</source>
        <translation>지도를 그리지 못했습니다(%1).</translation>
    </message>
    <message>
        <source>“%1” is left out: its data are not there.</source>
        <translation>“%1” 레이어는 데이터가 없어 제외했습니다.</translation>
    </message>
    <message>
        <source>“%1” may be incomplete: %2</source>
        <translation>“%1” 레이어가 불완전할 수 있습니다: %2</translation>
    </message>
    <message>
        <source>“%1” is left out: it cannot be opened.</source>
        <translation>“%1” 레이어는 열 수 없어 제외했습니다.</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Centre the map here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this place (longitude, latitude)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Within one province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across provincial lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abroad or not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>class: count (share)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count (share)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: %1 links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-I index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(across − within) / (across + within): −1 all within provinces, +1 all across them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-I that chance would give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all possible pairs, with the provinces as large as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-I rescaled to what is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1 and +1 are the extremes that provinces of these sizes allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of %1 permutations of the province labels</source>
        <extracomment>%1 is a number of permutations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, as closed by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, as open by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permeability by size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links across lines beside what chance would give: 0 sealed, 1 as if no line were there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permeability by degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, with each participant&apos;s number of links kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assortativity by province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newman&apos;s r: 1 = links only within provinces, 0 = as by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 participants have no province and take no part in these figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brokers across lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the paths between provinces that run through a participant, and of the pairs cut off without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>share of the paths through a broker · share of pairs cut off without it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links between provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Makes an atlas: empty, or a copy of a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start from this sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the atlas&apos; title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sample takes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name, or remove it first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsSection</name>
    <message>
        <source>%1 (tie)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No memberships are recorded; these are located inside the extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count (share)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host province and concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The province with the largest part of the extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host by participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The province with most participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host by lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The province of the lead participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area beyond the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants beyond the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herfindahl–Hirschman index: the sum of squared shares. 1 = all in one province; the effective number of provinces is 1 / HHI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration (HHI) of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration (HHI) of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective provinces by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective provinces by participants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceCheck</name>
    <message>
        <source>%1, row %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the ID or add the missing row</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more reference(s) name nothing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message>
        <source>drawing was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the map with title, legend, scale bar and credits into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture; its ending says the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size in pixels (2480x1754)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots per inch (150)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to show, degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o takes a file that ends in .png, .svg or .pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size takes width and height in pixels from 100 to 20000, as 1920x1080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--dpi takes a whole number from 30 to 1200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--extent takes west,south,east,north in degrees, and goes without --cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no cluster with the ID &quot;%1&quot; and an extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the IDs with report --format csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be copied for drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room in the folder for temporary files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to draw there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name another extent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Prints where clusters and their networks cross provincial lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this cluster; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another boundary set for once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to write it (text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into this file instead of standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label permutations (10000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the permutations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format takes text, json or csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--permutations takes a whole number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed takes a whole number, 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no cluster with the ID &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the IDs with --format csv</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[!!]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[!]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[i]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  By province:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km²  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>too small to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Line crossed: %1–%2, %3 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (uncertain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Links: %1 in all; %2 within a province, %3 across provinces, %4 abroad or unplaced, %5 leaving the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Links: %1 in all; %2 within a province, %3 across provinces, %4 abroad or unplaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  E-I index %1, by chance %2, rescaled %3, p closed %4, p open %5 (%6 permutations)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Permeability by size %1, by degree %2; assortativity %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Published counts: %1 (%2 in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(illustrative)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Area: %1 km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Participants: %1 (%2), %3 of them with a province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those inside the extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (tie)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Host: by area %1; by participants %2; by lead %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Concentration (HHI): area %1, participants %2; effective number of provinces: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Broker: %1, cross-border betweenness %2, dependence %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries: %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Participants: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolesSection</name>
    <message>
        <source>Who is where: kinds by province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count (share)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the host province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration (HHI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ± %2</source>
        <extracomment>precision of boundaries, e.g. &quot;Overview, ± 1.4 km&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permutations, seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Crosses provincial lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area: km² on the WGS 84 ellipsoid, edges straight in longitude and latitude. Share: part of the whole extent. Line: geodesic length of the two provinces&apos; common border strictly inside the extent; what runs along the extent&apos;s own edge does not count. A part counts when it is above the sliver thresholds; it is certain when some of it lies farther from the line than the boundaries&apos; positional error. Caveat: area says nothing of activity, so read it beside the participants; the length of a winding border grows with the map&apos;s scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May cross, uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than two provinces hold a part of the extent that reaches farther from the line than the boundary set&apos;s positional error. With more exact boundaries the answer may become yes or no: import an official boundary file to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one province holds a part of the extent above the sliver thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly in no province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole area minus the area inside the union of the provinces. It is kept apart: shares by province and this remainder add up to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts too small to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is a sliver when its area is at most the larger of the two sliver thresholds. Both are conventions of this program and can be changed in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants beyond the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host by participants: the province with most of them; a tie goes to the lower code. A participant&apos;s province is the declared one, else where its point lies. Participants without a province are left out and counted. Caveat: a head office and its plant may be in two provinces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead outside the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead participant&apos;s province differs from the host province by area, or by participants where there is no extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who belongs at the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provinces whose share of the area or of the participants reaches the threshold, a convention of this program that can be changed in the settings. A cluster that several authorities share needs a joint or national body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-I = (E − I)/(E + I), E links across provinces, I links within, from −1 (all within) to +1 (all across). Expected: (E* − I*)/(E* + I*) over all possible pairs. p: share of seeded permutations of the province labels, network fixed, with an E-I at most as large. Links are undirected pairs, weights ignored. Caveats: nearness makes p too optimistic; lists of participants usually leave outsiders out. Source: Krackhardt &amp; Stern 1988, Social Psychology Quarterly 51(2):123–140.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network open across provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same E-I index; p is the share of permutations with an E-I at least as large. Source: Krackhardt &amp; Stern 1988, Social Psychology Quarterly 51(2):123–140.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held together by few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the connected pairs of participants in different provinces, the part that loses every path when the two brokers with the largest cross-border betweenness are removed. The threshold is a convention of this program and can be changed in the settings. After gatekeeper removal in Breschi &amp; Lenzi, Knowledge and Networks (2017), chapter 14; betweenness after Freeman 1977 and Brandes 2001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dominant province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From published counts by province: no province&apos;s share of the total reaches the threshold, a convention of this program that can be changed in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One province dominates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From published counts by province: one province&apos;s share of the total reaches the threshold, a convention of this program that can be changed in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared and located province differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region code declared for the participant and its point name different provinces, by more than the boundaries&apos; positional error. The figures use the declared one; correct whichever is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places near a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants placed by their point alone, nearer to another province than the boundaries&apos; positional error. Declare their region, or import more exact boundaries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants without a province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a known region code nor a point inside a province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illustrative data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows are examples made for showing, set by hand; figures that rest on them show the method, not the world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generalised boundaries for small scales. Their positional error is stated with the boundary set; import official boundaries for figures that must hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not computable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure that is not defined for these data is left empty, never filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometry repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline crosses itself or breaks another rule of valid polygons. For the analysis it was read by the even-odd rule; the drawing itself is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Outside the host province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the host, uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provincial line crossed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed at its district or province only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link within a province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link across provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster extents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts outside the host province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossed provincial lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location known by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life-cycle stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institutional constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for the constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delineated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delineation parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the region above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positional error (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetNotes</name>
    <message>
        <source>Illustrative: extents, firms or links on this map are examples, not documented facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light hatching: the crossing is within the boundaries&apos; error and uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) without a location are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lighter link(s) are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Links join locations; they are not routes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Writing the atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a GeoPackage (no SQLite database)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file that Cluster Atlas saved, or import it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a backup copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is writing to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close it there and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file may not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change its permissions or choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that it is there and may be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk and its free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database refused (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the file with &quot;cluster-atlas check&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no unsaved work here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is working on this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close it there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no permission to read the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask its owner for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has no column &quot;geom&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use an atlas that Cluster Atlas saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trigger &quot;%1&quot; of another program is kept, but does not run here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has no key column &quot;fid&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no permission to write here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another place or change the permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this place can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing failed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a GeoPackage, but not an atlas of Cluster Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new atlas and import the file into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more rows like these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row number is out of range; the row is left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be read and is taken as not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it a new value, or leave it as it is in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ID &quot;%1&quot; stands more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one of the rows another ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a database, but not a GeoPackage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file that Cluster Atlas saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the atlas has format version %1, but this program knows versions up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it with a newer Cluster Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a plain table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1 on %2, since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1 of %2 on %3, since %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the atlas is open elsewhere (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close it there, or save under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last changes are not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room on the disk and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program changed the file since it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save under another name, or choose to overwrite it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the saved file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Within one province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosses a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abroad or not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provincial lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The analysis was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries of %1, %2, lines within %3 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projection %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local equal-area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Crosses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May cross a provincial line: uncertain with these boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No extent drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be said whether this cluster crosses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Industrial cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innovation cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industrial complex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supercluster or programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition (renewal or decline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>University</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business service or finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place, set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint R&amp;D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informal exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal (contract)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadastral</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::geometry::Projector</name>
    <message>
        <source>the coordinate reference system “%1” is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name it by its EPSG code, such as EPSG:5179</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::maps::EngineClient</name>
    <message>
        <source>nothing to draw on</source>
        <translation>그릴 영역이 없음</translation>
    </message>
</context>
<context>
    <name>atlas::session::AnalysisRunner</name>
    <message>
        <source>Analysing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::session::AtlasFiles</name>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::session::AtlasSession</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a new atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The atlas is being opened or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::AboutDialog</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Cluster Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps and crossing diagnostics for geographic clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS of the map engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt of the map engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDAL, PROJ of the map engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNU General Public License, version 2 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries of the open atlas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::AnalysisSettingsDialog</name>
    <message>
        <source>Analysis settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These thresholds are conventions of this program, not established rules. They are printed with every report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part counts above this share of the extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and above this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A province dominates from this share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority belongs at the table from this share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network is closed (or open) up to this p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held together by few from this share of pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest network that is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permutations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the permutations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::AttributesPanel</name>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one participant on the map or in the table to edit it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::BoundaryImporter</name>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries (*.gpkg *.geojson *.json *.topojson *.shp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file is being imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 regions imported, %3 updated.</source>
        <extracomment>%1 is a file name, %2 and %3 are counts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on its rows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::BoundaryOptionsDialog</name>
    <message>
        <source>Use these boundaries for the map and the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find out from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1. What you leave open is found out from the file; the result says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing districts under the name of a set that has provinces completes that set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::ClusterTreeModel</name>
    <message>
        <source>Being computed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the area outside the host province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the participants outside the host province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the area (or, without an extent, of the participants) outside the host province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::ClustersPanel</name>
    <message>
        <source>Search clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::CoordinatesField</name>
    <message>
        <source>%1° %2</source>
        <extracomment>%1 is a number of degrees, %2 is N, S, E or W</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place under the cursor in the map&apos;s projection; click for degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place under the cursor in degrees (WGS 84); click for the map&apos;s projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place under the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::EngineField</name>
    <message>
        <source>Map engine starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map engine restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map engine failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::ExportMapDialog</name>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Extent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;cale bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cre&amp;dits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source, date and precision of the boundaries, which their licence may require</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;North arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the window shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected cluster: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name is there and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets are drawn by the map engine, which is not running: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participants have no place and are not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Links join the places of participants; they are not routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (while drawing “%2”)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::FiguresHelpDialog</name>
    <message>
        <source>What the figures mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster follows value chains and shared competence; policy is made and paid for by province. The report says where the two part: how much of the extent, of the participants and of the links lies beyond the host province, and whether that is more or less than chance would give. Every figure is shown with the basis it rests on; what cannot be computed is left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration (HHI) and effective number of provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HHI is the sum of squared shares of the provinces: 1 when all is in one, 1/n when n provinces have equal shares. The effective number is 1/HHI. Herfindahl, Hirschman; 1/H as diversity after Duranton &amp; Puga 2000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permeability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that cross provincial lines, divided by those that chance would give: 0 sealed, 1 as if the line were not there, above 1 seeking partners across it. By size: any pair of participants is as likely as any other (1 − Freeman&apos;s S, 1978). By degree: each participant keeps its number of links (1 − r, Newman 2003).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-border betweenness: the share of shortest paths between participants of different provinces that run through one participant (Freeman 1977, Brandes 2001). Dependence: the share of connected pairs of different provinces that lose every path without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::FileController</name>
    <message>
        <source>Cluster atlas (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the atlas:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save atlas as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that are not saved will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open elsewhere: %2. You can look at it and save it under another name.</source>
        <extracomment>%1 is a file name, %2 says who has it open</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing it loses the other program&apos;s changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::FindingRow</name>
    <message>
        <source>How this is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is worked out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to show this on the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::LayerRow</name>
    <message>
        <source>Show or hide “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of what lies beneath is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the signs of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the signs of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>opacity</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the map on a dark ground, for projectors and dark rooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::LegendSigns</name>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within the boundaries&apos; error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within a province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>across provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an end has no province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow: place approximate or illustrative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::MainWindow</name>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossing report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projection of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (only to look at)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] — Cluster Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster Atlas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::MapCanvas</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move the map, + and − zoom, Home shows everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much is selected to mark all of it on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map engine is not installed, so the map shows plain outlines. Everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map engine cannot be started, so the map shows plain outlines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map engine stopped and is being started again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>지도를 그리는 중…</translation>
    </message>
</context>
<context>
    <name>atlas::ui::MapCredits</name>
    <message>
        <source>Boundaries: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 precision (±%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly illustrative: some places, extents or links are not documented facts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::MapFurniture</name>
    <message>
        <source>Drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>north, on the arrow</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::MapPicker</name>
    <message>
        <source>illustrative extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more here: click again to reach it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::RecoveryDialog</name>
    <message>
        <source>Recover unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before these changes were saved. Nothing in your files has been touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that can be recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away these unsaved changes for good?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::ReportOutput</name>
    <message>
        <source>choose another folder or free some space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is on the clipboard as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are on the clipboard as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report of all clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crossing report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is being written already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::ReportPanel</name>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossing report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illustrative: not a documented fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint judged by the editor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint judged by the editor: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an atlas and select a cluster to see where it crosses provincial lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being updated…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole map&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a cluster on the map or in the list to see its own report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 participants, %2 links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::SampleCard</name>
    <message>
        <source>Sample: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::ScaleBar</name>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::ScaleField</name>
    <message>
        <source>Scale of the map; type or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::SheetPreset</name>
    <message>
        <source>A4 landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide 16:9 (1920 × 1080)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map: move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys, or hold Space and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map: closer, farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map: everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map: zoom to a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tables: edit a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tables: copy rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::StartPage</name>
    <message>
        <source>Cluster Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps of industrial and innovation clusters that show where, and how much, a cluster and its network cross provincial lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve industrial complexes, a mini-cluster, Seoul&apos;s clusters and Daejeon bio, with participants and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five innovation superclusters: no dominant province in a programme run nationally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine Catapult networks whose centres are spread over almost the whole country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New atlas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 in %2</source>
        <extracomment>%1 is a file name, %2 its folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::TableModel</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The declared region&apos;s province, or else where the participant is located</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the two ends lie in different provinces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::TablePanel</name>
    <message>
        <source>Filter by words in any column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the table: %1</source>
        <extracomment>%1 is &quot;Participants&quot; or &quot;Links&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only rows that belong to the selected cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting and filtering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::TasksField</name>
    <message>
        <source>Stop this work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the background work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <comment>a task and how many more</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::VocabularyBox</name>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::WindowActions</name>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an empty atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample atlas of Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample atlas of Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample atlas of the United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the list of files opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the atlas under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import boundaries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring official province or district boundaries into the atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the map as a sheet: PNG, SVG or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the crossing report as text, CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the atlas and go back to the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the form of the selected cluster or participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the search box of the clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lter table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the filter box of the table in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the map closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See more of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the view before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click selects, dragging moves the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dragging moves the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to a &amp;box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dragging marks a box to zoom to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North a&amp;rrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a north arrow on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new picture of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next cluster of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the previous cluster of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom to cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole cluster on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select its participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all participants of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the report on the clipboard as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report as CS&amp;V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the figures on the clipboard for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put panels and tool bar where they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analysis…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds and permutations of the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What the figures mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions, caveats and sources of the report&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Cluster Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
