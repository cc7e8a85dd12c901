// English function words by what they do in a clause.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

export const DETERMINERS = set(
  'the a an this that these those my our your his her its their some any many most several all both each every such other another various certain numerous more no few half only whose one two three',
)
export const PREPOSITIONS = set(
  'of in on at for from with without by about against among amongst amid between into onto over through throughout under upon within towards toward during after before since until despite beyond behind beside besides across along around near per via including regarding concerning like unlike above below outside inside except plus versus off out up down notwithstanding given alongside',
)
/** Words that open a clause of their own. */
export const SUBORDINATORS = set(
  'that which who whom if when whenever while whereas because although though as unless where wherever whether than lest how why what until once so yet whereby wherein thereby',
)
/** Openers after which nothing is said to be so. */
export const CONDITIONS = set('if unless whether lest provided')
/** Openers of what comes about again and again, or is still to come. */
export const WHENEVER = set('when whenever wherever once until till')
export const OBJECT_PRONOUNS = set('it them us him her me you itself themselves himself herself ourselves oneself each')
export const CONJUNCTIONS = set('and or nor but &')
export const NEGATIONS = set('not never neither nor hardly nowhere')

export const MODALS: ReadonlyMap<string, Modal> = new Map([
  ['must', 'must'],
  ['should', 'should'],
  ['ought', 'should'],
  ['may', 'may'],
  ['might', 'may'],
  ['can', 'may'],
  ['could', 'may'],
  ['cannot', 'may'],
  ['will', 'will'],
  ['shall', 'will'],
  ['would', 'conditional'],
])
type Modal = 'must' | 'should' | 'may' | 'will' | 'conditional'

export const BE = set('is are was were be been being am')
export const HAVE = set('has have had having')
export const DO = set('do does did')

/** Adverbs without the ending -ly, and words that may stand between subject and verb. */
export const ADVERBS = set(
  'also always often never still now then today thus therefore however moreover furthermore hence again already just even ever once too indeed soon together perhaps instead first second third finally not only both all further well hard better best more most less long far ahead forth yet almost alone abroad likewise nevertheless nonetheless meanwhile so rather here there everywhere forever seldom sometimes later otherwise jointly forward away back anew ago',
)
/** Ends in -ly and is no adverb. */
export const NOT_ADVERBS = set(
  'family assembly supply reply ally monopoly early friendly orderly timely costly rely apply multiply comply deadly yearly italy july lively elderly holy anomaly likely lovely lonely bully',
)

export const PARTICLES = set('out up forward off away down back forth ahead together apart about')
