import type { Margin } from '../engine/article.ts';
import type { Blocks } from './blocks.ts';
import { isFurnitureLine } from './furniture.ts';
import { type Line, readLines } from './lines.ts';
import { namesOf } from './tags.ts';

/** A margin with its place in the live page. */
export interface PlacedMargin extends Margin {
  readonly element: Element;
}

/** Longest line of a margin; site disclaimers run to some 500 characters. */
const MAX_LENGTH = 700;
/** Longest line kept without a credit word: a caption or standfirst. */
const MAX_PLAIN = 320;
/** Lines this near to the body are kept for their place alone. */
const NEAR = 12;
/** Lines this near are kept even when long: Readability may drop the first paragraph with its dateline. */
const ADJACENT = 2;
/** Most margins on each side: a byline, credits, tags and captions make some ten. */
const MAX_SIDE = 40;
/** Most characters on each side: ten times what a well-credited page prints. */
const MAX_CHARACTERS = 5_000;

/** Words, in the languages news pages most come in, that a line of provenance holds. */
const CREDIT_WORDS =
  /©|\(c\)|™|®|copyright|all rights|rights reserved|\b(?:by|from|via|source|sources|credit|credits|courtesy|author|authors|written|reporting|reported|reporter|editing|edited|editor|contributed|contributor|contributing|correspondent|agency|agencies|wire|wires|newswire|news service|newsource|staff|published|originally|appeared|republished|reprinted|syndicated|provided|licen[sc]ed?|press|photo|photograph|photographer|image|picture|pool|handout|getty|reuters|afp|ap|upi|dpa|epa|efe|ansa|tass|xinhua|kyodo|yonhap|kcna|ani|pti|ians|cnn|bloomberg|disclaimer|views expressed|opinions?|translated|translation|topics?|inputs|assistance|follows|story|desk)\b|\b(?:von|par|por|de|di|da|av|af|door|przez|quelle|fuente|fonte|bron|mit material|avec|con información|com informações|agenturen|agences|agencias|foto|redaktion|rédaction|redacción)\b|来源|來源|记者|記者|编辑|責任|转载|轉載|新华社|配信|提供|出典|引用|掲載|原文|訳|기자|출처|작성자|편집|제공|특파원|отдел|источник|автор|редак|фото/i;

/** Words that make even a long line one of provenance: rights, disclaimers, where the text first stood. */
const NOTICE_WORDS =
  /©|copyright|all rights|disclaimer|does not (?:represent|endorse|reflect)|views expressed|originally (?:published|appeared)|first (?:published|appeared)|republished|reprinted|licen[sc]e|courtesy of|news agenc|nachrichtenagentur|reporting by|contributed to|转载|版权|轉載|転載|무단/i;

/** Names that sites give to the places of provenance. */
const CREDIT_NAMES =
  /byline|author|writer|contributor|credit|source|dateline|copyright|caption|provider|agency|attribution|disclaimer|publish|date|time|meta|info|tag|topic|signature|editor|standfirst|dek|subtitle|kicker|note|legal|rights/;

/** Names of boxes about other stories, or for readers' answers. */
const ELSEWHERE_NAMES =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|popular|most-?(?:read|viewed|popular)|trending|sidebar|carousel|outbrain|taboola|teasers?|promos?|latest|more-?(?:stories|news|from)|also|newsletter|comments?|commentlist|respond|disqus|menu|nav|navbar|navigation|breadcrumbs?|cookie|gdpr|consent|modal|login|share|sharing|social|advert(?:isement)?|ads?|sponsored|widget|read-?more)(?:$|[\s_-])/;

/** Ancestors asked for their names: boxes name themselves close to their lines. */
const ASKED_ANCESTORS = 12;

/** What is around the body in the live page: its lines, and where the body begins and ends among them. */
export interface PageLines {
  readonly lines: readonly Line[];
  readonly inBody: readonly boolean[];
  readonly first: number;
  readonly last: number;
}

/** Characters compared in all for lines that are no whole block: real pages need a twentieth, hostile ones any number. */
const MAX_COMPARED = 50_000_000;

/** Reads the live page's lines and finds the body among them. */
export function readPageLines(root: Element, kept: ReadonlySet<Element>, text: string): PageLines {
  const lines = readLines(root);
  const blocks = new Set(text.split('\n\n'));
  let compared = 0;
  const isPart = (line: string) => {
    compared += text.length;
    return compared <= MAX_COMPARED && text.includes(line);
  };
  const inBody = lines.map(line =>
    kept.has(line.holder) ? blocks.has(line.text) || isPart(line.text) : isOwn(line.text, blocks),
  );
  return { lines, inBody, first: inBody.indexOf(true), last: inBody.lastIndexOf(true) };
}

/** Shortest line known by its words alone: shorter ones, a name or a label, stand on a page twice. */
const MIN_OWN = 40;

