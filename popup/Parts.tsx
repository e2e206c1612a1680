import type { Part } from '../src/wording/parts.ts';

/** A sentence whose names stand out; a name in another direction leaves the rest of the sentence where it is. */
export function Parts({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <>
      {parts.map(({ text, isName }, index) =>
        isName ? <strong key={`${index} ${text}`}>{text}</strong> : text,
      )}
    </>
  );
}
