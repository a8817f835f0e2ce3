import { describe, expect, test } from 'vitest';
import { dropConnectives } from './connectives.ts';

describe('connectives', () => {
  test.each([
    ['But the ministry refused to comment.', 'The ministry refused to comment.'],
    ['Ruiz says, however, that the port is open.', 'Ruiz says that the port is open.'],
    ['So selling the boat is no help to Ruiz.', 'Selling the boat is no help to Ruiz.'],
    ['Then the ministry refused to comment.', 'The ministry refused to comment.'],
    ['Norway, for example, not only bought fish but also sold it.', 'Norway not only bought fish but also sold it.'],
    ['Regardless, the bank will buy bonds.', 'The bank will buy bonds.'],
    ['What’s more, the bank will buy bonds.', 'The bank will buy bonds.'],
    ['The old ferry had twenty cabins by comparison.', 'The old ferry had twenty cabins.'],
    ['Dahl however said the port was open.', 'Dahl said the port was open.'],
    ['Sadly, the bank will buy bonds.', 'The bank will buy bonds.'],
    ['Soon, the bank will buy bonds.', 'The bank will buy bonds.'],
    ['Second, the bank will buy bonds.', 'The bank will buy bonds.'],
    ['In fact, Dahl had left the port.', 'Dahl had left the port.'],
    ['Then Ole Dahl left the port.', 'Ole Dahl left the port.'],
    ['Then President Dahl left the port.', 'Then President Dahl left the port.'],
    ['And yet, however, prices rose.', 'Prices rose.'],
    ['In addition, two bridges were closed.', 'Two bridges were closed.'],
    ['Hours earlier, the court had ruled against the bank.', 'The court had ruled against the bank.'],
    ['The minister also announced a curfew.', 'The minister announced a curfew.'],
    ['The union, meanwhile, called for talks.', 'The union called for talks.'],
    ['Sweden will send troops, too.', 'Sweden will send troops.'],
    ['Ruiz had said beforehand that she was tired.', 'Ruiz had said that she was tired.'],
    ['Ruiz and Dahl were then to fly to Oslo.', 'Ruiz and Dahl were to fly to Oslo.'],
    ['Plus, the ferries are late.', 'The ferries are late.'],
    ['So Dahl and Ruiz left the hall.', 'Dahl and Ruiz left the hall.'],
    ['Norway and Chile nevertheless spoke of progress.', 'Norway and Chile spoke of progress.'],
  ])('%s', (given, expected) => {
    expect(dropConnectives(given)).toBe(expected);
  });
  test.each([
    'Later this week the court will hear the bank.',
    'The law not only bans the party but also takes its money.',
    '“But we also have doubts,” Ruiz said.',
    'So far 12 people have been found.',
    'So many boats were lost that the port was closed.',
    'Earlier this month the bank had warned of losses.',
    'Dahl bought the boat for its name, however, his purchase now costs him sleep.',
  ])('stay where they carry sense: %s', (given) => {
    expect(dropConnectives(given)).toBe(given);
  });
});
