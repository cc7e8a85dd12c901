// How many entities are drawn: asked for in the address, by the way to more, and among the choices of drawing.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { ask } from './api.ts'
import { describeVisit } from './visit.ts'

const shown = (page: Page, nodes: number, all: number) =>
  page.getByRole('status').filter({ hasText: `Showing ${nodes} of ${all} entities` })
const graph = (page: Page) => page.getByRole('region', { name: 'Graph' })
const inAddress = (page: Page) => new URL(page.url()).searchParams.get('limit')

describeVisit('How many entities are drawn', ({ open }) => {
  it('is said, and more are a click away', async () => {
    const page = await open('/?limit=40')
    const { total } = await ask<'graph'>(page, '/graph?limit=1')
    await shown(page, 40, total.entities).waitFor()
    const all = Math.min(300, total.entities)
    await page.getByRole('button', { name: total.entities > 300 ? 'Draw 300' : `Draw all ${total.entities}` }).click()
    await shown(page, all, total.entities).waitFor()
    expect(inAddress(page)).toBe(null)
    await expect.poll(() => graph(page).getAttribute('aria-busy')).toBe('false')
    await page.goBack()
    await shown(page, 40, total.entities).waitFor()
  })

  it('is a choice of drawing, with as many links as that needs', async () => {
    const page = await open('/?limit=40')
    const choice = page.getByRole('complementary', { name: 'Filters' }).getByRole('combobox', { name: 'Entities' })
    const { total } = await ask<'graph'>(page, '/graph?limit=1')
    const most = (await choice.getByRole('option').allTextContents()).at(-1) ?? ''
    expect(most).toBe(`all ${total.entities}`)
    await choice.selectOption({ label: most })
    await shown(page, total.entities, total.entities).waitFor()
    await expect.poll(() => graph(page).getAttribute('aria-busy')).toBe('false')
  })
})
