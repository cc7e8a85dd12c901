import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneEditApart } from '#lib/codebook/edit'
import { findNames } from '#lib/codebook/match'
import { shadowOf } from '#lib/fold'
import { tokenize } from '#lib/token'
import { small } from './small.ts'

const found = (text: string) => {
  const tokens = tokenize(shadowOf(text))
  return findNames(small, tokens).flatMap(({ first, last, names }) =>
    names.map(({ entity }) => `${text.slice(tokens[first]?.start, tokens[last]?.end)} = ${entity}`),
  )
}

describe('the names of the codebook', () => {
  it.each([
    ['whatever the case of a notion', 'The Mass Line matters', 'Mass Line = concept:mass-line'],
    ['with a hyphen for a space', 'the mass-line', 'mass-line = concept:mass-line'],
    ['inflected', 'They serve people', 'serve people = concept:serving-the-people'],
    ['in Chinese, inside words that no space parts', '坚持群众路线的', '群众路线 = concept:mass-line'],
    ['without diacritics', 'Dang Cong san Viet Nam', 'Dang Cong san Viet Nam = organization:party-of-vietnam'],
    ['with half of the diacritics', 'in Đak Nong', 'Đak Nong = place:dak-nong'],
    [
      'decomposed',
      'Đảng Cộng sản Việt Nam'.normalize('NFD'),
      `${'Đảng Cộng sản Việt Nam'.normalize('NFD')} = organization:party-of-vietnam`,
    ],
    ['with an An that is no article', 'in Long An', 'Long An = place:long-an'],
  ])('are found %s', (_, text, expected) => expect(found(text)).toContain(expected))

  it.each([
    ['of a body without its capitals', 'a central committee'],
    ['of an abbreviation without its capitals', 'the cpc'],
    ['across a dash', 'the mass -- line'],
    ['of a person with an ending', 'Xi Jinpings'],
    ['of half a word', 'mass liner'],
    ['of a place without its An', 'Long roads'],
  ])('are not seen in the form %s', (_, text) => expect(found(text)).toEqual([]))

  it('forgive one typing error in a long name, none in a short one', () => {
    expect(found('the Party Cemtral Committee')).toContain(
      'Party Cemtral Committee = organization:central-committee-of-china',
    )
    expect(found('the Cemtral Committee')).toEqual([])
  })

  it('are found whatever the variant of spelling', () => {
    const variants = [
      (s: string) => s.normalize('NFD'),
      (s: string) => s.replace('Vi', 'V\u00adi'),
      (s: string) => s.replaceAll(' ', '\u00a0'),
      (s: string) => s.toUpperCase(),
    ]
    fc.assert(
      fc.property(fc.subarray(variants), (chosen) => {
        const text = chosen.reduce((name, change) => change(name), 'Đảng Cộng sản Việt Nam')
        expect(found(text)).toContain(`${text} = organization:party-of-vietnam`)
      }),
    )
  })
})

describe('one typing error', () => {
  it.each(['cental', 'centrall', 'cemtral', 'cetnral'])('makes %s of central', (word) =>
    expect(oneEditApart('central', word)).toBe(true),
  )
  it.each(['central', 'cemtrak', 'cent'])('does not make %s of central', (word) =>
    expect(oneEditApart('central', word)).toBe(false),
  )
})
