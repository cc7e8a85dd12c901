// The mark of a document: a hatched circle for A, a dotted square for B, hollow where it does not name the thing.
import style from './rows/marks.module.css'

export function DocMark({ side, hollow = false }: { side: 'a' | 'b'; hollow?: boolean }) {
  return <span className={style.mark} data-side={side} {...(hollow && { 'data-hollow': '' })} aria-hidden="true" />
}
