// The project.qde of a REFI-QDA project (version 1.0, March 2019): codes, people, and sources with what was coded in them.
import type { Limits } from '../limits.ts'
import { readXml } from '../office/xml.ts'
import { refuse } from '../refusal.ts'

export interface Code {
  readonly name: string
  /** What is said of it. */
  description: string
}
export interface Selection {
  /** In code points of the plain text. */
  readonly start: number
  readonly end: number
  readonly by: string | undefined
  /** GUIDs of codes. */
  readonly codes: string[]
}
export interface Source {
  readonly name: string
  readonly kind: string
  /** Where its text lies, or the text itself, and where the file lies that it was made from. */
  readonly plain: string | undefined
  content: string | undefined
  readonly file: string | undefined
  description: string
  readonly selections: Selection[]
}
export interface Project {
  readonly codes: ReadonlyMap<string, Code>
  /** Names by GUID. */
  readonly users: ReadonlyMap<string, string>
  readonly sources: readonly Source[]
}

const NAMESPACE = 'urn:QDA-XML:project:1.0'
const SAVE = 'Export the project anew (REFI-QDA, .qdpx) and add that.'
const SOURCES = /^(Text|PDF|Picture|Audio|Video)Source$/

/** GUIDs with braces and without, in any case, are the same. */
export const plainGuid = (guid: string | undefined): string => (guid ?? '').replace(/[{}]/g, '').toLowerCase()

/** @throws RefusalError for what is no project, is cut short, declares a document type, or is nested too deep */
export function readProject(xml: string, { depth }: Limits): Project {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) refuse('its project.qde declares a document type, which is not read', SAVE)
  const codes = new Map<string, Code>()
  const users = new Map<string, string>()
  const sources: Source[] = []
  const path: string[] = []
  const codePath: Code[] = []
  let source: Source | undefined
  let selection: Selection | undefined
  let words = ''
  readXml(xml, depth, {
    open(qualified, given) {
      const name = localName(qualified)
      if (path.length === 0) checkRoot(name, given)
      path.push(name)
      words = ''
      if (name === 'User') users.set(plainGuid(given.guid), given.name ?? '')
      if (name === 'Code') {
        const code = { name: given.name ?? '', description: '' }
        codes.set(plainGuid(given.guid), code)
        codePath.push(code)
      }
      if (SOURCES.test(name) && path.at(-2) === 'Sources') {
        source = sourceOf(name, given)
        sources.push(source)
      }
      // The text that a PDF, a picture or a recording was given.
      if (source && /^(Representation|TextDescription)$/.test(name)) {
        source = { ...source, plain: given.plainTextPath }
        sources[sources.length - 1] = source
      }
      if (name === 'PlainTextSelection' && source) {
        selection = selectionOf(given, source.name)
        source.selections.push(selection)
      }
      if (name === 'CodeRef' && selection) selection.codes.push(plainGuid(given.targetGUID))
    },
    text(more) {
      words += more
    },
    close(qualified) {
      const name = localName(qualified)
      const parent = path.at(-2) ?? ''
      if (name === 'PlainTextContent' && source) source.content = words
      if (name === 'Description' && parent === 'Code') for (const code of codePath.slice(-1)) code.description = words
      if (name === 'Description' && SOURCES.test(parent) && source) source.description = words
      if (name === 'Code') codePath.pop()
      if (name === 'PlainTextSelection') selection = undefined
      if (path.at(-2) === 'Sources') source = undefined
      path.pop()
      words = ''
    },
  })
  // Inside a text it would stand escaped.
  if (!/<\/(?:\w{1,40}:)?Project\s{0,40}>/.test(xml)) refuse('its project.qde is cut short', SAVE)
  return { codes, users, sources }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function checkRoot(name: string, given: Readonly<Record<string, string>>): void {
  const spaces = Object.entries(given).flatMap(([key, value]) => (/^xmlns(:|$)/.test(key) ? [value] : []))
  if (name !== 'Project' || !spaces.includes(NAMESPACE))
    refuse(`its project.qde is no REFI-QDA project: its root is no Project of ${NAMESPACE}`, SAVE)
}

function sourceOf(element: string, given: Readonly<Record<string, string>>): Source {
  const isText = element === 'TextSource'
  return {
    name: given.name ?? '',
    kind: element.replace('Source', ''),
    plain: isText ? given.plainTextPath : undefined,
    file: isText ? given.richTextPath : given.path,
    content: undefined,
    description: '',
    selections: [],
  }
}

function selectionOf(given: Readonly<Record<string, string>>, source: string): Selection {
  const [start = -1, end = -1] = [given.startPosition, given.endPosition].map((text) => (/^\s*\d+\s*$/.test(text ?? '') ? Number(text) : -1)) // biome-ignore format: two numbers
  if (start < 0 || end < start)
    refuse(
      `a passage coded in "${source}" has no place: ${given.startPosition ?? 'nowhere'} to ${given.endPosition ?? 'nowhere'}`,
      SAVE,
    )
  return { start, end, by: given.creatingUser, codes: [] }
}
