import type { DifferencePart } from '../src/wording/difference.ts';

/** A quotation with the words that differ from its source marked, and what was left out named. */
export function Difference({ parts }: { readonly parts: readonly DifferencePart[] }) {
  return (
    <>
      “
      {parts.map((part, index) => [
        index === 0 ? '' : ' ',
        <Stretch key={`${index} ${part.kind}`} part={part} />,
      ])}
      ”
    </>
  );
}

/** Words of one side only are told apart by line and bracket, and by a word for who hears them. */
function Stretch({ part: { kind, text, label } }: { readonly part: DifferencePart }) {
  if (kind === 'same') return <span>{text}</span>;
  if (kind === 'here') {
    return (
      <ins class="part here">
        <span class="unseen">[{label}</span>
        {text}
        <span class="unseen">]</span>
      </ins>
    );
  }
  if (label === '') return <span class="part gap">[{text}]</span>;
  return (
    <span class="part there">
      [<span class="unseen">{label}</span>
      <del>{text}</del>]
    </span>
  );
}
