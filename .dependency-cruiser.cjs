/** The rules of the house (docs/decisions/0001-the-house.md), held by the build. */
const platform = '^src/adapters/(slack|discord|terminal|web)/';
const io = '^(node:)?(fs|fs/promises|path|os|net|http|https|child_process|worker_threads|process|readline|dns|tls|cluster)$';

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-knows-only-core',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/core/' },
    },
    { name: 'core-does-no-io', severity: 'error', from: { path: '^src/core/', pathNot: '\\.test\\.ts$' }, to: { path: io } },
    {
      name: 'reading-stands-first',
      severity: 'error',
      from: { path: '^src/core/reading/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/core/(standing|story|briefing|asking)/' },
    },
    {
      name: 'standing-knows-only-reading',
      severity: 'error',
      from: { path: '^src/core/standing/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/core/(story|briefing|asking)/' },
    },
    {
      name: 'story-knows-only-reading',
      severity: 'error',
      from: { path: '^src/core/story/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/core/(briefing|asking)/' },
    },
    {
      name: 'briefing-and-asking-stand-apart',
      severity: 'error',
      from: { path: '^src/core/briefing/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/core/asking/' },
    },
    {
      name: 'asking-knows-no-briefing',
      severity: 'error',
      from: { path: '^src/core/asking/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/core/briefing/' },
    },
    {
      name: 'message-knows-only-the-model',
      severity: 'error',
      from: { path: '^src/message/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(message/|subscriptions\\.ts$|core/(model|evidence)\\.ts$)' },
    },
    {
      name: 'sources-know-only-the-core',
      severity: 'error',
      from: { path: '^src/sources/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(sources|core)/' },
    },
    {
      name: 'commands-know-desk-and-message',
      severity: 'error',
      from: { path: '^src/commands/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(commands/|message/|desk\\.ts$|core/model\\.ts$)' },
    },
    {
      name: 'adapters-know-message-and-commands',
      severity: 'error',
      from: { path: '^src/adapters/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(adapters/|message/|commands/|(chat|log|memory|web)\\.ts$)' },
    },
    {
      name: 'no-adapter-knows-another',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: platform, pathNot: '^src/adapters/$1/' },
    },
    {
      name: 'delivery-and-storage-know-no-platform',
      severity: 'error',
      from: { path: '^src/(delivery|storage|sources|core|message|commands|config)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/adapters/|node_modules/(discord\\.js|@slack)/' },
    },
    {
      name: 'only-the-root-and-the-cli-construct',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main\\.ts$|cli/|start/)|\\.test\\.ts$' },
      to: { path: '^src/(main\\.ts$|cli/)' },
    },
    {
      name: 'tests-stay-out-of-the-code',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^test/|\\.test\\.ts$' },
    },
    // The peers of the bench are installed by the bench itself, beside it.
    { name: 'nothing-unresolved', severity: 'error', from: { pathNot: '^test/bench/peers/' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
