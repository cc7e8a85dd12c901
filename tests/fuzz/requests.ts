// Requests as bytes on the line: of each call that the API describes, with values that fit and values that do not, and with the line itself damaged.
import type { Random } from '#lib/compare/random'
import { describeApi } from '../../bin/serve/openapi.ts'
import { mutated } from './mutate.ts'
import { type Input, oneOf, weighed } from './target.ts'

/** What is in the store that is asked. */
export interface Known {
  readonly docs: readonly string[]
  readonly entities: readonly string[]
}

interface Operation {
  readonly method: string
  readonly path: string
  readonly names: readonly string[]
}

const operations: readonly Operation[] = Object.entries(describeApi().paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    method: method.toUpperCase(),
    path,
    names: namesIn(operation),
  })),
)

function namesIn(operation: unknown): string[] {
  if (typeof operation !== 'object' || operation === null || !('parameters' in operation)) return []
  const { parameters } = operation
  return Array.isArray(parameters) ? parameters.map(({ name }: { name: string }) => name) : []
}

const VALUES: { readonly [name: string]: readonly string[] } = {
  in: [
    'country:china',
    'date:2015..2020',
    '-lang:en',
    'title:"a b"',
    'source:x,y',
    'id:a',
    'nothing',
    'country:"',
    '__proto__:a',
  ],
  limit: ['1', '5', '0', '1001', '-1', '1e3', ' 1', '０'],
  cursor: ['abc', 'eyJ9', '%', 'AAAA', '0'],
  format: ['csv', 'json', 'gexf', 'graphml', 'yaml', 'turtle', 'exe'],
  q: [
    'party',
    '党',
    'Đảng',
    '" OR 1',
    '*',
    'NEAR(',
    "'; DROP TABLE doc;--",
    '`',
    '$1',
    '{x',
    'AND',
    'a:b',
    '^',
    '-',
    '\\u0041',
    '\0',
  ],
  scheme: ['entman', 'party-state', '../../etc/passwd', '__proto__'],
  permutations: ['99', '98', '999', 'x'],
}
const ANY = ['', '0', '1', 'true', '../', '..%2f', '__proto__', 'constructor', 'toString', '[]', '{}', 'null', '\ud800', '😀', 'a'.repeat(3000), '%', '&', '#', '\r\nX: y'] // biome-ignore format: values

const valueFor = (name: string, known: Known, random: Random): string => {
  const there =
    (Object.hasOwn(VALUES, name) ? VALUES[name] : undefined) ??
    (name === 'a' || name === 'b' ? [...known.entities, 'country:china'] : [])
  const ids = [...known.docs, ...known.entities]
  const how = random()
  if (how < 0.6 && there.length > 0) return oneOf(there, random)
  if (how < 0.85) return oneOf(ids, random)
  return random() < 0.5 ? oneOf(ANY, random) : mutated(oneOf(ids, random), random)
}

const encoded = (text: string, random: Random): string =>
  random() < 0.95 ? encodeURIComponent(text.toWellFormed()) : text.toWellFormed()

const ENTRY = { id: 'concept:made', label: { en: 'Made' } }
const BODIES: readonly unknown[] = [
  { action: 'reject', target: { entity: 'concept:none' }, author: 'A', reason: 'b' },
  { action: 'merge', target: { entity: 'concept:none' }, to: 'concept:other', author: 'A', reason: 'b' },
  { action: 'split', target: { entity: 'x', mentions: [{ doc: 'd', start: 0, end: 1, entity: 'x', quote: 'a' }] }, to: { entity: 'y', label: 'Y' }, author: 'A', reason: '' },
  { entry: ENTRY, isNew: false },
  { entry: { ...ENTRY, also: { en: ['One', 'Two'] }, country: 'CN' } },
  { name: 'a.yaml', text: '- { id: "concept:brought", label: { en: Brought } }' },
  { name: 'a.csv', text: 'id,label en\nconcept:brought,Brought\n' },
  { name: 'a.ttl', text: '<a> <b> "c" .' },
  { action: 'pause' },
  { format: 'csv', entities: 'a,b' },
  { ['__proto__']: { polluted: true }, constructor: { prototype: { polluted: true } } },
  [], null, 'text', 1,
] // biome-ignore format: bodies

