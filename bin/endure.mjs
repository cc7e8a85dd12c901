// npm run endure [-- --minutes 60 --docs 10000 --readers 50 --json FILE --picture FILE]: an hour of mixed load, and whether it was borne.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'

const number = /** @type {const} */ ({ type: 'string' })
const { values } = parseArgs({
  options: { minutes: number, docs: number, readers: number, think: number, every: number, seed: number, json: number, picture: number },
}) // biome-ignore format: one list
/** @param {'minutes' | 'docs' | 'readers' | 'think' | 'every' | 'seed'} name @param {number} usual @param {number} [unit] */
const numberOf = (name, usual, unit = 1) => {
  const given = Number(values[name] ?? usual / unit)
  if (given > 0) return given * unit
  console.error(`expected a number above 0 with --${name}, got ${JSON.stringify(values[name])}`)
  process.exit(2)
}
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
