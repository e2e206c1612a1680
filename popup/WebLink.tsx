import { safeHref } from '../src/wording/safe-href.ts';

/** A title that leads to its page; without a safe address it is only a title. */
export function WebLink({ title, url }: { readonly title: string; readonly url?: string | undefined }) {
  const href = safeHref(url);
  if (href === undefined) return <bdi>{title}</bdi>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      <bdi>{title}</bdi>
    </a>
  );
}
