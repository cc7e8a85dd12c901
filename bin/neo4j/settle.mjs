// What every new server needs: a port, a password of its own, and a moment until it answers.
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import neo4j from 'neo4j-driver'

/** Of all servers that this process starts. */
export const PASSWORD = randomBytes(12).toString('hex')

/** A port that nobody listens on. @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** A new server knows one user with one password, which it wants changed before anything else. @param {string} address */
export async function setPassword(address) {
  const driver = neo4j.driver(address, neo4j.auth.basic('neo4j', 'neo4j'))
  const session = driver.session({ database: 'system' })
  try {
    await session.run('ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: 'neo4j', new: PASSWORD })
  } finally {
    await driver.close()
  }
}

/** Resolves once the server answers. @param {string} address @param {string} password */
export async function whenAnswering(address, password, patienceMs = 120_000) {
  const driver = neo4j.driver(address, neo4j.auth.basic('neo4j', password))
  try {
    for (const began = Date.now(); ; await wait(250)) {
      const failure = await driver.executeQuery('RETURN 1').then(
        () => undefined,
        (error) => error,
      )
      if (!failure) return
      if (Date.now() - began > patienceMs) throw failure
    }
  } finally {
    await driver.close()
  }
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<void>} */
export const whenGone = (child) => new Promise((resolve) => child.once('exit', () => resolve()))
