import { openBundled } from './bundled.ts';
import { type Evaluation, type Failure, share } from './evaluation.ts';
import { bareSpeaker, isSameName } from './same-name.ts';
import { pairQuotes, type QuotePair } from './wire-quotes.ts';
import { judgeWireRecords } from './wire-records.ts';

/** Whether each labelled quotation that we find has its labelled speaker; a speaker not given is wrong. */
export function evaluateWireSpeakers(): Evaluation | undefined {
  const judged = judgeWireRecords();
  if (judged === undefined) return undefined;
  const pairs = judged.flatMap(pairQuotes).filter(({ ours, labelled }) => ours && labelled.speaker !== null);
  const english = pairs.filter(isEnglish);
  const others = pairs.filter(pair => !isEnglish(pair));
  const named = (pair: QuotePair) => pair.ours?.speaker !== undefined;
  return {
    rows: [
      share('English: speaker right', english, isSpeakerRight),
      share('English: speaker right where one is named', english.filter(named), isSpeakerRight),
      share('other languages: speaker right', others, isSpeakerRight),
      share('other languages: speaker right where one is named', others.filter(named), isSpeakerRight),
    ],
    failures: pairs.filter(pair => !isSpeakerRight(pair)).map(failure),
  };
}

function isEnglish({ item }: QuotePair): boolean {
  return item.record.language?.startsWith('en') ?? false;
}

function isSpeakerRight({ ours, labelled }: QuotePair): boolean {
  const { entities } = openBundled();
  return (
    ours?.speaker !== undefined && isSameName(bareSpeaker(labelled.speaker!), ours.speaker.name, entities)
  );
}

function failure({ item, ours, labelled }: QuotePair): Failure {
  const { start, end } = ours!.span;
  const { text } = item.report.article;
  const around = `${text.slice(Math.max(0, start - 200), start)}⟦${ours!.text.slice(0, 50)}⟧${text.slice(end, end + 150)}`;
  return {
    id: item.record.id,
    what: JSON.stringify({
      is: labelled.speaker,
      ours: ours!.speaker?.name,
      cue: ours!.cue?.text,
      kind: ours!.kind,
      around,
    }),
  };
}
