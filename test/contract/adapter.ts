/**
 * What every chat adapter must do, whatever its platform. A platform's own test makes a stage and calls this:
 * `describeAdapter('Discord', discordStage)`.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ChatError, type DeliveryKey, type Receipt } from '../../src/chat.ts';
import { heading, item, list, note, paragraph, quotation } from '../../src/message/build.ts';
import type { Message } from '../../src/message/model.ts';
import type { Destination } from '../../src/message/place.ts';
import { EMPTY_TOPIC, type Watched, watchedCommands } from './commands.ts';
import { letters, lost } from './content.ts';
import type { Given, Shown, Stage, StageMaker } from './stage.ts';

const TOPIC = 'ukraine-talks';

/** Digests that are delivered; the headline tells them apart. */
function digest(headline: string, detail = true): Message {
  return {
    blocks: [
      heading(headline),
      note('As of 23 Jan 2026 · 4 articles, 3 independent outlets'),
      list([item(['The delegations met for three hours.'], ['Two outlets, 22 Jan']), item(['No date was set.'])]),
      quotation('It was useful in every respect.', 'An aide'),
    ],
    actions: [{ kind: 'button', label: 'Sources', run: { topic: TOPIC, verb: 'sources', options: {} }, primary: true }],
    summary: headline,
    audience: 'public',
    ...(detail && { detail: [paragraph(`More about it: ${headline}.`)] }),
  };
}

