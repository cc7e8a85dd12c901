// A Neo4j of our own in a Java process: its data in temporary folders, a free port for each server, killed and started again at will.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { neo4jJars } from './jars.mjs'
import { freePort, PASSWORD, setPassword, whenGone } from './settle.mjs'

const source = fileURLToPath(new URL('Neo4jServer.java', import.meta.url))

/** Maven is there and a Java from 17 on that can compile: the server is started from its source. */
export function hasJava() {
  const java = spawnSync('java', ['--list-modules'], { encoding: 'utf8' })
  const version = Number(/^jdk\.compiler@(\d+)/m.exec(java.stdout ?? '')?.[1] ?? 0)
  return version >= 17 && spawnSync('mvn', ['-v']).status === 0
}

/** Soon ready and quick with small collections; without them slower at first and quicker with large ones. */
export const FOR_TESTS = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Dpagecache=64']

/** @param {number} count of servers in the one process @param {readonly string[]} options of Java */
export async function startJava(count, options = []) {
  const jars = await neo4jJars()
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-neo4j-'))
  const servers = []
  for (let n = 0; n < count; n++) servers.push({ home: join(folder, `${n}`), port: await freePort() })
  const args = ['-cp', join(jars, '*'), source, ...servers.flatMap(({ home, port }) => [home, `${port}`])]
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child

  /** @param {readonly string[]} more options of Java, for this time */
  async function start(more = []) {
    // Its stdin is a pipe of ours: however we end, the server sees it close and ends too.
    const started = spawn('java', ['-Xmx1500m', ...options, ...more, ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
    child = started
    await new Promise((resolve, reject) => {
      let said = ''
      for (const stream of [started.stdout, started.stderr])
        stream.on('data', (chunk) => {
          said = (said + chunk).slice(-4000)
          if (said.includes('ready')) resolve(undefined)
        })
      started.once('error', reject)
      started.once('exit', (code) => reject(new Error(`Neo4j ended with ${code} before it was ready:\n${said}`)))
    })
  }
  /** @param {NodeJS.Signals} signal */
  async function end(signal) {
    const running = child
    child = undefined
    if (!running || running.exitCode !== null || running.signalCode !== null) return
    const gone = whenGone(running)
    running.kill(signal)
    await gone
  }
  /** Runs neo4j-admin on the first server's files, which must be stopped. @param {string} cwd @param {string[]} command */
  const admin = (cwd, ...command) => {
    const home = servers[0]?.home ?? ''
    const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
    const main = ['-Xmx1500m', ...options, '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool']
    const { status, stdout, stderr } = spawnSync('java', [...main, ...command], { cwd, env, encoding: 'utf8' })
    if (status !== 0) throw new Error(`neo4j-admin ${command[0]} failed: ${stdout}${stderr}`)
  }
  const addresses = servers.map(({ port }) => `bolt://localhost:${port}`)
  const remove = async () => {
    await end('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await start()
    for (const address of addresses) await setPassword(address)
  } catch (error) {
    await remove()
    throw error
  }
  return {
    addresses,
    username: 'neo4j',
    password: PASSWORD,
    start,
    admin,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    remove,
  }
}
