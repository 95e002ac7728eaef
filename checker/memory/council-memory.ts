import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { Seen } from './outsourcing-memory.ts'

/** An item of an agenda and what became of it. */
export interface Item {
  readonly item: string
  /** The case and the part of it that it is about; null for a free item. */
  readonly case: string | null
  readonly part: string | null
  readonly proposed: boolean
  readonly bound: Seen | null
  /** Whether the notice named it. */
  notified: boolean
  outcome: string | null
  /** What had stood before the chair put it right. */
  readonly formerly: string[]
  gone: boolean
  told: boolean
  /** From when on it lay on this agenda, and until when. */
  readonly since: string
  until: string | null
}

/** Somebody's seat at a meeting. */
export interface Seated {
  readonly how: string
  readonly person: string | null
  readonly deputyName: string
}

/** What is left of a meeting for the cases that it told. */
export interface MeetingFact {
  readonly heldOn: PlainDate | null
  readonly items: readonly Item[]
}

/** What is kept in mind of a meeting while its events pass. */
export interface CouncilMemory {
  readonly stream: string
  kind: string
  date: PlainDate | null
  time: string
  called: boolean
  /** Whether it is asked why the council hasn't met. */
  asked: boolean
  readonly items: Item[]
  /** Its own papers, and whether a notice has named them. */
  readonly papers: Map<string, boolean>
  /** `kept` where the day and the names of those present were kept with it: before 0.5 they weren’t. */
  opened: { readonly at: string; readonly on: PlainDate; readonly kept: boolean } | null
  closed: boolean
  seats: Map<string, Seated>
  /** Those who were there by name, so that a deputy of the same name is the same person. */
  readonly names: Map<string, string>
  lastTime: string
  /** At which time it was closed, by what stands now. */
  closedAt: string
  readonly comings: Map<string, string>
  circular: boolean
  consents: Map<string, { readonly person: string; readonly consents: boolean }>
  consentReached: boolean
  readonly yes: Map<string, { readonly person: string; readonly said: ReadonlyMap<string, string> }>
  concluded: Map<string, string> | null
  confirmedOn: PlainDate | null
  minutesDrafted: boolean
  minutesConfirmed: boolean
  cancelled: boolean
}

/** A meeting of which nothing has passed yet. */
export const councilMemory = (stream: string): CouncilMemory => ({
  stream,
  kind: '',
  date: null,
  time: '',
  called: false,
  asked: false,
  items: [],
  papers: new Map(),
  opened: null,
  closed: false,
  seats: new Map(),
  names: new Map(),
  lastTime: '',
  closedAt: '',
  comings: new Map(),
  circular: false,
  consents: new Map(),
  consentReached: false,
  yes: new Map(),
  concluded: null,
  confirmedOn: null,
  minutesDrafted: false,
  minutesConfirmed: false,
  cancelled: false,
})
