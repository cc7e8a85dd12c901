// Figures about the running server in the form that Prometheus reads.

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Engine } from '#graph/engine'

export interface Metrics {
  /** @param call the address as the router knows it, such as "/docs/{id}", so that there are few of them @param seconds until the answer had left */
  count(method: string, call: string, status: number, seconds: number): void
  /** The page for Prometheus, and its type. */
  page(): Promise<{ readonly type: string; readonly text: string }>
}

type Known = Pick<Engine, 'health'>
/** What the engine's thread holds, bytes; Node's own figures are those of the main thread. */
type Memory = () => Promise<{ readonly heap: number; readonly buffers: number } | undefined>
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

export function openMetrics(engine: Known, memory: Memory = async () => undefined): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'leitmotif_requests_total',
    help: 'Requests answered, by call and status',
    labelNames: ['method', 'call', 'status'],
    registers,
  })
  const duration = new Histogram({
    name: 'leitmotif_request_seconds',
    help: 'Seconds from a request to its answer, by call',
    labelNames: ['call'],
    buckets: SECONDS,
    registers,
  })
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers })
  const docs = gauge('leitmotif_documents', 'Documents in the collection')
  const mentions = gauge('leitmotif_mentions', 'Mentions in the collection')
  const revision = gauge('leitmotif_revision', 'Revision of the store that is answered from')
  const up = gauge('leitmotif_store_up', '1 where the store answers, 0 where it does not')
  const heap = gauge('leitmotif_engine_heap_bytes', 'Bytes of objects that the thread which answers questions holds')
  const buffers = gauge(
    'leitmotif_engine_buffer_bytes',
    'Bytes of buffers that it holds: the collection as it is counted',
  )
  return {
    count(method, call, status, seconds) {
      requests.inc({ method, call, status })
      duration.observe({ call }, seconds)
    },
    async page() {
      const health = await engine.health({}).catch(() => undefined)
      up.set(health ? 1 : 0)
      if (health) {
        docs.set(health.docs)
        mentions.set(health.mentions)
        revision.set(health.revision)
      }
      const held = await memory().catch(() => undefined)
      // What is not known now stays at what was known last.
      if (held) {
        heap.set(held.heap)
        buffers.set(held.buffers)
      }
      return { type: registry.contentType, text: await registry.metrics() }
    },
  }
}
