// A formula as it is used, what its letters mean, where it is from, and the numbers of a view in it.
import type { ReactNode } from 'react'
import styles from './method.module.css'

interface Props {
  /** In plain characters, the same in every language. */
  readonly formula: string
  readonly children: ReactNode
  /** The work that it is from, as it is cited. */
  readonly source?: string
  /** The formula with numbers in it, a line each. */
  readonly filled?: readonly (string | undefined)[]
}

export function Formula({ formula, children, source, filled = [] }: Props) {
  const lines = filled.filter((line) => line !== undefined)
  return (
    <figure className={styles.formula}>
      <code>{formula}</code>
      {lines.length > 0 && <pre className={styles.filled}>{lines.join('\n')}</pre>}
      <figcaption>
        {children}
        {source !== undefined && <cite lang="en">{source}</cite>}
      </figcaption>
    </figure>
  )
}
