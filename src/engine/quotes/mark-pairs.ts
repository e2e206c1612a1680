import type { Mark } from './marks.ts';

/** For every opening mark of a block the index of the mark that closes it; doubtful single marks are left out. */
export type Pairs = (number | undefined)[];

/** What closes what: the likeliest partner first, then those that a hurried hand mixes it with. */
const PARTNERS: Readonly<Record<string, readonly string[]>> = {
  '\u201d': ['\u201c', '\u201d', '"', "''"],
  '\u201c': ['\u201c', '\u201d', '"'],
  '"': ['"', '\u201c', '\u201d', "''"],
  "''": ["''", '"', '\u201c'],
  '\u05f4': ['\u05f4'],
  '\u301e': ['\u301d'],
  '\u301f': ['\u301d'],
  '\u00bb': ['\u00ab', '\u00bb'],
  '\u00ab': ['\u00bb', '\u00ab'],
  '\u203a': ['\u2039', '\u203a'],
  '\u2039': ['\u203a', '\u2039'],
  '\u300d': ['\u300c'],
  '\uff63': ['\uff62'],
  '\u300f': ['\u300e'],
};

/** Opening marks that others stand for. */
const SAME: Readonly<Record<string, string>> = {
  '``': "''",
  '\uff02': '"',
  '\u201e': '\u201c',
  '\u201f': '\u201c',
};

/**
 * Pairs the marks of one block in a single pass: a closing mark belongs to the last one open that it fits, and what
 * was opened inside and never closed is dropped. A mark that may do both closes when its own partner is open.
 */
export function pairMarks(marks: readonly Mark[]): Pairs {
  const pairs: Pairs = new Array(marks.length);
  const open = new OpenMarks();
  marks.forEach((mark, at) => {
    if (mark.family === 'single') return;
    const opening = mark.closes ? open.close(mark.char, mark.opens) : undefined;
    if (opening !== undefined) pairs[opening] = at;
    else if (mark.opens) open.push(SAME[mark.char] ?? mark.char, at);
  });
  return pairs;
}

/** The marks open so far, innermost last. */
class OpenMarks {
  private readonly chars: string[] = [];
  private readonly places: number[] = [];
  private readonly counts = new Map<string, number>();

  push(char: string, at: number): void {
    this.chars.push(char);
    this.places.push(at);
    this.counts.set(char, this.countOf(char) + 1);
  }

  /** Closes the innermost mark that fits best; a doubtful closing mark closes nothing but its own kind. */
  close(char: string, isDoubtful: boolean): number | undefined {
    const partners = PARTNERS[SAME[char] ?? char] ?? [];
    const partner = (isDoubtful ? partners.slice(0, 1) : partners).find(other => this.countOf(other) > 0);
    if (partner === undefined) return undefined;
    for (;;) {
      const last = this.chars.pop()!;
      const at = this.places.pop()!;
      this.counts.set(last, this.countOf(last) - 1);
      if (last === partner) return at;
    }
  }

  private countOf(char: string): number {
    return this.counts.get(char) ?? 0;
  }
}
