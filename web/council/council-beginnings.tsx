import { addresses } from '../addresses.ts'
import type { DeclaredBeginning } from '../register/declared-beginning.ts'
import { PlanFields } from './forms/plan-fields.tsx'

/** How a meeting is planned: the next regular day, time and place are proposed by the settings (Art. 5(5)). */
export const councilBeginnings: readonly DeclaredBeginning[] = [
  {
    procedure: 'council',
    command: 'PlanMeeting',
    address: addresses.newMeeting,
    text: (ui) => ui.t.council.register.plan,
    title: (ui) => ui.t.council.plan.title,
    lead: (ui) => ui.t.council.plan.lead,
    fields: ({ form }) => (
      <>
        <p class="support">{form.ui.t.council.plan.proposed}</p>
        <PlanFields form={form} />
      </>
    ),
  },
]
