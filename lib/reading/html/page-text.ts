// The words of a page in the order of reading, as blocks and lines; what is not seen is left out.
import type { Span } from '../../span.ts'
import { type Break, openFlow } from '../flow.ts'
import { type DomElement, type DomNode, isElement, isText, walk } from './dom.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const UNSEEN = words(
  'head script style noscript template svg math iframe frame object embed audio video canvas map select textarea datalist rt rp link meta title',
)
const BLOCKS = words(
  'address article aside blockquote body center details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section summary table ul',
)
const LINES = words('br caption dd dt li option tr')
const CELLS = words('td th')

const breakOf = (name: string): Break => {
  if (BLOCKS.has(name)) return 2
  return LINES.has(name) ? 1 : 0
}
const isHidden = (element: DomElement): boolean =>
  element.getAttribute('hidden') !== null ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')

/**
 * The text below a node.
 * @param isFurniture asked of every element, in order; what it says of an element holds for the words directly in it
 * @throws RefusalError where elements are nested deeper than `deepest`
 */
export function textBelow(
  root: DomNode,
  deepest: number,
  isFurniture: (element: DomElement) => boolean = () => false,
): { readonly text: string; readonly furniture: readonly Span[] } {
  const flow = openFlow()
  const marks: boolean[] = []
  let pre = 0
  walk(root, deepest, {
    enter(node) {
      if (isText(node)) flow.add(node.nodeValue ?? '', { furniture: marks.at(-1) ?? false, pre: pre > 0 })
      if (!isElement(node)) return node === root
      const { localName } = node
      marks.push(isFurniture(node))
      flow.break(breakOf(localName))
      if (CELLS.has(localName)) flow.cell()
      if (localName === 'pre') pre++
      return !UNSEEN.has(localName) && !isHidden(node)
    },
    leave({ localName }) {
      marks.pop()
      flow.break(breakOf(localName))
      if (localName === 'pre') pre--
    },
  })
  return flow.end()
}
