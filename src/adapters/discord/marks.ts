/** How a posted message is known again: a nonce against doubling, and a mark inside it for later. */
import { createHash } from 'node:crypto';
import type { DeliveryKey } from '../../chat.ts';
import { LIMITS } from './limits.ts';

/** Of one part of a delivery; part 0 is the message itself. The same for the same delivery, for ever. */
export function nonce(key: DeliveryKey, part: number): string {
  return part === 0 && key.length <= LIMITS.message.nonce
    ? key
    : digest(key, part).toString('hex').slice(0, LIMITS.message.nonce);
}

/**
 * A positive 31-bit number for the `id` of the container. Discord returns nonces with a new message but not surely in a
 * channel's history, whereas ids of components stay with the message.
 */
export function mark(key: DeliveryKey, part: number): number {
  return digest(key, part).readUInt32BE(0) >>> 1 || 1;
}

function digest(key: DeliveryKey, part: number): Buffer {
  return createHash('sha256').update(`${key}/${part}`).digest();
}
