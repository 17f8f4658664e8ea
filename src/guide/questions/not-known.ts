/** Parts of sentences, folded ("schauen" is "schaun", "clue" is "clu"): a part that only says so matches one as a whole. */
type Ways = readonly RegExp[]

const not = '(?:nicht|net|ned|nich|nit|nedd)'
const it = '(?:das|des|dat|es|dazu|hierzu|da|dort|so|sowas)'

/** "Das müsste ich erst fragen", "kann ich nicht einschätzen": somebody does not know. */
export const notKnown: Ways = [
  /^(?:da |dazu |das |daruber |hier )?(?:trau|traue|erlaub|erlaube|mass|masse) (?:ich|i) (?:mir|mi) (?:da |lieber )?(?:kein urteil|keine (?:einschatzung|aussage|schatzung|zahl|angabe))(?: zu| an)?$/u,
  /^(?:da |darauf |dazu )?(?:will|mocht|mochte|kann) ich mich (?:da |lieber )?(?:nicht|net|ned|nich) festlegen$/u,
  /^(?:dazu |da |dafur |mir )?fehl(?:t|en) (?:mir |uns )?(?:\p{L}+ ){0,2}(?:zahlen|unterlagen|daten|infos?|information|informationen|wissen|durchblick|uberblick)$/u,
  /^(?:da |hier )?(?:muss|musst) ich (?:leider )?passen$/u,
  /^(?:da )?frag(?:en sie|t)? mich was (?:leichteres|anderes)$/u,
  /^(?:i d|i would) (?:rather not|only be) (?:guess|guessing|say)$|^(?:your guess is as good as mine|ask me another|i wouldn t like to (?:say|guess))$/u,
  new RegExp(
    `^(?:\\p{L}+ ){0,2}(?:kann|konnte|konnt) (?:ich|man|wir|i|ma|mich)(?: (?!ja |nein )\\p{L}+){0,4} (?:${not}|nix|nichts|schlecht|schwer|kaum|gar ${not})(?: (?!ja |nein )\\p{L}+){0,2} (?:sagen|schatzen|einschatzen|beurteilen|beantworten|abschatzen|wissen)$`,
    'u',
  ),
  new RegExp(
    `^(?:ich|wir|i) (?:kann|konnen|konnte)(?: (?:das|des|es|dazu|da|leider|beim besten willen|echt|so|jetzt)){0,4} (?:${not}|nix|nichts|schlecht|schwer|kaum)(?: so)? (?:sagen|schatzen|einschatzen|beurteilen|beantworten|abschatzen)$`,
    'u',
  ),
  new RegExp(
    `^(?:(?:das|des|es|da|ich|wir|so|leider|aber|ehrlich|gesagt) ){0,4}(?:weiss|weis|wusste|wusst|wissen|woas|woass)(?: (?:ich|wir|i|es|das|des|so|leider|gerade|grad|noch|jetzt|nun|ehrlich|gesagt|wirklich|echt|auch|selbst|selber|momentan|im moment|aktuell|beim besten willen|gar|uberhaupt)){0,5} ${not}(?: (?:mehr|so|recht|genau|auswendig|sicher|aus dem kopf|wirklich)){0,2}$`,
    'u',
  ),
  /^(?:\p{L}+ ){0,2}(?:muss|musst|musste|werde|kann) (?:ich|wir|man|i|ma|mer)(?: \p{L}+){0,4} (?:fragen|nachfragen|nachschaun|nachsehen|nachgucken|schaun|anschaun|gucken|klaren|rausfinden|herausfinden|rumfragen|herumfragen|durchfragen|umhoren|erfragen|abklaren|rumtelefonieren)$/u,
  /^(?:ich|wir) (?:muss|musst|musste|mussen|mussten|mussten)(?: \p{L}+){0,4} (?:nachfragen|nachschaun|nachsehen|nachgucken|klaren|rausfinden|herausfinden|rumfragen|herumfragen|durchfragen|umhoren|erfragen|abklaren|rumtelefonieren)$/u,
  /^(?:(?:ich|da|hab|habe|leider|echt|absolut|sorry|gar|uberhaupt) ){0,4}(?:keine|keinen|kein|koa|koi|ka|kei|keene|null|nicht die geringste) (?:ahnung|plan|schimmer|idee|peilung|dunst)(?: \p{L}+){0,5}$/u,
  new RegExp(
    `^(?:${it} )?(?:hab|habe) (?:ich|i|wir) (?:da |dazu |davon |leider )?(?:keine?n?|null) (?:uberblick|einblick|infos?)$`,
    'u',
  ),
  /^(?:ich|i|wir) (?:hab|habe|haben) (?:da |dazu |davon |leider )?(?:keine?n?|null) (?:uberblick|einblick|infos?)$/u,
  // "Das weiß nur die Chefin, ich nicht", "müsste die Kämmerei wissen", "steht in den Sternen", "war vor meiner Zeit"
  /^(?:(?:das|des|dat|es) )?(?:weiss|woass) (?:wohl |wahrscheinlich )?(?:nur|bloss|hochstens) (?:\p{L}+ ?){1,4}$/u,
  /^(?:(?:das|des|es) )?(?:weiss|woass) (?:hier |bei uns )?(?:keiner|niemand|kein mensch)$/u,
  new RegExp(`^(?:da |davon )?(?:weiss|woass) (?:ich|i) ${not} bescheid$`, 'u'),
  /^(?:(?:das|des|es|da) )?(?:muss|musst|musste|konnte|sollte) (?!keiner|niemand|man )(?:\p{L}+ ){1,4}wissen$/u,
  new RegExp(
    `^(?:${it} )?(?:ist|is) (?:mir|uns) (?:leider |gerade |grad )?${not} (?:bekannt|klar|gelaufig)(?: \\p{L}+){0,2}$`,
    'u',
  ),
  new RegExp(`^(?:${it} )?entzieht sich (?:leider )?(?:meiner|unserer) kenntnis$`, 'u'),
  new RegExp(`^(?:${it} )?fehlt mir (?:da |leider )?(?:die|der|jede|jeder) (?:einschatzung|uberblick|einblick)$`, 'u'),
  /^(?:da |hier )?(?:ist )?(?:leider )?keine (?:aussage|angabe|einschatzung)(?: \p{L}+)? moglich$/u,
  new RegExp(`^(?:\\p{L}+ ){0,1}(?:kenn|kenne) (?:ich )?(?:\\p{L}+ ){1,3}${not} gut genug$`, 'u'),
  new RegExp(
    `^(?:ich )?(?:krieg|kriege|bekomm|bekomme) (?:ich )?(?:das|davon|da|es) (?:\\p{L}+ ){0,2}(?:${not}|nichts|nix) mit$`,
    'u',
  ),
  /^mir (?:sagt|erzahlt) (?:da )?(?:man|keiner|niemand)(?: \p{L}+){0,3}$/u,
  new RegExp(
    `^(?:das |da )?(?:ist |is )?(?:leider )?${not} (?:mein|meine|unser|unsere) (?:bereich|gebiet|thema|metier|baustelle)$`,
    'u',
  ),
  new RegExp(`^(?:dafur |da )?bin ich (?:leider )?(?:${not} zustandig|raus|uberfragt)$`, 'u'),
  /^(?:(?:das|des|es) )?(?:steht|stehn) (?:noch )?in den sternen$/u,
  /^(?:(?:das|des) )?(?:war )?(?:vielleicht |wohl )?vor meiner zeit(?: vielleicht| wohl)?$/u,
  // "Weiß der Geier", "wer weiß", "da kenn ich mich nicht aus", "davon verstehe ich nichts"
  /^(?:(?:das|des|dat) )?(?:weiss|woass) (?:der|da) (?:geier|kuckuck|himmel|teufel|deifel|henker|fuchs|deibel)$/u,
  /^(?:wer weiss(?: das| des)?(?: schon)?|was weiss ich|(?:who|god|goodness|heaven|lord) knows|search me|idk|schwer zu (?:beurteilen|schatzen))$/u,
  /^(?:(?:da|damit|dabei|hier|ich|i) ){1,2}(?:kenn|kenne) (?:(?:ich|i) )?(?:mich|mi|mir)(?: \p{L}+){0,2} (?:(?:nicht|net|ned|nich|nit)(?: (?:so|genug|wirklich|gut|richtig)){0,2}|zu wenig|zu schlecht|kaum) aus$/u,
  /^(?:(?:da|das|des) )?(?:muss|musst|musste|konnt|konnte|kann) (?:ich|i|man) (?:\p{L}+ )?(?:nur |bloss )?raten$/u,
  /^(?:i d|i would|i) (?:only |just )?(?:have to guess|be guessing)$/u,
  /^(?:(?:i|we|am|m|are|re|sorry|honestly|really) ){0,3}(?:not able|unable) to (?:judge|say|tell|assess|answer|estimate|comment)(?: \p{L}+){0,3}$/u,
  /^(?:davon|damit|hiervon) (?:versteh|verstehe) (?:ich|i) (?:\p{L}+ )?(?:nichts|nix|zu wenig)$/u,
  /^(?:that s |that is |it s |this is )?(?:not my (?:area|field|department|call)|beyond me|(?:way )?above my pay grade|not for me to say)$/u,
  /^(?:only|just) (?:\p{L}+ ){1,4}(?:knows|would know)(?: that)?$/u,
  /^(?!i |we )(?:\p{L}+ ){1,4}(?:would|might|will|should) know(?: that)?$/u,
  /^(?:(?:that|it) )?was before my time$/u,
  /^(?:(?:i|we|sorry|honestly|really|that|have|ve) ){0,3}(?:do not|don t|dont|can t|cant|cannot|couldn t|could not|wouldn t|would not) (?:really |honestly )?(?:know|say|tell|judge|remember)(?! (?:no|yes)(?: |$))(?: \p{L}+){0,3}$/u,
  /^(?:(?:i|we|sorry|honestly|have|ve|got) ){0,3}(?:no|not the faintest) (?:idea|clu)(?: \p{L}+){0,2}$/u,
  /^(?:i |we )?haven t (?:got )?(?:the (?:faintest|foggiest|slightest)|a clu)(?: (?:idea|clu))?$/u,
  /^(?:(?:that|it) (?:is|s) )?not known to (?:me|us)$/u,
  /^(?:i|we)(?: would| d| ll| will)? (?:have|need) to (?:ask|check|look|find)(?: \p{L}+){0,4}$/u,
  /^(?:(?:i|we|am|m|are|re|sorry) ){0,3}not (?:quite |really |entirely |so )?sure(?: \p{L}+){0,3}$/u,
]

