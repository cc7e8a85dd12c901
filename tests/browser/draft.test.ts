// The codebook edited in the browser: an entry drafted, what it would change seen first, accepted, taken back.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { type Served, serveProduct } from '../product.ts'
import { ask } from './api.ts'
import { axeFindings } from './axe.ts'
import { describeVisit } from './visit.ts'

const SOON = { timeout: 20_000 }
/** What the server refuses, the browser reports as a failed resource. */
const REFUSED = /status of 4(00|09)/
const region = (page: Page) => page.getByRole('region', { name: 'Your changes' })
const dialog = (page: Page) => page.getByRole('dialog')
const changes = (page: Page) => page.getByRole('list', { name: 'Changes of the draft' }).getByRole('listitem')
const panel = (page: Page) => page.getByRole('complementary', { name: 'Entry' })
const press = (page: Page, name: string) => region(page).getByRole('button', { name, exact: true }).click()
const said = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words }).waitFor(SOON)
const cell = (page: Page, table: string, row: string, column: number) =>
  page.getByRole('table', { name: table }).getByRole('row', { name: row }).getByRole('cell').nth(column).textContent()

describeVisit('the draft of the codebook', ({ open, leave }) => {
  let folder: string
  let product: Served
  beforeAll(async () => {
    if (!inject('stage')) return
    folder = mkdtempSync(join(tmpdir(), 'leitmotif-drafted-'))
    product = await serveProduct(`sqlite:${join(folder, 'store.db')}`, [], { TMPDIR: folder })
  })
  afterAll(async () => {
    await leave()
    await product?.stop()
    if (folder) rmSync(folder, { recursive: true, force: true })
  })
  /** With no draft, whatever the test before came to. */
  const at = async (path: string, options: Parameters<typeof open>[1] = {}) => {
    await fetch(`${product.address}/api/codebook-draft`, { method: 'DELETE' })
    return open(path, { address: product.address, ...options })
  }

  it('turns a suggested notion into an entry, shows what it would change, and changes it when that is accepted', async () => {
    const page = await at('/review')
    await page.getByRole('link', { name: 'Suggested notions' }).click()
    await page.getByRole('button', { name: 'Make it an entry: major task' }).click(SOON)
    const form = dialog(page)
    expect(await form.getByRole('heading').textContent()).toBe('A new entry')
    expect(await form.getByLabel('Name in English').inputValue()).toBe('major task')
    expect(await form.getByLabel('Id', { exact: true }).inputValue()).toBe('major-task')
    await form.getByLabel('Name in Chinese').fill('重大任务')
    await form.getByLabel('Further names in English').fill('major duty\nmajor duties')
    await form.getByLabel('Theme').selectOption({ label: 'Goals and visions' })
    await form.getByRole('button', { name: 'Keep in the draft' }).click()
    await changes(page).filter({ hasText: 'major task' }).waitFor(SOON)
    const { fingerprint } = await ask<'docs'>(page, '/docs')

    await press(page, 'Show what would change')
    await said(page, /Nothing has been changed yet/)
    expect(await cell(page, 'What would change', 'Entities', 0)).toBe('1')
    expect(await cell(page, 'What would change', 'Mentions', 0)).toBe('3')
    await page.locator('summary', { hasText: 'Entities that change most' }).click()
    expect(await cell(page, 'Entities that change most', 'major task', 1)).toBe('3')
    await page.locator('summary', { hasText: 'Documents that change most' }).click()
    expect(await page.getByRole('table', { name: 'Documents that change most' }).getByRole('row').count()).toBe(1 + 3)
    expect((await ask<'docs'>(page, '/docs')).fingerprint).toBe(fingerprint)

    await press(page, 'Accept')
    await said(page, /^Accepted/)
    expect(await changes(page).count()).toBe(0)
    expect((await ask<'docs'>(page, '/docs')).fingerprint).not.toBe(fingerprint)
    await page.goto(`${product.address}/codebook?q=major+task&entry=concept:major-task`)
    await panel(page).getByRole('heading', { name: 'major task' }).waitFor(SOON)
    expect(await panel(page).getByRole('link', { name: '1 sentence' }).count()).toBeGreaterThan(0)
    const entity = await ask<'entity'>(page, '/entities/concept:major-task')
    expect(entity.names).toMatchObject({ en: ['major task', 'major duty', 'major duties'], zh: ['重大任务'] })
    expect(entity.sentences).toBe(3)
  })

  it('edits an entry of the codebook, says why it cannot be kept, and takes it back', async () => {
    const page = await at('/codebook?entry=concept:mass-line', { expected: REFUSED })
    await panel(page).getByRole('button', { name: 'Edit this entry' }).click()
    const form = dialog(page)
    await form.getByRole('heading', { name: /^Edit:/ }).waitFor(SOON)
    const further = form.getByLabel('Further names in English')
    const before = await further.inputValue()
    await further.fill(`${before}\ntrade unions`)
    await form.getByRole('button', { name: 'Keep in the draft' }).click()
    await form
      .getByRole('alert')
      .filter({ hasText: /"trade unions" names concept:mass-line and organization:.*give it to one/ })
      .waitFor(SOON)
    expect(await further.inputValue()).toBe(`${before}\ntrade unions`)
    await further.fill(`${before}\nline of the many`)
    await form.getByRole('button', { name: 'Keep in the draft' }).click()
    await changes(page).filter({ hasText: 'edited' }).waitFor(SOON)
    await page.reload()
    await changes(page).filter({ hasText: 'edited' }).waitFor(SOON)
    await page.getByRole('button', { name: /^Take back mass line/i }).click()
    await expect.poll(() => changes(page).count(), SOON).toBe(0)
  })

  it('chooses what an entry is part of by any name, and by hand alone', async () => {
    const page = await at('/codebook')
    await region(page).getByRole('button', { name: 'Add an entry' }).focus()
    await page.keyboard.press('Enter')
    const form = dialog(page)
    await form.getByLabel('Name in English').fill('Line of lines')
    await form.getByLabel('Find an entry').fill('群众路线')
    await form.getByRole('radio', { name: 'mass line', exact: true }).click(SOON)
    await form.getByRole('radio', { name: 'mass line', exact: true, checked: true }).waitFor(SOON)
    await form.getByLabel('Find an entry').fill('')
    await form.getByLabel('Name in English').press('Enter')
    await changes(page).filter({ hasText: 'Line of lines' }).waitFor(SOON)
    const kept = await page.request.get('/api/codebook-draft/entries/concept:line-of-lines')
    expect(await kept.json()).toMatchObject({ entry: { parent: 'concept:mass-line' } })
    await page.getByRole('button', { name: 'Edit Line of lines' }).click()
    await form.getByRole('heading', { name: 'Edit: Line of lines' }).waitFor(SOON)
    await page.keyboard.press('Escape')
    await expect.poll(() => form.count()).toBe(0)
    await press(page, 'Discard the draft')
    await expect.poll(() => changes(page).count(), SOON).toBe(0)
  })

  it('takes a file in, gives up what is being shown, and discards all of it', async () => {
    const page = await at('/codebook', { expected: REFUSED })
    const bring = (text: string) =>
      page
        .getByLabel('File of entries')
        .setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await bring('id,label en,theme\nconcept:quiet-fund,quiet fund,nowhere\n')
    await region(page)
      .getByRole('alert')
      .filter({ hasText: /concept:quiet-fund: the theme nowhere is not in themes\.yaml/ })
      .waitFor(SOON)
    await bring('id,label en,label vi\nconcept:quiet-fund,quiet fund,quỹ im lặng\n')
    await changes(page).filter({ hasText: 'quiet fund' }).waitFor(SOON)
    expect(await region(page).getByRole('alert').count()).toBe(0)
    await press(page, 'Show what would change')
    await page.getByRole('progressbar', { name: 'Documents read' }).waitFor(SOON)
    await press(page, 'Cancel')
    await region(page).getByRole('button', { name: 'Show what would change' }).waitFor(SOON)
    await press(page, 'Show what would change')
    await said(page, /Nothing has been changed yet/)
    await region(page).getByText('Nothing would change in the graph.').waitFor()
    await press(page, 'Give up')
    await press(page, 'Discard the draft')
    await expect.poll(() => changes(page).count(), SOON).toBe(0)
  })

  it('gives the codebook away as files', async () => {
    const page = await at('/codebook')
    const links = region(page).getByRole('list', { name: 'The codebook as a file' }).getByRole('link')
    expect(await links.allTextContents()).toEqual(['SKOS (Turtle)', 'SKOS (JSON-LD)', 'CSV', 'YAML'])
    const [download] = await Promise.all([page.waitForEvent('download'), links.nth(2).click()])
    expect(download.suggestedFilename()).toBe('leitmotif.csv')
  })

  it.each(['light', 'dark'] as const)('leaves axe nothing to find, %s', async (colorScheme) => {
    const page = await at('/codebook?suggested=true&entry=concept:mass-line', { colorScheme })
    await page
      .getByRole('button', { name: /^Make it an entry/ })
      .first()
      .click(SOON)
    expect(await axeFindings(page)).toEqual([])
    await dialog(page).getByRole('button', { name: 'Keep in the draft' }).click()
    await changes(page).first().waitFor(SOON)
    await press(page, 'Show what would change')
    await said(page, /Nothing has been changed yet/)
    await region(page)
      .locator('details')
      .evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '')
      })
    expect(await axeFindings(page)).toEqual([])
    await press(page, 'Give up')
    await press(page, 'Discard the draft')
    await expect.poll(() => changes(page).count(), SOON).toBe(0)
  })

  it.each([
    ['zh', '您的修改', '添加条目', '新条目'],
    ['vi', 'Thay đổi của bạn', 'Thêm mục từ', 'Mục từ mới'],
  ])('speaks %s, on a phone too, without scrolling sideways', async (locale, title, add, heading) => {
    const page = await at('/codebook?suggested=true', { locale, viewport: { width: 360, height: 740 } })
    await page.getByRole('region', { name: title }).getByRole('button', { name: add }).click()
    await dialog(page).getByRole('heading', { name: heading }).waitFor()
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ...[...document.querySelectorAll('dialog')].map((one) => one.scrollWidth - one.clientWidth),
    ])
    expect(Math.max(...widths)).toBe(0)
  })
})
