import { actor } from './actor.ts';
import { ask } from './ask.ts';
import type { Verb } from './command.ts';
import { compare } from './compare.ts';
import { evidence } from './evidence.ts';
import { helpOn } from './help.ts';
import { latest } from './latest.ts';
import { whatsNew } from './new.ts';
import { quotes } from './quotes.ts';
import { sources } from './sources.ts';
import { subscribe } from './subscribe.ts';
import { pause, preview, resume, status, unsubscribe } from './subscriptions.ts';
import { timeline } from './timeline.ts';

/** Every verb there is, in the order of the help. It drives the Slack parser, the Discord registration, the command line and the help. */
export const verbs: readonly Verb[] = [
  latest,
  whatsNew,
  quotes,
  actor,
  ask,
  compare,
  timeline,
  sources,
  subscribe,
  status,
  preview,
  pause,
  resume,
  unsubscribe,
  evidence,
  helpOn(() => verbs),
];
