import { isStillThere } from '../../../domain/council/quorum.ts'
import type { CouncilState } from '../../../domain/council/state.ts'
import { seats } from '../../../domain/guideline/council.ts'
import { CheckboxGroup, SelectField } from '../../components/choice-field.tsx'
import { TextArea } from '../../components/text-field.tsx'
import type { FormContext } from '../../forms/form-context.ts'
import { named } from '../../say.ts'
import { guestName } from '../guest-name.ts'
import { itemLabel } from '../meeting-words.ts'
import { wordsOf } from '../words.ts'

interface GuestProps {
  readonly form: FormContext
  readonly state: CouncilState
}

/** Related staff are called to some items (Art. 5(4)); what they can read of the meeting is these items alone. */
export const InvitationFields = ({ form, state }: GuestProps) => {
  const { ui } = form
  const { support } = wordsOf(ui).forms
  const members = seats(ui.guideline.council)
  const posts = ui.guideline.posts.filter(
    (one) => !members.includes(one.id) && one.id !== ui.guideline.roles.secretariat.post,
  )
  // Whoever holds a seat is heard as a member: the law refuses them as a guest.
  const people = (ui.choices?.people ?? []).filter((one) => !one.posts?.some((post) => members.includes(post)))
  return (
    <>
      <SelectField
        form={form}
        path="post"
        rule="guests-heard"
        support={support['guestPost'] ?? ''}
        choices={posts.map((one) => ({ value: one.id, label: named(ui, one) }))}
      />
      {people.length > 0 && (
        <SelectField form={form} path="staff" support={support['guestStaff'] ?? ''} choices={people} />
      )}
      <CheckboxGroup
        form={form}
        path="items"
        required
        choices={state.items.filter(isStillThere).map(({ id }) => ({ value: id, label: itemLabel(ui, state, id) }))}
      />
      <TextArea form={form} path="why" required rows={3} support={support['why'] ?? ''} />
    </>
  )
}

/** Related staff need not come after all. */
export const CallingOffFields = ({ form, state }: GuestProps) => (
  <>
    <SelectField
      form={form}
      path="guest"
      required
      choices={state.guests.map((one) => ({ value: one.id, label: guestName(form.ui, one) }))}
    />
    <TextArea form={form} path="reason" required support={wordsOf(form.ui).forms.support['reasonUninvite'] ?? ''} />
  </>
)
