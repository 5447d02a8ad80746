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
    <message>
        <source>Looking over the clusters</source>
        <translation>클러스터 훑어보는 중</translation>
    </message>
    <message>
        <source>Putting the participants&apos; figures together</source>
        <translation>참여기관 지표를 모으는 중</translation>
    </message>
</context>
<context>
    <name>AssumptionsText</name>
    <message>
        <source>Without %1</source>
        <translation>%1 없이</translation>
    </message>
    <message>
        <source>A link between %1 and %2</source>
        <translation>%1와(과) %2 사이의 연계</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>경계: %1</translation>
    </message>
    <message>
        <source>Make real: %1</source>
        <extracomment>undo text; %1 is one assumption, or &quot;3 assumptions&quot;</extracomment>
        <translation>실제로 바꾸기: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s)</source>
        <translation>
            <numerusform>가정 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthoritiesText</name>
    <message>
        <source>None has a part of %1 or more</source>
        <translation>%1 이상의 몫을 가진 지방정부가 없음</translation>
    </message>
    <message>
        <source>Only %1 has a part of %2 or more</source>
        <translation>%2 이상의 몫을 가진 곳은 %1뿐</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies) must be at the table: </source>
        <translation>
            <numerusform>협의에 참여해야 할 지방정부 %n곳: </numerusform>
        </translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>지방정부</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>면적</translation>
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
        <source>uncertain</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>%1: area %2, participants %3, links %4</source>
        <translation>%1: 면적 %2, 참여기관 %3, 연계 %4</translation>
    </message>
    <message>
        <source>Part of each authority</source>
        <translation>지방정부별 몫</translation>
    </message>
    <message>
        <source>✓ and bold: a part of at least %1. Links: its link ends of all link ends.</source>
        <translation>✓와 굵은 글씨: 몫이 %1 이상. 연계: 전체 연계 끝점 가운데 그 시도의 끝점.</translation>
    </message>
    <message>
        <source>Authorities at the table</source>
        <translation>협의에 참여할 지방정부</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1(불확실)</translation>
    </message>
</context>
<context>
    <name>BasisText</name>
    <message>
        <source>%1, ± %2</source>
        <extracomment>precision of boundaries, e.g. &quot;Overview, ± 1.4 km&quot;</extracomment>
        <translation>%1, ± %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>no province</source>
        <translation>시도 아님</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count (share)</comment>
        <translation>%1 (%2)</translation>
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
        <source>Source: %1</source>
        <translation>출처: %1</translation>
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
        <source>%1 has most: %2 of %3 (%4)</source>
        <translation>%1이(가) 가장 많음: %3 중 %2(%4)</translation>
    </message>
    <message>
        <source>Published counts</source>
        <translation>공표 집계</translation>
    </message>
    <message>
        <source>No boundaries: nothing can be said about provincial lines</source>
        <translation>경계 자료가 없어 도 경계에 관해 말할 수 없음</translation>
    </message>
    <message>
        <source>Boundaries: %1</source>
        <translation>경계: %1</translation>
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
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Change thresholds…</source>
        <translation>기준 바꾸기…</translation>
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
    <name>BrokersText</name>
    <message>
        <source>No single participant holds the provinces together; most paths run through %1</source>
        <translation>혼자서 시도들을 잇는 기관은 없으며, 경로는 %1을(를) 가장 많이 지남</translation>
    </message>
    <message>
        <source>Without %1, %2 of the paths between provinces vanish</source>
        <translation>%1이(가) 없으면 시도를 잇는 경로의 %2이(가) 사라짐</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>참여기관</translation>
    </message>
    <message>
        <source>Paths through it</source>
        <translation>지나는 경로</translation>
    </message>
    <message>
        <source>Pairs cut off without it</source>
        <translation>없으면 끊기는 쌍</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <extracomment>a sampled share with its standard error</extracomment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1: %2 of the paths, %3 of the pairs</source>
        <translation>%1: 경로의 %2, 쌍의 %3</translation>
    </message>
    <message>
        <source>Brokers across lines</source>
        <translation>경계를 잇는 중개기관</translation>
    </message>
    <message>
        <source>Share of the shortest paths between provinces that run through a participant, and of the connected pairs cut off without it. Click one to see it on the map.</source>
        <translation>시도 사이의 최단 경로 가운데 그 기관을 지나는 비율과, 그 기관이 없으면 끊기는 쌍의 비율입니다. 누르면 지도에서 보여 줍니다.</translation>
    </message>
    <message>
        <source>Select all on the map</source>
        <translation>지도에서 모두 선택</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>조정자</translation>
    </message>
    <message>
        <source>Itinerant</source>
        <translation>순회 중개자</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>대표자</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>관문</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>연락자</translation>
    </message>
    <message>
        <source>Brokerage roles</source>
        <translation>중개 역할</translation>
    </message>
    <message>
        <source>Pairs of neighbours, not linked themselves, that a participant brings together, by the provinces of the three</source>
        <translation>서로 연계가 없는 두 상대를 이어 주는 쌍을 세 기관의 시도에 따라 센 것</translation>
    </message>
    <message>
        <source>Pairs that a participant brings together, by provinces (from–broker–to): coordinator A-A-A, itinerant A-B-A, representative A-A-B, gatekeeper A-B-B, liaison A-B-C. Gould &amp; Fernandez 1989. Counts grow with the number of links.</source>
        <translation>이어 주는 쌍의 수를 시도(출발–중개–도착)에 따라 나눔: 조정자 A-A-A, 순회 중개자 A-B-A, 대표자 A-A-B, 관문 A-B-B, 연락자 A-B-C. Gould &amp; Fernandez 1989. 연계가 많을수록 수가 커집니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown.</source>
        <translation>
            <numerusform>그 밖에 %n개는 표시하지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>All participants hang together</source>
        <translation>참여기관이 모두 이어져 있음</translation>
    </message>
    <message>
        <source>%1 separate parts</source>
        <translation>서로 떨어진 부분 %1개</translation>
    </message>
    <message numerus="yes">
        <source>All linked participants hang together; %n have no link</source>
        <translation>
            <numerusform>연계가 있는 참여기관은 모두 이어져 있고, %n곳은 연계가 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>The network falls into %1 parts; the largest holds %2 of the linked participants</source>
        <translation>네트워크가 %1개로 나뉘며, 가장 큰 부분에 연계가 있는 참여기관의 %2이(가) 있음</translation>
    </message>
    <message>
        <source>Connected parts</source>
        <translation>이어진 부분</translation>
    </message>
    <message>
        <source>Components; participants without links count as parts of their own</source>
        <translation>연결 성분의 수. 연계가 없는 참여기관은 각각 하나로 셉니다</translation>
    </message>
    <message>
        <source>Participants without links</source>
        <translation>연계가 없는 참여기관</translation>
    </message>
    <message>
        <source>Largest part</source>
        <translation>가장 큰 부분</translation>
    </message>
    <message>
        <source>Share of the linked participants</source>
        <translation>연계가 있는 참여기관 가운데 비율</translation>
    </message>
    <message>
        <source>Participants that hold parts together</source>
        <translation>부분들을 잇는 참여기관</translation>
    </message>
    <message>
        <source>Articulation points: without one of them something falls apart</source>
        <translation>절단점: 하나라도 없으면 어딘가가 끊어집니다</translation>
    </message>
    <message>
        <source>Links that hold parts together</source>
        <translation>부분들을 잇는 연계</translation>
    </message>
    <message>
        <source>Bridges: without one of them something falls apart</source>
        <translation>다리: 하나라도 없으면 어딘가가 끊어집니다</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>밀도</translation>
    </message>
    <message>
        <source>Linked pairs of all pairs: 2L / n(n − 1)</source>
        <translation>모든 쌍 가운데 연계된 쌍: 2L / n(n − 1)</translation>
    </message>
    <message>
        <source>Transitivity</source>
        <translation>이행성</translation>
    </message>
    <message>
        <source>How often two partners of one participant are linked too: 3 triangles / connected triples</source>
        <translation>한 기관의 두 상대가 서로도 연계된 정도: 3 × 삼각형 / 연결된 세 기관</translation>
    </message>
    <message>
        <source>Links without which the network falls apart:</source>
        <translation>없으면 네트워크가 끊어지는 연계:</translation>
    </message>
    <message>
        <source>%1 (across a line)</source>
        <translation>%1(경계를 넘음)</translation>
    </message>
    <message>
        <source>Select both ends on the map</source>
        <translation>양 끝을 지도에서 선택</translation>
    </message>
    <message>
        <source>%1 brings most pairs together across lines (%2)</source>
        <translation>%1이(가) 경계를 넘어 가장 많은 쌍을 이어 줌(%2쌍)</translation>
    </message>
    <message>
        <source>Nobody brings participants together across lines</source>
        <translation>경계를 넘어 이어 주는 기관이 없음</translation>
    </message>
    <message>
        <source>How it hangs together</source>
        <translation>이어진 모양</translation>
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
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>info</source>
        <translation>정보</translation>
    </message>
</context>
<context>
    <name>ClusterNames</name>
    <message>
        <source>Cluster %1</source>
        <translation>클러스터 %1</translation>
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
    <message>
        <source>writes tables and layers in the formats of others</source>
        <translation>표와 레이어를 다른 프로그램의 형식으로 씁니다</translation>
    </message>
    <message>
        <source>prints one row a cluster, for a whole country at once</source>
        <translation>클러스터마다 한 줄씩, 전국을 한 번에 출력합니다</translation>
    </message>
    <message>
        <source>writing was cancelled, nothing was kept</source>
        <translation>쓰기가 취소되어 아무것도 남기지 않았습니다</translation>
    </message>
    <message>
        <source>%1 is the atlas itself; choose another place for the result</source>
        <translation>원본 아틀라스 위에 결과를 쓸 수 없습니다: %1. 다른 위치를 고르세요</translation>
    </message>
    <message>
        <source>See cluster-atlas %1 --help</source>
        <translation>cluster-atlas %1 --help를 보세요</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>표준 출력</translation>
    </message>
    <message>
        <source>not all of the result could be written</source>
        <translation>결과를 끝까지 쓰지 못했습니다</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Findings</source>
        <translation>발견 사항</translation>
    </message>
    <message>
        <source>Host by area</source>
        <translation>면적 기준 중심 시도</translation>
    </message>
    <message>
        <source>Host by participants</source>
        <translation>참여기관 기준 중심 시도</translation>
    </message>
    <message>
        <source>Host by lead</source>
        <translation>주관기관 기준 중심 시도</translation>
    </message>
    <message>
        <source>Clusters compared</source>
        <translation>클러스터 비교</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>가정해 보기: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>After</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>경계</translation>
    </message>
    <message>
        <source> (tie)</source>
        <translation> (동률)</translation>
    </message>
</context>
<context>
    <name>ComparisonExportText</name>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>choose another folder or free some space</source>
        <translation>다른 폴더를 고르거나 공간을 비우세요</translation>
    </message>
</context>
<context>
    <name>ComparisonOutput</name>
    <message>
        <source>Figure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변화</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>The cluster</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>업종</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>거버넌스</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>구조적 제약</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>기록된 대로</translation>
    </message>
    <message>
        <source>Crosses provincial lines</source>
        <translation>도 경계를 넘음</translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation>계산 중…</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>First broker</source>
        <translation>첫째 중개기관</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
</context>
<context>
    <name>ContentCheck</name>
    <message numerus="yes">
        <source>%n more value(s) like these</source>
        <translation>
            <numerusform>이런 값이 %n개 더 있습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n row(s))</source>
        <translation>
            <numerusform>(%n행)</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the words of this field</source>
        <translation>&quot;%1&quot;은(는) 이 항목의 목록에 없는 말입니다</translation>
    </message>
    <message>
        <source>it is kept, but counts as not given; choose one of the list</source>
        <translation>값은 그대로 두지만 입력되지 않은 것으로 봅니다. 목록에서 고르세요</translation>
    </message>
    <message>
        <source>no region of any boundary set has the code &quot;%1&quot;</source>
        <translation>코드가 &quot;%1&quot;인 지역이 어느 경계 자료에도 없습니다</translation>
    </message>
    <message>
        <source>correct the code, or import the boundaries it belongs to</source>
        <translation>코드를 고치거나 그 코드가 들어 있는 경계를 가져오세요</translation>
    </message>
    <message>
        <source>the region above, &quot;%1&quot;, is not in the boundary set</source>
        <translation>상위 지역 &quot;%1&quot;이(가) 경계 자료에 없습니다</translation>
    </message>
    <message>
        <source>import the provinces of the same boundary set</source>
        <translation>같은 경계 자료의 시도를 가져오세요</translation>
    </message>
    <message>
        <source>a cluster is part of itself: %1</source>
        <translation>클러스터가 자기 자신에 속해 있습니다: %1</translation>
    </message>
    <message>
        <source>take one of them out of the other</source>
        <translation>둘 중 하나를 상위 클러스터에서 빼세요</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Preparing the borders</source>
        <translation>경계선 준비</translation>
    </message>
    <message>
        <source>Looking for dense groups</source>
        <translation>밀집한 무리 찾기</translation>
    </message>
    <message>
        <source>Measuring distances to neighbours</source>
        <translation>이웃까지의 거리 재기</translation>
    </message>
    <message>
        <source>Preparing the live figures</source>
        <translation>실시간 수치 준비</translation>
    </message>
    <message>
        <source>Preparing what to snap to</source>
        <translation>맞춤 대상 준비</translation>
    </message>
</context>
<context>
    <name>DrawingEdits</name>
    <message>
        <source>The cluster is no longer there</source>
        <translation>클러스터가 더 이상 없습니다</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>다른 것을 고르세요</translation>
    </message>
    <message>
        <source>A participant is no longer there</source>
        <translation>참여자가 더 이상 없습니다</translation>
    </message>
    <message>
        <source>choose them again</source>
        <translation>다시 고르세요</translation>
    </message>
    <message>
        <source>There is no cluster to add</source>
        <translation>추가할 클러스터가 없습니다</translation>
    </message>
    <message>
        <source>choose at least one</source>
        <translation>하나 이상 고르세요</translation>
    </message>
    <message>
        <source>Add the cluster %1</source>
        <translation>클러스터 %1 추가</translation>
    </message>
    <message numerus="yes">
        <source>Add %n cluster(s)</source>
        <translation>
            <numerusform>클러스터 %n개 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster has no extent</source>
        <translation>클러스터에 범위가 없습니다</translation>
    </message>
    <message>
        <source>draw one first</source>
        <translation>먼저 범위를 그리세요</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 나누기</translation>
    </message>
    <message>
        <source>Merging needs two clusters</source>
        <translation>합치려면 클러스터가 둘 이상 있어야 합니다</translation>
    </message>
    <message>
        <source>choose another one as well</source>
        <translation>하나를 더 고르세요</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n cluster(s) into %1</source>
        <translation>
            <numerusform>클러스터 %n개를 %1에 합치기</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw the extent of %1</source>
        <translation>%1의 범위 그리기</translation>
    </message>
    <message>
        <source>Remove the extent of %1</source>
        <translation>%1의 범위 지우기</translation>
    </message>
    <message>
        <source>Add a part to %1</source>
        <translation>%1에 조각 추가</translation>
    </message>
    <message>
        <source>Remove a part of %1</source>
        <translation>%1의 조각 지우기</translation>
    </message>
    <message>
        <source>Cut a hole into %1</source>
        <translation>%1에 구멍 내기</translation>
    </message>
    <message>
        <source>Fill a hole of %1</source>
        <translation>%1의 구멍 메우기</translation>
    </message>
    <message>
        <source>Clip %1 to land</source>
        <translation>%1을(를) 육지로 자르기</translation>
    </message>
    <message>
        <source>The boundaries have changed meanwhile</source>
        <translation>그사이 경계가 바뀌었습니다</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>다시 해 보세요</translation>
    </message>
    <message>
        <source>The map has no provinces to clip to</source>
        <translation>지도에 자를 기준이 되는 시도가 없습니다</translation>
    </message>
    <message>
        <source>The extent lies in no province</source>
        <translation>범위가 어느 시도에도 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>import boundaries first</source>
        <translation>먼저 경계를 가져오세요</translation>
    </message>
    <message>
        <source>move it first</source>
        <translation>먼저 옮기세요</translation>
    </message>
    <message>
        <source>The region is no longer there</source>
        <translation>지역이 더 이상 없습니다</translation>
    </message>
    <message>
        <source>Clip %1 to %2</source>
        <translation>%1을(를) %2(으)로 자르기</translation>
    </message>
    <message>
        <source>Simplify %1</source>
        <translation>%1 단순화</translation>
    </message>
    <message>
        <source>Smooth %1</source>
        <translation>%1 매끄럽게 하기</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>%1 돌리기</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>%1 크기 바꾸기</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 옮기기</translation>
    </message>
    <message>
        <source>Repair the extent of %1</source>
        <translation>%1의 범위 고치기</translation>
    </message>
    <message>
        <source>draw the extent anew</source>
        <translation>범위를 새로 그리세요</translation>
    </message>
    <message>
        <source>Move a corner of %1</source>
        <translation>%1의 꼭짓점 옮기기</translation>
    </message>
    <message>
        <source>Add a corner to %1</source>
        <translation>%1에 꼭짓점 추가</translation>
    </message>
    <message>
        <source>Remove a corner of %1</source>
        <translation>%1의 꼭짓점 지우기</translation>
    </message>
    <message>
        <source>Move a shared border</source>
        <translation>맞닿은 경계 옮기기</translation>
    </message>
    <message>
        <source>The core lies outside the extent</source>
        <translation>핵심 구역이 범위 밖에 있습니다</translation>
    </message>
    <message>
        <source>draw it inside</source>
        <translation>안쪽에 그리세요</translation>
    </message>
    <message>
        <source>Draw the core of %1</source>
        <translation>%1의 핵심 구역 그리기</translation>
    </message>
    <message>
        <source>The cluster has no core and periphery</source>
        <translation>클러스터에 핵심·주변 구역이 없습니다</translation>
    </message>
    <message>
        <source>Dissolve core and periphery of %1</source>
        <translation>%1의 핵심·주변 구역 없애기</translation>
    </message>
    <message>
        <source>%1 stays as it was: the boundary set has none of its units (%2)</source>
        <translation>%1은(는) 그대로 둡니다. 이 경계 자료에는 그 행정구역이 하나도 없습니다(%2)</translation>
    </message>
    <message>
        <source>%1 lost the units that the boundary set has not: %2</source>
        <translation>%1에서 이 경계 자료에 없는 행정구역이 빠졌습니다: %2</translation>
    </message>
    <message>
        <source>The boundary set does not have these units</source>
        <translation>경계 자료에 없는 행정구역입니다</translation>
    </message>
    <message>
        <source>choose units of the boundary set in use</source>
        <translation>사용 중인 경계 자료의 행정구역을 고르세요</translation>
    </message>
    <message>
        <source>Choose the units of %1</source>
        <translation>%1의 행정구역 고르기</translation>
    </message>
    <message>
        <source>The boundary set is no longer there</source>
        <translation>경계 자료가 더 이상 없습니다</translation>
    </message>
    <message>
        <source>Use the boundaries “%1”</source>
        <translation>경계 “%1” 사용</translation>
    </message>
    <message>
        <source>%1 (2)</source>
        <extracomment>The name of the second half of a cluster that was split</extracomment>
        <translation>%1 (2)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소했습니다</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 삭제</translation>
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
    <name>Explanation</name>
    <message>
        <source>The threshold is a convention of this program and can be changed in the settings.</source>
        <translation>기준값은 이 프로그램의 약속이며 설정에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>With more exact boundaries the answer may change; import an official boundary file to decide.</source>
        <translation>더 정확한 경계를 쓰면 답이 달라질 수 있습니다. 공식 경계 파일을 가져와 확정하십시오.</translation>
    </message>
    <message>
        <source>At least two provinces hold a part of the extent that counts (above both sliver thresholds) and that reaches farther from the line than the boundaries&apos; positional error. Share: part/whole extent. Line: geodesic length strictly inside the extent.</source>
        <translation>둘 이상의 시도에 셈에 드는 부분(두 조각 기준을 모두 넘는 부분)이 있고, 그 부분이 경계의 위치 오차보다 멀리 선을 넘어갑니다. 비율: 부분/범위 전체. 선: 범위 안쪽을 지나는 측지선 길이.</translation>
    </message>
    <message>
        <source>Area says nothing of activity, so read it beside the participants; the length of a winding border grows with the map&apos;s scale.</source>
        <translation>면적은 활동을 말해 주지 않으므로 참여기관과 함께 보십시오. 구불구불한 경계의 길이는 지도가 자세할수록 길어집니다.</translation>
    </message>
    <message>
        <source>Several provinces hold a part that counts, but fewer than two of the parts reach farther from the line than the positional error.</source>
        <translation>여러 시도에 셈에 드는 부분이 있지만, 위치 오차보다 멀리 선을 넘어가는 부분이 둘이 되지 않습니다.</translation>
    </message>
    <message>
        <source>Only one province holds a part of the extent that counts. Distance: geodesic, from the extent to the nearest common border of two provinces.</source>
        <translation>셈에 드는 부분이 한 시도에만 있습니다. 거리: 범위에서 가장 가까운 두 시도의 공통 경계까지의 측지 거리.</translation>
    </message>
    <message>
        <source>Whole area − area inside the union of the provinces.</source>
        <translation>전체 면적 − 시도를 모두 합한 안쪽의 면적.</translation>
    </message>
    <message>
        <source>Sea, abroad, or beyond what the boundaries show.</source>
        <translation>바다, 국외 또는 경계가 나타내지 않는 곳입니다.</translation>
    </message>
    <message>
        <source>A part counts only when its area is above the larger of the two sliver thresholds; and it counts for certain only when it reaches farther from the line than the boundaries&apos; positional error.</source>
        <translation>부분의 면적이 두 조각 기준 가운데 큰 값을 넘어야 셈에 들고, 경계의 위치 오차보다 멀리 선을 넘어가야 확실한 것으로 칩니다.</translation>
    </message>
    <message>
        <source>1 − n_h/n, n_h participants in the province that has most of them, n all with a province.</source>
        <translation>1 − n_h/n. n_h는 참여기관이 가장 많은 시도의 수, n은 시도가 있는 참여기관 전체.</translation>
    </message>
    <message>
        <source>A head office and its plant may be in two provinces.</source>
        <translation>본사와 공장이 서로 다른 시도에 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Province of the lead participant ≠ province with the largest share of the area (of the participants where there is no extent).</source>
        <translation>주관기관의 시도 ≠ 면적 비율이 가장 큰 시도(범위가 없으면 참여기관 기준).</translation>
    </message>
    <message>
        <source>Provinces whose share of the area, of the participants or of the link ends reaches the threshold.</source>
        <translation>면적, 참여기관, 연계 끝점 가운데 하나의 비율이 기준값에 이르는 시도.</translation>
    </message>
    <message>
        <source>Nearness makes p too optimistic; lists of participants usually leave outsiders out.</source>
        <translation>가까움 때문에 p가 지나치게 작게 나올 수 있고, 참여기관 목록에는 외부 기관이 빠지기 쉽습니다.</translation>
    </message>
    <message>
        <source>E-I = (E − I)/(E + I), E linked pairs across provinces, I within. Open when the share p of seeded permutations of the province labels with an E-I at least as large is at most the threshold, and permeability by number of links is above 1.</source>
        <translation>E-I = (E − I)/(E + I). E는 시도 사이, I는 시도 안에서 연계된 쌍. 시도 이름표를 섞은 순열 가운데 E-I가 이 값 이상인 비율 p가 기준값 이하이고, 연계 수 기준 투과도가 1보다 크면 열린 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Links within a province may simply not have been collected.</source>
        <translation>시도 안의 연계가 조사되지 않았을 뿐일 수도 있습니다.</translation>
    </message>
    <message>
        <source>Of the connected pairs of participants in different provinces, the part that loses every path when the two brokers with the largest cross-border betweenness are removed.</source>
        <translation>서로 다른 시도에 있으면서 이어져 있는 참여기관 쌍 가운데, 경계 매개 중심성이 가장 큰 두 중개자를 빼면 모든 경로를 잃는 쌍의 비율.</translation>
    </message>
    <message>
        <source>Links that were not collected would be other paths. The threshold is a convention of this program and can be changed in the settings.</source>
        <translation>조사되지 않은 연계가 다른 경로일 수 있습니다. 기준값은 이 프로그램의 약속이며 설정에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Participants in the largest connected component/participants with links, below the threshold.</source>
        <translation>가장 큰 연결 덩어리의 참여기관/연계가 있는 참여기관이 기준값보다 작음.</translation>
    </message>
    <message>
        <source>Links that were not collected look like links that do not exist. The threshold is a convention of this program and can be changed in the settings.</source>
        <translation>조사되지 않은 연계는 없는 연계처럼 보입니다. 기준값은 이 프로그램의 약속이며 설정에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>In a province with at least the threshold share of the employees (of the participants where too few numbers of employees are known), two or more kinds of participants, and at least half of those the cluster has, are missing.</source>
        <translation>종업원(종업원 수를 아는 곳이 적으면 참여기관)의 비율이 기준값 이상인 시도에, 클러스터에 있는 참여기관 유형의 절반 이상이면서 둘 이상이 없습니다.</translation>
    </message>
    <message>
        <source>A body across the line may serve both sides. The threshold is a convention of this program and can be changed in the settings.</source>
        <translation>경계 너머의 기관이 양쪽을 함께 맡을 수도 있습니다. 기준값은 이 프로그램의 약속이며 설정에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>From published counts: largest province&apos;s value/total, below the threshold.</source>
        <translation>발표된 집계에서: 가장 큰 시도의 값/합계가 기준값보다 작음.</translation>
    </message>
    <message>
        <source>From published counts: largest province&apos;s value/total, at or above the threshold.</source>
        <translation>발표된 집계에서: 가장 큰 시도의 값/합계가 기준값 이상.</translation>
    </message>
    <message>
        <source>The declared region and the point name different provinces, by more than the positional error. The figures use the declared one.</source>
        <translation>신고한 지역과 좌표가 위치 오차를 넘어 서로 다른 시도를 가리킵니다. 수치에는 신고한 지역을 씁니다.</translation>
    </message>
    <message>
        <source>Correct whichever is wrong: a head office and its plant may be in two provinces.</source>
        <translation>잘못된 쪽을 고치십시오. 본사와 공장이 서로 다른 시도에 있을 수도 있습니다.</translation>
    </message>
    <message>
        <source>Placed by the point alone, and nearer to another province than the positional error.</source>
        <translation>좌표만으로 시도를 정했고, 다른 시도와의 거리가 위치 오차보다 가깝습니다.</translation>
    </message>
    <message>
        <source>Declare their region, or import more exact boundaries.</source>
        <translation>지역을 적어 주거나 더 정확한 경계를 가져오십시오.</translation>
    </message>
    <message>
        <source>Neither a known region code nor a point inside a province.</source>
        <translation>아는 지역 코드도, 시도 안의 좌표도 없습니다.</translation>
    </message>
    <message>
        <source>They take no part in any figure by province.</source>
        <translation>시도별 수치에는 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Rows marked as illustrative.</source>
        <translation>예시로 표시된 행.</translation>
    </message>
    <message>
        <source>Figures that rest on them show the method, not the world.</source>
        <translation>여기에 바탕을 둔 수치는 방법을 보여 줄 뿐 현실을 말하지 않습니다.</translation>
    </message>
    <message>
        <source>Generalised boundaries for small scales, with their positional error.</source>
        <translation>작은 축척을 위해 단순화한 경계와 그 위치 오차.</translation>
    </message>
    <message>
        <source>A figure that is not defined for these data.</source>
        <translation>이 자료로는 정의되지 않는 수치.</translation>
    </message>
    <message>
        <source>It is left empty, never filled in.</source>
        <translation>비워 두며 지어내지 않습니다.</translation>
    </message>
    <message>
        <source>An outline that crosses itself is read by the even-odd rule.</source>
        <translation>스스로 교차하는 윤곽은 짝홀 규칙으로 읽습니다.</translation>
    </message>
    <message>
        <source>The drawing itself is unchanged; check its outline.</source>
        <translation>그린 것은 바뀌지 않았습니다. 윤곽을 확인하십시오.</translation>
    </message>
    <message>
        <source>Host province</source>
        <translation>중심 시도</translation>
    </message>
    <message>
        <source>Share of the area in the host</source>
        <translation>중심 시도의 면적 비율</translation>
    </message>
    <message>
        <source>Other provinces</source>
        <translation>다른 시도</translation>
    </message>
    <message>
        <source>Share of the area beyond the line</source>
        <translation>경계 너머의 면적 비율</translation>
    </message>
    <message>
        <source>Uncertain provinces</source>
        <translation>불확실한 시도</translation>
    </message>
    <message>
        <source>Share of the area that is uncertain</source>
        <translation>불확실한 면적 비율</translation>
    </message>
    <message>
        <source>Participants outside the host</source>
        <translation>중심 시도 밖의 참여기관</translation>
    </message>
    <message>
        <source>Lines crossed</source>
        <translation>넘은 도 경계</translation>
    </message>
    <message>
        <source>Length of the lines crossed</source>
        <translation>넘은 도 경계의 길이</translation>
    </message>
    <message>
        <source>Longest of them</source>
        <translation>그중 가장 긴 것</translation>
    </message>
    <message>
        <source>Distance to the nearest line</source>
        <translation>가장 가까운 도 경계까지의 거리</translation>
    </message>
    <message>
        <source>Area in no province</source>
        <translation>어느 시도에도 없는 면적</translation>
    </message>
    <message>
        <source>Area of the parts</source>
        <translation>해당 부분의 면적</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>주관기관</translation>
    </message>
    <message>
        <source>Province of the lead</source>
        <translation>주관기관의 시도</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>지자체</translation>
    </message>
    <message>
        <source>Linked pairs across provinces</source>
        <translation>시도 사이에 연계된 쌍</translation>
    </message>
    <message>
        <source>Pairs in all</source>
        <translation>모든 쌍</translation>
    </message>
    <message>
        <source>Across provinces by chance</source>
        <translation>우연일 때 시도 사이의 쌍</translation>
    </message>
    <message>
        <source>E-I index</source>
        <translation>E-I 지수</translation>
    </message>
    <message>
        <source>E-I by chance</source>
        <translation>우연일 때의 E-I</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Permutations</source>
        <translation>순열 수</translation>
    </message>
    <message>
        <source>Permeability by number of links</source>
        <translation>투과도(연계 수 기준)</translation>
    </message>
    <message>
        <source>Links leaving the cluster</source>
        <translation>클러스터 밖으로 나가는 연계</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>중개자</translation>
    </message>
    <message>
        <source>Pairs cut off without them</source>
        <translation>이들이 없으면 끊기는 쌍</translation>
    </message>
    <message>
        <source>Their share</source>
        <translation>그 비율</translation>
    </message>
    <message>
        <source>Pieces with links</source>
        <translation>연계가 있는 덩어리</translation>
    </message>
    <message>
        <source>Participants in the largest piece</source>
        <translation>가장 큰 덩어리의 참여기관</translation>
    </message>
    <message>
        <source>Participants with links</source>
        <translation>연계가 있는 참여기관</translation>
    </message>
    <message>
        <source>Participants without links</source>
        <translation>연계가 없는 참여기관</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>Kinds missing</source>
        <translation>없는 유형</translation>
    </message>
    <message>
        <source>Kinds in the cluster</source>
        <translation>클러스터에 있는 유형</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>참여기관</translation>
    </message>
    <message>
        <source>Declared in</source>
        <translation>신고한 시도</translation>
    </message>
    <message>
        <source>Located in</source>
        <translation>위치한 시도</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참여기관</translation>
    </message>
    <message>
        <source>Positional error of the boundaries</source>
        <translation>경계의 위치 오차</translation>
    </message>
    <message>
        <source>Sliver threshold, share</source>
        <translation>조각 기준(비율)</translation>
    </message>
    <message>
        <source>Sliver threshold, area</source>
        <translation>조각 기준(면적)</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>자료 출처</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>기준값</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>시드 수</translation>
    </message>
    <message>
        <source>Communities, least and most</source>
        <translation>공동체 수(최소~최대)</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>모듈성</translation>
    </message>
    <message>
        <source>Agreement with the provinces</source>
        <translation>시도와의 일치</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 구간</translation>
    </message>
    <message>
        <source>Distance decay β</source>
        <translation>거리 감쇠 β</translation>
    </message>
    <message>
        <source>Pairs used</source>
        <translation>쓰인 쌍</translation>
    </message>
    <message>
        <source>Best union</source>
        <translation>가장 잘 맞는 묶음</translation>
    </message>
    <message>
        <source>Its area</source>
        <translation>그 면적</translation>
    </message>
    <message>
        <source>not computable</source>
        <translation>계산할 수 없음</translation>
    </message>
    <message>
        <source>Participants removed</source>
        <translation>뺀 참여기관</translation>
    </message>
    <message>
        <source>E-I = (E − I)/(E + I), E linked pairs across provinces, I within. Closed when the share p of seeded permutations of the province labels with an E-I at most as large is at most the threshold, permeability by number of links is at most its threshold, and the share of the links that lead outside the cluster (of the whole map: abroad) is at most its threshold.</source>
        <translation>E-I = (E − I)/(E + I). E는 시도 사이, I는 시도 안에서 연계된 쌍. 시도 이름표를 섞은 순열 가운데 E-I가 이 값 이하인 비율 p가 기준값 이하이고, 연계 수 기준 투과도가 기준값 이하이며, 클러스터 밖(지도 전체에서는 국외)으로 나가는 연계의 비율도 기준값 이하이면 닫힌 것으로 봅니다.</translation>
    </message>
    <message>
        <source>E-I = (E − I)/(E + I), E linked pairs across provinces, I within. The share p of seeded permutations of the province labels with an E-I at most as large is at most the threshold, and permeability by number of links is below 1; but permeability or the share of the links that lead outside is above the threshold up to which a network is called closed.</source>
        <translation>E-I = (E − I)/(E + I). E는 시도 사이, I는 시도 안에서 연계된 쌍. 시도 이름표를 섞은 순열 가운데 E-I가 이 값 이하인 비율 p가 기준값 이하이고 연계 수 기준 투과도가 1보다 작지만, 투과도나 밖으로 나가는 연계의 비율이 닫힘으로 보는 기준값보다 큽니다.</translation>
    </message>
    <message>
        <source>Closed up to this permeability</source>
        <translation>닫힘으로 보는 투과도 상한</translation>
    </message>
    <message>
        <source>Links to outside, share</source>
        <translation>밖으로 나가는 연계의 비율</translation>
    </message>
    <message>
        <source>Closed up to this share of links to outside</source>
        <translation>닫힘으로 보는 외부 연계 비율 상한</translation>
    </message>
    <message>
        <source>Participants with a recorded link to outside</source>
        <translation>밖과의 연계가 기록된 참여기관</translation>
    </message>
    <message>
        <source>In the geometry library&apos;s words</source>
        <translation>도형 라이브러리의 원문</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>the file cannot be written</source>
        <translation>파일을 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>파일을 쓸 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>다른 곳을 고르세요</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written in this format</source>
        <translation>%1: 이 형식으로는 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>choose another one: .csv, .xlsx, .gpkg, .geojson or .shp</source>
        <translation>다른 형식을 고르세요: .csv, .xlsx, .gpkg, .geojson, .shp</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 쓰는 중</translation>
    </message>
    <message>
        <source>a shapefile cuts the names of columns to ten letters: %1</source>
        <translation>셰이프파일은 열 이름을 10바이트로 자릅니다: %1</translation>
    </message>
    <message>
        <source>a shapefile cuts texts to 254 bytes; cells cut: %1</source>
        <translation>셰이프파일은 글을 254바이트로 자릅니다. 잘린 칸: %1</translation>
    </message>
    <message>
        <source>rows without geometry: %1</source>
        <translation>도형이 없는 행: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>a sheet can&apos;t hold %1 rows</source>
        <translation>시트 하나에 %1행을 담을 수 없습니다</translation>
    </message>
    <message>
        <source>write it as CSV</source>
        <translation>CSV로 쓰세요</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Writes tables as CSV or Excel files and layers as GeoPackage, GeoJSON or shapefile.</source>
        <translation>표를 CSV나 엑셀 파일로, 레이어를 GeoPackage, GeoJSON, 셰이프파일로 씁니다.</translation>
    </message>
    <message>
        <source>the file to write; its ending says the format</source>
        <translation>쓸 파일. 확장자가 형식을 정합니다</translation>
    </message>
    <message>
        <source>begin a CSV file with the mark by which old Excel knows UTF-8</source>
        <translation>구형 엑셀이 UTF-8을 알아보도록 CSV 파일 앞에 표시를 넣습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be exported; these can: %2</source>
        <translation>&quot;%1&quot;은(는) 내보낼 수 없습니다. 내보낼 수 있는 것: %2</translation>
    </message>
    <message>
        <source>-o FILE is missing</source>
        <translation>-o FILE이 없습니다</translation>
    </message>
    <message>
        <source>the file&apos;s ending must be .csv, .tsv, .xlsx, .gpkg, .geojson or .shp</source>
        <translation>파일 확장자는 .csv, .tsv, .xlsx, .gpkg, .geojson, .shp 가운데 하나여야 합니다</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written as %2</source>
        <translation>%1은(는) %2 형식으로 쓸 수 없습니다</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>choose another folder or free some space</source>
        <translation>다른 폴더를 고르거나 공간을 비우세요</translation>
    </message>
