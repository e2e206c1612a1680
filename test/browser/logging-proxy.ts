import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and remembers what was tried. */
export interface LoggingProxy {
  readonly port: number;
  /** Hosts and addresses that a browser asked for. */
  readonly tried: readonly string[];
  close(): void;
}

/** Starts a proxy that refuses and writes down each request. */
export async function startLoggingProxy(): Promise<LoggingProxy> {
  const tried: string[] = [];
  const server = createServer((request, response) => {
    tried.push(String(request.url));
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    tried.push(String(request.url));
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    tried,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
