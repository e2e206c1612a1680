/**
 * Stretches of text that the lists' strings have most often: each is stored as one control character, U+0001 and up in this order,
 * which no name contains. Chosen greedily by the bytes that they save, so they are looked for in this order too; a quarter of all
 * bytes goes. A change of them is a change of the file's format.
 */
const STRETCHES = [
  '.com',
  ' of ',
  'an',
  'er',
  'in',
  'or',
  'on',
  'e ',
  'en',
  'st',
  'ews',
  'al',
  'ar',
  'at',
  'ic',
  'es',
  '–20',
  'it',
  ' from 20',
  'th',
  'ou',
  'is',
  'il',
  'el',
  ' (20',
  'ol',
  'd ',
  'y ',
  'ch',
  're',
  'a ',
];

/** The first character that stands for no stretch. */
const FIRST_OWN = STRETCHES.length + 1;

/** A string as the list of entities stores it. Throws when it has a control character. */
export function shorten(text: string): string {
  if (hasControl(text)) throw new Error(`A name has a control character: ${text}`);
  let short = text;
  for (let i = 0; i < STRETCHES.length; i++) {
    // A string has few of them, and looking is cheaper than replacing.
    if (short.includes(STRETCHES[i]!)) short = short.replaceAll(STRETCHES[i]!, String.fromCharCode(i + 1));
  }
  return short;
}

/** The string that was stored. */
export function lengthen(short: string): string {
  let text = '';
  for (let i = 0; i < short.length; i++) {
    const unit = short.charCodeAt(i);
    text += unit > 0 && unit < FIRST_OWN ? STRETCHES[unit - 1] : short[i];
  }
  return text;
}

function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 0x20) return true;
  return false;
}
