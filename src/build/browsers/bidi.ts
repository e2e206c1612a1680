import { WebSocket } from 'ws';

/** What a browser answers to a command or tells on its own. */
interface BidiMessage {
  readonly id?: number;
  readonly type?: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

interface Waiting {
  resolve(result: never): void;
  reject(error: Error): void;
}

/** Milliseconds for one command: nothing a test asks takes longer. */
const PATIENCE = 30_000;

/** One WebDriver BiDi session over a WebSocket: commands out, answers in. https://w3c.github.io/webdriver-bidi */
export class BidiSession {
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', data => this.hear(JSON.parse(String(data)) as BidiMessage));
    socket.on('close', () => this.breakOff());
  }

  /** Opens a session at the address that the browser printed. */
  static async open(address: string): Promise<BidiSession> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    const session = new BidiSession(socket);
    await session.send('session.new', { capabilities: {} });
    return session;
  }

  /** Sends a command; rejects with the browser's own words when it fails. */
  send<Result>(method: string, params: object = {}): Promise<Result> {
    const id = ++this.last;
    return new Promise<Result>((resolve, reject) => {
      const timer = setTimeout(() => this.settle(id)?.reject(new Error(`No answer to ${method}.`)), PATIENCE);
      const done =
        <Value>(settle: (value: Value) => void) =>
        (value: Value) => {
          clearTimeout(timer);
          settle(value);
        };
      this.waiting.set(id, { resolve: done(resolve), reject: done(reject) });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** The value of an expression in a browsing context; promises are awaited, only plain data comes back. */
  async evaluate<Value>(context: string, expression: string): Promise<Value> {
    const { result, exceptionDetails } = await this.send<{
      readonly result?: { readonly value?: string };
      readonly exceptionDetails?: { readonly text: string };
    }>('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      awaitPromise: true,
      target: { context },
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return (result?.value === undefined ? undefined : JSON.parse(result.value)) as Value;
  }

  private hear({ id = 0, type, result, error, message }: BidiMessage): void {
    const waiting = this.settle(id);
    if (type === 'error') waiting?.reject(new Error(`${error}: ${message}`));
    else waiting?.resolve(result as never);
  }

  private settle(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    return waiting;
  }

  private breakOff(): void {
    for (const id of [...this.waiting.keys()]) this.settle(id)?.reject(new Error('The browser is gone.'));
  }
}
