// npm run bench:web [-- PART…] [-- --turns N]: measures the pages in a real Chromium; without parts, all of them.
import { existsSync } from 'node:fs'
import { bring } from './bring.mjs'
import { explore } from './explore.mjs'
import { heap } from './heap.mjs'
import { large } from './large.mjs'
import { read } from './read.mjs'
import { arranged, fill, makeRoom, serve, startBrowser } from './stage.mjs'

const PARTS = ['explore', '10000', 'heap', '50000', 'read', 'bring']
const args = process.argv.slice(2)
const turnsAt = args.indexOf('--turns')
const turns = turnsAt < 0 ? 20 : Number(args[turnsAt + 1])
const named = args.filter((arg) => PARTS.includes(arg))
const is = (part) => named.length === 0 || named.includes(part)

/** Runs `measure` on a server of its own with so many synthetic documents and entities, once every entity has its place. */
async function onCollection(size, measure) {
  const { room, leave } = makeRoom()
  try {
    // One that is kept saves the minutes of filling and arranging it.
    const folder = process.env.BENCH_COLLECTIONS ?? room
    const file = `${folder}/${size.entities}.db`
    const store = `sqlite:${file}`
    if (!existsSync(file)) await fill(store, size)
    const { address, stop } = await serve(store)
    try {
      const took = await arranged(address)
      console.log(
        `${size.docs} documents, ${size.entities} entities, arranged in ${Math.round(took)} ms; ${turns} turns`,
      )
      await measure(address)
    } finally {
      stop()
    }
  } finally {
    leave()
  }
}

const browser = await startBrowser()
try {
  if (is('explore') || is('10000') || is('heap'))
    await onCollection({ docs: 10_000, entities: 20_000 }, async (address) => {
      if (is('explore')) await explore(browser, address, turns)
      if (is('10000')) await large(browser, address, 10_000, turns)
      if (is('heap')) await heap(browser, address)
    })
  if (is('50000'))
    await onCollection({ docs: 10_000, entities: 100_000 }, (address) => large(browser, address, 50_000, turns))
  if (is('read')) await read(browser, turns)
  if (is('bring')) await bring(browser, turns)
} finally {
  await browser.close()
}
