import { analyze } from '../../src/engine/analyze.ts';
import type { Source } from '../../src/engine/report.ts';
import { isoDay } from '../../src/engine/text/day.ts';
import { articleFromText } from '../../src/extract/plain-text.ts';
import { Random } from '../bench/pack-choices-random.ts';
import { openBundled } from './bundled.ts';
import { type Evaluation, tally } from './evaluation.ts';
import { readShared } from './shared-rows.ts';

interface Story {
  readonly title: string;
  readonly text: string;
}

/** A story under a day that is not its own, with what is claimed of it. */
interface Claimed {
  readonly story: Story;
  readonly sources: readonly Source[];
}

/** Stories tried, and those among them at least that name the country whose agency most documents are of. */
const STORIES = 600;
const NEAR_STORIES = 150;
const NEAR = /North Korea/;

/**
 * What chance alone claims: stories of many outlets, each put on the day of some document of a pack. None derives from a
 * statement of that day, so every source that is claimed is wrong. Stories on the packs' own subject are the hardest.
 */
export function evaluateChance(): Evaluation | undefined {
  const stories = readShared('abp_sample') as readonly Story[] | undefined;
  if (!stories) return undefined;
  const random = new Random(1);
  const near = stories.filter(({ text }) => NEAR.test(text)).slice(0, NEAR_STORIES);
  const others = stories.filter(({ text }) => !NEAR.test(text)).slice(0, STORIES);
  const [claimedNear, claimedOthers] = [near, others].map(some =>
    some.flatMap(story => claimedOn(story, random)),
  );
  const wrong = [...claimedNear!, ...claimedOthers!];
  return {
    rows: [
      tally('sources claimed by chance', claimedOthers!.length, others.length),
      tally('sources claimed by chance: stories on the subject', claimedNear!.length, near.length),
    ],
    failures: wrong.map(({ story, sources }) => ({ id: story.title.slice(0, 40), what: describe(sources) })),
  };
}

function claimedOn(story: Story, random: Random): Claimed[] {
  const { corpus, entities } = openBundled();
  const article = articleFromText(story.text, { title: story.title, published: someDay(random) });
  const { sources } = analyze(article, corpus, entities);
  const claimed = sources.filter(({ order }) => order !== 'later');
  return claimed.length === 0 ? [] : [{ story, sources: claimed }];
}

/** The day of some document of some pack, each pack as often as every other. */
function someDay(random: Random): string {
  const dated = openBundled()
    .corpus.packs.map(({ days }) => days.filter(day => day > 0))
    .filter(days => days.length > 0);
  const days = dated[random.below(dated.length)]!;
  return isoDay(days[random.below(days.length)]!);
}

function describe(sources: readonly Source[]): string {
  return sources
    .map(
      ({ document, confidence, attribution }) =>
        `${document} (${confidence}${attribution ? ', pointed to' : ''})`,
    )
    .join(', ');
}
