import * as teams from '../fixtures/activities/teams.ts'
import { testClock } from '../fixtures/bot.ts'
import { Chat, type HttpAnswer } from '../fixtures/chat.ts'
import { memoryStore } from '../fixtures/store.ts'
import { otto, selin, type TownHall, type TownHallOptions, townHall } from '../fixtures/town-hall.ts'
import { Recorder, type Step } from './recorder.ts'

type Json = teams.Json

/** Dora is the deputy of the Steueramt, Emily speaks English, Nora has never met the bot. */
export const dora: teams.User = {
  name: 'Dora Stell',
  aadObjectId: 'e5b8a6fc-0f72-4c9b-8b24-6b5f1e9c3d45',
  id: '29:1DoraTv9xZd7_qP1tZ4hU8wC2xL6sD0dV5gI9jK3mN-eA',
}
const emily: teams.User = {
  name: 'Emily English',
  aadObjectId: 'f6c9b70d-1083-4dac-9c35-7c602fad4e56',
  id: '29:1EmilyUw0yAe8_rQ2uA5iV9xD3yM7tE1eW6hJ0kL4nO-fB',
}
export const nora: teams.User = {
  name: 'Nora Neu',
  aadObjectId: '07dac81e-2194-4ebd-8d46-8d713abe5f67',
  id: '29:1NoraVx1zBf9_sR3vB6jW0yE4zN8uF2fX7iK1lM5oP-gC',
}
const everybody = [teams.erika, teams.max, selin, otto, dora, emily, nora]

/** Somebody in a chat, whose every word and click is recorded with all that comes of it. */
export class Player extends Chat {
  readonly #in: (place: teams.Place) => Player
  readonly #missed: (what: string) => Promise<void>

  constructor(
    options: ConstructorParameters<typeof Chat>[0],
    elsewhere: (place: teams.Place) => Player,
    missed: (what: string) => Promise<void>,
  ) {
    super(options)
    this.#in = elsewhere
    this.#missed = missed
  }

  /** A button that is not there, or an input, is recorded as well: the day goes on, and the first difference counts. */
  override async click(what: string | Json, inputs: Json = {}): Promise<HttpAnswer> {
    try {
      return await super.click(what, inputs)
    } catch {
      await this.#missed(JSON.stringify({ ...(typeof what === 'string' ? { title: what } : what), ...inputs }))
      return { status: 0, body: undefined }
    }
  }

  /** The same person in another chat. */
  in(place: teams.Place): Player {
    return this.#in(place)
  }

  /** Clicks what any card could carry, on the newest card. */
  act(act: string, more: Json = {}): Promise<HttpAnswer> {
    return this.invoke({ v: 1, act, ...more })
  }

  /** The same in a client that knows only Action.Submit. */
  submits(act: string, more: Json = {}, card: string | undefined = this.lastMessage()?.id): Promise<HttpAnswer> {
    return this.post(teams.submit(this.origin(), { v: 1, act, ...more }, card))
  }

  /** Types one text after another, and a yes to what is shown before it happens. */
  async says(...texts: string[]): Promise<void> {
    for (const text of texts) {
      await this.say(text)
      const { card } = this.lastMessage() ?? {}
      if (card && /Noch ist nichts|Nothing is \w+ yet/.test(this.read(card))) await this.say('ja')
    }
  }

  search(words: string, more: Json = {}): Promise<HttpAnswer> {
    return this.post(teams.query(this.origin(), words, more))
  }

  capture(content: string, more: Json = {}): Promise<HttpAnswer> {
    return this.post(teams.fetchTask(this.origin(), content, more))
  }
}

export interface Day {
  town: TownHall
  selin: Player
  erika: Player
  max: Player
  otto: Player
  dora: Player
  emily: Player
  nora: Player
  /** The clock moves there, and the outbox runs. */
  at(instant: string): Promise<void>
  /** Stores documents as they are. */
  seed: TownHall['seed']
}

/** One part of the day, in a town hall of its own. */
export interface Chapter {
  name: string
  begin?: () => TownHallOptions
  /** What stands between the bot and its store. */
  before?: (store: TownHall['store']) => TownHall['store']
  play(day: Day): Promise<void>
}

/** Plays a chapter. An error of the script itself ends it; what was recorded until then is kept. */
export async function played({
  begin,
  before = store => store,
  play,
}: Chapter): Promise<{ steps: Step[]; error?: unknown }> {
  const store = await memoryStore({ clock: testClock('2026-03-03T08:58:00Z') })
  const town = await townHall({ ...begin?.(), store: before(store) })
  const recorder = new Recorder(town.connector, places())
  let count = 0

  function post(activity: Json): Promise<HttpAnswer> {
    count += 1
    // An activity that comes again keeps its id; all others are counted in this chapter.
    const counted = sentBefore.has(activity)
      ? activity
      : Object.assign(activity, { id: String(1_772_437_500_000 + count) })
    sentBefore.add(activity)
    const did = described(counted)
    // A workshop writes to everybody in its chat at the same time.
    return recorder.note(did, () => town.post(counted), /werkstatt|workshop-/i.test(did) ? 'any' : undefined)
  }
  const sentBefore = new Set<Json>()

  function player(user: teams.User, place: teams.Place = teams.personal(user)): Player {
    return new Player(
      { user, place, connector: town.connector, post },
      there => player(user, there),
      what => recorder.note(`${user.name} finds no ${what}`, async () => undefined),
    )
  }

  async function at(instant: string): Promise<void> {
    town.clock.set(instant)
    await recorder.note(
      `the clock shows ${instant}`,
      async () => {
        await town.work()
        return undefined
      },
      'any',
    )
    // Waits between two messages have moved it.
    town.clock.set(instant)
  }

  const people = {
    selin: player(selin),
    erika: player(teams.erika),
    max: player(teams.max),
    otto: player(otto),
    dora: player(dora),
    emily: player(emily),
    nora: player(nora),
  }
  try {
    await play({ town, ...people, at, seed: town.seed })
    return { steps: recorder.steps }
  } catch (error) {
    return { steps: recorder.steps, error }
  }
}

function places(): Map<string, string> {
  const personal = everybody.flatMap((user): [string, string][] => [
    [teams.personal(user).id, user.name],
    [`a:1Opened${user.id.slice(4, 30)}`, `${user.name} (opened)`],
  ])
  const channel = teams.channel.id.replace(/;.*/, '')
  return new Map([...personal, [teams.group.id, 'group'], [channel, 'channel'], [teams.channel.id, 'thread']])
}

/** What somebody did, in one line. */
function described(activity: Json): string {
  const { type, name, text, value, action, membersAdded } = activity
  const { conversationType, id } = activity.conversation as { conversationType: string; id: string }
  const place = conversationType === 'personal' ? '' : ` (${conversationType}${id.replace(/^[^;]*/, '')})`
  const who = `${(activity.from as { name: string }).name}${place}`
  if (type === 'message')
    return value === undefined ? `${who} says „${text}“` : `${who} submits ${JSON.stringify(value)}`
  if (name === 'adaptiveCard/action')
    return `${who} clicks ${JSON.stringify((value as { action: { data: unknown } }).action.data)}`
  if (name) return `${who} ${name} ${JSON.stringify(value)}`
  return `${who} ${type} ${JSON.stringify(action ?? membersAdded ?? '')}`
}
