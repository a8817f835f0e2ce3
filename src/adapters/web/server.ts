import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Web, WebError } from '../../web.ts';

export interface WebAddress {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
}

export interface WebServer extends Web {
  stop(): Promise<void>;
}

/** A server that listens as soon as there is something to serve. */
export function openWeb({ host, port }: WebAddress): WebServer {
  const listeners = new Map<string, RequestListener>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0]!;
    const found = [...listeners].find(([under]) => path === under || path.startsWith(`${under}/`));
    if (found) found[1](request, response);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing is served here.\n');
  });
  let listening: Promise<number> | undefined;

  async function listen(): Promise<number> {
    server.listen(port, host);
    await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
      const says = `${host}:${port} can’t be used (${error.code}). Set another by HOST and PORT, or under “web” in rapporteur.yaml.`;
      throw new WebError(says, { cause: error });
    });
    return (server.address() as AddressInfo).port;
  }

  return {
    serve(path, listener) {
      listeners.set(path, listener);
      listening ??= listen();
      return listening;
    },
    async stop() {
      if (!server.listening) return;
      server.close();
      server.closeIdleConnections();
      await once(server, 'close');
    },
  };
}
