// In a container the server's loopback address is out of reach: this hands connections from outside on to it, and ends with it.
import { spawn } from 'node:child_process'
import { connect, createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../dist/bin/leitmotif.js', import.meta.url))
const child = spawn(process.execPath, [program, 'serve', '--port', '3000'], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))

createServer((outside) => {
  const inside = connect(3000, '127.0.0.1')
  for (const [from, to] of [
    [outside, inside],
    [inside, outside],
  ])
    from.on('error', () => to.destroy()).pipe(to)
}).listen(8080)