</context>
<context>
    <name>ExtentReadout</name>
    <message>
        <source>In no province</source>
        <translation>시도 밖</translation>
    </message>
    <message>
        <source>Lies in one province, %1</source>
        <translation>한 시도, %1 안에 있음</translation>
    </message>
    <message numerus="yes">
        <source>Crosses provincial lines: it lies in %n provinces</source>
        <translation>
            <numerusform>도 경계를 넘음: 시도 %n곳에 걸침</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (불확실)</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>둘레 %1</translation>
    </message>
    <message>
        <source>crosses itself</source>
        <translation>스스로 교차함</translation>
    </message>
    <message>
        <source>runs back over itself</source>
        <translation>되돌아감</translation>
    </message>
    <message>
        <source>hole outside</source>
        <translation>구멍이 밖에 있음</translation>
    </message>
    <message>
        <source>parts overlap</source>
        <translation>조각이 겹침</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>면적 없음</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Area says nothing of activity: read it beside the participants.</source>
        <translation>면적은 활동을 말해 주지 않으므로 참여기관과 함께 보십시오.</translation>
    </message>
    <message>
        <source>A head office and its plant may be in two provinces; participants without a province are left out and counted.</source>
        <translation>본사와 공장이 서로 다른 시도에 있을 수 있습니다. 시도가 없는 참여기관은 빼고 그 수를 따로 밝힙니다.</translation>
    </message>
    <message>
        <source>Depends on the map&apos;s scale: a winding border or outline grows longer the more finely it is drawn.</source>
        <translation>지도의 축척에 따라 달라집니다. 구불구불한 경계나 윤곽은 자세히 그릴수록 길어집니다.</translation>
    </message>
    <message>
        <source>Links that were not collected look like links that do not exist; outsiders are usually under-recorded.</source>
        <translation>조사되지 않은 연계는 없는 연계처럼 보이며, 외부 기관은 대개 적게 기록됩니다.</translation>
    </message>
    <message>
        <source>Means little without what chance would give; links are undirected pairs, weights ignored.</source>
        <translation>우연일 때의 값과 함께 보아야 뜻이 있습니다. 연계는 방향과 가중치를 무시한 쌍입니다.</translation>
    </message>
    <message>
        <source>The labels are dealt out as if place did not matter, so nearness makes p look smaller than it should.</source>
        <translation>위치와 무관하게 이름표를 섞으므로, 가까움 때문에 p가 실제보다 작게 보입니다.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>면적</translation>
    </message>
    <message>
        <source>Area on the WGS 84 ellipsoid, edges straight in longitude and latitude</source>
        <translation>WGS 84 타원체 위의 면적. 변은 경위도에서 직선</translation>
    </message>
    <message>
        <source>Area in no province</source>
        <translation>어느 시도에도 없는 면적</translation>
    </message>
    <message>
        <source>Whole area − area inside the union of the provinces</source>
        <translation>전체 면적 − 시도를 모두 합한 안쪽의 면적</translation>
    </message>
    <message>
        <source>Sea, abroad, or beyond what the boundaries show.</source>
        <translation>바다, 국외 또는 경계가 나타내지 않는 곳입니다.</translation>
    </message>
    <message>
        <source>Area outside the host</source>
        <translation>중심 시도 밖의 면적</translation>
    </message>
    <message>
        <source>1 − the largest province&apos;s share of the area; what lies in no province counts too</source>
        <translation>1 − 면적이 가장 큰 시도의 비율. 어느 시도에도 없는 곳도 포함</translation>
    </message>
    <message>
        <source>Area in other provinces</source>
        <translation>다른 시도의 면적</translation>
    </message>
    <message>
        <source>Σ of the other provinces&apos; shares of the area</source>
        <translation>다른 시도들의 면적 비율의 합</translation>
    </message>
    <message>
        <source>Concentration of the area (HHI)</source>
        <translation>면적 집중도(HHI)</translation>
    </message>
    <message>
        <source>Concentration of the area, normalised</source>
        <translation>면적 집중도(정규화)</translation>
    </message>
    <message>
        <source>Effective number of provinces by area</source>
        <translation>유효 시도 수(면적)</translation>
    </message>
    <message>
        <source>1/H: as many equal parts would give the same H</source>
        <translation>1/H: 이만큼의 똑같은 몫이면 같은 H가 됨</translation>
    </message>
    <message>
        <source>Entropy of the area</source>
        <translation>면적 엔트로피</translation>
    </message>
    <message>
        <source>Provincial lines crossed</source>
        <translation>넘은 도 경계의 수</translation>
    </message>
    <message>
        <source>Pairs of provinces whose common border runs strictly inside the extent; slivers left out, uncertain ones included</source>
        <translation>공통 경계가 범위 안쪽을 지나는 시도 쌍. 작은 조각은 빼고, 불확실한 것은 포함</translation>
    </message>
    <message>
        <source>Length of the lines crossed</source>
        <translation>넘은 도 경계의 길이</translation>
    </message>
    <message>
        <source>Geodesic length of those borders strictly inside the extent</source>
        <translation>범위 안쪽을 지나는 그 경계의 측지선 길이</translation>
    </message>
    <message>
        <source>Cut ratio</source>
        <translation>절단 비율</translation>
    </message>
    <message>
        <source>Length of the lines crossed / √area</source>
        <translation>넘은 도 경계의 길이/√면적</translation>
    </message>
    <message>
        <source>Distance to the nearest provincial line</source>
        <translation>가장 가까운 도 경계까지의 거리</translation>
    </message>
    <message>
        <source>Geodesic, from the extent to the nearest common border of two provinces; 0 = it crosses one</source>
        <translation>범위에서 가장 가까운 두 시도의 공통 경계까지의 측지 거리. 0이면 경계를 넘음</translation>
    </message>
    <message>
        <source>Within the boundaries&apos; positional error it is not certain that the extent does not cross.</source>
        <translation>경계의 위치 오차 안이면 넘지 않는다고 확신할 수 없습니다.</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>둘레</translation>
    </message>
    <message>
        <source>Geodesic length of the outline, holes included</source>
        <translation>윤곽(구멍 포함)의 측지선 길이</translation>
    </message>
    <message>
        <source>Compactness</source>
        <translation>조밀도</translation>
    </message>
    <message>
        <source>4π · area/perimeter², 0–1; a circle has 1</source>
        <translation>4π · 면적/둘레², 0–1. 원은 1</translation>
    </message>
    <message>
        <source>Fit to whole provinces</source>
        <translation>시도 단위와의 적합도</translation>
    </message>
    <message>
        <source>Largest Jaccard index of the extent C and a union U of whole provinces: area of C ∩ U / area of C ∪ U</source>
        <translation>범위 C와 시도 전체 묶음 U의 자카드 지수 가운데 최댓값: C ∩ U의 면적/C ∪ U의 면적</translation>
    </message>
    <message>
        <source>Fit to whole districts</source>
        <translation>시군구 단위와의 적합도</translation>
    </message>
    <message>
        <source>Largest Jaccard index of the extent C and a union U of whole districts: area of C ∩ U / area of C ∪ U</source>
        <translation>범위 C와 시군구 전체 묶음 U의 자카드 지수 가운데 최댓값: C ∩ U의 면적/C ∪ U의 면적</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참여기관</translation>
    </message>
    <message>
        <source>Members of the cluster; where it has none, participants located inside the extent</source>
        <translation>클러스터의 구성원. 없으면 범위 안에 있는 참여기관</translation>
    </message>
    <message>
        <source>Participants with a province</source>
        <translation>시도가 있는 참여기관</translation>
    </message>
    <message>
        <source>By the declared region, else by where the point lies</source>
        <translation>신고한 지역, 없으면 좌표가 있는 곳</translation>
    </message>
    <message>
        <source>Participants outside the host</source>
        <translation>중심 시도 밖의 참여기관</translation>
    </message>
    <message>
        <source>1 − the largest province&apos;s share of the participants that have a province</source>
        <translation>1 − 시도가 있는 참여기관 가운데 가장 큰 시도의 비율</translation>
    </message>
    <message>
        <source>Employees outside the host</source>
        <translation>중심 시도 밖의 종업원</translation>
    </message>
    <message>
        <source>1 − the largest province&apos;s share of the employees that are known</source>
        <translation>1 − 알려진 종업원 가운데 가장 큰 시도의 비율</translation>
    </message>
    <message>
        <source>Rests on the participants whose number of employees is given.</source>
        <translation>종업원 수가 적힌 참여기관에 바탕을 둡니다.</translation>
    </message>
    <message>
        <source>Concentration of the participants (HHI)</source>
        <translation>참여기관 집중도(HHI)</translation>
    </message>
    <message>
        <source>H = Σ s², s = shares of the participants by province</source>
        <translation>H = Σ s². s는 시도별 참여기관 비율</translation>
    </message>
    <message>
        <source>Concentration of the participants, normalised</source>
        <translation>참여기관 집중도(정규화)</translation>
    </message>
    <message>
        <source>(H − 1/P)/(1 − 1/P), P = provinces with participants</source>
        <translation>(H − 1/P)/(1 − 1/P). P는 참여기관이 있는 시도의 수</translation>
    </message>
    <message>
        <source>Depends on which P: here the provinces with participants, not all of the country.</source>
        <translation>P에 따라 달라집니다. 여기서는 전국이 아니라 참여기관이 있는 시도의 수입니다.</translation>
    </message>
    <message>
        <source>Effective number of provinces by participants</source>
        <translation>유효 시도 수(참여기관)</translation>
    </message>
    <message>
        <source>Entropy of the participants</source>
        <translation>참여기관 엔트로피</translation>
    </message>
    <message>
        <source>−Σ s ln s over the provinces with participants</source>
        <translation>참여기관이 있는 시도에 대한 −Σ s ln s</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연계</translation>
    </message>
    <message>
        <source>Links with an end in the cluster = within + across + abroad or unplaced + leaving</source>
        <translation>클러스터에 끝이 있는 연계 = 시도 내 + 시도 간 + 국외 또는 위치 미상 + 클러스터 밖으로</translation>
    </message>
    <message>
        <source>Links within a province</source>
        <translation>시도 내 연계</translation>
    </message>
    <message>
        <source>Both ends members, in the same province</source>
        <translation>양 끝이 구성원이고 같은 시도</translation>
    </message>
    <message>
        <source>Links across provinces</source>
        <translation>시도 간 연계</translation>
    </message>
    <message>
        <source>Both ends members, in different provinces</source>
        <translation>양 끝이 구성원이고 다른 시도</translation>
    </message>
    <message>
        <source>Links abroad or unplaced</source>
        <translation>국외 또는 위치 미상 연계</translation>
    </message>
    <message>
        <source>Both ends members, one or both without a province</source>
        <translation>양 끝이 구성원이고 한쪽이라도 시도가 없음</translation>
    </message>
    <message>
        <source>Links leaving the cluster</source>
        <translation>클러스터 밖으로 나가는 연계</translation>
    </message>
    <message>
        <source>One end a member, the other not</source>
        <translation>한쪽 끝만 구성원</translation>
    </message>
    <message>
        <source>Linked pairs within a province</source>
        <translation>시도 안에서 연계된 쌍</translation>
    </message>
    <message>
        <source>I: pairs of participants in one province that are linked at all</source>
        <translation>I: 같은 시도에서 연계가 하나라도 있는 참여기관 쌍</translation>
    </message>
    <message>
        <source>Linked pairs across provinces</source>
        <translation>시도 사이에 연계된 쌍</translation>
    </message>
    <message>
        <source>E: pairs of participants in different provinces that are linked at all</source>
        <translation>E: 다른 시도 사이에 연계가 하나라도 있는 참여기관 쌍</translation>
    </message>
    <message>
        <source>Share of linked pairs across provinces</source>
        <translation>시도 사이에 연계된 쌍의 비율</translation>
    </message>
    <message>
        <source>E/(E + I), E linked pairs across provinces, I within</source>
        <translation>E/(E + I). E는 시도 사이, I는 시도 안에서 연계된 쌍</translation>
    </message>
    <message>
        <source>The same, weighted</source>
        <translation>같은 비율(가중)</translation>
    </message>
    <message>
        <source>Weight of the links across provinces / weight of all; links without a weight count 1</source>
        <translation>시도 간 연계의 가중치/모든 연계의 가중치. 가중치가 없으면 1</translation>
    </message>
    <message>
        <source>E-I index</source>
        <translation>E-I 지수</translation>
    </message>
    <message>
        <source>(E − I)/(E + I); −1 all within, +1 all across</source>
        <translation>(E − I)/(E + I). −1은 모두 시도 안, +1은 모두 시도 사이</translation>
    </message>
    <message>
        <source>E-I by chance</source>
        <translation>우연일 때의 E-I</translation>
    </message>
    <message>
        <source>(E* − I*)/(E* + I*), E* possible pairs across provinces, I* within</source>
        <translation>(E* − I*)/(E* + I*). E*는 시도 사이, I*는 시도 안의 가능한 쌍</translation>
    </message>
    <message>
        <source>E-I rescaled to its bounds</source>
        <translation>한계에 맞춘 E-I</translation>
    </message>
    <message>
        <source>2(EI − max)/(max − min) + 1; max = 1 if E* &gt; L else (2E* − L)/L, min = −1 if I* &gt; L else (L − 2I*)/L</source>
        <translation>2(EI − max)/(max − min) + 1. E* &gt; L이면 max = 1, 아니면 (2E* − L)/L. I* &gt; L이면 min = −1, 아니면 (L − 2I*)/L</translation>
    </message>
    <message>
        <source>p, closed side</source>
        <translation>p(닫힌 쪽)</translation>
    </message>
    <message>
        <source>Share of seeded permutations of the province labels whose E-I is at most as large</source>
        <translation>시도 이름표를 섞은 순열 가운데 E-I가 이 값 이하인 비율</translation>
    </message>
    <message>
        <source>p, open side</source>
        <translation>p(열린 쪽)</translation>
    </message>
    <message>
        <source>Share of seeded permutations of the province labels whose E-I is at least as large</source>
        <translation>시도 이름표를 섞은 순열 가운데 E-I가 이 값 이상인 비율</translation>
    </message>
    <message>
        <source>Permeability by size</source>
        <translation>투과도(규모 기준)</translation>
    </message>
    <message>
        <source>E/[L E*/(n(n−1)/2)] = 1 − Freeman&apos;s S; 0 sealed, 1 the line is invisible</source>
        <translation>E/[L E*/(n(n−1)/2)] = 1 − Freeman의 S. 0은 닫힘, 1은 경계가 없는 것과 같음</translation>
    </message>
    <message>
        <source>Permeability by number of links</source>
        <translation>투과도(연계 수 기준)</translation>
    </message>
    <message>
        <source>E/[L(1 − Σ a²)], a = a province&apos;s share of the link ends; = 1 − r</source>
        <translation>E/[L(1 − Σ a²)]. a는 시도별 연계 끝점의 비율; = 1 − r</translation>
    </message>
    <message>
        <source>Assortativity by province</source>
        <translation>시도별 동류성</translation>
    </message>
    <message>
        <source>r = (I/L − Σ a²)/(1 − Σ a²); 1 only within provinces, 0 as by chance</source>
        <translation>r = (I/L − Σ a²)/(1 − Σ a²). 1은 시도 안의 연계만, 0은 우연과 같음</translation>
    </message>
    <message>
        <source>Modularity by province</source>
        <translation>시도별 모듈성</translation>
    </message>
    <message>
        <source>Q = Σ [I_p/L − a_p²]; Q/Q_max = r</source>
        <translation>Q = Σ [I_p/L − a_p²]; Q/Q_max = r</translation>
    </message>
    <message>
        <source>Its maximum depends on the provinces; compare networks by r.</source>
        <translation>최댓값이 시도 구성에 따라 다르므로 네트워크끼리는 r로 견주십시오.</translation>
    </message>
    <message>
        <source>Odds ratio of a link within a province</source>
        <translation>시도 내 연계의 오즈비</translation>
    </message>
    <message>
        <source>[I/(I* − I)]/[E/(E* − E)]; ½ is added to each cell where one is zero</source>
        <translation>[I/(I* − I)]/[E/(E* − E)]. 0인 칸이 있으면 각 칸에 ½을 더함</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>밀도</translation>
    </message>
    <message>
        <source>2L/(n(n − 1))</source>
        <translation>2L/(n(n − 1))</translation>
    </message>
    <message>
        <source>Falls with the number of participants; neither high nor low is good by itself.</source>
        <translation>참여기관이 많을수록 낮아집니다. 높거나 낮다고 그 자체로 좋은 것은 아닙니다.</translation>
    </message>
    <message>
        <source>Transitivity</source>
        <translation>이행성</translation>
    </message>
    <message>
        <source>3 · triangles/connected triples, 0–1</source>
        <translation>3 · 삼각형/이어진 세 쌍, 0–1</translation>
    </message>
    <message>
        <source>Closure builds trust, gaps bring news: neither is good by itself (Coleman, Burt).</source>
        <translation>닫힘은 신뢰를, 틈은 새 소식을 낳습니다. 어느 쪽도 그 자체로 좋은 것은 아닙니다(Coleman, Burt).</translation>
    </message>
    <message>
        <source>Separate pieces</source>
        <translation>떨어진 덩어리</translation>
    </message>
    <message>
        <source>Connected components; participants without links count as one each</source>
        <translation>연결 덩어리의 수. 연계가 없는 참여기관은 하나씩 셈</translation>
    </message>
    <message>
        <source>Participants without links</source>
        <translation>연계가 없는 참여기관</translation>
    </message>
    <message>
        <source>Participants with a province but no link inside the network</source>
        <translation>시도는 있으나 네트워크 안에 연계가 없는 참여기관</translation>
    </message>
    <message>
        <source>Participants of the largest component/participants with links</source>
        <translation>가장 큰 연결 덩어리의 참여기관/연계가 있는 참여기관</translation>
    </message>
    <message>
        <source>Cut points</source>
        <translation>단절점</translation>
    </message>
    <message>
        <source>Participants whose removal leaves more pieces (articulation points)</source>
        <translation>빠지면 덩어리가 늘어나는 참여기관</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>다리</translation>
    </message>
    <message>
        <source>Links whose removal leaves more pieces</source>
        <translation>없어지면 덩어리가 늘어나는 연계</translation>
    </message>
    <message>
        <source>Dependence on the first broker</source>
        <translation>첫째 중개자 의존도</translation>
    </message>
    <message>
        <source>Of the connected pairs in different provinces, the part no longer connected without the participant with the largest cross-border betweenness</source>
        <translation>서로 다른 시도에 있으면서 이어진 쌍 가운데, 경계 매개 중심성이 가장 큰 참여기관이 없으면 끊기는 비율</translation>
    </message>
    <message>
        <source>Communities found</source>
        <translation>찾은 공동체</translation>
    </message>
    <message>
        <source>Leiden method on modularity, best of many seeds</source>
        <translation>모듈성에 대한 라이덴 방법, 여러 시드 중 가장 좋은 것</translation>
    </message>
    <message>
        <source>Chance decides between equally good divisions: mind the spread over the seeds.</source>
        <translation>똑같이 좋은 나눔 사이에서는 우연이 정하므로 시드에 따른 폭을 보십시오.</translation>
    </message>
    <message>
        <source>Communities against provinces</source>
        <translation>공동체와 시도의 일치</translation>
    </message>
    <message>
        <source>Adjusted Rand index of the communities and the provinces, median over the seeds; 1 the same, 0 as by chance</source>
        <translation>공동체와 시도의 수정 랜드 지수(시드들의 중앙값). 1은 같음, 0은 우연과 같음</translation>
    </message>
    <message>
        <source>Links to outside the cluster</source>
        <translation>클러스터 밖으로의 연계</translation>
    </message>
    <message>
        <source>Links to outside/all links whose ends have a known place</source>
        <translation>밖으로 나가는 연계/양 끝의 곳을 아는 모든 연계</translation>
    </message>
    <message>
        <source>Median length of links within a province</source>
        <translation>시도 내 연계 길이의 중앙값</translation>
    </message>
    <message>
        <source>Geodesic distance of the two ends</source>
        <translation>양 끝의 측지 거리</translation>
    </message>
    <message>
        <source>Between the ends&apos; points, not along routes.</source>
        <translation>위치를 이은 거리이며 이동 경로가 아닙니다.</translation>
    </message>
    <message>
        <source>Median length of links across provinces</source>
        <translation>시도 간 연계 길이의 중앙값</translation>
    </message>
    <message>
        <source>Border effect beside distance</source>
        <translation>거리를 고려한 경계 효과</translation>
    </message>
    <message>
        <source>exp(δ) of the Poisson regression ln μ = α + γ(ln k_i + ln k_j) − β ln d_ij + δ·[different provinces]; 1 = no effect, below 1 = the line keeps apart</source>
        <translation>포아송 회귀 ln μ = α + γ(ln k_i + ln k_j) − β ln d_ij + δ·[다른 시도]의 exp(δ). 1은 효과 없음, 1보다 작으면 경계가 갈라놓음</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Links across provincial lines</source>
        <translation>도 경계를 넘는 연계</translation>
    </message>
    <message>
        <source>Shape of the network</source>
        <translation>네트워크의 모양</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>연계가 닿는 곳</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 km²</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Host by lead</source>
        <translation>주관기관 기준 중심 시도</translation>
    </message>
    <message>
        <source>Province of the lead participant</source>
        <translation>주관기관의 시도</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>중개자</translation>
    </message>
    <message>
        <source>Participants by cross-border betweenness: the part of the shortest paths between participants of different provinces that runs over each</source>
        <translation>경계 매개 중심성이 큰 참여기관: 서로 다른 시도의 참여기관 사이 최단 경로 가운데 각 참여기관을 지나는 비율</translation>
    </message>
    <message>
        <source>Everything about provincial lines</source>
        <translation>도 경계에 관한 모든 것</translation>
    </message>
    <message>
        <source>Parts, lines crossed, hosts and whatever rests on provinces</source>
        <translation>부분, 넘은 경계, 중심 시도 등 시도에 바탕을 둔 모든 것</translation>
    </message>
    <message>
        <source>Ellison–Glaeser index</source>
        <translation>엘리슨–글레이저 지수</translation>
    </message>
    <message>
        <source>γ = [G − (1 − Σx²)H]/[(1 − Σx²)(1 − H)], G = Σ(s − x)², H over the plants</source>
        <translation>γ = [G − (1 − Σx²)H]/[(1 − Σx²)(1 − H)], G = Σ(s − x)², H는 사업장 집중도</translation>
    </message>
    <message>
        <source>Pairs share participants, so the interval is too narrow.</source>
        <translation>여러 쌍이 같은 참여기관을 공유하므로 구간이 실제보다 좁습니다.</translation>
    </message>
    <message>
        <source>Provinces with participants (P)</source>
        <translation>참여기관이 있는 시도 수(P)</translation>
    </message>
    <message>
        <source>Provinces that hold a participant</source>
        <translation>참여기관이 하나라도 있는 시도</translation>
    </message>
    <message>
        <source>Concentration of the employees (HHI)</source>
        <translation>종업원 집중도(HHI)</translation>
    </message>
    <message>
        <source>H = Σ s², s = shares of the employees known by province</source>
        <translation>H = Σ s², s = 알려진 종업원의 시도별 비율</translation>
    </message>
    <message>
        <source>Effective number of provinces by employees</source>
        <translation>유효 시도 수(종업원)</translation>
    </message>
    <message>
        <source>Participants whose employees are known</source>
        <translation>종업원 수를 아는 참여기관</translation>
    </message>
    <message>
        <source>Participants with a province and a number of employees/participants with a province</source>
        <translation>시도와 종업원 수를 모두 아는 참여기관/시도를 아는 참여기관</translation>
    </message>
    <message>
        <source>What is said by employees rests on these alone.</source>
        <translation>종업원 기준의 값은 이 참여기관만으로 계산한 것입니다.</translation>
    </message>
    <message>
        <source>Lowest E-I possible</source>
        <translation>가능한 가장 낮은 E-I</translation>
    </message>
    <message>
        <source>−1 if I* &gt; L else (L − 2I*)/L: as many links as can be within provinces</source>
        <translation>I* &gt; L이면 −1, 아니면 (L − 2I*)/L: 시도 안의 연계가 가장 많을 때</translation>
    </message>
    <message>
        <source>Highest E-I possible</source>
        <translation>가능한 가장 높은 E-I</translation>
    </message>
    <message>
        <source>1 if E* &gt; L else (2E* − L)/L: as many links as can be across provinces</source>
        <translation>E* &gt; L이면 1, 아니면 (2E* − L)/L: 시도 사이의 연계가 가장 많을 때</translation>
    </message>
    <message>
        <source>Dependence on the top tenth of the brokers</source>
        <translation>상위 10 % 중개자 의존도</translation>
    </message>
    <message>
        <source>Of the connected pairs in different provinces, the part no longer connected without the tenth of the participants with the largest cross-border betweenness</source>
        <translation>서로 다른 시도에 있으면서 이어진 쌍 가운데, 시도 사이 매개 중심성이 가장 큰 참여기관 10 %가 없으면 끊어지는 비율</translation>
    </message>
    <message>
        <source>Communities against provinces, lowest</source>
        <translation>공동체와 시도의 일치, 최저</translation>
    </message>
    <message>
        <source>Smallest adjusted Rand index of all seeds</source>
        <translation>모든 시드에서 가장 작은 조정 랜드 지수</translation>
    </message>
    <message>
        <source>Communities against provinces, highest</source>
        <translation>공동체와 시도의 일치, 최고</translation>
    </message>
    <message>
        <source>Largest adjusted Rand index of all seeds</source>
        <translation>모든 시드에서 가장 큰 조정 랜드 지수</translation>
    </message>
    <message>
        <source>Links whose both ends have a place</source>
        <translation>양 끝의 위치를 아는 연계</translation>
    </message>
    <message>
        <source>Links with a province or a country at both ends/all links</source>
        <translation>양 끝의 시도나 국가를 아는 연계/모든 연계</translation>
    </message>
    <message>
        <source>Participants with a recorded link to outside</source>
        <translation>외부 연계가 기록된 참여기관</translation>
    </message>
    <message>
        <source>Participants with at least one link leaving the cluster/participants</source>
        <translation>클러스터 밖으로 나가는 연계가 하나라도 있는 참여기관/참여기관</translation>
    </message>
    <message>
        <source>Near 0 the outsiders were probably not collected; then openness says little.</source>
        <translation>0에 가까우면 외부 기관이 조사되지 않았을 가능성이 커서 개방성 값의 의미가 적습니다.</translation>
    </message>
    <message>
        <source>Estimated from 30 participants with links and a place on, with at least 5 linked pairs of each kind and 30 pairs of each kind at distances the other kind has too; up to 1,500 participants. Pairs share participants, so the interval is too narrow. Distances are great circles on the mean sphere, at least 0.1 km.</source>
        <translation>연계와 위치가 있는 참여기관이 30곳 이상(1,500곳까지)이고, 시도 안팎에 각각 연계된 쌍이 5쌍 이상, 서로 겹치는 거리의 쌍이 30쌍 이상일 때 추정합니다. 쌍들이 참여기관을 함께 쓰므로 구간이 실제보다 좁습니다. 거리는 평균 구면의 대권 거리이며 0.1 km 이상으로 봅니다.</translation>
    </message>
    <message>
        <source>Border effect, lower bound</source>
        <translation>경계 효과, 하한</translation>
    </message>
    <message>
        <source>exp(δ − 1.96 robust standard errors): 95 % interval</source>
        <translation>exp(δ − 1.96 × 강건 표준오차): 95 % 구간</translation>
    </message>
    <message>
        <source>Border effect, upper bound</source>
        <translation>경계 효과, 상한</translation>
    </message>
    <message>
        <source>exp(δ + 1.96 robust standard errors): 95 % interval</source>
        <translation>exp(δ + 1.96 × 강건 표준오차): 95 % 구간</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>H = Σ s², s = shares of the provinces that hold a part that counts (slivers left out), scaled to sum to 1</source>
        <translation>H = Σ s². s는 세는 부분이 있는 시도(자투리 제외)의 비율(합이 1이 되게 맞춤)</translation>
    </message>
    <message>
        <source>(H − 1/P)/(1 − 1/P), P = provinces with a part that counts (slivers left out)</source>
        <translation>(H − 1/P)/(1 − 1/P). P는 세는 부분이 있는 시도의 수(자투리 제외)</translation>
    </message>
    <message>
        <source>Depends on which P: here the provinces with a part that counts, not all of the country.</source>
        <translation>P에 따라 달라집니다. 여기서는 전국이 아니라 세는 부분이 있는 시도의 수입니다.</translation>
    </message>
    <message>
        <source>Provinces by area (P)</source>
        <translation>면적 기준 시도 수(P)</translation>
    </message>
    <message>
        <source>Provinces that hold a part of the extent that counts: slivers are left out, unless there is nothing else</source>
        <translation>범위 가운데 세는 부분이 있는 시도. 자투리는 그것뿐일 때가 아니면 뺍니다</translation>
    </message>
    <message>
        <source>−Σ s ln s over the provinces with a part that counts (slivers left out)</source>
        <translation>세는 부분이 있는 시도(자투리 제외)에 대한 −Σ s ln s</translation>
    </message>
    <message>
        <source>Share of the linked participants in the largest piece</source>
        <translation>가장 큰 덩어리에 든 연계 참여기관의 비율</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <translation>%1%p</translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <translation>p &lt; %1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
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
        <source>The network crosses provincial lines more than chance would: %1.</source>
        <translation>네트워크가 우연보다 더 많이 도 경계를 넘습니다. %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Published counts (%1): %2 has %3 of %4 (%5), at or above the %6 that counts as dominant here.</source>
        <translation>공표 집계(%1): %2이(가) %4 중 %3(%5)(으)로, 여기서 지배적이라고 보는 %6 이상입니다.</translation>
    </message>
    <message>
        <source>Published counts (%1): no dominant province; the largest, %2, has %3 of %4 (%5), below %6.</source>
        <translation>공표 집계(%1): 지배적인 시도가 없습니다. 가장 큰 %2도 %4 중 %3(%5)(으)로 %6에 못 미칩니다.</translation>
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
        <translation>%1이(가) 없으면 시도를 넘어 연결된 쌍의 %2(%4쌍 중 %3쌍)이(가) 서로 끊깁니다.</translation>
    </message>
    <message>
        <source>%1 is declared in %2 but its point lies in %3; the declaration was used.</source>
        <translation>%1은(는) 소재지가 %2(으)로 적혀 있으나 위치는 %3에 있습니다. 적힌 소재지를 썼습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 participants have no province and take no part in the figures by province.</source>
        <translation>참여기관 %2곳 중 %1곳은 시도가 없어 시도별 수치에서 빠집니다.</translation>
    </message>
    <message>
        <source>The extent&apos;s geometry was invalid (%1) and was repaired for the analysis; check its outline.</source>
        <translation>범위의 도형이 올바르지 않아(%1) 분석을 위해 고쳤습니다. 윤곽을 확인하세요.</translation>
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
        <translation>연계가 있는 참여기관이 모두 한 시도에 있음</translation>
    </message>
    <message>
        <source>On these boundaries the lead, %1, is in %2, outside the host province %3; so near the lines the host itself is uncertain.</source>
        <translation>이 경계 자료에서는 주관 기관 %1의 소재지가 %2로 중심 시도 %3 밖이지만, 경계선에 가까워 중심 시도 자체가 불확실합니다.</translation>
    </message>
    <message>
        <source>%1 (%2 of the area, %3 of the participants, %4 of the link ends)</source>
        <translation>%1(면적의 %2, 참여기관의 %3, 연계 끝점의 %4)</translation>
    </message>
    <message>
        <source>%1 (%2 of the participants, %3 of the link ends)</source>
        <translation>%1(참여기관의 %2, 연계 끝점의 %3)</translation>
    </message>
    <message>
        <source>%1 holds %2 of the employees, but none of these kinds of participants, which the cluster has elsewhere: %3.</source>
        <translation>%1에 종업원의 %2가 있지만, 클러스터의 다른 곳에 있는 다음 유형의 참여기관이 없습니다: %3.</translation>
    </message>
    <message>
        <source>%1 holds %2 of the participants, but none of these kinds, which the cluster has elsewhere: %3.</source>
        <translation>%1에 참여기관의 %2가 있지만, 클러스터의 다른 곳에 있는 다음 유형이 없습니다: %3.</translation>
    </message>
    <message>
        <source>all of the extent is in one province</source>
        <translation>범위가 모두 한 시도에 있음</translation>
    </message>
    <message>
        <source>the boundary set has no districts</source>
        <translation>경계 자료에 시군구가 없음</translation>
    </message>
    <message>
        <source>these boundaries have no line between two provinces</source>
        <translation>이 경계에는 두 시도 사이의 선이 없음</translation>
    </message>
    <message>
        <source>no participant has two links</source>
        <translation>연계가 둘인 참여기관이 없음</translation>
    </message>
    <message>
        <source>there is no such link whose two ends have a place</source>
        <translation>양 끝의 위치가 있는 그런 연계가 없음</translation>
    </message>
    <message>
        <source>fewer than 30 participants have links, a province and a place</source>
        <translation>연계, 시도, 위치를 모두 가진 참여기관이 30곳보다 적음</translation>
    </message>
    <message>
        <source>there are fewer than 5 linked pairs within provinces or across</source>
        <translation>시도 안이나 시도 사이에 연계된 쌍이 5쌍보다 적음</translation>
    </message>
    <message>
        <source>pairs within provinces and across are at different distances, so that the line and the distance cannot be told apart</source>
        <translation>시도 안의 쌍과 시도 사이의 쌍이 서로 다른 거리에 있어 경계와 거리를 가를 수 없음</translation>
    </message>
    <message>
        <source>these data do not settle it</source>
        <translation>이 자료로는 정해지지 않음</translation>
    </message>
    <message numerus="yes">
        <source>Not computable: %1 and %n more figure(s), because %2.</source>
        <translation>
            <numerusform>계산할 수 없음: %1 외 %n개 수치 (이유: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody lies on a path between provinces</source>
        <translation>시도 사이의 경로 위에 아무도 없음</translation>
    </message>
    <message>
        <source>the employment table does not name every plant of an industry</source>
        <translation>고용 표에 업종의 사업장이 모두 적혀 있지 않음</translation>
    </message>
    <message>
        <source>The extent may reach from %1 into %2 (%3 of its area), but the part beyond lies within the positional error of these boundaries, %4, so whether it crosses is uncertain.</source>
        <translation>범위가 %1에서 %2(으)로(면적의 %3) 넘어갈 수 있으나, 넘은 부분이 이 경계 자료의 위치 오차 %4 안에 있어 넘는지는 불확실합니다.</translation>
    </message>
    <message>
        <source>The extent lies in one province, %1 (%2 of its area); what reaches over a provincial line is too small to count.</source>
        <translation>범위가 한 시도, %1(면적의 %2)에 있으며, 도 경계를 넘은 부분은 너무 작아 세지 않습니다.</translation>
    </message>
    <message>
        <source>The extent lies in one province, %1 (%2 of its area); it touches a provincial line without crossing it.</source>
        <translation>범위가 한 시도, %1(면적의 %2)에 있으며, 도 경계에 닿지만 넘지는 않습니다.</translation>
    </message>
    <message>
        <source>The extent lies in one province, %1 (%2 of its area); the nearest provincial line is %3 away.</source>
        <translation>범위가 한 시도, %1(면적의 %2)에 있으며 가장 가까운 도 경계까지 %3입니다.</translation>
    </message>
    <message>
        <source>On these boundaries the extent lies in one province, %1 (%2 of its area), but its edge lies on a provincial line, and the lines may be off by %3, so that it does not cross is uncertain.</source>
        <translation>이 경계로는 범위가 한 시도, %1(면적의 %2)에 있으나 가장자리가 도 경계 위에 있고 경계선이 %3까지 어긋날 수 있어 넘지 않는다고 단정할 수 없습니다.</translation>
    </message>
    <message>
        <source>On these boundaries the extent lies in one province, %1 (%2 of its area), but a provincial line is %3 away, within their positional error of %4, so that it does not cross is uncertain.</source>
        <translation>이 경계로는 범위가 한 시도, %1(면적의 %2)에 있으나 도 경계까지 %3로 위치 오차 %4 안이어서 넘지 않는다고 단정할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1, its area uncertain</source>
        <translation>%1, 면적은 불확실</translation>
    </message>
    <message>
        <source>The network keeps within provinces more than chance would: %1. No link to outside the cluster is recorded; if outsiders were not collected, it may be less closed than it looks.</source>
        <translation>네트워크가 우연보다 더 시도 안에 머뭅니다. %1. 클러스터 밖과의 연계는 기록이 없으며, 외부 기관을 조사하지 않은 것이라면 보기보다 덜 닫혀 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The network keeps within provinces more than chance would: %1. No link abroad is recorded; if partners abroad were not collected, it may be less closed than it looks.</source>
        <translation>네트워크가 우연보다 더 시도 안에 머뭅니다. %1. 국외와의 연계는 기록이 없으며, 국외 기관을 조사하지 않은 것이라면 보기보다 덜 닫혀 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The network keeps within provinces more than chance would: %1; only %2 of its links lead outside the cluster.</source>
        <translation>네트워크가 우연보다 더 시도 안에 머뭅니다. %1. 연계 가운데 클러스터 밖으로 나가는 것은 %2뿐입니다.</translation>
    </message>
    <message>
        <source>The network keeps within provinces more than chance would: %1; only %2 of the links lead abroad.</source>
        <translation>네트워크가 우연보다 더 시도 안에 머뭅니다. %1. 연계 가운데 국외로 나가는 것은 %2뿐입니다.</translation>
    </message>
    <message>
        <source>Fewer linked pairs cross provincial lines than chance would give, but not by enough to call the network closed: %1; permeability %2, closed only up to %3.</source>
        <translation>도 경계를 넘는 연계가 우연보다 적지만 닫혔다고 할 만큼은 아닙니다. %1. 투과도는 %2이며, %3 이하일 때만 닫힘으로 봅니다.</translation>
    </message>
    <message>
        <source>The network keeps within provinces more than chance would: %1. How open it is to outside is not known, so it is not called closed.</source>
        <translation>네트워크가 우연보다 더 시도 안에 머뭅니다. %1. 밖으로 얼마나 열려 있는지 알 수 없어 닫혔다고 하지 않습니다.</translation>
    </message>
    <message>
        <source>Inside the cluster links keep within provinces more than chance would: %1; but %2 of its links lead outside the cluster, so it is not called closed.</source>
        <translation>클러스터 안의 연계는 우연보다 더 시도 안에 머뭅니다. %1. 그러나 연계의 %2가 클러스터 밖으로 나가므로 닫혔다고 하지 않습니다.</translation>
    </message>
    <message>
        <source>Links keep within provinces more than chance would: %1; but %2 of them lead abroad, so the network is not called closed.</source>
        <translation>연계가 우연보다 더 시도 안에 머뭅니다. %1. 그러나 연계의 %2가 국외로 나가므로 네트워크가 닫혔다고 하지 않습니다.</translation>
    </message>
    <message>
        <source>The linked participants are in %1 separate pieces; the largest holds %2 of the %3 that have a link (%4).</source>
        <translation>연계된 참여기관이 %1개 덩어리로 나뉘어 있으며, 가장 큰 덩어리에 연계가 있는 참여기관 %3곳 가운데 %2곳(%4)이 있습니다.</translation>
    </message>
    <message>
        <source>Beside them %1 of %2 participants have no link in the network.</source>
        <translation>그 밖에 참여기관 %2곳 가운데 %1곳은 네트워크 안에 연계가 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 participants lie exactly on a provincial line and were given to the province with the lower code; declare their region to decide.</source>
        <translation>참여기관 %2곳 중 %1곳은 정확히 도 경계 위에 있어 코드가 작은 시도로 넣었습니다. 소속 지역을 적어 정하세요.</translation>
    </message>
    <message>
        <source>%1 of %2 participants are placed by location within %3 of a provincial line, the positional error of these boundaries, so their province is uncertain.</source>
        <translation>참여기관 %2곳 중 %1곳은 위치만으로 배정되었고 도 경계에서 이 경계 자료의 위치 오차인 %3 안에 있어 시도가 불확실합니다.</translation>
    </message>
    <message>
        <source>the extent in the file can&apos;t be read (clusters, row %1); draw it again, or mend the file</source>
        <translation>파일에 있는 범위를 읽을 수 없음(clusters, %1행), 다시 그리거나 파일을 고쳐야 함</translation>
    </message>
    <message>
        <source>Overview boundaries: lines may be off by %1; what lies within that is called uncertain.</source>
        <translation>개략 경계: 경계선이 %1까지 어긋날 수 있으며, 그 안에 드는 것은 불확실로 표시합니다.</translation>
    </message>
    <message>
        <source>the paths followed from a sample of the participants do not tell who stands out</source>
        <translation>표본 참여기관에서 따라간 경로로는 누가 두드러지는지 알 수 없음</translation>
    </message>
</context>
<context>
    <name>HeadingText</name>
    <message>
        <source>Illustrative: not a documented fact</source>
        <translation>예시: 확인된 사실이 아님</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>단계: %1</translation>
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
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>참고 사항 %n개 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>참고 사항 %n개</numerusform>
        </translation>
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
    <message>
        <source>what a file of boundaries has; both: districts, and provinces joined from them</source>
        <translation>경계 파일의 수준(시도·시군구); both는 시군구와 이를 합친 시도</translation>
    </message>
    <message>
        <source>take a reference system whose datum has no known transformation, some hundred metres off</source>
        <translation>측지계 변환식이 없어 수백 미터 어긋날 수 있는 좌표계도 사용</translation>
    </message>
    <message>
        <source>take the reference system although things lie elsewhere than their codes say</source>
        <translation>코드가 가리키는 곳과 위치가 달라도 그 좌표계를 사용</translation>
    </message>
    <message>
        <source>take the code system although it does not fit the codes</source>
        <translation>코드와 맞지 않아도 그 코드 체계를 사용</translation>
    </message>
    <message>
        <source>do as it was done with an earlier file; what is said here goes before it</source>
        <translation>앞선 파일과 같은 선택으로 가져옵니다. 여기서 지정한 것이 우선합니다</translation>
    </message>
    <message>
        <source>keep what is said here, and the columns, in the atlas for the next file</source>
        <translation>여기서 지정한 것과 열 선택을 다음 파일을 위해 아틀라스에 저장합니다</translation>
    </message>
    <message>
        <source>--level takes province, district or both, not &quot;%1&quot;</source>
        <translation>--level에는 province, district, both만 쓸 수 있습니다(&quot;%1&quot;은 안 됨)</translation>
    </message>
    <message>
        <source>--precision takes overview, statistical or cadastral, not &quot;%1&quot;</source>
        <translation>--precision에는 overview, statistical, cadastral만 쓸 수 있습니다(&quot;%1&quot;은 안 됨)</translation>
    </message>
    <message>
        <source>--date takes a date as YYYY, YYYY-MM or YYYY-MM-DD, not &quot;%1&quot;</source>
        <translation>--date에는 YYYY, YYYY-MM, YYYY-MM-DD 형식의 날짜를 쓰세요(&quot;%1&quot;은 안 됨)</translation>
    </message>
    <message>
        <source>the atlas has no recipe &quot;%1&quot; for this kind</source>
        <translation>이 종류에 쓸 &quot;%1&quot; 선택이 아틀라스에 없습니다</translation>
    </message>
    <message>
        <source>import a file with --keep-recipe first</source>
        <translation>먼저 --keep-recipe로 파일을 가져오세요</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>다음 중에서 고르세요: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be imported; boundaries, clusters, participants, links, memberships, participation and employment can</source>
        <translation>&quot;%1&quot;은(는) 가져올 수 없습니다. boundaries, clusters, participants, links, memberships, participation, employment를 가져올 수 있습니다</translation>
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
    <message>
        <source>give province, district or both</source>
        <translation>province, district, both 중 하나로 지정하세요</translation>
    </message>
    <message>
        <source>x and y stood the wrong way round; they were changed over</source>
        <translation>x와 y가 뒤바뀌어 있어 서로 바꾸었습니다</translation>
    </message>
    <message>
        <source>Joining districts to provinces</source>
        <translation>시군구를 시도로 합치는 중</translation>
    </message>
    <message>
        <source>the province %1 %2 was joined from %3 districts</source>
        <translation>시도 %1 %2을(를) 시군구 %3개를 합쳐 만들었습니다</translation>
    </message>
    <message>
        <source>Looking at overlaps and gaps</source>
        <translation>겹침과 빈틈 확인 중</translation>
    </message>
    <message>
        <source>%1 overlaps %2 by %3 km² at %4</source>
        <translation>%1이(가) %2와(과) %3 km² 겹칩니다(위치 %4)</translation>
    </message>
    <message>
        <source>no region has the %1 km² at %2</source>
        <translation>어느 지역에도 속하지 않는 곳 %1 km²(위치 %2)</translation>
    </message>
    <message>
        <source>further, smaller overlaps: %1; gaps: %2</source>
        <translation>그 밖의 더 작은 겹침 %1곳, 빈틈 %2곳</translation>
    </message>
    <message>
        <source>the code system %1 does not have the codes %2</source>
        <translation>코드 체계 %1에는 %2 코드가 없습니다</translation>
    </message>
    <message>
        <source>in the code system %1 these codes are of other regions: %2</source>
        <translation>코드 체계 %1에서 이 코드들은 다른 지역입니다: %2</translation>
    </message>
    <message>
        <source>they look like %1; give that, or take it all the same with --force-code-system</source>
        <translation>%1 코드로 보입니다. 그 체계를 지정하거나 --force-code-system으로 그대로 사용하세요</translation>
    </message>
    <message>
        <source>name another system with --code-system, or take it all the same with --force-code-system</source>
        <translation>--code-system으로 다른 체계를 지정하거나 --force-code-system으로 그대로 사용하세요</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>경도</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>위도</translation>
    </message>
    <message>
        <source>X (east)</source>
        <translation>X(동)</translation>
    </message>
    <message>
        <source>Y (north)</source>
        <translation>Y(북)</translation>
    </message>
    <message>
        <source>Coordinates in one column</source>
        <translation>한 열에 적힌 좌표</translation>
    </message>
    <message>
        <source>Province by name</source>
        <translation>시도 이름</translation>
    </message>
    <message>
        <source>District by name</source>
        <translation>시군구 이름</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <source>Role in the cluster</source>
        <translation>클러스터에서의 역할</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Code of the province</source>
        <translation>시도 코드</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>직접 고름</translation>
    </message>
    <message>
        <source>by its heading, but it is empty</source>
        <translation>제목으로 판단했지만 비어 있음</translation>
    </message>
    <message>
        <source>by its heading; %1 % of its cells fit</source>
        <translation>제목으로 판단, 칸의 %1 %가 맞음</translation>
    </message>
    <message>
        <source>by its heading</source>
        <translation>제목으로 판단</translation>
    </message>
    <message>
        <source>in the reference system %1 only %2 % lie in the provinces that their rows name</source>
        <translation>좌표계 %1로는 %2 %만 행에 적힌 시도 안에 놓입니다</translation>
    </message>
    <message>
        <source>in the reference system %1 nothing lies on known ground</source>
        <translation>좌표계 %1로는 아는 땅 위에 놓이는 것이 없습니다</translation>
    </message>
    <message>
        <source>or take it all the same with --force-crs</source>
        <translation>또는 --force-crs로 그대로 사용하세요</translation>
    </message>
    <message>
        <source>no transformation of the datum of %1 is known: the things may lie some hundred metres off</source>
        <translation>%1의 측지계를 변환할 방법이 알려져 있지 않아 수백 미터 어긋날 수 있습니다</translation>
    </message>
    <message>
        <source>name another system with --crs, or take it all the same with --allow-ballpark</source>
        <translation>--crs로 다른 좌표계를 지정하거나 --allow-ballpark로 그대로 사용하세요</translation>
    </message>
    <message>
        <source>%1 % of the places lie in the provinces that their rows name</source>
        <translation>위치의 %1 %가 행에 적힌 시도 안에 놓임</translation>
    </message>
    <message>
        <source>%1 % of the places lie on known ground</source>
        <translation>위치의 %1 %가 아는 땅 위에 놓임</translation>
    </message>
    <message>
        <source>with x and y changed over</source>
        <translation>x와 y를 서로 바꾸어</translation>
    </message>
    <message>
        <source>its datum has no known transformation: it may be off by some hundred metres</source>
        <translation>측지계 변환식이 없어 수백 미터 어긋날 수 있음</translation>
    </message>
    <message>
        <source>Recipes that fit these columns: %1</source>
        <translation>이 열에 맞는 저장된 선택: %1</translation>
    </message>
    <message>
        <source>links to places on the network were not followed: %1</source>
        <translation>네트워크로 이어지는 링크 %1개는 따라가지 않았습니다</translation>
    </message>
    <message>
        <source>columns %1</source>
        <translation>%1 열</translation>
    </message>
    <message>
        <source>it has polygons</source>
        <translation>면 도형이 있음</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the two letters of the language that this is translated into</extracomment>
        <translation>ko</translation>
    </message>
    <message>
        <source>the program that reads files, %1, can&apos;t be started</source>
        <translation>파일을 읽는 프로그램 %1을(를) 시작할 수 없습니다</translation>
    </message>
    <message>
        <source>install Cluster Atlas again</source>
        <translation>Cluster Atlas를 다시 설치하세요</translation>
    </message>
    <message>
        <source>the file could not be read: what came back makes no sense</source>
        <translation>파일을 읽지 못했습니다: 돌아온 내용이 맞지 않습니다</translation>
    </message>
    <message>
        <source>reading it took longer than %1 s and was stopped</source>
        <translation>읽는 데 %1초가 넘게 걸려 멈추었습니다</translation>
    </message>
    <message>
        <source>reading it takes more memory than is safe</source>
        <translation>읽는 데 안전 한도보다 많은 메모리가 필요합니다</translation>
    </message>
    <message>
        <source>divide the file, or save it in another format</source>
        <translation>파일을 나누거나 다른 형식으로 저장하세요</translation>
    </message>
    <message>
        <source>the file is damaged in a way that ended its reading</source>
        <translation>파일이 손상되어 읽기가 중단되었습니다</translation>
    </message>
    <message>
        <source>of %1 different codes, %2 has %3 and %4 has %5</source>
        <translation>서로 다른 코드 %1개 가운데 %2에는 %3개, %4에는 %5개가 있습니다</translation>
    </message>
    <message>
        <source>read as %1, %2 codes are of another province than their rows say</source>
        <translation>%1(으)로 읽으면 코드 %2개가 행에 적힌 것과 다른 시도를 가리킵니다</translation>
    </message>
    <message>
        <source>the codes %1 are only known in %2, others only in %3</source>
        <translation>%1 코드는 %2에만 있고 다른 코드는 %3에만 있습니다</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>파일 살펴보는 중</translation>
    </message>
    <message>
        <source>this is no file that can be read</source>
        <translation>읽을 수 있는 파일이 아닙니다</translation>
    </message>
    <message>
        <source>give a table (CSV, TSV, XLSX, ODS) or a layer (GeoPackage, GeoJSON, TopoJSON, FlatGeobuf, KML or shapefile)</source>
        <translation>표(CSV, TSV, XLSX, ODS)나 레이어(GeoPackage, GeoJSON, TopoJSON, FlatGeobuf, KML, 셰이프파일)를 고르세요</translation>
    </message>
    <message>
        <source>it declares entities, which are not taken from files</source>
        <translation>엔티티를 선언하고 있는데, 파일의 엔티티는 받아들이지 않습니다</translation>
    </message>
    <message>
        <source>save it without them</source>
        <translation>엔티티 없이 저장하세요</translation>
    </message>
    <message>
        <source>it is nested more than %1 deep</source>
        <translation>%1단계보다 깊게 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>it is not well-formed XML (%1)</source>
        <translation>올바른 XML이 아닙니다(%1)</translation>
    </message>
    <message>
        <source>Import employment</source>
        <translation>고용 가져오기</translation>
    </message>
    <message>
        <source>no column looks like the industries</source>
        <translation>업종으로 보이는 열이 없습니다</translation>
    </message>
    <message>
        <source>no column looks like the numbers of employees</source>
        <translation>종사자 수로 보이는 열이 없습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of employees</source>
        <translation>&quot;%1&quot;은(는) 종사자 수가 아닙니다</translation>
    </message>
    <message>
        <source>it names no industry</source>
        <translation>업종이 적혀 있지 않습니다</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>of the area in other provinces</source>
        <translation>면적이 다른 시도에 있음</translation>
    </message>
    <message>
        <source>Not in the host province by area, %1</source>
        <translation>면적 기준 중심 시도(%1) 밖에 있는 면적의 비율</translation>
    </message>
    <message>
        <source>of the participants outside the host</source>
        <translation>참여기관이 중심 시도 밖에 있음</translation>
    </message>
    <message>
        <source>Not in the host province by participants, %1</source>
        <translation>참여기관 기준 중심 시도(%1) 밖에 있는 참여기관의 비율</translation>
    </message>
    <message>
        <source>of the linked pairs cross lines (by chance %1)</source>
        <translation>연계된 쌍이 도 경계를 넘음(우연이라면 %1)</translation>
    </message>
    <message>
        <source>of the linked pairs cross lines</source>
        <translation>연계된 쌍이 도 경계를 넘음</translation>
    </message>
    <message>
        <source>Pairs of participants in the cluster that are linked, each counted once</source>
        <translation>클러스터 안에서 서로 연계된 참여기관 쌍(한 번씩만 셈)</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>No host province</source>
        <translation>중심 시도 없음</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <source>Beyond the host: %1</source>
        <translation>중심 시도 밖: %1</translation>
    </message>
    <message>
        <source>Part outside the host province</source>
        <translation>중심 시도 밖 부분</translation>
    </message>
    <message>
        <source>Outside the host, uncertain</source>
        <translation>중심 시도 밖(불확실)</translation>
    </message>
    <message>
        <source>Light: within the boundaries&apos; error</source>
        <translation>옅게: 경계 오차 이내</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>참여기관</translation>
    </message>
    <message>
        <source>Hollow: illustrative, or placed roughly</source>
        <translation>빈 기호: 예시이거나 대략적인 위치</translation>
    </message>
    <message>
        <source>Number of links between provinces</source>
        <translation>시도 간 연계 수</translation>
    </message>
    <message>
        <source>The same, of one direction</source>
        <translation>시도 간 연계 수(한 방향)</translation>
    </message>
    <message>
        <source>Number of links within the province</source>
        <translation>시도 내 연계 수</translation>
    </message>
    <message>
        <source>Link within a province</source>
        <translation>시도 내 연계</translation>
    </message>
    <message>
        <source>Within a province</source>
        <translation>시도 내</translation>
    </message>
    <message>
        <source>Link across provinces</source>
        <translation>시도 간 연계</translation>
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
        <source>Province</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>Provincial line crossed</source>
        <translation>넘은 도 경계</translation>
    </message>
    <message>
        <source>Broker between provinces</source>
        <translation>시도를 잇는 중개기관</translation>
    </message>
    <message>
        <source>Core of a cluster</source>
        <translation>클러스터의 핵심부</translation>
    </message>
    <message>
        <source>Periphery of a cluster</source>
        <translation>클러스터의 주변부</translation>
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
    <name>LinesText</name>
    <message>
        <source>%1 (tie)</source>
        <translation>%1(동률)</translation>
    </message>
    <message numerus="yes">
        <source>%n provincial line(s) run through it</source>
        <extracomment>&quot;%n line(s)&quot; is followed by their length</extracomment>
        <translation>
            <numerusform>도 경계 %n개가 지나감</numerusform>
        </translation>
    </message>
    <message>
        <source>Provincial lines run through it for %1</source>
        <translation>도 경계가 %1에 걸쳐 지나감</translation>
    </message>
    <message>
        <source>No line runs through it; the nearest is %1 away</source>
        <translation>지나는 도 경계가 없으며, 가장 가까운 경계까지 %1</translation>
    </message>
    <message>
        <source>No line runs through it, but one is %1 away, within the error of these boundaries</source>
        <translation>지나는 도 경계는 없으나 %1 거리에 하나가 있어 이 경계 자료의 오차 안에 있음</translation>
    </message>
    <message>
        <source>No provincial line runs through it</source>
        <translation>지나는 도 경계가 없음</translation>
    </message>
    <message>
        <source>%1, too small a part to count</source>
        <translation>%1, 너무 작은 부분이라 세지 않음</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, 불확실</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole districts that fit it best: %1. They share %2 of the area of both together.</source>
        <translation>가장 잘 들어맞는 시군구 묶음: %1. 둘을 합한 면적의 %2이(가) 겹칩니다.</translation>
    </message>
    <message>
        <source>Whole provinces that fit it best: %1. They share %2 of the area of both together.</source>
        <translation>가장 잘 들어맞는 시도 묶음: %1. 둘을 합한 면적의 %2이(가) 겹칩니다.</translation>
    </message>
    <message>
        <source>Jaccard index: common area / area of the union; 100 % = the extent is made of whole units</source>
        <translation>자카드 지수: 공통 면적 / 합집합 면적. 100 %면 범위가 행정구역 단위와 꼭 맞음</translation>
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
        <source>Cut ratio</source>
        <translation>절단 비</translation>
    </message>
    <message>
        <source>Length of the crossed lines / √area; grows with the map&apos;s scale</source>
        <translation>지나는 경계의 길이 / √면적. 지도 축척이 클수록 커집니다</translation>
    </message>
    <message>
        <source>Compactness</source>
        <translation>조밀도</translation>
    </message>
    <message>
        <source>4π area / perimeter² (Polsby &amp; Popper 1991): a circle has 1</source>
        <translation>4π × 면적 / 둘레²(Polsby &amp; Popper 1991): 원이면 1</translation>
    </message>
    <message>
        <source>No province can be named as its host</source>
        <translation>중심 시도를 정할 수 없음</translation>
    </message>
    <message>
        <source>Host: %1, nearly all in this one province</source>
        <translation>중심 시도: %1. 거의 모두 이 한 시도에 있음</translation>
    </message>
    <message>
        <source>Host: %1; as if spread evenly over %2 provinces</source>
        <translation>중심 시도: %1. %2개 시도에 고르게 퍼진 것과 같은 정도</translation>
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
        <source>Employees beyond the host</source>
        <translation>중심 시도 밖의 종사자</translation>
    </message>
    <message>
        <source>Known for %1 of %2 participants</source>
        <translation>참여기관 %2곳 중 %1곳의 값이 알려짐</translation>
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
        <source>… normalised, area</source>
        <translation>… 표준화, 면적</translation>
    </message>
    <message>
        <source>… normalised, participants</source>
        <translation>… 표준화, 참여기관</translation>
    </message>
    <message>
        <source>Effective provinces by area</source>
        <translation>유효 시도 수(면적)</translation>
    </message>
    <message>
        <source>Effective provinces by participants</source>
        <translation>유효 시도 수(참여기관)</translation>
    </message>
    <message>
        <source>Provincial lines</source>
        <translation>도 경계</translation>
    </message>
    <message>
        <source>Host province and concentration</source>
        <translation>중심 시도와 집중도</translation>
    </message>
    <message>
        <source>(HHI − 1/P) / (1 − 1/P): 0 = evenly spread over P provinces, slivers left out</source>
        <translation>(HHI − 1/P) / (1 − 1/P): 0 = 시도 P곳에 고르게 퍼짐(자투리 제외)</translation>
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
    <message>
        <source>“%1” is drawn in its usual look: its QGIS style is not for this kind of layer.</source>
        <translation>“%1”은(는) 기본 모양으로 그렸습니다. QGIS 스타일이 이 레이어의 종류에 맞지 않습니다.</translation>
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
    <name>Measure</name>
    <message>
        <source>projects</source>
        <translation>과제</translation>
    </message>
    <message>
        <source>firms</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>members</source>
        <translation>회원</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>협력기관</translation>
    </message>
    <message>
        <source>centres</source>
        <translation>센터</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>종업원</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>industrial complexes</source>
        <translation>산업단지</translation>
    </message>
    <message>
        <source>hub complexes</source>
        <translation>거점단지</translation>
    </message>
    <message>
        <source>mini-clusters</source>
        <translation>미니클러스터</translation>
    </message>
    <message>
        <source>patents</source>
        <translation>특허</translation>
    </message>
</context>
<context>
    <name>NetworkPainter</name>
    <message>
        <source>No province</source>
        <translation>시도 없음</translation>
    </message>
</context>
<context>
    <name>NetworkScene</name>
    <message>
        <source>Laying out the network</source>
        <translation>네트워크 배치 중</translation>
    </message>
    <message>
        <source>Reading the network</source>
        <translation>네트워크 읽는 중</translation>
    </message>
</context>
<context>
    <name>NetworkSheet</name>
    <message>
        <source>&quot;%1&quot; is no kind of picture that can be written</source>
        <translation>&quot;%1&quot;은(는) 저장할 수 있는 그림 형식이 아닙니다</translation>
    </message>
    <message>
        <source>let the name end in .png, .svg or .pdf</source>
        <translation>파일 이름을 .png, .svg, .pdf 가운데 하나로 끝내세요</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>다른 곳을 고르세요</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
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
        <source>%1 links; whether they keep to provinces cannot be said</source>
        <translation>연계 %1건. 시도 안에 머무는지는 알 수 없음</translation>
    </message>
    <message>
        <source>All participants are in one province, so that no link can cross a line</source>
        <translation>참여기관이 모두 한 시도에 있어 경계를 넘는 연계가 있을 수 없음</translation>
    </message>
    <message>
        <source>%1 of the linked pairs cross provincial lines</source>
        <translation>연계된 쌍의 %1이(가) 도 경계를 넘음</translation>
    </message>
    <message>
        <source>%1 of the linked pairs cross provincial lines; chance would give %2</source>
        <translation>연계된 쌍의 %1이(가) 도 경계를 넘음. 우연이라면 %2</translation>
    </message>
    <message>
        <source>Shuffling the provinces among the participants %2 times gave as few links across lines only %1 times: the network keeps to its provinces more than chance would.</source>
        <translation>참여기관의 시도를 %2번 섞었을 때 경계를 넘는 연계가 이만큼 적었던 것은 %1번뿐입니다. 네트워크가 우연보다 더 시도 안에 머뭅니다.</translation>
    </message>
    <message>
        <source>Shuffling the provinces among the participants %2 times gave as many links across lines only %1 times: the network crosses lines more than chance would.</source>
        <translation>참여기관의 시도를 %2번 섞었을 때 경계를 넘는 연계가 이만큼 많았던 것은 %1번뿐입니다. 네트워크가 우연보다 더 경계를 넘습니다.</translation>
    </message>
    <message>
        <source>Shuffling the provinces among the participants %2 times gave as few links across lines %1 times: no more closed than chance would make it.</source>
        <translation>참여기관의 시도를 %2번 섞었을 때 %1번은 경계를 넘는 연계가 이만큼 적었습니다. 우연보다 더 닫혀 있다고 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Shuffling the provinces among the participants %2 times gave as many links across lines %1 times: no more open than chance would make it.</source>
        <translation>참여기관의 시도를 %2번 섞었을 때 %1번은 경계를 넘는 연계가 이만큼 많았습니다. 우연보다 더 열려 있다고 할 수 없습니다.</translation>
    </message>
    <message>
        <source>observed %1</source>
        <translation>관측값 %1</translation>
    </message>
    <message>
        <source>by chance %1</source>
        <translation>우연 %1</translation>
    </message>
    <message>
        <source>E-I index: −1 all within … +1 all across</source>
        <translation>E-I 지수: −1 모두 시도 안 … +1 모두 시도 사이</translation>
    </message>
    <message>
        <source>E-I from</source>
        <translation>E-I 이상</translation>
    </message>
    <message>
        <source>to</source>
        <translation>미만</translation>
    </message>
    <message>
        <source>shuffles</source>
        <translation>섞은 횟수</translation>
    </message>
    <message>
        <source>E-I index against chance</source>
        <translation>E-I 지수와 우연의 비교</translation>
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
        <source>Modularity by province</source>
        <translation>시도 기준 모듈성</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1(최대 %2)</translation>
    </message>
    <message>
        <source>Links within provinces beyond chance (Newman &amp; Girvan 2004)</source>
        <translation>우연을 넘는 시도 안의 연계(Newman &amp; Girvan 2004)</translation>
    </message>
    <message>
        <source>Odds of a link within against across</source>
        <translation>시도 안/사이 연계의 오즈비</translation>
    </message>
    <message>
        <source>½ was added to each cell, one being zero</source>
        <translation>0인 칸이 있어 칸마다 ½을 더함</translation>
    </message>
    <message>
        <source>1 = the line makes no difference (Moody 2001)</source>
        <translation>1 = 경계의 영향이 없음(Moody 2001)</translation>
    </message>
    <message>
        <source>Across lines, weighted</source>
        <translation>경계를 넘음(가중)</translation>
    </message>
    <message>
        <source>Share of the links&apos; weights</source>
        <translation>연계 가중치 가운데 비율</translation>
    </message>
    <message>
        <source>%1 participants have no province and take no part in these figures.</source>
        <translation>참여기관 %1곳은 시도가 없어 이 수치에서 빠집니다.</translation>
    </message>
    <message>
        <source>Network: %1 links</source>
        <translation>네트워크: 연계 %1건</translation>
    </message>
    <message>
        <source>Shuffling the provinces among the participants %1 times never gave as few links across lines: the network keeps to its provinces more than chance would.</source>
        <translation>참여기관의 시도를 %1번 섞는 동안 경계를 넘는 연계가 이만큼 적은 적은 한 번도 없었습니다. 네트워크가 우연보다 더 시도 안에 머뭅니다.</translation>
    </message>
    <message>
        <source>Shuffling the provinces among the participants %1 times never gave as many links across lines: the network crosses lines more than chance would.</source>
        <translation>참여기관의 시도를 %1번 섞는 동안 경계를 넘는 연계가 이만큼 많은 적은 한 번도 없었습니다. 네트워크가 우연보다 더 경계를 넘습니다.</translation>
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
    <name>NumberText</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share; no blank where the language writes none</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message>
        <source>more open across lines</source>
        <translation>경계를 넘어 더 열림</translation>
    </message>
    <message>
        <source>more closed within provinces</source>
        <translation>시도 안으로 더 닫힘</translation>
    </message>
    <message>
        <source>falls into more pieces</source>
        <translation>더 나뉨</translation>
    </message>
    <message>
        <source>hangs together better</source>
        <translation>더 잘 이어짐</translation>
    </message>
    <message>
        <source>falls apart</source>
        <translation>끊어짐</translation>
    </message>
    <message>
        <source>hangs more on one participant</source>
        <translation>한 기관에 더 달림</translation>
    </message>
    <message>
        <source>hangs less on one participant</source>
        <translation>한 기관에 덜 달림</translation>
    </message>
    <message>
        <source>more in one province</source>
        <translation>한 시도에 더 몰림</translation>
    </message>
    <message>
        <source>spread over more provinces</source>
        <translation>여러 시도에 더 퍼짐</translation>
    </message>
    <message>
        <source>more links to outside</source>
        <translation>밖과의 연계가 늘어남</translation>
    </message>
    <message>
        <source>fewer links to outside</source>
        <translation>밖과의 연계가 줄어듦</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>오름</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>내림</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>how a figure moves, then what that means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>can be computed now</source>
        <translation>이제 계산할 수 있음</translation>
    </message>
    <message>
        <source>can no longer be computed</source>
        <translation>더는 계산할 수 없음</translation>
    </message>
    <message>
        <source>More of the linked pairs would cross provincial lines: %1 → %2</source>
        <translation>도 경계를 넘는 연계 쌍이 늘어납니다: %1 → %2</translation>
    </message>
    <message>
        <source>Fewer of the linked pairs would cross provincial lines: %1 → %2</source>
        <translation>도 경계를 넘는 연계 쌍이 줄어듭니다: %1 → %2</translation>
    </message>
    <message>
        <source>Now: %1. Then: %2.</source>
        <translation>지금: %1. 그때: %2.</translation>
    </message>
    <message>
        <source>No link across provincial lines would be left.</source>
        <translation>도 경계를 넘는 연계가 하나도 남지 않습니다.</translation>
    </message>
    <message>
        <source>The network would fall into more pieces: %1 → %2</source>
        <translation>네트워크가 더 나뉩니다: %1 → %2</translation>
    </message>
    <message>
        <source>What is said about provincial lines stays the same.</source>
        <translation>도 경계에 관한 결론은 그대로입니다.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>달라지는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>그때</translation>
    </message>
    <message>
        <source>Change (hypothetical)</source>
        <translation>변화(가정)</translation>
    </message>
</context>
<context>
    <name>OverviewCommand</name>
    <message>
        <source>another boundary set for once</source>
        <translation>이번만 다른 경계 자료로</translation>
    </message>
    <message>
        <source>into this file instead of standard output</source>
        <translation>표준 출력 대신 이 파일로</translation>
    </message>
    <message>
        <source>The overview was cancelled</source>
        <translation>훑어보기가 취소되었습니다</translation>
    </message>
    <message>
        <source>Prints one row a cluster as CSV: areas, participants and links by province, without tests or findings. A whole country takes seconds.</source>
        <translation>클러스터마다 한 줄의 CSV로 시도별 면적, 참여기관, 연계를 출력합니다. 검정과 진단은 하지 않으며, 전국 규모도 몇 초면 됩니다.</translation>
    </message>
    <message>
        <source>one row a participant instead, with its figures in the network of the whole map</source>
        <translation>클러스터 대신 참여기관마다 한 줄씩, 지도 전체 네트워크에서의 지표</translation>
    </message>
</context>
<context>
    <name>PagesText</name>
    <message>
        <source>%1 participants, %2 links</source>
        <translation>참여기관 %1곳, 연계 %2건</translation>
    </message>
</context>
<context>
    <name>PairsText</name>
    <message>
        <source>within %1</source>
        <translation>%1 안</translation>
    </message>
    <message>
        <source>No link crosses a provincial line</source>
        <translation>도 경계를 넘는 연계가 없음</translation>
    </message>
    <message>
        <source>Most links across a line: %1 (%2)</source>
        <translation>경계를 넘는 연계가 가장 많은 곳: %1(%2건)</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>시도</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>연계 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times what chance would give</source>
        <translation>우연의 %1배</translation>
    </message>
    <message>
        <source>unstable: few links</source>
        <translation>불안정: 연계가 적음</translation>
    </message>
    <message>
        <source>Links between provinces</source>
        <translation>시도 사이의 연계</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연계</translation>
    </message>
    <message>
        <source>Against chance</source>
        <translation>우연 대비</translation>
    </message>
    <message>
        <source>Affinity: links found / links expected from both provinces&apos; totals; 1 = as expected (Zitt et al. 2000). ? = too few links to hold.</source>
        <translation>친화도: 실제 연계 / 두 시도의 연계 수로 기대되는 연계. 1 = 기대와 같음(Zitt 외 2000). ? = 연계가 적어 믿기 어려움.</translation>
    </message>
    <message>
        <source>Click a cell to select its links on the map.</source>
        <translation>칸을 누르면 그 연계를 지도에서 선택합니다.</translation>
    </message>
    <message>
        <source>Share of links across lines</source>
        <translation>경계를 넘는 연계의 비율</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>share of a province&apos;s links that cross lines, of how many links</extracomment>
        <translation>%2건 중 %1</translation>
    </message>
    <message>
        <source>Click a province to see its own report.</source>
        <translation>시도를 누르면 그 시도의 보고서를 봅니다.</translation>
    </message>
    <message>
        <source>No province has links</source>
        <translation>연계가 있는 시도가 없음</translation>
    </message>
    <message>
        <source>Keeps most to itself: %1 (%2 of its links cross lines)</source>
        <translation>가장 안에 머무는 곳: %1(연계의 %2만 경계를 넘음)</translation>
    </message>
    <message>
        <source>Each province&apos;s links</source>
        <translation>시도별 연계</translation>
    </message>
    <message>
        <source>E-I %1 (by chance %2), p %3</source>
        <extracomment>of one province: observed, expected, probability</extracomment>
        <translation>E-I %1(우연이라면 %2), p %3</translation>
    </message>
    <message>
        <source>p: share of the permutations of the province labels with an E-I at most as large. Permeability by number of links: %1</source>
        <translation>p: 시도 이름표를 섞은 순열 가운데 E-I가 이 값 이하인 비율. 투과도(연계 수 기준): %1</translation>
    </message>
</context>
<context>
    <name>ParticipantEdits</name>
    <message>
        <source>Participant %1</source>
        <extracomment>the name offered for a new participant, until the person types another</extracomment>
        <translation>참여기관 %1</translation>
    </message>
    <message>
        <source>Place %1</source>
        <extracomment>undo text; %1 is the name of a participant</extracomment>
        <translation>“%1” 놓기</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>“%1” 옮기기</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n participant(s)</source>
        <translation>
            <numerusform>참여기관 %n곳 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Link %1 and %2</source>
        <extracomment>undo text; %1 and %2 are names of participants</extracomment>
        <translation>“%1”과(와) “%2” 연계</translation>
    </message>
    <message>
        <source>Change link %1</source>
        <translation>연계 “%1” 수정</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n link(s)</source>
        <translation>
            <numerusform>연계 %n건 삭제</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n participant(s) to %1</source>
        <extracomment>undo text; %1 is the name of a cluster</extracomment>
        <translation>
            <numerusform>“%1”에 참여기관 %n곳 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n participant(s) out of %1</source>
        <extracomment>undo text; %1 is the name of a cluster</extracomment>
        <translation>
            <numerusform>“%1”에서 참여기관 %n곳 빼기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantShapes</name>
    <message>
        <source>These participants do not span an area</source>
        <translation>이 참여자들로는 면을 만들 수 없습니다</translation>
    </message>
    <message>
        <source>choose three or more that are not on one line, or draw circles around them</source>
        <translation>한 줄로 놓이지 않은 셋 이상을 고르거나, 둘레에 원을 그리세요</translation>
    </message>
    <message>
        <source>give a number above zero</source>
        <translation>0보다 큰 수를 넣으세요</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소했습니다</translation>
    </message>
    <message>
        <source>The ratio must lie between 0 and 1</source>
        <translation>비율은 0과 1 사이여야 합니다</translation>
    </message>
    <message>
        <source>1 gives the convex hull</source>
        <translation>1이면 볼록 껍질이 됩니다</translation>
    </message>
    <message>
        <source>The distance must be above zero</source>
        <translation>거리는 0보다 커야 합니다</translation>
    </message>
    <message>
        <source>None of these participants has a place</source>
        <translation>이 참여자들은 모두 위치가 없습니다</translation>
    </message>
    <message>
        <source>choose others</source>
        <translation>다른 참여자를 고르세요</translation>
    </message>
    <message>
        <source>Joining circles</source>
        <translation>원 합치기</translation>
    </message>
    <message>
        <source>No circle of this size can be drawn here</source>
        <translation>이곳에는 이 크기의 원을 그릴 수 없습니다</translation>
    </message>
    <message>
        <source>give a shorter distance</source>
        <translation>더 짧은 거리를 넣으세요</translation>
    </message>
    <message>
        <source>The bandwidth must be above zero</source>
        <translation>대역폭은 0보다 커야 합니다</translation>
    </message>
    <message>
        <source>The share must lie between 0 and 1</source>
        <translation>몫은 0과 1 사이여야 합니다</translation>
    </message>
    <message>
        <source>0.8 is usual</source>
        <translation>보통 0.8을 씁니다</translation>
    </message>
    <message>
        <source>The participants lie too far apart for this bandwidth</source>
        <translation>이 대역폭에 비해 참여자들이 너무 멀리 떨어져 있습니다</translation>
    </message>
    <message>
        <source>give a larger one, or choose participants closer together</source>
        <translation>더 큰 값을 넣거나 서로 가까운 참여자를 고르세요</translation>
    </message>
    <message>
        <source>Estimating the density</source>
        <translation>밀도 추정</translation>
    </message>
</context>
<context>
    <name>ParticipantText</name>
    <message>
        <source>No links are recorded.</source>
        <translation>기록된 연계가 없습니다.</translation>
    </message>
    <message>
        <source>It has no province, so its links can be neither within nor across lines.</source>
        <translation>시도가 없어 연계가 경계 안인지 밖인지 말할 수 없습니다.</translation>
    </message>
    <message>
        <source>None of its links leads to a participant with a province.</source>
        <translation>시도가 있는 참여기관과의 연계가 없습니다.</translation>
    </message>
    <message>
        <source>%1 of its %2 links with a known province cross lines (%3).</source>
        <translation>시도를 아는 연계 %2건 가운데 %1건(%3)이 경계를 넘습니다.</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연계</translation>
    </message>
    <message>
        <source>Abroad or not placed</source>
        <translation>국외 또는 위치 미상</translation>
    </message>
    <message>
        <source>own</source>
        <translation>소재 시도</translation>
    </message>
    <message>
        <source>Where its partners are</source>
        <translation>상대 기관이 있는 곳</translation>
    </message>
    <message>
        <source>Its figures are not in the report, which lists those with most links</source>
        <translation>보고서는 연계가 많은 기관만 싣기 때문에 이 기관의 수치는 없음</translation>
    </message>
    <message>
        <source>Without it, %1 of the paths between provinces vanish</source>
        <translation>이 기관이 없으면 시도를 잇는 경로의 %1이(가) 사라짐</translation>
    </message>
    <message>
        <source>No path between provinces hangs on it alone</source>
        <translation>이 기관에만 달린 시도 사이의 경로는 없음</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Links within · across · leaving</source>
        <translation>연계: 시도 안 · 시도 사이 · 클러스터 밖</translation>
    </message>
    <message>
        <source>E-I index</source>
        <translation>E-I 지수</translation>
    </message>
    <message>
        <source>Paths between provinces through it</source>
        <translation>지나는 시도 사이의 경로</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>매개 중심성</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>참여 계수</translation>
    </message>
    <message>
        <source>How evenly its links spread over the provinces, 0–1 (Guimerà &amp; Amaral 2005, rescaled)</source>
        <translation>연계가 시도에 고르게 퍼진 정도, 0–1(Guimerà &amp; Amaral 2005, 재조정)</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>구조적 제약</translation>
    </message>
    <message>
        <source>How much its partners know each other (Burt 1992)</source>
        <translation>상대들끼리 서로 이어진 정도(Burt 1992)</translation>
    </message>
    <message>
        <source>Gatekeeper · liaison</source>
        <translation>관문 · 연락자</translation>
    </message>
    <message>
        <source>Pairs it brings together (Gould &amp; Fernandez 1989)</source>
        <translation>이어 주는 쌍의 수(Gould &amp; Fernandez 1989)</translation>
    </message>
    <message>
        <source>Without it the network falls into more parts.</source>
        <translation>이 기관이 없으면 네트워크가 더 나뉩니다.</translation>
    </message>
    <message>
        <source>Show this cluster&apos;s report</source>
        <translation>이 클러스터의 보고서 보기</translation>
    </message>
    <message>
        <source>no province</source>
        <translation>시도 아님</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>상대 기관</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1에서</translation>
    </message>
    <message>
        <source>E-I that chance would give</source>
        <translation>우연일 때의 E-I</translation>
    </message>
    <message>
        <source>p, as closed by chance</source>
        <translation>우연히 이만큼 닫힐 p</translation>
    </message>
    <message>
        <source>Exact, over all ways to deal the other participants&apos; provinces</source>
        <translation>다른 참여기관의 시도를 나누는 모든 경우에 대한 정확한 값</translation>
    </message>
</context>
<context>
    <name>ProvinceText</name>
    <message>
        <source>Cluster</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>면적</translation>
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
        <source>uncertain</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>%1: area %2, participants %3, links %4</source>
        <translation>%1: 면적 %2, 참여기관 %3, 연계 %4</translation>
    </message>
    <message>
        <source>Its part in each cluster</source>
        <translation>클러스터별 몫</translation>
    </message>
    <message>
        <source>✓ and bold: a part of at least %1, so its authority belongs at the table. Click a cluster to see its report.</source>
        <translation>✓와 굵은 글씨: 몫이 %1 이상이어서 이 지방정부가 협의에 참여해야 합니다. 클러스터를 누르면 보고서를 봅니다.</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>계산 중…</translation>
    </message>
    <message>
        <source>No cluster has a part here.</source>
        <translation>여기에 걸친 클러스터가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) have a part here</source>
        <translation>
            <numerusform>클러스터 %n개가 여기에 걸침</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n of their tables this authority belongs</source>
        <translation>
            <numerusform>그 가운데 %n개의 협의에 이 지방정부가 참여해야 함</numerusform>
        </translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <source>No link leads to another participant with a province</source>
        <translation>시도가 있는 다른 참여기관과의 연계가 없음</translation>
    </message>
    <message>
        <source>%1 of its links cross lines</source>
        <translation>연계의 %1이(가) 경계를 넘음</translation>
    </message>
    <message>
        <source>%1 of its links cross lines; chance would give %2</source>
        <translation>연계의 %1이(가) 경계를 넘음. 우연이라면 %2</translation>
    </message>
    <message>
        <source>Links within the province</source>
        <translation>시도 안의 연계</translation>
    </message>
    <message>
        <source>Links across its lines</source>
        <translation>경계를 넘는 연계</translation>
    </message>
    <message>
        <source>Abroad or not placed</source>
        <translation>국외 또는 위치 미상</translation>
    </message>
    <message>
        <source>E-I index</source>
        <translation>E-I 지수</translation>
    </message>
    <message>
        <source>E-I that chance would give</source>
        <translation>우연일 때의 E-I</translation>
    </message>
    <message>
        <source>Its part of all link ends</source>
        <translation>전체 연계 끝점 가운데 몫</translation>
    </message>
    <message>
        <source>With</source>
        <translation>상대</translation>
    </message>
    <message>
        <source>Linked pairs</source>
        <translation>연계된 쌍</translation>
    </message>
    <message>
        <source>within</source>
        <translation>시도 안</translation>
    </message>
    <message>
        <source>%1 (× %2)</source>
        <extracomment>linked pairs, then how many times what chance would give</extracomment>
        <translation>%1 (× %2)</translation>
    </message>
    <message>
        <source>Whom it is linked with</source>
        <translation>어디와 연계되어 있나</translation>
    </message>
    <message>
        <source>×: times what chance would give. Click one to select its links on the map.</source>
        <translation>×: 우연 대비 배수. 누르면 그 연계를 지도에서 선택합니다.</translation>
    </message>
    <message>
        <source>No participant is in this province.</source>
        <translation>이 시도에 참여기관이 없습니다.</translation>
    </message>
    <message>
        <source>E-I rescaled to what is possible</source>
        <translation>가능한 범위로 재조정한 E-I</translation>
    </message>
    <message>
        <source>p, as closed by chance</source>
        <translation>우연히 이만큼 닫힐 p</translation>
    </message>
    <message>
        <source>Of the permutations of the province labels</source>
        <translation>시도 이름표를 섞은 순열 가운데</translation>
    </message>
    <message>
        <source>Permeability by number of links</source>
        <translation>투과도(연계 수 기준)</translation>
    </message>
    <message>
        <source>Linked pairs across its lines / as many as chance would give; 0 sealed, 1 as by chance</source>
        <translation>도 경계를 넘어 연계된 쌍/우연이라면 넘을 쌍. 0은 막힘, 1은 우연과 같음</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>모르는 옵션입니다: %1.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>모르는 옵션입니다: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; 뒤에 값이 없습니다.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>&apos;%1&apos;에는 값을 줄 수 없습니다.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>옵션:</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>권한이 없음</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>열린 파일이 너무 많음</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>그런 파일이나 폴더가 없음</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>저장 공간이 없음</translation>
    </message>
