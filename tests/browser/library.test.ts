// The library: what is in the collection, adding to it and taking from it.
import { expect, it } from 'vitest'
import { allDocs } from './api.ts'
import { axeFindings } from './axe.ts'
import { describeVisit } from './visit.ts'

const TEXT =
  'A letter on trade unions\n\nThe Communist Party of China leads the trade unions, Xi Jinping said in Beijing.\n'

describeVisit('the library', ({ open }) => {
  it('lists every document, newest first, and sorts by any column', async () => {
    const page = await open('/docs')
    const dates = async () => page.getByRole('row').locator('td:nth-of-type(2)').allTextContents()
    const byDate = page.getByRole('columnheader', { name: 'Date' })
    expect(await byDate.getAttribute('aria-sort')).toBe('descending')
    const newestFirst = await dates()
    expect(newestFirst).toHaveLength(5)
    await byDate.getByRole('button').click()
    await page.waitForFunction(() => new URL(location.href).searchParams.get('sort') === 'date')
    const dated = newestFirst.filter((date) => date !== 'undated')
    await expect.poll(dates).toEqual([...dated.toReversed(), 'undated'])
    await page.getByRole('columnheader', { name: 'Mentions' }).getByRole('button').click()
    const counts = async () => (await page.getByRole('row').locator('td:nth-of-type(6)').allTextContents()).map(Number)
    await expect.poll(counts).toEqual((await counts()).toSorted((a, b) => b - a))
  })

  it('narrows by words of the title and by country, keeps it in the address, and says so where nothing is left', async () => {
    const page = await open('/docs')
    const docs = await allDocs(page)
    const titles = () => page.getByRole('rowheader').allTextContents()
    await page.getByRole('combobox', { name: 'Country' }).selectOption('VN')
    const vietnamese = docs.filter(({ country }) => country === 'VN').map(({ title }) => title)
    await expect.poll(titles, { timeout: 10_000 }).toEqual(vietnamese)
    await page.reload()
    expect(await titles()).toEqual(vietnamese)
    await page.getByRole('searchbox', { name: 'Words of the title' }).fill('no such title')
    await page.getByText('No document is like that').waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('opens a document by its title', async () => {
    const page = await open('/docs')
    const link = page.getByRole('rowheader').getByRole('link').first()
    const title = (await link.textContent()) ?? ''
    await link.click()
    await page.getByRole('article', { name: title }).waitFor()
  })

  it('takes files, says what became of each, and gives a document up after asking for it by name', async () => {
    const page = await open('/docs', { empty: true })
    await page.getByRole('heading', { name: 'No documents yet' }).waitFor()
    const bring = async (name: string, words: string | Buffer) => {
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Choose files' }).click()
      await (await chooser).setFiles([{ name, mimeType: 'text/plain', buffer: Buffer.from(words) }])
    }
    await bring('letter.txt', TEXT)
    await page.getByRole('listitem').filter({ hasText: 'letter.txt' }).getByText('added').waitFor()
    await page.getByRole('row', { name: /A letter on trade unions/ }).waitFor()
    await bring('letter.txt', TEXT)
    await page.getByText('already here, unchanged').waitFor()
    await bring('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))
    await page.getByRole('listitem').filter({ hasText: 'picture.txt' }).getByText('refused').waitFor()
    await page.getByRole('status').filter({ hasText: 'Finished: 1 file · 1 of them refused' }).waitFor()
    expect(await page.getByRole('row').count()).toBe(2)

    await page.getByRole('button', { name: 'Remove A letter on trade unions' }).click()
    const question = page.getByRole('dialog', { name: /A letter on trade unions/ })
    await question.getByRole('button', { name: 'Keep it' }).click()
    await question.waitFor({ state: 'hidden' })
    expect(await page.getByRole('row').count()).toBe(2)
    await page.getByRole('button', { name: 'Remove A letter on trade unions' }).click()
    await question.getByRole('button', { name: 'Remove' }).click()
    await page.getByRole('heading', { name: 'No documents yet' }).waitFor()
  })

  it('takes a file that is dropped on it', async () => {
    const page = await open('/docs', { empty: true })
    const files = await page.evaluateHandle((words) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([words], 'dropped.txt', { type: 'text/plain' }))
      return transfer
    }, TEXT)
    await page.getByText('Drop documents here, or').dispatchEvent('drop', { dataTransfer: files })
    await page.getByRole('row', { name: /A letter on trade unions/ }).waitFor()
    await page.getByRole('button', { name: 'Remove A letter on trade unions' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await page.getByRole('heading', { name: 'No documents yet' }).waitFor()
  })

  it('finds files under way again after a reload, paused where they were, and lets them go on', async () => {
    const page = await open('/docs', { empty: true })
    const id = await page.evaluate(async () => {
      const form = new FormData()
      // Long enough that the pause comes before the end.
      const text = 'Trade unions met. '.repeat(600)
      for (let at = 0; at < 400; at++) form.append('file', new Blob([`${text}${at}.`]), `many-${at}.txt`)
      const { job } = await (await fetch('/api/docs', { method: 'POST', body: form })).json()
      const headers = { 'content-type': 'application/json' }
      await fetch(job, { method: 'POST', headers, body: JSON.stringify({ action: 'pause' }) })
      return job.split('/').at(-1)
    })
    const state = async () => (await (await page.request.get(`/api/jobs/${id}`)).json()).state
    await expect.poll(state).toBe('paused')
    for (let turn = 0; turn < 2; turn++) {
      await page.reload()
      await page.getByText(/^Paused: \d+ of 400 files done$/).waitFor()
    }
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Resume' }).click()
    await page.getByText('Finished: 400 files').waitFor({ timeout: 60_000 })
    expect(await page.getByRole('button', { name: /Pause|Resume|Cancel|again/ }).count()).toBe(0)
    const { docs } = await (await page.request.get('/api/docs?limit=1000')).json()
    const mine = docs.filter(({ file }: { file: string }) => file.startsWith('many-'))
    expect(mine).toHaveLength(400)
    for (const { id } of mine) await page.request.delete(`/api/docs/${id}`)
  })
})
