import { sameWords } from '../src/wording/same-words.ts';

/** What a reader should know to judge the verdicts, folded away. */
export function SameWords() {
  const { heading, opening, folded, closing } = sameWords();
  return (
    <details class="same-words">
      <summary>{heading}</summary>
      <p>{opening}</p>
      <ul class="dots">
        {folded.map(one => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {closing.map(line => (
        <p key={line}>{line}</p>
      ))}
    </details>
  );
}
