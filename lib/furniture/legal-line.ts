// Copyright lines and notes on reuse.
import { hasFewWords, type Line } from '../line.ts'
import type { FurnitureRule } from './rule.ts'

const MAX_WORDS = 40
const LONGEST = 600
const COPYRIGHT =
  /©|\(c\)\s*\d{4}|\bcopyright\b.*\d{4}|\ball rights reserved\b|版权所有|版權所有|bản quyền (thuộc|©)|giữ bản quyền/i
const REUSE =
  /^[([*\s]*(not to be (re)?(published|produced|used)|(no )?reproduction|do not (reproduce|republish)|may not be (re)?(published|produced)|未经.{0,12}(授权|许可)|không sao chép)/i
const REGISTRATION = /\bICP\s*(?:No\.?|证|備案|备)|ICP备|giấy phép (?:số|xuất bản)|^sponsored by:?\s/i
const ADDRESS = /^(https?:\/\/|www\.)\S+$/i

const isLegal = (line: Line): boolean =>
  line.text.length <= LONGEST &&
  (COPYRIGHT.test(line.text) || REUSE.test(line.text) || REGISTRATION.test(line.text) || ADDRESS.test(line.text)) &&
  hasFewWords(line, MAX_WORDS)

// "Copyright © 2012 Evening Post", "Do not reproduce without leave."
export const legalLines: FurnitureRule = (lines) => lines.filter(isLegal).map(({ start, end }) => ({ start, end }))
