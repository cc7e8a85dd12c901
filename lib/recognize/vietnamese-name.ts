// Vietnamese names, with diacritics or without: the surnames and the shape of a syllable.
import { bare } from '../fold.ts'
import { remembered } from '../remembered.ts'

const SURNAMES = new Set(
  `nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly to truong luong dinh dao doan trinh mai cao lam ha thai chu ta quach lai vuong tong nong phung luu la kieu au quan
  khuat nghiem tang than tieu cu dam vi lo hua ma chau lu bach trieu thach danh ton giang van uong bo che mac an khong cung phi diep mong be luc thi doi dau luu kim tu nghi giap ngan lang quang giang sung vu thao hang mua trang tan vang lau sinh cu seo hau po xeo moong lo ro mlo nie ksor rcom siu dieu tra`.split(
    /\s+/,
  ),
)

const ONSET = '(?:ngh|ng|nh|th|tr|ch|kh|gh|gi|ph|qu|[bcdghklmnpqrstvx])?'
const RHYME =
  '(?:uyen|uyet|uynh|uych|uyn|uyt|uya|uyu|oanh|oang|oach|oong|uong|uoc|uon|uom|uot|uoi|uou|ieng|iec|ien|iem|iep|iet|ieu|yeng|yen|yem|yet|yeu|oan|oam|oat|oac|oai|oay|oao|oen|oet|oeo|uan|uang|uat|uay|uanh|uach|uenh|uech|ueu|anh|ang|ach|inh|ing|ich|enh|eng|ech|ong|oc|ung|uc|ang|ac|ai|ao|au|ay|am|an|ap|at|eo|eu|em|en|ep|et|ec|ia|iu|im|in|ip|it|oa|oe|oi|om|on|op|ot|ua|ue|ui|uy|um|un|up|ut|uu|uo|ie|ye|a|e|i|o|u|y)'
const SYLLABLE = new RegExp(`^${ONSET}${RHYME}$`)

export const isVietnameseSurname = (key: string): boolean => SURNAMES.has(bare(key))

/** One syllable, in lower case; what is an English word as well counts as one too. */
export const isVietnameseSyllable = (key: string): boolean => key.length <= 7 && isSyllable(key)

const isSyllable = remembered((key) => SYLLABLE.test(bare(key)))

/** Letters that only Vietnamese and its neighbours write. */
export const hasVietnameseLetter = (word: string): boolean => /[đĐăĂơƠưƯ]|[\u1ea0-\u1ef9]/u.test(word)
