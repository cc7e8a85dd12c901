'use client'
// All that a picture of the view needs, to be read when one is made.
import { useTranslation } from 'react-i18next'
import { useLegendWords } from '../use-legend-words.ts'
import { useView } from '../use-view.ts'
import type { Pictured } from './picture/draw-svg.ts'
import type { Shown } from './shown.ts'
import { useSaidView } from './use-said-view.ts'
import { viewAddress } from './view-address.ts'

export function usePictured(shown: Shown): () => Pictured {
  const { i18n } = useTranslation()
  const [view] = useView()
  const said = useSaidView(shown)
  const legend = useLegendWords(shown.size)
  return () => ({
    shown,
    view,
    said,
    legend,
    lang: i18n.language,
    address: viewAddress(window.location.href, shown.fingerprint),
  })
}
