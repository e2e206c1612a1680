import type { ComponentChildren } from 'preact';

interface Props {
  readonly name: string;
  readonly heading: string;
  /** A short fact beside the heading. */
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}

/** One part of a Report under its heading. */
export function Section({ name, heading, note, children }: Props) {
  return (
    <section class={name} aria-labelledby={`heading-${name}`}>
      <h2 id={`heading-${name}`}>{heading}</h2>
      {note && <p class="note">{note}</p>}
      {children}
    </section>
  );
}
