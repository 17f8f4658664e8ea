import { randomUUID } from 'node:crypto'

/** What a card is in JSON, as long as somebody has the card. */
const known = new WeakMap<object, Buffer>()

/** Stands where a card belongs; nobody outside can write it. */
const hole = randomUUID()
const inJson = `"${hole}"`

/**
 * JSON as it is sent. A card is put into words once: after a click the same goes out twice, in the answer and as what its
 * message shows from now on, and the second time took a twentieth of the turn.
 */
export function jsonBytes(value: unknown): Buffer {
  const cards: Buffer[] = []
  const around = JSON.stringify(value, (_key, each) => {
    if (!isCard(each)) return each
    cards.push(cardBytes(each))
    return hole
  })
  if (cards.length === 0) return Buffer.from(around)
  return Buffer.concat(around.split(inJson).flatMap((piece, n) => [Buffer.from(piece), cards[n] ?? nothing]))
}

const nothing = Buffer.alloc(0)

function cardBytes(card: object): Buffer {
  const before = known.get(card)
  if (before) return before
  const bytes = Buffer.from(JSON.stringify(card))
  known.set(card, bytes)
  return bytes
}

function isCard(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'AdaptiveCard'
}
