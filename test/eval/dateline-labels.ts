import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * What the openings of 200 articles of `bbc_cnn_st_2020_mar_jun` say, read and labelled by hand before our own reading
 * was looked at. Facts only: the first 12 hexadecimal digits of the path's SHA-256, the address, the dateline's place as
 * printed, the agencies it credits by the list's names, and newspapers credited through an agency beside it.
 *
 * Drawn in the order of the paths' SHA-256: of The Straits Times the first 90 with one name in capitals in the opening's
 * parentheses, all 30 with several, 34 others; 27 of CNN; 19 of the BBC.
 *
 * The rules: an agency or news service named in the dateline's parentheses is labelled, each of several by itself
 * ("REUTERS, AFP"); of "THE STAR/ASIA NEWS NETWORK" the network is the agency and the paper stands beside it.
 * "(CNN)" and "(CNN Business)" on cnn.com are the outlet's own name: no agency. Neither are "(MOH)", "(SIA)" and other
 * abbreviations that the first sentence explains, agencies cited in the text, nor photo credits ("Image copyright PA Media").
 */
const LABELS = 'test/eval/dateline-labels.tsv';

/** One labelled article. */
export interface DatelineLabel {
  readonly pathHash: string;
  readonly url: string;
  readonly place: string;
  readonly agencies: readonly string[];
  readonly newspapers: readonly string[];
}

/** The labels by hash of the path. */
export function readDatelineLabels(): Map<string, DatelineLabel> {
  const rows = readFileSync(LABELS, 'utf8').split('\n').slice(1).filter(Boolean);
  return new Map(rows.map(parseLabel).map(label => [label.pathHash, label]));
}

/** A row's name for an article. */
export function hashOfPath(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}

function parseLabel(row: string): DatelineLabel {
  const [pathHash = '', url = '', place = '', agencies = '', newspapers = ''] = row.split('\t');
  const names = (list: string) => list.split('|').filter(Boolean);
  return { pathHash, url, place, agencies: names(agencies), newspapers: names(newspapers) };
}
