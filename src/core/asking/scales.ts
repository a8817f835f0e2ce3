/** The words with which "how" asks for a measure, as alternatives of a pattern. */
export const dimensions = 'old|far|close|near|big|large|tall|high|deep|fast|heavy|wide|thick|hot|cold|warm|strong';

const scaled = '^[ -]?(?:(?:hundred|thousand|million|billion)s? (?:of )?)?';
const lengths = 'miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|m|feet|foot|ft|yards?|inch(?:es)?';

/** The words by which a measure is asked for ("how far", "what percentage"), as stems, with the units in which news gives it. */
const scales: readonly (readonly [asking: string, units: string])[] = [
  ['far close near', `${scaled}(?:nautical )?(?:${lengths}|hours?|minutes?|blocks?|per ?cent)\\b`],
  ['tall high deep wide thick', `${scaled}(?:${lengths}|cm|centimet(?:er|re)s?|stor(?:e?ys?|ies)|floors?|fathoms?)\\b`],
  ['fast', `${scaled}(?:${lengths}|mph|kph|kmh|knots?)\\b`],
  ['hot cold warm', '^(?:m|million)? ?(?:°|º|degre|[CF]\\b)'],
  ['heavi', `${scaled}(?:tons?|tonnes?|pounds?|lbs?|kilos?|kilograms?|kg|grams?|ounces?)\\b`],
  ['percentag percent', '^ ?(?:%|per ?cent\\b|percentage)'],
];

const byWord = new Map(
  scales.flatMap(([asking, units]) => {
    const pattern = new RegExp(units, 'i');
    return asking.split(' ').map((word): [string, RegExp] => [word, pattern]);
  }),
);

/** What stands behind a number that gives a measure, by the stem of the word that asks for it; undefined where none is asked for. */
export function scaleOf(noun: string | undefined): RegExp | undefined {
  return byWord.get(noun ?? '');
}
