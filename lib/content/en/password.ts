/** The password field with its checklist, wherever a password is chosen. */
export const password = {
  show: "Show password",
  advice:
    "Use something unique to this account, without phrases, names or birth dates. A password manager can make and keep one.",
  rules: {
    "min-length": "At least {shortest} characters",
    "max-length": "At most {longest} characters",
    "upper-case": "An upper-case letter",
    "lower-case": "A lower-case letter",
    number: "A number",
    symbol: "A symbol",
    "unlike-address": "Not like your email address",
  },
  met: "met",
};
