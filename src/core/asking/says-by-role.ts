import type { Names } from './speaking.ts';

/**
 * Whether somebody speaks in a line whose word for it stands beside their role instead of their name: "Ana Ruiz, the harbour master,
 * said", "“…,” said the harbour master, Ana Ruiz".
 */
export function saysByRole(line: string, { whole }: Pick<Names, 'whole'>): boolean {
  const [, before] = roleBetween.exec(line) ?? [];
  if (before !== undefined && endsWithOne(before, whole)) return true;
  const [, after] = roleAhead.exec(line) ?? [];
  return after !== undefined && (endsWithOne(after, whole) || after.split(',').some((part) => endsWithOne(part, whole)));
}

/** "Study author Ana Ruiz" and "Mr. Ruiz" end with her; "a friend of Ruiz" and "Otto Ruiz" with another. */
function endsWithOne(words: string, names: ReadonlySet<string>): boolean {
  const lower = words.toLowerCase();
  return [...names].some((name) => {
    if (!lower.endsWith(name)) return false;
    const before = words.slice(0, -name.length);
    if (before === '') return true;
    return (
      before.endsWith(' ') && !linking.test(before) && (name.includes(' ') || courtesy.test(before) || !capital.test(before))
    );
  });
}

const linking = /\b(?:of|to|for|with|from|by|like|and|or|than|at|in|on) $/;
const courtesy = /\b(?:Mr|Mrs|Ms|Dr)\.? $/;
const capital = /(?:^| )\p{Lu}\S* $/u;

const cue =
  '(?:said|says|told|tells|argued|insisted|warned|explained|announced|wrote|declared|claimed|acknowledged|noted|added|pledged|promised)';
const roleBetween = new RegExp(
  `^([^,“"]+), (?!(?:who|which|whose|whom|and|but|or)\\b)[^“"]{3,90}, (?:has |had )?(?:also |previously |later |earlier )?${cue}\\b`,
);
const roleAhead = new RegExp(`[,?!.…][”"] ${cue} ((?:[^“”".]|(?<=\\b(?:Dr|Mr|Mrs|Ms|Sen|Gov|Rep|Gen|Lt|Col|Capt|Sgt))\\.)*)`);
