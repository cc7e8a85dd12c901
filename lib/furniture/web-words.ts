// The vocabulary of web furniture: what buttons, menus and footers say, in the languages we read.

const PHRASES = `
about us|accessibility|add to favorites|advertisement|advertise with us|all rights reserved|archive|archives|ask us|back|back to top|bookmark
breaking news|careers|categories|close|comment|comments|contact|contact us|cookie policy|copy link|disclaimer|download|download app|e mail|email|email this
english|espanol|facebook|faq|feedback|follow us|font size|forward|français|deutsch|русский|日本語|한국어|中文|tiếng việt|gmail|google|help|hide|home|homepage|home page|instagram
join us|large|latest|latest news|latest update|latest updates|leave a comment|like|line|linkedin|linked in|you tube|whats app|tik tok|we chat|links|load more|log in|login|log out|loading|mail|make us your homepage|medium|menu|messenger
most popular|most read|most viewed|my account|multimedia|nav|navigation|newsletter|next|next page|next article|older|open menu|pdf|photo gallery|photos|pinterest|popular
previous|previous page|previous article|print|print friendly|print friendly format|print friendly version|print this|printer friendly|privacy|privacy policy|qq|qr code|read also|read more|reddit|register
related|related articles|related content|related news|related reading|related stories|related topics|reply|report|rss|save|save this|save to disk|scan|search|see also|see more|send|send to a friend|set as homepage
share|share on|share this|share to|share article|sign in|sign up|simplified chinese|site map|sitemap|skip to content|skip to main content|skip navigation|small|sns|special topics|subscribe|subscribe now|tags|telegram|tell a friend|terms|terms of service|terms of use
text size|tiktok|toggle|top|top news|top stories|topics|traditional chinese|translate|trending|twitter|tweet|version|versions|video|videos|view all|view more|wechat|weibo|whatsapp|x|youtube|you may also like|zalo
首页|导航|搜索|打印|分享|分享到|关闭|字号|大|中|小|返回顶部|上一篇|下一篇|相关新闻|相关阅读|相关链接|登录|注册|收藏|微信|微博|扫一扫|网站地图|联系我们|关于我们|责任编辑|設為首頁|列印|搜尋|相關新聞
trang chủ|tìm kiếm|in trang|in bài|chia sẻ|gửi email|bình luận|tin liên quan|tin mới|tin mới nhất|xem thêm|đăng nhập|đăng ký|liên hệ|quay lại|lên đầu trang|đọc nhiều|cùng chuyên mục|bài viết liên quan|tin cùng chuyên mục|cỡ chữ|về chúng tôi`

const words = (phrase: string) => phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const BY_FIRST = new Map<string, string[][]>()
for (const phrase of PHRASES.split(/[|\n]/)) {
  const list = words(phrase)
  const [first] = list
  if (first !== undefined)
    BY_FIRST.set(
      first,
      [...(BY_FIRST.get(first) ?? []), list].sort((a, b) => b.length - a.length),
    )
}

/** By the word that ends a phrase, the words before it; null where it is a phrase by itself. */
const BEFORE_LAST = new Map<string, Set<string> | null>()
for (const phrase of [...BY_FIRST.values()].flat()) {
  const last = phrase.at(-1) ?? ''
  const before = phrase.at(-2)
  const others = BEFORE_LAST.get(last)
  if (before === undefined || others === null) BEFORE_LAST.set(last, null)
  else BEFORE_LAST.set(last, new Set([...(others ?? []), before]))
}

/** The words that stand before `word` in the phrases that end with it; null where it needs none, undefined where none ends with it. */
export const wordsBefore = (word: string): ReadonlySet<string> | null | undefined => BEFORE_LAST.get(word.toLowerCase())

/** How many words the furniture phrase that begins at word `at` has; 0 when none does. */
export function phraseAt(line: readonly string[], at: number): number {
  const first = line[at]?.toLowerCase()
  const phrases = first === undefined ? undefined : BY_FIRST.get(first)
  return phrases?.find((phrase) => phrase.every((word, i) => line[at + i]?.toLowerCase() === word))?.length ?? 0
}
