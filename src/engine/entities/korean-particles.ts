/** What Korean writes onto a name, the longest first: `북한은`, `미국에서는`, `김정은처럼`. */
const PARTICLES =
  '에서는 에서도 에게서 으로는 으로서 으로의 에서의 이라고 이라는 에게는 까지의 과의 와의 로의 측은 측이 측에 ' +
  '에서 에게 한테 께서 으로 까지 부터 보다 처럼 에는 에도 로서 로는 라고 라는 이나 이며 이고 은 는 이 가 을 를 의 에 과 와 도 로 만 측 씨 군 양 들';
const PARTICLE = new RegExp(`(?:${PARTICLES.split(' ').join('|')})$`);

/** Offices that are written onto a person's name, in the North as a rule. */
const OFFICE =
  /(?:국무위원장|위원장|대통령|외무상|제1부부장|부부장|부상|총리|장관|국무장관|총서기|주석|비서|동지|의원|대표|대변인|외상|원수|대장)$/;

/** A Korean word without the particle or the office at its end; `undefined` when it has none, or too little is left for a name. */
export function withoutParticle(word: string): string | undefined {
  if (!/^[\uac00-\ud7a3]{3,20}$/.test(word)) return undefined;
  const bare = word.replace(PARTICLE, '');
  const name = bare.replace(OFFICE, '');
  // A name of two syllables before an office may be the end of a longer one.
  const left = name.length >= 3 ? name : bare;
  return left.length >= 2 && left.length < word.length ? left : undefined;
}
