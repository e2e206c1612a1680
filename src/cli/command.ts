import { type ParseArgsConfig, parseArgs } from 'node:util';
import { parseDate } from './given.ts';
import { badUsage, isRefusal, oneLine } from './refusal.ts';

/** The formats that `trace` prints. */
export type Format = 'text' | 'json' | 'markdown';

const FORMATS: readonly Format[] = ['text', 'json', 'markdown'];
const LOOKUP_FORMATS: readonly LookupFormat[] = ['text', 'json'];

/** The formats that `lookup` prints. */
export type LookupFormat = 'text' | 'json';

/** Which packs a command searches. */
export interface PackChoice {
  readonly packs: readonly string[];
  /** Leave the bundled packs out. */
  readonly onlyPacks: boolean;
}

/** One understood command line. A file named `-` is standard input. */
export type Command =
  | { readonly kind: 'help' }
  | ({
      readonly kind: 'trace';
      readonly file: string;
      readonly url?: string;
      readonly published?: string;
      /** Another page to lay beside it. */
      readonly against?: string;
      readonly format: Format;
    } & PackChoice)
  | ({ readonly kind: 'trace-lines'; readonly file: string } & PackChoice)
  | ({
      readonly kind: 'lookup';
      readonly query: string;
      readonly order: 'oldest' | 'newest';
      readonly format: LookupFormat;
    } & PackChoice)
  | { readonly kind: 'pack-build'; readonly file: string; readonly name: string; readonly output: string }
  | { readonly kind: 'pack-info'; readonly file: string };

/** Reads the arguments after `headwater`; throws what is wrong with them. */
export function parseCommand(given: readonly string[]): Command {
  const [first, second] = given;
  if (first === undefined)
    throw badUsage('say what to do: trace, lookup, pack build or pack info (--help tells more)');
  if (['help', '--help', '-h'].includes(first)) return { kind: 'help' };
  if (first === 'trace') return parseTrace(given.slice(1));
  if (first === 'lookup') return parseLookup(given.slice(1));
  if (first === 'pack' && second === 'build') return parsePackBuild(given.slice(2));
  if (first === 'pack' && second === 'info') return parsePackInfo(given.slice(2));
  const asked = first === 'pack' && second !== undefined ? `pack ${second}` : first;
  throw badUsage(`no command "${asked}": there are trace, lookup, pack build and pack info`);
}

const PACK_OPTIONS = {
  pack: { type: 'string', multiple: true },
  'only-packs': { type: 'boolean' },
} as const;

function parseTrace(given: readonly string[]): Command {
  const { values, file } = parse(given, 'a FILE or - to trace', {
    url: { type: 'string' },
    published: { type: 'string' },
    against: { type: 'string' },
    format: { type: 'string' },
    jsonl: { type: 'boolean' },
    ...PACK_OPTIONS,
  });
  const choice = parsePacks(values);
  if (values.jsonl) {
    if (values.url || values.published) throw badUsage('with --jsonl, url and published stand in the lines');
    if (values.against !== undefined)
      throw badUsage('--against lays one page beside another: not with --jsonl');
    if (values.format && values.format !== 'json') throw badUsage('--jsonl prints json only');
    return { kind: 'trace-lines', file, ...choice };
  }
  return {
    kind: 'trace',
    file,
    ...(values.url ? { url: parseUrl(String(values.url)) } : {}),
    ...(values.published ? { published: parsePublished(String(values.published)) } : {}),
    ...(values.against === undefined ? {} : { against: parseAgainst(String(values.against), file) }),
    format: parseFormat(String(values.format ?? 'text'), FORMATS),
    ...choice,
  };
}

function parseAgainst(other: string, file: string): string {
  if (other === '') throw badUsage('--against needs a FILE or -');
  if (other === '-' && file === '-') throw badUsage('only one of the two pages can be standard input');
  return other;
}

function parseLookup(given: readonly string[]): Command {
  const { values, positionals } = parseStrictly(given, {
    format: { type: 'string' },
    newest: { type: 'boolean' },
    ...PACK_OPTIONS,
  });
  const query = positionals.join(' ');
  if (!/[\p{L}\p{N}]/u.test(query)) throw badUsage('name a "PHRASE OR NAME" to look up');
  return {
    kind: 'lookup',
    query,
    order: values.newest === true ? 'newest' : 'oldest',
    format: parseFormat(String(values.format ?? 'text'), LOOKUP_FORMATS),
    ...parsePacks(values),
  };
}

function parsePacks(values: { readonly [option: string]: unknown }): PackChoice {
  const packs = (values.pack ?? []) as string[];
  const onlyPacks = values['only-packs'] === true;
  if (onlyPacks && packs.length === 0) throw badUsage('--only-packs needs at least one --pack FILE');
  return { packs, onlyPacks };
}

function parsePackBuild(given: readonly string[]): Command {
  const { values, file } = parse(given, 'DOCS.jsonl to pack', {
    name: { type: 'string' },
    output: { type: 'string', short: 'o' },
  });
  if (!values.name) throw badUsage('pack build needs --name NAME');
  if (!values.output) throw badUsage('pack build needs -o FILE');
  return { kind: 'pack-build', file, name: String(values.name), output: String(values.output) };
}

function parsePackInfo(given: readonly string[]): Command {
  return { kind: 'pack-info', file: parse(given, 'a pack FILE', {}).file };
}

function parse(given: readonly string[], needed: string, options: NonNullable<ParseArgsConfig['options']>) {
  const { values, positionals } = parseStrictly(given, options);
  const [file, ...more] = positionals;
  if (file === undefined || file === '') throw badUsage(`name ${needed}`);
  if (more.length > 0) throw badUsage(`one file at a time: "${more[0]}" is one too many`);
  return { values, file };
}

function parseStrictly(given: readonly string[], options: NonNullable<ParseArgsConfig['options']>) {
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true });
  } catch (error) {
    // Node appends advice after the first sentence.
    throw badUsage(oneLine(error).split('. ', 1)[0]!);
  }
}

function parseFormat<Name extends string>(format: string, formats: readonly Name[]): Name {
  const known = formats.find(name => name === format);
  if (known === undefined) {
    throw badUsage(
      `no format "${format}": there are ${formats.slice(0, -1).join(', ')} and ${formats.at(-1)}`,
    );
  }
  return known;
}

function parseUrl(url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) throw badUsage(`--url is not a web address: ${url}`);
  return url;
}

function parsePublished(date: string): string {
  try {
    return parseDate(date, '--published');
  } catch (error) {
    throw isRefusal(error) ? badUsage(error.message) : error;
  }
}
