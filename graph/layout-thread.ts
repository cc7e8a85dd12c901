// The inside of a thread that arranges one large graph.
import { arrange } from './arrange.ts'
import type { Backbone } from './backbone.ts'
import { serveThread } from './thread/serve-thread.ts'

serveThread({ arrange: async (backbone: Backbone) => arrange(backbone) })
