import type { PathStep } from '../components/progress-path.tsx'

/**
 * The steps of a way that is gone one after the other, by where the case is on it: what lies before is done. None of
 * them asks for a rule of its own.
 */
export const pathSteps = (names: readonly string[], at: number): readonly PathStep[] =>
  names.map((name, index) => ({ name, rule: null, mark: index < at ? 'done' : index === at ? 'now' : 'later' }))
