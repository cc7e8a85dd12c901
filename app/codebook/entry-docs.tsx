// The documents that name an entry: the title opens the text with its marks, the count the passages.
import Link from 'next/link'
import type { AnswerOf } from '#graph/wire/calls'
import { docAddress } from '../docs/anchor.ts'
import { requestLanguage, requestWords } from '../i18n/request.ts'
import { sayDate } from '../i18n/say.ts'
import { exploreAddress, ofDoc } from './explore-address.ts'
import styles from './panel.module.css'

interface Props {
  readonly entity: string
  readonly docs: AnswerOf<'entity'>['perDoc']
}

export async function EntryDocs({ entity, docs }: Props) {
  const { t } = await requestWords()
  const language = await requestLanguage()
  if (docs.length === 0) return null
  return (
    <ul className={styles.docs} aria-label={t('codebook:entry.docs')}>
      {docs.map(({ doc, title, date, sentences }) => (
        <li key={doc}>
          <Link href={`${docAddress(doc)}?select=${encodeURIComponent(entity)}`} prefetch={false}>
            {title}
          </Link>
          <small>{date === null ? t('read:undated') : sayDate(date, language)}</small>
          <Link href={exploreAddress(entity, ofDoc(doc))} className="door" prefetch={false}>
            {t('codebook:entry.sentences', { count: sentences })}
          </Link>
        </li>
      ))}
    </ul>
  )
}
