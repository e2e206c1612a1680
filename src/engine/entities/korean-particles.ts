/** Particles that Korean writes onto a name: `북한은`, `미국에서`. */
const PARTICLE = /(?:에서|에게|으로|은|는|이|가|을|를|의|에|과|와|도|로|측)$/;

/** A Korean word without the particle at its end; `undefined` when it has none, or too little is left for a name. */
export function withoutParticle(word: string): string | undefined {
  if (!/^[\uac00-\ud7a3]{3,}$/.test(word)) return undefined;
  const name = word.replace(PARTICLE, '');
  return name.length >= 2 && name.length < word.length ? name : undefined;
}
