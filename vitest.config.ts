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
  test: { include: ['tests/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 180_000, maxWorkers: 2 },
})
