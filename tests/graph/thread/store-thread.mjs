// A thread for tests that opens stores again and again, from before it shall leave until long after.

import { openStore } from '../../../dist/graph/open.js'
import { serveThread } from '../../../dist/graph/thread/serve-thread.js'

const WORK_MS = 2500

serveThread({
  work: async (address, emit) => {
    emit('begun')
    for (const began = performance.now(); performance.now() - began < WORK_MS; )
      await (await openStore(address, 'read')).close()
  },
})
