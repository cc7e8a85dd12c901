// HTML: the words of a page, its menus and the like marked as furniture; scripts, styles and frames are left alone.
import { checkSize, decode } from '../decode.ts'
import type { Draft, Stated, StatedMeta } from '../draft.ts'
import { LIMITS, type Limits } from '../limits.ts'
import { refuse } from '../refusal.ts'
import { charsetOf } from './charset.ts'
import { type DomElement, type DomPage, parsePage } from './dom.ts'
import { type MainContent, mainContent, numbersOf } from './main-content.ts'
import { textBelow } from './page-text.ts'

const SITE = /^(?:nav|footer|aside|form|button)$/
const SITE_ROLE = /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar)$/
const HEADING = /^h[1-6]$/

/** A page's text and what it says of itself. @throws RefusalError */
export function readHtml(bytes: Uint8Array, limits: Limits = LIMITS): Draft {
  checkSize(bytes, limits.text, 'Save the article alone, as text, and add that.')
  const { text: html, encoding } = decode(bytes, limits.text, charsetOf(bytes))
  return { ...pageDraft(html, limits), encoding }
}

/** The draft of a page that is text already. @throws RefusalError */
export function pageDraft(html: string, limits: Limits): Draft {
  const page = parsePage(html)
  const root = page.documentElement
  if (!root) return refuse('there is no page in it', 'Save the page anew as HTML or as text and add it again.')
  const main = mainContent(html, limits.depth)
  const { text, furniture } = pageText(root, main, limits)
  if (text.trim() === '')
    refuse('the page shows no text', 'Save it from the browser once it is fully shown, as text, and add that.')
  return { text, format: 'html', encoding: 'utf-8', furniture, stated: statedBy(page, main) }
}

function pageText(root: DomElement, { holds, title }: MainContent, { depth }: Limits) {
  const numbers = numbersOf(root, depth)
  const isTitle = ({ localName, textContent }: DomElement): boolean =>
    localName === 'h1' || (HEADING.test(localName) && title !== null && textContent?.trim() === title.trim())
  const isSite = (element: DomElement): boolean =>
    SITE.test(element.localName) || SITE_ROLE.test(element.getAttribute('role') ?? '')
  /** Elements inside of which everything is furniture, or nothing. */
  const settled = new Map<unknown, boolean>()
  return textBelow(root, depth, (element) => {
    const above = settled.get(element.parentNode)
    // A heading that names the page is no furniture; where no main content was found, what is made for menus and the like is.
    const own = isTitle(element) ? false : above
    const is = own ?? (holds ? !holds(numbers.get(element) ?? -1) : isSite(element))
    if (own !== undefined || (!holds && is)) settled.set(element, is)
    return is
  })
}

const DATES: readonly string[] = [
  'meta[property="article:published_time"]',
  'meta[name="publishdate" i]',
  'meta[name="pubdate" i]',
  'meta[name="PubDate" i]',
  'meta[name="date" i]',
  'meta[name="DC.date" i]',
  'meta[name="DC.date.issued" i]',
  'meta[itemprop="datePublished"]',
]

const stated = (value: string | null | undefined, where: string): Stated | undefined =>
  value && value.trim() !== '' ? { value, where } : undefined

function statedBy(page: DomPage, { title, siteName, published }: MainContent): StatedMeta {
  const metas = DATES.map((selector) => stated(page.querySelector(selector)?.getAttribute('content'), selector))
  const [date] = [stated(published, "the page's date of publication"), ...metas].filter((one) => one !== undefined)
  return {
    title: stated(title, "the page's title"),
    source: stated(siteName, 'the name of the site, in the page'),
    date,
    lang: stated(page.documentElement?.getAttribute('lang'), 'the language that the page states'),
  }
}
