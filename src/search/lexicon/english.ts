/** English words for the same, things and deeds. Several words in one entry are joined by +. */
export const english = `
  online digital electronic internet web paperless
  app mobile phone smartphone handheld device
  website homepage site
  citizen resident inhabitant people public
  employee staff colleague worker personnel
  council councillor member
  office counter desk
  letter mail post notice
  email mail message
  form application request
  apply request order
  report notify tell announce alert
  book reserve schedule booking reservation
  appointment slot date
  register registration sign enrol enrolment
  waiting queue line wait
  call ring phone telephone
  check inspect inspection control test
  record log document capture note
  archive file store
  scan digitise scanning
  share lend loan borrow hire rent pool
  return give+back drop
  repair fix mend
  defect damage fault broken
  pothole hole
  street road
  lamp light lantern
  rubbish waste garbage trash refuse litter bin
  bulky furniture
  nursery kindergarten childcare daycare creche
  school pupil student
  parent mother father family
  child children kid
  meal lunch food canteen
  holiday vacation
  sick ill illness absence absent
  leave holiday vacation
  password login
  reset forgotten forget
  meeting session
  minutes protocol
  stream broadcast live video
  vote voting election ballot
  sign signature approve approval
  invoice bill
  pay payment fee charge
  cash money coin
  reminder remind due expire expiry deadline
  plain simple easy readable understandable
  language jargon wording
  translate translation interpreter
  heating heat warm temperature radiator
  building hall room house
  energy electricity power consumption
  meter reading
  water watering irrigation
  tree plant
  cemetery grave burial
  wedding marriage
  birth certificate
  passport identity card
  move moving relocation address
  dog pet animal
  parking park
  fine ticket penalty
  car vehicle fleet
  bus transit transport
  bicycle bike cycling
  charging charger
  snow winter ice gritting
  playground swing
  fire+brigade firefighter
  emergency crisis disaster
  lost found
  library reader
  museum exhibition
  sport gym
  key lock access
  inventory equipment stock
  contract agreement
  grant funding subsidy
  volunteer helper
  feedback survey complaint
  status progress tracking track
  knowledge wiki manual guide
  newcomer onboarding starter
  timesheet hours timekeeping
  duplicate double twice once
  automatic automatically machine
  map plan
  noise loud
  clean cleaning dirty
`
