import type { OutsourcingState } from './state.ts'

// What a part reads of those that stand above it, by its place in the state: the part itself says what it is.

/** The request as it stands. */
export type CurrentRequest = NonNullable<OutsourcingState['request']>
/** The chief's approval. */
export type Approval = NonNullable<OutsourcingState['approval']>
/** A condition of an approval. */
export type Condition = Approval['conditions'][number]
/** A change of what was approved. */
export type Change = OutsourcingState['changes'][number]
/** A version of a change. */
export type ChangeRevision = Change['revisions'][number]
/** A sub-contract. */
export type Subcontract = OutsourcingState['subcontracts'][number]
/** What was put right. */
export type Correction = OutsourcingState['corrections'][number]
/** What has become doubtful. */
export type Doubt = OutsourcingState['doubts'][number]
/** The contract as it stands. */
export type Contract = NonNullable<OutsourcingState['contract']>
/** How the case ended. */
export type Ending = NonNullable<OutsourcingState['ending']>
