// Beside a run that may hang: ends the process, saying which input it was, where one takes longer than allowed.
import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

const { name, seed, seconds, shared } = workerData
const [AT, ACTIVE] = [0, 1]
const now = new BigInt64Array(shared)
let last = -1n
let since = Date.now()
setInterval(() => {
  const at = Atomics.load(now, AT)
  if (at !== last || Atomics.load(now, ACTIVE) === 0n) {
    last = at
    since = Date.now()
  } else if (Date.now() - since > seconds * 1000) {
    writeSync(2, `${name}: input ${at} of seed ${seed} has not ended after ${seconds} s\n`)
    writeSync(2, `again: npm run fuzz -- ${name} --seed ${seed} --from ${at} --inputs 1\n`)
    process.kill(process.pid, 'SIGKILL')
  }
}, 500)
