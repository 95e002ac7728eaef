/** What the workflow of a procedure says that each stage waits for. */
import { workflowTypeOf } from '../../practice/workflow-type.ts'

/** One stage of a practice, as its workflow tells it. */
export interface ToldStage {
  readonly rule: string
  readonly waitsFor: { readonly [command: string]: string }
  readonly meanwhile?: readonly string[]
  readonly inTime?: { readonly [kind: string]: unknown }
}

/** The stages that the workflow of a procedure exports beside itself, under its name (`badgeLoanStages`). */
export const stagesOf = async (procedure: string): Promise<{ readonly [stage: string]: ToldStage }> => {
  const name = `${workflowTypeOf(procedure)}Stages`
  const { [name]: stages } = (await import(`../../workflows/${procedure}.workflow.ts`)) as {
    readonly [name: string]: { readonly [stage: string]: ToldStage } | undefined
  }
  if (stages === undefined) throw new Error(`workflows/${procedure}.workflow.ts has no ${name}`)
  return stages
}
