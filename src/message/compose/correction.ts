import type { Correction } from '../../core/model.ts';
import { emphasis, item, link, list, paragraph, strong } from '../build.ts';
import type { ListItem, Message } from '../model.ts';
import { shortTitle } from './titles.ts';

/** Says under a digest what was changed in it, since a source has changed its text. */
export function composeCorrection(corrections: readonly Correction[]): Message {
  const bySource = Map.groupBy(corrections, ({ source }) => source.label);
  const labels = [...bySource.keys()].map(shortTitle).join(', ');
  return {
    blocks: [...bySource.values()].flatMap((given) => {
      const { label, url } = given[0]!.source;
      return [
        paragraph(strong('Corrected:'), ' ', link(url, shortTitle(label)), ' has changed.'),
        list(given.map(correctionItem)),
      ];
    }),
    actions: [],
    summary: `Corrected: ${labels} changed what was reported here.`,
    audience: 'public',
  };
}

function correctionItem({ was, now, othersSay }: Correction): ListItem {
  if (now !== undefined) return item([strong('Now:'), ' ', now], [emphasis(`Was: ${was}`)]);
  return othersSay
    ? item([strong('No longer said there, but by others:'), ' ', was])
    : item([strong('No longer said:'), ' ', was]);
}
