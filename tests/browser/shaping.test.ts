// Shaping the graph: hide, keep, bring in, pin, undo and redo, each step in the address.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { ask } from './api.ts'
import { byStrength, details, inAddress, shown } from './explore-page.ts'
import { centreOf, enterPicture, ringOf } from './picture.ts'
import { describeVisit, goTo } from './visit.ts'

const drawn = async (page: Page) => Number(/Showing ([\d,]+)/.exec((await shown(page).textContent()) ?? '')?.[1])
const strongestOf = async (page: Page) => (await ask<'graph'>(page, '/graph')).nodes.toSorted(byStrength)

describeVisit('shaping', ({ open }) => {
  it('hides an entity, counts it, and undo and redo by keys take the step back and forth', async () => {
    const page = await open('/')
    const [first, ...others] = await strongestOf(page)
    if (!first) throw new Error('expected entities')
    await goTo(page, `/?select=${encodeURIComponent(first.id)}`)
    const before = await drawn(page)
    await details(page).getByRole('button', { name: 'Hide', exact: true }).click()
    await expect.poll(() => drawn(page)).toBe(before - 1)
    await page.getByText('Hidden by hand: 1 entity.').waitFor()
    expect(inAddress(page, 'select')).toBe(null)
    await page.keyboard.press('Control+z')
    await expect.poll(() => drawn(page)).toBe(before)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => drawn(page)).toBe(before - 1)
    await page.getByRole('button', { name: 'Bring back' }).click()
    await expect.poll(() => drawn(page)).toBe(before)
    expect(others.length).toBe(before - 1)
  })

  it('returns to the first view by undoing ten steps', async () => {
    const page = await open('/')
    const address = page.url()
    const before = await shown(page).textContent()
    await enterPicture(page)
    for (let step = 0; step < 10; step++) {
      await page.keyboard.press('Home')
      await page.keyboard.press(step % 3 === 2 ? 'p' : 'h')
      await expect.poll(() => (inAddress(page, 'steps') ?? '').split('!').length).toBe(step + 1)
    }
    expect(await drawn(page)).toBeLessThan(Number(/\d+/.exec(before ?? '')?.[0]))
    const undo = page.getByRole('button', { name: 'Undo' })
    for (let step = 9; step >= 0; step--) {
      await undo.click()
      await expect.poll(() => (inAddress(page, 'steps') ?? '').split('!').filter(Boolean).length).toBe(step)
    }
    await expect.poll(() => shown(page).textContent()).toBe(before)
    await expect.poll(() => page.url()).toBe(address)
  })

  it('keeps only an entity and its neighbours, and brings neighbours in again', async () => {
    const page = await open('/')
    const graph = await ask<'graph'>(page, '/graph')
    const [, , third] = await strongestOf(page)
    if (!third) throw new Error('expected entities')
    const around = new Set(
      graph.edges.flatMap(({ source, target }) =>
        source === third.id ? [target] : target === third.id ? [source] : [],
      ),
    )
    await goTo(page, `/?select=${encodeURIComponent(third.id)}`)
    await details(page).getByRole('button', { name: 'Keep only it and its neighbours' }).click()
    await expect.poll(() => drawn(page)).toBe(around.size + 1)
    const hidden = graph.nodes.length - around.size - 1
    await page.getByText(new RegExp(`^Hidden by hand: ${hidden} entit`)).waitFor()
    const [neighbour] = [...around]
    const further = await ask<'graph'>(page, `/graph?around=${encodeURIComponent(neighbour ?? '')}&limit=40`)
    const reached = new Set([...around, third.id, ...further.nodes.map(({ id }) => id)])
    await goTo(page, `${page.url().replace(/select=[^&]*/, `select=${encodeURIComponent(neighbour ?? '')}`)}`)
    await details(page).getByRole('button', { name: 'Bring in its neighbours' }).click()
    await expect.poll(() => drawn(page)).toBe(reached.size)
  })

  it('moves and pins a dragged node, and the address reopens it within a pixel', async () => {
    const page = await open('/')
    const [first] = await strongestOf(page)
    if (!first) throw new Error('expected entities')
    await goTo(page, `/?select=${encodeURIComponent(first.id)}`)
    const from = await centreOf(page, first.label)
    const to = { x: from.x + 90, y: from.y - 60 }
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + 40, from.y - 20, { steps: 4 })
    await page.mouse.move(to.x, to.y, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => inAddress(page, 'steps')).toContain('p~')
    const now = await centreOf(page, first.label)
    expect(Math.hypot(now.x - to.x, now.y - to.y)).toBeLessThan(1.5)
    expect(inAddress(page, 'select')).toBe(first.id)
    const address = page.url()
    await goTo(page, 'about:blank')
    await goTo(page, address)
    await ringOf(page, first.label).waitFor()
    await expect
      .poll(async () => {
        const again = await centreOf(page, first.label)
        return Math.hypot(again.x - now.x, again.y - now.y)
      })
      .toBeLessThan(1)
    await details(page).getByRole('button', { name: 'Unpin' }).click()
    await expect
      .poll(async () => {
        const back = await centreOf(page, first.label)
        return Math.hypot(back.x - from.x, back.y - from.y)
      })
      .toBeLessThan(1.5)
  })

  it('selects several by shift-click and keeps only these', async () => {
    const page = await open('/')
    const [a, b, c] = await strongestOf(page)
    if (!a || !b || !c) throw new Error('expected entities')
    await enterPicture(page)
    const places = [await centreOf(page, a.label)]
    for (const { label } of [b, c]) {
      await page.keyboard.press('PageDown')
      places.push(await centreOf(page, label))
    }
    for (const { x, y } of places) {
      await page.keyboard.down('Shift')
      await page.mouse.click(x, y)
      await page.keyboard.up('Shift')
      await page.waitForTimeout(400)
    }
    await details(page).getByRole('heading', { name: '3 selected entities' }).waitFor()
    const selected = details(page).getByRole('list', { name: 'Selected' }).getByRole('listitem')
    expect(await selected.count()).toBe(3)
    await details(page).getByRole('button', { name: 'Keep only these' }).click()
    await expect.poll(() => drawn(page)).toBe(3)
    await details(page)
      .getByRole('button', { name: `Leave out ${c.label}` })
      .click()
    await details(page).getByText('Link between').waitFor()
  })

  it('keeps more steps than an address holds under a name', async () => {
    const page = await open('/')
    const ids = (await strongestOf(page)).map(({ id }) => id)
    await goTo(
      page,
      `/?steps=${ids
        .slice(0, 50)
        .map((id) => encodeURIComponent(`h~${id}`))
        .join('!')}`,
    )
    const before = await drawn(page)
    expect(before).toBe(ids.length - 50)
    await enterPicture(page)
    await page.keyboard.press('h')
    await expect.poll(() => drawn(page)).toBe(before - 1)
    await page.getByText(/It is kept in this browser as/).waitFor()
    expect(inAddress(page, 'steps')).toMatch(/^@\w+$/)
    await page.reload()
    await expect.poll(() => drawn(page)).toBe(before - 1)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => drawn(page)).toBe(before)
  })
})
