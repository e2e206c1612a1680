import type { Hop, Relation, Report, Source } from '../engine/report.ts';
import { hopName, stateMediaFact } from './hop.ts';
import { outcomeOf } from './outcome.ts';
import { capitalised, type Key, listed, say, sayCount } from './say.ts';
import { noMatchClause, tooShortClause } from './searched.ts';
import { relationOf, titleOf } from './source.ts';

/** How the text came to the page stands first, where its words come from after a semicolon. */
const TEXT_CAME_BY: ReadonlySet<Relation | undefined> = new Set<Relation | undefined>([
  undefined,
  'carried-by',
  'written-by',
]);

/** Names in one clause: more make no sentence that is read at a glance. */
const MOST_NAMES = 3;

const CLAUSES: Readonly<Record<Relation, Key>> = {
  'carried-by': 'answerCarried',
  'written-by': 'answerWritten',
  'quoted-from': 'answerQuotes',
  'said-by': 'answerSaid',
  'derived-from': 'answerDerived',
};

/** The one sentence at the top: where the story comes from. */
export function answer(report: Report): string {
  const outcome = outcomeOf(report);
  if (outcome === 'too-short') return outcomeAnswer(tooShortClause(report), report);
  if (outcome === 'no-match') return outcomeAnswer(noMatchClause(report), report);
  const leadsOn = report.chain.some(hop => hop.role !== 'publisher');
  return leadsOn ? chainAnswer(report) : sourceSentence(report.sources[0]);
}

/** Who published it is worth saying, also when nothing more was found. */
function outcomeAnswer(outcome: string, report: Report): string {
  const publisher = report.chain.find(hop => hop.role === 'publisher');
  if (publisher === undefined) return capitalised(outcome);
  return capitalised(say('answerAndOutcome', { clause: clause([publisher], report), outcome }));
}

function chainAnswer(report: Report): string {
  const text = report.chain.filter(hop => TEXT_CAME_BY.has(hop.relation));
  const words = report.chain.filter(hop => !TEXT_CAME_BY.has(hop.relation));
  const came = [
    ...(publisherOf(report) === undefined ? [say('answerNoPublisher')] : []),
    ...alike(text).map(hops => clause(hops, report)),
  ];
  const drawn = alike(words).map(hops => clause(hops, report));
  return capitalised([came.join(', '), ...drawn].join('; '));
}

/** Neighbours with one relation and one confidence share a clause: "quotes KCNA and Nikkei". */
function alike(hops: readonly Hop[]): Hop[][] {
  const groups: Hop[][] = [];
  for (const hop of hops) {
    const last = groups.at(-1);
    if (last && last[0].relation === hop.relation && last[0].confidence === hop.confidence) last.push(hop);
    else groups.push([hop]);
  }
  return groups;
}

function clause(hops: readonly Hop[], report: Report): string {
  const [{ relation, confidence }] = hops;
  const shown = hops.length > MOST_NAMES ? MOST_NAMES - 1 : hops.length;
  const names = hops.slice(0, shown).map(hop => nameWithFact(hop, report));
  const others = hops.length - names.length;
  const name = listed(others === 0 ? names : [...names, sayCount('answerOthers', others)]);
  const isOwnText =
    relation === 'written-by' && hops.length === 1 && hopName(hops[0]) === publisherOf(report);
  const plain = isOwnText
    ? say('answerOwnText')
    : say(relation === undefined ? 'answerPublished' : CLAUSES[relation], { name });
  if (confidence === 'certain' || relation === undefined) return plain;
  return say(confidence === 'likely' ? 'answerLikely' : 'answerPossibly', { clause: plain });
}

function publisherOf(report: Report): string | undefined {
  const publisher = report.chain.find(hop => hop.role === 'publisher');
  return publisher && hopName(publisher);
}

function nameWithFact(hop: Hop, report: Report): string {
  const fact = stateMediaFact(hop, report);
  const name = hopName(hop);
  return fact === undefined ? name : say('answerNameWithFact', { name, fact });
}

/** Without a chain the first source answers. */
function sourceSentence(source: Source): string {
  const title = say('quoted', { text: titleOf(source) });
  const relation = relationOf(source);
  if (relation === 'same-text') return say('answerSameText', { title });
  if (relation === 'quotes') return say('answerQuotesDocument', { title });
  if (relation === 'retells' || source.passages.length === 0) return say('answerSimilar', { title });
  return sayCount('answerShares', source.passages.length, { title });
}
