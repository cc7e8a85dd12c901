// YAML that nobody vouches for, with the limits that it meets.
import { describe, expect, it } from 'vitest'
import { readYamlText } from '#lib/yaml'

const told = (text: string) => {
  const read = readYamlText(text)
  return 'problems' in read ? read.problems : read.value
}

describe('YAML', () => {
  it('is read as data, with the line of each part', () => {
    const read = readYamlText('a:\n  - b: 1\n  - c: [2]\n')
    if ('problems' in read) throw new Error('refused')
    expect(read.value).toEqual({ a: [{ b: 1 }, { c: [2] }] })
    expect([read.lineAt(['a', 1, 'c']), read.lineAt(['a', 1, 'z']), read.lineAt([])]).toEqual([3, 3, 1])
    expect(told('')).toBeNull()
    expect(told('- &x one\n- *x')).toEqual(['one', 'one'])
  })

  // Each of these ended the whole program, or took seconds, in a library that goes down with what it reads.
  it.each([
    ['lists', '['.repeat(100_000)],
    ['maps', '{a: '.repeat(50_000)],
    ['items', '- '.repeat(50_000)],
    ['keys', '? '.repeat(50_000)],
    ['lists that end', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['lines', Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at)}- a:\n`).join('')],
  ])('is refused where %s stand in each other without end', (_what, text) => {
    expect(told(text)).toEqual([{ line: expect.any(Number), reason: expect.stringContaining('stand in each other') }])
  })

  it('is refused where names stand for names, a thousand million times', () => {
    const levels = Array.from({ length: 10 }, (_, at) => `- &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`)
    expect(told(['- &a0 [x]', ...levels].join('\n'))).toEqual([
      { line: 1, reason: expect.stringContaining('too much') },
    ])
    expect(told('- &a [*a]')).toEqual([{ line: 1, reason: expect.any(String) }])
    expect(told('- a\n- *b')).toEqual([{ line: 2, reason: 'nothing before it is called &b' }])
  })

  it('is read at once where one name is used a hundred thousand times', () => {
    expect(told(`- &x one\n${'- *x\n'.repeat(100_000)}`)).toEqual([
      { line: 1, reason: expect.stringContaining('too much') },
    ])
  })

  it('holds one document, and of many mistakes tells a hundred', () => {
    expect(told('a: 1\n---\nb: 2')).toEqual([{ line: 2, reason: expect.stringContaining('several documents') }])
    expect(told('"\n'.repeat(1001))).toHaveLength(100)
  })

  it('gives no object what all objects would have', () => {
    expect(Object.getPrototypeOf(told('__proto__: { polluted: yes }\na: 1'))).toBe(Object.prototype)
    expect('polluted' in {}).toBe(false)
  })
})
