import type { Article } from '../article.ts';
import type { Mention } from '../entities/entity.ts';
import type { Quote } from '../report.ts';
import { attributionOf, isBare } from './attribute.ts';
import { cueLanguage } from './cue-language.ts';
import { type Attribution, findAttributions } from './cues.ts';
import { opensByline } from './foreign-openings.ts';
import { type Frame, findFrames, type Item } from './frames.ts';
import { findIndirect, indirectQuote } from './indirect.ts';
import { mayReport } from './indirect-gate.ts';
import { issuerOf } from './issued.ts';
import { kindOf } from './kind.ts';
import { type NounPhrase, phraseEndingAt } from './noun-phrase.ts';
import { isDeterminer } from './person-name.ts';
import { ProperWords } from './proper-words.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { scriptCue } from './script-cues.ts';
import { type PlacedQuote, shareSpeakers } from './share.ts';
import { type Speaker, Speakers } from './speakers.ts';
import { leadingSubject } from './subject.ts';
import { colonSubject, intentAt, labelOf, predicateAt, signatureOf } from './subject-cues.ts';
import { PREPOSITIONS } from './word-lists.ts';
import { DESCRIPTION } from './word-traits.ts';

/** The quotations of an article with their kind, cue and speaker; verdicts are given later. */
export function findQuotes(article: Article, mentions: readonly Mention[]): Quote[] {
  const { text, blocks } = article;
  const quotations = findQuotations(text, blocks);
  const language = cueLanguage(article);
  if (quotations.length === 0 && !mayReport(text, language)) return [];
  const known = ProperWords.of(text);
  const speakers = new Speakers(text, mentions, known, language);
  const reader = new Reader(text, quotations, speakers, language);
  for (const frame of findFrames(text, blocks, quotations, known, language)) reader.read(frame);
  return inOrder([...shareSpeakers(reader.placed), ...reader.indirect]);
}

function inOrder(quotes: readonly Quote[]): Quote[] {
  return [...quotes].sort((a, b) => a.span.start - b.span.start);
}

/** Words of a description at most: "foreign ministry spokesman". */
const MAX_DESCRIPTION = 5;

/** What the frames read so far hand on to the next. */
interface Carried {
  readonly speaker: Speaker;
  readonly cue?: Quote['cue'];
  readonly block: number;
}

/** Reads frames in text order; later ones lean on earlier ones. */
class Reader {
  readonly placed: PlacedQuote[] = [];
  readonly indirect: Quote[] = [];
  /** Speaker of the last direct quote, while nothing came between. */
  private carried: Carried | undefined;
  /** The last frame announced words to come: it ended in a colon. */
  private announced: { speaker: Speaker; cue: Quote['cue'] } | undefined;

  constructor(
    private readonly text: string,
    private readonly quotations: readonly Quotation[],
    private readonly speakers: Speakers,
    private readonly language: string,
  ) {}

  read(frame: Frame): void {
    if (this.language !== 'en' && opensByline(this.text, frame.span.start)) return;
    const attributions = findAttributions(frame, this.language);
    const leading = leadingSubject(frame.items, frame.items.length - 1);
    this.speakers.introduce(leading, attributions[0]?.speaker.span.start === leading?.span.start);
    const announced = this.announced;
    this.announced = undefined;
    if (isBare(frame.items)) this.readBare(frame, announced);
    else this.readReported(frame, attributions);
    this.sign(frame);
    this.readIndirect(frame, attributions);
    this.remember(frame, attributions, leading);
  }

  /** "“…” — Ho Lee (@holee)": whoever signs the last quotation said it. */
  private sign(frame: Frame): void {
    const last = this.placed.at(-1);
    const phrase = last && frame.block - last.block <= 1 ? signatureOf(frame) : undefined;
    const speaker = phrase && this.speakers.resolve(phrase);
    if (!last || !speaker) return;
    const { cue: _, ...quote } = last.quote;
    this.placed[this.placed.length - 1] = { ...last, quote: { ...quote, speaker } };
    this.carried = undefined;
  }

