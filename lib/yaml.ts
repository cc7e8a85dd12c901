// YAML that nobody vouches for: read as data, or refused with lines and reasons; names that grow without end and nesting beyond measure are refused too.
import { Composer, type CST, type Document, isAlias, isCollection, isNode, LineCounter, Parser, visit } from 'yaml'

export interface YamlProblem {
  readonly line: number
  readonly reason: string
}

export interface Yaml {
  readonly value: unknown
  /** The line on which what the path leads to begins, or the nearest thing around it that is there. */
  readonly lineAt: (path: readonly PropertyKey[]) => number
}

/** Lists and maps in each other. What reads them goes down with them: far enough down it ends the whole program, not only its work. */
const DEEPEST = 64
/** Of what is wrong in one file; behind a quote that is not closed nearly every line is. */
const MOST_TOLD = 100

const TOO_DEEP = `more than ${DEEPEST} lists or maps stand in each other: write it flat, a list of items`
const TOO_MANY = 'its names (&name, *name) stand for too much: write out what they stand for'
const MANY = 'it holds several documents ("---"): keep one of them'

type Read = Yaml | { readonly problems: readonly YamlProblem[] }
const refused = (reason: string, line = 1): Read => ({ problems: [{ line, reason }] })

export function readYamlText(text: string): Read {
  const lines = new LineCounter()
  const lineOfPlace = (at: number): number => Math.max(1, lines.linePos(at).line)
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  const deep = tooDeep(tokens)
  if (deep) return refused(TOO_DEEP, lineOfPlace(deep.offset))
  const composer = new Composer({ prettyErrors: false, logLevel: 'error' })
  const [document, another] = composer.compose(tokens, true, text.length)
  if (!document) return { value: null, lineAt: () => 1 }
  const problems = document.errors.map(({ pos, message: reason }) => ({ line: lineOfPlace(pos[0]), reason }))
  if (problems.length > 0) return { problems: problems.slice(0, MOST_TOLD) }
  if (another) return refused(MANY, lineOfPlace(another.range[0]))
  const astray = unnamedIn(document)
  if (astray) return refused(`nothing before it is called &${astray.name}`, lineOfPlace(astray.at))
  try {
    return { value: document.toJS(), lineAt: (path) => lineOf(document, lines, path) }
  } catch (error) {
    // A name that stands for names, and these for others, is given up by the library.
    if (error instanceof ReferenceError) return refused(TOO_MANY)
    throw error
  }
}

/** The first token that lies deeper than may be, looked for without going down itself. */
function tooDeep(tokens: readonly CST.Token[]): CST.Token | undefined {
  let level = [...tokens]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST + 1) return level[0]
    level = level.flatMap(inside)
  }
  return undefined
}

const inside = (token: CST.Token): CST.Token[] => {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) => [key, value]).filter((one) => one !== null && one !== undefined)
}

/** The first `*name` whose `&name` is not before it. */
function unnamedIn(document: Document): { readonly name: string; readonly at: number } | undefined {
  let found: { readonly name: string; readonly at: number } | undefined
  const called = new Set<string>()
  visit(document, {
    Node(_, node, around) {
      if (!isAlias(node)) {
        if (node.anchor) called.add(node.anchor)
        return undefined
      }
      const isInItself = around.some((outer) => isCollection(outer) && outer.anchor === node.source)
      if (called.has(node.source) && !isInItself) return undefined
      found = { name: node.source, at: node.range?.[0] ?? 0 }
      return visit.BREAK
    },
  })
  return found
}

function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
