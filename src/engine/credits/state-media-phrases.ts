import type { Entity } from '../entities/entity.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import type { Credit } from '../report.ts';
import { LetterPattern } from '../text/letter-pattern.ts';
import { creditOf } from './found-credit.ts';
import { lowerCase } from './hints.ts';
import { matchesOf } from './matches.ts';
import { findOutletNames } from './outlet-names.ts';
import { evidenceIn, type PageLine } from './page-lines.ts';

const WHOSE =
  "(?:(?:(?:north|south) korea(?:n|['’]s|n['’]s)?|the north['’]s|dprk(?:['’]s)?|pyongyang(?:['’]s)?|chin(?:ese|a['’]s)|russia(?:n|['’]s)|iran(?:ian|['’]s)|syria(?:n|['’]s)|cuba(?:n|['’]s)|belarus(?:ian|['’]s)|myanmar(?:['’]s)?|vietnam(?:ese|['’]s)|the country['’]s|its|the) )?";
const OUTLET =
  '(?:(?:official |state-run |state-controlled |state-owned |state )(?:(?:run )?media|news agency|television|tv|broadcaster|radio|newspaper)|official news agency)';
const SAID = new LetterPattern(
  /^,? (?:also |has |have |had |later |earlier )?(?:said|says?|report(?:ed|s)?|quoted|announced|claimed|confirmed|described|showed|aired)(?!\p{L})/iu,
);
const CARRIED =
  /(?:carried|reported|published|released|cited|quoted|issued|distributed|broadcast|said|according to|statement|through|via|citing)(?: (?:by|in|on|to|through|via|from))* $/i;
const PHRASE = new LetterPattern(
  new RegExp(`(?<![\\p{L}\\p{N}])(${WHOSE}${OUTLET})(?![\\p{L}\\p{N}])`, 'giu'),
);
/** Stands in every phrase, and in few other lines. */
const HINT =
  /(?:official|state(?:-run|-controlled|-owned)?) (?:(?:run )?media|news agency|television|tv|broadcaster|radio|newspaper)/;

const AN_AGENCY = /^(?:the |its )?(?:official |state )?(?:state-run )?news agency$/i;

/** Answers which one state agency a text names, "the state news agency" means it; the text is read when first asked. */
export function onlyStateAgency(text: string, index: EntityIndex): () => Entity | undefined {
  let known: { readonly agency: Entity | undefined } | undefined;
  return () => {
    known ??= { agency: readStateAgency(text, index) };
    return known.agency;
  };
}

function readStateAgency(text: string, index: EntityIndex): Entity | undefined {
  const named = findOutletNames(text, index, { prose: true })
    .map(({ entity }) => entity)
    .filter(({ type, stateMedia }) => type === 'agency' && stateMedia);
  return new Set(named.map(({ id }) => id)).size === 1 ? named[0] : undefined;
}

/** State media that a text cites without a name: "state media reported", "carried by North Korean state media". */
export function readStateMediaPhrases(line: PageLine, agency: () => Entity | undefined): Credit[] {
  const credits: Credit[] = [];
  if (!HINT.test(lowerCase(line.text))) return [];
  for (const match of matchesOf(PHRASE.in(line.text), line.text)) {
    const start = match.index;
    const end = start + match[0].length;
    const said = SAID.exec(line.text.slice(end, end + 40));
    const carried = CARRIED.exec(line.text.slice(Math.max(0, start - 40), start));
    if (!said && !carried) continue;
    const from = carried && !said ? start - carried[0].length : start;
    const evidence = evidenceIn(line, 'attribution', from, end + (said?.[0].length ?? 0));
    const meant = AN_AGENCY.test(match[1]!) ? agency() : undefined;
    const name = match[1]!.replace(/^(?:the|its) (?!north)/i, '');
    credits.push(meant ? creditOf('cited', meant, evidence) : { type: 'cited', name, evidence });
  }
  return credits;
}