</context>
<context>
    <name>ReachText</name>
    <message>
        <source>%1 of the links with a known end go outside the cluster, %2 of them abroad</source>
        <translation>상대를 아는 연계의 %1이(가) 클러스터 밖으로 나가며, 그중 국외는 %2건</translation>
    </message>
    <message>
        <source>Where the links lead is not known</source>
        <translation>연계의 상대 위치를 알 수 없음</translation>
    </message>
    <message>
        <source>%1 of the links go to another province, %2 abroad</source>
        <translation>연계의 %1은(는) 다른 시도로, %2은(는) 국외로 이어짐</translation>
    </message>
    <message>
        <source>No link is known to leave the cluster</source>
        <translation>클러스터 밖으로 나가는 연계가 알려져 있지 않음</translation>
    </message>
    <message>
        <source>The other end is</source>
        <translation>상대가 있는 곳</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연계</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count (share)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>in the same district</source>
        <translation>같은 시군구</translation>
    </message>
    <message>
        <source>in the cluster</source>
        <translation>클러스터 안</translation>
    </message>
    <message>
        <source>in the same province</source>
        <translation>같은 시도</translation>
    </message>
    <message>
        <source>in another province</source>
        <translation>다른 시도</translation>
    </message>
    <message>
        <source>abroad</source>
        <translation>국외</translation>
    </message>
    <message>
        <source>How far the links reach</source>
        <translation>연계가 닿는 범위</translation>
    </message>
    <message>
        <source>Lists of participants usually leave outsiders out, so true openness is higher.</source>
        <translation>참여기관 명단에는 대개 밖의 상대가 빠져 있어 실제 개방성은 이보다 높습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with an end without a place are left out.</source>
        <translation>
            <numerusform>위치를 모르는 연계 %n건은 뺐습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Links within a province are %1 long (median)</source>
        <translation>시도 안의 연계 길이는 %1(중앙값)</translation>
    </message>
    <message>
        <source>Links across lines are %1 long (median)</source>
        <translation>경계를 넘는 연계 길이는 %1(중앙값)</translation>
    </message>
    <message>
        <source>Links across lines are %1 long (median), those within a province %2</source>
        <translation>경계를 넘는 연계는 %1, 시도 안의 연계는 %2(중앙값)</translation>
    </message>
    <message>
        <source>Effect of the line at equal distance: not estimable</source>
        <translation>같은 거리에서 경계의 효과: 추정할 수 없음</translation>
    </message>
    <message>
        <source>95 % interval %1 – %2</source>
        <translation>95 % 구간 %1 – %2</translation>
    </message>
    <message>
        <source>At equal distance a line between them makes a link %1 times as likely: it keeps apart</source>
        <translation>같은 거리라면 사이에 경계가 있을 때 연계가 %1배로 생김: 경계가 갈라놓음</translation>
    </message>
    <message>
        <source>At equal distance a line between them makes a link %1 times as likely: links seek the other side</source>
        <translation>같은 거리라면 사이에 경계가 있을 때 연계가 %1배로 생김: 오히려 경계 너머를 찾음</translation>
    </message>
    <message>
        <source>At equal distance a line between them makes a link %1 times as likely: no clear effect</source>
        <translation>같은 거리라면 사이에 경계가 있을 때 연계가 %1배로 생김: 뚜렷한 효과 없음</translation>
    </message>
    <message>
        <source>Median length</source>
        <translation>길이의 중앙값</translation>
    </message>
    <message>
        <source>within a province</source>
        <translation>시도 안</translation>
    </message>
    <message>
        <source>across lines</source>
        <translation>경계를 넘음</translation>
    </message>
    <message>
        <source>Length of the links</source>
        <translation>연계의 길이</translation>
    </message>
    <message numerus="yes">
        <source>Geodesic, of the %n link(s) whose ends both have a place.</source>
        <translation>
            <numerusform>양 끝의 위치를 아는 연계 %n건의 측지 거리입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Border effect</source>
        <translation>경계 효과</translation>
    </message>
    <message>
        <source>exp(δ) of a Poisson model with the logarithms of distance and of both numbers of links; 1 = the line makes no difference</source>
        <translation>거리와 두 기관 연계 수의 로그를 넣은 푸아송 모형의 exp(δ). 1 = 경계의 영향이 없음</translation>
    </message>
    <message>
        <source>Decay with distance</source>
        <translation>거리에 따른 감소</translation>
    </message>
    <message>
        <source>Pairs used</source>
        <translation>사용한 쌍</translation>
    </message>
    <message>
        <source>Participants left out</source>
        <translation>뺀 참여기관</translation>
    </message>
    <message>
        <source>Without links or without a place of their own</source>
        <translation>연계가 없거나 제 위치가 없음</translation>
    </message>
    <message>
        <source>Groups found in the links alone are nearly the provinces (agreement %1)</source>
        <translation>연계만으로 찾은 무리가 시도와 거의 같음(일치도 %1)</translation>
    </message>
    <message>
        <source>Groups found in the links alone partly follow the provinces (agreement %1)</source>
        <translation>연계만으로 찾은 무리가 시도와 일부 겹침(일치도 %1)</translation>
    </message>
    <message>
        <source>Groups found in the links alone hardly follow the provinces (agreement %1)</source>
        <translation>연계만으로 찾은 무리가 시도와 거의 무관함(일치도 %1)</translation>
    </message>
    <message>
        <source>%1 (%2 – %3)</source>
        <extracomment>a value with the lowest and the highest of all runs</extracomment>
        <translation>%1 (%2 – %3)</translation>
    </message>
    <message>
        <source>Agreement with the provinces</source>
        <translation>시도와의 일치도</translation>
    </message>
    <message>
        <source>Adjusted Rand index (Hubert &amp; Arabie 1985): 1 = the same, 0 = as by chance; median of the runs</source>
        <translation>수정 랜드 지수(Hubert &amp; Arabie 1985): 1 = 같음, 0 = 우연과 같음. 여러 번 돌린 값의 중앙값</translation>
    </message>
    <message>
        <source>Groups found</source>
        <translation>찾은 무리</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>모듈성</translation>
    </message>
    <message>
        <source>Runs with different seeds</source>
        <translation>씨앗을 바꿔 돌린 횟수</translation>
    </message>
    <message>
        <source>Leiden method on modularity. The words nearly (from 0.65) and partly (from 0.25) are conventions of this program.</source>
        <translation>모듈성에 대한 라이덴 방법. ‘거의’(0.65부터)와 ‘일부’(0.25부터)라는 말은 이 프로그램의 약속입니다.</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>개방성</translation>
    </message>
    <message>
        <source>Distance and the line</source>
        <translation>거리와 경계</translation>
    </message>
    <message>
        <source>Communities against provinces</source>
        <translation>네트워크 무리와 시도</translation>
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
    <message>
        <source>--size takes width and height in pixels, as 1920x1080: each from 100 to %1, together at most %2 million pixels</source>
        <translation>--size는 너비와 높이를 픽셀로 받습니다(예: 1920x1080). 각각 100~%1, 곱은 최대 %2백만 픽셀입니다</translation>
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
        <source>see the IDs with --format csv</source>
        <translation>ID는 --format csv로 볼 수 있습니다</translation>
    </message>
    <message>
        <source>a part counts above this share of the extent (0.005)</source>
        <translation>부분이 셈에 드는 범위 대비 비율 (0.005)</translation>
    </message>
    <message>
        <source>and above this area, km² (0.05)</source>
        <translation>그리고 이 면적을 넘을 때, km² (0.05)</translation>
    </message>
    <message>
        <source>a province dominates from this share (0.3)</source>
        <translation>이 비율부터 지배적인 시도 (0.3)</translation>
    </message>
    <message>
        <source>closed or open up to this p (0.05)</source>
        <translation>닫힘 또는 열림으로 보는 p의 상한 (0.05)</translation>
    </message>
    <message>
        <source>gatekept from this share of pairs (0.5)</source>
        <translation>쌍의 이 비율부터 소수에 의존 (0.5)</translation>
    </message>
    <message>
        <source>an authority belongs at the table from this share (0.1)</source>
        <translation>이 비율부터 협의에 참여할 지자체 (0.1)</translation>
    </message>
    <message>
        <source>thin on one side from this share (0.1)</source>
        <translation>이 비율부터 한쪽이 얇음을 살핌 (0.1)</translation>
    </message>
    <message>
        <source>in pieces below this share in the largest (0.5)</source>
        <translation>가장 큰 덩어리가 이 비율보다 작으면 나뉜 네트워크 (0.5)</translation>
    </message>
    <message>
        <source>participants listed with figures of their own in JSON and CSV (30)</source>
        <translation>JSON과 CSV에 수치를 따로 적는 참여기관 수 (30)</translation>
    </message>
    <message>
        <source>these clusters side by side, row by row, instead of the report</source>
        <translation>보고서 대신 이 클러스터들을 나란히, 줄마다 견줌</translation>
    </message>
    <message>
        <source>what if: the one --cluster before and after this participant leaves; may be repeated</source>
        <translation>가정: 이 참여기관이 빠지기 전과 후의 --cluster; 여러 번 쓸 수 있음</translation>
    </message>
    <message>
        <source>what if: without this link; may be repeated</source>
        <translation>가정: 이 연계가 없을 때; 여러 번 쓸 수 있음</translation>
    </message>
    <message>
        <source>what if: with a link between these participants; may be repeated</source>
        <translation>가정: 이 참여기관 사이에 연계가 있을 때; 여러 번 쓸 수 있음</translation>
    </message>
    <message>
        <source>what if: over this boundary set</source>
        <translation>가정: 이 경계 자료 위에서</translation>
    </message>
    <message>
        <source>smallest network that is judged (4)</source>
        <translation>판단하는 가장 작은 네트워크 (4)</translation>
    </message>
    <message>
        <source>--min-network takes a whole number, 0 or more</source>
        <translation>--min-network에는 0 이상의 정수를 씁니다</translation>
    </message>
    <message>
        <source>--participants takes a whole number, 0 or more, or &quot;all&quot;</source>
        <translation>--participants에는 0 이상의 정수나 &quot;all&quot;을 씁니다</translation>
    </message>
    <message>
        <source>--%1 takes a number from 0 to %2</source>
        <translation>--%1에는 0에서 %2까지의 수를 씁니다</translation>
    </message>
    <message>
        <source>there is no row with the ID &quot;%1&quot;</source>
        <translation>ID가 &quot;%1&quot;인 행이 없습니다</translation>
    </message>
    <message>
        <source>--compare takes two clusters or more: ID,ID</source>
        <translation>--compare에는 클러스터를 둘 이상 씁니다: ID,ID</translation>
    </message>
    <message>
        <source>what if is asked of one cluster: name it with --cluster</source>
        <translation>가정은 한 클러스터에 대해 묻습니다. --cluster로 정하십시오</translation>
    </message>
    <message>
        <source>closed only up to this permeability by number of links (0.75)</source>
        <translation>닫힘으로 보는 연계 수 기준 투과도 상한(0.75)</translation>
    </message>
    <message>
        <source>closed only up to this share of links to outside (0.3)</source>
        <translation>닫힘으로 보는 외부 연계 비율 상한(0.3)</translation>
    </message>
    <message>
        <source>--compare names its clusters itself; leave --cluster out</source>
        <translation>--compare에는 클러스터를 직접 적으므로 --cluster는 빼세요</translation>
    </message>
    <message>
        <source>--%1 names &quot;%2&quot; more than once</source>
        <translation>--%1에 &quot;%2&quot;이(가) 두 번 이상 적혀 있습니다</translation>
    </message>
    <message>
        <source>--with-link takes two different participants, ID,ID, not &quot;%1&quot;</source>
        <translation>--with-link에는 서로 다른 참여기관 둘을 ID,ID로 적으세요(&quot;%1&quot;은(는) 안 됩니다)</translation>
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
        <source> (tie)</source>
        <translation>(동률)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>지도 전체</translation>
    </message>
    <message>
        <source> (too small to count)</source>
        <translation>(너무 작아 세지 않음)</translation>
    </message>
    <message>
        <source>  Links by province:</source>
        <translation>  시도별 연계:</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>참여기관</translation>
    </message>
    <message>
        <source>within</source>
        <translation>시도 안</translation>
    </message>
    <message>
        <source>across</source>
        <translation>시도 사이</translation>
    </message>
    <message>
        <source>abroad or unplaced</source>
        <translation>국외·위치 미상</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>밖으로</translation>
    </message>
    <message>
        <source>E-I</source>
        <translation>E-I</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>우연일 때</translation>
    </message>
    <message>
        <source>  Linked pairs by pair of provinces (affinity: 1 = as expected from their numbers of links):</source>
        <translation>  시도 쌍별 연계된 쌍(친화도: 1 = 연계 수에서 예상되는 만큼):</translation>
    </message>
    <message>
        <source>few links: unstable</source>
        <translation>연계가 적어 불안정</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>links</source>
        <translation>연계</translation>
    </message>
    <message>
        <source>affinity</source>
        <translation>친화도</translation>
    </message>
    <message numerus="yes">
        <source>    and %n more</source>
        <translation>
            <numerusform>    그 밖에 %n쌍</numerusform>
        </translation>
    </message>
    <message>
        <source>  Brokers between provinces:</source>
        <translation>  시도 사이의 중개자:</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>참여기관</translation>
    </message>
    <message>
        <source>cross-border betweenness</source>
        <translation>경계 매개 중심성</translation>
    </message>
    <message>
        <source>dependence</source>
        <translation>의존도</translation>
    </message>
    <message>
        <source>  Kinds of participants by province:</source>
        <translation>  시도별 참여기관 유형:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>적히지 않음</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>빈자리</translation>
    </message>
    <message>
        <source>    Where links lead: inside the cluster %1, same province %2, other provinces %3, abroad %4, unknown %5</source>
        <translation>    연계가 닿는 곳: 클러스터 안 %1, 같은 시도 %2, 다른 시도 %3, 국외 %4, 알 수 없음 %5</translation>
    </message>
    <message>
        <source>    Where links lead: same district %1, same province %2, other provinces %3, abroad %4, unknown %5</source>
        <translation>    연계가 닿는 곳: 같은 시군구 %1, 같은 시도 %2, 다른 시도 %3, 국외 %4, 알 수 없음 %5</translation>
    </message>
    <message>
        <source>  Participants are the cluster&apos;s members.</source>
        <translation>  참여기관은 클러스터의 구성원입니다.</translation>
    </message>
    <message>
        <source>  Participants are those inside the extent.</source>
        <translation>  참여기관은 범위 안에 있는 기관입니다.</translation>
    </message>
    <message>
        <source>Best union of provinces: %1</source>
        <translation>가장 잘 맞는 시도 묶음: %1</translation>
    </message>
    <message>
        <source>Best union of districts: %1</source>
        <translation>가장 잘 맞는 시군구 묶음: %1</translation>
    </message>
    <message>
        <source>Specialisation</source>
        <translation>특화</translation>
    </message>
    <message>
        <source>Specialisation, %1</source>
        <translation>특화, %1</translation>
    </message>
    <message>
        <source>  Employees: %1; in no known region: %2</source>
        <translation>  종사자: %1; 알 수 없는 지역: %2</translation>
    </message>
    <message>
        <source>  How concentrated industries are over the provinces:</source>
        <translation>  업종이 시도에 얼마나 몰려 있는가:</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>업종</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>종사자</translation>
    </message>
    <message>
        <source>Hoover</source>
        <translation>후버</translation>
    </message>
    <message>
        <source>Gini of quotients</source>
        <translation>입지계수 지니</translation>
    </message>
    <message>
        <source>locational Gini</source>
        <translation>입지 지니</translation>
    </message>
    <message>
        <source>Ellison–Glaeser γ</source>
        <translation>엘리슨–글레이저 γ</translation>
    </message>
    <message>
        <source>γ at random (95 %)</source>
        <translation>무작위 γ(95 %)</translation>
    </message>
    <message>
        <source>  How specialised provinces are:</source>
        <translation>  시도가 얼마나 특화되어 있는가:</translation>
    </message>
    <message>
        <source>Krugman, against the others</source>
        <translation>크루그먼(다른 시도 대비)</translation>
    </message>
    <message>
        <source>  Largest location quotients from 1.2 on (1 = the share of the whole; small numbers make large quotients):</source>
        <translation>  1.2 이상의 큰 입지계수(1 = 전체의 비율과 같음, 수가 작으면 계수가 커짐):</translation>
    </message>
    <message>
        <source>Province and industry</source>
        <translation>시도와 업종</translation>
    </message>
    <message>
        <source>quotient</source>
        <translation>입지계수</translation>
    </message>
    <message>
        <source>    Where links lead: same province %1, other provinces %2, abroad %3, unknown %4</source>
        <translation>    연계가 닿는 곳: 같은 시도 %1, 다른 시도 %2, 국외 %3, 알 수 없음 %4</translation>
    </message>
    <message>
        <source>in %1 pieces</source>
        <translation>%1조각</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>  Without one of these something falls apart: %1</source>
        <translation>  하나라도 빠지면 연결이 끊어지는 참여기관: %1</translation>
    </message>
    <message>
        <source>  Links without which something falls apart: %1</source>
        <translation>  없어지면 연결이 끊어지는 연계: %1</translation>
    </message>
    <message>
        <source>  Host: by area %1; by participants %2; by employees %3; by lead %4</source>
        <translation>  중심 시도: 면적 기준 %1; 참여기관 기준 %2; 종업원 기준 %3; 주관기관 기준 %4</translation>
    </message>
    <message>
        <source>Thresholds and settings, conventions of this program:</source>
        <translation>기준과 설정(이 프로그램의 관례):</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <extracomment>what is set, then the settings</extracomment>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>  By district, largest first:</source>
        <translation>  시군구별(큰 순):</translation>
    </message>
    <message>
        <source>District</source>
        <translation>시군구</translation>
    </message>
    <message>
        <source>code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>area</source>
        <translation>면적</translation>
    </message>
    <message>
        <source>  Authorities and their part:</source>
        <translation>  지방정부와 그 몫:</translation>
    </message>
    <message>
        <source>at the table</source>
        <translation>협의 참여</translation>
    </message>
    <message>
        <source>at the table, uncertain</source>
        <translation>협의 참여(불확실)</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>지방정부</translation>
    </message>
    <message>
        <source>link ends</source>
        <translation>연계 끝점</translation>
    </message>
    <message>
        <source>%1 (z %2)</source>
        <comment>count, score</comment>
        <translation>%1 (z %2)</translation>
    </message>
    <message>
        <source>  Brokerage roles, ordered pairs brought together (z: deviations above chance):</source>
        <translation>  중개 역할, 이어 주는 순서쌍 수(z: 우연보다 몇 표준편차 위인지):</translation>
    </message>
    <message>
        <source>coordinator A-A-A</source>
        <translation>조정자 A-A-A</translation>
    </message>
    <message>
        <source>itinerant A-B-A</source>
        <translation>순회 중개자 A-B-A</translation>
    </message>
    <message>
        <source>representative A-A-B</source>
        <translation>대표자 A-A-B</translation>
    </message>
    <message>
        <source>gatekeeper A-B-B</source>
        <translation>관문 A-B-B</translation>
    </message>
    <message>
        <source>liaison A-B-C</source>
        <translation>연락자 A-B-C</translation>
    </message>
    <message>
        <source>  Participants with the most links:</source>
        <translation>  연계가 많은 참여기관:</translation>
    </message>
    <message>
        <source>p, closed</source>
        <translation>p(닫힘)</translation>
    </message>
    <message>
        <source>spread over provinces</source>
        <translation>시도 분산도</translation>
    </message>
    <message>
        <source>rescaled</source>
        <translation>범위 조정</translation>
    </message>
    <message>
        <source>permeability</source>
        <translation>투과도</translation>
    </message>
    <message>
        <source>positional error %1</source>
        <translation>위치 오차 %1</translation>
    </message>
    <message>
        <source>lines taken as exact</source>
        <translation>경계선을 정확한 것으로 봄</translation>
    </message>
    <message>
        <source>Boundaries: %1</source>
        <translation>경계: %1</translation>
    </message>
