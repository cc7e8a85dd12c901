// The grammar of `in=`: any text is terms or a problem with its reason; terms that are written are read back as the same.
import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import { choose } from '#graph/group/match'
import { parseTerms } from '#graph/group/parse'
import { printTerms } from '#graph/group/print'
import { ProblemError } from '#graph/problem'
import type { Random } from '#lib/compare/random'
import { docId } from '#lib/doc'
import { mutated } from './mutate.ts'
import { fuzz } from './run.ts'
import { oneOf, type Target, upTo } from './target.ts'

const FIELDS = ['country', 'lang', 'source', 'date', 'id', 'title', 'COUNTRY', 'countr', '__proto__', '']
const VALUES = [
  'china',
  'Việt Nam',
  "People's Daily",
  '2015',
  '2015-07-08',
  '2015..2020',
  '..2020',
  '2016..',
  '..',
  'a,b',
  'x"y',
  '',
  '-',
  '党',
  '\ud800',
  '0000',
  '2015-02-30',
  '%',
]

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`
const term = (random: Random): string => {
  const values = Array.from({ length: 1 + upTo(2, random) }, () => {
    const value = oneOf(VALUES, random)
    return random() < 0.5 ? value : quoted(value)
  })
  return `${random() < 0.3 ? '-' : ''}${oneOf(FIELDS, random)}:${values.join(',')}`
}

const line = {
  ...{ id: docId('a1'), title: 'On "work"', source: "People's Daily", date: '2015-07', country: 'CN', lang: 'zh' },
  ...{ file: 'a.txt', format: 'txt' as const, encoding: 'utf-8', length: 10, revision: 1, extractor: '1' },
  ...{ sentences: 1, mentions: 1, entities: 1 },
}

/** What was thrown, unless it is a problem that says what is wrong. */
const isSaid = (error: unknown): boolean =>
  error instanceof ProblemError && error.status === 400 && /^in: \S/.test(error.message) && error.message.length < 600

const target: Target = {
  name: 'in',
  make(random) {
    const text = Array.from({ length: upTo(4, random) }, () => term(random)).join(oneOf([' ', '  ', '\t', ''], random))
    return random() < 0.3 ? { kind: 'made', content: text } : { kind: 'mutated', content: mutated(text, random) }
  },
  try({ content }) {
    const text = String(content)
    let terms: ReturnType<typeof parseTerms>
    try {
      terms = parseTerms(text)
    } catch (error) {
      if (isSaid(error)) return
      throw error
    }
    const printed = printTerms(terms)
    const again = parseTerms(printed)
    if (!isDeepStrictEqual(again, terms)) throw new Error(`read back as other terms: ${printed}`)
    if (printTerms(again) !== printed) throw new Error(`printed twice, otherwise: ${printed}`)
    try {
      const [chosen = -1] = choose([line], terms)
      if (chosen !== 0 && chosen !== 1) throw new Error('neither chosen nor not')
    } catch (error) {
      if (!isSaid(error)) throw error
    }
  },
}

it('any text is terms, or a problem with its reason', async () => {
  const { byKind } = await fuzz(target, 20_000)
  // One input that is tried again has one kind.
  if (process.env.FUZZ_INPUTS === undefined) expect(byKind.get('mutated')).toBeGreaterThan(0)
}, 100_000_000)
