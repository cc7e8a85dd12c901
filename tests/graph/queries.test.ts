// Where queries stand and what they are made of: Cypher in graph/neo4j, SQL in graph/sqlite, and no value is ever written into one.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const rooms = ['app', 'bin', 'graph', 'lib']
const files = rooms
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)))
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
const isHome = (path: string) => /^graph[\\/](neo4j|sqlite)[\\/]/.test(path)

const CYPHER = /\b(MATCH|MERGE|UNWIND|OPTIONAL MATCH)\s*\(|\bUNWIND \$|\bDETACH DELETE\b|\bCREATE \(|\bCALL db\./
const SQL =
  /\b(SELECT [\w*("].* FROM|INSERT (OR \w+ )?INTO|DELETE FROM|UPDATE \w+ SET|CREATE (VIRTUAL )?TABLE|PRAGMA \w+)\b/s
const isQuery = (text: string) => CYPHER.test(text) || SQL.test(text)

/** Each text in a file as it is written: for a template its fixed parts, and what is put between them. */
function textsIn(path: string): { line: number; text: string; between: readonly ts.Expression[] }[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: { line: number; text: string; between: readonly ts.Expression[] }[] = []
  const look = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
    if (ts.isStringLiteralLike(node)) found.push({ line, text: node.text, between: [] })
    if (ts.isTemplateExpression(node)) {
      const text = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('?')
      found.push({ line, text, between: node.templateSpans.map(({ expression }) => expression) })
    }
    ts.forEachChild(node, look)
  }
  look(source)
  return found
}

/** A constant by its name: what a value never is. */
const isConstant = (expression: ts.Expression) => ts.isIdentifier(expression) && /^[A-Z][A-Z_]*$/.test(expression.text)

describe('queries', () => {
  it('stand with their store and nowhere else', () => {
    const strays = files
      .filter((path) => !isHome(path) && !/^bin[\\/]neo4j/.test(path))
      .flatMap((path) => textsIn(path).flatMap(({ line, text }) => (isQuery(text) ? [`${path}:${line} ${text}`] : [])))
    expect(strays).toEqual([])
    const kept = files.filter(isHome).flatMap((path) => textsIn(path).filter(({ text }) => isQuery(text)))
    expect(kept.length).toBeGreaterThan(80)
  })

  it('in Cypher hold no value: what is put into one is another piece of fixed text', () => {
    const cypher = files.filter((path) => /^graph[\\/]neo4j[\\/]/.test(path))
    const built = cypher.flatMap((path) =>
      textsIn(path).flatMap(({ line, text, between }) =>
        CYPHER.test(text) && !between.every(isConstant) ? [`${path}:${line} ${text}`] : [],
      ),
    )
    expect(built).toEqual([])
  })

  it('in Cypher are run as they stand: by the name of a constant, or written where they are run', () => {
    const odd = files
      .filter((path) => /^graph[\\/]neo4j[\\/]/.test(path))
      .flatMap((path) => {
        const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
        const found: string[] = []
        const look = (node: ts.Node): void => {
          const isRun = ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'run'
          const query = isRun ? node.arguments[0] : undefined
          // The other three hand on what a constant, a migration or a list of constants gave them.
          const handedOn = ['cypher', 'statement', 'query']
          const isFixed =
            query && (ts.isStringLiteralLike(query) || isConstant(query) || handedOn.includes(query.getText()))
          if (query && !isFixed) found.push(`${path} ${query.getText()}`)
          ts.forEachChild(node, look)
        }
        look(source)
        return found
      })
    expect(odd).toEqual([])
  })
})
