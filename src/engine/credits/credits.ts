import type { Article } from '../article.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import type { Credit, Dateline } from '../report.ts';
import { bylineLines, type ReadByline, readByline } from './byline.ts';
import { readCopyrights } from './copyright.ts';
import { edgesOf } from './credit-line.ts';
import { type FoundDateline, findDateline } from './dateline.ts';
import { creditOf, withoutRepeats } from './found-credit.ts';
import { readIssuer } from './issuer.ts';
import { readLines } from './line-credits.ts';
import { ownNames } from './own-names.ts';
import { linesOf, MAX_READ } from './page-lines.ts';
import { metadataCredits } from './page-metadata.ts';
import { isPictureCreditLine } from './photo-credit.ts';
import { readProviders } from './provider-line.ts';
import { findPublisher, type Publisher, siteOf } from './publisher.ts';
import { authorship, isPortal } from './services.ts';
import { readSignOffs } from './sign-off.ts';
import { weighCredits } from './weigh.ts';

/** What a page says of who wrote, carried and published its text. */
export interface PageCredits {
  readonly credits: readonly Credit[];
  /** Persons named as writers. */
  readonly byline: readonly string[];
  readonly dateline?: Dateline;
  readonly publisher?: Publisher;
}

/** Reads every credit of a page: dateline, byline, credit lines, metadata, attribution in prose. */
export function readCredits(article: Article, index: EntityIndex): PageCredits {
  const lines = linesOf(article);
  const publisher = findPublisher(article, index);
  const isOwn = ownNames(article, publisher, index);
  const bylines = bylineLines(article, lines)
    .filter(({ line, isSure }) => isSure || !isPictureCreditLine(line))
    .flatMap(line => readByline(line, index) ?? []);
  const isWire = bylines.some(byline => byline.credits.some(({ type }) => type === 'wrote'));
  const dateline = findDateline(article, index, { isWire });
  const edges = edgesOf(lines);
  const found = [
    ...datelineCredits(dateline),
    ...bylines.flatMap(byline => byline.credits.filter(credit => !isButton(credit, index))),
    ...readLines(lines, edges, article.text.slice(0, MAX_READ), index),
    ...readCopyrights(lines, edges, index),
    ...readSignOffs(lines, index),
    ...readProviders(article, publisher, lines, index),
    ...metadataCredits(article, index),
    ...[readIssuer(lines, article.language, index)].flatMap(issuer => issuer ?? []),
  ];
  const credits = weighCredits([...ownAgency(article, index, dateline), ...found], {
    isOwn,
    own: siteOf(article, index),
    siteName: article.siteName,
  });
  return {
    credits: withoutRepeats(credits),
    byline: personsOf(bylines),
    ...(dateline?.dateline ? { dateline: dateline.dateline } : {}),
    ...(publisher ? { publisher } : {}),
  };
}

/** A portal's name in a byline's place is a button or a section: portals show what others supplied. */
function isButton({ entity }: Credit, index: EntityIndex): boolean {
  const service = entity === undefined ? undefined : index.byId(entity);
  return service !== undefined && isPortal(service);
}

function datelineCredits(found: FoundDateline | undefined): Credit[] {
  return (found?.agencies ?? []).map(({ entity }) => creditOf(authorship(entity), entity, found!.evidence));
}

/** On an agency's own site the agency wrote the text. */
function ownAgency(article: Article, index: EntityIndex, dateline: FoundDateline | undefined): Credit[] {
  const site = siteOf(article, index);
  if (site?.type !== 'agency' || authorship(site) !== 'wrote') return [];
  const printed = dateline?.agencies.some(({ entity }) => entity.id === site.id);
  return [
    creditOf('wrote', site, printed ? dateline!.evidence : { kind: 'domain', text: article.url ?? '' }),
  ];
}

/** The persons of the first byline that names any; a page that names an agency in their place has none. */
function personsOf(bylines: readonly ReadByline[]): readonly string[] {
  const sure = bylines.filter(byline => byline.isSure);
  const named = sure.find(byline => byline.persons.length > 0);
  if (named || sure.some(byline => byline.credits.some(({ type }) => type === 'wrote')))
    return named?.persons ?? [];
  return bylines.find(byline => byline.persons.length > 0)?.persons ?? [];
}
