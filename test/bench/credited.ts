import type { Article } from '../../src/engine/article.ts';
import { articleFromText } from '../../src/extract/plain-text.ts';
import { type Ingredients, mixArticles } from './articles.ts';

/** A thorough news story. */
const WORDS = 1000;
/** Credits that stand above and below a text, one set for each article in turn; the names of persons are invented. */
const SETS = [
  {
    above: 'By Ada Quillfeather, Associated Press',
    dateline: 'WASHINGTON (AP) — ',
    below:
      'Associated Press writer Bo Thistlewood in Geneva contributed to this report.\n\nCopyright 2024 The Associated Press. All rights reserved.',
  },
  {
    above: 'By Ada Quillfeather and Bo Thistlewood',
    dateline: 'SEOUL, Oct 12 (Reuters) - ',
    below: '(Reporting by Ada Quillfeather; Additional reporting by Bo Thistlewood; Editing by Cy Marrowby)',
  },
  {
    above: 'Our Bureau',
    dateline: 'New Delhi: ',
    below: '(With inputs from PTI)\n\nPhoto: AFP',
  },
  {
    above: 'Ada Quillfeather, Staff writer',
    dateline: '',
    below: 'This story was originally published by an outlet of the valley.\n\nFollow us for more news',
  },
];

/** Mixed articles of 1,000 words with the credits that news pages print. */
export function mixCredited(ingredients: Ingredients, count: number): Article[] {
  return mixArticles(ingredients, WORDS, count).map(({ article }, i) => {
    const { above, dateline, below } = SETS[i % SETS.length]!;
    const text = `${article.title}\n\n${above}\n\n${dateline}${article.text}\n\n${below}`;
    const given = article.published === undefined ? {} : { published: article.published };
    return articleFromText(text, { title: article.title, url: 'https://news.example/story', ...given });
  });
}
