// A picture of thousands: a node that is dragged over it, and what stays as it is meanwhile.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { synthetic } from '#graph/bench/synthetic'
import { openStore } from '#graph/open'
import { serveProduct } from '../product.ts'
import { ask } from './api.ts'
import { centreOf, picture } from './picture.ts'
import { describeVisit, goTo } from './visit.ts'

/** To arrange and to draw so many takes a busy machine its time. */
const LONG = { timeout: 60_000 }

/** The product on a store with so many made-up docs; pages are left before it stops. */
async function withMany(leave: () => Promise<void>, tests: (address: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'leitmotif-large-'))
  const address = `sqlite:${join(folder, 'store.db')}`
  const store = await openStore(address, 'write')
  await store.addDocs([...synthetic({ docs: 200, entities: 1500 })])
  await store.close()
  const product = await serveProduct(address, ['--empty'])
  try {
    await tests(product.address)
  } finally {
    await leave()
    await product.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

describeVisit('a large picture', ({ open, leave }) => {
  it('stays as it is while a node is carried over it, and has the node where it is let go', async () => {
    await withMany(leave, async (address) => {
      const page = await open('/', { address })
      await expect.poll(async () => (await ask<'graph'>(page, '/graph?limit=1')).layout, LONG).toBe('ready')
      const { nodes, edges } = await ask<'graph'>(page, '/graph?limit=3000&maxLinks=12000')
      expect(nodes.length + edges.length).toBeGreaterThan(2500)
      const [first] = nodes
      if (!first) throw new Error('expected entities')
      await goTo(page, `/?limit=3000&select=${encodeURIComponent(first.id)}`)
      await page
        .getByRole('status')
        .filter({ hasText: `Showing ${nodes.length.toLocaleString('en')} of` })
        .waitFor()
      await expect.poll(() => page.getByRole('region', { name: 'Graph' }).getAttribute('aria-busy'), LONG).toBe('false')
      const from = await centreOf(page, first.label)
      const box = await picture(page).boundingBox()
      if (!box) throw new Error('expected a picture')
      const [middle, half] = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }, 90]
      // To the side of the middle on which it does not stand.
      const to = { x: middle.x + (from.x > middle.x ? -half : half), y: middle.y + (from.y > middle.y ? -half : half) }
      const shot = async (x: number, y: number) =>
        (await page.screenshot({ clip: { x: x - 10, y: y - 10, width: 20, height: 20 } })).toString('base64')
      const drawn = () =>
        picture(page)
          .locator('canvas')
          .first()
          .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL())
      await page.mouse.move(from.x, from.y)
      await page.waitForTimeout(400)
      const before = { to: await shot(to.x, to.y), from: await shot(from.x, from.y), drawn: await drawn() }
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 8 })
      await expect.poll(() => shot(to.x, to.y)).not.toBe(before.to)
      expect(await drawn()).toBe(before.drawn)
      await page.mouse.up()
      await expect.poll(() => new URL(page.url()).searchParams.get('steps') ?? '').toContain('p~')
      await expect
        .poll(async () => {
          const now = await centreOf(page, first.label)
          return Math.hypot(now.x - to.x, now.y - to.y)
        }, LONG)
        .toBeLessThan(1.5)
      await expect.poll(() => shot(from.x, from.y), LONG).not.toBe(before.from)
    })
  })
})
