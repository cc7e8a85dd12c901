// The product on a server: the HTTP contract holds, and every answer is byte for byte the one it gives on a file.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOSTILE_WORDS, pathsWith } from '../attacks/injections.ts'
import { CONTRACT_WITHOUT } from '../contract/without.ts'
import { root, type Served, serveProduct } from '../product.ts'
import { env, newServerPlace, type ServerPlace, servers } from './place.ts'

const WORDS = [
  'trade unions',
  '群众路线',
  'quần chúng',
  'duong loi',
  'bridge*',
  '"mass line"',
  'the',
  '党',
  'no such words',
  "'; DROP",
]

describe.skipIf(!servers)('the product on a server', () => {
  let folder: string
  let place: ServerPlace
  let onFile: Served
  let onServer: Served
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'leitmotif-both-'))
    place = await newServerPlace()
    onFile = await serveProduct(`sqlite:${join(folder, 'store.db')}`)
    onServer = await serveProduct(place.address, [], env)
  })
  afterAll(async () => {
    await onFile?.stop()
    await onServer?.stop()
    await place?.leave()
    rmSync(folder, { recursive: true, force: true })
  })

  const textOf = async ({ address }: Served, path: string): Promise<string> => {
    const answer = await fetch(`${address}/api${path}`)
    return `${answer.status} ${await answer.text()}`
  }
  const idsIn = async (path: string, key: string): Promise<string[]> => {
    const answer: Record<string, { id: string }[]> = await (await fetch(`${onFile.address}/api${path}`)).json()
    return (answer[key] ?? []).map(({ id }) => encodeURIComponent(id))
  }

  it('answers every question with the same bytes', async () => {
    const docs = await idsIn('/docs', 'docs')
    const entities = await idsIn('/entities?limit=40', 'entities')
    const paths = [
      ...[
        '/docs',
        '/docs?limit=2',
        '/entities',
        '/entities?kind=place&limit=20',
        '/facets',
        '/facets?in=lang:en',
        '/curation',
      ],
      ...[
        '/graph',
        '/graph?limit=30',
        '/graph?in=country:vietnam',
        '/graph?kinds=person,place&minDocs=2',
        '/graph?in=country:',
      ],
      ...['/docs/no-such-doc', '/entities/no-such-entity', '/evidence?entity=no-such-entity', '/openapi.json'],
      ...[
        '/claims',
        '/claims?limit=7',
        '/claims?in=lang:en&limit=5',
        '/claims?subject=no-such-entity',
        '/claims?object=no-such-entity',
      ],
      ...['entman', 'party-state'].map((scheme) => `/frames?a=country:china&b=country:vietnam&scheme=${scheme}`),
      '/frames/passages?in=country:china&scheme=entman&function=problem',
      '/compare?a=country:china&b=country:vietnam&exposure=characters',
      ...entities
        .slice(0, 3)
        .flatMap((id) => [`/sketch?of=${id}`, `/frames?a=country:china&b=country:vietnam&of=${id}`]),
      ...docs.map((id) => `/docs/${id}`),
      ...entities.flatMap((id) => [
        `/entities/${id}`,
        `/evidence?entity=${id}`,
        `/evidence?entity=${id}&in=country:china&limit=3`,
        `/claims?subject=${id}&limit=2`,
        `/claims?object=${id}`,
      ]),
      ...entities.slice(1).map((id) => `/evidence?a=${entities[0]}&b=${id}`),
      ...WORDS.flatMap((words) => [
        `/search?q=${encodeURIComponent(words)}`,
        `/search?q=${encodeURIComponent(words)}&in=country:vietnam`,
      ]),
    ]
    expect(docs).toHaveLength(5)
    expect(entities).toHaveLength(40)
    for (const path of paths) expect([path, await textOf(onServer, path)]).toEqual([path, await textOf(onFile, path)])
  })

  it('takes words that would be a query for words, and the store stays as it was', async () => {
    const before = await textOf(onServer, '/graph')
    for (const path of HOSTILE_WORDS.flatMap(pathsWith).map((path) => path.slice('/api'.length)))
      expect([path, await textOf(onServer, path)]).toEqual([path, await textOf(onFile, path)])
    expect(await textOf(onServer, '/graph')).toBe(before)
  })

  it('keeps the HTTP contract, every check of it', () => {
    const flags = CONTRACT_WITHOUT.flatMap((call) => ['--without', call])
    const contract = [join(root, 'tests', 'contract', 'http.mjs'), onServer.address, '--json', ...flags]
    const { stdout } = spawnSync(process.execPath, contract, { encoding: 'utf8' })
    const { checks }: { checks: { name: string; ok: boolean; fault?: string }[] } = JSON.parse(stdout)
    expect(checks.filter(({ ok }) => !ok)).toEqual([])
    expect(checks.length).toBeGreaterThanOrEqual(39)
  })
})
