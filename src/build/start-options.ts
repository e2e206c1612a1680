/** What `npm start` was asked for. */
export interface StartOptions {
  readonly firefox: boolean;
  /** Path of the browser to use. */
  readonly browser?: string;
  /** A file or address to open instead of the demo article. */
  readonly page?: string;
}

export const START_USAGE = 'Usage: npm start -- [--firefox] [--browser PATH] [FILE.html|URL]';

/** Reads the arguments of `npm start`. Throws a sentence that says how it is used. */
export function parseStartOptions(args: readonly string[]): StartOptions {
  let options: StartOptions = { firefox: false };
  const left = [...args];
  while (left.length > 0) {
    const argument = left.shift() as string;
    if (argument === '--firefox') options = { ...options, firefox: true };
    else if (argument === '--browser' && left.length > 0)
      options = { ...options, browser: left.shift() as string };
    else if (argument.startsWith('--') || options.page !== undefined) throw new Error(START_USAGE);
    else options = { ...options, page: argument };
  }
  return options;
}
