<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Analysis</name>
    <message>
        <source>There is no boundary set with the ID &quot;%1&quot;</source>
        <translation>ID가 &quot;%1&quot;인 경계 자료가 없습니다</translation>
    </message>
    <message>
        <source>choose one of those in the map, or import it</source>
        <translation>지도에 있는 경계 자료를 고르거나 새로 가져오세요</translation>
    </message>
    <message>
        <source>Analysing the clusters</source>
        <translation>클러스터 분석 중</translation>
    </message>
    <message>
        <source>Preparing the boundaries</source>
        <translation>경계 준비 중</translation>
    </message>
    <message>
        <source>Finding the province of each participant</source>
        <translation>참여기관의 시도를 찾는 중</translation>
    </message>
    <message>
        <source>Measuring the network of the whole map</source>
        <translation>지도 전체의 네트워크 측정 중</translation>
    </message>
    <message>
        <source>The analysis was cancelled</source>
        <translation>분석이 취소되었습니다</translation>
    </message>
</context>
<context>
    <name>BoundaryCredits</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Boundaries: %1</source>
        <translation>경계: %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>%1 precision (±%2)</source>
        <translation>%1 정밀도(±%2)</translation>
    </message>
    <message>
        <source>%1 precision</source>
        <translation>%1 정밀도</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Checks the file&apos;s integrity and its references, and lists every finding.</source>
        <translation>파일의 무결성과 참조를 검사하고 진단 결과를 모두 나열합니다.</translation>
    </message>
    <message>
        <source>whole map</source>
        <translation>지도 전체</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>makes an atlas, empty or from a sample</source>
        <translation>빈 아틀라스나 예제로 아틀라스를 만듭니다</translation>
    </message>
    <message>
        <source>prints the crossing report</source>
        <translation>교차 보고서를 출력합니다</translation>
    </message>
    <message>
        <source>draws the map into a file</source>
        <translation>지도를 파일로 그립니다</translation>
    </message>
    <message>
        <source>checks the file and lists the findings</source>
        <translation>파일을 검사하고 진단 결과를 나열합니다</translation>
    </message>
    <message>
        <source>Cluster Atlas: maps and crossing diagnostics for geographic clusters</source>
        <translation>Cluster Atlas: 클러스터 지도와 도 경계 교차 진단</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>사용법:</translation>
    </message>
    <message>
        <source>Commands (each has --help):</source>
        <translation>명령(각각 --help 가능):</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>옵션:</translation>
    </message>
    <message>
        <source>language of texts</source>
        <translation>글의 언어</translation>
    </message>
    <message>
        <source>no remarks and no progress</source>
        <translation>참고 사항과 진행 상황을 표시하지 않습니다</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>이 도움말</translation>
    </message>
    <message>
        <source>This call is not understood: %1; see cluster-atlas --help</source>
        <translation>명령을 이해할 수 없습니다: %1; cluster-atlas --help를 보세요</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>이 도움말을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Usage: cluster-atlas %1</source>
        <translation>사용법: cluster-atlas %1</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>파일을 쓸 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>다른 위치를 고르세요</translation>
    </message>
    <message>
        <source>takes boundaries, clusters, participants, links, memberships or participation from a file into an atlas</source>
        <translation>파일의 경계, 클러스터, 참여기관, 연계, 참여 관계, 참여 집계를 아틀라스로 가져옵니다</translation>
    </message>
    <message>
        <source>The window needs a display, and none is set (DISPLAY, WAYLAND_DISPLAY); the commands of cluster-atlas --help work without one</source>
        <translation>창에는 화면이 필요한데 설정되어 있지 않습니다(DISPLAY, WAYLAND_DISPLAY). cluster-atlas --help의 명령은 화면 없이도 됩니다</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>An ID is needed; give the row one</source>
        <translation>ID가 필요합니다. 행에 ID를 넣으세요</translation>
    </message>
    <message>
        <source>The ID &quot;%1&quot; is already in use in this table; choose another</source>
        <translation>ID &quot;%1&quot;은(는) 이 표에서 이미 쓰고 있습니다. 다른 ID를 고르세요</translation>
    </message>
    <message>
        <source>The row is no longer there</source>
        <translation>행이 더 이상 없습니다</translation>
    </message>
    <message>
        <source>The value does not fit the field</source>
        <translation>값이 필드에 맞지 않습니다</translation>
    </message>
    <message>
        <source>The rows belong to another atlas</source>
        <translation>다른 아틀라스의 행입니다</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>“%1” is not a number</source>
        <translation>‘%1’은(는) 수가 아닙니다</translation>
    </message>
    <message>
        <source>type digits only, or leave the field empty</source>
        <translation>숫자만 입력하거나 비워 두세요</translation>
    </message>
    <message>
        <source>%1 is below zero</source>
        <translation>%1은(는) 0보다 작습니다</translation>
    </message>
    <message>
        <source>type zero or more, or leave the field empty</source>
        <translation>0 이상의 수를 입력하거나 비워 두세요</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <extracomment>Undo text; %1 is a column heading (&quot;Kind&quot;), %2 the name of a cluster, participant or link</extracomment>
        <translation>%2의 ‘%1’ 변경</translation>
    </message>
