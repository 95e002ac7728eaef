import { councilAddresses } from './council-addresses.ts'
import type { DeclaredBeginning } from '../register/declared-beginning.ts'
import { PlanFields } from './forms/plan-fields.tsx'
import { wordsOf } from './words.ts'

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
        <p class="support">{wordsOf(form.ui).plan.proposed}</p>
        <PlanFields form={form} />
      </>
    ),
  },
]
