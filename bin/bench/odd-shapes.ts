// Texts that nobody writes and every reader meets: shapes that must not cost much more than prose.

export const oddShapes: Readonly<Record<string, (times: number) => string>> = {
  'one word again and again': (times) => 'word '.repeat(times),
  'no white space': (times) => 'abcdefghij'.repeat(times / 2),
  'all capitals': (times) => 'GENERAL FEDERATION OF WORKERS IN LIMA '.repeat(times / 8),
  'all names': (times) => 'Wang Minghua Borma Nguyen Van Hoa '.repeat(times / 8),
  'nested brackets': (times) => `${'('.repeat(times)}a${')'.repeat(times)}`,
  'one endless line': (times) => 'the members of the council met in the hall and spoke of the work '.repeat(times / 12),
  'short lines': (times) => 'A short line\n'.repeat(times / 3),
  'short Chinese lines': (times) => '标题新闻\n'.repeat(times / 2),
  'stops alone': (times) => '. '.repeat(times),
  initials: (times) => 'A. '.repeat(times),
  'a person called again': (times) => 'Anna Borma came. Borma left. '.repeat(times / 6),
  'a person called again, in Vietnamese': (times) => 'Bà Trần Thị Hoa đến. Bà Hoa đi. '.repeat(times / 8),
  'one short name': (times) => 'the Party '.repeat(times / 3),
  'one Chinese name': (times) => '中国共产党'.repeat(times / 2),
  'places and commas': (times) => 'Lima, '.repeat(times / 2),
  figures: (times) => '12 '.repeat(times),
  'letters with loose marks': (times) => 'e\u0301'.repeat(times),
}
