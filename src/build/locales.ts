import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LOCALES = 'src/wording/locales';

/** Writes our sentences, one file a language, in the form in which browsers read them. */
export function writeLocales(folder: string): void {
  for (const file of readdirSync(LOCALES).filter(name => name.endsWith('.json'))) {
    const sentences: Record<string, string> = JSON.parse(readFileSync(join(LOCALES, file), 'utf8'));
    const target = join(folder, '_locales', file.replace('.json', ''));
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'messages.json'), `${JSON.stringify(browserMessages(sentences), null, 2)}\n`);
  }
}

/** A dollar sign would begin a placeholder of the browser's own. */
function browserMessages(sentences: Record<string, string>): Record<string, { message: string }> {
  const entries = Object.entries(sentences);
  return Object.fromEntries(entries.map(([key, text]) => [key, { message: text.replaceAll('$', '$$$$') }]));
}
