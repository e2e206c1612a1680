import { isHangul } from '../romanisation/hangul.ts';

/** What Korean writes onto a name: `북한은`, `미국에서는`, `김정은처럼`. */
const PARTICLES = new Set(
  (
    '에서는 에서도 에게서 으로는 으로서 으로의 에서의 이라고 이라는 에게는 까지의 과의 와의 로의 측은 측이 측에 ' +
    '에서 에게 한테 께서 으로 까지 부터 보다 처럼 에는 에도 로서 로는 라고 라는 이나 이며 이고 은 는 이 가 을 를 의 에 과 와 도 로 만 측 씨 군 양 들'
  ).split(' '),
);

/** Offices that are written onto a person's name, in the North as a rule. */
const OFFICES = new Set(
  (
    '국무위원장 위원장 대통령 외무상 제1부부장 부부장 부상 총리 장관 국무장관 총서기 주석 비서 동지 의원 대표 대변인 외상 ' +
    '원수 대장'
  ).split(' '),
);

/** Syllables of the longest particle and the longest office. */
const MAX_PARTICLE = 3;
const MAX_OFFICE = 5;
/** A name of two syllables before an office may be the end of a longer one. */
const LEAST_HOLDER = 3;
/** Syllables of the longest word that is looked at. */
const MAX_WORD = 20;

/** A Korean word without the particle or the office at its end; `undefined` when it has none, or too little is left for a name. */
export function withoutParticle(word: string): string | undefined {
  if (word.length < 3 || word.length > MAX_WORD || !isHangul(word)) return undefined;
  const bare = withoutEnd(word, PARTICLES, MAX_PARTICLE);
  const holder = withoutEnd(bare, OFFICES, MAX_OFFICE);
  const name = holder.length >= LEAST_HOLDER ? holder : bare;
  return name.length >= 2 && name.length < word.length ? name : undefined;
}

/** The longest of the ends taken off. */
function withoutEnd(word: string, ends: ReadonlySet<string>, longest: number): string {
  for (let length = Math.min(longest, word.length - 1); length > 0; length--) {
    if (ends.has(word.slice(-length))) return word.slice(0, -length);
  }
  return word;
}
