/** Words for the same thing: schools and families, social matters, culture, sport, guests and trade. Several words in one entry are joined by +. */
export const life = `
  kita kindergarten kindertagesstätte kindertageseinrichtung krippe
  tagesmutter tagespflege tageseltern
  ganztag hort
  schule grundschule gymnasium
  lehrer lehrkraft lehrkräfte pädagoge
  schüler schülerin
  essen mahlzeit verpflegung
  hausaufgabe nachhilfe
  pflegeheim altenheim seniorenheim altersheim pflegeeinrichtung
  pflege pflegebedürftige
  essen+rädern mahlzeitendienst
  miete mieten
  wohnberechtigungsschein wbs
  sozialhilfe grundsicherung bürgergeld sozialleistung
  sozialticket sozialpass
  elterngeld kindergeld
  unterhalt unterhaltsvorschuss
  schuldner schulden
  arzt ärztin hausarzt praxis
  impfung impfen impfpass impfausweis
  lotse begleitung pate
  übersetzung dolmetscher sprachmittler sprachmittlung
  sprachkurs deutschkurs integrationskurs
  leichte+sprache einfache+sprache
  nachbarschaft nachbarn
  einsamkeit einsam
  kleidung klamotten kleider
  jugendzentrum jugendtreff jugendhaus
  pause pausenhof schulhof
  klasse klassenzimmer unterrichtsraum
  whiteboard smartboard tafel
  schulbegleitung integrationshelfer
  frau gleichstellung gleichberechtigung
  inklusion behinderte barrierefrei
  kita erzieher
  krankenhaus klinik
  notdienst bereitschaftsdienst
  selbsthilfe selbsthilfegruppe
  sozialarbeit streetwork sozialarbeiter
  integration migranten
  asyl geflüchtete
  heim unterkunft wohnheim
  tafel lebensmittel
  bedürftig arm armut
  sorgen krise
  bibliothek bücherei
  buch bücher lektüre
  volkshochschule vhs
  museum ausstellung
  theater bühne schauspiel
  konzert musik
  kino film
  ticket eintrittskarte karte fahrkarte
  schwimmbad hallenbad freibad bad
  verein club
  kurtaxe gästebeitrag kurbeitrag tourismusbeitrag kurabgabe
  gast tourist urlauber besucher
  ferienwohnung unterkunft gästezimmer
  handel einzelhandel geschäft laden händler
  handwerker handwerk
  startup gründer
  geschichte chronik historie heimat
  stammtisch treff treffen
  börse tausch vermittlung
  wettbewerb preis ausschreibung
  jubiläum geburtstag
  feier fest party
  weihnacht advent
  band chor orchester
  sport bewegung fitness training
  turnier wettkampf meisterschaft
  spielen spiel gaming
  laden shop
  einkauf handel
  souvenir andenken
  dorfladen nahversorgung
  hotel pension unterkunft
  camping wohnmobil caravan
  rundweg rundgang lehrpfad
  ausflug tour
  kunst künstler galerie
`
