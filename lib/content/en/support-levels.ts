/** Which support comes with which plan. */
export const supportLevels = {
  title: "Levels of support",
  lead: "What each plan includes, and when you get an answer.",
  yourPlan: "Your plan",
  lockedOut: "If you cannot sign in, you can always write to us, whatever your plan.",
  toContact: "Write to support",
  notInPlan: "Not included",
  plans: { basic: "Basic", standard: "Standard", premium: "Premium" },
  ways: {
    guide: "Guide and articles",
    assistant: "Assistant",
    "contact-form": "Contact form",
    "call-back": "We call you back",
  },
  hours: {
    always: "At any time, at once",
    "working-days": "Monday to Friday, 9:00 to 17:00 UTC; an answer within one working day",
    "within-4-hours": "At any time; an answer within 4 hours",
  },
};
