/** The kinds of work that are outsourced, as the application form groups them. */
export const workKinds = [
  'hardware-maintenance',
  'software-maintenance',
  'development',
  'operation-support',
  'network',
  'data-entry',
  'printing',
  'counter-support',
  'storage-transport',
  'training',
  'disposal',
  'other',
] as const
/** One of the kinds of work. */
export type WorkKind = (typeof workKinds)[number]

/** The kinds of information that an outsourcing may touch. */
export const informationKinds = ['none', 'operation-logs', 'configuration', 'personal', 'identification'] as const
/** One of the kinds of information. */
export type InformationKind = (typeof informationKinds)[number]

/** Whether it is said that no information is touched, and beside it that some is: one of the two isn't true. */
export const saysNoneAndSome = (kinds: readonly InformationKind[]): boolean =>
  kinds.includes('none') && kinds.some((one) => one !== 'none')

/** 相手方が決まっている, 候補が複数ある, 落札者の決定後に調査する. */
export const awards = ['named', 'candidates', 'after-award'] as const
/** One of those ways to a contractor. */
export type Award = (typeof awards)[number]

/** A new outsourcing, or one that goes on from an earlier contract. */
export const occasions = ['new', 'renewal'] as const
/** One of those. */
export type Occasion = (typeof occasions)[number]

/** Why the work is given outside: ability, cost, deadline, volume. */
export const reasonKinds = ['ability', 'cost', 'deadline', 'volume'] as const
/** One of those. */
export type ReasonKind = (typeof reasonKinds)[number]

/** 一般競争入札, 指名競争入札, 随意契約, プロポーザル. */
export const contractMethods = ['open-tender', 'designated-tender', 'negotiated', 'proposal'] as const
/** One of the ways to come to a contract. */
export type ContractMethod = (typeof contractMethods)[number]

/** Yes or no, where leaving it open is a third answer. */
export const yesOrNo = ['yes', 'no'] as const
/** One of the two. */
export type YesOrNo = (typeof yesOrNo)[number]
