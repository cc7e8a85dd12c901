// The door to every store: an extraction that breaks its own rules is refused before anything is written.
import { byClaim } from '#lib/claim'
import type { Extraction } from '#lib/extract'
import { bySpan, contains, type Span } from '#lib/span'
import { MOST_SENTENCES } from './store.ts'

const UNSAFE = /[\0\p{Cs}]/u

/**
 * Text that UTF-8 can carry; no more sentences than can be numbered; spans inside it; furniture and sentences in order and apart; every mention in one sentence,
 * in order, once, with a record of its entity; the words of a claim in its one sentence, claims in order, once.
 * @throws TypeError that names the doc and the first thing wrong with it
 */
export function checkExtraction({ doc, furniture, sentences, mentions, open, claims, entities }: Extraction): void {
  const refuse = (why: string): never => {
    throw new TypeError(`cannot keep document ${doc.id}: ${why}; nothing of its batch was kept`)
  }
  const refuseRule = (rule: string) => refuse(`a rule's name, ${JSON.stringify(rule)}, cannot be written`)
  const say = ({ start, end }: Span) => `${start} to ${end}`
  const checkSpan = (what: string, span: Span) => {
    const whole = Number.isInteger(span.start) && Number.isInteger(span.end)
    if (!whole || span.start < 0 || span.start >= span.end || span.end > doc.text.length)
      refuse(`${what} at ${say(span)} is no stretch of its text`)
  }
  const checkApart = (what: string, spans: readonly Span[]) => {
    let last = 0
    for (const span of spans) {
      checkSpan(what, span)
      if (span.start < last) refuse(`${what} at ${say(span)} is out of order or overlaps the one before`)
      last = span.end
    }
  }

  if (!doc.text.isWellFormed()) refuse('its text holds half a character (a lone surrogate)')
  if (sentences.length > MOST_SENTENCES)
    refuse(`it has ${sentences.length} sentences, more than ${MOST_SENTENCES}; split it into several documents`)
  checkApart('furniture', furniture)
  checkApart('a sentence', sentences)
  for (const [id, entity] of entities) if (entity.id !== id) refuse(`its record of ${id} is one of ${entity.id}`)
  for (const id of entities.keys())
    if (UNSAFE.test(id)) refuse(`an entity's id, ${JSON.stringify(id)}, cannot be written`)

  let at = 0
  let rule = ''
  mentions.forEach((mention, index) => {
    checkSpan('a mention', mention)
    const before = mentions[index - 1]
    const order = before ? bySpan(before, mention) || (before.entity < mention.entity ? -1 : 1) : -1
    if (order >= 0) refuse(`the mention at ${say(mention)} is there twice or out of order`)
    for (let here = sentences[at]; here && here.end <= mention.start; here = sentences[at]) at++
    const sentence = sentences[at]
    if (!sentence || !contains(sentence, mention)) refuse(`the mention at ${say(mention)} lies in no sentence`)
    if (!entities.has(mention.entity)) refuse(`it has no record of ${mention.entity}, which it mentions`)
    if (mention.rule !== rule && UNSAFE.test(mention.rule)) refuseRule(mention.rule)
    rule = mention.rule
  })
  for (const mention of open) {
    checkSpan('an open mention', mention)
    if (UNSAFE.test(mention.rule)) refuseRule(mention.rule)
  }
  claims.forEach((claim, index) => {
    const { subject, predicate, object, speaker } = claim
    const home = sentences[claim.sentence]
    const before = claims[index - 1]
    if (before !== undefined && byClaim(before, claim) >= 0)
      refuse(`the claim at ${say(predicate)} is there twice or out of order`)
    if (UNSAFE.test(predicate.lemma))
      refuse(`a claim's predicate, ${JSON.stringify(predicate.lemma)}, cannot be written`)
    for (const part of [subject, predicate, object, speaker]) {
      if (part === null) continue
      checkSpan('a part of a claim', part)
      if (!home || !contains(home, part)) refuse(`a part of a claim at ${say(part)} lies outside its sentence`)
    }
    for (const part of [subject, object, speaker])
      if (part !== null && part.entity !== null && !entities.has(part.entity))
        refuse(`it has no record of ${part.entity}, of which it claims something`)
  })
}
