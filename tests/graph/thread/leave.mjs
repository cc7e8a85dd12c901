// A program for tests that sends a thread away in the middle of its work with a store, and then says that it still runs: node leave.mjs STORE
import { openStore } from '../../../dist/graph/open.js'
import { startThread } from '../../../dist/graph/thread/start-thread.js'

const address = process.argv[2]
await (await openStore(address, 'write')).close()
const thread = startThread(new URL('./store-thread.mjs', import.meta.url), undefined, { holdsStore: true })
await new Promise((begun) => thread.call('work', address, begun).catch(() => undefined))
await thread.close()
console.log('still here')
