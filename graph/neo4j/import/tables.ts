// The files of an import: which nodes and relationships each holds, and its columns as neo4j-admin reads them.

export interface Table {
  /** `file`-header.csv and `file`.csv. */
  readonly file: string
  /** The label or type of what a line is. */
  readonly of: string
  /** "name:type"; ":ID(Doc)" is by what relationships name it, ":START_ID(Doc)" such a name. */
  readonly columns: readonly string[]
}

/** Every property that the store writes of a doc, in the order of the columns. */
export const DOC_TYPES = {
  id: 'ID(Doc)',
  title: 'string',
  file: 'string',
  format: 'string',
  encoding: 'string',
  source: 'string',
  date: 'string',
  country: 'string',
  lang: 'string',
  text: 'string',
  line: 'string',
  content: 'string',
  hash: 'string',
  moves: 'string',
  readBy: 'string',
  revision: 'long',
  packed: 'byte[]',
  furniture: 'long[]',
  open: 'string',
  records: 'long[]',
  sentences: 'long',
  mentions: 'long',
  claims: 'long',
} as const

export const JUDGEMENT_TYPES = {
  id: 'string',
  seq: 'long',
  action: 'string',
  to: 'string',
  with: 'string',
  author: 'string',
  reason: 'string',
  at: 'string',
  quote: 'string',
  doc: 'string',
  docs: 'string[]',
  entity: 'string',
  draft: 'string',
  undoneAt: 'string',
} as const

const typed = (types: Readonly<Record<string, string>>): string[] =>
  Object.entries(types).map(([name, type]) => `${name}:${type}`)

export const NODES = {
  store: {
    file: 'leitmotif',
    of: 'Leitmotif',
    columns: [
      ...['one:long', 'id', 'revision:long', 'entitiesRevision:long', 'prunedRevision:long'],
      ...['nextEntity:long', 'nextRecord:long', 'ownCodebook'],
    ],
  },
  linking: { file: 'linking', of: 'Linking', columns: ['one:long', 'revision:long', 'at:long'] },
  docs: { file: 'doc', of: 'Doc', columns: typed(DOC_TYPES) },
  sentences: {
    file: 'sentence',
    of: 'Sentence',
    columns: ['id:ID(Sentence)', 'index:long', 'start:long', 'end:long', 'role', 'text', 'words'],
  },
  claims: {
    file: 'claim',
    of: 'Claim',
    columns: [
      ...['id:ID(Claim)', 'at:long', 'predicate', 'negated:boolean', 'modality', 'voice'],
      ...['stands:boolean', 'claim'],
    ],
  },
  entities: {
    file: 'entity',
    of: 'Entity',
    columns: [
      ...[':ID(Entity)', 'num:long', 'id', ':LABEL', 'kind', 'label', 'names:string[]', 'theme', 'country', 'role'],
      ...['known:boolean', 'rejected:boolean', 'mergedInto'],
    ],
  },
  records: {
    file: 'entity-record',
    of: 'EntityRecord',
    columns: [':ID(EntityRecord)', 'num:long', 'key', 'record', 'docs:long'],
  },
  judgements: { file: 'judgement', of: 'Judgement', columns: typed(JUDGEMENT_TYPES) },
} as const satisfies Record<string, Table>

const between = (start: string, end: string) => [`:START_ID(${start})`, `:END_ID(${end})`]

export const RELATIONSHIPS = {
  has: { file: 'has', of: 'HAS', columns: between('Doc', 'Sentence') },
  mentions: {
    file: 'mentions',
    of: 'MENTIONS',
    columns: [
      ...between('Sentence', 'Entity'),
      ...['start:long', 'end:long', 'surface', 'kind', 'rule', 'why', 'rejected:boolean'],
    ],
  },
  in: { file: 'in', of: 'IN', columns: between('Claim', 'Sentence') },
  subjects: { file: 'subject', of: 'SUBJECT', columns: between('Claim', 'Entity') },
  objects: { file: 'object', of: 'OBJECT', columns: between('Claim', 'Entity') },
  speakers: { file: 'speaker', of: 'SPEAKER', columns: between('Claim', 'Entity') },
  speaksOf: { file: 'speaks-of', of: 'SPEAKS_OF', columns: [...between('Doc', 'Entity'), 'mentions:long'] },
  recordsOf: { file: 'of', of: 'OF', columns: between('EntityRecord', 'Entity') },
  links: {
    file: 'co-occurs',
    of: 'CO_OCCURS',
    columns: [...between('Entity', 'Entity'), 'sentences:long', 'docs:long'],
  },
} as const satisfies Record<string, Table>
