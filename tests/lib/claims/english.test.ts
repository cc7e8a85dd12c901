import { describe, expect, it } from 'vitest'
import { claimsIn } from './read.ts'

describe('an English clause', () => {
  it.each([
    ['The Harvest Party must lead the leagues.', ['Harvest Party | lead | the leagues, must']],
    ['The leagues are led by the Harvest Party.', ['Harvest Party | lead | The leagues, passive']],
    ['Harania was founded in the valley.', ['Harania | be founded in | the valley, passive']],
    ['They praised a guild led by Mara Harker.', ['Mara Harker | lead | a guild, passive']],
    ['Harania is a small country in the north.', ['Harania | be | a small country in the north']],
    ['Harania never supported the plan.', ['Harania | support | the plan, not']],
    ['Harania can no longer rely on Sorrel.', ['Harania | rely on | Sorrel, not, may']],
    ['Harania refuses to sign the treaty.', ['Harania | sign | the treaty, not']],
    ['Harania has no army.', ['Harania | have | army, not']],
    ['Harania not only exports wool.', ['Harania | export | wool']],
    ['The leagues need to strengthen their work.', ['leagues | strengthen | their work, must']],
    ['Harania seeks to join the union.', ['Harania | seek to join | the union']],
    ['Harania continues to support the weavers.', ['Harania | support | the weavers']],
    ['If Sorrel closes the road, prices rise.', ['Sorrel | close | the road, conditional']],
    ['Harania would accept the plan.', ['Harania | accept | the plan, conditional']],
    ['Harania is ready to open the road.', ['Harania | be ready to open | the road']],
  ])('%s', (text, claims) => expect(claimsIn(text)).toEqual(claims))
})

describe('what is joined', () => {
  it.each([
    ['Harania and Sorrel signed the treaty.', ['Harania | sign | the treaty', 'Sorrel | sign | the treaty']],
    ['Harania welcomed Mara Harker and Sorrel.', ['Harania | welcome | Mara Harker', 'Harania | welcome | Sorrel']],
    [
      'The leagues should free their minds, serve the weavers and open schools.',
      [
        'leagues | free | their minds, should',
        'leagues | serve | the weavers, should',
        'leagues | open | schools, should',
      ],
    ], // prettier-ignore
    [
      'The leagues educate and guide the weavers.',
      ['leagues | educate | the weavers', 'leagues | guide | the weavers'],
    ],
    ['Harania welcomes peace, stability and growth.', ['Harania | welcome | peace, stability and growth']],
    ['Harania opened the road and Sorrel closed it.', ['Harania | open | the road', 'Sorrel | close | it']],
  ])('%s', (text, claims) => expect(claimsIn(text)).toEqual(claims))
})

describe('who is meant and who says so', () => {
  it.each([
    [
      'Mara Harker said that the leagues must serve the weavers.',
      [
        'Mara Harker | say | the leagues must serve the weavers',
        'leagues | serve | the weavers, must, says Mara Harker',
      ],
    ], // prettier-ignore
    ['The leagues serve the weavers, Mara Harker said.', ['leagues | serve | the weavers, says Mara Harker']],
    ['According to Mara Harker, the leagues serve the weavers.', ['leagues | serve | the weavers, says Mara Harker']],
    [
      'Harania urged Sorrel to open the road.',
      ['Harania | urge | Sorrel', 'Sorrel | open | the road, should, says Harania'],
    ],
    ['The report speaks of the need for the leagues to act.', ['leagues | act | , must']],
    [
      'The leagues met in Sorrel. They must serve the weavers.',
      ['leagues | meet in | Sorrel', 'They | serve | the weavers, must'],
    ], // prettier-ignore
  ])('%s', (text, claims) => expect(claimsIn(text)).toEqual(claims))
})

describe('nothing is claimed', () => {
  it.each([
    'Has Harania signed the treaty?',
    'The people of Harania met.',
    'The ports of Harania, Sorrel and the islands are closed to trade.',
    'We thank Harania for its help.',
    'Nothing that Harania gave was lost.',
    'Neither Harania nor Sorrel signed the treaty.',
    'She does not believe that Harania signed the treaty.',
    'The claim that Harania signed the treaty is false.',
  ])('%s', (text) => expect(claimsIn(text)).toEqual([]))
})
