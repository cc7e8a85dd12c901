// Measures how a book opens and scrolls on its page, in a real Chromium: the longest tasks of the page's main thread.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const program = join(root, 'dist', 'bin', 'leitmotif.js')
const CHARACTERS = 1_500_000
const TURNS = Number(process.argv[2] ?? 5)
const SCROLLS = 60

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

const quantile = (values, part) => values.toSorted((a, b) => a - b)[Math.ceil(part * values.length) - 1] ?? 0
const say = (what, values) =>
  console.log(
    `${what.padEnd(52)} p50 ${Math.round(quantile(values, 0.5))} ms   p95 ${Math.round(quantile(values, 0.95))} ms`,
  )

const room = mkdtempSync(join(tmpdir(), 'leitmotif-bench-read-'))
writeFileSync(join(room, 'book.txt'), book())
const store = `sqlite:${join(room, 'book.db')}`
spawnSync(process.execPath, [program, 'ingest', join(room, 'book.txt'), '--store', store], { stdio: ['ignore', 2, 2] })
const server = spawn(process.execPath, [program, 'serve', '--port', '0', '--store', store], {
  stdio: ['ignore', 'pipe', 'ignore'],
})
const address = await new Promise((resolve) => {
  server.stdout.on('data', (chunk) => {
    const found = /http:\/\/\S+/.exec(String(chunk))
    if (found) resolve(found[0])
  })
})
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const [{ id, counts }] = (await (await fetch(`${address}/api/docs`)).json()).docs
  console.log(`a book of ${CHARACTERS} characters and ${counts.mentions} mentions, ${TURNS} turns`)
  const opened = []
  const opening = []
  const scrolling = []
  const stepping = []
  for (let turn = 0; turn < TURNS; turn++) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.addInitScript(() => {
      window.tasks = []
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.tasks.push(duration)
      }).observe({ type: 'longtask', buffered: true })
    })
    const takeTasks = async () => {
      await page.waitForTimeout(300)
      return page.evaluate(() => window.tasks.splice(0))
    }
    const begun = Date.now()
    await page.goto(`${address}/docs/${id}`)
    await page.waitForFunction(() =>
      [...document.querySelectorAll('article ~ section button')].some((button) =>
        Object.keys(button).some((key) => key.startsWith('__reactProps')),
      ),
    )
    opened.push(Date.now() - begun)
    opening.push(Math.max(0, ...(await takeTasks())))
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    for (let at = 0; at < SCROLLS; at++) {
      // Short moves as by a wheel, and now and then a jump as by the bar.
      if (at % 10 === 0) await page.evaluate((to) => window.scrollTo(0, to), (height * at) / SCROLLS)
      await page.mouse.wheel(0, 600)
      await page.waitForTimeout(60)
    }
    scrolling.push(Math.max(0, ...(await takeTasks())))
    for (let at = 0; at < 20; at++) {
      await page.keyboard.press('n')
      await page.waitForTimeout(60)
    }
    stepping.push(Math.max(0, ...(await takeTasks())))
    await page.close()
  }
  say('from the address to an answering page', opened)
  say('longest task while it opens', opening)
  say('longest task while scrolling through it', scrolling)
  say('longest task while stepping through its marks', stepping)
} finally {
  await browser.close()
  server.kill()
  rmSync(room, { recursive: true, force: true })
}
