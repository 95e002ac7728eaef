/**
 * The workflows of a release after this one: the same, but each writes a patch marker first, as the SDK has it where
 * the course of a workflow changes. Today's workers don't know that marker.
 */
import { patched } from '@temporalio/workflow'
import * as today from '../../../workflows/index.ts'

const changed =
  <Input extends readonly unknown[]>(workflow: (...input: Input) => Promise<void>) =>
  async (...input: Input): Promise<void> => {
    patched('of-the-next-release')
    return workflow(...input)
  }

export const anchor = changed(today.anchor)
export const council = changed(today.council)
export const incident = changed(today.incident)
export const instruction = changed(today.instruction)
export const outsourcing = changed(today.outsourcing)
export const postman = changed(today.postman)
export const reconcile = changed(today.reconcile)
