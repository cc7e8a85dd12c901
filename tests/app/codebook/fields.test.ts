// The form of an entry: what it does not show stays, what it shows comes back, an id follows the name until it is written by hand.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entrySchema } from '#lib/codebook/schema'
import { emptyFields, entryFrom, fieldsOf, slugIn, unshownIn } from '../../../app/codebook/draft/fields.ts'

const name = fc.constantFrom('mass line', '群众路线', 'đường lối', 'Party')
const slug = fc.constantFrom('a', 'mass-line', 'c-3')
const byLanguage = <Value>(value: fc.Arbitrary<Value>) =>
  fc.dictionary(fc.constantFrom('en', 'zh', 'vi', 'zh-Hant'), value, { minKeys: 1 })
const names = byLanguage(fc.array(name, { minLength: 1, maxLength: 3 }))
const entry = fc
  .record(
    {
      id: slug.map((one) => `organization:${one}`),
      label: byLanguage(name),
      also: names,
      theme: slug,
      parent: slug.map((one) => `concept:${one}`),
      note: name,
      country: fc.constant('CN'),
      role: slug,
      close: fc.constant(['concept:z']),
      forms: names,
      means: names.map((some) => ({ ...some, where: { country: 'CN' } })),
    },
    { requiredKeys: ['id', 'label'] },
  )
  .map((one) => entrySchema.parse(one))

describe('the fields of an entry', () => {
  it('give back the entry they were filled with, with all that they do not show', () =>
    fc.assert(
      fc.property(entry, (one) => {
        expect(entryFrom(fieldsOf(one), one)).toEqual(one)
      }),
    ))

  it('say what they do not show', () =>
    fc.assert(
      fc.property(entry, (one) => {
        const shown = ['id', 'label', 'also', 'theme', 'parent', 'note']
        expect([...unshownIn(one)].sort()).toEqual(
          Object.keys(one)
            .filter((key) => !shown.includes(key))
            .sort(),
        )
      }),
    ))

  it('leave out what is emptied', () => {
    const one = entrySchema.parse({
      id: 'concept:a',
      label: { en: 'a', zh: '甲' },
      also: { en: ['b'] },
      theme: 't',
      note: 'n',
    })
    const fields = fieldsOf(one)
    const emptied = {
      ...fields,
      names: { ...fields.names, zh: ' ' },
      more: { en: ' \n', zh: '', vi: '' },
      theme: '',
      note: ' ',
    }
    expect(entryFrom(emptied, one)).toEqual({ id: 'concept:a', label: { en: 'a' } })
  })

  it('make an id of the English or the Vietnamese name, until somebody writes one', () => {
    const named = (names: Record<string, string>) => slugIn(emptyFields(names))
    expect(named({ en: "Workers' Palace, old" })).toBe('workers-palace-old')
    expect(named({ vi: 'đường lối quần chúng' })).toBe('duong-loi-quan-chung')
    expect(named({ zh: '群众路线' })).toBe('')
    const fields = { ...emptyFields({ en: 'Green Bond' }), slug: 'bond' }
    expect(entryFrom(fields, undefined)).toEqual({ id: 'concept:bond', label: { en: 'Green Bond' } })
  })
})
