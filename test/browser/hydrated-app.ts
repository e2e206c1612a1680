/** What of React an app needs. */
export interface ReactCore {
  createElement(type: string | (() => unknown), props: object | null, ...children: unknown[]): unknown;
  useState<Value>(first: Value): [Value, (value: Value) => void];
}

const DAYS = ['one', 'two', 'three', 'four', 'five', 'six'];

/** An article as a React component, with a button that changes its first paragraph; the same on the server and in the page. */
export function appOf({ createElement, useState }: ReactCore): () => unknown {
  return () => {
    const [reader, setReader] = useState('Norway');
    const press = { id: 'change', onClick: () => setReader('Canada') };
    return createElement(
      'article',
      null,
      createElement('h1', null, 'The lock office answers letters'),
      ...DAYS.map((day, i) =>
        createElement(
          'p',
          { key: day },
          `On day ${day} a letter from `,
          i === 0 ? reader : 'Japan',
          ` reached the lock office, and the clerks of NATO and of Reuters read it aloud by lamplight, while the
            keeper wound up the great chain link by link and wrote down how high the water stood at each of the nine gates.`,
        ),
      ),
      createElement('button', press, 'Change'),
    );
  };
}