</context>
<context>
    <name>RolesText</name>
    <message>
        <source>%1: none in %2 (%3 of the employees)</source>
        <extracomment>a gap in the coverage: kind, province, the province&apos;s share</extracomment>
        <translation>%1: %2에 없음(종사자의 %3)</translation>
    </message>
    <message>
        <source>%1: none in %2 (%3 of the participants)</source>
        <translation>%1: %2에 없음(참여기관의 %3)</translation>
    </message>
    <message>
        <source>No gap: every kind is in every province with a large part</source>
        <translation>빈 곳 없음: 몫이 큰 시도마다 모든 종류가 있음</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s): </source>
        <translation>
            <numerusform>빈 곳 %n개: </numerusform>
        </translation>
    </message>
    <message>
        <source>Province</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>빈 곳</translation>
    </message>
    <message>
        <source>No province</source>
        <translation>시도 없음</translation>
    </message>
    <message>
        <source>%1 of the link ends</source>
        <translation>연계 끝점의 %1</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>빈 곳: %1</translation>
    </message>
    <message>
        <source>Kinds of participants by province</source>
        <translation>시도별 참여기관 종류</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>빈 곳: %1</translation>
    </message>
    <message>
        <source>Provinces with at least %1 are looked at; a body across the line may serve both sides.</source>
        <translation>몫이 %1 이상인 시도만 봅니다. 경계 너머의 기관이 양쪽을 함께 지원할 수도 있습니다.</translation>
    </message>
    <message>
        <source>Who is where</source>
        <translation>기관 분포</translation>
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
    <message>
        <source>Network in pieces</source>
        <translation>나뉜 네트워크</translation>
    </message>
    <message>
        <source>A component is a set of participants that links connect, however indirectly. The network counts as fragmented when the largest component holds less of the linked participants than the threshold, a convention of this program that can be changed in the settings. Caveat: links that were not collected look like links that do not exist. After Tödtling &amp; Trippl 2005, Research Policy 34:1203–1219 (the mapping to a figure is this program&apos;s own).</source>
        <translation>덩어리는 연계로 직접이든 간접이든 이어진 참여기관의 모음입니다. 가장 큰 덩어리가 연계가 있는 참여기관 가운데 차지하는 비율이 기준값보다 작으면 나뉜 것으로 봅니다. 기준값은 이 프로그램의 약속이며 설정에서 바꿀 수 있습니다. 유의: 조사되지 않은 연계는 없는 연계처럼 보입니다. 출처: Tödtling &amp; Trippl 2005, Research Policy 34:1203–1219(수치로 옮긴 것은 이 프로그램의 방식).</translation>
    </message>
    <message>
        <source>Thin on one side</source>
        <translation>한쪽이 얇음</translation>
    </message>
    <message>
        <source>A kind of participant that the cluster has, but not in a province that holds at least the threshold share of its employees (of its participants where too few numbers of employees are known). Caveat: the threshold is a convention of this program and can be changed in the settings; a body across the line may serve both sides. After Tödtling &amp; Trippl 2005, Research Policy 34:1203–1219.</source>
        <translation>클러스터에는 있지만, 종업원(종업원 수를 아는 곳이 적으면 참여기관)의 비율이 기준값 이상인 시도에는 없는 참여기관 유형입니다. 유의: 기준값은 이 프로그램의 약속이며 설정에서 바꿀 수 있고, 경계 너머의 기관이 양쪽을 함께 맡을 수도 있습니다. 출처: Tödtling &amp; Trippl 2005, Research Policy 34:1203–1219.</translation>
    </message>
    <message>
        <source>E-I = (E − I)/(E + I), E links across provinces, I links within, from −1 (all within) to +1 (all across). Expected: (E* − I*)/(E* + I*) over all possible pairs. p: share of seeded permutations of the province labels, network fixed, with an E-I at most as large. Links are undirected pairs, weights ignored. Closed takes three signs: p at most its threshold, permeability by number of links (1 = as by chance) at most its threshold, and no more links to outside the cluster (of the whole map: abroad) than its threshold; all three are conventions of this program and can be changed in the settings. Caveats: nearness makes p too optimistic; lists of participants usually leave outsiders out. Source: Krackhardt &amp; Stern 1988, Social Psychology Quarterly 51(2):123–140.</source>
        <translation>E-I = (E − I)/(E + I). E는 시도 사이의 연계, I는 시도 안의 연계이며 −1(모두 안)에서 +1(모두 사이)까지입니다. 기대값: 가능한 모든 쌍에 대한 (E* − I*)/(E* + I*). p: 네트워크는 두고 시도 이름표만 섞은 순열(시드 고정) 가운데 E-I가 이 값 이하인 비율. 연계는 방향 없는 쌍으로 보고 가중치는 쓰지 않습니다. 닫힘은 세 가지가 모두 맞을 때만 말합니다. p가 기준값 이하, 연계 수 기준 투과도(1 = 우연과 같음)가 기준값 이하, 클러스터 밖(지도 전체에서는 국외)으로 나가는 연계의 비율이 기준값 이하. 세 기준값은 이 프로그램의 관례이며 설정에서 바꿀 수 있습니다. 주의: 가까움 때문에 p가 실제보다 작게 나오며, 참여기관 목록은 대개 외부 기관을 빠뜨립니다. 출처: Krackhardt &amp; Stern 1988, Social Psychology Quarterly 51(2):123–140.</translation>
    </message>
    <message>
        <source>Network leans inward</source>
        <translation>안으로 기운 네트워크</translation>
    </message>
    <message>
        <source>Fewer linked pairs cross provincial lines than permutations of the provinces give, but not every sign of a closed network is there: either permeability by number of links is too near 1, or many links lead outside the cluster (of the whole map: abroad). The thresholds are conventions of this program and can be changed in the settings.</source>
        <translation>도 경계를 넘는 연계가 시도 이름표를 섞은 순열보다 적지만 닫힌 네트워크의 신호가 모두 있지는 않습니다. 연계 수 기준 투과도가 1에 너무 가깝거나, 클러스터 밖(지도 전체에서는 국외)으로 나가는 연계가 많습니다. 기준값은 이 프로그램의 관례이며 설정에서 바꿀 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>RunWindow</name>
    <message>
        <source>cluster-atlas: the window needs a display, and %1 does not answer; check DISPLAY or WAYLAND_DISPLAY, or use the commands of cluster-atlas --help, which work without one</source>
        <translation>cluster-atlas: 창을 띄우려면 화면이 있어야 하는데 %1이(가) 응답하지 않습니다. DISPLAY나 WAYLAND_DISPLAY를 확인하거나, 화면 없이도 되는 cluster-atlas --help의 명령을 쓰십시오</translation>
    </message>
