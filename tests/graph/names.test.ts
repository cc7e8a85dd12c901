import { expect, test } from 'vitest'
import { nameIndex } from '#graph/names'
import type { Entity } from '#lib/entity'
import { entityId } from './extraction-builder.ts'

const named = (names: Record<string, string[]>): Entity => {
  const label = Object.values(names)[0]?.[0] ?? ''
  return {
    id: entityId(`concept:${label}`),
    kind: 'concept',
    label,
    names,
    theme: null,
    country: null,
    role: null,
    known: true,
  }
}

const entities = [
  named({ en: ['mass line', 'mass-line'], zh: ['群众路线'], vi: ['đường lối quần chúng'] }),
  named({ en: ["All-China Women's Federation", 'ACWF'], zh: ['中华全国妇女联合会', '全国妇联'] }),
  named({ en: ['Nguyen Phu Trong'], vi: ['Nguyễn Phú Trọng'] }),
  named({ en: ['mass'] }),
  named({ en: ['Xi Jinping'], zh: ['习近平'] }),
  named({ zh: ['重庆'] }),
  named({ de: ['Straße'] }),
]
const [line, women, trong, mass, xi, chongqing, street] = [0, 1, 2, 3, 4, 5, 6]

const find = async (text: string) =>
  [...(await nameIndex(entities)).find(text)].sort((a, b) => a[1] - b[1] || a[0] - b[0])

test.each([
  [
    'mass',
    [
      [mass, 0],
      [line, 1],
    ],
  ],
  ['MASS LINE', [[line, 0]]],
  ['mass-line', [[line, 0]]],
  ['line', [[line, 2]]],
  [
    'ass',
    [
      [line, 3],
      [mass, 3],
      [street, 3],
    ],
  ],
  ['Đường lối quần chúng', [[line, 0]]],
  ['duong loi quan', [[line, 1]]],
  ['nguyen phu trong', [[trong, 0]]],
  ['群众', [[line, 1]]],
  ['路线', [[line, 3]]],
  [
    'ｍａｓｓ',
    [
      [mass, 0],
      [line, 1],
    ],
  ],
  ['STRASSE', [[street, 0]]],
])('%s finds by name', async (text, found) => {
  expect(await find(text)).toEqual(found)
})

test.each([
  ['qunzhong luxian', [[line, 0]]],
  ['qun zhong lu xian', [[line, 0]]],
  ['qunzhong', [[line, 1]]],
  ['luxian', [[line, 2]]],
  ['quanguo fulian', [[women, 0]]],
  ['funv', [[women, 2]]],
  ['funu lianhehui', [[women, 2]]],
  ['xijinping', [[xi, 0]]],
  ['chongqing', [[chongqing, 0]]],
])('%s finds by pinyin, with and without spaces', async (text, found) => {
  expect(await find(text)).toEqual(found)
})

test.each(['', '  ', '%', "'; DROP TABLE docs; --", '(((', 'unzhong', 'no such name'])(
  '%j finds nothing',
  async (text) => {
    expect(await find(text)).toEqual([])
  },
)

test('an index made after another finds what one made alone finds, whatever came, went or was renamed', async () => {
  const byId = (all: Entity[]): Entity[] => all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const before = byId(entities)
  const renamed = before.map((entity, at) =>
    at % 3 === 0 ? { ...entity, label: `Renamed ${at}`, names: { ...entity.names, zh: ['上海'] } } : { ...entity },
  )
  const after = byId([...renamed.slice(1), named({ en: ['a first one'] }), named({ en: ['zeal'], zh: ['热情'] })])
  const first = await nameIndex(before)
  const [alone, following] = [await nameIndex(after), await nameIndex(after, first)]
  for (const text of ['mass', 'renamed', 'shang', '上海', 'chongqing', 'zeal', 'reqing', 'a first', 'women', 'xi jin'])
    expect([text, ...following.find(text)]).toEqual([text, ...alone.find(text)])
  expect(following.read).toEqual(alone.read)
  const takenOver = following.read.filter(({ words }) => first.read.some((one) => one.words === words))
  expect(takenOver).toHaveLength(before.length - Math.ceil(before.length / 3))
})
