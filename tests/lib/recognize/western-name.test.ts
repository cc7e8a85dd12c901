import { describe, expect, it } from 'vitest'
import { named, surfaces } from './found.ts'

const meta = { country: null }

describe('names with the given name first', () => {
  it.each([
    ['from many countries', 'Then Aminata Coulibaly and Hiroshi Tanaka left.', ['Aminata Coulibaly', 'Hiroshi Tanaka']],
    ['with initials', 'It was H. B. Ferreyra who asked.', ['H. B. Ferreyra']],
    ['with initials without spaces', 'Voters chose K.V. Balan again.', ['K.V. Balan']],
    ['with particles', 'Later Sherida van der Beek scored.', ['Sherida van der Beek']],
    ['with a suffix', 'The court freed Thabo Ndlovu Jr. on Monday.', ['Thabo Ndlovu Jr.']],
    ['with a nickname', 'Humberto "Beto" Aguirre had read it.', ['Humberto "Beto" Aguirre']],
    ['with a hyphen', 'They heard Lucía Ferrer-Ortega speak.', ['Lucía Ferrer-Ortega']],
    ['with a first name written short', 'They heard Md. Mainul Haque speak.', ['Md. Mainul Haque']],
    ['by their age', 'Zubira Makandel, 43, lost her house.', ['Zubira Makandel']],
    ['by their age in brackets', 'Zubira Makandel (43) lost her house.', ['Zubira Makandel']],
    ['by what they are', 'Zubira Makandel, a potato farmer, lost her house.', ['Zubira Makandel']],
    ['by a title between commas', 'His lawyer, Zubira Makandel, said no.', ['Zubira Makandel']],
    ['by kinship', 'She lives with her cousin Zubira Makandel there.', ['Zubira Makandel']],
  ])('%s are found', (_, text, expected) => expect(surfaces('person', text, meta)).toEqual(expected))

  it.each([
    ['a company', 'The shares of Goldman Sachs and Deutsche Bank fell.'],
    ['a treaty', 'The Paris Agreement and the Geneva Conventions hold.'],
    ['a day', 'They met on Good Friday and on Boxing Day.'],
    ['a street', 'He lives in Victoria Street near Jordan River.'],
    ['common words', 'The Green Revolution and the Great Depression are past.'],
    ['a senator’s state', 'They asked him, R-Iowa, to stay.'],
  ])('%s is none', (_, text) => expect(surfaces('person', text, meta)).toEqual([]))

  it.each([
    ['by the particle on', 'Inés von Kessel spoke. Von Kessel left.', 'Von Kessel = person:ines-von-kessel'],
    [
      'by the first of two surnames',
      'Aurelio Vizcarra Pinto ran. Vizcarra lost.',
      'Vizcarra = person:aurelio-vizcarra-pinto',
    ],
    ['by both', 'Omar Benali Ait came. Then Benali Ait left.', 'Benali Ait = person:omar-benali-ait'],
    ['by a double surname', 'Efua Adjei-Badu came. Adjei-Badu left.', 'Adjei-Badu = person:efua-adjei-badu'],
    ['without the suffix', 'Thabo Ndlovu Jr. came. Ndlovu left.', 'Ndlovu = person:thabo-ndlovu-jr'],
    ['by the Korean surname', 'Kim Min-ji came. Later Kim left.', 'Kim = person:kim-min-ji'],
    ['by the given name alone', 'Farida Mirza came. Then Farida left.', 'Farida = person:farida-mirza'],
    ['without diacritics', 'Héctor Muñoz came. Then Munoz left.', 'Munoz = person:hector-munoz'],
    ['past a relative', 'Rosa Ferri came. Her mother Elena Ferri cried. Ferri left.', 'Ferri = person:rosa-ferri'],
  ])('are known again %s', (_, text, expected) => expect(named('person', text, meta)).toContain(expected))
})

describe('single names', () => {
  it.each([
    ['of a relative', 'My cousin Tayeb pushed me.', ['Tayeb']],
    ['in a pair', 'She left two sons, Kofi and Emeka, and a house.', ['Kofi', 'Emeka']],
    ['with an age and a verb', '"Too long," said Sarnai, a 24-year-old graduate.', ['Sarnai']],
    ['with an office', 'Batbayar, the deputy chief of the banner, said no.', ['Batbayar']],
  ])('%s are found', (_, text, expected) => expect(surfaces('person', text, meta)).toEqual(expected))

  it.each([
    ['a common word', 'Silence, a 24-year-old habit, was kept.'],
    ['a company', 'Zubirex, a company that sells rice, paid.'],
    ['a city', 'They moved to Lyon, a 2,000-year-old city.'],
  ])('%s is none', (_, text) => expect(surfaces('person', text, meta)).toEqual([]))
})

describe('credits', () => {
  it.each([
    [
      'reporters and editors',
      'They met.\n\nReporter: Tang Xin   Correspondent: Lu Desheng   Editor: Bai Lu',
      ['Tang Xin', 'Lu Desheng', 'Bai Lu'],
    ],
    ['at the top of a page', 'Rain falls\n\nS. Narayanan | KOCHI | May 2\n\nIt rained for a day.', ['S. Narayanan']],
    ['under a picture', 'Men carry rice. (Lian Zhen/Xinwen)', ['Lian Zhen']],
  ])('name %s', (_, text, expected) => expect(surfaces('person', text, meta)).toEqual(expected))
})
