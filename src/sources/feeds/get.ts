import { lookup as resolveName } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPublicAddress } from './addresses.ts';

/** What was asked for could not be had. */
export class GetError extends Error {
  override readonly name = 'GetError';
  readonly code: 'address' | 'private' | 'unreachable' | 'slow' | 'large' | 'redirects' | 'garbled' | 'stopped';

  constructor(code: GetError['code'], message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

export interface GetSettings {
  /** Sent as User-Agent. */
  readonly agent: string;
  /** Whether this machine and private networks may be asked. */
  readonly allowPrivate: boolean;
  /** Asked for the addresses of a name; of this system when absent. */
  readonly lookup?: typeof resolveName;
}

export interface Wanted {
  readonly url: string;
  readonly accept: string;
  /** Of the body, as it is after unpacking. */
  readonly maxBytes: number;
  /** For all of it: names, redirects, and the last byte of the body. */
  readonly timeoutMs: number;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Got {
  readonly status: number;
  /** Where it was found in the end. */
  readonly url: string;
  /** Where it has moved for good. */
  readonly moved?: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly bytes: Uint8Array;
}

/** Asks for an address over HTTP. Throws a {@link GetError}; a status that is no success is an answer like any other. */
export type Get = (wanted: Wanted) => Promise<Got>;

const mostRedirects = 5;

/**
 * Asks with every bound that a stranger's server calls for. A name is looked up by the connection itself and each of its addresses
 * checked there, so that it can't have another one by then (DNS rebinding).
 */
export function getter(settings: GetSettings): Get {
  return async (wanted) => {
    const late = AbortSignal.timeout(wanted.timeoutMs);
    const signal = wanted.signal ? AbortSignal.any([late, wanted.signal]) : late;
    try {
      return await follow(wanted, settings, signal);
    } catch (error) {
      if (late.aborted) throw new GetError('slow', `it did not answer in full within ${wanted.timeoutMs / 1000} s`, error);
      if (signal.aborted) throw new GetError('stopped', 'it was stopped', error);
      if (error instanceof GetError) throw error;
      throw new GetError('unreachable', `it can’t be reached (${causeOf(error)})`, error);
    }
  };
}

async function follow(wanted: Wanted, settings: GetSettings, signal: AbortSignal): Promise<Got> {
  let url = wanted.url;
  let forGood = true;
  for (let hops = 0; hops <= mostRedirects; hops++) {
    const answer = await ask(url, wanted, settings, signal);
    const status = answer.statusCode ?? 0;
    const next = answer.headers.location;
    if (!next || ![301, 302, 303, 307, 308].includes(status)) {
      const bytes = await bodyOf(answer, wanted.maxBytes, signal);
      return { status, url, headers: answer.headers, bytes, ...(forGood && hops > 0 && { moved: url }) };
    }
    answer.destroy();
    forGood &&= status === 301 || status === 308;
    const target = URL.parse(next, url);
    if (!target) throw new GetError('redirects', `it leads on to “${next.slice(0, 100)}”, which is no address`);
    url = target.href;
  }
  throw new GetError('redirects', `it leads on to other addresses more than ${mostRedirects} times`);
}

function ask(address: string, wanted: Wanted, settings: GetSettings, signal: AbortSignal): Promise<http.IncomingMessage> {
  const url = allowed(address, settings);
  const { promise, resolve, reject } = Promise.withResolvers<http.IncomingMessage>();
  const request = (url.protocol === 'https:' ? https : http).request(url, {
    signal,
    // No connection is kept: one that was opened for another purpose was not checked here.
    agent: false,
    lookup: checkedLookup(settings),
    headers: {
      'user-agent': settings.agent,
      accept: wanted.accept,
      'accept-encoding': 'gzip, deflate, br',
      'accept-language': 'en',
      ...(wanted.etag && { 'if-none-match': wanted.etag }),
      ...(wanted.lastModified && { 'if-modified-since': wanted.lastModified }),
    },
  });
  request.on('response', resolve);
  request.on('error', reject);
  request.end();
  return promise;
}

function allowed(address: string, { allowPrivate }: GetSettings): URL {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new GetError('address', `${address.slice(0, 100)} is no address of http or https`);
  if (url.username || url.password) throw new GetError('address', 'an address with a user and a password is not asked');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) && !isPublicAddress(host)) throw privateAddress(url.hostname);
  return url;
}

function checkedLookup({ allowPrivate, lookup = resolveName }: GetSettings): LookupFunction {
  return (name, options, done) => {
    lookup(name, { ...options, all: true }, (error, found) => {
      const open = allowPrivate ? found : found?.filter(({ address }) => isPublicAddress(address));
      const [first] = open ?? [];
      if (error || !first) return done(error ?? privateAddress(name), '', 4);
      if (options.all) done(null, open!);
      else done(null, first.address, first.family);
    });
  };
}

function privateAddress(name: string): GetError {
  return new GetError('private', `${name} is on this machine or in a private network`);
}

/** The body, unpacked as it comes in, so that no more of it is ever held than may be. */
async function bodyOf(answer: http.IncomingMessage, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const tooLarge = () => new GetError('large', `it is larger than ${maxBytes / 1_000_000} MB`);
  if (Number(answer.headers['content-length'] ?? 0) > maxBytes) {
    answer.destroy();
    throw tooLarge();
  }
  const encoding = String(answer.headers['content-encoding'] ?? 'identity')
    .trim()
    .toLowerCase();
  const unpack = unpackers[encoding];
  if (!unpack) {
    answer.destroy();
    throw new GetError('garbled', `it is packed in a way that was not asked for (${encoding.slice(0, 40)})`);
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of unpack(answer) as AsyncIterable<Uint8Array>) {
      size += part.byteLength;
      if (size > maxBytes) throw tooLarge();
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof GetError || signal.aborted) throw error;
    const code = String((error as NodeJS.ErrnoException).code);
    if (code.startsWith('Z_') || code.startsWith('ERR__ERROR_FORMAT') || code.startsWith('ERR_BROTLI'))
      throw new GetError('garbled', 'it can’t be unpacked', error);
    throw error;
  } finally {
    answer.destroy();
  }
  return Buffer.concat(parts);
}

type Unpack = (answer: Readable) => Readable;
const through =
  (make: () => Transform): Unpack =>
  (answer) =>
    // What goes wrong before it comes out of the last stage, too.
    pipeline(answer, make(), () => {});

const unpackers: Readonly<Record<string, Unpack>> = {
  identity: (answer) => answer,
  '': (answer) => answer,
  gzip: through(createGunzip),
  'x-gzip': through(createGunzip),
  deflate: through(createInflate),
  br: through(createBrotliDecompress),
};

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such name',
  EAI_AGAIN: 'names can’t be looked up',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection broke off',
  ETIMEDOUT: 'the connection timed out',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no network',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not signed by an authority',
  HPE_HEADER_OVERFLOW: 'its headers are too long',
};

function causeOf(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const { code = '', message = String(first) } = (first ?? {}) as { code?: string; message?: string };
  return reasons[code] ?? (code.startsWith('HPE_') ? 'what it answers is not HTTP' : code || message.split('\n', 1)[0]!);
}
