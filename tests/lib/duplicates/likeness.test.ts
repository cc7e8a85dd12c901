// Which names look or sound alike: pairs written by hand in three languages, and one edit against a slow count of edits.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atOnce } from '#graph/in-turns'
import { likenesses } from '#lib/duplicates/likeness'
import { type Entity, type EntityId, type Kind, unknownEntity } from '#lib/entity'
import { vietnameseSound } from '#lib/recognize/chinese/sino-vietnamese'

const named = (kind: Kind, ...names: string[]): Entity[] =>
  names.map((name, at) => unknownEntity(`${kind}:${at}` as EntityId, kind, name, 'en'))
const SOUNDS: Readonly<Record<string, string>> = { 李晓明: 'lixiaoming' }
const soundsOf = (han: string) => [SOUNDS[han] ?? '', vietnameseSound(han) ?? ''].filter(Boolean)
const howOf = (kind: Kind, ...names: string[]) =>
  atOnce(likenesses(named(kind, ...names), soundsOf)).map(({ how }) => how)

describe('names that are alike', () => {
  it.each([
    ['person', 'Nguyễn Phú Trọng', 'Nguyen Phu Trong', 'letters'],
    ['place', 'Đắk Lắk', 'Daklak', 'letters'],
    ['organization', '總工會全國委員會', '总工会全国委员会', 'letters'],
    ['person', 'Xi Jinping', 'Jinping Xi', 'order'],
    ['place', 'Kazakstan', 'Kazakhstan', 'edit'],
    ['person', 'Harri Holkeri', 'Harri Hokleri', 'edit'],
    ['organization', '全国总工会委员会', '全国总工会委会', 'edit'],
    ['person', '李晓明', 'Li Xiaoming', 'sound'],
    ['person', '黎国达', 'Lê Quốc Đạt', 'sound'],
    ['person', 'J. Smith', 'John Smith', 'initials'],
    ['organization', 'Mặt trận Tổ quốc', 'MTTQ', 'acronym'],
    ['organization', 'United Front of the Fatherland', 'UFF', 'acronym'],
    ['person', 'Trọng', 'Nguyễn Phú Trọng', 'part'],
    ['person', '近平', '习近平', 'part'],
    ['organization', "Women's Union", "Vietnam Women's Union", 'part'],
  ] as const)('%s: %s and %s (%s)', (kind, one, other, how) => {
    expect(howOf(kind, one, other)).toEqual([how])
    expect(howOf(kind, other, one)).toEqual([how])
  })

  it.each([
    ['concept', 'reform', 'reform of enterprises'],
    ['organization', 'the 18th Congress', 'the 19th Congress'],
    ['person', 'Le Nam', 'Le Nan'],
    ['person', '习近平', '习近东'],
    ['organization', 'Union', "Vietnam Women's Union"],
    ['person', 'John Smith', 'Jane Smith'],
    ['place', 'Hà Nội', 'Hải Phòng'],
  ] as const)('%s: not %s and %s', (kind, one, other) => {
    expect(howOf(kind, one, other)).toEqual([])
  })

  it('says of a short name how many hold it, which makes it worth less', () => {
    const found = atOnce(
      likenesses(named('person', 'Kim', 'Kim Dae Jung', 'Kim Jong Un', 'Kim Il Sung', 'Kim Ku'), soundsOf),
    )
    expect(found).toHaveLength(4)
    expect(found[0]).toMatchObject({ names: ['Kim', 'Kim Dae Jung'], how: 'part', count: 4, weight: 0 })
  })

  it('never doubts two entries of the codebook, and asks of two kinds only where the letters are the same', () => {
    const [a, b] = named('place', 'Ha Noi', 'Hanoi')
    if (!a || !b) throw new Error('expected two')
    expect(atOnce(likenesses([{ ...a, known: true }, b], soundsOf))).toHaveLength(1)
    expect(atOnce(likenesses([a, { ...b, kind: 'organization' }], soundsOf))).toHaveLength(1)
    expect(
      atOnce(
        likenesses(
          [
            { ...a, known: true },
            { ...b, known: true },
          ],
          soundsOf,
        ),
      ),
    ).toEqual([])
    const [one, other] = [...named('place', 'Kazakstan'), ...named('concept', 'Kazakhstan')]
    expect(one && other && atOnce(likenesses([one, other], soundsOf))).toEqual([])
  })
})

/** Letters that are others, missing, too many, or have changed places with a neighbour: the least number (optimal string alignment). */
function edits(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j))
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const row = rows[i]
      if (row)
        row[j] = Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]),
          isSwap ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
        )
    }
  return at(a.length, b.length)
}

it('finds all names one edit apart and no others', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 6, maxLength: 9 })
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 12 }), (names) => {
      const found = atOnce(likenesses(named('concept', ...names), () => [])).filter(({ how }) => how === 'edit')
      const expected = names.flatMap((a, i) =>
        names.slice(i + 1).flatMap((b, j) => (edits(a, b) === 1 ? [`${i} ${i + 1 + j}`] : [])),
      )
      expect(found.map(({ one, other }) => `${one} ${other}`).sort()).toEqual(expected.sort())
    }),
  )
})
