/** The assistant: a question in one's own words, answered out of the guide and the articles. */
export const assistant = {
  title: "Ask the assistant",
  lead: "Ask in your own words. It looks in our guide and articles; what you ask stays here.",
  question: "Your question",
  hint: "For example: the code does not come. Never write a code or a password here.",
  ask: "Ask",
  found:
    "{count, plural, =0 {Nothing fits this question.} one {# answer, the best first.} other {# answers, the best first.}}",
  tooLong: "That is very long. Ask in at most {longest} characters.",
  step: "Step: {step}",
  article: "Article",
  nothing: "Try other words, or hand it over to a person.",
  handOverTitle: "Not what you need?",
  handOver: "Hand it over to a person, with your question.",
  toPerson: "Write to support",
};
