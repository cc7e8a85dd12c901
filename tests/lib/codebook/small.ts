// A small codebook for tests: two parties, their organs, a few notions and persons.
import { parseCodebook } from '#lib/codebook/parse'

const themes = `- { id: party-and-people, label: { en: Party and people } }`
const entries = `
- id: organization:party-of-china
  label: { en: Communist Party of China, zh: 中国共产党 }
  also: { en: [CPC] }
  means: { en: [the Party, our Party], zh: [党], where: { country: CN } }
  country: CN
  role: ruling-party
- id: organization:party-of-vietnam
  label: { en: Communist Party of Vietnam, vi: Đảng Cộng sản Việt Nam }
  means: { en: [the Party, our Party], vi: [Đảng], where: { country: VN } }
  country: VN
  role: ruling-party
- id: organization:central-committee-of-china
  label: { en: CPC Central Committee }
  means: { en: [Party Central Committee, Central Committee], where: { country: CN } }
  country: CN
- id: organization:central-committee-of-vietnam
  label: { en: Central Committee of the Communist Party of Vietnam }
  means: { en: [Party Central Committee, Central Committee], where: { country: VN } }
  country: VN
- id: organization:mobilization-commission
  label: { en: Commission for Mass Mobilization }
  country: VN
- id: organization:trade-unions
  label: { en: trade unions }
- id: person:xi-jinping
  label: { en: Xi Jinping, zh: 习近平 }
  country: CN
- id: place:long-an
  label: { en: Long An, vi: Long An }
- id: place:dak-nong
  label: { vi: Đắk Nông }
- id: concept:mass-line
  label: { en: mass line, zh: 群众路线 }
  theme: party-and-people
- id: concept:mass-mobilization
  label: { en: mass mobilization }
- id: concept:serving-the-people
  label: { en: serving the people }
- id: concept:party-leadership
  label: { en: Party leadership }
  forms: { en: ["leadership of <ruling-party>", "<ruling-party>'s leadership", "led by <ruling-party>"], vi: ["sự lãnh đạo của <ruling-party>"] }
`
export const small = parseCodebook([
  { name: 'themes.yaml', text: themes },
  { name: 'entries.yaml', text: entries },
])
