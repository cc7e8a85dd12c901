// npm run endure [-- --minutes 60 --docs 10000 --readers 50 --think 5 --every 5 --seed 1 --json FILE --picture FILE]: an hour of mixed load, and whether it was borne.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import './exit-when-stopped.mjs'

const USAGE = `npm run endure -- [--minutes 60] [--docs 10000] [--readers 50] [--think 5] [--every 5] [--seed 1] [--json FILE] [--picture FILE]
--think (of a reader, in the mean) and --every (of the writer) are seconds between one and the next, above 0; the other numbers are whole, from 1`

function asked() {
  const text = /** @type {const} */ ({ type: 'string' })
  const whole = { minutes: text, docs: text, readers: text, seed: text }
  const seconds = { think: text, every: text }
  const { values } = parseArgs({ options: { ...whole, ...seconds, json: text, picture: text } })
  const told = Object.entries(values)
  const wrong = told.filter(
    ([name, value]) =>
      (name in whole && !/^[1-9]\d{0,8}$/.test(value)) ||
      (name in seconds && !(Number(value) > 0 && Number(value) < 1e6)),
  )
  if (wrong.length > 0)
    throw new Error(`not understood: ${wrong.map(([name, value]) => `--${name} ${value}`).join(', ')}`)
  return values
}

/** @type {ReturnType<typeof asked>} */
let values
try {
  values = asked()
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`)
  process.exit(2)
}
/** @param {'minutes' | 'docs' | 'readers' | 'think' | 'every' | 'seed'} name @param {number} usual @param {number} [unit] */
const numberOf = (name, usual, unit = 1) => (values[name] === undefined ? usual : Number(values[name]) * unit)
await build()
const { endure, isEndured } = await import('../dist/bin/endure/endure.js')
const { usualPlan } = await import('../dist/bin/endure/plan.js')
const { pictureOf } = await import('../dist/bin/endure/picture.js')
const plan = {
  ...usualPlan,
  minutes: numberOf('minutes', usualPlan.minutes),
  docs: numberOf('docs', usualPlan.docs),
  readers: numberOf('readers', usualPlan.readers),
  thinkMs: numberOf('think', usualPlan.thinkMs, 1000),
  changeEveryMs: numberOf('every', usualPlan.changeEveryMs, 1000),
  seed: numberOf('seed', usualPlan.seed),
}
const endured = await endure(plan, console.error)
if (values.json) writeFileSync(values.json, `${JSON.stringify(endured, null, 1)}\n`)
if (values.picture) writeFileSync(values.picture, pictureOf(endured.minutes))
for (const line of endured.verdict.found) console.log(line)
const { faults, fingerprint, cleanFingerprint } = endured
console.log(faults.length > 0 ? `FAILS: ${faults.join('\n')}` : 'holds: every promise on the store')
console.log(
  fingerprint === cleanFingerprint
    ? `holds: fingerprint ${fingerprint} as of a clean build`
    : `FAILS: fingerprint ${fingerprint}, a clean build has ${cleanFingerprint}`,
)
process.exitCode = isEndured(endured) ? 0 : 1
