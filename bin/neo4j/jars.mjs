// Neo4j's jars, fetched once by Maven into a folder that outlives node_modules; answers that folder.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const pom = fileURLToPath(new URL('pom.xml', import.meta.url))

/** @throws Error with what Maven said when the jars cannot be fetched */
export async function neo4jJars() {
  const version = /<neo4j\.version>([\w.-]+)</.exec(readFileSync(pom, 'utf8'))?.[1]
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'leitmotif')
  const folder = join(cache, `neo4j-${version}`)
  if (existsSync(folder)) return folder
  // Into another folder first: one that is there is whole.
  const coming = `${folder}.${process.pid}`
  mkdirSync(coming, { recursive: true })
  try {
    await maven([
      '-q',
      '-B',
      '-f',
      pom,
      'dependency:copy-dependencies',
      `-DoutputDirectory=${coming}`,
      '-DincludeScope=runtime',
    ])
    if (!existsSync(folder)) renameSync(coming, folder)
    return folder
  } finally {
    rmSync(coming, { recursive: true, force: true })
  }
}

/** @param {string[]} args */
function maven(args) {
  return /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      const child = spawn('mvn', args, { stdio: ['ignore', 'pipe', 'pipe'] })
      let said = ''
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => {
          said += chunk
        })
      child.on('error', reject)
      child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`fetching Neo4j failed:\n${said}`))))
    })
  )
}
