// The schema: ordered migrations, counted on the store's own node; what a person may ask for by hand is indexed too.
// docs/neo4j.md says what each label, property and relationship means.

/** Statements that may run again: a migration that was cut short is run once more from its beginning. */
export interface Migration {
  /** Constraints and indexes, in one transaction. */
  readonly schema: readonly string[]
  /** What is done with nodes then, in another. */
  readonly data: readonly string[]
}

const SCHEMA = [
  'CREATE CONSTRAINT leitmotif_one IF NOT EXISTS FOR (n:Leitmotif) REQUIRE n.one IS UNIQUE',
  'CREATE CONSTRAINT doc_id IF NOT EXISTS FOR (n:Doc) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT entity_num IF NOT EXISTS FOR (n:Entity) REQUIRE n.num IS UNIQUE',
  'CREATE CONSTRAINT entity_record_key IF NOT EXISTS FOR (n:EntityRecord) REQUIRE n.key IS UNIQUE',
  'CREATE CONSTRAINT entity_record_num IF NOT EXISTS FOR (n:EntityRecord) REQUIRE n.num IS UNIQUE',
  'CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT withdrawn_id IF NOT EXISTS FOR (n:Withdrawn) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT arrangement_one IF NOT EXISTS FOR (n:Arrangement) REQUIRE n.one IS UNIQUE',
  'CREATE CONSTRAINT linking_one IF NOT EXISTS FOR (n:Linking) REQUIRE n.one IS UNIQUE',
  'CREATE INDEX doc_revision IF NOT EXISTS FOR (n:Doc) ON (n.revision)',
  'CREATE INDEX doc_country IF NOT EXISTS FOR (n:Doc) ON (n.country)',
  'CREATE INDEX doc_lang IF NOT EXISTS FOR (n:Doc) ON (n.lang)',
  'CREATE INDEX doc_source IF NOT EXISTS FOR (n:Doc) ON (n.source)',
  'CREATE INDEX doc_date IF NOT EXISTS FOR (n:Doc) ON (n.date)',
  'CREATE INDEX judgement_doc IF NOT EXISTS FOR (n:Judgement) ON (n.doc)',
  'CREATE INDEX judgement_entity IF NOT EXISTS FOR (n:Judgement) ON (n.entity)',
  'CREATE INDEX withdrawn_revision IF NOT EXISTS FOR (n:Withdrawn) ON (n.revision)',
  // For us: plain words, every Han character one of them, so that what is found is what SQLite finds.
  `CREATE FULLTEXT INDEX sentence_words IF NOT EXISTS FOR (n:Sentence) ON EACH [n.words]
   OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
  // For those who ask by hand, in any language; nobody's commit waits for it.
  `CREATE FULLTEXT INDEX sentence_text IF NOT EXISTS FOR (n:Sentence) ON EACH [n.text]
   OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'cjk', \`fulltext.eventually_consistent\`: true } }`,
  `CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.label, n.names]
   OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'cjk', \`fulltext.eventually_consistent\`: true } }`,
]

const FIRST: Migration = {
  schema: SCHEMA,
  data: [
    'MERGE (n:Linking { one: 1 }) ON CREATE SET n.revision = 0, n.at = 0',
    `MERGE (n:Leitmotif { one: 1 }) ON CREATE SET n.id = randomUUID(), n.revision = 0, n.entitiesRevision = 0,
     n.prunedRevision = 0, n.nextEntity = 1, n.nextRecord = 1, n.commits = []`,
    // Loaded from files, which cannot say that a list is empty: there it is absent.
    'MATCH (n:Leitmotif) WHERE n.commits IS NULL SET n.commits = []',
    'MATCH (n:Doc) WHERE n.furniture IS NULL SET n.furniture = []',
    'MATCH (n:Doc) WHERE n.records IS NULL SET n.records = []',
    'MATCH (n:Entity) WHERE n.names IS NULL SET n.names = []',
  ],
}

const CLAIMS: Migration = {
  schema: ['CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE'],
  data: [],
}

/** Each brings a store of the version before up to its own (its place in the list, from 1). */
export const MIGRATIONS: readonly Migration[] = [FIRST, CLAIMS]
