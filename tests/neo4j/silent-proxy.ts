// A proxy that can fall silent: connections stay open and nothing passes any more, as with a network that hangs.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface SilentProxy {
  readonly address: string
  hush(): void
  speak(): void
  close(): void
}

export async function silentProxy(to: string): Promise<SilentProxy> {
  const { hostname, port } = new URL(to)
  const sockets = new Set<Socket>()
  let silent = false
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('data', (chunk) => silent || into.write(chunk))
      from.on('error', () => {})
      from.on('close', () => into.destroy())
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port: own } = server.address() as AddressInfo
  return {
    address: `bolt://localhost:${own}`,
    hush: () => {
      silent = true
    },
    speak: () => {
      silent = false
    },
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
