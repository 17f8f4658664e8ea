import type { Json } from '../fixtures/activities/teams.ts'

const longest = 240

/** What a person reads on a card, line by line: texts, inputs with what they hold, and buttons with what they carry. */
export function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  if (typeof value !== 'object' || value === null) return []
  const { fallback: _, data, ...node } = value as Json
  const type = String(node.type ?? '')
  if (type.startsWith('Action.')) return [line(`[${node.title}]`, carried(data)), ...wordsOf(node.card)]
  if (type.startsWith('Input.')) {
    const choices = ((node.choices ?? []) as Json[]).map(choice => `${choice.title} (${choice.value})`)
    return [line(`<${node.id}>`, node.label ?? node.title, '=', node.value ?? '', choices.join(' | '))]
  }
  const own = ['title', 'text', 'value'].filter(key => typeof node[key] === 'string').map(key => node[key])
  return [...(own.length > 0 ? [line(...own)] : []), ...Object.values(node).flatMap(wordsOf)]
}

function carried(data: unknown): string {
  if (typeof data !== 'object' || data === null) return ''
  const { v: _, ...rest } = data as Json
  return JSON.stringify(rest)
}

function line(...parts: unknown[]): string {
  const text = parts.join(' ').trim().replaceAll('\n', ' / ')
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
