import { describe, expect, it } from 'vitest'
import { named, surfaces } from './found.ts'

const meta = { country: null }

describe('bodies of general news', () => {
  it.each([
    [
      'with a company’s ending',
      'The contract went to Delane Civil Works Ltd and to Orsa Obras S.A. last year.',
      ['Delane Civil Works Ltd', 'Orsa Obras S.A.'],
    ],
    ['of families', 'Money went through Peters & Sons.', ['Peters & Sons']],
    ['by their trade', 'They sued Halvor Pharmaceuticals.', ['Halvor Pharmaceuticals']],
    [
      'with a head of another language',
      'Analysts at Banco del Norte and at Université Duval agree.',
      ['Banco del Norte', 'Université Duval'],
    ],
    ['that everybody knows', 'They asked Greenpeace and Human Rights Watch.', ['Greenpeace', 'Human Rights Watch']],
    ['of a city’s team', 'He plays for the Boston Bruins.', ['Boston Bruins']],
    [
      'spelled out before their abbreviation',
      'The Rizal Kabataan Movement (RKM) said no.',
      ['Rizal Kabataan Movement', 'RKM'],
    ],
    ['explained behind', 'He left Zubirex, a mining company, in May.', ['Zubirex']],
    ['explained before', 'He flew with the airline Zubirex to Rome.', ['Zubirex']],
    ['with a wing', 'The Workers Party (Marxist) won.', ['Workers Party (Marxist)']],
    ['by a number', 'She left Hanoi No. 14 High School early.', ['Hanoi No. 14 High School']],
    ['in short with a role', 'The auditor KPTG agreed. A KPTG spokesman smiled.', ['KPTG', 'KPTG']],
    ['without an article', 'They urged Congress to act.', ['Congress']],
  ])('%s are found', (_, text, expected) => expect(surfaces('organization', text, meta)).toEqual(expected))

  it.each([
    ['a contest', 'They won the Champions League.'],
    ['a service of any state', 'He joined the Civil Service.'],
    ['a trade alone', 'They talked of Renewable Energy.'],
    ['a treaty behind its abbreviation', 'The Anti Ballistic Missile (ABM) Treaty holds.'],
    ['a fruit', 'Apple trees and a Shell on the beach.'],
  ])('%s is none', (_, text) => expect(surfaces('organization', text, meta)).toEqual([]))

  it('are known again by the same words', () => {
    expect(
      surfaces('organization', 'LIMA, May 3 (Andes Wire) -- They met. Papers seen by Andes Wire show it.', meta),
    ).toEqual(['Andes Wire', 'Andes Wire'])
  })
})

describe('bodies in longer names', () => {
  it.each([
    ['a place before', "The Leishan County Women's Federation met.", ["Leishan County Women's Federation"]],
    ['a place behind', "The Women's Union of Long An province met.", ["Women's Union of Long An province"]],
    ['a level before', "He heads the district Women's Union there.", ["district Women's Union"]],
    [
      'a part in small letters',
      'The regional committee of the Bar Association met.',
      ['regional committee of the Bar Association'],
    ],
  ])('take %s with them', (_, text, expected) => expect(surfaces('organization', text)).toEqual(expected))

  it('go on past an abbreviation of their first part', () => {
    expect(
      named('organization', 'He leads the Communist Party of China (CPC) Central Committee.', { country: 'CN' })[0],
    ).toMatch(/^Communist Party of China \(CPC\) Central Committee = /)
  })
})
