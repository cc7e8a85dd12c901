// The draft of a codebook: what its steps change, what they refuse, and that taking all of them back leaves nothing.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openDraft } from '#graph/codebook/draft'
import { ProblemError } from '#graph/problem'
import type { OwnCodebook } from '#graph/store'
import { withOwn } from '#lib/codebook/own'
import { parseCodebook } from '#lib/codebook/parse'
import type { EntrySource } from '#lib/codebook/schema'

const files = [
  { name: 'themes.yaml', text: '- { id: work, label: { en: Work } }' },
  {
    name: 'a.yaml',
    text: '- { id: concept:one, label: { en: one thing }, theme: work, note: keep me }\n- { id: concept:two, label: { en: two things } }',
  },
]
const book = openDraft(files)
const NOTHING: OwnCodebook = { accepted: null, draft: null }
const three: EntrySource = { id: 'concept:three', label: { en: 'three things', zh: '三件事' }, theme: 'work' }
const edited: EntrySource = { id: 'concept:two', label: { en: 'two things' }, also: { en: ['a pair'] } }
const accepting = ({ draft, accepted }: OwnCodebook): OwnCodebook => ({ accepted: draft ?? accepted, draft: null })
const idsRead = (own: string | null) => [...parseCodebook(withOwn(files, own)).entries.keys()].sort()
function problemOf(act: () => unknown): ProblemError {
  try {
    act()
  } catch (error) {
    if (error instanceof ProblemError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a draft', () => {
  it('adds and edits, tells what it changes, and documents are read with it once it is accepted', () => {
    const own = book.put(book.put(NOTHING, three, true), edited, false)
    expect(book.changes(own)).toEqual([
      { id: 'concept:three', kind: 'concept', label: 'three things', change: 'added' },
      { id: 'concept:two', kind: 'concept', label: 'two things', change: 'edited' },
    ])
    expect(book.entry(own, 'concept:three')).toEqual({ entry: three, origin: 'draft' })
    expect(book.entry(own, 'concept:one').origin).toBe('files')
    expect(idsRead(own.accepted)).toEqual(['concept:one', 'concept:two'])
    const accepted = accepting(own)
    expect(book.changes(accepted)).toEqual([])
    expect(book.accepted(accepted)).toEqual(['concept:three', 'concept:two'])
    expect(book.entry(accepted, 'concept:two')).toEqual({ entry: edited, origin: 'own' })
    expect(idsRead(accepted.accepted)).toEqual(['concept:one', 'concept:three', 'concept:two'])
    expect(book.fingerprint(accepted)).toBe(parseCodebook(withOwn(files, accepted.accepted)).fingerprint)
  })

  it('takes back first what it changes, then what was accepted', () => {
    const accepted = accepting(book.put(book.put(NOTHING, three, true), edited, false))
    const again = book.put(accepted, { ...three, label: { en: 'a triple' } }, false)
    expect(book.changes(again)).toMatchObject([{ id: 'concept:three', change: 'edited', label: 'a triple' }])
    expect(book.drop(again, 'concept:three')).toEqual(accepted)
    const without = book.drop(book.drop(accepted, 'concept:three'), 'concept:two')
    expect(book.changes(without)).toMatchObject([
      { id: 'concept:three', change: 'removed' },
      { id: 'concept:two', change: 'restored' },
    ])
    expect(idsRead(accepting(without).accepted)).toEqual(['concept:one', 'concept:two'])
  })

  it('is none where it says what is there already', () => {
    const same: EntrySource = { note: 'keep me', id: 'concept:one', theme: 'work', label: { en: 'one thing' } }
    expect(book.put(NOTHING, same, false)).toEqual(NOTHING)
  })

  it('goes on from what the folder of the codebook has of its own', () => {
    const own = openDraft(withOwn(files, '- { id: concept:mine, label: { en: my thing } }'))
    expect(own.accepted(NOTHING)).toEqual(['concept:mine'])
    const draft = own.put(NOTHING, three, true)
    expect(own.changes(draft).map(({ id }) => id)).toEqual(['concept:three'])
    expect(idsRead(accepting(draft).accepted)).toContain('concept:mine')
  })

  it.each<[string, EntrySource, boolean, number, RegExp]>([
    [
      'an id that is taken',
      { id: 'concept:one', label: { en: 'x thing' } },
      true,
      409,
      /^concept:one is in the codebook already \(one thing\): edit that entry, or give the new one another id$/,
    ],
    [
      'a name that is taken',
      { id: 'concept:x', label: { en: 'x' }, also: { en: ['two things'] } },
      true,
      400,
      /^"two things" names concept:x and concept:two: give it to one/,
    ],
    [
      'a theme that is not there',
      { id: 'concept:x', label: { en: 'x thing' }, theme: 'play' },
      true,
      400,
      /^concept:x: the theme play is not in themes\.yaml: take one that is there, or leave it out$/,
    ],
    [
      'a parent that is not there',
      { id: 'concept:x', label: { en: 'x thing' }, parent: 'concept:y' },
      true,
      400,
      /^concept:x points at concept:y, which no file describes: leave that out/,
    ],
    [
      'being its own parent',
      { id: 'concept:x', label: { en: 'x thing' }, parent: 'concept:x' },
      true,
      400,
      /parents in a circle/,
    ],
  ])('refuses %s, naming the entry, the reason and the way out', (_, entry, isNew, status, message) => {
    const problem = problemOf(() => book.put(NOTHING, entry, isNew))
    expect(problem.status).toBe(status)
    expect(problem.message).toMatch(message)
  })

  it('takes entries of a table, of SKOS and of YAML, and nothing of a file with something wrong in it', () => {
    const table = 'id,label en,theme\nconcept:three,three things,work\nconcept:four,four things,\n'
    expect(book.changes(book.take(NOTHING, 'mine.csv', table)).map(({ id }) => id)).toEqual([
      'concept:four',
      'concept:three',
    ])
    const yaml = '- { id: concept:three, label: { en: three things } }'
    expect(book.changes(book.take(NOTHING, 'mine.yaml', yaml)).map(({ id }) => id)).toEqual(['concept:three'])
    const turtle = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<urn:x> a skos:Concept ; skos:notation "concept:five" ; skos:prefLabel "five things"@en .`
    expect(book.changes(book.take(NOTHING, 'mine.ttl', turtle)).map(({ id }) => id)).toEqual(['concept:five'])
    const twice = 'id,label en\nconcept:a,a thing\nconcept:a,b thing\n'
    expect(problemOf(() => book.take(NOTHING, 'mine.csv', twice)).message).toMatch(
      /mine\.csv:3: two entries have the id concept:a: give one of them another.*Nothing was taken over/,
    )
    expect(problemOf(() => book.take(NOTHING, 'mine.docx', '')).message).toMatch(/bring SKOS \(\.ttl, \.jsonld\)/)
    expect(problemOf(() => book.take(NOTHING, 'mine.yaml', '[]')).message).toMatch(/holds no entry/)
    expect(problemOf(() => book.take(NOTHING, 'mine.csv', 'id,label en\nconcept:one,two things\n')).message).toMatch(
      /"two things" names concept:one and concept:two|"two things" names concept:two and concept:one/,
    )
  })

  it('whatever was put, ends as nothing when all of it is taken back', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            n: fc.integer({ min: 1, max: 4 }),
            word: fc.constantFrom('alpha', 'beta'),
            accept: fc.boolean(),
          }),
          { maxLength: 8 },
        ),
        (steps) => {
          let own = NOTHING
          for (const { n, word, accept } of steps) {
            own = book.put(own, { id: `concept:n${n}`, label: { en: `${word} number ${n}` } }, false)
            if (accept) own = accepting(own)
          }
          for (const { id } of book.changes(own)) own = book.drop(own, id)
          expect(own.draft).toBeNull()
          for (const id of book.accepted(own)) own = book.drop(own, id)
          expect(idsRead(accepting(own).accepted)).toEqual(['concept:one', 'concept:two'])
        },
      ),
    ))
})
