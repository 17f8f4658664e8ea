import { hostConfig } from './looks.js'
import { markdown } from './markdown.js'
import { texts } from './texts.js'

/* global AdaptiveCards */
const find = id => document.getElementById(id)
/** Where somebody is, and what they chose to look at: in this window only, nothing is stored. */
const now = {
  guide: undefined,
  language: 'de',
  look: 'light',
  width: 'wide',
  seat: undefined,
  card: undefined,
  state: undefined,
}
const signs = { here: '●', answered: '✓', ahead: '○', off: '–' }

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text)
  result.didProcess = true
}

const say = key => texts[now.language][key]

function made(name, content, properties = {}) {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...[content].flat())
  return element
}

async function post(click) {
  const { guide, language, seat } = now
  const answer = await fetch('/play', { method: 'POST', body: JSON.stringify({ guide, language, seat, click }) })
  return answer.json()
}

/** Takes a step, and shows where it leads; without a click, what is so by now. */
async function go(click) {
  if (now.guide === undefined) return
  const played = await post(click)
  if (played.fault) {
    find('status').textContent = played.fault === 'gone' ? say('gone') : played.fault
    return
  }
  find('status').textContent = ''
  now.seat = played.seat
  now.card = played.card ?? {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', wrap: true, text: played.text }],
  }
  showCard(click !== undefined)
  showQuestions(played)
  showFindings(played)
}

function showCard(focus) {
  const card = new AdaptiveCards.AdaptiveCard()
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig(now.look))
  card.onExecuteAction = clicked
  card.parse(now.card)
  const drawn = card.render()
  // Named by its summary, so that a screen reader says what it is.
  drawn.setAttribute('role', 'group')
  // Spoken as it is read; what its label says besides comes afterwards.
  for (const row of drawn.querySelectorAll('.ac-selectable[aria-label]')) {
    row.setAttribute('aria-description', row.getAttribute('aria-label'))
    if (row.textContent.trim()) row.removeAttribute('aria-label')
  }
  find('card').replaceChildren(drawn)
  find('card').classList.toggle('stale', isBroken())
  if (focus) {
    drawn.tabIndex = -1
    drawn.focus({ preventScroll: true })
  }
}

function clicked(action) {
  const { data } = action
  if (!data?.act) return
  const inputs = Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) =>
      typeof value === 'string' && !['act', 'id', 'step', 'arg'].includes(key) ? [[key, value]] : [],
    ),
  )
  const { act, id, arg } = data
  if (act === 'start-next' && now.state.guides.some(guide => guide.id === id)) {
    now.guide = id
    find('guide').value = id
    now.seat = undefined
    void go({ act: 'begin', arg })
    return
  }
  if (!known.has(act)) {
    find('status').textContent = say('elsewhere')
    return
  }
  const answer = data.inputs ?? inputs
  void go({ act, ...(arg !== undefined && { arg }), inputs: answer })
}

/** What can be done in a guide; everything else leads elsewhere in the bot. */
const known = new Set([
  'answer',
  'skip',
  'unknown',
  'back',
  'deepen',
  'shorten',
  'correct',
  'submit',
  'restart',
  'help',
  'home',
])

function showQuestions({ title, phases }) {
  find('guide-title').textContent = title
  const before = document.activeElement?.dataset?.question
  find('questions').replaceChildren(
    ...phases.flatMap(phase => [
      made('h3', phase.optional ? `${phase.title} (${say('long')})` : phase.title),
      made('ol', phase.questions.map(item)),
    ]),
  )
  if (before) document.querySelector(`[data-question="${before}"]`)?.focus()
}

function item({ id, label, is }) {
  const sign = made('span', signs[is], { ariaHidden: 'true' })
  const button = made('button', [sign, made('span', label)], { type: 'button', className: is, title: say(is) })
  button.dataset.question = id
  if (is === 'here') button.setAttribute('aria-current', 'step')
  button.addEventListener('click', () => void go({ act: 'jump', arg: id }))
  return made('li', button)
}

function showFindings({ judges, outcome, sentence, provisional, tasks }) {
  find('outcome').textContent = outcome
    ? `${outcome}${provisional ? ` (${say('provisional')})` : ''}`
    : say(judges ? 'no-answer' : 'no-outcome')
  find('sentence').innerHTML = markdown(sentence ?? '')
  find('tasks').replaceChildren(
    ...tasks.map(({ title, role, due, note }) =>
      made('li', [
        title,
        made('div', [role, due, note && say('note')].filter(Boolean).join(' · '), { className: 'quiet' }),
      ]),
    ),
  )
  if (tasks.length === 0) find('tasks').replaceChildren(made('li', say('no-tasks'), { className: 'quiet' }))
}

function isBroken() {
  return now.state?.guides.find(({ id }) => id === now.guide)?.broken ?? false
}

function showProblems() {
  const { problems } = now.state
  list(
    'problem',
    problems.filter(({ warning }) => !warning),
  )
  list(
    'hint',
    problems.filter(({ warning }) => warning),
  )
}

/** Problems, or hints: what is wrong, and what people only stumble over. */
function list(name, found) {
  find(`${name}s`).hidden = found.length === 0
  find(`${name}s-title`).textContent = `${say(`${name}s`)} (${found.length})`
  find(`${name}-list`).replaceChildren(
    ...found.map(({ file, line, source, [now.language]: { message, remedy } }) => {
      const where = made('code', `${file}:${line}`)
      const shown = source ? [made('pre', [made('b', String(line)), source.trimEnd()])] : []
      return made('li', [
        where,
        ...shown,
        made('div', made('strong', ended(message))),
        made('div', `→ ${ended(remedy)}`),
      ])
    }),
  )
}

const ended = sentence => (/[.?!…]$/.test(sentence) ? sentence : `${sentence}.`)

/** Reads what the files say by now; whoever answers stays where they are, as far as the guide still goes there. */
async function follow() {
  now.state = await (await fetch('/state')).json()
  const { guides } = now.state
  if (!guides.some(({ id }) => id === now.guide)) {
    now.guide = guides.find(({ id }) => id === location.hash.slice(1))?.id ?? guides[0]?.id
    now.seat = undefined
  }
  find('guide').replaceChildren(
    ...guides.map(({ id, title, broken }) =>
      made('option', `${title[now.language] ?? title.de}${broken ? ' ⚠' : ''}`, { value: id }),
    ),
  )
  find('guide').value = now.guide
  showProblems()
  await go()
}

function speak() {
  document.documentElement.lang = now.language
  document.title = `${say('preview')} · Trittstein`
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = say(element.dataset.text)
}

find('guide').addEventListener('change', ({ target }) => {
  now.guide = target.value
  now.seat = undefined
  history.replaceState(null, '', `#${now.guide}`)
  void go()
})
for (const element of document.querySelectorAll('[data-switch]')) {
  element.addEventListener('change', async ({ target }) => {
    now[element.dataset.switch] = target.value
    document.documentElement.dataset.look = now.look
    document.documentElement.dataset.width = now.width
    speak()
    await follow()
  })
}
find('restart').addEventListener('click', () => {
  now.seat = undefined
  void go()
})

speak()
// The first event comes at once.
new EventSource('/events').addEventListener('message', () => void follow())
