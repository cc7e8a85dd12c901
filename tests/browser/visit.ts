// A visit: one browser a test file, a fresh profile a test, and a page that may not complain, wander off or break its policy.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest'
import { startChromium } from './chromium.ts'

const stage = inject('stage')

export interface Visit {
  /** Opens `path` of the product with the five documents and waits until the page answers to hands. */
  readonly open: (path: string, options?: VisitOptions) => Promise<Page>
  /** Closes every page now: before a product is stopped, since an open page goes on asking it for what it may need next. */
  readonly leave: () => Promise<void>
}
type Circumstances = 'colorScheme' | 'viewport' | 'locale' | 'hasTouch' | 'reducedMotion' | 'forcedColors'
export interface VisitOptions extends Pick<BrowserContextOptions, Circumstances> {
  /** The product without any document instead. */
  readonly empty?: boolean
  /** Another product instead. */
  readonly address?: string
  /** Complaints that the test is about. */
  readonly expected?: RegExp
}

/** Like describe, with a visit; left out where there is no browser. Ends each test by holding its pages to their manners. */
export function describeVisit(what: string, tests: (visit: Visit) => void): void {
  describe.skipIf(stage === undefined)(what, () => {
    let browser: Browser | undefined
    let complaints: string[] = []
    beforeAll(async () => {
      browser = await startChromium(stage?.chromium ?? '')
    })
    const leave = async () => {
      for (const context of browser?.contexts() ?? []) await context.close()
    }
    afterAll(() => browser?.close())
    afterEach(async () => {
      await leave()
      const said = complaints
      complaints = []
      expect(said).toEqual([])
    })

    tests({
      leave,
      open: async (path, { empty = false, address: other, expected, ...options } = {}) => {
        if (!browser || !stage) throw new Error('no browser was started')
        const address = other ?? (empty ? stage.empty : stage.address)
        const context = await browser.newContext({
          baseURL: address,
          locale: 'en',
          viewport: { width: 1440, height: 900 },
          ...options,
        })
        await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address })
        const page = await context.newPage()
        watch(page, address, (complaint) => {
          if (!expected?.test(complaint)) complaints.push(complaint)
        })
        await goTo(page, path)
        return page
      },
    })
  })
}

/** Follows an address as if typed in, and waits until the page has come alive. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(address)
  // Until React has taken over what the server drew, a click would be lost.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('button')].every((button) =>
      Object.keys(button).some((key) => key.startsWith('__reactProps')),
    ),
  )
}

function watch(page: Page, address: string, complain: (complaint: string) => void): void {
  const pages = new Set<string>()
  page.on('pageerror', (error) => complain(`error: ${error}`))
  page.on('console', (message) => {
    // The browser reports a page that is rightly "not found" as a failed resource, often before page.url() is that page's.
    const pageNotFound = pages.has(message.location().url) && message.text().includes('404')
    if (message.type() === 'error' && !pageNotFound) complain(`console: ${message.text()} ${message.location().url}`)
  })
  page.on('request', (request) => {
    if (request.isNavigationRequest()) pages.add(request.url())
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== address) complain(`asked another host: ${request.url()}`)
  })
}
