// A thousand files dropped on the library at once: how long until all are in, and how the page answers meanwhile.
import { say } from './figures.mjs'
import { isAlive, makeRoom, openPage, serve } from './stage.mjs'

const FILES = 1000
/** Between two looks at what the page says. */
const LOOK_MS = 500

/** Runs in the page: files of some two pages each, of ever other persons and factories. */
function make(files) {
  const transfer = new DataTransfer()
  for (let n = 0; n < files; n++) {
    const paragraph = `Xi Jinping met workers of factory ${n} in Hanoi. The trade unions serve as a bridge between the Party and the masses. Mrs. Anna Number${n} spoke of the mass line, of reform and of ${n} young people in Nghe An.\n\n`
    transfer.items.add(new File([`Report ${n}\n\n${paragraph.repeat(20)}`], `report-${n}.txt`))
  }
  return transfer
}

/** Runs in the page, and says how long it is held up by that, ms. */
function drop(dataTransfer) {
  const target = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.startsWith('Drop documents'))
  const began = performance.now()
  target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  return performance.now() - began
}

/** How long the page takes to show two frames, ms. */
const twoFrames = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const began = performance.now()
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)))
      }),
  )

export async function bring(browser, turns) {
  const measured = { dropped: [], all: [], during: [], after: [], frames: [], behind: [] }
  for (let turn = 0; turn < turns; turn++) {
    const { room, leave } = makeRoom()
    const { address, stop } = await serve(`sqlite:${room}/bring.db`)
    try {
      const page = await openPage(browser)
      await page.goto(`${address}/docs`)
      await isAlive(page)
      const files = await page.evaluateHandle(make, FILES)
      await page.waitForTimeout(LOOK_MS)
      await longest(page)
      const began = Date.now()
      measured.dropped.push(await page.evaluate(drop, files))
      const shown = () => page.getByRole('progressbar').getAttribute('value')
      let during = 0
      for (;;) {
        await page.waitForTimeout(LOOK_MS)
        if (await page.getByText(/^Finished/).count()) break
        during = Math.max(during, await longest(page))
        measured.frames.push(await twoFrames(page))
        const { jobs } = await (await fetch(`${address}/api/jobs`)).json()
        if (jobs[0]) measured.behind.push(Math.abs(jobs[0].done - Number(await shown())))
      }
      measured.all.push(Date.now() - began)
      measured.during.push(during)
      await page.getByRole('row').nth(FILES).waitFor()
      await page.waitForTimeout(LOOK_MS)
      measured.after.push(await longest(page))
      await page.context().close()
    } finally {
      stop()
      leave()
    }
  }
  console.log(`${FILES} files dropped at once, ${turns} turns`)
  say('until all are in', measured.all)
  say('handling the drop', measured.dropped, { limit: 100 })
  say('longest task while they go in', measured.during, { limit: 100 })
  say('longest task when the list of documents comes', measured.after, { limit: 100 })
  say('two frames meanwhile', measured.frames)
  say('files that the page is behind', measured.behind, { unit: 'files' })
}

const longest = (page) => page.evaluate(() => Math.max(0, ...window.tasks.splice(0)))
