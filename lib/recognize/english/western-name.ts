// Given names that are common where English, French, German, Spanish or Russian names are read in English news.

const GIVEN = new Set(
  `aaron abdul abdullah abraham adam adrian ahmed alan albert alejandro aleksandr alex alexander alexei alfred ali alice amanda amy ana anatoly andré andre andrea andrei andrew andy angela ann anna anne anthony antonio antony arnold arthur augusto
  barack barbara ben benjamin bernard bernie betty bill bob boris brad brian bruce carl carlos carol caroline catherine charles charlotte chris christian christine christopher claire colin condoleezza craig cynthia
  dan daniel david deborah dennis diana dmitry donald doug douglas edgar edith eduardo edward elena elizabeth emily emma emmanuel enrique eric erich ernest ernesto eva evan federico felipe ferdinand fernando fidel francis francisco francois françois frank franklin fred frederick friedrich
  gary george gerald gerhard gloria gordon graham greg gregory gustav hans harold harry hassan heather hector heinrich helen helmut henri henry herbert hillary howard hubert hugh hugo ian igor imran indira ingrid irene isaac ismail ivan
  jack jacob jacques jaime jair jake james jan jane janet jason javier jawaharlal jean jeff jeffrey jennifer jeremy jerry jessica jesus jim jimmy joan joe joel johann john jon jonathan jorge jose josé josef joseph joshua joyce juan judith julia julian julie julius justin
  karen karl kate katherine keith kelly ken kenneth kevin kim kofi konstantin kurt kyle larry laura laurent lawrence lee leo leon leonid lewis lily linda lisa lloyd louis lucas luis luiz lyndon madeleine mahatma malcolm manuel marco margaret maria marie mario mark martin marvin mary matt matthew maurice max megan melissa michael michel michelle miguel mike mikhail mohamed mohammad mohammed muhammad
  nancy narendra natalia nathan neil nelson nicholas nick nicolas nicole nikita nikolai nina noam norman olaf olga oliver oscar otto pablo pamela patricia patrick paul pedro peter phil philip pierre rachel rafael rajiv ralph raul ray raymond rebecca recep rene ricardo richard rick robert roberto rodrigo roger roland ron ronald rosa roy rudolf russell ruth ryan
  sam samuel sandra sara sarah scott sean sebastian sergei sergey sharon shinzo silvio simon sophie stanley stephanie stephen steve steven stuart susan sylvia tayyip ted terry theodore theresa thomas tim timothy todd tom tony vaclav valery vanessa victor victoria vincent viktor virginia vladimir volodymyr walter warren wayne wendy werner wilhelm william willy winston xavier yasser yevgeny yitzhak yoshihide yuri yves zoe`.split(
    /\s+/,
  ),
)

/** A given name to which a family name is likely to follow. */
export const isWesternGivenName = (key: string): boolean => GIVEN.has(key)