</context>
<context>
    <name>Scene</name>
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
        <source>Projection %1</source>
        <translation>투영법 %1</translation>
    </message>
    <message>
        <source>local equal-area</source>
        <translation>지역 정적도법</translation>
    </message>
    <message>
        <source>Links between provinces, added up</source>
        <translation>시도 간 연계(합산)</translation>
    </message>
    <message>
        <source>Links within provinces, added up</source>
        <translation>시도 내 연계(합산)</translation>
    </message>
    <message>
        <source>Brokers between provinces</source>
        <translation>시도를 잇는 중개기관</translation>
    </message>
    <message>
        <source>Core and periphery</source>
        <translation>핵심·주변 구역</translation>
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
    <message>
        <source>Core and periphery</source>
        <translation>핵심·주변 구역</translation>
    </message>
    <message>
        <source>Import recipes</source>
        <translation>가져오기 선택</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>고용</translation>
    </message>
    <message>
        <source>Establishments</source>
        <translation>사업체 수</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>사업장</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>A part counts above this share of the extent</source>
        <translation>부분으로 세는 하한(범위 면적 대비)</translation>
    </message>
    <message>
        <source>Smaller parts are slivers: told of, but no crossing.</source>
        <translation>이보다 작은 부분은 작은 조각으로 알려 주기만 하고 경계를 넘은 것으로 보지 않습니다.</translation>
    </message>
    <message>
        <source>… and above this area</source>
        <translation>부분으로 세는 하한(면적)</translation>
    </message>
    <message>
        <source>Both must be passed, and the part must reach beyond the boundaries&apos; error to count for certain.</source>
        <translation>둘 다 넘어야 하며, 경계의 위치 오차보다 멀리 뻗어야 확실하다고 봅니다.</translation>
    </message>
    <message>
        <source>A province dominates from this share</source>
        <translation>한 시도가 지배적이라고 보는 몫</translation>
    </message>
    <message>
        <source>Of published counts; below it for all means &quot;no dominant province&quot;.</source>
        <translation>공표 집계에서 차지하는 몫입니다. 모든 시도가 이보다 작으면 지배적인 시도가 없다고 봅니다.</translation>
    </message>
    <message>
        <source>An authority belongs at the table from this share</source>
        <translation>협의에 참여할 지방정부로 보는 몫</translation>
    </message>
    <message>
        <source>Of the area, of the participants or of the link ends.</source>
        <translation>면적, 참여기관, 연계 끝점 가운데 하나라도 이 몫 이상이면 됩니다.</translation>
    </message>
    <message>
        <source>Thin on one side is looked for from this share</source>
        <translation>기관 구성의 빈틈을 살피는 시도의 몫</translation>
    </message>
    <message>
        <source>Provinces with fewer of the participants are not asked which kinds they lack.</source>
        <translation>참여기관의 몫이 이보다 작은 시도에서는 어떤 종류의 기관이 없는지 따지지 않습니다.</translation>
    </message>
    <message>
        <source>A network is closed (or open) up to this p</source>
        <translation>닫힌(열린) 네트워크로 보는 p의 상한</translation>
    </message>
    <message>
        <source>Of the permutation test of E-I; permeability must agree before anything is said.</source>
        <translation>E-I의 순열 검정 값입니다. 투과도도 같은 쪽을 가리켜야 판정합니다.</translation>
    </message>
    <message>
        <source>Held together by few from this share of pairs</source>
        <translation>소수에 의존한다고 보는 쌍의 몫</translation>
    </message>
    <message>
        <source>Pairs across provinces that are cut off without at most two brokers.</source>
        <translation>중개기관 둘 이하가 빠지면 끊기는, 시도를 넘는 쌍의 몫입니다.</translation>
    </message>
    <message>
        <source>In pieces when the largest holds less than</source>
        <translation>조각났다고 보는 가장 큰 부분의 몫</translation>
    </message>
    <message>
        <source>Of the participants with links.</source>
        <translation>연계가 있는 참여기관 가운데 차지하는 몫입니다.</translation>
    </message>
    <message>
        <source>Smallest network that is judged</source>
        <translation>판정하는 가장 작은 네트워크</translation>
    </message>
    <message>
        <source>With fewer participants or links nothing is said about closed, held together or in pieces.</source>
        <translation>참여기관이나 연계가 이보다 적으면 닫힘, 소수 의존, 조각남을 판정하지 않습니다.</translation>
    </message>
    <message>
        <source>An affinity of provinces is stable from this many links</source>
        <translation>시도 사이 친화도를 안정적으로 보는 연계 수</translation>
    </message>
    <message>
        <source>With fewer links between two provinces it is marked unstable.</source>
        <translation>두 시도 사이의 연계가 이보다 적으면 불안정하다고 표시합니다.</translation>
    </message>
    <message>
        <source>Permutations</source>
        <translation>순열 횟수</translation>
    </message>
    <message>
        <source>Of the provinces among the participants; more resolve smaller p and take longer.</source>
        <translation>참여기관의 시도를 뒤섞는 횟수입니다. 많을수록 작은 p를 가려내지만 오래 걸립니다.</translation>
    </message>
    <message>
        <source>Seed of the permutations</source>
        <translation>순열의 시드</translation>
    </message>
    <message>
        <source>The same seed gives the same figures everywhere.</source>
        <translation>시드가 같으면 어디서나 같은 수치가 나옵니다.</translation>
    </message>
    <message>
        <source>Seeds tried for communities</source>
        <translation>네트워크 무리를 찾는 시드 수</translation>
    </message>
    <message>
        <source>The agreement with provinces is told over all of them; fewer in very large networks.</source>
        <translation>시도와의 일치도를 이 모두에 걸쳐 알려 줍니다. 아주 큰 네트워크에서는 줄입니다.</translation>
    </message>
    <message>
        <source>Participants with figures of their own</source>
        <translation>수치를 따로 내는 참여기관 수</translation>
    </message>
    <message>
        <source>In each report, those with the most links first.</source>
        <translation>보고서마다 연계가 많은 기관부터 냅니다.</translation>
    </message>
    <message>
        <source>Parts of the extent</source>
        <translation>범위의 부분</translation>
    </message>
    <message>
        <source>Provinces and authorities</source>
        <translation>시도와 지방정부</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>계산</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 km²</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>of participants: how many are listed</extracomment>
        <translation>모두</translation>
    </message>
    <message>
        <source>… closed only up to this permeability</source>
        <translation>… 닫힘으로 보는 투과도 상한</translation>
    </message>
    <message>
        <source>By number of links: 1 = as many links across as by chance, 0 = none.</source>
        <translation>연계 수 기준입니다. 1이면 우연과 같은 만큼 도 경계를 넘고, 0이면 전혀 넘지 않습니다.</translation>
    </message>
    <message>
        <source>… and only up to this share of links to outside</source>
        <translation>… 닫힘으로 보는 외부 연계 비율 상한</translation>
    </message>
    <message>
        <source>A cluster whose links lead out of it is not called closed, however few of the others cross a line.</source>
        <translation>연계가 밖으로 많이 나가는 클러스터는 안쪽 연계가 도 경계를 거의 넘지 않아도 닫혔다고 하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ShapeEdits</name>
    <message>
        <source>The shapes could not be combined</source>
        <translation>도형을 합칠 수 없었습니다</translation>
    </message>
    <message>
        <source>simplify them a little and try again</source>
        <translation>조금 단순화한 뒤 다시 해 보세요</translation>
    </message>
    <message>
        <source>The corner is no longer there</source>
        <translation>꼭짓점이 더 이상 없습니다</translation>
    </message>
    <message>
        <source>choose it again</source>
        <translation>다시 고르세요</translation>
    </message>
    <message>
        <source>The part is no longer there</source>
        <translation>조각이 더 이상 없습니다</translation>
    </message>
    <message>
        <source>It is the extent&apos;s only part</source>
        <translation>범위에 하나뿐인 조각입니다</translation>
    </message>
    <message>
        <source>remove the extent instead</source>
        <translation>대신 범위를 지우세요</translation>
    </message>
    <message>
        <source>The hole lies outside the extent</source>
        <translation>구멍이 범위 밖에 있습니다</translation>
    </message>
    <message>
        <source>draw it inside</source>
        <translation>안쪽에 그리세요</translation>
    </message>
    <message>
        <source>Nothing of the extent would be left</source>
        <translation>범위가 하나도 남지 않습니다</translation>
    </message>
    <message>
        <source>draw a smaller hole</source>
        <translation>더 작은 구멍을 그리세요</translation>
    </message>
    <message>
        <source>The hole is no longer there</source>
        <translation>구멍이 더 이상 없습니다</translation>
    </message>
    <message>
        <source>A line needs two places</source>
        <translation>선에는 두 점이 있어야 합니다</translation>
    </message>
    <message>
        <source>draw it across the extent</source>
        <translation>범위를 가로질러 그리세요</translation>
    </message>
    <message>
        <source>The line does not divide the extent</source>
        <translation>선이 범위를 나누지 않습니다</translation>
    </message>
    <message>
        <source>begin and end it outside, with the extent between</source>
        <translation>범위 밖에서 시작해 범위를 지나 밖에서 끝내세요</translation>
    </message>
    <message>
        <source>None of them has an extent</source>
        <translation>범위가 있는 것이 없습니다</translation>
    </message>
    <message>
        <source>draw one first</source>
        <translation>먼저 범위를 그리세요</translation>
    </message>
    <message>
        <source>move the extent first</source>
        <translation>먼저 범위를 옮기세요</translation>
    </message>
    <message>
        <source>The extent can&apos;t be placed like that</source>
        <translation>범위를 그렇게 놓을 수 없습니다</translation>
    </message>
    <message>
        <source>use smaller numbers</source>
        <translation>더 작은 수를 쓰세요</translation>
    </message>
    <message>
        <source>An outline needs at least three corners</source>
        <translation>윤곽에는 꼭짓점이 셋 이상 있어야 합니다</translation>
    </message>
