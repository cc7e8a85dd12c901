// General English vocabulary that speaks for or against a name.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Words that close a title: "Deputy Mayor", "Commander-General", "teacher". */
export const TITLES = set(`
  president chairman chairwoman chairperson chair premier minister secretary director head chief leader governor mayor ambassador envoy general colonel major captain lieutenant marshal admiral commander brigadier sergeant
  comrade mr mrs ms miss messrs sir madam madame lady lord dr doctor prof professor lecturer teacher academician scholar researcher expert analyst economist historian sociologist anthropologist biographer lawyer judge prosecutor inspector officer official
  senator congressman congresswoman representative deputy deputies delegate member spokesman spokeswoman spokesperson rector principal dean editor journalist reporter correspondent writer poet author artist singer actor actress
  chancellor king queen prince princess emperor pope bishop archbishop cardinal father sister brother monk venerable reverend uncle vice-president vice-chairman vice-premier politburo-member cadre worker farmer veteran hero martyr
  patriarch elder founder co-founder ceo manager owner entrepreneur businessman candidate nominee counsellor counselor adviser advisor aide assistant consul attache student
  colleague friend neighbor neighbour wife husband daughter widow mother nurse driver engineer technician soldier veteran volunteer villager resident fisherman shopkeeper trader coach athlete player striker captain activist organizer organiser photographer translator interpreter librarian scientist biologist physicist chemist hydrologist novelist filmmaker conductor composer goalkeeper defender midfielder winger
  col gen lt maj capt sgt cpl adm sen rep gov fr cllr councillor councilor alderman lawmaker legislator justice magistrate imam sheikh sheik ayatollah mullah maulana rabbi pastor priest sultan emir president-elect hon prosecutor coordinator convener treasurer trustee ombudsman commissioner superintendent constable detective trooper sheriff warden chef designer architect producer choreographer dancer pianist violinist guitarist excellency selector skipper umpire referee bowler batsman batter solicitor barrister fishmonger shaman chieftain plaintiff defendant suspect survivor`)

/** Words that stand inside or before a title without closing it. */
export const TITLE_PARTS = set(`
  vice deputy former acting general prime foreign first party state permanent standing executive honorary senior late ex incumbent then assistant under chief defense defence interior finance premier associate party-chief provincial municipal central national military political
  politburo presidium editor-in-chief in-chief trade justice education health public police army navy hamlet village commune district city union youth government state-councilor councilor`)

/** Honorifics after which even one word is a person: "Mr. Harker". */
export const HONORIFICS = set(
  'mr mrs ms miss messrs sir madam madame lady lord dr doctor prof professor comrade president premier chairman chairwoman senator ambassador general colonel captain lieutenant marshal admiral secretary minister governor mayor chancellor king queen prince princess emperor pope uncle lecturer academician col gen lt maj capt sgt sen gov fr cllr imam sheikh sheik ayatollah rabbi pastor justice',
)

/** Verbs of saying and doing that people are the subjects of. */
export const PERSON_VERBS = set(`
  said says say told tells added adds noted notes stressed stresses emphasized emphasised emphasizes pointed urged urges called calls warned warns explained explains argued argues stated states affirmed affirms asserted reiterated recalled remarked
  asked asks wrote writes believes believed thinks thought expressed expresses highlighted highlights underlined underscored praised commended congratulated thanked hailed met visited attended presided chaired delivered presented received addressed
  spoke speaks talked talks replied responded visits attends chairs arrived left returned joined became was is has had who himself herself visited inspected inspects toured instructed requested suggested proposed pledged vowed`)

const FUNCTION_WORDS = set(`
  the a an and or but nor so yet if when while where after before since because although though unless until as at by for from in into of off on onto out over per than through to toward towards under up upon with within without via
  this that these those there here he she it they we you i his her its their our your my him them us me himself itself who whom whose which what how why all any both each either every few many most much neither no none not one only other others own same several some such
  about above across against along amid among around behind below beneath beside besides between beyond despite down during except inside near outside regarding throughout underneath unlike however therefore thus hence moreover furthermore meanwhile nevertheless nonetheless instead otherwise also then now today yesterday tomorrow
  is are was were be been being am do does did has have had can could may might must shall should will would let it's don't yes first second third fourth fifth sixth seventh eighth ninth tenth last next finally additionally consequently accordingly indeed perhaps
  two three four five six seven eight nine ten hundred thousand million billion dozens hundreds thousands
  new more less very too just even still again ever never always often sometimes recently currently earlier later once twice together according including following given based due thanks addition conclusion`)
export const isFunctionWord = (key: string): boolean => FUNCTION_WORDS.has(key)

