/**
 * What a case knows of its oversight (Arts. 22(2), 23) besides the inspections and findings themselves; each part says
 * in its `state.ts` what of it is its own.
 */
export interface Oversight {}

declare module './state.ts' {
  interface OutsourcingState {
    readonly oversight: Oversight
  }
}
