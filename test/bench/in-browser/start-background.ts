import browser from 'webextension-polyfill';
import { analyze } from '../../../src/engine/analyze.ts';
import { openResources } from '../../../src/resources.ts';
import type { StartAnswer, StartQuestion } from './start-messages.ts';

/** Nothing ran before this line but the modules: `performance.now()` counts from the background's start. */
const script = performance.now();

browser.runtime.onMessage.addListener((question: unknown) => answer(question as StartQuestion));

async function answer({ articles, rounds }: StartQuestion): Promise<StartAnswer> {
  const start = performance.now();
  const { corpus, entities } = await openResources();
  const opened = performance.now();
  analyze(articles[0]!, corpus, entities);
  const first = performance.now() - opened;
  const meanOf = (article: (typeof articles)[number]) => {
    const from = performance.now();
    for (let round = 0; round < rounds; round++) analyze(article, corpus, entities);
    return (performance.now() - from) / rounds;
  };
  if (rounds > 0) articles.map(meanOf);
  return { script, open: opened - start, first, warm: rounds > 0 ? articles.map(meanOf) : [] };
}
