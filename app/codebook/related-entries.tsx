// Entries that one is related to, each with the passages that name it.
import Link from 'next/link'
import { useId } from 'react'
import type { RelatedJson } from '#graph/wire/codebook'
import { requestLanguage, requestWords } from '../i18n/request.ts'
import { sayNumber } from '../i18n/say.ts'
import { Shape } from '../kinds/shape.tsx'
import { exploreAddress } from './explore-address.ts'
import styles from './panel.module.css'
import { type CodebookView, docsOf } from './view.ts'
import { ViewLink } from './view-link.tsx'

interface Props {
  readonly view: CodebookView
  readonly title: string
  readonly entries: readonly RelatedJson[]
  /** These are no entries of their own: their names lead to the graph. */
  readonly inGraph?: boolean
}

export function RelatedEntries(props: Props) {
  const heading = useId()
  return props.entries.length === 0 ? null : <List {...props} heading={heading} />
}

async function List({ view, title, entries, inGraph = false, heading }: Props & { heading: string }) {
  const { t } = await requestWords()
  const language = await requestLanguage()
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <ul className={styles.lines}>
        {entries.map(({ id, kind, label, names, sentences }) => {
          const name = (
            <span className="label" lang={names.en ? 'en' : ''}>
              {names.en?.[0] ?? label}
            </span>
          )
          return (
            <li key={id}>
              <Shape kind={kind} size={12} />
              {inGraph ? (
                <Link href={exploreAddress(id, docsOf(view))} prefetch={false}>
                  {name}
                </Link>
              ) : (
                <ViewLink view={view} change={{ entry: id }}>
                  {name}
                </ViewLink>
              )}
              {sentences === 0 ? (
                <span className={styles.quiet}>0</span>
              ) : (
                <Link
                  href={exploreAddress(id, docsOf(view))}
                  className="door"
                  prefetch={false}
                  aria-label={t('codebook:entry.opens', { count: sentences, name: label })}
                >
                  {sayNumber(sentences, language)}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
