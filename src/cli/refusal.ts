/** An error that the user can mend: told in one line, never with a stack trace. */
export interface Refusal extends Error {
  /** 1 for input that cannot be used, 2 for a command that cannot be understood. */
  readonly exitCode: 1 | 2;
}

/** The input cannot be used: a missing file, a page without an article, a damaged pack. */
export function badInput(message: string): Refusal {
  return Object.assign(new Error(message), { exitCode: 1 as const });
}

/** The command cannot be understood. */
export function badUsage(message: string): Refusal {
  return Object.assign(new Error(message), { exitCode: 2 as const });
}

/** Whether an error was meant for the user. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'exitCode' in error;
}

/** What an error says, as one line. */
export function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0]!.trim() || 'unknown error';
}
