import type { Mention } from '../entities/entity.ts';
import type { Span } from '../text/span.ts';

/** Mentions by place, adjectives aside; asked from left to right or at random. */
export class MentionLookup {
  private readonly mentions: readonly Mention[];

  constructor(mentions: readonly Mention[]) {
    this.mentions = mentions.filter(({ isAdjective }) => !isAdjective);
  }

  /** The mention that ends at an offset, its possessive left out. */
  at(end: number): Mention | undefined {
    const mention = this.over({ start: end - 1, end });
    return mention && mention.span.end <= end + 2 ? mention : undefined;
  }

  /** The mention that a name holds; of a place only one that is the whole name: the harbour of a land is not the land. */
  naming(span: Span): Mention | undefined {
    const mention = this.over(span);
    const isPart =
      mention?.entity.type === 'place' &&
      (mention.span.start > span.start || mention.span.end < span.end - 2);
    return isPart ? undefined : mention;
  }

  /** The first mention that overlaps a span. */
  over(span: Span): Mention | undefined {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.mentions[middle]!.span.end <= span.start) low = middle + 1;
      else high = middle;
    }
    const mention = this.mentions[low];
    return mention && mention.span.start < span.end ? mention : undefined;
  }
}

/** The service of a state that a page names, when it names just one. */
export function onlyStateService(mentions: readonly Mention[]): Mention['entity'] | undefined {
  const services = mentions.map(({ entity }) => entity).filter(({ stateMedia }) => stateMedia === true);
  return services.every(({ id }) => id === services[0]!.id) ? services[0] : undefined;
}
