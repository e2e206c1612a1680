import type { Span } from '../text/span.ts';
import { cueForms, cueVerbOf, phrasalVerbOf } from './cue-verbs.ts';
import type { Attribution } from './cues.ts';
import type { Frame } from './frames.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { trimSubject } from './script-subjects.ts';

/** Characters of a frame looked at on each side of a quotation. */
const BESIDE = 160;
/** Characters between a quotation and the verb behind it: an adverb or an addressee. */
const MAX_TO_VERB = 24;

/** A cue verb beside a quotation, and where to look for whoever it belongs to. */
interface Found {
  readonly cue: Span;
  readonly form: string;
  readonly subject: Span;
}

type Finder = (text: string, frame: Span, outer: Span, language: string) => Found | undefined;

const FINDERS: Readonly<Record<string, readonly Finder[]>> = {
  ja: [verbBehind],
  ko: [verbBehind],
  zh: [verbBefore, verbBetween],
  ar: [verbFirst],
  fa: [verbBefore],
};

/** The cue of a quotation in a script without capitals, by where its language puts verb and subject. */
export function scriptCue(
  text: string,
  frame: Frame,
  outer: Span,
  language: string,
): Attribution | undefined {
  for (const find of FINDERS[language] ?? []) {
    const found = find(text, frame.span, outer, language);
    const speaker = found && phraseIn(text, found.subject, language);
    if (!found || !speaker) continue;
    const [first = '', second] = found.form.split(' ');
    const verb = cueVerbOf(first, language) ?? phrasalVerbOf(first, second, language);
    return {
      kind: 'verb',
      verb: verb?.verb ?? found.form,
      ...(verb?.sense && { sense: verb.sense }),
      cue: found.cue,
      at: 0,
      speaker,
      borrowed: false,
    };
  }
  return undefined;
}

function phraseIn(text: string, { start, end }: Span, language: string): NounPhrase | undefined {
  const subject = trimSubject(text.slice(start, end), language);
  if (!subject) return undefined;
  const at = start + subject.at;
  const span = { start: at, end: at + subject.text.length };
  if (subject.pronoun)
    return {
      form: 'pronoun',
      text: subject.text,
      head: subject.pronoun,
      span,
      definite: false,
      indefinite: false,
    };
  const head = subject.text.split(/\s/).at(-1)!;
  const { text: name, at: nameAt } = subject.name ?? subject;
  const nameSpan = { start: start + nameAt, end: start + nameAt + name.length };
  return {
    form: 'name',
    text: subject.text,
    head,
    span,
    nameSpan,
    named: subject.name !== undefined,
    definite: false,
    indefinite: false,
  };
}

/** "キムは「…」と述べた", "김은 “…”라고 말했다": the subject opens the sentence, the verb closes it. */
function verbBehind(text: string, frame: Span, outer: Span, language: string): Found | undefined {
  const after = text.slice(outer.end, Math.min(frame.end, outer.end + BESIDE));
  const found = firstForm(after, language);
  if (!found || found.at > MAX_TO_VERB) return undefined;
  const start = outer.end + found.at;
  const cue = { start, end: start + found.form.length };
  return { cue, form: found.form, subject: { start: frame.start, end: outer.start } };
}

/** "金说：“…”", "کیم گفت: «…»". */
function verbBefore(text: string, frame: Span, outer: Span, language: string): Found | undefined {
  const start = Math.max(frame.start, outer.start - BESIDE);
  const before = text
    .slice(start, outer.start)
    .replace(/[\s,،:：，]+$/u, '')
    .replace(/ که$/u, '');
  const form = cueForms(language).find(other => before.endsWith(other));
  if (form === undefined) return undefined;
  const end = start + before.length;
  return { cue: { start: end - form.length, end }, form, subject: { start, end: end - form.length } };
}

/** "“…”，金说。": subject and verb between the quotation and the next mark. */
function verbBetween(text: string, frame: Span, outer: Span, language: string): Found | undefined {
  const after = text.slice(outer.end, Math.min(frame.end, outer.end + BESIDE));
  const clause = /^[，,]?[^，。；“「」”]{2,40}/u.exec(after)?.[0] ?? '';
  const form = cueForms(language).find(other => clause.endsWith(other));
  if (form === undefined) return undefined;
  const end = outer.end + clause.length;
  return {
    cue: { start: end - form.length, end },
    form,
    subject: { start: outer.end, end: end - form.length },
  };
}

/** "قال الوزير: «…»": the subject follows its verb. */
function verbFirst(text: string, frame: Span, outer: Span, language: string): Found | undefined {
  const start = Math.max(frame.start, outer.start - BESIDE);
  const before = wordBefore(text.slice(start, outer.start), start, language, outer.start);
  if (before) return before;
  const end = Math.min(frame.end, outer.end + BESIDE);
  const behind = wordBefore(text.slice(outer.end, end), outer.end, language, end);
  return behind && behind.cue.start - outer.end <= MAX_TO_VERB ? behind : undefined;
}

/** The first word of a stretch that is a cue verb. */
function wordBefore(stretch: string, start: number, language: string, end: number): Found | undefined {
  for (const match of stretch.matchAll(/[^\s,،:«»"“”]+/gu)) {
    // Arabic glues "and" to its verb.
    const form = [match[0], match[0].replace(/^[وف]/u, '')].find(word => cueVerbOf(word, language));
    if (form === undefined) continue;
    const cue = { start: start + match.index, end: start + match.index + match[0].length };
    return { cue, form, subject: { start: cue.end, end } };
  }
  return undefined;
}

function firstForm(stretch: string, language: string): { at: number; form: string } | undefined {
  let first: { at: number; form: string } | undefined;
  const near = stretch.slice(0, MAX_TO_VERB * 2);
  for (const form of cueForms(language)) {
    const at = near.indexOf(form);
    if (at >= 0 && (!first || at < first.at || (at === first.at && form.length > first.form.length)))
      first = { at, form };
  }
  return first;
}
