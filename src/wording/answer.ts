import type { Confidence, Hop, Relation, Report, Source } from '../engine/report.ts';
import {
  factBeside,
  hopName,
  isIssued,
  isOwnText,
  isSameText,
  shownConfidence,
  withConfidence,
} from './hop.ts';
import { outcomeOf } from './outcome.ts';
import {
  capitalisedParts,
  joinedParts,
  listedParts,
  namePart,
  type Part,
  plainPart,
  sayParts,
  textOf,
} from './parts.ts';
import { type Key, say, sayCount } from './say.ts';
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

const DOUBTS: readonly Confidence[] = ['certain', 'likely', 'possible'];

const CLAUSES: Readonly<Record<Relation, Key>> = {
  'carried-by': 'answerCarried',
  'written-by': 'answerWritten',
  'quoted-from': 'answerQuotes',
  'said-by': 'answerSaid',
  'derived-from': 'answerDerived',
};

/** The one sentence at the top: where the story comes from. */
export function answer(report: Report): string {
  return textOf(answerParts(report));
}

/** The answer in parts, so that the names in it can stand out. */
export function answerParts(report: Report): Part[] {
  const outcome = outcomeOf(report);
  if (outcome === 'too-short') return outcomeAnswer(tooShortClause(report), report);
  if (outcome === 'no-match') return outcomeAnswer(noMatchClause(report), report);
  const leadsOn = report.chain.some(hop => hop.role !== 'publisher');
  return leadsOn ? chainAnswer(report) : [plainPart(sourceSentence(report.sources[0]))];
}

/** Who published it is worth saying, also when nothing more was found. */
function outcomeAnswer(outcome: string, report: Report): Part[] {
  const publisher = report.chain.filter(hop => hop.role === 'publisher');
  const clauses = [...publisher.map(hop => clause([hop], report)), [plainPart(outcome)]];
  return capitalisedParts(joinedParts(clauses, '; '));
}

function chainAnswer(report: Report): Part[] {
  const isNamed = report.chain.some(hop => hop.role === 'publisher');
  const text = report.chain.filter(hop => TEXT_CAME_BY.has(hop.relation));
  const words = report.chain.filter(hop => !TEXT_CAME_BY.has(hop.relation));
  const came = joinedParts(
    alike(text, report).map(hops => clause(hops, report)),
    ', ',
  );
  const drawn = alike(words, report).map(hops => clause(hops, report));
  const clauses = [isNamed ? [] : [plainPart(say('answerNoPublisher'))], came, ...drawn];
  return capitalisedParts(
    joinedParts(
      clauses.filter(one => one.length > 0),
      '; ',
    ),
  );
}

/** Neighbours that stand to the text in one way share a clause: "quotes KCNA and Nikkei". */
function alike(hops: readonly Hop[], report: Report): Hop[][] {
  const groups: Hop[][] = [];
  for (const hop of hops) {
    const last = groups.at(-1);
    if (last && clauseKey(last[0], report) === clauseKey(hop, report)) last.push(hop);
    else groups.push([hop]);
  }
  return groups;
}

/**
 * How sure we are is said before the clause when it is so of every name in it. Else the surest names come first, and
 * each of the others has its own word: "quotes KCNA and probably Nikkei".
 */
function clause(given: readonly Hop[], report: Report): Part[] {
  const doubt = (hop: Hop) => DOUBTS.indexOf(shownConfidence(hop, report));
  const hops = [...given].sort((a, b) => doubt(a) - doubt(b));
  const [first] = hops;
  const confidence = shownConfidence(first, report);
  const isShared = hops.every(hop => shownConfidence(hop, report) === confidence);
  const names = hops.map(hop => {
    const name = nameWithFact(hop, report);
    return isShared ? name : withConfidence(shownConfidence(hop, report), name);
  });
  const plain = sayParts(clauseKey(first, report), { name: listedParts(firstNames(names)) });
  return isShared ? withConfidence(confidence, plain) : plain;
}

function firstNames(names: readonly Part[][]): readonly Part[][] {
  if (names.length <= MOST_NAMES) return names;
  const shown = names.slice(0, MOST_NAMES - 1);
  return [...shown, [plainPart(sayCount('answerOthers', names.length - shown.length))]];
}

function clauseKey(hop: Hop, report: Report): Key {
  if (hop.relation === undefined) return 'answerPublished';
  if (isOwnText(hop, report) && writersOf(report) === 1) return 'answerOwnText';
  if (isIssued(hop)) return 'answerIssued';
  return isSameText(hop, report) ? 'answerSameTextAs' : CLAUSES[hop.relation];
}

function writersOf(report: Report): number {
  return report.chain.filter(hop => hop.relation === 'written-by').length;
}

function nameWithFact(hop: Hop, report: Report): Part[] {
  const fact = factBeside(hop, report);
  const name = [namePart(hopName(hop))];
  return fact === undefined ? name : sayParts('answerNameWithFact', { name, fact: [plainPart(fact)] });
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