</context>
<context>
    <name>SharedOutlines</name>
    <message>
        <source>The cluster has no extent</source>
        <translation>클러스터에 범위가 없습니다</translation>
    </message>
    <message>
        <source>draw one first</source>
        <translation>먼저 범위를 그리세요</translation>
    </message>
    <message>
        <source>The tolerance must be above zero</source>
        <translation>허용 오차는 0보다 커야 합니다</translation>
    </message>
    <message>
        <source>give it in metres</source>
        <translation>미터로 넣으세요</translation>
    </message>
    <message>
        <source>There is no corner to move</source>
        <translation>옮길 꼭짓점이 없습니다</translation>
    </message>
    <message>
        <source>choose a corner of an extent</source>
        <translation>범위의 꼭짓점을 고르세요</translation>
    </message>
    <message>
        <source>A corner can&apos;t be moved out of the world</source>
        <translation>꼭짓점을 지구 밖으로 옮길 수 없습니다</translation>
    </message>
</context>
<context>
    <name>SharesText</name>
    <message>
        <source>too small to count</source>
        <translation>너무 작아 세지 않음</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>host</source>
        <translation>중심</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>area (share)</comment>
        <extracomment>area (share)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share (count)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>면적</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참여기관</translation>
    </message>
    <message>
        <source>In no province</source>
        <translation>어느 시도에도 속하지 않음</translation>
    </message>
    <message>
        <source>%1 has %2 of the area and %3 of the participants</source>
        <translation>%1에 면적의 %2, 참여기관의 %3이(가) 있음</translation>
    </message>
    <message>
        <source>%1 has %2 of the area</source>
        <translation>%1에 면적의 %2이(가) 있음</translation>
    </message>
    <message>
        <source>%1 has %2 of the participants</source>
        <translation>%1에 참여기관의 %2이(가) 있음</translation>
    </message>
    <message>
        <source>No province has a part</source>
        <translation>걸친 시도가 없음</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>Shares by province</source>
        <translation>시도별 비율</translation>
    </message>
    <message>
        <source>Extent: %1</source>
        <translation>범위: %1</translation>
    </message>
    <message>
        <source>participants: %1</source>
        <translation>참여기관: %1</translation>
    </message>
    <message>
        <source>%1 without a province</source>
        <translation>시도 없음 %1곳</translation>
    </message>
    <message>
        <source>No memberships are recorded; the participants are those located inside the extent.</source>
        <translation>참여 관계가 기록되어 있지 않아 범위 안에 있는 기관을 셌습니다.</translation>
    </message>
    <message>
        <source>District</source>
        <translation>시군구</translation>
    </message>
    <message>
        <source>Shares by district</source>
        <translation>시군구별 비율</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>By district: %1</source>
        <translation>시군구별: %1곳</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>어디에 있나</translation>
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
    <name>SpecialisationText</name>
    <message>
        <source>no year given</source>
        <translation>연도 없음</translation>
    </message>
    <message>
        <source>Employees by industry, %1</source>
        <translation>업종별 종업원 수, %1</translation>
    </message>
    <message>
        <source>%1: the most specialised province is %2 (Krugman index %3)</source>
        <translation>%1: 가장 특화된 시도는 %2(크루그먼 지수 %3)</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>%1, %2: location quotient %3, %4 employees</source>
        <translation>%1, %2: 입지계수 %3, 종업원 %4명</translation>
    </message>
    <message>
        <source>Location quotients, %1</source>
        <translation>입지계수, %1</translation>
    </message>
    <message>
        <source>Highest: %1 in %2, %3 times the share of the whole</source>
        <translation>가장 높음: %2의 %1, 전체 비중의 %3배</translation>
    </message>
    <message>
        <source>1 = the same share as in the whole. Large quotients of small provinces say little: see the number of employees in the tool tip.</source>
        <translation>1 = 전체와 같은 비중. 작은 시도의 큰 계수는 뜻이 적으므로 도움말의 종업원 수를 함께 보세요.</translation>
    </message>
    <message numerus="yes">
        <source>The %n industry(ies) with most employees.</source>
        <translation>
            <numerusform>종업원이 가장 많은 업종 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>업종</translation>
    </message>
    <message>
        <source>Hoover</source>
        <translation>후버</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>지니</translation>
    </message>
    <message>
        <source>Locational Gini</source>
        <translation>입지 지니</translation>
    </message>
    <message>
        <source>Ellison–Glaeser</source>
        <translation>엘리슨–글레이저</translation>
    </message>
    <message>
        <source>How concentrated the industries are</source>
        <translation>업종의 집중도</translation>
    </message>
    <message>
        <source>Hoover, Gini, locational Gini and Ellison–Glaeser index by industry</source>
        <translation>업종별 후버, 지니, 입지 지니, 엘리슨–글레이저 지수</translation>
    </message>
    <message>
        <source>Hoover 0–1; Gini of the location quotients 0–1; locational Gini 0–0.5 (Krugman 1991); Ellison &amp; Glaeser 1997 where plants are known: ▲ more, ▼ less concentrated than plants thrown at random.</source>
        <translation>후버 0–1. 입지계수의 지니 0–1. 입지 지니 0–0.5(Krugman 1991). 사업체를 알 때 Ellison &amp; Glaeser 1997: ▲ 사업체를 무작위로 놓았을 때보다 더 집중, ▼ 덜 집중.</translation>
    </message>
    <message>
        <source>Krugman index</source>
        <translation>크루그먼 지수</translation>
    </message>
    <message>
        <source>How specialised the provinces are</source>
        <translation>시도의 특화 정도</translation>
    </message>
    <message>
        <source>Krugman: Σ|own share − share of the others|, 0 = the same mix, 2 = nothing in common.</source>
        <translation>크루그먼: Σ|자기 비중 − 다른 시도의 비중|. 0 = 구성이 같음, 2 = 공통점 없음.</translation>
    </message>
    <message>
        <source>%1 employees are in no known province and in no figure.</source>
        <translation>종업원 %1명은 시도를 알 수 없어 어느 수치에도 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>Specialisation</source>
        <translation>특화</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Illustrative, not statistics. %1: the most specialised province is %2 (Krugman index %3)</source>
        <translation>예시이며 통계가 아님. %1년: 가장 특화된 시도는 %2(크루그먼 지수 %3)</translation>
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
    <message>
        <source>the atlas does not say its format version</source>
        <translation>아틀라스에 형식 버전이 적혀 있지 않습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format version</source>
        <translation>&quot;%1&quot;은(는) 형식 버전이 아닙니다</translation>
    </message>
    <message>
        <source>use a backup copy, or have somebody set format_version to %1 there</source>
        <translation>백업 사본을 쓰거나, 그곳의 format_version 값을 %1(으)로 고치게 하세요</translation>
    </message>
    <message>
        <source>saving it with Cluster Atlas adds it</source>
        <translation>Cluster Atlas로 저장하면 추가됩니다</translation>
    </message>
    <message>
        <source>the table is missing</source>
        <translation>표가 없습니다</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing and reads as not given</source>
        <translation>&quot;%1&quot; 열이 없어 값이 없는 것으로 읽습니다</translation>
    </message>
    <message>
        <source>look at what it does before you edit the file with another program</source>
        <translation>다른 프로그램으로 파일을 고치기 전에 무엇을 하는 트리거인지 살펴보세요</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>폴더가 더 이상 없습니다</translation>
    </message>
    <message>
        <source>connect its drive again, or save elsewhere</source>
        <translation>드라이브를 다시 연결하거나 다른 곳에 저장하세요</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>파일의 끝부분이 없음</translation>
    </message>
</context>
<context>
    <name>StyleFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1을(를) 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 kB, which is more than the style of a layer needs.</source>
        <translation>%1이(가) %2 kB보다 큽니다. 레이어 하나의 스타일치고는 너무 큽니다.</translation>
    </message>
    <message>
        <source>%1 is damaged: line %2 cannot be read; save the style in QGIS again.</source>
        <translation>%1이(가) 손상되었습니다. %2번째 줄을 읽을 수 없으니 QGIS에서 스타일을 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>%1 is not the style of a vector layer; in QGIS, save one with Layer properties → Style → Save style as QML.</source>
        <translation>%1은(는) 벡터 레이어의 스타일이 아닙니다. QGIS의 레이어 속성 → 스타일 → 스타일 저장에서 QML로 저장하십시오.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Cancelled</source>
        <translation>취소했습니다</translation>
    </message>
    <message>
        <source>The distance around a suggestion must not be below zero</source>
        <translation>제안 둘레의 거리는 0 이상이어야 합니다</translation>
    </message>
    <message>
        <source>The distance between neighbours must be above zero</source>
        <translation>이웃 사이의 거리는 0보다 커야 합니다</translation>
    </message>
    <message>
        <source>A group needs at least two participants</source>
        <translation>무리에는 참여자가 둘 이상 있어야 합니다</translation>
    </message>
    <message>
        <source>give a larger number</source>
        <translation>더 큰 수를 넣으세요</translation>
    </message>
    <message>
        <source>Fewer than three of these participants have a place</source>
        <translation>위치가 있는 참여자가 셋이 안 됩니다</translation>
    </message>
    <message>
        <source>choose more, or place them on the map first</source>
        <translation>더 고르거나 먼저 지도에 놓으세요</translation>
    </message>
    <message>
        <source>No extent can be drawn around this group</source>
        <translation>이 무리의 둘레에는 범위를 그릴 수 없습니다</translation>
    </message>
    <message>
        <source>give a shorter distance</source>
        <translation>더 짧은 거리를 넣으세요</translation>
    </message>
    <message>
        <source>There are fewer participants with a place than neighbours asked for</source>
        <translation>위치가 있는 참여자가 요청한 이웃 수보다 적습니다</translation>
    </message>
    <message>
        <source>choose more participants or fewer neighbours</source>
        <translation>참여자를 더 고르거나 이웃 수를 줄이세요</translation>
    </message>
    <message>
        <source>Suggestion %1</source>
        <translation>제안 %1</translation>
    </message>
