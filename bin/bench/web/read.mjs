// A book on its page: how it opens, scrolls and is stepped through.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from './figures.mjs'
import { isAlive, leitmotif, longestTask, makeRoom, openPage, root, serve } from './stage.mjs'

const CHARACTERS = 1_500_000
const SCROLLS = 60
const STEPS = 20

/** The five documents one after the other until there are enough characters, each time under another heading. */
function book() {
  const folder = join(root, 'seeds', 'documents')
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  let text = 'A long book\n\n'
  for (let part = 0; text.length < CHARACTERS; part++) text += `Part ${part + 1}\n\n${texts[part % texts.length]}\n\n`
  return text.slice(0, CHARACTERS)
}

export async function read(browser, turns) {
  const { room, leave } = makeRoom()
  writeFileSync(join(room, 'book.txt'), book())
  const store = `sqlite:${join(room, 'book.db')}`
  leitmotif('ingest', join(room, 'book.txt'), '--store', store)
  const { address, stop } = await serve(store)
  try {
    const [{ id, counts }] = (await (await fetch(`${address}/api/docs`)).json()).docs
    console.log(`a book of ${CHARACTERS} characters and ${counts.mentions} mentions, ${turns} turns`)
    const measured = { opened: [], opening: [], scrolling: [], stepping: [] }
    for (let turn = 0; turn < turns; turn++) {
      const page = await openPage(browser)
      const begun = Date.now()
      await page.goto(`${address}/docs/${id}`)
      await isAlive(page)
      measured.opened.push(Date.now() - begun)
      measured.opening.push(await longestTask(page))
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      for (let at = 0; at < SCROLLS; at++) {
        // Short moves as by a wheel, and now and then a jump as by the bar.
        if (at % 10 === 0) await page.evaluate((to) => window.scrollTo(0, to), (height * at) / SCROLLS)
        await page.mouse.wheel(0, 600)
        await page.waitForTimeout(60)
      }
      measured.scrolling.push(await longestTask(page))
      for (let at = 0; at < STEPS; at++) {
        await page.keyboard.press('n')
        await page.waitForTimeout(60)
      }
      measured.stepping.push(await longestTask(page))
      await page.context().close()
    }
    say('from the address to an answering page', measured.opened)
    say('longest task while it opens', measured.opening, { limit: 100 })
    say('longest task while scrolling through it', measured.scrolling, { limit: 100 })
    say('longest task while stepping through its marks', measured.stepping, { limit: 100 })
  } finally {
    stop()
    leave()
  }
}
