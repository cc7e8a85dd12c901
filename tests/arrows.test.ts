// The arrows between the rooms: app → graph → lib, bin → graph → lib, without cycles.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'

interface Cruise {
  readonly modules: readonly { source: string; dependencies: readonly { resolved: string }[] }[]
  readonly summary: { readonly violations: readonly { rule: { name: string }; from: string; to: string }[] }
}
let seen: Cruise

beforeAll(() => {
  const depcruise = join('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')
  const args = [depcruise, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'app', 'bin', 'graph', 'lib']
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  seen = JSON.parse(stdout)
})

it('all point from the outside in, and none in a circle', () => {
  expect(seen.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
})

it('are seen where they cross from room to room', () => {
  const arrows = seen.modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => `${source} → ${resolved}`),
  )
  expect(arrows).toContain('bin/serve/routes.ts → graph/wire/calls.ts')
  expect(arrows).toContain('graph/store.ts → lib/doc.ts')
})
