/** What a site lets programs read, as its robots.txt says. Source: RFC 9309. */
interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

/** Whether a path with its query may be read by the program of a name. The group for that name counts, else the one for all. */
export function robotRules(text: string, name: string): (path: string) => boolean {
  const groups = groupsOf(text);
  const product = name.toLowerCase();
  const own = groups.filter(({ agents }) => agents.includes(product));
  const rules = (own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))).flatMap((group) => group.rules);
  return (path) => {
    const fitting = rules.filter((rule) => fits(rule.path, path));
    const longest = Math.max(0, ...fitting.map((rule) => rule.path.length));
    const decisive = fitting.filter((rule) => rule.path.length === longest);
    return decisive.length === 0 || decisive.some(({ allow }) => allow);
  };
}

function groupsOf(text: string): { readonly agents: string[]; readonly rules: Rule[] }[] {
  const groups: { agents: string[]; rules: Rule[] }[] = [];
  let open = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, field = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line.slice(0, 2000)) ?? [];
    const key = field.toLowerCase();
    if (key === 'user-agent') {
      // Lines that follow one another name the programs of one group.
      if (!open) groups.push({ agents: [], rules: [] });
      open = true;
      // "Rapporteur/1.0" means the program, whatever its version.
      groups.at(-1)?.agents.push(value === '*' ? '*' : (/^[a-z_-]+/i.exec(value)?.[0] ?? value).toLowerCase());
    } else if (key === 'allow' || key === 'disallow') {
      open = false;
      if (value) groups.at(-1)?.rules.push({ allow: key === 'allow', path: encoded(value) });
    }
  }
  return groups;
}

/** Whether a path begins with a pattern, in which `*` stands for anything and a last `$` for the end of the path. */
function fits(pattern: string, path: string): boolean {
  const whole = pattern.endsWith('$');
  const [first = '', ...rest] = (whole ? pattern.slice(0, -1) : pattern).split('*');
  const given = encoded(path);
  if (!given.startsWith(first)) return false;
  const last = whole && rest.length > 0 ? rest.pop() : undefined;
  let at = first.length;
  for (const part of rest) {
    const found = given.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  if (last !== undefined) return given.length - last.length >= at && given.endsWith(last);
  return !whole || at === given.length;
}

/** Characters beyond ASCII as they stand in an address. */
function encoded(path: string): string {
  return path.replace(/[^\p{ASCII}]+/gu, (part) => encodeURIComponent(part.toWellFormed()));
}
