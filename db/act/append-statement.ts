import { columnName } from '../connection/column-name.ts'

/**
 * What `append_act` takes, as the migrations declare it. Those in the plural, and what events hold, are arrays with one
 * element a row.
 */
const parameters = [
  'stream',
  'expected',
  'ruleBook',
  'state',
  'form',
  'at',
  'recordedAt',
  'closed',
  'cause',
  'causeVersion',
  'origin',
  'command',
  'commandType',
  'fingerprint',
  'person',
  'personName',
  'post',
  'schemaVersion',
  'eventIds',
  'eventTypes',
  'eventData',
  'eventMeta',
  'eventHashes',
  'fiscalYear',
  'series',
  'serial',
  'title',
  'vendor',
  'search',
  'office',
  'stage',
  'round',
  'submitted',
  'startedBy',
  'startedAt',
  'startsOn',
  'endsOn',
  'ending',
  'holders',
  'waitingFor',
  'waitingSince',
  'due',
  'opened',
  'openedKinds',
  'openedPosts',
  'openedArticles',
  'openedAbout',
  'openedAnswers',
  'openedAts',
  'openedDues',
  'closedTasks',
  'closedHow',
  'remindedTasks',
  'reminded',
  'escalatedTasks',
  'escalatedTo',
  'putTasks',
  'putPosts',
  'putNatures',
  'putDues',
  'letterVersions',
  'letterOrdinals',
  'letterPosts',
  'letterKinds',
  'letterTasks',
  'fallback',
  'registers',
  'trace',
] as const

/** A value for each parameter of the statement. */
export type AppendValues = { readonly [name in (typeof parameters)[number]]: unknown }

const placeOf = (name: (typeof parameters)[number]): string => `$${parameters.indexOf(name) + 1}`

/** What is asked after the act is asked while the case's head is held: the list is evaluated in its order. */
const text = `select append_act(${parameters.map((name) => `p_${columnName(name)} => ${placeOf(name)}`).join(', ')}),
  look_is_awaited(${placeOf('stream')}, ${placeOf('expected')}) as awaited`

/**
 * The one statement that writes an act. The function guards itself: it moves the case's head only from the version that
 * the decision was made on, and only while the actor still holds the post; else it fails before it has written. Its one
 * row says whether the practice has yet to look at the version before (`awaited`).
 */
export const appendStatement = (values: AppendValues): { name: string; text: string; values: unknown[] } => ({
  name: 'append-act',
  text,
  values: parameters.map((name) => values[name]),
})
