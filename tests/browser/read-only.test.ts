// A server that only shows its collection: what would change it is not offered on any page, and all else is there.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Served, serveProduct } from '../product.ts'
import { axeFindings } from './axe.ts'
import { describeVisit } from './visit.ts'

describeVisit('a collection to look at', ({ open, leave }) => {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-read-only-'))
  let product: Served
  beforeAll(async () => {
    product = await serveProduct(`sqlite:${join(folder, 'five.db')}`, ['--read-only'])
  })
  afterAll(async () => {
    await leave()
    await product.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([true, false])(
    'read-only %s: ways to bring, take away, decide and edit are there or are not',
    async (isReadOnly) => {
      const at = isReadOnly ? { address: product.address } : {}
      const offers = async (page: Page, name: string | RegExp): Promise<boolean> =>
        (await page.getByRole('button', { name }).count()) > 0
      const library = await open('/docs', at)
      await library.getByRole('link', { name: /Trade Unions/ }).waitFor()
      expect(await offers(library, /^Remove /)).toBe(!isReadOnly)
      expect(await offers(library, 'Choose files')).toBe(!isReadOnly)
      if (isReadOnly) expect(await axeFindings(library)).toEqual([])

      const codebook = await open('/codebook', at)
      await codebook.getByText('中国共产党').first().waitFor()
      expect(await offers(codebook, 'Add an entry')).toBe(!isReadOnly)

      const explore = await open('/?select=concept:mass-mobilization', at)
      const details = explore.getByRole('complementary', { name: 'Details' })
      await details.getByRole('list', { name: 'Passages' }).waitFor()
      expect(await offers(explore, 'Reject this entity')).toBe(!isReadOnly)
      expect(await offers(explore, 'Reject a mention')).toBe(!isReadOnly)
      await leave()
    },
  )
})
