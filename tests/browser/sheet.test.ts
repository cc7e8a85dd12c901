// On a phone the panel of Explore is a sheet over the lower edge: pulled up by finger, tap and keyboard, with the graph in use above it.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { ask } from './api.ts'
import { details, inAddress } from './explore-page.ts'
import { centreOf, enterPicture, picture } from './picture.ts'
import { boxOf, handle, OFFERS, PARTY, phone, rest } from './sheet-page.ts'
import { describeVisit } from './visit.ts'

/** A finger that goes from one height to another, at rest before it is lifted unless it flings. */
async function pull(page: Page, from: { x: number; y: number }, to: number, isFlung = false): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: from.x, y }] })
  await touch('touchStart', from.y)
  for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', from.y + share * (to - from.y))
  if (!isFlung) await page.waitForTimeout(300)
  await touch('touchEnd')
}

const grip = async (page: Page) => {
  const { x, y, width } = await boxOf(details(page))
  return { x: x + width / 2, y: y + 12 }
}

describeVisit('the sheet', ({ open }) => {
  it('peeks out under the graph with what is named most, and nothing of it can be reached that cannot be seen', async () => {
    const page = await open('/', phone)
    await rest(page, 'peek')
    const box = await boxOf(details(page))
    expect([box.x, box.width, Math.round(box.y + box.height)]).toEqual([0, 390, 844])
    expect(box.height).toBeLessThan(110)
    expect(await details(page).getByRole('heading', { name: 'What is named most' }).isVisible()).toBe(true)
    expect(await details(page).getByRole('listitem').count()).toBe(0)
    const graph = await boxOf(picture(page))
    expect(graph.y + graph.height).toBeLessThanOrEqual(box.y)
    expect(graph.height).toBeGreaterThan(300)
  })

  it('opens halfway with what is tapped, above which the graph can still be tapped', async () => {
    const page = await open('/', phone)
    const { nodes } = await ask<'graph'>(page, '/graph')
    const [first] = nodes.toSorted((a, b) => b.sentences - a.sentences || b.mentions - a.mentions)
    await enterPicture(page)
    const at = await centreOf(page, first?.label ?? '')
    await page.touchscreen.tap(at.x, at.y)
    await details(page)
      .getByRole('heading', { name: first?.label ?? '', exact: true })
      .waitFor()
    await rest(page, 'half')
    const sheet = await boxOf(details(page))
    const graph = await boxOf(picture(page))
    expect(sheet.height).toBeGreaterThan(300)
    expect(graph.y + graph.height).toBeLessThanOrEqual(sheet.y)
    expect(graph.height).toBeGreaterThan(200)
    const now = await centreOf(page, first?.label ?? '')
    expect(now.y).toBeLessThan(sheet.y)
    await page.waitForTimeout(400)
    await page.touchscreen.tap(graph.x + 6, graph.y + 6)
    await expect.poll(() => inAddress(page, 'select')).toBe(null)
    await rest(page, 'peek')
  })

  it('goes up and down by the arrow keys and around by Enter and the space bar', async () => {
    const page = await open('/', phone)
    await rest(page, 'peek')
    const heights: number[] = []
    const note = async () => heights.push((await boxOf(details(page))).height)
    await note()
    await handle(page, 'peek').focus()
    await page.keyboard.press('ArrowUp')
    await rest(page, 'half')
    await note()
    await page.keyboard.press('ArrowUp')
    await rest(page, 'full')
    await note()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowDown')
    await rest(page, 'half')
    await page.keyboard.press('Enter')
    await rest(page, 'full')
    await page.keyboard.press('Space')
    await rest(page, 'peek')
    await note()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await rest(page, 'half')
    const [peek = 0, half = 0, full = 0, again = 0] = heights
    expect(peek).toBeLessThan(half)
    expect(half).toBeLessThan(full)
    expect(again).toBe(peek)
    const header = await boxOf(page.getByRole('banner'))
    expect(844 - full).toBeGreaterThanOrEqual(header.y + header.height)
    expect(await handle(page, 'half').evaluate((button) => button === document.activeElement)).toBe(true)
    expect(await handle(page, 'half').getAttribute('aria-expanded')).toBe('true')
  })

  it('follows a finger and rests where it is let go, or flung to', async () => {
    const page = await open(PARTY, phone)
    await rest(page, 'half')
    await pull(page, await grip(page), 130)
    await rest(page, 'full')
    expect(await details(page).getByRole('list', { name: 'Passages' }).isVisible()).toBe(true)
    await pull(page, await grip(page), 470)
    await rest(page, 'half')
    await pull(page, await grip(page), 800)
    await rest(page, 'peek')
    expect(inAddress(page, 'select')).toBe('organization:communist-party-of-china')
    const { x, y } = await grip(page)
    // Not as far as half, but flung.
    await pull(page, { x, y: y + 30 }, y - 120, true)
    await page.waitForTimeout(100)
    expect(await handle(page, 'peek').count()).toBe(0)
  })

  it('says name and counts while it peeks out, and a number there leads to its passages', async () => {
    const page = await open(PARTY, phone)
    await rest(page, 'half')
    await handle(page, 'half').press('ArrowDown')
    await rest(page, 'peek')
    const { label, docs, perDoc, sentences } = await ask<'entity'>(
      page,
      '/entities/organization%3Acommunist-party-of-china',
    )
    const heading = details(page).getByRole('heading')
    await expect.poll(() => heading.allTextContents()).toEqual([label])
    expect(
      await details(page)
        .getByRole('button', { name: `${docs} of ${perDoc.length} documents` })
        .isVisible(),
    ).toBe(true)
    expect(await details(page).getByRole('button', { name: 'Let go' }).isVisible()).toBe(true)
    expect(await details(page).getByRole('button', { name: 'Hide' }).count()).toBe(0)
    await details(page)
      .getByRole('button', { name: `${sentences} sentences` })
      .click()
    await rest(page, 'half')
    const passages = details(page).getByRole('heading', { name: 'Passages' })
    await expect.poll(() => passages.evaluate((element) => element === document.activeElement)).toBe(true)
    const { y } = await boxOf(passages)
    expect(y).toBeLessThan(844)
  })

  it('closes by Escape from wherever it is, and the keyboard is not lost', async () => {
    for (const times of [0, 1]) {
      const page = await open(PARTY, phone)
      await rest(page, 'half')
      await handle(page, 'half').focus()
      for (let i = 0; i < times; i++) await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Escape')
      await expect.poll(() => inAddress(page, 'select')).toBe(null)
      await rest(page, 'peek')
      expect(await details(page).evaluate((element) => element.contains(document.activeElement))).toBe(true)
    }
    const page = await open('/', phone)
    await handle(page, 'peek').press('Enter')
    await rest(page, 'half')
    await page.keyboard.press('Escape')
    await rest(page, 'peek')
  })

  it('keeps the keyboard off what it covers', async () => {
    const page = await open(PARTY, phone)
    await rest(page, 'half')
    await handle(page, 'half').press('ArrowUp')
    await rest(page, 'full')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    expect(await page.getByRole('main').evaluate((main) => main.contains(document.activeElement))).toBe(false)
    await picture(page).focus()
    expect(await picture(page).evaluate((element) => element === document.activeElement)).toBe(false)
  })

  it('leads to the filters below, where the last of them ends above it', async () => {
    const page = await open('/', phone)
    await page.getByRole('button', { name: 'Filters' }).click()
    const filters = page.getByRole('complementary', { name: 'Filters' })
    expect(await filters.evaluate((element) => element === document.activeElement)).toBe(true)
    const last = filters.getByText('Nothing is hidden by filters.')
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    const { y, height } = await boxOf(last)
    expect(y + height).toBeLessThanOrEqual((await boxOf(details(page))).y)
  })

  it('is there at once for who wants nothing to move', async () => {
    const page = await open(PARTY, { ...phone, reducedMotion: 'reduce' })
    await rest(page, 'half')
    await handle(page, 'half').press('ArrowDown')
    await handle(page, 'peek').waitFor()
    expect((await boxOf(details(page))).height).toBeLessThan(110)
  })

  it('stands beside the graph where there is room, without a handle', async () => {
    const page = await open(PARTY)
    expect(await details(page).getByRole('button', { name: OFFERS.half }).count()).toBe(0)
    expect((await boxOf(details(page))).width).toBe(376)
  })
})
