// The questions of the Compare page: two groups side by side, what things are said to do in a group, and what its sentences do.
import { call } from './call.ts'
import { comparison, comparisonInput } from './comparison.ts'
import { framePassages, framePassagesInput, frames, framesInput } from './frames.ts'
import { sketch, sketchInput } from './sketch.ts'

export const comparingCalls = {
  sketch: call(
    '/sketch',
    'What a thing acts on and is acted on by, is said to be, is listed with and modified by, each with its sentences',
    sketchInput,
    sketch,
  ),
  compare: {
    ...call(
      '/compare',
      'How two groups of documents name and link the same things, as far as the number of independent documents lets it be said',
      comparisonInput,
      comparison,
    ),
    isLong: true,
  },
  frames: call(
    '/frames',
    'In how many documents and sentences either group has each function of a frame, as the cues of a scheme show it',
    framesInput,
    frames,
  ),
  framePassages: call(
    '/frames/passages',
    'The sentences of one function, oldest document first, with the cues that show it',
    framePassagesInput,
    framePassages,
  ),
} as const
