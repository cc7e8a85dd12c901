// The page as a tree, as far as reading it needs: nothing in it is run, nothing it names is fetched.
import { parseHTML } from 'linkedom'
import { refuse } from '../refusal.ts'

/** The part of a DOM node that is read. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly textContent: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly parentNode: DomNode | null
}
export interface DomElement extends DomNode {
  readonly localName: string
  readonly attributes: Iterable<{ readonly name: string }>
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
}
export interface DomPage extends DomNode {
  readonly documentElement: DomElement | null
  readonly body: DomElement | null
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
}

const ELEMENT = 1
const TEXT = 3
export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT
export const isText = (node: DomNode): boolean => node.nodeType === TEXT

/** XML's first line, which HTML does not know. */
const PROLOGUE = /^\s*<\?xml[^>]*\?>/i
const hasPage = /<(?:html|body)[\s>]/i

/** The page that `html` holds, be it whole or a piece. */
export function parsePage(html: string): DomPage {
  const bare = html.replace(PROLOGUE, '')
  const whole = hasPage.test(bare) ? bare : `<!doctype html><html><head></head><body>${bare}</body></html>`
  return parseHTML(whole).document as unknown as DomPage
}

/** What a walk meets: the node when it is entered, and again, for elements, when it is left. */
export interface Visitor {
  /** Answers whether to look inside an element. */
  enter(node: DomNode, depth: number): boolean
  leave(element: DomElement): void
}

/** Walks the tree in the order of the text, without recursion. @throws RefusalError where elements are nested deeper than `deepest` */
export function walk(root: DomNode, deepest: number, { enter, leave }: Visitor): void {
  let node: DomNode = root
  let depth = 0
  while (true) {
    const inside = enter(node, depth) ? node.firstChild : null
    if (inside) {
      node = inside
      if (++depth > deepest)
        refuse(`its elements are nested more than ${deepest} deep`, 'Save the page as text and add that.')
      continue
    }
    if (isElement(node)) leave(node)
    while (node !== root && !node.nextSibling) {
      const above = node.parentNode
      if (!above) return
      node = above
      depth--
      if (isElement(node)) leave(node)
    }
    if (node === root || !node.nextSibling) return
    node = node.nextSibling
  }
}
