// Explore with as many entities as a reader asks for: the first picture, moving in it, searching, filtering.
import { say } from './figures.mjs'
import { longestTask, openPage } from './stage.mjs'
import { search, spotOf, timed, whenDrawn } from './waits.mjs'

const MOVES = 60

/** Notes of each `event` of the pointer how long it is until a frame that it changed has been shown. */
const listen = (page, event) =>
  page.evaluate((name) => {
    window.answers = []
    addEventListener(
      name,
      ({ timeStamp }) =>
        requestAnimationFrame(() =>
          // The next frame begins when that one has been handed over.
          requestAnimationFrame(() => window.answers.push(performance.now() - timeStamp)),
        ),
      { capture: true },
    )
  }, event)

async function pan(page, measured) {
  await listen(page, 'mousemove')
  // From the corner, where no node would be taken along.
  await page.mouse.move(240, 70)
  await page.mouse.down()
  for (let at = 0; at < MOVES; at++) {
    await page.mouse.move(240 + 3 * at, 70 + 2 * at)
    await page.waitForTimeout(16)
  }
  await page.mouse.up()
  await page.waitForTimeout(300)
  measured.panning.push(...(await page.evaluate(() => window.answers.splice(0))))
  measured.panTask.push(await longestTask(page))
}

async function drag(page, turn, measured) {
  const { x, y } = await spotOf(page, turn)
  await longestTask(page)
  await page.mouse.move(x, y)
  await listen(page, 'mousemove')
  await page.mouse.down()
  for (let at = 1; at <= MOVES; at++) {
    await page.mouse.move(x + 2 * at, y + at)
    await page.waitForTimeout(16)
  }
  measured.dragging.push(...(await page.evaluate(() => window.answers.splice(0))))
  measured.dragTask.push(await longestTask(page))
  await page.mouse.up()
  await page.waitForTimeout(100)
  await whenDrawn(page)
  measured.dropTask.push(await longestTask(page))
}

async function zoom(page, measured) {
  await listen(page, 'wheel')
  for (let at = 0; at < 12; at++) {
    await page.mouse.wheel(0, at < 6 ? -120 : 120)
    await page.waitForTimeout(120)
  }
  await page.waitForTimeout(300)
  measured.zooming.push(...(await page.evaluate(() => window.answers.splice(0))))
  measured.zoomTask.push(await longestTask(page))
}

const isFound = () => document.querySelector('search [role="option"]') !== null
const isDone = (before) => {
  const region = document.querySelector('section[aria-label="Graph"]')
  const said = [...document.querySelectorAll('[role="status"]')].find(({ textContent }) =>
    textContent.startsWith('Showing'),
  )?.textContent
  return said !== before && region?.getAttribute('aria-busy') === 'false'
}
const said = (page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('[role="status"]')].find(({ textContent }) => textContent.startsWith('Showing'))
        ?.textContent,
  )

/** When the answer had come, and when the picture of all its entities was first shown, ms since the navigation began. */
const firstPicture = (page, amount) =>
  page.evaluate(
    (most) =>
      new Promise((resolve) => {
        const look = () => {
          const isThere = [...document.querySelectorAll('[role="status"]')].some(({ textContent }) =>
            textContent.includes(` ${most.toLocaleString('en')} of `),
          )
          if (!isThere) return requestAnimationFrame(look)
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              const answers = performance.getEntriesByType('resource')
              const come = answers.find(({ name }) => name.includes(`limit=${most}`))?.responseEnd ?? 0
              resolve({ come, shown: performance.now() })
            }),
          )
        }
        look()
      }),
    amount,
  )

export async function large(browser, address, amount, turns) {
  const measured = {}
  for (const what of [
    'come',
    'picture',
    'whole',
    'opening',
    'panning',
    'panTask',
    'zooming',
    'zoomTask',
    'find',
    'filter',
    'dragging',
    'dragTask',
    'dropTask',
  ])
    measured[what] = []
  for (let turn = 0; turn < turns; turn++) {
    const page = await openPage(browser)
    await page.goto(`${address}/?limit=${amount}`)
    const { come, shown } = await firstPicture(page, amount)
    measured.come.push(come)
    measured.picture.push(shown - come)
    measured.whole.push(await whenDrawn(page))
    measured.opening.push(await longestTask(page))
    await pan(page, measured)
    await zoom(page, measured)
    await drag(page, turn, measured)
    await page.locator(search).focus()
    measured.find.push(await timed(page, 'keydown', isFound, undefined, () => page.keyboard.press('b')))
    await page.keyboard.press('Escape')
    const filter = page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox', { name: /Person/ })
    measured.filter.push(
      await timed(page, 'click', isDone, await said(page), () => filter.evaluate((box) => box.click())),
    )
    await page.context().close()
  }
  const many = `${amount.toLocaleString('en')} entities`
  say(`${many}: from the address to the answer with all of them`, measured.come)
  say(`${many}: from that answer to the first picture`, measured.picture, { limit: 2000 })
  say(`${many}: from the address to the last link drawn`, measured.whole, { limit: 10_000 })
  say(`${many}: longest task while opening`, measured.opening, { limit: 300 })
  say(`${many}: from a move of the hand to its frame, panning`, measured.panning, { limit: 100 })
  say(`${many}: longest task while panning`, measured.panTask, { limit: 300 })
  say(`${many}: from a turn of the wheel to its frame, zooming`, measured.zooming, { limit: 100 })
  say(`${many}: longest task while zooming`, measured.zoomTask, { limit: 300 })
  say(`${many}: from a move of the hand to its frame, dragging`, measured.dragging, { limit: 100 })
  say(`${many}: longest task while dragging`, measured.dragTask, { limit: 300 })
  say(`${many}: longest task after letting go`, measured.dropTask, { limit: 300 })
  say(`${many}: from the key to the answers of the search`, measured.find, { limit: 100 })
  say(`${many}: from a filter to its whole picture`, measured.filter)
}
