import type { Passage } from '../src/engine/report.ts';

/** Narrowest passage that can still be seen, in hundredths of the strip. */
const NARROWEST = 0.7;

interface Props {
  readonly passages: readonly Passage[];
  /** Length of the article's text. */
  readonly length: number;
}

/** The article as a strip from its beginning to its end, the matched passages filled in. */
export function PassageStrip({ passages, length }: Props) {
  if (passages.length === 0 || length === 0) return null;
  const part = (offset: number) => (100 * offset) / length;
  return (
    <svg class="strip" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="strip-all" width="100" height="4" />
      {passages.map(({ article }) => (
        <rect
          key={article.start}
          class="strip-passage"
          x={part(article.start)}
          width={Math.max(NARROWEST, part(article.end - article.start))}
          height="4"
        />
      ))}
    </svg>
  );
}
