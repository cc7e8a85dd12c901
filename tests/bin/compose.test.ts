// compose.yaml: what it promises of itself can be read in it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from '../product.ts'

it('starts the product and its store with health checks, a volume, doors on this machine only and no password of its own', () => {
  const text = readFileSync(join(root, 'compose.yaml'), 'utf8')
  const { services, volumes } = parse(text)
  expect(services.neo4j.healthcheck.test).toBeDefined()
  expect(services.leitmotif.depends_on.neo4j.condition).toBe('service_healthy')
  expect(readFileSync(join(root, 'Dockerfile'), 'utf8')).toMatch(/^HEALTHCHECK/m)
  expect(Object.keys(volumes)).toEqual(['redis', 'neo4j'])
  for (const { ports } of [services.neo4j, services.leitmotif, services.redis])
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/)
  const passwords = [...text.matchAll(/NEO4J_(?:AUTH|PASSWORD): (.*)/g)].map((found) => found[1])
  expect(passwords).toHaveLength(3)
  for (const password of passwords) expect(password).toMatch(/\$\{NEO4J_PASSWORD:\?/)
  // Queue and workers are there for those who ask for them.
  for (const { profiles } of [services.redis, services.worker]) expect(profiles).toEqual(['queue'])
  expect(services.worker.ports).toBeUndefined()
})
