/** A page that shows a message as Discord does: @skyra/discord-components-core, and the Components V2 elements that it lacks. */
import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { renderPage } from '../../src/adapters/discord/render.ts';
import { html, type Picture } from './frame.ts';
import { markdownPage } from './markdown.ts';
import type { Subject } from './subjects.ts';

export function discordPicture({ name, asked, message }: Subject): Picture {
  const { component } = renderPage(message, { topic: 'ukraine-talks', verb: 'latest', options: {} }, 0);
  return { name: `discord-${name}`, html: page(component, asked, message.audience === 'asker') };
}

const MODULES = {
  lit: '/modules/lit/index.js',
  'lit/': '/modules/lit/',
  'lit-html': '/modules/lit-html/lit-html.js',
  'lit-html/': '/modules/lit-html/',
  'lit-element/': '/modules/lit-element/',
  '@lit/context': '/modules/@lit/context/index.js',
  '@lit/reactive-element': '/modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/modules/@lit/reactive-element/',
};

const ELEMENTS = ['messages', 'message', 'action-row', 'button', 'string-select-menu', 'string-select-menu-option'];

function page(container: APIContainerComponent, asked: string | undefined, onlyAsker: boolean): string {
  const imports = ELEMENTS.map((name) => {
    const file = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
    return `import '/modules/@skyra/discord-components-core/dist/components/discord-${name}/Discord${file}.js';`;
  });
  const command =
    asked &&
    `<div class="asked"><span>Olena</span> used <b>/ukraine-talks ${asked.endsWith('?') ? 'ask' : html(asked.split(' ', 1)[0] ?? '')}</b></div>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>${STYLE}</style>
<script>window.$discordMessage = { avatars: { default: '${AVATAR}' } }</script>
<script type="importmap">${JSON.stringify({ imports: MODULES })}</script>
<script type="module">${imports.join('')}</script>
<body><div id="stage"><discord-messages no-background>
<discord-message author="Rapporteur" bot timestamp="9:00 AM" avatar="${AVATAR}">
${command ?? ''}${component(container)}${onlyAsker ? '<div class="only">Only you can see this · <a>Dismiss message</a></div>' : ''}
</discord-message></discord-messages></div></body></html>`;
}

function component(part: APIMessageComponent | APIComponentInContainer): string {
  switch (part.type) {
    case ComponentType.Container:
      return `<div class="container" style="--accent:#${(part.accent_color ?? 0).toString(16).padStart(6, '0')}">${part.components.map(component).join('')}</div>`;
    case ComponentType.TextDisplay:
      return `<div class="text">${markdownPage(part.content)}</div>`;
    case ComponentType.Separator:
      return '<hr>';
    case ComponentType.Section:
      return `<div class="section"><div>${part.components.map(component).join('')}</div><discord-action-row>${component(part.accessory)}</discord-action-row></div>`;
    case ComponentType.ActionRow:
      return `<discord-action-row>${part.components.map(component).join('')}</discord-action-row>`;
    case ComponentType.Button:
      return `<discord-button type="${part.style === ButtonStyle.Primary ? 'primary' : 'secondary'}">${html('label' in part ? (part.label ?? '') : '')}</discord-button>`;
    case ComponentType.StringSelect:
      return `<discord-string-select-menu placeholder="${html(part.placeholder ?? '')}"></discord-string-select-menu>`;
    default:
      throw new Error(`Expected a component that our messages use, got one of type ${part.type}.`);
  }
}

const AVATAR = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#3f6fb5"/><path d="M12 11h16M12 17h16M12 23h10" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/><circle cx="27" cy="27" r="4" fill="none" stroke="#fff" stroke-width="2.4"/><path d="m30 30 4 4" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/></svg>',
)}`;

/** After the colours and measures of Discord's dark theme. */
const STYLE = `
body { margin: 0; background: #313338; }
#stage { background: #313338; padding: 4px 0 12px; color: #dbdee1; font: 16px/1.375 'gg sans', 'Noto Sans', 'Open Sans', sans-serif; }
discord-messages { border: none; }
.container { max-width: 600px; box-sizing: border-box; margin-top: 4px; padding: 16px; border: 1px solid #3f4147; border-left: 4px solid var(--accent); border-radius: 8px; background: #2b2d31; display: flex; flex-direction: column; gap: 8px; line-height: 1.375; overflow-wrap: anywhere; }
.section { display: flex; justify-content: space-between; gap: 12px; }
.section > div { flex: 1; min-width: 0; }
.h2 { font-size: 20px; font-weight: 700; color: #f2f3f5; margin: 2px 0 4px; line-height: 1.25; }
.h3 { font-size: 16px; font-weight: 700; color: #f2f3f5; margin: 2px 0; }
.small { font-size: 13px; color: #949ba4; line-height: 1.4; }
.inner { padding-left: 22px; }
.item { display: flex; gap: 10px; padding: 2px 0 0 4px; }
blockquote { margin: 0; padding-left: 12px; border-left: 4px solid #4e5058; border-radius: 4px; }
code { background: #1e1f22; border-radius: 4px; padding: 0 4px; font: 14px/1.2 monospace; }
a { color: #00a8fc; text-decoration: none; }
hr { width: 100%; border: none; border-top: 1px solid #3f4147; margin: 4px 0; }
.asked { font-size: 14px; color: #b5bac1; margin-bottom: 4px; }
.asked span { color: #f2f3f5; font-weight: 600; }
.asked b { color: #c9cdfb; font-weight: 500; }
.only { font-size: 12px; color: #949ba4; margin-top: 6px; }
`;
