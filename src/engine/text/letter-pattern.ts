/**
 * What plain letters leave out: letters, digits and marks beyond Latin-1, and those of Latin-1 that are no A–Z with an
 * accent or whose other case lies beyond it; ß is spared for German. Punctuation, dashes, quotation marks and currencies stay plain.
 */
const BEYOND = /[\u20d0-\uffff\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00ff-\u1fff\u2070-\u209f]/;

/** What a property matches among plain letters; scripts and marks that are not listed match nothing. */
const PLAIN: Readonly<Record<string, string>> = {
  L: 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00fe',
  Lu: 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de',
  Ll: 'a-z\\u00df\\u00e0-\\u00f6\\u00f8-\\u00fe',
  'Script=Latin': 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00fe',
  N: '0-9',
  Pi: '\\u00ab\\u2018\\u201b\\u201c\\u201f\\u2039',
  M: '',
  Mn: '',
  Lo: '',
};

/**
 * A pattern with the flag `u`, in two forms that answer the same. Compiling Unicode's classes takes milliseconds at
 * first use, so that texts in plain letters are read by a form that knows no others.
 */
export class LetterPattern {
  private plain: RegExp | undefined;
  private full: RegExp | undefined;

  /** Of a RegExp, or of what one is made of: Unicode's classes take time to be read, too. */
  constructor(private readonly given: Pick<RegExp, 'source' | 'flags'>) {}

  /** The form to read a text with. */
  in(text: string): RegExp {
    if (isBeyond(text)) {
      this.full ??=
        this.given instanceof RegExp ? this.given : new RegExp(this.given.source, this.given.flags);
      return this.full;
    }
    this.plain ??= plainForm(this.given);
    return this.plain;
  }

  /** The same calls as a RegExp's. */
  test(text: string): boolean {
    return this.in(text).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.in(text).exec(text);
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return text.match(this.in(text));
  }

  [Symbol.replace](text: string, replacement: string): string {
    return text.replace(this.in(text), replacement);
  }

  [Symbol.search](text: string): number {
    return text.search(this.in(text));
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return text.split(this.in(text), limit);
  }
}

/** With the flag `i` a capital is also the letter whose capital lies beyond. */
const SHARP_S = '\\u00df';

/** The text that was looked at last: many patterns read one line in a row. */
let last = { text: '', beyond: false };

function isBeyond(text: string): boolean {
  if (last.text !== text) last = { text, beyond: BEYOND.test(text) };
  return last.beyond;
}

/** Inside a class a property becomes ranges, outside it a class; escapes and brackets tell which it is. */
const PARTS = /\\p\{([^}]*)\}|\\.|[[\]]/gs;

function plainForm({ source, flags }: Pick<RegExp, 'source' | 'flags'>): RegExp {
  let isInClass = false;
  const plain = source.replace(PARTS, (part: string, property: string | undefined) => {
    if (part === '[') isInClass = true;
    if (part === ']') isInClass = false;
    if (property === undefined) return part;
    const ranges = (PLAIN[property] ?? '') + (property === 'Lu' && flags.includes('i') ? SHARP_S : '');
    return isInClass ? ranges : `[${ranges}]`;
  });
  return new RegExp(plain, flags.replace('u', ''));
}
