import type { Story } from '../model.ts';
import { passing, saying } from './passing.ts';
import { questionOf } from './question.ts';

/** How many times as often as the next the person must be named whom a question's "he" or "she" means. */
const CLEAR = 1.5;

/** A question of nothing but a "he" or "she" that can only mean whom the articles are about, with the name in its place: "how old is she" → "how old is Ida Marsh". */
export function withName(question: string, { actors }: Pick<Story, 'actors'>): string {
  if (!pronoun.test(question) || !questionOf(question).terms.every(({ stem }) => passing.has(stem) || saying.has(stem)))
    return question;
  const [main, next] = actors.filter(({ kind }) => kind === 'person').sort((a, b) => b.mentions.length - a.mentions.length);
  if (!main || main.mentions.length < CLEAR * (next?.mentions.length ?? 0)) return question;
  return question.replace(pronoun, main.name);
}

const pronoun = /\b(?:he|she)\b/i;
