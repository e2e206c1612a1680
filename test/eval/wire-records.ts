import { existsSync, readFileSync } from 'node:fs';
import { analyze } from '../../src/engine/analyze.ts';
import type { Report } from '../../src/engine/report.ts';
import { articleFromText } from '../../src/extract/plain-text.ts';
import { openBundled } from './bundled.ts';
import { once } from './once.ts';

export const WIRE_RECORDS = '../shared/dev/wire-to-web.dev.jsonl';

export type CarrierRole = 'credit' | 'cited' | 'state-media' | 'photo-credit' | 'self';

export interface TrueQuote {
  readonly text: string;
  readonly speaker: string | null;
  readonly verdict: string | null;
  readonly source_sentence?: string | null;
}

/** One labelled page, with the fields that are scored. */
export interface WireRecord {
  readonly id: string;
  readonly url: string | null;
  readonly title_guess: string | null;
  readonly published_guess: string | null;
  readonly language: string | null;
  readonly text: string;
  readonly text_kind: 'full' | 'retold';
  readonly category: string;
  readonly truth: {
    readonly primary: readonly { readonly documents: readonly string[] }[];
    readonly secondary_primary?: readonly { readonly documents?: readonly string[] }[] | null;
    readonly carriers: readonly {
      readonly name: string;
      readonly role: CarrierRole;
      readonly evidence: string;
    }[];
    readonly speakers?: readonly { readonly name: string }[] | null;
    readonly quotes: readonly TrueQuote[] | null;
  };
}

/** A labelled page and what we say of it. */
export interface Judged {
  readonly record: WireRecord;
  readonly report: Report;
}

/** Analyses every record; `undefined` when the records are not there. */
export const judgeWireRecords: () => Judged[] | undefined = once(() => {
  if (!existsSync(WIRE_RECORDS)) return undefined;
  const { corpus, entities } = openBundled();
  return readFileSync(WIRE_RECORDS, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as WireRecord)
    .map(record => ({ record, report: analyze(articleOf(record), corpus, entities) }));
});

function articleOf(record: WireRecord) {
  // A title in parentheses is the labeller's description of the page, not the page's.
  const title = record.title_guess?.startsWith('(') ? null : record.title_guess;
  return articleFromText(record.text, {
    ...(title ? { title } : {}),
    ...(record.url ? { url: record.url } : {}),
    ...(record.published_guess ? { published: record.published_guess } : {}),
    ...(record.language ? { language: record.language } : {}),
  });
}

/** Whether a record derives from a document of the corpus. */
export function isPositive({ record }: Judged): boolean {
  return record.category === 'positive';
}

/** Ids of the documents that a record derives from: any of them is right. */
export function documentsOf({ truth }: WireRecord): ReadonlySet<string> {
  return new Set(truth.primary.flatMap(({ documents }) => documents));
}

/** Ids of all documents that a record rests on, also for a single fact. */
export function allDocumentsOf(record: WireRecord): ReadonlySet<string> {
  const secondary = record.truth.secondary_primary ?? [];
  return new Set([...documentsOf(record), ...secondary.flatMap(({ documents = [] }) => documents)]);
}
