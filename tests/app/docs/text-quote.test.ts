// A passage is found again by its words where the text around it has changed.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorIn, lastingAnchor } from '../../../app/docs/anchor.ts'

const TEXT = 'Trade unions serve the people. The Party leads trade unions. Trade unions serve the people.'
const spanOf = (words: string, text = TEXT) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const pointed = (text: string, hash: string) => {
  const found = anchorIn(text, hash)
  return typeof found === 'object' ? [text.slice(found.span.start, found.span.end), found.moved] : found
}

describe('a lasting address', () => {
  it('points at the same span in the same text, whatever the span', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length
        const span = { start, end: start + 1 + (b % (text.length - start)) }
        expect(anchorIn(text, lastingAnchor(text, span))).toEqual({ span, moved: false })
      }),
    )
  })

  it('finds the words where something was put in before them, and says that they moved', () => {
    const hash = lastingAnchor(TEXT, spanOf('The Party leads trade unions.'))
    expect(pointed(`A preface. ${TEXT}`, hash)).toEqual(['The Party leads trade unions.', true])
  })

  it('takes the place nearest to the old one where the words stand twice', () => {
    const second = { start: TEXT.lastIndexOf('serve'), end: TEXT.length }
    const found = anchorIn(`${TEXT.slice(0, 40)}!${TEXT.slice(40)}`, lastingAnchor(TEXT, second))
    expect(found).toEqual({ span: { start: second.start + 1, end: second.end + 1 }, moved: true })
  })

  it('finds a long passage by its beginning and its end, although words inside were changed', () => {
    const long = `It began so, in a year that nobody who lived then forgets. ${'The work goes on and on. '.repeat(8)}It ended so.`
    const hash = lastingAnchor(`Old. ${long} Rest.`, spanOf(long, `Old. ${long} Rest.`))
    const edited = long.replaceAll('goes on and on. The work', 'went on. The work')
    expect(pointed(`${edited} Rest.`, hash)).toEqual([edited, true])
  })

  it('says so where the words are gone', () => {
    expect(pointed('Something else.', lastingAnchor(TEXT, spanOf('The Party')))).toBe('lost')
  })

  it('without words is its offsets, as it always was', () => {
    expect(pointed(TEXT, '#0-5')).toEqual(['Trade', false])
    expect(pointed(TEXT, '#0-500')).toBeUndefined()
    expect(pointed(TEXT, '#elsewhere')).toBeUndefined()
  })
})
