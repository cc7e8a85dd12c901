// How long a table of news items takes to go in as a browser brings it, and how the server answers others meanwhile.
import { setTimeout as wait } from 'node:timers/promises'
import { type Times, timesAmong } from '#graph/bench/times'
import { job, writes } from '#graph/wire/writes'
import type { RunningServer } from './run-server.ts'
import { textsIn } from './texts-in.ts'
import { variedTexts } from './varied-texts.ts'

const ITEMS = 20_000
const ASK_EVERY_MS = 250
/** What a reader asks for: the graph, an entity's panel, a search, a list of documents. */
const QUESTIONS = ['/graph?limit=200', '/entities?limit=20', '/search?q=trade%20unions', '/docs?limit=50', '/health']

export interface NewsTimes {
  readonly items: number
  readonly mb: number
  readonly seconds: number
  readonly cpuSeconds: number | null
  /** Of questions that others asked meanwhile. */
  readonly answers: Times
  readonly peakMb: number | null
}

/** Half of the items English, a quarter each Chinese and Vietnamese where there are texts for that; of 1,500 bytes each with what is said of them, about. */
function* items(): Generator<string> {
  const english = [...textsIn('seeds', 'documents'), ...textsIn('seeds', 'un-general-debate')]
  const languages = [
    { texts: english, share: 2, size: 1150, country: 'VN' },
    { texts: textsIn('tests', 'gold', 'zh'), share: 1, size: 400, country: 'CN' },
    { texts: textsIn('tests', 'gold', 'vi'), share: 1, size: 850, country: 'VN' },
  ].filter(({ texts }) => texts.length > 0)
  const shares = languages.reduce((sum, { share }) => sum + share, 0)
  for (const [at, { texts, share, size, country }] of languages.entries()) {
    const count = Math.round((ITEMS * share) / shares)
    let n = 0
    for (const text of variedTexts(texts, count * size * 2, size)) {
      if (n++ === count) break
      const date = `${2000 + (n % 25)}-${String(1 + (n % 12)).padStart(2, '0')}-01`
      yield JSON.stringify({
        id: `news-${at}-${n}`,
        title: `Item ${n}`,
        text,
        date,
        country,
        source: `Paper ${n % 40}`,
      })
    }
  }
}

/** Brings the items to a running server with an empty store as one file. */
export async function newsTimes({ address, peakMb, cpuSeconds }: RunningServer): Promise<NewsTimes> {
  const file = new Blob([...items()].map((line) => `${line}\n`))
  const form = new FormData()
  form.append('file', file, 'news.jsonl')
  const began = performance.now()
  const answer = await fetch(`${address}/api/docs`, { method: 'POST', body: form })
  const { job: begun } = writes.bringDocs.answer.parse(await answer.json())
  const waited: number[] = []
  for (let turn = 0; ; turn++) {
    const asked = performance.now()
    await (await fetch(`${address}/api${QUESTIONS[turn % QUESTIONS.length]}`)).arrayBuffer()
    waited.push(performance.now() - asked)
    const { state, reason, outcomes } = job.parse(await (await fetch(`${address}${begun}?lines=0`)).json())
    if (state === 'failed' || outcomes.refused > 0) throw new Error(`the items did not go in: ${reason}`)
    if (state === 'done') {
      const seconds = (performance.now() - began) / 1000
      return {
        items: outcomes.added,
        mb: file.size / 1e6,
        seconds,
        cpuSeconds: cpuSeconds(),
        answers: timesAmong(waited),
        peakMb: peakMb(),
      }
    }
    await wait(ASK_EVERY_MS)
  }
}
