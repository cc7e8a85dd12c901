// An evidence pack opened from disk: no network, no complaint, no barrier, and its words a click away.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { leitmotif, root } from '../product.ts'
import { axeFindings } from './axe.ts'
import { startChromium } from './chromium.ts'

const stage = inject('stage')

describe.skipIf(stage === undefined)('an evidence pack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-pack-'))
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await startChromium(stage?.chromium ?? '')
    const store = `sqlite:${join(folder, 'a.db')}`
    await leitmotif(['ingest', join(root, 'seeds', 'documents'), '--store', store])
    await leitmotif(['pack', join(folder, 'pack.html'), '--store', store, '--in', 'country:china'])
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each(['light', 'dark'] as const)('opens from disk, %s', async (colorScheme) => {
    const context = await browser?.newContext({ colorScheme, offline: true, bypassCSP: true })
    const page = await context?.newPage()
    if (!page) throw new Error('no browser was started')
    const heard: string[] = []
    page.on('console', (message) => heard.push(message.text()))
    page.on('pageerror', (error) => heard.push(String(error)))
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) heard.push(request.url())
    })
    await page.goto(pathToFileURL(join(folder, 'pack.html')).href)
    await page.getByText('4 documents · showing').waitFor()
    const first = page.locator('.start ol a').first()
    const label = await first.innerText()
    await first.click()
    await page.getByRole('heading', { name: label, exact: true }).waitFor()
    expect(await page.locator('section:target mark').count()).toBeGreaterThan(0)
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('link', { name: 'All entities' }).first().click()
    await page.getByRole('heading', { name: 'Entities', exact: true }).waitFor()
    expect(heard).toEqual([])
    await context?.close()
  })
})
