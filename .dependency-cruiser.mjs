// The arrows between the rooms: app → graph → lib, bin → graph → lib; no cycles; browser files take types and pure functions only.
const room = (name) => ({ path: `^${name}/` })

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'lib-imports-nothing-of-ours', severity: 'error', from: room('lib'), to: { path: '^(app|bin|graph)/' } },
    { name: 'graph-imports-lib-only', severity: 'error', from: room('graph'), to: { path: '^(app|bin)/' } },
    { name: 'nothing-imports-app', severity: 'error', from: { pathNot: '^(app|tests)/' }, to: room('app') },
    { name: 'nothing-imports-bin', severity: 'error', from: { pathNot: '^(bin|tests)/' }, to: room('bin') },
    {
      name: 'lib-is-pure',
      severity: 'error',
      from: room('lib'),
      to: {
        path: '^(node:)?(fs|net|http|https|child_process|worker_threads|os)(/|$)|^node_modules/(react|next|libsql|neo4j-driver)',
      },
    },
    {
      name: 'pages-leave-stores-and-workers-alone',
      comment:
        'Next bundles pages apart from the server: only the wire, the door and pure functions may be taken along.',
      severity: 'error',
      from: room('app'),
      to: { path: '^graph/', pathNot: '^graph/(wire|group)/|^graph/(door|problem|engine|places)\\.ts$' },
    },
    {
      name: 'sql-stays-home',
      severity: 'error',
      from: { pathNot: '^graph/(sqlite/|(open|backup)\\.ts$|bench/)' },
      to: { path: '^graph/sqlite/|^node_modules/libsql' },
    },
    {
      name: 'redis-stays-home',
      severity: 'error',
      from: { pathNot: '^graph/queue/' },
      to: { path: '^node_modules/(bullmq|ioredis)' },
    },
    {
      name: 'cypher-stays-home',
      severity: 'error',
      from: { pathNot: '^graph/(neo4j/|open\\.ts$|export/write-collection\\.ts$|bench/)|^bin/neo4j/' },
      to: { path: '^graph/neo4j/|^node_modules/neo4j-driver' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|^dist/' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'] },
  },
}
