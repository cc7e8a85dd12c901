// Neo4j's jars, fetched once by Maven into a folder that outlives node_modules; answers that folder.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const pom = fileURLToPath(new URL('pom.xml', import.meta.url))

/**
 * Of the version that pom.xml names, or NEO4J_VERSION.
 * @throws Error with what Maven said when the jars cannot be fetched
 */
export async function neo4jJars() {
  const wanted = readFileSync(pom, 'utf8')
  const version = process.env.NEO4J_VERSION || /<neo4j\.version>([\w.-]+)</.exec(wanted)?.[1]
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'leitmotif')
  // Whatever else pom.xml asks for one day is not taken from what it asked for before.
  const folder = join(cache, `neo4j-${version}-${createHash('sha256').update(wanted).digest('hex').slice(0, 8)}`)
  if (existsSync(folder)) return folder
  // Into a folder of our own first: one that has its name is whole.
  mkdirSync(cache, { recursive: true })
  const coming = mkdtempSync(`${folder}.`)
  try {
    await maven([
      '-q',
      '-B',
      '-f',
      pom,
      'dependency:copy-dependencies',
      `-Dneo4j.version=${version}`,
      `-DoutputDirectory=${coming}`,
      '-DincludeScope=runtime',
    ])
    rename(coming, folder)
    return folder
  } finally {
    rmSync(coming, { recursive: true, force: true })
  }
}

/** Somebody else may have been quicker: what he fetched is the same. @param {string} from @param {string} to */
function rename(from, to) {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!existsSync(to)) throw error
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