  private readBare(frame: Frame, announced: { speaker: Speaker; cue: Quote['cue'] } | undefined): void {
    const near = this.carried && frame.block - this.carried.block <= 1 ? this.carried : undefined;
    const speaker = announced?.speaker ?? near?.speaker;
    // "“…,” she claimed. “…”": the paragraph goes on under its cue.
    const cue = announced ? announced.cue : near?.block === frame.block ? near.cue : undefined;
    for (const item of frame.items) {
      if (item.quotation === undefined) continue;
      this.push(this.quotations[item.quotation]!, frame, speaker, cue);
    }
    if (speaker) this.carried = { speaker, block: frame.block, ...(cue && { cue }) };
  }

  private readReported(frame: Frame, attributions: readonly Attribution[]): void {
    let carried: Carried | undefined;
    let intent: Attribution | undefined;
    frame.items.forEach((item, at) => {
      if (item.quotation === undefined) return;
      const quotation = this.quotations[item.quotation]!;
      const script = scriptCue(this.text, frame, quotation.outer, this.language);
      if (script) this.speakers.note(script.speaker, true);
      intent = intentAt(this.text, frame.items, at, quotation, attributions) ?? intent;
      const reported =
        attributionOf(frame.items, at, attributions, phrase => this.speakers.isCarrier(phrase)) ??
        labelOf(frame, at) ??
        colonSubject(frame.items, at);
      const attribution =
        script ??
        predicateAt(this.text, frame.items, at, quotation) ??
        (intent && (!reported || reported.at < intent.at) ? intent : reported);
      const speaker = attribution && this.speakers.quoted(attribution.speaker, quotation.span);
      const cue = attribution && this.cue(attribution);
      this.push(quotation, frame, speaker, cue);
      if (speaker) carried = { speaker, block: frame.block, ...(cue && { cue }) };
    });
    this.carried = carried;
  }

  private readIndirect(frame: Frame, attributions: readonly Attribution[]): void {
    for (const { content, attribution } of findIndirect(frame, attributions)) {
      const speaker = this.speakers.resolve(attribution.speaker);
      if (!speaker) continue;
      this.indirect.push(indirectQuote(this.text, content, speaker, this.cue(attribution)));
    }
  }

  private cue({ cue, sense }: Attribution): NonNullable<Quote['cue']> {
    return { text: this.text.slice(cue.start, cue.end), span: cue, ...(sense && { sense }) };
  }

  private push(quotation: Quotation, frame: Frame, speaker: Speaker | undefined, cue: Quote['cue']): void {
    const { span } = quotation;
    const text = this.text.slice(span.start, span.end);
    const kind = kindOf(this.text, quotation, frame, speaker !== undefined || cue !== undefined);
    const known = kind === 'term' ? undefined : speaker;
    const quote: Quote = {
      span,
      text,
      kind,
      ...(known && { speaker: known }),
      ...(kind !== 'term' && cue && { cue }),
    };
    this.placed.push({ quote, block: frame.block, runsOn: quotation.runsOn });
  }

  /** Notes every description of the frame, for "the spokesman" later. */
  private describe({ items }: Frame): void {
    items.forEach(({ traits }, at) => {
      if ((traits & DESCRIPTION) === 0 || !isDescribed(items, at)) return;
      const phrase = phraseEndingAt(items, at, Math.max(0, at - MAX_DESCRIPTION));
      if (phrase) this.speakers.describe(phrase);
    });
  }

  /** Whom the frame was about, and whether it announces words of the next. */
  private remember(
    frame: Frame,
    attributions: readonly Attribution[],
    leading: NounPhrase | undefined,
  ): void {
    this.describe(frame);
    if (leading && leading.form !== 'pronoun') this.speakers.note(leading, false);
    for (const attribution of attributions)
      if (!attribution.borrowed) this.speakers.note(attribution.speaker, true);
    const issuer = issuerOf(frame.items);
    if (issuer) this.speakers.issue(issuer);
    const last = attributions.at(-1);
    const subject = last?.speaker ?? leading;
    if (frame.items.at(-1)?.text !== ':' || !subject) return;
    const speaker = this.speakers.resolve(subject);
    if (speaker) this.announced = { speaker, cue: last && this.cue(last) };
  }
}

/** Whether more than an article leads to the noun at items[at]: "the minister" alone describes nobody. */
function isDescribed(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before?.kind !== 'word') return false;
  return !isDeterminer(before) || PREPOSITIONS.has(items[at - 2]?.lower ?? '');
}
