import { describe, expect, test } from 'vitest'
import type { Engine } from '#graph/engine'
import type { AnswerOf } from '#graph/wire/calls'
import { checkedEngine } from '../checked-engine.ts'
import { type Draft, extractionOf } from '../extraction-builder.ts'
import { freshStore } from '../fresh-store.ts'

const NAMES = {
  Kite: 'concept:kite',
  Lamp: 'concept:lamp',
  Moon: 'concept:moon',
  Nest: 'concept:nest',
  'Red Union': 'organization:red-union',
  'Blue Union': 'organization:blue-union',
}
const union = (country: string) => ({ role: 'trade-union-centre', country })
const RECORDS = { 'organization:red-union': union('CN'), 'organization:blue-union': union('VN') }

const doc = (id: string, country: string, text: string): Draft => ({
  id,
  country,
  text: `${text} The end.`,
  names: NAMES,
  records: RECORDS,
})

async function engineOf(drafts: readonly Draft[]): Promise<Engine> {
  const store = await freshStore()
  await store.addDocs(drafts.map(extractionOf))
  return checkedEngine(store)
}
const SIDES = { a: 'country:china', b: 'country:vietnam' }
const conceptOf = ({ concepts }: AnswerOf<'compare'>, id: string) => concepts.find((one) => one.id === id)

const few = [
  doc('c1', 'CN', 'Kite with Lamp. Red Union and Kite.'),
  doc('c2', 'CN', 'Kite again. Nothing here.'),
  doc('v1', 'VN', 'Lamp alone. Blue Union and Kite.'),
]

