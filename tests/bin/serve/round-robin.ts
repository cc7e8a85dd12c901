// A round robin before servers, each request to the next of them, and what must be the same at all of them.
import { createServer, request } from 'node:http'
import { expect } from 'vitest'
import { calls } from '#graph/wire/calls'
import { writes } from '#graph/wire/writes'
import { portOfServer } from './door-client.ts'

export interface RoundRobin {
  readonly address: string
  close(): void
}

/** @param ports of the servers on this machine */
export async function startRoundRobin(ports: readonly number[]): Promise<RoundRobin> {
  let next = 0
  const server = createServer((asked, answer) => {
    const port = ports[next++ % ports.length]
    const { method, url, headers } = asked
    const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (came) => {
      answer.writeHead(came.statusCode ?? 502, came.headers)
      came.pipe(answer)
    })
    onward.on('error', () => answer.writeHead(502).end())
    asked.pipe(onward)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    address: `http://localhost:${portOfServer(server)}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const json = { 'Content-Type': 'application/json' }

/** Writes through the round robin; each resolves when the change is acknowledged. */
export const writerThrough = (address: string) => ({
  /** The job is known to the server that took it: behind a round robin of two every other look finds it. */
  async bring(name: string, text: string): Promise<string> {
    const form = new FormData()
    form.append('file', new Blob([text]), name)
    const brought = await fetch(`${address}/api/docs`, { method: 'POST', body: form })
    const { job } = writes.bringDocs.answer.parse(await brought.json())
    for (;;) {
      const looked = await fetch(`${address}${job}`)
      if (looked.ok) {
        const { state, reason, files } = writes.job.answer.parse(await looked.json())
        if (state === 'done') return files[0]?.doc ?? ''
        if (state === 'failed') throw new Error(`the file did not go in: ${reason}`)
      }
      await new Promise((then) => setTimeout(then, 20))
    }
  },
  async withdraw(doc: string): Promise<void> {
    expect((await fetch(`${address}/api/docs/${doc}`, { method: 'DELETE' })).status).toBe(204)
  },
  async judge(draft: object): Promise<string> {
    const body = JSON.stringify({ author: 'Ann', reason: 'seen', ...draft })
    const judged = await fetch(`${address}/api/curation`, { method: 'POST', headers: json, body })
    expect(judged.status).toBe(201)
    return writes.judge.answer.parse(await judged.json()).id
  },
  async undo(id: string): Promise<void> {
    expect((await fetch(`${address}/api/curation/${id}`, { method: 'DELETE' })).status).toBe(204)
  },
})

const QUESTIONS = [
  ...['/health', '/docs', '/entities', '/facets', '/curation', '/codebook?limit=20', '/duplicates', '/graph'],
  ...['/graph?in=lang:en&limit=20', '/search?q=trade%20unions', '/claims?limit=20'],
  ...['/compare?a=country:china&b=country:vietnam', '/frames?a=country:china&b=country:vietnam', '/export?format=gexf'],
]

/** Asks the servers everything, pages of lists by the cursor that the other gave, and expects the same bytes of all. */
export async function expectSame(addresses: readonly string[]): Promise<void> {
  const ask = async (path: string): Promise<string> => {
    const answers = await Promise.all(
      addresses.map(async (address) => {
        const answer = await fetch(`${address}/api${path}`)
        return `${answer.status} ${await answer.text()}`
      }),
    )
    for (const answer of answers) expect([path, answer]).toEqual([path, answers[0]])
    return (answers[0] ?? '').slice(4)
  }
  for (const question of QUESTIONS) await ask(question)
  const { entities } = calls.entities.answer.parse(JSON.parse(await ask('/entities?limit=2')))
  const [one, two] = entities.map(({ id }) => encodeURIComponent(id))
  await ask(`/entities/${one}`)
  await ask(`/path?from=${one}&to=${two}`)
  const { docs } = calls.docs.answer.parse(JSON.parse(await ask('/docs?limit=1')))
  await ask(`/docs/${docs[0]?.id}`)
  for (const list of [`/evidence?entity=${one}&limit=3`, '/docs?limit=2', '/entities?limit=40', '/claims?limit=5']) {
    // The cursor is that of the first, and is used at each: what they answer is compared again.
    for (let cursor: string | null = '', page = 0; cursor !== null && page < 4; page++) {
      const answer: unknown = JSON.parse(await ask(`${list}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`))
      cursor = calls.docs.answer.pick({ next: true }).parse(answer).next
    }
  }
}
