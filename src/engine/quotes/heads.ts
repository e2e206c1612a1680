import type { NounPhrase } from './noun-phrase.ts';
import { CARRIERS } from './word-lists.ts';

/** What a head noun stands for, lower case, so that its variants meet: spokesman, spokesperson, spokeswoman. */
export function headClass(head: string): string {
  return head.startsWith('spokes') ? 'spokes' : head;
}

/** Nouns for people that no ending tells. */
const PEOPLE = new Set(
  (
    'people person men women boy boys girl girls child children kid kids friend friends fan fans critics staff parent parents expert ' +
    'experts analysts patient patients victim victims student students police locals natives youths allies aides guest guests ' +
    'colleague colleagues nurse nurses pilot pilots neighbour neighbours candidates nominees sisters brothers wives husbands families ' +
    'spouse cousin cousins uncle aunt chiefs rebels monks nuns heir duchess duke baron advocate advocates athlete athletes delegate ' +
    'delegates hosts republicans democrats conservatives liberals reps attendant attendants participant participants consultant ' +
    'consultants resident residents president presidents'
  ).split(' '),
);

/** Endings of those who do something: voters, authors, economists, librarians, trainees. */
const AGENT = /(?:[^aeiou]er|or|ist|ian|ee|man|woman|men|women)s?$/;

/** Things whose names end like those of people. */
const THINGS = new Set(
  (
    'paper number matter letter order power offer error factor sector poster container river water chapter winter summer disorder ' +
    'border remainder trailer newsletter center counter corner tower dinner murder answer banner folder manner filter server monitor ' +
    'mirror motor terror horror favor labor color floor door humor fee coffee committee degree list twist mist checklist playlist ' +
    'computer tracker rumor encounter disaster quarter helicopter register printer charter cover theater shelter reminder wrapper ' +
    'newspaper whisper anger danger hunger finger other another whether either neither rather further never under after weather gender ' +
    'wonder thunder corridor vector tractor reactor armor harbor knee tree three guarantee jubilee spree decree meter parameter ' +
    'diameter bomber laser omen specimen regimen abdomen member header footer layer trigger transfer disclaimer chamber'
  ).split(' '),
);

/** Whether a common noun, lower case, is for those who can speak. */
export function namesPeople(head: string): boolean {
  if (PEOPLE.has(head)) return true;
  return AGENT.test(head) && !THINGS.has(head) && !THINGS.has(head.replace(/s$/, ''));
}

/** "a fisher", "the envoy": somebody whom "he" or "she" may mean. */
export function isOnePerson({ form, head }: NounPhrase): boolean {
  return !/s$|men$/.test(head) && (form === 'role' || namesPeople(head));
}

/** Whether words name somebody who carries the statements of others. */
export function namesCarrier(words: string): boolean {
  return CARRIER.test(words.toLowerCase());
}

const CARRIER = new RegExp(`\\b(?:${[...CARRIERS].join('|')})\\b`);

/** Roles so general that they point to whoever spoke. */
export const GENERAL_ROLE =
  /^(?:official|diplomat|politician|lawmaker|researcher|republican|democrat|spokes(?:man|woman|person))$/;
