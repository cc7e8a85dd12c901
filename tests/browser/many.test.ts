// More documents than a panel can list: they are told by country and by year, and every total is theirs.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { leitmotif, type Served, serveProduct } from '../product.ts'
import { describeVisit } from './visit.ts'

const CHINESE = 150
const VIETNAMESE = 90
/** Every third one names corruption, beside the mass line; dated ones are of 2001 to 2010, a sixth is undated. */
const docOf = (i: number) => ({
  id: `letter-${i}`,
  title: `Letter number ${i}`,
  country: i < CHINESE ? 'China' : 'Vietnam',
  lang: 'en',
  ...(i % 6 !== 5 && { date: String(2001 + (i % 10)) }),
  text: `Letter number ${i}.\n\n${i % 3 === 0 ? 'Corruption is far from the mass line.' : 'Nothing else is said here today.'}\n`,
})

describeVisit('many documents', ({ open, leave }) => {
  let folder = ''
  let product: Served | undefined
  const docs = Array.from({ length: CHINESE + VIETNAMESE }, (_, i) => docOf(i))
  const naming = docs.filter(({ text }) => text.includes('Corruption'))
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leitmotif-many-'))
    await writeFile(join(folder, 'letters.jsonl'), docs.map((doc) => JSON.stringify(doc)).join('\n'))
    const store = `sqlite:${join(folder, 'store.db')}`
    const ended = await leitmotif(['ingest', join(folder, 'letters.jsonl'), '--store', store])
    expect(ended.code).toBe(0)
    product = await serveProduct(store)
  })
  afterAll(async () => {
    await leave()
    await product?.stop()
    await rm(folder, { recursive: true, force: true })
  })
  const address = () => ({ address: product?.address ?? '' })

  it('are told by country in the panel, of an entity and of a link', async () => {
    const page = await open('/?select=concept%3Acorruption', address())
    const details = page.getByRole('complementary', { name: 'Details' })
    await details.getByRole('button', { name: `${naming.length} of ${docs.length} documents` }).waitFor()
    const perCountry = async () =>
      (
        await details.getByRole('region', { name: 'Sentences in each document' }).getByRole('heading').allTextContents()
      ).map((words) => words.trim())
    const [china, vietnam] = ['China', 'Vietnam'].map((name) => naming.filter(({ country }) => country === name).length)
    expect(await perCountry()).toEqual([`China ${china} of ${CHINESE}`, `Vietnam ${vietnam} of ${VIETNAMESE}`])
    await details
      .getByRole('list', { name: 'Links' })
      .getByRole('button', { name: /mass line/i })
      .click()
    await details.getByRole('button', { name: `${naming.length} sentences name both` }).waitFor()
    await details.getByRole('button', { name: `${naming.length} of ${docs.length} documents` }).waitFor()
  })

  it('are coloured on the timeline by how many of each year name what is selected', async () => {
    const page = await open('/?select=concept%3Acorruption', address())
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { name: 'corruption' }).waitFor()
    const timeline = page.getByRole('region', { name: 'Documents by year' })
    await timeline.getByText('coloured: those that name corruption').waitFor()
    const years = new Set(docs.map((doc) => ('date' in doc ? String(doc.date) : '')))
    for (const year of years) {
      const of = (list: typeof docs) => list.filter((doc) => ('date' in doc ? String(doc.date) : '') === year).length
      const bar = timeline.getByRole('button', { name: new RegExp(`^${year || 'undated'}: ${of(docs)} documents?$`) })
      expect(await bar.locator('[data-named]').count()).toBe(of(naming) > 0 ? 1 : 0)
      const heights = await bar.locator('i').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
      if (of(naming) > 0) expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(of(naming) / of(docs), 1)
    }
  })
})
