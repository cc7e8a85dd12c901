// The stage of the measurements: the built product on a store of its own, and a Chromium without a graphics card.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { synthetic } from '../../../dist/graph/bench/synthetic.js'
import { openStore } from '../../../dist/graph/open.js'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const program = join(root, 'dist', 'bin', 'leitmotif.js')

/** A room for files, and the way to be rid of it. */
export function makeRoom() {
  const room = mkdtempSync(join(tmpdir(), 'leitmotif-bench-web-'))
  return { room, leave: () => rmSync(room, { recursive: true, force: true }) }
}

/** One command of the product, to its end. */
export const leitmotif = (...args) =>
  spawnSync(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 2] })

const BATCH = 200

/** Fills a store with synthetic docs of about 100 mentions each. */
export async function fill(store, size) {
  const open = await openStore(store, 'write')
  let batch = []
  for (const extraction of synthetic(size)) {
    if (batch.push(extraction) < BATCH) continue
    await open.addDocs(batch)
    batch = []
  }
  if (batch.length > 0) await open.addDocs(batch)
  await open.close()
}

/** The server on a free port, once it says where. */
export async function serve(store) {
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', '--store', store, '--empty'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const address = await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it was ready`)))
    child.stdout.on('data', (chunk) => {
      const found = /http:\/\/\S+/.exec(String(chunk))
      if (found) resolve(found[0])
    })
  })
  return { address, stop: () => child.kill() }
}

/** Waits until the places of all entities are known; says how long that took, ms. */
export async function arranged(address) {
  const began = performance.now()
  for (;;) {
    const { layout } = await (await fetch(`${address}/api/graph?limit=1`)).json()
    if (layout === 'ready') return performance.now() - began
    await wait(300)
  }
}

export const startBrowser = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc', '--enable-precise-memory-info'],
  })

/** A page in a profile of its own, so that nothing is remembered from the one before; its long tasks are noted. */
export async function openPage(browser, { width = 1440, height = 900 } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en' })
  const page = await context.newPage()
  await page.addInitScript(() => {
    window.tasks = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.tasks.push(duration)
    }).observe({ type: 'longtask', buffered: true })
  })
  return page
}

/** The longest task since the last time this was asked, ms; 0 where none was longer than 50. */
export async function longestTask(page) {
  await page.waitForTimeout(300)
  return page.evaluate(() => Math.max(0, ...window.tasks.splice(0)))
}

/** Until React has taken over what the server drew, a click would be lost. */
export const isAlive = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('button')].some((button) =>
      Object.keys(button).some((key) => key.startsWith('__reactProps')),
    ),
  )
