// Words that make a name a body's: heads in other languages, what companies end with, their trades.

/** "Banco del Sur", "Janata Party". */
export const FOREIGN_HEADS = new Set(
  `banco banca banque universidad universidade universita universite universitat universitas universiteit instituto institut istituto consorcio grupo groupe gruppo partido parti partito partei fundacion fundacao fondation fondazione fuerza movimiento movimento mouvement frente
  sindicato sindikat confederacion confederacao federacion federacao asociacion associacao asociatia associazione ministerio ministerie empresa compania compagnie companhia sociedad societe sociedade societa procuraduria fiscalia ayuntamiento camara
  fc afc bk ifk vfl vfb rcd atletico deportivo olympique borussia janata uisce`.split(/\s+/),
)

/** "Petersen Ltd". */
export const COMPANY_SUFFIXES = new Set(
  'inc ltd llc plc gmbh ag corp pvt pte pty bhd sdn tbk nv ab oyj asa spa oy'.split(' '),
)

/** What companies call themselves at the end of their names. */
export const TRADES = new Set(
  `pharmaceuticals technologies industries airways motors apparels apparel textiles garments foods beverages steel mining minerals petroleum insurance securities ventures associates logistics telecom telecommunications electronics semiconductors software laboratories studios pictures entertainment publications properties realty
  developers constructions utilities grid bancorp financial solutions dynamics aerospace biotech therapeutics diagnostics healthcare chemicals breweries dairies supermarkets stores hotels resorts cooperatives infrastructure energy robotics semiconductor biosciences genomics lines express capital power oil gas media`.split(
    /\s+/,
  ),
)

/** "Petersen & Sons". */
export const HOUSES = new Set(['sons', 'co', 'partners', 'brothers', 'associates'])
