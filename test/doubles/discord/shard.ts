/** What one of several processes runs in a test: the adapter over commands that say which process answers. */
import { connectDiscord } from '../../../src/adapters/discord/connect.ts';
import { createLog } from '../../../src/log.ts';
import { composeNotice } from '../../../src/message/compose/notice.ts';

const [, , api = '', token = ''] = process.argv;
const answer = async () => composeNotice(`Answered by shard ${process.env['SHARDS']}.`);
await connectDiscord({ token, api }, createLog('silent')).start(
  {
    topics: [{ slug: 'ukraine-talks', title: 'Talks', description: 'The talks' }],
    verbs: [],
    run: answer,
    runText: answer,
    complete: async () => [],
  },
  { gone: () => undefined },
);
