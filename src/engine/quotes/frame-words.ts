import { LetterPattern } from '../text/letter-pattern.ts';
import { startsUpper, startsWord } from '../text/letters.ts';
import type { Item } from './frames.ts';
import type { WordTraits } from './word-traits.ts';

const ITEM = new LetterPattern(
  /(?:\p{L}\.){2,}|(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Maj|Prof|Rev|Adm|Hon|St|Jr|Sr|Atty)\.|\p{Lu}\.(?= \p{Lu})|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_&]|['\u2019.\-\u2010\u2011](?=[\p{L}\p{N}]))*|[^\s\p{L}\p{N}]/gu,
);

/** Tells whether a capitalised word's capital is its own; `follower` is the first character of the next word. */
export type IsProper = (word: string, first: boolean, follower: string | undefined) => boolean;

/** Reads the words and marks of a frame's stretches between quotations. */
export class FrameWords {
  /** Whether the plain word that was looked at last has capitals. */
  private hasCapital = false;

  constructor(
    private readonly text: string,
    private readonly traits: WordTraits,
    private readonly isProper: IsProper,
    private readonly items: Item[],
  ) {}

  /** Adds those between two offsets. Words of plain letters and plain marks, nearly all, are read without a pattern. */
  add(start: number, end: number): void {
    let pattern: RegExp | undefined;
    let stretch = '';
    for (let at = start; at < end; ) {
      const code = this.text.charCodeAt(at);
      if (code === SPACE) {
        at++;
        continue;
      }
      const plain = this.endOfPlain(code, at, end);
      if (plain > at) {
        const word = this.text.slice(at, plain);
        this.push(at, word, this.hasCapital ? word.toLowerCase() : word, PLAIN[code] !== MARK);
        at = plain;
        continue;
      }
      if (!pattern) {
        stretch = this.text.slice(start, end);
        pattern = ITEM.in(stretch);
      }
      pattern.lastIndex = at - start;
      const match = pattern.exec(stretch);
      if (!match) return;
      at = start + match.index;
      this.push(at, match[0], match[0].toLowerCase().replaceAll('\u2019', "'"), startsWord(match[0]));
      at += match[0].length;
    }
  }

  /** End of the plain word or mark that starts there; its start when the pattern must tell. */
  private endOfPlain(first: number, start: number, end: number): number {
    let kind = PLAIN[first]!;
    this.hasCapital = kind === CAPITAL;
    if (kind === MARK) return start + 1;
    if (kind < IN_WORD) return start;
    let at = start + 1;
    let code = 0;
    while (at < end) {
      code = this.text.charCodeAt(at);
      kind = PLAIN[code]!;
      if (kind < JOINED) break;
      if (kind === CAPITAL) this.hasCapital = true;
      at++;
    }
    return at === end || code === SPACE || kind === MARK ? at : start;
  }

  private push(start: number, text: string, lower: string, isWord: boolean): void {
    const { items } = this;
    const end = start + text.length;
    const isFirst = items.length === 0 || items[items.length - 1]!.kind !== 'word';
    items.push({
      kind: isWord ? 'word' : 'punctuation',
      text,
      lower,
      capital: startsUpper(text) && this.isProper(text, isFirst, this.text[end + 1]),
      span: { start, end },
      traits: isWord ? this.traits.of(lower) : 0,
    });
  }
}

const SPACE = 0x20;

/** How characters of ASCII stand in frames: as marks of their own, in words but not first, in words; 0 for those that the pattern tells. */
const MARK = 1;
const JOINED = 2;
const IN_WORD = 3;
const CAPITAL = 4;
const PLAIN = new Uint8Array(0x10000);
for (const char of 'abcdefghijklmnopqrstuvwxyz0123456789') PLAIN[char.charCodeAt(0)] = IN_WORD;
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') PLAIN[char.charCodeAt(0)] = CAPITAL;
for (const char of '_&') PLAIN[char.charCodeAt(0)] = JOINED;
for (const char of ',;:!?()[]{}"/%$#*+<=>@\\^`|~') PLAIN[char.charCodeAt(0)] = MARK;
