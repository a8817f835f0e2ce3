import { readdir, readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const config = new URL('../../config/', import.meta.url);

/** What an editor would underline in a text that stands in one of our configuration files. */
async function underlined(schema: string, text: string): Promise<readonly string[]> {
  const validate = new Ajv2020({ allErrors: true }).compile(
    JSON.parse(await readFile(new URL(`schemas/${schema}`, config), 'utf8')),
  );
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

it('an editor finds nothing wrong with our own files, which name their schema', async () => {
  const files = (await readdir(new URL('topics/', config))).map((name) => [`topics/${name}`, 'topic.json'] as const);
  for (const [name, schema] of [...files, ['rapporteur.yaml', 'rapporteur.json'] as const]) {
    const text = await readFile(new URL(name, config), 'utf8');
    expect(text.split('\n')[0]).toMatch(new RegExp(`^# yaml-language-server: \\$schema=(?:\\.\\./)?schemas/${schema}$`));
    expect(await underlined(schema, text), name).toEqual([]);
  }
});

it('an editor underlines what the program would refuse', async () => {
  expect(await underlined('topic.json', 'title: Harbour\ndescription: About it\nbullets: 9\ncolour: red\n')).toEqual([
    ' must NOT have additional properties',
    '/bullets must be <= 6',
  ]);
  expect(await underlined('rapporteur.json', 'web:\n  port: high\n')).toEqual([
    " must have required property 'defaultTopic'",
    '/web/port must be integer',
  ]);
});
