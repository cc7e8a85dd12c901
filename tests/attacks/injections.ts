// What an attacker asks for where words, ids and filters are asked for.

/** Words that would be a query, or a part of one, in SQL, in the full text search of SQLite and of Lucene, and in Cypher. */
export const HOSTILE_WORDS: readonly string[] = [
  '" OR 1',
  "' OR '1'='1",
  '*',
  'NEAR(a b)',
  'a NEAR/2 b',
  '; DROP TABLE doc;--',
  '`',
  '$1',
  '$x',
  '{a}',
  '^a',
  'a:b',
  'text:party',
  '-party',
  '(',
  '"',
  '""',
  'AND',
  'OR NOT',
  '\\u0027 OR 1=1',
  '\u2019 OR 1',
  '%',
  '_',
  '?1',
  "x') UNION SELECT 1--",
  '}) MATCH (n) DETACH DELETE n //',
  "'}) DETACH DELETE d //",
  '*:*',
  'title:*',
  '/.*/',
  '[a TO z]',
  '{* TO *}',
  'party~',
  'party^9',
  '+party -union',
  '_exists_:text',
  '\\',
  '\ufeff',
  '\ud83d',
]

export const searchFor = (word: string): string => `/api/search?q=${encodeURIComponent(word.toWellFormed())}`

/** Every call that takes words, with this word. */
export function pathsWith(word: string): string[] {
  const as = encodeURIComponent(word.toWellFormed())
  return [
    searchFor(word),
    `/api/entities?q=${as}`,
    `/api/codebook?q=${as}`,
    `/api/docs/${as}`,
    `/api/entities/${as}`,
    `/api/evidence?entity=${as}`,
    `/api/claims?subject=${as}`,
    `/api/path?from=${as}&to=${as}`,
    `/api/docs?in=${encodeURIComponent(`title:"${word.toWellFormed().replaceAll('"', '""')}"`)}`,
    `/api/docs?cursor=${as}`,
    `/api/graph?themes=${as}`,
    `/api/export?format=json&entities=${as}`,
  ]
}