</context>
<context>
    <name>EngineProcess</name>
    <message>
        <source>No folder for temporary files can be made.</source>
        <translation>임시 파일을 둘 폴더를 만들 수 없습니다.</translation>
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
        <translation>너무 작아 세지 않음</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>area (share)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Extent: %1</source>
        <translation>범위: %1</translation>
    </message>
    <message>
        <source>In no province</source>
        <translation>어느 시도에도 속하지 않음</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, 불확실</translation>
    </message>
    <message>
        <source>Line %1 – %2</source>
        <extracomment>a provincial line between two provinces that runs through the extent</extracomment>
        <translation>%1–%2 경계</translation>
    </message>
    <message>
        <source>Geodesic length of the common border strictly inside the extent</source>
        <translation>범위 안쪽을 지나는 공통 경계의 측지 길이</translation>
    </message>
    <message>
        <source>By district</source>
        <translation>시군구별</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <translation>p &lt; %1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>%1 km of the %2–%3 line runs through the extent; %4 of its area lies beyond it, outside %5.</source>
        <translation>%2–%3 경계 %1 km가 범위를 지나며, 면적의 %4이(가) 그 너머, %5 밖에 있습니다.</translation>
    </message>
    <message>
        <source>%1 provincial lines run through the extent for %2 km, the longest stretch %3–%4 (%5 km); %6 of its area lies outside %7, in %8.</source>
        <translation>도 경계 %1개가 모두 %2 km에 걸쳐 범위를 지나며 가장 긴 구간은 %3–%4(%5 km)입니다. 면적의 %6이(가) %7 밖의 %8에 있습니다.</translation>
    </message>
    <message>
        <source>The extent has parts in several provinces that do not touch: %1 of its area lies outside %2, in %3.</source>
        <translation>범위가 서로 닿지 않는 여러 시도에 나뉘어 있습니다. 면적의 %1이(가) %2 밖의 %3에 있습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 participants are outside it too.</source>
        <translation>참여기관도 %2곳 중 %1곳이 그 밖에 있습니다.</translation>
    </message>
    <message>
        <source>The extent may reach from %1 into %2 (%3 of its area), but the part beyond lies within the %4 km positional error of these boundaries, so whether it crosses is uncertain.</source>
        <translation>범위가 %1에서 %2까지(면적의 %3) 걸칠 수 있으나, 넘어간 부분이 이 경계의 위치 오차 %4 km 안에 있어 넘는지는 불확실합니다.</translation>
    </message>
    <message>
        <source>%1 (%2 of the area, %3 of the participants)</source>
        <translation>%1(면적의 %2, 참여기관의 %3)</translation>
    </message>
    <message>
        <source>%1 (%2 of the participants)</source>
        <translation>%1(참여기관의 %2)</translation>
    </message>
    <message>
        <source>Authorities with a part of at least %1 that belong at the table: %2.</source>
        <translation>%1 이상의 몫이 있어 협의에 참여해야 할 지방정부: %2.</translation>
    </message>
    <message>
        <source>the extent</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>%1 of %2 participants</source>
        <translation>참여기관 %2곳 중 %1곳</translation>
    </message>
    <message>
        <source>%1 of %2 links</source>
        <translation>연계 %2건 중 %1건</translation>
    </message>
    <message>
        <source>Illustrative, not documented facts: %1.</source>
        <translation>문서로 확인된 사실이 아닌 예시: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 linked pairs cross provincial lines where chance would give about %3 (E-I %4, by chance %5, %6)</source>
        <translation>연계된 %2쌍 가운데 %1쌍이 도 경계를 넘으며, 우연이라면 약 %3쌍입니다(E-I %4, 우연 기대값 %5, %6)</translation>
    </message>
    <message>
        <source>The network keeps within provinces more than chance would: %1; %2 links leave the cluster.</source>
        <translation>네트워크가 우연보다 더 시도 안에 머뭅니다. %1. 연계 %2건이 클러스터 밖으로 나갑니다.</translation>
    </message>
    <message>
        <source>The network crosses provincial lines more than chance would: %1.</source>
        <translation>네트워크가 우연보다 더 많이 도 경계를 넘습니다. %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Published counts (%1): %2 has %3 of %4 (%5), at or above the %6 that counts as dominant here.</source>
        <translation>공표 집계(%1): %2이(가) %4 중 %3(%5)으로, 여기서 지배적이라고 보는 %6 이상입니다.</translation>
    </message>
    <message>
        <source>Published counts (%1): no dominant province; the largest, %2, has %3 of %4 (%5), below %6.</source>
        <translation>공표 집계(%1): 지배적인 시도가 없습니다. 가장 큰 %2도 %4 중 %3(%5)으로 %6에 못 미칩니다.</translation>
    </message>
    <message>
        <source>the cluster has no extent drawn</source>
        <translation>클러스터의 범위가 그려져 있지 않음</translation>
    </message>
    <message>
        <source>the extent&apos;s geometry cannot be used; draw it again</source>
        <translation>범위의 도형을 쓸 수 없습니다. 다시 그리세요</translation>
    </message>
    <message>
        <source>the map has no province boundaries; import some</source>
        <translation>지도에 시도 경계가 없음. 경계를 가져와야 함</translation>
    </message>
    <message>
        <source>there are no participants, or too few</source>
        <translation>참여기관이 없거나 너무 적음</translation>
    </message>
    <message>
        <source>none of the participants has a province</source>
        <translation>시도가 있는 참여기관이 없음</translation>
    </message>
    <message>
        <source>there are no links between participants with a province</source>
        <translation>시도가 있는 참여기관 사이의 연계가 없음</translation>
    </message>
    <message>
        <source>all participants are in one province</source>
        <translation>참여기관이 모두 한 시도에 있음</translation>
    </message>
    <message>
        <source>no two participants of different provinces are connected</source>
        <translation>서로 다른 시도의 참여기관이 하나도 연결되어 있지 않음</translation>
    </message>
    <message>
        <source>no lead participant is recorded</source>
        <translation>주관기관이 기록되어 있지 않음</translation>
    </message>
    <message>
        <source>all of the extent lies outside the provinces</source>
        <translation>범위 전체가 시도 밖에 있음</translation>
    </message>
    <message>
        <source>the network is too large for it</source>
        <translation>네트워크가 너무 큼</translation>
    </message>
    <message>
        <source>the computation was stopped</source>
        <translation>계산이 중단됨</translation>
    </message>
    <message>
        <source>area</source>
        <translation>면적</translation>
    </message>
    <message>
        <source>area outside the provinces</source>
        <translation>시도 밖의 면적</translation>
    </message>
    <message>
        <source>concentration of the area</source>
        <translation>면적 집중도</translation>
    </message>
    <message>
        <source>effective number of provinces by area</source>
        <translation>면적 기준 유효 시도 수</translation>
    </message>
    <message>
        <source>share of the area outside the host</source>
        <translation>중심 시도 밖의 면적 비율</translation>
    </message>
    <message>
        <source>share of the participants outside the host</source>
        <translation>중심 시도 밖의 참여기관 비율</translation>
    </message>
    <message>
        <source>concentration of the participants</source>
        <translation>참여기관 집중도</translation>
    </message>
    <message>
        <source>effective number of provinces by participants</source>
        <translation>참여기관 기준 유효 시도 수</translation>
    </message>
    <message>
        <source>host by lead</source>
        <translation>주관기관 기준 중심 시도</translation>
    </message>
    <message>
        <source>E-I index</source>
        <translation>E-I 지수</translation>
    </message>
    <message>
        <source>expected E-I</source>
        <translation>E-I 기대값</translation>
    </message>
    <message>
        <source>rescaled E-I</source>
        <translation>재조정 E-I</translation>
    </message>
    <message>
        <source>permutation p</source>
        <translation>순열 p</translation>
    </message>
    <message>
        <source>permeability by size</source>
        <translation>규모 기준 투과도</translation>
    </message>
    <message>
        <source>permeability by degree</source>
        <translation>연결 수 기준 투과도</translation>
    </message>
    <message>
        <source>assortativity</source>
        <translation>동류성</translation>
    </message>
    <message>
        <source>brokers</source>
        <translation>중개기관</translation>
    </message>
    <message>
        <source>everything about provincial lines</source>
        <translation>도 경계에 관한 모든 수치</translation>
    </message>
    <message>
        <source>Not computable: %1, because %2.</source>
        <translation>계산할 수 없음: %1 (이유: %2).</translation>
    </message>
    <message>
        <source>The extent lies in one province, %1 (%2 of its area).</source>
        <translation>범위가 한 시도, %1(면적의 %2)에 있습니다.</translation>
    </message>
    <message>
        <source>%1 km² of the extent (%2) lies in no province: at sea, abroad, or beyond what these boundaries show.</source>
        <translation>범위 가운데 %1 km²(%2)는 어느 시도에도 속하지 않습니다. 바다나 국외이거나 이 경계 자료에 없는 곳입니다.</translation>
    </message>
    <message>
        <source>Parts too small to count (%1 km² in all): %2.</source>
        <translation>너무 작아 세지 않는 부분(모두 %1 km²): %2.</translation>
    </message>
    <message>
        <source>%1 of %2 participants (%3) are outside %4, which shares the lead by participants with another province.</source>
        <translation>참여기관 %2곳 중 %1곳(%3)이 %4 밖에 있습니다. %4은(는) 다른 시도와 참여기관 수가 같아 함께 가장 많습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 participants (%3) are outside %4, the host by participants.</source>
        <translation>참여기관 %2곳 중 %1곳(%3)이 참여기관 기준 중심 시도인 %4 밖에 있습니다.</translation>
    </message>
    <message>
        <source>The lead, %1, is in %2, outside the host province %3.</source>
        <translation>주관기관 %1이(가) 중심 시도 %3 밖의 %2에 있습니다.</translation>
    </message>
    <message>
        <source>Without %1, %2 of the connected cross-province pairs (%3 of %4) would be cut off from each other.</source>
        <translation>%1이(가) 없으면 시도를 넘어 연결된 쌍의 %2(%4쌍 중 %3쌍)이 서로 끊깁니다.</translation>
    </message>
    <message>
        <source>%1 is declared in %2 but its point lies in %3; the declaration was used.</source>
        <translation>%1은(는) 소재지가 %2(으)로 적혀 있으나 위치는 %3에 있습니다. 적힌 소재지를 썼습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 participants are placed by location within %3 km of a provincial line, so their province is uncertain.</source>
        <translation>참여기관 %2곳 중 %1곳은 도 경계에서 %3 km 안의 위치만으로 배정되어 시도가 불확실합니다.</translation>
    </message>
    <message>
        <source>%1 of %2 participants have no province and take no part in the figures by province.</source>
        <translation>참여기관 %2곳 중 %1곳은 시도가 없어 시도별 수치에서 빠집니다.</translation>
    </message>
    <message>
        <source>Overview boundaries: lines may be off by %1 km; what lies within that is called uncertain.</source>
        <translation>개략 경계: 경계선이 %1 km까지 어긋날 수 있으며, 그 안에 드는 것은 불확실로 표시합니다.</translation>
    </message>
    <message>
        <source>The extent&apos;s geometry was invalid (%1) and was repaired for the analysis; check its outline.</source>
        <translation>범위의 도형이 올바르지 않아(%1) 분석을 위해 고쳤습니다. 윤곽을 확인하세요.</translation>
    </message>
    <message>
        <source>The extent lies in one province, %1 (%2 of its area); the nearest provincial line is %3 km away.</source>
        <translation>범위가 한 시도, %1(면적의 %2)에 있으며 가장 가까운 도 경계까지 %3 km입니다.</translation>
    </message>
    <message>
        <source>On these boundaries the extent lies in one province, %1 (%2 of its area), but a provincial line is %3 km away, within their positional error of %4 km, so that it does not cross is uncertain.</source>
        <translation>이 경계로는 범위가 한 시도, %1(면적의 %2)에 있으나 도 경계까지 %3 km로 위치 오차 %4 km 안이어서 넘지 않는다고 단정할 수 없습니다.</translation>
    </message>
    <message>
        <source>The network keeps within provinces more than chance would: %1.</source>
        <translation>네트워크가 우연보다 더 시도 안에 머뭅니다. %1.</translation>
    </message>
    <message>
        <source>%1 km of the %2–%3 line runs through the extent; %4 of its area lies outside %5, in %6.</source>
        <translation>%2–%3 경계 %1 km가 범위를 가로지르며, 면적의 %4가 %5 밖(%6)에 있습니다.</translation>
    </message>
    <message>
        <source>Within the boundaries&apos; error and uncertain: %1 (%2 of the area).</source>
        <translation>경계의 오차 안에 있어 불확실한 부분: %1(면적의 %2).</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, 불확실</translation>
    </message>
    <message>
        <source>all linked participants are in one province</source>
        <translation>연계가 있는 참여기관이 모두 한 시도에 있기</translation>
    </message>
    <message>
        <source>On these boundaries the lead, %1, is in %2, outside the host province %3; so near the lines the host itself is uncertain.</source>
        <translation>이 경계 자료에서는 주관 기관 %1의 소재지가 %2로 중심 시도 %3 밖이지만, 경계선에 가까워 중심 시도 자체가 불확실합니다.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>of its texts: UTF-8, CP949 …</source>
        <translation>글의 인코딩: UTF-8, CP949 …</translation>
    </message>
    <message>
        <source>reference system of its coordinates: EPSG:5179 …</source>
        <translation>좌표계: EPSG:5179 …</translation>
    </message>
    <message>
        <source>of its codes: kostat, mois, iso3166-2, ons, statcan or a name of your own</source>
        <translation>코드 체계: kostat, mois, iso3166-2, ons, statcan 또는 직접 붙인 이름</translation>
    </message>
    <message>
        <source>name of the boundary set; the same name completes a set with its other level</source>
        <translation>경계 자료의 이름. 같은 이름이면 다른 단계를 채워 넣습니다</translation>
    </message>
    <message>
        <source>the boundaries&apos; reference date: YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>경계의 기준일: YYYY, YYYY-MM 또는 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>leave the boundary set in use as it is</source>
        <translation>쓰고 있는 경계 자료를 그대로 둡니다</translation>
    </message>
    <message>
        <source>say what would happen and write nothing</source>
        <translation>쓰지 않고 결과만 알려 줍니다</translation>
    </message>
    <message>
        <source>say it as JSON</source>
        <translation>JSON으로 출력</translation>
    </message>
    <message>
        <source>the atlas is open elsewhere (%1)</source>
        <translation>아틀라스가 다른 곳에서 열려 있습니다(%1)</translation>
    </message>
    <message>
        <source>close it there first</source>
        <translation>먼저 그쪽에서 닫으세요</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN, not &quot;%1&quot;</source>
        <translation>--map에는 FIELD=COLUMN을 씁니다(&quot;%1&quot; 아님)</translation>
    </message>
    <message>
        <source>layer or sheet of the file, when it has several</source>
        <translation>여럿일 때 파일의 레이어나 시트</translation>
    </message>
    <message>
        <source>row of a table that names its columns, from 1; found when not given</source>
        <translation>열 이름이 있는 표의 행, 1부터. 없으면 찾습니다</translation>
    </message>
    <message>
        <source>what a file of boundaries has</source>
        <translation>경계 파일에 든 단계</translation>
    </message>
    <message>
        <source>which column holds what: name=COLUMN, lon=COLUMN, region_code=COLUMN …; may be repeated</source>
        <translation>열과 필드의 대응: name=COLUMN, lon=COLUMN, region_code=COLUMN …. 여러 번 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>where the boundaries come from; credited on maps</source>
        <translation>경계의 출처. 지도에 표시됩니다</translation>
    </message>
    <message>
        <source>of boundaries: overview, statistical or cadastral (statistical)</source>
        <translation>경계의 정밀도: overview, statistical, cadastral (statistical)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be imported; boundaries, clusters, participants, links, memberships and participation can</source>
        <translation>&quot;%1&quot;은(는) 가져올 수 없습니다. boundaries, clusters, participants, links, memberships, participation을 가져올 수 있습니다</translation>
    </message>
    <message>
        <source>--map knows no field &quot;%1&quot; here; it takes %2</source>
        <translation>--map이 여기서 모르는 필드 &quot;%1&quot;입니다. 쓸 수 있는 필드: %2</translation>
    </message>
    <message>
        <source>--header-row takes a number from 1</source>
        <translation>--header-row에는 1 이상의 수를 씁니다</translation>
    </message>
    <message>
        <source>Takes a file into an atlas: boundaries and clusters from GeoPackage, GeoJSON, TopoJSON, FlatGeobuf, KML or shapefile (also in a ZIP archive); all but boundaries also from CSV, TSV, XLSX and ODS tables.</source>
        <translation>파일을 아틀라스로 가져옵니다. 경계와 클러스터는 GeoPackage, GeoJSON, TopoJSON, FlatGeobuf, KML, 셰이프파일(ZIP 압축 포함)에서, 경계를 뺀 나머지는 CSV, TSV, XLSX, ODS 표에서도 가져옵니다.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Import boundaries</source>
        <translation>경계 가져오기</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a precision</source>
        <translation>&quot;%1&quot;은(는) 정밀도가 아닙니다</translation>
    </message>
    <message>
        <source>give overview, statistical or cadastral</source>
        <translation>overview, statistical, cadastral 가운데 지정하세요</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level</source>
        <translation>&quot;%1&quot;은(는) 지역 단계가 아닙니다</translation>
    </message>
    <message>
        <source>give province or district</source>
        <translation>province나 district를 지정하세요</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date</source>
        <translation>&quot;%1&quot;은(는) 날짜가 아닙니다</translation>
    </message>
    <message>
        <source>give it as YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>YYYY, YYYY-MM, YYYY-MM-DD 꼴로 지정하세요</translation>
    </message>
    <message>
        <source>it has no polygon</source>
        <translation>폴리곤이 없습니다</translation>
    </message>
    <message>
        <source>it has no geometry</source>
        <translation>도형이 없습니다</translation>
    </message>
    <message>
        <source>it has no code</source>
        <translation>코드가 없습니다</translation>
    </message>
    <message>
        <source>row %1 has the code %2 already</source>
        <translation>%1행에 이미 코드 %2이(가) 있습니다</translation>
    </message>
    <message>
        <source>no row has both a polygon and a code</source>
        <translation>폴리곤과 코드가 모두 있는 행이 없습니다</translation>
    </message>
    <message>
        <source>choose another file, or the column of the codes with --map code=COLUMN</source>
        <translation>다른 파일을 고르거나 --map code=COLUMN으로 코드 열을 정하세요</translation>
    </message>
    <message>
        <source>the file does not tell whether its regions are provinces or districts</source>
        <translation>파일의 지역이 시도인지 시군구인지 알 수 없습니다</translation>
    </message>
    <message>
        <source>say it with --level</source>
        <translation>--level로 지정하세요</translation>
    </message>
    <message>
        <source>the codes look like those of another level (%1)</source>
        <translation>코드가 다른 단계(%1)의 것으로 보입니다</translation>
    </message>
    <message>
        <source>Checking the polygons</source>
        <translation>폴리곤 검사 중</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>its coordinates lie outside the reference system %1</source>
        <translation>좌표가 좌표계 %1의 범위 밖입니다</translation>
    </message>
    <message>
        <source>its polygon has no area (%1)</source>
        <translation>폴리곤에 면적이 없습니다(%1)</translation>
    </message>
    <message>
        <source>none of its polygons can be used</source>
        <translation>쓸 수 있는 폴리곤이 없습니다</translation>
    </message>
    <message>
        <source>check the reference system (--crs)</source>
        <translation>좌표계(--crs)를 확인하세요</translation>
    </message>
    <message>
        <source>%1 %2: %3; area changed by %4 km²</source>
        <translation>%1 %2: %3. 면적이 %4 km² 달라졌습니다</translation>
    </message>
    <message>
        <source>the boundary set &quot;%1&quot; has the code system %2, the file has %3</source>
        <translation>경계 자료 &quot;%1&quot;의 코드 체계는 %2인데 파일은 %3입니다</translation>
    </message>
    <message>
        <source>import it under another --name</source>
        <translation>다른 --name으로 가져오세요</translation>
    </message>
    <message>
        <source>the set has no province &quot;%1&quot; for the district %2</source>
        <translation>시군구 %2의 시도 &quot;%1&quot;이(가) 경계 자료에 없습니다</translation>
    </message>
    <message>
        <source>regions of the set that the file does not have stay as they are: %1</source>
        <translation>파일에 없는 경계 자료의 지역은 그대로 둡니다: %1</translation>
    </message>
    <message>
        <source>given</source>
        <translation>지정함</translation>
    </message>
    <message>
        <source>%1 has no province for the codes %2</source>
        <translation>%1에 코드 %2의 시도가 없습니다</translation>
    </message>
    <message>
        <source>by the form of the codes</source>
        <translation>코드의 꼴에 따름</translation>
    </message>
    <message>
        <source>it alone has all of the codes</source>
        <translation>모든 코드가 있는 유일한 체계</translation>
    </message>
    <message>
        <source>the codes (%1 …) are of no code system that is known</source>
        <translation>코드(%1 …)가 알려진 코드 체계에 없습니다</translation>
    </message>
    <message>
        <source>name theirs with --code-system</source>
        <translation>--code-system으로 코드 체계를 지정하세요</translation>
    </message>
    <message>
        <source>by the names that go with the codes</source>
        <translation>코드와 함께 있는 이름에 따름</translation>
    </message>
    <message>
        <source>say which with --code-system</source>
        <translation>--code-system으로 지정하세요</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; to fill</source>
        <translation>채울 &quot;%1&quot; 필드가 없습니다</translation>
    </message>
    <message>
        <source>the fields are: %1</source>
        <translation>필드: %1</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 열이 없습니다</translation>
    </message>
    <message>
        <source>the columns are: %1</source>
        <translation>열: %1</translation>
    </message>
    <message>
        <source>say which it is with --crs</source>
        <translation>--crs로 지정하세요</translation>
    </message>
    <message>
        <source>say which it is with --crs; these would fit: %1</source>
        <translation>--crs로 지정하세요. 맞을 만한 것: %1</translation>
    </message>
    <message>
        <source>the reference system &quot;%1&quot; is not known</source>
        <translation>좌표계 &quot;%1&quot;을(를) 알 수 없습니다</translation>
    </message>
    <message>
        <source>give another with --crs, EPSG:5179 for example</source>
        <translation>--crs로 다른 좌표계(예: EPSG:5179)를 지정하세요</translation>
    </message>
    <message>
        <source>the coordinates are not degrees, but &quot;%1&quot; is in degrees</source>
        <translation>&quot;%1&quot;은(는) 도 단위인데 좌표는 도 단위가 아닙니다</translation>
    </message>
    <message>
        <source>by its projection; the file does not state its datum</source>
        <translation>투영법에 따름. 파일에 측지 기준이 없음</translation>
    </message>
    <message>
        <source>the file&apos;s reference system lacks its datum and was taken for %1</source>
        <translation>파일의 좌표계에 측지 기준이 없어 %1(으)로 보았습니다</translation>
    </message>
    <message>
        <source>stated by the file</source>
        <translation>파일에 밝혀 있음</translation>
    </message>
    <message>
        <source>the file states degrees (%1), but its coordinates are not degrees</source>
        <translation>파일은 도 단위(%1)라고 하나 좌표가 도 단위가 아닙니다</translation>
    </message>
    <message>
        <source>the coordinates are not degrees and the file states no reference system</source>
        <translation>좌표가 도 단위가 아닌데 파일에 좌표계가 없습니다</translation>
    </message>
    <message>
        <source>none stated; the coordinates are degrees</source>
        <translation>밝혀 있지 않음. 좌표가 도 단위</translation>
    </message>
    <message>
        <source>a quote stands inside an unquoted cell</source>
        <translation>따옴표로 묶지 않은 칸 안에 따옴표가 있습니다</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>따옴표가 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>a comma or the end of the line is missing</source>
        <translation>쉼표나 줄 끝이 빠졌습니다</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>글이 UTF-8이 아닙니다</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>UTF-8로 저장하세요</translation>
    </message>
    <message>
        <source>the table has no header row</source>
        <translation>표에 머리글 행이 없습니다</translation>
    </message>
    <message>
        <source>the row has %1 cells, the header %2</source>
        <translation>행은 %1칸, 머리글은 %2칸입니다</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>this is no table of text</source>
        <translation>글로 된 표가 아닙니다</translation>
    </message>
    <message>
        <source>give a CSV, TSV, XLSX or ODS table</source>
        <translation>CSV, TSV, XLSX, ODS 표를 지정하세요</translation>
    </message>
    <message>
        <source>close it, or take it out</source>
        <translation>닫거나 빼세요</translation>
    </message>
    <message>
        <source>the line has more than %1 columns</source>
        <translation>줄에 %1개가 넘는 열이 있습니다</translation>
    </message>
    <message>
        <source>a cell has more than %1 characters</source>
        <translation>%1자가 넘는 칸이 있습니다</translation>
    </message>
    <message>
        <source>the table has more than %1 lines</source>
        <translation>표가 %1줄을 넘습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a distance in kilometres</source>
        <translation>&quot;%1&quot;은(는) 킬로미터 거리가 아닙니다</translation>
    </message>
    <message>
        <source>none of the cluster&apos;s members has a place to make the extent from</source>
        <translation>범위를 만들 위치가 있는 참여기관이 클러스터에 없습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a circle (lon,lat,km)</source>
        <translation>&quot;%1&quot;은(는) 원(lon,lat,km)이 아닙니다</translation>
    </message>
    <message>
        <source>a member&apos;s place is too close to a pole or to 180° for a circle</source>
        <translation>참여기관이 극이나 경도 180°에 너무 가까워 원을 그릴 수 없습니다</translation>
    </message>
    <message>
        <source>the boundary set has no region with the code &quot;%1&quot;</source>
        <translation>경계 자료에 코드 &quot;%1&quot;인 지역이 없습니다</translation>
    </message>
    <message>
        <source>no region is named</source>
        <translation>지역 이름이 없습니다</translation>
    </message>
    <message>
        <source>this is not a polygon in well-known text</source>
        <translation>WKT 폴리곤이 아닙니다</translation>
    </message>
    <message>
        <source>the polygon is not valid (%1)</source>
        <translation>폴리곤이 올바르지 않습니다(%1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a way to delineate a cluster</source>
        <translation>&quot;%1&quot;은(는) 클러스터 범위를 정하는 방법이 아닙니다</translation>
    </message>
    <message>
        <source>only files on this computer can be imported</source>
        <translation>이 컴퓨터에 있는 파일만 가져올 수 있습니다</translation>
    </message>
    <message>
        <source>download it first and name the file</source>
        <translation>먼저 내려받아 파일 이름을 지정하세요</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>그런 파일이 없습니다</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>이름을 확인하세요</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>파일이 아닙니다</translation>
    </message>
    <message>
        <source>name the file itself</source>
        <translation>파일 자체를 지정하세요</translation>
    </message>
    <message>
        <source>there is no permission to read the file</source>
        <translation>파일을 읽을 권한이 없습니다</translation>
    </message>
    <message>
        <source>ask its owner for it</source>
        <translation>소유자에게 요청하세요</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Reference system</source>
        <translation>좌표계</translation>
    </message>
    <message>
        <source>Code system</source>
        <translation>코드 체계</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Repaired:</source>
        <translation>고침:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>제외:</translation>
    </message>
    <message>
        <source>Mind:</source>
        <translation>주의:</translation>
    </message>
    <message>
        <source>there is no layer &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 레이어가 없습니다</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>다음 가운데 고르세요: %1</translation>
    </message>
    <message>
        <source>there is no layer with polygons</source>
        <translation>폴리곤이 있는 레이어가 없습니다</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>다른 파일을 고르세요</translation>
    </message>
    <message>
        <source>there are several layers: %1</source>
        <translation>레이어가 여럿입니다: %1</translation>
    </message>
    <message>
        <source>say which with --layer</source>
        <translation>--layer로 지정하세요</translation>
    </message>
    <message>
        <source>the .cpg file</source>
        <translation>.cpg 파일</translation>
    </message>
    <message>
        <source>the .dbf file</source>
        <translation>.dbf 파일</translation>
    </message>
    <message>
        <source>this is no file of boundaries that can be read</source>
        <translation>읽을 수 있는 경계 파일이 아닙니다</translation>
    </message>
    <message>
        <source>this is no file of boundaries that can be read (%1)</source>
        <translation>읽을 수 있는 경계 파일이 아닙니다(%1)</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>파일을 읽는 중</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>내용이 없습니다</translation>
    </message>
    <message>
        <source>nothing in it can be read (%1)</source>
        <translation>읽을 수 있는 것이 없습니다(%1)</translation>
    </message>
    <message>
        <source>there are no regions in it (%1)</source>
        <translation>지역이 없습니다(%1)</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>도형 %1</translation>
    </message>
    <message>
        <source>it has no code or no multipolygon</source>
        <translation>코드나 멀티폴리곤이 없습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>&quot;%1&quot;은(는) 수가 아닙니다</translation>
    </message>
    <message>
        <source>there is no boundary set &quot;%1&quot;</source>
        <translation>경계 자료 &quot;%1&quot;이(가) 없습니다</translation>
    </message>
    <message>
        <source>boundaries have no field &quot;%1&quot;</source>
        <translation>경계에는 &quot;%1&quot; 필드가 없습니다</translation>
    </message>
    <message>
        <source>no column looks like the regions&apos; codes</source>
        <translation>지역 코드로 보이는 열이 없습니다</translation>
    </message>
    <message>
        <source>name it with --map code=COLUMN; the columns are: %1</source>
        <translation>--map code=COLUMN으로 지정하세요. 열: %1</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; in %2.csv</source>
        <translation>%2.csv에 &quot;%1&quot;이(가) 없습니다</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is not known</source>
        <translation>&quot;%1&quot; 열을 알 수 없습니다</translation>
    </message>
    <message>
        <source>the row has no ID</source>
        <translation>행에 ID가 없습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the values this column takes</source>
        <translation>&quot;%1&quot;은(는) 이 열에 쓸 수 있는 값이 아닙니다</translation>
    </message>
    <message>
        <source>the ID &quot;%1&quot; stands more than once</source>
        <translation>ID &quot;%1&quot;이(가) 여러 번 나옵니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither 0 nor 1</source>
        <translation>&quot;%1&quot;은(는) 0도 1도 아닙니다</translation>
    </message>
    <message>
        <source>the column can&apos;t be given as text</source>
        <translation>열을 글로 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>&quot;%1, %2&quot; is not a place in degrees</source>
        <translation>&quot;%1, %2&quot;은(는) 도 단위의 위치가 아닙니다</translation>
    </message>
    <message>
        <source>Building the sample</source>
        <translation>예제를 만드는 중</translation>
    </message>
    <message>
        <source>there is no sample &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 예제가 없습니다</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>%1 가운데 고르세요</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1열</translation>
    </message>
    <message>
        <source>no row looks like a header with the names of the columns</source>
        <translation>열 이름이 있는 머리글로 보이는 행이 없습니다</translation>
    </message>
    <message>
        <source>give the table a header row</source>
        <translation>표에 머리글 행을 넣으세요</translation>
    </message>
    <message>
        <source>the header was found in line %1; what stands above it was passed over</source>
        <translation>머리글을 %1번째 줄에서 찾았고 그 위는 건너뛰었습니다</translation>
    </message>
    <message>
        <source>it is a row of totals</source>
        <translation>합계 행입니다</translation>
    </message>
    <message>
        <source>it is a footnote</source>
        <translation>각주입니다</translation>
    </message>
    <message>
        <source>it has %1 cells, the header %2; what is too much was left out</source>
        <translation>칸이 %1개인데 머리글은 %2개입니다. 남는 칸은 제외했습니다</translation>
    </message>
    <message>
        <source>blank rows left out: %1</source>
        <translation>빈 행 %1개를 제외했습니다</translation>
    </message>
    <message>
        <source>by its byte order mark</source>
        <translation>바이트 순서 표시(BOM)에 따름</translation>
    </message>
    <message>
        <source>by its zero bytes</source>
        <translation>0 바이트의 배열에 따름</translation>
    </message>
    <message>
        <source>all of it is valid UTF-8</source>
        <translation>전체가 올바른 UTF-8</translation>
    </message>
    <message>
        <source>not UTF-8; the likeliest by its bytes</source>
        <translation>UTF-8이 아님. 바이트로 보아 가장 그럴듯함</translation>
    </message>
    <message>
        <source>the encoding &quot;%1&quot; is not known</source>
        <translation>인코딩 &quot;%1&quot;을(를) 알 수 없습니다</translation>
    </message>
    <message>
        <source>give --encoding UTF-8 or CP949, for example</source>
        <translation>--encoding UTF-8이나 CP949 등을 지정하세요</translation>
    </message>
    <message>
        <source>the texts are not in the encoding %1</source>
        <translation>글이 %1 인코딩이 아닙니다</translation>
    </message>
    <message>
        <source>leave --encoding away, or give another one</source>
        <translation>--encoding을 빼거나 다른 것을 지정하세요</translation>
    </message>
    <message>
        <source>only plain characters</source>
        <translation>기본 글자뿐임</translation>
    </message>
    <message>
        <source>stated by %1</source>
        <translation>%1에 밝혀 있음</translation>
    </message>
    <message>
        <source>(%1 says %2, which does not fit)</source>
        <translation>(%1에는 %2(으)로 되어 있으나 맞지 않음)</translation>
    </message>
    <message>
        <source>every text is valid UTF-8</source>
        <translation>모든 글이 올바른 UTF-8</translation>
    </message>
    <message>
        <source>not UTF-8; every text is valid CP949 (Korean)</source>
        <translation>UTF-8이 아님. 모든 글이 올바른 CP949(한국어)</translation>
    </message>
    <message>
        <source>neither UTF-8 nor CP949</source>
        <translation>UTF-8도 CP949도 아님</translation>
    </message>
    <message>
        <source>Import clusters</source>
        <translation>클러스터 가져오기</translation>
    </message>
    <message>
        <source>no column looks like the clusters&apos; names or ids</source>
        <translation>클러스터의 이름이나 ID로 보이는 열이 없습니다</translation>
    </message>
    <message>
        <source>name it with --map name=COLUMN; the columns are: %1</source>
        <translation>--map name=COLUMN으로 지정하세요. 열: %1</translation>
    </message>
    <message>
        <source>it has neither id nor name</source>
        <translation>ID도 이름도 없습니다</translation>
    </message>
    <message>
        <source>row %1 is of the same cluster; their areas were joined</source>
        <translation>%1행과 같은 클러스터여서 면을 합쳤습니다</translation>
    </message>
    <message>
        <source>its polygon can&apos;t be expressed in degrees</source>
        <translation>폴리곤을 도 단위로 바꿀 수 없습니다</translation>
    </message>
    <message>
        <source>its polygon has no area that could be kept (%1)</source>
        <translation>폴리곤에 남길 면적이 없습니다(%1)</translation>
    </message>
    <message>
        <source>the polygon was invalid (%1); repaired, area changed by %2 km²</source>
        <translation>폴리곤이 올바르지 않아(%1) 고쳤습니다. 면적이 %2 km² 달라졌습니다</translation>
    </message>
    <message>
        <source>the cluster has no extent</source>
        <translation>클러스터에 범위가 없습니다</translation>
    </message>
    <message>
        <source>the codes (%1) could be of %2, which give the same codes to different regions</source>
        <translation>코드(%1)가 %2의 것일 수 있는데, 같은 코드가 서로 다른 지역을 뜻합니다</translation>
    </message>
    <message>
        <source>the atlas has no boundaries yet, so that regions could not be looked up; import them first</source>
        <translation>아틀라스에 경계가 없어 지역을 찾을 수 없었습니다. 먼저 경계를 가져오세요</translation>
    </message>
    <message>
        <source>give a GeoPackage, GeoJSON, TopoJSON, FlatGeobuf, KML or shapefile (.shp)</source>
        <translation>GeoPackage, GeoJSON, TopoJSON, FlatGeobuf, KML, 셰이프파일(.shp)을 지정하세요</translation>
    </message>
    <message>
        <source>Import links</source>
        <translation>연계 가져오기</translation>
    </message>
    <message>
        <source>no column looks like the links&apos; two ends</source>
        <translation>연계의 양 끝으로 보이는 열이 없습니다</translation>
    </message>
    <message>
        <source>name them with --map from_participant=COLUMN --map to_participant=COLUMN; the columns are: %1</source>
        <translation>--map from_participant=COLUMN --map to_participant=COLUMN으로 지정하세요. 열: %1</translation>
    </message>
    <message>
        <source>one of its ends is missing</source>
        <translation>한쪽 끝이 없습니다</translation>
    </message>
    <message>
        <source>both of its ends are the same participant</source>
        <translation>양 끝이 같은 참여기관입니다</translation>
    </message>
    <message>
        <source>row %1 has the same id</source>
        <translation>%1행의 ID와 같습니다</translation>
    </message>
    <message>
        <source>name it with --map %1=COLUMN; the columns are: %2</source>
        <translation>--map %1=COLUMN으로 지정하세요. 열: %2</translation>
    </message>
    <message>
        <source>row %1 says the same</source>
        <translation>%1행과 같은 내용입니다</translation>
    </message>
    <message>
        <source>Import memberships</source>
        <translation>참여 관계 가져오기</translation>
    </message>
    <message>
        <source>no column looks like the clusters</source>
        <translation>클러스터로 보이는 열이 없습니다</translation>
    </message>
    <message>
        <source>no column looks like the participants</source>
        <translation>참여기관으로 보이는 열이 없습니다</translation>
    </message>
    <message>
        <source>Import participation</source>
        <translation>참여 집계 가져오기</translation>
    </message>
    <message>
        <source>no column looks like the counts</source>
        <translation>집계로 보이는 열이 없습니다</translation>
    </message>
    <message>
        <source>no column looks like the regions</source>
        <translation>지역으로 보이는 열이 없습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no count</source>
        <translation>&quot;%1&quot;은(는) 개수가 아닙니다</translation>
    </message>
    <message>
        <source>its region is not known</source>
        <translation>지역을 알 수 없습니다</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>참여기관 가져오기</translation>
    </message>
    <message>
        <source>no column looks like the participants&apos; names or ids</source>
        <translation>참여기관의 이름이나 ID로 보이는 열이 없습니다</translation>
    </message>
    <message>
        <source>row %1 has the same name and place</source>
        <translation>%1행의 이름·위치와 같습니다</translation>
    </message>
    <message>
        <source>it has no place</source>
        <translation>위치가 없습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no role that is known; &quot;member&quot; was taken</source>
        <translation>&quot;%1&quot;은(는) 모르는 역할이어서 &quot;member&quot;(참여)로 보았습니다</translation>
    </message>
    <message>
        <source>the cluster &quot;%1&quot; was not there; it was made, without an extent</source>
        <translation>클러스터 &quot;%1&quot;이(가) 없어 범위 없이 만들었습니다</translation>
    </message>
    <message>
        <source>it is an area, not a point; it was not placed by it</source>
        <translation>점이 아니라 면이어서 위치로 쓰지 않았습니다</translation>
    </message>
    <message>
        <source>&quot;%1, %2&quot; is not a place</source>
        <translation>&quot;%1, %2&quot;은(는) 위치가 아닙니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a place</source>
        <translation>&quot;%1&quot;은(는) 위치가 아닙니다</translation>
    </message>
    <message>
        <source>its coordinates are not finite; it was not placed by them</source>
        <translation>좌표가 유한하지 않아 위치로 쓰지 않았습니다</translation>
    </message>
    <message>
        <source>the point 0, 0 stands for &quot;not known&quot;; it was not placed by it</source>
        <translation>점 0, 0은 &quot;알 수 없음&quot;이어서 위치로 쓰지 않았습니다</translation>
    </message>
    <message>
        <source>the one in which the points lie in the regions that their rows declare</source>
        <translation>점들이 행에 적힌 지역 안에 놓이는 좌표계</translation>
    </message>
    <message>
        <source>its coordinates can&apos;t be expressed in degrees; it was not placed by them</source>
        <translation>좌표를 도 단위로 바꿀 수 없어 위치를 정하지 않았습니다</translation>
    </message>
    <message>
        <source>longitude and latitude were swapped; they were turned round</source>
        <translation>경도와 위도가 뒤바뀌어 있어 바로잡았습니다</translation>
    </message>
    <message>
        <source>x and y were swapped; they were turned round</source>
        <translation>x와 y가 뒤바뀌어 있어 바로잡았습니다</translation>
    </message>
    <message>
        <source>its coordinates are no place on earth; it was not placed by them</source>
        <translation>지구 위의 좌표가 아니어서 위치로 쓰지 않았습니다</translation>
    </message>
    <message>
        <source>the point %1, %2 lies outside all regions: abroad, in the sea, or wrong; it was kept</source>
        <translation>점 %1, %2이(가) 모든 지역 밖(국외, 바다 또는 오류)에 있으나 그대로 두었습니다</translation>
    </message>
    <message>
        <source>the code %1 was taken for %2: %3 replaced %4 on %5</source>
        <translation>코드 %1을(를) %2(으)로 보았습니다: %5에 %4이(가) %3(으)로 바뀜</translation>
    </message>
    <message>
        <source>the code %1 was taken for 0%1</source>
        <translation>코드 %1을(를) 0%1(으)로 보았습니다</translation>
    </message>
    <message>
        <source>only the province of the code %1 is known in the boundary set&apos;s system</source>
        <translation>경계 자료의 코드 체계에서는 코드 %1의 시도만 알 수 있습니다</translation>
    </message>
    <message>
        <source>the boundary set has no region %1; %2, which holds it, was taken</source>
        <translation>경계 자료에 지역 %1이(가) 없어 그것을 품은 %2을(를) 썼습니다</translation>
    </message>
    <message>
        <source>there are several districts called &quot;%1&quot;; the province is needed</source>
        <translation>&quot;%1&quot;(이)라는 시군구가 여럿이어서 시도가 필요합니다</translation>
    </message>
    <message>
        <source>the boundary set has no district called &quot;%1&quot;</source>
        <translation>경계 자료에 &quot;%1&quot;(이)라는 시군구가 없습니다</translation>
    </message>
    <message>
        <source>the boundary set has no region called &quot;%1&quot;</source>
        <translation>경계 자료에 &quot;%1&quot;(이)라는 지역이 없습니다</translation>
    </message>
    <message>
        <source>no region is given</source>
        <translation>지역이 없습니다</translation>
    </message>
    <message>
        <source>no region is known by the address &quot;%1&quot;</source>
        <translation>주소 &quot;%1&quot;(으)로 알 수 있는 지역이 없습니다</translation>
    </message>
    <message>
        <source>no code (%1 …) is of a region of the boundary set</source>
        <translation>경계 자료에 있는 지역의 코드가 하나도 없습니다(%1 …)</translation>
    </message>
    <message>
        <source>name their system with --code-system, or choose another column with --map region_code=COLUMN</source>
        <translation>--code-system으로 코드 체계를 지정하거나 --map region_code=COLUMN으로 다른 열을 고르세요</translation>
    </message>
    <message>
        <source>by the places or names that go with the codes</source>
        <translation>코드와 함께 있는 위치나 이름에 따름</translation>
    </message>
    <message>
        <source>the codes %1 mean different regions in %2 and %3</source>
        <translation>코드 %1이(가) %2와 %3에서 서로 다른 지역을 뜻합니다</translation>
    </message>
    <message>
        <source>it alone has the codes</source>
        <translation>코드가 있는 유일한 체계</translation>
    </message>
    <message>
        <source>the boundary set&apos;s own; others that have the codes mean the same regions</source>
        <translation>경계 자료의 코드 체계. 같은 코드가 있는 다른 체계도 같은 지역을 뜻합니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known by id or name</source>
        <translation>&quot;%1&quot;을(를) ID나 이름으로 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>several are called &quot;%1&quot;; give the id</source>
        <translation>&quot;%1&quot;(이)라는 이름이 여럿입니다. ID를 쓰세요</translation>
    </message>
    <message>
        <source>Working the import out</source>
        <translation>가져오기 계획을 세우는 중</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the words for this; it was left open</source>
        <translation>&quot;%1&quot;은(는) 여기에 쓸 수 없는 값이어서 비워 두었습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; it was left open</source>
        <translation>&quot;%1&quot;은(는) 날짜가 아니어서 비워 두었습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is below zero; it was left open</source>
        <translation>&quot;%1&quot;은(는) 0보다 작아 비워 두었습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number; it was left open</source>
        <translation>&quot;%1&quot;은(는) 수가 아니어서 비워 두었습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no; it was left open</source>
        <translation>&quot;%1&quot;은(는) 예도 아니오도 아니어서 비워 두었습니다</translation>
    </message>
    <message>
        <source>there is no sheet &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 시트가 없습니다</translation>
    </message>
    <message>
        <source>there are several sheets: %1</source>
        <translation>시트가 여럿입니다: %1</translation>
    </message>
    <message>
        <source>this is no spreadsheet that can be read</source>
        <translation>읽을 수 있는 스프레드시트가 아닙니다</translation>
    </message>
    <message>
        <source>save it as XLSX, ODS or CSV</source>
        <translation>XLSX, ODS, CSV로 저장하세요</translation>
    </message>
    <message>
        <source>the file is too big</source>
        <translation>파일이 너무 큽니다</translation>
    </message>
    <message>
        <source>divide it</source>
        <translation>나누세요</translation>
    </message>
    <message>
        <source>as the format demands</source>
        <translation>형식이 정한 대로</translation>
    </message>
    <message>
        <source>there are no rows of data in it</source>
        <translation>자료 행이 없습니다</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>save it again, or get another copy</source>
        <translation>다시 저장하거나 다른 사본을 구하세요</translation>
    </message>
    <message>
        <source>the file would unpack to more than is safe to open</source>
        <translation>풀면 안전하게 열 수 있는 크기를 넘습니다</translation>
    </message>
    <message>
        <source>save the table as CSV and import that</source>
        <translation>표를 CSV로 저장해 가져오세요</translation>
    </message>
    <message>
        <source>the file is protected with a password</source>
        <translation>파일이 암호로 보호되어 있습니다</translation>
    </message>
    <message>
        <source>save it without one</source>
        <translation>없이 저장하세요</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, 레이어 %2</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 new, %4 known (nothing written: dry run)</source>
        <translation>%1: %2건 읽음, 새것 %3건, 이미 있던 것 %4건(시험 실행이라 쓰지 않음)</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 new, %4 known</source>
        <translation>%1: %2건 읽음, 새것 %3건, 이미 있던 것 %4건</translation>
    </message>
    <message>
        <source>there are several layers in the archive</source>
        <translation>압축 파일에 레이어가 여럿 있습니다</translation>
    </message>
    <message>
        <source>unpack it and import one of them</source>
        <translation>풀어서 그중 하나를 가져오세요</translation>
    </message>
    <message>
        <source>there is no layer in the archive that can be read</source>
        <translation>압축 파일에 읽을 수 있는 레이어가 없습니다</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Information</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
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
        <translation>지도 엔진이 끝났습니다. 다시 시작하는 중…</translation>
    </message>
    <message>
        <source>The map engine is missing; maps cannot be drawn.</source>
        <translation>지도 엔진이 없어 지도를 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The map engine cannot be used; maps cannot be drawn.</source>
        <translation>지도 엔진을 쓸 수 없어 지도를 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The map engine is missing: there is no program %1. Install Cluster Atlas again, or set CLUSTER_ATLAS_MAP_ENGINE to the engine’s path. Everything but the map can be used.</source>
        <translation>지도 엔진이 없습니다. %1 프로그램이 없습니다. Cluster Atlas를 다시 설치하거나 CLUSTER_ATLAS_MAP_ENGINE에 엔진의 경로를 지정하세요. 지도를 뺀 나머지는 모두 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The map engine did not answer and was ended; it is started again.</source>
        <translation>지도 엔진이 응답하지 않아 끝내고 다시 시작합니다.</translation>
    </message>
    <message>
        <source>The map engine did not answer while drawing “%1” and was ended; it is started again.</source>
        <translation>‘%1’을(를) 그리던 지도 엔진이 응답하지 않아 끝내고 다시 시작합니다.</translation>
    </message>
    <message>
        <source>The map engine ended unexpectedly; it is started again.</source>
        <translation>지도 엔진이 뜻밖에 끝나 다시 시작합니다.</translation>
    </message>
    <message>
        <source>The map engine ended unexpectedly while drawing “%1”; it is started again.</source>
        <translation>‘%1’을(를) 그리던 지도 엔진이 뜻밖에 끝나 다시 시작합니다.</translation>
    </message>
    <message>
        <source>The coordinate system “%1” is not known.</source>
        <translation>좌표계 ‘%1’을(를) 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The file cannot be written; choose another folder or name.</source>
        <translation>파일을 쓸 수 없습니다. 다른 폴더나 이름을 고르세요.</translation>
    </message>
    <message>
        <source>There is no room for the picture; free some disk space.</source>
        <translation>그림을 둘 자리가 없습니다. 디스크 공간을 비우세요.</translation>
    </message>
    <message>
        <source>The map could not be drawn (%1).</source>
        <translation>지도를 그리지 못했습니다(%1).</translation>
    </message>
    <message>
        <source>“%1” is left out: its data are not there.</source>
        <translation>‘%1’의 자료가 없어 뺐습니다.</translation>
    </message>
    <message>
        <source>“%1” may be incomplete: %2</source>
        <translation>‘%1’이(가) 완전하지 않을 수 있습니다: %2</translation>
    </message>
    <message>
        <source>“%1” is left out: it cannot be opened.</source>
        <translation>‘%1’을(를) 열 수 없어 뺐습니다.</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Centre the map here</source>
        <translation>여기를 지도 가운데로</translation>
    </message>
    <message>
        <source>Copy this place (longitude, latitude)</source>
        <translation>이 위치 복사(경도, 위도)</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Within one province</source>
        <translation>한 시도 안</translation>
    </message>
    <message>
        <source>Across provincial lines</source>
        <translation>도 경계를 넘음</translation>
    </message>
    <message>
        <source>Leaving the cluster</source>
        <translation>클러스터 밖으로</translation>
    </message>
    <message>
        <source>Abroad or not placed</source>
        <translation>국외 또는 위치 미상</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>class: count (share)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count (share)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Network: %1 links</source>
        <translation>네트워크: 연계 %1건</translation>
    </message>
    <message>
        <source>E-I index</source>
        <translation>E-I 지수</translation>
    </message>
    <message>
        <source>(across − within) / (across + within): −1 all within provinces, +1 all across them</source>
        <translation>(시도 간 − 시도 내) / (시도 간 + 시도 내): −1은 모두 시도 안, +1은 모두 시도 사이</translation>
    </message>
    <message>
        <source>E-I that chance would give</source>
        <translation>우연일 때의 E-I</translation>
    </message>
    <message>
        <source>Of all possible pairs, with the provinces as large as they are</source>
        <translation>시도의 규모를 그대로 두고 가능한 모든 쌍에서</translation>
    </message>
    <message>
        <source>E-I rescaled to what is possible</source>
        <translation>가능한 범위로 재조정한 E-I</translation>
    </message>
    <message>
        <source>−1 and +1 are the extremes that provinces of these sizes allow</source>
        <translation>−1과 +1은 이 규모의 시도에서 나올 수 있는 양 끝값</translation>
    </message>
    <message>
        <source>Share of %1 permutations of the province labels</source>
        <extracomment>%1 is a number of permutations</extracomment>
        <translation>시도 이름표를 섞은 순열 %1회 가운데 비율</translation>
    </message>
    <message>
        <source>p, as closed by chance</source>
        <translation>우연히 이만큼 닫힐 p</translation>
    </message>
    <message>
        <source>p, as open by chance</source>
        <translation>우연히 이만큼 열릴 p</translation>
    </message>
    <message>
        <source>Permeability by size</source>
        <translation>규모 기준 투과도</translation>
    </message>
    <message>
        <source>Links across lines beside what chance would give: 0 sealed, 1 as if no line were there</source>
        <translation>우연 대비 경계를 넘는 연계: 0은 닫힘, 1은 경계가 없는 것과 같음</translation>
    </message>
    <message>
        <source>Permeability by degree</source>
        <translation>연결 수 기준 투과도</translation>
    </message>
    <message>
        <source>The same, with each participant&apos;s number of links kept</source>
        <translation>참여기관마다 연계 수를 그대로 둔 같은 지표</translation>
    </message>
    <message>
        <source>Assortativity by province</source>
        <translation>시도 기준 동류성</translation>
    </message>
    <message>
        <source>Newman&apos;s r: 1 = links only within provinces, 0 = as by chance</source>
        <translation>뉴먼의 r: 1 = 시도 안의 연계만, 0 = 우연과 같음</translation>
    </message>
    <message>
        <source>%1 participants have no province and take no part in these figures.</source>
        <translation>참여기관 %1곳은 시도가 없어 이 수치에서 빠집니다.</translation>
    </message>
    <message>
        <source>Brokers across lines</source>
        <translation>경계를 잇는 중개기관</translation>
    </message>
    <message>
        <source>Share of the paths between provinces that run through a participant, and of the pairs cut off without it.</source>
        <translation>시도 사이의 경로 가운데 그 기관을 지나는 비율과, 그 기관이 없으면 끊기는 쌍의 비율입니다.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>share of the paths through a broker · share of pairs cut off without it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Links between provinces</source>
        <translation>시도 사이의 연계</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Makes an atlas: empty, or a copy of a sample.</source>
        <translation>빈 아틀라스나 예제의 사본을 만듭니다.</translation>
    </message>
    <message>
        <source>start from this sample</source>
        <translation>이 예제로 시작</translation>
    </message>
    <message>
        <source>the atlas&apos; title</source>
        <translation>아틀라스의 제목</translation>
    </message>
    <message>
        <source>--sample takes %1</source>
        <translation>--sample에는 %1을(를) 씁니다</translation>
    </message>
    <message>
        <source>the file is already there</source>
        <translation>파일이 이미 있습니다</translation>
    </message>
    <message>
        <source>choose another name, or remove it first</source>
        <translation>다른 이름을 고르거나 먼저 지우세요</translation>
    </message>
</context>
<context>
    <name>ParticipantsSection</name>
    <message>
        <source>%1 (tie)</source>
        <translation>%1(동률)</translation>
    </message>
    <message>
        <source>Participants: %1</source>
        <translation>참여기관: %1곳</translation>
    </message>
    <message>
        <source>No memberships are recorded; these are located inside the extent.</source>
        <translation>참여 관계가 기록되어 있지 않아 범위 안에 있는 기관을 셌습니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count (share)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 without a province</source>
        <translation>시도 없음 %1곳</translation>
    </message>
    <message>
        <source>Host province and concentration</source>
        <translation>중심 시도와 집중도</translation>
    </message>
    <message>
        <source>Host by area</source>
        <translation>면적 기준 중심 시도</translation>
    </message>
    <message>
        <source>The province with the largest part of the extent</source>
        <translation>범위의 가장 큰 부분이 있는 시도</translation>
    </message>
    <message>
        <source>Host by participants</source>
        <translation>참여기관 기준 중심 시도</translation>
    </message>
    <message>
        <source>The province with most participants</source>
        <translation>참여기관이 가장 많은 시도</translation>
    </message>
    <message>
        <source>Host by lead</source>
        <translation>주관기관 기준 중심 시도</translation>
    </message>
    <message>
        <source>The province of the lead participant</source>
        <translation>주관기관이 있는 시도</translation>
    </message>
    <message>
        <source>Area beyond the host</source>
        <translation>중심 시도 밖의 면적</translation>
    </message>
    <message>
        <source>Participants beyond the host</source>
        <translation>중심 시도 밖의 참여기관</translation>
    </message>
    <message>
        <source>Herfindahl–Hirschman index: the sum of squared shares. 1 = all in one province; the effective number of provinces is 1 / HHI.</source>
        <translation>허핀달–허쉬만 지수: 비율 제곱의 합. 1 = 모두 한 시도. 유효 시도 수는 1 / HHI입니다.</translation>
    </message>
    <message>
        <source>Concentration (HHI) of the area</source>
        <translation>면적 집중도(HHI)</translation>
    </message>
    <message>
        <source>Concentration (HHI) of participants</source>
        <translation>참여기관 집중도(HHI)</translation>
    </message>
    <message>
        <source>Effective provinces by area</source>
        <translation>유효 시도 수(면적)</translation>
    </message>
    <message>
        <source>Effective provinces by participants</source>
        <translation>유효 시도 수(참여기관)</translation>
    </message>
</context>
<context>
    <name>ReferenceCheck</name>
    <message>
        <source>%1, row %2, %3</source>
        <translation>%1, %2행, %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the %2</source>
        <translation>&quot;%1&quot;이(가) %2에 없습니다</translation>
    </message>
    <message>
        <source>correct the ID or add the missing row</source>
        <translation>ID를 고치거나 빠진 행을 넣으세요</translation>
    </message>
    <message numerus="yes">
        <source>%n more reference(s) name nothing</source>
        <translation>
            <numerusform>가리키는 것이 없는 참조가 %n개 더 있습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message>
        <source>drawing was cancelled</source>
        <translation>그리기가 취소되었습니다</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>레이어 %1</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>그리는 중</translation>
    </message>
    <message>
        <source>Draws the map with title, legend, scale bar and credits into a file.</source>
        <translation>제목, 범례, 축척 막대, 출처와 함께 지도를 파일로 그립니다.</translation>
    </message>
    <message>
        <source>the picture; its ending says the format</source>
        <translation>그림 파일. 끝 이름이 형식을 정합니다</translation>
    </message>
    <message>
        <source>size in pixels (2480x1754)</source>
        <translation>픽셀 크기(2480x1754)</translation>
    </message>
    <message>
        <source>dots per inch (150)</source>
        <translation>인치당 점 수(150)</translation>
    </message>
    <message>
        <source>what to show, degrees</source>
        <translation>보여 줄 범위(도)</translation>
    </message>
    <message>
        <source>show this cluster</source>
        <translation>이 클러스터를 보여 줌</translation>
    </message>
    <message>
        <source>-o takes a file that ends in .png, .svg or .pdf</source>
        <translation>-o에는 .png, .svg, .pdf로 끝나는 파일을 씁니다</translation>
    </message>
    <message>
        <source>--size takes width and height in pixels from 100 to 20000, as 1920x1080</source>
        <translation>--size에는 100에서 20000까지의 픽셀 너비와 높이를 1920x1080처럼 씁니다</translation>
    </message>
    <message>
        <source>--dpi takes a whole number from 30 to 1200</source>
        <translation>--dpi에는 30에서 1200까지의 정수를 씁니다</translation>
    </message>
    <message>
        <source>--extent takes west,south,east,north in degrees, and goes without --cluster</source>
        <translation>--extent에는 도 단위의 서,남,동,북을 쓰며 --cluster와 함께 쓰지 않습니다</translation>
    </message>
    <message>
        <source>there is no cluster with the ID &quot;%1&quot; and an extent</source>
        <translation>ID가 &quot;%1&quot;이고 범위가 있는 클러스터가 없습니다</translation>
    </message>
    <message>
        <source>see the IDs with report --format csv</source>
        <translation>ID는 report --format csv로 볼 수 있습니다</translation>
    </message>
    <message>
        <source>there is nothing to draw there</source>
        <translation>그곳에 그릴 것이 없습니다</translation>
    </message>
    <message>
        <source>name another extent</source>
        <translation>다른 범위를 지정하세요</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Prints where clusters and their networks cross provincial lines.</source>
        <translation>클러스터와 그 네트워크가 도 경계를 넘는 곳을 출력합니다.</translation>
    </message>
    <message>
        <source>only this cluster; may be repeated</source>
        <translation>이 클러스터만. 여러 번 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>another boundary set for once</source>
        <translation>이번만 쓸 다른 경계 자료</translation>
    </message>
    <message>
        <source>how to write it (text)</source>
        <translation>출력 형식(text)</translation>
    </message>
    <message>
        <source>into this file instead of standard output</source>
        <translation>표준 출력 대신 이 파일로</translation>
    </message>
    <message>
        <source>label permutations (10000)</source>
        <translation>이름표 순열 횟수(10000)</translation>
    </message>
    <message>
        <source>of the permutations</source>
        <translation>순열의 난수 씨앗</translation>
    </message>
    <message>
        <source>--format takes text, json or csv</source>
        <translation>--format에는 text, json, csv를 씁니다</translation>
    </message>
    <message>
        <source>--permutations takes a whole number above 0</source>
        <translation>--permutations에는 0보다 큰 정수를 씁니다</translation>
    </message>
    <message>
        <source>--seed takes a whole number, 0 or more</source>
        <translation>--seed에는 0 이상의 정수를 씁니다</translation>
    </message>
    <message>
        <source>there is no cluster with the ID &quot;%1&quot;</source>
        <translation>ID가 &quot;%1&quot;인 클러스터가 없습니다</translation>
    </message>
    <message>
        <source>see the IDs with --format csv</source>
        <translation>ID는 --format csv로 볼 수 있습니다</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>[!!]</source>
        <translation>[!!]</translation>
    </message>
    <message>
        <source>[!]</source>
        <translation>[!]</translation>
    </message>
    <message>
        <source>[i]</source>
        <translation>[i]</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>시도 밖</translation>
    </message>
    <message>
        <source>  By province:</source>
        <translation>  시도별:</translation>
    </message>
    <message>
        <source>%1 km²  %2</source>
        <translation>%1 km²  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>참여기관 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>too small to count</source>
        <translation>너무 작아 세지 않음</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>  Line crossed: %1–%2, %3 km</source>
        <translation>  넘은 경계: %1–%2, %3 km</translation>
    </message>
    <message>
        <source> (uncertain)</source>
        <translation>(불확실)</translation>
    </message>
    <message>
        <source>  Links: %1 in all; %2 within a province, %3 across provinces, %4 abroad or unplaced, %5 leaving the cluster</source>
        <translation>  연계: 모두 %1건; 시도 안 %2, 시도 간 %3, 국외 또는 위치 미상 %4, 클러스터 밖으로 %5</translation>
    </message>
    <message>
        <source>  Links: %1 in all; %2 within a province, %3 across provinces, %4 abroad or unplaced</source>
        <translation>  연계: 모두 %1건; 시도 안 %2, 시도 간 %3, 국외 또는 위치 미상 %4</translation>
    </message>
    <message>
        <source>  E-I index %1, by chance %2, rescaled %3, p closed %4, p open %5 (%6 permutations)</source>
        <translation>  E-I 지수 %1, 우연 기대값 %2, 재조정 %3, 닫힘 p %4, 열림 p %5 (순열 %6회)</translation>
    </message>
    <message>
        <source>  Permeability by size %1, by degree %2; assortativity %3</source>
        <translation>  투과도: 규모 기준 %1, 연결 수 기준 %2; 동류성 %3</translation>
    </message>
    <message>
        <source>  Published counts: %1 (%2 in all)</source>
        <translation>  공표 집계: %1(모두 %2)</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>    Source: %1</source>
        <translation>    출처: %1</translation>
    </message>
    <message>
        <source>(illustrative)</source>
        <translation>(예시)</translation>
    </message>
    <message>
        <source>  Area: %1 km²</source>
        <translation>  면적: %1 km²</translation>
    </message>
    <message>
        <source>  Participants: %1 (%2), %3 of them with a province</source>
        <translation>  참여기관: %1곳(%2), 그중 시도가 있는 곳 %3</translation>
    </message>
    <message>
        <source>by membership</source>
        <translation>참여 관계 기준</translation>
    </message>
    <message>
        <source>those inside the extent</source>
        <translation>범위 안에 있는 기관</translation>
    </message>
    <message>
        <source> (tie)</source>
        <translation>(동률)</translation>
    </message>
    <message>
        <source>  Host: by area %1; by participants %2; by lead %3</source>
        <translation>  중심 시도: 면적 기준 %1; 참여기관 기준 %2; 주관기관 기준 %3</translation>
    </message>
    <message>
        <source>  Concentration (HHI): area %1, participants %2; effective number of provinces: %3, %4</source>
        <translation>  집중도(HHI): 면적 %1, 참여기관 %2; 유효 시도 수: %3, %4</translation>
    </message>
    <message>
        <source>  Broker: %1, cross-border betweenness %2, dependence %3</source>
        <translation>  중개기관: %1, 경계 간 매개 중심성 %2, 의존도 %3</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Boundaries: %1, %2, %3</source>
        <translation>경계: %1, %2, %3</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>지도 전체</translation>
    </message>
    <message>
        <source>  Participants: %1</source>
        <translation>  참여기관: %1곳</translation>
    </message>
    <message>
        <source> (too small to count)</source>
        <translation>(너무 작아 세지 않음)</translation>
    </message>
    <message>
        <source>Settings: seed %1; a part counts above %2 and %3 km²; closed at p ≤ %4; dominant from %5; at the table from %6</source>
        <translation>설정: 난수 씨앗 %1; %2 및 %3 km²를 넘는 부분만 셈; p ≤ %4이면 닫힘; %5부터 지배적; %6부터 협의 참여</translation>
    </message>
</context>
<context>
    <name>RolesSection</name>
    <message>
        <source>Who is where: kinds by province</source>
        <translation>기관 분포: 시도별 종류</translation>
    </message>
    <message>
        <source>No province</source>
        <translation>시도 없음</translation>
    </message>
    <message>
        <source>Published counts</source>
        <translation>공표 집계</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 in all</source>
        <translation>%1: 모두 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count (share)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Share of the host province</source>
        <translation>중심 시도의 비율</translation>
    </message>
    <message>
        <source>Concentration (HHI)</source>
        <translation>집중도(HHI)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation>수치의 근거</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>경계</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>%1, ± %2</source>
        <extracomment>precision of boundaries, e.g. &quot;Overview, ± 1.4 km&quot;</extracomment>
        <translation>%1, ± %2</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>A part counts from</source>
        <translation>부분으로 세는 기준</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 및 %2</translation>
    </message>
    <message>
        <source>Permutations, seed</source>
        <translation>순열 횟수, 난수 씨앗</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Crosses provincial lines</source>
        <translation>도 경계를 넘음</translation>
    </message>
    <message>
        <source>Area: km² on the WGS 84 ellipsoid, edges straight in longitude and latitude. Share: part of the whole extent. Line: geodesic length of the two provinces&apos; common border strictly inside the extent; what runs along the extent&apos;s own edge does not count. A part counts when it is above the sliver thresholds; it is certain when some of it lies farther from the line than the boundaries&apos; positional error. Caveat: area says nothing of activity, so read it beside the participants; the length of a winding border grows with the map&apos;s scale.</source>
        <translation>면적: WGS 84 타원체의 km²이며 변은 경위도에서 직선입니다. 비율: 전체 범위에 대한 부분. 경계: 두 시도의 공통 경계 가운데 범위 안쪽을 지나는 측지 길이이며, 범위의 가장자리를 따라가는 구간은 세지 않습니다. 자투리 기준을 넘는 부분만 세고, 경계선에서 위치 오차보다 먼 부분이 있으면 확실로 봅니다. 유의: 면적은 활동량을 말해 주지 않으므로 참여기관과 함께 읽으세요. 굽은 경계의 길이는 지도 축척에 따라 커집니다.</translation>
    </message>
    <message>
        <source>May cross, uncertain</source>
        <translation>넘을 수 있음, 불확실</translation>
    </message>
    <message>
        <source>Fewer than two provinces hold a part of the extent that reaches farther from the line than the boundary set&apos;s positional error. With more exact boundaries the answer may become yes or no: import an official boundary file to decide.</source>
        <translation>경계 자료의 위치 오차보다 멀리 들어간 부분을 가진 시도가 둘이 되지 않습니다. 더 정확한 경계로는 답이 달라질 수 있으니 공식 경계 파일을 가져와 판단하세요.</translation>
    </message>
    <message>
        <source>In one province</source>
        <translation>한 시도 안</translation>
    </message>
    <message>
        <source>Partly in no province</source>
        <translation>일부가 시도 밖</translation>
    </message>
    <message>
        <source>Whole area minus the area inside the union of the provinces. It is kept apart: shares by province and this remainder add up to one.</source>
        <translation>전체 면적에서 모든 시도 안의 면적을 뺀 것입니다. 따로 두므로 시도별 비율과 이 나머지를 더하면 1이 됩니다.</translation>
    </message>
    <message>
        <source>Parts too small to count</source>
        <translation>너무 작아 세지 않는 부분</translation>
    </message>
    <message>
        <source>A part is a sliver when its area is at most the larger of the two sliver thresholds. Both are conventions of this program and can be changed in the settings.</source>
        <translation>면적이 두 자투리 기준 가운데 큰 값 이하이면 자투리입니다. 두 기준 모두 이 프로그램의 약속이며 설정에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Participants beyond the host</source>
        <translation>중심 시도 밖의 참여기관</translation>
    </message>
    <message>
        <source>Host by participants: the province with most of them; a tie goes to the lower code. A participant&apos;s province is the declared one, else where its point lies. Participants without a province are left out and counted. Caveat: a head office and its plant may be in two provinces.</source>
        <translation>참여기관 기준 중심 시도: 참여기관이 가장 많은 시도이며 동률이면 코드가 작은 쪽입니다. 참여기관의 시도는 적힌 소재지, 없으면 위치로 정합니다. 시도가 없는 기관은 빼고 따로 셉니다. 유의: 본사와 공장이 서로 다른 시도에 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Lead outside the host</source>
        <translation>중심 시도 밖의 주관기관</translation>
    </message>
    <message>
        <source>The lead participant&apos;s province differs from the host province by area, or by participants where there is no extent.</source>
        <translation>주관기관의 시도가 면적 기준(범위가 없으면 참여기관 기준) 중심 시도와 다릅니다.</translation>
    </message>
    <message>
        <source>Who belongs at the table</source>
        <translation>협의에 참여할 지방정부</translation>
    </message>
    <message>
        <source>Provinces whose share of the area or of the participants reaches the threshold, a convention of this program that can be changed in the settings. A cluster that several authorities share needs a joint or national body.</source>
        <translation>면적이나 참여기관의 비율이 기준에 이르는 시도입니다. 기준은 이 프로그램의 약속이며 설정에서 바꿀 수 있습니다. 여러 지방정부에 걸친 클러스터에는 공동 또는 국가 차원의 기구가 필요합니다.</translation>
    </message>
    <message>
        <source>Closed network</source>
        <translation>닫힌 네트워크</translation>
    </message>
    <message>
        <source>E-I = (E − I)/(E + I), E links across provinces, I links within, from −1 (all within) to +1 (all across). Expected: (E* − I*)/(E* + I*) over all possible pairs. p: share of seeded permutations of the province labels, network fixed, with an E-I at most as large. Links are undirected pairs, weights ignored. Caveats: nearness makes p too optimistic; lists of participants usually leave outsiders out. Source: Krackhardt &amp; Stern 1988, Social Psychology Quarterly 51(2):123–140.</source>
        <translation>E-I = (E − I)/(E + I). E는 시도 간, I는 시도 내 연계이며 −1(모두 시도 안)에서 +1(모두 시도 사이)까지입니다. 기대값: 가능한 모든 쌍의 (E* − I*)/(E* + I*). p: 네트워크를 고정하고 시도 이름표를 섞은 순열 가운데 E-I가 이 값 이하인 비율. 연계는 방향과 가중치를 무시한 쌍입니다. 유의: 가까움 때문에 p가 지나치게 작게 나올 수 있고, 참여기관 목록에는 외부 기관이 빠지기 쉽습니다. 출처: Krackhardt &amp; Stern 1988, Social Psychology Quarterly 51(2):123–140.</translation>
    </message>
    <message>
        <source>Network open across provinces</source>
        <translation>시도 사이에 열린 네트워크</translation>
    </message>
    <message>
        <source>The same E-I index; p is the share of permutations with an E-I at least as large. Source: Krackhardt &amp; Stern 1988, Social Psychology Quarterly 51(2):123–140.</source>
        <translation>같은 E-I 지수이며 p는 E-I가 이 값 이상인 순열의 비율입니다. 출처: Krackhardt &amp; Stern 1988, Social Psychology Quarterly 51(2):123–140.</translation>
    </message>
    <message>
        <source>Held together by few</source>
        <translation>소수에 의존하는 네트워크</translation>
    </message>
    <message>
        <source>Of the connected pairs of participants in different provinces, the part that loses every path when the two brokers with the largest cross-border betweenness are removed. The threshold is a convention of this program and can be changed in the settings. After gatekeeper removal in Breschi &amp; Lenzi, Knowledge and Networks (2017), chapter 14; betweenness after Freeman 1977 and Brandes 2001.</source>
        <translation>서로 다른 시도에 있으며 연결된 참여기관 쌍 가운데, 경계 간 매개 중심성이 가장 큰 두 중개기관을 빼면 경로를 모두 잃는 비율입니다. 기준은 이 프로그램의 약속이며 설정에서 바꿀 수 있습니다. Breschi &amp; Lenzi, Knowledge and Networks (2017) 14장의 게이트키퍼 제거를 따랐으며 매개 중심성은 Freeman 1977, Brandes 2001을 따랐습니다.</translation>
    </message>
    <message>
        <source>No dominant province</source>
        <translation>지배적인 시도 없음</translation>
    </message>
    <message>
        <source>From published counts by province: no province&apos;s share of the total reaches the threshold, a convention of this program that can be changed in the settings.</source>
        <translation>시도별 공표 집계에서 어느 시도의 비율도 기준에 이르지 않습니다. 기준은 이 프로그램의 약속이며 설정에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>One province dominates</source>
        <translation>한 시도가 지배적</translation>
    </message>
    <message>
        <source>From published counts by province: one province&apos;s share of the total reaches the threshold, a convention of this program that can be changed in the settings.</source>
        <translation>시도별 공표 집계에서 한 시도의 비율이 기준에 이릅니다. 기준은 이 프로그램의 약속이며 설정에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Declared and located province differ</source>
        <translation>적힌 시도와 위치의 시도가 다름</translation>
    </message>
    <message>
        <source>The region code declared for the participant and its point name different provinces, by more than the boundaries&apos; positional error. The figures use the declared one; correct whichever is wrong.</source>
        <translation>적힌 지역 코드와 위치가 경계의 위치 오차를 넘어 서로 다른 시도를 가리킵니다. 수치에는 적힌 것을 썼으니 잘못된 쪽을 고치세요.</translation>
    </message>
    <message>
        <source>Places near a line</source>
        <translation>경계 가까이의 위치</translation>
    </message>
    <message>
        <source>Participants placed by their point alone, nearer to another province than the boundaries&apos; positional error. Declare their region, or import more exact boundaries.</source>
        <translation>위치만으로 시도를 정했는데 다른 시도까지의 거리가 경계의 위치 오차보다 가까운 기관입니다. 소재지를 적거나 더 정확한 경계를 가져오세요.</translation>
    </message>
    <message>
        <source>Participants without a province</source>
        <translation>시도 없는 참여기관</translation>
    </message>
    <message>
        <source>Neither a known region code nor a point inside a province.</source>
        <translation>알려진 지역 코드도, 시도 안의 위치도 없습니다.</translation>
    </message>
    <message>
        <source>Illustrative data</source>
        <translation>예시 자료</translation>
    </message>
    <message>
        <source>These rows are examples made for showing, set by hand; figures that rest on them show the method, not the world.</source>
        <translation>보여 주기 위해 손으로 만든 예시입니다. 이에 바탕을 둔 수치는 방법을 보여 줄 뿐 실제를 뜻하지 않습니다.</translation>
    </message>
    <message>
        <source>Overview boundaries</source>
        <translation>개략 경계</translation>
    </message>
    <message>
        <source>Generalised boundaries for small scales. Their positional error is stated with the boundary set; import official boundaries for figures that must hold.</source>
        <translation>소축척용으로 단순화한 경계입니다. 위치 오차는 경계 자료에 밝혀 있습니다. 근거가 될 수치가 필요하면 공식 경계를 가져오세요.</translation>
    </message>
    <message>
        <source>Not computable</source>
        <translation>계산할 수 없음</translation>
    </message>
    <message>
        <source>A figure that is not defined for these data is left empty, never filled in.</source>
        <translation>이 자료로 정의되지 않는 수치는 채우지 않고 비워 둡니다.</translation>
    </message>
    <message>
        <source>Geometry repaired</source>
        <translation>도형을 고침</translation>
    </message>
    <message>
        <source>The outline crosses itself or breaks another rule of valid polygons. For the analysis it was read by the even-odd rule; the drawing itself is unchanged.</source>
        <translation>윤곽이 스스로 엇갈리거나 올바른 폴리곤의 규칙에 어긋납니다. 분석에서는 홀짝 규칙으로 읽었으며 그린 도형은 그대로입니다.</translation>
    </message>
    <message>
        <source>Only one province holds a part of the extent above the sliver thresholds. The distance is geodesic, from the extent to the nearest common border of two provinces; when it is within the boundaries&apos; positional error, more exact boundaries may show that the extent crosses after all.</source>
        <translation>자투리 기준을 넘는 부분이 한 시도에만 있습니다. 거리는 범위에서 가장 가까운 시도 공통 경계까지의 측지 거리이며, 경계의 위치 오차 안이면 더 정확한 경계에서는 넘는 것으로 나올 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Outside the host province</source>
        <translation>중심 시도 밖</translation>
    </message>
    <message>
        <source>Outside the host, uncertain</source>
        <translation>중심 시도 밖, 불확실</translation>
    </message>
    <message>
        <source>Provincial line crossed</source>
        <translation>넘은 도 경계</translation>
    </message>
    <message>
        <source>Link within a province</source>
        <translation>시도 내 연계</translation>
    </message>
    <message>
        <source>Link across provinces</source>
        <translation>시도 간 연계</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>시군구</translation>
    </message>
    <message>
        <source>Cluster extents</source>
        <translation>클러스터 범위</translation>
    </message>
    <message>
        <source>Parts outside the host province</source>
        <translation>중심 시도 밖의 부분</translation>
    </message>
    <message>
        <source>Crossed provincial lines</source>
        <translation>넘은 도 경계</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연계</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참여기관</translation>
    </message>
    <message>
        <source>Hollow: illustrative, or placed roughly</source>
        <translation>빈 표시: 예시이거나 대략의 위치</translation>
    </message>
    <message>
        <source>Projection %1</source>
        <translation>투영법 %1</translation>
    </message>
    <message>
        <source>local equal-area</source>
        <translation>지역 정적도법</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Atlas</source>
        <translation>아틀라스</translation>
    </message>
    <message>
        <source>Boundary sets</source>
        <translation>경계 자료</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참여기관</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>참여 관계</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연계</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>참여 집계</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>장면</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>영문 이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>업종</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>종사자 수</translation>
    </message>
    <message>
        <source>Declared region</source>
        <translation>소재지 코드</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Location known by</source>
        <translation>위치 근거</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>Life-cycle stage</source>
        <translation>생애주기 단계</translation>
    </message>
    <message>
        <source>Institutional constraint</source>
        <translation>제도적 제약</translation>
    </message>
    <message>
        <source>Evidence for the constraint</source>
        <translation>제약의 근거</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>거버넌스</translation>
    </message>
    <message>
        <source>Lead participant</source>
        <translation>주관기관</translation>
    </message>
    <message>
        <source>Part of cluster</source>
        <translation>상위 클러스터</translation>
    </message>
    <message>
        <source>Delineated by</source>
        <translation>범위 설정 방법</translation>
    </message>
    <message>
        <source>Delineation parameters</source>
        <translation>범위 설정 값</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>참여기관</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작 기관</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝 기관</translation>
    </message>
    <message>
        <source>Formality</source>
        <translation>공식성</translation>
    </message>
    <message>
        <source>Directed</source>
        <translation>방향 있음</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>측정 항목</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Boundary set</source>
        <translation>경계 자료</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Code of the region above</source>
        <translation>상위 지역 코드</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Code system</source>
        <translation>코드 체계</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Positional error (m)</source>
        <translation>위치 오차(m)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>출처 표시</translation>
    </message>
    <message>
        <source>English credit</source>
        <translation>영문 출처 표시</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>SheetNotes</name>
    <message>
        <source>Illustrative: extents, firms or links on this map are examples, not documented facts.</source>
        <translation>예시: 이 지도의 범위, 기업, 연계에는 확인된 사실이 아닌 예시가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Light hatching: the crossing is within the boundaries&apos; error and uncertain.</source>
        <translation>옅은 빗금: 경계의 오차 안이어서 넘는지 불확실함.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) without a location are not shown.</source>
        <translation>
            <numerusform>위치가 없는 참여기관 %n곳은 표시하지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lighter link(s) are not shown.</source>
        <translation>
            <numerusform>가중치가 작은 연계 %n건은 표시하지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Links join locations; they are not routes.</source>
        <translation>연계는 위치를 이은 선이며 이동 경로가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Writing the atlas</source>
        <translation>아틀라스를 쓰는 중</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>디스크가 가득 찼습니다</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>공간을 비우고 다시 해 보세요</translation>
    </message>
    <message>
        <source>this is not a GeoPackage (no SQLite database)</source>
        <translation>GeoPackage가 아닙니다(SQLite 데이터베이스가 아님)</translation>
    </message>
    <message>
        <source>choose a file that Cluster Atlas saved, or import it instead</source>
        <translation>Cluster Atlas로 저장한 파일을 고르거나 가져오기를 쓰세요</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>파일이 손상되었습니다(%1)</translation>
    </message>
    <message>
        <source>use a backup copy of it</source>
        <translation>백업 사본을 쓰세요</translation>
    </message>
    <message>
        <source>another program is writing to the file</source>
        <translation>다른 프로그램이 파일에 쓰고 있습니다</translation>
    </message>
    <message>
        <source>close it there and try again</source>
        <translation>그쪽에서 닫고 다시 해 보세요</translation>
    </message>
    <message>
        <source>the file may not be written</source>
        <translation>파일에 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>change its permissions or choose another place</source>
        <translation>권한을 바꾸거나 다른 위치를 고르세요</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened</source>
        <translation>파일을 열 수 없습니다</translation>
    </message>
    <message>
        <source>check that it is there and may be read</source>
        <translation>파일이 있는지, 읽을 수 있는지 확인하세요</translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation>읽거나 쓰지 못했습니다(%1)</translation>
    </message>
    <message>
        <source>check the disk and its free space</source>
        <translation>디스크와 빈 공간을 확인하세요</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>메모리가 모자랍니다</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>다른 프로그램을 닫고 다시 해 보세요</translation>
    </message>
    <message>
        <source>the database refused (%1)</source>
        <translation>데이터베이스가 거부했습니다(%1)</translation>
    </message>
    <message>
        <source>check the file with &quot;cluster-atlas check&quot;</source>
        <translation>&quot;cluster-atlas check&quot;로 파일을 검사하세요</translation>
    </message>
    <message>
        <source>there is no unsaved work here any more</source>
        <translation>저장하지 않은 작업이 더 이상 없습니다</translation>
    </message>
    <message>
        <source>another program is working on this copy</source>
        <translation>다른 프로그램이 이 사본으로 작업하고 있습니다</translation>
    </message>
    <message>
        <source>close it there first</source>
        <translation>먼저 그쪽에서 닫으세요</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>복사 중</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>그런 파일이 없습니다</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>이름을 확인하세요</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>파일이 아닙니다</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>파일 이름을 지정하세요</translation>
    </message>
    <message>
        <source>there is no permission to read the file</source>
        <translation>파일을 읽을 권한이 없습니다</translation>
    </message>
    <message>
        <source>ask its owner for it</source>
        <translation>소유자에게 요청하세요</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>파일이 비어 있습니다</translation>
    </message>
    <message>
        <source>the table has no column &quot;geom&quot;</source>
        <translation>표에 &quot;geom&quot; 열이 없습니다</translation>
    </message>
    <message>
        <source>use an atlas that Cluster Atlas saved</source>
        <translation>Cluster Atlas로 저장한 아틀라스를 쓰세요</translation>
    </message>
    <message>
        <source>the trigger &quot;%1&quot; of another program is kept, but does not run here</source>
        <translation>다른 프로그램의 트리거 &quot;%1&quot;은(는) 남겨 두지만 여기서는 실행하지 않습니다</translation>
    </message>
    <message>
        <source>the table has no key column &quot;fid&quot;</source>
        <translation>표에 키 열 &quot;fid&quot;가 없습니다</translation>
    </message>
    <message>
        <source>there is no permission to write here</source>
        <translation>여기에 쓸 권한이 없습니다</translation>
    </message>
    <message>
        <source>choose another place or change the permissions</source>
        <translation>다른 위치를 고르거나 권한을 바꾸세요</translation>
    </message>
    <message>
        <source>this place can only be read</source>
        <translation>읽기만 할 수 있는 위치입니다</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>다른 위치를 고르세요</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>그런 파일이나 폴더가 없습니다</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>이름이 너무 깁니다</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>더 짧은 이름을 고르세요</translation>
    </message>
    <message>
        <source>writing failed (%1)</source>
        <translation>쓰지 못했습니다(%1)</translation>
    </message>
    <message>
        <source>this is a GeoPackage, but not an atlas of Cluster Atlas</source>
        <translation>GeoPackage이지만 Cluster Atlas의 아틀라스가 아닙니다</translation>
    </message>
    <message>
        <source>make a new atlas and import the file into it</source>
        <translation>새 아틀라스를 만들어 파일을 가져오세요</translation>
    </message>
    <message>
        <source>table %1, row %2</source>
        <translation>%1 표, %2행</translation>
    </message>
    <message>
        <source>%1 more rows like these</source>
        <translation>이와 같은 행이 %1개 더 있습니다</translation>
    </message>
    <message>
        <source>the row number is out of range; the row is left alone</source>
        <translation>행 번호가 범위를 벗어나 그대로 두었습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be read and is taken as not given</source>
        <translation>&quot;%1&quot;을(를) 읽을 수 없어 없는 것으로 보았습니다</translation>
    </message>
    <message>
        <source>give it a new value, or leave it as it is in the file</source>
        <translation>새 값을 넣거나 파일에 있는 그대로 두세요</translation>
    </message>
    <message>
        <source>the ID &quot;%1&quot; stands more than once</source>
        <translation>ID &quot;%1&quot;이(가) 여러 번 나옵니다</translation>
    </message>
    <message>
        <source>give one of the rows another ID</source>
        <translation>한 행의 ID를 바꾸세요</translation>
    </message>
    <message>
        <source>this is a database, but not a GeoPackage</source>
        <translation>데이터베이스이지만 GeoPackage가 아닙니다</translation>
    </message>
    <message>
        <source>choose a file that Cluster Atlas saved</source>
        <translation>Cluster Atlas로 저장한 파일을 고르세요</translation>
    </message>
    <message>
        <source>the atlas has format version %1, but this program knows versions up to %2</source>
        <translation>아틀라스의 형식 버전은 %1인데 이 프로그램은 %2까지만 압니다</translation>
    </message>
    <message>
        <source>open it with a newer Cluster Atlas</source>
        <translation>더 새로운 Cluster Atlas로 여세요</translation>
    </message>
    <message>
        <source>this is not a plain table</source>
        <translation>일반 표가 아닙니다</translation>
    </message>
    <message>
        <source>Reading the atlas</source>
        <translation>아틀라스를 읽는 중</translation>
    </message>
    <message>
        <source>process %1 on %2, since %3</source>
        <translation>%2의 프로세스 %1, %3부터</translation>
    </message>
    <message>
        <source>process %1 of %2 on %3, since %4</source>
        <translation>%3의 %2 프로세스 %1, %4부터</translation>
    </message>
    <message>
        <source>the atlas is open elsewhere (%1)</source>
        <translation>아틀라스가 다른 곳에서 열려 있습니다(%1)</translation>
    </message>
    <message>
        <source>close it there, or save under another name</source>
        <translation>그쪽에서 닫거나 다른 이름으로 저장하세요</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>다른 이름을 고르세요</translation>
    </message>
    <message>
        <source>Untitled atlas</source>
        <translation>제목 없는 아틀라스</translation>
    </message>
    <message>
        <source>the last changes are not written yet</source>
        <translation>마지막 변경이 아직 기록되지 않았습니다</translation>
    </message>
    <message>
        <source>make room on the disk and try again</source>
        <translation>디스크 공간을 비우고 다시 해 보세요</translation>
    </message>
    <message>
        <source>another program changed the file since it was opened</source>
        <translation>연 뒤에 다른 프로그램이 파일을 바꾸었습니다</translation>
    </message>
    <message>
        <source>save under another name, or choose to overwrite it</source>
        <translation>다른 이름으로 저장하거나 덮어쓰기를 고르세요</translation>
    </message>
    <message>
        <source>Checking the saved file</source>
        <translation>저장한 파일 검사 중</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Within one province</source>
        <translation>한 시도 안</translation>
    </message>
    <message>
        <source>Crosses a line</source>
        <translation>도 경계를 넘음</translation>
    </message>
    <message>
        <source>Abroad or not placed</source>
        <translation>국외 또는 위치 미상</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>Provincial lines</source>
        <translation>도 경계</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Crosses</source>
        <translation>넘음</translation>
    </message>
    <message>
        <source>May cross</source>
        <translation>넘을 수 있음</translation>
    </message>
    <message>
        <source>One province</source>
        <translation>한 시도 안</translation>
    </message>
    <message>
        <source>No extent</source>
        <translation>범위 없음</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>May cross a provincial line: uncertain with these boundaries</source>
        <translation>도 경계를 넘을 수 있음: 이 경계로는 불확실</translation>
    </message>
    <message>
        <source>No extent drawn</source>
        <translation>범위가 그려져 있지 않음</translation>
    </message>
    <message>
        <source>It cannot be said whether this cluster crosses</source>
        <translation>이 클러스터가 경계를 넘는지 알 수 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n province(s)</source>
        <extracomment>after &quot;in&quot; or &quot;over&quot;: the provinces that hold participants</extracomment>
        <translation>
            <numerusform>%n개 시도</numerusform>
        </translation>
    </message>
    <message>
        <source>Crosses provincial lines: it lies in %1</source>
        <extracomment>%1 is &quot;3 provinces&quot;</extracomment>
        <translation>도 경계를 넘음: %1에 걸침</translation>
    </message>
    <message>
        <source>Lies in one province, %1</source>
        <extracomment>%1 is the name of a province</extracomment>
        <translation>한 시도, %1 안에 있음</translation>
    </message>
    <message>
        <source>No extent drawn; its participants are in %1</source>
        <extracomment>%1 is &quot;3 provinces&quot;</extracomment>
        <translation>범위가 그려져 있지 않음. 참여기관은 %1에 있음</translation>
    </message>
    <message>
        <source>Near a line</source>
        <translation>경계 가까이</translation>
    </message>
    <message>
        <source>Lies in one province, %1, but so near a line that this is uncertain</source>
        <extracomment>%1 is the name of a province</extracomment>
        <translation>한 시도, %1 안에 있으나 경계에 아주 가까워 불확실함</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Industrial cluster</source>
        <translation>산업클러스터</translation>
    </message>
    <message>
        <source>Innovation cluster</source>
        <translation>혁신클러스터</translation>
    </message>
    <message>
        <source>Mini-cluster</source>
        <translation>업종별 미니클러스터</translation>
    </message>
    <message>
        <source>Industrial complex</source>
        <translation>산업단지</translation>
    </message>
    <message>
        <source>Supercluster or programme</source>
        <translation>초광역 클러스터·사업</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>형성기</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>성장기</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>성숙기</translation>
    </message>
    <message>
        <source>Transition (renewal or decline)</source>
        <translation>전환기(재생 또는 쇠퇴)</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>Thinness</source>
        <translation>제도 빈약</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>분절</translation>
    </message>
    <message>
        <source>Lock-in</source>
        <translation>고착</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>University</source>
        <translation>대학</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>연구기관</translation>
    </message>
    <message>
        <source>Support organisation</source>
        <translation>지원기관</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>정부·지자체</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>협회·단체</translation>
    </message>
    <message>
        <source>Business service or finance</source>
        <translation>사업서비스·금융</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>측량</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Place, set by hand</source>
        <translation>장소(손으로 지정)</translation>
    </message>
    <message>
        <source>District only</source>
        <translation>시군구만 앎</translation>
    </message>
    <message>
        <source>Province only</source>
        <translation>시도만 앎</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>위치 없음</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>주관</translation>
    </message>
    <message>
        <source>Co-lead</source>
        <translation>공동주관</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>참여</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>앵커</translation>
    </message>
    <message>
        <source>Joint R&amp;D</source>
        <translation>공동 연구개발</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>공급(납품)</translation>
    </message>
    <message>
        <source>Technology transfer</source>
        <translation>기술이전</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>금융</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>교육훈련</translation>
    </message>
    <message>
        <source>Informal exchange</source>
        <translation>비공식 교류</translation>
    </message>
    <message>
        <source>Joint governance</source>
        <translation>공동 거버넌스</translation>
    </message>
    <message>
        <source>Formal (contract)</source>
        <translation>공식(계약)</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>비공식</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>District</source>
        <translation>시군구</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개략</translation>
    </message>
    <message>
        <source>Statistical</source>
        <translation>통계</translation>
    </message>
    <message>
        <source>Cadastral</source>
        <translation>지적</translation>
    </message>
