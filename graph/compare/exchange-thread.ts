// The inside of a thread that exchanges labels: takes one round after the other that nobody has taken, until none is left or the asker has gone.
import { arrangementDrawer } from '#lib/compare/arrangement'
import { type Extremes, extremeCounter } from '#lib/compare/max-t'
import { serveThread } from '../thread/serve-thread.ts'
import { AT, type ExchangeJob } from './exchange-job.ts'

serveThread({
  count: async ({ cells, family, labels, lot, rounds, state }: ExchangeJob): Promise<Extremes> => {
    const draw = arrangementDrawer(labels, lot)
    const { count, extremes } = extremeCounter(cells, family)
    while (Atomics.load(state, AT.stop) === 0) {
      const round = Atomics.add(state, AT.next, 1)
      if (round >= rounds) break
      count(draw(round))
      Atomics.add(state, AT.done, 1)
    }
    return extremes
  },
})
