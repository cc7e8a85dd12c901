// Citations in the forms that people and reference managers read.
import { describe, expect, it } from 'vitest'
import { bibtexCitation } from '../../../app/docs/cite/bibtex.ts'
import { cslCitation } from '../../../app/docs/cite/csl.ts'
import { plainCitation } from '../../../app/docs/cite/plain.ts'
import type { Cited } from '../../../app/docs/cite/source.ts'

const cited: Cited = {
  id: 'cn 2015',
  title: 'Work & unions: 100% {new}',
  source: 'Xinhua',
  date: '2015-07',
  lang: 'en',
  address: 'http://localhost:3000/docs/cn%202015#3-9~unions',
  quote: 'unions',
}
const bare: Cited = { ...cited, title: 'Is it so?', source: null, date: null, lang: null, quote: undefined }

describe('a citation', () => {
  it('for people has the quote, the title, where it is from, and the address', () => {
    expect(plainCitation(cited)).toBe(
      '“unions” Work & unions: 100% {new}. Xinhua, 2015-07. http://localhost:3000/docs/cn%202015#3-9~unions',
    )
    expect(plainCitation(bare)).toBe(`Is it so? ${bare.address}`)
  })

  it('in BibTeX escapes what TeX would read as its own', () => {
    expect(bibtexCitation(cited)).toBe(
      [
        '@misc{cn-2015,',
        '  title = {{Work \\& unions: 100\\% \\{new\\}}},',
        '  author = {{Xinhua}},',
        '  year = {2015},',
        '  month = {7},',
        '  date = {2015-07},',
        '  langid = {en},',
        '  url = {http://localhost:3000/docs/cn%202015#3-9~unions},',
        '  note = {“unions”}',
        '}',
      ].join('\n'),
    )
    expect(bibtexCitation(bare)).not.toMatch(/author|year|month|date|langid|note/)
  })

  it('in CSL-JSON has the date in parts, as far as it is known', () => {
    expect(JSON.parse(cslCitation(cited))).toEqual([
      {
        id: 'cn 2015',
        type: 'article-newspaper',
        title: cited.title,
        'container-title': 'Xinhua',
        issued: { 'date-parts': [[2015, 7]] },
        language: 'en',
        URL: cited.address,
        note: '“unions”',
      },
    ])
    expect(JSON.parse(cslCitation(bare))[0]).not.toHaveProperty('issued')
  })

  it('of what changes has the day on which it was seen', () => {
    const seen = { ...bare, accessed: '2026-03-09' }
    expect(plainCitation(seen)).toBe(`Is it so? ${bare.address} [2026-03-09]`)
    expect(bibtexCitation(seen)).toContain('  urldate = {2026-03-09}')
    expect(JSON.parse(cslCitation(seen))[0]).toMatchObject({
      type: 'webpage',
      accessed: { 'date-parts': [[2026, 3, 9]] },
    })
  })
})
