// The address of a question, the same on the server (to answer it beforehand) and in the browser (to ask it).
import type { AskOf, CallName } from '#graph/wire/calls'

const PATHS: Readonly<Record<CallName, string>> = {
  health: '/health',
  docs: '/docs',
  doc: '/docs/{id}',
  entities: '/entities',
  entity: '/entities/{id}',
  search: '/search',
  facets: '/facets',
  graph: '/graph',
  evidence: '/evidence',
  path: '/path',
  export: '/export',
  claims: '/claims',
  compare: '/compare',
  sketch: '/sketch',
  frames: '/frames',
  framePassages: '/frames/passages',
  codebook: '/codebook',
  codebookEntry: '/codebook/{id}',
  codebookFile: '/codebook-file',
  suggestions: '/codebook-suggestions',
  curation: '/curation',
  duplicates: '/duplicates',
}

/** Empty values are left out and the rest stands in a fixed order: the same question has one address. */
export function addressOf<Name extends CallName>(name: Name, ask: AskOf<Name>): string {
  const values = new Map<string, string>(
    Object.entries(ask)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  const path = PATHS[name].replace(/\{(\w+)\}/g, (_, hole: string) => {
    const value = values.get(hole) ?? ''
    values.delete(hole)
    return encodeURIComponent(value)
  })
  const query = new URLSearchParams([...values])
  return `/api${path}${query.size > 0 ? `?${query}` : ''}`
}