/** Readability makes some paragraphs itself and loses their element: their words tell. */
function isOwn(line: string, blocks: ReadonlySet<string>): boolean {
  return line.length >= MIN_OWN && blocks.has(line);
}

/** Live elements of the blocks: by number, else by the words of a live line, else whatever holds the block. */
export function placeBlocks(
  { text, blocks, elements, isMade }: Blocks,
  page: PageLines,
): (Element | undefined)[] {
  if (!isMade.includes(true)) return [...elements];
  const boxes = new Map(page.lines.map(line => [line.text, line.box]));
  return blocks.map(({ span }, index) => {
    const found = isMade[index] ? boxes.get(text.slice(span.start, span.end)) : undefined;
    return found ?? elements[index];
  });
}

/** The short lines near the body that extraction dropped, in page order. */
export function findMargins(page: PageLines, text: string, title: string): PlacedMargin[] {
  const blocks = new Set(text.split('\n\n'));
  const seen = new Set<string>([title]);
  const headline = page.lines.findIndex((line, index) => index <= page.first && line.text === title);
  const before: PlacedMargin[] = [];
  const after: PlacedMargin[] = [];
  page.lines.forEach((line, index) => {
    if (page.inBody[index] || blocks.has(line.text) || seen.has(line.text)) return;
    const isUnderHeadline = headline >= 0 && index > headline && index < page.first;
    if (!isMargin(line, distanceTo(page, index), isUnderHeadline)) return;
    seen.add(line.text);
    const where = index < page.first ? 'before' : 'after';
    const margin: PlacedMargin = { text: line.text, where, element: line.box };
    (where === 'before' ? before : after).push(isCaption(line.box) ? { ...margin, kind: 'caption' } : margin);
  });
  return [...nearest(before.reverse()).reverse(), ...nearest(after)];
}

/** Ancestors that make a line a caption: a figure's caption holds little more than its lines. */
const CAPTION_ANCESTORS = 3;

/** Whether a line stands under a picture. Some sites call a caption what lies over one and holds the headline. */
function isCaption(box: Element): boolean {
  let element: Element | null = box;
  for (let i = 0; element && i < CAPTION_ANCESTORS; i++, element = element.parentElement) {
    const { tagName } = element;
    if (tagName === 'FIGCAPTION' || tagName === 'FIGURE') return true;
    if (CAPTION_NAME.test(element.getAttribute('class') ?? ''))
      return element.querySelector('h1, h2, time') === null;
  }
  return false;
}

const CAPTION_NAME = /(?:^|[\s_-])caption/i;

/** As many as fit, nearest first. */
function nearest(margins: readonly PlacedMargin[]): PlacedMargin[] {
  let characters = 0;
  return margins.slice(0, MAX_SIDE).filter(margin => {
    characters += margin.text.length;
    return characters <= MAX_CHARACTERS;
  });
}

/** Lines between a line and the body; none inside it. */
function distanceTo(page: PageLines, index: number): number {
  if (page.first < 0) return Number.POSITIVE_INFINITY;
  return Math.max(page.first - index, index - page.last, 0);
}

function isMargin(line: Line, distance: number, isUnderHeadline: boolean): boolean {
  const { text } = line;
  if (text.length < 2 || text.length > MAX_LENGTH) return false;
  const isPlain = !CREDIT_WORDS.test(text);
  // Most lines of a page end here; the boxes around the others are asked for their names.
  if (isPlain && distance > NEAR && text.length <= MAX_PLAIN) return false;
  if (!/[\p{L}\p{N}]/u.test(text) || isFurnitureLine(text, line.linkShare)) return false;
  const { elsewhere, named, inNavigation } = placeOf(line.box);
  if (elsewhere) return false;
  // Some sites write the byline as a menu of sections and authors.
  if (inNavigation) return isUnderHeadline && !isPlain && line.linkShare < 0.8;
  if (text.length > MAX_PLAIN) return NOTICE_WORDS.test(text) || distance <= ADJACENT;
  if (!isPlain) return line.linkShare < 0.9 || text.length < 80;
  return (isUnderHeadline && text.length < 80) || line.linkShare < 0.8 || named;
}

/** What the names around a line say of it. */
function placeOf(box: Element): { elsewhere: boolean; named: boolean; inNavigation: boolean } {
  let named = false;
  let inNavigation = false;
  let element: Element | null = box;
  for (let i = 0; element && i < ASKED_ANCESTORS; i++, element = element.parentElement) {
    const tag = element.tagName;
    if (tag === 'BODY' || tag === 'ARTICLE' || tag === 'MAIN') break;
    const names = namesOf(element);
    if (i < 3) named ||= CREDIT_NAMES.test(names) || tag === 'FIGCAPTION' || tag === 'ADDRESS';
    inNavigation ||= tag === 'NAV' || element.getAttribute('role') === 'navigation';
    if (ELSEWHERE_NAMES.test(names)) return { elsewhere: true, named, inNavigation };
  }
  return { elsewhere: false, named, inNavigation };
}
