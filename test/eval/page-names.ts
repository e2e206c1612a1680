import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileEntities } from '../../src/build/entities.ts';
import { parseTable } from '../../src/build/list-table.ts';
import type { Entity } from '../../src/engine/entities/entity.ts';
import { EntityIndex } from '../../src/engine/entities/entity-index.ts';
import { nameKey } from '../../src/engine/entities/key-hash.ts';
import { findMentions } from '../../src/engine/entities/mentions.ts';
import type { EntityType } from '../../src/engine/report.ts';
import { foldName } from '../../src/engine/text/normalize.ts';
import { tokenize } from '../../src/engine/text/tokenize.ts';
import { extract } from '../../src/extract/extract.ts';
import { type Evaluation, type Failure, share } from './evaluation.ts';
import { readPage } from './page.ts';

const SHARED = join('..', 'shared', 'dev');
const TARBALLS = ['html_readability_tests', 'html_postlight_fixtures', 'html_trafilatura_cache'];

/**
 * Who, what and where the first 250 words of 50 English news pages name, read by hand before the lists grew: each person,
 * organization and place once, in its first full form, photographers and writers included; works, products and brands of
 * products not. The pages are those of three sets where somebody "said" or "told" something, unchosen otherwise.
 */
const LABELS = 'test/eval/page-names.tsv';

type Kind = 'person' | 'organization' | 'place';

interface Name {
  readonly page: string;
  readonly kind: Kind;
  readonly name: string;
  /** The list has somebody or something of that kind by that name. */
  readonly isHeld: boolean;
  /** It stands in the page as a mention of one of that kind, of the list or of the page. */
  readonly isFound: boolean;
}

/** A mention on a page: what it means, and its words, folded. */
interface Named {
  readonly entity: Entity;
  readonly words: string;
}

/** Types that a reader would call by each kind. */
const TYPES: Readonly<Record<Kind, readonly EntityType[]>> = {
  person: ['person'],
  organization: ['organization', 'alliance', 'agency', 'outlet', 'place'],
  place: ['place', 'organization'],
};

/** How much of what pages name the list holds, and how much of it is found there. */
export async function evaluatePageNames(): Promise<Evaluation | undefined> {
  if (!existsSync(SHARED)) return undefined;
  const index = EntityIndex.from(compileEntities());
  const names = await readNames(index);
  const of = (kind: Kind) => names.filter(name => name.kind === kind);
  const failures: Failure[] = names
    .filter(({ isHeld, isFound }) => !isHeld || !isFound)
    .map(({ page, kind, name, isHeld }) => ({
      id: page,
      what: `${isHeld ? 'not found' : 'not held'}: ${kind} ${name}`,
    }));
  const rows = [
    share('held by the list', names, ({ isHeld }) => isHeld),
    share('people held', of('person'), ({ isHeld }) => isHeld),
    share('organizations held', of('organization'), ({ isHeld }) => isHeld),
    share('places held', of('place'), ({ isHeld }) => isHeld),
    share(
      'held ones that are found in the page',
      names.filter(({ isHeld }) => isHeld),
      ({ isFound }) => isFound,
    ),
    share('found in the page, of the list or of the page alone', names, ({ isFound }) => isFound),
    share('people found', of('person'), ({ isFound }) => isFound),
  ];
  return { rows, failures };
}

async function readNames(index: EntityIndex): Promise<Name[]> {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-names-'));
  try {
    for (const tarball of TARBALLS)
      spawnSync('tar', ['xzf', join(SHARED, `${tarball}.tar.gz`), '-C', folder]);
    const labels = parseTable(readFileSync(LABELS, 'utf8'), LABELS).rows;
    const names: Name[] = [];
    for (const page of new Set(labels.map(label => label.page ?? ''))) {
      const named = await mentionedOn(join(folder, page), index);
      for (const label of labels.filter(label => label.page === page)) names.push(judge(label, index, named));
    }
    return names;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a page's mentions mean, with their words. */
async function mentionedOn(path: string, index: EntityIndex): Promise<Named[]> {
  const found = await readPage(path, undefined, document => extract(document, {}));
  if (found.kind !== 'article') return [];
  const { title, text } = found.article;
  return [title, text].flatMap(part =>
    findMentions(tokenize(part), index).map(({ entity, span }) => ({
      entity,
      words: foldName(part.slice(span.start, span.end)),
    })),
  );
}

function judge(
  { page = '', kind: printed, name = '' }: Readonly<Record<string, string>>,
  index: EntityIndex,
  named: readonly Named[],
): Name {
  const kind = printed as Kind;
  const isKind = ({ type }: Entity) => TYPES[kind].includes(type);
  const key = foldName(name);
  const held = index.hitsOf(nameKey(name)).map(({ row }) => index.entityAt(row));
  const meant = held.filter(isKind);
  const isFound = named.some(
    ({ entity, words }) => meant.includes(entity) || (isKind(entity) && ` ${words} `.includes(` ${key} `)),
  );
  return { page, kind, name, isHeld: meant.length > 0, isFound };
}
