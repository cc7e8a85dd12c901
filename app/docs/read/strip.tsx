'use client'
// Beside the scroll bar: where in the text the chosen entity occurs. For the pointer; keys and screen readers have the foot bar.
import type { NamedEntity } from '../named.ts'
import marks from './marks.module.css'
import styles from './read.module.css'
import type { ReadDoc } from './read-doc.ts'

interface Props {
  readonly doc: ReadDoc
  readonly chosen: NamedEntity | undefined
  readonly current: number | undefined
  readonly onStand: (index: number) => void
}

/** Marks nearer to each other than this part of the strip would be one. */
const APART = 1 / 400

/** One mention for each mark; the one stood on is always among them. */
function ticksOf(doc: ReadDoc, at: readonly number[], current: number | undefined): number[] {
  let last = -1
  return at.filter((index) => {
    const place = (doc.mentions[index]?.start ?? 0) / doc.text.length
    if (index !== current && last >= 0 && place - last < APART) return false
    last = place
    return true
  })
}

export function Strip({ doc, chosen, current, onStand }: Props) {
  return (
    <div className={styles.strip} aria-hidden="true">
      {ticksOf(doc, chosen?.at ?? [], current).map((index) => (
        <button
          key={index}
          type="button"
          tabIndex={-1}
          className={marks.kind ?? ''}
          data-kind={chosen?.kind}
          data-current={index === current ? '' : undefined}
          style={{ top: `${(100 * (doc.mentions[index]?.start ?? 0)) / doc.text.length}%` }}
          onClick={() => onStand(index)}
        />
      ))}
    </div>
  )
}