export const CALENDAR = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  spring summer autumn winter christmas easter tet new-year lunar ramadan mid-autumn`)

/** Peoples, languages, creeds and creeds' adherents: capitals that name no place and no body. */
export const DEMONYMS = set(`
  chinese vietnamese american british english french german russian soviet japanese korean lao laotian cambodian thai indian indonesian malaysian filipino philippine singaporean burmese mongolian cuban african asian european western eastern southeast northern southern
  latin arab arabic israeli palestinian iranian iraqi turkish pakistani afghan australian canadian mexican brazilian spanish portuguese italian dutch polish ukrainian hungarian swiss swedish norwegian danish finnish greek roman jewish muslim islamic christian catholic buddhist protestant hindu
  communist communism marxist marxism marxist-leninist leninist leninism maoist maoism socialist socialism confucian capitalist capitalism nazi fascist liberal republican republicans democrat democrats democratic imperialist imperialism tibetan uyghur mandarin cantonese
  algerian angolan argentine argentinian armenian austrian azerbaijani bangladeshi belarusian belgian beninese bolivian bosnian bulgarian cameroonian chadian chilean colombian congolese croatian czech dominican ecuadorian egyptian eritrean estonian ethiopian gambian georgian ghanaian guatemalan guinean haitian honduran
  icelandic irish ivorian jamaican jordanian kazakh kenyan kurdish kuwaiti kyrgyz latvian lebanese liberian libyan lithuanian malagasy malian mauritanian moldovan moroccan mozambican namibian nepali nepalese nicaraguan nigerian nigerien omani panamanian paraguayan peruvian romanian rwandan saudi scottish welsh senegalese serbian slovak slovenian somali
  sudanese syrian taiwanese tajik tanzanian togolese tunisian turkmen ugandan uruguayan uzbek venezuelan yemeni zambian zimbabwean hmong khmer uygur miao zhuang tujia pashtun bengali tamil punjabi sinhalese rohingya zulu xhosa yoruba hausa igbo sikh sunni shia shiite orthodox anglican ottoman mongol manchu slavic nordic balkan caribbean-born andean saharan sub-saharan mediterranean-born`)

/** Heads of the names of bodies. */
export const BODY_HEADS = set(`
  stiftung gesellschaft verein
  federation confederation committee subcommittee commission bureau department division directorate ministry ministries office secretariat council congress parliament assembly senate government cabinet court tribunal procuracy procuratorate inspectorate agency administration authority board
  school faculty university college academy institute institution laboratory union unions league association society organization organisation alliance coalition front party foundation fund bank corporation company group co inc ltd corp enterprise holdings
  army navy force forces brigade regiment battalion militia police guard guards command embassy consulate mission delegation chamber club museum library theatre theater hospital clinic center centre newspaper daily times post news press radio television tv broadcasting broadcaster magazine journal publisher publishers publishing
  conference-secretariat politburo presidium headquarters station studio team network forum-secretariat exchange airlines railway railways church temple-association bloc community nations cooperative service services kuomintang guomindang pioneers front-line`)

/** Heads that take "of …" or "for …" behind them: "Ministry of Public Security". */
export const LEADING_HEADS = set(`
  federation confederation committee commission bureau department division directorate ministry office secretariat council congress assembly court agency administration authority board school faculty university college academy institute union league association society organization organisation alliance
  front party foundation fund bank chamber center centre embassy consulate command presidium politburo parliament museum`)

/** Words after a name that make it a place: "Nanshan Province", "Tan Phu commune". */
export const PLACE_HEADS = set(`
  province provinces prefecture county counties city cities district districts commune communes ward wards township town village villages hamlet municipality region island islands islet peninsula river lake sea gulf bay strait straits mountain mountains mount valley delta plateau basin desert highlands port airport
  square street road avenue bridge pagoda temple palace citadel mausoleum stadium monument memorial tower archipelago canal pass oblast autonomous-region
  park forest forests hills heights falls waterfall gorge canyon creek reef glacier deserts rivers valleys lakes cathedral mosque shrine castle hotel banner krai raion governorate plaza lane highway expressway arena cemetery dam reservoir grassland grasslands volcano oasis
  neighborhood neighbourhood suburb`)

/** Words before a name that make it a place. */
export const PLACE_OPENERS = set('mount mt lake cape fort port gulf river hamlet')

/** The same in other languages: "Avenida Brasil", "Wadi Rum". */
export const FOREIGN_OPENERS = set(
  'wadi oued jebel jabal rua avenida calle carrera rue plaza plaça piazza praça cerro sierra bahia playa pulau gunung bukit kampung tanjung koh ain puente paseo rambla boulevard',
)

/** Small words inside names: "de", "van der", "al". */
export const PARTICLES = new Set(
  'de da do dos das del della di du la le las los van von der den ter ten bin ibn bint al el ul ould e y af zu zur'.split(
    ' ',
  ),
)
