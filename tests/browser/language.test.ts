// Switching the language: the same view in other words, and each text known by its own language.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { ask } from './api.ts'
import { describeVisit, goTo } from './visit.ts'

async function speak(page: Page, language: string): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /English|中文|Tiếng Việt/ })
    .click()
  await page.getByRole('menuitem', { name: language }).click()
}

const VIEW = '?kinds=concept%2Corganization&select=concept%3Amass-line&minSentences=2'

describeVisit('another language', ({ open }) => {
  it.each([
    ['中文', 'zh', '筛选', '详情', '概念'],
    ['Tiếng Việt', 'vi', 'Bộ lọc', 'Chi tiết', 'Khái niệm'],
  ])('%s keeps filters, selection and address of Explore', async (language, tag, filters, details, concept) => {
    const page = await open(`/${VIEW}`)
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { name: 'mass line' }).waitFor()
    const address = page.url()
    await speak(page, language)
    const panel = page.getByRole('complementary', { name: details })
    await panel.getByRole('heading', { name: 'mass line' }).waitFor()
    expect(page.url()).toBe(address)
    expect(await page.locator('html').getAttribute('lang')).toBe(tag)
    const side = page.getByRole('complementary', { name: filters })
    expect(await side.getByRole('checkbox', { name: concept }).isChecked()).toBe(true)
    const { themes } = await ask<'codebook'>(page, '/codebook?limit=1')
    const { theme } = await ask<'facets'>(page, '/facets')
    const [largest] = theme.filter(({ value }) => value !== '').toSorted((a, b) => b.entities - a.entities)
    const names = themes.find(({ value }) => value === largest?.value)?.names
    await side.getByRole('button', { name: names?.[tag]?.[0] ?? 'no name' }).waitFor()
    // What is not the interface's is in its own language, for the voice as for the shape of its characters.
    expect(await panel.getByRole('heading', { name: 'mass line' }).getAttribute('lang')).toBe('en')
    expect(await panel.getByText('群众路线', { exact: true }).first().getAttribute('lang')).toBe('zh')
    for (const passage of await panel.locator('ol a').all()) expect(await passage.getAttribute('lang')).toBe('en')
    for (const name of await panel.locator('ul .label').all()) expect(await name.getAttribute('lang')).toBe('en')
  })

  it('keeps the passage and the entity followed in a document', async () => {
    const page = await open('/docs')
    const { docs } = await ask<'docs'>(page, '/docs')
    const [doc] = docs.toSorted((a, b) => b.counts.mentions - a.counts.mentions)
    await goTo(page, `/docs/${doc?.id}?select=organization%3Amass-organizations#400-520`)
    const lit = page.locator('article [data-passage]')
    await lit.first().waitFor()
    const words = await lit.allTextContents()
    const address = page.url()
    await speak(page, 'Tiếng Việt')
    await page.getByRole('link', { name: 'Về đồ thị', exact: true }).waitFor()
    expect(page.url()).toBe(address)
    expect(await lit.allTextContents()).toEqual(words)
    expect(await page.locator('article').getAttribute('lang')).toBe('en')
    const within = page.locator('article').getByRole('button', { name: 'Hiện', exact: true }).first()
    expect(await within.evaluate((button) => button.closest('[lang]')?.getAttribute('lang'))).toBe('vi')
    expect(await page.getByRole('button', { name: /Mass organizations/i, pressed: true }).count()).toBe(1)
  })
})
