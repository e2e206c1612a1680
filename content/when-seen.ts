/** A document as far as it tells whether somebody looks at it. Only some browsers make pages ready before that. */
export interface Seeable extends EventTarget {
  readonly prerendering?: boolean;
  readonly hidden: boolean;
}

/** Waits until somebody looks at a page: one that is made ready in the background may never be seen. */
export async function whenSeen(page: Seeable): Promise<void> {
  if (page.prerendering) await once(page, 'prerenderingchange');
  while (page.hidden) await once(page, 'visibilitychange');
}

function once(target: EventTarget, event: string): Promise<unknown> {
  return new Promise(resolve => target.addEventListener(event, resolve, { once: true }));
}
