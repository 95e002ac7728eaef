import type { Oversight } from '../oversight.ts'
import type { OutsourcingState } from '../state.ts'
import type { HeldBy, MatterSeen } from '../../kernel/other-cases.ts'
import type { By } from '../../kernel/by.ts'
import type { CaseId, PostId } from '../../kernel/ids.ts'
import type { OfOwnWork } from '../../law/own-work.ts'
import type { CouncilOutcome, CouncilReport, ProposalNote } from './fields.ts'

declare module '../oversight.ts' {
  interface Oversight {
    /** What became of the items that the practice proposed to the council. */
    readonly proposals: readonly NotedProposal[]
  }
}

declare module '../state.ts' {
  interface OutsourcingState {
    /** `meetingCase` names the meeting where Sekisho held it; without it the outcome was written down from papers. */
    readonly council: Deliberated | null
    /** What was written down of meetings outside Sekisho, by the part of the case; see `unconfirmed`. */
    readonly outside: readonly OutsideReport[]
  }
}

/** What the council said, without what it rests on. */
export type Said = Omit<CouncilReport, 'minutes' | 'present'>

/** A paper of the case by its name there, the file's name and its content's SHA-256. */
export interface PaperSeen {
  readonly attachment: string
  readonly name: string
  readonly sha256: string
}

/** Who was at a meeting outside Sekisho by its minutes: seats, and who held them on that day. */
export interface WasThere extends HeldBy {
  readonly post: PostId
}

/** On what an outcome rests that no meeting of the record told. */
export interface OnPaper {
  readonly minutes: PaperSeen
  readonly present: readonly WasThere[]
}

/** What the secretariat wrote down of a meeting outside Sekisho, until the chair has confirmed it. */
export type OutsideReport = Said &
  OnPaper & { readonly part: string | null; readonly saw?: MatterSeen; readonly by: By }

/** Set where Sekisho's own meeting told the outcome, and not the secretariat from minutes on paper. */
export interface ToldBy {
  readonly meetingCase?: CaseId
  /** What the council had before it: round, revision and content (Art. 21). */
  readonly saw?: MatterSeen
  /**
   * On what it rests where the meeting was held outside Sekisho, and who wrote it down: the outcome itself is then by
   * the chair, who has confirmed it. Outcomes written down before 0.5 have neither.
   */
  readonly outside?: OnPaper & OfOwnWork & { readonly reported: By; readonly remark: string }
}

/** What had stood before the chair put it right. */
export interface PutRight {
  readonly was: CouncilOutcome
  readonly reason: string
  /** The chair's own act in the meeting. */
  readonly by: By
}

/** What the council said, from whom the case has it. */
export type Deliberated = Said & ToldBy & { readonly by: By; readonly corrected?: readonly PutRight[] }

/** What became of a proposed item, and on which meeting's agenda it stands where Sekisho's own meeting took it up. */
export interface NotedProposal extends ProposalNote {
  readonly meetingCase: CaseId | null
  readonly item: string | null
  readonly by: By
}

/** The council has said nothing yet. */
export const deliberationBefore = { council: null, outside: [] } satisfies Partial<OutsourcingState>

/** Nothing was proposed to the council. */
export const deliberationOverseen = { proposals: [] } satisfies Partial<Oversight>
