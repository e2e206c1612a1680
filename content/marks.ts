import type { Marking, Place } from '../src/messages.ts';
import type { MarkChoice } from '../src/wording/marks.ts';
import { rangesOf } from './blocks.ts';
import { type MarksHost, MarksOn, type ReadPage } from './marks-on.ts';
import { Paint } from './paint.ts';
import { scrollTo } from './scroll-to.ts';

/** Everything that is marked in the page, from the reader's wish until it is taken back. Changes nothing in its DOM. */
export class Marks {
  private readonly evidence = new Paint();
  private on: MarksOn | undefined;
  private choices: readonly MarkChoice[] | undefined;

  constructor(private readonly host: MarksHost) {}

  /** What the reader has marked here; nothing chosen once it was cleared, undefined before. */
  get marked(): readonly MarkChoice[] | undefined {
    return this.choices;
  }

  /** Marks places instead of those marked before; answers how many the page still shows. */
  mark(page: ReadPage, marking: Marking): number {
    this.choices = marking.choices;
    if (this.on) this.on.set(page, marking);
    else this.on = new MarksOn(page, marking, this.host, this.evidence, () => this.clear());
    return this.on.placed;
  }

  /** Takes every mark off the page, and what painted them; answers whether there were any. */
  clear(): boolean {
    const { on } = this;
    this.on = undefined;
    this.choices = [];
    on?.stop();
    this.evidence.clearAll();
    return on !== undefined;
  }

  /** Scrolls to a place and marks it as the one that is meant, over what is marked; false when the page no longer shows it. */
  reveal({ article }: ReadPage, place: Place): boolean {
    const ranges = article ? rangesOf(article, place) : [];
    this.evidence.clearAll();
    if (ranges.length === 0) return false;
    this.evidence.add('evidence', ranges);
    scrollTo(ranges[0]);
    return true;
  }

  /** Leads to the next marked name, or the one before, and opens its card; false when there is none. */
  step(by: 1 | -1): boolean {
    return this.on?.step(by) ?? false;
  }
}
