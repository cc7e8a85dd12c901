// Method: how the functions of frames are found and counted.
import { requestLanguage, requestWords } from '../../i18n/request.ts'
import { Formula } from '../formula.tsx'
import type { ComparisonProps } from './comparison.tsx'
import { filledFrames } from './filled-lanes.ts'

const ENTMAN =
  'R. M. Entman: Framing: Toward Clarification of a Fractured Paradigm. Journal of Communication 43(4), 1993.'

export async function Framed({ from }: ComparisonProps) {
  const [{ t }, language] = await Promise.all([requestWords(), requestLanguage()])
  return (
    <>
      <h3>{t('method:comparison.frames')}</h3>
      <Formula
        formula="share(f) = #{ s ∈ R : s has a cue of f that lies in no wording of not(f) } / |R|"
        source={ENTMAN}
        {...(from && { filled: filledFrames(from.frames, language) })}
      >
        {t('method:comparison.framesMean')}
      </Formula>
      <p>{t('method:comparison.framesLimits')}</p>
    </>
  )
}