describe('with few docs', () => {
  test('one doc on a side is tier 0: who names what, and no word of contrast', async () => {
    const said = await (await engineOf(few)).compare(SIDES)
    expect(said.tier).toBe(0)
    expect(said.sentence).toMatch(/^Reading: 2 and 1 independent documents\./)
    expect(conceptOf(said, 'concept:kite')).toMatchObject({
      presence: 'both',
      a: { docs: 2, of: 2, sentences: 3, mentions: 3, perDoc: [2, 1], rate: 50 },
      b: { docs: 1, of: 1, sentences: 1, mentions: 1, perDoc: [1] },
    })
    expect(JSON.stringify(said)).not.toMatch(/log2|adjusted":|leaning|prevalence|stability/)
  })

  test('bodies with one role stand in one row, each of them still counted apart', async () => {
    const said = await (await engineOf(few)).compare(SIDES)
    const [role] = said.roles
    expect(role).toMatchObject({ id: 'trade-union-centre', presence: 'both', a: { docs: 1 }, b: { docs: 1 } })
    expect(role?.members.map(({ id }) => id)).toEqual(['organization:blue-union', 'organization:red-union'])
    expect(conceptOf(said, 'organization:red-union')).toMatchObject({ presence: 'a', role: 'trade-union-centre' })
    expect(said.roleEdges).toMatchObject([
      {
        source: 'concept:kite',
        target: 'trade-union-centre',
        presence: 'both',
        a: { sentences: 1 },
        b: { sentences: 1 },
      },
    ])
  })

  test('a link is only in A when B names both ends; where it does not, it is undetermined', async () => {
    const said = await (await engineOf(few)).compare(SIDES)
    const edge = (target: string) => said.edges.find((one) => one.source === 'concept:kite' && one.target === target)
    expect(edge('concept:lamp')?.presence).toBe('a')
    expect(edge('organization:red-union')?.presence).toBe('undetermined')
  })

  test('two against two is tier 1: a position and how it stands without each doc, nothing tested', async () => {
    const said = await (await engineOf([...few, doc('v2', 'VN', 'Moon rises. And Moon sets.')])).compare(SIDES)
    expect(said.tier).toBe(1)
    // Walter's half: (3 + .5) / (6 + .5) against (1 + .5) / (6 + .5).
    expect(conceptOf(said, 'concept:kite')?.log2Ratio).toBeCloseTo(Math.log2(3.5 / 1.5), 12)
    expect(conceptOf(said, 'concept:kite')?.stability).toMatchObject({ of: 4 })
    expect(conceptOf(said, 'concept:moon')?.stability).toEqual({ held: 3, of: 4, decisive: ['v2'] })
    expect(JSON.stringify(said)).not.toMatch(/log2Interval|adjusted":|leaning/)
  })
})

describe('with many docs', () => {
  const bursts = (often: number, word: string) =>
    Array.from({ length: 10 }, (_, at) => (at < often ? `${word} here.` : 'No name.')).join(' ')
  const many = Array.from({ length: 12 }, (_, at) => [
    doc(`c${at}`, 'CN', `${bursts(5 + (at % 3), 'Kite')} ${bursts(2, 'Moon')} Lamp ${at}.`),
    doc(`v${at}`, 'VN', `${bursts(at % 2, 'Kite')} ${bursts(2, 'Moon')} Nest ${at}.`),
  ]).flat()

  test('a difference in every doc leans, an equal share is alike, and both are adjusted for the family', async () => {
    const said = await (await engineOf(many)).compare({ ...SIDES, alike: '1' })
    expect(said).toMatchObject({ tier: 3, family: 4, adjustedBy: 'max-t', attainable: 2 / 2_704_156 })
    expect(conceptOf(said, 'concept:kite')).toMatchObject({ leaning: 'a', adjusted: 0.001 })
    expect(conceptOf(said, 'concept:moon')).toMatchObject({ leaning: 'alike' })
    expect(conceptOf(said, 'concept:kite')?.log2Interval?.low).toBeGreaterThan(1)
    expect(said.concepts[0]?.id).toMatch(/kite|lamp|nest/)
  })

  test('what fewer than 23 documents name cannot be shown to be used alike, however even its share', async () => {
    const said = await (await engineOf(many.slice(0, 22))).compare({ ...SIDES, alike: '1' })
    expect(conceptOf(said, 'concept:moon')).toMatchObject({ leaning: 'undetermined', a: { docs: 11 }, b: { docs: 11 } })
  })

  test('labels are exchanged as often as is asked for, and the answer says so', async () => {
    const engine = await engineOf(many)
    const usual = await engine.compare({ ...SIDES, alike: '1' })
    expect(usual.arrangements).toBe(999)
    const asked = await engine.compare({ ...SIDES, alike: '1', permutations: '199' })
    expect(asked).toMatchObject({ adjustedBy: 'max-t', arrangements: 199 })
    expect(conceptOf(asked, 'concept:kite')).toMatchObject({ leaning: 'a', adjusted: 1 / 200 })
    expect(await engine.compare({ ...SIDES, alike: '1', permutations: '999' })).toEqual(usual)
    const few = await (await engineOf(many.slice(0, 16))).compare({ ...SIDES, alike: '1', permutations: '199' })
    expect(few.arrangements).toBe(12_870)
    for (const permutations of ['98', '1000000', '-1', 'many'])
      await expect(engine.compare({ ...SIDES, permutations })).rejects.toMatchObject({ status: 400 })
  })

  test('one doc that says a thing a hundred times decides nothing', async () => {
    const burst = doc('c99', 'CN', `${bursts(10, 'Nest')} ${bursts(10, 'Nest')}`)
    const quiet = Array.from({ length: 9 }, (_, at) => [
      doc(`qc${at}`, 'CN', `Moon ${at}. Kite ${at}.`),
      doc(`qv${at}`, 'VN', at < 2 ? `Moon ${at}. Nest ${at}.` : `Moon ${at}. Lamp ${at}.`),
    ]).flat()
    const said = await (await engineOf([burst, ...quiet])).compare({ ...SIDES, alike: '1' })
    expect(conceptOf(said, 'concept:nest')).toMatchObject({ leaning: 'undetermined' })
  })

  test('the numbers behind a row are those that its ratio and interval are worked out from', async () => {
    const engine = await engineOf(many)
    const { worked, concepts } = await engine.compare({ ...SIDES, about: 'concept:kite', alike: '1' })
    const naming = (often: (at: number) => number) => Array.from({ length: 12 }, (_, at) => often(at))
    const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
    const [inA, inB] = [naming((at) => 5 + (at % 3)), naming((at) => at % 2)]
    expect(worked).toMatchObject({
      a: { docs: 12, naming: 12, counted: sum(inA), exposure: 12 * 22 },
      b: { docs: 12, naming: 6, counted: sum(inB), exposure: 12 * 22 },
    })
    const kite = concepts.find(({ id }) => id === 'concept:kite')
    expect(worked?.log2Ratio).toBe(kite?.log2Ratio)
    expect(worked?.log2Interval).toEqual(kite?.log2Interval)
    expect(worked?.log2Ratio).toBeCloseTo(Math.log2((sum(inA) + 0.5) / (sum(inB) + 0.5)), 12)
    expect((await engine.compare({ ...SIDES, alike: '1' })).worked).toBeNull()
  })

  test('of four against four a p is given for what was declared beforehand, and for nothing else', async () => {
    const engine = await engineOf(many.slice(0, 8))
    const said = await engine.compare({ ...SIDES, declared: 'concept:kite', alike: '1' })
    expect(said.tier).toBe(2)
    expect(said.declared).toEqual({ id: 'concept:kite', byChance: 2 / 70 })
    expect(JSON.stringify(said)).not.toMatch(/"adjusted":|leaning/)
    await expect(engine.compare({ ...SIDES, declared: 'concept:none' })).rejects.toMatchObject({ status: 404 })
  })
})

describe('groups that are not two', () => {
  test.each([
    ['nothing against nothing', 'country:nowhere', 'country:nowhere', 0],
    ['all against nothing', '', 'country:nowhere', 0],
    ['a group against itself', '', '', 3],
  ])('%s is tier 0', async (_, a, b, overlap) => {
    const said = await (await engineOf(few)).compare({ a, b })
    expect(said).toMatchObject({ tier: 0, overlap })
  })

  test('docs in both groups are counted on both sides and are evidence of no difference', async () => {
    const said = await (await engineOf(few)).compare({ a: '', b: 'country:vietnam' })
    expect(said.groups).toMatchObject([
      { docs: 3, counted: 3, independent: 2 },
      { docs: 1, counted: 1, independent: 0 },
    ])
    expect(said.sentence).toContain('1 document stands in both groups')
  })
})
