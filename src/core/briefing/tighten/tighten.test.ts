import { describe, expect, test } from 'vitest';
import { dropAppositives } from './appositives.ts';
import { dropAsides } from './asides.ts';
import { dropRelatives } from './relatives.ts';
import { dropSecondClause } from './second-clause.ts';
import { dropTail } from './tails.ts';
import { tighten } from './tighten.ts';

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
