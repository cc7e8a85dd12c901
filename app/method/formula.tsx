// A formula as it is used, what its letters mean, and where it is from.
import type { ReactNode } from 'react'
import styles from './method.module.css'

interface Props {
  /** In plain characters, the same in every language. */
  readonly formula: string
  readonly children: ReactNode
  /** The work that it is from, as it is cited. */
  readonly source?: string
}

export function Formula({ formula, children, source }: Props) {
  return (
    <figure className={styles.formula}>
      <code>{formula}</code>
      <figcaption>
        {children}
        {source !== undefined && <cite lang="en">{source}</cite>}
      </figcaption>
    </figure>
  )
}
