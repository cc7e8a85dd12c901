// The ten strongest differences between China's and Vietnam's speeches, each read by hand: what names it, and a sentence of either side.

export interface CheckedFinding {
  readonly id: string
  readonly leans: 'a' | 'b'
  /** What a reader would count, written by hand from the speeches. */
  readonly words: RegExp
  /** So many speeches of China and of Vietnam have these words and are not found, or are found by other words. */
  readonly apart: readonly [a: number, b: number]
  /** Speech, offset and words, one of China and one of Vietnam. */
  readonly quotes: readonly (readonly [speech: string, start: number, words: string])[]
  /** What reading showed. */
  readonly read?: string
}

/** A are China's, B Vietnam's; strongest first, by the bound of the interval that is nearer to no difference. */
export const tenFindings: readonly CheckedFinding[] = [
  {
    id: 'place:vietnam',
    leans: 'b',
    words: /Viet[\s-]*Nam(?!ese)/giu,
    apart: [0, 0],
    quotes: [
      [
        'CHN_35_1980',
        13659,
        '94.\tViet Nam has behaved exactly the same way in Kampuchea as the Soviet Union in Afghanistan.',
      ],
      ['VNM_34_1979', 27529, '210.\tViet Nam is an independent and sovereign country.'],
    ],
  },
  {
    id: 'place:southeast-asia',
    leans: 'b',
    words: /South-?\s?East\s+Asia(?!n)/giu,
    apart: [1, 1],
    quotes: [
      [
        'CHN_45_1990',
        7403,
        'It has not only brought dire suffering to the Cambodian people, but has also gravely jeopardized the peace and stability of the South-East Asia region.',
      ],
      [
        'VNM_34_1979',
        9896,
        'Those in power in Peking have always considered South-East Asia as their zone of natural expansion.',
      ],
    ],
  },
  {
    id: 'organization:asean',
    leans: 'b',
    words: /ASEAN|Association\s+of\s+South-?\s?East\s+Asian\s+Nations/giu,
    apart: [0, 0],
    quotes: [
      [
        'CHN_31_1976',
        14465,
        'We hold that the position of the Association of South-East Asian Nations for the establishment of a zone of peace, freedom and neutrality free from interference by foreign Powers should be respected.',
      ],
      [
        'VNM_36_1981',
        31101,
        '191.\tThe countries of Indo-China have never intended to impose their views on the countries of ASEAN.',
      ],
    ],
  },
  {
    id: 'place:cuba',
    leans: 'b',
    words: /Cuba\b/gu,
    apart: [0, 0],
    quotes: [
      ['CHN_78_2023', 3074, 'We appreciate Cuba’s efforts to fight terrorism.'],
      [
        'VNM_38_1983',
        6711,
        "Who has been threatening the Republic of Cuba, the Republic of Nicaragua and the Socialist People's Libyan Arab Jamahiriya?",
      ],
    ],
  },
  {
    id: 'place:laos',
    leans: 'b',
    words: /\bLaos\b|\bLao\s+People.s\b/gu,
    apart: [0, 0],
    quotes: [
      ['CHN_28_1973', 151, 'First, there was the cessation of the war in Viet-Nam and Laos.'],
      [
        'VNM_35_1980',
        9051,
        'They intended thus to catch Viet Nam in a two pronged attack, while gravely threatening the independence and security of Laos.',
      ],
    ],
  },
  {
    id: 'organization:government-of-china',
    leans: 'a',
    words: /Chinese\s+(?:Government|authorities)|Government\s+of\s+(?:the\s+People.s\s+Republic\s+of\s+)?China/giu,
    apart: [1, 0],
    quotes: [
      ['CHN_32_1977', 36258, 'The above is the unalterable stand of the Chinese Government.'],
      [
        'VNM_34_1979',
        11452,
        'Since then, the reactionary Chinese authorities have intensified their preparations for aggression against Viet Nam.',
      ],
    ],
    read: 'A delegation speaks of its own government: this tells who speaks, not what about.',
  },
  {
    id: 'concept:third-world',
    leans: 'a',
    words: /third[\s-]+world/giu,
    apart: [0, 0],
    quotes: [
      ['CHN_33_1978', 7960, 'Besides, it is doing its utmost to sow discord among third-world countries.'],
      [
        'VNM_35_1980',
        3951,
        'The expansionists and hegemonists, who cherish the idea of bringing about confrontation between peoples and of throwing the peoples of the world into great chaos, shout at the top of their voices that a third world war is inevitable.',
      ],
    ],
    read: 'One of the three Vietnamese sentences speaks of a third world war: a wrong mention, and without it the difference is larger.',
  },
  {
    id: 'concept:self-determination',
    leans: 'b',
    words: /self[\s-]+determination/giu,
    apart: [0, 1],
    quotes: [
      [
        'CHN_27_1972',
        11640,
        'If it had been national self-determination, it should have been the people of East Bengal solving their problems by themselves.',
      ],
      [
        'VNM_43_1988',
        17059,
        "All other countries should respect the Kampuchean people's right to self-determination and the agreements reached by the Kampuchean parties.",
      ],
    ],
  },
  {
    id: 'concept:sanctions-and-embargo',
    leans: 'b',
    words: /\bsanctions\b|embargo|economic\s+blockade/giu,
    apart: [3, 0],
    quotes: [
      ['CHN_35_1980', 8746, 'It is not enough just to condemn and call for sanctions against the aggressors.'],
      [
        'VNM_74_2019',
        7017,
        'We call for the immediate lifting of the unilateral embargoes imposed against Cuba, which contravene international law.',
      ],
    ],
    read: 'Chinese speeches say sanctions where Vietnamese ones say embargo: as long as the codebook had the latter alone, none was found in China.',
  },
  {
    id: 'organization:non-aligned-movement',
    leans: 'b',
    words: /non-?\s*aligned\s+movement|movement\s+of\s+(?:the\s+)?non-?\s*aligned/giu,
    apart: [4, 4],
    quotes: [
      [
        'CHN_39_1984',
        16007,
        'We support the Movement of Non Aligned Countries and will not enter into alliance with any big Power.',
      ],
      [
        'VNM_41_1986',
        18054,
        'That is why the relevant decisions of the Non-Aligned Movement and the United Nations on the establishment of a new international economic order are in keeping with the interests of all States.',
      ],
    ],
    read: 'Written small it is not found, on either side.',
  },
]
