import LIST from '../../data/cue-verbs.txt';

/** Whether a verb grants that the words are true, or leaves doubt about them. */
export type CueSense = 'factive' | 'doubting';

/** One line of `src/data/cue-verbs.txt`. */
export interface ListedVerb {
  readonly kind: string;
  readonly traits: readonly string[];
  /** The base form of an English verb with its irregular ones; every form of another language's. */
  readonly forms: readonly string[];
}

/** The verbs of one language, by its BCP 47 primary tag; none for a language without a list. */
export function listedVerbs(language: string): ListedVerb[] {
  const lines = linesOf(language);
  if (lines === '') return [];
  return lines.split('\n').map(line => {
    const [, kind = '', traits = '', forms = ''] = line.split('\t');
    return { kind, traits: traits.split(' '), forms: forms.split(' ') };
  });
}

/** The lines of one language, which stand together: the others are not looked at. */
function linesOf(language: string): string {
  const start = LIST.indexOf(`\n${language}\t`) + 1;
  if (start === 0) return '';
  return LIST.slice(start, LIST.indexOf('\n', LIST.lastIndexOf(`\n${language}\t`) + 1));
}

/** The languages that have verbs of their own. */
export function listedLanguages(): Set<string> {
  const tags = LIST.split('\n').map(line => line.slice(0, line.indexOf('\t')));
  return new Set(tags.slice(1, -1));
}
