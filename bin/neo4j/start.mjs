// Starts Neo4j servers of our own: in Docker where it answers, else in Java; undefined where there is neither.
import { hasDocker, startDocker } from './docker.mjs'
import { hasJava, startJava } from './java.mjs'

/** What a machine lacks that can start none. */
export const WAY_OUT = `Start Docker, or install a JDK from 17 on with Maven ("apt-get install openjdk-17-jdk-headless maven"),
or name servers: NEO4J_TEST_URI=bolt://localhost:7687,bolt://localhost:7688 with NEO4J_USERNAME and NEO4J_PASSWORD.`

/** @param {number} count of servers, each with one database @param {readonly string[]} options of Java, where it is Java */
export async function startNeo4j(count = 1, options = []) {
  if (hasDocker()) return startDocker(count)
  return hasJava() ? startJava(count, options) : undefined
}
