/** How long a meeting stands in a calendar: nobody knows beforehand (operational setting of the pages). */
export const meetingHours = 2