</context>
<context>
    <name>atlas::geometry::Projector</name>
    <message>
        <source>the coordinate reference system “%1” is not known</source>
        <translation>좌표계 ‘%1’을(를) 알 수 없습니다</translation>
    </message>
    <message>
        <source>name it by its EPSG code, such as EPSG:5179</source>
        <translation>EPSG:5179처럼 EPSG 코드로 지정하세요</translation>
    </message>
</context>
<context>
    <name>atlas::maps::EngineClient</name>
    <message>
        <source>nothing to draw on</source>
        <translation>그릴 곳이 없습니다</translation>
    </message>
</context>
<context>
    <name>atlas::session::AnalysisRunner</name>
    <message>
        <source>Analysing</source>
        <translation>분석 중</translation>
    </message>
</context>
<context>
    <name>atlas::session::AtlasFiles</name>
    <message>
        <source>Saving</source>
        <translation>저장 중</translation>
    </message>
</context>
<context>
    <name>atlas::session::AtlasSession</name>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Making a new atlas</source>
        <translation>새 아틀라스를 만드는 중</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>예제를 여는 중</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 여는 중</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>복구 중</translation>
    </message>
    <message>
        <source>The atlas is being opened or saved</source>
        <translation>아틀라스를 열거나 저장하는 중입니다</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>잠시 뒤에 다시 해 보세요</translation>
    </message>
