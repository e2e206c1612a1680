import type { Comparison, Report } from '../engine/report.ts';
import { comparedCoverage, comparedTitles, leftOutCount, leftOutSentences } from './comparison.ts';
import { markedPassage } from './comparison-marks.ts';
import { textOf } from './parts.ts';
import { say } from './say.ts';

const MARKS = {
  same: (words: string) => words,
  here: (words: string) => `{+${words}+}`,
  there: (words: string) => `[-${words}-]`,
};

/** Two pages side by side as plain text: passage by passage in running text, then what only the other page says. */
export function comparisonText(report: Report, comparison: Comparison): string {
  const sections = [
    [textOf(comparedTitles(report, comparison)), comparedCoverage(report, comparison)],
    passageLines(comparison),
    leftOutLines(comparison),
  ];
  return `${sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`;
}

function passageLines({ passages }: Comparison): string[] {
  if (passages.length === 0) return [];
  return [
    say('comparePassages'),
    `  ${say('compareLegend')}`,
    ...passages.map(({ difference }, i) => `  ${i + 1}. ${markedPassage(difference, MARKS)}`),
  ];
}

function leftOutLines(comparison: Comparison): string[] {
  if (comparison.leftOut.length === 0) return [];
  const sentences = leftOutSentences(comparison).map(sentence => `  - ${sentence}`);
  return [say('compareLeftOut'), `  ${leftOutCount(comparison)}`, ...sentences];
}
