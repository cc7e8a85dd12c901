// A thread for tests: it answers, tells events, throws each kind of error, waits and turns for ever, and dies.
import { workerData } from 'node:worker_threads'
import { ProblemError } from '../../../dist/graph/problem.js'
import { StoreError } from '../../../dist/graph/store.js'
import { serveThread } from '../../../dist/graph/thread/serve-thread.js'

let calls = 0
let left = 0
serveThread({
  count: async () => ++calls,
  data: async () => workerData,
  events: async (many, emit) => {
    for (let i = 0; i < many; i++) emit(i)
    return many
  },
  problem: async () => {
    throw new ProblemError(404, 'there is no such thing')
  },
  busy: async () => {
    throw new StoreError('BUSY', 'somebody else writes')
  },
  never: () => new Promise(() => {}),
  untilLeft: (_, emit, signal) =>
    new Promise((resolve) => {
      emit('begun')
      signal.addEventListener('abort', () => {
        left++
        Atomics.add(workerData.left, 0, 1)
        resolve()
      })
    }),
  left: async () => left,
  turn: async (_, emit) => {
    emit('begun')
    for (;;) Atomics.add(workerData.left, 0, 1)
  },
  die: async () => process.exit(3),
})