</context>
<context>
    <name>atlas::ui::AboutDialog</name>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>About Cluster Atlas</source>
        <translation>Cluster Atlas 정보</translation>
    </message>
    <message>
        <source>Cluster Atlas</source>
        <translation>Cluster Atlas</translation>
    </message>
    <message>
        <source>Maps and crossing diagnostics for geographic clusters.</source>
        <translation>클러스터 지도와 도 경계 교차 진단.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Qt of the window</source>
        <translation>창의 Qt</translation>
    </message>
    <message>
        <source>Map engine</source>
        <translation>지도 엔진</translation>
    </message>
    <message>
        <source>QGIS of the map engine</source>
        <translation>지도 엔진의 QGIS</translation>
    </message>
    <message>
        <source>Qt of the map engine</source>
        <translation>지도 엔진의 Qt</translation>
    </message>
    <message>
        <source>GDAL, PROJ of the map engine</source>
        <translation>지도 엔진의 GDAL, PROJ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>GNU General Public License, version 2 or later</source>
        <translation>GNU 일반 공중 사용 허가서(GPL) 버전 2 이상</translation>
    </message>
    <message>
        <source>Boundaries of the open atlas</source>
        <translation>열려 있는 아틀라스의 경계</translation>
    </message>
</context>
<context>
    <name>atlas::ui::AnalysisSettingsDialog</name>
    <message>
        <source>Analysis settings</source>
        <translation>분석 설정</translation>
    </message>
    <message>
        <source>These thresholds are conventions of this program, not established rules. They are printed with every report.</source>
        <translation>이 기준들은 확립된 규칙이 아니라 이 프로그램의 약속이며 모든 보고서에 함께 적힙니다.</translation>
    </message>
    <message>
        <source>A part counts above this share of the extent</source>
        <translation>범위의 이 비율을 넘는 부분만 셈</translation>
    </message>
    <message>
        <source>… and above this area</source>
        <translation>… 그리고 이 면적을 넘는 부분만 셈</translation>
    </message>
    <message>
        <source>A province dominates from this share</source>
        <translation>이 비율부터 지배적인 시도로 봄</translation>
    </message>
    <message>
        <source>An authority belongs at the table from this share</source>
        <translation>이 비율부터 협의에 참여할 지방정부로 봄</translation>
    </message>
    <message>
        <source>A network is closed (or open) up to this p</source>
        <translation>이 p 이하이면 닫힌(열린) 네트워크로 봄</translation>
    </message>
    <message>
        <source>Held together by few from this share of pairs</source>
        <translation>쌍의 이 비율부터 소수에 의존한다고 봄</translation>
    </message>
    <message>
        <source>Smallest network that is judged</source>
        <translation>판단하는 가장 작은 네트워크</translation>
    </message>
    <message>
        <source>Permutations</source>
        <translation>순열 횟수</translation>
    </message>
    <message>
        <source>Seed of the permutations</source>
        <translation>순열의 난수 씨앗</translation>
    </message>
