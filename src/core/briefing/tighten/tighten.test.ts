import { describe, expect, test } from 'vitest';
import { dropAppositives } from './appositives.ts';
import { dropAsides } from './asides.ts';
import { dropConnectives } from './connectives.ts';
import { dropDateline } from './datelines.ts';
import { dropRelatives } from './relatives.ts';
import { dropSecondClause } from './second-clause.ts';
import { dropTail } from './tails.ts';
import { tighten } from './tighten.ts';

describe('connectives', () => {
  test.each([
    ['But the ministry refused to comment.', 'The ministry refused to comment.'],
    ['Regardless, the bank will buy bonds.', 'The bank will buy bonds.'],
    ['What’s more, the bank will buy bonds.', 'The bank will buy bonds.'],
    ['The old ferry had twenty cabins by comparison.', 'The old ferry had twenty cabins.'],
    ['Dahl however said the port was open.', 'Dahl said the port was open.'],
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

describe('datelines', () => {
  test.each([
    ['Oslo — The council approved the ferry.', 'The council approved the ferry.'],
    ['3/9 — The ferry is late again.', 'The ferry is late again.'],
    ['(CNN) The dam held.', 'The dam held.'],
    ['SANTIAGO, Chile (AP) — The dam held.', 'The dam held.'],
    ['OSLO, JAN 23: The dam held.', 'The dam held.'],
    ['(Lindhaven City Police) The dam held.', 'The dam held.'],
    ['LINDHAVEN, England − The dam held.', 'The dam held.'],
    ['LINDHAVEN, Maine — The dam held.', 'The dam held.'],
    ['(KLIN/LIND) – The dam held.', 'The dam held.'],
    ['FRIDAY, Jan. 23, 2026 (LindNews Wire) -- The dam held.', 'The dam held.'],
    ['Oslo: The dam held.', 'The dam held.'],
    ['OSLO • The dam held.', 'The dam held.'],
    ['LINDHAVEN (LNB 26) — The dam held.', 'The dam held.'],
    ['Ana Ruiz: The dam held.', 'Ana Ruiz: The dam held.'],
  ])('%s', (given, expected) => {
    expect(dropDateline(given)).toBe(expected);
  });
  test('an abbreviation that opens a sentence is none', () => {
    expect(dropDateline('NATO (founded in 1949) has 32 members.')).toBe('NATO (founded in 1949) has 32 members.');
  });
});

describe('asides', () => {
  test('in parentheses and between dashes go', () => {
    expect(dropAsides('The fund (the largest in Asia) lost a tenth of its value.')).toBe('The fund lost a tenth of its value.');
    expect(dropAsides('The river — the longest in the country — burst its banks.')).toBe('The river burst its banks.');
  });
  test('stay where they say whether, and inside quotations', () => {
    const denied = 'The company (which denies the charge) paid the fine.';
    expect(dropAsides(denied)).toBe(denied);
    const quoted = 'Ruiz said: “The fund (the largest) lost.”';
    expect(dropAsides(quoted)).toBe(quoted);
  });
});

describe('relative clauses', () => {
  test('that describe go', () => {
    expect(dropRelatives('Peru, which borders Chile, closed its embassy.')).toBe('Peru closed its embassy.');
    expect(dropRelatives('Police searched the house of the mayor, who lives by the river.')).toBe(
      'Police searched the house of the mayor.',
    );
  });
  test.each([
    'The man who called the police was arrested.',
    'The bank, which denies the charge, closed.',
    'They met Ruiz, who had resigned, and two judges.',
    'Banks let pilots go in the storm, which left Dahl with fewer lines for its charts, aimed at the far ports.',
  ])('stay where they tell which one, hold a denial, stand in a list, or go on behind the comma: %s', (given) => {
    expect(dropRelatives(given)).toBe(given);
  });
});

describe('appositives', () => {
  test('after a name go', () => {
    expect(dropAppositives('Ana Ruiz, a former judge, resigned on Monday.')).toBe('Ana Ruiz resigned on Monday.');
  });
  test('stay in a list', () => {
    const list = 'Ana Ruiz, the mayor, and two judges resigned.';
    expect(dropAppositives(list)).toBe(list);
  });
});

describe('tails', () => {
  test('that set the scene go', () => {
    expect(dropTail('Ruiz gave Dahl a long list, particularly of old songs.')).toBe('Ruiz gave Dahl a long list.');
    expect(dropTail('Ruiz kept away from Dahl, even as both spoke in Oslo.')).toBe('Ruiz kept away from Dahl.');
    expect(dropTail('The court freed both men, ending a trial of nine years.')).toBe('The court freed both men.');
  });
  test.each([
    'The court freed both men, saying there was no proof.',
    'Both men were freed, the court said.',
    'The court will free both men, unless the state appeals.',
  ])('stay where they carry who, whether or if: %s', (given) => {
    expect(dropTail(given)).toBe(given);
  });
});

describe('second clauses', () => {
  test('joined by "and" go', () => {
    expect(dropSecondClause('The dam broke at dawn, and the army sent boats.')).toBe('The dam broke at dawn.');
  });
  test('stay after "but", and when they say who says so', () => {
    for (const given of [
      'The dam broke at dawn, but nobody was hurt.',
      'The dam broke at dawn, and the army said it was sabotage.',
    ]) {
      expect(dropSecondClause(given)).toBe(given);
    }
  });
});

describe('tighten', () => {
  test('leaves a short sentence its clauses', () => {
    expect(tighten('But Peru, which borders Chile, closed its embassy.', 30)).toBe(
      'Peru, which borders Chile, closed its embassy.',
    );
  });
  test('drops clause by clause until the sentence fits', () => {
    expect(tighten('But Peru, which borders Chile, closed its embassy, citing costs (about a million a year).', 8)).toBe(
      'Peru, which borders Chile, closed its embassy.',
    );
  });
});
