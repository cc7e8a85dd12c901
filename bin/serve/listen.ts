// Starts listening, and says so when somebody else already does.
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { UsageError } from '../failure.ts'

/** The port that was taken; 0 asks for any free one. @throws UsageError when the port is in use or not ours to use */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)))
    server.listen(port, host, () => {
      const address: AddressInfo | string | null = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(
      `port ${port} is already taken by another program: stop it, or choose another port with PORT=${port + 1} or --port ${port + 1}`,
    )
  }
  if (error.code === 'EACCES')
    return new UsageError(
      `port ${port} needs rights that this account does not have: choose one above 1023 with PORT or --port`,
    )
  if (error.code === 'EADDRNOTAVAIL')
    return new UsageError(
      `${host} is no address of this machine: choose one of its own with --host, or 0.0.0.0 for all`,
    )
  return error
}