export function describeAdapter(name: string, makeStage: StageMaker): void {
  describe(`${name}, as every chat adapter,`, () => {
    let watched: Watched;
    let stage: Stage;

    beforeAll(async () => {
      watched = await watchedCommands();
      // As at a start: articles are read before anybody can ask.
      await watched.commands.runText(TOPIC, '', {
        asker: { platform: 'terminal', user: 'reader', mayManage: false, managers: '' },
      });
      stage = await makeStage(watched.commands);
    });
    afterAll(() => stage?.stop());
    afterEach(() => expect(stage.complaints()).toEqual([]));

    const given = (typed: string, topic = TOPIC): Given => {
      const [verb = '', ...rest] = typed.split(' ');
      const found = watched.commands.verbs.find((one) => one.name === verb);
      return { topic, verb, typed, options: found?.parse(rest.join(' ')) ?? {} };
    };
    /** All pages of an answer, as "More" shows them. */
    async function whole(first: readonly Shown[]): Promise<string> {
      let text = first.map((shown) => shown.text).join('\n');
      let last = first.at(-1);
      for (let page = 0; page < 20 && last !== undefined; page++) {
        const more = last.buttons.find((label) => /^More\b/.test(label));
        if (more === undefined) return text;
        last = (await stage.press(last, more)).at(-1);
        text += `\n${last?.text ?? ''}`;
      }
      return text;
    }

    it('shows for every verb all that the command says', async () => {
      for (const verb of watched.commands.verbs.filter((one) => !one.internal)) {
        const shown = await stage.run(given(verb.examples[0] ?? verb.name));
        expect(shown, verb.name).not.toEqual([]);
        expect(lost(watched.last(), await whole(shown)), verb.name).toEqual([]);
      }
    });

    it('has a button for every action, and each does what it says', async () => {
      const pressed: string[] = [];
      for (const verb of watched.commands.verbs.filter((one) => !one.internal)) {
        const [shown] = await stage.run(given(verb.examples[0] ?? verb.name));
        const { actions } = watched.last();
        for (const action of actions) {
          const label = action.kind === 'button' ? action.label : action.choices[0]?.label;
          if (label === undefined || pressed.includes(`${verb.name} ${label}`)) continue;
          expect(shown?.buttons, verb.name).toContain(label);
          const answer = await stage.press(shown!, label);
          expect(lost(watched.last(), await whole(answer)), `${verb.name}, ${label}`).toEqual([]);
          pressed.push(`${verb.name} ${label}`);
        }
      }
      expect(pressed.length).toBeGreaterThan(2);
    });

    it('lets one choose among several', async () => {
      const choices = ['Witkoff', 'Ushakov'].map((label) => ({
        label,
        run: { topic: TOPIC, verb: 'actor', options: { name: label } },
      }));
      watched.next({
        message: { ...digest('Whom do you mean?', false), actions: [{ kind: 'select', label: 'Choose one', choices }] },
      });
      const [shown] = await stage.run(given('actor w'));
      await stage.press(shown!, 'Ushakov');
      expect(watched.last().summary).toContain('Ushakov');
    });

    it('answers a question in the channel where it was asked', async () => {
      const shown = await stage.say('What did Ushakov say about the talks?');
      expect(lost(watched.last(), await whole(shown))).toEqual([]);
    });

    it.each(['actor Nobody-of-that-name', 'latest enormous', 'timeline'])(
      'says what to do instead when asked “%s”',
      async (typed) => {
        const [verb = '', value = ''] = typed.split(' ');
        const options = verb === 'latest' ? { length: value } : verb === 'actor' ? { name: value } : {};
        const shown = await stage.run({ topic: TOPIC, verb, options, typed });
        expect(shown).not.toEqual([]);
        expect(lost(watched.last(), await whole(shown))).toEqual([]);
      },
    );

    it('says that there is nothing yet in a topic without articles', async () => {
      for (const typed of ['latest', 'quotes', 'sources']) {
        const shown = await stage.run(given(typed, EMPTY_TOPIC));
        expect(lost(watched.last(), await whole(shown)), typed).toEqual([]);
      }
    });

    it('answers in time when the core is slow', async () => {
      watched.next({ waitMs: 3500 });
      const shown = await stage.run(given('latest'));
      expect(lost(watched.last(), await whole(shown))).toEqual([]);
    });

    it('says politely that something broke, and goes on', async () => {
      watched.next({ fail: new Error('secret detail') });
      const [shown] = await stage.run(given('latest'));
      expect(shown?.text).toMatch(/wrong|not work/i);
      // Who sits at a terminal runs it, and may know why.
      if (stage.network) expect(shown?.text).not.toContain('secret detail');
      expect(await stage.run(given('help'))).not.toEqual([]);
    });

    it('shows a long answer whole, however long', async () => {
      const items = Array.from({ length: 90 }, (_, index) =>
        item([`Point ${index} is still open, ${'and so on '.repeat(25)}`], [`Source ${index}`]),
      );
      watched.next({ message: { ...digest('Everything', false), blocks: [list(items)], audience: 'asker' } });
      const first = await stage.run(given('latest'));
      const long = watched.last();
      let text = first.map((shown) => shown.text).join('\n');
      let last = first.at(-1);
      for (let more = last?.buttons.find((label) => /^More\b/.test(label)); last && more; ) {
        watched.next({ message: long });
        last = (await stage.press(last, more)).at(-1);
        text += last?.text ?? '';
        more = last?.buttons.find((label) => /^More\b/.test(label));
      }
      expect(lost(long, text)).toEqual([]);
    });

    it('shows a look-up to the asker alone, until it is shared', async () => {
      if (!stage.shares) return;
      const [shown] = await stage.run(given('latest'));
      expect(shown?.toAll).toBe(false);
      expect(shown?.buttons).toContain('Share');
      const message = watched.last();
      const shared = (await stage.press(shown!, 'Share')).filter((one) => one.toAll);
      expect(lost(message, shared.map((one) => one.text).join('\n'))).toEqual([]);
      expect(shared[0]?.buttons).not.toContain('Share');
    });

    describe('delivers:', () => {
      const texts = async () => letters((await stage.delivered()).map((one) => one.text).join('\n'));
      const times = async (headline: string) => (await texts()).split(letters(`${headline}As of`)).length - 1;
      /** As the outbox does: looks before it posts again, and gives up only on what will not change. */
      async function deliver(message: Message, key: DeliveryKey, to: Destination = stage.here): Promise<Receipt> {
        for (let attempt = 0; attempt < 5; attempt++) {
          try {
            return (attempt > 0 && (await stage.adapter.find(to, key))) || (await stage.adapter.post(to, message, key));
          } catch (error) {
            if (!(error instanceof ChatError) || !['rateLimited', 'unavailable', 'unknown'].includes(error.code)) throw error;
            await new Promise((resolve) => setTimeout(resolve, error.retryAfterMs ?? 50));
          }
        }
        throw new Error('It was never delivered.');
      }

      it('a digest with its detail, for all to see', async () => {
        const message = digest('Envoys meet in Abu Dhabi');
        await deliver(message, 'contract1');
        expect(lost(message, await texts())).toEqual([]);
        // Detail goes where the platform has threads.
        if (stage.network) expect(lost({ blocks: message.detail! }, await texts())).toEqual([]);
        expect((await stage.delivered()).every((one) => one.toAll)).toBe(true);
      });

      it('once for a key, however often it is asked', async () => {
        const message = digest('Posted once');
        const first = await deliver(message, 'contract2');
        const again = await deliver(message, 'contract2');
        expect(again.message).toBe(first.message);
        expect(await times('Posted once')).toBe(1);
      });

      it('and finds it again by its key, and nothing by another', async () => {
        const receipt = await deliver(digest('To be found'), 'contract3');
        expect(await stage.adapter.find(stage.here, 'contract3')).toEqual(receipt);
        expect(await stage.adapter.find(stage.here, 'contract0')).toBeUndefined();
      });

      it('and corrects it, with its further pages and its detail, be they more or fewer', async () => {
        const long = (word: string, items: number): Message => ({
          ...digest(`${word} of the talks`),
          detail: [list(Array.from({ length: items }, (_, index) => item([`${word} ${index}, ${'and so on '.repeat(25)}`])))],
        });
        const receipt = await deliver(long('Misprint', 30), 'contract4');
        const corrected = [long('Correction', 60), long('Amendment', 5), { ...digest('Erratum of the talks', false) }];
        let before = 'Misprint';
        for (const message of corrected) {
          await stage.adapter.edit(receipt, message, 'contract4');
          await stage.adapter.edit(receipt, message, 'contract4');
          expect(lost(message, await texts())).toEqual([]);
          if (stage.network) expect(lost({ blocks: message.detail ?? [] }, await texts())).toEqual([]);
          if (stage.correctsInPlace) {
            expect(await times(message.summary)).toBe(1);
            expect(await texts()).not.toContain(letters(before));
          }
          expect(await stage.adapter.find(stage.here, 'contract4')).toEqual(receipt);
          before = message.summary.split(' ')[0]!;
        }
      });

      it('and says under it, once, what has changed', async () => {
        const receipt = await deliver(digest('A figure', false), 'contract7');
        const told = digest('The figure was wrong', false);
        const below = await stage.adapter.reply(receipt, told, 'contract7b');
        expect(await stage.adapter.reply(receipt, told, 'contract7b')).toEqual(below);
        expect(await times('The figure was wrong')).toBe(1);
        expect(await stage.adapter.find(below.to, 'contract7b')).toEqual(below);
      });

      it.each(['rateLimit', 'error', 'hang'] as const)('once, when the platform answers with: %s', async (trouble) => {
        if (!stage.network) return;
        stage.network.trouble(trouble);
        await deliver(digest(`Through ${trouble}`), `contract5${trouble.toLowerCase()}`);
        expect(await times(`Through ${trouble}`)).toBe(1);
      });

      it.each(['gone', 'forbidden'] as const)('not where the channel is %s, and says so', async (code) => {
        if (!stage.network) return;
        await expect(deliver(digest('Nowhere'), `contract6${code}`, stage.network[code])).rejects.toMatchObject({
          name: 'ChatError',
          code,
        });
      });
    });

    it('answers again after the connection broke', async () => {
      if (!stage.network) return;
      expect(stage.adapter.isConnected()).toBe(true);
      await stage.network.cut();
      await expect.poll(() => stage.adapter.isConnected(), { timeout: 10_000 }).toBe(true);
      expect(await stage.run(given('help'))).not.toEqual([]);
    });

    it('answers a button of an older version politely', async () => {
      if (!stage.network) return;
      const [shown] = await stage.network.pressOutdated();
      expect(shown?.text).toMatch(/older version/i);
    });
  });
}
