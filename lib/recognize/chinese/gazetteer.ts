// Places that Chinese texts take for known: countries, regions, great cities, and the divisions of China by their full names, those of a prefecture's rank by their short ones too.
import { type EntityId, entityId } from '../../entity.ts'
import { slugOf } from '../../fold.ts'
import { CHINESE_COUNTRY_NAMES } from './country-names.ts'
import { COUNTIES, COUNTY_CITIES, DISTRICTS, PREFECTURES, PROVINCES } from './divisions.ts'
import { type HanTrie, hanTrie } from './han-trie.ts'
import { wordOf } from './han-word.ts'
import { CHINESE_LANDSCAPE_NAMES } from './landscape-names.ts'
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

const AUTONOMOUS = /自治[县州旗]$/
const PEOPLE = /族$/

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
        const known = { entity, label, hasHead: true }
        const full: Names = [[stem + ending, known]]
        // 东乡县 for 东乡族自治县.
        if (AUTONOMOUS.test(ending)) full.push([`${stem.replace(PEOPLE, '')}${ending.at(-1)}`, known])
        return stem.length > 1 && isShort(stem) ? [...full, [stem, { entity, label, hasHead: false }]] : full
      })
    })

let countries: ReadonlySet<EntityId> | undefined

/** Is it surely a country or territory that is named? */
export function isCountry([entity]: readonly EntityId[]): boolean {
  countries ??= new Set(worldNames(CHINESE_COUNTRY_NAMES).map(([, known]) => known.entity))
  return entity !== undefined && countries.has(entity)
}

/** Districts whose stems say a side of a town or a thing that many towns have. */
const SIDES = new Set(
  '城东 城西 城南 城北 城关 城中 城厢 老城 新城 上城 满城 山城 西市 市中 市南 市北 上街 站前 中站 东城 西城 路北 路南 桥东 桥西 北关 南关 老边 马村 红旗 红塔 牡丹 新建 新罗 中原 江海 滨江 滨湖 湖滨 江北 江南 江东 江岸 海港 东港 港口 北塔 古塔 白塔 双塔 宝塔 大洼 青山 南山 东山 西山 北山 北湖 东湖 西湖 南湖 天河 白银 银海 天心 双清 大祥 大安 太平 永年 永定 向阳 兴山 尖山 平山 明山 龙山 象山 横山 天桥 路桥 钟楼 鼓楼 文龙 龙文 大东 鸡冠 长乐 安宁 太和 朝天 游仙 仁和 长寿 万全 双流 华容 高明 文登 新兴 古城 花山 雨山 和平 解放 河东 河西 东河 东西湖'.split(
    ' ',
  ),
)
const isNoSide = (stem: string): boolean => !SIDES.has(stem) && isRare(stem)

/** Counties and districts by their stems: 兰考 for 兰考县. Only where enough leads to a place. */
let builtStems: HanTrie<KnownPlace> | undefined
export function countyStems(): HanTrie<KnownPlace> {
  builtStems ??= hanTrie(
    [
      ...divisionNames(COUNTY_CITIES, isRare),
      ...divisionNames(COUNTIES, isRare),
      ...divisionNames(DISTRICTS, isNoSide),
    ].filter(([, { hasHead }]) => !hasHead),
  )
  return builtStems
}

let built: HanTrie<KnownPlace> | undefined

export function gazetteer(): HanTrie<KnownPlace> {
  built ??= hanTrie([
    ...worldNames(CHINESE_COUNTRY_NAMES),
    ...worldNames(CHINESE_WORLD_NAMES),
    ...worldNames(CHINESE_LANDSCAPE_NAMES),
    ...divisionNames(PROVINCES, always),
    ...divisionNames(PREFECTURES, isNoWord),
    ...divisionNames(COUNTY_CITIES, never),
    ...divisionNames(COUNTIES, never),
    ...divisionNames(DISTRICTS, never),
  ])
  return built
}
