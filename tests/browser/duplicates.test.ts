// Suggestions of likely duplicates on Review: their grounds, the words of both, and both ways to decide, each undone.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore } from '#graph/open'
import { extractionOf } from '../graph/extraction-builder.ts'
import { type Served, serveProduct } from '../product.ts'
import { axeFindings } from './axe.ts'
import { describeVisit } from './visit.ts'

describeVisit('likely duplicates', ({ open, leave }) => {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-duplicates-'))
  let product: Served
  beforeAll(async () => {
    const address = `sqlite:${join(folder, 'own.db')}`
    const store = await openStore(address, 'write')
    const names = { 'Harri Holkeri': 'person:harri-holkeri', 'Mr Holkeri': 'person:holkeri', Kazakstan: 'place:kazakstan', Kazakhstan: 'place:kazakhstan' } // biome-ignore format: one list
    const records = { 'person:holkeri': { label: 'Holkeri', names: { en: ['Holkeri'] } } }
    await store.addDocs([
      extractionOf({ id: 'a', text: 'Harri Holkeri went to Kazakhstan. Mr Holkeri liked it.', names, records }),
      extractionOf({ id: 'b', text: 'Harri Holkeri left Kazakstan.', names, records }),
    ])
    await store.close()
    product = await serveProduct(address)
  })
  afterAll(async () => {
    await leave()
    await product.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('are shown with evidence and passages, merged or kept apart, and come back when that is undone', async () => {
    const page = await open('/review', { address: product.address })
    await page.getByText('2 suggestions').waitFor()
    const pairs = page.getByRole('list', { name: 'Likely the same' })
    const holkeri = pairs.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /Holkeri/ }) })
    const grounds = await holkeri.getByRole('list', { name: 'For and against' }).innerText()
    expect(grounds).toContain('the one is part of the other')
    expect(grounds).toContain('documents that name both: 1 of 1')

    await holkeri.getByRole('button', { name: 'Passages of Holkeri', exact: true }).click()
    const passages = holkeri.getByRole('list', { name: 'Passages of Holkeri' })
    await passages.getByRole('link').waitFor()
    expect(await passages.locator('mark').allInnerTexts()).toEqual(['Mr Holkeri'])
    expect(await passages.getByRole('link').getAttribute('href')).toContain('/docs/a#')

    const merge = page.getByRole('button', { name: 'Merge: Holkeri → Harri Holkeri' })
    expect(await merge.isDisabled()).toBe(true)
    await page.getByLabel('Your name').fill('A reader')
    expect(await axeFindings(page)).toEqual([])
    await merge.click()
    await page.getByText('1 suggestion', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Not the same: Kazakstan, Kazakhstan' }).click()
    await page.getByText('No two entities look like one.').waitFor()
    await page.getByText('2 decisions, 2 standing').waitFor()

    await page.reload()
    await page.getByText('No two entities look like one.').waitFor()
    const apart = page.getByRole('row', { name: /Kazakstan – Kazakhstan are two/ })
    expect(await apart.innerText()).toContain('one letter apart')
    await apart.getByRole('button', { name: /^Undo/ }).click()
    await page.getByText('1 suggestion', { exact: true }).waitFor()
    await page
      .getByRole('row', { name: /Merge Holkeri into Harri Holkeri/ })
      .getByRole('button')
      .click()
    await page.getByText('2 suggestions').waitFor()
  })
})
