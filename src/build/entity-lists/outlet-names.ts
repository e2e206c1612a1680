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
  const name = callSignOf(plain) ?? plain.replace(/ \([A-Z]{2,6}\)$/, '');
  return name.length < 2 || name.length > 60 || JUNK.test(name) ? undefined : name;
}

/** `KTVZ - Bend News` is the list's way of saying KTVZ. */
function callSignOf(name: string): string | undefined {
  const first = name.split(/ - | \(|\//)[0]!.trim();
  return first !== name && isCallSign(first) ? first : undefined;
}
