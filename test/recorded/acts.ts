/**
 * What cards can ask for, as it was when the day was recorded. Written down here and not taken from the product, so that
 * an act which gets lost there is missed here.
 */
export const acts = `
  answer take-unit skip unknown back help pause cancel restart confirm keep correct deepen hand-on hand-on-to parts part-give part-back part part-take part-decline submit
  start resume home language mean
  my-checks checks check edit-check check-text delete-check delete-check-yes recheck recheck-yes examples example
  my-ideas idea idea-from edit-idea withdraw withdraw-yes ask-code code delete delete-yes
  ideas find-ideas find support unsupport follow unfollow mute unmute
  comment comment-yes comments comment-delete answer-idea answer-idea-yes
  inbox decide decide-yes undo-decision ask-author ask-author-yes sort-idea sort-idea-yes
  merge-idea merge-idea-yes unmerge-idea check-from-idea task-from-idea chat-author audit
  my-tasks unit-tasks unit-tasks-of roadmap task task-done task-progress task-open task-take
  task-block task-block-yes task-drop task-drop-yes task-later task-later-on task-due task-due-yes
  task-pass task-pass-yes task-edit task-edit-yes news new-task task-create
  adopt adopt-yes refer-check plans plan plan-preview plan-yes
  me me-reminders me-unit me-substitute me-substitute-end
  coordination appoint dismiss dismiss-yes
  units unit unit-new unit-create unit-save unit-holder unit-code unit-delete unit-delete-yes
  parked parked-retry parked-drop
  guides start-next filter-ideas check-field check-field-yes
  guide-draft try-guide usage publish-guide publish-guide-yes take-back-guide take-back-guide-yes
  restore-guide restore-guide-yes
  take-unit shorten privacy my-data my-data-unname my-data-unname-yes my-data-erase my-data-erase-yes leaver leaver-ask report remove
  self-test test-message agreement agreement-changes agreement-yes agreement-drop agreement-drop-yes
  setup setup-step setup-save setup-units setup-reset setup-undo
  agenda agenda-chapter agenda-text agenda-restore agenda-export agenda-publish agenda-publish-yes agenda-take-back agenda-take-back-yes
  town-overview town-overview-section town-overview-export
  exports export export-unit task-calendar calendar-feed calendar-renew file
  campaigns campaign campaign-join campaign-new campaign-edit campaign-copy campaign-save campaign-start
  campaign-end campaign-end-yes campaign-prolong campaign-drop campaign-drop-yes campaigns-mute campaigns-unmute
  reviews review review-ask review-ask-yes review-answer review-withdraw synergies synergy-chat synergy-unrelated spark-answer sparks-on sparks-off
  workshops workshop workshop-answer workshop-dots workshop-statements workshop-end workshop-end-yes workshop-cancel
  workshop-cancel-yes workshop-idea workshop-agenda workshop-minutes workshop-remove workshop-remove-yes
  check-live check-not-live kept indicators inquiry-ask inquiry-answer budget budget-cut budget-cut-yes
  motions motion resolve resolve-yes resolve-undo
  sheets sheets-print sheets-again sheet sheet-save notice
`
  .trim()
  .split(/\s+/)
