/** A chat platform that keeps a record of what it took. It can fail, hang after it has taken a post, and be paced. */
import { ChatError, type Pace, type Rate, type Receipt } from '../../src/chat.ts';
import type { Poster } from '../../src/delivery/outcome.ts';
import type { Message } from '../../src/message/model.ts';
import type { Destination, Platform } from '../../src/message/place.ts';

export interface Posted {
  readonly key: string;
  readonly to: Destination;
  readonly message: Message;
}

/** How it keeps a repeated key from posting twice: by the key, by letting one look, or not at all. */
export type Guarantee = 'keys' | 'find' | 'none';

/** What happens to the next posts, in order. `hangs` takes the post and never answers. */
export type Mishap = ChatError | 'hangs';

export interface PlatformDouble extends Poster {
  readonly posts: Posted[];
  readonly told: { readonly user: string; readonly message: Message }[];
  readonly mishaps: Mishap[];
}

const free: Rate = { cap: Number.POSITIVE_INFINITY, intervalMs: 1000, atOnce: 100 };
export const unpaced: Pace = { platform: free, workspace: free, channel: { ...free, atOnce: 1 } };

export function platformDouble(
  platform: Platform = 'terminal',
  guarantee: Guarantee = 'keys',
  pace: Pace = unpaced,
): PlatformDouble {
  const posts: Posted[] = [];
  const told: PlatformDouble['told'] = [];
  const mishaps: Mishap[] = [];
  const receipt = (to: Destination, key: string): Receipt => ({ to, message: `message-${key}` });
  return {
    platform,
    pace,
    posts,
    told,
    mishaps,
    async post(to, message, key) {
      const mishap = mishaps.shift();
      if (mishap instanceof ChatError) throw mishap;
      if (guarantee !== 'keys' || !posts.some((post) => post.key === key)) posts.push({ key, to, message });
      if (mishap === 'hangs') return new Promise<never>(() => {});
      return receipt(to, key);
    },
    async find(to, key) {
      if (guarantee === 'none') throw new ChatError('unknown', 'This platform can not be asked what was posted.');
      return posts.some((post) => post.key === key) ? receipt(to, key) : undefined;
    },
    async tell(user, _workspace, message) {
      told.push({ user, message });
    },
  };
}
