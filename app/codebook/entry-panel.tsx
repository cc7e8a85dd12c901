// One entry beside the list: all its names, where the documents name it, and what it is related to.
import { IconX } from '@tabler/icons-react'
import Link from 'next/link'
import type { AnswerOf } from '#graph/wire/calls'
import type { Attempt } from '../docs/attempt.ts'
import { engine } from '../engine.ts'
import { ENDONYM, LANGUAGES } from '../i18n/language.ts'
import { requestLanguage, requestWords } from '../i18n/request.ts'
import { sayCountry } from '../i18n/say.ts'
import { Shape } from '../kinds/shape.tsx'
import { EditButtons } from './draft/edit-buttons.tsx'
import { EntryDocs } from './entry-docs.tsx'
import { exploreAddress, ofCountry } from './explore-address.ts'
import styles from './panel.module.css'
import { RelatedEntries } from './related-entries.tsx'
import { type CodebookView, docsOf } from './view.ts'
import { ViewLink } from './view-link.tsx'

interface Props {
  readonly view: CodebookView
  readonly entry: Attempt<AnswerOf<'codebookEntry'>>
}

export async function EntryPanel({ view, entry }: Props) {
  const { t } = await requestWords()
  const language = await requestLanguage()
  const close = (
    <ViewLink view={view} change={{ entry: null }} label={t('codebook:entry.close')}>
      <IconX size={17} stroke={1.7} aria-hidden="true" />
    </ViewLink>
  )
  if ('reason' in entry)
    return (
      <aside className={styles.panel} aria-label={t('codebook:entry.label')}>
        <div className={styles.bar}>
          <p />
          {close}
        </div>
        <h2>{t('codebook:entry.missing')}</h2>
        <p>{t('codebook:entry.missingBody')}</p>
      </aside>
    )
  const known = entry.answer
  const { id, kind, names, themeNames, countries, docs } = known
  const where = docsOf(view)
  const codes = countries.map(({ country }) => country)
  const found =
    docs > 0
      ? await engine()
          .entity({ id, in: where })
          .catch(() => undefined)
      : undefined
  const theme = (themeNames[language] ?? themeNames.en)?.[0]
  return (
    <aside className={styles.panel} aria-label={t('codebook:entry.label')}>
      <div className={styles.bar}>
        <p data-kind={kind}>
          <Shape kind={kind} size={13} /> {t(`kind.${kind}`)}
          {theme !== undefined && <span> · {theme}</span>}
          {known.country !== null && <span> · {sayCountry(known.country, language)}</span>}
        </p>
        {close}
      </div>
      <h2 className="label" lang="en">
        {names.en?.[0] ?? known.label}
      </h2>
      {known.note !== null && (
        <p className={styles.note} lang="en">
          {known.note}
        </p>
      )}
      <EditButtons id={id} />
      <dl className={styles.names}>
        {LANGUAGES.map((tag) => (
          <div key={tag}>
            <dt lang={tag}>{ENDONYM[tag]}</dt>
            <dd lang={tag}>{names[tag]?.join(' · ')}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="entry-where">
        <h3 id="entry-where">{t('codebook:entry.where')}</h3>
        {docs === 0 ? (
          <p className={styles.quiet}>{t('codebook:entry.nowhere')}</p>
        ) : (
          <ul className={styles.lines}>
            {countries.map(({ country, docs: n, of, sentences }) => (
              <li key={country ?? ''}>
                <span>{country === null ? t('codebook:unknownCountry') : sayCountry(country, language)}</span>
                <small>{t('codebook:entry.docsOf', { n, count: of })}</small>
                {sentences === 0 ? (
                  <span className={styles.quiet}>0</span>
                ) : (
                  <Link href={exploreAddress(id, ofCountry(where, country, codes))} className="door" prefetch={false}>
                    {t('codebook:entry.sentences', { count: sentences })}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        )}
        {found && <EntryDocs entity={id} docs={found.perDoc.filter(({ sentences }) => sentences > 0)} />}
      </section>
      <RelatedEntries view={view} title={t('codebook:entry.near')} entries={known.close} />
      <RelatedEntries view={view} title={t('codebook:entry.parent')} entries={known.parent ? [known.parent] : []} />
      <RelatedEntries view={view} title={t('codebook:entry.parts')} entries={known.parts} />
      <RelatedEntries view={view} title={t('codebook:entry.sameRole')} entries={known.sameRole} />
      {Object.keys(known.localNames).length > 0 && (
        <section aria-labelledby="entry-local">
          <h3 id="entry-local">{t('codebook:entry.local')}</h3>
          <ul className={styles.wordings}>
            {LANGUAGES.flatMap((tag) => known.localNames[tag]?.map((wording) => ({ tag, wording })) ?? []).map(
              ({ tag, wording }) => (
                <li key={`${tag}${wording}`} lang={tag}>
                  {wording.replace('<place>', '…')}
                </li>
              ),
            )}
          </ul>
        </section>
      )}
      <RelatedEntries view={view} title={t('codebook:entry.branches')} entries={known.branches} inGraph />
    </aside>
  )
}
