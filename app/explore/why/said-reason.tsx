'use client'
// One reason as a sentence of the reader's language.
import { useTranslation } from 'react-i18next'
import { sayNumber } from '../../i18n/say.ts'
import { useThemeWords } from '../use-theme-words.ts'
import type { Reason } from './reasons.ts'
import { WithDoors } from './with-doors.tsx'

interface Props {
  readonly reason: Reason
  /** An entity or a link: their ranks go by other measures. */
  readonly of: 'entity' | 'link'
}

export function SaidReason({ reason, of }: Props) {
  const { t, i18n } = useTranslation(['why', 'shell'])
  const sayTheme = useThemeWords()
  const n = (value: number) => sayNumber(value, i18n.language)
  const sentence = (): string => {
    switch (reason.why) {
      case 'rank':
        return t(`${of}.rank`, { rank: n(reason.rank), of: n(reason.of), drawn: n(reason.drawn) })
      case 'beyond':
        return t(`${of}.beyond`, { drawn: n(reason.drawn) })
      case 'broughtIn':
        return t('broughtIn', { label: reason.around })
      case 'in':
        return t('in', { query: reason.query })
      case 'kind':
        return t('kind', { kind: t(`shell:kind.${reason.kind}`).toLowerCase() })
      case 'theme':
        return t('theme', { theme: sayTheme(reason.theme) })
      case 'minDocs':
        return t('minDocs', { count: reason.least })
      case 'minSentences':
        return t('minSentences', { count: reason.least })
      default:
        return t(reason.why)
    }
  }
  return (
    <li>
      <WithDoors sentence={sentence()} />
    </li>
  )
}
