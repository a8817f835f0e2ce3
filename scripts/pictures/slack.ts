/** A page that shows a message as Slack does: slack-blocks-to-jsx, rendered to HTML here. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Message } from 'slack-blocks-to-jsx';
import { renderPage } from '../../src/adapters/slack/render.ts';
import { html, type Picture } from './frame.ts';
import type { Subject } from './subjects.ts';

export function slackPicture({ name, asked, message }: Subject): Picture {
  const { blocks } = renderPage(message, { topic: 'ukraine-talks', verb: 'latest', options: {} }, 0);
  const shown = renderToStaticMarkup(
    createElement(Message, { blocks: blocks as never, name: 'Rapporteur', logo: AVATAR, time: new Date('2026-01-23T09:00:00') }),
  );
  return { name: `slack-${name}`, html: page(shown, asked, message.audience === 'asker') };
}

function page(message: string, asked: string | undefined, onlyAsker: boolean): string {
  const only = onlyAsker ? '<div class="only">Only visible to you</div>' : '';
  const command = asked ? `<div class="asked"><b>/ukraine-talks</b> ${html(asked)}</div>` : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/modules/slack-blocks-to-jsx/dist/style.css">
<style>${STYLE}</style>
<body><div id="stage">${command}${only}${message}</div></body></html>`;
}

const AVATAR = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#3f6fb5"/><path d="M12 11h16M12 17h16M12 23h10" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/><circle cx="27" cy="27" r="4" fill="none" stroke="#fff" stroke-width="2.4"/><path d="m30 30 4 4" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/></svg>',
)}`;

/** After the colours and measures of Slack's light theme. */
const STYLE = `
body { margin: 0; background: #fff; }
#stage { background: #fff; padding: 14px 18px; color: #1d1c1d; font: 15px/1.46668 Lato, 'Noto Sans', 'Open Sans', sans-serif; overflow-wrap: anywhere; }
.asked, .only { font-size: 13px; color: #616061; margin: 0 0 6px 44px; }
.asked b { color: #1264a3; font-weight: 500; }
#stage img { border-radius: 8px; }
#stage blockquote, #stage [class*='quote'] { margin-bottom: 6px; }
`;
