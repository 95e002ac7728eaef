import type { FormContext } from '../forms/form-context.ts'
import { councilAddresses } from './council-addresses.ts'
import type { DeclaredBeginning } from '../register/declared-beginning.ts'
import { PlanFields } from './forms/plan-fields.tsx'
import { wordsOf } from './words.ts'

/** Whether the day of the next regular meeting was filled in: it isn't where one is planned already. */
const isProposed = ({ values, command }: FormContext): boolean => (values[`${command}.date`]?.[0] ?? '') !== ''

/** How a meeting is planned: the next regular day, time and place are proposed by the settings (Art. 5(5)). */
export const councilBeginnings: readonly DeclaredBeginning[] = [
  {
    procedure: 'council',
    command: 'PlanMeeting',
    address: councilAddresses.newMeeting,
    text: (ui) => wordsOf(ui).register.plan,
    title: (ui) => wordsOf(ui).plan.title,
    lead: (ui) => wordsOf(ui).plan.lead,
    fields: ({ form }) => (
      <>
        {isProposed(form) && <p class="support">{wordsOf(form.ui).plan.proposed}</p>}
        <PlanFields form={form} />
      </>
    ),
  },
]
