import { describe, expect, it } from 'vitest'
import { claimsIn, subjectsOf } from './read.ts'

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

describe('whom a noun phrase means', () => {
  it.each([
    ['The weavers of Harania and Sorrel signed the treaty.', ['The weavers of Harania and Sorrel | sign | the treaty']],
    ['The old weavers signed the treaty.', ['The old weavers | sign | the treaty']],
    ['They praised a plan drawn by the weavers of Harania.', ['the weavers of Harania | draw | a plan, passive']],
    ['The Haranian Council and weavers signed the treaty.', ['Haranian Council | sign | the treaty']],
  ])('%s', (text, claims) => expect(claimsIn(text)).toEqual(claims))

  it('is the entity only where its own words say it', () => {
    expect(subjectsOf('The weavers signed the treaty.')).toEqual(['concept:weavers'])
    expect(subjectsOf('The weavers of Harania signed the treaty.')).toEqual([null])
    expect(subjectsOf('The spinners signed the treaty.')).toEqual([null])
    expect(subjectsOf('Mara Harker of Harania signed the treaty.')).toEqual([null])
  })
})

describe('how it is meant', () => {
  it.each([
    ['Harania has always done its best.', ['Harania | do | its best']],
    ['Harania and Sorrel have both opened the road.', ['Harania | open | the road', 'Sorrel | open | the road']],
    ['Harania has three times opened the road.', ['Harania | open | the road']],
    ['When Sorrel closes the road, prices rise.', ['Sorrel | close | the road, conditional']],
    ['As long as Sorrel closes the road, prices rise.', ['Sorrel | close | the road, conditional']],
    ['When Sorrel closed the road, prices rose.', ['Sorrel | close | the road']],
    ['We believe that Sorrel will open the road.', ['Sorrel | open | the road, will']],
    [
      'Harania hopes that Sorrel will open the road.',
      ['Harania | hope | Sorrel will open the road', 'Sorrel | open | the road, should, says Harania'],
    ],
    ['Harania keeps building roads and opening schools.', ['Harania | build | roads', 'Harania | open | schools']],
    ['Harania should stop building roads and opening schools.', ['Harania | stop building | roads, should']],
  ])('%s', (text, claims) => expect(claimsIn(text)).toEqual(claims))
})

describe('nothing is claimed', () => {
  it.each([
    'We hope that Harania will open the road.',
    'The envoys noisily proclaim that Harania is a friend of the poor.',
    'The elders watch, hoping that Harania will open the road.',
    'There are worries that Harania might close the road.',
    'As the saying goes, "Harania opens the road."',
    'Harania has no greater wish than to live in peace.',
    'Harania should have opened the road.',
    'Harania settles it not by force but by talks.',
    'Harania declared Sorrel to be open.',
    'Harania considers the plan as not useful.',
    'Harania supports all plans that open roads.',
    'They praised the struggle against tolls, fines and fees waged by Harania.',
    'In the past year the weavers of Gant, Harania and Sorrel won.',
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
