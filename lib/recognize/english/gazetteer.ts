// Countries, continents and the world's best-known cities: general knowledge that no codebook has to repeat.
import { nameOf, plantName } from '../../codebook/name.ts'
import { emptyTrie, type TrieNode } from '../../codebook/trie.ts'
import { type EntityId, entityId } from '../../entity.ts'
import { slugOf } from '../../fold.ts'
import { ENOUGH } from '../evidence.ts'
import type { Named } from '../sighting.ts'
import { COUNTRY_NAMES } from './country-names.ts'

/** Regions, seas and states that are no more, in the same form; where the codebook of the seeds names one too, the id is the same. */
const REGIONS = `
Asia|Africa|Europe|Latin America|North America|South America|Central America|Oceania|Asia-Pacific|Indo-Pacific|Southeast Asia/South-East Asia|East Asia|South Asia|Central Asia|West Asia|Northeast Asia/North-East Asia|Middle East/Near East|Indochina
Korean Peninsula|Balkans|Caribbean|Southern Africa|North Africa|East Africa|West Africa|Gaza/Gaza Strip|West Bank|Golan Heights|Sinai|Zaire|Yugoslavia|Czechoslovakia|Rhodesia|Soviet Union/USSR|Tibet|Xinjiang
East China Sea|South China Sea|Indian Ocean|Pacific Ocean|Atlantic Ocean|Persian Gulf|Mediterranean|Taiwan Strait/Taiwan Straits|Diaoyu Islands|Spratly Islands/Spratlys|Paracel Islands/Paracels|Crimea|Darfur|Kashmir|Chechnya|Siberia|Scandinavia|Manchuria|Mekong River/Mekong`

const CITIES = `
Beijing/Peking|Shanghai|Guangzhou|Hanoi/Ha Noi|Ho Chi Minh City|Da Nang/Danang|Hue|Washington|New York|Los Angeles|San Francisco|Chicago|Boston|London|Paris|Berlin|Bonn|Brussels|Geneva|Vienna|Rome|Madrid|Lisbon|Moscow|Saint Petersburg/Leningrad|Kyiv/Kiev|Warsaw|Prague|Budapest|Belgrade|Bucharest|Sofia|Athens|Istanbul|Ankara
Cairo|Tehran|Baghdad|Damascus|Beirut|Jerusalem|Tel Aviv|Riyadh|Doha|Dubai|Kabul|Islamabad|New Delhi|Delhi|Mumbai|Kolkata|Dhaka|Colombo|Kathmandu|Yangon/Rangoon|Bangkok|Vientiane|Phnom Penh|Kuala Lumpur|Jakarta|Bandung|Manila|Tokyo|Osaka|Kyoto|Hiroshima|Seoul|Pyongyang|Panmunjom|Ulaanbaatar
Canberra|Sydney|Melbourne|Wellington|Ottawa|Toronto|Mexico City|Havana|Caracas|Lima|Santiago|Buenos Aires|Brasilia|Rio de Janeiro|Johannesburg|Pretoria|Cape Town|Nairobi|Addis Ababa|Lagos|Dakar|Algiers|Tunis|Tripoli|Rabat|Copenhagen|Oslo|Stockholm|Helsinki|Reykjavik|Davos|The Hague|Monterrey`

/** A trie of the places everybody knows, with what is said of each where it is met. */
export interface Gazetteer {
  readonly names: TrieNode
  readonly places: ReadonlyMap<EntityId, Named>
}

function build(): Gazetteer {
  const names = emptyTrie()
  const places = new Map<EntityId, Named>()
  for (const place of `${COUNTRY_NAMES}|${REGIONS}|${CITIES}`.split(/[|\n]/).filter(Boolean)) {
    const [label = '', ...others] = place.split('/')
    const entity = entityId(`place:${slugOf(label)}`)
    const why = [{ ground: 'gazetteer-name', weight: ENOUGH, words: label }]
    places.set(entity, { kind: 'place', rule: 'gazetteer', candidates: [entity], label, why })
    for (const text of [label, ...others])
      plantName(names, nameOf({ entity, kind: 'place', lang: 'en', text, where: null }))
  }
  return { names, places }
}

let built: Gazetteer | undefined
export function gazetteer(): Gazetteer {
  built ??= build()
  return built
}
