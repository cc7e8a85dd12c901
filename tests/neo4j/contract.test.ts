// The contract on Neo4j.
import { describe } from 'vitest'
import { describeStore } from '../graph/store-contract.ts'
import { newServerPlace, servers } from './place.ts'

describe.skipIf(!servers)('on a server', () => {
  describeStore('neo4j', newServerPlace, { steps: 80, histories: 20 })
})
