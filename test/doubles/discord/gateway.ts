/** The gateway half of the double: hello, identify, heartbeats, events, and resuming with the events that were missed. */
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import { APPLICATION, botUser, GUILD, guild, TOKEN } from './guild.ts';

interface Sent {
  readonly op: number;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

type Shard = readonly [id: number, count: number];

const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

interface Identify {
  readonly token: string;
  readonly intents: number;
  readonly shard?: Shard;
}

/** topics/gateway#sharding: which shard a guild is on. */
const holdsGuild = ([id, count]: Shard): boolean => (BigInt(GUILD) >> 22n) % BigInt(count) === BigInt(id);

export class Gateway {
  /** The open connections, each with its shard and the number of shards. */
  readonly #sockets = new Map<WebSocket, Shard>();
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #session = randomUUID();
  #sent: Sent[] = [];
  /** How often a client identified and resumed. */
  readonly seen = { identified: 0, resumed: 0 };

  constructor(http: Server) {
    http.on('upgrade', (request, socket, head) => {
      this.#server.handleUpgrade(request, socket, head, (ws) => this.#open(ws, `ws://${request.headers.host}/gateway`));
    });
  }

  /** Tells an event to whoever is connected; who isn't gets it on resuming. */
  send(t: string, d: unknown): void {
    const event = { op: GatewayOpcodes.Dispatch, t, s: this.#sent.length + 1, d };
    this.#sent.push(event);
    for (const [socket, shard] of this.#sockets) if (holdsGuild(shard)) socket.send(JSON.stringify(event));
  }

  /** Cuts every connection, as a network does. */
  drop(): void {
    for (const socket of this.#sockets.keys()) socket.terminate();
    this.#sockets.clear();
  }

  close(): void {
    this.drop();
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #open(ws: WebSocket, url: string): void {
    ws.send(JSON.stringify({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: 41_250 } }));
    ws.on('close', () => this.#sockets.delete(ws));
    ws.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw));
      if (op === GatewayOpcodes.Heartbeat) ws.send(JSON.stringify({ op: GatewayOpcodes.HeartbeatAck }));
      if (op === GatewayOpcodes.Identify) this.#identify(ws, url, d);
      if (op === GatewayOpcodes.Resume) this.#resume(ws, d);
    });
  }

  #identify(ws: WebSocket, url: string, { token, intents, shard = [0, 1] }: Identify): void {
    if (token !== TOKEN) {
      ws.close(4004, 'Authentication failed.');
      return;
    }
    if ((intents & PRIVILEGED) !== 0) {
      ws.close(4014, 'Disallowed intent(s).');
      return;
    }
    this.seen.identified++;
    this.#sockets.set(ws, shard);
    const tell = (t: string, d: unknown) => {
      const event = { op: GatewayOpcodes.Dispatch, t, s: this.#sent.length + 1, d };
      this.#sent.push(event);
      ws.send(JSON.stringify(event));
    };
    tell('READY', {
      v: 10,
      user: botUser,
      shard,
      guilds: holdsGuild(shard) ? [{ id: GUILD, unavailable: true }] : [],
      session_id: this.#session,
      resume_gateway_url: url,
      application: { id: APPLICATION, flags: 0 },
    });
    if (holdsGuild(shard)) tell('GUILD_CREATE', guild);
  }

  #resume(ws: WebSocket, { token, session_id, seq }: { token: string; session_id: string; seq: number }): void {
    if (token !== TOKEN || session_id !== this.#session) {
      ws.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false }));
      return;
    }
    this.seen.resumed++;
    for (const event of this.#sent.filter(({ s }) => s > seq)) ws.send(JSON.stringify(event));
    this.#sockets.set(ws, [0, 1]);
    this.send('RESUMED', {});
  }
}
