import type { Ui } from '../ui.ts'

/**
 * Which answers of a procedure's tasks can be given to many at once. What rests on papers of its own, such as an
 * approval, a vetting or an outcome, is declared by none.
 */
export interface DeclaredTogether<State> {
  /**
   * By command: those of its fields that are asked once for all. The others are each case's own, as its form begins.
   */
  readonly answers: { readonly [command: string]: readonly string[] }
  /** What a case asks for, in one line beside its title. */
  readonly says?: (ui: Ui, state: State, about: string | null) => string
}

/** Those of a task's answers that can be given to many. */
export const answersTogether = (
  declared: DeclaredTogether<never> | undefined,
  answers: readonly string[],
): readonly string[] => answers.filter((type) => Object.hasOwn(declared?.answers ?? {}, type))
