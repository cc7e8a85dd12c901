import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, shadowOf, slugOf, wordKey } from '#lib/fold'

const spread = (text: string) => {
  const shadow = shadowOf(text)
  return { shadow, at: (i: number) => text.slice(shadow.start(i), shadow.end(i)) }
}

describe('the shadow of a text', () => {
  it('composes letters and their marks, with the way back', () => {
    const { shadow, at } = spread('Đa\u0309ng')
    expect(shadow.text).toBe('Đảng')
    expect(at(1)).toBe('a\u0309')
    expect(at(2)).toBe('n')
  })

  it('leaves out what is invisible and keeps the offsets around it', () => {
    const { shadow, at } = spread('Par\u00adty\u200b!')
    expect(shadow.text).toBe('Party!')
    expect([...shadow.text].map((_, i) => at(i)).join('')).toBe('Party!')
  })

  it('makes quotes straight, width half and spaces plain, one for one', () => {
    expect(shadowOf('Party’s “ＣＰＣ”\u00a0now').text).toBe('Party\'s "CPC" now')
  })

  it.each([
    ['traditional characters', '羣眾路線與黨的領導', '群众路线与党的领导'],
    ['radicals and compatibility forms', '⼈⺠⻅⻓\uf9d1', '人民见长六'],
    ['corner brackets', '「黨」', '"党"'],
  ])('makes %s simplified ones, one for one', (_, text, expected) => expect(shadowOf(text).text).toBe(expected))

  it('points into the text whatever the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shadow = shadowOf(text)
        let last = 0
        for (let i = 0; i < shadow.text.length; i++) {
          expect(shadow.start(i)).toBeGreaterThanOrEqual(last === 0 ? 0 : shadow.start(i - 1))
          expect(shadow.end(i)).toBeGreaterThan(shadow.start(i))
          expect(shadow.end(i)).toBeLessThanOrEqual(text.length)
          last = shadow.end(i)
        }
      }),
    )
  })
})

describe('a folded name', () => {
  it.each([
    ['Điểu L Winh', 'dieu l winh'],
    ['  Ｘi–Jinping ', 'xi jinping'],
    ['TRƯƠNG  QUANG\tĐƯỢC', 'truong quang duoc'],
    ['群众路线', '群众路线'],
  ])('of %s is %s', (name, folded) => expect(fold(name)).toBe(folded))

  it('is the same for both ways of placing a tone', () => {
    expect(wordKey('hòa')).toBe(wordKey('hoà'))
    expect(wordKey('Thủy')).toBe(wordKey('thuỷ'))
    expect(wordKey('hòa')).not.toBe(wordKey('hóa'))
  })

  it('is not changed by folding again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(fold(fold(name))).toBe(fold(name))
      }),
      { examples: [['\u1FEF\u0234']] },
    )
  })

  it('makes a part of an id', () => {
    expect(slugOf("People's Committee of Đắk Nông")).toBe('peoples-committee-of-dak-nong')
  })
})
