/**
 * How often syllables begin and end Korean given names, and how often family names are borne: our own rounded
 * estimates in thousandths, of names from about 1940 to 2000 in North and South.
 */
const FAMILY =
  '김215 이110 리45 박84 최47 정43 강23 조21 윤20 장20 임14 림5 오15 한15 신15 서15 권14 황13 안14 송14 류9 유10 홍11 전15 고9 ' +
  '문9 손9 양8 량2 배8 백7 허6 남5 심5 노4 로2 하5 곽4 성4 차4 주4 우4 구4 나3 라1 민3 진3 지3 엄3 원3 채3 천3 방3 공2 현2 함2 ' +
  '변2 염2 렴1 여2 려1 추2 도2 소2 석2 선1 설2 마1 길1 연1 련1 위1 표1 명1 기1 반1 왕1 금1 옥1 육1 인1 맹1 제1 모1 남궁1 탁1 국1 어1 ' +
  '은1 편1 용1 예1 봉1 사1 부1 황보1 가1 복1 태2 목1 형1 계1 피1 두1 감1 음1 동1 온1 호1 선우1 제갈1 사공1 서문1 독고1';
const FIRST =
  '영62 정48 성36 경32 미26 현30 재28 은26 상24 지26 종22 진22 수22 민19 동20 승20 용22 명22 인18 병13 혜16 광18 기18 창17 순16 태15 ' +
  '선18 준12 한10 금13 옥9 춘11 유9 윤11 주10 덕12 희11 서8 연9 하9 보8 예6 화7 근6 봉11 철16 남9 복5 일9 석8 길7 형8 홍6 해8 학10 ' +
  '원8 국5 만5 대7 도7 규4 양4 숙4 말3 강6 혁7 룡8 려2 련4 효7 소6 신5 계4 귀3 문7 무4 범4 삼4 흥4 응3 의4 익3 란2 애3 송4 세6 시4 ' +
  '필3 중6 자5 점2 월2 분2 우5 웅2 언1 여2 림3 리3 설3 심1 찬5 채3 천4 충4 택2 평3 호4 훈3 휘1 건5 관4 권2 균2 극2 나4 능1 다3 단1 ' +
  '달2 두4 득2 락2 래1 량1 령2 례1 록1 린1 맹2 모2 몽1 배1 백1 번1 비1 빛1 사2 산1 새2 생1 섭1 슬2 아5 안2 업1 열1 염1 오2 완2 왕1 요1 욱1 ' +
  '운3 율1 음1 임2 장3 적1 전1 제3 조2 차2 청1 초2 총1 치2 칠2 탁1 팔1 표1 풍1 향5 허1 헌1 환2 황1 회1 후1 희1 이4 은1 결1 겸1 공1';
const SECOND =
  '희44 숙30 자22 순25 호38 영32 수34 철34 미16 현24 정20 진26 우20 훈24 석20 환16 주18 식17 경13 선16 규13 옥17 원15 연14 민14 기13 ' +
  '용14 은17 남17 란10 일20 길13 국13 혁12 학9 룡11 성20 덕9 렬7 림9 애10 화13 혜7 아10 지12 준17 윤6 빈5 섭9 복7 만7 범6 태6 배5 ' +
  '관7 권6 근8 균4 택9 찬9 상6 봉6 삼5 례6 분5 임5 심4 월5 녀4 실4 욱8 웅7 모4 열5 재8 춘6 곤4 표3 필4 헌4 형6 홍5 해6 하4 한5 향5 ' +
  '협2 흥3 인10 종3 중4 직3 천6 창5 구7 군3 걸3 건4 강6 광4 교3 극1 금5 나4 녕2 늠1 단1 달2 대4 도4 동5 두4 득3 락2 래2 량2 련4 령3 ' +
  '록3 률2 리4 린4 말2 매1 명5 목1 묵2 문5 무3 민3 백2 번1 별1 병3 보4 비2 빛1 사2 산3 생2 서5 세4 송4 신4 실2 안3 양2 언2 업3 여2 엽4 ' +
  '예3 오3 온1 완4 요1 운5 원5 유4 율2 은3 음1 의3 이5 익4 자6 장3 전2 점1 제2 조2 찬3 채2 초2 충2 칠2 탁2 평1 품1 풍1 하3 행2 헌2 혈1 효3 후2 휘1';

/** A syllable or family name with its weight. */
export type Weighted = readonly [hangul: string, weight: number];

const parse = (list: string): Weighted[] =>
  list.split(' ').map(item => [item.replace(/\d+/, ''), Number(item.match(/\d+/)![0])]);

export const FAMILY_NAMES: readonly Weighted[] = parse(FAMILY);
export const FIRST_SYLLABLES: readonly Weighted[] = parse(FIRST);
export const SECOND_SYLLABLES: readonly Weighted[] = parse(SECOND);

/** Numbers between 0 and 1, the same at every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** So many distinct names, each drawn by the weights of its parts. */
export function drawNames(count: number, random: () => number): HangulName[] {
  const draws = [FAMILY_NAMES, FIRST_SYLLABLES, SECOND_SYLLABLES].map(list => drawer(list, random));
  const names = new Map<string, HangulName>();
  while (names.size < count) {
    const [family, first, second] = draws.map(draw => draw()) as [string, string, string];
    names.set(family + first + second, { family, given: [first, second] });
  }
  return [...names.values()];
}

/** A name in 한글, family name and given syllables apart. */
export interface HangulName {
  readonly family: string;
  readonly given: readonly string[];
}

function drawer(list: readonly Weighted[], random: () => number): () => string {
  const sums: number[] = [];
  for (const [, weight] of list) sums.push((sums.at(-1) ?? 0) + weight);
  return () => {
    const point = random() * sums.at(-1)!;
    return list[sums.findIndex(sum => point < sum)]![0];
  };
}
