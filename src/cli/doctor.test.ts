import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { examine, line } from './doctor.ts';

describe('the doctor', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapporteur-doctor-'));
    vi.stubEnv('RAPPORTEUR_DATA_DIR', join(folder, 'data'));
    for (const name of ['DISCORD_TOKEN', 'SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'DATABASE_URL']) vi.stubEnv(name, '');
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });

  const found = async (options = {}) => Object.fromEntries((await examine(options)).map((finding) => [finding.subject, finding]));

  it('finds the project as it comes in order, with what could be added', async () => {
    const findings = await found();
    expect(Object.values(findings).filter(({ state }) => state === 'broken')).toEqual([]);
    expect(findings['Content of /ukraine-talks']).toMatchObject({
      state: 'ok',
      says: expect.stringMatching(/^\d+ articles can be used\.$/),
    });
    expect(findings['Discord']).toMatchObject({ state: 'warning', mend: expect.stringContaining('docs/discord.md') });
  });

  it('says what is wrong with a setting and goes on looking', async () => {
    vi.stubEnv('DISCORD_TOKEN', 'not-a-token');
    const findings = await found();
    expect(findings['Settings']).toMatchObject({ state: 'broken', says: expect.stringContaining('DISCORD_TOKEN') });
    expect(findings['Settings']?.says).not.toContain('not-a-token');
    expect(findings['Content of /ukraine-talks']?.state).toBe('ok');
  });

  it('says which files can’t be used, and that nothing can be told without any', async () => {
    expect((await found({ content: folder }))['Content of /ukraine-talks']?.state).toBe('broken');
    await writeFile(join(folder, 'empty.md'), '');
    const nothing = (await found({ content: folder }))['Content of /ukraine-talks'];
    expect(nothing).toMatchObject({
      state: 'broken',
      says: 'No article can be used, 1 file can’t.',
      mend: '`rapporteur check` says why.',
    });
  });

  it('says that a folder for the database can’t be made', async () => {
    await writeFile(join(folder, 'file'), '');
    expect((await found())['Database (embedded)']?.state).toBe('ok');
    vi.stubEnv('RAPPORTEUR_DATA_DIR', join(folder, 'file', 'data'));
    expect((await found())['Database (embedded)']).toMatchObject({
      state: 'broken',
      says: expect.stringContaining("can't be written to"),
      mend: expect.stringContaining('RAPPORTEUR_DATA_DIR'),
    });
  });

  it('writes one line a finding, and under it how to mend it', () => {
    const written = line({ subject: 'Discord clock', state: 'broken', says: 'It is 90 s off.', mend: 'Set it.' });
    expect(stripVTControlCharacters(written)).toBe('broken   Discord clock: It is 90 s off.\n         Set it.');
  });
});
