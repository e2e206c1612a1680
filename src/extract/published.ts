import { findDate, isPossible, parseDate } from './dates.ts';
import { namesIn } from './json-ld.ts';
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
    ['time', () => fromTimes(around.times, language)],
    ['text', () => fromLines(around, language)],
    ['url', () => fromAddress(page.url)],
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

function fromTimes(times: readonly Element[], language: string | undefined): string | undefined {
  const stated = times.filter(
    time =>
      /publish|pubdate|entry-date|posted/i.test(`${time.className} ${time.getAttribute('itemprop')}`) ||
      time.hasAttribute('pubdate'),
  );
  for (const time of [...stated, ...times]) {
    const date =
      parseDate(time.getAttribute('datetime') ?? '') ?? parseDate(time.textContent ?? '', language);
    if (date) return date;
  }
  return undefined;
}

/** Words that announce a date of publication. */
const ANNOUNCED =
  /publi|posted|created|작성일|등록|입력|발행|发布|發布|公開|配信|erstellt|veröffentlicht|geplaatst|pubblicat|опубликован|stand:/i;
/** Words that announce another date. */
const OTHER_DATE =
  /updated|modified|changed|aktualisiert|mis à jour|actualizado|aggiornat|수정|更新|expires?|copyright|©|обновлен/i;

/** A date in the lines around the body: an announced one first, then the nearest above, then the nearest below. */
function fromLines(around: Surroundings, language: string | undefined): string | undefined {
  const lines = [...around.before].reverse().concat(around.after);
  const announced = lines.filter(line => ANNOUNCED.test(line));
  const plain = lines.filter(line => !ANNOUNCED.test(line) && !OTHER_DATE.test(line));
  for (const line of [...announced, ...plain]) {
    const found = findDate(line, language);
    if (found) return found.date;
  }
  return undefined;
}

const ADDRESS_DAY = /\/(\d{4})[/-]?(\d{2})[/-]?(\d{2})(?=[/_.-]|$)/;
const ADDRESS_NAMED_DAY = /\/(\d{4})\/([a-z]{3})\/(\d{1,2})\//i;

function fromAddress(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const day = ADDRESS_DAY.exec(url);
  if (day) return parseDate(`${day[1]}-${day[2]}-${day[3]}`);
  const named = ADDRESS_NAMED_DAY.exec(url);
  return named ? parseDate(`${named[3]} ${named[2]} ${named[1]}`) : undefined;
}
