// Explore with the 300 strongest entities: opening, selecting, following a link, searching, and what is fetched for it.
import { say } from './figures.mjs'
import { isAlive, longestTask, openPage } from './stage.mjs'
import { panel, search, spotOf, timed, whenDrawn } from './waits.mjs'

/** Letters with which names begin, and one that makes fewer of them. */
const WORDS = ['bac', 'ced', 'dif', 'fog', 'guh', 'haj', 'jek', 'kil', 'lom', 'mun']

const isMarked = (of) => document.querySelector(`${of} li mark`) !== null
const isLink = (of) =>
  document.querySelector(`${of} h2 + h2`) !== null && document.querySelector(`${of} li mark`) !== null
const isOther = (before) => {
  const found = document.querySelector('search [role="listbox"]')?.textContent ?? ''
  return found !== '' && found !== before
}

/** Scripts that the page has fetched so far, in kB as they came over the wire (gzip). */
const scripts = (page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\.js(\?|$)/.test(name))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize / 1024, 0),
  )

/** Selects an entity in the picture, then the strongest link of its panel. */
async function select(page, turn, { node, link }) {
  const { x, y } = await spotOf(page, turn)
  node.push(await timed(page, 'click', isMarked, panel, () => page.mouse.click(x, y)))
  const row = page.locator(`${panel} ul[aria-label="Links"] button`).first()
  link.push(await timed(page, 'click', isLink, panel, () => row.click()))
}

async function find(page, turn, times) {
  const word = WORDS[turn % WORDS.length] ?? ''
  await page.locator(search).focus()
  await page.keyboard.type(word.slice(0, -1))
  await page.locator('search [role="option"]').first().waitFor()
  await page.waitForTimeout(400)
  const before = await page.locator('search [role="listbox"]').textContent()
  times.push(await timed(page, 'keydown', isOther, before, () => page.keyboard.press(word.slice(-1))))
}

export async function explore(browser, address, turns) {
  const measured = { drawn: [], opening: [], scripts: [], node: [], link: [], search: [] }
  for (let turn = 0; turn < turns; turn++) {
    const page = await openPage(browser)
    await page.goto(address)
    measured.drawn.push(await whenDrawn(page))
    await isAlive(page)
    measured.opening.push(await longestTask(page))
    measured.scripts.push(await scripts(page))
    await select(page, turn, measured)
    await find(page, turn, measured.search)
    await page.context().close()
  }
  say('from the address to the drawn graph of 300', measured.drawn, { limit: 1000 })
  say('longest task while it opens', measured.opening)
  say('from the click on a node to its filled panel', measured.node, { limit: 100 })
  say('from the click on a link to its marked passages', measured.link, { limit: 150 })
  say('from the key to the answers of the search', measured.search, { limit: 100 })
  say('scripts fetched before anything is touched', measured.scripts, { unit: 'kB', limit: 350 })
}
