/** Whoever says so says how others see it: "laut Kollegin", "my boss thinks". */
const others =
  /(?<!\p{L})(?:sagt|sogt|sagten?|gesagt|gs[ao]gt|gsacht|gmeint|gmoant|moant|gemeint hat|hat gemeint|findet|meint|meinten?|behaupte\p{L}*|erzähl\p{L}*|schreibt|schrieb\p{L}*|glaubt|denkt|berichte\p{L}*|laut|gemäß|zufolge|angeblich|anscheinend|scheinbar|offenbar|offensichtlich|heißt es|es heißt|hieß es|nach (?:aussage|auskunft|angaben?)|hab\p{L}* (?:ich )?gehört|says|said|told|tells|(?<!\b(?:i|we) )thinks?|thought|claim\p{L}*|reckons?|mentioned|likes|loves|supports|backs|believes|heard|wrote|writes|according to|(?:kollegen|leute|anderen|alle|sie|manche|viele|kolleginnen) (?:sagen|meinen|finden|glauben|schreiben|behaupten|denken)|apparently|allegedly|supposedly|reportedly|(?:they|people) (?:say|reckon|claim))(?!\p{L})/iu

const someNumber = String.raw`(?:[IT]-)?20\d\d-\d{5}`
const somebody = String.raw`(?:er|sie|der|die|(?:mein|unser)\p{L}* (?:\p{L}+ )?(?:kolleg|chef|vorgänger|vertret|mitarbeit|azubi|praktikant|team)\p{L}*|frau|herr|jemand|kolleg\p{L}*|chef\p{L}*)`
/** "Jana hat T-2026-00012 erledigt", "T-2026-00012 hat mein Kollege angefangen": what somebody else did. */
const did = new RegExp(
  String.raw`^(?!.*(?<!\p{L})(?:ich|wir|i|we)(?![\p{L}-])).*(?<!\p{L})(?:hat(?! sich)|hatten?|has|had|(?:they|colleagues|people|others) have|(?:kollegen|leute|anderen|sie) haben) (?:\p{L}+ ){0,4}${someNumber}|${someNumber} (?:hat|hatte|haben) ${somebody} `,
  'iu',
)

const theirs =
  '(?:ist|sind|hat|haben|hängt|sitzt|steckt|kommt|arbeitet|möchte(?! (?:ich|wir))|is|are|works?|finished|completed|started|began|closed|picked|did|took)'
/** Whoever speaks of themselves, asks somebody, or names nobody at all: "just finished T-2026-00012". */
const nobodyElse =
  '(?:ich|wir|uns|mir|mich|i|we|you|du|sie|please|bitte|es|it|das(?= (?:ist|hat|war|hängt|liegt|läuft))|alles|da|hier|this|that|just|finally|already|endlich|gerade|eben|heute|schon|today|now|so|ok|okay|hi|hey|hello|hallo|moin|status|info)'
/** "Frau Sommer ist mit T-2026-00012 fertig", "Anna finished T-2026-00012": what somebody else does. */
const doing = new RegExp(
  String.raw`^(?!.*(?<!\p{L})${nobodyElse}(?![\p{L}-])).*(?:(?<!\p{L})mit ${someNumber} (?:\p{L}+ )?${theirs}(?!\p{L})|^\s*(?:\p{L}+ ){1,4}?${theirs} (?:\p{L}+ ){0,4}${someNumber})`,
  'iu',
)

