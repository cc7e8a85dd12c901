// What the server says of itself: memory, heaps and open handles, from the page for Prometheus.

export interface Figures {
  /** All threads together, MB. */
  readonly rssMb: number
  /** Objects of the main thread, MB. */
  readonly mainHeapMb: number
  /** Objects of the thread that answers questions, MB. */
  readonly engineHeapMb: number
  /** Its buffers: the collection, MB. */
  readonly engineBuffersMb: number
  readonly handles: number
  readonly files: number
}

const MB = 1024 ** 2

/** @throws where the server does not answer, or lacks a figure */
export async function figuresAt(address: string): Promise<Figures> {
  const page = await (await fetch(`${address}/metrics`)).text()
  const figureOf = (name: string): number => {
    const found = new RegExp(`^${name} (\\S+)$`, 'm').exec(page)?.[1]
    if (found === undefined) throw new Error(`${address}/metrics has no ${name}`)
    return Number(found)
  }
  return {
    rssMb: figureOf('process_resident_memory_bytes') / MB,
    mainHeapMb: figureOf('nodejs_heap_size_used_bytes') / MB,
    engineHeapMb: figureOf('leitmotif_engine_heap_bytes') / MB,
    engineBuffersMb: figureOf('leitmotif_engine_buffer_bytes') / MB,
    handles: figureOf('nodejs_active_handles_total'),
    files: figureOf('process_open_fds'),
  }
}
