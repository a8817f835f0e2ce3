import { describe, expect, it } from 'vitest';
import { lineOf, paragraphsOf } from './paragraphs.ts';

describe('HTML as a reader sees it', () => {
  it('is paragraphs with an empty line between them', () => {
    expect(paragraphsOf('<p>One\n  two.</p><div>Three <b>bo</b>ld.<br>Four.<br><br>Five.</div>six')).toBe(
      'One two.\n\nThree bold. Four.\n\nFive.\n\nsix',
    );
  });

  it('has no programs, pictures, captions or controls in it', () => {
    const html =
      '<script>alert(1)</script><style>p{}</style><p>Text.</p><figure><img alt="x"><figcaption>Caption</figcaption></figure><iframe src="x">y</iframe><button>Share</button><svg><text>z</text></svg>';
    expect(paragraphsOf(html)).toBe('Text.');
  });

  it('marks headings, and keeps the text of lists, tables and quotations', () => {
    expect(paragraphsOf('<h2>What was said</h2><ul><li>One.</li><li>Two.</li></ul><blockquote><p>Three.</p></blockquote>')).toBe(
      '## What was said\n\nOne.\n\nTwo.\n\nThree.',
    );
  });

  it('reads entities once, and leaves quotation marks as they are', () => {
    expect(paragraphsOf('&ldquo;AT&amp;T&nbsp;is &lt;here&gt;&rdquo; &#8212; he said &amp;amp; left')).toBe(
      '“AT&T is <here>” — he said &amp; left',
    );
  });

  it('takes out what can’t be seen', () => {
    expect(paragraphsOf('in\u{200b}vis\u{ad}ible \u{feff}\u{0007}text')).toBe('invisible text');
  });

  it('of plain text keeps the paragraphs', () => {
    expect(paragraphsOf('One\ntwo.\n\nThree.')).toBe('One two.\n\nThree.');
  });

  it('that is deep is read all the same', () => {
    expect(paragraphsOf(`${'<b>'.repeat(2000)}deep${'</b>'.repeat(2000)}`)).toBe('deep');
  });

  it('of a title is one line', () => {
    expect(lineOf('Q&amp;A: <em>who</em>\n met whom')).toBe('Q&A: who met whom');
  });
});