const PART =
  '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nTrade unions met.\r\n--b\r\nContent-Disposition: form-data; name="country"\r\n\r\nchina\r\n--b--\r\n'

/** What takes the server long, or goes on after the answer, is asked for less often. */
const isHeavy = ({ method, path }: Operation): boolean =>
  /compare|frames|codebook|export|duplicates|openapi|sketch/.test(path) || (method === 'POST' && path === '/api/docs')

interface Line {
  readonly method: string
  readonly target: string
  readonly type?: string
  readonly body?: string
}

function lineOf({ method, path, names }: Operation, known: Known, random: Random): Line {
  const filled = path.replace('{id}', () => encoded(valueFor('id', known, random), random))
  const given = names.filter((name) => !path.includes(`{${name}}`) && random() < 0.5)
  if (random() < 0.1) given.push(oneOf([...Object.keys(VALUES), '__proto__', 'constructor', 'x'], random))
  const query = given
    .map((name) => `${encoded(name, random)}=${encoded(valueFor(name, known, random), random)}`)
    .join('&')
  const target = query ? `${filled}?${query}` : filled
  if (method !== 'POST') return { method, target }
  if (path === '/api/docs')
    return {
      method,
      target,
      type: 'multipart/form-data; boundary=b',
      body: random() < 0.3 ? PART : mutated(PART, random),
    }
  const json = JSON.stringify(oneOf(BODIES, random))
  const body = random() < 0.5 ? json : mutated(json, random)
  return {
    method,
    target,
    type: oneOf(['application/json', 'application/json; charset=utf-16', 'text/plain', ''], random),
    body,
  }
}

const PAGES = [
  '/',
  '/docs',
  '/codebook',
  '/review',
  '/compare?a=country%3Achina&b=',
  '/method',
  '/nothing',
  '/_next/static/../../package.json',
  '/%2e%2e/package.json',
  '//x',
  '/enter',
  '/metrics',
]
const METHODS = ['HEAD', 'PUT', 'PATCH', 'OPTIONS', 'TRACE', 'GET', 'POST', 'DELETE', 'get', 'X']
const EXTRA = ['X-Request-Id: a', 'Accept: application/x-ndjson', 'X-Forwarded-For: 1.2.3.4', 'Cookie: leitmotif=x', 'Authorization: Bearer x', 'Range: bytes=0-1', 'If-None-Match: *', 'Expect: 100-continue', 'Sec-Fetch-Site: cross-site', 'Origin: null', 'Accept-Encoding: gzip, br', 'Upgrade: websocket'] // biome-ignore format: headers

const written = ({ method, target, type, body }: Line, random: Random): string => {
  const bytes = body === undefined ? undefined : Buffer.from(body).toString('latin1')
  const headers = [
    'Host: localhost',
    ...(random() < 0.2 ? [oneOf(EXTRA, random)] : []),
    ...(type ? [`Content-Type: ${type}`] : []),
    ...(bytes === undefined ? [] : [`Content-Length: ${bytes.length}`]),
    'Connection: close',
  ]
  // An address in letters that no address may have goes over the line as its bytes.
  return `${method} ${Buffer.from(target).toString('latin1')} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n${bytes ?? ''}`
}

/** A request as the bytes that are sent, each a character. */
export function requestOf(known: Known, random: Random): Input {
  const kind = weighed([['question', 70], ['change', 12], ['method', 4], ['damaged', 12], ['page', 0.5]], random) // biome-ignore format: weights
  if (kind === 'page') return { kind, content: written({ method: 'GET', target: oneOf(PAGES, random) }, random) }
  const isChange = kind === 'change'
  const fitting = operations.filter((one) =>
    isChange ? one.method !== 'GET' : one.method === 'GET' || kind !== 'question',
  )
  const chosen = oneOf(fitting, random)
  const line = lineOf(isHeavy(chosen) && random() < 0.8 ? oneOf(fitting, random) : chosen, known, random)
  if (kind === 'method') return { kind, content: written({ ...line, method: oneOf(METHODS, random) }, random) }
  const text = written(line, random)
  return { kind, content: kind === 'damaged' ? Buffer.from(mutated(text, random), 'latin1').toString('latin1') : text }
}
