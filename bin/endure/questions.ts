// What readers ask for: every question that pages put, and the pages themselves, as often as people would.
import type { Random } from '#lib/compare/random'

/** What a collection offers to be asked about. */
export interface Known {
  /** Ids, the strongest first. */
  readonly entities: readonly string[]
  readonly docs: readonly string[]
  readonly countries: readonly string[]
  readonly sources: readonly string[]
  /** Words that stand in the texts. */
  readonly words: readonly string[]
}

/** How often of all, and the address of one such question. */
type Kind = readonly [share: number, address: (known: Known, random: Random) => string]

const one = (from: readonly string[], random: Random): string => from[Math.floor(random() * from.length)] ?? ''
/** The strong ones more often, as people choose what they see. */
const seen = (from: readonly string[], random: Random): string => from[Math.floor(random() ** 3 * from.length)] ?? ''
const asked = (fields: Readonly<Record<string, string>>): string => new URLSearchParams(fields).toString()
const id = (of: string): string => encodeURIComponent(of)

/** Two, and never one twice. */
function pair(from: readonly string[], draw: typeof seen, random: Random): { readonly a: string; readonly b: string } {
  const a = draw(from, random)
  return {
    a,
    b: draw(
      from.filter((other) => other !== a),
      random,
    ),
  }
}
const twoSources = ({ sources: all }: Known, random: Random): { readonly a: string; readonly b: string } => {
  const { a, b } = pair(all, one, random)
  return { a: `source:${JSON.stringify(a)}`, b: `source:${JSON.stringify(b)}` }
}

const country = ({ countries }: Known, random: Random): string => `country:${one(countries, random)}`
const sources = ({ sources: all }: Known, random: Random): string =>
  `source:${[1, 2, 3].map(() => JSON.stringify(one(all, random))).join(',')}`
const dates = (random: Random): string => {
  const from = 2000 + Math.floor(random() * 20)
  return `date:${from}..${from + 4}`
}

/** By the name they are counted under. */
const QUESTIONS: Readonly<Record<string, Kind>> = {
  graph: [12, () => '/api/graph'],
  'graph of a country': [8, (known, random) => `/api/graph?${asked({ in: country(known, random) })}`],
  'graph of sources': [6, (known, random) => `/api/graph?${asked({ in: sources(known, random), limit: '200' })}`],
  'graph of years': [4, (_, random) => `/api/graph?${asked({ in: dates(random) })}`],
  'graph around one': [3, ({ entities }, random) => `/api/graph?${asked({ around: seen(entities, random) })}`],
  entities: [3, () => '/api/entities?limit=50'],
  'entities by name': [3, ({ words }, random) => `/api/entities?${asked({ q: one(words, random), limit: '20' })}`],
  entity: [10, ({ entities }, random) => `/api/entities/${id(seen(entities, random))}`],
  'entity in a country': [
    3,
    (known, random) => `/api/entities/${id(seen(known.entities, random))}?${asked({ in: country(known, random) })}`,
  ],
  'evidence of an entity': [
    8,
    ({ entities }, random) => `/api/evidence?${asked({ entity: seen(entities, random), limit: '50' })}`,
  ],
  'evidence of a link': [
    6,
    ({ entities }, random) => `/api/evidence?${asked({ ...pair(entities, seen, random), limit: '50' })}`,
  ],
  search: [8, ({ words }, random) => `/api/search?${asked({ q: one(words, random), limit: '20' })}`],
  facets: [5, () => '/api/facets'],
  'facets of a country': [2, (known, random) => `/api/facets?${asked({ in: country(known, random), month: '1' })}`],
  docs: [4, () => '/api/docs?limit=50'],
  doc: [3, ({ docs }, random) => `/api/docs/${id(one(docs, random))}`],
  claims: [2, ({ entities }, random) => `/api/claims?${asked({ subject: seen(entities, random), limit: '50' })}`],
  path: [
    2,
    ({ entities }, random) => {
      const { a, b } = pair(entities, seen, random)
      return `/api/path?${asked({ from: a, to: b })}`
    },
  ],
  sketch: [
    1,
    (known, random) => `/api/sketch?${asked({ of: one(known.entities, random), in: sources(known, random) })}`,
  ],
  compare: [1, (known, random) => `/api/compare?${asked(twoSources(known, random))}`],
  frames: [
    0.2,
    (known, random) => {
      const { a, b } = twoSources(known, random)
      return `/api/frames?${asked({ a, b, in: dates(random) })}`
    },
  ],
  codebook: [2, () => '/api/codebook?limit=50'],
  curation: [1, () => '/api/curation'],
  duplicates: [0.2, () => '/api/duplicates?limit=20'],
  export: [0.5, (known, random) => `/api/export?${asked({ format: 'csv', in: sources(known, random), entities: known.entities.slice(0, 50).join(',') })}`], // biome-ignore format: one address
  'page Explore': [3, () => '/'],
  'page Read': [2, () => '/docs'],
  'page of a document': [3, ({ docs }, random) => `/docs/${id(one(docs, random))}`],
  'page Codebook': [1, () => '/codebook'],
  'page Compare': [0.3, (known, random) => `/compare?${asked(twoSources(known, random))}`],
  'page Review': [0.5, () => '/review'],
  health: [2, () => '/api/health'],
}
export const kindsAsked: readonly string[] = Object.keys(QUESTIONS)
const SHARES = Object.values(QUESTIONS).reduce((sum, [share]) => sum + share, 0)

export interface Question {
  readonly kind: string
  /** Without the host. */
  readonly address: string
}

/** The next question of somebody, drawn by shares. */
export function questionFrom(known: Known, random: Random): Question {
  let left = random() * SHARES
  for (const [kind, [share, address]] of Object.entries(QUESTIONS)) {
    left -= share
    if (left < 0) return { kind, address: address(known, random) }
  }
  return { kind: 'health', address: '/api/health' }
}
