import type { Marking } from '../src/messages.ts';
import { spotsOf } from './blocks.ts';
import { NameCards } from './name-cards.ts';
import { NameSteps } from './name-steps.ts';
import { PageLook, type ReadArticle } from './page-look.ts';
import { PageWatch } from './page-watch.ts';
import type { Paint } from './paint.ts';
import { type PageFacts, Rereading } from './rereading.ts';
import { scopeOf } from './scope.ts';
import { scrollTo } from './scroll-to.ts';
import { type MarkedSpot, VisibleMarks } from './visible-marks.ts';

/** How often a page may take our marks away: one that does it again does not want them. */
const MOST_WIPES = 3;

/** A page as it was read; what is no article may become one. */
export interface ReadPage {
  readonly article: ReadArticle | undefined;
  /** Its address at the time, without the fragment. */
  readonly address: string;
}

/** What marks need of the rest of the extension. */
export interface MarksHost {
  /** Whether the extension still runs. */
  isAlive(): boolean;
  /** Asks for this page to be read and marked again. */
  reread(): void;
}

/** The page's address without its fragment. */
export function addressNow(): string {
  return location.href.split('#')[0];
}

/** Marks that are on: painted where the reader is, with cards, and kept up while the page changes. */
export class MarksOn {
  private readonly visible = new VisibleMarks();
  private readonly cards: NameCards;
  private readonly watch: PageWatch;
  private readonly rereading: Rereading;
  private scope: Element;
  private shown: PageFacts;
  private spots: readonly MarkedSpot[] = [];
  private steps: NameSteps | undefined;
  private wipes = 0;

  constructor(
    private page: ReadPage,
    private marking: Marking,
    private readonly host: MarksHost,
    /** For the name that the reader stepped to. */
    private readonly evidence: Paint,
    private readonly turnOff: () => void,
  ) {
    this.cards = new NameCards(this.visible.names, marking, turnOff);
    this.scope = scopeOf(page.article);
    this.shown = this.place();
    this.rereading = new Rereading(this.shown);
    this.watch = new PageWatch({
      matters: target => this.scope.contains(target) || !this.scope.isConnected,
      look: isChanged => this.look(isChanged),
    });
  }

  /** How many places the page shows. */
  get placed(): number {
    return this.shown.placed;
  }

  /** Marks places instead of those before. */
  set(page: ReadPage, marking: Marking): void {
    this.page = page;
    this.marking = marking;
    this.cards.marking = marking;
    this.scope = scopeOf(page.article);
    this.shown = this.place();
    this.rereading.wasRead(this.shown);
  }

  stop(): void {
    this.watch.stop();
    this.cards.remove();
    this.visible.clear();
  }

  step(by: 1 | -1): boolean {
    this.steps ??= new NameSteps(this.spots);
    const name = this.steps.step(by);
    if (!name) return false;
    if (!isInWindow(name.range)) scrollTo(name.range);
    this.cards.openFor(name, () => this.evidence.clear('evidence'));
    this.evidence.clear('evidence');
    this.evidence.add('evidence', [name.range]);
    return true;
  }

  /** Finds the elements in which everything stands now; where in them, when the reader comes there. */
  private place(): PageFacts {
    const { article, address } = this.page;
    const spots: MarkedSpot[] = [];
    let placed = 0;
    const look = article && new PageLook(article);
    for (const place of look ? this.marking.places : []) {
      const found = spotsOf(place, look as PageLook);
      if (found.length > 0) placed++;
      for (const { element, find } of found)
        spots.push({ element, find, kind: place.kind, card: place.card });
    }
    this.spots = spots;
    this.steps = undefined;
    this.visible.set(spots);
    return { address, placed, characters: this.characters() };
  }

  private characters(): number {
    const scope = this.scope.isConnected ? this.scope : document.body;
    return scope?.textContent?.length ?? 0;
  }

  private look(isChanged: boolean): void {
    if (this.host.isAlive() && this.isPainted()) this.follow(isChanged);
    else this.turnOff();
  }

  private follow(isChanged: boolean): void {
    if (isChanged) this.shown = this.place();
    const address = addressNow();
    if (address !== this.shown.address) this.cards.close();
    this.shown = { ...this.shown, address };
    if (this.rereading.isDue(this.shown, performance.now())) this.host.reread();
  }

  /** Paints again what the page took away; false when it does so again and again. */
  private isPainted(): boolean {
    if (!this.visible.paint.isWiped()) return true;
    if (this.wipes++ >= MOST_WIPES) return false;
    this.visible.paint.restore();
    return true;
  }
}

function isInWindow(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
