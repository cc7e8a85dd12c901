// What a citation of the view says: the view in words, the collection by its fingerprint, its address, and the day it was seen.
import type { Cited } from '../../docs/cite/source.ts'
import type { SaidView } from './use-said-view.ts'

interface Seen {
  readonly said: SaidView
  readonly fingerprint: string | undefined
  readonly address: string
  /** BCP 47, of the words in `said`. */
  readonly lang: string
  readonly day: Date
}

export function citedView({ said, fingerprint = '', address, lang, day }: Seen): Cited {
  const narrowed = said.narrowed.length > 0 ? ` (${said.narrowed.join('; ')})` : ''
  return {
    id: `leitmotif-${fingerprint}`,
    title: said.title + narrowed,
    source: `Leitmotif ${fingerprint}`.trim(),
    date: null,
    lang,
    address,
    quote: undefined,
    accessed: day.toISOString().slice(0, 10),
  }
}
