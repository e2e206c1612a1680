import type { Entity } from '../entities/entity.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import { findMentions } from '../entities/mentions.ts';
import type { Corpus, DocumentPlace } from '../pack/corpus.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import { foldName } from '../text/normalize.ts';
import { tokenize } from '../text/tokenize.ts';
import { officesIn } from './offices.ts';
import type { IssuerPointer, Pointers } from './pointers.ts';

/** Days before a page on which the statement that it reports was made. */
const MAX_DAYS = 2;
/** Days by which a statement's date may lie ahead of the page's, in a time zone further east. */
const MAX_AHEAD = 1;

/** A statement of the days before a page, with what its record says of who speaks. */
export interface NearStatement extends DocumentPlace {
  readonly record: DocumentRecord;
  readonly daysBefore: number;
  readonly issuer: Entity | undefined;
  /** How the page points to its issuer, when it does. */
  readonly pointer: IssuerPointer | undefined;
  /** Persons and bodies that its title or record names. */
  readonly named: ReadonlySet<string>;
  /** Those of the page's offices that its title names. */
  readonly offices: ReadonlySet<string>;
}

/** The statements of the days before a page, copies left out. */
export function nearStatements(
  corpus: Corpus,
  articleDay: number,
  pointers: Pointers,
  index: EntityIndex,
): NearStatement[] {
  const issuers = new Map<string, Entity | undefined>();
  const issuerOf = (name: string) => {
    if (!issuers.has(name)) issuers.set(name, index.named(name));
    return issuers.get(name);
  };
  const wanted = new WantedNames(pointers.names);
  return placesNear(corpus, articleDay).flatMap(place => {
    const record = place.pack.recordOf(place.row);
    if (record.kind === 'report') return [];
    const issuer = issuerOf(record.issuer ?? '');
    const title = record.speaker === undefined ? record.title : `${record.title}. ${record.speaker} said.`;
    return {
      ...place,
      record,
      daysBefore: articleDay - place.pack.dayOf(place.row)!,
      issuer,
      pointer: issuer && pointers.issuers.get(issuer.id),
      named: wanted.maybeNamedIn(title) ? namesIn(title, index) : NOBODY,
      offices: officesIn(title, pointers.offices),
    };
  });
}

const NOBODY: ReadonlySet<string> = new Set();

/** Words of the names that a page points to: a title without any of them names nobody who matters. */
class WantedNames {
  private readonly words: ReadonlySet<string>;

  constructor(names: readonly string[]) {
    this.words = new Set(names.flatMap(wordsOf));
  }

  maybeNamedIn(title: string): boolean {
    return wordsOf(title).some(word => this.words.has(word));
  }
}

function wordsOf(name: string): string[] {
  return foldName(name)
    .split(' ')
    .filter(word => word.length > 1);
}

function placesNear({ packs }: Corpus, articleDay: number): DocumentPlace[] {
  return packs.flatMap(pack =>
    pack
      .rowsBetween(articleDay - MAX_DAYS, articleDay + MAX_AHEAD)
      .filter(row => pack.copyOf(row) === undefined)
      .map(row => ({ pack, row })),
  );
}

function namesIn(title: string, index: EntityIndex): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { entity } of findMentions(tokenize(title), index))
    if (entity.type === 'person' || entity.type === 'organization') ids.add(entity.id);
  return ids;
}
