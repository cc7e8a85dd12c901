// The place of the codebook while its entries are read for the first time.
import styles from './codebook.module.css'

const ROWS = Array.from({ length: 14 }, (_, row) => row)

export default function CodebookLoading() {
  return (
    <div className={styles.codebook} aria-busy="true">
      <div className={styles.waitingFilters} />
      <div className={styles.list}>
        {ROWS.map((row) => (
          <div key={row} className={styles.waitingRow} />
        ))}
      </div>
    </div>
  )
}
