/** The setting that says within how many business days a kind of task is due. */
export const daysSetting = (kind: string): string => `dueInBusinessDays.${kind}`

/** The kind of task whose days a setting says; null where it says something else. */
export const taskOfSetting = (name: string): string | null => {
  const first = daysSetting('')
  return name.startsWith(first) ? name.slice(first.length) : null
}
