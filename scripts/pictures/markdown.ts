/** So much of Discord's markdown as our messages use, as HTML: for pictures alone. */
import { html } from './frame.ts';

/** Headings, small print, lists with a second line, quotations, paragraphs. */
export function markdownPage(source: string): string {
  const out: string[] = [];
  for (const line of source.split('\n')) {
    const [, quoted, rest = ''] = /^(> )?(.*)$/.exec(line) ?? [];
    const shown = block(rest);
    const last = out.at(-1);
    if (quoted && last?.endsWith('</blockquote>')) out[out.length - 1] = last.replace(/<\/blockquote>$/, `${shown}</blockquote>`);
    else out.push(quoted ? `<blockquote>${shown}</blockquote>` : shown);
  }
  return out.join('');
}

function block(line: string): string {
  const heading = /^(#{1,3}) (.*)$/.exec(line);
  if (heading) return `<div class="h${heading[1]?.length}">${inline(heading[2] ?? '')}</div>`;
  const small = /^(\s*)-# (.*)$/.exec(line);
  if (small) return `<div class="small${small[1] ? ' inner' : ''}">${inline(small[2] ?? '')}</div>`;
  const item = /^(-|\d+\.) (.*)$/.exec(line);
  if (item) return `<div class="item"><span>${item[1] === '-' ? '•' : item[1]}</span><div>${inline(item[2] ?? '')}</div></div>`;
  return `<div>${inline(line)}</div>`;
}

const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^\\([^0-9A-Za-z\s])/, ([, sign = '']) => html(sign)],
  [/^`([^`]+)`/, ([, code = '']) => `<code>${html(code)}</code>`],
  [/^\[((?:\\.|[^\]])*)\]\(<([^>]*)>\)/, ([, text = '', url = '']) => `<a href="${html(url)}">${inline(text)}</a>`],
  [/^\*\*((?:\\.|[^*\\]|\*(?!\*))+)\*\*/, ([, text = '']) => `<b>${inline(text)}</b>`],
  [/^\*((?:\\.|[^*\\])+)\*/, ([, text = '']) => `<i>${inline(text)}</i>`],
  [/^<t:(\d+):f>/, ([, seconds]) => `<time>${new Date(Number(seconds) * 1000).toUTCString()}</time>`],
  [/^[\s\S]/u, ([sign]) => html(sign ?? '')],
];

function inline(text: string): string {
  let rest = text;
  let out = '';
  while (rest !== '') {
    for (const [form, shown] of FORMS) {
      const match = form.exec(rest);
      if (!match) continue;
      out += shown(match);
      rest = rest.slice(match[0].length);
      break;
    }
  }
  return out;
}
