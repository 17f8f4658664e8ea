import * as z from 'zod4'
import { act, carries, everybody } from '../act.ts'
import { home } from '../dialogue/home.ts'
import { answered } from '../dialogue/meant.ts'
import { onOpenDialogue } from '../dialogue/show.ts'
import { coordinators } from '../people/gates.ts'
import { putBelow } from '../put.ts'
import type { Act, Typed } from '../subject.ts'
import { board, findIdeas } from './board.ts'
import { chatWithAuthor } from './chat-author.ts'
import { askForComment, comment, deleteComment, listComments, showComment } from './comments.ts'
import { askToDecide, because, decided, showDecision, undoDecision } from './decide.ts'
import { editIdea } from './edit.ts'
import { beginIdea } from './from-text.ts'
import {
  anybody,
  askedAuthor,
  askedAuthorAsShown,
  author,
  codeHolder,
  commenter,
  coordinatorsAsShown,
  coordinatorsWho,
  once,
  others,
} from './gates.ts'
import { inbox } from './inbox.ts'
import { checkFromIdea, taskFromIdea } from './links.ts'
import { myIdeas } from './list.ts'
import { askToMerge, merged, unmerged } from './merge.ts'
import { answerIdea, askAuthor, askForAnswer, askForQuestion, showAnswer, showQuestion } from './question.ts'
import { askToRemove, remove } from './remove.ts'
import { askForReport, report, settleReports } from './report.ts'
import { showIdea } from './show.ts'
import { askToSort, sortIdea } from './sort.ts'
import { supportInstead, takeStance } from './stance.ts'
import { askToTakeDown, putBack, takeDown } from './take-down.ts'

const number = carries.id('number of the idea')
const one = z.object({ id: number })
const shown = one.extend({ rev: carries.rev })
const withCode = one.extend({ arg: carries.arg('Kennwort, if without a name') })
const list = z.object({ arg: carries.page })

/** Words for what a card about an idea asked for; "nein" shows the idea. */
function inWords<Carried>(carried: Typed<Carried>['carried']): Typed<Carried> {
  return { by: 'words', carried, declined: (ctx, { id }) => showIdea(ctx, id, putBelow) }
}

/** What takes back, or what somebody wants to hear no more or again: it needs no right. */
function stance(which: 'unsupport' | 'unfollow' | 'mute' | 'unmute') {
  return act({ carries: one, may: anybody, does: (ctx, _, put, idea) => takeStance(ctx, idea, which, put) })
}

