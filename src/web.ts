/** The one server for everything that a process serves over HTTP: Slack's requests, health and metrics share an address. */
import type { RequestListener } from 'node:http';

export interface Web {
  /**
   * Answers requests whose path is this one or lies under it; listening begins with the first. Gives the port.
   * Rejects with {@link WebError} where the address can't be used.
   */
  serve(path: string, listener: RequestListener): Promise<number>;
}

/** The address is taken, or not this machine's. The message says which, and what to set. */
export class WebError extends Error {
  override readonly name = 'WebError';
}
