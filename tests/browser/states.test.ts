// States between and beside the usual: while a page loads, while the store is away, and after a document was withdrawn.
import { existsSync, renameSync, rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { type Served, serveProduct } from '../product.ts'
import { ask } from './api.ts'
import { describeVisit, goTo } from './visit.ts'

/** Where less moves than this, nobody sees it (web.dev/cls is content with 0.1). */
const UNSEEN = 0.02

/** Sum of all layout shifts since the page began, those left out that the reader's hand made. */
const shifted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ('value' in entry && !('hadRecentInput' in entry && entry.hadRecentInput)) sum += Number(entry.value)
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 800)
      }),
  )

/** The product on a store of its own, which a test may take away or empty; the pages are left before it stops. */
async function withProduct(
  leave: () => Promise<void>,
  tests: (product: Served, files: readonly string[]) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'leitmotif-states-'))
  const store = join(folder, 'store.db')
  const product = await serveProduct(`sqlite:${store}`)
  try {
    await tests(
      product,
      ['', '-wal', '-shm'].map((end) => store + end),
    )
  } finally {
    await leave()
    await product.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Does something while the files are away, then puts them back. */
async function whileAway(files: readonly string[], act: () => Promise<void>): Promise<void> {
  const there = files.filter((file) => existsSync(file))
  for (const file of there) renameSync(file, `${file}.away`)
  await act()
  for (const file of files) rmSync(file, { force: true })
  for (const file of there) renameSync(`${file}.away`, file)
}

describeVisit('while a page loads', ({ open }) => {
  it.each([
    ['Explore', '/'],
    ['Explore with an entity', '/?select=organization%3Acommunist-party-of-china'],
    ['Explore as a table', '/?show=table'],
    ['the library', '/docs'],
    ['a document', '/docs/ID'],
    ['Compare', '/compare'],
    ['the codebook', '/codebook'],
    ['the method', '/method'],
  ])('nothing moves in %s', async (_, path) => {
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      const page = await open(path.includes('ID') ? '/docs' : path, { viewport })
      if (path.includes('ID')) {
        const { docs } = await ask<'docs'>(page, '/docs')
        await goTo(page, path.replace('ID', docs[0]?.id ?? ''))
      }
      expect(await shifted(page)).toBeLessThan(UNSEEN)
    }
  })
})

describeVisit('while the store is away', ({ open, leave }) => {
  it('a page says so with the reason, and shows what it has once it is asked again', () =>
    withProduct(leave, async ({ address }, files) => {
      const page = await open('/', { address, expected: /503/ })
      await page.getByText('Showing').waitFor()
      const alert = page.getByRole('alert').filter({ hasText: 'This page could not be made' })
      const retry = alert.getByRole('button', { name: 'Try again' })
      await whileAway(files, async () => {
        await goTo(page, '/docs')
        await alert.getByText(/store\.db/).waitFor()
        await retry.click()
        await expect.poll(() => alert.getAttribute('aria-busy')).toBe('false')
        await alert.waitFor()
      })
      await retry.click()
      await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor()
    }))

  it('the graph says so in its place, and comes when it is asked again', () =>
    withProduct(leave, async ({ address }, files) => {
      const page = await open('/', { address, expected: /503/ })
      const region = page.getByRole('region', { name: 'Graph' })
      const { nodes } = await ask<'graph'>(page, '/graph?kinds=person')
      await whileAway(files, async () => {
        for (const kind of ['Concept', 'Organization', 'Place'])
          await page.getByRole('checkbox', { name: kind }).uncheck({ force: true })
        await region.getByRole('heading', { name: 'The graph could not be fetched' }).waitFor()
      })
      await region.getByRole('button', { name: 'Try again' }).click()
      await page.getByText(`Showing ${nodes.length} of ${nodes.length} entities`).waitFor()
    }))
})

describeVisit('a document that was withdrawn meanwhile', ({ open, leave }) => {
  it('is missed by name where a passage leads to it, and the graph counts without it when it is asked again', () =>
    withProduct(leave, async ({ address }) => {
      const page = await open('/?select=person%3Axi-jinping', { address, expected: /404/ })
      const before = await ask<'entity'>(page, '/entities/person%3Axi-jinping')
      const link = page.getByRole('list', { name: 'Passages' }).getByRole('link').first()
      const doc = /^\/docs\/([^?#]+)/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? ''
      expect((await page.request.delete(`/api/docs/${doc}`)).status()).toBe(204)
      await link.click()
      await page.getByRole('heading', { name: 'This document is not in the collection' }).waitFor()
      await page
        .getByRole('link', { name: /library/i })
        .first()
        .waitFor()
      await goTo(page, '/?select=person%3Axi-jinping')
      const after = await ask<'entity'>(page, '/entities/person%3Axi-jinping')
      expect(after.mentions).toBeLessThan(before.mentions)
      await page
        .getByText(`${after.docs} of ${before.perDoc.length - 1} documents`)
        .first()
        .waitFor()
    }))
})

describeVisit('the mark of the product', ({ open }) => {
  it('is there where browsers look for it by themselves', async () => {
    const page = await open('/method')
    const mark = await page.request.get('/favicon.ico')
    expect([mark.status(), mark.headers()['content-type']]).toEqual([200, 'image/svg+xml'])
  })
})
