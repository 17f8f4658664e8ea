/** What the parts of an amount are called, by what is asked for, and of what there may be several that are alike. */
export interface Parts {
  unit: RegExp
  part: RegExp
  many: RegExp
  /** "15 zur Person": whatever they are about. */
  about?: true
}

/** Fields on pages, minutes of steps, cases of kinds and places. */
export const sorts: Parts[] = [
  {
    unit: /^(?:felder|fields)/,
    part: /^(?:seite|seiten|blatt|bogen|vorderseite|ruckseite|vorne|vorn|hinten|oben|unten|anlage|anhang|beiblatt|zusatzblatt|deckblatt|antrag|formular|hauptantrag|hauptbogen|hauptformular|mantelbogen|teil|abschnitt|block|front|back|page|sheet|side|section|part|annex|attachment|appendix|supplement|top|bottom|reverse|overleaf|pflicht|freiwillig|freiwillige|optional|optionale|mandatory|required|pflichtangaben|angaben)$/,
    about: true,
    many: /^(?:seiten|blatter|blattern|bogen|abschnitte|abschnitten|teile|teilen|blocke|blocken|anlagen|pages|sheets|sections|parts|sides)$/,
  },
  {
    unit: /^(?:minuten|minutes)/,
    part: /^(?:annahme|annehmen|aufnahme|aufnehmen|erfassung|erfassen|eingabe|eingeben|eintippen|abtippen|tippen|prufung|prufen|durchsicht|bescheid|bescheide|bescheidung|beratung|gesprach|scannen|scan|kopieren|ablage|ablegen|abheften|unterschrift|unterschreiben|telefonat|telefonieren|anrufen|anruf|drucken|ausdrucken|versand|verschicken|eintuten|postausgang|kassieren|kasse|buchen|buchung|eintragen|eintrag|vorbereitung|nachbereitung|ortstermin|fahrt|anfahrt|ruckfahrt|nachfragen|schreiben|ausstellen|archivieren|stempeln|lesen|durchlesen|receiving|intake|checking|check|notice|letter|filing|typing|printing|signing|scanning|phone|call|entry|data|review|reviewing|reading|interview|visit|travel|writing|schalter|telefon|buro|counter|desk|office|pc|paperwork|posting|payment|preparation|follow|up)$/,
    many: /^(?:schritte|schritten|durchgange|gesprache|gesprachen|anrufe|anrufen|besuche|besuchen|runden|telefonate|telefonaten|steps|calls|visits|rounds)$/,
  },
  {
    unit: /^(?:falle im jahr|cases per year)/,
    part: /^(?:neuantrage|erstantrage|folgeantrage|verlangerungen|anderungen|ummeldungen|abmeldungen|anmeldungen|neuanmeldungen|umschreibungen|ersatzausstellungen|erneuerungen|papier|online|digital|schalter|post|mail|email|telefon|telefonisch|personlich|portal|new|renewals|changes|registrations|deregistrations|extensions|replacements|applications|first|time|paper|counter|phone|person|email)$/,
    many: /^(?:schalter|schaltern|standorte|standorten|aussenstellen|kollegen|kolleginnen|mitarbeiter|mitarbeitern|mitarbeiterinnen|leute|leuten|sprechtage|sprechtagen|termine|terminen|sitzungen|counters|desks|offices|sites|locations|colleagues|people|staff|clerks|sessions|surgeries)$/,
  },
]
