/** A US or Canadian broadcaster's call sign, `WBNS-TV`. */
const CALL_SIGN = /^[KWC][A-Z]{2,3}(?:-(?:TV|DT|LP|LD|CD|AM|FM|CA|D))?$/;

/** Names that say nothing of an outlet. */
const JUNK =
  /^(?:home|home ?page|index|news|website|error|404.*|not found|untitled|unknown|n\/?a|nan|test|welcome|just a moment.*)$/i;

/** Whether a name is a broadcaster's call sign. */
export function isCallSign(name: string): boolean {
  return CALL_SIGN.test(name);
}

/** An outlet's name without the list's own remarks; `undefined` when nothing of a name is left. */
export function cleanOutletName(printed: string): string | undefined {
  const plain = printed
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ?\((?:www\.)?[a-z0-9.-]+\.[a-z]{2,}\)$/i, '')
    .replace(/\s*[\\/|]\s*(?=\S)/g, '/')
    .replace(/^["']+|["']+$/g, '')
    .trim();
  const name = callSignOf(plain) ?? withoutPlace(plain).replace(/ \([A-Z]{2,6}\)$/, '');
  return name.length < 2 || name.length > 60 || JUNK.test(name) ? undefined : name;
}

/** `Globe Gazette (Iowa)`, also where the list cut the bracket off: the name alone. */
export function withoutQualifier(name: string): string {
  return name.replace(/^(.*\S) \([^()]*\)?$/, '$1');
}

/** `Index.hr - Croatia` is the list's way of saying where; of `RFI - Radio France Internationale` the words say more than the initials. */
function withoutPlace(name: string): string {
  const [first = '', rest, more] = name.replace(/\/$/, '').split(' - ');
  if (rest === undefined || more !== undefined) return first;
  if (/^[\d\W]+$/.test(first)) return rest;
  if (!/^[A-Z]{2,5}$/.test(first)) return first;
  return rest.replace(/[^A-Z]/g, '').startsWith(first) ? rest : name;
}

/** `KTVZ - Bend News` is the list's way of saying KTVZ; a public broadcaster goes by its own name. */
function callSignOf(name: string): string | undefined {
  const parts = name.split(/ - | \(|\//).map(part => part.trim());
  const first = parts[0]!;
  if (first === name || !isCallSign(first)) return undefined;
  return parts.find(part => / Public /.test(part)) ?? first;
}

/** What many newspapers are called, and so tells none of them from another. */
const COMMON_WORDS = new Set(
  'the news times daily post herald press journal star tribune weekly sentinel world record online advocate county'.split(
    ' ',
  ),
);

/** The words that tell an outlet's name from others'. */
export function tellingWords(folded: string): string[] {
  return folded.split(' ').filter(word => word.length > 3 && !COMMON_WORDS.has(word));
}
