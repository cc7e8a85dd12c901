// The command line from a clone: builds what is not built, then runs it.
import { build } from './build.mjs'

await build({ pages: process.argv[2] === 'serve' })
await import('../dist/bin/leitmotif.js')
