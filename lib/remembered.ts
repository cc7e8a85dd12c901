// Answers that are remembered: words come again and again, and what was found out about one holds for ever.

const MOST = 10_000
const LONGEST = 40

/** A pure function on words, or on texts up to `longest`, that remembers its answers: so many of them, then all are forgotten and found anew. */
export function remembered<Answer>(answer: (word: string) => Answer, longest = LONGEST): (word: string) => Answer {
  const answers = new Map<string, Answer>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined) return known
    const found = answer(word)
    if (answers.size >= MOST) answers.clear()
    if (word.length <= longest) answers.set(word, found)
    return found
  }
}
