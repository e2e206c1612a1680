import { build } from 'esbuild';
import { appOf, type ReactCore } from './hydrated-app.ts';

/** Milliseconds between the page's load and its hydration: long enough for marks to come first. */
const LATE = 4_000;

const CLIENT = `
  import * as React from 'react';
  import { hydrateRoot } from 'react-dom/client';
  import { appOf } from './hydrated-app.ts';
  window.errors = [];
  const note = (...said) => window.errors.push(said.map(String).join(' '));
  console.error = note;
  addEventListener('error', event => note(event.message));
  const onRecoverableError = note, onUncaughtError = note, onCaughtError = note;
  const hydrate = () => {
    window.marksBefore = [...CSS.highlights].length;
    const how = { onRecoverableError, onUncaughtError, onCaughtError };
    hydrateRoot(document.querySelector('main'), React.createElement(appOf(React)), how);
    setTimeout(() => { window.isHydrated = true; }, 500);
  };
  addEventListener('load', () => setTimeout(hydrate, ${LATE}));
`;

/** A page that React rendered on a server and hydrates late, with its development build: it complains of all it finds changed. */
export async function hydratedPage(): Promise<string> {
  const react = (await import('react' as string)) as ReactCore;
  const server = (await import('react-dom/server' as string)) as { renderToString(node: unknown): string };
  const article = server.renderToString(react.createElement(appOf(react), null));
  const { outputFiles } = await build({
    stdin: { contents: CLIENT, resolveDir: 'test/browser', loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
  });
  const script = outputFiles[0].text.replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en"><head><title>The lock office answers letters</title>
    <meta property="og:type" content="article"></head>
    <body><main>${article}</main><script>${script}</script></body></html>`;
}
