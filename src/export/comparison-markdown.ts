import type { Comparison, Report } from '../engine/report.ts';
import { comparedCoverage, comparedTitles, leftOutCount, leftOutSentences } from '../wording/comparison.ts';
import { markedPassage } from '../wording/comparison-marks.ts';
import { textOf } from '../wording/parts.ts';
import { say } from '../wording/say.ts';
import { markdownText } from './markdown-text.ts';

const MARKS = {
  same: markdownText,
  here: (words: string) => `**${markdownText(words)}**`,
  there: (words: string) => `~~${markdownText(words)}~~`,
};

/** Two pages side by side as Markdown, for below a Report. */
export function comparisonMarkdown(report: Report, comparison: Comparison): string {
  const { passages, leftOut } = comparison;
  const blocks = [
    `## ${markdownText(textOf(comparedTitles(report, comparison)))}`,
    markdownText(comparedCoverage(report, comparison)),
    ...(passages.length === 0 ? [] : [`### ${say('comparePassages')}`, say('compareLegendMarkdown')]),
    passages.map(({ difference }, i) => `${i + 1}. ${markedPassage(difference, MARKS)}`).join('\n'),
    ...(leftOut.length === 0 ? [] : [`### ${say('compareLeftOut')}`, leftOutCount(comparison)]),
    leftOutSentences(comparison)
      .map(sentence => `- ${markdownText(sentence)}`)
      .join('\n'),
  ];
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}
