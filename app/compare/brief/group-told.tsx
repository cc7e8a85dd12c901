// A group in a brief: its query, how many documents it has, and which.
import type { AnswerOf } from '#graph/wire/calls'
import { requestLanguage, requestWords } from '../../i18n/request.ts'
import { sayDate } from '../../i18n/say.ts'

/** With more, those of the group are told by their sources and years. */
const LISTED = 6

interface Props {
  readonly letter: 'A' | 'B'
  readonly group: AnswerOf<'compare'>['groups'][number] | undefined
}

export async function GroupTold({ letter, group }: Props) {
  const [{ t }, language] = await Promise.all([requestWords(), requestLanguage()])
  if (!group) return null
  const { query, docs, independent, lines, fields } = group
  const years = fields.year.flatMap(({ value }) => value ?? []).toSorted()
  const sources = fields.source.flatMap(({ value }) => value ?? []).slice(0, LISTED)
  const [first, last] = [years[0], years.at(-1)]
  const when = first === undefined ? t('compare:groups.undated') : t('compare:groups.years', { first, last })
  return (
    <section data-side={letter.toLowerCase()} aria-label={t('compare:groups.group', { letter })}>
      <h2>
        {letter}: <code>{query || t('compare:groups.all')}</code>
      </h2>
      <p>
        {t('compare:groups.docs', { count: docs })}
        {independent < docs && ` · ${t('brief:independent', { count: independent })}`} · {when}
      </p>
      {lines.length > 0 && lines.length <= LISTED ? (
        <ul>
          {lines.map(({ id, title, source, date, lang }) => (
            <li key={id}>
              <cite {...(lang && { lang })}>{title}</cite>,{' '}
              {[
                source ?? t('compare:groups.noSource'),
                date === null ? t('compare:groups.undated') : sayDate(date, language),
              ].join(', ')}
            </li>
          ))}
        </ul>
      ) : (
        <p>{sources.length > 0 ? sources.join(', ') : t('compare:groups.noSource')}</p>
      )}
    </section>
  )
}
