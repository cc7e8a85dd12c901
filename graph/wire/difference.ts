// What reading the documents again would change, as answers show it.
import { z } from 'zod'
import { kind } from './parts.ts'

const count = z.int().min(0)
const cameAndWent = z.object({ added: count, lost: count })
/** Sentences before and now. */
const counted = { before: count, now: count }

export const difference = z.object({
  /** Documents that were read again, and how many of them would hold something else. */
  docs: count,
  changed: count,
  /** Mentions as the rules find them, before people's judgements. */
  mentions: cameAndWent,
  entities: cameAndWent,
  links: cameAndWent.extend({ stronger: count, weaker: count }),
  /** Each of these lists begins with what changes most, and ends where the totals above go on. */
  perDoc: z.array(z.object({ doc: z.string(), title: z.string(), mentions: cameAndWent, links: cameAndWent })),
  perEntity: z.array(z.object({ id: z.string(), kind, label: z.string(), ...counted })),
  perLink: z.array(
    z.object({ source: z.string(), sourceLabel: z.string(), target: z.string(), targetLabel: z.string(), ...counted }),
  ),
  /** Documents that could not be read again and stay as they are. */
  unread: z.array(z.object({ doc: z.string(), reason: z.string() })),
})

export type DifferenceJson = z.infer<typeof difference>
