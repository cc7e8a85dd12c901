// Labels exchanged from the Compare page: with progress, stopped, kept in the address, and shown beside the intervals.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fillLarge } from '../large-collection.ts'
import { type Served, serveProduct } from '../product.ts'
import { ask } from './api.ts'
import { axeFindings } from './axe.ts'
import { describeVisit } from './visit.ts'

const chance = (page: Page, name = 'How p is adjusted') => page.getByRole('region', { name, exact: true })
const permutationsIn = (page: Page) => new URL(page.url()).searchParams.get('permutations')

describeVisit('exchanging labels', ({ open, leave }) => {
  let folder: string
  let product: Served
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leitmotif-exchange-'))
    const store = `sqlite:${join(folder, 'large.db')}`
    await fillLarge(store)
    product = await serveProduct(store)
  })
  afterAll(async () => {
    await leave()
    await product.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('is told while it goes on, can be stopped, and leaves the page as it was', async () => {
    const page = await open('/compare', { address: product.address })
    await chance(page).getByText('p adjusted by Benjamini and Hochberg.').waitFor()
    await chance(page).getByRole('button', { name: 'Exchange labels 9,999 times' }).click()
    const bar = chance(page).getByRole('progressbar', { name: 'Labels are being exchanged' })
    await expect
      .poll(() => bar.evaluate((it) => (it as HTMLProgressElement).value), { timeout: 20_000 })
      .toBeGreaterThan(0)
    await chance(page).getByRole('button', { name: 'Stop' }).click()
    await chance(page).getByText('p adjusted by Benjamini and Hochberg.').waitFor()
    expect(permutationsIn(page)).toBeNull()
    await chance(page).getByRole('button', { name: 'Exchange labels 9,999 times' }).click()
    await bar.waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('puts its p beside the intervals, keeps it in the address and in the file, and tells the brief', async () => {
    const page = await open('/compare?sort=difference', { address: product.address })
    const emphasis = page.getByRole('region', { name: 'Emphasis' })
    await emphasis.getByRole('row').nth(1).waitFor()
    expect(await emphasis.getByText(/p 0\.\d/).count()).toBe(0)
    await chance(page).getByRole('button', { name: 'Exchange labels 999 times' }).click()
    const how = 'p adjusted by max-T: labels exchanged 999 times, seed 1.'
    await chance(page).getByText(how).waitFor()
    expect(permutationsIn(page)).toBe('999')
    const said = await ask<'compare'>(page, '/compare?a=country:china&b=country:vietnam&permutations=999')
    const rows = emphasis.getByRole('row')
    for (const [at, row] of (await rows.all()).entries()) {
      if (at === 0) continue
      const label = await row.getByRole('rowheader').textContent()
      const concept = said.concepts.find((one) => one.label === label)
      if (concept?.adjusted !== undefined)
        await row.getByText(`p ${concept.adjusted.toFixed(3)}`, { exact: true }).waitFor()
    }
    const file = await page.getByRole('link', { name: 'CSV' }).getAttribute('href')
    expect(decodeURIComponent(file ?? '')).toContain(`,100 sentences,0.8,4,max-t,999,1,${said.fingerprint}\r\n`)

    await page.reload()
    await chance(page).getByText(how).waitFor()
    await page.getByRole('link', { name: 'Brief to print' }).click()
    await page.getByRole('article').getByText(how).waitFor()
    await page.goBack()
    await chance(page).getByRole('button', { name: 'as before' }).click()
    await chance(page).getByText('p adjusted by Benjamini and Hochberg.').waitFor()
  })

  it('is offered to nobody where too few documents stand on a side', async () => {
    const page = await open('/compare')
    await page.getByRole('region', { name: 'Emphasis' }).waitFor()
    expect(await chance(page).count()).toBe(0)
  })

  it.each([
    ['zh', 'p 值如何校正', '互换标签 999 次', '停止'],
    ['vi', 'p được hiệu chỉnh thế nào', 'Đổi nhãn 999 lần', 'Dừng'],
  ])('speaks %s', async (locale, name, exchange, stop) => {
    const page = await open('/compare?a=country:china&b=country:vietnam', { address: product.address, locale })
    await chance(page, name).getByRole('button', { name: exchange }).waitFor()
    await chance(page, name)
      .getByRole('button', { name: /9[.,]999/ })
      .click()
    await chance(page, name).getByRole('button', { name: stop }).click()
    await chance(page, name).getByRole('button', { name: exchange }).waitFor()
  })
})
