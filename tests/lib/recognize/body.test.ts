import { describe, expect, it } from 'vitest'
import { named, surfaces } from './found.ts'

describe('bodies', () => {
  it.each([
    ['by their head', 'The Hanoi Bar Association met.', ['Hanoi Bar Association']],
    [
      'with what follows "of"',
      'The Ministry of Culture, Sports and Tourism paid.',
      ['Ministry of Culture, Sports and Tourism'],
    ],
    [
      'one by one',
      'The Ministry of Defence and the Ministry of Finance paid.',
      ['Ministry of Defence', 'Ministry of Finance'],
    ],
    ['owned by people', "The Farmers' Union and the Women's Union met.", ["Farmers' Union", "Women's Union"]],
    [
      'of a province',
      'The Long An provincial Confederation of Labour met.',
      ['Long An provincial Confederation of Labour'],
    ],
    [
      'inside a place',
      "She works at the History Faculty of Long An province's Politics School.",
      ["History Faculty of Long An province's Politics School"],
    ],
    [
      'that belong to another',
      "The Party Central Committee's Commission for Mass Mobilization met.",
      ["Party Central Committee's Commission for Mass Mobilization"],
    ],
    ['named after people', 'They study at Xi Jinping University.', ['Xi Jinping University']],
    [
      'that serve other bodies',
      'The Institute for Workers and Trade Unions met.',
      ['Institute for Workers and Trade Unions'],
    ],
    ['of two words joined by a sign', 'The Otley News & Journal reported it.', ['Otley News & Journal']],
    ['with a German head', 'A Karl Otto Stiftung paid for it.', ['Karl Otto Stiftung']],
    ['where a scholar works', 'Ann Lee, a researcher at SOAS, disagreed.', ['SOAS']],
    ['in a dateline', 'HANOI (VNX) - They met.', ['VNX']],
    ['counted by congresses', 'The 18th National Congress of Unions opened.', ['18th National Congress of Unions']],
  ])('%s are found', (_, text, expected) => expect(surfaces('organization', text)).toEqual(expected))

  it.each([
    ['a head alone', 'The Bank is near. They sat on it.'],
    ['small words', 'The school board and the youth committee met.'],
    ['a verb before one', 'Meeting people at schools helps.'],
    ['a treaty in short', 'The Nuclear Weapons Ban (NWB) was signed. The NWB holds.'],
    ['a sign without a letter in a dateline', 'HANOI (\u0903) — The leader met them.'],
    ['a measure', 'The GDP grew and the TV said so.'],
  ])('%s is none', (_, text) => expect(surfaces('organization', text)).toEqual([]))

  it('are known again by the abbreviation in brackets', () => {
    expect(named('organization', 'The Lao Women Workers Union (LWWU) met. LWWU members voted.')).toEqual([
      'Lao Women Workers Union = organization:lao-women-workers-union',
      'LWWU = organization:lao-women-workers-union',
      'LWWU = organization:lao-women-workers-union',
    ])
  })

  it('are known again by their head before what belongs to them', () => {
    const text = 'The Lima Farmers Federation met. It sent Federation cadres home.'
    expect(surfaces('organization', text)).toEqual(['Lima Farmers Federation', 'Federation'])
  })

  it('are known again by their head', () => {
    expect(named('organization', 'The Hanoi Bar Association met. Then the Association voted.')).toContain(
      'Association = organization:hanoi-bar-association',
    )
  })
})
