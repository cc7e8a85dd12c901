// Tests run on the TypeScript sources: package imports point at them instead of at dist.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const room = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^#lib\/(.*)$/, replacement: `${room('lib')}/$1.ts` },
      { find: /^#graph\/(.*)$/, replacement: `${room('graph')}/$1.ts` },
    ],
  },
  test: {
    setupFiles: ['tests/properties.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/neo4j/**', 'tests/queue/**'],
        },
      },
      {
        // The store on a real Neo4j: one file after the other, for they share its servers.
        extends: true,
        test: {
          name: 'neo4j',
          include: ['tests/neo4j/**/*.test.ts'],
          globalSetup: ['tests/neo4j/setup.ts'],
          testTimeout: 180_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Workers on a real Redis, with processes that are killed.
        extends: true,
        test: {
          name: 'queue',
          include: ['tests/queue/**/*.test.ts'],
          globalSetup: ['tests/queue/setup.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // The pages in a real Chromium, against the built product: one file after the other, for they share its store.
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
