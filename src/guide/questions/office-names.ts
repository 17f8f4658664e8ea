import { fold } from './fold.ts'

function set(words: string): Set<string> {
  return new Set(words.split(/\s+/).map(fold))
}

/** How the names of offices end: "Ordnungsamt", "Kreiskasse". */
const ending =
  /(?:amt|amts|zentrum|behorde|kasse|kammerei|verwaltung|kreis|kreises|abteilung|dezernat|referat|fachbereich|sachgebiet|stelle|buro|wehr|polizei|gericht|kammer|archiv|bauhof|betriebshof|werke|ministerium|prasidium|bezirksregierung|schutz|aufsicht|rat|planung|tiefbau|hochbau|strassenbau|bucherei|bibliothek|museum|forderung|wesen|service|sekretariat|department|office|authority|county|council|police|treasury|agency|court|registry|district|bureau|ministry|library)$/
const noOffice =
  /(?:(?:schnitt|bau|halte|tank|fehler)stelle|gesamt|heirat|vorrat|apparat|format|beirat|hausrat|(?:ingenieur|architektur|architekten|planungs|fach|steuer|notariats|reise)buro|sparkasse|kulturgut)$/

/** Offices by names that do not end so. */
const named = set(
  `edv it hr kita schule schulen bund land stadt gemeinde zoll jobcenter soziales rechnungsprüfung revision justiziariat rechtsabteilung
  personal finanzen steuern liegenschaften vollstreckung hauptverwaltung poststelle hausmeisterei grünflächen friedhof standesamt forst
  veterinäramt bauordnung gebäudemanagement personalmanagement rentenversicherung stadtkasse stadtwerke feuerwehr rettungsdienst vhs volkshochschule
  state legal finance audit payroll planning housing highways roads environment licensing procurement registrar parks education
  umwelt verkehr bau bauen kultur tourismus jugend bildung sport ordnung bürgermeister bürgermeisterin oberbürgermeister touristinfo personalrat betriebsrat
  gleichstellungsbeauftragte datenschutzbeauftragte datenschutzbeauftragter mayor
  benefits revenues accounts accounting customs archives personnel building reception`,
)

/** What an English name ends with, so that the words before it belong to it. */
export const endsName = set(
  `department office authority agency council court registry service services team unit section division control health board bureau
  brigade police standards centre center clerk marshal works`,
)

/** What only calls something an office. */
const generic = set(
  `amt amtes stelle behörde abteilung sachgebiet fachbereich referat dezernat bereich team haus verwaltung büro
  department office authority agency section unit division`,
)
const severalOf =
  /(?:amter|amtern|behorden|abteilungen|sachgebiete|sachgebieten|fachbereiche|fachbereichen|referate|referaten|dezernate|dezernaten|bereiche|bereichen|(?<!schnitt|bau|halte|fehl|leer|planungs)stellen|departments|offices|authorities|agencies|sections|units|divisions|councils|teams)$/

/** Whether a folded word is the name of an office, or only says that it is one: "Behörde". */
export function isOffice(word: string): boolean {
  return (ending.test(word) && !noOffice.test(word)) || named.has(word)
}

export function isGeneric(word: string): boolean {
  return generic.has(word)
}

/** "Ämter", "Landesbehörden", "agencies". */
export function isSeveral(word: string): boolean {
  return severalOf.test(word)
}

/** Where an office belongs to: "vom Kreis", "des Landes", "im Haus". */
export const places = set(
  `kreis kreises kreise landkreis landkreises land lande landes bund bundes stadt gemeinde haus hause rathaus region bezirk draußen außen extern
  außerhalb county state district town city house outside regierung ministerium`,
)
