/** What data protection means for the municipalities of a Land. */
export interface Land {
  name: string
  /** Where people complain (Art. 13 (2)(d), 77 GDPR): the supervisory authority for public bodies, and its website. */
  authority: string
  site: string
  /** What a public body usually relies on, together with Art. 6 (1)(e) GDPR. To be reviewed by each of them. */
  law: string
  /** The law on staff councils (Personalvertretung) of the Land. */
  council: string
}

/** By ISO 3166-2 code. Offices, not people: who holds one changes. As of November 2026, from general knowledge. */
const lands: Record<string, Land> = {
  'DE-BB': {
    name: 'Brandenburg',
    authority: 'Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg',
    site: 'www.lda.brandenburg.de',
    law: '§ 5 BbgDSG',
    council: 'LPersVG Brandenburg',
  },
  'DE-BE': {
    name: 'Berlin',
    authority: 'Berliner Beauftragte für Datenschutz und Informationsfreiheit',
    site: 'www.datenschutz-berlin.de',
    law: '§ 3 BlnDSG',
    council: 'PersVG Berlin',
  },
  'DE-BW': {
    name: 'Baden-Württemberg',
    authority: 'Landesbeauftragter für den Datenschutz und die Informationsfreiheit Baden-Württemberg',
    site: 'www.baden-wuerttemberg.datenschutz.de',
    law: '§ 4 LDSG BW',
    council: 'LPVG Baden-Württemberg',
  },
  'DE-BY': {
    name: 'Bayern',
    authority: 'Bayerischer Landesbeauftragter für den Datenschutz',
    site: 'www.datenschutz-bayern.de',
    law: 'Art. 4 BayDSG',
    council: 'BayPVG',
  },
  'DE-HB': {
    name: 'Bremen',
    authority: 'Landesbeauftragte für Datenschutz und Informationsfreiheit Bremen',
    site: 'www.datenschutz.bremen.de',
    law: '§ 3 BremDSGVOAG',
    council: 'BremPVG',
  },
  'DE-HE': {
    name: 'Hessen',
    authority: 'Hessischer Beauftragter für Datenschutz und Informationsfreiheit',
    site: 'datenschutz.hessen.de',
    law: '§ 3 HDSIG',
    council: 'HPVG',
  },
  'DE-HH': {
    name: 'Hamburg',
    authority: 'Hamburgischer Beauftragter für Datenschutz und Informationsfreiheit',
    site: 'datenschutz-hamburg.de',
    law: '§ 4 HmbDSG',
    council: 'HmbPersVG',
  },
  'DE-MV': {
    name: 'Mecklenburg-Vorpommern',
    authority: 'Landesbeauftragter für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern',
    site: 'www.datenschutz-mv.de',
    law: '§ 4 DSG M-V',
    council: 'PersVG M-V',
  },
  'DE-NI': {
    name: 'Niedersachsen',
    authority: 'Landesbeauftragter für den Datenschutz Niedersachsen',
    site: 'www.lfd.niedersachsen.de',
    law: '§ 3 NDSG',
    council: 'NPersVG',
  },
  'DE-NW': {
    name: 'Nordrhein-Westfalen',
    authority: 'Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen',
    site: 'www.ldi.nrw.de',
    law: '§ 3 DSG NRW',
    council: 'LPVG NRW',
  },
  'DE-RP': {
    name: 'Rheinland-Pfalz',
    authority: 'Landesbeauftragter für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz',
    site: 'www.datenschutz.rlp.de',
    law: '§ 3 LDSG RP',
    council: 'LPersVG Rheinland-Pfalz',
  },
  'DE-SH': {
    name: 'Schleswig-Holstein',
    authority: 'Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein',
    site: 'www.datenschutzzentrum.de',
    law: '§ 3 LDSG SH',
    council: 'MBG Schleswig-Holstein',
  },
  'DE-SL': {
    name: 'Saarland',
    authority: 'Unabhängiges Datenschutzzentrum Saarland',
    site: 'www.datenschutz.saarland.de',
    law: '§ 4 SDSG',
    council: 'SPersVG',
  },
  'DE-SN': {
    name: 'Sachsen',
    authority: 'Sächsische Datenschutz- und Transparenzbeauftragte',
    site: 'www.datenschutz.sachsen.de',
    law: '§ 3 SächsDSDG',
    council: 'SächsPersVG',
  },
  'DE-ST': {
    name: 'Sachsen-Anhalt',
    authority: 'Landesbeauftragte für den Datenschutz Sachsen-Anhalt',
    site: 'datenschutz.sachsen-anhalt.de',
    law: '§ 4 DSAG LSA',
    council: 'PersVG LSA',
  },
  'DE-TH': {
    name: 'Thüringen',
    authority: 'Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit',
    site: 'www.tlfdi.de',
    law: '§ 16 ThürDSG',
    council: 'ThürPersVG',
  },
}

const elsewhere: Land = {
  name: 'Deutschland',
  authority: 'Datenschutzaufsicht des Landes',
  site: 'www.bfdi.bund.de',
  law: 'Landesrecht',
  council: 'Personalvertretungsrecht des Landes',
}

/** @param region one of the Länder, e.g. DE-NW */
export function landOf(region: string): Land {
  return lands[region] ?? elsewhere
}
