import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { finderFor } from '#lib/frames/find'
import { parseSchemes } from '#lib/frames/parse'

const text = `
id: small
label: { en: Small }
functions:
  - id: trouble
    label: { en: trouble }
    means: { en: what is wrong }
    cues:
      en: [challeng*, lack ... of, risk, at risk of]
      zh: [困难, 脱离...群众]
      vi: [khó khăn, hòa bình]
    not: { en: [no risk], zh: [困难群众] }
  - id: duty
    label: { en: duty }
    means: { en: what is to be done }
    cues: { en: [must] }
`
const [scheme] = parseSchemes([{ name: 'small.yaml', text }])
if (!scheme) throw new Error('no scheme')

/** The words found of each function. */
function found(words: string, lang: string): string[][] {
  const find = finderFor(scheme as NonNullable<typeof scheme>, lang)
  return (find?.(words) ?? []).map((spans) => spans.map(({ start, end }) => words.slice(start, end)))
}

describe('cues are found', () => {
  it.each([
    ['We must meet the Challenges of our time.', 'en', [['Challenges'], ['must']]],
    ['A lack of trust, a lack in three towns of water.', 'en', [['lack of', 'lack in three towns of'], []]],
    ['A lack one two three four five six seven of', 'en', [[], []]],
    ['There is no risk here, but we are at risk of losing.', 'en', [['at risk of'], []]],
    ['Mustard is not risky.', 'en', [[], []]],
    ['一些干部脱离了人民群众，困难很多。', 'zh', [['脱离了人民群众', '困难'], []]],
    ['關心困難群眾，克服困難。', 'zh-Hant', [['困難'], []]],
    ['Hoà bình và KHÓ KHĂN', 'vi', [['Hoà bình', 'KHÓ KHĂN'], []]],
    ['Hoà bình'.normalize('NFD'), 'vi', [['Hoà bình'.normalize('NFD')], []]],
  ])('in %j (%s)', (words, lang, wanted) => {
    expect(found(words, lang)).toEqual(wanted)
  })
})

test('a language without cues is told, instead of finding nothing in it', () => {
  expect(finderFor(scheme, 'fr')).toBeUndefined()
  expect(finderFor(scheme, null)).toBeUndefined()
  expect(finderFor(scheme, 'zh-Hans-CN')).toBeDefined()
})

test('whatever the text, what is found lies in it, in order and apart, and the same words found alone are found', () => {
  const pieces = fc.constantFrom(
    'challenge',
    'no risk',
    'risk',
    'at risk of',
    'lack',
    'of',
    'must',
    ' ',
    '. ',
    'x',
    '😀',
    '“',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const words = parts.join(' ')
      const find = finderFor(scheme, 'en')
      for (const [of, spans] of (find?.(words) ?? []).entries()) {
        for (const [at, { start, end }] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
          expect(end).toBeLessThanOrEqual(words.length)
          expect(find?.(words.slice(start, end))[of]).toEqual([{ start: 0, end: end - start }])
        }
      }
    }),
  )
})
