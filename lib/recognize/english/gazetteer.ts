// Countries, continents and the world's best-known cities: general knowledge that no codebook has to repeat.
import type { Name } from '../../codebook/codebook.ts'
import { nameOf, plantName } from '../../codebook/name.ts'
import { emptyTrie, type TrieNode } from '../../codebook/trie.ts'
import { countryName } from '../../country.ts'
import { entityId } from '../../entity.ts'
import { slugOf } from '../../fold.ts'

const A_TO_Z = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Codes of regions that exist no more or are no countries. */
const NO_COUNTRY = /^(?:EU|EZ|UN|QO|ZZ|XA|XB|AC|CP|CQ|DG|EA|IC|TA|SU|YU|ZR|TP|BU|CS|DD|FX|NT|AN|DY|HV|NH|RH|VD|YD|UK)$/

const ALSO: Readonly<Record<string, readonly string[]>> = {
  'United States': ['USA', 'U.S.A', 'United States of America', 'America', 'U.S', 'US'],
  'United Kingdom': ['UK', 'U.K', 'Great Britain', 'Britain'],
  Russia: ['Russian Federation'],
  China: ["People's Republic of China", 'PRC'],
  Vietnam: ['Viet Nam', 'Socialist Republic of Vietnam', 'Socialist Republic of Viet Nam', 'SRV'],
  'North Korea': ["Democratic People's Republic of Korea", 'DPRK'],
  'South Korea': ['Republic of Korea', 'ROK'],
  Laos: ["Lao People's Democratic Republic", 'Lao PDR'],
  Cambodia: ['Democratic Kampuchea', 'Kampuchea'],
  Myanmar: ['Burma'],
  Turkey: ['Türkiye'],
  Hanoi: ['Ha Noi'],
  Beijing: ['Peking'],
  'Da Nang': ['Danang'],
  'Soviet Union': ['USSR'],
  'East Timor': ['Timor-Leste'],
  'Czech Republic': ['Czechoslovakia'],
}

const REGIONS = `Asia|Africa|Europe|Latin America|North America|South America|Central America|Oceania|Asia-Pacific|Asia Pacific|Indo-Pacific|Southeast Asia|South-East Asia|South East Asia|East Asia|South Asia|Central Asia|West Asia|Northeast Asia|Middle East|Near East|Indochina
Korean Peninsula|Balkans|Caribbean|Southern Africa|North Africa|East Africa|West Africa|Western Sahara|Palestine|Gaza|Gaza Strip|West Bank|Golan Heights|Sinai|Namibia|Zaire|Yugoslavia|Rhodesia|Taiwan|Hong Kong|Macao|Macau|Tibet|Xinjiang
East China Sea|South China Sea|Indian Ocean|Pacific Ocean|Atlantic Ocean|Persian Gulf|Mediterranean|Taiwan Straits|Diaoyu Islands|Spratlys|Paracels|Kosovo|Crimea|Darfur|Kashmir|Chechnya|Siberia|Scandinavia|Manchuria|Mekong`

const CITIES = `Beijing|Shanghai|Guangzhou|Hanoi|Ho Chi Minh City|Da Nang|Hue|Washington|New York|Los Angeles|San Francisco|Chicago|Boston|London|Paris|Berlin|Bonn|Brussels|Geneva|Vienna|Rome|Madrid|Lisbon|Moscow|Saint Petersburg|Leningrad|Kyiv|Kiev|Warsaw|Prague|Budapest|Belgrade|Bucharest|Sofia|Athens|Istanbul|Ankara
Cairo|Tehran|Baghdad|Damascus|Beirut|Jerusalem|Tel Aviv|Riyadh|Doha|Dubai|Kabul|Islamabad|New Delhi|Delhi|Mumbai|Kolkata|Dhaka|Colombo|Kathmandu|Yangon|Rangoon|Bangkok|Vientiane|Phnom Penh|Kuala Lumpur|Jakarta|Bandung|Manila|Tokyo|Osaka|Kyoto|Hiroshima|Seoul|Pyongyang|Panmunjom|Ulaanbaatar
Canberra|Sydney|Melbourne|Wellington|Ottawa|Toronto|Mexico City|Havana|Caracas|Lima|Santiago|Buenos Aires|Brasilia|Rio de Janeiro|Johannesburg|Pretoria|Cape Town|Nairobi|Addis Ababa|Lagos|Dakar|Algiers|Tunis|Tripoli|Rabat|Copenhagen|Oslo|Stockholm|Helsinki|Reykjavik|Davos|The Hague|Monterrey|Kyoto`

const HALF_WORDS = new Set(['Chad', 'Jersey', 'Guernsey'])

function plant(root: TrieNode, label: string, text: string): void {
  const name: Name = nameOf({
    entity: entityId(`place:${slugOf(label)}`),
    kind: 'place',
    lang: 'en',
    text,
    where: null,
  })
  plantName(root, name)
}

/** A trie of the places everybody knows, with a label for each id. */
export interface Gazetteer {
  readonly names: TrieNode
  readonly labels: ReadonlyMap<string, string>
}

function build(): Gazetteer {
  const names = emptyTrie()
  const labels = new Map<string, string>()
  const add = (label: string) => {
    if (labels.has(`place:${slugOf(label)}`)) return
    labels.set(`place:${slugOf(label)}`, label)
    for (const text of [label, ...(ALSO[label] ?? [])]) plant(names, label, text)
  }
  for (const code of A_TO_Z.flatMap((a) => A_TO_Z.map((b) => a + b))) {
    const name = NO_COUNTRY.test(code) ? code : countryName(code, 'en')
    if (name !== code && !HALF_WORDS.has(name)) add(name)
  }
  for (const label of [...Object.keys(ALSO), ...`${REGIONS}|${CITIES}`.split(/[|\n]/)]) add(label)
  return { names, labels }
}

let built: Gazetteer | undefined
export function gazetteer(): Gazetteer {
  built ??= build()
  return built
}
