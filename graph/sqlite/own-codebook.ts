// The collection's own codebook: one row, changed only by who has seen what is there.
import { textOrNull } from '../rows.ts'
import type { OwnCodebook } from '../store.ts'
import type { Db } from './driver.ts'
import { writing } from './transaction.ts'

export function openOwnCodebook(db: Db) {
  const find = db.prepare('SELECT accepted, draft FROM own_codebook')
  const set = db.prepare('UPDATE own_codebook SET accepted = ?, draft = ?')
  const get = (): OwnCodebook => {
    const row = find.get() ?? {}
    return { accepted: textOrNull(row, 'accepted'), draft: textOrNull(row, 'draft') }
  }
  const put = (next: OwnCodebook, instead: OwnCodebook): boolean =>
    writing(db, () => {
      const own = get()
      if (own.accepted !== instead.accepted || own.draft !== instead.draft) return false
      set.run([next.accepted, next.draft])
      return true
    })
  return { get, put }
}
