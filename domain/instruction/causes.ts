/** Art. 6: on the strength of what the council found. Art. 11: on the control of entry. */
export const instructionKinds = ['council', 'entry'] as const
/** One of those. */
export type InstructionKind = (typeof instructionKinds)[number]

/** What an instruction rests on: a meeting's item, a report that was heard, an incident, or the chief's own inquiry. */
export const causeKinds = ['meeting', 'report', 'incident', 'none'] as const
/** One of those. */
export type CauseKind = (typeof causeKinds)[number]
