import { wordsOf } from '../words/words.ts';
import { questionOf } from './question.ts';

/** Says whether a text is about something: it holds every name of it and at least half of its words. Without words all texts are. */
export function aboutness(about: string | undefined): (text: string) => boolean {
  const terms = about ? questionOf(about).terms : [];
  if (terms.length === 0) return () => true;
  return (text) => {
    const stems = new Set(wordsOf(text).map((word) => word.stem));
    const held = terms.filter(({ stem }) => stems.has(stem));
    return held.length * 2 >= terms.length && terms.every((term) => !term.name || held.includes(term));
  };
}
