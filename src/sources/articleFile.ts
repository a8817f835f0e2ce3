import type { Article } from '../core/model.ts';
import { decode } from './decode.ts';
import { frontMatterOf } from './frontMatter.ts';
import { headlineOf } from './headline.ts';
import { articleId } from './identity.ts';
import { foreignLanguageOf } from './language.ts';

/** An article with what is to be noted about its file, or why the file gave none. `body` is the same in copies of one text. */
export type Outcome =
  | { readonly article: Article; readonly notes: readonly string[]; readonly body: string }
  | { readonly because: string };

/** A longer line is no paragraph but data, and would hold up every pass over it. */
const longestLine = 100_000;

/** Makes an article of a file's bytes. Pure: `origin` is only passed on. */
export function articleFrom(origin: string, bytes: Uint8Array): Outcome {
  if (bytes.length === 0) return { because: 'it is empty' };
  const decoded = decode(bytes);
  if (decoded.text === undefined) return decoded;
  const { text } = decoded;
  const { notes, end, ...stated } = frontMatterOf(text);
  const content = text.slice(end);
  const refusal =
    end > 0 && !hasText(content) ? 'it has no text after its front matter' : (whyUnfit(content) ?? whyEmpty(content));
  if (refusal) return { because: refusal };
  const title = stated.title ?? headlineOf(content);
  return {
    article: { id: articleId(text), text, origin, ...stated, ...(title ? { title } : {}) },
    notes: decoded.note ? [decoded.note, ...notes] : notes,
    body: folded(content),
  };
}

/** What is the same in copies of one text: without front matter, white space folded. */
export function bodyOf(text: string): string {
  return folded(text.slice(frontMatterOf(text).end));
}

const folded = (content: string) => content.replace(/\s+/g, ' ').trim();
const hasText = (content: string) => /\p{L}/u.test(content);

/** A page of which nothing was left but its title, as often as it stood there. */
function whyEmpty(content: string): string | undefined {
  const lines = content
    .split(/[\r\n]+/)
    .map(folded)
    .filter(Boolean);
  return lines.length > 1 && lines.every((line) => line === lines[0]) ? 'it only repeats one line' : undefined;
}

/** Why a text can't be an article, wherever it came from: "it seems to be in French, …". */
export function whyUnfit(content: string): string | undefined {
  if (!hasText(content)) return 'it has no text';
  const longest = content.split(/[\r\n]+/).reduce((most, line) => Math.max(most, line.length), 0);
  if (longest > longestLine) {
    return `it has a line of ${longest.toLocaleString('en')} characters, and a paragraph may have at most ${longestLine.toLocaleString('en')}`;
  }
  const language = foreignLanguageOf(content);
  return language && `it seems to be in ${language}, and only English is read`;
}
