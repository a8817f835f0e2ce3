import { parseHTML } from 'linkedom';

/** Elements that begin a line of their own. */
const blocks = new Set(
  'address article blockquote body center dd details div dl dt fieldset form h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Elements whose text is not the article's: programs, pictures with their captions, controls, ways to other pages. */
const foreign = new Set(
  'aside audio button canvas embed figcaption figure footer head iframe input label link math menu meta nav noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
);
/** Of HTML beyond this nothing is read: an article has a tenth of it. */
const longestHtml = 500_000;

/** The text of a piece of HTML as a reader would see it: paragraphs with an empty line between them, headings marked with "## ". */
export function paragraphsOf(html: string): string {
  if (!/[<&]/.test(html)) return joined(html.split(/\n\s*\n/));
  const { document } = parseHTML(`<!doctype html><html><body>${html.slice(0, longestHtml)}</body></html>`);
  return textUnder(document.body);
}

/** The same of a line, such as a title: without mark-up, in one line. */
export function lineOf(html: string): string {
  return paragraphsOf(html).replace(/^## /gm, '').replace(/\s+/g, ' ').trim();
}

function textUnder(root: Node): string {
  const paragraphs: string[] = [];
  let text = '';
  let heading = false;
  const end = () => {
    paragraphs.push(heading && text.trim() ? `## ${text.trim()}` : text);
    text = '';
  };
  // Not recursive: how deep elements lie in each other is up to the page.
  for (let node: Node | null = root, down = true; node; ) {
    const name = node.nodeName.toLowerCase();
    if (down) {
      if (blocks.has(name)) {
        end();
        heading = /^h[1-6]$/.test(name);
      }
      if (node.nodeType === 3) text += node.nodeValue ?? '';
      else if (name === 'br') text += '\n';
      if (node.firstChild && !foreign.has(name)) {
        node = node.firstChild;
        continue;
      }
    }
    if (blocks.has(name)) {
      end();
      heading = false;
    }
    if (node === root) break;
    down = node.nextSibling !== null;
    node = node.nextSibling ?? node.parentNode;
  }
  end();
  return joined(paragraphs.flatMap((paragraph) => paragraph.split(/\n[ \t\u00a0]*\n\s*/)));
}

/** White space folded, what can't be seen taken out, and paragraphs without a letter or a digit left out. */
function joined(paragraphs: readonly string[]): string {
  return paragraphs
    .map((paragraph) =>
      paragraph
        .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]|(?![\t\n\r])\p{Cc}/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph.replace(/^## /, '')))
    .join('\n\n');
}
