import type { Report } from '../engine/report.ts';
import { answer } from './answer.ts';
import { hopName } from './hop.ts';

/** A stretch of the answer; names are what a reader looks for. */
export interface AnswerPart {
  readonly text: string;
  readonly isName: boolean;
}

/** The answer in parts, so that the names in it can stand out. */
export function answerParts(report: Report): AnswerPart[] {
  const names = report.chain.map(hopName).filter(name => name !== '');
  const parts: AnswerPart[] = [];
  let rest = answer(report);
  for (const name of names) {
    const at = rest.indexOf(name);
    if (at < 0) continue;
    parts.push({ text: rest.slice(0, at), isName: false }, { text: name, isName: true });
    rest = rest.slice(at + name.length);
  }
  return [...parts, { text: rest, isName: false }].filter(part => part.text !== '');
}
