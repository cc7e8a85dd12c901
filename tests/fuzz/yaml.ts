// YAML made to harm: names for values that grow with each other, keys that every object has, numbers beyond all, nesting without end.
import type { Random } from '#lib/compare/random'
import { oneOf, upTo } from './target.ts'

const bomb = (levels: number, times: number): string =>
  Array.from({ length: levels }, (_, at) =>
    at === 0 ? '- &a0 [x, x]\n' : `- &a${at} [${Array.from({ length: times }, () => `*a${at - 1}`).join(', ')}]\n`,
  ).join('')
const chain = (levels: number): string =>
  Array.from({ length: levels }, (_, at) =>
    at === 0 ? '- &m0 { a: 1 }\n' : `- &m${at} { <<: *m${at - 1}, b${at}: *m${at - 1} }\n`,
  ).join('')

const WAYS: readonly ((text: string, random: Random) => string)[] = [
  (_, random) => bomb(1 + upTo(12, random), 1 + upTo(12, random)),
  (_, random) => chain(1 + upTo(20, random)),
  (_, random) =>
    oneOf(['[', '{', '- ', '? ', '{a: ', '[{', '!x ', '&a '], random).repeat(
      upTo(random() < 0.05 ? 6000 : 200, random),
    ),
  (text, random) =>
    `${oneOf(['__proto__', 'constructor', 'prototype', '"__proto__"', '? __proto__\n'], random)}: { polluted: yes }\n${text}`,
  (text, random) =>
    text.replace(/\b(label|country|title|file|en|id)\b/, oneOf(['__proto__', 'constructor', '<<', 'toString'], random)),
  (text, random) =>
    text.replace(
      /: \S+/,
      `: ${oneOf(['1e400', '-.inf', '.nan', '0o777', '9'.repeat(4000), '2001-12-14t21:59:43.10-05:00', '!!binary aGk=', '!!set {a, b}', '!!omap [a: 1]', '!!timestamp x', '!!js/function "x"', '*none'], random)}`,
    ),
  (text) => text.replace(/^- /m, '- &self [*self, ').concat(']'),
  (text, random) => `%YAML ${oneOf(['1.1', '1.2', '9.9', 'x'], random)}\n---\n${text}\n...\n---\n${text}`,
  (text, random) => `${'#'.repeat(upTo(20_000, random))}\n${text}`,
  (text, random) => text.replace(/: (\S)/, `: ${oneOf(['|9', '>-', '|+\n', '"\\x', '"\\ud800', "'"], random)} $1`),
]

/** `text` with one of these in it, or one of them instead. */
export const hostileYaml = (text: string, random: Random): string => oneOf(WAYS, random)(text, random)
