/** Brings a range to the middle of the window: first whatever scrolls around it, then the rest of the way. */
export function scrollTo(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) {
    scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
  }
}
