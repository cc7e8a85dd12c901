// Passages are addressed as #start-end.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorIn, docAddress, parseAnchor, passageAddress, printAnchor } from '../../../app/docs/anchor.ts'

describe('the address of a passage', () => {
  it('is read back as it was printed', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 }), (start, length) => {
        const span = { start, end: start + length }
        expect(parseAnchor(printAnchor(span), span.end)).toEqual(span)
      }),
    )
  })

  it.each(['', '#', '#12', '#12-', '#12-12', '#13-12', '#-3-4', '#1.5-9', '#1-2-3', '# 1-2', '#1-101', '#top'])(
    'points at nothing in a text of 100 characters when it is %j',
    (hash) => expect(parseAnchor(hash, 100)).toBeUndefined(),
  )

  it('may reach the very end of the text', () => expect(parseAnchor('#99-100', 100)).toEqual({ start: 99, end: 100 }))

  it('escapes what an id may hold', () => {
    expect(docAddress('cn:2015')).toBe('/docs/cn%3A2015')
    expect(docAddress('letter')).toBe('/docs/letter')
  })

  it('of a passage alone is found again where its text has moved', () => {
    const before = 'One. Two ~ things, 党, happened here. Three.'
    const after = `A new beginning. ${before}`
    const span = { start: 5, end: 37 }
    const address = passageAddress({ doc: 'a', ...span, text: before.slice(span.start, span.end) })
    const hash = address.slice(address.indexOf('#'))
    expect(anchorIn(before, hash)).toEqual({ span, moved: false })
    expect(anchorIn(after, hash)).toEqual({ span: { start: 22, end: 54 }, moved: true })
  })
})
