// For "node --import": a wall clock that jumps by up to three days to and fro, over and over; the same jumps for the same CLOCK_SEED.
const DAYS_MS = 3 * 24 * 3600 * 1000
/** So often is the time asked for between two jumps. */
const BETWEEN = 7

const RealDate = Date
let state = Number(process.env.CLOCK_SEED ?? 1)
let asked = 0
let offset = 0

/** A number in [0, 1): Lehmer's generator. */
function drawn() {
  state = (state * 48_271) % 2_147_483_647
  return state / 2_147_483_647
}
function now() {
  if (asked++ % BETWEEN === 0) offset = Math.round((2 * drawn() - 1) * DAYS_MS)
  return RealDate.now() + offset
}

globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(now()).toString(),
  construct: (target, given, as) => Reflect.construct(target, given.length === 0 ? [now()] : given, as),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
})
