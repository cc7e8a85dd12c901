// Names joined in lists and by possession, in the three languages.
import { describe, expect, test } from 'vitest'
import type { EntityId } from '#lib/entity'
import { joinedIn } from '#lib/sketch/joined'

/** Names stand in square brackets; offsets count from 100. */
function joined(marked: string): string[] {
  const mentions: { start: number; end: number; entity: EntityId }[] = []
  let text = ''
  for (const piece of marked.split(/(\[[^\]]+\])/u)) {
    const name = /^\[(.+)\]$/u.exec(piece)?.[1]
    if (name)
      mentions.push({ start: 100 + text.length, end: 100 + text.length + name.length, entity: name as EntityId })
    text += name ?? piece
  }
  return joinedIn(text, 100, mentions).map(({ joint, one, other }) => `${one} ${joint} ${other}`)
}

describe('a list lists each with each', () => {
  test.each([
    ['The [unions], the [league] and the [federations] met.', ['unions', 'league', 'federations']],
    ['[工会]、[共青团]和[妇联]开会。', ['工会', '共青团', '妇联']],
    ['[Đảng], [Nhà nước] và [nhân dân] cùng làm.', ['Đảng', 'Nhà nước', 'nhân dân']],
  ])('%s', (text, [a, b, c]) => {
    expect(joined(text)).toEqual([`${a} listedWith ${b}`, `${a} listedWith ${c}`, `${b} listedWith ${c}`])
  })
})

test.each([
  ['the [unity] of the [working class]', 'unity modifiedBy working class'],
  ['the [Party]’s [leadership]', 'leadership modifiedBy Party'],
  ["workers' and [unions]' [rights]", 'rights modifiedBy unions'],
  ['[党]的[领导]', '领导 modifiedBy 党'],
  ['[đường lối] của [Đảng]', 'đường lối modifiedBy Đảng'],
])('%s', (text, said) => {
  expect(joined(text)).toEqual([said])
})

test.each([
  'The [Party] leads the [unions].',
  'The [Party] met. And [unions] too.',
  '[Party] organization of sorts, [unions]',
  'the [orchard] of [orchard]',
])('nothing joins %s', (text) => {
  expect(joined(text)).toEqual([])
})
