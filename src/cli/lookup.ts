import { lookUp } from '../engine/lookup/lookup.ts';
import type { LookupAnswer } from '../engine/lookup/lookup-answer.ts';
import { lookupText } from '../wording/lookup-text.ts';
import { withDamageTold } from './analyze-article.ts';
import type { Command, LookupFormat } from './command.ts';
import { print, type Terminal } from './terminal.ts';
import { openWorkbench } from './workbench.ts';

const FORMATTERS: Readonly<Record<LookupFormat, (answer: LookupAnswer) => string>> = {
  text: lookupText,
  json: answer => `${JSON.stringify(answer, undefined, 2)}\n`,
};

/** `headwater lookup "PHRASE OR NAME"`: prints who has the words, and who is named. */
export async function lookup(
  command: Extract<Command, { kind: 'lookup' }>,
  terminal: Terminal,
): Promise<void> {
  const { query, order, format } = command;
  const { corpus, entities } = await openWorkbench(terminal.dataFolder, command);
  const answer = withDamageTold(() => lookUp(query, corpus, entities, { order }));
  await print(terminal.output, FORMATTERS[format](answer));
}
