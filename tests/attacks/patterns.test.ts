// Every pattern in the sources is tried by recheck: none may take more than linear time, unless what it is asked about is short by design.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { root } from '../product.ts'

/** Patterns that are asked about short text only, by the beginning of their source, and what keeps it short. */
const SHORT: readonly (readonly [file: string, begins: string, because: string])[] = [
  ['lib/codebook/agree.ts', '/^[\\p{Lu}\\p{N}]*\\p{Lu}', 'a word of six letters at most'],
  ['lib/furniture/legal-line.ts', '/©|\\(c\\)', 'a line of 600 characters at most'],
  ['lib/furniture/markup.ts', '/^[ \\t]{0,3}\\[', 'begins at line starts, repetitions are counted'],
  ['lib/furniture/markup.ts', '/^[ \\t]{0,40}\\|?', 'begins at line starts, repetitions are counted'],
  ['lib/furniture/markup.ts', '/<!--', 'looks 2,000 characters far'],
  ['lib/furniture/related.ts', '/^\\W*(related', 'a line of six words at most'],
  ['lib/reading/html/charset.ts', '/<meta', 'the first 4,096 bytes'],
  ['lib/reading/infer.ts', '/^#{1,6}', 'the beginning of a line, as long as two titles'],
  ['lib/reading/office/epub.ts', '/EncryptionMethod', 'looks 300 characters far'],
  ['lib/reading/origin.ts', '/^(.{2,60}?)', '120 characters of a line'],
  ['lib/reading/origin.ts', '/^(?:by|source', '300 characters of a line'],
  ['lib/recognize/chinese/gazetteer.ts', '/[a-z-]+$/', 'lines of our own list'],
  ['lib/sentence/role.ts', '/[([]', '300 characters of a line'],
  ['lib/sentence/veto.ts', '/(?:^|\\n)', '40 characters before a stop'],
  ['lib/sketch/joined.ts', '/^\\s*(?:[,、，]', '60 characters between two names'],
  ['graph/extractor-version.ts', '/\\b(?:from|import)', 'sources of our own'],
  ['graph/neo4j/failure.ts', '/', '2,000 characters of a message'],
]

interface Pattern {
  readonly file: string
  readonly literal: string
}

function patternsIn(file: string): Pattern[] {
  const tree = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ESNext, true)
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) found.push({ file, literal: node.getText() })
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const isQuick = ({ literal }: Pattern): boolean => {
  const end = literal.lastIndexOf('/')
  const flags = literal
    .slice(end + 1)
    .replace('v', 'u')
    .replace('d', '')
  return checkSync(literal.slice(1, end), flags, { timeout: 20_000 }).status === 'safe'
}
const isShort = ({ file, literal }: Pattern): boolean =>
  SHORT.some(([where, begins]) => where === file && literal.startsWith(begins))

it('no pattern can be made to run for ever', () => {
  const files = ['app', 'bin', 'graph', 'lib'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  )
  const patterns = files.filter((file) => /\.(?:tsx?|mjs)$/.test(file)).flatMap(patternsIn)
  const once = [...new Map(patterns.map((pattern) => [`${pattern.file} ${pattern.literal}`, pattern])).values()]
  expect(once.length).toBeGreaterThan(300)
  expect(once.filter((pattern) => !isShort(pattern) && !isQuick(pattern))).toEqual([])
  const unused = SHORT.filter(
    ([where, begins]) => !once.some(({ file, literal }) => file === where && literal.startsWith(begins)),
  )
  expect(unused).toEqual([])
}, 300_000)
