import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { designate, endDesignation } from './decide-designations.ts'
import { designationFields, endDesignationFields } from './fields.ts'
import { steps } from '../state.ts'

/** The owner designates who may handle or use it (Arts. 18(1), 19(1)). */
export const designationCommands = {
  DesignateAssetHandler: command({
    fields: designationFields,
    who: 'owner',
    rule: 'handlers-designated',
    at: steps,
    asksOfPeople: ({ person }) => [person],
    passes: (_, data) => ({ 'for-oneself': [data?.person] }),
    decide: designate,
  }),
  EndAssetDesignation: command({
    fields: endDesignationFields,
    who: 'owner',
    rule: 'handlers-designated',
    at: steps,
    decide: endDesignation,
  }),
}

/** The commands about handlers and users. */
export type DesignationCommand = CommandsOf<typeof designationCommands>
