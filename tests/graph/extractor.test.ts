// The built extractor with its threads: a worker cannot be started from TypeScript.
import { afterAll, expect, it } from 'vitest'
import { type FileOutcome, ingest } from '#graph/ingest'
import { type CodebookFile, parseCodebook } from '#lib/codebook/parse'
import { extract } from '#lib/extract'
import { newFilePlace } from './sqlite/place.ts'

const built: typeof import('#graph/extractor') = await import(
  new URL('../../dist/graph/extractor.js', import.meta.url).href
)
const files: readonly CodebookFile[] = [
  { name: 'themes.yaml', text: '- { id: society, label: { en: Society } }' },
  { name: 'entries.yaml', text: '- { id: organization:unions, label: { en: trade unions }, theme: society }' },
]
const codebook = parseCodebook(files)
const extractor = built.openExtractor(codebook, { cores: 2, few: 20_000 })
afterAll(() => extractor.close())

const paragraph =
  'The trade unions met in Lima. Mr. Harker of the Lima Bar Association spoke of the trade unions there.\n\n'
const sources = Array.from({ length: 24 }, (_, n) => ({
  name: `${n}.txt`,
  bytes: Buffer.from(`Report ${n}\n\n${paragraph.repeat(n % 5 === 0 ? 300 : 30)}`),
}))

it('mines with threads what it mines without, and tells the outcomes in the order of the files', async () => {
  const [apart, here] = [newFilePlace(), newFilePlace()]
  const [with_, without] = [await apart.open('write'), await here.open('write')]
  const told: FileOutcome[] = []
  const { extract: mine, ahead, meanwhile } = extractor
  await ingest(with_, mine, sources, { ahead, meanwhile, onOutcome: (one) => told.push(one) })
  await ingest(without, (doc) => extract(doc, codebook), sources)
  expect(told.map(({ file, outcome }) => `${outcome} ${file}`)).toEqual(sources.map(({ name }) => `added ${name}`))
  expect(await with_.fingerprint()).toBe(await without.fingerprint())
  await apart.leave()
  await here.leave()
})
