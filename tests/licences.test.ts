// What the product is made of may be passed on with it: each package, font, list and collection under a licence that is named here; none runs a script when it is installed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './product.ts'

const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8')

/** What asks for no more than its name and text to go along. */
const FREE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Zlib',
])

/** What asks for more, by package, and why that is kept. */
const KEPT: readonly (readonly [name: RegExp, licence: RegExp, because: string])[] = [
  [
    /^@fontsource-variable\/(inter|source-serif-4)$/,
    /^OFL-1\.1$/,
    'fonts, passed on as they are and not sold by themselves',
  ],
  [/^caniuse-lite$/, /^CC-BY-4\.0$/, 'data about browsers that Next brings along, named by its package'],
  [/^duck$/, /^BSD$/, 'its LICENSE is the two clauses; mammoth brings it along'],
  [
    /^@img\/sharp-/,
    /LGPL-3\.0-or-later/,
    'a library of its own that Next may use for pictures, of which there are none: linked at run time, replaceable, left out where it does not fit the machine',
  ],
]

interface Locked {
  readonly dev?: boolean
  readonly license?: string
  readonly hasInstallScript?: boolean
  readonly resolved?: string
  readonly integrity?: string
}
const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(read('package-lock.json'))
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')
const ours = locked.filter(([, { dev }]) => !dev)

/** What the installed package says; where it is one for another machine, what the lock says of it. */
function licenceOf([path, { license }]: readonly [string, Locked]): string {
  if (!existsSync(join(root, path, 'package.json'))) return license ?? 'none'
  const said: unknown = JSON.parse(read(path, 'package.json')).license ?? license
  return typeof said === 'string' ? said : JSON.stringify(said ?? 'none')
}

/** One of several is enough where they stand to choose, all are needed where they go together. */
const isFree = (licence: string): boolean => {
  const plain = licence.replace(/^\((.*)\)$/, '$1')
  return plain.split(/ OR /).some((choice) => choice.split(/ AND /).every((one) => FREE.has(one)))
}

it('each package that the product is made of has a licence that is allowed here', () => {
  const astray = ours
    .map((one) => ({
      name: one[0].slice(one[0].lastIndexOf('node_modules/') + 'node_modules/'.length),
      licence: licenceOf(one),
    }))
    .filter(({ licence }) => !isFree(licence))
    .filter(({ name, licence }) => !KEPT.some(([known, said]) => known.test(name) && said.test(licence)))
  expect(ours.length).toBeGreaterThan(100)
  expect(astray).toEqual([])
})

it('each exception stands for something that is there', () => {
  const names = ours.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
  expect(KEPT.filter(([known]) => !names.some((name) => known.test(name)))).toEqual([])
  expect(isFree('(MIT OR GPL-3.0-or-later)')).toBe(true)
  expect([isFree('GPL-3.0-or-later'), isFree('MIT AND LGPL-3.0-or-later'), isFree('none')]).toEqual([
    false,
    false,
    false,
  ])
})

it('no package runs a script when it is installed, and each is held to its hash', () => {
  expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([])
  const unsure = locked.filter(
    ([, { integrity, resolved = '' }]) => !(integrity?.startsWith('sha512-') && /^(https:|$)/.test(resolved)),
  )
  expect(unsure.map(([path]) => path)).toEqual([])
})

it('each word list, collection and font that comes along has its licence named', () => {
  const design = read('DESIGN.md')
  const lists = design.slice(design.indexOf('## Word lists'), design.indexOf('## Figures'))
  const rows = lists
    .split('\n')
    .filter((line) => /^\| (?!list|---)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  expect(rows.length).toBeGreaterThan(3)
  expect(rows.filter((cells) => (cells[3] ?? '') === '')).toEqual([])
  for (const font of ['inter', 'source-serif-4'])
    expect(read('node_modules', '@fontsource-variable', font, 'LICENSE')).toMatch(/SIL OPEN FONT LICENSE/i)
  expect(read('README.md')).toMatch(/UN General Debate Corpus.*\(CC0\)/)
  const collections = readdirSync(join(root, 'seeds')).filter((name) =>
    existsSync(join(root, 'seeds', name, 'manifest.yaml')),
  )
  expect(collections.sort()).toEqual(['documents', 'un-general-debate'])
})
