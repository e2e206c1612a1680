import type { Related as RelatedDocument } from '../src/engine/report.ts';
import { byDate, relatedCopies, relatedDay, relatedLabel } from '../src/wording/related.ts';
import { say } from '../src/wording/say.ts';
import { titleOf } from '../src/wording/source.ts';
import { visible } from '../src/wording/visible.ts';
import { FirstFew } from './FirstFew.tsx';
import { Section } from './Section.tsx';
import { WebLink } from './WebLink.tsx';

/** Other documents on the event and its thread, by day. */
export function Related({ related }: { readonly related: readonly RelatedDocument[] }) {
  if (related.length === 0) return null;
  return (
    <Section name="related" heading={say('related')}>
      <FirstFew
        items={related}
        arrange={byDate}
        row={one => <RelatedRow key={one.document} related={one} />}
      />
    </Section>
  );
}

function RelatedRow({ related }: { readonly related: RelatedDocument }) {
  const origin = [visible(related.issuer ?? ''), relatedCopies(related) ?? ''].filter(part => part !== '');
  return (
    <li data-related={related.relation}>
      <p class="relation">
        <span class="label">{relatedLabel(related)}</span> {relatedDay(related)}
      </p>
      <h3>
        <WebLink title={titleOf(related)} url={related.url} />
      </h3>
      {origin.length > 0 && <p class="facts">{origin.join(' · ')}</p>}
      {related.reasons.length > 0 && <p class="facts">{visible(related.reasons.join(' · '))}</p>}
    </li>
  );
}
