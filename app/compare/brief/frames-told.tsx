// Frames in a brief: the share of either group that each function has.
import type { AnswerOf } from '#graph/wire/calls'
import { requestLanguage, requestWords } from '../../i18n/request.ts'
import tables from '../../table.module.css'
import { saidIn } from '../frames/said-in.ts'
import { ContrastCell } from '../rows/contrast-cell.tsx'
import style from './brief.module.css'

type Share = Pick<AnswerOf<'frames'>['functions'][number]['a'], 'docs' | 'of' | 'sentences' | 'rate'>

export async function FramesTold({ said }: { said: AnswerOf<'frames'> }) {
  const [{ t }, language] = await Promise.all([requestWords(), requestLanguage()])
  const scheme = said.schemes.find(({ id }) => id === said.scheme)
  const [readA = 0, readB = 0] = said.groups.map(({ sentences }) => sentences)
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const share = ({ docs, of, sentences, rate }: Share, total: number) => {
    const part = said.tier > 0 ? ` (${percent.format(rate / 100)})` : ''
    return `${t('brief:part', { count: docs, total: of })} · ${t('brief:part', { count: sentences, total })}${part}`
  }
  return (
    <section aria-label={t('compare:frames.label')}>
      <table className={`${tables.table} ${style.frames}`}>
        <caption>
          {t('compare:frames.label')} <small>{saidIn(scheme?.label ?? {}, language).words}</small>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('brief:function')}</th>
            <th scope="col">{t('brief:columns', { letter: 'A' })}</th>
            <th scope="col">{t('brief:columns', { letter: 'B' })}</th>
            {said.tier > 0 && (
              <th scope="col">{t(said.tier > 1 ? 'compare:emphasis.ratioWithin' : 'compare:emphasis.ratio')}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {said.functions.map((row) => (
            <tr key={row.id}>
              <th scope="row" lang={saidIn(row.label, language).lang}>
                <span className="label">{saidIn(row.label, language).words}</span>
              </th>
              <td data-word="A">{share(row.a, readA)}</td>
              <td data-word="B">{share(row.b, readB)}</td>
              {said.tier > 0 && (
                <td>
                  <ContrastCell row={row} tier={said.tier} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