/** "If I were mayor, I'd accept it", "wäre ich dafür zuständig, würde ich …": but not "wenn möglich". */
const conditions =
  /(?:^|[,;.]|(?<!\p{L})(?:aber|doch|nur|und|but|only|and))\s*(?:wenn|falls|sofern|vorausgesetzt|gesetzt den fall|if|unless|provided|suppose|supposing|imagine|were (?:i|we)|had (?:i|we)|should(?= [^,?]*,)|sollten?(?= [^,?]*,)|wär\p{L}*|hätte?n?|dürfte|könnte|würde)(?= )(?! (?:(?:es )?(?:irgend(?:wie)? )?(?:möglich|geht|ginge|passt)|possible|you (?:can|could|would|may|like)|i may|that is ok|that's ok))/iu
/** Of these alone nothing depends: "Würde gern …", "Könnte man … öffnen?" */
const wishful =
  /^\s*(?:könnten? (?:die|der|das|wir|ich) [^?,]{1,80} werden\s*\?|(?:könnte|würde|hätte|dürfte|wäre)n? (?:sie|ihr|du|man|gern\p{L}*|es|das)|(?:ich |wir )?(?:hätte|würde|könnte|dürfte)n? (?:ich |wir )?(?:gern\p{L}*|bitte|da|mal|noch|eine?))(?!\p{L})/iu

/** "Mit mehr Personal wäre T-2026-00012 längst fertig", "it would be done by now": what would be so is not. */
const contrary = [
  /^\s*(?:mit|ohne|bei|dank|with|without) .*(?<!\p{L})(?:wär|hätte|würde|would|could)/iu,
  /(?<!\p{L})(?:wäre?n?|hätten?) [^,;]{0,60}(?:längst|schon lange|eigentlich|sonst)(?!\p{L})/iu,
  /(?<!\p{L})(?:würde|könnte|dürfte|müsste|sollte|mag|would|could|may|might|must|should|ought to) (?:\p{L}+ ){0,3}(?:sein|haben|be|have)(?!\p{L})/iu,
  /(?<!\p{L})(?:wäre|would be|(?:es|it) (?:ist|is)) (?!(?:\p{L}+ )?(?:nett|lieb|super|toll|schön|gut|prima|klasse|freundlich|great|nice|good|kind|lovely|helpful))(?:ein\p{L}* |a |an )?\p{L}+(?:,[^,]{1,60} \p{L}{2,4}zu\p{L}{3}|,[^,]{1,60} zu(?!\p{L})| to \p{L})/iu,
  /\d{5} (?:\p{L}+ ){0,3}zu \p{L}+ (?:wäre|ist|hieße)(?!\p{L})/iu,
]

const hoping = String.raw`(?:hoff\p{L}*|bezweif\p{L}*|zweif\p{L}*|doubt|wünsch\p{L}*|wish|hope|hoping)(?!\p{L})(?! to)`
/** "I wish it was finished", "hoffentlich ist es erledigt" */
const hopes = new RegExp(
  String.raw`^\s*(?:(?:ich|wir|i|we|na|also|so|am) )*${hoping}|(?<!\p{L})(?:ich|wir|i|we) ${hoping}|(?<!\p{L})hoffentlich|(?<!\p{L})hopefully|kaum zu glauben|hard to believe|(?:tell me|let me know|sag\p{L}*(?: mir)?(?: bescheid)?|gib bescheid),? (?:when|once|if|as soon as|wenn|sobald|falls)`,
  'iu',
)

/** "Als T-2026-00012 fertig war, haben wir gefeiert": when something else was. */
const once = new RegExp(
  String.raw`^\s*(?:als|nachdem|after|when|since) [^,;]{0,60}${someNumber} [^,;]{0,60}(?<!\p{L})(?:war|waren|wurden?|hatten?|was|were|had)(?!\p{L})`,
  'iu',
)

const anybody =
  '(?:jemand|man|einer|irgend\\p{L}*|alle|niemand|ich|wir|du|sie|er|es|ihr|der|die|das|dass|ein\\p{L}*|mein\\p{L}*|unser\\p{L}*|frau|herr)'
/** "Mal angenommen, …", "angenommen jemand würde …", "let's say somebody did …": but not "angenommen: I-2026-00012". */
const supposition = new RegExp(
  String.raw`^\s*(?:(?:also|und|nur|mal|rein|einmal|and|so|but|just|ok|okay|na|doch|aber) )*(?:angenommen(?:,| (?=${anybody}(?!\p{L})))|gesetzt (?:den fall|dass)|(?:gehen|nehmen) wir (?:(?:ein)?mal |kurz )*(?:an|davon aus)(?!\p{L})|n(?:imm|ehmt|ehmen sie) (?:(?:ein)?mal )?an,|sagen wir(?: (?:ein)?mal)?,?(?= )|stell(?:en sie sich|t euch|e? dir) (?:(?:ein)?mal |bitte )*vor|(?:im|für den) falle?,? dass|was(?: wäre| ist| passiert| geschieht)?,? (?:wenn|falls)|theoretisch|hypothetisch|(?:(?:let(?:['’]s| us) )?(?:suppos|assum|imagin)(?:e|ing)|(?:let(?:['’]s| us) )?pretend|hypothetically|theoretically|for (?:the sake of )?argument(?:['’]s sake)?|what if|what (?:would )?happens? if|in case)(?!\p{L})|(?:let(?:['’]s| us) )?say(?:,| (?=(?:(?:some|any)(?:body|one)|we|i|you|they|he|she|the|that)(?!\p{L}))))`,
  'iu',
)

/** "Ja klar, T-2026-00012 ist fertig, haha": the opposite is meant. */
const ironic =
  /(?<!\p{L})(?:haha\p{L}*|hihi|lol|rofl|kaiser von china|wer['’]?s glaubt|na (?:toll|super|prima|klasse|wunderbar)|von wegen|als ob|as if|yeah,? right|sure,? sure|ja,? ja)(?!\p{L})|🙄/iu

/** "Danke, dass du T-2026-00012 verschoben hast", "die Erinnerung an T-2026-00012 kam zu spät": it is spoken of, and asked for before. */
const spokenOf = new RegExp(
  String.raw`^\s*(?:\p{L}{1,12} )?(?:danke?|thanks|thank you|merci)(?: (?:dir|ihnen|schön|sehr|vielmals))?,? (?:dass|fürs|für|for|that)(?!\p{L})[^,;.]{0,60}${someNumber}|^\s*(?:der|die|das|the) (?:antrag|forderung|wunsch|diskussion|streit|debatte|request|demand|debate)[, ]|(?:erinnerung|meldung|mahnung|reminder|report|message) (?:an|zu|für|for|about|to|on|of) ${someNumber} (?:kam|war|ist|hat|came|was|is|arrived)(?!\p{L})|(?:got|received|bekam|bekommen) (?:the|a|my|die|eine) (?:reminder|message|erinnerung|nachricht)`,
  'iu',
)

/** "Wir haben überlegt, T-2026-00012 zu verschieben", "sollte verschoben worden sein" */
const weighed =
  /(?<!\p{L})(?:(?:hab|habe|haben|hatten|hatte) (?:\p{L}{1,12} ){0,2}(?:überlegt|erwogen|diskutiert|besprochen),? (?:ob(?!\p{L})|(?:[IT]-)?20\d\d-)|(?:i|we|they|have|had) (?:considered|discussed|talked about|thought about)(?!\p{L})|worden (?:sein|wäre)(?!\p{L}))/iu

/** "Erst nach der Sitzung nehmen wir I-2026-00012 an, vorher nicht": not yet. */
const notYet =
  /^\s*(?:\p{L}{1,12},? ){0,3}(?:erst (?:nach|wenn|sobald|ab)|not (?:until|before)|only (?:after|once|when))(?!\p{L})|(?<!\p{L})(?:vorher|davor|eher) (?:nicht|ned|net|nich)(?!\p{L})|(?<!\p{L})not before (?:that|then)(?!\p{L})/iu

/** Whether a sentence begins with a supposition: nothing in it is so, and nothing asked for. */
export function isSupposition(text: string): boolean {
  return supposition.test(text)
}

/** Whether a sentence only tells what others say or did, hopes for something, or supposes that it were so. */
export function isUnreal(text: string): boolean {
  const isSupposed = (conditions.test(text) && !wishful.test(text)) || contrary.some(each => each.test(text))
  return (
    others.test(text) ||
    did.test(text) ||
    doing.test(text) ||
    hopes.test(text) ||
    once.test(text) ||
    ironic.test(text) ||
    spokenOf.test(text) ||
    weighed.test(text) ||
    notYet.test(text) ||
    isSupposed ||
    isSupposition(text)
  )
}

/** "Ende der Woche ist es fertig", "vor zwei Jahren haben wir angefangen", "niemand weiß, wer es war": not now, or not by us. */
export function isElsewhen(text: string): boolean {
  return /(?<!\p{L})(?:bis(?! (?:auf|jetzt|heute))|by(?! (?:me|us|mistake|accident|the way|now))|(?<!am )(?:ende|anfang|mitte) (?:der|des|dieser|diese|nächste|kommende)|(?:end|beginning|middle) of|(?:am|diesen|im|in) [^,;.]{1,25} (?:ist|bin|sind|is|werde)(?!\p{L})(?= )|vor (?:\p{L}+|\d+) jahren|years? ago|(?:letztes|voriges|vergangenes|last) (?:jahr|year)|damals|seinerzeit|back then|niemand|keiner|nobody|no one|wer|who|vorgestern|warum|wieso|weshalb|why|weder|neither)(?!\p{L})/iu.test(
    text,
  )
}

/** "Ich nehme an, es ist fertig", "I guess it is done", "wahrscheinlich doppelt": whoever guesses does not know. */
export function isGuessed(text: string): boolean {
  return /(?<!\p{L})(?:nehme?n? (?:(?:ich|wir|mal|stark|einfach|doch) )*an(?:,| dass)|(?:ich|wir|i|we) (?:\p{L}+ )?(?:vermute\p{L}*|schätze|ahne|glaube?|denke?|guess|believe|think|suppose|assume|presume|suspect)(?! (?:die|den|das|the) )|(?:vermute|schätze|ahne|glaube?|denke?) (?:ich|mal|ja|dass)|vermutlich|wahrscheinlich|mutmaßlich|womöglich|möglicherweise|(?:ist|sind|hat|habe?n?|wird) (?:\p{L}+ )?wohl|kann(?:s| es| gut)? sein|(?:kann|könnte|müsste|sollte|dürfte) man(?! [^.!]*\?)|scheint?|probably|presumably|possibly|likely|seems?|appears?|sure (?:whether|if))(?!\p{L})/iu.test(
    text,
  )
}

/** "Zur Hälfte fertig", "80 % done", "so gut wie durch": but not "100 %". */
export function isInPart(text: string): boolean {
  return /(?<![\p{L}\d])(?:halb\p{L}*|hälfte|teilweise|teils|zum (?:großen |größten )?teil|ein(?:en)? teil|größtenteils|überwiegend|weitgehend|weitestgehend|fast|beinahe|nahezu|annähernd|so gut wie|quasi|praktisch|ziemlich|dreiviertel\p{L}*|drittel\p{L}*|viertel\p{L}*|(?!100)\d+\s?(?:prozent|percent|%)|kurz vor|bis auf|nur (?:der|die|das|ein\p{L}*)|only (?:the|a|one|part)|(?:erste|zweite|dritte|letzte)\p{L}* (?:teil|hälfte|schritt|abschnitt|punkt)|(?:first|second|last) (?:part|half|step|item)|(?:\d+|eins?|einen?|zwei|drei|vier|fünf|one|two|three|four|five|ein paar|einige|some) (?:punkte?|teile?|schritte?|abschnitte?|items?|parts?|steps?|points?)|half(?:way)?|part(?:ly|ially)?|mostly|largely|nearly|almost|practically|virtually|as good as|not quite|close to|about to|except|apart from|all but|two thirds|three quarters|(?:\d+|eins?|zwei|drei|vier|fünf|one|two|three|four|five) (?:von|of|out of) (?:\d+|zwei|drei|vier|fünf|sechs|acht|zehn|two|three|four|five|six|eight|ten)|(?:fifty|sixty|seventy|eighty|ninety|fünfzig|sechzig|siebzig|achtzig|neunzig) (?:percent|prozent))(?!\p{L})|\d\s?\/\s?\d/iu.test(
    text,
  )
}
