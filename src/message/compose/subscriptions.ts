import type { Digest } from '../../core/model.ts';
import type { SubscriptionStatus } from '../../subscriptions.ts';
import { code, heading, item, list, note, paragraph, strong } from '../build.ts';
import type { Action, Block, Inline, ListItem, Message } from '../model.ts';

/** A subscription that was made or was there already, with what the place has now heard. */
export function composeSubscribed(subscription: SubscriptionStatus, already: boolean, preview: Digest | undefined): Message {
  const says = already ? 'This place was subscribed like that before.' : 'Subscribed.';
  return {
    blocks: [
      paragraph(strong(says), ' ', `${capital(subscription.schedule)} (${subscription.zone}).`),
      note(...nextLine(subscription)),
      ...(preview ? previewBlocks(preview) : []),
      note('What the articles say now counts as heard here: a digest brings only what is new or has changed.'),
    ],
    actions: manage(subscription),
    summary: `${says} ${capital(subscription.schedule)} (${subscription.zone}).`,
    audience: 'asker',
  };
}

/** How the subscriptions of a place stand: when the next digests come, and why the last slot was silent. */
export function composeStatus(title: string, topic: string, subscriptions: readonly SubscriptionStatus[]): Message {
  if (subscriptions.length === 0) {
    const says = `${title}: nothing is scheduled here.`;
    const hint = [`Type `, code(`/${topic} subscribe weekdays 09:00`), ' for a digest on schedule.'];
    return { blocks: [paragraph(says), note(...hint)], actions: [], summary: says, audience: 'asker' };
  }
  return {
    blocks: [heading(`${title}: digests on schedule`), list(subscriptions.map(statusItem))],
    actions: subscriptions.flatMap((one) => manage(one)).slice(0, 5),
    summary: `${title}: ${subscriptions.map((one) => `${one.schedule} (${one.zone})${one.state === 'paused' ? ', paused' : ''}`).join('; ')}`,
    audience: 'asker',
  };
}

/** What a change did, in its past form. When digests come next is said where they come at all. */
export function composeChanged(
  did: 'Paused' | 'Resumed' | 'Unsubscribed',
  subscriptions: readonly SubscriptionStatus[],
): Message {
  const [first] = subscriptions;
  const what = subscriptions.map((one) => `${one.schedule} (${one.zone})`).join('; ');
  return {
    blocks: [
      paragraph(strong(`${did}: `), what),
      ...(did === 'Resumed' && subscriptions.length === 1 && first?.next.length ? [note(...nextLine(first))] : []),
    ],
    actions: [],
    summary: `${did}: ${what}`,
    audience: 'asker',
  };
}

function statusItem(one: SubscriptionStatus): ListItem {
  const facts: Inline[][] = [
    one.state === 'paused' ? [text(`Paused: ${one.because ?? 'no reason is known.'}`)] : nextLine(one),
    lastLine(one),
    [text(one.source === 'file' ? "From the topic's file." : 'Id '), ...(one.source === 'file' ? [] : [code(one.id)])],
  ];
  const lines = facts.filter((line) => line.length > 0);
  return item(
    [strong(capital(one.schedule)), ` (${one.zone})`],
    lines.flatMap((line, index) => (index ? [text(' · '), ...line] : line)),
  );
}

function nextLine({ next, zone }: SubscriptionStatus): Inline[] {
  if (next.length === 0) return [];
  return [text('Next: '), ...next.flatMap((at, index) => [...(index ? [text(', ')] : []), moment(at, zone)]), text(` (${zone})`)];
}

function lastLine({ last, zone }: SubscriptionStatus): Inline[] {
  if (!last) return [];
  const became = {
    planned: 'is planned',
    sending: 'is being posted',
    sent: 'was posted',
    failed: 'could not be posted',
    unknown: 'may or may not have been posted',
    skipped: 'was silent',
  }[last.state];
  return [text('The slot of '), moment(last.slot, zone), text(` ${became}${last.because ? `: ${last.because}` : '.'}`)];
}

function previewBlocks({ bullets }: Digest): Block[] {
  return [note('This is what there is so far:'), list(bullets.map((line) => item([line.text])))];
}

function manage({ id, topic, state, source }: SubscriptionStatus): Action[] {
  const change = state === 'active' ? 'pause' : 'resume';
  return [
    { kind: 'button', label: capital(change), run: { topic, verb: change, options: { subscription: id } } },
    ...(source === 'command'
      ? [{ kind: 'button' as const, label: 'Unsubscribe', run: { topic, verb: 'unsubscribe', options: { subscription: id } } }]
      : []),
  ];
}

/** Shown in the reader's own zone where the platform can; the fallback is in the subscription's. */
function moment(at: string, timeZone: string): Inline {
  const shown = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at));
  return { kind: 'time', at, text: shown };
}

const text = (words: string): Inline => ({ kind: 'text', text: words });
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
