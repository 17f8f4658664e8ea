/** What data protection means for the municipalities of a Land. */
export interface Land {
  /** Where people complain (Art. 13 (2)(d), 77 GDPR): the supervisory authority for public bodies, and its website. */
  authority: string
  site: string
  /** What a public body usually relies on, together with Art. 6 (1)(e) GDPR. To be reviewed by each of them. */
  law: string
}

/** By ISO 3166-2 code. Offices, not people: who holds one changes. As of November 2026, from general knowledge. */
const lands: Record<string, Land> = {
  'DE-BB': {
    authority: 'Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg',
    site: 'www.lda.brandenburg.de',
    law: '§ 5 BbgDSG',
  },
  'DE-BE': {
    authority: 'Berliner Beauftragte für Datenschutz und Informationsfreiheit',
    site: 'www.datenschutz-berlin.de',
    law: '§ 3 BlnDSG',
  },
  'DE-BW': {
    authority: 'Landesbeauftragter für den Datenschutz und die Informationsfreiheit Baden-Württemberg',
    site: 'www.baden-wuerttemberg.datenschutz.de',
    law: '§ 4 LDSG BW',
  },
  'DE-BY': {
    authority: 'Bayerischer Landesbeauftragter für den Datenschutz',
    site: 'www.datenschutz-bayern.de',
    law: 'Art. 4 BayDSG',
  },
  'DE-HB': {
    authority: 'Landesbeauftragte für Datenschutz und Informationsfreiheit Bremen',
    site: 'www.datenschutz.bremen.de',
    law: '§ 3 BremDSGVOAG',
  },
  'DE-HE': {
    authority: 'Hessischer Beauftragter für Datenschutz und Informationsfreiheit',
    site: 'datenschutz.hessen.de',
    law: '§ 3 HDSIG',
  },
  'DE-HH': {
    authority: 'Hamburgischer Beauftragter für Datenschutz und Informationsfreiheit',
    site: 'datenschutz-hamburg.de',
    law: '§ 4 HmbDSG',
  },
  'DE-MV': {
    authority: 'Landesbeauftragter für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern',
    site: 'www.datenschutz-mv.de',
    law: '§ 4 DSG M-V',
  },
  'DE-NI': {
    authority: 'Landesbeauftragter für den Datenschutz Niedersachsen',
    site: 'www.lfd.niedersachsen.de',
    law: '§ 3 NDSG',
  },
  'DE-NW': {
    authority: 'Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen',
    site: 'www.ldi.nrw.de',
    law: '§ 3 DSG NRW',
  },
  'DE-RP': {
    authority: 'Landesbeauftragter für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz',
    site: 'www.datenschutz.rlp.de',
    law: '§ 3 LDSG RP',
  },
  'DE-SH': {
    authority: 'Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein',
    site: 'www.datenschutzzentrum.de',
    law: '§ 3 LDSG SH',
  },
  'DE-SL': {
    authority: 'Unabhängiges Datenschutzzentrum Saarland',
    site: 'www.datenschutz.saarland.de',
    law: '§ 4 SDSG',
  },
  'DE-SN': {
    authority: 'Sächsische Datenschutz- und Transparenzbeauftragte',
    site: 'www.datenschutz.sachsen.de',
    law: '§ 3 SächsDSDG',
  },
  'DE-ST': {
    authority: 'Landesbeauftragte für den Datenschutz Sachsen-Anhalt',
    site: 'datenschutz.sachsen-anhalt.de',
    law: '§ 4 DSAG LSA',
  },
  'DE-TH': {
    authority: 'Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit',
    site: 'www.tlfdi.de',
    law: '§ 16 ThürDSG',
  },
}

const elsewhere: Land = { authority: 'Datenschutzaufsicht des Landes', site: 'www.bfdi.bund.de', law: 'Landesrecht' }

/** @param region one of the Länder, e.g. DE-NW */
export function landOf(region: string): Land {
  return lands[region] ?? elsewhere
}
