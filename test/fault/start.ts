import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { ChildSettings, FromChild, FromParent } from './protocol.ts';

const quick = join(import.meta.dirname, '../../src/cli/quick-imports.ts');

/** A worker in a process of its own, that has loaded everything and waits: what a start costs is paid while another one lives. */
export interface WarmChild {
  readonly child: ChildProcess;
  begin(settings: ChildSettings): Promise<void>;
}

export function warmChild(): WarmChild {
  const child = fork(join(import.meta.dirname, 'child.ts'), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: ['--import', quick],
  });
  const warm = new Promise<void>((resolve) => {
    child.on('message', (message: FromChild) => message.kind === 'warm' && resolve());
  });
  return {
    child,
    async begin(settings) {
      await warm;
      child.send({ kind: 'begin', settings } satisfies FromParent, () => {});
    },
  };
}