/** Nobody has counted or timed it. */
export const notCounted: Ways = [
  /^(?:da |daruber |davon )?(?:fuhrt|fuhren) (?:\p{L}+ ){0,2}(?:keiner|niemand|keine?) (?:\p{L}+ ){0,1}(?:buch|statistik|strichliste|liste)(?: \p{L}+){0,2}$/u,
  /^(?:nobody|no one) (?:keeps|kept|is keeping) (?:a )?(?:count|track|record|records|tally)(?: of (?:it|that|them))?$/u,
  /^(?:\p{L}+ ){0,4}(?:nie|nicht|keiner|niemand)(?: \p{L}+){0,2} (?:gezahlt|gemessen|gestoppt|erfasst|erhoben|mitgezahlt|nachgezahlt)$/u,
  /^(?:dazu |davon |da )?(?:gibt es|gibts|haben wir)(?: \p{L}+){0,2} keine (?:statistik|zahlen|erhebung|auswertung)$/u,
  /^(?:das |des |die )?(?:zahlt|misst|stoppt|erfasst) (?:\p{L}+ ){0,2}(?:keiner|niemand|kein mensch)$/u,
  /^(?:\p{L}+ ){0,3}(?:never|nobody(?: \p{L}+)?|no one(?: \p{L}+)?|haven t|hasn t)(?: ever)? (?:measured|counted|timed|tracked|tracks|counts|recorded|looked|checked)(?: (?:it|that|them|this))?$/u,
]

