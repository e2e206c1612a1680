/** Syllables of 한글 lie in Unicode as onset × vowel × coda. */
const FIRST = 0xac00;
const LAST = 0xd7a3;
const VOWEL_COUNT = 21;
const CODA_COUNT = 28;

const ONSETS = 'k kk n t tt r m p pp s ss _ j jj ch kh th ph h'.replace('_', '').split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
/** By the 27 codas of Unicode, the sound that each ends in; the first is none. */
const CODAS = ',k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t'.split(',');

/** Whether a text is 한글 syllables alone. */
export function isHangul(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < FIRST || code > LAST) return false;
  }
  return text !== '';
}

/** A syllable of 한글 in Latin letters, unmistakably: as the systems of the North and the South together have it. */
export function romanise(syllable: string): string {
  const code = syllable.charCodeAt(0) - FIRST;
  const onset = Math.floor(code / (VOWEL_COUNT * CODA_COUNT));
  const vowel = Math.floor(code / CODA_COUNT) % VOWEL_COUNT;
  return ONSETS[onset]! + VOWELS[vowel]! + CODAS[code % CODA_COUNT]!;
}
