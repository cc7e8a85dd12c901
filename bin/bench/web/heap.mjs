// The memory of a page on which a reader changes filters a hundred times.
import { openPage } from './stage.mjs'
import { whenDrawn } from './waits.mjs'

const CHANGES = 100
/** What a page keeps at hand it has gathered after so many. */
const FIRST = 20

async function heapOf(page) {
  await page.waitForTimeout(500)
  const client = await page.context().newCDPSession(page)
  await client.send('HeapProfiler.collectGarbage')
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  await client.detach()
  return usedSize / 2 ** 20
}

export async function heap(browser, address) {
  const page = await openPage(browser)
  await page.goto(address)
  await whenDrawn(page)
  // All of them in turn: hardly ever the same question twice.
  const boxes = await page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox').all()
  const sizes = []
  for (let change = 0; change < CHANGES + FIRST; change++) {
    if (change === FIRST) sizes.push(await heapOf(page))
    await boxes[change % boxes.length].evaluate((box) => box.click())
    await page.waitForTimeout(50)
    await whenDrawn(page)
  }
  sizes.push(await heapOf(page))
  const [before, after] = sizes
  const by = Math.round((100 * (after - before)) / before)
  console.log(
    `heap after ${CHANGES} changes of filters: ${before.toFixed(1)} MB, then ${after.toFixed(1)} MB, ${by} % more`,
  )
  await page.context().close()
}
