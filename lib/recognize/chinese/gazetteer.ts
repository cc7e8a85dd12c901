// Places that Chinese texts take for known: countries, regions, great cities, and the divisions of China by their full names, those of a prefecture's rank by their short ones too.
import { type EntityId, entityId } from '../../entity.ts'
import { slugOf } from '../../fold.ts'
import { CHINESE_COUNTRY_NAMES } from './country-names.ts'
import { COUNTIES, COUNTY_CITIES, DISTRICTS, PREFECTURES, PROVINCES } from './divisions.ts'
import { type HanTrie, hanTrie } from './han-trie.ts'
import { wordOf } from './han-word.ts'
import { CHINESE_WORLD_NAMES } from './places-of-the-world.ts'

export interface KnownPlace {
  readonly entity: EntityId
  readonly label: string
  /** Does the name say what kind of place it is ("江宁区")? */
  readonly hasHead: boolean
}

type Names = [string, KnownPlace][]

/** "法国/法兰西=France". */
const worldNames = (text: string): Names =>
  text
    .split(/[|\n]/)
    .filter(Boolean)
    .flatMap((place) => {
      const [names = '', label = ''] = place.split('=')
      const [first = '', ...others] = names.replace(/（/g, '(').replace(/）/g, ')').split('/')
      const known = { entity: entityId(`place:${slugOf(label)}`), label: first, hasHead: false }
      return [first, ...others].map((name): [string, KnownPlace] => [name, known])
    })

const always = (): boolean => true
const never = (): boolean => false
/** Cities whose short names are words that texts use more than the city. */
const WORDS = new Set(['大同', '日照', '来宾', '通化', '天水', '河源', '开封', '地区'])
const isNoWord = (stem: string): boolean => !WORDS.has(stem)
const isRare = (stem: string): boolean => stem.length > 2 || wordOf(stem.charCodeAt(0), stem.charCodeAt(1)) === 0

/** A line is an ending and the stems that take it, each with its id where it has one: "市 保定baoding 邢台". */
const divisionNames = (text: string, isShort: (stem: string) => boolean): Names =>
  text
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const [ending = '', ...stems] = line.split(' ')
      return stems.flatMap((written): Names => {
        const stem = written.replace(/[a-z-]+$/, '')
        const label = stem.length > 1 ? stem : stem + ending
        const entity = entityId(`place:${written.slice(stem.length) || slugOf(label)}`)
        const full: Names = [[stem + ending, { entity, label, hasHead: true }]]
        return stem.length > 1 && isShort(stem) ? [...full, [stem, { entity, label, hasHead: false }]] : full
      })
    })

let countries: ReadonlySet<EntityId> | undefined

/** Is it surely a country or territory that is named? */
export function isCountry([entity]: readonly EntityId[]): boolean {
  countries ??= new Set(worldNames(CHINESE_COUNTRY_NAMES).map(([, known]) => known.entity))
  return entity !== undefined && countries.has(entity)
}

/** Counties by their stems: 兰考 for 兰考县. Only where enough leads to a place. */
let builtStems: HanTrie<KnownPlace> | undefined
export function countyStems(): HanTrie<KnownPlace> {
  builtStems ??= hanTrie(
    [...divisionNames(COUNTY_CITIES, isRare), ...divisionNames(COUNTIES, isRare)].filter(([, { hasHead }]) => !hasHead),
  )
  return builtStems
}

let built: HanTrie<KnownPlace> | undefined

export function gazetteer(): HanTrie<KnownPlace> {
  built ??= hanTrie([
    ...worldNames(CHINESE_COUNTRY_NAMES),
    ...worldNames(CHINESE_WORLD_NAMES),
    ...divisionNames(PROVINCES, always),
    ...divisionNames(PREFECTURES, isNoWord),
    ...divisionNames(COUNTY_CITIES, never),
    ...divisionNames(COUNTIES, never),
    ...divisionNames(DISTRICTS, never),
  ])
  return built
}
