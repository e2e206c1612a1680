import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { EntityRow } from '../../engine/entities/pack-entities.ts';
import { foldName } from '../../engine/text/normalize.ts';
import { WORDS_OF_OTHERS } from './words-of-others.ts';

/** News of many outlets: how it uses a name tells whether the name is a town's. */
const TEXTS = ['abp_sample.jsonl.gz', 'bbc_cnn_st_2020_mar_jun.jsonl.gz'];

/** Uses of a name that are enough to judge it by; fewer prove nothing, and the lists decide. */
const MIN_USES = 6;
/** Where fewer of a name's uses stand like a place, news mostly means something else by it. */
const MIN_PLACE_SHARE = 0.15;
/** A word in lower case this often is a word. */
const MIN_LOWER = 3;

/** What stands before a town, and what does not. */
const BEFORE_PLACE = /(?:^|[\s(])(?:in|at|from|near|to|outside|around)\s(?:nearby |downtown )?$/;
const BEFORE_PERSON = /(?:^|[^.!?])\s\p{Lu}[\p{L}.’'-]*\s$/u;

interface Uses {
  all: number;
  place: number;
  lower: number;
}

/** Tells names of towns from names that are also words, persons' or better known for something else. */
export class PlaceEvidence {
  private constructor(
    private readonly uses: ReadonlyMap<string, Uses>,
    private readonly personWords: ReadonlySet<string>,
    private readonly personNames: ReadonlySet<string>,
  ) {}

  /** Counts single words in the news. */
  static read(shared: string, persons: readonly EntityRow[]): PlaceEvidence {
    const uses = new Map<string, Uses>();
    for (const file of TEXTS) countUses(gunzipSync(readFileSync(join(shared, file))).toString(), uses);
    const names = new Set(persons.map(({ name }) => foldName(name)));
    return new PlaceEvidence(uses, personWordsOf(persons), names);
  }

  /** Whether a person of the lists has this very name. */
  isPerson(name: string): boolean {
    return this.personNames.has(foldName(name));
  }

  /** Whether a text may mean something else by a bare name. */
  isDoubtful(name: string): boolean {
    const folded = foldName(name);
    if (folded.length < 3 || WORDS_OF_OTHERS.has(folded)) return true;
    const words = folded.split(' ');
    const isWord = (word: string) => (this.uses.get(word)?.lower ?? 0) >= MIN_LOWER;
    if (words.length > 1) return words.every(isWord);
    const { all, place } = this.uses.get(folded) ?? { all: 0, place: 0 };
    if (isWord(folded)) return true;
    return all >= MIN_USES ? place < MIN_PLACE_SHARE * all : this.personWords.has(folded);
  }
}

function countUses(text: string, uses: Map<string, Uses>): void {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}\\'’-])\p{L}[\p{L}-]{2,}/gu)) {
    const [word] = match;
    const folded = foldName(word);
    const counted = uses.get(folded) ?? { all: 0, place: 0, lower: 0 };
    uses.set(folded, counted);
    if (word === word.toLowerCase()) counted.lower++;
    else {
      counted.all++;
      if (standsAsPlace(text, match.index, match.index + word.length)) counted.place++;
    }
  }
}

/** `in Lincoln`, `Lincoln, Nebraska`; not `Abraham Lincoln`, `Lincoln Center`. */
function standsAsPlace(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 4);
  if (BEFORE_PERSON.test(before) || /^\s\p{Lu}/u.test(after)) return false;
  return BEFORE_PLACE.test(before) || /^,\s\p{Lu}/u.test(after);
}

function personWordsOf(persons: readonly EntityRow[]): Set<string> {
  return new Set(persons.flatMap(({ name }) => foldName(name).split(' ')));
}
