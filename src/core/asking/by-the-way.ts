import { masked } from '../standing/masked.ts';

/**
 * Whether a line tells of others and only names somebody: as one of a list, as an example or a comparison, in brackets, in a clause
 * that hangs on the end, or as whose supporters others are. `names` are those by which the one is known.
 */
export function isByTheWay(line: string, names: readonly string[]): boolean {
  const plain = masked(line);
  const places = names.flatMap((name) => {
    const given = names.flatMap((longer) => (longer.endsWith(` ${name}`) ? longer.slice(0, -name.length) : []));
    return placesOf(name, plain).filter(({ before }) => !given.some((words) => before.endsWith(words)));
  });
  return (
    places.length > 0 && places.every(({ before, after }) => isOneOfMany(before, after) || hangs.test(before) || owns.test(after))
  );
}

interface Place {
  readonly before: string;
  readonly after: string;
}

/** Where a name stands as whole words, outside quotations. */
function placesOf(name: string, line: string): Place[] {
  const places: Place[] = [];
  for (let at = line.indexOf(name); at !== -1; at = line.indexOf(name, at + 1)) {
    const [before, after] = [line.slice(0, at), line.slice(at + name.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) places.push({ before, after });
  }
  return places;
}

/** Whether neighbours in a list of names make a name one of many. */
function isOneOfMany(before: string, after: string): boolean {
  return namesIn(listBefore.exec(before)?.[0]) + namesIn(listAfter.exec(after)?.[0]) >= NEIGHBOURS;
}

function namesIn(list = ''): number {
  return list.split(/,| and /).filter((name) => /\p{L}{2}/u.test(name)).length;
}

const name = String.raw`(?:the )?[\p{Lu}\d][^\s,;:]*(?: [\p{Lu}\d][^\s,;:]*)*`;
const listBefore = new RegExp(`(?:${name}, )+(?:${name} )?(?:and )?$`, 'u');
const listAfter = new RegExp(`^(?:['’]s)?(?:(?:,? and|,) ${name})+`, 'u');

/** Besides the one. */
const NEIGHBOURS = 3;

/** "Some Ruiz |supporters", "the Ruiz |era": others, or a time, that are only called after the one. */
const owns = /^ (?:supporters?|voters?|allies|loyalists|aides?|fans?|critics|era|years)(?!\p{L})/u;

/** What stands right before somebody who is no more than an example, a comparison or the setting of another's deed. */
const hangs =
  /(?:\b(?:such as|including|followed by|along with|as well as|unlike|like|than|alongside)|\(|[^,]{12,},? (?:as soon as|before|after|while|whereas|because)) (?:\p{Lu}[\p{L}.’'-]* |the |\p{Ll}+ (?=\p{Lu})){0,3}$|\($/u;
