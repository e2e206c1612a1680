import { type BuildOptions, build } from 'esbuild';

/** What every bundle shares. Left readable: both stores' reviewers read what we ship. */
const SHARED = {
  bundle: true,
  charset: 'utf8',
  legalComments: 'inline',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
} satisfies BuildOptions;

/** The newest syntax that the oldest browsers we support can read. */
const BROWSERS = ['chrome128', 'firefox140'];

/** Bundles the extension's four scripts and both styles into a folder. */
export async function bundleExtension(folder: string): Promise<void> {
  await build({
    ...SHARED,
    entryPoints: [
      { in: 'src/background.ts', out: 'background' },
      { in: 'content/content.ts', out: 'content' },
      { in: 'content/arrived.ts', out: 'arrived' },
      { in: 'content/marks.css', out: 'marks' },
      { in: 'popup/popup.tsx', out: 'popup' },
      { in: 'popup/popup.css', out: 'popup' },
    ],
    outdir: folder,
    format: 'iife',
    target: BROWSERS,
  });
}

/** Bundles the command line; packages stay outside, in the checkout's node_modules. */
export async function bundleCommandLine(file: string): Promise<void> {
  await build({
    ...SHARED,
    entryPoints: ['src/cli/headwater.ts'],
    outfile: file,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
  });
}
