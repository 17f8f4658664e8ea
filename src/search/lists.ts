/**
 * Lists of numbers, each named by a number itself, in one piece of memory: most of many thousands are short, and an array for
 * each would take several times as much.
 */
export class Lists {
  #numbers = new Uint32Array(0)
  /** Behind it all is free. */
  #end = 0
  #begins = new Uint32Array(0)
  #lengths = new Uint32Array(0)
  /** Where there is room again in between, by how much. */
  #rooms = new Map<number, number[]>()

  length(list: number): number {
    return this.#lengths[list] ?? 0
  }

  /** Its numbers, for reading, until something is added or removed. */
  get(list: number): Uint32Array {
    const begin = this.#begins[list] ?? 0
    return this.#numbers.subarray(begin, begin + this.length(list))
  }

  /** Replaces what is in it. */
  set(list: number, numbers: readonly number[]): void {
    this.#resize(list, numbers.length)
    this.#numbers.set(numbers, this.#begins[list])
  }

  add(list: number, number: number): void {
    const length = this.length(list)
    this.#resize(list, length + 1)
    this.#numbers[(this.#begins[list] ?? 0) + length] = number
  }

  /** Removes one of its numbers; the last one takes its place. */
  remove(list: number, number: number): void {
    const numbers = this.get(list)
    const at = numbers.lastIndexOf(number)
    if (at < 0) return
    numbers[at] = numbers.at(-1) ?? 0
    this.#resize(list, numbers.length - 1)
  }

  #resize(list: number, length: number): void {
    const before = this.length(list)
    const [had, needs] = [roomOf(before), roomOf(length)]
    if (had !== needs) {
      // Taking may move everything.
      const begin = this.#taken(needs)
      const from = this.#begins[list] ?? 0
      this.#numbers.copyWithin(begin, from, from + Math.min(before, length))
      const left = this.#rooms.get(had)
      if (left) left.push(from)
      else if (had > 0) this.#rooms.set(had, [from])
      this.#begins = longer(this.#begins, list)
      this.#begins[list] = begin
    }
    this.#lengths = longer(this.#lengths, list)
    this.#lengths[list] = length
  }

  /** Where there is so much room. */
  #taken(room: number): number {
    const free = this.#rooms.get(room)?.pop()
    if (free !== undefined) return free
    if (this.#end + room > this.#numbers.length) this.#makeRoom(room)
    this.#end += room
    return this.#end - room
  }

  /** Moves all lists to a larger piece, one behind the other. */
  #makeRoom(room: number): void {
    const before = this.#numbers
    let used = 0
    for (const length of this.#lengths) used += roomOf(length)
    this.#numbers = new Uint32Array(Math.max(64, Math.ceil((used + room) * 1.5)))
    this.#rooms.clear()
    this.#end = 0
    for (const [list, length] of this.#lengths.entries()) {
      const begin = this.#begins[list] ?? 0
      this.#numbers.set(before.subarray(begin, begin + length), this.#end)
      this.#begins[list] = this.#end
      this.#end += roomOf(length)
    }
    release(before)
  }
}

/** How much room a list of so many has: a little more than it needs, so that it seldom moves. */
function roomOf(length: number): number {
  if (length < 4) return length
  const half = 2 ** (31 - Math.clz32(length - 1))
  return length <= 1.5 * half ? 1.5 * half : 2 * half
}

/** Long enough for this place. */
function longer(numbers: Uint32Array<ArrayBuffer>, place: number): Uint32Array<ArrayBuffer> {
  if (place < numbers.length) return numbers
  const more = new Uint32Array(Math.max(64, Math.ceil(place * 1.5)))
  more.set(numbers)
  release(numbers)
  return more
}

/** Gives memory back without waiting for the garbage to be collected. */
function release({ buffer }: Uint32Array<ArrayBuffer>): void {
  buffer.transfer(0)
}
