import type { CommonRefusal } from '../../domain/law/refusal-kinds.ts'

/** Refusals whose words stand once for all: those of every procedure, and those that more than one has. */
export type SharedRefusal = CommonRefusal | 'conditions-missing' | 'proposal-unknown'
