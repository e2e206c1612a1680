import { existsSync } from 'node:fs';
import { makeEdits } from './pack-choices-edits.ts';
import { measureGuessed } from './pack-choices-guessed.ts';
import { measureUnnoticed } from './pack-choices-noticed.ts';
import { CORPUS, readWordDocuments } from './pack-choices-words.ts';

/** `node src/build/run.mjs test/bench/pack-choices.ts`: the two curves that the bits of a pack are chosen from. */
if (existsSync(CORPUS)) {
  const { vocabulary, documents } = readWordDocuments();
  const words = documents.reduce((sum, document) => sum + document.words.length, 0);
  console.log(`${documents.length} documents, ${words} words, ${vocabulary.size} different ones\n`);
  printTable('Single edits not noticed', measureUnnoticed(makeEdits(documents, vocabulary), vocabulary));
  printTable('Guessed right', measureGuessed(documents, vocabulary));
} else console.log('skipped: no ../shared');

function printTable(title: string, [head, ...rows]: readonly string[][]): void {
  console.log(`### ${title}\n`);
  console.log(`| ${head!.join(' | ')} |`);
  console.log(`|${head!.map(() => ' ---: ').join('|')}|`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  console.log('');
}