export const ideaActs = {
  /** From what somebody typed, if it may be an idea. */
  'idea-from': act({
    carries: z.object({ inputs: carries.inputs('text') }),
    may: everybody,
    does: async (ctx, { inputs: { text = '' } }) => answered(ctx, await beginIdea(ctx, text)),
    typed: { by: 'yes', carried: (_, { arg }) => ({ inputs: { text: arg } }), declined: ctx => home(ctx) },
  }),
  'my-ideas': act({
    carries: list,
    may: everybody,
    below: ({ arg }) => arg === undefined,
    does: (ctx, { arg }, put) => myIdeas(ctx, put, arg),
  }),
  /** From the card of a draft it goes below: the draft stays. */
  idea: act({
    carries: one,
    may: everybody,
    inGroup: 'personal',
    does: async (ctx, { id }, put) => showIdea(ctx, id, (await onOpenDialogue(ctx)) ? putBelow : put),
  }),
  'edit-idea': act({ carries: one, may: author, does: (ctx, _, __, idea) => editIdea(ctx, idea) }),
  /** Asks first. */
  withdraw: act({ carries: one, may: author, does: async (ctx, _, put, idea) => askToRemove(ctx, idea, put) }),
  'withdraw-yes': act({
    carries: one,
    may: once(author),
    does: (ctx, _, put, idea) => remove(ctx, idea, put, 'note.withdrawn'),
    typed: { by: 'yes', carried: (_, { id }) => ({ id }), declined: (ctx, { id }) => showIdea(ctx, id, putBelow) },
  }),
  /** Asks first. */
  delete: act({
    carries: withCode,
    may: codeHolder,
    does: async (ctx, { arg = '' }, put, idea) => askToRemove(ctx, idea, put, arg),
  }),
  // By Kennwort nothing can be typed: what is stored of a person must never lead to an idea without a name.
  'delete-yes': act({
    carries: withCode,
    may: once(codeHolder),
    does: (ctx, _, put, idea) => remove(ctx, idea, put, 'note.deleted'),
  }),
  ideas: act({
    carries: z.object({
      id: carries.id('order: `newest` or `support`'),
      step: carries.arg('status, or a filter `question=value`'),
      arg: carries.page,
    }),
    may: everybody,
    below: ({ id }) => id === '',
    does: (ctx, { id: order, step: only, arg: place }, put) => board(ctx, put, { order, only, place }),
  }),
  /** `only` is a status, or `question=option`. */
  'filter-ideas': act({
    carries: z.object({ id: carries.id('order: `newest` or `support`'), inputs: carries.inputs('only') }),
    may: everybody,
    does: (ctx, { id: order, inputs: { only } }, put) => board(ctx, put, { order, only }),
  }),
  'find-ideas': act({
    carries: z.object({ inputs: carries.inputs('words') }),
    may: everybody,
    does: (ctx, { inputs: { words = '' } }, put) => findIdeas(ctx, put, words),
  }),
  /** Where a dialogue asks about ideas like its draft, it drops the draft. */
  support: act({
    carries: shown.extend({ step: carries.arg('`asking similar`, if a dialogue asks') }),
    may: others('support'),
    inGroup: 'told',
    does: (ctx, _, put, { idea, draft }) =>
      draft ? supportInstead(ctx, draft, idea) : takeStance(ctx, idea, 'support', put),
    typed: { by: 'yes', carried: (_, { id }) => ({ id }), declined: (ctx, { id }) => showIdea(ctx, id, putBelow) },
  }),
  unsupport: { ...stance('unsupport'), inGroup: 'told' },
  follow: act({
    carries: one,
    may: others('follow'),
    does: (ctx, _, put, { idea }) => takeStance(ctx, idea, 'follow', put),
  }),
  unfollow: stance('unfollow'),
  mute: stance('mute'),
  unmute: stance('unmute'),
  /** Asks for the text. */
  comment: act({ carries: one, may: anybody, does: (ctx, _, put, idea) => askForComment(ctx, idea, put) }),
  /** `nameless` is "true" for a comment without a name. */
  'comment-yes': act({
    carries: one.extend({ inputs: carries.inputs('text', 'nameless') }),
    may: anybody,
    does: (ctx, { inputs }, put, idea) => comment(ctx, idea, inputs, put),
    shows: (ctx, { inputs }, put, idea) => showComment(ctx, idea, inputs, put),
    typed: inWords((_, { id }, text) => ({ id, inputs: { text } })),
  }),
  comments: act({
    carries: one.extend({ arg: carries.page }),
    may: everybody,
    does: (ctx, { id, arg }, put) => listComments(ctx, id, put, arg),
  }),
  'comment-delete': act({
    carries: z.object({ id: carries.id('id of the comment') }),
    may: commenter,
    does: (ctx, _, put, admitted) => deleteComment(ctx, admitted, put),
  }),
  /** Asks for the answer. */
  'answer-idea': act({
    carries: withCode,
    may: askedAuthor,
    does: (ctx, { arg }, put, idea) => askForAnswer(ctx, idea, put, arg),
  }),
  'answer-idea-yes': act({
    carries: withCode.extend({ rev: carries.rev, inputs: carries.inputs('text') }),
    may: askedAuthorAsShown,
    does: (ctx, { arg, inputs }, put, idea) => answerIdea(ctx, idea, inputs.text, put, arg),
    shows: (ctx, { inputs }, put, idea) => showAnswer(ctx, idea, inputs.text, put),
    typed: inWords((_, { id }, text) => ({ id, inputs: { text } })),
  }),
  inbox: act({
    carries: list,
    may: coordinators,
    below: ({ arg }) => arg === undefined,
    does: (ctx, { arg }, put) => inbox(ctx, put, arg),
  }),
  /** Shows the form. */
  decide: act({
    carries: one.extend({
      arg: carries.arg('status to begin with, or `geparkt 2` for its second text block'),
      inputs: carries.inputs('reason'),
    }),
    may: coordinatorsWho('decide'),
    inGroup: 'personal',
    does: (ctx, { arg, inputs: { reason } }, put, idea) =>
      askToDecide(ctx, idea, put, arg, reason ? { entered: { reason } } : undefined),
  }),
  'decide-yes': act({
    carries: shown.extend({ arg: carries.arg('status'), inputs: carries.inputs('to', 'reason') }),
    may: coordinatorsAsShown('decide'),
    does: (ctx, { arg, inputs }, put, idea) => decided(ctx, idea, { to: arg ?? inputs.to, reason: inputs.reason }, put),
    shows: (ctx, { inputs }, put, idea) => showDecision(ctx, idea, inputs, put),
    typed: inWords((_, { id, arg: to }, text) => ({ id, inputs: { to, reason: because(text) } })),
  }),
  'undo-decision': act({
    carries: shown,
    may: coordinatorsAsShown('undo'),
    does: (ctx, _, put, idea) => undoDecision(ctx, idea, put),
  }),
  /** Asks for the question. */
  'ask-author': act({
    carries: one,
    may: coordinatorsWho('ask'),
    does: (ctx, _, put, idea) => askForQuestion(ctx, idea, put),
  }),
  'ask-author-yes': act({
    carries: shown.extend({ inputs: carries.inputs('text') }),
    may: coordinatorsAsShown('ask'),
    does: (ctx, { inputs }, put, idea) => askAuthor(ctx, idea, inputs.text, put),
    shows: (ctx, { inputs }, put, idea) => showQuestion(ctx, idea, inputs.text, put),
    typed: inWords((_, { id }, text) => ({ id, inputs: { text } })),
  }),
  /** Shows the form. */
  'sort-idea': act({
    carries: one,
    may: coordinatorsWho('sort'),
    does: (ctx, _, put, idea) => askToSort(ctx, idea, put),
  }),
  /** Besides the answers the unit that reviews the idea, as `unit`. */
  'sort-idea-yes': act({
    carries: shown.extend({ inputs: carries.answers }),
    may: coordinatorsAsShown('sort'),
    does: (ctx, { inputs }, put, idea) => sortIdea(ctx, idea, inputs, put),
  }),
  /** Asks into which. */
  'merge-idea': act({
    carries: one,
    may: coordinatorsWho('merge'),
    does: (ctx, _, put, idea) => askToMerge(ctx, idea, put),
  }),
  'merge-idea-yes': act({
    carries: shown.extend({
      arg: carries.arg('number of the other idea, if it was chosen'),
      inputs: carries.inputs('into'),
    }),
    may: coordinatorsAsShown('merge'),
    does: (ctx, { arg, inputs }, put, idea) => merged(ctx, idea, arg ?? inputs.into, put),
  }),
  'unmerge-idea': act({
    carries: shown,
    may: coordinatorsAsShown('unmerge'),
    does: (ctx, _, put, idea) => unmerged(ctx, idea, put),
  }),
  'check-from-idea': act({
    carries: one,
    may: coordinatorsWho('check'),
    does: (ctx, _, __, idea) => checkFromIdea(ctx, idea),
  }),
  'task-from-idea': act({
    carries: one,
    may: coordinatorsWho('task'),
    does: (ctx, _, __, idea) => taskFromIdea(ctx, idea),
  }),
  /** Asks what is wrong. */
  report: act({
    carries: one.extend({ arg: carries.arg('id of a comment') }),
    may: anybody,
    does: (ctx, { arg }, put, idea) => askForReport(ctx, idea, arg, put),
  }),
  'report-yes': act({
    carries: one.extend({ arg: carries.arg('id of a comment'), inputs: carries.inputs('why') }),
    may: anybody,
    does: (ctx, { arg, inputs }, put, idea) => report(ctx, idea, { about: arg, why: inputs.why }, put),
  }),
  'reports-settled': act({
    carries: one,
    may: coordinatorsWho('remove'),
    does: (ctx, _, put, idea) => settleReports(ctx, idea, put),
  }),
  /** Asks what of it, and why. */
  remove: act({
    carries: one.extend({ arg: carries.arg('id of a comment') }),
    may: coordinatorsWho('remove'),
    does: (ctx, { arg }, put, idea) => askToTakeDown(ctx, idea, { about: arg }, put),
  }),
  /** `what` is `all` or a text of the idea. */
  'remove-yes': act({
    carries: shown.extend({ arg: carries.arg('id of a comment'), inputs: carries.inputs('what', 'reason') }),
    may: coordinatorsAsShown('remove'),
    does: (ctx, { arg, inputs }, put, idea) => takeDown(ctx, idea, { about: arg, ...inputs }, put),
  }),
  'remove-undo': act({
    carries: z.object({ id: carries.id('what was removed') }),
    may: coordinators,
    does: (ctx, { id }, put) => putBack(ctx, id, put),
  }),
  'chat-author': act({
    carries: one,
    may: coordinatorsWho('chat'),
    does: (ctx, _, put, idea) => chatWithAuthor(ctx, idea, put),
  }),
} satisfies Record<string, Act>
