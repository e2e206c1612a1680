import browser from 'webextension-polyfill';
import { ANSWER_ATTRIBUTE, QUESTION_ID, type StartAnswer } from './start-messages.ts';

void ask();

/** The message wakes the background: what it takes is what a reader waits. */
async function ask(): Promise<void> {
  const question: unknown = JSON.parse(document.getElementById(QUESTION_ID)!.textContent!);
  const start = performance.now();
  const answer: StartAnswer = await browser.runtime.sendMessage(question);
  const times = { ...answer, waited: performance.now() - start };
  document.documentElement.setAttribute(ANSWER_ATTRIBUTE, JSON.stringify(times));
}
