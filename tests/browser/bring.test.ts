// Bringing many files in a browser: what changed in the graph, one file tried again, and a server that is killed while they come.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { start, whenServing } from '../product.ts'
import { axeFindings } from './axe.ts'
import { describeVisit } from './visit.ts'

type Files = Readonly<Record<string, string>>

/** Drops files on the page as a hand does. */
async function drop(page: Page, files: Files): Promise<void> {
  const dropped = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer()
    for (const [name, words] of Object.entries(all)) transfer.items.add(new File([words], name))
    return transfer
  }, files)
  await page.getByText('Drop documents here, or').dispatchEvent('drop', { dataTransfer: dropped })
}

/** A product on a store of its own, which may be killed and started again at the same address. */
async function product() {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-bring-'))
  let end = async (_: NodeJS.Signals): Promise<void> => {}
  const serve = async (port: number) => {
    const store = `sqlite:${join(folder, 'store.db')}`
    const child = start(['serve', '--port', String(port), '--empty', '--store', store])
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    end = async (signal) => {
      child.kill(signal)
      await ended
    }
    return whenServing(child)
  }
  onTestFinished(async () => {
    await end('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  })
  const { address, port } = await serve(0)
  return { address, kill: () => end('SIGKILL'), startAgain: () => serve(port) }
}

describeVisit('many files', ({ open, leave }) => {
  it('what they did to the graph is told in numbers, each with the way to the strongest', async () => {
    const { address } = await product()
    const page = await open('/docs', { address })
    const changes = page.getByRole('region', { name: 'What changed in the graph' })
    const told = () => changes.locator('summary').allTextContents()
    const twice = 'Trade unions met in Hanoi. Trade unions met in Hanoi again.'
    await drop(page, { 'first.csv': `id,text\nletter-1,${twice} Trade unions met in Beijing.\n` })
    await expect.poll(told, { timeout: 20_000 }).toEqual(['2 links new', '3 entities new'])
    await drop(page, { 'second.csv': `id,text\nletter-1,Trade unions met in Hanoi. Trade unions met in Guangzhou.\n` })
    await expect
      .poll(told, { timeout: 20_000 })
      .toEqual(['1 link new', '1 link weaker', '1 link gone', '1 entity new', '1 entity gone'])
    expect(await axeFindings(page)).toEqual([])
    await changes.getByText('1 link gone').click()
    expect(await changes.getByRole('link').count()).toBe(0)
    await changes.getByText('1 link weaker').click()
    await changes.getByText('in 1 sentence, before in 2').waitFor()
    await changes.getByRole('link', { name: /Hanoi/ }).click()
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('link', { name: 'Trade unions met in Hanoi.' })
      .waitFor()
    await leave()
  })

  it('one that was refused is tried again by itself', async () => {
    const { address } = await product()
    const page = await open('/docs', { address })
    await drop(page, { 'good.txt': 'Trade unions met in Hanoi.', 'bad.pdf': 'no pdf', 'worse.docx': 'no docx' })
    await page.getByText('Finished: 3 files · 2 of them refused').waitFor()
    expect(await axeFindings(page)).toEqual([])
    const again = page.waitForRequest((request) => request.method() === 'POST' && request.url().includes('/api/jobs/'))
    await page.getByRole('button', { name: 'Try again: worse.docx' }).click()
    expect((await again).postDataJSON()).toEqual({ action: 'retry', file: 2 })
    await page.getByText('Finished: 3 files · 2 of them refused').waitFor()
    await page.getByRole('button', { name: 'Try again: worse.docx' }).waitFor()
    await leave()
  })

  it('one that is too large is named and costs only itself', async () => {
    const { address } = await product()
    const page = await open('/docs', { address, expected: /413/ })
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(65 * 1024 * 1024).fill(97)], 'large.txt'))
      transfer.items.add(new File(['Trade unions met in Hanoi.'], 'small.txt'))
      return transfer
    })
    await page.getByText('Drop documents here, or').dispatchEvent('drop', { dataTransfer: dropped })
    await page.getByText('Finished: 1 file · 1 not sent').waitFor()
    await page.getByRole('listitem').filter({ hasText: 'large.txt' }).getByText('together 64 MB').waitFor()
    await page.getByRole('listitem').filter({ hasText: 'small.txt' }).getByText('added').waitFor()
    await leave()
  })

  it('a thousand that are dropped all go in, once, though the server is killed and started again meanwhile', async () => {
    const served = await product()
    const page = await open('/docs', { address: served.address, expected: /ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|ERR_INCOMPLETE/ }) // biome-ignore format: one call
    const nameOf = (n: number) => `${String(n).padStart(4, '0')}.txt`
    const files = Object.fromEntries(
      Array.from({ length: 1000 }, (_, n) => [nameOf(n), `Trade unions met in Hanoi for the ${n}th time.`]),
    )
    await drop(page, files)
    for (const more of [40, 400]) {
      await expect
        .poll(async () => Number(await page.getByRole('progressbar').getAttribute('value')), { timeout: 60_000 })
        .toBeGreaterThan(more)
      await served.kill()
      await page.getByText('The server does not answer').waitFor()
      await served.startAgain()
    }
    await page.getByText('Finished: 1,000 files').waitFor({ timeout: 120_000 })
    await page.getByText('The server does not answer').waitFor({ state: 'hidden' })
    await page.getByText('Showing 100 of 1,000 files').waitFor()
    await page.getByRole('status').filter({ hasText: '1,000 documents' }).waitFor()
    const { docs } = await (await page.request.get('/api/docs?limit=1000')).json()
    expect(docs.map(({ file }: { file: string }) => file).sort()).toEqual(Object.keys(files))
    await leave()
  }, 240_000)
})
