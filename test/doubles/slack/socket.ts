/** The Socket Mode half of the double: hello, envelopes that must be acknowledged, and disconnects. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

export interface Acknowledged {
  readonly payload: Record<string, unknown>;
  readonly ms: number;
}

export class Socket {
  #server: WebSocketServer;
  #current: WebSocket | undefined;
  #waiting = new Map<string, { readonly sent: number; readonly resolve: (ack: Acknowledged) => void }>();
  #last = 0;
  /** How often we were connected to. */
  connections = 0;

  constructor(http: Server) {
    this.#server = new WebSocketServer({ server: http, path: '/socket' });
    this.#server.on('connection', (socket) => {
      this.#current = socket;
      this.connections++;
      socket.on('message', (data) => this.#take(String(data)));
      socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
    });
  }

  /** Sends an envelope; settles when it is acknowledged, and fails when that takes longer than Slack waits. */
  async send(type: string, payload: object): Promise<Acknowledged> {
    while (this.#current?.readyState !== 1) await new Promise((resolve) => setTimeout(resolve, 5));
    const id = `envelope${++this.#last}`;
    const { promise, resolve } = Promise.withResolvers<Acknowledged>();
    this.#waiting.set(id, { sent: performance.now(), resolve });
    const accepts = type !== 'events_api';
    this.#current.send(JSON.stringify({ type, envelope_id: id, payload, accepts_response_payload: accepts, retry_attempt: 0 }));
    const late = setTimeout(() => resolve({ payload: {}, ms: Number.POSITIVE_INFINITY }), 5000);
    const ack = await promise;
    clearTimeout(late);
    if (ack.ms > 3000) throw new Error(`${type} was not acknowledged within 3 s.`);
    return ack;
  }

  /** As Slack does some times a day. */
  async disconnect(): Promise<void> {
    const before = this.connections;
    this.#current?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: {} }));
    while (this.connections === before) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  async close(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #take(text: string): void {
    const { envelope_id, payload = {} } = JSON.parse(text) as { envelope_id: string; payload?: Record<string, unknown> };
    const waiting = this.#waiting.get(envelope_id);
    this.#waiting.delete(envelope_id);
    waiting?.resolve({ payload, ms: performance.now() - waiting.sent });
  }
}