</context>
<context>
    <name>TableEdits</name>
    <message numerus="yes">
        <source>Change “%1” of %n row(s)</source>
        <extracomment>Undo text; %1 is a column heading (&quot;Kind&quot;)</extracomment>
        <translation>
            <numerusform>%n개 행의 “%1” 변경</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n participant(s)</source>
        <translation>
            <numerusform>참여기관 %n곳 삭제</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n link(s)</source>
        <translation>
            <numerusform>연계 %n건 삭제</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) deleted.</source>
        <translation>
            <numerusform>참여기관 %n곳을 삭제했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) deleted.</source>
        <translation>
            <numerusform>연계 %n건을 삭제했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) went along.</source>
        <translation>
            <numerusform>연계 %n건도 함께 삭제되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s) went along.</source>
        <translation>
            <numerusform>소속 %n건도 함께 삭제되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) lost the lead participant.</source>
        <translation>
            <numerusform>클러스터 %n개의 주관 기관이 비었습니다.</numerusform>
        </translation>
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
    <name>Text</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change map style</source>
        <translation>지도 스타일 바꾸기</translation>
    </message>
    <message>
        <source>Remove QGIS style of “%1”</source>
        <translation>“%1”의 QGIS 스타일 제거</translation>
    </message>
    <message>
        <source>Load QGIS style of “%1”</source>
        <translation>“%1”의 QGIS 스타일 불러오기</translation>
    </message>
    <message>
        <source>Save view %1</source>
        <translation>보기 %1 저장</translation>
    </message>
    <message>
        <source>Rename view %1</source>
        <translation>보기 이름을 %1(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Delete view %1</source>
        <translation>보기 %1 삭제</translation>
    </message>
</context>
<context>
    <name>ThresholdText</name>
    <message>
        <source>A part counts above %1 of the extent and above %2.</source>
        <translation>범위의 %1와(과) %2을(를) 모두 넘는 부분만 셉니다.</translation>
    </message>
    <message>
        <source>Networks with fewer than %1 participants or links are not judged.</source>
        <translation>참여기관이나 연계가 %1개보다 적은 네트워크는 판단하지 않습니다.</translation>
    </message>
    <message>
        <source>An authority belongs at the table from a part of %1.</source>
        <translation>몫이 %1 이상인 지방정부를 협의에 참여할 곳으로 봅니다.</translation>
    </message>
    <message>
        <source>Closed, or open, when p is at most %1, with %2 permutations.</source>
        <translation>순열 %2회에서 p가 %1 이하이면 닫혔거나 열렸다고 봅니다.</translation>
    </message>
    <message>
        <source>Held together by few when %1 of the pairs hang on at most two brokers.</source>
        <translation>쌍의 %1이(가) 중개기관 둘 이하에 달려 있으면 소수에 의존한다고 봅니다.</translation>
    </message>
    <message>
        <source>Fragmented when the largest part holds less than %1.</source>
        <translation>가장 큰 부분이 %1보다 작으면 분절되었다고 봅니다.</translation>
    </message>
    <message>
        <source>Provinces with at least %1 are looked at.</source>
        <translation>몫이 %1 이상인 시도를 봅니다.</translation>
    </message>
    <message>
        <source>A province dominates from %1.</source>
        <translation>%1부터 지배적인 시도로 봅니다.</translation>
    </message>
    <message>
        <source>Closed only up to a permeability of %1 and up to %2 of the links leading outside.</source>
        <translation>투과도가 %1 이하이고 밖으로 나가는 연계가 %2 이하일 때만 닫힘으로 봅니다.</translation>
    </message>
</context>
<context>
    <name>TypedPlace</name>
    <message>
        <source>“%1” is no place</source>
        <translation>“%1”은(는) 위치가 아닙니다</translation>
    </message>
    <message>
        <source>type longitude and latitude (127.1 37.4), or distance and bearing (5 km 45)</source>
        <translation>경도와 위도(127.1 37.4) 또는 거리와 방위각(5 km 45)을 입력하세요</translation>
    </message>
    <message>
        <source>there is no corner yet to measure from</source>
        <translation>거리를 잴 꼭짓점이 아직 없습니다</translation>
    </message>
    <message>
        <source>set the first corner by a click or by longitude and latitude</source>
        <translation>첫 꼭짓점을 클릭하거나 경도와 위도로 정하세요</translation>
    </message>
</context>
<context>
    <name>TypedPlacement</name>
    <message>
        <source>“%1” says neither how far nor how much</source>
        <translation>“%1”에서 거리나 크기를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>type distance and bearing (5 km 45), degrees (30°) or per cent (120 %)</source>
        <translation>거리와 방위각(5 km 45), 각도(30°) 또는 비율(120 %)을 입력하세요</translation>
    </message>
</context>
<context>
    <name>UndoMessage</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>UnitUnion</name>
    <message>
        <source>The units have no area</source>
        <translation>행정구역에 면적이 없습니다</translation>
    </message>
    <message>
        <source>choose other units</source>
        <translation>다른 행정구역을 고르세요</translation>
    </message>
    <message>
        <source>The boundary set has none of these units</source>
        <translation>경계 자료에 이 행정구역이 하나도 없습니다</translation>
    </message>
    <message>
        <source>choose units of the boundary set in use</source>
        <translation>사용 중인 경계 자료의 행정구역을 고르세요</translation>
    </message>
    <message>
        <source>This is no level of regions</source>
        <translation>행정구역 단계가 아닙니다</translation>
    </message>
</context>
<context>
    <name>Validity</name>
    <message>
        <source>A corner has no usable coordinates</source>
        <translation>좌표를 쓸 수 없는 꼭짓점이 있습니다</translation>
    </message>
    <message>
        <source>A corner lies outside the world, at %1</source>
        <translation>지구 밖에 있는 꼭짓점이 있습니다(%1)</translation>
    </message>
    <message>
        <source>An outline needs at least three different corners</source>
        <translation>윤곽에는 서로 다른 꼭짓점이 셋 이상 있어야 합니다</translation>
    </message>
    <message>
        <source>The outline encloses no area</source>
        <translation>윤곽이 면을 둘러싸지 않습니다</translation>
    </message>
    <message>
        <source>The outline crosses itself at %1</source>
        <translation>윤곽이 스스로 교차합니다(%1)</translation>
    </message>
    <message>
        <source>The outline runs back over itself at %1</source>
        <translation>윤곽이 같은 선을 되짚습니다(%1)</translation>
    </message>
    <message>
        <source>A hole lies outside its polygon at %1</source>
        <translation>구멍이 도형 밖에 있습니다(%1)</translation>
    </message>
    <message>
        <source>Parts of the extent overlap or touch along a line at %1</source>
        <translation>범위의 조각이 겹치거나 선으로 맞닿아 있습니다(%1)</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>It cannot be repaired: no area would be left</source>
        <translation>고칠 수 없습니다. 남는 면적이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>Repaired, it has %n part(s) and the same area</source>
        <translation>
            <numerusform>고치면 조각 %n개가 되고 면적은 그대로입니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repaired, it has %n part(s) and is %1 km² larger</source>
        <translation>
            <numerusform>고치면 조각 %n개가 되고 면적이 %1 km² 늘어납니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repaired, it has %n part(s) and is %1 km² smaller</source>
        <translation>
            <numerusform>고치면 조각 %n개가 되고 면적이 %1 km² 줄어듭니다</numerusform>
        </translation>
    </message>
    <message>
        <source>move the corners there, or take the repaired outline</source>
        <translation>그곳의 꼭짓점을 옮기거나 고친 윤곽을 쓰세요</translation>
    </message>
</context>
<context>
    <name>ValidityWords</name>
    <message>
        <source>the outline crosses itself</source>
        <translation>외곽선이 스스로 교차함</translation>
    </message>
    <message>
        <source>a ring of the outline touches or crosses itself</source>
        <translation>외곽선의 고리가 스스로 닿거나 교차함</translation>
    </message>
    <message>
        <source>a hole lies outside its polygon</source>
        <translation>구멍이 다각형 밖에 있음</translation>
    </message>
    <message>
        <source>a hole lies inside another hole</source>
        <translation>구멍이 다른 구멍 안에 있음</translation>
    </message>
    <message>
        <source>holes cut the polygon into pieces</source>
        <translation>구멍이 다각형을 여러 조각으로 나눔</translation>
    </message>
    <message>
        <source>a polygon lies inside another one</source>
        <translation>다각형이 다른 다각형 안에 있음</translation>
    </message>
    <message>
        <source>a ring stands twice</source>
        <translation>같은 고리가 두 번 있음</translation>
    </message>
    <message>
        <source>an outline has too few corners</source>
        <translation>외곽선의 꼭짓점이 너무 적음</translation>
    </message>
    <message>
        <source>a coordinate is no number</source>
        <translation>좌표가 숫자가 아님</translation>
    </message>
    <message>
        <source>an outline is not closed</source>
        <translation>외곽선이 닫혀 있지 않음</translation>
    </message>
    <message>
        <source>a corner stands twice</source>
        <translation>같은 꼭짓점이 두 번 있음</translation>
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
    <message>
        <source>Core</source>
        <translation>핵심</translation>
    </message>
    <message>
        <source>Periphery</source>
        <translation>주변</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>The core could not be fitted to the extent</source>
        <translation>핵심 구역을 범위에 맞출 수 없었습니다</translation>
    </message>
    <message>
        <source>simplify the extent a little and try again</source>
        <translation>범위를 조금 단순화한 뒤 다시 해 보세요</translation>
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
    <message>
        <source>Writing the step</source>
        <translation>작업을 디스크에 쓰는 중</translation>
    </message>
    <message>
        <source>The step before is still being written</source>
        <translation>앞 작업을 아직 저장 중입니다</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>잠시 뒤에 다시 해 보세요</translation>
    </message>
    <message>
        <source>The step before could not be written yet: %1</source>
        <translation>앞 작업을 아직 디스크에 쓰지 못했습니다: %1</translation>
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
        <source> %</source>
        <comment>after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <extracomment>of a threshold: the value the program comes with</extracomment>
        <translation>기본값 %1</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>기본값(%1)으로 되돌리기</translation>
    </message>
</context>
<context>
    <name>atlas::ui::AtlasFeature</name>
    <message>
        <source>&amp;Boundaries in use…</source>
        <translation>사용할 경계 자료(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose which of the atlas&apos; boundary sets the figures rest on</source>
        <translation>수치의 바탕이 될 경계 자료를 고릅니다</translation>
    </message>
    <message>
        <source>&amp;Delete cluster</source>
        <translation>클러스터 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected cluster with its memberships and published counts; its participants stay</source>
        <translation>선택한 클러스터를 참여 관계, 공표 집계와 함께 삭제합니다. 참여기관은 남습니다</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>%1 is the name of a cluster</extracomment>
        <translation>%1을(를) 삭제했습니다.</translation>
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
    <name>atlas::ui::BoundarySetDialog</name>
    <message>
        <source>Boundaries in use</source>
        <translation>사용할 경계 자료</translation>
    </message>
    <message>
        <source>Every figure rests on the boundary set in use. Extents put together from units follow it; drawn ones stay.</source>
        <translation>모든 수치는 사용 중인 경계 자료를 바탕으로 합니다. 행정구역을 모아 만든 범위는 경계를 따라 바뀌고, 그린 범위는 그대로입니다.</translation>
    </message>
    <message>
        <source>Boundary sets</source>
        <translation>경계 자료</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>이 경계 사용</translation>
    </message>
    <message numerus="yes">
        <source>%n province(s)</source>
        <translation>
            <numerusform>시도 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n district(s)</source>
        <translation>
            <numerusform>시군구 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1(사용 중)</translation>
    </message>
    <message>
        <source>In use now. Choose another one to see what would change.</source>
        <translation>지금 사용 중입니다. 다른 경계 자료를 고르면 무엇이 달라지는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Looking what would change…</source>
        <translation>무엇이 달라지는지 살펴보는 중…</translation>
    </message>
    <message>
        <source>%1 of %2 clusters with an extent would lie in several provinces; now %3.</source>
        <translation>범위가 있는 클러스터 %2개 가운데 %1개가 여러 시도에 걸치게 됩니다. 지금은 %3개입니다.</translation>
    </message>
    <message>
        <source>No cluster would change sides.</source>
        <translation>판정이 달라지는 클러스터는 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) would begin or cease to cross.</source>
        <translation>
            <numerusform>클러스터 %n개의 판정이 달라집니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::ChartFrame</name>
    <message>
        <source>Enlarge…</source>
        <translation>크게 보기…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>그림으로 복사</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>표로 복사</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>그림 저장…</translation>
    </message>
    <message>
        <source>Take this chart along</source>
        <translation>이 도표 내보내기</translation>
    </message>
    <message>
        <source>Take this chart along: %1</source>
        <translation>이 도표 내보내기: %1</translation>
    </message>
    <message>
        <source>The chart is on the clipboard as a picture.</source>
        <translation>도표를 그림으로 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>The figures of the chart are on the clipboard as a table.</source>
        <translation>도표의 수치를 표로 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>그림 (*.png)</translation>
    </message>
    <message>
        <source>Drawing that stays sharp (*.svg)</source>
        <translation>확대해도 선명한 그림 (*.svg)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>도표 저장</translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation>도표를 %1에 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ChoicesForm</name>
    <message>
        <source>find out</source>
        <translation>자동으로 찾기</translation>
    </message>
    <message>
        <source>find out (%1)</source>
        <translation>자동으로 찾기(%1)</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>파일의 내용</translation>
    </message>
    <message>
        <source>Layer or sheet</source>
        <translation>레이어 또는 시트</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>문자 인코딩</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>좌표</translation>
    </message>
    <message>
        <source>Region codes</source>
        <translation>지역 코드</translation>
    </message>
    <message>
        <source>Choices kept earlier</source>
        <translation>앞서 저장한 선택</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>제목 행</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>파일의 내용</translation>
    </message>
    <message>
        <source>Keep these choices as</source>
        <translation>이 선택을 저장할 이름</translation>
    </message>
    <message>
        <source>a name, to use them for the next file</source>
        <translation>이름을 적으면 다음 파일에 다시 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>Regions are</source>
        <translation>지역 단위</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Use these boundaries for the map and the report</source>
        <translation>이 경계를 지도와 보고서에 사용</translation>
    </message>
    <message>
        <source>districts, and provinces joined from them</source>
        <translation>시군구와, 이를 합친 시도</translation>
    </message>
    <message>
        <source>%1 (lines within %2 m)</source>
        <translation>%1(선의 오차 %2 m 이내)</translation>
    </message>
    <message>
        <source>YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>YYYY, YYYY-MM 또는 YYYY-MM-DD</translation>
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
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>이용 조건</translation>
    </message>
    <message>
        <source>Credit on the map</source>
        <translation>지도에 표시할 출처</translation>
    </message>
    <message>
        <source>Districts imported under the name of a set that has provinces complete that set.</source>
        <translation>시도가 있는 경계 자료와 같은 이름으로 시군구를 가져오면 그 자료가 완성됩니다.</translation>
    </message>
    <message>
        <source>%1 (%2 rows)</source>
        <translation>%1(%2행)</translation>
    </message>
    <message>
        <source>find out (row %1)</source>
        <translation>자동으로 찾기(%1행)</translation>
    </message>
    <message>
        <source>Taken for this because of: %1.</source>
        <translation>이렇게 본 근거: %1.</translation>
    </message>
    <message>
        <source>By its columns it looks rather like: %1.</source>
        <translation>열 이름으로 보면 오히려 다음에 가깝습니다: %1.</translation>
    </message>
    <message>
        <source>%1 (does not fit) – %2</source>
        <translation>%1(맞지 않음) – %2</translation>
    </message>
    <message>
        <source>%1 %2 – %3 fit</source>
        <translation>%1 %2 – %3 일치</translation>
    </message>
    <message>
        <source>Take it all the same: positions may be some hundred metres off</source>
        <translation>그래도 사용: 위치가 수백 m 어긋날 수 있음</translation>
    </message>
    <message>
        <source>Take it all the same: the places lie elsewhere than expected</source>
        <translation>그래도 사용: 위치가 예상과 다른 곳에 놓임</translation>
    </message>
    <message>
        <source>none used</source>
        <translation>쓰지 않음</translation>
    </message>
    <message>
        <source>%1 (its columns are all here)</source>
        <translation>%1(열이 모두 있음)</translation>
    </message>
    <message>
        <source>%1 – has %2 of %3 codes</source>
        <translation>%1 – 코드 %3개 중 %2개 있음</translation>
    </message>
    <message>
        <source>%1 with other names</source>
        <translation>이름이 다른 것 %1개</translation>
    </message>
    <message>
        <source>Take it all the same: the codes speak against it</source>
        <translation>그래도 사용: 코드가 맞지 않음</translation>
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
    <name>atlas::ui::ColumnTable</name>
    <message>
        <source>First rows of the file, and the field each column fills</source>
        <translation>파일의 첫 행들과 각 열이 채우는 항목</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>쓰지 않음</translation>
    </message>
    <message>
        <source>This column is not used.</source>
        <translation>이 열은 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>%1 (%2 sure: %3)</source>
        <translation>%1 (확신 %2: %3)</translation>
    </message>
    <message>
        <source>Field of column %1</source>
        <translation>%1 열의 항목</translation>
    </message>
</context>
<context>
    <name>atlas::ui::CompareWindow</name>
    <message>
        <source>Compare clusters</source>
        <translation>클러스터 비교</translation>
    </message>
    <message>
        <source>Tick two or more clusters</source>
        <translation>둘 이상의 클러스터를 고르세요</translation>
    </message>
    <message>
        <source>Search clusters</source>
        <translation>클러스터 찾기</translation>
    </message>
    <message>
        <source>Clusters to compare</source>
        <translation>비교할 클러스터</translation>
    </message>
    <message>
        <source>Comparison, row by row</source>
        <translation>항목별 비교</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>다른 것만</translation>
    </message>
    <message>
        <source>Only what is known</source>
        <translation>값이 있는 것만</translation>
    </message>
    <message>
        <source>How the figure is worked out</source>
        <translation>수치의 계산 방법</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>표로 복사</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>그림으로 복사</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>At most %n cluster(s) fit beside each other.</source>
        <translation>
            <numerusform>클러스터는 %n개까지 나란히 놓을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least two clusters in the list.</source>
        <translation>목록에서 클러스터를 둘 이상 고르세요.</translation>
    </message>
    <message>
        <source>Select a row to see how its figure is worked out.</source>
        <translation>줄을 선택하면 그 수치의 계산 방법을 보여 줍니다.</translation>
    </message>
    <message>
        <source>The comparison is on the clipboard as a table.</source>
        <translation>비교표를 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>The comparison is on the clipboard as a picture.</source>
        <translation>비교표를 그림으로 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>스프레드시트용 표 (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>그림 (*.png)</translation>
    </message>
    <message>
        <source>Drawing that stays sharp (*.svg)</source>
        <translation>확대해도 선명한 그림 (*.svg)</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <translation>비교표 저장</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>비교표</translation>
    </message>
    <message>
        <source>The comparison was written to %1.</source>
        <translation>비교표를 %1에 저장했습니다.</translation>
    </message>
    <message>
        <source>Excel file (*.xlsx)</source>
        <translation>엑셀 파일 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ComparisonModel</name>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
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
    <name>atlas::ui::DataExporter</name>
    <message>
        <source>Another export is under way.</source>
        <translation>다른 내보내기가 진행 중입니다.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>내보내는 중</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 파일을 썼습니다.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
</context>
<context>
    <name>atlas::ui::DistancePlot</name>
    <message>
        <source>Distance to the neighbours: %1; up and down change it</source>
        <translation>이웃까지 거리: %1. 위아래 키로 바꿉니다</translation>
    </message>
</context>
<context>
    <name>atlas::ui::DrawExtentTool</name>
    <message>
        <source>Select a cluster that has an extent, then choose this tool again.</source>
        <translation>범위가 있는 클러스터를 선택한 뒤 이 도구를 다시 고르세요.</translation>
    </message>
    <message>
        <source>127.1 37.4 or 5 km 45</source>
        <translation>127.1 37.4 또는 5 km 45</translation>
    </message>
    <message>
        <source>Next corner: longitude and latitude, or distance and bearing from the last corner</source>
        <translation>다음 꼭짓점: 경도와 위도, 또는 마지막 꼭짓점에서의 거리와 방위각</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>완성</translation>
    </message>
    <message>
        <source>Add a part to %1</source>
        <translation>“%1”에 조각 추가</translation>
    </message>
    <message>
        <source>Cut a hole into %1</source>
        <translation>“%1”에 구멍 내기</translation>
    </message>
    <message>
        <source>Core of %1</source>
        <translation>“%1”의 핵심부</translation>
    </message>
    <message>
        <source>Cut %1 in two</source>
        <translation>“%1” 둘로 나누기</translation>
    </message>
    <message>
        <source>Draw an extent</source>
        <translation>범위 그리기</translation>
    </message>
    <message>
        <source>Mended: this is what would be kept.</source>
        <translation>고쳤습니다. 이대로 저장됩니다.</translation>
    </message>
    <message>
        <source>If it were closed now: %1</source>
        <translation>지금 닫으면: %1</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Finish	Enter</source>
        <translation>완성	Enter</translation>
    </message>
    <message>
        <source>Step back	Backspace</source>
        <translation>한 단계 뒤로	Backspace</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>한 단계 앞으로</translation>
    </message>
    <message>
        <source>Other way round	W</source>
        <translation>반대쪽 길	W</translation>
    </message>
    <message>
        <source>Type a place…</source>
        <translation>위치 입력…</translation>
    </message>
    <message>
        <source>Leave	Esc</source>
        <translation>나가기	Esc</translation>
    </message>
    <message>
        <source>Name the cluster: Enter to keep it, Esc to go on drawing</source>
        <translation>클러스터 이름을 입력하세요. Enter 저장, Esc 계속 그리기</translation>
    </message>
    <message>
        <source>Click to close the outline</source>
        <translation>클릭하면 윤곽을 닫습니다</translation>
    </message>
    <message>
        <source>Select a cluster with an extent first; Esc to leave</source>
        <translation>먼저 범위가 있는 클러스터를 선택하세요. Esc 나가기</translation>
    </message>
    <message>
        <source>Click where the cut begins, outside the extent; Esc to leave</source>
        <translation>범위 밖에서 자를 선의 시작점을 클릭하세요. Esc 나가기</translation>
    </message>
    <message>
        <source>Click to set the first corner, or drag to draw freehand; Esc to leave</source>
        <translation>클릭하여 첫 꼭짓점을 놓거나 끌어서 자유롭게 그리세요. Esc 나가기</translation>
    </message>
    <message>
        <source>Click to follow the border; W goes the other way round, T ends tracing</source>
        <translation>클릭하면 경계를 따라갑니다. W 반대쪽 길, T 따라가기 끝</translation>
    </message>
    <message>
        <source>Click to add a corner, Backspace to step back; hold T to follow borders</source>
        <translation>클릭하여 꼭짓점 추가, Backspace 뒤로, T를 누르고 있으면 경계 따라가기</translation>
    </message>
    <message>
        <source>Click to add a corner, Enter to finish, Backspace to step back</source>
        <translation>클릭하여 꼭짓점 추가, Enter 완성, Backspace 뒤로</translation>
    </message>
</context>
<context>
    <name>atlas::ui::DrawingContext</name>
    <message>
        <source>Corner · %1</source>
        <extracomment>what the cursor is drawn to; %1 is the name of a region or cluster</extracomment>
        <translation>꼭짓점 · %1</translation>
    </message>
    <message>
        <source>Outline · %1</source>
        <translation>윤곽 · %1</translation>
    </message>
    <message>
        <source>Border · %1</source>
        <translation>경계 · %1</translation>
    </message>
    <message>
        <source>Crossing · %1</source>
        <translation>교차점 · %1</translation>
    </message>
    <message>
        <source>Participant · %1</source>
        <translation>참여기관 · %1</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>스냅(&amp;N)</translation>
    </message>
    <message>
        <source>Draw corners to what is near: corners, borders, crossings, participants (S; not while Alt is held)</source>
        <translation>가까운 꼭짓점, 경계, 교차점, 참여기관에 맞춤 (S, Alt를 누르는 동안은 끔)</translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation>경계 따라가기(&amp;T)</translation>
    </message>
    <message>
        <source>Follow the border from the last corner to the next (T; or hold T)</source>
        <translation>마지막 꼭짓점에서 다음 꼭짓점까지 경계를 따라감 (T, 또는 T를 누르고 있기)</translation>
    </message>
</context>
<context>
    <name>atlas::ui::DrawingFeature</name>
    <message>
        <source>&amp;Extent</source>
        <translation>범위(&amp;E)</translation>
    </message>
    <message>
        <source>Draw the extent of a cluster: click corners, drag freehand, or follow borders</source>
        <translation>클러스터 범위 그리기: 꼭짓점 클릭, 자유 그리기, 경계 따라가기</translation>
    </message>
    <message>
        <source>Extent from &amp;units</source>
        <translation>행정구역으로 범위 만들기(&amp;U)</translation>
    </message>
    <message>
        <source>Put an extent together from provinces or districts</source>
        <translation>시도나 시군구를 모아 범위를 만듭니다</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>참여기관(&amp;P)</translation>
    </message>
    <message>
        <source>Place participants by a click, move them by dragging</source>
        <translation>클릭하여 참여기관을 놓고 끌어서 옮깁니다</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>연계(&amp;L)</translation>
    </message>
    <message>
        <source>Link participants by clicking one and then the other; click a link to edit it</source>
        <translation>참여기관 둘을 차례로 클릭하여 연계합니다. 연계를 클릭하면 고칩니다</translation>
    </message>
    <message>
        <source>&amp;Gather participants</source>
        <translation>참여기관 모으기(&amp;G)</translation>
    </message>
    <message>
        <source>Draw a loop round participants to select them or to make them members</source>
        <translation>참여기관을 둘러 그려 선택하거나 구성원으로 넣습니다</translation>
    </message>
    <message>
        <source>Ed&amp;it extent</source>
        <translation>범위 편집(&amp;I)</translation>
    </message>
    <message>
        <source>Change the extent of the selected cluster: corners, edges, or the whole</source>
        <translation>선택한 클러스터의 범위를 고칩니다: 꼭짓점, 변, 전체</translation>
    </message>
    <message>
        <source>Lin&amp;k the two selected participants…</source>
        <translation>선택한 참여기관 둘 연계(&amp;K)…</translation>
    </message>
    <message>
        <source>Make a link between the two participants that are selected</source>
        <translation>선택한 참여기관 둘 사이에 연계를 만듭니다</translation>
    </message>
    <message>
        <source>Add &amp;all inside to the cluster</source>
        <translation>범위 안 모두 클러스터에 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Make all participants inside the extent of the selected cluster its members</source>
        <translation>선택한 클러스터 범위 안의 모든 참여기관을 구성원으로 넣습니다</translation>
    </message>
    <message>
        <source>A&amp;dd selected participants to the cluster</source>
        <translation>선택한 참여기관을 클러스터에 추가(&amp;D)</translation>
    </message>
    <message>
        <source>Make the selected participants members of the selected cluster</source>
        <translation>선택한 참여기관을 선택한 클러스터의 구성원으로 넣습니다</translation>
    </message>
    <message>
        <source>Take selected participants &amp;out of the cluster</source>
        <translation>선택한 참여기관을 클러스터에서 빼기(&amp;O)</translation>
    </message>
    <message>
        <source>End the memberships of the selected participants in the selected cluster</source>
        <translation>선택한 클러스터에서 선택한 참여기관의 참여를 끝냅니다</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>그리기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Change the extent</source>
        <translation>범위 고치기(&amp;C)</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <translation>그리기 도구</translation>
    </message>
    <message>
        <source>&amp;Add a part</source>
        <translation>조각 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Draw another piece of the selected cluster&apos;s extent</source>
        <translation>선택한 클러스터 범위에 다른 조각을 그려 넣습니다</translation>
    </message>
    <message>
        <source>Cut a &amp;hole</source>
        <translation>구멍 내기(&amp;H)</translation>
    </message>
    <message>
        <source>Draw ground that is taken out of the selected cluster&apos;s extent</source>
        <translation>선택한 클러스터 범위에서 뺄 땅을 그립니다</translation>
    </message>
    <message>
        <source>Draw the &amp;core</source>
        <translation>핵심부 그리기(&amp;C)</translation>
    </message>
    <message>
        <source>Draw the core of the selected cluster; the rest becomes its periphery</source>
        <translation>선택한 클러스터의 핵심부를 그립니다. 나머지는 주변부가 됩니다</translation>
    </message>
    <message>
        <source>&amp;Split by a line</source>
        <translation>선으로 나누기(&amp;S)</translation>
    </message>
    <message>
        <source>Cut the selected cluster in two along a line</source>
        <translation>선택한 클러스터를 선을 따라 둘로 나눕니다</translation>
    </message>
    <message>
        <source>Si&amp;mplify and smooth…</source>
        <translation>단순화와 다듬기(&amp;M)…</translation>
    </message>
    <message>
        <source>Fewer or softer corners, with the outcome on the map</source>
        <translation>꼭짓점을 줄이거나 부드럽게 하며 결과를 지도에서 봅니다</translation>
    </message>
    <message>
        <source>&amp;Dissolve the core</source>
        <translation>핵심부 없애기(&amp;D)</translation>
    </message>
    <message>
        <source>Make core and periphery one again</source>
        <translation>핵심부와 주변부를 다시 하나로 합칩니다</translation>
    </message>
    <message>
        <source>M&amp;erge with others…</source>
        <translation>다른 클러스터와 합치기(&amp;E)…</translation>
    </message>
    <message>
        <source>Make the selected cluster and others one</source>
        <translation>선택한 클러스터와 다른 클러스터를 하나로 만듭니다</translation>
    </message>
    <message>
        <source>Keep only &amp;land</source>
        <translation>육지만 남기기(&amp;L)</translation>
    </message>
    <message>
        <source>Take away what of the extent lies in no province</source>
        <translation>어느 시도에도 속하지 않는 부분을 뺍니다</translation>
    </message>
    <message>
        <source>Keep only one &amp;province…</source>
        <translation>한 시도만 남기기(&amp;P)…</translation>
    </message>
    <message>
        <source>Take away what of the extent lies outside a province</source>
        <translation>한 시도 밖에 있는 부분을 뺍니다</translation>
    </message>
    <message>
        <source>Keep only one province</source>
        <translation>한 시도만 남기기</translation>
    </message>
    <message>
        <source>Province:</source>
        <translation>시도:</translation>
    </message>
    <message>
        <source>Extent ar&amp;ound participants…</source>
        <translation>참여기관 둘레로 범위 만들기(&amp;O)…</translation>
    </message>
    <message>
        <source>Make an extent around participants: hull, distance or density</source>
        <translation>참여기관 둘레로 범위를 만듭니다: 껍질, 거리, 밀도</translation>
    </message>
    <message>
        <source>&amp;Suggest clusters…</source>
        <translation>클러스터 제안(&amp;S)…</translation>
    </message>
    <message>
        <source>Find clusters in where participants lie</source>
        <translation>참여기관의 위치에서 클러스터를 찾습니다</translation>
    </message>
</context>
<context>
    <name>atlas::ui::DrawingGround</name>
    <message>
        <source>Preparing to draw</source>
        <translation>그리기 준비</translation>
    </message>
</context>
<context>
    <name>atlas::ui::EditExtentTool</name>
    <message>
        <source>Edit %1</source>
        <translation>“%1” 편집</translation>
    </message>
    <message>
        <source>Edit an extent</source>
        <translation>범위 편집</translation>
    </message>
    <message>
        <source>Click a cluster to edit it.</source>
        <translation>편집할 클러스터를 클릭하세요.</translation>
    </message>
    <message>
        <source>This cluster has no extent yet; draw one first.</source>
        <translation>이 클러스터에는 아직 범위가 없습니다. 먼저 그리세요.</translation>
    </message>
    <message>
        <source>Corners and edges</source>
        <translation>꼭짓점과 변</translation>
    </message>
    <message>
        <source>Move, turn and scale</source>
        <translation>이동, 회전, 크기</translation>
    </message>
    <message>
        <source>127.1 37.4 or 5 km 45</source>
        <translation>127.1 37.4 또는 5 km 45</translation>
    </message>
    <message>
        <source>Where the chosen corner goes: longitude and latitude, or distance and bearing</source>
        <translation>고른 꼭짓점을 옮길 곳: 경도와 위도, 또는 거리와 방위각</translation>
    </message>
    <message>
        <source>5 km 45, 30° or 120 %</source>
        <translation>5 km 45, 30° 또는 120 %</translation>
    </message>
    <message>
        <source>Move by distance and bearing, turn by degrees clockwise, or scale by per cent</source>
        <translation>거리와 방위각으로 이동, 시계 방향 각도로 회전, 비율로 크기 조절</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Move s&amp;hared borders together</source>
        <translation>맞닿은 경계 함께 옮기기(&amp;H)</translation>
    </message>
    <message>
        <source>A corner that other clusters have too moves in all of them, so that no gap or overlap comes up</source>
        <translation>다른 클러스터와 같이 쓰는 꼭짓점은 모두 함께 옮겨 틈이나 겹침이 생기지 않습니다</translation>
    </message>
    <message>
        <source>Remove this corner	Delete</source>
        <translation>이 꼭짓점 삭제	Delete</translation>
    </message>
    <message>
        <source>Put a corner here</source>
        <translation>여기에 꼭짓점 놓기</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>이 조각 삭제</translation>
    </message>
    <message>
        <source>Fill this hole</source>
        <translation>이 구멍 메우기</translation>
    </message>
    <message>
        <source>Keep only what lies in %1</source>
        <translation>%1 안의 부분만 남기기</translation>
    </message>
    <message>
        <source>Move, turn and scale	F</source>
        <translation>이동, 회전, 크기	F</translation>
    </message>
    <message>
        <source>Leave	Esc</source>
        <translation>나가기	Esc</translation>
    </message>
    <message>
        <source>together with %1</source>
        <extracomment>%1 is the names of the clusters whose corner moves along</extracomment>
        <translation>%1도 함께</translation>
    </message>
    <message>
        <source>Click a cluster to edit its extent; Esc to leave</source>
        <translation>범위를 편집할 클러스터를 클릭하세요. Esc 나가기</translation>
    </message>
    <message>
        <source>This would be no sound outline: mend it on the panel, or Esc to leave it as it was</source>
        <translation>올바른 윤곽이 아닙니다. 패널에서 고치거나 Esc로 되돌리세요</translation>
    </message>
    <message>
        <source>Let go to keep it, Esc to leave it as it was</source>
        <translation>놓으면 저장, Esc 그대로 두기</translation>
    </message>
    <message>
        <source>Drag the corner; Delete takes the chosen one away</source>
        <translation>꼭짓점을 끌어 옮기세요. Delete로 고른 꼭짓점 삭제</translation>
    </message>
    <message>
        <source>Drag to pull out a new corner, double-click to put one here</source>
        <translation>끌면 새 꼭짓점이 나오고, 두 번 클릭하면 여기에 놓입니다</translation>
    </message>
    <message>
        <source>Drag to move the whole extent</source>
        <translation>끌어서 범위 전체를 옮기세요</translation>
    </message>
    <message>
        <source>Drag to turn it; Shift turns in steps of 15°</source>
        <translation>끌어서 돌리세요. Shift는 15°씩</translation>
    </message>
    <message>
        <source>Drag to scale it about its middle</source>
        <translation>끌어서 가운데를 기준으로 크기를 바꾸세요</translation>
    </message>
    <message>
        <source>Drag corners and edges; N and B choose a corner, F moves the whole; Esc to leave</source>
        <translation>꼭짓점과 변을 끄세요. N과 B 꼭짓점 고르기, F 전체 옮기기, Esc 나가기</translation>
    </message>
    <message>
        <source>Drag inside to move, a corner to scale, the grip above to turn; F edits corners, Esc to leave</source>
        <translation>안쪽을 끌면 이동, 모서리는 크기, 위 손잡이는 회전. F 꼭짓점 편집, Esc 나가기</translation>
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
    <name>atlas::ui::ExplanationCard</name>
    <message>
        <source>How it is worked out</source>
        <translation>계산 방법</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>근거가 되는 수치</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>유의할 점</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Change thresholds…</source>
        <translation>기준 바꾸기…</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ExportDataDialog</name>
    <message>
        <source>With a byte order mark, for old Excel</source>
        <translation>바이트 순서 표시 포함(구형 엑셀용)</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>데이터 내보내기</translation>
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
        <source>Clusters</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Published counts</source>
        <translation>공표 수치</translation>
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
        <source>Crossing report</source>
        <translation>경계 교차 보고서</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>엑셀(XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Tab-separated</source>
        <translation>탭 구분 텍스트</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>Shapefile (names of fields are cut to ten characters)</source>
        <translation>셰이프파일(항목 이름이 10자로 잘림)</translation>
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
    <name>atlas::ui::ExtentTool</name>
    <message>
        <source>New cluster</source>
        <translation>새 클러스터</translation>
    </message>
    <message>
        <source>Extent of %1</source>
        <extracomment>%1 is the name of a cluster whose extent is drawn anew</extracomment>
        <translation>“%1”의 범위</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
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
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>The atlas is being saved; this goes on as soon as that is done.</source>
        <translation>아틀라스를 저장하는 중입니다. 저장이 끝나는 대로 이어서 진행합니다.</translation>
    </message>
    <message>
        <source>The last step is not on the disk yet: %1. It is kept; %2.</source>
        <extracomment>%1 says what is wrong, %2 what to do</extracomment>
        <translation>마지막 작업이 아직 디스크에 기록되지 않았습니다: %1. 작업은 남아 있습니다. %2.</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>다시 시도하세요</translation>
    </message>
    <message>
        <source>Replacing it loses the other program&apos;s changes; reading it again loses yours. Saving under another name keeps both.</source>
        <translation>바꾸면 다른 프로그램이 고친 내용이, 다시 읽으면 여기서 고친 내용이 사라집니다. 다른 이름으로 저장하면 둘 다 남습니다.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>파일이 없습니다</translation>
    </message>
    <message>
        <source>%1 is no longer in its folder: it was moved or deleted.</source>
        <translation>%1 파일이 폴더에 없습니다. 옮겨졌거나 지워졌습니다.</translation>
    </message>
    <message>
        <source>Your work is here, with all changes.</source>
        <translation>작업한 내용은 고친 것까지 모두 여기에 있습니다.</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation>그 자리에 다시 저장</translation>
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
        <source>%1 · %2</source>
        <extracomment>the severity of a finding, then what it is about: &quot;Warning · Closed network&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show this on the map</source>
        <translation>지도에서 보기</translation>
    </message>
    <message>
        <source>Show this on the map: %1</source>
        <translation>지도에서 보기: %1</translation>
    </message>
    <message>
        <source>Click to see how this is worked out</source>
        <translation>누르면 계산 방법을 보여 줍니다</translation>
    </message>
    <message>
        <source>Unfolded: how this is worked out stands below</source>
        <translation>펼침: 계산 방법이 아래에 있습니다</translation>
    </message>
    <message>
        <source>Enter shows how this is worked out</source>
        <translation>Enter를 누르면 계산 방법을 보여 줍니다</translation>
    </message>
</context>
<context>
    <name>atlas::ui::HistoryModel</name>
    <message>
        <source>As opened</source>
        <translation>처음 연 상태</translation>
    </message>
    <message>
        <source>%1 (saved)</source>
        <extracomment>%1 is a step of the history</extracomment>
        <translation>%1 (저장됨)</translation>
    </message>
    <message>
        <source>%1 — now</source>
        <translation>%1 — 지금</translation>
    </message>
    <message>
        <source>%1 — undone</source>
        <translation>%1 — 취소됨</translation>
    </message>
</context>
<context>
    <name>atlas::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>작업 내역</translation>
    </message>
    <message>
        <source>A click on a step, or Enter, goes back or forward to it</source>
        <translation>단계를 누르거나 Enter를 치면 그 상태로 이동합니다</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1 가져오기</translation>
    </message>
    <message>
        <source>&amp;Rows and columns</source>
        <translation>행과 열(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>지도(&amp;M)</translation>
    </message>
    <message>
        <source>Import r&amp;eport</source>
        <translation>가져오기 보고서(&amp;E)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>파일을 살펴보는 중…</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ImportOutcome</name>
    <message>
        <source>%1 rows read: %2 would be new, %3 updated, %4 left out.</source>
        <translation>%1행 읽음: 새로 추가될 행 %2, 갱신될 행 %3, 제외될 행 %4.</translation>
    </message>
    <message>
        <source>%1 rows read: %2 new, %3 updated, %4 left out.</source>
        <translation>%1행 읽음: 추가 %2, 갱신 %3, 제외 %4.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Rows with something to say</source>
        <translation>알릴 것이 있는 행</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>문자 인코딩</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>좌표</translation>
    </message>
    <message>
        <source>Region codes</source>
        <translation>지역 코드</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>taken, with a remark</source>
        <translation>받아들임(참고 사항 있음)</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>고침</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>파일 전체</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ImportWords</name>
    <message>
        <source>Boundaries (provinces, districts)</source>
        <translation>경계(시도, 시군구)</translation>
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
        <source>Links</source>
        <translation>연계</translation>
    </message>
    <message>
        <source>Memberships (who belongs to which cluster)</source>
        <translation>소속(어느 클러스터에 속하는지)</translation>
    </message>
    <message>
        <source>Published counts by region</source>
        <translation>지역별 공표 수치</translation>
    </message>
    <message>
        <source>Region codes</source>
        <translation>지역 코드</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>문자 인코딩</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>좌표</translation>
    </message>
    <message>
        <source>Layer or sheet</source>
        <translation>레이어 또는 시트</translation>
    </message>
    <message>
        <source>Regions are</source>
        <translation>지역 단위</translation>
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
        <source>Take it all the same</source>
        <translation>그래도 사용</translation>
    </message>
    <message>
        <source>the fields above the columns</source>
        <translation>열 위의 항목</translation>
    </message>
    <message>
        <source>Employment by region and industry</source>
        <translation>지역·업종별 고용</translation>
    </message>
</context>
<context>
    <name>atlas::ui::Importer</name>
    <message>
        <source>Import of %1</source>
        <translation>%1 가져오기 결과</translation>
    </message>
    <message>
        <source>Tables and layers (*.csv *.tsv *.txt *.xlsx *.ods *.gpkg *.geojson *.json *.topojson *.shp *.zip *.kml *.kmz *.fgb)</source>
        <translation>표와 레이어 (*.csv *.tsv *.txt *.xlsx *.ods *.gpkg *.geojson *.json *.topojson *.shp *.zip *.kml *.kmz *.fgb)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file name, %2 a sentence with counts</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
</context>
<context>
    <name>atlas::ui::LassoTool</name>
    <message>
        <source>Gather participants</source>
        <translation>참여기관 모으기</translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>선택하기</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <extracomment>%1 is the name of a cluster</extracomment>
        <translation>“%1”의 구성원</translation>
    </message>
    <message>
        <source>Add all inside</source>
        <translation>범위 안 모두 추가</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>구성원 %n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n곳 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the selected participants</source>
        <translation>선택한 참여기관 추가</translation>
    </message>
    <message>
        <source>Take the selected participants out</source>
        <translation>선택한 참여기관 빼기</translation>
    </message>
    <message>
        <source>Leave	Esc</source>
        <translation>나가기	Esc</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>“%1”에 추가</translation>
    </message>
    <message>
        <source>Let go over a cluster to add it</source>
        <translation>클러스터 위에서 놓으면 추가됩니다</translation>
    </message>
    <message>
        <source>Draw a loop round participants to add them, Shift takes them out; drag one onto a cluster</source>
        <translation>참여기관을 둘러 그리면 추가, Shift와 함께 빼기. 하나를 클러스터로 끌어도 됩니다</translation>
    </message>
    <message>
        <source>Draw a loop round participants to select them, Shift takes them out; click a cluster to fill it</source>
        <translation>참여기관을 둘러 그리면 선택, Shift와 함께 빼기. 클러스터를 클릭하면 그곳을 채웁니다</translation>
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
    <name>atlas::ui::LinkFilter</name>
    <message>
        <source>Number of links drawn</source>
        <translation>그릴 연계 수</translation>
    </message>
    <message>
        <source>Draws the heaviest links only, so that they can be told apart</source>
        <translation>가중치가 큰 연계만 그려 서로 구별되게 합니다</translation>
    </message>
    <message>
        <source>Kinds of links drawn</source>
        <translation>그릴 연계 종류</translation>
    </message>
    <message>
        <source>Draws links of the chosen kinds only</source>
        <translation>고른 종류의 연계만 그립니다</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>%1 heaviest</source>
        <translation>상위 %1개</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n종류</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing the %1 heaviest of %2 links</source>
        <translation>연계 %2개 중 가중치 상위 %1개 표시</translation>
    </message>
    <message>
        <source>Showing all %1 links</source>
        <translation>연계 %1개 모두 표시</translation>
    </message>
</context>
<context>
    <name>atlas::ui::LinkForm</name>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Formality</source>
        <translation>공식성</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Directed</source>
        <translation>방향 있음</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>2018, 2018-06 or 2018-06-30</source>
        <translation>2018, 2018-06 또는 2018-06-30</translation>
    </message>
    <message>
        <source>“%1” is no date; type a year, a month (2018-06) or a day (2018-06-30)</source>
        <translation>“%1”은(는) 날짜가 아닙니다. 연도, 월(2018-06) 또는 날(2018-06-30)을 입력하세요</translation>
    </message>
</context>
<context>
    <name>atlas::ui::LinkTool</name>
    <message>
        <source>Link participants</source>
        <translation>참여기관 연계</translation>
    </message>
    <message>
        <source>Link %1 – %2</source>
        <extracomment>title of a form; %1 and %2 are the participants a link joins</extracomment>
        <translation>연계: %1 – %2</translation>
    </message>
    <message>
        <source>Edit this link…</source>
        <translation>이 연계 고치기…</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>이 연계 삭제</translation>
    </message>
    <message>
        <source>Leave	Esc</source>
        <translation>나가기	Esc</translation>
    </message>
    <message>
        <source>Enter to keep the link, Esc to drop it</source>
        <translation>Enter 연계 저장, Esc 버리기</translation>
    </message>
    <message>
        <source>Click the participant to link %1 with; Esc to begin anew</source>
        <translation>“%1”과(와) 연계할 참여기관을 클릭하세요. Esc 다시 시작</translation>
    </message>
    <message>
        <source>Enter links the two selected participants; or click one to begin with it</source>
        <translation>Enter로 선택한 둘을 연계하거나, 하나를 클릭하여 시작하세요</translation>
    </message>
    <message>
        <source>Click the first participant, or a link to edit it; Esc to leave</source>
        <translation>첫 참여기관을 클릭하거나 고칠 연계를 클릭하세요. Esc 나가기</translation>
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
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>가정해 보기…</translation>
    </message>
    <message>
        <source>The map engine had ended and was started again. Nothing is lost.</source>
        <translation>지도 엔진이 종료되어 다시 시작했습니다. 잃은 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ManyCellsDialog</name>
    <message>
        <source>Set a value for the selected rows</source>
        <translation>선택한 행에 값 넣기</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>empty = not given</source>
        <translation>비우면 값 없음</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>열(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>값(&amp;V):</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>넣기</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will change.</source>
        <translation>
            <numerusform>%n개 행이 바뀝니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have this value already.</source>
        <translation>
            <numerusform>%n개 행은 이미 이 값입니다.</numerusform>
        </translation>
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
    <name>atlas::ui::MapStyleDialog</name>
    <message>
        <source>Map style</source>
        <translation>지도 스타일</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>이름표</translation>
    </message>
    <message>
        <source>Lines and points</source>
        <translation>선과 점</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>강조</translation>
    </message>
    <message>
        <source>QGIS styles</source>
        <translation>QGIS 스타일</translation>
    </message>
    <message>
        <source>The map shows every change at once. Nothing is kept before OK.</source>
        <translation>바꾸는 대로 지도에 보입니다. 확인을 누르기 전에는 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Standard (Okabe and Ito)</source>
        <translation>표준(오카베·이토)</translation>
    </message>
    <message>
        <source>Bright (Tol)</source>
        <translation>밝은 색(톨)</translation>
    </message>
    <message>
        <source>Muted (Tol)</source>
        <translation>차분한 색(톨)</translation>
    </message>
    <message>
        <source>Steps (viridis)</source>
        <translation>단계(비리디스)</translation>
    </message>
    <message>
        <source>Grey, for print without colour</source>
        <translation>회색(흑백 인쇄용)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Host province</source>
        <translation>중심 시도</translation>
    </message>
    <message>
        <source>One colour for all</source>
        <translation>모두 한 색</translation>
    </message>
    <message>
        <source>Colour and shape show the kind of participant</source>
        <translation>색과 모양으로 참여기관 종류를 구분</translation>
    </message>
    <message>
        <source>Fill of clusters</source>
        <translation>클러스터 채우기</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>색(&amp;C)</translation>
    </message>
    <message>
        <source>All but grey can be told apart with any kind of colour vision.</source>
        <translation>회색을 뺀 모든 색은 색각에 관계없이 구별됩니다.</translation>
    </message>
    <message>
        <source>Clusters are coloured by</source>
        <translation>클러스터 색의 기준</translation>
    </message>
    <message>
        <source>Show names on the map</source>
        <translation>지도에 이름 표시</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name, in Korean and English</source>
        <translation>이름(한국어와 영어)</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>Clusters and participants show their</source>
        <translation>클러스터와 참여기관의 표시</translation>
    </message>
    <message>
        <source>Size of cluster names</source>
        <translation>클러스터 이름 크기</translation>
    </message>
    <message>
        <source>Other names follow in proportion.</source>
        <translation>다른 이름의 크기는 이에 비례합니다.</translation>
    </message>
    <message>
        <source>Provincial lines</source>
        <translation>도 경계</translation>
    </message>
    <message>
        <source>Outlines of clusters</source>
        <translation>클러스터 윤곽선</translation>
    </message>
    <message>
        <source>Crossed stretches</source>
        <translation>넘은 경계 구간</translation>
    </message>
    <message>
        <source>Heaviest link</source>
        <translation>가중치가 가장 큰 연계</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참여기관</translation>
    </message>
    <message>
        <source>As on a sheet of A4; smaller on maps of whole countries.</source>
        <translation>A4 한 장 기준이며, 나라 전체 지도에서는 더 작습니다.</translation>
    </message>
    <message>
        <source>Links across provinces before those within one</source>
        <translation>시도 간 연계를 시도 내 연계보다 두드러지게</translation>
    </message>
    <message>
        <source>Clusters that cross a provincial line</source>
        <translation>도 경계를 넘는 클러스터</translation>
    </message>
    <message>
        <source>Parts beyond the host hatched by province</source>
        <translation>중심 시도 밖 부분을 시도별 빗금으로</translation>
    </message>
    <message>
        <source>On maps of large areas, add links up by pair of provinces</source>
        <translation>넓은 지역 지도에서는 연계를 시도 쌍별로 합산</translation>
    </message>
    <message>
        <source>From this scale on</source>
        <translation>이 축척부터</translation>
    </message>
    <message>
        <source>Closer up each link is drawn by itself. Which ones, the layers panel says.</source>
        <translation>더 가까이에서는 연계를 하나씩 그립니다. 그릴 연계는 레이어 패널에서 고릅니다.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::MergeDialog</name>
    <message>
        <source>Merge clusters</source>
        <translation>클러스터 합치기</translation>
    </message>
    <message>
        <source>%1 takes over the extent, members and figures of the clusters chosen here; they go.</source>
        <translation>“%1”이(가) 고른 클러스터의 범위, 구성원, 집계를 넘겨받고 그 클러스터들은 없어집니다.</translation>
    </message>
    <message>
        <source>Clusters to merge</source>
        <translation>합칠 클러스터</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
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
    <name>atlas::ui::NetworkCanvas</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>연계 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>no province</source>
        <translation>시도 없음</translation>
    </message>
    <message>
        <source>%1 (%2): %3, none across a provincial line</source>
        <extracomment>%1 a participant, %2 its province, %3 &quot;5 links&quot;</extracomment>
        <translation>%1(%2): %3, 도 경계를 넘는 연계 없음</translation>
    </message>
    <message>
        <source>%1 (%2): %3, %4 of them across a provincial line</source>
        <extracomment>%1 a participant, %2 its province, %3 &quot;5 links&quot;, %4 a number</extracomment>
        <translation>%1(%2): %3, 그중 %4건이 도 경계를 넘음</translation>
    </message>
</context>
<context>
    <name>atlas::ui::NetworkFeature</name>
    <message>
        <source>The network was written to %1.</source>
        <translation>네트워크를 %1에 저장했습니다.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
</context>
<context>
    <name>atlas::ui::NetworkPanel</name>
    <message>
        <source>By links</source>
        <translation>연계에 따라</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>시도별로</translation>
    </message>
    <message>
        <source>As on the map</source>
        <translation>지도처럼</translation>
    </message>
    <message>
        <source>Where participants stand</source>
        <translation>참여기관을 놓는 방식</translation>
    </message>
    <message>
        <source>Show only the participants of the selected cluster</source>
        <translation>선택한 클러스터의 참여기관만 보기</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>네트워크 전체 보기</translation>
    </message>
    <message>
        <source>Write the network as a picture</source>
        <translation>네트워크를 그림으로 저장</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>There are no participants to show.</source>
        <translation>보여 줄 참여기관이 없습니다.</translation>
    </message>
    <message>
        <source>Laying out the network</source>
        <translation>네트워크 배치 중</translation>
    </message>
    <message>
        <source>%1 participants, %2 links; %3 cross a provincial line (bold, dashed).</source>
        <extracomment>three numbers</extracomment>
        <translation>참여기관 %1곳, 연계 %2건, 그중 %3건이 도 경계를 넘음(굵은 파선).</translation>
    </message>
    <message>
        <source>%1 have an end without a province (dotted).</source>
        <translation>%1건은 한쪽 끝의 시도를 알 수 없음(점선).</translation>
    </message>
    <message>
        <source>The %1 best connected are placed by their links; %2 others stand beside those they are linked to.</source>
        <translation>연계가 많은 %1곳은 연계에 따라 놓고, 나머지 %2곳은 연계된 곳 옆에 놓았습니다.</translation>
    </message>
    <message>
        <source>%1 participants without a location stand below.</source>
        <translation>위치가 없는 참여기관 %1곳은 아래쪽에 있습니다.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>그림 (*.png *.svg *.pdf)</translation>
    </message>
</context>
<context>
    <name>atlas::ui::NewAtlasDialog</name>
    <message>
        <source>My clusters</source>
        <translation>내 클러스터</translation>
    </message>
    <message>
        <source>New atlas</source>
        <translation>새 아틀라스</translation>
    </message>
    <message>
        <source>None: I bring my own</source>
        <translation>없음: 직접 가져옵니다</translation>
    </message>
    <message>
        <source>Title of the atlas</source>
        <translation>아틀라스 제목</translation>
    </message>
    <message>
        <source>Provinces to start with</source>
        <translation>처음에 쓸 시도 경계</translation>
    </message>
    <message>
        <source>The overview provinces that come with the program may be off by kilometres, and the report says so. Official boundaries can be imported at any time.</source>
        <translation>프로그램에 들어 있는 개략 시도 경계는 몇 km까지 어긋날 수 있으며, 보고서에 그렇게 표시됩니다. 공식 경계는 언제든지 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
</context>
<context>
    <name>atlas::ui::OwnStylesBox</name>
    <message>
        <source>A layer can have the symbols and labels of a QGIS style (.qml) instead of those chosen here. Pictures and other files a style refers to are not taken over.</source>
        <translation>레이어마다 여기서 고른 것 대신 QGIS 스타일(.qml)의 기호와 이름표를 쓸 수 있습니다. 스타일이 가리키는 그림 등의 파일은 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>불러오기…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Load a QGIS style for “%1”</source>
        <translation>“%1”의 QGIS 스타일 불러오기</translation>
    </message>
    <message>
        <source>Remove the QGIS style of “%1”</source>
        <translation>“%1”의 QGIS 스타일 제거</translation>
    </message>
    <message>
        <source>QGIS styles (*.qml)</source>
        <translation>QGIS 스타일 (*.qml)</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to pictures or files in the style were not taken over.</source>
        <translation>
            <numerusform>스타일에 든 그림·파일 참조 %n개를 가져오지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>QGIS style</source>
        <translation>QGIS 스타일</translation>
    </message>
    <message>
        <source>as chosen here</source>
        <translation>여기서 고른 대로</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ParticipantSource</name>
    <message>
        <source>Participants</source>
        <translation>참여기관</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>선택한 곳 (%1)</translation>
    </message>
    <message>
        <source>Members of %1 (%2)</source>
        <extracomment>%1 is the name of a cluster, %2 how many members it has</extracomment>
        <translation>“%1”의 구성원 (%2)</translation>
    </message>
    <message>
        <source>In the filtered table (%1)</source>
        <translation>거른 표에 있는 곳 (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>모두 (%1)</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ParticipantTool</name>
    <message>
        <source>Place participants</source>
        <translation>참여기관 놓기</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>새 참여기관</translation>
    </message>
    <message>
        <source>Move %1</source>
        <extracomment>%1 is the name of a participant whose place is typed</extracomment>
        <translation>“%1” 옮기기</translation>
    </message>
    <message>
        <source>127.1 37.4</source>
        <translation>127.1 37.4</translation>
    </message>
    <message>
        <source>Place: longitude and latitude</source>
        <translation>위치: 경도와 위도</translation>
    </message>
    <message>
        <source>In no province</source>
        <translation>시도 밖</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 안</translation>
    </message>
    <message>
        <source>Its code says %1, where it does not lie. The code counts.</source>
        <translation>코드는 %1(으)로 되어 있으나 그곳에 있지 않습니다. 집계는 코드를 따릅니다.</translation>
    </message>
    <message>
        <source>Say %1 instead</source>
        <translation>%1(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Remove it, with its links and memberships</source>
        <translation>연계와 참여 관계까지 삭제</translation>
    </message>
    <message>
        <source>Leave	Esc</source>
        <translation>나가기	Esc</translation>
    </message>
    <message>
        <source>Name the participant: Enter to keep it, Esc to drop it</source>
        <translation>참여기관 이름을 입력하세요. Enter 저장, Esc 버리기</translation>
    </message>
    <message>
        <source>Let go to put it here, Esc to leave it where it was</source>
        <translation>놓으면 여기로 옮기고, Esc는 그대로 둡니다</translation>
    </message>
    <message>
        <source>Drag to move it, Delete to remove it</source>
        <translation>끌어서 옮기고 Delete로 삭제</translation>
    </message>
    <message>
        <source>Click to place a participant, drag one to move it; Esc to leave</source>
        <translation>클릭하여 참여기관을 놓고, 끌어서 옮기세요. Esc 나가기</translation>
    </message>
</context>
<context>
    <name>atlas::ui::PlacePreview</name>
    <message>
        <source>The file has no coordinates.</source>
        <translation>파일에 좌표가 없습니다.</translation>
    </message>
    <message>
        <source>No coordinate system is settled; choose one to see where the places would lie.</source>
        <translation>좌표계가 정해지지 않았습니다. 하나를 고르면 위치가 어디에 놓이는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 of the places lie where they should.</source>
        <translation>%1 (%2): 위치의 %3가 제자리에 놓입니다.</translation>
    </message>
    <message>
        <source>Where the places would lie</source>
        <translation>위치가 놓일 곳</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ProjectOutput</name>
    <message>
        <source>The QGIS project was written to %1.</source>
        <translation>QGIS 프로젝트를 %1에 저장했습니다.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Save the atlas first: the project shows the saved file.</source>
        <translation>먼저 아틀라스를 저장하십시오. 프로젝트는 저장된 파일을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Export as QGIS project</source>
        <translation>QGIS 프로젝트로 내보내기</translation>
    </message>
    <message>
        <source>QGIS projects (*.qgs)</source>
        <translation>QGIS 프로젝트 (*.qgs)</translation>
    </message>
    <message>
        <source>A project is being written already.</source>
        <translation>이미 프로젝트를 저장하는 중입니다.</translation>
    </message>
    <message>
        <source>The analysis is not done yet; try again in a moment.</source>
        <translation>분석이 아직 끝나지 않았습니다. 잠시 뒤 다시 하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1에 쓸 수 없습니다: %2.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ReadoutPanel</name>
    <message>
        <source>Leave the tool (Esc)</source>
        <translation>도구에서 나가기 (Esc)</translation>
    </message>
    <message>
        <source>Leave the tool</source>
        <translation>도구에서 나가기</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>그리는 대상</translation>
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
    <message>
        <source>%1 added</source>
        <translation>%1개 추가</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1개 변경</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1개 삭제</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a table, %2 a list such as &quot;3 added, 1 removed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n step(s))</source>
        <translation>
            <numerusform>%1 (%n단계)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Steps that would come back, the newest first</source>
        <translation>되살아날 작업, 최근 것부터</translation>
    </message>
    <message>
        <source>The steps of this work were not noted; all of it would come back.</source>
        <translation>이 작업의 단계별 기록은 없지만 내용은 모두 되살릴 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>What would come back: %n step(s).</source>
        <translation>
            <numerusform>되살아날 작업: %n단계.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n step(s) are listed.</source>
        <translation>
            <numerusform>마지막 %n단계를 보여 줍니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::ReportGuide</name>
    <message>
        <source>There is nothing to select here.</source>
        <translation>여기에는 선택할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Only the first %1 were selected.</source>
        <translation>처음 %1개만 선택했습니다.</translation>
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
        <source>Selected cluster</source>
        <translation>선택한 클러스터</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>지도 전체</translation>
    </message>
    <message>
        <source>Selected participant</source>
        <translation>선택한 참여기관</translation>
    </message>
    <message>
        <source>Province: %1</source>
        <translation>시도: %1</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>보고 대상</translation>
    </message>
    <message>
        <source>What the report is about</source>
        <translation>보고서의 대상</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>비교…</translation>
    </message>
    <message>
        <source>Put two or more clusters side by side</source>
        <translation>둘 이상의 클러스터를 나란히 놓고 봅니다</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>가정해 보기…</translation>
    </message>
    <message>
        <source>See what would change without changing the atlas</source>
        <translation>아틀라스를 바꾸지 않고 무엇이 달라질지 봅니다</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <translation>보고서를 클립보드에 복사합니다</translation>
    </message>
    <message>
        <source>Select one participant on the map or in the table to see its report.</source>
        <translation>지도나 표에서 참여기관 하나를 선택하면 그 보고서를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing to report yet. Import boundaries, participants and links (File ▸ Import…), or draw the extent of a cluster (Draw ▸ Extent).</source>
        <translation>아직 보고할 것이 없습니다. 경계, 참여기관, 연계를 가져오거나(파일 ▸ 가져오기…) 클러스터의 범위를 그리세요(그리기 ▸ 범위).</translation>
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
    <name>atlas::ui::Section</name>
    <message>
        <source>folded</source>
        <translation>접힘</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>펼침</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>title of a part of the report, then whether it is folded</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ShapeAroundTool</name>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Convex hull</source>
        <translation>볼록 껍질</translation>
    </message>
    <message>
        <source>Concave hull</source>
        <translation>오목 껍질</translation>
    </message>
    <message>
        <source>All within a distance</source>
        <translation>일정 거리 안 모두</translation>
    </message>
    <message>
        <source>Where they lie densest</source>
        <translation>가장 밀집한 곳</translation>
    </message>
    <message>
        <source>Make them members</source>
        <translation>구성원으로 넣기</translation>
    </message>
    <message>
        <source>Extent around participants</source>
        <translation>참여기관 둘레로 범위 만들기</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Looseness: %1</source>
        <translation>느슨함: %1</translation>
    </message>
    <message>
        <source>Holds %1 of the density</source>
        <translation>밀도의 %1 포함</translation>
    </message>
    <message>
        <source>Distance from a participant</source>
        <translation>참여기관에서의 거리</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>대역폭</translation>
    </message>
    <message>
        <source>How far a participant&apos;s weight reaches</source>
        <translation>참여기관의 영향이 미치는 거리</translation>
    </message>
    <message>
        <source>Name the cluster: Enter to keep it, Esc to go on</source>
        <translation>클러스터 이름을 입력하세요. Enter 저장, Esc 계속</translation>
    </message>
    <message>
        <source>Choose participants and method, Enter to take the extent, Esc to leave</source>
        <translation>참여기관과 방법을 고르고 Enter로 적용하세요. Esc 나가기</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ShareRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n곳</numerusform>
        </translation>
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
    <message>
        <source>Five innovation superclusters, each with a home region, in a programme run nationally</source>
        <translation>전국 단위로 운영되는 사업의 혁신 슈퍼클러스터 다섯 곳과 저마다의 거점 지역</translation>
    </message>
</context>
<context>
    <name>atlas::ui::StyleFeature</name>
    <message>
        <source>Map s&amp;tyle…</source>
        <translation>지도 스타일(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose colours, labels, lines and what stands out</source>
        <translation>색, 이름표, 선, 강조할 것을 고릅니다</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>이 보기 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep place, layers and style of the map under a name</source>
        <translation>지도의 위치, 레이어, 스타일을 이름을 붙여 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>보기 관리(&amp;M)…</translation>
    </message>
    <message>
        <source>Go to saved views, rename or delete them</source>
        <translation>저장한 보기로 이동하거나 이름을 바꾸거나 삭제합니다</translation>
    </message>
    <message>
        <source>Export as &amp;QGIS project…</source>
        <translation>QGIS 프로젝트로 내보내기(&amp;Q)…</translation>
    </message>
    <message>
        <source>Write a project that shows this map in QGIS Desktop</source>
        <translation>QGIS Desktop에서 이 지도를 보여 주는 프로젝트를 저장합니다</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>보기 목록(&amp;W)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>이 보기 저장</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>보기 이름</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>보기 %1</translation>
    </message>
</context>
<context>
    <name>atlas::ui::SuggestTool</name>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>By one distance (DBSCAN)</source>
        <translation>한 거리로 (DBSCAN)</translation>
    </message>
    <message>
        <source>By density levels (HDBSCAN)</source>
        <translation>밀도 단계로 (HDBSCAN)</translation>
    </message>
    <message>
        <source>Neighbours needed</source>
        <translation>필요한 이웃 수</translation>
    </message>
    <message>
        <source>Smallest cluster</source>
        <translation>가장 작은 클러스터</translation>
    </message>
    <message>
        <source>Distance to the neighbours</source>
        <translation>이웃까지 거리</translation>
    </message>
    <message>
        <source>Suggested clusters</source>
        <translation>제안된 클러스터</translation>
    </message>
    <message>
        <source>Suggest clusters</source>
        <translation>클러스터 제안</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>%1 have that many neighbours so near.</source>
        <extracomment>%1 is a share of the participants</extracomment>
        <translation>%1가 이 거리 안에 그만큼 이웃이 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n participant(s)</source>
        <extracomment>%1 is the number of a suggested cluster</extracomment>
        <translation>
            <numerusform>%1: 참여기관 %n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>클러스터 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in none</source>
        <extracomment>%1 is the share of participants in no suggested cluster</extracomment>
        <translation>%1 제외됨</translation>
    </message>
    <message numerus="yes">
        <source>Create %n cluster(s)</source>
        <translation>
            <numerusform>클러스터 %n개 만들기</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose distance and neighbours; click suggestions to tick them, Enter to create them, Esc to leave</source>
        <translation>거리와 이웃 수를 고르고, 제안을 클릭하여 고르세요. Enter 만들기, Esc 나가기</translation>
    </message>
</context>
<context>
    <name>atlas::ui::TableFeature</name>
    <message>
        <source>There are no rows on the clipboard; copy some in a spreadsheet first.</source>
        <translation>클립보드에 행이 없습니다. 먼저 스프레드시트에서 복사하세요.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>클립보드</translation>
    </message>
    <message>
        <source>The rows could not be taken in: %1</source>
        <translation>행을 가져오지 못했습니다: %1</translation>
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
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>how many a table has</comment>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>What can be done with the selected rows</source>
        <translation>선택한 행으로 할 수 있는 일</translation>
    </message>
    <message>
        <source>&amp;Set a value for all…</source>
        <translation>모두에 값 넣기(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>행 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste rows…</source>
        <translation>행 붙여넣기(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>행 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Zoom to selection</source>
        <translation>선택한 곳으로 이동(&amp;Z)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n row(s)</source>
        <translation>
            <numerusform>%n개 행 삭제(&amp;D)</numerusform>
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
    <name>atlas::ui::ThemeMenu</name>
    <message>
        <source>&amp;Colours of the window</source>
        <translation>창의 색(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템에 맞춤(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ToleranceTool</name>
    <message>
        <source>Simplify and smooth</source>
        <translation>단순화와 다듬기</translation>
    </message>
    <message>
        <source>Select a cluster that has an extent.</source>
        <translation>범위가 있는 클러스터를 선택하세요.</translation>
    </message>
    <message>
        <source>Simplify: fewer corners</source>
        <translation>단순화: 꼭짓점 줄이기</translation>
    </message>
    <message>
        <source>Smooth: corners cut</source>
        <translation>다듬기: 모서리 깎기</translation>
    </message>
    <message>
        <source>How far the outline may move</source>
        <translation>윤곽이 움직여도 되는 거리</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>%1 → %2 corners</source>
        <translation>꼭짓점 %1 → %2</translation>
    </message>
    <message>
        <source>Select a cluster that has an extent; Esc to leave</source>
        <translation>범위가 있는 클러스터를 선택하세요. Esc 나가기</translation>
    </message>
    <message>
        <source>Choose how far the outline may move, Enter to take it, Esc to leave</source>
        <translation>윤곽이 움직여도 되는 거리를 고르고 Enter로 적용하세요. Esc 나가기</translation>
    </message>
</context>
<context>
    <name>atlas::ui::UnitsTool</name>
    <message>
        <source>Extent from units</source>
        <translation>행정구역으로 범위 만들기</translation>
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
        <source>Name or code of a unit</source>
        <translation>행정구역 이름이나 코드</translation>
    </message>
    <message>
        <source>Name or code of a unit to take in or out</source>
        <translation>넣거나 뺄 행정구역의 이름이나 코드</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>완성</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>행정구역 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>No unit is called “%1”; type its whole name or its code</source>
        <translation>“%1”(이)라는 행정구역이 없습니다. 전체 이름이나 코드를 입력하세요</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 빼기</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>%1 넣기</translation>
    </message>
    <message>
        <source>Finish	Enter</source>
        <translation>완성	Enter</translation>
    </message>
    <message>
        <source>Step back	Backspace</source>
        <translation>한 단계 뒤로	Backspace</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>한 단계 앞으로</translation>
    </message>
    <message>
        <source>Leave	Esc</source>
        <translation>나가기	Esc</translation>
    </message>
    <message>
        <source>Name the cluster: Enter to keep it, Esc to go on choosing</source>
        <translation>클러스터 이름을 입력하세요. Enter 저장, Esc 계속 고르기</translation>
    </message>
    <message>
        <source>Click to take out %1, drag to take out all you pass</source>
        <translation>클릭하면 %1 빼기, 끌면 지나는 곳을 모두 뺍니다</translation>
    </message>
    <message>
        <source>Click to take in %1, drag to take in all you pass</source>
        <translation>클릭하면 %1 넣기, 끌면 지나는 곳을 모두 넣습니다</translation>
    </message>
    <message>
        <source>Click units to take them in or out, Enter to finish, Esc to leave</source>
        <translation>행정구역을 클릭하여 넣거나 빼세요. Enter 완성, Esc 나가기</translation>
    </message>
</context>
<context>
    <name>atlas::ui::ViewsDialog</name>
    <message>
        <source>&amp;Go to</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>저장한 보기</translation>
    </message>
    <message>
        <source>&amp;Save what is shown…</source>
        <translation>지금 보기 저장(&amp;S)…</translation>
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
    <name>atlas::ui::WhatIfPanel</name>
    <message>
        <source>Hypothetical. Nothing in the atlas is changed.</source>
        <translation>가정입니다. 아틀라스는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>연계</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>경계</translation>
    </message>
    <message>
        <source>Participant to leave out</source>
        <translation>제외할 참여기관</translation>
    </message>
    <message>
        <source>One end of the new link</source>
        <translation>새 연계의 한쪽 끝</translation>
    </message>
    <message>
        <source>Other end of the new link</source>
        <translation>새 연계의 다른 쪽 끝</translation>
    </message>
    <message>
        <source>Boundary set to lay instead</source>
        <translation>대신 적용할 경계 자료</translation>
    </message>
    <message>
        <source>Assume</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>Assume that this participant is left out</source>
        <translation>이 참여기관이 없다고 가정</translation>
    </message>
    <message>
        <source>Assume that these two are linked</source>
        <translation>이 둘이 연계되었다고 가정</translation>
    </message>
    <message>
        <source>Without the selected</source>
        <translation>선택한 기관 없이</translation>
    </message>
    <message>
        <source>Leave out the participants that are selected on the map or in the table</source>
        <translation>지도나 표에서 선택한 참여기관을 제외합니다</translation>
    </message>
    <message>
        <source>Link the two selected</source>
        <translation>선택한 둘을 연계</translation>
    </message>
    <message>
        <source>Link the two participants that are selected on the map or in the table</source>
        <translation>지도나 표에서 선택한 참여기관 둘을 연계합니다</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>가정한 것</translation>
    </message>
    <message>
        <source>Delete takes one back</source>
        <translation>Delete 키로 하나를 거둡니다</translation>
    </message>
    <message>
        <source>Assume nothing</source>
        <translation>가정 지우기</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>표로 복사</translation>
    </message>
    <message>
        <source>Make it real</source>
        <translation>실제로 바꾸기</translation>
    </message>
    <message>
        <source>Change the atlas accordingly, as one step that can be undone</source>
        <translation>아틀라스를 그대로 바꿉니다. 한 번에 실행 취소할 수 있습니다</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>달라질 것</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>참여기관</translation>
    </message>
    <message>
        <source>as in use</source>
        <translation>지금 쓰는 경계</translation>
    </message>
    <message>
        <source>The atlas has only one boundary set</source>
        <translation>아틀라스에 경계 자료가 하나뿐입니다</translation>
    </message>
    <message>
        <source>Select a cluster to think about.</source>
        <translation>생각해 볼 클러스터를 선택하세요.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>대상: %1</translation>
    </message>
    <message>
        <source>Try: without %1, the first broker</source>
        <translation>해 보기: 첫째 중개기관 %1 없이</translation>
    </message>
    <message numerus="yes">
        <source>%n other figure(s) change</source>
        <translation>
            <numerusform>그 밖에 달라지는 수치 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>New finding: %1</source>
        <translation>새 진단: %1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>없어지는 진단: %1</translation>
    </message>
    <message>
        <source>Assume something above to see what would change for this cluster.</source>
        <translation>위에서 무엇이든 가정하면 이 클러스터에서 무엇이 달라지는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>계산 중…</translation>
    </message>
    <message>
        <source>%1: done. Undo takes it back.</source>
        <translation>%1: 바꾸었습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>What would change is on the clipboard as a table.</source>
        <translation>달라질 것을 표로 클립보드에 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::WindowActions</name>
    <message>
        <source>&amp;New…</source>
        <translation>새로 만들기(&amp;N)…</translation>
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
    <message>
        <source>Start an atlas, with the provinces of a country or empty</source>
        <translation>한 나라의 시도 경계로 시작하거나 빈 아틀라스을 만듭니다</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Bring boundaries, clusters, participants or links from a file into the atlas</source>
        <translation>경계, 클러스터, 참여기관, 연계를 파일에서 가져옵니다</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>데이터 내보내기(&amp;D)…</translation>
    </message>
    <message>
        <source>Write participants, links, layers or the report&apos;s figures for other programs</source>
        <translation>참여기관, 연계, 레이어, 보고서 수치를 다른 프로그램용으로 씁니다</translation>
    </message>
    <message>
        <source>Co&amp;mpare clusters…</source>
        <translation>클러스터 비교(&amp;M)…</translation>
    </message>
    <message>
        <source>Put two or more clusters side by side</source>
        <translation>둘 이상의 클러스터를 나란히 놓고 봅니다</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>가정해 보기(&amp;W)…</translation>
    </message>
    <message>
        <source>See what would change without changing the atlas</source>
        <translation>아틀라스를 바꾸지 않고 무엇이 달라질지 봅니다</translation>
    </message>
</context>
</TS>
