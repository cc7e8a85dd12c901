// Which elements of a page hold its main content, as Readability sees it, and what the page says of itself.
import { Readability } from '@mozilla/readability'
import { type DomElement, type DomPage, isElement, parsePage, walk } from './dom.ts'

export interface MainContent {
  /** Is the element, by its number in the order of the page, part of the main content? Undefined where none was found. */
  readonly holds: ((element: number) => boolean) | undefined
  readonly title: string | null
  readonly siteName: string | null
  readonly published: string | null
}

const MARK = 'data-element-'
const FEW_LETTERS = 40

/** All elements of a page by their number in its order: the same numbers for the same HTML. */
export function numbersOf(root: DomElement, deepest: number): ReadonlyMap<DomElement, number> {
  const numbers = new Map<DomElement, number>()
  walk(root, deepest, {
    enter: (node) => {
      if (isElement(node)) numbers.set(node, numbers.size)
      return isElement(node)
    },
    leave: () => {},
  })
  return numbers
}

/**
 * Readability moves, renames and drops elements, so that each is given its number beforehand, as an attribute of its own: those
 * found in the end were kept.
 */
export function mainContent(html: string, deepest: number): MainContent {
  const page = parsePage(html)
  const root = page.documentElement
  if (root) for (const [element, number] of numbersOf(root, deepest)) element.setAttribute(`${MARK}${number}`, '')
  const article = articleOf(page)
  const { title = null, siteName = null, publishedTime: published = null } = article ?? {}
  const content = article?.content
  const isEmpty = (content?.textContent ?? '').replace(/\s+/g, '').length < FEW_LETTERS
  return { holds: content && !isEmpty ? kept(content, deepest) : undefined, title, siteName, published }
}

/** Null where there is none, and for a page so odd that Readability stumbles over it. */
function articleOf(page: DomPage) {
  try {
    return new Readability<DomElement>(page as unknown as Document, {
      serializer: (node) => node as unknown as DomElement,
    }).parse()
  } catch {
    return null
  }
}

function kept(content: DomElement, deepest: number): (element: number) => boolean {
  const numbers = new Set<string>()
  walk(content, 2 * deepest, {
    enter: (node) => {
      if (isElement(node))
        for (const { name } of node.attributes) if (name.startsWith(MARK)) numbers.add(name.slice(MARK.length))
      return isElement(node)
    },
    leave: () => {},
  })
  return (element) => numbers.has(String(element))
}
