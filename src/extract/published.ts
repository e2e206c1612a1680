import { findDate, isPossible, parseDate } from './dates.ts';
import { namesIn } from './json-ld.ts';
import { readCanonicalUrl } from './metadata.ts';
import type { Page } from './page.ts';

/** A date and where it was read. */
export interface Published {
  readonly published: string;
  readonly publishedFrom: 'json-ld' | 'meta' | 'time' | 'text' | 'url';
}

/** Lines around the body that may carry its date. */
export interface Surroundings {
  /** Between the title and the body, or right before the body. */
  readonly before: readonly string[];
  /** Right after the body. */
  readonly after: readonly string[];
  /** `time` elements that stand with the article, in document order. */
  readonly times: readonly Element[];
}

const PUBLISHED_TAGS = [
  'article:published_time',
  'article:published',
  'article:published:time',
  'og:article:published_time',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'itemprop:datepublished',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'citation_date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'published',
  'date.issued',
  'datepublished',
  'article.published',
  'article_date_original',
  'ptime',
  'displaydate',
  'originalpublicationdate',
  'date',
];

const MODIFIED_TAGS = [
  'article:modified_time',
  'og:updated_time',
  'article:updated_time',
  'itemprop:datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
  'utime',
];

/** The article's date: the first source that has one wins. */
export function findPublished(
  page: Page,
  around: Surroundings,
  language: string | undefined,
  now: number,
): Published | undefined {
  const sources: readonly (readonly [Published['publishedFrom'], () => string | undefined])[] = [
    ['json-ld', () => fromJsonLd(page, 'datePublished') ?? fromJsonLd(page, 'dateCreated')],
    ['meta', () => fromTags(page, PUBLISHED_TAGS) ?? fromParsely(page)],
    ['time', () => fromTimes(around.times.filter(isStated), language)],
    ['text', () => fromLines(around, language, isAnnounced)],
    ['time', () => fromTimes(around.times, language)],
    ['text', () => fromLines(around, language, isPlain)],
    ['url', () => fromAddress(page.url) ?? fromAddress(readCanonicalUrl(page))],
    ['text', () => fromWindowTitle(page, language) ?? fromLines(around, language, isUpdate)],
  ];
  for (const [publishedFrom, read] of sources) {
    const published = read();
    if (published && isPossible(published, now)) return { published, publishedFrom };
  }
  return undefined;
}

/** When the page says it was last changed. */
export function findModified(page: Page, now: number): string | undefined {
  const modified = fromJsonLd(page, 'dateModified') ?? fromTags(page, MODIFIED_TAGS);
  return modified && isPossible(modified, now) ? modified : undefined;
}

function fromJsonLd(page: Page, key: string): string | undefined {
  return firstDate([page.articleNode, ...page.nodes].flatMap(node => namesIn(node?.[key])));
}

function fromParsely(page: Page): string | undefined {
  return firstDate(namesIn(page.parsely?.pub_date));
}

function fromTags(page: Page, tags: readonly string[]): string | undefined {
  return firstDate(tags.flatMap(tag => page.meta.get(tag) ?? []));
}

function firstDate(values: readonly string[]): string | undefined {
  for (const value of values) {
    const date = parseDate(value);
    if (date) return date;
  }
  return undefined;
}

/** Whether a `time` element says that it is the day of publication. */
function isStated(time: Element): boolean {
  return (
    /publish|pubdate|entry-date|posted/i.test(`${time.className} ${time.getAttribute('itemprop')}`) ||
    time.hasAttribute('pubdate')
  );
}

function fromTimes(times: readonly Element[], language: string | undefined): string | undefined {
  for (const time of times) {
    const date =
      parseDate(time.getAttribute('datetime') ?? '') ?? parseDate(time.textContent ?? '', language);
    if (date) return date;
  }
  return undefined;
}

/** Words that announce a date of publication. */
const ANNOUNCED =
  /publi|posted|created|작성일|등록|입력|발행|发布|發布|公開|配信|erstellt|veröffentlicht|geplaatst|pubblicat|опубликован|stand:|^date/i;
/** Words that announce a later change. */
const UPDATED = /updated|modified|changed|aktualisiert|mis à jour|actualizado|aggiornat|수정|更新|обновлен/i;
/** Words that announce the date of something else. */
const OTHER = /expires?|copyright|©|原文|original|event|born|died|file photo/i;

const isAnnounced = (line: string) => ANNOUNCED.test(line) && !OTHER.test(line);
const isPlain = (line: string) => !ANNOUNCED.test(line) && !UPDATED.test(line) && !OTHER.test(line);
const isUpdate = (line: string) => UPDATED.test(line) && !OTHER.test(line);

/** Letters beside the date above which a line is about something else: a place, a name and a section fit. */
const MAX_BESIDE = 70;

/** A date in the lines around the body, the nearest above before the nearest below. */
function fromLines(
  around: Surroundings,
  language: string | undefined,
  admits: (line: string) => boolean,
): string | undefined {
  for (const line of [...around.before].reverse().concat(around.after)) {
    const found = admits(line) ? findDate(line, language) : undefined;
    if (found && line.length - (found.end - found.start) <= MAX_BESIDE) return found.date;
  }
  return undefined;
}

/** Some sites put the day into the window's title, as a part of its own. */
function fromWindowTitle(page: Page, language: string | undefined): string | undefined {
  const parts = (page.document.querySelector('title')?.textContent ?? '')
    .slice(0, 500)
    .split(/\s[|\u2013\u2014-]\s/);
  for (const part of parts.slice(1)) {
    const found = findDate(part, language);
    if (found && part.trim().length <= found.end - found.start + 2) return found.date;
  }
  return undefined;
}

const ADDRESS_DAY = /[/=](\d{4})([/-]?)(\d{2})\2(\d{2})(?=[/_.-]|$)/;
const ADDRESS_NAMED_DAY = /\/(\d{4})\/([a-z]{3})\/(\d{1,2})\//i;

function fromAddress(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const day = ADDRESS_DAY.exec(url);
  if (day) return parseDate(`${day[1]}-${day[3]}-${day[4]}`);
  const named = ADDRESS_NAMED_DAY.exec(url);
  return named ? parseDate(`${named[3]} ${named[2]} ${named[1]}`) : undefined;
}
