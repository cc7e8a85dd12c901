// A Neo4j in Docker, one container a server, gone with its data when it is removed.
import { spawnSync } from 'node:child_process'
import { freePort, PASSWORD, whenAnswering } from './settle.mjs'

const IMAGE = `neo4j:${process.env.NEO4J_VERSION || '5.26'}-community`

/** @param {string[]} args */
function docker(...args) {
  const { status, stdout, stderr, error } = spawnSync('docker', args, { encoding: 'utf8' })
  if (status !== 0) throw error ?? new Error(`docker ${args[0]} failed: ${stderr}`)
  return stdout.trim()
}

/** There is a Docker and its daemon answers. */
export const hasDocker = () => spawnSync('docker', ['info'], { timeout: 10_000 }).status === 0

/** @param {number} count of servers */
export async function startDocker(count) {
  /** @type {{ id: string, address: string }[]} */
  const servers = []
  const all = (/** @type {string[]} */ ...args) => void docker(...args, ...servers.map(({ id }) => id))
  /** @param {readonly string[]} more options of Java, for this time: a container keeps those it was made with */
  const start = async (more = []) => {
    if (more.length) throw new Error('a container cannot be started with other options')
    all('start')
    for (const { address } of servers) await whenAnswering(address, PASSWORD)
  }
  const remove = async () => all('rm', '--force', '--volumes')
  try {
    for (let n = 0; n < count; n++) {
      const port = await freePort()
      const id = docker('create', '--publish', `127.0.0.1:${port}:7687`, '--env', `NEO4J_AUTH=neo4j/${PASSWORD}`, IMAGE)
      servers.push({ id, address: `bolt://localhost:${port}` })
    }
    await start()
  } catch (error) {
    if (servers.length) await remove()
    throw error
  }
  return {
    addresses: servers.map(({ address }) => address),
    username: 'neo4j',
    password: PASSWORD,
    start,
    stop: async () => all('stop'),
    kill: async () => all('kill'),
    remove,
  }
}
