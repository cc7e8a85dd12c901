import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choose } from '#graph/group/match'
import { parseTerms } from '#graph/group/parse'
import { printTerms } from '#graph/group/print'
import { FIELDS, type Term } from '#graph/group/term'
import { ProblemError } from '#graph/problem'
import type { DocLine } from '#graph/store'
import { docId } from '#lib/doc'

const line = (meta: Partial<DocLine>): DocLine => ({
  id: docId('x'),
  title: 'A title',
  source: null,
  date: null,
  country: null,
  lang: null,
  file: null,
  format: 'txt',
  encoding: 'utf-8',
  ...meta,
})
const chooses = (query: string, meta: Partial<DocLine>) => choose([line(meta)], parseTerms(query))[0] === 1

test.each<[string, Partial<DocLine>, boolean]>([
  ['', {}, true],
  ['  \t', {}, true],
  ['country:china', { country: 'CN' }, true],
  ['COUNTRY:Việt-Nam', { country: 'VN' }, true],
  ['country:"Viet Nam"', { country: 'VN' }, true],
  ['country:中国', { country: 'CN' }, true],
  ['country:CHN', { country: 'VN' }, false],
  ['country:china', { country: null }, false],
  ['country:zz-no-such-country', { country: 'CN' }, false],
  ['-country:china', { country: null }, true],
  ['source:xinhua,qiushi', { source: 'Qiushi' }, true],
  ['source:xin', { source: 'Xinhua' }, false],
  ['source:"People\'s Daily"', { source: "People's daily" }, true],
  ['source:"a ""b"", c"', { source: 'A "B", C' }, true],
  ['source:"nhân dân"', { source: 'NHAN DAN' }, true],
  ['country:china -source:vov', { country: 'CN', source: 'VOV' }, false],
  ['country:china -source:vov', { country: 'CN', source: null }, true],
  ['date:2015', { date: '2015-07-08' }, true],
  ['date:2015-07', { date: '2015' }, false],
  ['date:2015..2020', { date: '2020-12' }, true],
  ['date:2015-07-09..', { date: '2015-07' }, false],
  ['date:..2015', { date: '1890' }, true],
  ['date:2001,2015..', { date: '2016' }, true],
  ['date:0001..', { date: null }, false],
  ['-date:0001..', { date: null }, true],
  ['title:title', { title: 'The TITLE of it' }, true],
  ['title:"mass line"', { title: 'On the Mass Line' }, true],
  ['id:X', {}, true],
  ['lang:zh', { lang: 'zh-Hant' }, false],
])('%s on %j: %s', (query, meta, chosen) => {
  expect(chooses(query, meta)).toBe(chosen)
})

test.each([
  ['country:', 'country: lacks a value'],
  [':china', 'no field ""'],
  ['no-such-field:x', 'no field "no-such-field"'],
  ['__proto__:x', 'no field "__proto__"'],
  ['country:x -', '"-" stands alone'],
  ['country:x,', 'country: lacks a value'],
  ['country:""', 'country: lacks a value'],
  ['china', 'expected field:value at "china"'],
  ['- country:x', '"-" stands alone'],
  ['title:"mass', 'never closed'],
  ['title:"mass"line', 'quotes stand around a whole value'],
  ['title:mass"line"', 'quotes stand around a whole value'],
  ['date:abc..def', '"abc..def" is no date'],
  ['date:..', '".." is no date'],
  ['date:2020..2015', '"2020..2015" is no date'],
  ['date:2015..2016..2017', 'is no date'],
  ['date:2015-02-30', 'is no date'],
])('%s is refused, with the reason and what is allowed', (query, reason) => {
  const read = () => chooses(query, {})
  expect(read).toThrow(ProblemError)
  expect(read).toThrow(reason)
  expect(read).toThrow(/allowed are /)
})

const values = fc.array(fc.string({ minLength: 1, unit: fc.constantFrom(...'ab,": -.\\\n中é'.split('')) }), {
  minLength: 1,
  maxLength: 3,
})
const anyTerms = fc.array(fc.record<Term>({ field: fc.constantFrom(...FIELDS), values, negated: fc.boolean() }))

test('what is printed reads back as the same terms', () => {
  fc.assert(
    fc.property(anyTerms, (terms) => {
      expect(parseTerms(printTerms(terms))).toEqual(terms)
    }),
  )
})

test('any text is either read or refused as not understood', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      try {
        choose([line({})], parseTerms(text))
      } catch (error) {
        expect(error).toMatchObject({ name: 'ProblemError', status: 400 })
      }
    }),
  )
})

test('a long query costs no more than its length', () => {
  expect(() => parseTerms('"'.repeat(20_000))).toThrow(ProblemError)
  expect(parseTerms('lang:en '.repeat(2_500))).toHaveLength(2_500)
})

test('as many values as are allowed choose; one more is refused with the number and what is allowed', () => {
  const values = (count: number) => Array.from({ length: count }, (_, n) => `v${n}`).join(',')
  expect(chooses(`title:${values(199)} id:x`, { title: 'On V198' })).toBe(true)
  const asked = () => chooses(`title:${values(150)} -id:${values(51)}`, {})
  expect(asked).toThrow(ProblemError)
  expect(asked).toThrow(/it has 201 values; allowed are 200/)
})

test('a title is looked at once a doc, whatever the number of parts asked for', () => {
  let looks = 0
  const doc = line({})
  const watched: DocLine = {
    ...doc,
    get title() {
      looks++
      return 'No moss'
    },
    get id() {
      looks++
      return docId('x')
    },
  }
  looks = 0
  expect([...choose([watched], parseTerms('-title:a,b,c -title:d id:x -id:y,z'))]).toEqual([1])
  expect(looks).toBe(2)
})

const meta = fc.record({
  country: fc.constantFrom('CN', 'VN', null),
  lang: fc.constantFrom('en', 'zh', null),
  source: fc.constantFrom('Xinhua', 'VOV', null),
  date: fc.constantFrom('2015', '2015-07', '2016-01-02', null),
})
const term = fc.constantFrom(
  'country:china',
  'country:vietnam,china',
  'lang:EN',
  'source:xinhua',
  'date:2015',
  'date:2015-07..',
)

test('a negated term chooses exactly the others', () => {
  fc.assert(
    fc.property(term, meta, (query, doc) => {
      expect(chooses(`-${query}`, doc)).toBe(!chooses(query, doc))
    }),
  )
})

test('terms side by side all hold, in whichever order', () => {
  fc.assert(
    fc.property(fc.array(term), meta, (terms, doc) => {
      const each = terms.every((query) => chooses(query, doc))
      expect(chooses(terms.join(' '), doc)).toBe(each)
      expect(chooses(terms.toReversed().join('  '), doc)).toBe(each)
    }),
  )
})
