import type { Article } from '../../../src/engine/article.ts';

/** What the timed background is asked. */
export interface StartQuestion {
  readonly articles: readonly Article[];
  /** Answers that are timed of each article after the first; none when only the start is. */
  readonly rounds: number;
}

/** What it answers, in milliseconds. */
export interface StartAnswer {
  /** From the start of the background until our code ran. */
  readonly script: number;
  readonly open: number;
  readonly first: number;
  /** Means of the rounds, one an article: Firefox tells time to the millisecond only. */
  readonly warm: readonly number[];
}

/** The answer, and how long the page waited for it. */
export interface StartTimes extends StartAnswer {
  readonly waited: number;
}

/** Where the page finds the question, and leaves the answer. */
export const QUESTION_ID = 'question';
export const ANSWER_ATTRIBUTE = 'data-start-times';