/** Somebody else has to find it out. */
const othersKnow: Ways = [
  /^(?:(?:das|des|es|da|dazu|hier) )?(?:muss|musst|musste|mussten|mussen|soll|sollte|sollten)(?: \p{L}+){1,7} (?:fragen|anfragen|klaren|prufen|entscheiden|nachsehen|nachschaun|ran|sagen|beantworten|beurteilen|wissen)$/u,
  /^(?:\p{L}+ ){1,3}(?:has|have|needs|need|will have|would have|ll have) to (?:clarify|check|decide|answer|say|look|judge|tell)(?: \p{L}+){0,3}$/u,
]

/** What people say beside it, that is no answer either: why they do not know, and who may. */
export const besideIt: Ways = [
  ...notCounted,
  ...othersKnow,
  /^(?:(?:am besten|besser|lieber|bitte|please|better|you d|you|could|should|have to|just) )*(?:frag|frage|fragt|fragen sie|ask|check with|speak to|talk to)(?: \p{L}+){1,5}$/u,
  /^(?:das|des|es|sowas) (?:lauft|liegt|landet|passiert)(?: \p{L}+){1,5}$/u,
  /^da fragen? (?:sie|se|s|ihr) (?:mich|mi) (?:was|wos)$|^da fragst du mich (?:was|wos)$/u,
  /^(?:you re|you are) asking the wrong (?:person|one|guy)$/u,
  /^(?:das|des|es|sowas|dat) (?:entscheidet|entscheiden|plant|planen|klart|klaren|regelt|weiss|wissen|betreut|bestimmt|beurteilt|pruft|macht|machen)(?: \p{L}+){1,4}$/u,
  /^(?:da |davon )?weiss (?:\p{L}+ ){1,3}bescheid$/u,
  /^(?:entscheidet|klart|weiss|macht) (?:der|die|das|wohl)(?: \p{L}+){1,3}$/u,
  /^(?:that s|that is|it s) (?:\p{L}+ ){1,5}(?:business|job|call|area|thing|decision|department)$/u,
  /^(?:that s|that is|it s) (?:something )?for(?: \p{L}+){1,4}$/u,
  /^(?:ich bin |bin )(?:\p{L}+ )?(?:neu|frisch|erst seit)(?: \p{L}+){0,4}$/u,
  /^(?:i m|i am) (?:\p{L}+ )?new (?:here|in|to|at)(?: \p{L}+){0,3}$|^i (?:have |ve )?(?:only |just ){1,2}(?:started|joined|began)(?: \p{L}+){0,3}$/u,
  /^(?:(?:ich )?bin |i m |i am )?(?:no|not an?|keine?|net de[rn]?) (?:lawyer|expert|specialist|technician|jurist|juristin|experte|expertin|fachmann|fachfrau|techniker|technikerin|it ler)$/u,
  /^(?:das |davon |sowas )?(?:sagt|erzahlt) (?:mir|uns) (?:\p{L}+ )?(?:keiner|niemand|man (?:nicht|net|ned))$/u,
  /^(?:nobody|no one)(?: has| ever)? (?:told|tells|asked) (?:me|us)(?: \p{L}+){0,2}$/u,
  /^(?:(?:i|hab|habe|ich|sie|ihn|es|das|die) ){0,3}(?:have |ve )?(?:noch )?(?:nie|never) (?:\p{L}+ ){0,3}(?:gesehen|gelesen|gefragt|mitbekommen|seen|read|asked|see|heard)(?: \p{L}+){0,5}$/u,
  /^(?:ehrlich|kann sein|mag sein|moglich|could be|possibly|ehrlich gesagt|sorry|leider|tut mir leid|honestly|to be honest|really|echt|echt jetzt|echt nicht|i m afraid|wirklich|wirklich nicht)$/u,
]
