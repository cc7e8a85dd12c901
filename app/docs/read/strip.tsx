'use client'
// Beside the scroll bar: where in the text the chosen entity occurs. For the pointer; keys and screen readers have the foot bar.
import type { NamedEntity } from '../named.ts'
import type { DocJson } from './doc-json.ts'
import marks from './marks.module.css'
import styles from './read.module.css'

interface Props {
  readonly doc: DocJson
  readonly chosen: NamedEntity | undefined
  readonly current: number | undefined
  readonly onStand: (index: number) => void
}

export function Strip({ doc, chosen, current, onStand }: Props) {
  return (
    <div className={styles.strip} aria-hidden="true">
      {chosen?.at.map((index) => (
        <button
          key={index}
          type="button"
          tabIndex={-1}
          className={marks.kind ?? ''}
          data-kind={chosen.kind}
          data-current={index === current ? '' : undefined}
          style={{ top: `${(100 * (doc.mentions[index]?.start ?? 0)) / doc.text.length}%` }}
          onClick={() => onStand(index)}
        />
      ))}
    </div>
  )
}