</context>
<context>
    <name>atlas::ui::AttributesPanel</name>
    <message>
        <source>Cluster</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>참여기관</translation>
    </message>
    <message>
        <source>Select one participant on the map or in the table to edit it</source>
        <translation>지도나 표에서 참여기관 하나를 선택하면 고칠 수 있습니다</translation>
    </message>
</context>
<context>
    <name>atlas::ui::BoundaryImporter</name>
    <message>
        <source>Import of %1</source>
        <translation>%1 가져오기</translation>
    </message>
    <message>
        <source>Import boundaries</source>
        <translation>경계 가져오기</translation>
    </message>
    <message>
        <source>Boundaries (*.gpkg *.geojson *.json *.topojson *.shp)</source>
        <translation>경계 파일 (*.gpkg *.geojson *.json *.topojson *.shp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Another file is being imported.</source>
        <translation>다른 파일을 가져오고 있습니다.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 가져오는 중</translation>
    </message>
    <message>
        <source>%1: %2 regions imported, %3 updated.</source>
        <extracomment>%1 is a file name, %2 and %3 are counts</extracomment>
        <translation>%1: 지역 %2곳을 가져오고 %3곳을 고쳤습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on its rows.</source>
        <translation>
            <numerusform>행에 관한 참고 사항 %n건.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Change the options…</source>
        <translation>옵션 바꾸기…</translation>
    </message>
</context>
<context>
    <name>atlas::ui::BoundaryOptionsDialog</name>
    <message>
        <source>Use these boundaries for the map and the report</source>
        <translation>지도와 보고서에 이 경계를 사용</translation>
    </message>
    <message>
        <source>Import boundaries</source>
        <translation>경계 가져오기</translation>
    </message>
    <message>
        <source>find out from the file</source>
        <translation>파일에서 알아냄</translation>
    </message>
    <message>
        <source>YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>YYYY, YYYY-MM 또는 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>첫 번째</translation>
    </message>
    <message>
        <source>From %1. What you leave open is found out from the file; the result says how.</source>
        <translation>%1에서 가져옵니다. 비워 둔 것은 파일에서 알아내며, 어떻게 알아냈는지 결과에 밝힙니다.</translation>
    </message>
    <message>
        <source>Regions are</source>
        <translation>지역 단계</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>경계 자료 이름</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Code system</source>
        <translation>코드 체계</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>투영법</translation>
    </message>
    <message>
        <source>Encoding of texts</source>
        <translation>글의 인코딩</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Credit on the map</source>
        <translation>지도에 넣을 출처</translation>
    </message>
    <message>
        <source>Importing districts under the name of a set that has provinces completes that set.</source>
        <translation>시도가 있는 경계 자료의 이름으로 시군구를 가져오면 그 자료에 더해집니다.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ClusterTreeModel</name>
    <message>
        <source>Being computed…</source>
        <translation>계산 중…</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>경계 교차</translation>
    </message>
    <message>
        <source>%1 of the area lies in other provinces than the host.</source>
        <translation>면적의 %1이(가) 중심 시도가 아닌 시도에 있습니다.</translation>
    </message>
    <message>
        <source>%1 of the participants are outside the host province.</source>
        <translation>참여기관의 %1이(가) 중심 시도 밖에 있습니다.</translation>
    </message>
    <message>
        <source>Whether the cluster crosses provincial lines, and how much of it lies outside its host province</source>
        <translation>클러스터가 도 경계를 넘는지, 얼마나 중심 시도 밖에 있는지</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ClustersPanel</name>
    <message>
        <source>Search clusters</source>
        <translation>클러스터 찾기</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>클러스터</translation>
    </message>
</context>
<context>
    <name>atlas::ui::CoordinatesField</name>
    <message>
        <source>%1° %2</source>
        <extracomment>%1 is a number of degrees, %2 is N, S, E or W</extracomment>
        <translation>%2 %1°</translation>
    </message>
    <message>
        <source>Place under the cursor in the map&apos;s projection; click for degrees</source>
        <translation>커서 위치의 지도 투영 좌표. 누르면 경위도로 바뀝니다</translation>
    </message>
    <message>
        <source>Place under the cursor in degrees (WGS 84); click for the map&apos;s projection</source>
        <translation>커서 위치의 경위도(WGS 84). 누르면 지도 투영 좌표로 바뀝니다</translation>
    </message>
    <message>
        <source>Place under the cursor</source>
        <translation>커서 위치</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>투영 좌표</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>경위도</translation>
    </message>
    <message>
        <source>E</source>
        <translation>동경</translation>
    </message>
    <message>
        <source>W</source>
        <translation>서경</translation>
    </message>
    <message>
        <source>N</source>
        <translation>북위</translation>
    </message>
    <message>
        <source>S</source>
        <translation>남위</translation>
    </message>
</context>
<context>
    <name>atlas::ui::EngineField</name>
    <message>
        <source>Map engine starting</source>
        <translation>지도 엔진 시작 중</translation>
    </message>
    <message>
        <source>Map ready</source>
        <translation>지도 준비됨</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>그리는 중</translation>
    </message>
    <message>
        <source>Map engine restarting</source>
        <translation>지도 엔진 다시 시작 중</translation>
    </message>
    <message>
        <source>No map engine</source>
        <translation>지도 엔진 없음</translation>
    </message>
    <message>
        <source>Map engine failed</source>
        <translation>지도 엔진 오류</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ExportMapDialog</name>
    <message>
        <source>PNG picture</source>
        <translation>PNG 그림</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 문서</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 그림</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>지도 내보내기</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>제목(&amp;T):</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>파일(&amp;F):</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>파일 고르기</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>형식(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>용지(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>해상도(&amp;R):</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Extent:</source>
        <translation>범위(&amp;E):</translation>
    </message>
    <message>
        <source>Include:</source>
        <translation>넣을 것:</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>범례(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;cale bar</source>
        <translation>축척 막대(&amp;C)</translation>
    </message>
    <message>
        <source>Cre&amp;dits</source>
        <translation>출처(&amp;D)</translation>
    </message>
    <message>
        <source>Source, date and precision of the boundaries, which their licence may require</source>
        <translation>경계의 출처, 기준일, 정밀도. 라이선스에서 요구할 수 있습니다</translation>
    </message>
    <message>
        <source>&amp;North arrow</source>
        <translation>방위표(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>What the window shows</source>
        <translation>창에 보이는 부분</translation>
    </message>
    <message>
        <source>Selected cluster: %1</source>
        <translation>선택한 클러스터: %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>A file of this name is there and will be replaced.</source>
        <translation>같은 이름의 파일이 있어 바뀝니다.</translation>
    </message>
    <message>
        <source>Drawing the sheet…</source>
        <translation>도면을 그리는 중…</translation>
    </message>
    <message>
        <source>Sheets are drawn by the map engine, which is not running: %1</source>
        <translation>도면은 지도 엔진이 그리는데 실행되고 있지 않습니다: %1</translation>
    </message>
    <message>
        <source>There is no folder %1; choose another</source>
        <translation>%1 폴더가 없습니다. 다른 폴더를 고르세요</translation>
    </message>
    <message>
        <source>%1 (while drawing “%2”)</source>
        <translation>%1(‘%2’을(를) 그리던 중)</translation>
    </message>
</context>
<context>
    <name>atlas::ui::FiguresHelpDialog</name>
    <message>
        <source>What the figures mean</source>
        <translation>수치의 뜻</translation>
    </message>
    <message>
        <source>A cluster follows value chains and shared competence; policy is made and paid for by province. The report says where the two part: how much of the extent, of the participants and of the links lies beyond the host province, and whether that is more or less than chance would give. Every figure is shown with the basis it rests on; what cannot be computed is left empty.</source>
        <translation>클러스터는 가치사슬과 공유 역량을 따라 이루어지지만 정책과 예산은 시도별로 정해집니다. 보고서는 둘이 어긋나는 곳을 말합니다. 범위와 참여기관, 연계가 중심 시도 밖에 얼마나 있는지, 그것이 우연보다 많은지 적은지를 보여 줍니다. 모든 수치에 근거를 함께 밝히고, 계산할 수 없는 것은 비워 둡니다.</translation>
    </message>
    <message>
        <source>Concentration (HHI) and effective number of provinces</source>
        <translation>집중도(HHI)와 유효 시도 수</translation>
    </message>
    <message>
        <source>HHI is the sum of squared shares of the provinces: 1 when all is in one, 1/n when n provinces have equal shares. The effective number is 1/HHI. Herfindahl, Hirschman; 1/H as diversity after Duranton &amp; Puga 2000.</source>
        <translation>HHI는 시도별 비율을 제곱해 더한 값입니다. 모두 한 시도이면 1, n개 시도가 똑같이 나누면 1/n입니다. 유효 시도 수는 1/HHI입니다. Herfindahl, Hirschman; 1/H를 다양성으로 쓰는 것은 Duranton &amp; Puga 2000을 따랐습니다.</translation>
    </message>
    <message>
        <source>Permeability</source>
        <translation>투과도</translation>
    </message>
    <message>
        <source>Links that cross provincial lines, divided by those that chance would give: 0 sealed, 1 as if the line were not there, above 1 seeking partners across it. By size: any pair of participants is as likely as any other (1 − Freeman&apos;s S, 1978). By degree: each participant keeps its number of links (1 − r, Newman 2003).</source>
        <translation>도 경계를 넘는 연계를 우연일 때의 수로 나눈 값입니다. 0은 닫힘, 1은 경계가 없는 것과 같음, 1보다 크면 경계 너머의 상대를 찾는 것입니다. 규모 기준: 모든 쌍의 가능성이 같다고 봄(1 − Freeman의 S, 1978). 연결 수 기준: 참여기관마다 연계 수를 그대로 둠(1 − r, Newman 2003).</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>중개기관</translation>
    </message>
    <message>
        <source>Cross-border betweenness: the share of shortest paths between participants of different provinces that run through one participant (Freeman 1977, Brandes 2001). Dependence: the share of connected pairs of different provinces that lose every path without it.</source>
        <translation>경계 간 매개 중심성: 서로 다른 시도의 참여기관 사이 최단 경로 가운데 그 기관을 지나는 비율(Freeman 1977, Brandes 2001). 의존도: 그 기관이 없으면 경로를 모두 잃는, 서로 다른 시도의 연결된 쌍의 비율.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::FileController</name>
    <message>
        <source>Cluster atlas (*.gpkg)</source>
        <translation>클러스터 아틀라스 (*.gpkg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1에 저장했습니다</translation>
    </message>
    <message>
        <source>New atlas</source>
        <translation>새 아틀라스</translation>
    </message>
    <message>
        <source>Title of the atlas:</source>
        <translation>아틀라스 제목:</translation>
    </message>
    <message>
        <source>My clusters</source>
        <translation>내 클러스터</translation>
    </message>
    <message>
        <source>Open atlas</source>
        <translation>아틀라스 열기</translation>
    </message>
    <message>
        <source>Save atlas as</source>
        <translation>아틀라스를 다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>저장하지 않은 변경</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>‘%1’의 변경을 저장할까요?</translation>
    </message>
    <message>
        <source>Changes that are not saved will be lost.</source>
        <translation>저장하지 않은 변경은 사라집니다.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere: %2. You can look at it and save it under another name.</source>
        <extracomment>%1 is a file name, %2 says who has it open</extracomment>
        <translation>%1이(가) 다른 곳에서 열려 있습니다: %2. 보기만 하고 다른 이름으로 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>Open to look</source>
        <translation>보기만 하기</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>파일이 바뀌었습니다</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened.</source>
        <translation>%1을(를) 연 뒤에 다른 프로그램이 바꾸었습니다.</translation>
    </message>
    <message>
        <source>Replacing it loses the other program&apos;s changes.</source>
        <translation>바꾸면 다른 프로그램의 변경이 사라집니다.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation>%1은(는) 이미 열려 있습니다.</translation>
    </message>
    <message>
        <source>The atlas is being opened or saved; try again in a moment.</source>
        <translation>아틀라스를 열거나 저장하는 중입니다. 잠시 뒤에 다시 해 보세요.</translation>
    </message>
    <message>
        <source>%1 was not opened, as the recovered work is shown.</source>
        <translation>복구한 작업을 보여 주고 있어 %1을(를) 열지 않았습니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>atlas::ui::FindingRow</name>
    <message>
        <source>How this is worked out</source>
        <translation>계산 방법</translation>
    </message>
    <message>
        <source>How this is worked out: %1</source>
        <translation>계산 방법: %1</translation>
    </message>
    <message>
        <source>Click to show this on the map</source>
        <translation>누르면 지도에서 보여 줍니다</translation>
    </message>
</context>
<context>
    <name>atlas::ui::LayerRow</name>
    <message>
        <source>Show or hide “%1”</source>
        <translation>‘%1’ 보이기·숨기기</translation>
    </message>
    <message>
        <source>Opacity of “%1”</source>
        <translation>‘%1’의 불투명도</translation>
    </message>
    <message>
        <source>Show the signs of “%1”</source>
        <translation>‘%1’의 범례 보기</translation>
    </message>
    <message>
        <source>Hide the signs of “%1”</source>
        <translation>‘%1’의 범례 숨기기</translation>
    </message>
    <message>
        <source>Show the signs</source>
        <translation>범례 보기</translation>
    </message>
    <message>
        <source>Hide the signs</source>
        <translation>범례 숨기기</translation>
    </message>
    <message>
        <source>Opacity: %1 %</source>
        <translation>불투명도: %1%</translation>
    </message>
</context>
<context>
    <name>atlas::ui::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>Dark map</source>
        <translation>어두운 지도</translation>
    </message>
    <message>
        <source>Draws the map on a dark ground, for projectors and dark rooms</source>
        <translation>빔프로젝터나 어두운 방에 맞게 지도를 어두운 바탕에 그립니다</translation>
    </message>
</context>
<context>
    <name>atlas::ui::LegendSigns</name>
    <message>
        <source>Certain</source>
        <translation>확실</translation>
    </message>
    <message>
        <source>Within the boundaries&apos; error</source>
        <translation>경계 오차 안</translation>
    </message>
    <message>
        <source>Within a province</source>
        <translation>시도 안</translation>
    </message>
    <message>
        <source>Across provinces</source>
        <translation>시도 간</translation>
    </message>
    <message>
        <source>An end has no province</source>
        <translation>한쪽 끝의 시도를 모름</translation>
    </message>
    <message>
        <source>Hollow: approximate or illustrative place</source>
        <translation>빈 표시: 대략의 위치 또는 예시</translation>
    </message>
</context>
<context>
    <name>atlas::ui::MainWindow</name>
    <message>
        <source>Clusters</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>Crossing report</source>
        <translation>경계 교차 보고서</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>History</source>
        <translation>작업 내역</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참여기관</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연계</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>연 상태</translation>
    </message>
    <message>
        <source>Projection of the map</source>
        <translation>지도 투영법</translation>
    </message>
    <message>
        <source>The map was written to %1.</source>
        <translation>지도를 %1에 내보냈습니다.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>다시 그리기</translation>
    </message>
    <message>
        <source>%1 (only to look at)</source>
        <translation>%1(보기만)</translation>
    </message>
    <message>
        <source>%1[*] — Cluster Atlas</source>
        <translation>%1[*] — Cluster Atlas</translation>
    </message>
    <message>
        <source>Cluster Atlas</source>
        <translation>Cluster Atlas</translation>
    </message>
</context>
<context>
    <name>atlas::ui::MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>Arrow keys move the map, + and − zoom, Home shows everything</source>
        <translation>화살표 키로 옮기고 +와 −로 확대·축소하며 Home으로 전체를 봅니다</translation>
    </message>
    <message>
        <source>Too much is selected to mark all of it on the map</source>
        <translation>선택한 것이 너무 많아 지도에 모두 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>The map engine is not installed, so the map shows plain outlines. Everything else works.</source>
        <translation>지도 엔진이 설치되어 있지 않아 윤곽만 보여 줍니다. 나머지는 모두 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The map engine cannot be started, so the map shows plain outlines.</source>
        <translation>지도 엔진을 시작할 수 없어 윤곽만 보여 줍니다.</translation>
    </message>
    <message>
        <source>The map engine stopped and is being started again…</source>
        <translation>지도 엔진이 멈추어 다시 시작하는 중…</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>지도를 그리는 중…</translation>
    </message>
</context>
<context>
    <name>atlas::ui::MapCredits</name>
    <message>
        <source>Partly illustrative: some places, extents or links are not documented facts</source>
        <translation>일부 예시: 확인된 사실이 아닌 위치, 범위, 연계가 있음</translation>
    </message>
</context>
<context>
    <name>atlas::ui::MapFurniture</name>
    <message>
        <source>Drawing…</source>
        <translation>그리는 중…</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north, on the arrow</comment>
        <translation>북위</translation>
    </message>
</context>
<context>
    <name>atlas::ui::MapPicker</name>
    <message>
        <source>illustrative extent</source>
        <translation>예시 범위</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>예시</translation>
    </message>
    <message numerus="yes">
        <source>%n more here: click again to reach it</source>
        <translation>
            <numerusform>여기에 %n개 더 있음: 다시 누르면 선택됩니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>알림 닫기</translation>
    </message>
</context>
<context>
    <name>atlas::ui::RecoveryDialog</name>
    <message>
        <source>Recover unsaved work</source>
        <translation>저장하지 않은 작업 복구</translation>
    </message>
    <message>
        <source>The program ended before these changes were saved. Nothing in your files has been touched.</source>
        <translation>변경을 저장하기 전에 프로그램이 끝났습니다. 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>저장한 적 없음</translation>
    </message>
    <message>
        <source>Work that can be recovered</source>
        <translation>복구할 수 있는 작업</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>버리기…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>나중에 결정</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Throw away these unsaved changes for good?</source>
        <translation>저장하지 않은 이 변경을 완전히 버릴까요?</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ReportOutput</name>
    <message>
        <source>choose another folder or free some space</source>
        <translation>다른 폴더를 고르거나 공간을 비우세요</translation>
    </message>
    <message>
        <source>The report is on the clipboard as text.</source>
        <translation>보고서를 글로 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>The figures are on the clipboard as CSV.</source>
        <translation>수치를 CSV로 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>스프레드시트용 표 (*.csv)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>일반 글 (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export report of all clusters</source>
        <translation>모든 클러스터의 보고서 내보내기</translation>
    </message>
    <message>
        <source>crossing report</source>
        <translation>경계 교차 보고서</translation>
    </message>
    <message>
        <source>A report is being written already.</source>
        <translation>보고서를 이미 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>보고서를 쓰는 중</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>보고서를 %1에 내보냈습니다.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ReportPanel</name>
    <message>
        <source>Copy as text</source>
        <translation>글로 복사</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV로 복사</translation>
    </message>
    <message>
        <source>Crossing report</source>
        <translation>경계 교차 보고서</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>단계: %1</translation>
    </message>
    <message>
        <source>Illustrative: not a documented fact</source>
        <translation>예시: 확인된 사실이 아님</translation>
    </message>
    <message>
        <source>Constraint judged by the editor: %1</source>
        <translation>작성자가 판단한 제약: %1</translation>
    </message>
    <message>
        <source>Constraint judged by the editor: %1 (%2)</source>
        <translation>작성자가 판단한 제약: %1(%2)</translation>
    </message>
    <message>
        <source>Governance: %1</source>
        <translation>거버넌스: %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>Open an atlas and select a cluster to see where it crosses provincial lines.</source>
        <translation>아틀라스를 열고 클러스터를 선택하면 도 경계를 넘는 곳을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>계산 중…</translation>
    </message>
    <message>
        <source>Being updated…</source>
        <translation>새로 계산하는 중…</translation>
    </message>
    <message>
        <source>The whole map&apos;s network</source>
        <translation>지도 전체의 네트워크</translation>
    </message>
    <message>
        <source>Select a cluster on the map or in the list to see its own report.</source>
        <translation>지도나 목록에서 클러스터를 선택하면 그 보고서를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 participants, %2 links</source>
        <translation>참여기관 %1곳, 연계 %2건</translation>
    </message>
</context>
<context>
    <name>atlas::ui::SampleCard</name>
    <message>
        <source>Sample: %1</source>
        <translation>예제: %1</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ScaleBar</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ScaleField</name>
    <message>
        <source>Scale of the map; type or choose another</source>
        <translation>지도 축척. 입력하거나 고를 수 있습니다</translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation>지도 축척</translation>
    </message>
</context>
<context>
    <name>atlas::ui::SheetPreset</name>
    <message>
        <source>A4 landscape</source>
        <translation>A4 가로</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 세로</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 가로</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>A3 세로</translation>
    </message>
    <message>
        <source>Slide 16:9 (1920 × 1080)</source>
        <translation>슬라이드 16:9 (1920 × 1080)</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>On the map: move</source>
        <translation>지도: 옮기기</translation>
    </message>
    <message>
        <source>Arrow keys, or hold Space and drag</source>
        <translation>화살표 키, 또는 스페이스를 누르고 끌기</translation>
    </message>
    <message>
        <source>On the map: closer, farther</source>
        <translation>지도: 확대, 축소</translation>
    </message>
    <message>
        <source>On the map: everything</source>
        <translation>지도: 전체 보기</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>On the map: zoom to a box</source>
        <translation>지도: 상자로 확대</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift를 누르고 끌기</translation>
    </message>
    <message>
        <source>In tables: edit a cell</source>
        <translation>표: 칸 고치기</translation>
    </message>
    <message>
        <source>In tables: copy rows</source>
        <translation>표: 행 복사</translation>
    </message>
</context>
<context>
    <name>atlas::ui::StartPage</name>
    <message>
        <source>Cluster Atlas</source>
        <translation>Cluster Atlas</translation>
    </message>
    <message>
        <source>Start with a sample</source>
        <translation>예제로 시작하기</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>대한민국</translation>
    </message>
    <message>
        <source>Twelve industrial complexes, a mini-cluster, Seoul&apos;s clusters and Daejeon bio, with participants and links</source>
        <translation>산업단지 12곳, 미니클러스터, 서울의 클러스터와 대전 바이오의 참여기관과 연계</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>캐나다</translation>
    </message>
    <message>
        <source>Five innovation superclusters: no dominant province in a programme run nationally</source>
        <translation>혁신 슈퍼클러스터 5개: 지배적인 주가 없는 국가 사업</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>영국</translation>
    </message>
    <message>
        <source>Nine Catapult networks whose centres are spread over almost the whole country</source>
        <translation>거의 전국에 센터가 흩어져 있는 캐터펄트 9개</translation>
    </message>
    <message>
        <source>New atlas…</source>
        <translation>새 아틀라스…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>최근 파일</translation>
    </message>
    <message>
        <source>Open %1 in %2</source>
        <extracomment>%1 is a file name, %2 its folder</extracomment>
        <translation>%2의 %1 열기</translation>
    </message>
    <message>
        <source>Maps that show where, and how much, clusters and their networks cross provincial lines.</source>
        <translation>클러스터와 네트워크가 도 경계를 어디서 얼마나 넘는지 보여 주는 지도</translation>
    </message>
</context>
<context>
    <name>atlas::ui::TableModel</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니오</translation>
    </message>
    <message>
        <source>The declared region&apos;s province, or else where the participant is located</source>
        <translation>적힌 소재지의 시도, 없으면 위치한 시도</translation>
    </message>
    <message>
        <source>Whether the two ends lie in different provinces</source>
        <translation>양 끝이 서로 다른 시도에 있는지</translation>
    </message>
</context>
<context>
    <name>atlas::ui::TablePanel</name>
    <message>
        <source>Filter by words in any column</source>
        <translation>모든 열에서 낱말로 거르기</translation>
    </message>
    <message>
        <source>Filter the table: %1</source>
        <extracomment>%1 is &quot;Participants&quot; or &quot;Links&quot;</extracomment>
        <translation>표 거르기: %1</translation>
    </message>
    <message>
        <source>Only this cluster</source>
        <translation>이 클러스터만</translation>
    </message>
    <message>
        <source>Show only rows that belong to the selected cluster</source>
        <translation>선택한 클러스터에 속한 행만 보기</translation>
    </message>
    <message>
        <source>Sorting and filtering…</source>
        <translation>정렬하고 거르는 중…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2행 중 %1행</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>선택한 곳으로 확대</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>행 복사</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>how many a table has</comment>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::TasksField</name>
    <message>
        <source>Stop this work</source>
        <translation>이 작업 중지</translation>
    </message>
    <message>
        <source>Progress of the background work</source>
        <translation>뒤에서 하는 작업의 진행</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <comment>a task and how many more</comment>
        <translation>%1 (+%2)</translation>
    </message>
</context>
<context>
    <name>atlas::ui::VocabularyBox</name>
    <message>
        <source>Not given</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>atlas::ui::WindowActions</name>
    <message>
        <source>&amp;New…</source>
        <translation>새로 만들기(&amp;N)…</translation>
    </message>
    <message>
        <source>Start an empty atlas</source>
        <translation>빈 아틀라스를 시작합니다</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open an atlas</source>
        <translation>아틀라스를 엽니다</translation>
    </message>
    <message>
        <source>&amp;Korea</source>
        <translation>대한민국(&amp;K)</translation>
    </message>
    <message>
        <source>Open the sample atlas of Korea</source>
        <translation>대한민국 예제 아틀라스를 엽니다</translation>
    </message>
    <message>
        <source>&amp;Canada</source>
        <translation>캐나다(&amp;C)</translation>
    </message>
    <message>
        <source>Open the sample atlas of Canada</source>
        <translation>캐나다 예제 아틀라스를 엽니다</translation>
    </message>
    <message>
        <source>&amp;United Kingdom</source>
        <translation>영국(&amp;U)</translation>
    </message>
    <message>
        <source>Open the sample atlas of the United Kingdom</source>
        <translation>영국 예제 아틀라스를 엽니다</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>이 목록 지우기(&amp;F)</translation>
    </message>
    <message>
        <source>Empty the list of files opened before</source>
        <translation>전에 연 파일의 목록을 비웁니다</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save the atlas</source>
        <translation>아틀라스를 저장합니다</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the atlas under another name</source>
        <translation>아틀라스를 다른 이름으로 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Import boundaries…</source>
        <translation>경계 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Bring official province or district boundaries into the atlas</source>
        <translation>공식 시도·시군구 경계를 아틀라스로 가져옵니다</translation>
    </message>
    <message>
        <source>Export &amp;map…</source>
        <translation>지도 내보내기(&amp;M)…</translation>
    </message>
    <message>
        <source>Write the map as a sheet: PNG, SVG or PDF</source>
        <translation>지도를 PNG, SVG, PDF 도면으로 씁니다</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>보고서 내보내기(&amp;R)…</translation>
    </message>
    <message>
        <source>Write the crossing report as text, CSV or JSON</source>
        <translation>경계 교차 보고서를 글, CSV, JSON으로 씁니다</translation>
    </message>
    <message>
        <source>&amp;Close atlas</source>
        <translation>아틀라스 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Close the atlas and go back to the start page</source>
        <translation>아틀라스를 닫고 시작 화면으로 돌아갑니다</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>프로그램을 끝냅니다</translation>
    </message>
    <message>
        <source>Edit &amp;attributes</source>
        <translation>속성 편집(&amp;A)</translation>
    </message>
    <message>
        <source>Go to the form of the selected cluster or participant</source>
        <translation>선택한 클러스터나 참여기관의 입력 양식으로 갑니다</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>선택 해제(&amp;C)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>아무것도 선택하지 않습니다</translation>
    </message>
    <message>
        <source>&amp;Find cluster</source>
        <translation>클러스터 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the search box of the clusters</source>
        <translation>클러스터 찾기 상자로 갑니다</translation>
    </message>
    <message>
        <source>Fi&amp;lter table</source>
        <translation>표 거르기(&amp;L)</translation>
    </message>
    <message>
        <source>Go to the filter box of the table in front</source>
        <translation>앞에 있는 표의 거르기 상자로 갑니다</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>See the map closer</source>
        <translation>지도를 더 가까이 봅니다</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>See more of the map</source>
        <translation>지도를 더 넓게 봅니다</translation>
    </message>
    <message>
        <source>Zoom to &amp;all</source>
        <translation>전체 보기(&amp;A)</translation>
    </message>
    <message>
        <source>Show everything on the map</source>
        <translation>지도 전체를 봅니다</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>선택한 곳으로 확대(&amp;S)</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>선택한 것을 지도에서 봅니다</translation>
    </message>
    <message>
        <source>Pre&amp;vious view</source>
        <translation>이전 화면(&amp;V)</translation>
    </message>
    <message>
        <source>Go back to the view before</source>
        <translation>앞의 화면으로 돌아갑니다</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>다음 화면(&amp;N)</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>다음 화면으로 갑니다</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>선택(&amp;S)</translation>
    </message>
    <message>
        <source>Click selects, dragging moves the map</source>
        <translation>누르면 선택하고 끌면 지도를 옮깁니다</translation>
    </message>
    <message>
        <source>&amp;Move the map</source>
        <translation>지도 옮기기(&amp;M)</translation>
    </message>
    <message>
        <source>Dragging moves the map</source>
        <translation>끌면 지도를 옮깁니다</translation>
    </message>
    <message>
        <source>Zoom to a &amp;box</source>
        <translation>상자로 확대(&amp;B)</translation>
    </message>
    <message>
        <source>Dragging marks a box to zoom to</source>
        <translation>끌어서 확대할 상자를 그립니다</translation>
    </message>
    <message>
        <source>North a&amp;rrow</source>
        <translation>방위표(&amp;R)</translation>
    </message>
    <message>
        <source>Show a north arrow on the map</source>
        <translation>지도에 방위표를 보입니다</translation>
    </message>
    <message>
        <source>&amp;Draw again</source>
        <translation>다시 그리기(&amp;D)</translation>
    </message>
    <message>
        <source>Ask for a new picture of the map</source>
        <translation>지도를 새로 그립니다</translation>
    </message>
    <message>
        <source>&amp;Next cluster</source>
        <translation>다음 클러스터(&amp;N)</translation>
    </message>
    <message>
        <source>Select the next cluster of the list</source>
        <translation>목록의 다음 클러스터를 선택합니다</translation>
    </message>
    <message>
        <source>&amp;Previous cluster</source>
        <translation>이전 클러스터(&amp;P)</translation>
    </message>
    <message>
        <source>Select the previous cluster of the list</source>
        <translation>목록의 이전 클러스터를 선택합니다</translation>
    </message>
    <message>
        <source>&amp;Zoom to cluster</source>
        <translation>클러스터로 확대(&amp;Z)</translation>
    </message>
    <message>
        <source>Show the whole cluster on the map</source>
        <translation>클러스터 전체를 지도에서 봅니다</translation>
    </message>
    <message>
        <source>&amp;Select its participants</source>
        <translation>참여기관 선택(&amp;S)</translation>
    </message>
    <message>
        <source>Select all participants of the cluster</source>
        <translation>클러스터의 참여기관을 모두 선택합니다</translation>
    </message>
    <message>
        <source>Copy report as &amp;text</source>
        <translation>보고서를 글로 복사(&amp;T)</translation>
    </message>
    <message>
        <source>Put the report on the clipboard as text</source>
        <translation>보고서를 글로 복사합니다</translation>
    </message>
    <message>
        <source>Copy report as CS&amp;V</source>
        <translation>보고서를 CSV로 복사(&amp;V)</translation>
    </message>
    <message>
        <source>Put the figures on the clipboard for a spreadsheet</source>
        <translation>스프레드시트에 붙일 수 있게 수치를 복사합니다</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>화면 전체를 씁니다</translation>
    </message>
    <message>
        <source>&amp;Reset panels</source>
        <translation>패널 처음대로(&amp;R)</translation>
    </message>
    <message>
        <source>Put panels and tool bar where they were at first</source>
        <translation>패널과 도구 모음을 처음 자리로 돌립니다</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템 언어(&amp;S)</translation>
    </message>
    <message>
        <source>Use the language of the system</source>
        <translation>시스템의 언어를 씁니다</translation>
    </message>
    <message>
        <source>&amp;Analysis…</source>
        <translation>분석(&amp;A)…</translation>
    </message>
    <message>
        <source>Thresholds and permutations of the analysis</source>
        <translation>분석의 기준과 순열</translation>
    </message>
    <message>
        <source>&amp;What the figures mean</source>
        <translation>수치의 뜻(&amp;W)</translation>
    </message>
    <message>
        <source>Definitions, caveats and sources of the report&apos;s figures</source>
        <translation>보고서 수치의 정의, 유의점, 출처</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>All keys of the program</source>
        <translation>프로그램의 모든 키</translation>
    </message>
    <message>
        <source>&amp;About Cluster Atlas</source>
        <translation>Cluster Atlas 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Versions and licence</source>
        <translation>버전과 라이선스</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>다시 실행(&amp;R): %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>예제(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>지도(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>클러스터(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>패널(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>설정(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>도구 모음</translation>
    </message>
</context>
</TS>
