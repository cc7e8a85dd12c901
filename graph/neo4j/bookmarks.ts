// Bookmarks: a reader sees what was written before it, also by another thread of this process and also on a replica.
import { BroadcastChannel } from 'node:worker_threads'
import neo4j, { type BookmarkManager } from 'neo4j-driver'

export interface Bookmarks {
  readonly manager: BookmarkManager
  close(): void
}

/** The bookmarks of one store, shared among all who have it open in this process. */
export function shareBookmarks(store: string): Bookmarks {
  const channel = new BroadcastChannel(`leitmotif bookmarks of ${store}`)
  channel.unref()
  // Of what others wrote: all of it must be there before we read, and it is dropped once a bookmark of ours follows it.
  let others: readonly string[] = []
  const manager = neo4j.bookmarkManager({
    bookmarksSupplier: async () => others,
    bookmarksConsumer: async (bookmarks) => {
      others = []
      channel.postMessage([...bookmarks])
    },
  })
  channel.onmessage = (event: unknown) => {
    others = bookmarksIn(event)
  }
  return { manager, close: () => channel.close() }
}

function bookmarksIn(event: unknown): string[] {
  const data: unknown = typeof event === 'object' && event !== null && 'data' in event ? event.data : undefined
  return Array.isArray(data) ? data.filter((one) => typeof one === 'string') : []
}
